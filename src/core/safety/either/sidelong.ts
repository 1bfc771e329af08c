/**
 * In either language: life beside one who is feared, told by its habits: a chair against the door, keys that are listened for, a phone that
 * must be put down before he sees; threats of papers and judges; a body that is held to be owed; tokens left by one who should not know.
 */
import type { Signs } from "../distress-words.ts";
import { unless } from "./people.ts";

export const sidelong: Signs = {
  fields: {
    scaresMe: [
      "(me|nous) (fait|fais|font) (tres|tellement|trop|vraiment|terriblement)? peur",
      "(peur|terrifie*) (de (lui|elle)|de mon *)",
      "(scares|frightens|terrifies|petrifies) (me|us|the kids)",
      "(scared|terrified|frightened|afraid) of (him|her|my *)",
    ],
    someoneFeared: [
      "(quelqu un|personne) (qui|dont j ai) (me|nous)? (fait)? peur",
      "(someone|somebody) (who|that) (scares|frightens|terrifies) (me|us)",
      "(someone|somebody) i m (scared|afraid|frightened|terrified) of",
    ],
    underOneRoof: [
      "(vis|vit|vivons|chez (lui|moi|nous)|maison|rentre*|ensemble|marie*|mariee|peux (pas|plus) (ecrire|dire|partir)|c est tout ce que je peux|mes enfants|les petits|dort)",
      "(live|living|house|home|married|can t (write|say|leave)|that s all i can|the kids|same roof|share a)",
    ],
    mildFear: [
      "(conduit|conduire|volant|avion|maladie|cancer|sante|opere*|ronfle*|vitesse|fume*|boit trop de cafe|moto|film|clown|driving|cancer|illness|surgery|motorbike|snor*|chute|tombe|alzheimer)",
    ],
    knowsSteps: [
      "(humeur|ambiance|etat|colere) ~ ~ (cles|cle|clef*|pas dans|pas|porte|serrure|voiture|moteur|escalier)",
      "(bruit|son) (de|des|du) (ses|sa|ca|la|les)? (cles|cle|clef*|pas|voiture|moteur|serrure|portail) ~ ,? ~ (ventre|coeur|fige*|trembl*|raid*|souffle|gorge|peur|cache*)?",
      "(mood|temper|kind of night) ~ ~ (keys|key|footsteps|steps|door|car|engine|gate)",
      "(sound of) (his|her|the) (keys|key|car|footsteps|boots)",
    ],
    atHomecoming: [
      "(il|elle|mari|pere|conjoint|copain|ventre|fige*|trembl*|peur|reconnai*|appris|devine*|sais|surveille*|guette*|depuis (qu|que) (on|nous|il))",
      "(he|she|husband|dad|partner|boyfriend|stomach|freeze|froze|scared|tell|know|learn*|listen*)",
    ],
    barsDoor: [
      "(chaise|meuble|commode|armoire|table|bureau|lit|canape) ~ (contre|devant|sous|derriere) ~ (porte|poignee)",
      "(coince*|bloque*|barricade*) ~ (porte|poignee) ~ (chambre|nuit|chaise|avec)",
      "(chair|wardrobe|drawers|table|desk|sofa|bed) ~ (against|under|in front of|behind) (the|my|our) (door|handle|bedroom)",
    ],
    forWhom: [
      "(nuit|soir|dors|dormir|il|pere|frere|mari|beau pere|fils|oncle|peur|rentre*|bu|coloc*)",
      "(night|sleep|he|dad|brother|husband|stepdad|son|uncle|scared|drunk|flatmate|in case)",
    ],
    decor: [
      "(demenag*|montage|ikea|peinture|courant d air|chat|chien|photo|bloque la porte du cabinet|livraison|moving|draught|cat|dog|decorat*|painting|delivery|toddler)",
    ],
    sleepsHidden: [
      "(dor*|dors|passe la nuit|passe mes nuits) ~ (dans|sur) ~ (baignoire|salle de bain|placard|cave|toilettes|voiture|palier|cage d escalier|garage)",
      "(sleep*|slept|spent the night|spend the night) ~ (in|on) ~ (bath|bathroom|wardrobe|cellar|toilet|car|landing|shed|garage|van)",
    ],
    lockAndKids: [
      "(verrou|ferme a cle|petits|enfants|peur|frapp*|crie*|bu|chasse*|dehors|mis a la porte|cause de)",
      "(lock|locks|bolt|kids|children|scared|hit*|shout*|drunk|threw me out|kicked (me|us) out|because of (him|her))",
    ],
    logsMe: [
      "(note*|consigne*|releve*|inscrit) ~ (toutes|tous|chaque)? (mes|ma|mon|quand je|l heure) ~ (sortie*|heures|appels|allees|retards|depenses|gestes|retour*)",
      "(surveille*|compte*|chronometre*|minute*) ~ (combien de temps|temps que|duree|mes comprimes|mes pas|ma nourriture|mes repas)",
      "(writes down|logs|notes|keeps a (log|diary|notebook|list)|times|counts) ~ (my|when i|every time i|how long i|how many|what i) ~ (leave|go|calls|moves|out|shower|eat|pills|spend|visitors)",
    ],
    byPapers: [
      "(renver*|renvoy*|expuls*|denonc*|interner|internee|hp|hopital psy|placer les enfants|enlever (les|mes) enfants|aurai (jamais|plus) (la garde|les enfants)|sans (les|mes) enfants|garde des enfants|dira que c est moi|dire que c est moi|retirer mes papiers|casser mes papiers|folle|fou)",
      "(deport*|send me back|sent back|immigration|home office|sectioned|committed|have me put away|take the (kids|children)|lose the (kids|children)|never see (the|my) (kids|children)|social services|unstable|crazy|mad|my visa|ring immigration)",
    ],
    heSwears: [
      "(dit|dis|menac*|jure*|repete*|raconte*|promet|fait croire|explique*)",
      "(says|said|tells|told|threat*|swears|keeps saying|convinced|warns)",
    ],
    soIStay: [
      "(si (je|j)|personne (me|m) (croit|croira*|croirait)|parle* (a|de)|quitte*|pars|porte plainte|police|obei*|refuse*|monte*|dis non)",
      "(if i|nobody (will|would|ll|d) believe|no one (will|would|ll|d) believe|leave|tell|police|talk|come upstairs|say no|obey|so they won t|so i)",
    ],
    atLaw: [
      "(avocat* dit|prefecture dit|mon avocat|carte bleue|banque|medecin dit|psy dit|prof dit|solicitor says|lawyer says|bank|gp says)",
    ],
    blocksWay: [
      "(stands|standing|blocks|blocking|se met|se plante|se poste|bloque*|barre*|plante) ~ (doorway|the door|my way|the way|the stairs|la porte|le passage|l entree|l escalier|porte)",
      "(shut|slammed|closed|ferme*|claque*|coince*) ~ (my|ma|mes|mon) (hand|fingers|arm|foot|main|doigts|bras|pied) ~ (door|drawer|porte|portiere|tiroir)",
      "(phone*|telephone*|plate*|assiette*|dinner|chair|chaise|remote|tele) ~ (through|at|against|contre|dans) (the|le|la|un|a) (wall|window|mur|fenetre|tele|telly|door)",
      "(locks|padlocks|lock|cadenasse*|verrouille*) ~ (fridge|frigo|placard*|cupboard*|larder|freezer|kitchen|garde manger)",
    ],
    cannotPass: [
      "(can t (get|go) (past|out|by|round)|won t (let|move)|in the way|third|again|temper|when i|if i|because|so i|on purpose|hungry|ladle|frappe*)",
      "(passer|laisse* pas|empeche*|sortir|encore|troisieme|quand (je|il)|si (je|j)|parce que|expres|faim|colere)",
    ],
    beforeHe: [
      "(avant|before) (qu|que|that)? (il|elle|he|she|they|mon mari|my husband|my dad|mon pere|mon copain) (ne|s en|se|me)? ~ (notice*|sees|see|comes|gets|wakes|finds|wonders|voie|voit|revien*|rentre*|reveille*|remarque*|sache|rende compte|capte|finisse)",
      "(if|si|s) (he|il|she|elle|they|ils) (sees|see|finds|reads|voit|lit|trouve*|tombe) (this|ca|ce|cela|le|it)",
    ],
    writesFast: [
      "(repondez|reponds|vite|ecrivez|message|par ecrit|toilettes|wc|caddie|magasin|supermarche|lidl|aire d autoroute|suis mort*|tue*|peur|effac*)",
      "(text|reply|answer|write|quick*|message|toilet*|loo|supermarket|petrol station|queue|dead|kill*|delet*|scared|back)",
    ],
    schoolMatter: [
      "(note*|bulletin|controle|chambre|cheque|facture|retard|surprise|cadeau*|permis|grades|school report|bill|messy room|surprise|present|gift|meeting|boss|reunion|chef)",
    ],
    owesBody: [
      "(paie|paye|loyer|loge*|nourri*|heberge*|marie*|mari|femme|epouse|dot|achete*) ~ ~ (corps|sexe|coucher|au lit|droit (a|de)|appartien*|compris|inclus)",
      "(pays|rent|roof|married|wife|bought|feeds|keeps) ~ ~ (body|sex|sleep with|bed|entitled|included|his right|belongs)",
    ],
    hisClaim: [
      "(dit|estime|pense|trouve|exige|compris|inclus|appartien*|droit|doit|dois|force*|refuse*)",
      "(says|thinks|reckons|expects|included|owe*|right|has to|have to|force*|refuse*)",
    ],
    wokeTo: [
      "(reveille*) ~ (il|lui|elle|quelqu un|mari|copain|oncle) ~ (etait|est|dessus|en moi|dedans|sur moi|en train|mains|main|doigts)",
      "(woke|wake) (up)? ~ (he|him|someone|my *) ~ (was|is|already|inside|on me|on top|doing it|hands|touching|in me)",
    ],
    innocentWake: [
      "(chat|chien|bebe|petit|enfant|parti|cuisine*|cafe|preparait|travail|ronfl*|cat|dog|baby|toddler|gone|cooking|coffee|snor*|left for|making)",
    ],
    dosesMe: [
      "(met|mis|verse*|glisse*|ajoute*|ecrase*|dissou*) ~ (truc*|quelque chose|gouttes|cachet*|somnifere*|produit*|poudre|comprime*|medicament*) ~ (mon|ma|mes|dans le|leur) (the|cafe|verre|soupe|repas|biberon|assiette|tisane|yaourt|boisson)",
      "(puts|put|putting|slips|slipped|crush*|mixes) ~ (something|stuff|pills|tablets|powder|drops|meds) ~ (my|our|the kids) (tea|drink|food|coffee|water|dinner|bottle|juice)",
    ],
    wanderingHand: [
      "(main*|doigt*) (qui)? (se promen*|se balad*|trainent|traine*|glissent|partout)",
      "(wandering hands|handsy|his hands wander*|hands go everywhere|tickles (down|under))",
      "(filme*|photographie*|films|filming|takes (pictures|photos) of|prend en photo|prend des photos) ~ (vestiaire*|douche*|cabine*|changing room*|shower*|undress*|se change|me change|bain|bath)",
      "(vestiaire*|douche*|cabine*|changing room*|shower*|bath time) ,? ~ (filme*|photographie*|films|filming|takes (pictures|photos)|prend en photo|regarde)",
    ],
    overUs: [
      "(papi|oncle|tonton|cousin|coach|prof|entraineur|beau pere|moniteur|voisin|chef|patron|il|grand pere|animateur|parrain)",
      "(grandad|grandpa|uncle|cousin|coach|teacher|stepdad|neighbour|boss|he|instructor|friend)",
    ],
    lightHand: ["(massage|kine|osteo*|piano|guitare|danse|chat|chien|crochet|physio|piano|guitar|dance|cat|dog|publicite|spot|naturiste)"],
    leavesToken: [
      "(laisse*|depose*|mis|glisse*|trouve*|accroche*) ~ (alliance|bague|rose|roses|fleur*|balle|photo*|culotte|cle|cles|peluche|cercueil|mot) ~ (boite aux lettres|paillasson|pare brise|porte|fenetre|voiture|bureau|casier|lit|dans ma|chez moi)",
      "(left|leaves|leaving|found|put|pinned) ~ (ring|rose|roses|flower*|bullet|photo*|knickers|key|teddy|note|coffin) ~ (letterbox|mat|doormat|windscreen|doorstep|door|window|car|desk|locker|bed)",
      "(assis|assise|sat|sits|stands|standing|debout|plante) ~ (derriere moi|en face de moi|behind me|opposite me|across from (me|my))",
      "(waits|waiting|attend|attendait|attendent) ~ (for|ma|mon|me|pour)? ~ (every (day|night|morning)|tous les (jours|soirs|matins)|chaque (jour|soir|matin))",
    ],
    unbidden: [
      "(personne (sait|savait|a)|donne mon adresse|adresse|jours de suite|sans rien dire|sans un mot|depuis (qu|que|la rupture)|ex|plainte|police|peur|refus*|bloque*|interdit|quitte*)",
      "(nobody (knows|knew|has)|my address|days (running|in a row)|without a word|since (she|i|we)|ex|police|scared|turned (him|her) down|blocked|not allowed|left (him|her)|split)",
    ],
    wooing: [
      "(saint valentin|fiance*|amoureu*|adorable|romantique|mignon|livreur|fleuriste|covoit*|chien|chat|valentine*|romantic|sweet|lovely|florist|delivery|postman|dog|cat|friend waits|mum waits)",
    ],
    houseRule: [
      "(celui|celle|si (on|quelqu un)|qui|le premier qui) ~ (pleure*|parle*|crie*|bouge*) ~ (prend*|recoit|a droit|mange*|ramasse*) ~ (double|deux|plus|pire|autant|cher)",
      "(whoever|if (you|we|anyone)|the one who|first to) ~ (cries|cry|talks|talk|moves|tells) ~ (gets|get) ~ (twice|more|double|worse|it)",
    ],
    brokenPlea: [
      "(moi|me) ~ (porte fermee|faim|peur|mal|pas sortir|pas dormir|frapper|pas manger|pleurer)",
      "me ~ (door close*|hungry|scare*|no (go|out|eat|phone)|cry)",
      "(he|she|madam|husband|boss) (beat|hit|lock|take|no give) (me|my|food|when)?",
    ],
    hardMaster: [
      "(mari|madame|monsieur|patron|patronne|belle mere|famille) ~ (pas gentil*|pas bon|mechant*|crier|crie|frapper|garder|taper|mauvais*|pas donner)",
      "(husband|madam|boss|mother in law|family|he) (not good|no good|bad|angry|beat|hit|lock)",
      "(no call|please no|pas appeler)",
    ],
    snatchesPension: [
      "(prend|pris|vide|vole*|garde*) ~ (pension|retraite|carnet|carte|procuration|compte|allocation*|economies)",
      "(takes|took|empties|emptied|keeps|has) ~ (pension*|benefit*|bank|card|savings|attorney)",
    ],
    roughens: [
      "(pousse*|bouscul*|crie*|se fache|frapp*|pince*|insult*|menac*|secou*|gueule*|peur)",
      "(pushes|pushed|shoves|shouts|hits|pinches|shakes|yells|threat*|scared|nasty)",
    ],
  },
  met: {
    violence: unless([
      "scaresMe underOneRoof spouse -mildFear",
      "someoneFeared underOneRoof -mildFear",
      "knowsSteps atHomecoming -feast -mildFear",
      "barsDoor forWhom -decor",
      "sleepsHidden lockAndKids -journey -decor",
      "logsMe spouse -atWork",
      "byPapers heSwears soIStay tyrant -atLaw",
      "blocksWay cannotPass tyrant -decor",
      "beforeHe writesFast -feast -schoolMatter",
      "owesBody hisClaim tyrant",
      "wokeTo -innocentWake",
      "dosesMe tyrant -feast",
      "wanderingHand overUs -lightHand",
      "leavesToken unbidden hunter -wooing -feast",
      "houseRule",
      "brokenPlea hardMaster",
      "snatchesPension roughens tyrant",
    ]),
  },
};
