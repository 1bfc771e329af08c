/** In either language: blows told slantwise: the noun of one, a throat, a face that is not fit to be seen, what waits at home, flowers after it. */
import type { Signs } from "../distress-words.ts";
import { unless } from "./people.ts";

export const struck: Signs = {
  fields: {
    givesBlow: [
      "(mis|remis|met|remet|mit|mettre|remettre|donne*|redonne*|colle*|recolle*|file*|flanque*|foutu*|fout|envoye*|balance*|retourne*|allonge*|decoche*|assene*|pris|reprend|prends|mange*|recu|recois|ramasse*|eu|fait|distribue*) ~ (une (bonne|grosse|belle)? droite|droites|gifle*|baffe*|beigne*|torgnole*|mandale*|raclee*|rouste|branlee|derouillee|trempe|taloche*|mornifle*|calotte*|fessee*|(coup|coups) de (poing|poings|pied|pieds|tete|boule|ceinture|genou|coude|baton|savate|chaussure|casque|cable|louche|balai)|poing (dans|en)|(une|un|des|deux|trois|la|une (bonne|grosse)) (claque*|patate|marron|pain|pains|tarte*) (dans|a la|en pleine|ce|hier|devant|parce|pour|quand|qui|et|a cause|$|.|,)|main (dans|sur) (la|ma) (figure|gueule|tronche|face))",
      "(raised|raises|lifted) ~ (hand|fist)",
    ],
    stranger: [
      "(collegue*|client*|patient*|type|gars|mecs|eleve*|videur|belle fille|beau fils|bru|neveu|petit fils|pote|ami|inconnu|bande|superieur|manager|stagiaire|conducteur|chauffeur|automobiliste|residente|resident)",
      "(colleague|customer|client|patient|guy|bloke|men|pupil|student|bouncer|stepson|stepdaughter|nephew|mate|friend|stranger|driver|manager|supervisor)",
    ],
    blowsMe: [
      "(gave|gives|give|giving|landed|fetched|dealt|throws|threw|caught|got) (me|us|her|him|mum|my *) ~ (slap|slaps|punch|punches|dig|clout|black eye|backhand*|kicking|beating|hiding|smack|smacks|thump|kick|belt|wallop|clip|fist)",
      "(got|get|getting|took|take) ~ (slap|slaps|belt|hiding|beating|kicking|thump|dig|backhand*|punch) (from|off|again|with|because|for)",
      "(gets|got|getting|is|s|turns) handy",
    ],
    blowWord: [
      "(une|des|la|cette|d une|deux|trois|sa|ca) (gifle*|baffe*|torgnole*|beigne*|mandale*|raclee*|rouste|derouillee|droite dans)",
      "(coup|coups) de (poing|poings|pied|pieds|tete|ceinture|boule|genou)",
      "(a slap|a punch|slapped|punched|his fist|her fist|the belt|backhanded)",
    ],
    ofMine: [
      "(me|m|ma|moi|nous|m a|m ont|ventre|levre|oeil|joue|nez|oreille|figure|visage|gueule|devant|fois|enceinte|soiree|dimanche|samedi)",
      "(me|my|us|stomach|face|lip|eye|ribs|pregnant|ear|head|cheek|in front of)",
    ],
    asPlay: [
      "(judo|boxe|karate|rugby|foot|football|basket|handball|hockey|match|ballon|echecs|ping pong|tennis|bebe (bouge|donne)|(donne|met) des coups de pied dans (mon|le) ventre|film|serie|budget|nouvelle (qui|m)|annonce*|sur les doigts|claque (en|visuel*|musical*)|virtuel*|recre|creche|maternelle|cheval|poney|vache|coup de (soleil|froid|vieux|fil|main|barre|blues|pouce)|score)",
      "(boxing|judo|karate|rugby|football|match|sparring|chess|kick (in|from) the baby|baby (kicks|kicked)|pony|toddler|film|beating at|high five|slap on the (wrist|back)|kick out of)",
    ],
    hitHard: [
      "(il|elle|on|ils|papa|maman|mon (pere|frere|mari|copain|mec|ex)|ma mere) (m a|ma|me|a|l a|les a|nous a)? (encore)? (frappe|frappes|tape|cogne) (tres|trop|si|plus|vraiment)? (fort|dur|partout|dessus|encore|la ou ca|au ventre|au visage|ou ca se voit)",
      "(he|she|dad|my husband|my boyfriend) (hit|hits|punched|punches|kicked|slapped) (me)? (so|really|too|very|proper)? (hard|harder|again)",
    ],
    notBlow: [
      "(scooter|moto|machine|imprimante|radiateur|tele|chaudiere|demarr*|four|frigo|distributeur|tapis|matelas|tambour*|a la porte|ballon|clavier|ordi*|livreur|soleil|virus|covid|grippe|prof|dm|ds|clou|marteau|sujet|partiel|examen|canicule|mistral|batterie|poing sur la table|musique)",
      "(flu|covid|the ball|the news|exam|keyboard|grief|heatwave)",
    ],
    homeTurf: [
      "(a la maison|chez (moi|nous|mes parents|mon pere|ma mere|lui|elle|mon copain|mon oncle)|a la baraque|a l appart*|au foyer|dans ma famille|mes parents|le soir|quand (il|mon pere|papa) (boit|rentre|a bu))",
      "(at home|in (our|my) (house|family)|behind closed doors|with (him|her|my dad|my husband)|when (he|she|dad|mum) (s|has)? (been)? (drinks|drunk|drinking|gets|comes|at the pub|in a mood|had a few))",
    ],
    itStrikes: [
      "(ca|ici) (tape|cogne|frappe|castagne|bastonne|part en coups|vire aux coups|finit en coups|part vite en coups)",
      "(on (se fait|me fait)|je me fais|nous nous faisons) (taper|tape|cogner|frapper|derouiller|latter|defoncer|demonter|corriger|dresser)",
      "les (coups|gifles|baffes|claques) (pleuvent|partent|tombent|volent|continuent|recommencent)",
      "(it gets|things get|it turns|gets|he gets|got|turned) (physical|violent|nasty|ugly|handy)",
      "(fists|hands|plates|things) (fly|start flying|come out)",
    ],
    worksNoise: [
      "(travaux|chantier|ouvrier*|voisin*|mur*|perceuse|marteau|soleil|degres|chaleur|clim|musique|basse*|visio|orage|pluie|volet*|builders|drill*|sun|storm)",
    ],
    unhome: [
      "(veux|peux|ose|envie|voudrais|faut|arrive) (pas|plus|de pas) (de|d)? (rentrer|retourner|revenir|rester)",
      "(peur|flippe*|terrifie*|trembl*|mal au ventre|envie de vomir) ~ (rentrer|retourner|rentre|la maison)",
      "(je)? (dois|vais|faut) (rentrer|y retourner|retourner (chez|la bas|a la maison))",
      "(don t|can t|scared to|afraid to|dread*|terrified to|not) (want to)? ~ (go home|going home|be home|go back|the door|walking in|getting in)",
    ],
    whatAwaits: [
      "(sais|savez|sait|imaginez|comprenez|devinez|voyez|vois) (pas|bien|deja|trop|tres bien)? ~ (ce qui|ce que|quoi|comment|ce qu) ~ (m attend|attend|m arrive|arriver|va se passer|prendre|me faire|fera|faire|finir|se terminer|tourner|nous attend|m attendre)",
      "(vais|va) (encore)? (me passer l envie|m en faire passer l envie|prendre cher|morfler|deguster|y passer|ramasser|m en prendre une|manger (une|des|cher)|en prendre (une|pour mon grade)|me faire (tuer|defoncer|eclater|massacrer|demonter|frapper|taper|allumer|fracasser|dechirer))",
      "(know*|imagine|guess|see|idea) ~ what (s|is|happens|ll|he|she|they|comes|dad|mum) ~ (waiting|coming|do|happen|in store|like|next)",
      "(gonna|going to|ll|ill) (get|catch) (it|battered|leathered|the belt|a hiding|what for|beaten|hell)",
    ],
    chores: [
      "(repassage|vaisselle|menage|cartons|linge|lessive|courses|devoirs a corriger|montagne|bordel|bazar|paperasse|copies|ironing|washing|dishes|housework|homework|emails|builders)",
    ],
    atThroat: [
      "(ses|les|sa|ca|une|deux|leurs|son) (deux)? (mains|main|bras|doigts|poigne|ceinture|avant bras|genou) ~ (ma|mon|la|sa|ca|le) (gorge|cou|nuque)",
      "(mis|met|pris|prend|chope*|attrape*|saisi*|plaque*|souleve*|colle*|coince*|serre*|tenu|tient|empoigne*) ~ (par|a|sur|contre)? (la|ma|le|mon|sa|ca|au) (gorge|cou|kiki|quiqui)",
      "(hand|hands|arm|fingers|knee|belt|scarf|forearm) ~ (my|her) (throat|neck|windpipe)",
      "(had|got|held|grabbed|pinned|lifted|took) me by the (throat|neck)",
    ],
    blackedOut: [
      "(mari|copain|mec|compagnon|conjoint|ex|pere|il|elle|frere|femme|vu noir|vu (des)? etoiles|plus respirer|perdu connaissance|tourne de l oeil|mur|hier|encore|serre)",
      "(he|she|husband|boyfriend|dad|ex|partner|went black|saw stars|couldn t breathe|blacked out|passed out|wall|again|squeez*)",
    ],
    careOfNeck: [
      "(kine|osteo*|masseu*|massage|collier|echarpe neuve|ganglion*|angine|mal a la gorge|dentiste|orl|thyroide|bijou*|cravate|boule dans la gorge|noeud dans la gorge)",
      "(physio|osteo*|massage|necklace|sore throat|thyroid|dentist|lump in)",
    ],
    hurtFace: [
      "(pas|plus|peu) (tres|trop|vraiment)? (montrable|presentable|regardable|sortable|visible|beau a voir|belle a voir|jolie a voir|montrer|en etat)",
      "(un|l|mon|les|deux) (oeil|yeux) (tout|a moitie|completement)? (ferme*|poche*|gonfle*|noir*|bleu*|tumefie*|au beurre)",
      "(visage|figure|gueule|tete|tronche|levre*|joue|pommette|machoire|arcade|nez|face|cou|bras) ~ (abime*|amoche*|gonfle*|bleu*|violet*|enfle*|defonce*|marque*|tumefie*|fendu*|explose*|couleur*|en sang|griffe*|montrable)",
      "(lunettes (noires|de soleil)|fond de teint|anticernes|col roule)",
      "(face|eye|lip|cheek|jaw|nose|neck|arm) (s|is|was|looks|all)? ~ (mess|state|swollen|closed|shut|split|bust*|black|blue|purple|bruise*|not fit|isn t fit|swelled|puffy|marked|like a|in bits|ruined)",
      "(not|isn t|aren t|wasn t|hardly) fit to be seen",
      "(can t|cannot|not|don t want to|couldn t) (be seen|show my face|go out like this|be looking like this)",
      "(sunglasses|concealer|foundation|long sleeves)",
    ],
    coverStory: [
      "(dirai|dirais|dire|dis|dit|raconte*|invente*|officiel*|pretend*|version|menti|mentir|explique*|repondu) ~ ~ (pris (la|une) porte|rentre* dans|glisse*|tombe*|chute*|cogne*|escalier*|placard|baignoire|savon|armoire|meuble|maladroit*|trottoir|etagere|volet|porte ($|.|,|de)|chien|chat)",
      "(quoi|comment|qu est ce que (je)?) ~ (dire|inventer|expliquer|raconter) ~ (travail|boulot|collegue*|enfants|voisin*|ecole|medecin|clients|patron|mere)",
      "(say|tell|told|said|telling|saying|tellin) ~ (fell|slipped|walked into|tripped|door|stairs|cupboard|clumsy|bike|banged|accident|wardrobe|dog)",
      "(that s|it s) (my|the) story",
      "walked into (a|the) door",
      "(cover story|make up a story|think of (an excuse|something to say))",
    ],
    wouldAsk: [
      "(il|elle|mari|on) (voudra*|voudrait|va vouloir|veut|va|demandera*|demandera|saurait) ~ (savoir|demander|qui je|ou je)",
      "(he|she|they) (d|ll|would|will|ll be|wants to|want to)? ~ (want to know|ask|asking|know|wondering) ~ (who|where|why)",
    ],
    otherFace: [
      "(dent|dents|dentiste|abces|conjonctivite|orgelet|piqure|guepe|abeille|moustique*|herpes|bouton*|acne|allergi*|coiffeu*|coupe|sinusite|grippe|oper*|chirurg*|botox|bronz*|soleil|ski|judo|boxe|rugby|foot|cernes|epil*|masque de|maquilleu*|shooting|photo*|zona|varicelle|paralysie|lifting|blepharo*|barbe)",
      "(dentist|tooth|teeth|abscess|sty|stye|wasp|bee|allerg*|hay fever|cold sore|spots|acne|botox|sunburn*|hangover|haircut|surgery|boxing|rugby|football|cricket|fillers|shingles|chickenpox|cataract*|bell s palsy|hockey|pink eye|conjunctivitis|photo shoot)",
    ],
    endedUp: [
      "(j|je) (ai|suis) (fini|atterri|termine|finie|atterrie|retrouvee|partie|passee|ete) ~ (aux urgences|a l hopital|a l hosto|en reanimation|aux urgence)",
      "(i|me) (ended up|landed) in * ($|.|,)",
      "(i|me) (ended up|landed|finished up|wound up) (in|at) (a e|a and e|hospital|casualty|er|emergency|the er)",
    ],
    readsIt: [
      "(lit|fouille*|surveille*|controle*|regarde*) ~ (tout|telephone|tel|messages|sms)",
      "(ses (mains|coups|poings)|a cause de lui|par sa faute|sa derniere (crise|colere)|quand il a (bu|su|lu|vu|trouve|craque)|sa colere|discret*)",
      "(reads|checks) (everything|my *)",
      "(because of him|his (fists|hands|temper)|when he (found|drank|lost)|discreet*)",
    ],
    sorryAfter: [
      "(s excuse*|excuses|pardon|desole*|sorry|fleurs|bouquet|croissants|promis|promet|jure que|regrette*|adorable|comme si de rien|un ange|doux|pleure apres|viennoiserie*|flowers|apologis*|apologiz*|croissant|in tears after|sweet after|so nice after|chocolates|promised)",
    ],
    violentAct: [
      "(coup|coups|poing|poings|gifle*|gorge|frapp*|tape|ventre|bleu|bleus|cogne*|etrangl*|cheveux|mur|claque*|baffe*|leve la main|casse (la|ma|mon|tout))",
      "(hit|hits|punch*|slap*|kick*|throat|stomach|bruise*|chok*|hair|wall|shov*|fist*|hands on me)",
    ],
    hitBefore: [
      "(jamais|pas) ~ (frappe*|tape*|touche*|leve la main|violent*|gifle*|bouscule*) ~ (avant|jusqu a|jusque)",
      "(avant) ~ (jamais|pas) ~ (frappe*|tape*|touche*|leve la main|violent*)",
      "(never|didn t|not) ~ (hit|hits|beat|slap*|punch*|touch*|hurt|laid|raised|violent) ~ (before|until|till|til)",
    ],
    nowEvery: [
      "(maintenant|depuis|a chaque|chaque fois|desormais|tous les|la c est|quand (elle|il|bebe) pleure|plus en plus|recommenc*)",
      "(now|every time|since|each time|when (she|he|the baby) cries|more and more|again)",
    ],
    hurlsHot: [
      "(jette*|jete*|lance*|verse*|renverse*|balance*|asperge*|vide*) ~ (eau (chaude|bouillante|brulante|froide)|cafe|the brulant|soupe|huile|casserole|javel|essence|acide|bouilloire|poele|assiette*|telecommande|chaise|fer|cendrier|bouteille|verre|couteau*|telephone) ~ (dessus|figure|visage|gueule|tete|dos|bras|contre)?",
      "(throws|threw|throw|chucks|chucked|poured|pours|hurls|hurled|flung) ~ (hot|boiling|kettle|tea|coffee|pan|iron|remote|plate|plates|bleach|petrol|acid|chair|ashtray|glass|bottle|mug|phone|shoe)",
    ],
    onPurpose: ["(me|m|ma|moi|nous)", "(me|us|at|my)"],
    chance: [
      "(serveu*|avion|par accident|sans faire expres|maladroit*|plage|piscine|blague|oups|mon chat)",
      "(waiter|waitress|accidentally|by accident|spilt|pool|water fight|oops|toddler)",
    ],
    bosses: [
      "(patron*|patronne|madame|employeur*|employeuse|chef de chantier|famille chez qui|boss|employer|madam|owner|landlord|maitresse de maison)",
    ],
    beatsMe: [
      "(me|m|nous) (a|ont)? (encore)? (frappe*|tape*|bat|gifle*|cogne*|fouette*|brule*|pince*|enferme*|crache*|secoue*)",
      "(frappe*|tape*|bat|gifle*|cogne*|fouette*|brule*) (moi|nous)",
      "(hits|beats|slaps|kicks|burns|locks|hit|beat|slapped) (me|us)",
    ],
    helpShort: [
      "^ (venez vite|vite venez|au secours|a l aide|aidez moi|vite|venez) ,? (vite)? ,? (mon|ma|c est mon|c est ma|mes) (petit|petite|grand|grande)? (frere|soeur|pere|mere|fils|fille|mari|femme|copine|copain|bebe|papa|maman|mamie|papi|enfant|enfants|ami|amie|pote|coloc|voisine|voisin|conjoint) $",
      "^ (come quick|come quickly|help|please help|hurry) ,? (it s)? my (little|big)? (brother|sister|mum|mom|dad|son|daughter|husband|wife|friend|baby|mate|flatmate) $",
    ],
  },
  met: {
    act: ["helpShort -fun"],
    violence: unless([
      "givesBlow tyrant ofMine -asPlay",
      "givesBlow stranger ofMine -asPlay",
      "blowsMe tyrant -asPlay",
      "blowsMe stranger -asPlay",
      "blowWord tyrant onceMore ofMine -asPlay",
      "hitHard -notBlow -asPlay",
      "homeTurf itStrikes -worksNoise",
      "unhome whatAwaits -chores",
      "atThroat blackedOut -careOfNeck -asPlay",
      "hurtFace coverStory -otherFace",
      "hurtFace wouldAsk -otherFace",
      "endedUp readsIt spouse -otherFace",
      "sorryAfter violentAct onceMore spouse -asPlay",
      "hitBefore nowEvery spouse -asPlay",
      "hurlsHot tyrant onPurpose -chance",
      "bosses beatsMe",
    ]),
  },
};
