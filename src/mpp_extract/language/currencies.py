"""Tables of currencies: signs, letters and names as English-language news writes them, to ISO 4217 codes.

Sources: ISO 4217 lists one and three (codes, minor units, old currencies); CLDR 44 (symbols, English names); the style
books of AP, Reuters and the Guardian.
"""

from __future__ import annotations

import re

from mpp_extract.language.word_sets import word_set

# Sign or letters before (or glued behind) the amount -> code.
SIGNS = {
    "$": "USD",
    "US$": "USD",
    "$US": "USD",
    "$A": "AUD",
    "$NZ": "NZD",
    "$C": "CAD",
    "U.S.$": "USD",
    "USD$": "USD",
    "C$": "CAD",
    "CAN$": "CAD",
    "NIS": "ILS",
    "Dh": "AED",
    "Dhs": "AED",
    "CA$": "CAD",
    "CAD$": "CAD",
    "Can$": "CAD",
    "CDN$": "CAD",
    "A$": "AUD",
    "AU$": "AUD",
    "AUD$": "AUD",
    "Aus$": "AUD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "SG$": "SGD",
    "NT$": "TWD",
    "TT$": "TTD",
    "J$": "JMD",
    "R$": "BRL",
    "MX$": "MXN",
    "Mex$": "MXN",
    "£": "GBP",
    "GB£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "CN¥": "CNY",
    "₹": "INR",
    "₨": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₪": "ILS",
    "₺": "TRY",
    "₴": "UAH",
    "₦": "NGN",
    "₱": "PHP",
    "฿": "THB",
    "₫": "VND",
    "₡": "CRC",
    "₲": "PYG",
    "₸": "KZT",
    "₵": "GHS",
    "GH₵": "GHS",
    "GH¢": "GHS",
    "₮": "MNT",
    "₼": "AZN",
    "₾": "GEL",
    "₿": "BTC",
    "Rs": "INR",
    "Rs.": "INR",
    "RM": "MYR",
    "Rp": "IDR",
    "Fr.": "CHF",
    "SFr": "CHF",
    "kr": "SEK",
    "zł": "PLN",
    "Kč": "CZK",
    "KSh": "KES",
    "Ksh": "KES",
    "Sh": "KES",
    "N$": "NAD",
    "N": "NGN",
    "RMB": "CNY",
    "R": "ZAR",
    # Copy forced into ASCII (Unidecode's tables): the pound and yen signs.
    "PS": "GBP",
    "Y=": "JPY",
}
CODES = word_set(
    """AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF
    CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD
    HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD
    LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP
    PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND
    TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW BTC ETH DEM FRF BEF LUF
    ITL NLG ESP ATS GRD PTE IEP FIM"""
)
# Singular name -> code where no country is named; names that are ordinary words as well stand in AMBIGUOUS.
NAMES = {
    "dollar": "USD",
    "buck": "USD",
    "greenback": "USD",
    "euro": "EUR",
    "sterling": "GBP",
    "quid": "GBP",
    "pound": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "won": "KRW",
    "rupee": "INR",
    "ruble": "RUB",
    "rouble": "RUB",
    "franc": "CHF",
    "krona": "SEK",
    "kronor": "SEK",
    "krone": "NOK",
    "kroner": "NOK",
    "crown": "SEK",
    "koruna": "CZK",
    "zloty": "PLN",
    "forint": "HUF",
    "leu": "RON",
    "lei": "RON",
    "lev": "BGN",
    "kuna": "HRK",
    "hryvnia": "UAH",
    "tenge": "KZT",
    "lira": "TRY",
    "shekel": "ILS",
    "peso": "MXN",
    "real": "BRL",
    "reai": "BRL",
    "rand": "ZAR",
    "naira": "NGN",
    "cedi": "GHS",
    "shilling": "KES",
    "birr": "ETB",
    "dirham": "AED",
    "riyal": "SAR",
    "rial": "IRR",
    "baht": "THB",
    "ringgit": "MYR",
    "rupiah": "IDR",
    "dong": "VND",
    "taka": "BDT",
    "kyat": "MMK",
    "bolivar": "VES",
    "bolívar": "VES",
    "sole": "PEN",
    "quetzal": "GTQ",
    "lempira": "HNL",
    "colone": "CRC",
    "colón": "CRC",
    "cordoba": "NIO",
    "córdoba": "NIO",
    "gourde": "HTG",
    "lire": "ITL",
    "mark": "DEM",
    "deutschemark": "DEM",
    "guilder": "NLG",
    "peseta": "ESP",
    "schilling": "ATS",
    "drachma": "GRD",
    "escudo": "PTE",
    "punt": "IEP",
    "guarani": "PYG",
    "bitcoin": "BTC",
}
AMBIGUOUS = word_set("mark punt pound won crown real rand sole dong lei lev buck sterling")
# (adjective, name) -> code. Adjectives as news uses them.
_COUNTRIES = {
    "dollar": """u.s. us american:USD canadian:CAD australian aussie:AUD new-zealand kiwi:NZD hong-kong:HKD
        singapore singaporean:SGD taiwan taiwanese:TWD jamaican:JMD bahamian:BSD barbadian:BBD
        belizean:BZD bermudian:BMD fijian fiji:FJD guyanese:GYD liberian:LRD namibian:NAD surinamese:SRD
        eastern-caribbean:XCD""",
    "peso": """mexican:MXN philippine:PHP chilean:CLP colombian:COP argentine argentinian:ARS cuban:CUP
        dominican:DOP uruguayan:UYU""",
    "pound": """british u.k. uk sterling:GBP egyptian:EGP lebanese:LBP syrian:SYP sudanese:SDG
        south-sudanese:SSP""",
    "rupee": """indian:INR pakistani pakistan:PKR sri-lankan:LKR nepalese nepali:NPR mauritian:MUR
        seychelles:SCR""",
    "mark": "german deutsche west-german:DEM finnish:FIM",
    "markka": "finnish:FIM",
    "franc": """french:FRF belgian:BEF luxembourg:LUF swiss:CHF cfa central-african:XAF west-african:XOF congolese:CDF
        rwandan:RWF burundian:BIF""",
    "krone": "danish:DKK norwegian:NOK",
    "kroner": "danish:DKK norwegian:NOK",
    "krona": "swedish:SEK icelandic:ISK",
    "kronor": "swedish:SEK icelandic:ISK",
    "crown": "danish:DKK norwegian:NOK swedish:SEK czech:CZK icelandic:ISK",
    "koruna": "czech:CZK",
    "dinar": """kuwaiti:KWD iraqi:IQD jordanian:JOD algerian:DZD tunisian:TND libyan:LYD serbian:RSD
        bahraini:BHD macedonian:MKD""",
    "dirham": "uae emirati u.a.e.:AED moroccan:MAD",
    "riyal": "saudi:SAR qatari:QAR yemeni:YER omani:OMR",
    "rial": "iranian:IRR omani:OMR yemeni:YER",
    "shilling": "kenyan kenya:KES ugandan uganda:UGX tanzanian tanzania:TZS somali:SOS",
    "won": "south-korean korean:KRW north-korean:KPW",
    "lira": "turkish:TRY",
    "yen": "japanese:JPY",
    "yuan": "chinese:CNY",
    "ruble": "russian:RUB belarusian belarusan:BYN",
    "rouble": "russian:RUB belarusian:BYN",
    "real": "brazilian:BRL",
    "rand": "south-african:ZAR",
    "rupiah": "indonesian:IDR",
    "ringgit": "malaysian:MYR",
    "baht": "thai:THB",
    "zloty": "polish:PLN",
    "forint": "hungarian:HUF",
    "leu": "romanian:RON moldovan:MDL",
    "lei": "romanian:RON moldovan:MDL",
    "shekel": "israeli:ILS",
    "naira": "nigerian:NGN",
    "cedi": "ghanaian:GHS",
    "hryvnia": "ukrainian:UAH",
}
NATIONAL = {
    (adjective.replace("-", " "), name): code
    for name, groups in _COUNTRIES.items()
    for adjectives, code in re.findall(r"([^:]+):([A-Z]{3})\s*", groups)
    for adjective in adjectives.split()
}
# The other currencies of CLDR 44, by their English names, with the adjectives that newspapers use.
_OTHER = """
    Afghan:afghani:AFN Albanian:lek:ALL Albanian:leke:ALL Armenian:dram:AMD Netherlands_Antillean:guilder:ANG
    Angolan:kwanza:AOA Austrian:schilling:ATS Aruban:florin:AWG Azerbaijani:manat:AZN Bosnian:mark:BAM
    Bosnian_convertible:mark:BAM Bangladeshi:taka:BDT Bulgarian:lev:BGN Bulgarian:leva:BGN Bermudian:dollar:BMD
    Bermuda:dollar:BMD Brunei:dollar:BND Bolivian:boliviano:BOB Bhutanese:ngultrum:BTN Botswana:pula:BWP
    Botswanan:pula:BWP Belize:dollar:BZD Costa_Rican:colon:CRC Costa_Rican:colón:CRC Cape_Verdean:escudo:CVE
    Djiboutian:franc:DJF Djibouti:franc:DJF Eritrean:nakfa:ERN Spanish:peseta:ESP Ethiopian:birr:ETB
    Falkland_Islands:pound:FKP Georgian:lari:GEL Gibraltar:pound:GIP Gambian:dalasi:GMD Guinean:franc:GNF
    Greek:drachma:GRD Guatemalan:quetzal:GTQ Guyanese:dollar:GYD Guyana:dollar:GYD Honduran:lempira:HNL
    Croatian:kuna:HRK Haitian:gourde:HTG Irish:pound:IEP Israeli_new:shekel:ILS Icelandic:krona:ISK
    Icelandic:kronur:ISK Italian:lira:ITL Italian:lire:ITL Kyrgyz:som:KGS Cambodian:riel:KHR Comorian:franc:KMF
    Cayman:dollar:KYD Cayman_Islands:dollar:KYD Kazakh:tenge:KZT Kazakhstani:tenge:KZT Lao:kip:LAK Laotian:kip:LAK
    Lesotho:loti:LSL Luxembourg:franc:LUF Malagasy:ariary:MGA Macedonian:denar:MKD Myanmar:kyat:MMK Burmese:kyat:MMK
    Mongolian:tugrik:MNT Macanese:pataca:MOP Macau:pataca:MOP Mauritanian:ouguiya:MRU Maldivian:rufiyaa:MVR
    Malawian:kwacha:MWK Mozambican:metical:MZN Nicaraguan:cordoba:NIO Nicaraguan:córdoba:NIO Dutch:guilder:NLG
    Panamanian:balboa:PAB Peruvian:sol:PEN Peruvian:soles:PEN Papua_New_Guinean:kina:PGK Portuguese:escudo:PTE
    Paraguayan:guarani:PYG Solomon_Islands:dollar:SBD Seychellois:rupee:SCR Seychelles:rupee:SCR St_Helena:pound:SHP
    Sierra_Leonean:leone:SLE Salvadoran:colon:SVC Swazi:lilangeni:SZL Swazi:emalangeni:SZL Tajik:somoni:TJS
    Tajikistani:somoni:TJS Turkmen:manat:TMT Tongan:paanga:TOP Tongan:paʻanga:TOP Trinidad:dollar:TTD
    Trinidadian:dollar:TTD Trinidad_and_Tobago:dollar:TTD New_Taiwan:dollar:TWD Uzbek:som:UZS Venezuelan:bolivar:VES
    Venezuelan:bolívar:VES Vietnamese:dong:VND Vanuatu:vatu:VUV Samoan:tala:WST Central_African_CFA:franc:XAF
    Central_African:franc:XAF East_Caribbean:dollar:XCD Eastern_Caribbean:dollar:XCD West_African_CFA:franc:XOF
    West_African:franc:XOF CFA:franc:XOF CFP:franc:XPF Pacific:franc:XPF Zambian:kwacha:ZMW
"""
NATIONAL |= {
    (adjective.replace("_", " ").lower(), name): code
    for adjective, name, code in (row.split(":") for row in _OTHER.split())
}
# A name that one country alone has says which it is without an adjective. Dram is a measure, too, and sol a fish.
_OF_ONE = {
    name: {code for (_, other), code in NATIONAL.items() if other == name}
    for name in {row.split(":")[1] for row in _OTHER.split()} - {"dram", "sol", "soles"}
}
NAMES |= {name: codes.pop() for name, codes in _OF_ONE.items() if len(codes) == 1 and name not in NAMES}
# Minor unit -> (code, share of the main unit).
MINOR = {
    "cent": ("USD", "0.01"),
    "pence": ("GBP", "0.01"),
    "penny": ("USD", "0.01"),
    "pennies": ("USD", "0.01"),
    "sen": ("MYR", "0.01"),
    "paise": ("INR", "0.01"),
    "kopek": ("RUB", "0.01"),
    "kopeck": ("RUB", "0.01"),
    "centavo": ("MXN", "0.01"),
    "centime": ("CHF", "0.01"),
    "agorot": ("ILS", "0.01"),
    "kobo": ("NGN", "0.01"),
    "¢": ("USD", "0.01"),
    "p": ("GBP", "0.01"),
    "c": ("USD", "0.01"),
}
