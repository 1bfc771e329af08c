/**
 * Said in French, in English or in both at once (« he closes la porte à clé »): who does it, and what makes it another matter.
 * Fields that every room of this folder shares.
 */
import type { Fields } from "../../words/meeting.ts";

/** Whoever may do it, as the subject of what follows. */
export const he =
  "(il|elle|ils|elles|on|qui|mari|conjoint*|compagnon|compagne|copain|copine|mec|meuf|keum|ex|femme|epouse|epoux|homme|chum|fiance|fiancee|concubin|pere|mere|papa|maman|beau pere|belle mere|frere|soeur|oncle|tonton|tante|tata|cousin*|patron*|patronne|chef|cheffe|coach|entraineur|prof|moniteur|voisin|coloc*|gendre|bru|belle fille|beau fils|fils|fille|daron*|proprio|client|cliente|patient|patiente|resident*|type|gars|inconnu|collegue|collegues|infirmier*|auxiliaire|aide soignant*|nounou|educateur|surveillant|eleve*|mecs|grand pere|papi|papy)";
export const they =
  "(he|she|they|who|husband|wife|hubby|boyfriend|girlfriend|partner|bf|gf|ex|fella|missus|dad|daddy|father|mum|mom|mam|mother|stepdad|stepfather|stepmum|brother*|sister|uncle|aunt|cousin*|boss|manager|employer|landlord|coach|teacher|carer|nurse|son|daughter|stepson|grandad|lads|men|man|guy|bloke|customer|client|patient|flatmate|housemate|neighbour|colleague)";

const days = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";
const weekdays = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";

export const people: Fields = {
  /** Whoever has power over the writer. */
  tyrant: [
    "(il|elle|ils|lui|mari|conjoint*|compagnon|compagne|copain|copine|mec|meuf|keum|ex|femme|epouse|epoux|homme|chum|blonde|fiance|fiancee|petit ami|concubin|pere|mere|papa|maman|parents|beau pere|belle mere|beaux parents|belle famille|beau frere|belle soeur|frere|freres|oncle|tonton|tante|tata|cousin*|famille|patron*|employeur*|madame|monsieur|chef|coach|entraineur|prof|maitre|voisin|coloc*|gendre|fils|daron*|logeur|proprio|tuteur|aide soignant*|infirmier*|auxiliaire|nounou|bande)",
    "(he|she|they|him|husband|wife|hubby|boyfriend|girlfriend|partner|bf|gf|ex|fella|missus|other half|my man|marriage|dad|daddy|father|mum|mom|mam|mother|parents|stepdad|stepfather|stepmum|stepmother|in laws|mother in law|father in law|brother*|uncle|aunt|cousin*|family|boss|employer|madam|landlord|coach|teacher|carer|nurse|son|grandson|grandad|lads)",
  ],
  /** Somebody one lives or has lived with as a couple. */
  spouse: [
    "(il|elle|lui|mari|conjoint*|compagnon|compagne|copain|copine|mec|keum|ex|femme|epouse|epoux|homme|chum|fiance|fiancee|petit ami|concubin|pere de (mes|ma|mon|la|nos|notre) *|marie*|mariee|belle mere|belle famille|gendre)",
    "(he|she|him|husband|wife|hubby|boyfriend|girlfriend|partner|bf|gf|ex|fella|missus|my man|marriage|married|in laws|(father|dad) of my *)",
  ],
  small: [
    "(bebe|bb|petit|petite|petits|fils|fille|filles|enfant|enfants|gosse|gosses|gamin*|gamine|mome*|nourrisson|jumeaux|jumelles|puce|loulou|nouveau ne|neveu|niece|eleve|eleves|fillette|garcon|petit frere|petite soeur|ma soeur|mon frere|soeur|classe|cp|ce1|ce2|cm1|cm2|nourrice|maternelle|creche|accouche*|allait*|tetee|biberon*|couffin|berceau|poussette)",
    "(baby|newborn|infant|twins|toddler|kid|kids|child|children|son|daughter|boy|girl|little one|wee one|weans|sis|sister|niece|nephew|pupil|pram|cot|postpartum|pp|gave birth|bub|year #|grandson|granddaughter)",
  ],
  pleadsFor: [
    "(envoyez|envoie*|appelez|prevenez|venez|aidez|aide|secours|police|gendarm*|vite|sortez moi|chuchot*|cache*)",
    "(send (someone|somebody|help|police|anyone)|call the (police|guards)|help|be quick|hurry|get me out|police|whisper*|hiding|ordering pizza)",
  ],
  inDrink: [
    "(bu|boit|buvait|ivre|bourre*|saoul*|alcool*|bieres|biere|bouteille*|canettes|whisky|ricard|pastis|vodka|defonce*|enerve*|furieux|fou de rage)",
    "(been drinking|drunk|drinks|drinking|the pub|pissed|wasted|raging|in a mood|temper|off his head|bladdered|hammered)",
  ],
  inDread: [
    "(peur|trembl*|terrifi*|terroris*|angoiss*|flippe*|boule au ventre|redout*|panique*|ose (pas|plus)|ose|police|secours|danger*)",
    "(dread*|scared|terrified|afraid|frightened|petrified|shaking|panick*|police|danger*|in trouble)",
  ],
  onceMore: [
    "(encore|a nouveau|recommenc*|derniere fois|cette fois|prochaine fois|chaque fois|a chaque|tous les (soirs|jours)|hier|ce matin|cette nuit|ce soir|" +
      `${days}|depuis|souvent|toujours|quand (il|elle)|des qu (il|elle)|jusqu a)`,
    `(again|last night|yesterday|this morning|tonight|every (time|day|night)|this time|last time|next time|${weekdays}|since|always|when (he|she)|whenever|keeps)`,
  ],
  // What makes it another matter.
  fun: ["(mdr*|lol|lmao|rofl|ptdr*|pdr|haha*|ahah*|hihi*|hehe*|xd|jk|just kidding|pour rire|for fun)"],
  tale: [
    "(film|films|serie|series|roman*|livre|bouquin*|chanson*|personnage*|episode*|documentaire*|podcast*|theatre|netflix|manga*|expose|memoire de|these|jeu video|manette|le boss|match|spectacle|escape game|murder party|loup garou|gta|minecraft|true crime|du rap)",
    "(movie*|novel|book|lyrics|netflix|documentar*|essay|dissertation|thesis|chapter|am dram|rehears*|video game|elden ring|tv show|headlines|cinema)",
  ],
  longOver: [
    "(il y a|ya|ca fait|voila) (bientot|plus de|environ|presque)? (#|deux|trois|quatre|cinq|dix|quinze|vingt|trente|quarante|des) (ans|annees)",
    "(a l epoque|autrefois|jadis|dans mon enfance|quand j etais (petit*|enfant|gosse|gamin*|ado*|jeune|au (college|lycee))|c etait en #|derriere moi|(mort|decede|enterre|parti|quitte|separe*|divorce*) depuis|refait ma vie|en prison depuis|en securite maintenant|maintenant en securite)",
    "(years|decades) (ago|back)",
    "(when i was (a|little|young*|small|at)|as a (kid|child|teen*)|used to (hit|beat)|in my (childhood|teens)|long done|behind me|remarried|back in #|that was #|in # (and|now)|safe now|made my peace)",
  ],
  service: [
    "(formation|formee|supervision|prevention|colloque|memoire|intervenir|groupe de parole|association|benevol*|recrute*|devis|reconversion|recevez vous|prenez vous)",
    "(supervis*|leaflet|refuge in|workshop|awareness|training|research|do you (work|treat|offer|run|take)|dissertation|volunteer*)",
  ],
  feast: [
    "(surprise|cadeau*|anniversaire|noel|mariage de|pere noel|demande en mariage)",
    "((birthday|christmas|his|her|a) present|gift|birthday|christmas|santa|proposal|proposing)",
  ],
};

/** With what takes back whatever is told of blows, doors and fear. */
export const unless = (met: readonly string[]): readonly string[] => met.map((each) => `${each} -fun -tale -longOver -service`);
