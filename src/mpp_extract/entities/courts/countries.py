"""Countries, and the other words that stand for them in courts' names."""

from __future__ import annotations

from mpp_extract.language.fold import fold_place

# Country as printed in names, then the other words that stand for it (demonyms, short forms).
# Source: ISO 3166-1 English short names; demonyms of the CIA World Factbook.
_COUNTRIES = """
Afghanistan|Afghan
Albania|Albanian
Algeria|Algerian
Angola|Angolan
Argentina|Argentine|Argentinian|Argentinean
Armenia|Armenian
Australia|Australian
Austria|Austrian
Azerbaijan|Azerbaijani
Bahamas|Bahamian
Bahrain|Bahraini
Bangladesh|Bangladeshi
Barbados|Barbadian
Belarus|Belarusian|Belarussian
Belgium|Belgian
Belize|Belizean
Bolivia|Bolivian
Bosnia and Herzegovina|Bosnia|Bosnian
Botswana|Batswana
Brazil|Brazilian
Bulgaria|Bulgarian
Burundi|Burundian
Cambodia|Cambodian
Cameroon|Cameroonian
Canada|Canadian
Chile|Chilean
China|Chinese
Colombia|Colombian
Costa Rica|Costa Rican
Croatia|Croatian
Cuba|Cuban
Cyprus|Cypriot
Czech Republic|Czech|Czechia
Democratic Republic of the Congo|Congo|Congolese
Denmark|Danish
Dominican Republic|Dominican
East Timor|Timor-Leste|Timorese
Ecuador|Ecuadorian|Ecuadorean
Egypt|Egyptian
El Salvador|Salvadoran|Salvadorean
England|English
Eritrea|Eritrean
Estonia|Estonian
Ethiopia|Ethiopian
Fiji|Fijian
Finland|Finnish
France|French
Gambia|Gambian
Germany|German
Ghana|Ghanaian
Greece|Greek
Guatemala|Guatemalan
Guyana|Guyanese
Haiti|Haitian
Honduras|Honduran
Hong Kong|Hong Kong's
Hungary|Hungarian
Iceland|Icelandic
India|Indian
Indonesia|Indonesian
Iran|Iranian
Iraq|Iraqi
Ireland|Irish
Israel|Israeli
Italy|Italian
Jamaica|Jamaican
Japan|Japanese
Jordan|Jordanian
Kazakhstan|Kazakh
Kenya|Kenyan
Kosovo|Kosovar
Kuwait|Kuwaiti
Kyrgyzstan|Kyrgyz
Laos|Laotian
Latvia|Latvian
Lebanon|Lebanese
Lesotho|Basotho
Liberia|Liberian
Libya|Libyan
Lithuania|Lithuanian
Luxembourg|Luxembourgish
Malawi|Malawian
Malaysia|Malaysian
Maldives|Maldivian
Malta|Maltese
Mauritius|Mauritian
Mexico|Mexican
Moldova|Moldovan
Mongolia|Mongolian
Montenegro|Montenegrin
Morocco|Moroccan
Mozambique|Mozambican
Myanmar|Burma|Burmese
Namibia|Namibian
Nepal|Nepali|Nepalese
Netherlands|Dutch|Holland
New Zealand|New Zealander
Nicaragua|Nicaraguan
Nigeria|Nigerian
North Korea|North Korean
North Macedonia|Macedonia|Macedonian
Northern Ireland|Northern Irish
Norway|Norwegian
Oman|Omani
Pakistan|Pakistani
Palestine|Palestinian
Panama|Panamanian
Papua New Guinea|Papua New Guinean
Paraguay|Paraguayan
Peru|Peruvian
Philippines|Philippine|Filipino
Poland|Polish
Portugal|Portuguese
Qatar|Qatari
Romania|Romanian
Russia|Russian
Rwanda|Rwandan
Samoa|Samoan
Saudi Arabia|Saudi|Saudi Arabian
Scotland|Scottish
Senegal|Senegalese
Serbia|Serbian
Sierra Leone|Sierra Leonean
Singapore|Singaporean
Slovakia|Slovak
Slovenia|Slovenian
Somalia|Somali
South Africa|South African
South Korea|South Korean
South Sudan|South Sudanese
Spain|Spanish
Sri Lanka|Sri Lankan
Sudan|Sudanese
Sweden|Swedish
Switzerland|Swiss
Syria|Syrian
Taiwan|Taiwanese
Tajikistan|Tajik
Tanzania|Tanzanian
Thailand|Thai
Togo|Togolese
Trinidad and Tobago|Trinidad|Trinidadian
Tunisia|Tunisian
Turkey|Turkish|Türkiye
Uganda|Ugandan
Ukraine|Ukrainian
United Arab Emirates|UAE|Emirati
United Kingdom|UK|U.K.|Britain|British|Great Britain
Uruguay|Uruguayan
Uzbekistan|Uzbek
Venezuela|Venezuelan
Vietnam|Vietnamese
Wales|Welsh
Yemen|Yemeni
Zambia|Zambian
Zimbabwe|Zimbabwean
"""
# Georgia, Chad and Guinea are left to their full court names: as bare words they are mostly not countries.

COUNTRIES: dict[str, str] = {}
for _row in _COUNTRIES.strip().splitlines():
    _country, *_others = _row.split("|")
    COUNTRIES.update((fold_place(word), _country) for word in (_country, *_others))
