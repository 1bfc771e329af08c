/**
 * In either language: the price of leaving or of speaking, as it is told beforehand: children taken, a life ruined; a car that is aimed with
 * everybody in it; the same fall told at the hospital once more.
 */
import type { Signs } from "../distress-words.ts";
import { unless } from "./people.ts";

export const price: Signs = {
  fields: {
    // What it would cost to go or to speak.
    ifILeave: [
      "(si|quand|le jour ou|des que) (je|j) (le|la|l|en|lui|y|vous|vais|me)? ~ (pars|partais|parte|quitte*|parle*|porte* plainte|appelle*|divorc*|raconte*|vais (voir|chez|a la)|refuse*|rentre pas|sors|trompe*|obei*|reste pas|rends pas|continue* (a|de)|recommence*|denonce*|police|tribunal|juge|separ*|demenag*)",
      "(if|when|the day) i ~ (leave|left|tell|call|report|divorce|talk|refuse|speak|go to|don t (come|give|do|go)|keep seeing|see|move|end it|press charges|court)",
    ],
    weakDoom: [
      "(prendra*|prendrait|prendre|enlever*|emmener*|gardera*|garderait|placer|aurai (plus|jamais)|verrai (plus|jamais)|reverrai (plus|jamais)|perdrai|perdre) ~ (enfants|petits|petit|petite|fille|fils|gosses|garde|bebe|maison)",
      "(regrett*|paiera*|paierai|le payer*|payerai|souffrir*|ruiner*|detruir*|retrouver*|pourrir*|a la rue|foutra* en l air|s en prendra*|viendra* (me|nous) (chercher|trouver)|fera la peau|enfer|aura ma peau|gare a moi|malheur)",
      "(take|keep|get) (the|my|our) (kids|children|baby|son|daughter|house)",
      "(never see (them|the|my|our)|regret it|pay for (it|this)|find (me|us)|ruin (me|my)|destroy (me|my)|on the street*|come (for|after) (me|us)|make (my|me) ~ hell|get what s coming)",
    ],
    promisesIt: [
      "(dit|dis|disait|repete*|jure*|ecrit|menac*|promis|promet|previent|prevenu|crie*|hurle*|annonce*|message*|sms)",
      "(says|said|tells|told|swears|swore|warns|warned|texted|wrote|promised|threat*|keeps saying)",
    ],
    kindEnd: [
      "(seance*|hypnose|therapie|inscription|promo*|cours|formation|offre|resto|banque|credit|assurance|medecin|dentiste|chef|session*|course|deal|insurance|doctor|flight|voyage|vacances|job|poste|fumer|sport|smok*|gym)",
    ],
    // At a wall, with us.
    aimsCar: [
      "(fonce*|roule*|condui*|accelere*|vise*|dirige*|braque*) ~ (mur*|arbre*|platane*|camion*|poids lourd*|ravin|parapet|contresens|rambarde|pylone*)",
      "(drives|driving|drove|steers|steering|aims|swerves|speeds|accelerates) ~ (at|into|towards|for) ~ (wall*|tree*|lorr*|truck*|traffic|oncoming|barrier|bridge|river|ditch|cliff)",
    ],
    // The same story at the hospital once more.
    toldDoctors: [
      "(dit|dis|raconte*|menti|fait croire|explique*|repondu) ~ (urgences|medecin|infirmier*|infirmiere|hopital|hosto|dentiste|pompiers|docteur|kine|ecole|assistante sociale) ~ ~ (tombe*|chute|escalier*|porte|glisse*|cogne*|placard|velo|pris (un|une|le|la))",
      "(told|lied to|tell|telling) * (i|it|that|she|he) ~ (fell|fall|stairs|door|slipped|tripped|walked into|cupboard|bike)",
      "(told|said to|lied to|tell) ~ (a e|hospital|doctor|nurse|casualty|gp|er|paramedic*|dentist|school|social worker) ~ ~ (fell|fall|stairs|door|slipped|tripped|walked into|cupboard|bike)",
    ],
    againSo: [
      "(deuxieme fois|troisieme fois|quatrieme fois|encore une fois|la meme (chose|histoire)|chaque fois|a chaque|cette annee|me croit|m a cru|pas vrai|faux|menti|c etait (lui|elle)|honte)",
      "(twice|third time|second time|fourth time|every time|this year|same (story|thing)|believe* me|not true|a lie|lied|it was (him|her)|ashamed)",
    ],
    // Strong habits of being quiet: with a last time, no name is needed.
    braced: [
      "(marche*|marcher|avance*) sur des oeufs",
      "(fais|fait|faire) (tres|bien|toujours|super|hyper|tellement)? (attention|gaffe) (a|au|aux) ~ (dis|dire|mots|mot|geste*|ton|bruit|moindre)",
      "(appris|apprend|apprends) a ~ (bruit|taire|petit*|disparaitre|invisible|respirer|transparent*)",
      "(me|m) (tais|fais (toute|tout)? petit*|recroqueville)",
      "(dis|dire) (oui|amen) a tout",
      "(surveille*|guette*|devine*) ~ (son humeur|ses humeurs|son pas|ses pas|son regard|sa voiture)",
      "(lui|le|la) (contredi*|contrarie*|reponds|tiens tete)",
      "(walk*|tread*) on (eggshells|egg shells)",
      "(careful|watch|mind|weigh) ~ (what|how|every|each) ~ (say|move|word*|breathe|look|laugh|speak|tone)",
      "pay for it (when|later|at home|after|that night|tonight)",
      "(answered|answer|talk|talked) back",
      "(make|made) (myself|ourselves) (small|invisible|scarce)",
    ],
    someHim: [
      "(il|elle|ils|mari|conjoint*|compagnon|copain|mec|ex|femme|pere|mere|beau pere|he|she|they|husband|wife|boyfriend|girlfriend|partner|dad|stepdad)",
    ],
  },
  met: {
    violence: unless([
      "braced pastMark -notOfBlows",
      "ifILeave weakDoom promisesIt someHim -atLaw -kindEnd -jesting",
      "aimsCar withUs someHim -hired",
      "toldDoctors againSo -otherFace -sporting",
    ]),
  },
};
