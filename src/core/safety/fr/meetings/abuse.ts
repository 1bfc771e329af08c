/** French, hands where they should not be, and children who are hurt: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const abuseMeets: Meetings = {
  fields: {
    elder: [
      "<touchers>",
      "(tonton*|oncle*|pepe|grand pere|papi*|beau pere|demi frere|grand frere|cousin*|prof*|maitre|professeur*|coach|entraineur|moniteur|animateur|educateur|surveillant|patron|chef|boss|directeur|manager|collegue*|client*|medecin|docteur|kine|psy|masseur|cure|pretre|imam|voisin*|ami de (mon|ma|mes|la)|copain de (ma|maman)|mec de ma mere|mari de|baby sitter|infirmier|aide soignant|ambulancier|proprio*|colocataire|coloc|livreur|chauffeur|conducteur|pere|papa|frere|fils)",
    ],
    lewd: [
      "(me|m|m a|ma|la|l a|lui|le|nous|l) (a|avait)? (encore|deja|toujours|souvent|tout le temps)? (touche*|touchait|tripot*|caress*|pelot*|palp*|viole*|violee*|embrass* de force|embrass* sur la bouche|deshabill*|mis la main (dans|sous|sur)|met la main (dans|sous|sur)|mets sa main|force*|frott*|coinc*|lech*|colle contre|regarde sous|film* (nue|sous|dans))",
      "(photo*|film*|video*|image*) ~ (nu|nue|nus|nues|toute nue|tout nu|sans (culotte|vetements|maillot|habits)|en culotte|deshabill*|intime*)",
      "(montre*|sort*|touche*|sucer|lecher|toucher) (son|sa|ca|le sien|lui)? (zizi|sexe|penis|bite|zezette|teub|queue|parties|kiki)",
      "(dort|dormir|vient|venir|glisse|couche*|rentre|entre) ~ (dans mon lit|avec moi la nuit|sous (ma|la) couette|dans ma chambre la nuit)",
    ],
    moved: [
      "(votre (message|attention|mot|accueil)|par (sa|ca|son|ses|votre|leur*)|gentill*|cadeau|mot gentil|emu*|droit dans le coeur|le fond|une prime|allocation*|salaire|chomage|pension|plus a rien|du bois|kine*|massage|osteo*|vaccin*|examen medical|prise de sang|cabas|cheveux)",
    ],
    coerced: [
      "(force*|oblige*|contrain*|impos*|insist*|exige*) ~ (coucher|rapport*|choses que je (veux|voulais|voudrais|aime) (pas|plus)|sexe|sexuel*|lit|au lit|la nuit|me deshabill*|l embrasser|fellation|porno|trucs|pratiques|d autres hommes|ses amis|trottoir|prostitu*)",
      "choses que je (veux|voulais|voudrais) (pas|plus)",
      "(droit de|ose pas|peux pas|arrive pas a|osais pas) (lui)? (dire non|refuser)",
      "(pendant que|quand|alors que) je (dors|dormais|dormai) ~",
    ],
    bedroom: [
      "(mari|conjoint|compagnon|copain|mec|lit|coucher|nuit|soir|sexe|sexuel*|corps|rapport*|homme|femme|devoir conjugal|ex|chum|client*)",
    ],
    mildly: [
      "(travail|boulot|patron|heures sup*|reunion*|menage|repas|manger|devoirs|ronfle*|reveille*|bebe|chat|chien|vendeur|menu|vaisselle|belle mere|cuisine|sport|vacances|resto|restaurant|train|avion|bus)",
    ],
    spiked: [
      "(mis|verse*|met|glisse*|foutu|drogue*|ajoute*) (un|une|quelque|de la|du|des)? (truc*|chose|drogue|ghb|cachet*|pilule*|poudre|somnifere*|produit*)? (bizarre)? (dans|ds) (mon|son|sa|ca|ma|le|nos) (verre*|boisson|biere|cafe|soda|jus|the|repas)",
      "(reveille*|retrouve*|revenu* a moi) ~ (nu|nue|a poil|deshabill*|sans (culotte|pantalon|vetements|habits|rien|souvenir*|mes)|dans un lit|chez (un|des) (mec|gars|type|inconnu*|homme*|garcon*))",
      "(drogue*|endormi*) a mon insu",
    ],
    young: [
      "<child>",
      "(frere|soeur|petit frere|petite soeur|bb|garcon|fillette|neveu|niece|petit fils|petite fille|eleve|jumeau*|jumelle*|ecolier*|puce|loulou|frerot|moi|je|j|on|nous|voisin*)",
    ],
    burns: [
      "(brulure* de (cigarette*|clope*|briquet|fer)|brule* (avec|a la|au) (une|un|sa|ca|son|la|des)? (cigarette*|clope*|briquet|fer|megot)|marques de (ceinture|doigts|dents|morsure|corde|baton|cable)|traces de (doigts|ceinture|coups|strangulation|corde)|bleus (partout|dans le dos|sur les (bras|cuisses|cotes)|qu il)|griffe* partout)",
    ],
    punished: [
      "(placard|cave|cagibi|grenier|debarras|balcon|dehors (toute|la)|garage|a genoux (sur|pendant)|eau froide|douche froide|la ceinture|le martinet|le baton|le cable|la cravache|le fouet|cuillere en bois|le ceinturon|la savate|la chicotte)",
      "(prive* de (manger|repas|nourriture|diner)|donne*|donnent|laisse*) ~ (plus|pas|rien|jamais) (a|de)? (manger|boire|nourriture)",
      "(mange|manger) (plus|pas) ~ (possede*|diable|demon|puni*|merite*)",
    ],
    punishing: [
      "(pere|mere|papa|maman|parents|beau pere|belle mere|oncle|tante|tata|tonton|nounou|famille d accueil|foyer|educat*|on va|on (me|m|nous|le|la)|il a eu|elle a eu|j ai eu|chez moi|chez nous|betise*|fait pipi|la nuit|toute la nuit|il (me|m|nous|le|la)|elle (me|m|nous|le|la)|maitresse|grand mere|grand pere|copain de)",
    ],
    household: [
      "(ranger|vetements|affaires|noire|rouge|jaune|verte|bleue|securite|vin|ski|chat|chien|velo|bricol*|demenag*|travaux|conserve*|cache cache|peur (du noir|du placard)|pluie|soleil|cuisine*|barbecue|poterie|linge|medicament* a|allergi*|ikea|anniversaire|regime|jeun)",
    ],
  },
  met: {
    violence: [
      "elder lewd -moved -lightly -goneBy -story",
      "coerced bedroom -mildly -lightly -goneBy",
      "spiked -lightly -story -goneBy",
      "young burns -sport -goneBy -story",
      "young punished punishing -household -goneBy -story",
    ],
  },
};
