"""Given names that say their bearer's gender, and are too rare, or too like other words, to say that a word is a name.

Source: United States Census Bureau, frequently occurring first names of the 1990 census (public domain), those that
one gender has ten times as often as the other; the commonest given names by gender of England, Ireland, New Zealand,
India, Ghana and Nigeria (Hausa, Igbo, Yoruba) as collected, from national statistics, in Faker (MIT). Names that two
of the lists give to different genders are left out.
"""

from __future__ import annotations

from mpp_extract.language.word_sets import word_set

_MALE = word_set(
    """
    aadi aarav aarnav aarush aayush abayomi abdullahi abe abeer abeiku abel abhimanyu abhiram abiodun abiona abram
    adalberto adan adebiyi adebowale adedayo adedeji adekitan adekola adekunle adeleke adeniyi adeolu adeoti
    aderopo adeshina adesoji adetayo adeyi adigun aditya adolph advaith advay advik aedan aengus afolarin agastya
    agustin aidan aiden ajala ajani akanmu akinkunmi akinlabi akinwale akshay akwasi akwesi alade alamu alastair
    alden aldo alec alfonzo alistair alister aliyu alonso alonzo alphonse alphonso alphonsus alton amado ambrose
    amol amos anaru anay anderson angus anibal anirudh anjolaoluwa anmol ansh antione antoin antone antwan aodhan
    aongus archer archie arden ariki arin arjun arlen arlie arlo armand arnoldo arnulfo aron arran arron art aryan
    asa asher atharv august augustus aurelio avery avi ayaan ayinde ayodeji ayodele ayush ayushman azaan azad
    babasola babatunji babawale bachittar bahadurjit bailie bakhshi balendra balhaar baljiwan balvan balveer
    banjeet barney barrett bartley barton beauden bello benedict benn bennett benton bertram bevan blaine blake bo
    bodhi booker boyce boyd bradford bradly brady brain branden brant braxton brayden breandan brendon brenton
    brice brien brijesh brock broderick brodie brooks bryant bryon buck bud buddy buford burl burt burton buster
    cahal cahir cailum cal callan callum calum cameron camillus campbell canice caoimhin caolain caolan caomhan
    carlo carlton carmelo carmine carson carter cathal cecil cedrick chadwick chaitanya chakradev chakradhar
    champak chanakya chance chandran chandresh charan charley chas chase chatresh chatura chauncey che chet chibuzo
    chigozie chijioke chinedu christoper chukwudi chukwuemeka cian cianan ciaran cillian claud clay clement
    clemente cletus cleveland clifton clive cohen cole coleman colins collin colm colman colton colum columba
    columbus conal conall conan conchur conleth conn connell connor conor cooper cordell corey cormac cormack
    cornelius cornell cortez coy cristobal cristopher cyril cyrus daksh dakshesh dalbir dallas dalton damien damife
    damion dane danial danilo danjuma dante darell daren darin darius daron darpan darran darrel darrick darrin
    darron darryn darsh darwin daryl davin davis deaglan deandre deangelo declan del delbert delmar delmer demarcus
    demetrius demilade denver dereck derick dermot dermott deshawn dev devansh dewayne dewey dewitt dhruv diarmaid
    diarmuid dick dillon dino dirk domhnall domingo dominick donagh donal donn donnacha donncha donnell donough
    donovan donte dorsey douglass doyle drew dudley durodola dwain dylan eamon eamonn eanna earle earnest ebuka
    eddy edgardo edison edmond edmund edmundo edwardo efren ekalinga ekansh ekapad ekaraj ekavir ekbal ekene ekow
    ekundayo elbert elden eldon eldridge eliseo ellis ellsworth elmo eloy elroy elton elvin elvis elwood emerson
    emery emile emmet emmitt emory enoch eoghan eoin erasmo erick ernie errol ervin erwin esupofo euan eugenio
    eunan eusebio everette ewan ezekiel ezequiel falan faqid faraj faras farhan fariq faris faustino fausto feargal
    fearghal federico felton fergal fergus fermin fiachra fiifi filiberto finbar finbarr finian finn fintan fionan
    fionntan fitan fiyaz flannan florencio florentino flynn folu forest forrest foster frado franklyn fraser frazer
    freddy frederic fredric fredrick freeman gagan galen garech garfield garland garret garreth garry garth garvan
    gaston gaurang gaurav gautam gavan gaylord gbadebo gbolahan gbowoade gearoid genaro geraldo german gerrard gil
    giles gino girik girindra girish glen gonzalo gopal gordan grady graeme graig grant granville grayson gregorio
    grover gunbir guneet habibu hai hal hamish hardik harish harlan harland harley harris harsh harshil haruna
    hayden haywood heath hemang hemi herb heriberto herschel hershel hilario hilton hipolito hiram hitesh hoani
    hobert horacio hosea houston hoyt hredhaan hritik hudson huey hung hunter hyman iain ibidapo ifeanyi ifechukwu
    ige ihaia ikbal ike ikenna ikeoluwa imaran indrajit inioluwa irvin irwin isaiah isaias iseoluwa ishaan ishola
    ishwar isiah isidro ismael israel isreal issac ivor jacinto jackson jagat jagdish jai jairaj jamaal jamar jamel
    jamison jarlath jarleth jarod jarred jarrett jarrod jarvis jasper jatin jaxon jayden jayson jc jeet jefferey
    jefferson jeffery jeffry jerald jeramy jere jermaine jermiah jerold jeromy jerrell jerrold jess joesph joey
    johnathan johnathon johnson jonathon joojo jordon josiah jospeh josue judson junior juwon kabir kabiru kahu
    kaleb kalpit kane kauri kayden kealan keanu keegan keelan keenan keji kelechi kelvin kendrick keneth kennith
    kenton kermit keven kiaan kiaran kieran kiernan kieron kieth kilian killian king kingston kip kojo kolawole
    korede korey kory kraig krish kristofer kristopher kujoe kurtis kwabena kwadwo kwaku kwamena kwasi kweku kwesi
    laban lachlan laksh lakshit lamar lamont landon lanny lawerence lazaro leandro leke leland lemuel lenard lenny
    leonel lere levi lewis liam lincoln lino linwood lionel lohit long lonnie lonny lorcan loyd luca luciano lucien
    lucio lucius lucky lyle lyman lyndon lynwood maanas maanav mac macauley mack madhav mahmud mairtin major
    malachy malcom manaaki manan manawa manbir manthan manual manus marcelino marcellus marcelo margarito mariano
    marlin marlon marquis martyn mason mathew matiu mauro max maximo maxwell maynard mckinley mel merlin mervin
    mervyn miceal michale micheal mikaere mikel milan milford millard miquel mitchel mitesh modesto moises monroe
    monte monty mortimer morton mose moshe musa myles myron nachiket naksh nakul napoleon nasiru nathanael
    nathanial naveen neel neill nelson nestor neville newton nial niall nickolas nihal nikau niko nikora nitesh
    nixon niyilolawa nnamdi noble noe nolan nonso norbert norberto normand norris oba obanijesu obinna odhran odis
    ogooluwa oisin ojas oke okechukwu oladare oladimeji olakunle olanrewaju olansile olen olin olumorotimi
    oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole omer omkaar omobobola omotayo
    onkar onveer oran oren orinder orval orville osunleke oswaldo otis padraic padraig padraigh palmer parker parth
    paschal pasquale pauric peadar peader pearce pearse phelim phoenix piaras porfirio porter pranav praneel pranit
    pratyush prince qabil qadim qarin qasim quintin quinton rachit raghav raleigh ranbir randal randell ranveer
    raphael rashad rawiri rayaan rayford raymon raymundo redmond reece reed rehaan reid reinaldo renaldo renato rey
    reyansh reyes rhett rhys rian richie rickey rickie rico rigoberto rishi robby robt rocco rocky rodger rodrick
    rolland romeo ronan ronith ronny roscoe rosendo rossa rowan royal royce ruairi ruari rubin rudra rueben rushil
    russel rusty ryder saksham sal sam samaksh samar samarth samesh sammy samual sanford sani santiago santo
    sarthak sathvik scot scotty seamus senan seosamh seye seymour shad shamsuddeen shaurya sheamus shehu shekoni
    shelton sherman sherwood shivansh shon sid siddharth sijuade silas sione solomon somtochukwu stanford stanton
    sterling tad tade tadhg taine tamati tanay tane tangaroa tanimu tanish tanner tanveer tarak teerth tejas
    temidayo teodoro terence terrance terrell thad theron thurman tiarnan tiernan timmy titus tod toki tokunbo
    tomori toney trenton trey truman tuan turlough ty tyree tyron tyson uche uchenna udant udarsh ultan ulysses
    umang umar upkaar usman utkarsh valentin vance vaughan vaughn vedant veer vern vihaan vincenzo viraj virgilio
    vivaan von wahab waldo walker wally walton ward warinder warjas warner warwick waylon wazir weldon weston
    wilber wilbert wilburn wiley wilford wilfredo willard williams willian willis willy wilmer wilton winford
    winfred wiremu wm wriddhish wridesh yagnesh yash yatan yatin yaw yug yuvraj zac zachariah zachery zackary zaid
    zak zashil zayan zayyan zehaan zion
    """
)
_FEMALE = word_set(
    """
    aachal aadhya aahana aanuoluwapo aarini aarna aashi aba abbey abbi abbie abebi abena abeni abha abina abosede
    adaeze addie addison adebukola adelaida adelaide adelina adeline adell adenike adepeju adesewa adesua adetoke
    adetoun adriane adrianna adrianne adrienne adunni advika adweta adwoa adya aedin afia afua agatha aida aideen
    ailbhe aileen ailis ailish aimee aine aishani aishling aisling aislinn ajoke akos akosua akua akumaa alaina
    alana alanis alanna alannah alba alberta albina alda alecia aleisha alene alesha alesia aleta aletha alexa
    alfreda alina aline alisha alissa alix alka allene allie allyson alpha alta altagracia althea alvina alyce
    alyson ama amaia amaira amarachi ami amie aminatu amoke amope amparo amrita amruta anabel anahera anamika
    anastatia andra andrena andria angelia angeline angelique angelita anh anika anissa anjali annabelle annalise
    annamarie annemarie annetta annmarie antionette antoinette antonette anusha anvi anya aoibheann aoibhin
    aoibhinn aoife april arabella aracely aradhana ardis ardith aretha aria arianne arike arinola arleen arline
    armida aroha artie arunima arya asake ashlee ashleigh ashlene ashling asia assumpta ataahua athena ati atinuke
    attracta audra augusta aura aurelia autumn averil avis avni avril awero awesi awhina ayesha ayinke ayla ayoka
    baaba baghyawati bairbre bambi barb barbra barkha belen belle belva benita bernadine berniece bernita berta
    bertha bertie beryl bess bessie bethan bette bettie bettye beulah beverley bhanumati bhavani bhavika bhavini
    bhavna bhavya bianca bilkisu bimala bina birdie bishakha blanaid blanch blanche blathnaid blessing bobbi
    bolatito boluwatife bonita bonny brandi brandie brandy breanna breda breeda breege breffni brenna briana
    brianna brianne brid bridgett bridgette bridie briget brigette brighid brinda britney brittani brittney brogan
    brona bronach bronagh bronwen bronwyn brook brooke bryony bunmi cailin cait caitlin caitlyn caitriona callie
    candelaria candi candida candy caoilfhionn caoimhe cara caragh caren cari caridad carissa carleen carlene
    carman carmel carmelita carmella carolee caryl caryn casandra cassandra cassie catharine catherina catheriona
    cathie cathleen cathrina cathrine cathriona cathryn catina catrina catriona ceara cecelia cecile celene
    celestine celina chaaya chaitaly chakrika chaman chameli chanchal chanda chandani chandra chanel chantal
    chantel chantelle charis charisse charita charity charla charleen charline charmaine charvi chasity chasmum
    chastity chavvi chelsey chelsie cheri cherie cherith cherly cherry cheryle cheyenne chiamaka chidimma chinelo
    chinyere chiquita chizoba chloe chrissy christal christen christi christin chrystal ciara ciarrai cindi cinthia
    clare clarice claudette claudine clementine cliodhna cliona clodagh codie coleen colette collette comfort
    concepcion concepta constance coral cordelia cori corina corine corinne cornelia corona corrie corrine cortney
    courteney cristal cristine cristy dairine daksha dalaja dalia damaris damini damyanti danelle danette daniella
    danita danna darci darcy daria darika darina darla darleen davida davnet dawna dayamai dayita dayna deana deann
    deanna deanne dearbhail dearbhaile dearbhla debby debi debora deborrah debrah deena deepa deidra deidre
    deirbhile delfina delilah della delma delois deloris delphine demetria demi dena denice derval dervilla dervla
    desiree dessie destiny devika dhriti dian diann dinah dionne dipta divya dixie diya dollie dolly dominga dona
    donita dorcas doreen dorene doretha dori dorinda dorris dortha dorthy dottie dovie doyinsola dulce dymphna
    dympna eadaoin earlene earline earnestine easter eavan edel eden edhitha edie edwina edythe eesha effie eilis
    eilish eimear eimer eimhear eiravati eithne ekaja ekani ekanta ekantika ekiya ekta elaina elba elda eleanore
    elenor elia eliabeth elida elinor elissa eliza elizebeth ellie elma elnora eloisa eloise elouise elva elvia
    elvira elyse emer emilie ena enid eniola enriqueta enya era ericka erlinda erma erna ernestina ernestine eryn
    eshana esi essie estelle eta ethna ethne etta eula eulalia evangelina evangeline eveline evette evie evonne
    ewatomi fabiola fadekemi faderera fainche faith falak falguni fannie fanny farrah fawn fay fehintola felecia
    felicita felicitas felicity felipa felisha fern fibikemi fidelma fikayomi filomena finola fionna fionnuala
    fionnula flor flora florida florine flossie floy folashade forum fran francisca freda freida freya gambo ganga
    garima garnet gaurangi gauri gaurika gautami gay gayathri gaye gayla gayle gaylene geetika gemma gena geneva
    genoveva georgette georgia georgiana georgianna georgie georgina gerardine geri germaine gerri gertie gifty
    gilda gillian giselle glenda glenna glenys goldie gracie grainne grania gregoria gretta griselda guillermina
    gussie gwendolen gwendoline habiba hadiza hafsat hailey haley halima hallie hamsini hana hannabel hanora
    harinakshi harini harita harmony harper harriett harriette hattie hauwa haydee hayleigh hayley helan hellen
    hema hemal hemangini hemani herlinda hermelinda herminia hester hinewai hiral holli hollie honora hope
    hortencia hortense huia ibironke ide idella idika ifeoma ifunanya ijaya ikshita ila ileana ilene ima imogen
    imogene ina inaya indali indi india indie indira inez inge iola iona ione iretioluwa irya isabell isabelle isha
    ishani ishanvi ishita isla isobel ita iva ivette ivonne iyabode iyadunni jacinta jacintha jacklyn jaclyn jacque
    jacquelin jacquelyn jacquline jada jade jagrati jagvi jaimie jalsa jami janaki janani janeen janel janell
    janelle janette janie janina janis janna jannette jannie januja janya jaqueline jasmin jasmit jayde jayme jayne
    jeana jeane jeanetta jeanie jeanna jeannette jeannie jeannine jeevika jemma jena jenelle jenifer jeniffer
    jennette jenni jennie jeri jerri jerrie jesica jhalak jillian joanie jodi jodie joelle joellen johanna johanne
    johnna joleen jolene joni jonnie jorja josefa josephina josette josie jovita joy joycelyn judi juli julianna
    june jung justina jyoti kaia kaitlin kaitlyn kala kami kamya kara kari karissa karley karol karolyn karon
    karrie karyn kashish kashvi kassandra katelyn katharina katharine katherina katheryn kathi kathie kathrine
    katina katriona kavya kaye kayleigh keely keeva keira kelli kellie kelsey kenya keri kerri kerrie kesha keshia
    keya khadija khloe kia kiera kikelomo kimberlee kimberley kimberly kira kiri kirstie kirstin kirsty kisha kitty
    kora kori kosisochukwu krisha kristal kristie kristy kritika krystle kyla kylie kyong kyra kyung lacey lacie
    ladli ladonna lajita lakeisha lakesha lakeshia lakisha lakshmi lan lana laoise laquita lashanda lashawn
    lashonda latanya latisha latonia latonya latosha latrice latricia laureen laurel lauretta laurette lauri
    lavanya lavina lavinia lavon lavonne lawanda lawrencia layla leann leanna leanne leatrice leeann leela leena
    leilani leisa lekha lela lelia lenora lenore leola leona leone leonie leonor leonora leora leota lesa lessie
    leta letha lettie lia libby libni lida lilia lilian lillie lilly lindy linnie lipika lise lisette lissette
    lizabeth lizbeth lizette lizzie lolita lona lopa loraine lorena lorene lorenza loretto lorie lorine lorna lorri
    lorrie lottie louann louella louisa lovie loyola luanne lucie lucila lucile lucretia luella lula lulu luna lura
    lyn lyndsay lyndsey lynley lynnette lynsey ma mable mackenzie maddison madelyn madge madhavi madison madonna
    mae maeve magdalene magnolia mahi mahika mai maia maighread maire mairead mairin majella majorie malinda
    malissa mallory mamie mandi mandy manya mara maraea maranda marcelina marcelle marci marcie marcy maree
    mareikura marese margarette marge margery margie margret marguerite mari mariah mariam mariann marianna
    maricela marietta marilee marilynn marisela marissa marita maritza marjory marlena marlyn marlys marnie
    marquerite marquita marti marva marvel maryam maryanne marybeth maryellen maryjane marylin marylou mattie maud
    maude maudie maura maurine mavis maxie may maybelle mayme mayra meabh meagan meaghan meg megha meghana meibh
    mekhala melba melina melisa mellisa mellissa melodie melody melony melva melvina mereana merry meta mi micaela
    micheala michell migdalia mikaela mikayla mila milagros millicent mimi mina minerva minnie mireya miriama
    mirian mirna missy misti misty mitali mittie modupe mofifoluwa mohini moira mojisola mojisoluwa mollie moradeke
    morayo morenike morolake mosinmileoluwa mosunmola motunrayo moya moyosore mozelle mugdha muireann mya myriam
    myrtis myrtle naimh nakia nan nanci nandini nanette nannette nannie naoimh naomh nathalie natividad neasa nedra
    neelima neha nelda nell nelly nena nereida nessa netra nettie neva nevaeh ngaire ngozi nia niamh nichola
    nichole nicki nidhi nidra niharika niki nikita nila nilda nilima nimakoah nimrat ninioluwa nirja nisha nita
    nitara nkiruka nneka noeleen noeline noemi noirin nola noleen nollaig nona norah nova novella nuala nydia
    obianuju octavia odessa odika oeshi ofelia ogechi ojasvi ok ola olajumoke olasunmbo oleta olive ololade oluchi
    olufunke olufunmilayo oluwakemi olwen oma omaja omisha omobolanle omodunni omolabake omolara omosalewa omotara
    omotola omotoun omowumi omya ona oni onyinye oonagh opal ora oralia oreofe orfhlaith orla orlagh orlaigh
    orlaith orna orpha osha oviya oyenike oyindasola ozioma padraigin pahal pallavi pamala panini pansy patience
    patrica pattie pavani payton peace pearl pearlie pearline peggie pennie perla petrina peyton philippa phillis
    philomena phuong phylis phyliss piper pippa pooja poppy portia precious pricilla princess prisha priya prudence
    pushti queen qushi raagini rabi rachael rachana racheal rachelle rachita radeke radha radhika rae raewyn
    rafaela rajata rajeshri raksha raven reba rebeca rebekah reina rena renae renita reta retha reva reyna rhea
    rhian rhianna rhianne rhiannon rhoda rhona ria richelle ridhi riya robbin robyn roise roisin roma romona rona
    ronda ronke rosalba rosalee rosaleen rosalina rosalinda rosalyn rosanne rosarie roseann roseanna rosella
    roselyn rosemarie rosetta rosina rosita roslyn rowena roxana roxane roxann roxanna roxie rubye ruqayya ruthann
    ruthie saanvi sacha sachi sadie safiya salina sallie salomey samanta samatha sanaya sandi sanjuana sanjuanita
    santa sanya saoirse sasha saumya saundra scarlett seana seanan seaneen seanna segilola selina selma seona
    shaina shakira shalonda shameka shamika shana shanda shania shanice shanna shannan shannen shanon shanta shante
    shantel shara shari sharla sharlene sharonda sharron sharyn shauneen shawna shayla shayna sheela sheelagh
    sheena shelia shelley shelli shellie sheree sheri sherie sherita sherrie sherrill sherry shiela shinead
    shirlene shivani shona shonda shravya sian sienna sierra sile similoluwa simisola sinead siobain sioban
    siobhain siofra siya skye skyla skylar sneha socorro soledad somadina sondra sonya soon sorcha sowande staci
    stacia stacie starla starr stefanie stephany stephenie subomi sudiksha suhani sumayya summer sun sunny susannah
    susie suzan suzanna suzette sybil tabatha tamanna tameka tamela tamera tami tamika tammi tammie tamra tana
    tania tanisha tanmayi tanvi taryn tasha tawana tawanda tawnya tayla teena tegan tena tera terese teresita
    teressa terina terra terri terrie tessie theda theodora thuy tia tiana tiara tiarna tiegan tierra tiffani
    tiffanie tillie tisha titilayo tolulope toluwanimi tomasa tomeka tonia tonicha tonja tori tosha toya traci
    tracie treacy treasa trena tresa tressa treva trina trinity triona tripti trista triveni triya tui turvi twila
    twyla tyla tyra ubika ucchal udyati ujunwa una unnati unni upadhriti upasna upma urishilla urmi urvashi urvi
    vada vaishnavi valarie valencia valorie vamakshi vansha vanya varenya varsha vasana vasatika vasudha veda
    vedhika vedika velda velma venessa venita venus verda vergie verla vernell vernice vesta vickey vida vidhi
    vikki vilma vinaya violeta virgie virgina vivien vivienne vonda vrinda vrishti vritti vyanjana waida waimarie
    wakeeta warda warhi watika wendi widisha wikitoria wilda willa willow windy winnie winnifred winona wishi
    wuraola xalak xiomara xiti yaa yachana yadavi yadira yahvi yamini yashasvi yashawini yashica yashoda yashodhara
    yashvi yasmine yasti yauvani yejide yetunde yewande yochana yolonda yoshiko yoshita yutika zaitra zansi zara
    zarna zelda zella zelma zenaida zilmil zinal zita zoey zoila zola zoraida
    """
)


def gender(name: str) -> str | None:
    """The gender that a given name in small letters says, ``"m"`` or ``"f"``; None where it is not among these.

    >>> gender("fergus"), gender("imogen"), gender("robin")
    ('m', 'f', None)
    """
    return "m" if name in _MALE else "f" if name in _FEMALE else None
