"""meishi store serve, migrate and openapi: the central store as a service of its own."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from app.cli.exit_codes import ExitCode
from app.cli.output import Output
from app.cli.values import existing_file, port
from app.host.home import Home
from resources.texts import _


def add_store_options(parser: argparse.ArgumentParser, shared: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")

    def action(name: str, summary: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, help=summary, description=summary, parents=[shared])

    _add_serve(action("serve", _("ストアを動かします")))
    _add_database(action("migrate", _("データベースをこの版に合わせます")))
    action("openapi", _("API の OpenAPI 文書を出力します"))


def _add_serve(parser: argparse.ArgumentParser) -> None:
    _add_database(parser)
    parser.add_argument(
        "--host", default="127.0.0.1", metavar="ADDRESS", help=_("要求を受けるアドレス（省くとこの PC だけ）")
    )
    parser.add_argument(
        "--port", type=port, default=8470, metavar="N", help=_("ポート（省くと8470、0 なら空いているもの）")
    )
    parser.add_argument("--public-url", metavar="URL", help=_("人とステーションが使うアドレス（https）"))
    parser.add_argument("--pictures", type=Path, metavar="DIR", help=_("画像の保存先"))
    parser.add_argument("--certificate", type=existing_file, metavar="FILE", help=_("TLS の証明書"))
    parser.add_argument("--certificate-key", type=existing_file, metavar="FILE", help=_("TLS の秘密鍵"))


def store(options: argparse.Namespace, home: Home, output: Output) -> ExitCode:
    """Everything here runs without a station; the service's folder lies in the home unless named."""
    from sqlalchemy.exc import ArgumentError, SQLAlchemyError

    from sync.store.migrate import DatabaseTooNew

    try:
        return _ACTIONS[options.action](options, home.folder / "store-service", output)
    except BrokenPipeError:
        raise
    except ValueError:
        output.ended("bad_settings", _("この PC の外から使うストアには、https の --public-url が要ります。"))
        return ExitCode.USAGE
    except ArgumentError:
        output.ended("bad_settings", _("データベースの URL の形が正しくありません。"))
        return ExitCode.USAGE
    except DatabaseTooNew:
        output.ended("database_too_new", _("このデータベースは、より新しい版のものです。新しい版で動かしてください。"))
        return ExitCode.SOME_FAILED
    except OSError as error:
        output.ended("not_possible", error.strerror or type(error).__name__)
        return ExitCode.SOME_FAILED
    except SQLAlchemyError:
        output.ended("database_unreachable", _("データベースにつながりません。アドレスを確かめてください。"))
        return ExitCode.STORE_OUT_OF_REACH


def _add_database(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--database", metavar="URL", help=_("データベースの URL（SQLAlchemy の形）"))


def _serve(options: argparse.Namespace, folder: Path, output: Output) -> ExitCode:
    from sync.store.serve import ServiceSettings, Started, serve

    _make(folder)
    public_url = options.public_url or f"http://{options.host}:{options.port}"

    def tell(started: Started) -> None:
        output.record({"url": public_url, "port": started.port, "setup_url": started.setup_url})
        output.say(_("ストアを動かしています：{url}").format(url=public_url))
        if started.setup_url:
            output.say(_("最初の管理者を登録するアドレス：{url}").format(url=started.setup_url))

    settings = ServiceSettings(
        database_url=_database(options, folder),
        pictures_folder=options.pictures or folder / "pictures",
        public_url=public_url,
        host=options.host,
        port=options.port,
        certificate=options.certificate,
        certificate_key=options.certificate_key,
    )
    serve(settings, tell)
    return ExitCode.FINE


def _migrate(options: argparse.Namespace, folder: Path, output: Output) -> ExitCode:
    from sync.store.serve import migrate

    _make(folder)
    migrate(_database(options, folder))
    output.record({"migrated": True})
    output.say(_("データベースはこの版に合っています。"))
    return ExitCode.FINE


def _openapi(options: argparse.Namespace, folder: Path, output: Output) -> ExitCode:
    from sync.store.serve import openapi

    del options, folder
    document = openapi()
    output.record(document)
    output.say(json.dumps(document, ensure_ascii=False, indent=2))
    return ExitCode.FINE


def _make(folder: Path) -> None:
    """For this account only, and so is the home when this is its first use."""
    for each in (folder.parent, folder):
        each.mkdir(mode=0o700, parents=True, exist_ok=True)


def _database(options: argparse.Namespace, folder: Path) -> str:
    return str(options.database or f"sqlite:///{folder / 'store.db'}")


_ACTIONS = {"serve": _serve, "migrate": _migrate, "openapi": _openapi}
