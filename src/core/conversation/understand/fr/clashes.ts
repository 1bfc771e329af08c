/**
 * French: something else falls on the hour that stands, and another hour is asked for without « déplacer »: « mon rdv tombe le jour du bac ».
 * Rules over plain text; data only.
 */
import type { Rule } from "../rules.ts";

const obligation =
  "(partiel*|examen*|oral|epreuve*|reunion*|convoqu*|conseil*|audience|notaire|dentiste|medecin|kine|scanner|irm|operation|hospitalis*|bapteme|mariage|enterrement|obseques|formation|stage|entretien*|match|tournoi|concours|bac|brevet|permis|cours|ecole|sortie scolaire|kermesse|spectacle|demenage*|avion|train|vol|ferry|patron|chef*|direction|juge|tribunal|gendarme*|livraison|livreur|plombier|voyage|deplacement|service|astreinte|garde|equipe|boulot|travail|taf|syndic*|assemblee|inventaire|seminaire|colloque|greve|vaccin*|veterinaire)";
const atMine =
  "(pile|juste|exactement|en plein|precisement)? (a l heure|le jour|au moment|en meme temps|le meme jour|meme jour|la meme heure|meme heure|au meme moment|pendant|sur le creneau|le matin|l apres midi) (meme)? (de|du|d|que|ou)? (j ai|il y a|la|ma|mon|notre|le|cette|ce|votre)? <appointment>";
const month = "(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)";
const later = `(<day>|le #|au #|#h|${month}|la semaine (prochaine|suivante|d apres)|semaine (prochaine|suivante)|le mois prochain|mois prochain|le lendemain|la veille|la rentree|apres (le|les|la)|debut|fin)`;

export const clashes: readonly Rule[] = [
  {
    label: "clashes",
    any: [
      "<appointment> ~ (tombe|tombent|tombera|coincide|chevauche|se chevauche|croise|se telescope|tape) ~ (mal|pendant|pile|le (meme)? jour|un jour|la semaine|en (meme|plein*)|au meme|a la meme|sur|avec|quand|ou|a l heure|dans|durant|jour)",
      "<appointment> ~ (chevauche|coincide avec|croise|telescope) ~",
      "<appointment> ~ (est|c est|a lieu) (pile|juste)? (le|au|en|a la) meme (jour|moment|temps|heure) (que|qu) ~",
      `${obligation} ~ ${atMine}`,
      `(ai|a|avons|ont|aurai|aura|y a|me|m|nous|est) ~ ${obligation} ~ ${atMine}`,
      `${atMine} ~ (j ai|il y a|on a|nous avons|je suis|je passe) ~ ${obligation}`,
    ],
    not: ["(paie*|paye*|pay*|regl*|apport*|amen*|ramen*|combien|garer)", "(a l eau|bien|a pic|pile poil)"],
  },
  {
    label: "reschedule",
    any: [
      `(remettre|remettez|remets|remet|recaler|recalez|repousser|reporter|decaler) (le|la|l|moi|nous|ca|en|a|pour|le moi)? (en|a|au|pour|sur|vers)? (le|la|l)? ${later} ~`,
      `(moyen|possible|possibilite|peut on|on peut|on pourrait|pouvez vous|vous pouvez|pourriez vous|vous pourriez|peux tu|faudrait|puis je|je peux|je pourrais|pourrais je) (de|d|que)? (me|nous)? (le|la|l) (passer|mettre|caler|faire|avoir|placer|basculer|prendre|poser) (un peu|plutot)? (a|au|en|sur|vers|pour|avant|apres|le|la|plus)? ~ (${later}|plus (tot|tard)|un autre|une autre) ~`,
      `(je|on) (le|la|l|les) (passerais|passerai|mettrais|mettrai|basculerais|deplacerais|ferais|ferai|ferait|prendrais) (bien|volontiers|plutot|donc)? (au|a|le|la|sur|en|pour|vers|plus)? ~ (${later}|plus (tot|tard)) ~`,
      "^ (bonjour|finalement|en fait|du coup|desole*|non)? pas (le #|<day>|a #h|#h|a # heures|le # *) (comme (prevu|convenu|dit)|finalement)? ~ (plutot|mais|si possible)",
      `(vous|t|te)? (avais|avait|avions|ai|avons) (bien)? (dit|pris|mis|note|propose|demande|reserve|choisi|convenu) ~ (<day>|le #|#h|# heures) ~ (plutot|mieux|arrangerait|prefere*|finalement)`,
      "(vous|auriez|avez|y aurait|y a) ~ plus (tot|tard) (le|dans le|dans la|la|dans l) (meme (soir|soiree|matin|matinee|apres midi|jour|journee)|soiree|matinee|apres midi)",
    ],
    not: [
      "(visio|video|distance|telephone|domicile|a deux|en couple|# fois|plusieurs fois|cheque*|virement|liquide|especes)",
      "(annul*|menu*|liste|choix)",
      "(reunion|facture*|paiement|reglement|declaration)",
    ],
  },
  {
    label: "rather",
    any: [
      "(me|m|nous|il)? (faudrait|faudra|irait|conviendrait) plutot (le|la|un|une|pour|vers|a|en)? (<day>|#|#h|# heures|matin|soir|apres midi|semaine)",
      "(plutot|mieux) (le|la)? (<day>|#) (que|qu) (le|la)? (<day>|#)",
    ],
    not: [
      "(premier|premiere|nouveau|nouvelle) (rdv|seance|fois|patient*)",
      "(prendre|reserver|voudrais|aimerais) (un|une) (rdv|seance|consultation|creneau)",
    ],
  },
  {
    label: "unable",
    any: ["^ (bonjour|finalement|en fait|du coup|desole*|non)? pas (le #|<day>|a #h|#h|le # *) (comme (prevu|convenu|dit)|finalement) $"],
  },
  {
    label: "cancel",
    any: [
      "(donnez|laissez|offrez|attribuez|proposez|cedez|refilez|passez) (donc|plutot)? (ma|mon|cette|notre|la|l) (place|creneau|horaire|tour|rdv|heure|seance|plage) ~ (a|au|aux) ~",
      "(enlev*|retir*|supprim*|ray*|barr*|annul*|oter|otez|vire*) (moi)? (mon|ma|notre) (passage|venue|nom|visite|inscription|presence|tour) (de|du|d|pour|le|a|sur|au)? (la|le)? (<day>|#|#h|rdv|seance|agenda|planning|tout a l heure)",
      "(demande|rdv|seance|creneau|inscription|place) ~ (plus|pas) (la peine|besoin|necessaire|utile|d actualite) ~",
      "(ai|avons|a) (finalement|entre temps|deja|enfin|depuis)? trouve (quelqu un|un creneau|une place|un rdv|un autre *|une autre *|un psy|une psy|un therapeute|une therapeute|une solution|ailleurs|mieux|plus (pres|proche|tot|vite|rapide*)|moins loin) ~",
    ],
    not: [
      "(donnee*|dossier|fichier*|numero|compte|liste de diffusion|message*|sms|rappel*)",
      "(site|doctolib|internet|annonce|votre (nom|numero|adresse|cabinet|carte)|grace a|m a parle)",
      "(quelqu un|patient*|personne) ~ (annul*|desist*)",
      "(garer|stationn*|parking)",
      "(paye*|payer|avancer|regler|carte|cheque*|ordonnance|mutuelle)",
    ],
  },
];
