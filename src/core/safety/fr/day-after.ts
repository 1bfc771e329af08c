/**
 * French, the day after: an attempt that failed, the way home from hospital, what others have taken down or locked away since.
 * Heard over the ends of sentences; each by itself is said every day.
 */
import type { Signs } from "../distress-words.ts";

const days = "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";

export const dayAfter: Signs = {
  fields: {
    triedIt: [
      `(j ai|jai|ai|j avais) (deja|encore|re)? (essaye|tente|reessaye|retente) (deja|encore)? (hier|hier soir|cette nuit|avant hier|ce matin|${days}|la semaine derniere|y a|il y a|$|.|,|pour de vrai|pour de bon)`,
      `(hier|hier soir|cette nuit|${days}|ce matin|avant hier) (soir)? ,? (j ai|jai) (encore)? (essaye|tente|voulu (partir|mourir|le faire|en finir)) ($|.|,|mais|et|ca)`,
    ],
    itFailed: [
      "(ca|c|cela) (a)? (pas|rien) (marche|fonctionne|suffi|fait|reussi|tenu|pris)",
      "(me suis|suis) (rate*|loupe*|reveille*|manque*|encore la|toujours la)",
      "(corde|branche|noeud) (a)? (casse|lache|cede|trop)",
      "(tout)? (vomi|revomi) ~ (tout|$)",
      "(trouve*|arrive*) (a temps|trop tot)",
      "(suis|me revoila|me voila) (encore|toujours) (la|ici|en vie)",
    ],
    unspoken: [
      "(anonyme*|confidentiel|personne (le)? (sait|savait|est au courant|a vu|a su|a remarque|a rien)|jamais dit|en secret|honte|refaire|recommenc*|reessayer|ce soir|la prochaine|pas encore|rate meme ca|meme ca je|nul* a|pardon|desole* d etre)",
    ],
    triedAThing: [
      "(site|lien|appli*|appel*|numero|mail|paiement|carte bleue|code|hypnose|meditation|exercice*|respiration|tisane|creneau*|doctolib|inscri*|formulaire|sommeil|recette|regime|fum*|clope*|patch*|vapot*|joindre|rdv|connexion|visio|video|interphone|porte|parler|dire|ecrire|lui (dire|parler)|robe|voiture|demarr*|velo|sport|medicament*)",
    ],
    leftHospital: [
      "(sorti*|sors|sortie|sortant|rentre*|dehors|renvoye*|renovye*|laisse* sortir|libere*|remis* dehors|laisse* partir) ~ (de|des|d|du|avec) ~ (urgence*|hopital|clinique|hp|psychiatrie|rea|reanimation|hopital psy*|chs|upao|pavillon|unite|service (ferme|psy*)|hospitalisation|hospit*)",
      "(hospitalis*|interne*|hopital|urgence*) ~ ~ (dehors|sorti*|sors|sortie|rentre*|renvoye*) ~ (depuis|hier|ce matin|aujourd hui|a #h|$|.)",
      "(lavage|charbon|perfusion) ~ ,? ~ (sorti*|renvoye*|dehors|rentre*|psy)",
    ],
    whyThere: [
      "(encore|toujours|plein) ~ (boites|cachets|medicaments|somniferes|traitement)",
      "(traitement|cachets|boites|ordonnance) ~ (tiroir|placard|table|la devant|devant moi)",
      "(idees|pensees|envies|voix) ~ (sont|est)? (revien*|revenu*|la|reviennent|encore|toujours)",
      "personne (a qui|avec qui) parler",
      "(mentir|mens|menti|semblant|fais croire|jouer la comedie|sais (bien|tres bien)|faire semblant)",
      "(dort|dorment|dormi) (devant|contre|derriere) ma porte",
      "(seul*|personne) (chez moi|a la maison|pour)",
      "(je|j) (le|la|les) (regarde|fixe)",
      "(lavage|tentative|ts|charbon|contre avis|recousu*|points de suture|poignets|veines|(memes|mes) (pensees|idees|envies)|rien (a|est|n a) change|lacets|ceinture|envie (de|d) (recommencer|mourir|rien|y retourner)|pas envie d (etre|y)|recommencer|overdose|intoxication|(ce qu ils|ce qu on) (voulaient|voulait) entendre|menti (aux|au|pour)|surdose|suicid*|passage a l acte|mon geste|garde a vue)",
    ],
    otherIll: [
      "(oper*|accouch*|genou|fracture|appendic*|palu|covid|infarctus|avc|prothese|cesarienne|chute|entorse|coloscopie|cataracte|bebe|maternite|intoxication alimentaire|gastro|cancer|chimio|rein|calcul*|ivg|fausse couche)",
    ],
    pumped: ["(lavage d estomac|lavage gastrique|charbon active)"],
    forPets: ["(chien|chienne|chat|chatte|bebe|petit|petite|detox|cure|ballonn*|digest*|dents|colique*)"],
    foundMe: [
      "(m a|m ont) (trouve*|retrouve*|surpris*|decouvert*) ~ (baignoire|garage|grenier|salle de bain*|par terre|inconscient*|corde|sur le (toit|pont)|dans (mon|le) (lit|sang)|au bord|pendu*|en sang)",
    ],
    since: [
      "(depuis|semblant|verrou*|surveill*|cache*|hopital|urgences|enleve*|plus (seul|ferme)|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine|cette nuit)",
    ],
    precautions: [
      "(cache*|enleve*|confisqu*|mis|mettent|planqu*|retir*|ferme*|compte*|range*) ~ (couteaux|lames|rasoir*|verrous|verrou|medicaments|cachets|ceinture*|corde|cordes|fusil*|javel|ciseaux|lacets|somniferes) ~",
    ],
    forMe: [
      "(me|m) (surveill*|laisse* (pas|plus|jamais) seul*|quitte* (pas|plus)|fouill*|suit|suivent|accompagn*)",
      "(a cause de moi|pour moi|peur pour moi|peur que je|depuis (dimanche|samedi|lundi|mardi|mercredi|jeudi|vendredi|l hopital|mon (geste|retour)|que je|la derniere fois|ca)|semblant|trouverai|trouve (toujours|d autres)|sait pas que j en ai)",
    ],
    kidsAround: [
      "(petits|bebe|enfants|gosses|gamin*|petit dernier|marche a quatre pattes|chien|chat|demenag*|travaux|avion|aeroport|portique)",
    ],
    namedTry: [
      "(ma|mes|une|la|sa) (ts|tentative|tentatives|overdose|pendaison) (de|d)?",
      "(tentative*|ts) (de suicide)?",
      "(ramene*|ramass*|sauve*|reanime*|amene*|transport*) ~ (urgences|hopital|rea)",
    ],
    stillThere: [
      "personne (l a|le|en a|a)? (su|sait|vu|parle)",
      "(remonte*|revien*|reviens|ressen*|encore|a nouveau|recommenc*|reprend|repense*)",
      "(la|ma) (prochaine|troisieme|deuxieme|3e|2e|4e) (fois)? ~ (pas|plus)",
      "(la 3e|la 4e|la 2e|cette fois) ~ (pas|plus)",
    ],
    lacesBack: ["(rendu|repris|enleve|retire|confisque|pris|redonne) ~ (mes|les) (lacets|cordons|ceinture et mes lacets)"],
    takenDown: [
      "(pompiers|voisin*|mere|mari|femme|ils|frere|pere|gendarmes|samu|coloc*|policiers|police|flics|quelqu un|passant*|soeur|fils|fille) ~ (m a|m ont|mont|ma) (decroche*|repeche*|detache*|ranime*|reanime*|depend*|rattrape*|sorti* (de l eau|du canal|du rhone)|retenu* (par|au bord|sur)|ramene* a la vie|coupe* la corde)",
    ],
    phoneTaken: ["(telephone|tel|fixe|combine|appel|repondu|numero|prix|contrat|stage|poste)"],
    stitched: ["(recousu*|suture*|points de suture|agrafe*|recoud*|# points) ~ (poignet*|veines|avant bras|gorge|bras|cuisse*)"],
    mishapOf: [
      "(cuisin*|verre|vitre|travail|chantier|boulot|chute|tomb*|accident*|chien|chat|velo|moto|sport|huitre*|bricol*|scie|meuleuse|couteau a)",
    ],
    hospFor: [
      "(hospitalis*|interne*|hopital|clinique|urgence*|rea) ~ ~ (pour|apres|suite a) (une|ma|un|mon)? (tentative|ts|geste|passage a l acte|overdose|surdose|intox* medic*)",
    ],
  },
  met: {
    death: [
      "triedIt itFailed unspoken -triedAThing -lightVein",
      "leftHospital whyThere -otherIll",
      "namedTry stillThere -triedAThing -otherIll",
      "lacesBack",
      "takenDown -phoneTaken",
      "stitched -mishapOf",
      "hospFor -otherIll",
      "precautions forMe -kidsAround",
      "pumped -forPets",
      "foundMe since -lightVein",
    ],
  },
};
