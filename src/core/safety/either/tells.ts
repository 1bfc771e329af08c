/**
 * In either language: small things that tell a great one: what is inspected, followed, sealed or slept upon; who flinches, who answers for her;
 * a no that was said four times; old people who are tied; a marriage that others chose.
 */
import type { Signs } from "../distress-words.ts";
import { unless } from "./people.ts";

export const tells: Signs = {
  fields: {
    inspects: [
      "(checks|smells|inspects|sniffs|searches|goes through) ~ (breath|pants|knickers|underwear|my clothes|my sheets|bins)",
      "(verifie*|renifle*|inspecte*|fouille*|sent|controle*) ~ (mes|ma|mon) (culotte*|haleine|sous vetements|slip|draps|habits|vetements|poubelle*)",
      "(me suit|m accompagne|follows me|comes with me) ~ (aux toilettes|toilettes|salle de bain|toilet|toilets|loo|bathroom|walk in|fridge|stockroom|reserve|changing room)",
      "(sleeps|dort|assis) (on|sur|avec) (top)? (of)? (mes|my|les|la|ma) (car)? (keys|cles|passport|passeport|telephone|phone|sac|bag)",
      "(have to|must|made to|dois|oblige* (de|a)|faut) ~ (leave|keep|laisser|garder) ~ (door|porte) ~ (open|ouverte)",
      "(made|makes|making|fait|oblige*|force*) (me|us|nous|m)? ~ (kneel|crawl|beg on|agenouiller|a genoux|ramper|mettre a genoux)",
      "(windows|window|doors|fenetre*|volets|porte*) ~ (screwed|nailed|bolted|boarded|padlocked|vissee*|visses|clouee*|cloues|condamne*|cadenas*) (shut|up|from|de|par|dehors)?",
    ],
    bathedInSight: [
      "(have to|must|made to|dois|oblige* (de|a)|faut) ~ (leave|keep|laisser|garder) ~ (door|porte) ~ (open|ouverte) ~ (pee|shower*|toilet|loo|bath|wc|pipi|douche|laver)",
    ],
    frisk: [
      "(hopital|infirmi*|frontiere|aeroport|prison|couches|pediatre|poux|ado (fume|boit)|cannabis|tempete|storm|hurricane|airport|customs|nurse|nits|lice|nappy|toddler|potty|dog|chien|chat|cat|bebe|petite (me|m) suit)",
    ],
    saidNoOft: [
      "(said|told|say|kept saying) ~ no (like|about|over|so)? ~ (times|over|again|crying)",
      "(dit|disais|repete) non ~ (fois|pleur*|plusieurs|au moins)",
      "(sais pas si|est ce que|is|idk if|don t know if|wonder if) (c est|c etait|ca compte|it|it s|it was|that s|that counts)? ~ (un viol|viol|abus|rape|assault|abuse)",
    ],
    byMine: [
      "(copain|mec|mari|conjoint|compagnon|copine|femme|cousin|ami|pote|prof|coach)",
      "(boyfriend|husband|partner|girlfriend|wife|mate|cousin|friend|married|coach|teacher)",
    ],
    leers: [
      "(presses|pressed|pressing|rubs|rubbed|brushes) (up|against|himself)",
      "(legs apart|jambes ecartees|se colle (a|contre) moi|se frotte|souffle dans (le|mon) cou|souffle a l oreille|main sur (ma|mon) (cuisse|genou|bas du dos)|hand on my (thigh|knee|lower back|bum))",
      "(ferme*|verrouille*|locks|locked) ~ (porte|door) (a cle|a clef) ~ (entretien*|tete a tete|quand je suis seule|nos|mes)",
      "(locks|locked) ~ door ~ (one to one*|meetings with me|when i m alone)",
    ],
    superior: [
      "(chef|patron|manager|directeur|boss|maitre de stage|prof|coach|medecin|professeur|superviseur|gerant|kine|collegue|oncle|client|tuteur)",
      "(manager|boss|supervisor|director|teacher|coach|doctor|gaffer|owner|chef|colleague|uncle|tutor|client|landlord)",
    ],
    toured: [
      "(tourn*|circul*|passe*|partag*|poste*) ~ (video*|photo*|nude*|snap*|image*) (de moi|intime*|nue|ou je|$|.|,)",
      "(video*|photo*|nude*|snap*|pics) (de moi)? ~ (tourn*|circul*|dans (toute|tout)|sur (le|un) groupe)",
      "(posts|posting|posted|sharing|shared|sent|sends|passing) ~ (my|the) (old|naked|nude|private)? (pics|pictures|photos|nudes|video*|snaps)",
    ],
    inShame: [
      "(veux (plus|pas)|peux (plus|pas)|aller|honte|aboient|rient|insult*|menac*|parents|lycee|college|classe|fac|sinon|chantage|disparaitre|mourir)",
      "(unless|until|ashamed|laugh*|school|parents|can t go|threat*|blackmail*|money|meet him|everyone|group)",
    ],
    cutePics: [
      "(bebe|petit|mariage|vacances|pyjama|chat|chien|licorne|likes|baby pics|school play|wedding|holiday|cat|dog|throwback|permission|drole|funny|pub|concours)",
    ],
    bondsleep: [
      "(dors|dort|sleep*|couche) ~ (buanderie|cuisine|couloir|par terre|cave|garage|entrepot|serre|laundry|kitchen|hallway|floor|shed|factory|restaurant)",
    ],
    toil: [
      "(menage|linge|cuisine pour|patronne|madame|patron|tante|chantier|champs|clean*|housework|cook|work|boss|aunt|madam|fields|nails)",
    ],
    bound: [
      "((onze|douze|treize|quatorze|quinze|seize|#) ans|pas (paye*|payee|d argent|d ecole)|papiers|passeport|leve a|tous les jours|dimanche|sortir|partir)",
      "(i m #|thirteen|fourteen|fifteen|sixteen|not paid|no pay|no money|papers|passport|every day|can t leave|leave)",
    ],
    injury: [
      "(epaule|cote*|poignet|bras|nez|dent*|oreille|ongle*|levre|machoire|doigt*|tympan|cheville|clavicule) ~ (demise|demis|casse*|fele*|tordu*|arrache*|dechire*|fendu*|ouvert*|perce*|luxe*|deboite*)",
      "(shoulder|rib*|wrist|arm|nose|tooth|teeth|ear|nail*|lip|jaw|finger*|eardrum|collarbone) ~ (dislocated|broken|broke|cracked|torn|split|burst|chipped|fractured|popped)",
      "(broken|broke|cracked|burst|dislocated|chipped|fractured) (my|a|two|his|her)? (shoulder|rib*|wrist|arm|nose|tooth|eardrum|collarbone|finger*|jaw)",
    ],
    noneAsked: [
      "(rien demande|pas demande|rien dit|personne (a)? (demande|pose)|posent pas|pose pas de question*|deuxieme fois|troisieme fois|quatrieme fois|encore une fois|j ai menti|dit que (je|j) (suis|etais))",
      "(didn t ask|nobody asked|no one asked|never ask|asked no questions|second time|third time|fourth time|lied|i lied|said i (fell|tripped))",
    ],
    sporting: [
      "(ski|foot|rugby|velo|judo|handball|basket|chute|escalade|moto|danse|accident|verglas|dentiste|sport|skate|football|bike|climbing|ice|dentist|netball|hockey|gym|horse)",
    ],
    petFirst: ["(tape*|frappe*|bat|cogne*|kicks|hits|beats|kicked) ~ (chien|chienne|chat|dog|cat)"],
    thenMe: [
      "(moi apres|apres c est moi|c est moi (la suite|ensuite|apres|qui)|mon tour|i m next|me next|then it s me|my turn|c est (moi|nous) apres)",
    ],
    barrage2: [
      "# (appels|messages|sms|calls|texts|emails|vocaux|missed calls)",
      "(appels en (inconnu|masque)|appels muets|silent calls|withheld (calls|number)|sends (taxis|pizzas|flowers)|envoie des (taxis|pizzas|fleurs))",
      "((still|toujours|encore|a garde|has|garde|a) (got)? (le|un|the|a|my|mon)? (badge|double des cles|double|spare key|key|fob|pass|code) (de|to|for|of) (mon|l|ma|my|the) (immeuble|appart*|maison|flat|house|building|door))",
    ],
    sinceLeft: [
      "(depuis (que je|qu on|la rupture|notre|mon depart)|quitte*|ex|rupture|separe*|serrure*|change de)",
      "(since i (left|ended|broke)|ex|split|broke up|left (him|her)|locks|just so i know|change the lock)",
    ],
    roughCare: [
      "(collegue|aide soignant*|auxiliaire|infirmi*|soignant*|veilleur|agent) ~ (gifle*|tape*|pince*|frappe*|attache*|secoue*|brutalis*|maltrait*|insulte*|tire) ~ (resident*|patient*|vieux|vieilles|personnes|dame|papi|mamie|mere|pere|elle|lui)",
      "(colleague|carer|nurse|night staff|staff|porter|assistant) ~ (slap*|hit*|pinch*|tie*|tying|shak*|shout* at|drag*|rough with|handcuff*) ~ (resident*|patient*|old|mum|dad|her|him|them|lady|nan)",
      "(tied|attache*|ligote*|strapped|attachee) ~ (chair|chaise|fauteuil|lit|bed|radiator|radiateur|wheelchair|commode) (avec|with|by|a l aide|par|all day|toute la)",
    ],
    perDoctor: [
      "(prescri*|ordonnance medicale|contention|medecin|securite|siege auto|harnais|ceinture de securite|seat belt|doctor|occupational|harness|epilep*|film|lit medicalise)",
    ],
    flinches: ["(flinch*|cowers|cowering|ducks|sursaute*|se protege*|se recroqueville*|rentre la tete|se cache la tete)"],
    whenMoved: [
      "(quand|des que|si) ~ (leve*|bouge*|approche*|main|bras|voix|hausse*|porte|entre|rentre)",
      "(when|if|every time|whenever) ~ (lift*|raise*|move*|arm|hand|voice|door|come*|walk*)",
    ],
    shields: [
      "(so|pour qu|pour que|pour pas qu|comme ca) ~ (daddy|dad|he|papa|il|beau pere|stepdad) ~ (can t|cannot|won t|puisse pas|vienne pas|monte pas|entre pas|peut pas) ~ (get|come|reach|find|nous|us|entrer|monter|venir|toucher|passer)",
      "(maman|mummy|mum) (dort|sleeps|se met|se couche|stands|sits) ~ (devant|in front|on the stairs|contre|against|dans (notre|la)|in our)",
    ],
    answersForHer: [
      "(boyfriend|husband|partner|mec|copain|mari|conjoint) ~ (answers|replies|texts|repond|ecrit|parle|talks) ~ (for her|her (texts|phone|messages)|a sa place|pour elle|avec son telephone|ses messages|ses sms)",
    ],
    changed: [
      "(tell|can tell|weird|not her|not like her|full stops|worried|never see|isolated|bizarre|sens|plus elle|inquiet*|isolee|voit plus|reconnais pas|son style|points|vouvoie)",
    ],
    chosenFor: [
      "(picked|chosen|found|arranged|promised) (me|him|for me)? (a|to)? (husband|man|him|cousin|groom|marriage)?",
      "(choisi|trouve|promise|promis) ~ (mari|cousin|fiance|homme|pour moi)",
    ],
    soonAway: [
      "(he s (#|forty|thirty|fifty)|flight*|one way|never met|dowry|this summer|my cousin|i m (#|fourteen|fifteen|sixteen|seventeen))",
      "(il a (#|quarante|trente|cinquante) ans|billet*|vol|jamais vu|dot|cet ete|apres le bac|j ai (#|quatorze|quinze|seize|dix sept) ans)",
    ],
    theyDecide: ["(they|they ve|parents|family|father|dad|uncle*|brothers|ils|famille|pere|mes parents|oncle*|freres)"],
    gladly: [
      "(dress|happy|excited|engagement party|honeymoon|heureuse|hate de|robe|lune de miel|traiteur|job|school|college|hotel|flat|appartement|poste|ecole|logement|colo|stage)",
    ],
    notOnMine: ["(not|pas|plus|never) (on|sur|to|a)? (my|mon|le|the|chez) (mobile|portable|phone|tel|telephone|fixe|home number|moi)"],
    heHasIt: [
      "(he|she|il|elle|mari|copain|husband|boyfriend) (a|has|s got|checks|reads|lit|garde|prend|keeps|took|l a|y a acces|hears|voit) (it|them|le|la|l|tout|mon)?",
    ],
    lostIt: [
      "(panne|casse|battery|batterie|oublie|vole|lost|broken|new number|nouveau numero|au travail|travail de nuit|bureau|gratuit|enfant|fils|fille|son has|daughter has|kids have)",
    ],
    // What a child makes its dolls live through.
    playsIt: [
      "(doll*|teddy|teddies|barbie*|playmobil*|figurine*|poupee*|doudou*|peluche*|nounours) ~ (cupboard|quiet|hide|hiding|hush|punish*|hit*|naked|tie*|lock*|under the bed|placard|taire|cache*|puni*|tape*|attach*|toute* nue*|tout nu|sous le lit)",
    ],
    comesFor: [
      "((or|before|because|when|that) (the|a) (man|monster|daddy|dad) ~ (com*|will|hear*|get*)|or (he|she|daddy|dad|they) ~ (come|hear|get|hit)|or else|don t (tell|make noise)|(sinon|ou|avant que|sans quoi) (le|papa|il|elle|tonton) ~ (vien*|va|arriv*|enten*|tap*|fach*)|faire de bruit|dire a personne)",
    ],
  },
  met: {
    violence: unless([
      "playsIt comesFor",
      "inspects tyrant -frisk -decor",
      "saidNoOft byMine",
      "leers superior",
      "toured inShame -cutePics",
      "bondsleep toil bound -journey",
      "injury noneAsked -sporting",
      "petFirst thenMe",
      "barrage2 sinceLeft -wooing",
      "roughCare -perDoctor",
      "flinches whenMoved small",
      "flinches whenMoved herself",
      "bathedInSight",
      "shields small",
      "answersForHer changed",
      "chosenFor soonAway theyDecide -gladly",
      "notOnMine heHasIt -feast -lostIt",
    ]),
  },
};
