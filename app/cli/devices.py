"""meishi devices: the scanners that answer."""

from __future__ import annotations

from app.cli.command import NOTHING, Bench
from app.cli.exit_codes import ExitCode
from resources.texts import _


def devices(bench: Bench) -> ExitCode:
    with bench.station(NOTHING) as station:
        found = station.devices().result()
    for device in found:
        bench.output.record(
            {
                "device": device.id,
                "name": device.name,
                "sources": [source.value for source in device.sources],
                "resolutions": list(device.resolutions_dpi),
            }
        )
        bench.output.say(f"{device.id}  {device.name}")
    if not found:
        bench.output.say(_("スキャナーが見つかりません。電源と接続を確かめてください。"))
    return ExitCode.FINE
