"""Given names that say a person's gender, and short forms of given names; names common for both genders are left out.

Source: the names most often given in the United States (Social Security Administration, national data, public domain)
with common names of the Spanish-, Arabic-, Russian-, German-, French- and Hindi-speaking world that news writes about.
"""

from __future__ import annotations

import unicodedata

_MALE = """
    aaron abdul abdullah abraham adam adolfo adrian ahmad ahmed akira al alan albert alberto alejandro aleksandr
    alexander alexei alfonso alfred alfredo ali allan allen alvaro alvin amir amit anatoly anders andre andreas
    andrei andres andrew andrey andy angelo anthony antoine anton antonin antonio antony ari armando arnold
    arthur arturo ashok asif augusto austin bahram bao barack barry bart bartholomew bashar basil beau ben
    benigno benito benjamin benny bernard bernardo bernie bert bill billy binyamin bjorn bob bobby boris brad
    bradley brandon brendan brent bret brett brian bruce bruno bryan bryce byron caleb calvin carl carlos cedric
    cesar chad charles charlie chester chidi chip christian christoph christopher chuck clarence clark claude
    claudio clayton cliff clifford clint clinton clyde cody colin conrad cory craig cristian curt curtis dale
    damian damon dan daniel danny darnell darrell darren darryl dave david dean denis dennis denny derek derrick
    desmond devin dexter diego dimitri dmitri dmitry dom domenic dominic don donald donny doug douglas duane
    duncan dustin dwayne dwight earl ed eddie edgar eduardo edward edwin efrain ehud eli elias elijah elliot
    elliott elmer emanuel emeka emilio emmanuel emmett enrique enzo eric erich erik ernest ernesto esteban ethan
    eugene evan everett ezra fabian felipe felix ferdinand fernando fidel fletcher floyd francesco francisco
    francois frank franklin franz fred freddie frederick fritz fyodor gabriel gareth garrett gary gavin gene
    geoff geoffrey george gerald gerard gerardo gerhard giancarlo gilbert gilberto giovanni giuseppe glenn
    gordon graham greg gregg gregory guillermo gunther gus gustavo guy hakeem hamid hank hans harold harrison
    harry haruki harvey hassan hector heinrich helmut henri henry herbert herman hillel hiroshi homer horace
    howard hubert hugh hugo humberto hussein ian ibrahim ignacio igor ira irving isaac ismail ivan jack jacob
    jacques jaime jair jake jamal jamarcus james jared jason javier jay jeb jed jeff jeffrey jens jeremiah
    jeremy jerome jerrod jerry jesse jesus jim jimmy joachim joaquin joe joel johan johannes john johnny joko
    jon jonah jonathan jorge jose josef joseph josh joshua juan jude jules julian julio julius jurgen justin
    kareem karl keith ken kenneth kenny kent kevin khalid kirk klaus kofi konstantin kurt kwame kyle lance larry
    lars laurence lawrence len leo leon leonard leonardo leonid leopoldo leroy les lester lindsey lloyd logan
    lon lorenzo lou louis lowell lucas luigi luis luke luther mahmoud malcolm malik manny manuel marc marcel
    marco marcos marcus mario mark marshall martin marty marvin mateo mateusz matt matteo matthew matthias
    maurice mauricio maxim melvin merrick micah michael michel miguel mike mikhail miles milo milton mitch
    mitchell mitt mohamed mohammad mohammed moqtada morris moses muhammad murray mustafa narendra nasser nate
    nathan nathaniel neal ned neil newt nicholas nick nicolas nigel nikolai nils noah noel norman obadiah
    octavio olaf oleg oliver omar orlando osama oscar osvaldo otto owen pablo pascal patrick paul pedro percy
    perry pervez pete peter phil philip philippe phillip pierce pierre pieter pietro preston quentin quincy
    rafael raj rajesh ralph ramiro ramon rand randall randolph randy rashid raul ravi ray raymond recep reggie
    reginald rene reuben rex reynaldo ricardo rich richard rick ricky rob robert roberto rod roderick rodney
    rodolfo rodrigo rogelio roger rohan roland rolando roman ron ronald ronnie roosevelt rory ross roy ruben
    rudolph rudy rufus rupert russ russell ryan salvador salvatore samir samuel sanjay sanjiv saul scott sean
    sebastian serge sergei sergey sergio seth shane shaun shawn sheldon sherrod shinzo sidney silvio simon sonny
    soren spencer stan stanislav stanley stefan stephan stephen steve steven stewart stu stuart sundar sven
    sylvester tariq tayyip ted teddy tedros terrence thaddeus theo theodore thom thomas tim timothy tobias toby
    todd tom tomas tommy tony travis trent trevor troy tyler tyrell tyrone umberto vernon vicente victor vijay
    vikram viktor vince vincent vinod virgil vito vladimir volodymyr wade wallace walt walter warren wayne
    wendell wes wesley wilbur wilfred will willem william willie wilson winston wolfgang woodrow wyatt xavier
    yasser yosef yuri yusuf yves zach zachary zack zane
"""
_FEMALE = """
    aaliyah abby abigail ada adela adele adriana agnes aisha alejandra alessandra alexandra alexandria alexis
    alice alicia alisa alison allison alma alyssa amanda amara amber amelia amina amy ana anastasia andrea
    angela angelica angelina angie anita ann anna anne annette annie antonia araceli ariana arlene ashley astrid
    audrey aurora ava barbara beatrice beatriz becky belinda bella bernadette bernice beth bethany betsy betty
    beverly blanca bonnie brenda bridget brigid brittany camila camille candace candice carla carly carmen carol
    carole carolina caroline carolyn carrie catalina catherine cathy cecilia celeste celia charlene charlotte
    chelsea cheryl christa christie christina christine cindy clair claire clara clarissa claudia colleen
    condoleezza connie consuelo cora corazon cristina crystal cynthia daisy daniela danielle daphne darlene dawn
    debbie deborah debra deirdre deja delia delores denise diana diane dianna dianne dina dolores donna dora
    doris dorothy ebony edith edna eileen elaine eleanor elena elisa elisabeth elise elizabeth ella ellen elsa
    elsie emily emma erica erika erin esme esmeralda esperanza estela estella esther ethel eugenia eunice eva
    eve evelyn fatima faye felicia fiona florence frances francesca francine frieda gabriela gabrielle gail
    genevieve geraldine gertrude gina ginger ginny giulia gladys gloria grace graciela greta gretchen guadalupe
    gwen gwendolyn hannah harriet hazel heather heidi helen helena helene henrietta hilary hilda hillary holly
    huma ida iman imani imelda ines ingeborg ingrid irene irina iris irma isabel isabella ivana ivanka ivy
    jackie jacqueline jamila jane janet janice janine jasmine jeanette jeanine jeanne jenna jennifer jenny
    jessica jill jo joan joann joanna joanne jocelyn josefina josephine joyce juana juanita judith judy julia
    juliana julianne julie juliet juliette justine kamala karen karin karina karla kate katherine kathleen
    kathryn kathy katie katrina katy kay kayla kaylee keiko keisha kellyanne kendra ketanji kimiko kirsten
    krista kristen kristi kristin kristina kristine krystal lara larissa latasha latoya laura lauren
    laurie lea leah leila lena leslie leticia letitia lila lillian lily lina linda lisa liz liza lois lola lora loretta
    lori lorraine louise lourdes luann lucia lucille lucinda lucy luisa luz lydia lynda lynette lynne mabel
    madeleine madeline magdalena maggie malala manuela marcela marcella marcia maren margaret margarita margo
    margot maria marian mariana marianne maribel marie mariela marilyn marina marisa marisol marjorie marla
    marlene marsha marta martha mary maryann matilda maureen maxine maya meera megan meghan mei melania melanie
    melinda melissa mercedes meredith mia michaela michele michelle mildred millie mindy miranda miriam mitzi
    molly mona monica monique muriel myra myrna nadia nadine nancy naomi natalia natalie natasha nellie nicola
    nicole nikki nina noelle noor nora noreen norma olga olivia ophelia padma paige pam pamela patrice patricia
    patsy patti patty paula paulette paulina pauline peggy penelope penny petra phoebe phyllis pilar polly
    preeti priscilla priyanka rachel ramona raquel rebecca reena regina renata renee rhonda rita roberta
    rochelle rocio rosa rosalie rosalind rosario rose roseanne rosemary rosie roxanne ruby rukmini ruth sabrina
    sade sakura sally salma samantha sandra sara sarah savannah selena serena sharon shauna sheila shelby shelly
    sherri sheryl shirley silvia simone siobhan sofia sonia sonja sophia sophie stacey stella stephanie sue
    sunita susan susana susanna susanne suzanne suzy svetlana sylvia tabitha tamara tammy tanya tara tatiana
    teresa teri tess tessa thea thelma theresa therese tiffany tina toni tonya tricia trisha trudy tulsi uma
    ursula valentina valeria valerie vanessa vera verna veronica vicki vickie vicky victoria viola violet
    virginia vivian viviana wanda wendy whitney wilma winifred ximena yael yasmin yesenia yolanda yuki yvette
    yvonne zadie zainab zoe zora
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
