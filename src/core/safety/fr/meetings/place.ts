/** French, where one stands and what one holds: rails, edges, a gun that is out, a rope that is ready: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const placesMeet: Meetings = {
  fields: {
    stands: [
      "(suis|tiens|assis*|attends|attend|debout|reste|marche|descends|allonge*|couche*|arrive*|gare*|plante*|me voila|poste*|retourne*|vais|monte*|y vais)",
    ],
    brink: [
      "(au|tout au|le|du|pres du|sur le) (bord|ras|rebord) (du|de la|des|de l) (quai|voie*|rail*|vide|gouffre|precipice|falaise*|toit|pont|viaduc|balcon|fenetre|eau|canal|ravin|carriere|parapet|etang|barrage)",
      "(sur|aux|pres des|entre les|devant les|le long des|vers les) (rail*|voie* ferree*|voie* (du|de) (train|tgv|rer|metro)|falaise*)",
      "(derriere|dehors de|par dessus|de l autre cote de) (la|le) (barriere|rambarde|garde corps|parapet|grillage|balustrade)",
      "(en haut|au sommet|tout en haut|au bout) (de|du|des) (la|l|le)? (falaise*|tour|immeuble|pont|viaduc|phare|jetee|digue|clocher|grue|barrage|escalier de secours)",
    ],
    leisure: [
      "(bateau|ferry|peche|photo*|rando*|balade*|promen*|vue|coucher de soleil|touriste*|visite*|musee|pique nique|bronze*|plage|baignade|chantier|boulot sur|travaux|couvreur|echafaudage|vacances|panorama|hotel|location|habit*|kayak|voile|port|(vous etes|etes vous|c est) (a|au|en|pres|bien|apres|avant|cote|dans|sur|loin|le long)|cabinet|restaurant|resto|terrasse|phobie|vertige|peur du vide)",
    ],
    station: ["(quai*|gare|station|rail*|voie*|passage a niveau|tunnel)"],
    oncoming: [
      "(pas pour (monter|le prendre|voyager|partir en)|(prochain|suivant|dernier) (train|tgv|rer|metro|intercity*|ter|tram)? ~ (le mien|le bon|pour moi|celui la|devant|dessous)|c est le mien|devant celui|sous le (train|metro|rer|tgv|prochain|suivant)|devant le (train|metro|rer|tgv|prochain|suivant)|horaire* ~ devant|saut*|me jet*|recule* ~ (pas|pour)|(un|deux|trois|quatre) pas|pas (de plus|en avant)|adieu|m allonge*|allonge*|couche*)",
    ],
    gunOut: [
      "<gun>",
      "(winchester|fusil de chasse|arme de service|sig|glock|calibre 12|22 long rifle|beretta|famas|canon scie|chevrotine*|sig sauer)",
    ],
    bared: [
      "(sur (la|ma) (table|tempe|nuque|poitrine|commode|banquette)|sur (mes|les) genoux|sur le (lit|bureau|siege|canape)|sous (l|mon) oreiller|devant moi|a cote de moi|dans (la|ma) (bouche|main|voiture)|dans les mains|a portee|sorti*|decroche*|charge*|charger|arme et|remont*|demont*|nettoy*|une balle|cartouche*|cran de (surete|securite)|le regarde|la regarde|le fixe|canon|menton|pret*)",
    ],
    huntsman: [
      "(sanglier*|perdr*|faisan*|gibier|battue|societe de chasse|club|stand (de tir)?|tir sportif|entrainement|armurier|armurerie|vendre|heritage|herite|permis de chasse|federation|musee|collection|jouet*|airsoft|paintball|peinture|a eau|ouverture|chasse (dimanche|samedi)|cambriol*|braqu*|gendarmes ont|prefecture|declarer|rendu* a la|dans le pied)",
    ],
    noose: [
      "(corde*|cordelette*|noeud* coulant*|poutre*|branche*|lacet*|crochet*|foulard|cravate|drap noue|cable|sangle|rallonge|arbre|ceinture)",
    ],
    chosen: [
      "(deja (choisi*|repere*|trouve*|achete*|prepare*|pret*|fait|installe*|attache*|accroche*|noue*)|(est|sont|elle est|assez|bien) (solide*|pret*|en place|accroche*|attache*|noue*|installe*|assez (haut|longue|solide))|autour (de mon|du) cou|passe* autour|testee*|essaye*|dans (le coffre|le garage|la grange|mon sac|le grenier)|cache*|sous (le|son|mon) (matelas|lit|oreiller)|tiendra|supporte* mon poids|pendr*|s en etait assure*|tabouret|escabeau)",
    ],
    tackle: [
      "(a sauter|escalade|grimp*|linge|chien|bateau|voile|guitare|violon|piano|harpe|charpent*|travaux|toit|noel|jardin*|plant*|chaussure*|basket*|gym|crossfit|sapin|tailler|elaguer|elagage|tableau*|lustre|cadre|noire|rouge|jaune|verte|marron|securite|noces|soie|costume|mariage|fruitier*|genealog*|hamac|balancoire|cabane|tracter|remorque*|pour mon (pere|mari)|cadeau*)",
    ],
    heldTool: [
      "(boite*|plaquette*|tube|flacon|cachets|comprimes|medocs|lame|couteau|rasoir|cutter|corde|ciseaux|flingue|arme|pistolet|fusil|seringue|stylo d insuline|verre de javel)",
    ],
    palm: ["(dans (la|ma|les|mes) main*|en main|a la main|entre les mains|dans la paume|devant moi|sous les yeux|sur (mes genoux|le lit))"],
    wavers: [
      "(hesite*|sais (pas|plus)|je (le|la|les) (regarde|fixe|tiens)|depuis (une|des|# |ce)|tremble*|pleure*|envie|tente*|pret*|peur|aide*|seul*|ce soir|cette nuit|maintenant|que faire|quoi faire|retenez|pourquoi pas)",
    ],
  },
  met: {
    act: [
      "stands brink -leisure -lateness -story -goneBy",
      "station oncoming stands -lateness -leisure -story",
      "gunOut bared i -huntsman -story -goneBy -jokes",
      "heldTool palm wavers i -tackle -prescribed",
    ],
    death: [
      "station oncoming i -lateness -leisure -story",
      "gunOut bared -huntsman -story -goneBy -jokes",
      "noose chosen -tackle -story -goneBy -jokes",
    ],
  },
};
