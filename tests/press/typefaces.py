"""Which typefaces the press sets cards in, and the packages they come from."""

from __future__ import annotations

_NPM = "@"  # every package of npm's that is taken stands in a scope; no package of Debian's begins so


def _published(package: str, files: dict[str, str], scope: str = "@expo-google-fonts") -> tuple[str, dict[str, str]]:
    """A family of npm's under the SIL Open Font License, where Debian has none; where `npm install --global --prefix /usr/local` puts it."""
    folder = f"../../local/lib/node_modules/{scope}/{package}"
    return f"{scope}/{package}", {weight: f"{folder}/{file}" for weight, file in files.items()}


def _webfont(package: str, **weights: int) -> tuple[str, dict[str, str]]:
    """A family that npm has for browsers alone, all of its Japanese and Latin in one file."""
    files = {weight: f"files/{package}-japanese-{number}-normal.woff" for weight, number in weights.items()}
    return _published(package, files, "@fontsource")


def _weighed(package: str, name: str, *weights: str) -> tuple[str, dict[str, str]]:
    """A family whose files lie in one folder for each weight: 400Regular/Name_400Regular.ttf."""
    numbers = {"light": "300Light", "regular": "400Regular", "medium": "500Medium", "bold": "700Bold"}
    return _published(package, {weight: f"{numbers[weight]}/{name}_{numbers[weight]}.ttf" for weight in weights})


# family: (package, {weight: file below the root}). A missing weight falls back to regular.
FAMILIES = {
    "gothic": ("fonts-noto-cjk fonts-noto-cjk-extra", {
        "light": "opentype/noto/NotoSansCJK-DemiLight.ttc",
        "regular": "opentype/noto/NotoSansCJK-Regular.ttc",
        "medium": "opentype/noto/NotoSansCJK-Medium.ttc",
        "bold": "opentype/noto/NotoSansCJK-Bold.ttc",
    }),
    "mincho": ("fonts-noto-cjk fonts-noto-cjk-extra", {
        "light": "opentype/noto/NotoSerifCJK-Light.ttc",
        "regular": "opentype/noto/NotoSerifCJK-Regular.ttc",
        "medium": "opentype/noto/NotoSerifCJK-Medium.ttc",
        "bold": "opentype/noto/NotoSerifCJK-SemiBold.ttc",
    }),
    "ipa_mincho": ("fonts-ipafont", {"regular": "opentype/ipafont-mincho/ipamp.ttf"}),
    "ipa_gothic": ("fonts-ipafont", {"regular": "opentype/ipafont-gothic/ipagp.ttf"}),
    "takao_mincho": ("fonts-takao", {"regular": "truetype/takao-mincho/TakaoPMincho.ttf"}),
    "ud_mincho": ("fonts-morisawa-bizud-mincho", {"regular": "truetype/bizud-mincho/BIZUDPMincho-Regular.ttf"}),
    "ud_gothic": ("fonts-morisawa-bizud-gothic", {
        "regular": "truetype/bizud-gothic/BIZUDPGothic-Regular.ttf",
        "bold": "truetype/bizud-gothic/BIZUDPGothic-Bold.ttf",
    }),
    "vl_gothic": ("fonts-vlgothic", {"regular": "truetype/vlgothic/VL-PGothic-Regular.ttf"}),
    "mplus": ("fonts-mplus", {
        "light": "opentype/mplus/Mplus1-Light.otf",
        "regular": "opentype/mplus/Mplus1-Regular.otf",
        "medium": "opentype/mplus/Mplus1-Medium.otf",
        "bold": "opentype/mplus/Mplus1-SemiBold.otf",
    }),
    "motoya": ("fonts-motoya-l-cedar", {"regular": "truetype/motoya-l-cedar/MTLc3m.ttf"}),
    "motoya_round": ("fonts-motoya-l-maruberi", {"regular": "truetype/motoya-l-maruberi/MTLmr3m.ttf"}),
    "ume_gothic": ("fonts-horai-umefont", {
        "regular": "truetype/horai-umefont/ume-pgo4.ttf",
        "bold": "truetype/horai-umefont/ume-pgo5.ttf",
    }),
    "ume_mincho": ("fonts-horai-umefont", {"regular": "truetype/horai-umefont/ume-pmo3.ttf"}),
    "klee": ("fonts-klee", {
        "regular": "truetype/klee/KleeOne-Regular.ttf",
        "bold": "truetype/klee/KleeOne-SemiBold.ttf",
    }),
    "sawarabi_gothic": ("fonts-sawarabi-gothic", {"regular": "truetype/sawarabi-gothic/sawarabi-gothic-medium.ttf"}),
    "sawarabi_mincho": ("fonts-sawarabi-mincho", {"regular": "truetype/sawarabi-mincho/sawarabi-mincho-medium.ttf"}),
    "konatu": ("fonts-konatu", {"regular": "truetype/konatu/Konatu.ttf"}),
    "open_sans": ("fonts-open-sans", {
        "light": "truetype/open-sans/OpenSans-Light.ttf",
        "regular": "truetype/open-sans/OpenSans-Regular.ttf",
        "bold": "truetype/open-sans/OpenSans-Semibold.ttf",
    }),
    "cabin": ("fonts-cabin", {
        "regular": "opentype/cabin/Cabin-Regular.otf",
        "medium": "opentype/cabin/Cabin-Medium.otf",
        "bold": "opentype/cabin/Cabin-SemiBold.otf",
    }),
    "cantarell": ("fonts-cantarell", {
        "light": "opentype/cantarell/Cantarell-Light.otf",
        "regular": "opentype/cantarell/Cantarell-Regular.otf",
        "bold": "opentype/cantarell/Cantarell-Bold.otf",
    }),
    "quattrocento": ("fonts-quattrocento", {"regular": "opentype/quattrocento/Quattrocento-Regular.otf"}),
    "nimbus_sans": ("fonts-urw-base35", {
        "regular": "opentype/urw-base35/NimbusSans-Regular.otf",
        "bold": "opentype/urw-base35/NimbusSans-Bold.otf",
    }),
    "nimbus_roman": ("fonts-urw-base35", {
        "regular": "opentype/urw-base35/NimbusRoman-Regular.otf",
        "bold": "opentype/urw-base35/NimbusRoman-Bold.otf",
    }),
    "palladio": ("fonts-urw-base35", {
        "regular": "opentype/urw-base35/P052-Roman.otf",
        "bold": "opentype/urw-base35/P052-Bold.otf",
    }),
    "avant": ("fonts-urw-base35", {
        "regular": "opentype/urw-base35/URWGothic-Book.otf",
        "bold": "opentype/urw-base35/URWGothic-Demi.otf",
    }),
    "roboto": ("fonts-roboto-unhinted", {
        "light": "truetype/roboto/unhinted/RobotoTTF/Roboto-Light.ttf",
        "regular": "truetype/roboto/unhinted/RobotoTTF/Roboto-Regular.ttf",
        "medium": "truetype/roboto/unhinted/RobotoTTF/Roboto-Medium.ttf",
        "bold": "truetype/roboto/unhinted/RobotoTTF/Roboto-Bold.ttf",
    }),
    "mplus2": ("fonts-mplus", {
        "light": "opentype/mplus/Mplus2-Light.otf",
        "regular": "opentype/mplus/Mplus2-Regular.otf",
        "medium": "opentype/mplus/Mplus2-Medium.otf",
        "bold": "opentype/mplus/Mplus2-SemiBold.otf",
    }),
    "migmix": ("fonts-migmix", {
        "regular": "truetype/migmix/migmix-1p-regular.ttf",
        "bold": "truetype/migmix/migmix-1p-bold.ttf",
    }),
    "migu": ("fonts-migmix", {
        "regular": "truetype/migmix/migu-1p-regular.ttf",
        "bold": "truetype/migmix/migu-1p-bold.ttf",
    }),
    "ipaex_gothic": ("fonts-ipaexfont-gothic", {"regular": "opentype/ipaexfont-gothic/ipaexg.ttf"}),
    "ipaex_mincho": ("fonts-ipaexfont-mincho", {"regular": "opentype/ipaexfont-mincho/ipaexm.ttf"}),
    "ipamj_mincho": ("fonts-ipamj-mincho", {"regular": "truetype/ipamj/ipamjm.ttf"}),
    "takao_gothic": ("fonts-takao-gothic", {"regular": "truetype/takao-gothic/TakaoPGothic.ttf"}),
    "yozfont": ("fonts-yozvox-yozfont-standard-kana", {"regular": "truetype/yozvox-yozfont/YOzRSP.ttf"}),
    "gyosho": ("fonts-kouzan-mouhitsu", {"regular": "truetype/kouzan-mouhitsu/kouzan-mouhitsu-gyosho.ttf"}),
    "rocknroll": ("fonts-rocknroll", {"regular": "truetype/rocknroll/RocknRollOne-Regular.ttf"}),
    "manrope": ("fonts-manrope", {
        "light": "truetype/manrope/Manrope-Light.ttf",
        "regular": "truetype/manrope/Manrope-Regular.ttf",
        "medium": "truetype/manrope/Manrope-Medium.ttf",
        "bold": "truetype/manrope/Manrope-Bold.ttf",
    }),
    "carlito": ("fonts-crosextra-carlito", {
        "regular": "truetype/crosextra/Carlito-Regular.ttf",
        "bold": "truetype/crosextra/Carlito-Bold.ttf",
    }),
    "caladea": ("fonts-crosextra-caladea", {
        "regular": "truetype/crosextra/Caladea-Regular.ttf",
        "bold": "truetype/crosextra/Caladea-Bold.ttf",
    }),
    "liberation_sans": ("fonts-liberation", {
        "regular": "truetype/liberation/LiberationSans-Regular.ttf",
        "bold": "truetype/liberation/LiberationSans-Bold.ttf",
    }),
    "liberation_serif": ("fonts-liberation", {
        "regular": "truetype/liberation/LiberationSerif-Regular.ttf",
        "bold": "truetype/liberation/LiberationSerif-Bold.ttf",
    }),
    "karla": ("fonts-karla", {
        "light": "truetype/karla/Karla-Light.otf",
        "regular": "truetype/karla/Karla-Regular.otf",
        "medium": "truetype/karla/Karla-Medium.otf",
        "bold": "truetype/karla/Karla-Bold.otf",
    }),
    "heros": ("fonts-texgyre", {
        "regular": "../texmf/fonts/opentype/public/tex-gyre/texgyreheroscn-regular.otf",
        "bold": "../texmf/fonts/opentype/public/tex-gyre/texgyreheroscn-bold.otf",
    }),
    "baskervald": ("fonts-adf-baskervald", {
        "regular": "truetype/adf/BaskervaldADFStd.otf",
        "bold": "truetype/adf/BaskervaldADFStd-Bold.otf",
    }),
    "libertine": ("fonts-linuxlibertine", {
        "regular": "opentype/linux-libertine/LinLibertine_R.otf",
        "bold": "opentype/linux-libertine/LinLibertine_RB.otf",
    }),
    "biolinum": ("fonts-linuxlibertine", {
        "regular": "opentype/linux-libertine/LinBiolinum_R.otf",
        "bold": "opentype/linux-libertine/LinBiolinum_RB.otf",
    }),
    "vollkorn": ("fonts-vollkorn", {
        "regular": "truetype/vollkorn/Vollkorn-Regular.ttf",
        "medium": "truetype/vollkorn/Vollkorn-Medium.ttf",
        "bold": "truetype/vollkorn/Vollkorn-Bold.ttf",
    }),
    "dosis": ("fonts-dosis", {
        "regular": "opentype/dosis/Dosis-Book.otf",
        "medium": "opentype/dosis/Dosis-Medium.otf",
        "bold": "opentype/dosis/Dosis-Bold.otf",
    }),
    "quicksand": ("fonts-quicksand", {
        "regular": "truetype/quicksand/Quicksand-Regular.ttf",
        "medium": "truetype/quicksand/Quicksand-Medium.ttf",
        "bold": "truetype/quicksand/Quicksand-Bold.ttf",
    }),
    "roboto_slab": ("fonts-roboto-slab", {
        "light": "opentype/roboto/slab/RobotoSlab-Light.otf",
        "regular": "opentype/roboto/slab/RobotoSlab-Regular.otf",
        "bold": "opentype/roboto/slab/RobotoSlab-Bold.otf",
    }),
    "garamond": ("fonts-ebgaramond", {
        "regular": "opentype/ebgaramond/EBGaramond12-Regular.otf",
        "italic": "opentype/ebgaramond/EBGaramond12-Italic.otf",
        "bold": "opentype/ebgaramond/EBGaramond12-Bold.otf",
    }),
    "lato": ("fonts-lato", {
        "light": "truetype/lato/Lato-Light.ttf",
        "regular": "truetype/lato/Lato-Regular.ttf",
        "medium": "truetype/lato/Lato-Medium.ttf",
        "bold": "truetype/lato/Lato-Bold.ttf",
    }),
    "inter": ("fonts-inter", {
        "light": "opentype/inter/Inter-Light.otf",
        "regular": "opentype/inter/Inter-Regular.otf",
        "medium": "opentype/inter/Inter-Medium.otf",
        "bold": "opentype/inter/Inter-SemiBold.otf",
    }),
    "zen_kaku_gothic": _published("zen-kaku-gothic-new", {
        "light": "300Light/ZenKakuGothicNew_300Light.ttf",
        "regular": "400Regular/ZenKakuGothicNew_400Regular.ttf",
        "medium": "500Medium/ZenKakuGothicNew_500Medium.ttf",
        "bold": "700Bold/ZenKakuGothicNew_700Bold.ttf",
    }),
    "zen_old_mincho": _published("zen-old-mincho", {
        "regular": "400Regular/ZenOldMincho_400Regular.ttf",
        "medium": "500Medium/ZenOldMincho_500Medium.ttf",
        "bold": "700Bold/ZenOldMincho_700Bold.ttf",
    }),
    "zen_maru_gothic": _published("zen-maru-gothic", {
        "light": "300Light/ZenMaruGothic_300Light.ttf",
        "regular": "400Regular/ZenMaruGothic_400Regular.ttf",
        "medium": "500Medium/ZenMaruGothic_500Medium.ttf",
        "bold": "700Bold/ZenMaruGothic_700Bold.ttf",
    }),
    "shippori_mincho": _published("shippori-mincho", {
        "regular": "400Regular/ShipporiMincho_400Regular.ttf",
        "medium": "500Medium/ShipporiMincho_500Medium.ttf",
        "bold": "700Bold/ShipporiMincho_700Bold.ttf",
    }),
    "kaisei_tokumin": _published("kaisei-tokumin", {
        "regular": "400Regular/KaiseiTokumin_400Regular.ttf",
        "medium": "500Medium/KaiseiTokumin_500Medium.ttf",
        "bold": "700Bold/KaiseiTokumin_700Bold.ttf",
    }),
    "plex_gothic": _published("ibm-plex-sans-jp", {
        "light": "300Light/IBMPlexSansJP_300Light.ttf",
        "regular": "400Regular/IBMPlexSansJP_400Regular.ttf",
        "medium": "500Medium/IBMPlexSansJP_500Medium.ttf",
        "bold": "700Bold/IBMPlexSansJP_700Bold.ttf",
    }),
    "yuji_syuku": _published("yuji-syuku", {"regular": "400Regular/YujiSyuku_400Regular.ttf"}),
    "zen_kurenaido": _published("zen-kurenaido", {"regular": "400Regular/ZenKurenaido_400Regular.ttf"}),
    "kiwi_maru": _published("kiwi-maru", {
        "light": "300Light/KiwiMaru_300Light.ttf",
        "regular": "400Regular/KiwiMaru_400Regular.ttf",
        "medium": "500Medium/KiwiMaru_500Medium.ttf",
    }),
    "dela_gothic": _published("dela-gothic-one", {"regular": "400Regular/DelaGothicOne_400Regular.ttf"}),
    "hina_mincho": _published("hina-mincho", {"regular": "400Regular/HinaMincho_400Regular.ttf"}),
    "line_seed": _published("line-seed-jp", {
        "regular": "400Regular/LINESeedJP_400Regular.ttf",
        "bold": "700Bold/LINESeedJP_700Bold.ttf",
    }),
    "montserrat": _published("montserrat", {
        "light": "300Light/Montserrat_300Light.ttf",
        "regular": "400Regular/Montserrat_400Regular.ttf",
        "medium": "500Medium/Montserrat_500Medium.ttf",
        "bold": "700Bold/Montserrat_700Bold.ttf",
    }),
    "poppins": _published("poppins", {
        "light": "300Light/Poppins_300Light.ttf",
        "regular": "400Regular/Poppins_400Regular.ttf",
        "medium": "500Medium/Poppins_500Medium.ttf",
        "bold": "700Bold/Poppins_700Bold.ttf",
    }),
    "source_sans": _published("source-sans-3", {
        "light": "300Light/SourceSans3_300Light.ttf",
        "regular": "400Regular/SourceSans3_400Regular.ttf",
        "medium": "500Medium/SourceSans3_500Medium.ttf",
        "bold": "700Bold/SourceSans3_700Bold.ttf",
    }),
    "plex_sans": _published("ibm-plex-sans", {
        "light": "300Light/IBMPlexSans_300Light.ttf",
        "regular": "400Regular/IBMPlexSans_400Regular.ttf",
        "medium": "500Medium/IBMPlexSans_500Medium.ttf",
        "bold": "700Bold/IBMPlexSans_700Bold.ttf",
    }),
    "raleway": _published("raleway", {
        "light": "300Light/Raleway_300Light.ttf",
        "regular": "400Regular/Raleway_400Regular.ttf",
        "medium": "500Medium/Raleway_500Medium.ttf",
        "bold": "700Bold/Raleway_700Bold.ttf",
    }),
    "jost": _published("jost", {
        "light": "300Light/Jost_300Light.ttf",
        "regular": "400Regular/Jost_400Regular.ttf",
        "medium": "500Medium/Jost_500Medium.ttf",
        "bold": "700Bold/Jost_700Bold.ttf",
    }),
    "josefin_sans": _published("josefin-sans", {
        "light": "300Light/JosefinSans_300Light.ttf",
        "regular": "400Regular/JosefinSans_400Regular.ttf",
        "medium": "500Medium/JosefinSans_500Medium.ttf",
        "bold": "700Bold/JosefinSans_700Bold.ttf",
    }),
    "libre_baskerville": _published("libre-baskerville", {
        "regular": "400Regular/LibreBaskerville_400Regular.ttf",
        "medium": "500Medium/LibreBaskerville_500Medium.ttf",
        "bold": "700Bold/LibreBaskerville_700Bold.ttf",
    }),
    "crimson_pro": _published("crimson-pro", {
        "light": "300Light/CrimsonPro_300Light.ttf",
        "regular": "400Regular/CrimsonPro_400Regular.ttf",
        "medium": "500Medium/CrimsonPro_500Medium.ttf",
        "bold": "700Bold/CrimsonPro_700Bold.ttf",
    }),
    "work_sans": _published("work-sans", {
        "light": "300Light/WorkSans_300Light.ttf",
        "regular": "400Regular/WorkSans_400Regular.ttf",
        "medium": "500Medium/WorkSans_500Medium.ttf",
        "bold": "700Bold/WorkSans_700Bold.ttf",
    }),
    "dm_sans": _published("dm-sans", {
        "light": "300Light/DMSans_300Light.ttf",
        "regular": "400Regular/DMSans_400Regular.ttf",
        "medium": "500Medium/DMSans_500Medium.ttf",
        "bold": "700Bold/DMSans_700Bold.ttf",
    }),
    "playfair": _published("playfair-display", {
        "regular": "400Regular/PlayfairDisplay_400Regular.ttf",
        "medium": "500Medium/PlayfairDisplay_500Medium.ttf",
        "bold": "700Bold/PlayfairDisplay_700Bold.ttf",
    }),
    "cormorant": _published("cormorant-garamond", {
        "light": "300Light/CormorantGaramond_300Light.ttf",
        "regular": "400Regular/CormorantGaramond_400Regular.ttf",
        "medium": "500Medium/CormorantGaramond_500Medium.ttf",
        "bold": "700Bold/CormorantGaramond_700Bold.ttf",
    }),
    "zen_kaku_antique": _webfont("zen-kaku-gothic-antique", light=300, regular=400, medium=500, bold=700),
    "murecho": _webfont("murecho", light=300, regular=400, medium=500, bold=700),
    "zen_antique": _webfont("zen-antique", regular=400),
    "zen_antique_soft": _webfont("zen-antique-soft", regular=400),
    "new_tegomin": _webfont("new-tegomin", regular=400),
    "yuji_boku": _webfont("yuji-boku", regular=400),
    "gothic_light": ("fonts-noto-cjk fonts-noto-cjk-extra", {
        "regular": "opentype/noto/NotoSansCJK-Light.ttc",
        "bold": "opentype/noto/NotoSansCJK-Black.ttc",
    }),
    "mincho_light": ("fonts-noto-cjk fonts-noto-cjk-extra", {
        "light": "opentype/noto/NotoSerifCJK-ExtraLight.ttc",
        "regular": "opentype/noto/NotoSerifCJK-Light.ttc",
        "bold": "opentype/noto/NotoSerifCJK-Bold.ttc",
    }),
    "mplus_rounded": _weighed("m-plus-rounded-1c", "MPLUSRounded1c", "light", "regular", "medium", "bold"),
    "shippori_antique": _weighed("shippori-antique", "ShipporiAntique", "regular"),
    "shippori_b1": _weighed("shippori-mincho-b1", "ShipporiMinchoB1", "regular", "medium", "bold"),
    "kaisei_opti": _published("kaisei-opti", {
        "regular": "KaiseiOpti_400Regular.ttf",
        "medium": "KaiseiOpti_500Medium.ttf",
        "bold": "KaiseiOpti_700Bold.ttf",
    }),
    "kaisei_decol": _weighed("kaisei-decol", "KaiseiDecol", "regular", "medium", "bold"),
    "yomogi": _weighed("yomogi", "Yomogi", "regular"),
    "yuji_mai": _weighed("yuji-mai", "YujiMai", "regular"),
    "mochiy_pop": _weighed("mochiy-pop-one", "MochiyPopOne", "regular"),
    "yusei_magic": ("fonts-yusei-magic", {"regular": "truetype/yusei-magic/YuseiMagic-Regular.ttf"}),
    "aoyagi_kouzan": ("fonts-aoyagi-kouzan-t", {"regular": "truetype/aoyagi-kouzan-t/AoyagiKouzanT.ttf"}),
    "oradano": ("fonts-oradano-mincho-gsrr", {"regular": "truetype/oradano-mincho/OradanoGSRR.ttf"}),
    "hana_mincho": ("fonts-hanazono", {"regular": "truetype/hanazono/HanaMinA.ttf"}),
    "ume_hy": ("fonts-horai-umefont", {
        "regular": "truetype/horai-umefont/ume-hgo4.ttf",
        "bold": "truetype/horai-umefont/ume-hgo5.ttf",
    }),
    "ume_mincho_s3": ("fonts-horai-umefont", {"regular": "truetype/horai-umefont/ume-pms3.ttf"}),
    "nunito_sans": _weighed("nunito-sans", "NunitoSans", "light", "regular", "medium", "bold"),
    "figtree": _weighed("figtree", "Figtree", "light", "regular", "medium", "bold"),
    "outfit": _weighed("outfit", "Outfit", "light", "regular", "medium", "bold"),
    "plus_jakarta": _weighed("plus-jakarta-sans", "PlusJakartaSans", "light", "regular", "medium", "bold"),
    "mulish": _weighed("mulish", "Mulish", "light", "regular", "medium", "bold"),
    "barlow": _weighed("barlow", "Barlow", "light", "regular", "medium", "bold"),
    "archivo": _weighed("archivo", "Archivo", "light", "regular", "medium", "bold"),
    "urbanist": _weighed("urbanist", "Urbanist", "light", "regular", "medium", "bold"),
    "lexend": _weighed("lexend", "Lexend", "light", "regular", "medium", "bold"),
    "space_grotesk": _weighed("space-grotesk", "SpaceGrotesk", "light", "regular", "medium", "bold"),
    "titillium": _weighed("titillium-web", "TitilliumWeb", "light", "regular", "bold"),
    "lora": _weighed("lora", "Lora", "regular", "medium", "bold"),
    "merriweather": _weighed("merriweather", "Merriweather", "light", "regular", "medium", "bold"),
    "spectral": _weighed("spectral", "Spectral", "light", "regular", "medium", "bold"),
    "source_serif": _weighed("source-serif-4", "SourceSerif4", "light", "regular", "medium", "bold"),
    "bitter": _weighed("bitter", "Bitter", "light", "regular", "medium", "bold"),
    "pt_serif": _weighed("pt-serif", "PTSerif", "regular", "bold"),
    "cardo": _weighed("cardo", "Cardo", "regular", "bold"),
    "mplus_1p": _webfont("m-plus-1p", light=300, regular=400, medium=500, bold=700),
    "kosugi": _webfont("kosugi", regular=400),
    "kosugi_maru": _webfont("kosugi-maru", regular=400),
    "migmix_2p": ("fonts-migmix", {
        "regular": "truetype/migmix/migmix-2p-regular.ttf",
        "bold": "truetype/migmix/migmix-2p-bold.ttf",
    }),
    "migu_1c": ("fonts-migmix", {
        "regular": "truetype/migmix/migu-1c-regular.ttf",
        "bold": "truetype/migmix/migu-1c-bold.ttf",
    }),
    "umeplus": ("fonts-umeplus", {"regular": "truetype/umeplus/umeplus-p-gothic.ttf"}),
    "ume_ui": ("fonts-horai-umefont", {
        "regular": "truetype/horai-umefont/ume-ugo4.ttf",
        "bold": "truetype/horai-umefont/ume-ugo5.ttf",
    }),
    "gothic_medium": ("fonts-noto-cjk fonts-noto-cjk-extra", {
        "regular": "opentype/noto/NotoSansCJK-Medium.ttc",
        "bold": "opentype/noto/NotoSansCJK-Black.ttc",
    }),
    "mincho_medium": ("fonts-noto-cjk fonts-noto-cjk-extra", {
        "regular": "opentype/noto/NotoSerifCJK-Medium.ttc",
        "bold": "opentype/noto/NotoSerifCJK-Black.ttc",
    }),
    "shippori_heavy": _published("shippori-mincho", {"regular": "800ExtraBold/ShipporiMincho_800ExtraBold.ttf"}),
    "dejima": ("fonts-dejima-mincho", {"regular": "truetype/dejima-mincho/dejima-mincho-r227.ttf"}),
    "stick": ("fonts-stick", {"regular": "truetype/stick/Stick-Regular.ttf"}),
    "rubik": _weighed("rubik", "Rubik", "light", "regular", "medium", "bold"),
    "public_sans": _weighed("public-sans", "PublicSans", "light", "regular", "medium", "bold"),
    "libre_franklin": _weighed("libre-franklin", "LibreFranklin", "light", "regular", "medium", "bold"),
    "red_hat": _published("red-hat-text", {
        "light": "RedHatText_300Light.ttf",
        "regular": "RedHatText_400Regular.ttf",
        "medium": "RedHatText_500Medium.ttf",
        "bold": "RedHatText_700Bold.ttf",
    }),
    "encode_sans": _weighed("encode-sans", "EncodeSans", "light", "regular", "medium", "bold"),
    "be_vietnam": _weighed("be-vietnam-pro", "BeVietnamPro", "light", "regular", "medium", "bold"),
    "alegreya_sans": _weighed("alegreya-sans", "AlegreyaSans", "light", "regular", "medium", "bold"),
    "overpass": _weighed("overpass", "Overpass", "light", "regular", "medium", "bold"),
    "plex_serif": _weighed("ibm-plex-serif", "IBMPlexSerif", "light", "regular", "medium", "bold"),
    "newsreader": _weighed("newsreader", "Newsreader", "light", "regular", "medium", "bold"),
    "gelasio": _weighed("gelasio", "Gelasio", "regular", "medium", "bold"),
    "mplus_1": _weighed("m-plus-1", "MPLUS1", "light", "regular", "medium", "bold"),
    "mplus_2": _webfont("m-plus-2", light=300, regular=400, medium=500, bold=700),
    "kaisei_haruno": _webfont("kaisei-harunoumi", regular=400, medium=500, bold=700),
    "biz_ud_mincho": _webfont("biz-udmincho", regular=400, bold=700),
    "lubrifont": _webfont("wdxl-lubrifont-jp-n", regular=400),
    "ume_classic": ("fonts-horai-umefont", {
        "regular": "truetype/horai-umefont/ume-pgc4.ttf",
        "bold": "truetype/horai-umefont/ume-pgc5.ttf",
    }),
    "pt_sans": _weighed("pt-sans", "PTSans", "regular", "bold"),
    "fira_sans": _weighed("fira-sans", "FiraSans", "light", "regular", "medium", "bold"),
    "hind": _weighed("hind", "Hind", "light", "regular", "medium", "bold"),
    "assistant": _weighed("assistant", "Assistant", "light", "regular", "medium", "bold"),
    "sora": _weighed("sora", "Sora", "light", "regular", "medium", "bold"),
    "albert_sans": _weighed("albert-sans", "AlbertSans", "light", "regular", "medium", "bold"),
    "instrument_sans": _weighed("instrument-sans", "InstrumentSans", "regular", "medium", "bold"),
    "asap": _weighed("asap", "Asap", "light", "regular", "medium", "bold"),
    "heebo": _weighed("heebo", "Heebo", "light", "regular", "medium", "bold"),
    "arimo": _weighed("arimo", "Arimo", "regular", "medium", "bold"),
    "zilla_slab": _weighed("zilla-slab", "ZillaSlab", "light", "regular", "medium", "bold"),
    "noto_serif": _weighed("noto-serif", "NotoSerif", "light", "regular", "medium", "bold"),
    "libre_caslon": _weighed("libre-caslon-text", "LibreCaslonText", "regular", "bold"),
    "noto_sans_jp": _weighed("noto-sans-jp", "NotoSansJP", "light", "regular", "medium", "bold"),
    "noto_serif_jp": _weighed("noto-serif-jp", "NotoSerifJP", "light", "regular", "medium", "bold"),
    "monomaniac": _webfont("monomaniac-one", regular=400),
    "nunito": _weighed("nunito", "Nunito", "light", "regular", "medium", "bold"),
    "noto_sans": _weighed("noto-sans", "NotoSans", "light", "regular", "medium", "bold"),
    "ubuntu": _weighed("ubuntu", "Ubuntu", "light", "regular", "medium", "bold"),
    "oxygen": _weighed("oxygen", "Oxygen", "light", "regular", "bold"),
    "exo2": _weighed("exo-2", "Exo2", "light", "regular", "medium", "bold"),
    "sarabun": _weighed("sarabun", "Sarabun", "light", "regular", "medium", "bold"),
    "signika": _weighed("signika", "Signika", "light", "regular", "medium", "bold"),
    "domine": _weighed("domine", "Domine", "regular", "medium", "bold"),
    "hanken": _weighed("hanken-grotesk", "HankenGrotesk", "light", "regular", "medium", "bold"),
    "onest": _weighed("onest", "Onest", "light", "regular", "medium", "bold"),
    "golos": _weighed("golos-text", "GolosText", "regular", "medium", "bold"),
    "ipa_gothic_even": ("fonts-ipafont", {"regular": "opentype/ipafont-gothic/ipag.ttf"}),
    "ipa_mincho_even": ("fonts-ipafont", {"regular": "opentype/ipafont-mincho/ipam.ttf"}),
    "ud_gothic_even": ("fonts-morisawa-bizud-gothic", {
        "regular": "truetype/bizud-gothic/BIZUDGothic-Regular.ttf",
        "bold": "truetype/bizud-gothic/BIZUDGothic-Bold.ttf",
    }),
    "ud_mincho_even": ("fonts-morisawa-bizud-mincho", {"regular": "truetype/bizud-mincho/BIZUDMincho-Regular.ttf"}),
    "takao_gothic_even": ("fonts-takao-gothic", {"regular": "truetype/takao-gothic/TakaoGothic.ttf"}),
    "migu_1m": ("fonts-migmix", {
        "regular": "truetype/migmix/migu-1m-regular.ttf",
        "bold": "truetype/migmix/migu-1m-bold.ttf",
    }),
    "heros_wide": ("fonts-texgyre", {
        "regular": "../texmf/fonts/opentype/public/tex-gyre/texgyreheros-regular.otf",
        "bold": "../texmf/fonts/opentype/public/tex-gyre/texgyreheros-bold.otf",
    }),
    "schola": ("fonts-texgyre", {
        "regular": "../texmf/fonts/opentype/public/tex-gyre/texgyreschola-regular.otf",
        "bold": "../texmf/fonts/opentype/public/tex-gyre/texgyreschola-bold.otf",
    }),
    "bonum": ("fonts-texgyre", {
        "regular": "../texmf/fonts/opentype/public/tex-gyre/texgyrebonum-regular.otf",
        "bold": "../texmf/fonts/opentype/public/tex-gyre/texgyrebonum-bold.otf",
    }),
    "dejavu": ("fonts-dejavu-core", {
        "regular": "truetype/dejavu/DejaVuSans.ttf",
        "bold": "truetype/dejavu/DejaVuSans-Bold.ttf",
    }),
    "gillius": ("fonts-adf-gillius", {
        "regular": "truetype/adf/GilliusADF-Regular.otf",
        "bold": "truetype/adf/GilliusADF-Bold.otf",
    }),
    "old_standard": _published("old-standard-tt", {
        "regular": "OldStandardTT_400Regular.ttf",
        "bold": "OldStandardTT_700Bold.ttf",
    }),
    "takao_mincho_even": ("fonts-takao", {"regular": "truetype/takao-mincho/TakaoMincho.ttf"}),
    "vl_gothic_even": ("fonts-vlgothic", {"regular": "truetype/vlgothic/VL-Gothic-Regular.ttf"}),
    "ume_gothic_even": ("fonts-horai-umefont", {
        "regular": "truetype/horai-umefont/ume-tgo4.ttf",
        "bold": "truetype/horai-umefont/ume-tgo5.ttf",
    }),
    "ume_mincho_even": ("fonts-horai-umefont", {"regular": "truetype/horai-umefont/ume-tmo3.ttf"}),
    "migmix_1m": ("fonts-migmix", {
        "regular": "truetype/migmix/migmix-1m-regular.ttf",
        "bold": "truetype/migmix/migmix-1m-bold.ttf",
    }),
    "shippori_antique_b1": _webfont("shippori-antique-b1", regular=400),
    "kumbh": _weighed("kumbh-sans", "KumbhSans", "light", "regular", "medium", "bold"),
    "commissioner": _weighed("commissioner", "Commissioner", "light", "regular", "medium", "bold"),
    "epilogue": _weighed("epilogue", "Epilogue", "light", "regular", "medium", "bold"),
    "literata": _weighed("literata", "Literata", "light", "regular", "medium", "bold"),
    "frank_ruhl": _weighed("frank-ruhl-libre", "FrankRuhlLibre", "light", "regular", "medium", "bold"),
    "crimson_text": _weighed("crimson-text", "CrimsonText", "regular", "bold"),
    "chivo": _weighed("chivo", "Chivo", "light", "regular", "medium", "bold"),
    "questrial": _weighed("questrial", "Questrial", "regular"),
    "quattrocento_sans": _weighed("quattrocento-sans", "QuattrocentoSans", "regular", "bold"),
    "mukta": _weighed("mukta", "Mukta", "light", "regular", "medium", "bold"),
    "tinos": _weighed("tinos", "Tinos", "regular", "bold"),
    "cousine": _weighed("cousine", "Cousine", "regular", "bold"),
    "maven": _weighed("maven-pro", "MavenPro", "regular", "medium", "bold"),
    "rosario": _weighed("rosario", "Rosario", "light", "regular", "medium", "bold"),
    "catamaran": _weighed("catamaran", "Catamaran", "light", "regular", "medium", "bold"),
    "prompt": _weighed("prompt", "Prompt", "light", "regular", "medium", "bold"),
    "schibsted": _weighed("schibsted-grotesk", "SchibstedGrotesk", "regular", "medium", "bold"),
    "ume_gothic_c4_even": ("fonts-horai-umefont", {
        "regular": "truetype/horai-umefont/ume-tgc4.ttf",
        "bold": "truetype/horai-umefont/ume-tgc5.ttf",
    }),
    "ume_mincho_s3_even": ("fonts-horai-umefont", {"regular": "truetype/horai-umefont/ume-tms3.ttf"}),
    "migmix_2m": ("fonts-migmix", {
        "regular": "truetype/migmix/migmix-2m-regular.ttf",
        "bold": "truetype/migmix/migmix-2m-bold.ttf",
    }),
    "migu_2m": ("fonts-migmix", {
        "regular": "truetype/migmix/migu-2m-regular.ttf",
        "bold": "truetype/migmix/migu-2m-bold.ttf",
    }),
    "mplus_1_code": _webfont("m-plus-1-code", light=300, regular=400, medium=500, bold=700),
    "pagella": ("fonts-texgyre", {
        "regular": "../texmf/fonts/opentype/public/tex-gyre/texgyrepagella-regular.otf",
        "bold": "../texmf/fonts/opentype/public/tex-gyre/texgyrepagella-bold.otf",
    }),
    "termes": ("fonts-texgyre", {
        "regular": "../texmf/fonts/opentype/public/tex-gyre/texgyretermes-regular.otf",
        "bold": "../texmf/fonts/opentype/public/tex-gyre/texgyretermes-bold.otf",
    }),
    "adventor": ("fonts-texgyre", {
        "regular": "../texmf/fonts/opentype/public/tex-gyre/texgyreadventor-regular.otf",
        "bold": "../texmf/fonts/opentype/public/tex-gyre/texgyreadventor-bold.otf",
    }),
    "nimbus_narrow": ("fonts-urw-base35", {
        "regular": "opentype/urw-base35/NimbusSansNarrow-Regular.otf",
        "bold": "opentype/urw-base35/NimbusSansNarrow-Bold.otf",
    }),
    "century": ("fonts-urw-base35", {
        "regular": "opentype/urw-base35/C059-Roman.otf",
        "bold": "opentype/urw-base35/C059-Bold.otf",
    }),
    "gillius_2": ("fonts-adf-gillius", {
        "regular": "truetype/adf/GilliusADFNo2-Regular.otf",
        "bold": "truetype/adf/GilliusADFNo2-Bold.otf",
    }),
    "inter_tight": _weighed("inter-tight", "InterTight", "light", "regular", "medium", "bold"),
    "kanit": _weighed("kanit", "Kanit", "light", "regular", "medium", "bold"),
    "saira": _weighed("saira", "Saira", "light", "regular", "medium", "bold"),
    "sen": _weighed("sen", "Sen", "regular", "medium", "bold"),
    "hind_madurai": _weighed("hind-madurai", "HindMadurai", "light", "regular", "medium", "bold"),
    "alegreya": _weighed("alegreya", "Alegreya", "regular", "medium", "bold"),
    "geist": _weighed("geist", "Geist", "light", "regular", "medium", "bold"),
    "monda": _published("monda", {"regular": "Monda_400Regular.ttf", "bold": "Monda_700Bold.ttf"}),
    "tajawal": _weighed("tajawal", "Tajawal", "light", "regular", "medium", "bold"),
    "mitr": _weighed("mitr", "Mitr", "light", "regular", "medium", "bold"),
    "bodoni_moda": _weighed("bodoni-moda", "BodoniModa", "regular", "medium", "bold"),
    "varela": _published("varela", {"regular": "Varela_400Regular.ttf"}),
}  # fmt: skip


def packages() -> tuple[str, ...]:
    """The Debian packages that typefaces come from, sorted."""
    return tuple(sorted(name for name in _named() if not name.startswith(_NPM)))


def published() -> tuple[str, ...]:
    """The npm packages that the others come from, sorted."""
    return tuple(sorted(name for name in _named() if name.startswith(_NPM)))


def _named() -> set[str]:
    return {name for named, _ in FAMILIES.values() for name in named.split()}


def install(package: str) -> str:
    """The command that installs a package of either."""
    return f"{'npm install --global --prefix /usr/local' if package.startswith(_NPM) else 'apt-get install'} {package}"
