/**
 * How people shorten words on a phone, spelt out. Data only, folded (no accents), apostrophe-free on the right-hand side.
 * Both languages stand in one table: the short forms do not collide, and a message's language is not known yet when it is read.
 */
const spelt = `
rapelle=rappelle rapelles=rappelles jaimere=j_aimerais aimere=aimerais slm=salut slt=salut bjr=bonjour bnjr=bonjour bnj=bonjour bonjor=bonjour bonjur=bonjour bsr=bonsoir bnsr=bonsoir cc=coucou coucouu=coucou wesh=salut wsh=salut
hlo=hello
ouii=oui ouais=oui ouai=oui ouaip=oui voui=oui wi=oui wep=oui yep=yes yup=yes yeah=yes yea=yes yess=yes oke=ok oki=ok okay=ok okey=ok oks=ok okk=ok okok=ok
dac=d_accord d'acc=d_accord d'ac=d_accord beuh=bah dacc=d_accord daccord=d_accord dak=d_accord dacodac=d_accord
nan=non nn=non nope=non nop=non nah=non naan=non noon=non
mrc=merci mci=merci mrci=merci mercii=merci merki=merci thx=thanks thnx=thanks tks=thanks thks=thanks ty=thanks tysm=thanks cimer=merci
stp=svp plz=please pls=please plse=please pliz=please
asap=des_que_possible
rdvs=rdv rendezvous=rdv rv=rdv rdvz=rdv randevou=rdv rendevous=rdv rendevou=rdv rdev=rdv appt=appointment apt=appointment appointement=appointment appoitment=appointment appointmt=appointment
dispos=dispo dispoo=dispo disponible=dispo disponibles=dispo disponibilite=dispo disponibilites=dispo dispote=dispo
creneaux=creneau crenau=creneau crenaux=creneau creno=creneau crenos=creneau
pb=probleme prb=probleme pbm=probleme
jsuis=je_suis jsui=je_suis jss=je_suis chui=je_suis chuis=je_suis jui=je_suis jsuisse=je_suis
jai=j_ai jaurai=j_aurai jaurais=j_aurais javais=j_avais jetais=j_etais jme=je_me jmen=je_m_en jte=je_te jle=je_le jla=je_la jen=j_en jy=j_y
jveux=je_veux jve=je_veux jvx=je_veux jveu=je_veux jvoudrais=je_voudrais jvoudrai=je_voudrais jvoulais=je_voulais jaimerais=j_aimerais jaimerai=j_aimerais
jpeux=je_peux jpe=je_peux jpeu=je_peux jpourrai=je_pourrai jpourrais=je_pourrais jpx=je_peux jvais=je_vais jvai=je_vais jviens=je_viens jdois=je_dois jsais=je_sais jsai=je_sais
jfais=je_fais jfai=je_fais jprends=je_prends jpense=je_pense jpens=je_pense jsp=je_sais_pas chepa=je_sais_pas jspr=j_espere jrv=j_arrive jarrive=j_arrive jannule=j_annule jhesite=j_hesite jattends=j_attends jprefere=je_prefere
jcherche=je_cherche jm=j_aime jviendrai=je_viendrai jvoulai=je_voulais jvoudre=je_voudrais voudre=voudrais
cest=c_est cetait=c_etait ct=c_etait cets=c_est sest=s_est
tas=tu_as
vzy=vas_y konbien=combien kout=coute koute=coute kouter=couter seans=seance seanse=seance sceance=seance jallais=j_allais jallai=j_allais javai=j_avais ri1=rien b1=bien b1to=bientot dem1=demain dmin=demain kelk1=quelqu_un qq1=quelqu_un vnir=venir venire=venir jpourre=je_pourrai jpoure=je_pourrai pourre=pourrai dakor=d_accord dakord=d_accord dacor=d_accord vasy=vas_y oue=oui wai=oui plas=place plasse=place eure=heure eures=heures ten=temps
ya=y_a yaurait=y_aurait yavait=y_avait yatil=y_a_t_il ilya=il_y_a
sa=ca cv=ca_va sava=ca_va cava=ca_va
jorai=j_aurais orai=aurais mar=marre mwa=moi moua=moi mr6=merci bcoo=beaucoup bco=beaucoup bcou=beaucoup vienre=viendrai ouvr=ouvert
koi=quoi kwa=quoi quoii=quoi keske=qu_est_ce_que kesk=qu_est_ce_que kesq=qu_est_ce_que keski=qu_est_ce_qui eske=est_ce_que esk=est_ce_que estceque=est_ce_que
kel=quel kels=quels kelle=quelle kelles=quelles qel=quel qelle=quelle
ki=qui kan=quand qd=quand qand=quand kand=quand qnd=quand ke=que q=que kil=qu_il kon=qu_on
pr=pour pq=pourquoi pk=pourquoi pkoi=pourquoi pquoi=pourquoi pcq=parce_que pck=parce_que paske=parce_que psk=parce_que
cmt=comment cmmt=comment coment=comment commen=comment cmnt=comment komen=comment
comb1=combien cmb=combien combi1=combien combein=combien combient=combien kombien=combien conbien=combien cbien=combien
prx=prix tarf=tarif tarrif=tarif tarrifs=tarif
adr=adresse adrs=adresse adress=adresse addresse=adresse adres=adresse
vs=vous vou=vous ns=nous
qqch=quelque_chose qqun=quelqu_un qqn=quelqu_un qlq=quelqu_un qlqn=quelqu_un kelkun=quelqu_un quelquun=quelqu_un
tt=tout ts=tous tjs=toujours tjrs=toujours tjr=toujours toujour=toujours
bcp=beaucoup bq=beaucoup bocou=beaucoup
auj=aujourd_hui ajd=aujourd_hui aujd=aujourd_hui aujourdhui=aujourd_hui aujordhui=aujourd_hui aujourdui=aujourd_hui ojd=aujourd_hui
dmn=demain 2main=demain dem1=demain demin=demain deman=demain mat1=matin aprem=apres_midi apresmidi=apres_midi aprm=apres_midi
dsl=desole dsle=desolee dslee=desolee desoler=desole
tkt=t_inquiete ac=avec
ds=dans dc=donc ms=mais mtn=maintenant mnt=maintenant maintenent=maintenant
qque=quelque rep=reponse msg=message msgs=messages
telfone=telephone num=numero
pa=pas pe=peux veu=veux vx=veux voudrai=voudrais vourdais=voudrais souhaiterai=souhaiterais
anule=annule anuler=annuler annul=annule anul=annule anulation=annulation annulle=annule annuller=annuler
paiment=paiement payement=paiement paiemnt=paiement cheq=cheque
infos=informations hor=horaires horraire=horaire horraires=horaires orair=horaire
fo=faut fau=faut
tps=temps tmps=temps
wkd=week_end wk=week_end weekend=week_end
sem=semaine pro=prochaine prochn=prochain
seanse=seance sceance=seance seences=seance
suppr=supprimer supr=supprimer
kms=kill_myself wanna=want_to gonna=going_to gotta=have_to dont=don_t cant=can_t wont=won_t doesnt=doesn_t didnt=didn_t isnt=isn_t im=i_m ive=i_ve id=i_d youre=you_re whats=what_s wheres=where_s hows=how_s its=it_s thats=that_s lets=let_s
ur=your r=are wanr=want tmrw=tomorrow tmr=tomorrow tomorow=tomorrow tommorow=tomorrow tommorrow=tomorrow resched=reschedule
a+=a_plus ++=a_plus quon=qu_on dun=d_un dune=d_une nest=n_est quil=qu_il quest=qu_est jusqua=jusqu_a jusque=jusqu cannot=can_not tel=telephone couldnt=couldn_t
kikou=coucou kikoo=coucou cou2=coucou bjour=bonjour bonjou=bonjour bonjourr=bonjour bojour=bonjour bnsoir=bonsoir b1soir=bonsoir tlm=tout_le_monde
vnir=venir vien=viens vi1=viens vener=venir vnez=venez ariver=arriver ariv=arrive arive=arrive srai=serai srais=serais sra=sera serer=serai dvrai=devrai pourai=pourrai pourais=pourrais pourait=pourrait poura=pourra pouriez=pourriez pourier=pourriez pouvai=pouvais pouver=pouvez peus=peux pui=puis vouler=voulez savoire=savoir fair=faire fere=faire fairt=faire prendr=prendre prandre=prendre pren=prends
dsq=des_que pdt=pendant pdnt=pendant pndt=pendant qlqe=quelque qlques=quelques kelke=quelque qq=quelque qqe=quelque qqchse=quelque_chose qqc=quelque_chose qchose=quelque_chose kelkechose=quelque_chose
kes=qu_est_ce keskon=qu_est_ce_qu_on keskil=qu_est_ce_qu_il keskya=qu_est_ce_qu_il_y_a kestion=question kisky=qu_est_ce_qu_il_y kelk=quelque koman=comment komment=comment poukoi=pourquoi pourkoi=pourquoi pouquoi=pourquoi kombi1=combien combn=combien cbn=combien
apre=apres aprs=apres avt=avant avan=avant jusk=jusque juska=jusqu_a depui=depuis tjour=toujours touj=toujours jms=jamais jamai=jamais  encor=encore mtnt=maintenant mnan=maintenant dm1=demain dimanch=dimanche samdi=samedi smedi=samedi vendredis=vendredi mercredis=mercredi merc=mercredi
ptit=petit ptite=petite tite=petite  vrmt=vraiment vrmnt=vraiment vmt=vraiment graave=grave jrs=jours jr=jour hr=heure hrs=heures smn=semaine semene=semaine semain=semaine moi6=mois
thune=argent thunes=argent tune=argent tunes=argent fric=argent pognon=argent oseille=argent flouze=argent cado=cadeau kdo=cadeau
tarpin=tres degun=personne daronne=mere daron=pere darons=parents renps=parents rempas=parents meuf=copine minot=enfant minots=enfants pitchoun=enfant pitchoune=enfant pitchouns=enfants gosse=enfant gosses=enfants gamin=enfant gamine=enfant gamins=enfants loupiot=enfant marmot=enfant marmots=enfants
toubib=medecin  taff=taf biz=bises bizz=bises bzz=bises
azy=vas_y vazy=vas_y vasi=vas_y vazi=vas_y ouep=oui   mouai=moui  ouaii=oui nikel=nickel niquel=nickel nickle=nickel jcp=je_sais_pas  chepas=je_sais_pas jspa=je_sais_pas
rapele=rappelle rapeler=rappeler rapel=rappel apel=appel apeler=appeler apele=appelle telephon=telephone fone=telephone bigo=telephone gsm=telephone natel=telephone
suprime=supprime suprimer=supprimer suprimez=supprimez suprim=supprime suprimes=supprime effase=efface efacer=effacer eface=efface efacez=effacez donees=donnees donne2s=donnees
dekale=decale dekaler=decaler decalez=decaler repouser=repousser deplasser=deplacer deplase=deplace bouje=bouge boujer=bouger
 mutuele=mutuelle mutueles=mutuelles ramboursement=remboursement rambourse=rembourse   remboursse=rembourse remboursser=rembourse convantionne=conventionne
esce=est_ce esse=est_ce esske=est_ce_que estce=est_ce 
  ossi=aussi oci=aussi ausi=aussi tre=tres tro=trop  biensure=bien_sur biensur=bien_sur
devan=devant derier=derriere deriere=derriere acote=a_cote boulangeri=boulangerie pharmaci=pharmacie mairi=mairie plak=plaque plake=plaque sonete=sonnette sonette=sonnette lekel=lequel lakel=laquelle laquel=laquelle parkin=parking
lontem=longtemps lontemp=longtemps lontemps=longtemps lontan=longtemps longtem=longtemps longtemp=longtemps minut=minute minutte=minute therapi=therapie terapi=therapie terapie=therapie therapeut=therapeute terapeute=therapeute
chek=cheque cheks=cheques cheke=cheque chequ=cheque payan=payant gratui=gratuit frai=frais posible=possible possibl=possible papie=papier automatik=automatique mut=mutuelle mutuel=mutuelle
resu=recu ressu=recu dier=d_hier vo=vos paren=parents payeron=payeront fodre=faudrait fodrai=faudrait fodrait=faudrait fodra=faudra faudrai=faudrait ecrir=ecrire repondr=repondre repon=repond
alez=allez retar=retard atende=attendez atendez=attendez atendre=attendre enfan=enfant enfans=enfants merkredi=mercredi vendrdi=vendredi judi=jeudi ojourdui=aujourd_hui ojourdhui=aujourd_hui otre=autre otr=autre kom=comme mem=meme
bne=bonne journe=journee oe=oui ui=oui vui=oui jreste=je_reste vene=venez diplom=diplome nimporte=importe jariv=j_arrive jarriv=j_arrive salem=salut selem=salut kavan=qu_avant kapre=qu_apres fai=fait oubli=oublie trouv=trouve cherch=cherche
frer=frere frr=frere reuf=frere soeurette=soeur
canceler=annuler canceller=annuler cancelle=annule cancelez=annulez cancellez=annulez ceduler=fixer ceduliez=fixiez booker=reserver bookez=reservez booke=reserve
foto=photo dispnible=dispo disponnible=dispo disponnibilite=dispo disponibilitee=dispo dispoonible=dispo creneaus=creneau
horer=horaire horere=horaires orer=horaire ouver=ouvert ouvair=ouvert overt=ouvert 
peyer=payer peille=paye  tarife=tarif tarifes=tarifs 
che=chez foi=fois yora=y_aura yaura=y_aura vital=vitale mutuel=mutuelle tar=tard bne=bonne soire=soiree angle=anglais angles=anglais
jlecri=je_l_ecris jecri=j_ecris jecris=j_ecris jnote=je_note areter=arreter arete=arreter arret2=arret_de dier=d_hier mlaisse=me_laisse mlaiss=me_laisse poucette=poussette
wat=what wot=what wen=when wher=where hw=how wud=would cud=could shud=should u=you urs=yours thru=through b4=before abt=about cuz=because coz=because bcoz=because rn=right_now ppl=people sth=something smth=something sum1=someone some1=someone any1=anyone every1=everyone 2moro=tomorrow 2morrow=tomorrow tmoro=tomorrow tomoz=tomorrow tmro=tomorrow 2nite=tonight 2day=today wknd=weekend wkend=weekend gr8=great l8=late l8r=later m8=mate cya=see_you gd=good gnight=good_night idk=i_don_t_know dunno=don_t_know lemme=let_me gimme=give_me havent=haven_t hasnt=hasn_t wasnt=wasn_t arent=aren_t shouldnt=shouldn_t youve=you_ve theres=there_s hes=he_s shes=she_s whens=when_s sesh=session wouldnt=wouldn_t
`;

/** `jveux` → `je veux`. A key is a whole token, apostrophes included. */
export const slang: ReadonlyMap<string, string> = new Map(
  spelt
    .trim()
    .split(/\s+/)
    .flatMap((pair) => {
      const [short, long] = pair.split("=");
      return short === undefined || long === undefined ? [] : [[short, long.replaceAll("_", " ")] as const];
    }),
);

/** Emoji that answer or thank; every other one is decoration. */
export const emojiWords: ReadonlyMap<string, string> = new Map([
  ["👍", "ok"],
  ["👌", "ok"],
  ["✅", "ok"],
  ["☑", "ok"],
  ["✔", "ok"],
  ["🆗", "ok"],
  ["👎", "non"],
  ["❌", "non"],
  ["🚫", "non"],
  ["⛔", "non"],
  ["🙏", "merci"],
  ["👋", "coucou"],
  ["❓", "?"],
  ["❔", "?"],
  ["😂", "mdr"],
  ["🤣", "mdr"],
  ["😅", "mdr"],
]);
