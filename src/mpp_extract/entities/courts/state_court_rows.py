"""The courts of the states, the District of Columbia and the territories, with CourtListener's ids: the table itself.

One row a court: state, kind, CourtListener's id (``-`` where it has none), name. Kinds are those of ``kinds.py``.
A trial court that sits in every county has one row.
Sources: courts-db (ids); each state judiciary's own description of its courts (names, and which court is highest:
in New York and, until 2022, in Maryland the Court of Appeals; New York's Supreme Court is a trial court).
"""

from __future__ import annotations

ROWS = """
AL supreme ala Supreme Court of Alabama
AL civil-appeals alacivapp Alabama Court of Civil Appeals
AL criminal-appeals alacrimapp Alabama Court of Criminal Appeals
AL circuit alacirct Alabama Circuit Court
AL district aladistct Alabama District Court
AL municipal alamunict Alabama Municipal Court
AL probate alaproct Alabama Probate Court
AL juvenile alajuvct Alabama Juvenile Court
AL judiciary alajudct Alabama Court of the Judiciary
AK supreme alaska Supreme Court of Alaska
AK appeals alaskactapp Alaska Court of Appeals
AK superior aksuperct Alaska Superior Court
AK district akdistct Alaska District Court
AZ supreme ariz Supreme Court of Arizona
AZ appeals arizctapp Arizona Court of Appeals
AZ superior azsuperct Arizona Superior Court
AZ justice azjustct Arizona Justice Court
AZ municipal - Arizona Municipal Court
AZ tax ariztaxct Arizona Tax Court
AR supreme ark Supreme Court of Arkansas
AR appeals arkctapp Arkansas Court of Appeals
AR circuit arkcirct Arkansas Circuit Court
AR district arkdistct Arkansas District Court
CA supreme cal Supreme Court of California
CA appeals calctapp California Court of Appeal
CA superior calsuperct Superior Court of California
CO supreme colo Supreme Court of Colorado
CO appeals coloctapp Colorado Court of Appeals
CO district coldistct Colorado District Court
CO county colctyct Colorado County Court
CO municipal colmunict Colorado Municipal Court
CO water colwaterct Colorado Water Court
CO juvenile denjuvct Denver Juvenile Court
CO probate denproct Denver Probate Court
CT supreme conn Supreme Court of Connecticut
CT appeals connappct Connecticut Appellate Court
CT superior connsuperct Connecticut Superior Court
CT probate connproct Connecticut Probate Court
DC appeals dc District of Columbia Court of Appeals
DC superior dcsuperct Superior Court of the District of Columbia
DE supreme del Supreme Court of Delaware
DE chancery delch Delaware Court of Chancery
DE superior delsuperct Delaware Superior Court
DE common-pleas delctcompl Delaware Court of Common Pleas
DE family delfamct Delaware Family Court
DE justice deljustpct Delaware Justice of the Peace Court
FL supreme fla Supreme Court of Florida
FL appeals fladistctapp Florida District Court of Appeal
FL circuit flacirct Florida Circuit Court
FL county flactyct Florida County Court
GA supreme ga Supreme Court of Georgia
GA appeals gactapp Georgia Court of Appeals
GA superior gasuperct Georgia Superior Court
GA state gastct Georgia State Court
GA magistrate gamagct Georgia Magistrate Court
GA probate gaproct Georgia Probate Court
GA juvenile gajuvct Georgia Juvenile Court
GA municipal gamunict Georgia Municipal Court
GA business gabizct Georgia State-wide Business Court
HI supreme haw Supreme Court of Hawaii
HI appeals hawapp Hawaii Intermediate Court of Appeals
HI circuit hawcirct Hawaii Circuit Court
HI district hawdistct Hawaii District Court
HI family hawfamct Hawaii Family Court
HI land hawlandct Hawaii Land Court
HI tax hawtax Hawaii Tax Appeal Court
ID supreme idaho Supreme Court of Idaho
ID appeals idahoctapp Idaho Court of Appeals
ID district iddistct Idaho District Court
ID magistrate idmagdiv Idaho Magistrate Court
IL supreme ill Supreme Court of Illinois
IL appeals illappct Appellate Court of Illinois
IL circuit illcirct Illinois Circuit Court
IL claims ilclaimsct Illinois Court of Claims
IN supreme ind Supreme Court of Indiana
IN appeals indctapp Indiana Court of Appeals
IN circuit indcirct Indiana Circuit Court
IN superior indsuperct Indiana Superior Court
IN tax indtc Indiana Tax Court
IA supreme iowa Supreme Court of Iowa
IA appeals iowactapp Iowa Court of Appeals
IA district iadistct Iowa District Court
KS supreme kan Supreme Court of Kansas
KS appeals kanctapp Kansas Court of Appeals
KS district - Kansas District Court
KS municipal - Kansas Municipal Court
KY supreme ky Supreme Court of Kentucky
KY appeals kyctapp Kentucky Court of Appeals
KY circuit kycirct Kentucky Circuit Court
KY district - Kentucky District Court
KY family - Kentucky Family Court
LA supreme la Supreme Court of Louisiana
LA appeals lactapp Louisiana Court of Appeal
LA circuit-appeals lactapp Louisiana Circuit Court of Appeal
LA district - Louisiana District Court
LA city - Louisiana City Court
ME supreme me Maine Supreme Judicial Court
ME superior mesuperct Maine Superior Court
ME district - Maine District Court
MD supreme md Supreme Court of Maryland
MD appeals md Court of Appeals of Maryland
MD appellate-court mdctspecapp Appellate Court of Maryland
MD special-appeals mdctspecapp Court of Special Appeals of Maryland
MD circuit mdcirctct Maryland Circuit Court
MD district - District Court of Maryland
MD orphans mdorphanct Maryland Orphans' Court
MD tax mdtc Maryland Tax Court
MA supreme mass Massachusetts Supreme Judicial Court
MA appeals massappct Massachusetts Appeals Court
MA superior masssuperct Massachusetts Superior Court
MA district massdistct Massachusetts District Court
MA municipal massdistctbos Boston Municipal Court
MA housing mahousct Massachusetts Housing Court
MA land masslandct Massachusetts Land Court
MA juvenile - Massachusetts Juvenile Court
MA probate maprobct Massachusetts Probate and Family Court
MI supreme mich Supreme Court of Michigan
MI appeals michctapp Michigan Court of Appeals
MI circuit micirct Michigan Circuit Court
MI district - Michigan District Court
MI probate - Michigan Probate Court
MI claims - Michigan Court of Claims
MN supreme minn Supreme Court of Minnesota
MN appeals minnctapp Minnesota Court of Appeals
MN district minndistct Minnesota District Court
MN tax mntax Minnesota Tax Court
MS supreme miss Supreme Court of Mississippi
MS appeals missctapp Mississippi Court of Appeals
MS circuit - Mississippi Circuit Court
MS chancery misschanceryct Mississippi Chancery Court
MS county - Mississippi County Court
MS justice - Mississippi Justice Court
MO supreme mo Supreme Court of Missouri
MO appeals moctapp Missouri Court of Appeals
MO circuit - Missouri Circuit Court
MO municipal - Missouri Municipal Court
MT supreme mont Supreme Court of Montana
MT district mtjdct Montana District Court
MT water mtwaterct Montana Water Court
MT justice - Montana Justice Court
NE supreme neb Supreme Court of Nebraska
NE appeals nebctapp Nebraska Court of Appeals
NE district - Nebraska District Court
NE county - Nebraska County Court
NV supreme nev Supreme Court of Nevada
NV appeals nevapp Nevada Court of Appeals
NV district nevdistct Nevada District Court
NV justice - Nevada Justice Court
NV municipal - Nevada Municipal Court
NH supreme nh Supreme Court of New Hampshire
NH superior nhsuperct New Hampshire Superior Court
NH circuit - New Hampshire Circuit Court
NH district - New Hampshire District Court
NJ supreme nj Supreme Court of New Jersey
NJ superior njsuper Superior Court of New Jersey
NJ appellate-division njsuperctappdiv Superior Court of New Jersey, Appellate Division
NJ municipal njmunict New Jersey Municipal Court
NJ family njfamct New Jersey Family Court
NJ surrogate njsurrct New Jersey Surrogate's Court
NJ tax njtaxct New Jersey Tax Court
NM supreme nm Supreme Court of New Mexico
NM appeals nmctapp New Mexico Court of Appeals
NM district - New Mexico District Court
NM magistrate - New Mexico Magistrate Court
NM metropolitan - Bernalillo County Metropolitan Court
NY appeals ny New York Court of Appeals
NY supreme nysupct Supreme Court of the State of New York
NY appellate-division nyappdiv Appellate Division of the Supreme Court of the State of New York
NY appellate-term nyappterm Appellate Term of the Supreme Court of the State of New York
NY county nycountyct New York County Court
NY family nyfamct New York Family Court
NY surrogate nysurct New York Surrogate's Court
NY claims nyclaimsct New York Court of Claims
NY civil nycivct Civil Court of the City of New York
NY criminal nycrimct Criminal Court of the City of New York
NY city nycityct New York City Court
NY district nydistct New York District Court
NY housing nycivct Civil Court of the City of New York, Housing Part
NY justice nyjustct New York Justice Court
NC supreme nc Supreme Court of North Carolina
NC appeals ncctapp North Carolina Court of Appeals
NC superior ncsuperct North Carolina Superior Court
NC district ncdistct North Carolina District Court
NC business ncbizct North Carolina Business Court
ND supreme nd Supreme Court of North Dakota
ND appeals ndctapp North Dakota Court of Appeals
ND district - North Dakota District Court
OH supreme ohio Supreme Court of Ohio
OH appeals ohioctapp Ohio Court of Appeals
OH common-pleas ohioctcompl Ohio Court of Common Pleas
OH municipal ohmunict Ohio Municipal Court
OH county ohiocountyct Ohio County Court
OH juvenile ohjuvct Ohio Juvenile Court
OH probate ohprobct Ohio Probate Court
OH claims ohioctcl Ohio Court of Claims
OH housing ohmunict Ohio Municipal Court, Housing Division
OK supreme okla Supreme Court of Oklahoma
OK criminal-appeals oklacrimapp Oklahoma Court of Criminal Appeals
OK civil-appeals oklacivapp Oklahoma Court of Civil Appeals
OK district - Oklahoma District Court
OK municipal - Oklahoma Municipal Court
OR supreme or Supreme Court of Oregon
OR appeals orctapp Oregon Court of Appeals
OR circuit orcc Oregon Circuit Court
OR tax ortc Oregon Tax Court
OR justice - Oregon Justice Court
PA supreme pa Supreme Court of Pennsylvania
PA superior pasuperct Superior Court of Pennsylvania
PA commonwealth pacommwct Commonwealth Court of Pennsylvania
PA common-pleas pactcompl Pennsylvania Court of Common Pleas
PA municipal pamunict Philadelphia Municipal Court
PA orphans paorphct Pennsylvania Orphans' Court
PA juvenile pajuvct Pennsylvania Juvenile Court
PA judicial-discipline cjdpa Court of Judicial Discipline of Pennsylvania
PR supreme prsupreme Supreme Court of Puerto Rico
PR appeals prapp Puerto Rico Court of Appeals
RI supreme ri Supreme Court of Rhode Island
RI superior risuperct Rhode Island Superior Court
RI district - Rhode Island District Court
RI family - Rhode Island Family Court
SC supreme sc Supreme Court of South Carolina
SC appeals scctapp South Carolina Court of Appeals
SC common-pleas scctcompl South Carolina Court of Common Pleas
SC circuit - South Carolina Circuit Court
SC family - South Carolina Family Court
SC magistrate - South Carolina Magistrate Court
SD supreme sd Supreme Court of South Dakota
SD circuit - South Dakota Circuit Court
TN supreme tenn Supreme Court of Tennessee
TN appeals tennctapp Tennessee Court of Appeals
TN criminal-appeals tenncrimapp Tennessee Court of Criminal Appeals
TN criminal - Tennessee Criminal Court
TN circuit - Tennessee Circuit Court
TN chancery - Tennessee Chancery Court
TN general-sessions - Tennessee General Sessions Court
TN juvenile - Tennessee Juvenile Court
TX supreme tex Supreme Court of Texas
TX criminal-appeals texcrimapp Texas Court of Criminal Appeals
TX appeals texapp Texas Court of Appeals
TX civil-appeals texapp Texas Court of Civil Appeals
TX business texbizct Texas Business Court
TX district - Texas District Court
TX county - Texas County Court
TX probate - Texas Probate Court
TX municipal - Texas Municipal Court
UT supreme utah Supreme Court of Utah
UT appeals utahctapp Utah Court of Appeals
UT district - Utah District Court
UT juvenile - Utah Juvenile Court
VT supreme vt Supreme Court of Vermont
VT superior vtsuperct Vermont Superior Court
VT district vtdistct Vermont District Court
VA supreme va Supreme Court of Virginia
VA appeals vactapp Court of Appeals of Virginia
VA circuit vacc Virginia Circuit Court
VA general-district - Virginia General District Court
VA juvenile-relations - Virginia Juvenile and Domestic Relations District Court
WA supreme wash Supreme Court of Washington
WA appeals washctapp Washington Court of Appeals
WA superior washsuperct Washington Superior Court
WA district - Washington District Court
WA municipal - Washington Municipal Court
WV supreme wva Supreme Court of Appeals of West Virginia
WV appeals wvactapp Intermediate Court of Appeals of West Virginia
WV circuit - West Virginia Circuit Court
WV family - West Virginia Family Court
WV magistrate - West Virginia Magistrate Court
WI supreme wis Supreme Court of Wisconsin
WI appeals wisctapp Wisconsin Court of Appeals
WI circuit wisccirct Wisconsin Circuit Court
WI municipal wismunict Wisconsin Municipal Court
WY supreme wyo Supreme Court of Wyoming
WY district - Wyoming District Court
WY circuit - Wyoming Circuit Court
GU supreme guam Supreme Court of Guam
GU superior superctguam Superior Court of Guam
VI supreme virginislands Supreme Court of the Virgin Islands
VI superior visuper Superior Court of the Virgin Islands
MP supreme nmariana Supreme Court of the Northern Mariana Islands
MP superior cnmisuperct Superior Court of the Northern Mariana Islands
AS high amsamoa High Court of American Samoa
AS district amsamoatc American Samoa District Court
"""
