"""Counties and cities that American courts are named after, and their states."""

from __future__ import annotations

from mpp_extract.entities.courts.states import STATES
from mpp_extract.language.fold import fold_place

# A state's code, then well-known counties and the cities and boroughs that newspapers name its courts after. A name
# that several states share stands with those where most people live, marked with the state.
# Source: U.S. Census Bureau, county population estimates.
_ROWS = """
AL Jefferson_(AL) Mobile Baldwin_(AL) Tuscaloosa Etowah Limestone
AK Anchorage
AZ Maricopa Pima Pinal Yavapai Mohave Coconino Navajo Cochise Yuma
AR Pulaski Benton_(AR) Sebastian Craighead
CA Los_Angeles San_Diego Orange_(CA) Riverside San_Bernardino Santa_Clara Alameda Sacramento Contra_Costa Fresno
  Kern San_Francisco Ventura San_Mateo San_Joaquin Stanislaus Sonoma Tulare Solano Monterey Santa_Barbara Placer
  San_Luis_Obispo Santa_Cruz Merced Marin Butte Yolo El_Dorado Imperial Shasta Madera Kings_(CA) Napa Humboldt
  Nevada_(CA) Sutter Mendocino Yuba Tehama Tuolumne Calaveras Siskiyou Amador Lassen Del_Norte Plumas Inyo Mariposa
  Mono Trinity Modoc Colusa Glenn
CO Denver Arapahoe Adams_(CO) El_Paso_(CO) Boulder Larimer Weld Pueblo Mesa Broomfield Eagle Pitkin Summit_(CO)
  Jefferson_(CO)
CT Hartford New_Haven Bridgeport Stamford Waterbury Danbury New_London Litchfield
DE New_Castle Sussex_(DE)
FL Miami-Dade Broward Palm_Beach Hillsborough_(FL) Pinellas Duval Polk_(FL) Brevard Volusia Pasco Seminole Sarasota
  Manatee Lee_(FL) Collier Osceola Escambia Leon Alachua St._Lucie Hernando Okaloosa Clay_(FL) St._Johns Marion_(FL)
  Indian_River Citrus Flagler Dade Charlotte_(FL) Bay_(FL)
GA Fulton DeKalb Gwinnett Cobb Chatham Clayton Cherokee_(GA) Forsyth_(GA) Henry_(GA) Hall Bibb Coweta Fayette_(GA)
  Glynn Muscogee Houston_(GA) Coffee_(GA)
HI Honolulu Maui Kauai
ID Ada Canyon Kootenai Latah Bonneville Bannock
IL Cook DuPage Kane Will McHenry Winnebago_(IL) St._Clair_(IL) Sangamon Champaign Peoria Rock_Island Kendall McLean
  Macon_(IL) LaSalle Tazewell Kankakee
IN Lake_(IN) Allen_(IN) Hamilton_(IN) St._Joseph_(IN) Elkhart Tippecanoe Vanderburgh Porter Hendricks Vigo
IA Polk_(IA) Linn_(IA) Black_Hawk Dubuque Pottawattamie Story Woodbury
KS Sedgwick Shawnee Wyandotte
KY Jefferson_(KY) Fayette_(KY) Kenton
LA Orleans East_Baton_Rouge St._Tammany Caddo Calcasieu Lafourche Terrebonne Ouachita
ME Cumberland_(ME) Penobscot Kennebec Androscoggin Aroostook
MD Montgomery_(MD) Prince_George's Anne_Arundel Baltimore Baltimore_City Howard Harford Frederick_(MD) Carroll_(MD)
  St._Mary's Queen_Anne's Wicomico Calvert
MA Middlesex_(MA) Worcester_(MA) Suffolk_(MA) Norfolk_(MA) Bristol_(MA) Plymouth Hampden Barnstable Berkshire Boston
  Salem Dedham Quincy Springfield_(MA) Lowell Brockton Dorchester Fall_River New_Bedford
MI Wayne_(MI) Oakland Macomb Genesee Kent_(MI) Washtenaw Ingham Kalamazoo Ottawa_(MI) Livingston_(MI) Saginaw
  Muskegon Muskegon_County Eaton Berrien Grand_Traverse Antrim
MN Hennepin Ramsey Dakota_(MN) Anoka Stearns Olmsted Scott_(MN) St._Louis_(MN)
MS Hinds Harrison_(MS) DeSoto Rankin Forrest Lauderdale_(MS) Leflore
MO St._Louis_County St._Louis_City Boone_(MO) Greene_(MO) St._Charles Cole_(MO) Clay_(MO)
MT Yellowstone Missoula Gallatin Flathead Cascade Lewis_and_Clark
NE Lancaster_(NE) Sarpy
NV Clark_(NV) Washoe
NH Hillsborough_(NH) Rockingham_(NH) Merrimack Strafford Grafton Coos Cheshire Belknap
NJ Bergen Middlesex_(NJ) Hudson Ocean Monmouth Passaic Camden Morris Burlington Mercer_(NJ) Gloucester Atlantic
  Cape_May Hunterdon Somerset_(NJ) Essex_(NJ) Union_(NJ) Newark
NM Bernalillo Dona_Ana Santa_Fe San_Juan_(NM)
NY Kings New_York_County Bronx Queens Richmond_(NY) Nassau Suffolk Westchester Erie Monroe_(NY) Onondaga Albany
  Rockland Dutchess Saratoga Oneida Niagara Schenectady Rensselaer Broome Ulster Manhattan Brooklyn Staten_Island
  Buffalo Rochester Yonkers Chautauqua Tompkins Oswego Jefferson_(NY) St._Lawrence Putnam Sullivan_(NY) Long_Island
  Long_Island's
NC Mecklenburg Wake Guilford Durham Buncombe New_Hanover Cabarrus Onslow Pitt Gaston Iredell Robeson Alamance
ND Cass_(ND) Burleigh Ward
OH Cuyahoga Hamilton_(OH) Lucas Stark Lorain Mahoning Trumbull Clermont Licking Ashtabula Athens Cleveland
  Cincinnati Toledo Akron Dayton Medina Geauga Muskingum Tuscarawas
OK Tulsa Cleveland_(OK) Comanche Canadian Oklahoma_County
OR Multnomah Clackamas Deschutes Marion_(OR) Josephine Klamath Malheur Harney
PA Philadelphia Allegheny Bucks Delaware_County Chester Lancaster Northampton Lehigh Luzerne Dauphin Lackawanna
  Westmoreland Berks Centre Erie_County_(PA) Washington_County_(PA) Lycoming Schuylkill Cambria Blair Monroe_(PA)
  Pittsburgh
RI Providence Newport
SC Charleston Greenville_(SC) Richland_(SC) Horry Spartanburg Lexington_(SC) Colleton Beaufort_(SC) Berkeley_(SC)
SD Minnehaha Pennington_(SD)
TN Shelby Davidson_(TN) Nashville Memphis Knox_(TN) Williamson_(TN) Sumner Blount Sullivan_(TN)
TX Harris Dallas Tarrant Bexar Travis Collin Denton Hidalgo El_Paso Fort_Bend Williamson Nueces Galveston Lubbock
  McLennan Webb Bell Brazos Smith Ector Potter Randall Uvalde Houston San_Antonio Brazoria Cameron_(TX)
UT Salt_Lake Utah_County Weber Cache
VT Chittenden Rutland Windsor Windham
VA Fairfax Loudoun Arlington Prince_William Henrico Chesterfield Virginia_Beach Norfolk Newport_News Alexandria
  Richmond Charlottesville Albemarle Roanoke Lynchburg Hampton Portsmouth Chesapeake Spotsylvania Stafford Hanover
  Culpeper Fauquier
WA King Snohomish Spokane Thurston Kitsap Whatcom Skagit Yakima Benton_(WA) Clark_(WA) Pierce Tacoma Seattle
WV Kanawha Cabell Monongalia Raleigh_(WV) Berkeley_(WV) Mingo
WI Milwaukee Dane Waukesha Brown_(WI) Racine Kenosha Outagamie Winnebago_(WI) Marathon La_Crosse Manitowoc
WY Laramie Natrona Teton
DC Washington
"""
COUNTY_STATES: dict[str, tuple[str, ...]] = {}
_state = ""
for _word in _ROWS.split():
    if _word in STATES:
        _state = _word
        continue
    _plain = fold_place(_word.replace("_", " ").replace(f" ({_state})", "").removesuffix(" County"))
    COUNTY_STATES[_plain] = (*COUNTY_STATES.get(_plain, ()), _state)

# Names of counties in many states, most of them after presidents, generals and the lie of the land.
# Source: U.S. Census Bureau, list of counties.
_SHARED = """
    washington jefferson franklin jackson lincoln madison montgomery clay union marion monroe wayne greene warren lake
    orange polk clark lee hamilton johnson marshall carroll grant fayette henry douglas crawford lawrence cumberland
    essex middlesex sussex kent suffolk norfolk somerset cherokee jasper newton adams allen benton boone butler calhoun
    campbell cass columbia delaware dallas davis floyd fulton garfield hancock hardin harrison howard knox lewis
    livingston logan macon mercer mitchell morgan perry pike pulaski putnam randolph richland rockingham scott shelby
    sheridan smith stark stewart sullivan taylor tioga webster white whitley wilson winnebago wood york richmond king
    kings queens bristol bedford chester lancaster williamson davidson brown cook dekalb dawson elbert erie hampshire
    houston iron jones kendall lamar lyon mason nassau oneida osceola ottawa page platte plymouth portage rock saline
    seminole sherman teller trinity walker ware worth yuma hillsborough hall cleveland forsyth frederick st_louis
"""
SHARED = frozenset(word.replace("_", " ") for word in _SHARED.split())


def county_key(name: str) -> str:
    """A county's name as the tables have it.

    >>> county_key("St. Tammany Parish")
    'st tammany'
    """
    return fold_place(name).removesuffix(" county").removesuffix(" parish")
