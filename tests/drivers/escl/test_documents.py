"""Devices' documents, as makers write them and as nobody should."""

from __future__ import annotations

from contextlib import closing, suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.escl.capabilities import parse_capabilities
from drivers.escl.connection import Connection
from drivers.escl.status import parse_status
from drivers.feed import nearest_resolution_dpi
from drivers.scanner import Fault, ScanError, Source

SCAN = "http://schemas.hp.com/imaging/escl/2011/05/03"
PWG = "http://www.pwg.org/schemas/2010/12/sm"

RANGE_ONLY = f"""<c:ScannerCapabilities xmlns:c="{SCAN}" xmlns:p="{PWG}">
  <p:Version>2.1</p:Version><p:MakeAndModel> MAKER Model 7 </p:MakeAndModel>
  <c:Platen><c:PlatenInputCaps><c:MaxWidth>2550</c:MaxWidth><c:SettingProfiles><c:SettingProfile>
    <c:ColorModes><c:ColorMode>BlackAndWhite1</c:ColorMode><c:ColorMode>RGB24</c:ColorMode></c:ColorModes>
    <c:SupportedResolutions><c:ResolutionRange>
      <c:XResolutionRange><c:Min>100</c:Min><c:Max>300</c:Max><c:Normal>300</c:Normal><c:Step>1</c:Step>
    </c:XResolutionRange></c:ResolutionRange></c:SupportedResolutions>
  </c:SettingProfile></c:SettingProfiles></c:PlatenInputCaps></c:Platen>
</c:ScannerCapabilities>""".encode()

BOMB = b"""<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<ScannerStatus><State>&b;</State></ScannerStatus>"""


def test_a_range_of_resolutions_is_offered_at_the_usual_steps() -> None:
    capabilities = parse_capabilities(RANGE_ONLY)
    glass = capabilities.sources[Source.FLATBED]
    assert (capabilities.name, list(capabilities.sources)) == ("MAKER Model 7", [Source.FLATBED])
    assert glass.resolutions_dpi == (100, 150, 200, 240, 300)
    assert (glass.max_width, glass.max_height, glass.best_color_mode()) == (2550, 3508, "RGB24")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not xml",
        b"<html><body>Login</body></html>",
        b"<ScannerCapabilities/>",
        BOMB,
        b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><ScannerStatus><State>&f;</State></ScannerStatus>',
        b'<?xml version="1.0" encoding="no-such-code"?><ScannerStatus/>',
    ],
)
def test_hostile_and_foreign_documents_are_refused(content: bytes) -> None:
    for parse in (parse_capabilities, parse_status):
        with pytest.raises(ScanError) as refused:
            parse(content)
        assert refused.value.fault is Fault.UNSUPPORTED


@given(st.binary(max_size=300))
def test_any_bytes_are_a_document_or_a_fault(content: bytes) -> None:
    with suppress(ScanError):
        parse_status(content)


@pytest.mark.parametrize(
    ("state", "fault"),
    [
        ("ScannerAdfJam", Fault.JAM),
        ("ScannerAdfHatchOpen", Fault.COVER_OPEN),
        ("ScannerAdfDoorOpen", Fault.COVER_OPEN),
        ("ScannerAdfMispick", Fault.DOUBLE_FEED),
        ("ScannerAdfMultipickDetected", Fault.DOUBLE_FEED),
        ("ScannerAdfEmpty", None),
        ("ScannerAdfLoaded", None),
        ("ScannerAdfProcessing", None),
    ],
)
def test_states_of_the_feeder_become_faults(state: str, fault: Fault | None) -> None:
    document = f'<ScannerStatus xmlns="{SCAN}"><AdfState>{state}</AdfState></ScannerStatus>'
    assert parse_status(document.encode()).feeder_fault is fault


@pytest.mark.parametrize(
    ("given_url", "location", "job"),
    [
        ("http://10.0.0.7", "http://printer.local:80/eSCL/ScanJobs/5", "http://10.0.0.7/eSCL/ScanJobs/5"),
        ("http://10.0.0.7:8080/eSCL/", "/eSCL/ScanJobs/5/", "http://10.0.0.7:8080/eSCL/ScanJobs/5"),
        ("https://scanner/eSCL", "ScanJobs/5", "https://scanner/eSCL/ScanJobs/5"),
    ],
)
def test_a_job_lives_at_the_address_we_were_given_whatever_host_the_device_names(
    given_url: str, location: str, job: str
) -> None:
    with closing(Connection(given_url)) as connection:
        assert connection.job_url(location) == job


@given(st.integers(1, 2400), st.lists(st.integers(50, 1200), min_size=1).map(tuple))
def test_a_resolution_is_offered_and_never_coarser_than_need_be(asked: int, offered: tuple[int, ...]) -> None:
    taken = nearest_resolution_dpi(asked, offered)
    assert taken in offered
    assert taken >= asked or taken == max(offered)
    assert not any(asked <= other < taken for other in offered)
