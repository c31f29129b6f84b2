"""Colours, papers and typefaces of the judging half: some its own, some that opened cards are set in as well."""

from __future__ import annotations

from tests.press.looks import Looks

LOOKS = Looks(
    inks=((32, 32, 32), (0, 0, 0), (24, 24, 28), (46, 46, 50), (22, 36, 66), (56, 50, 46)),
    palettes=(
        ((0, 74, 140), (110, 180, 220)), ((0, 104, 72), (150, 190, 80)), ((184, 28, 34), (80, 80, 84)), ((238, 128, 0), (70, 70, 74)),
        ((0, 118, 150), (240, 170, 60)), ((30, 50, 92), (190, 160, 100)), ((132, 22, 54), (210, 170, 140)), ((0, 134, 202), (0, 60, 120)),
        ((86, 140, 60), (200, 130, 60)), ((76, 64, 132), (170, 150, 200)), ((36, 36, 38), (170, 140, 90)), ((128, 92, 56), (90, 110, 80)),
        ((0, 96, 92), (220, 190, 110)), ((210, 80, 100), (140, 120, 120)), ((22, 54, 84), (130, 160, 180)), ((92, 46, 30), (200, 120, 60)),
    ),
    papers=(
        (255, 255, 255), (255, 255, 255), (255, 255, 255), (255, 255, 255), (254, 254, 251), (251, 249, 243), (247, 243, 233), (249, 250, 251),
    ),
    pairings=(
        ("mplus_1p", "rubik"), ("mplus_1p", "public_sans"), ("mplus_1p", ""), ("migmix_2p", "libre_franklin"), ("migmix_2p", ""),
        ("kosugi", "overpass"), ("kosugi", ""), ("kosugi_maru", "be_vietnam"), ("kosugi_maru", ""), ("umeplus", "encode_sans"), ("umeplus", ""),
        ("migu_1c", "alegreya_sans"), ("migu_1c", ""), ("gothic_medium", "red_hat"), ("gothic_medium", "public_sans"), ("gothic_medium", ""),
        ("mincho_medium", "plex_serif"), ("mincho_medium", "newsreader"), ("mincho_medium", ""), ("ume_ui", "rubik"),
        ("ume_ui", ""), ("ud_gothic", "libre_franklin"), ("ud_gothic", ""), ("ud_mincho", "gelasio"), ("ud_mincho", ""),
        ("zen_kaku_gothic", "rubik"), ("zen_kaku_gothic", ""), ("zen_old_mincho", "newsreader"), ("zen_old_mincho", ""),
        ("shippori_mincho", "plex_serif"), ("shippori_mincho", ""), ("plex_gothic", "encode_sans"), ("ipaex_mincho", "gelasio"),
        ("ipaex_mincho", ""), ("line_seed", "red_hat"), ("zen_maru_gothic", "be_vietnam"), ("ipaex_gothic", "overpass"),
    ),
    headings=(
        *("",) * 16, "mincho_medium", "shippori_mincho", "zen_old_mincho", "ud_mincho", "kosugi_maru", "dejima", "stick", "shippori_heavy",
    ),
)  # fmt: skip
