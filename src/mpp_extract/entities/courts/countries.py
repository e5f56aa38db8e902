"""Countries, and the other words that stand for them in courts' names."""

from __future__ import annotations

from mpp_extract.language.fold import fold_place

# Country as printed in names, then the other words that stand for it (demonyms, short forms).
# Source: ISO 3166-1 English short names (states, and territories with courts of their own); demonyms of the CIA World
# Factbook. States that few others recognise, as newspapers name them.
_COUNTRIES = """
Afghanistan|Afghan
Albania|Albanian
Algeria|Algerian
Andorra|Andorran
Angola|Angolan
Anguilla|Anguillan
Antigua and Barbuda|Antigua
Argentina|Argentine|Argentinian|Argentinean
Armenia|Armenian
Aruba|Aruban
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
Benin|Beninese
Bermuda|Bermudian
Bhutan|Bhutanese
Bolivia|Bolivian
Bosnia and Herzegovina|Bosnia|Bosnian
Botswana|Batswana
Brazil|Brazilian
British Virgin Islands
Brunei|Bruneian
Bulgaria|Bulgarian
Burkina Faso|Burkinabe
Burundi|Burundian
Cambodia|Cambodian
Cameroon|Cameroonian
Canada|Canadian
Cape Verde|Cape Verdean
Cayman Islands|Cayman|Caymanian
Central African Republic
Chile|Chilean
China|Chinese
Colombia|Colombian
Comoros|Comorian
Cook Islands
Costa Rica|Costa Rican
Croatia|Croatian
Cuba|Cuban
Curaçao
Cyprus|Cypriot
Czech Republic|Czech|Czechia
Democratic Republic of the Congo|Congo|Congolese
Denmark|Danish
Djibouti|Djiboutian
Dominica
Dominican Republic|Dominican
East Timor|Timor-Leste|Timorese
Ecuador|Ecuadorian|Ecuadorean
Egypt|Egyptian
El Salvador|Salvadoran|Salvadorean
England|English
Equatorial Guinea
Eritrea|Eritrean
Estonia|Estonian
Eswatini|Swaziland|Swazi
Ethiopia|Ethiopian
Falkland Islands
Faroe Islands|Faroese
Fiji|Fijian
Finland|Finnish
France|French
Gabon|Gabonese
Gambia|Gambian
Germany|German
Ghana|Ghanaian
Gibraltar|Gibraltarian
Greece|Greek
Greenland|Greenlandic
Grenada|Grenadian
Guatemala|Guatemalan
Guernsey
Guinea-Bissau
Guyana|Guyanese
Haiti|Haitian
Honduras|Honduran
Hong Kong
Hungary|Hungarian
Iceland|Icelandic
India|Indian
Indonesia|Indonesian
Iran|Iranian
Iraq|Iraqi
Ireland|Irish
Isle of Man|Manx
Israel|Israeli
Italy|Italian
Jamaica|Jamaican
Japan|Japanese
Jordan|Jordanian
Kazakhstan|Kazakh
Kenya|Kenyan
Kiribati
Kosovo|Kosovar
Kuwait|Kuwaiti
Kyrgyzstan|Kyrgyz
Laos|Laotian
Latvia|Latvian
Lebanon|Lebanese
Lesotho|Basotho
Liberia|Liberian
Libya|Libyan
Liechtenstein
Lithuania|Lithuanian
Luxembourg|Luxembourgish
Madagascar|Malagasy
Malawi|Malawian
Malaysia|Malaysian
Maldives|Maldivian
Mali|Malian
Malta|Maltese
Marshall Islands|Marshallese
Mauritania|Mauritanian
Mauritius|Mauritian
Mexico|Mexican
Micronesia|Micronesian
Moldova|Moldovan
Monaco|Monegasque
Mongolia|Mongolian
Montenegro|Montenegrin
Montserrat
Morocco|Moroccan
Mozambique|Mozambican
Myanmar|Burma|Burmese
Namibia|Namibian
Nauru|Nauruan
Nepal|Nepali|Nepalese
Netherlands|Dutch|Holland
New Caledonia
New Zealand|New Zealander
Nicaragua|Nicaraguan
Niger
Nigeria|Nigerian
Niue|Niuean
Norfolk Island
North Korea|North Korean
North Macedonia|Macedonia|Macedonian
Northern Ireland|Northern Irish
Norway|Norwegian
Oman|Omani
Pakistan|Pakistani
Palau|Palauan
Palestine|Palestinian
Panama|Panamanian
Papua New Guinea|Papua New Guinean
Paraguay|Paraguayan
Peru|Peruvian
Philippines|Philippine|Filipino
Pitcairn Islands|Pitcairn
Poland|Polish
Portugal|Portuguese
Qatar|Qatari
Romania|Romanian
Russia|Russian
Rwanda|Rwandan
Saint Helena|St. Helena
Saint Kitts and Nevis|St. Kitts and Nevis
Saint Lucia|St. Lucia
Saint Vincent and the Grenadines|St. Vincent and the Grenadines
Samoa|Samoan
San Marino
Saudi Arabia|Saudi|Saudi Arabian
Scotland|Scottish
Senegal|Senegalese
Serbia|Serbian
Seychelles|Seychellois
Sierra Leone|Sierra Leonean
Singapore|Singaporean
Sint Maarten
Slovakia|Slovak
Slovenia|Slovenian
Solomon Islands
Somalia|Somali
Somaliland
South Africa|South African
South Korea|South Korean
South Sudan|South Sudanese
Spain|Spanish
Sri Lanka|Sri Lankan
Sudan|Sudanese
Suriname|Surinamese
Sweden|Swedish
Switzerland|Swiss
Syria|Syrian
Taiwan|Taiwanese
Tajikistan|Tajik
Tanzania|Tanzanian
Thailand|Thai
Togo|Togolese
Tonga|Tongan
Transnistria
Trinidad and Tobago|Trinidad|Trinidadian
Tunisia|Tunisian
Turkey|Turkish|Türkiye
Turkmenistan|Turkmen
Turks and Caicos Islands|Turks and Caicos
Tuvalu|Tuvaluan
Uganda|Ugandan
Ukraine|Ukrainian
United Arab Emirates|UAE|Emirati
United Kingdom|UK|U.K.|Britain|British|Great Britain
Uruguay|Uruguayan
Uzbekistan|Uzbek
Vanuatu
Vatican City|Vatican
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
