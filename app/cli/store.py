"""meishi store serve, migrate and openapi: the central store as a service of its own."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from app.cli.exit_codes import ExitCode
from app.cli.output import Output
from app.host.home import Home
from resources.texts import _


def add_store_options(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    serve = actions.add_parser("serve", help=_("ストアを動かします"))
    _add_database(serve)
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8470)
    serve.add_argument("--public-url", help=_("人とステーションが使うアドレス（https）"))
    serve.add_argument("--pictures", type=Path, help=_("画像の保存先"))
    serve.add_argument("--certificate", type=Path, help=_("TLS の証明書"))
    serve.add_argument("--certificate-key", type=Path, help=_("TLS の秘密鍵"))
    _add_database(actions.add_parser("migrate", help=_("データベースをこの版に合わせます")))
    actions.add_parser("openapi", help=_("API の OpenAPI 文書を出力します"))


def store(options: argparse.Namespace, home: Home, output: Output) -> ExitCode:
    """Everything here runs without a station; the service's folder lies in the home unless named."""
    from sqlalchemy.exc import SQLAlchemyError

    try:
        return _ACTIONS[options.action](options, home.folder / "store-service", output)
    except BrokenPipeError:
        raise
    except ValueError as error:
        output.ended("bad_settings", str(error))
        return ExitCode.USAGE
    except OSError as error:
        output.ended("not_possible", error.strerror or type(error).__name__)
        return ExitCode.SOME_FAILED
    except SQLAlchemyError:
        output.ended("database_unreachable", _("データベースにつながりません。アドレスを確かめてください。"))
        return ExitCode.STORE_OUT_OF_REACH


def _add_database(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--database", help=_("データベースの URL（SQLAlchemy の形）"))


def _serve(options: argparse.Namespace, folder: Path, output: Output) -> ExitCode:
    from sync.store.serve import ServiceSettings, Started, serve

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
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

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
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


def _database(options: argparse.Namespace, folder: Path) -> str:
    return str(options.database or f"sqlite:///{folder / 'store.db'}")


_ACTIONS = {"serve": _serve, "migrate": _migrate, "openapi": _openapi}
