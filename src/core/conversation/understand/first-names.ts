/**
 * Common first names of France and the English-speaking world, folded, so that « c'est marie » is heard in lower case.
 * A name that is not here is still heard where it is capitalised or asked for. Names that are also everyday words are left out.
 */
/** First names that are also words of time or everyday words: names where they are introduced, capitalised or asked for, words elsewhere. */
export const wordNames: ReadonlySet<string> = new Set("eve sam may june april avril august will rose ange mark hope grace joy".split(" "));

/** First names that are everyday words when written small: « c'est claire », « à l'aurore ». */
export const capitalNames: ReadonlySet<string> = new Set(
  "ben claire victoire constance aurore blanche ambre aime prosper fleur prune reine perle cerise".split(" "),
);

export const firstNames: ReadonlySet<string> = new Set(
  `aaron abdallah abdel abdelkader abdou abel abigail achille achraf adam adama adele adem adil adriana adrien adrienne agathe agnes agostino ahlem
ahmed aicha aida aimee aissata aissatou akim alain alban albane albert alberte albertine alberto aldo alessandro alessia alex alexandra alexandre
alexia alexis alfred alfredo ali alice alicia aline alix alizee alois aloys alphonse alyssa amadou amalia amandine ambroise amel amelia amelie
amina amine amir amy ana anais anastasia anatole ancelin andre andrea andree andrei andrew anette angela angele angelina angelique angelo anissa
anita anna anne annette annick annie anouck anouk anselme anthea anthony antoine antonella antonia antonin antonio apolline ariane arielle
aristide arlette armand armande armel armelle arnaud arsene arthur arthus artur asma assane assia astrid athenais aubin aude audrey augusta
auguste augustin augustine aurele aurelie aurelien awa axel aya ayaan ayla aymeric ayoub aziz aziza babeth badis balthazar baptiste baptistine
barbara barnabe bartholome basile bassem bastian bastien beatrice bechir belkacem ben benedict benedicte bengisu benjamin benjamine benoit
benoite berangere berenger berengere bernadette bernard bernardo berthe bertille bertrand bianca bilal blaise blandine bogdan boris boubacar
brahim brandon briac brian brice bridget brieuc brigitte bruno bryan camille capucine carine carla carole caroline cassandra cassandre cassie
catherine cathy cecile cecilia cedric celestin celestine celia celian celine cesar chahinez chaima chakib chantal charleen charlene charles
charlie charline charlotte chedli cheick cheikh cheryl chiara chloe chris christa christel christele christelle christian christiane christina
christine christophe christopher chrystelle ciara cindy clairette clara clarisse claude claudette claudia claudine claudio claus clelia clemence
clemens clement clementine cleo cloe clotaire clothilde clotilde clovis colas colette colin coline concetta conrad constantin coralie corentin
corinna corinne corneille cosima cosme craig cristina curtis cyndie cynthia cyprien cyrielle cyril cyrille dahlia dalila damien dana dani daniel
daniele danielle daphne daria dario daryl dave david davy debbie deborah delphine denis denisa denise denys derek diana diane didi didier diego
dieudonne dimitri dina djamel djamila djibril dolores dominique domitille donald donatien donna donovan dora dorian dorine doris dorothee dorothy
doug douglas dounia duncan dylan dylane eddy eden edgar edgard edith edmee edmond edmonde edouard eduardo edward edwige eglantine eileen elea
eleanor elena eleonore elia elian eliane elias eliette elijah elina eline elinor eliot elisa elisabeth elise elisee eliza elizabeth ella ellen
elliot elliott elodie eloi eloise elouan elsa elvire elvis emeline emeric emile emilia emilie emilien emilio emily emma emmanuel emmanuelle emmy
emrys enora enrique enzo eponine eric erica erika erin ernest ernesto erwan erwann esma esmeralda esperanza esteban estebane estella estelle
esther ethan etienne etiennette eudes eugene eugenie eulalie euphrasie eurydice eva evan evane evangeline evelyn evelyne ezechiel ezio fabien
fabienne fabio fabiola fabrice fabricio fadela fadila faiza fanny fantine faouzi farah fares farid farida fatiha fatima fatma fatou fatoumata
faustine fausto felicia felicie felicien felix ferdinand fernand fernande fernando fiona flavie flavien flo flora florence florent florian
floriane florimond florine fodil fouad francis franck francois francoise frank fred frederic frederick frederique fredy fulbert gabin gabriel
gabrielle gaby gael gaelig gaelle gaetan gaetane gareth gary gaspard gaston gaultier gauthier gautier gemma genevieve genevre geoffrey george
georges georgette georgia georgina gerald geraldine gerard gerardo geraud germain germaine gertrude ghislain ghislaine gianni gilbert gilberte
gilda gilles gina giovanni gisela gisele giselle giulia giuseppe gladys gloria godefroy gontran gonzague goran graham grazia graziella greg
gregoire gregory greta guenole guilhem guillaume guillemette guiseppe gustave gustavo guy guylaine gwen gwenael gwenaelle gwendoline gwenola
habib hacene hadrien hafid hafida hajar hakim hakima halima hamid hamida hamza hanae hanane hanna hannah harold harriet harry harvey hasna hasnaa
hassan hassane hassiba heather hector hedwige heidi helen helene heloise henri henriette henry hermance hermine herve hicham hichem hilaire hilda
hippolyte hocine honorine horace hortense houda houria hubert hugh hugo hugues huguette hyacinthe ian ibrahim ibtissem ida idris idriss ignace
ikram ilan ilana ilham iliana ilona ilyas ilyes imad imane imene imran inaia inaya ines ingrid inna ioana irena irene irina iris irma isaac
isabel isabella isabelle isaline isaure isidore ismael ismahane ismail issa issam itziar ivan ivana ivanna iyad izia jacinthe jack jackie jacky
jacob jacqueline jacques jacquie jade jaime jamal james jamila jana jane janet janice janine janis jasmin jasmine jason javier jawad jean jeanne
jeannette jeannine jeannot jeff jeffrey jennie jennifer jenny jeremie jeremy jerome jerry jerzy jess jessica jessie jessy jim jimmy joachim joan
joana joanie joanna joanne joao jocelyn jocelyne jody joe joel joelle joey johan johann johanna johanne john johnny jolan jolene jonah jonas
jonathan jordan jorge jose josee josef joseph josephine josette joshua josiane josie josselin josseline josy jourdan joyce juan juanita jude
judicael judith judy jules julia julian juliane julianna julie julien juliette juline julio justin justina justine kader kadiatou kadidja kaila
kaina kais kamel kaoutar karelle karen karim karima karine karl karla karol kassandra katarina kate katell katherine kathleen kathryn kathy katia
katy kayla keira keith kelly kelvin ken kenny kenza kerstin kevin khadija khaled kilian killian kim kimberley kimberly kirsten klara klaus
krystel kyle kylian kyllian kyra laeticia laetitia laila lakhdar lalie lambert lamia lana lara larissa larry latifa laure laureen laureline
laurence laurene laurent laurentine lauriane laurie laurine lauryne layla lazare lea leah leana leandre leane leanne leila lena lenaig leni lenny
leo leocadie leon leonard leonardo leonce leone leonie leonore leontine leopold leopoldine leslie lesly leslye leticia lewis lia liam lidia lidya
lila lilian liliane lilly lilou lilwenn lily lina linda lindsay lino lionel lionnel lisa lisandro lise lison lissandre liv livia livio liza lizea
lizzie lloyd loan loane loic loick lois loise lola lolita loona lorena lorene lorenzo loriane lorine loris lorraine lotfi lothaire lou louane
loubna louca loucas louis louisa louise louison louka loukas louna luc luca lucas lucette luciana lucie lucien lucienne lucile lucille lucinda
lucio ludivine ludmila ludovic luigi luis luisa luka lukas lula luna lyam lycia lydia lydie lylia lyna lyse macha madelaine madeleine madeline
madjid mado mae mael maelle maelyne maelys maena maeva magali mahaut mahmoud maia maider maina maissa maite malcolm malek malik malika malo
malorie malvina mamadou manel manoah manola manolo manon manue manuel marc marceau marcel marcelin marceline marcelle marcello marcia marco
marcos marek margaret margarida margarita margaux marge margerie margie margot marguerite maria mariam mariama mariana marianne marie mariella
marielle marilou marilyn marilyne marina marine marinette mario marion marisa marise marius marjolaine marjorie mark marko marlene marley marlon
marouane martha martial martin martina martine mary maryam maryline marylou maryse maryvonne massimo mateo mateusz mathea matheo mathias mathieu
mathilda mathilde mathis matilda matt matteo matthew matthias matthieu mattia maud maude maurane maurice mauricette mauricio maurine max maxe
maxence maxime maxine maya mayeul maylie maylis medard meg megan megane mehdi mehmet melaine melanie melchior melek melia melina meline melisande
melissa mellie melodie melvin melvyn meriem merlin meryem meryl mia micael michael michaela michal michel michele micheline michelle mickael
micky miguel mikael mike mikhail mila milan milana milena milla milo mimoun mina minh mira mirabelle miranda mireille mohamed mohammad mohammed
moira moise mokhtar molly mona monika monique morgane mouna mounir mourad moussa moustapha muriel muriele murielle mustapha myla mylene myriam
myrtille nabil nacer nadege nadia nadim nadine nael naelle nahla naila naim naima najat najet nancy naomi naomie narcisse nasser nassera nassim
nastasia natacha natalia natalie natalya nathalie nathan nathanael nawal nawel neil nelly nelson nestor neven ngoc nico nicola nicolas nicole
nicoletta nicolette nigel nikita nikola nils nina nino ninon nisrine nizar noa noah noe noel noeline noelle noemie nolan nolwenn noor nora
norbert nordine nour noura noureddine nouredine nuno octave octavie odette odile odilon olaf oleg olga olivia olivier olympe omar ombeline ondine
ophelie oriane orlando orlane ornella orphee oscar oscarine osman othman ouarda oumaima oumar oumou ousmane ozan pablo paloma pamela pamphile
paola paolo pascal pascale patrice patricia patricio patrick patsy patty paul paula pauletta paulette paulin pauline pavel pedro peggy penelope
perrette perrine peter petra phil philibert philippa philippe philippine philomene phoebe pia pierre pierrette pierrick piotr placide prisca
priscilla priscille quentin quentine quitterie rabah rachel rachid rachida radia rafael rafaela rafik raissa rajaa ralph ramdane ramon ramona
ramzi rania raoul raphael raphaela raphaelle rasha rayan rayane rayhana raymond raymonde rebecca reda reginald regine regis reinhard rejane remi
remy renan renata renato renaud rene renee reynald rhea riad ricardo richard ricky ridha rihab riley rime rina rita ritchie robbie robert roberta
roberte roberto robin rocco rodolphe rodrigo rodrigue rogelio roger rokia roland rolande romain romane romaric romeo romuald romy ronald ronan
ronny rosa rosalie rosana rosanna roselyne rosemary rosine rosita roxane roy ruben ruby rudy rufus ruth ryan saad sabah sabine sabri sabrina
sacha sadia safia sahra said saida salah saleh salim salimata sally salma salome salvador salvatore sam samantha samia samira samson samuel samy
sanaa sandie sandra sandrina sandrine sandro sandy santiago sara sarah sarra sasha saskia savannah scarlett scott sean sebastien segolene selena
selene selim selima selma seraphine serena serge sergio servane seth severin severine shaima shainez shana shannon sharlene sharon sheila shelly
shirley sidonie sigrid siham sihem silvia silvio simeon simon simona simone sinead sixtine slimane smail sofia sofian sofiane sofie solal solange
soledad solene soline solweig sonia sophia sophie soraya souad soufiane souhila soukaina souleymane stacy stan stanislas stanley steeve steevy
stefan stefania stefanie stefano stella stephan stephane stephanie stephen steve steven stuart susan suzanne suzette suzie suzy svetlana sveva
sybille sylvain sylvaine sylvana sylvester sylvette sylviane sylvie taina tanguy tania tara tarik tariq tasnim tatiana taylor ted teddy telma teo
terence teresa teri terry tess tessa thais thalia thea thelma theo theodora theodore theophile theotime therese thiago thibaud thibauld thibault
thibaut thiebaut thien thierry thomas tiago tifany tiffany tilio tim timeo timothee timothy tina tino tiphaine titouan tobias tom toni tony tracy
tristan trudy tuan tuncay tyler tyron ugo ulrich ulysse umberto ursula vadim vahe valentin valentina valentine valere valeria valeriane valerie
valeriy vanessa vanina vasco vera verena veronika veronique vicente vickie vicky victor victoria victorine viktor vilma vincent vincente vincenzo
violaine violette virgil virgile virginia virginie viviana viviane vivien vlad vladimir wael wafa wahib walid walter wanda warren wassila wassim
wayne wendy wesley wilfrid wilfried wilhelm willem william willy wilson winnie wissam wissem wladimir xavier xaviere xenia ximena xiomara yacine
yael yahya yan yana yanis yaniss yann yannick yannis yasin yasmin yasmina yasmine yasser yassin yassine yassir ylan yoan yoann yoanna yohan
yohann yohanna yolande yoni youcef younes youness youri yousra youssef yuki yulia yuna yuri yusuf yvain yvan yveline yves yvette yvon yvonne
yvonnick zacharie zahia zahra zakaria zaki zakia zara zaynab zeineb zelda zelia zelie zephyr zeynep zia zied zineb zinedine zita zoe zohra zoltan
zora zouhair zouina zyad`.split(/\s+/),
);
