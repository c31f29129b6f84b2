"""Colours, papers and typefaces of the judging half. No typeface of them sets a card of another half."""

from __future__ import annotations

from tests.press.looks import Looks

LOOKS = Looks(
    inks=((28, 28, 30), (0, 0, 0), (35, 31, 32), (42, 44, 50), (20, 30, 60), (60, 52, 48)),
    palettes=(
        ((0, 60, 125), (0, 150, 210)), ((0, 90, 60), (190, 160, 70)), ((170, 20, 30), (60, 60, 60)), ((230, 120, 20), (90, 60, 40)),
        ((0, 130, 125), (240, 130, 90)), ((44, 62, 100), (210, 170, 90)), ((120, 30, 60), (200, 150, 120)), ((20, 110, 180), (250, 200, 0)),
        ((70, 130, 50), (240, 150, 40)), ((90, 80, 150), (120, 190, 190)), ((40, 40, 42), (200, 60, 50)), ((150, 110, 60), (60, 80, 60)),
        ((0, 80, 100), (150, 200, 90)), ((200, 70, 110), (120, 120, 130)), ((16, 42, 70), (120, 140, 160)), ((100, 60, 30), (190, 70, 40)),
    ),
    papers=(
        (255, 255, 255), (255, 255, 255), (255, 255, 255), (255, 255, 255), (253, 253, 250), (250, 248, 241), (246, 241, 230), (248, 249, 251),
        (240, 239, 235),
    ),
    pairings=(
        ("zen_kaku_antique", "nunito_sans"), ("zen_kaku_antique", "figtree"), ("zen_kaku_antique", "barlow"), ("zen_kaku_antique", ""),
        ("murecho", "mulish"), ("murecho", "archivo"), ("murecho", "lexend"), ("murecho", ""),
        ("gothic_light", "plus_jakarta"), ("gothic_light", "outfit"), ("gothic_light", "titillium"), ("gothic_light", ""),
        ("mplus_rounded", "urbanist"), ("mplus_rounded", "nunito_sans"), ("mplus_rounded", ""),
        ("shippori_antique", "space_grotesk"), ("shippori_antique", "mulish"), ("shippori_antique", ""),
        ("ume_hy", "archivo"), ("ume_hy", ""), ("ume_mincho_s3", "source_serif"), ("ume_mincho_s3", "pt_serif"), ("ume_mincho_s3", ""),
        ("mincho_light", "source_serif"), ("mincho_light", "spectral"), ("mincho_light", "lora"), ("mincho_light", ""),
        ("kaisei_opti", "lora"), ("kaisei_opti", "cardo"), ("kaisei_opti", ""), ("kaisei_decol", "merriweather"), ("kaisei_decol", ""),
        ("zen_antique_soft", "bitter"), ("zen_antique_soft", ""), ("shippori_b1", "spectral"), ("shippori_b1", "pt_serif"), ("shippori_b1", ""),
        ("zen_antique", "merriweather"), ("new_tegomin", "cardo"), ("yomogi", "figtree"),
    ),
    headings=(
        *("",) * 16, "kaisei_opti", "shippori_b1", "zen_antique", "mincho_light", "mincho_light", "zen_kaku_antique", "yusei_magic", "yuji_boku",
        "yuji_mai", "aoyagi_kouzan", "oradano", "mochiy_pop", "shippori_antique", "hana_mincho",
    ),
)  # fmt: skip
