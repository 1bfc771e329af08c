/** French, being in the way: « mieux sans moi », a weight, a relief for everybody, worth more dead. */
import type { Meetings } from "../../distress-words.ts";

export const burdenMeets: Meetings = {
  fields: {
    betterOff: [
      "(mieux|mieu|tranquil*|heureu*|heureux|soulag*|debarrass*|libre*|leger*|legere*|en paix|bon debarras|bel avenir|plus (simple|facile|beau|belle|riche*|doux|serein*)|gagn* (tous|tout|au change)|souffler|respirer|vacances|vivre enfin|refaire (sa|leur|ca) vie|+)",
      "(tourn*|march*|roul*|port*|s en (port*|sort*)) ~ (mieux|bien)",
    ],
    thanMe: [
      "(qu avec moi|(mere|pere|femme|mari|fille|fils|personne) ~ ,? ~ mieux que moi|sans moi|loin de moi|avec une (photo|urne|tombe)|avec (l|mon|ma) (assurance (vie|deces)|prime|heritage)|sans (leur|sa|ca|son) (mere|pere|maman|papa|mari|femme|fils|fille|boulet)|moi (en moins|parti*|disparu*|mort*|au trou|sous terre))",
      "que (je|j) (disparaiss*|creve*|meur*|m efface*|m eteigne*|m en aille ($|.|,|pour|de ce|definit*)|parte ($|.|,|pour))",
      "(si|quand|lorsque|des que|une fois que|le jour ou) (je|j) (disparai*|dispar*|creve*|meur*|mour*|m efface*|m eteins|m eteindr*|existais|existe plus|suis plus|suis mort*|serai (plus|mort*|parti*)|etais (plus|pas|mort*|jamais)|m en (va*|ir*|aill*) ($|.|,|pour|de ce|definit*)|pars ($|.|,|pour (toujours|de bon)|definit*)|parte ($|.|,|pour)|laisse la place|debarrasse)",
      "(si|quand|que) (leur|sa|ca|ma|mon|son) (mere|maman|pere|papa|fille|fils|femme|mari) ~ (etait|est|sera|soit|serait) (plus|mort*|parti*|pas la) ~",
      "(m aura|m auront|m aurait|on m a|on m aura|ils m auront) (mis|enterre*|porte*|descendu*|incinere*|oublie*|fait piquer)",
    ],
    // Somebody else in one's stead.
    otherParent: [
      "(une|un|n importe quel|n importe quelle) (autre|vraie|vrai|bonne|bon|nouvelle|nouveau) (mere|maman|pere|papa|femme|mari|epouse|epoux|parent|fils|fille)",
      "(mauvais*|mauvaise|incapable*|nul*|indigne*|pas (une|un) (bonne|bon)|rate*) ~ (mere|maman|pere|papa|parent)",
    ],
    doBetter: [
      "(ferait|serait|saurait|meritent|merite|meriterait|auraient|seraient|faudrait|leur faut|lui faut|ont besoin) ~ (mieux|que moi|a ma place|l affaire|autre|vivante|vivant|loin de moi|plus heureu*|sans moi)",
    ],
    // A weight.
    weight: [
      "(fardeau*|poids|poid|boulet*|charge|gene|parasite*|bouche a nourrir|bouche inutile|de trop|en trop|dechet*|rebut|erreur|poison|encombr*|bonne a rien|bon a rien|inutile|nuisible*|honte|bon qu a|bonne qu a|obstacle|embarras|deranger|coute* (trop|cher)|peser|pese)",
    ],
    weightEnd: [
      "(mort*|disparai*|disparu*|plus la|enterre*|au trou|une fois pour toutes|une bonne fois|pour toujours|definiti*|bientot (fini|plus|libre*|debarrass*|tranquil*)|plus pour longtemps|cesser (d|de) (etre|peser|gener)|arreter (d|de) (etre|peser|gener)|liber*|debarrass*|soulag*|temps que (ca|je)|m en aille|me supprimer|finir)",
    ],
    // To spare them.
    sparing: [
      "(epargn*|soulag*|debarrass*|arrang*|alleg*|simplifi*|facilit*|rend* service|rendre service|liber*|delivr*|laiss* (tranquil*|en paix|respirer|vivre)|evit* (ca|cela|cette|a|de))",
    ],
    lovedFolk: [
      "(leur|les|ma (famille|fille|femme|mere)|mes (enfants|proches|parents|fils|filles|petits)|mon (mari|fils|pere|entourage)|tout le monde|tlm|tous|monde entier|vous tous|eux)",
    ],
    bySelf: [
      "(une fois pour toutes|une bonne fois|definiti*|pour toujours|pour de bon|en (partant|disparaissant|mourant|m en allant|m effacant)|ma (mort|disparition)|mon (depart|absence)|(si|quand) (je|j) (meur*|disparai*|dispar*|mour*|creve*)|ce soir|bientot|je sais (comment|quoi faire)|la corde|le trou|le probleme (c est|sera) moi|de ma (personne|presence|carcasse)|de moi)",
    ],
    ofWork: [
      "(dossier*|tache*|travail*|boulot|collegue*|reunion|horaire*|demenag*|deplacement|trajet|route|attente|seance*|visio|regime|kilos|voyage*|cadeau*|epaule|valise|boite|client*|cabinet|chef*|equipe)",
    ],
    // Worth more dead.
    money: ["(assurance*|prime|capital|heritage|dette*|credit*|pret*|emprunt*|msa|maison|rente|pension|argent|prevoyance|hypotheque)"],
    deadMe: [
      "(moi mort*|ma mort|mon deces|mort que vivant*|morte que vivante|si (je|j) (meur*|disparai*|creve*|y reste|saute|me tue)|avec moi (mort*|disparu*|six)|(croir*|croie*|pass*|conclu*|ressembl*|maquill*|dir*|conclur*|comme|prouve*) ~ (a|pour|un|en|mon)? accident|apres moi|quand je serai (mort*|parti*)|mon cadavre|si c est un accident|un accident (bien|qui))",
    ],
    gaining: [
      "(gagn*|touch*|pai*|rembours*|rapport*|sold*|couvr*|suffi*|calcul*|assez|regl*|vaux|vaudr*|verse*|march*|debarrass*|tranquil*|s en sort*|passer pour|croira*|fonctionn*)",
    ],
    insured: ["(obseques|souscri*|devis|contrat|comparer|conseiller|agent|courtier|rdv (avec|chez)|banquier|assureur|notaire)"],
    // Nobody would notice.
    nobody: [
      "(personne|aucune personne|qui (me|m|va|vont|s|se|en|y|pourrait|peut|viendr*|verra*|remarqu*|pleur*|regrett*|ca|donc|aurait)|nul|pas un chat|aucun (ami|d eux)|aucune (ame|amie)|zero personne|0 personne)",
    ],
    wouldNotice: [
      "(remarqu*|verra*|verrait|apercev*|rendra* compte|rendrait compte|rend compte|pleur*|manque*|manquer*|regrett*|souviendr*|capt*|calcul*|cherch*|inquiet*|en deuil|mon enterrement|s en fou*|s en fich*)",
    ],
    lackOf: ["(envie|temps|argent|sous|motivation|courage|volonte|moyens|energie) (qui|me|nous|m) (me|m|nous)? manque*"],
    goneSelf: [
      "(si|quand|que|ou|le jour ou) (je|j) ~ (plus la|disparai*|dispar*|creve*|meur*|mour*|parti* pour|pars pour|partais|m en vais pour|serai (plus|mort*)|etais (plus|mort*)|existais)",
      "(ma mort|ma disparition|mon absence|mon enterrement|mes obseques|ma tombe|sans moi)",
    ],
  },
  met: {
    death: [
      "betterOff thanMe -tale -jokes -ofWork",
      "otherParent doBetter -tale",
      "otherParent thanMe betterOff",
      "weight weightEnd i -ofWork -tale",
      "sparing lovedFolk bySelf i -ofWork -tale -movingHouse",
      "money deadMe gaining -insured -tale",
      "deadMe gaining lovedFolk -insured -tale",
      "nobody wouldNotice goneSelf -lackOf -tale -movingHouse",
    ],
  },
};
