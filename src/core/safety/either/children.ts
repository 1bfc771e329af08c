/** In either language: children who tell it, show it or play it; cries through a wall; who comes into a room at night; a no that does not count. */
import type { Signs } from "../distress-words.ts";
import { unless } from "./people.ts";

export const children: Signs = {
  fields: {
    parentDoes: [
      "(papa|maman|tonton|papi|papy|mamie|nounou|beau pere|parrain|le copain de maman|tata|le monsieur|son pere|sa mere) ,? (il|elle)? ~ (tape*|frappe*|serre*|casse*|enferme*|crie (dessus|sur|fort)|fait (dormir|mal|manger|pleurer|saigner|bobo|peur|du mal|tomber)|jette*|pousse*|tire*|attache*|touche*|(met|tient|plonge) (dehors|dans le noir|a la cave|la tete)|etrangle*|brule*|mord|gronde avec) ~ (maman|papa|moi|me|m|mon frere|ma soeur|bebe|par terre|dehors|mamie|elle|lui|bras|gorge|cou|ceinture|$)",
      "(daddy|mummy|dad|mum|mommy|uncle|grandad|mum s boyfriend|stepdad|nanny) ~ (hitting|hurting|choking|kicking|pushing|hits|hurts|smacks|kicks|shouts at|locks|throws|pushes|makes|touches|ties|chokes|burns|squeezes|puts) ~ (mummy|daddy|me|mum|dad|him|her|baby|my brother|my sister|outside|floor|cry|bleed|sleep)",
    ],
    childTells: [
      "(dit|dis|raconte*|demande*|dessine*|joue*|repete*|explique*|avoue*|confie*|lache*|murmure*|mime*)",
      "(said|says|told|tells|drew|drawing|draws|whisper*|asked|acted out|plays)",
    ],
    mildHome: [
      "(chatouille*|cauchemar*|fait le (loup|monstre)|bisous partout|calin*|gateau*|crepe*|rire*|ronfle*|danse*|tickle*|nightmare*|snore*|cuddles|pancakes|laugh*|funny|drole|pate a modeler)",
    ],
    marked: [
      "(marque*|trace*|bleu|bleus|brulure*|hematome*|griffure*|morsure*|zebrure*|coquard|cocard) ~ (ceinture|fouet|doigts|main|cigarette*|fer|corde|coups|partout|dos|cuisse*|bras|cou|joue*|visage|fesses|jambes|cable|chaussure|poignet*)",
      "(thumb|finger|hand|belt|boot|iron|tooth|teeth) (shaped|sized) (marks|mark|bruise*|burns)",
      "(belt|whip|finger|hand|cigarette|burn|bite|rope|stick|strap|wrist) (marks|mark|print*|burns)",
      "(bruis*|marks|welts|burns|scratches) ~ (back|arm|arms|neck|legs|belt|cigarette|face|thighs|ribs|wrists|all over|bottom|stomach)",
    ],
    tornOff: [
      "(ongles|oreille*|cheveux|dent*) ~ (arrache*|dechire*|casse*|coupe* a ras)",
      "(nails|ear|ears|hair|tooth|teeth) ~ (torn|pulled out|ripped|missing|bitten)",
    ],
    cameSo: [
      "(arrive*|revient|rentre*|accompagne*|chez (son|sa) (pere|mere)|garde|maigr*|terre|dit (rien|pas)|classe|aesh|creche)",
      "(comes|came|arrives|handover|from (his|her) (dad|mum)|class|nursery|won t say|thin|hungry)",
    ],
    shownOrSeen: [
      "(montre*|vu|vois|voit|remarque*|decouvert*|souleve*|change*|supplie*|implore*|(veut|voulait) (pas|plus) (que|rentrer|retourner|enlever)|peur de|dit rien|a personne|jure*|secret|sursaute*|se protege*|baisse les yeux|revient|rentre|ecole|classe|signaler|sent|pas fait expres|apres la garde|week end chez|refuse)",
      "(showed|shows|saw|seen|noticed|begged|begs|won t say|flinch*|scared to go|not to (tell|send|ring|call)|pulled down|lifted|hides|hiding|comes (in|back)|came (in|back)|at break|after pe|at school|report|after the (handover|weekend)|from (his|her) dad|both arms)",
    ],
    toothFairy: ["(dent de lait|souris|tooth fairy|wobbly|coiffeu*|barrette*|otite|boucle*|earring*|dentiste|dentist|hairdresser)"],
    rough: [
      "(judo|rugby|foot|velo|trottinette|(tombe|tombee) (de|du|dans|a)|toboggan|vaccin*|prise de sang|allergi*|eczema|moustique*|bac a sable|recre (et|avec)|skate|ski|feutre*|peinture|maillot|bronz*|soleil|perfusion|trampoline|varicelle)",
      "(football|rugby|bike|scooter|fell (off|over)|trampoline|vaccine*|blood test|allerg*|eczema|mosquito*|sunburn*|felt pen|face paint|climbing|skate*|chickenpox)",
    ],
    harmTool: [
      "(briquet|cigarette|clope|fer a repasser|bain (froid|glace|bouillant)|ceinture|martinet|placard|cave|douche froide|scotch|lighter|cigarette|hot iron|cold bath|the belt|cupboard|cellar|duct tape|strap)",
    ],
    atHands: [
      "(papa|maman|pere|mere|beau pere|belle mere|tonton|nounou|copain de maman|dad|daddy|mum|mummy|stepdad|uncle|nanny|mum s boyfriend)",
    ],
    wontGoHome: [
      "(supplie*|implore*|pleure*|s accroche*|hurle*|tremble*|refuse*|terrori*|panique*|peur|vomit|pipi) ~ ,? ~ (rentrer|retourner|renvoyer|rendre|ramener|rentre|renvoie|rende|ramene) ~ (chez|maison|week end|avec|papa|pere|mere|soir)?",
      "(beg*|plead*|cry*|cries|cling*|scream*|shak*|refus*|wets|terrified|scared|sick) ~ ~ (go home|going home|send (him|her|them) (home|back)|go back|sent (home|back)|picked up|home time|three)",
    ],
    sternWords: [
      "(supplie*|implore*|tremble*|terrori*|marque*|bleu*|fait pipi|pipi|tape*|frapp*|cache*|punit|puni*|ceinture|mal|coups|enferm*|cave|placard)",
      "(beg*|plead*|shak*|terrified|belt|mark*|bruis*|wets|hit*|hurt*|hide*|hiding|lock*|punish*|hands)",
    ],
    secretPlay: [
      "(jeu|jeux|truc*|moment*|calin*|bisou*|chose*) (tres)? (secret*|speci*|interdit*|de grand*|entre nous|qu a nous)",
      "(un|notre|leur|le|gros) secret (avec|entre|a nous|que|qu|$|.|,)",
      "(secret*|special) (game*|friend|time|cuddle*|touch*|play)",
      "(our|their|a|little|big) secret (with|from|that|between|$|.|,)",
      "(papouilles|caresses|chatouilles|guili*|bisous) ~ (pour (avoir|un|une|des)|contre|bonbon*|cadeau)",
      "(sweets|candy|money|bonbon*) (pour|for|if|si) ~ (bisou*|calin*|touch*|kiss*|cuddle*|photo*)",
      "(joue*|jouer|play*|playing) (a|au|aux)? (docteur|doctor*|mariage|adulte*|papa et maman|grown ups)",
    ],
    secretOfTwo: [
      "((jeu|jeux) secret*|notre (petit|grand)? secret ($|.|,|et|que|a nous))",
      "((our|his|a) (special|secret) (game*|cuddle*|touch*|time)|our (little|big) secret)",
    ],
    mustHide: [
      "(faut pas|doit pas|doit rien|dois pas|dois rien|droit de|pas le dire|rien dire|personne|maman (doit|sait)|jure|promis|ma faute|sa faute|grondee|puni*|croira*|prison|eclater la famille)",
      "(mustn t|must not|can t (tell|know)|not (to )?tell|don t tell|nobody|no one|promise*|not allowed|in trouble|my fault|believe|break up the family)",
    ],
    doesThings: [
      "(me|lui|nous) (fait|faisait|fais|font|demande) (de (faire)?)? (des|ces|ses) (choses|trucs|machins)",
      "(does|did|do|doing) (things|stuff) (when|while|to (me|her|him)|at night|if|that)",
      "(makes|made|asks|asked) (me|her|him) (to)? (do|watch|touch|hold) (things|stuff|it|him|his)",
    ],
    grownOne: [
      "(papa|tonton|oncle|papi|papy|voisin|ami (de|a)|copain (de|a)|cousin|prof|coach|animateur|baby sitter|grand frere|demi frere|monsieur|homme|beau pere|entraineur|moniteur|pretre|parrain)",
      "(daddy*|dad|uncle|grandad|grandpa|neighbour|friend|coach|babysitter|stepdad|man|teacher|cousin|stepbrother|priest|lodger|boyfriend)",
    ],
    uneasy: [
      "(dire|dis|raconte*|montre*|touche*|culotte|lit|chambre|zizi|nu|nue|porte fermee|personne|bizarre*|jure|promis|maman|droit|mal|peur|quoi faire|a qui)",
      "(tell|tells|says|told|knickers|bed|room|naked|touch*|alone|promise*|not allowed|weird|who to|scared|door|hurt*|nobody)",
    ],
    starvedChild: [
      "(pas|rien|jamais|prive*|sans) (le droit (de|a)|de|a|eu)? ~ (manger|repas|gouter|diner|dessert|boire|dejeuner)",
      "(not allowed|no|without|isn t given|hasn t had|never gets) ~ (tea|dinner|food|lunch|breakfast|supper|eat)",
    ],
    asPenalty: [
      "(puni*|poubelle*|betise*|mechant*|pas sage|vole (du|le|les)|gouter des autres|affame*|maigre*|chien|cave|placard|dehors)",
      "(bold|naughty|bad|the bin|bins|steal*|starving|skinny|thin|punish*|dog bowl|outside)",
    ],
    leftOut: [
      "(dehors|balcon|palier|escalier*|cour|perron|couloir) ~ (pluie|pyjama|pieds nus|la nuit|le soir|froid|heures|seul*|t shirt|couche|souvent)",
      "(out|outside|step|landing|balcony|yard|stairwell) ~ (rain|pyjamas|barefoot|night|nights|cold|hours|alone|nappy|dark)",
    ],
    heardToo: [
      "(claques|cris|crie*|hurle*|pleure*|coups|ceinture|entend*|supplie*|maigre*|faim|bleus|marques)",
      "(strap|slaps|scream*|cry*|cries|belt|hear|beg*|thin|hungry|bruises|marks)",
    ],
    wallEars: [
      "(entends|entend|entendu|entendons|de l autre cote|a travers (le|la|les)|derriere (le|la) (mur|cloison))",
      "(hear|heard|hearing|through the (wall|ceiling|floor))",
    ],
    cries: [
      "(tombe|traine*|casse*|cri*|hurl*|suppli*|pleur*|appel*|gemi*|sanglot*|coups|bruits (sourds|de coups)|choc*|tape|cogne*|frapp*)",
      "(scream*|shout*|cry*|beg*|thud*|bang*|smash*|plead*|crash*|slam*|sob*|wail*|yell*)",
    ],
    pleas: [
      "(arrete*|stop|pitie|au secours|supplie*|non papa|papa non|maman non|frapp*|coups|cogn*|tape|lache moi|laisse la|tuer|aide*|me fais mal|tu me fais|pardon|plus rien (apres|depuis)|silence)",
      "(please stop|stop it|no daddy|don t|leave (her|me|him)|get off|help|beg*|plead*|thud*|hit*|beat*|hurting|kill|went quiet|then nothing|silence|stop)",
    ],
    nextDoor: [
      "(voisin*|cloison|mur|palier|immeuble|au dessus|du dessus|du dessous|d a cote|etage|appartement|plafond)",
      "(neighbour*|neighbor*|next door|wall|upstairs|downstairs|flat (above|below)|the house opposite|across the (road|hall)|ceiling)",
    ],
    bystander: [
      "(quoi faire|que faire|fais quoi|a qui|dois je|j appelle|appeler|prevenir|tous les soirs|enfants|petits|enfant)",
      "(what (do|should) i|should i|who (do|should) i|every night|kids|children|call someone)",
    ],
    livelyNoise: [
      "(musique|fete|travaux|match|foot|tele|television|chien*|aboi*|tondeuse|piscine|jou*|rires|rigol*|relaxation|accouche*|karaoke|finale|piano|violon|vous entend*|orgasme*|ebats|faire l amour)",
      "(music|party|tv|dog*|bark*|diy|drill*|football|the game|sex|pool|playing|laugh*|relaxation|newborn|piano|violin|match)",
    ],
    nightElder: [
      "(oncle|tonton|cousin|beau pere|grand pere|papi|papy|pepe|parrain|demi frere|ami de (mon|ma|mes)|copain de (ma|maman)|mec de (ma|maman)|colocataire|voisin|beau frere)",
      "(uncle|cousin|stepdad|stepfather|grandad|grandpa|stepbrother|mum s boyfriend|dad s (friend|mate)|family friend|lodger|godfather|brother in law)",
    ],
    intoRoom: [
      "(revien*|vien*|entr*|rentr*|retourn*|gliss*|dort|dormir|pass*|mont*|remont*|se couch*|s allong*) ~ (dans|a cote de|pres de) (ma|mon|notre|la) (chambre|lit|couette|duvet|matelas)",
      "(come*|came|coming|gets|get|got|climb*|walk*|sneak*|sleep*|stay*) ~ (into|in|in to|next to|outside) (my|our) (room|bed|bedroom)",
    ],
    unwelcome: [
      "(veux|veut|voudrais|faut) (pas|plus) (que|qu)",
      "(peur|revien*|recommenc*|encore|quand (maman|ma mere|tout le monde)|verrou|ferme* (ma|la) porte|chaise (contre|sous|devant)|cle|dire a|personne|la nuit)",
      "(don t want|scared|afraid|again|when mum|when everyone|lock on|chair against|push the|tell (mum|anyone)|nobody|at night|not alone)",
    ],
    lendsRoom: [
      "(visio|travail*|bureau|internet|wifi|devoirs|reviser|ordi*|playstation|ronfle*|chaussettes|revision|homework|zoom|desk|snor*|canape|clic clac|air bed|sofa)",
    ],
    backHome: [
      "(pere|oncle|beau pere|cousin|tonton|grand pere|parrain|demi frere|grand frere) ~ (revenu|rentre|installe|sorti|emmenage|habite|dort) ~",
      "(dad|father|uncle|stepdad|cousin|grandad|brother|godfather) ~ (moved (back)? in|is back|came back|lives with us|staying with us|got out) ~",
    ],
    wentMute: [
      "(soeur|frere|petit|petite|fille|fils|gamin|gamine|cousine) ~ (parle plus|dort plus|mange plus|fait pipi au lit|refait pipi|se cache|sursaute*|se lave sans arret|dort toute habillee)",
      "(sister|brother|little one|daughter|son|girl|boy|niece) ~ (stopped (talking|speaking|eating)|won t (talk|speak|sleep|eat)|wets the bed|wetting the bed|hides|flinch*)",
    ],
    noRight: [
      "(pas|plus|jamais) (le droit de|a|pu|ose*|ose|le choix de|reussi a|droit de)? ~ (lui|leur)? (dire|dis) non",
      "(devoir (conjugal|d epouse|de femme)|peux pas (lui)? refuser|droit de refuser|(dois|doit) (le|la|se) satisfaire|interdit de refuser|(copine|femme|epouse|fille) qui (refuse|dit non))",
      "(no right|not allowed|can t|supposed|don t get) ~ (to)? (say no|refuse)",
      "(wifely dut*|owe (him|it to him)|my duty as)",
    ],
    endures: [
      "(attend*|attendre|serre* les dents|ferme* les yeux|fixe*|regarde* (le plafond|ailleurs)|fais la morte|pleur*|bouge (plus|pas)|compte* (jusqu|les)|pense* a autre chose|mords|laisse faire)",
      "(wait*|stare|staring|lie (there|still)|close my eyes|count*|cry*|freeze|go somewhere else)",
    ],
    inCouple: [
      "(il|elle|mari|copain|mec|ensemble|couple|marie*|mariee|femme|conjoint|au lit|coucher|sexe|nuit)",
      "(he|she|husband|boyfriend|partner|married|couple|bed|sex|night|wife)",
    ],
    officeNo: [
      "(chef|boulot|reunion*|heures sup*|collegue*|travail|enfants|migraine|apprendre a dire non|burn out|boss|overtime|meetings|colleague*|kids|learn to say no|assertive*)",
    ],
  },
  met: {
    violence: [
      ...unless([
        "parentDoes childTells small -mildHome -rough",
        "secretOfTwo grownOne mustHide -feast -mildHome",
        "doesThings grownOne mustHide -feast -mildHome",
        "secretPlay grownOne uneasy small -feast -mildHome",
        "nightElder intoRoom unwelcome -lendsRoom",
        "noRight endures inCouple -officeNo",
        "backHome wentMute -rough -mildHome",
      ]),
      // Who reports it is at work, and stands in the middle of it all the same.
      "tornOff cameSo small -rough -fun -tale -longOver -toothFairy",
      "marked shownOrSeen small -rough -fun -tale -longOver",
      "harmTool atHands childTells small -rough -mildHome -fun -tale -longOver",
      "wontGoHome sternWords small -rough -fun -tale -longOver",
      "bystander cries pleas nextDoor -livelyNoise -rough -fun -tale -longOver",
      "starvedChild asPenalty small -feast -fun -tale -longOver -mildHome",
      "leftOut heardToo nextDoor -livelyNoise -fun -tale -longOver",
      "wallEars cries pleas nextDoor -livelyNoise -fun -tale -longOver",
    ],
  },
};
