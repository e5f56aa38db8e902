"""Cities, provinces and states abroad that newspapers name courts after."""

from __future__ import annotations

from mpp_extract.language.word_sets import word_set

# Country: places, by how they stand before "Court". Only places that no American court is named after.
_ROWS = """
Argentina|Buenos Aires
Australia|Australian Capital Territory|Melbourne|New South Wales|NSW|Northern Territory|Perth|Queensland
|South Australia|Sydney|Tasmania|Victoria|Victorian|Western Australia|Brisbane
Austria|Vienna
Bangladesh|Dhaka
Belarus|Minsk
Belgium|Brussels
Brazil|Brasilia|Rio de Janeiro|Sao Paulo
Cambodia|Phnom Penh
Canada|Alberta|B.C.|British Columbia|Manitoba|Montreal|New Brunswick|Newfoundland and Labrador|Northwest Territories
|Nova Scotia|Nunavut|Ontario|Prince Edward Island|Quebec|Saskatchewan|Toronto|Vancouver|Yukon|Calgary|Ottawa
China|Beijing|Guangzhou|Shanghai|Shenzhen|Wuhan
Cuba|Havana
Czech Republic|Prague
Denmark|Copenhagen
Egypt|Cairo
England|Birmingham Crown|Blackfriars|Bow Street|Bristol Crown|Chelmsford|Isleworth|Kingston Crown|Leeds
|Liverpool|London|Luton|Maidstone|Northampton Crown|Nottingham|Old Bailey|Reading Crown|Sheffield|Snaresbrook
|Southwark|Uxbridge|Westminster|Winchester Crown|Wood Green|Woolwich|Croydon|Harrow|Highbury Corner|Thames
|Stratford Magistrates
Finland|Helsinki
France|Bobigny|Lyon|Marseille|Paris|Versailles
Germany|Berlin|Frankfurt|Hamburg|Karlsruhe|Munich|Cologne
Ghana|Accra|Kumasi
Greece|Athens Court
India|Allahabad|Andhra Pradesh|Bombay|Calcutta|Chhattisgarh|Delhi|Gauhati|Gujarat|Himachal Pradesh|Hyderabad
|Jammu and Kashmir|Jharkhand|Karnataka|Kerala|Kolkata|Madhya Pradesh|Madras|Manipur|Meghalaya|Mumbai|New Delhi|Orissa
|Patna|Punjab and Haryana|Rajasthan|Saket|Sikkim|Telangana|Tripura|Uttarakhand
Indonesia|Jakarta|South Jakarta|Denpasar
Iran|Tehran
Iraq|Baghdad
Ireland|Dublin|Cork Circuit
Israel|Haifa|Jerusalem|Tel Aviv|Beersheba
Italy|Milan|Naples|Palermo|Rome Court
Japan|Osaka|Tokyo|Yokohama
Kenya|Mombasa|Nairobi|Kisumu|Nakuru|Eldoret|Machakos|Milimani|Kiambu
Malaysia|Kuala Lumpur
Mexico|Mexico City
Malawi|Blantyre|Lilongwe
Namibia|Windhoek
Nepal|Kathmandu
Netherlands|Amsterdam|Hague|Rotterdam
New Zealand|Auckland|Christchurch|Wellington
Nigeria|Abuja|Lagos|Ibadan|Kano|Port Harcourt|Enugu|Ikeja|Kaduna|Benin City|Abeokuta
Norway|Oslo
Pakistan|Balochistan|Islamabad|Lahore|Peshawar|Sindh|Karachi
Peru|Lima
Philippines|Manila|Pasay
Poland|Warsaw
Portugal|Lisbon
Russia|Basmanny|Khamovniki|Meshchansky|Moscow|Moscow City|Moscow Regional|Presnensky|St. Petersburg City
|Zamoskvoretsky|Lefortovo|Tverskoy|Dorogomilovsky
Scotland|Edinburgh|Edinburgh Sheriff|Glasgow|Glasgow Sheriff
South Africa|Cape Town|Durban|Gauteng|Johannesburg|North Gauteng|Pietermaritzburg|Pretoria|South Gauteng|Western Cape
|Bloemfontein|Grahamstown|Makhanda|Mthatha|Polokwane|Mbombela
South Korea|Busan|Seoul|Seoul Central|Suwon
Spain|Barcelona|Madrid|Catalonia
Sri Lanka|Colombo
Sweden|Stockholm|Svea|Gothenburg
Taiwan|Taipei
Tanzania|Dar es Salaam|Dodoma|Arusha
Thailand|Bangkok
Turkey|Ankara|Istanbul
Uganda|Kampala
Ukraine|Kiev|Kyiv|Pechersk|Pechersky
United Arab Emirates|Abu Dhabi|Dubai
Vietnam|Hanoi|Ho Chi Minh City
Wales|Cardiff
Zimbabwe|Harare|Bulawayo
"""

PLACES: dict[str, str] = {}
for _row in _ROWS.replace("\n|", "|").strip().splitlines():
    _country, *_places = _row.split("|")
    for _place in _places:
        for _end in (" Crown", " Court", " Magistrates", " Circuit"):
            _place = _place.removesuffix(_end)
        PLACES[_place.replace(".", "").lower()] = _country

# Parts of federations, and India's high courts, whose courts are their own: what is Ontario's is not Canada's.
# Sources: Constitution Act, 1867, s. 92(14); Constitution of Australia, s. 73; Constitution of India, art. 214.
_CITIES = word_set(
    """melbourne perth sydney brisbane montreal toronto vancouver calgary ottawa hyderabad kolkata mumbai saket
    new-delhi"""
)
REGIONS = frozenset(place for place, country in PLACES.items() if country in ("Australia", "Canada", "India")) - {
    city.replace("-", " ") for city in _CITIES
}

# Where high courts sit, though American courts are named after some of these towns, too: "High Court in Aberdeen".
# Sources: Scottish Courts and Tribunals Service, locations (High Court); HM Courts and Tribunals Service, district
# registries; Northern Ireland Courts and Tribunals Service; Courts of New Zealand, High Court registries.
_SEATS = """
Scotland|Perth|Aberdeen|Dundee|Inverness|Stirling|Paisley|Livingston|Kilmarnock|Dumfries|Ayr|Airdrie|Falkirk|Greenock|Lanark
England|Manchester|Birmingham|Liverpool|Newcastle|Bristol|Preston|Nottingham|Leeds
Northern Ireland|Belfast
New Zealand|Dunedin|Hamilton|Rotorua|Napier|Tauranga|Whangarei|Nelson|Invercargill|New Plymouth|Palmerston North
"""
HIGH_COURT_SEATS: dict[str, str] = {
    place.lower(): country
    for country, *places in (row.split("|") for row in _SEATS.split("\n") if row)
    for place in places
}
