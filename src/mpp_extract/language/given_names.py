"""Given names that say a person's gender, and short forms of given names; names common for both genders are left out.

Source: the names most often given in the United States (Social Security Administration, national data, public domain)
with common names of the Spanish-, Arabic-, Russian-, German-, French- and Hindi-speaking world, of Italy, the Nordic
countries, Poland, Hungary, the Czechs and the South Slavs, that news writes about.
"""

from __future__ import annotations

import unicodedata

_MALE = """
    aarne aaron abdul abdullah abraham adam adolfo adrian ahmad ahmed akira aksel al alan albert alberto alejandro
    aleksandr alexander alexei alfonso alfred alfredo ali allan allen alois alvaro alvin amir amit anatoly anders
    andre andreas andrei andres andrew andrey andy angelo anselm anthony antoine anton antonin antonio antony antti
    ari armando arne arnold arthur arturo arvid ashok asif augusto austin bahram bao barack barry bart bartholomew
    bartosz bashar basil beau ben benedikt benigno benito benjamin benny bernard bernardo bernhard bernie bert bill
    billy binyamin bjorn bob bobby bogdan bohdan boleslaw boris brad bradley brandon brendan brent bret brett brian
    bruce bruno bryan bryce byron caleb calvin carl carlos casimir cedric cesar chad charles charlie chester chidi
    chip christian christoph christopher chuck clarence clark claude claudio clayton cliff clifford clint clinton
    clyde cody colin conrad cory cosimo craig cristian curt curtis dale damian damon dan daniel danny dario darnell
    darrell darren darryl dave david davide dean denis dennis denny derek derrick desmond detlef devin dexter diego
    dieter dietrich dimitri dmitri dmitry dom domenic dominic don donald donny doug douglas dragan duane duncan
    dusan dustin dwayne dwight earl ed eddie edgar eduardo edward edwin eero efrain egon ehud einar eino eirik eli
    elias elijah elio elliot elliott elmer emanuel emeka emil emilio emmanuel emmett enrique enzo eric erich erik
    erling ernest ernesto esben esteban ethan etienne ettore eugen eugene evan everett ezra fabian fabio fabrizio
    felipe felix ferdinand fernando fidel filip flavio fletcher florian floyd francesco francisco francois
    frank franklin franz fred freddie frederick fridtjof friedrich fritz fyodor gabriel gareth garrett gary gavin
    gene geoff geoffrey george gerald gerard gerardo gerd gerhard giancarlo gianni gilbert gilberto giorgio giovanni
    giuseppe glenn goran gordon gottfried graham graziano greg gregg gregor gregory grigory guido guillermo gunnar
    gunter gunther gus gustavo guy gyorgy haakon hakeem halvard hamid hank hannes hans harald harold harrison harry
    haruki harvey hassan hector heikki heinrich heinz helge helmut henning henri henrik henry herbert herman hermann
    hillel hiroshi holger homer horace horst howard hubert hugh hugo humberto hussein ian ibrahim ignacio igor ilya
    ira irving isaac ismail ivan ivar ivo jaakko jacek jack jacob jacques jaime jair jake jakob jamal jamarcus james
    janos jared jari jaroslav jason javier jay jeb jed jeff jeffrey jens jeremiah jeremy jerome jerrod jerry jerzy
    jesse jesus jim jimmy jiri joachim joao joaquin jochen joe joel johan johannes john johnny joko jon jonah jonas
    jonathan jorge jorgen jose josef joseph josh joshua jozef juan jude juergen jukka jules julian julio julius
    jurgen justin kamil kareem karel karl kaspar kazimierz keith ken kenneth kenny kent kevin khalid kirk kjell
    klaus knut kofi konrad konstantin krzysztof kurt kwame kyle lajos lance larry lars laszlo laurence lawrence leif
    len lennart leo leon leonard leonardo leonid leopold leopoldo leroy les lester leszek lindsey lloyd logan lon
    lorenz lorenzo lou louis lowell lucas ludwig luigi luis luka lukas luke luther maciej magnus mahmoud malcolm
    malik manfred manny manuel marc marcel marcin marco marcos marcus marek mario marius mariusz mark markus
    marshall martin marty marvin massimo mateo mateusz matt matteo matthew matthias maurice mauricio maxim melvin
    merrick micah michael michal michel miguel mikael mike mikhail miles milo milos milton mirko miroslav mitch
    mitchell mitt mladen mohamed mohammad mohammed moqtada morris morten moses muhammad murray mustafa narendra
    nasser nate nathan nathaniel neal ned neil newt nicholas nick nicolas niels nigel nikola nikolai nils noah noel
    norman obadiah octavio oddvar olaf olav oleg oliver omar ondrej orlando osama oscar oskar osvaldo otto owen
    paavo pablo pascal patrick paul pavel pawel pedro pekka percy perry pervez petar pete peter petr phil philip
    philippe phillip pierce pierre pieter pietro piotr poul preston quentin quincy radek radoslaw rafael rafal raj
    rajesh ralph ramiro ramon rand randall randolph randy rashid rasmus raul ravi ray raymond recep reggie reginald
    reinhard reinhold rene renzo reuben rex reynaldo ricardo riccardo rich richard rick ricky roald rob robert
    roberto rod roderick rodney rodolfo rodrigo rogelio roger rohan roland rolando rolf roman ron ronald ronnie
    roosevelt rory ross roy ruben rudolf rudolph rudy rufus rupert russ russell ryan ryszard salvador salvatore
    samir samuel sanjay sanjiv saul scott sean sebastian serge sergei sergey sergio sergiu seth shane shaun shawn
    sheldon sherrod shinzo sidney sigurd silvio simon slavko slobodan sonny soren spencer stan stanislav stanislaw
    stanley stefan stefano steffen stellan stephan stephen steve steven stewart stig stu stuart sundar svein sven
    svend sylvester tadeo tadeusz tariq tayyip ted teddy tedros teemu terrence thaddeus theo theodore thom thomas
    thorsten tibor tim timo timothy tobias toby todd tom tomas tomasz tomislav tommy tony torben torsten travis
    trent trevor troy trygve tyler tyrell tyrone ulf ulrich umberto uwe vaclav valdemar vasily vernon vicente victor
    vidar vijay vikram viktor vince vincent vinod virgil vito vittorio vladimir vladislav vojtech volker volodymyr
    wade waldemar wallace walt walter walther warren wayne wendell werner wes wesley wilbur wilfred wilhelm will
    willem william willie wilson winston wlodzimierz wojciech wolfgang woodrow wyatt xavier yannick yasser yosef
    yuri yusuf yves zach zachary zack zane zbigniew zdenek zoltan zoran
"""
_FEMALE = """
    aaliyah abby abigail ada adela adele adriana agata agnes agnieszka aino aisha albertine alejandra aleksandra
    alessandra alessia alexandra alexandria alexis alice alicia alicja alisa alison allison alma alyssa amalia
    amanda amara amber ambra amelia amina amy ana anastasia andrea aneta angela angelica angelina angie anita anja
    anke ann anna anne anneke annelise annette annie annika anouk antje antonella antonia araceli ariana arlene
    ashley astrid audrey aurora ava barbara beata beate beatrice beatrix beatriz becky belinda bella bernadette
    bernice beth bethany betsy bettina betty beverly birgit birgitta birgitte blanca bodil bonnie bozena brenda
    bridget brigid brigitte brittany brunhilde camila camilla camille candace candice carina carla carlotta carly
    carmela carmen carol carole carolina caroline carolyn carrie catalina caterina catherine cathy cecilia cecilie
    celeste celia celine charlene charlotte chelsea cheryl chiara christa christel christie christina christine
    cindy clair claire clara clarissa claudia colleen concetta condoleezza connie consuelo cora corazon corinna
    cosima cristina crystal cynthia dagmar dagny daisy daniela danielle danuta daphne darlene dawn debbie deborah
    debra deirdre deja delia delores denise diana diane dianna dianne dina dolores donna dora doris dorota dorothea
    dorothy ebony edith edna eileen elaine eleanor elena eleonora elfriede eline elisa elisabeth elisabetta elise
    elizabeth elke ella ellen elsa elsie elzbieta emilia emily emma erica erika erin esme esmeralda esperanza estela
    estella ester esther eszter ethel eugenia eunice eva eve evelyn ewa fatima faye federica felicia fernanda fiona
    fiorella florence frances francesca francine franziska frieda gabriela gabriella gabrielle gail genevieve
    geraldine gerda gertrud gertrude giada gianna gina ginevra ginger ginny gisela giulia giuliana giuseppina gladys
    gloria grace graciela greta gretchen guadalupe gudrun gunilla gwen gwendolyn halina hanna hannah hanne hannelore
    harriet hazel heather hedda hedwig heidi heike helen helena helene helga henrietta henrike hilary hilda hilde
    hildegard hillary holly huma ida ilaria ilona ilse iman imani imelda ines inga ingeborg ingrid irena irene irina
    iris irma irmgard isabel isabella ivana ivanka ivy iwona jackie jacqueline jadwiga jamila jana jane janet janice
    janine jarmila jasmine jeanette jeanine jeanne jelena jenna jennifer jenny jessica jill jo joan joann joanna
    joanne jocelyn jolanta josefina josephine joyce juana juanita judith judy julia juliana julianne julie juliet
    juliette julita justine jutta kamala karen karin karina karla katarina katarzyna kate katherine kathleen kathryn
    kathy katie katja katrin katrina katy kay kayla kaylee keiko keisha kellyanne kendra kerstin ketanji kimiko
    kirsten kjersti klara krista kristen kristi kristin kristina kristine krystal krystyna lara larisa larissa
    latasha latoya laura lauren laurie lea leah leila lena lene leni leslie leticia letitia letizia lidia liesel
    lieselotte lila lili liliana lillian lily lina linda linnea lisa lisbeth liv livia liz liza ljiljana lois lola
    lora loretta lori lorraine lotte louise lourdes luann lucia luciana lucille lucinda lucrezia lucy ludmila luisa
    luz lydia lynda lynette lynne mabel madeleine madeline magda magdalena maggie maja malala malgorzata manuela
    marcela marcella marcia maren margaret margareta margarete margarethe margarita margit margo margot maria marian
    mariana marianne maribel marie mariela marija marika marilyn marina marisa mariska marisol marit marjorie marla
    marlene marsha marta martha martina martyna mary maryann mathilde matilda matilde maureen maxine maya meera
    megan meghan mei meike melania melanie melinda melissa mercedes meredith merete mette mia michaela michele
    michelle mildred milena milica millie mindy miranda miriam mirjam mitzi molly mona monica monika monique muriel
    myra myrna nadia nadine nadja nancy naomi natalia natalie natasha nellie nicola nicole nicoletta nikki nina
    noelle noor nora noreen norma nuria oksana olena olga olivia ophelia ornella ottilie padma paige pam pamela
    paola patrice patricia patsy patti patty paula paulette paulina pauline peggy penelope penny pernille petra
    phoebe phyllis pia pilar polly preeti priscilla priyanka rachel raffaella ragnhild rahel ramona randi raquel
    rebecca reena regina renata renate renee rhonda rita roberta rochelle rocio rosa rosalia rosalie rosalind
    rosanna rosario rose roseanne rosemary rosie roswitha roxanne ruby rukmini ruth sabina sabine sabrina sade
    sakura sally salma samantha sandra sanna sara sarah saskia savannah selena serena sharon shauna sheila shelby
    shelly sherri sheryl shirley sigrid silke silvana silvia simona simone siobhan sissel siv sofia sofie solveig
    sonia sonja sophia sophie stacey stefania stella stephanie stine sue sunita sunniva susan susana susanna susanne
    suzanne suzy svetlana sylvia sylwia synnove tabitha tamara tammy tanja tanya tara tatiana tatjana teresa teri
    tess tessa thea thelma theresa therese tiffany tina tiziana toni tonya tordis tove tricia trine trisha trudy
    tulsi turid ulla ulrike uma ursula urszula valentina valeria valerie vanessa vendela vera verna veronica
    veronika vibeke vicki vickie vicky victoria vigdis viktoria viola violet virginia virpi vivian viviana wanda
    wendy weronika whitney wiebke wilhelmina wilma winifred ximena yael yasmin yesenia yolanda yuki yvette yvonne
    zadie zainab zoe zofia zora zuzana zuzanna
"""

MALE = frozenset(_MALE.split())
FEMALE = frozenset(_FEMALE.split())
GIVEN = MALE | FEMALE

# Short form: the full forms that it stands for.
SHORT_FORMS: dict[str, tuple[str, ...]] = {
    "abe": ("abraham",),
    "al": ("albert", "alan", "alfred", "allen", "alexander", "alberto"),
    "alex": ("alexander", "alexandra", "alejandro", "alexis"),
    "andy": ("andrew",),
    "barb": ("barbara",),
    "ben": ("benjamin",),
    "bernie": ("bernard",),
    "bert": ("albert", "herbert", "robert"),
    "beth": ("elizabeth",),
    "betsy": ("elizabeth",),
    "bill": ("william",),
    "billy": ("william",),
    "bob": ("robert",),
    "bobby": ("robert",),
    "brad": ("bradley",),
    "cathy": ("catherine",),
    "charlie": ("charles",),
    "chris": ("christopher", "christine", "christina"),
    "chuck": ("charles",),
    "cindy": ("cynthia",),
    "dan": ("daniel",),
    "danny": ("daniel",),
    "dave": ("david",),
    "deb": ("deborah", "debra"),
    "debbie": ("deborah", "debra"),
    "dick": ("richard",),
    "don": ("donald",),
    "doug": ("douglas",),
    "ed": ("edward", "edwin", "edgar"),
    "eddie": ("edward",),
    "fred": ("frederick", "alfred"),
    "gene": ("eugene",),
    "geoff": ("geoffrey",),
    "greg": ("gregory",),
    "hank": ("henry",),
    "harry": ("harold", "henry"),
    "jack": ("john", "jackson"),
    "jeff": ("jeffrey",),
    "jerry": ("gerald", "jerome", "jerrold"),
    "jim": ("james",),
    "jimmy": ("james",),
    "joe": ("joseph",),
    "jon": ("jonathan",),
    "josh": ("joshua",),
    "kate": ("katherine", "catherine", "kathryn"),
    "kathy": ("katherine", "kathleen", "kathryn"),
    "katie": ("katherine", "kathryn"),
    "ken": ("kenneth",),
    "larry": ("lawrence", "laurence"),
    "len": ("leonard",),
    "liz": ("elizabeth",),
    "lou": ("louis", "louise"),
    "maggie": ("margaret",),
    "manny": ("manuel", "emmanuel"),
    "marty": ("martin",),
    "matt": ("matthew",),
    "meg": ("margaret", "megan"),
    "mike": ("michael",),
    "mitch": ("mitchell",),
    "nate": ("nathan", "nathaniel"),
    "nick": ("nicholas",),
    "pam": ("pamela",),
    "pat": ("patrick", "patricia"),
    "patty": ("patricia",),
    "peggy": ("margaret",),
    "pete": ("peter",),
    "phil": ("philip", "phillip"),
    "ray": ("raymond",),
    "rich": ("richard",),
    "rick": ("richard", "eric"),
    "rob": ("robert",),
    "ron": ("ronald",),
    "rudy": ("rudolph",),
    "russ": ("russell",),
    "sam": ("samuel", "samantha"),
    "sandy": ("sandra", "alexander"),
    "stan": ("stanley",),
    "steve": ("steven", "stephen"),
    "sue": ("susan", "suzanne"),
    "ted": ("edward", "theodore"),
    "terry": ("terrence", "teresa", "theresa"),
    "tim": ("timothy",),
    "tom": ("thomas",),
    "tony": ("anthony", "antonio"),
    "vicky": ("victoria",),
    "vince": ("vincent",),
    "walt": ("walter",),
    "will": ("william",),
    "zach": ("zachary",),
}


def _plain(name: str) -> str:
    signs = unicodedata.normalize("NFD", name.lower().rstrip("."))
    return "".join(sign for sign in signs if not unicodedata.combining(sign))


def may_be_same(one: str, other: str) -> bool:
    """Whether two given names can be one person's: equal, a short form and its full form, or an initial.

    >>> may_be_same("Bill", "William"), may_be_same("J.", "James"), may_be_same("Ann", "Bill")
    (True, True, False)
    """
    a, b = _plain(one), _plain(other)
    if a == b:
        return True
    if len(a) == 1 or len(b) == 1:
        return a[:1] == b[:1]
    full_a, full_b = SHORT_FORMS.get(a, (a,)), SHORT_FORMS.get(b, (b,))
    return b in full_a or a in full_b
