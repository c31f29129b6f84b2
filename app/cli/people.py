"""meishi sign-in and sign-out."""

from __future__ import annotations

import webbrowser

from app.cli.command import NOTHING, Bench
from app.cli.exit_codes import ExitCode
from app.usecases.answers import Operator
from resources.texts import _


def sign_in(bench: Bench) -> ExitCode:
    """Through the system's browser; its address is printed too, for a browser that does not open."""

    def open_browser(address: str) -> None:
        bench.output.note(_("ブラウザーでサインインしてください。開かないときは、このアドレスを開いてください。"))
        bench.output.note(address)
        bench.output.record({"open": address})
        webbrowser.open(address)

    with bench.station(NOTHING) as station:
        try:
            operator = station.sign_in(open_browser).result()
        except KeyboardInterrupt:
            station.cancel_sign_in()
            raise
    _tell(bench, operator)
    return ExitCode.FINE


def sign_out(bench: Bench) -> ExitCode:
    with bench.station(NOTHING) as station:
        operator = station.sign_out().result()
    _tell(bench, operator)
    return ExitCode.FINE


def _tell(bench: Bench, operator: Operator) -> None:
    bench.output.record(
        {"operator_id": operator.id, "display_name": operator.display_name, "signed_in": operator.signed_in}
    )
    if operator.signed_in:
        bench.output.say(_("{name}さんとしてサインインしています。").format(name=operator.display_name))
    else:
        bench.output.say(_("サインアウトしました。"))
