/**
 * In either language: cruelty in one glimpse: a call that was missed and its price, belts in a changing room, tears that stop nothing, an hour
 * that he believes is for shopping, what they said that they would do; a man met on a game, an arm that hangs and a fault, a call from a cupboard.
 */
import type { Signs } from "../distress-words.ts";
import { he, they, unless } from "./people.ts";

export const glimpsed: Signs = {
  fields: {
    scaldsMe: [
      `${he} ~ (verse*|jete*|balance*|vide*|lance*) ~ (brulant*|bouillant*|chaud*|javel|acide|essence|alcool|soupe) ~ (sur|dessus|contre|dans) (mes|moi|ma|mon|nous|les enfants|la petite|le petit)`,
      `${they} ~ (poured|pours|threw|throws|tipped|emptied) ~ (hot|boiling|scalding|bleach|acid|petrol|soup|coffee|tea|kettle) ~ (on|over|at) (me|my|us|the kids|her|him)`,
      `${he} ~ (m|me) (a|ont)? ~ (arrache*|dechire*|coupe*) ~ (mon|mes|ma) (piercing|piercings|boucle*|ongle*|voile|foulard|perruque|tresses|vetements|chemisier|jupe|collier)`,
      `${he} ~ (m|me|nous) (a)? ~ (tient|tenait|tenu|tire*|traine*|attrape*|empoigne*|souleve*|chope*) ~ par (le|la|les|l) (cou|gorge|cheveux|oreille*|nuque|colback)`,
    ],
    gentleCare: [
      "(chat|chien|bebe|nourrisson|coiffeu*|masseu*|sauna|hammam|pierres chaudes|serveu* maladroit*|par accident|kine|dentiste|cheval|judo|rugby|lutte|cat|dog|baby|toddler|hairdresser|massage|hot stones|by accident|clumsy|rugby|wrestling)",
    ],
    // A call that was missed, and its price.
    ifMissed: [
      "(si|quand|des que) je (rate*|reponds pas|tarde*|oublie*|decroche pas|suis en retard|traine|reviens tard|depasse) ~ (appel*|message*|telephone)?",
      "(if|when|whenever) i (miss|don t (answer|pick|reply)|m (late|slow)|forget|displease|upset) ~ (call|text|phone|him|her)?",
    ],
    penalty: [
      "(dors (par terre|dehors|dans (le|la))|mange (pas|plus)|reste dehors|prive*|puni*|punition|prends (une|des|cher)|a genoux|frappe*|cogne*|crie dessus|gifle*|enferme*|coupe* (le|l|la)|me laisse pas (rentrer|dormir))",
      "(sleep (on|in|outside)|(don t|can t) eat|stay outside|punish*|get (hit|slapped|it)|on my knees|hits|locks|turns (it|the heating) off|won t let me (in|sleep)|no dinner|lips (were|go) blue)",
    ],
    atDesk: [
      "(chef|boulot|ecole|college|prof|patron|train|bus|ado|parents m ont|console|boss|work|school|teacher|train|bus|console|dog|chien|chat)",
    ],
    himOrHer: [
      "(il|elle|mari|conjoint*|compagnon|copain|mec|ex|pere|mere|beau pere|frere|ils|femme|he|she|they|husband|wife|boyfriend|girlfriend|partner|dad|mum|brother|stepdad)",
    ],
    // Belts in a changing room.
    armedWait: [
      "(m|nous|me) (attend*|guett*|coinc*) ~ (avec) ~ (ceinture*|baton*|batte*|chaine*|couteau*|barre*|lame*|cailloux|pierres|briquet*|matraque*)",
      "(waiting|wait|waits) for (me|us) ~ with ~ (belt*|stick*|bat|bats|chain*|knife|knives|bar|blade*|stones|lighter*)",
      "(dit|dis|raconte*|repete*|ecrit|jure*) ~ (a tout le monde|partout|a tous)? ~ ce qu (il|ils|elle|on) (me|nous)? ~ (fer*|faire)",
      "(told|says|said|telling|knows) ~ what (he|they|she) (d|ll|would|will|is going to|are going to|s going to) do to (me|us|my)",
    ],
    // Tears that stop nothing.
    tearsUnheeded: [
      "(je)? (pleure|pleurais|supplie|suppliais|crie|criais|dis non|disais non|ai mal|saigne|saignais) ,? (et|mais)? ~ (il|elle|ils) ~ (continue*|s arrete* pas|arrete* pas|recommence*|finit quand meme|rit|riait|force*)",
      "(i)? (cry|cried|m crying|was crying|beg|begged|bleed|bled|say no|said no) ,? (and|but)? ~ (he|she|they) ~ (keeps|keep|kept|continues|continued|carries on|carried on|doesn t stop|didn t stop|laughs|laughed)",
    ],
    ofScreens: [
      "(film|serie|dentiste|kine|epil*|tatou*|blague|chatouille*|coach|prof|match|film|series|dentist|physio|wax*|tattoo*|joke|tickl*|coach|teacher|baby|bebe)",
    ],
    // An hour that he believes is for shopping.
    believesMe: [
      "(il|elle|mari|mon *) ~ (me croit|croit que (je|j)|pense que (je|j)|croit que je suis)",
      "(he|she|they|husband|partner) (think|thinks|believes|reckons) i ~ (at|in|m|gone|out)",
    ],
    shortHour: [
      "((j ai|ai|plus que|encore) (que)? (#|cinq|dix|six|deux|trois) (min*|minutes)|cabine|caisse|telephone (d|de) (une|un|la|le)|vite|rappelez (pas|jamais)|suivra|m attend dans la voiture)",
      "(call box|payphone|phone box|# min*|(five|ten|six|two|three) minutes|borrowed|quick|quickly|don t (ring|call) back|waiting in the car|at the till)",
    ],
    merrily: ["(surprise|cadeau*|anniversaire|noel|fete|bague|voyage|surprise|present|gift|birthday|christmas|party|ring|trip|proposal)"],
    // Linen that was moved.
    linen: [
      "(culotte*|sous vetements|lingerie|soutien gorge*|draps|oreiller|photos|doudou|brosse a dents) ~ (etale*|deplie*|deplace*|coupe*|vole*|disparu*|sur (le|mon) lit|dechire*|bouge*)",
      "(knickers|underwear|bras|sheets|pillow|photos|teddy|toothbrush|pictures) ~ (laid out|spread|moved|cut up|stolen|gone|on (the|my) bed|torn|slashed)",
    ],
    ofOld: [
      "(ex|ancien (mari|copain|compagnon|mec)|proprio|logeur|double|serrure|voisin|gardien*|landlord|spare key|lock|neighbour|caretaker|stalker)",
    ],
    // To the edge, and asked again.
    toTheEdge: [
      "(emmene*|conduit|conduisait|roule|arrete*|gare*) ~ (bord|falaise|carriere|barrage|pont|foret|parking desert|ravin)",
      "(drove|drives|took|takes|stopped|parked) (me|us) ~ (edge|cliff|cliffs|quarry|reservoir|bridge|woods|ravine|middle of nowhere)",
    ],
    askedAgain: [
      "(repete*|redemande*|menace*|dit que|choisir|choisis|si je|reponse|promettre|hurle*|supplie*|pousse*|freins|faire peur|sauter|y passer)",
      "(asked (me)? again|repeat*|threat*|said (he|she|i)|choose|if i|answer|promise|shout*|push*|handbrake|scare me|said yes)",
    ],
    outingThere: [
      "(pique nique|balade|rando*|peche|vacances|champignons|coucher de soleil|photo*|vue|picnic|walk|hike|fishing|holiday|mushrooms|sunset|view|i said yes)",
    ],
    // A man met on a game.
    youngGirl: ["(fille|fils|petite|soeur|niece|eleve|ado|gamine|cousine|filleule|daughter|son|sister|niece|pupil|teen*|girl|boy|student)"],
    metOnline: [
      "(copain|ami|mec|homme|type|amoureux|gars|prof|quelqu un) ~ (de (#|trente|quarante|cinquante|vingt cinq) ans|rencontre sur|connu sur|sur (un jeu|internet|insta*|snap*|discord|tiktok|roblox|fortnite|le net|les reseaux))",
      "(boyfriend|friend|man|bloke|guy|someone|lad) ~ (who s (#|thirty|forty|fifty)|of (#|thirty|forty)|(she|he) met (on|online|through)|(on|online) (a game|discord|snap*|insta*|roblox|tiktok))",
    ],
    wantsToMeet: [
      "(veut|propose*|demande*|doit|va) ~ (la|le|l|lui)? ~ (voir|rencontrer|rejoindre|chercher|emmener|payer (le|son|un)|envoyer)",
      "(photos|nue|hotel|en cachette|sans (nous|sa mere|ses parents)|seule|secret)",
      "(wants|asked|asks|going|plans) ~ (meet|see|pick (her|him) up|come over|send)",
      "(photos|nude*|hotel|behind our backs|alone|secret|without us)",
    ],
    safeOnline: [
      "(tournoi|equipe|club|correspondant|echange scolaire|majeur*|vingt ans|tournament|team|club|pen pal|penpal|exchange|university)",
    ],
    // An arm that hangs, and a fault.
    hurtLimb: [
      "(bras|poignet|jambe|oeil|levre|tete|dos|main|doigt|doigts) ~ (pend|casse*|tordu*|gonfle*|enfle*|ferme*|ouvert*|bouge plus|violet*|noir|bleu*)",
      "(arm|wrist|leg|eye|lip|head|back|hand|finger*) ~ (hangs|hanging|broken|twisted|swollen|limp|shut|split|purple|black|blue)",
    ],
    ownFault: [
      "(dit|repete*|dis|jure) ~ ~ ((sa|ca|ma|son) faute|fait expres|merite*|pas (ete)? sage|desole*|a cause de (lui|elle))",
      "(says|said|repeats|keeps saying|swears) ~ ~ ((his|her|my) (own)? fault|deserve*|naughty|bad|sorry|because of (him|her))",
    ],
    atSport: [
      "(velo|trottinette|foot|judo|toboggan|trampoline|tombe*|chute|ski|skate|recre|bike|scooter|football|slide|trampoline|fell|ski*|playground)",
    ],
    // A call from a cupboard; not with him.
    callsHidden: [
      "(appele*|telephone*|ecrit|envoye*|appelle|texto*|message*) ~ (depuis|d|de|dans|du) (un|une|le|la|les|son|sa)? (placard|penderie|toilettes|wc|salle de bain*|cave|grenier|coffre|dessous (de|du))",
      "(rang|called|texted|phoned|messaged|calling|ringing) ~ (from|in|inside) (a|the|her|his)? (cupboard|wardrobe|bathroom|toilet|attic|cellar|boot|closet|pantry)",
      "(laissez|laisse) (moi|la|le)? pas (seul*)? (seule)? avec (lui|elle|le|la|mon|ma|papa|tonton)",
      "(don t|please don t|not to) leave (me|her|him) (alone)? with (him|her|the|my|dad)",
    ],
    afraidOf: [
      "(chuchot*|pleur*|peur|supplie*|serre* (le|la|ma|mon)|trembl*|son mari|son copain|il (est|creuse|cherche|hurle|arrive|rode)|raccroche*|police|veilleur|poignet)",
      "(whisper*|cry*|scared|begg*|grabbed|shak*|her husband|her boyfriend|he s (in|outside|looking|digging|coming|shouting)|hung up|police|night (man|porter|carer)|wrist)",
    ],
    dayNursery: [
      "(creche|maitresse|nounou|baby sitter|comptable|belle mere|beau pere est gentil|nursery|childminder|babysitter|accountant|kitten|puppy|chaton|chiot)",
    ],
  },
  met: {
    violence: unless([
      "scaldsMe -gentleCare",
      "ifMissed penalty himOrHer -atDesk",
      "armedWait",
      "tearsUnheeded -ofScreens",
      "believesMe shortHour -merrily",
      "linen ofOld",
      "toTheEdge askedAgain himOrHer -outingThere",
      "youngGirl metOnline wantsToMeet -safeOnline",
      "callsHidden afraidOf -dayNursery",
    ]).concat(["hurtLimb ownFault aChild -atSport -fun -tale -longOver"]),
  },
};
