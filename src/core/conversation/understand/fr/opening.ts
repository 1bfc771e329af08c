/** French: when the practice is at work, asked as people ask it: who is there, until when, which days, what of the holidays. Data only. */
import type { Rule } from "../rules.ts";

const works =
  "(recevez|recoit|receviez|accueillez|consultez|consulte|travaillez|travaille|bossez|bosses|bosse|exercez|ouvrez|ouvre|fermez|ferme|rouvrez|rouvre|reprenez|commencez|commence|finissez|finis|finit|terminez|demarrez|officiez|demeure|restez|reste)";
const recurring =
  "(le|les|en|l|au mois|aux|pendant|durant|apres|avant|jusqu|jusque|tot|tard|entre|toute|tous|a midi|a noel|a paques|a la toussaint|week end|feries|ferie|vacances|noel|aout|juillet|soiree|soir|midi|dimanche*|samedi*|quand|a quelle heure|a partir|des|cet ete|cette periode)";

export const opening: readonly Rule[] = [
  {
    label: "hours",
    any: [
      "(prenez|prend|voyez|acceptez|recevez|recoit|consultez|prennent) ~ (apres|avant|jusqu a|jusqu|des|a partir de|passe) (#h|# h|# heures|le (travail|boulot|taf|bureau)|la (journee|sortie)|l ecole)",
      "(recevez|prenez|consultez|recoit|travaillez|ouvert*|la|bossez|ferme*) ~ (a|apres) (cette|ces|cette|telle) (heure la|heure|heures|heures la) ~",
      "(y a|a|reste|est la) ~ (quelqu un|du monde|degun|personne) ~ (jusqu*|jusque|tard|tot|apres|avant|encore) ~",
      "(jusqu|jusque|jusqu a) (tard|pas d heure|point d heure)",
      "(coupez|coupure|arretez|fermez|pause|continu*|non stop) ~ (midi|dejeuner|journee continue|entre midi)",
      "(jusqu a|a partir de|de|entre) (quelle heure|quelles heures|quand) ~ (appeler|joindre|telephoner|contacter) ~",
      "(appeler|joindre|telephoner|contacter) ~ (a partir de|jusqu a|entre) (quelle heure|quelles heures|quand) ~",
      "(a|dans|pendant|durant) (quels|quelles|quel|quelle) (moments|horaires|heures|periode*|plages) ~",
      "(a|pour) (la|le|les|l) (toussaint|noel|paques|ascension|pentecote|15 aout|14 juillet|assomption|#) ~ (vous|t) (etes|serez|es) (la|ouvert*|present*)",
      "(joindre|appeler|contacter) ~ (a partir de|jusqu a|jusqu) quelle heure ~",

      "(le|les|l|en|pendant) ~ (<day>|<part>|vacances|aout|noel|fetes|samedis|dimanches|soirs|decembre|#) ~ (vous|ca|cabinet|t|on) (aussi|bien|encore|toujours)? (recevez|consultez|travaillez|travaille|bossez|bosse|exercez|ouvrez|ouvre|fermez|ferme|etes la|etes present*)",
      "(debut*|commenc*|finiss*|termin*|s acheve*) (vos|les|votre|la) (journee*|consultation*|seance*|permanence*)",
      "(vos|les) (journees|consultations) ~ (debut*|commenc*|finiss*|termin*)",
      "(sors|finis|termine) ~ vous etes (encore|toujours)? (la|ouvert*|present*|au cabinet)",
      "(vous|tu) etes (la|present*|ouvert*) (tous|toute|toujours|encore|a cette heure) ~",
      "(ferme*|ouvert*) ~ (j imagine|je suppose|non|ou pas|ou bien)",

      `(vous|cabinet|madame|elle|secretariat|therapeute|on|ca) (aussi|bien|encore|toujours)? ${works} ~ ${recurring} ~`,
      `${works} (vous|t il|t elle|t on) ~ ${recurring} ~`,
      `(est ce que|le|votre) cabinet ~ ${works} ~`,
      "(demeure|reste*|est|sera|etes|serez|seras|es) ~ (ouvert*|ferme|fermee|fermes|fermees) ~",
      "(vous|tu|cabinet|elle) (etes|est|serez|es|sera) (bien|aussi|encore|toujours)? (la|present*|au cabinet|en activite|joignable*|sur place|de service) (le|les|en|pendant|durant|entre|au|aux|cet|cette|tous|a|jusqu|l|quand|demain|<day>|ces) ~",
      "(etes|es|est|serez) (vous|tu|elle|t elle|t on) (bien|aussi|toujours)? (la|present*|en activite|joignable*|au cabinet|ferme*|ouvert*|en vacances|en conge*|absent*) ~",
      "(jusqu|jusque) ~ (quelle heure|quand|quel jour|heure) ~",
      "(a partir de|des|depuis|avant|apres) quelle heure ~ (vous|je|on|peut|puis|peux|recevez|joindre|passer|venir|appeler|cabinet)",
      "de (quand a quand|quelle heure a quelle heure|quel jour a quel jour)",
      "(quels|quel|quelles|quelle) (jour*|journees|jours de la semaine|soirs|plages|sont les jours|sont vos jours|est le jour) ~ (vous|travail*|ouvert*|present*|recevez|consult*|la|cabinet|repos|bossez)",
      "(jour|jours) (ou|que|d|de) (vous|ouverture|presence|consultation*|fermeture|repos|conge*)",
      "(y a|il y a|y a t il|a t il|aurait il) ~ (consultation*|permanence*|degun|quelqu un|du monde|personne) ~ (le|les|en|pendant|au cabinet|cabinet|durant) ~ (samedi*|dimanche*|lundi*|mardi*|mercredi*|jeudi*|vendredi*|soir*|midi|matin*|vacances|aout|week end|fetes|noel|feries|ete)",
      "(partez|prenez|etes|prends|serez|prend|partirez) ~ (en|des|vos|de|les) (vacances|conges|conge)",
      "(conges|vacances) ~ (quand|noel|aout|ete|toussaint|paques|dates|cette annee|fevrier|annuels|d ete)",
      "(vos|votre) (conges|vacances|dates de (conges|fermeture|vacances))",
      "(les|des) (dates de)? (conges|vacances|fermeture) (du cabinet|de madame|c est quand|§|$)",
      "(faites|fait|font|faire) ~ (le pont|la pause|une pause|les nocturnes|nocturne*|la journee continue|relache|les samedis|les soirs|les dimanches|le week end|le samedi|le dimanche|les week end)",
      "le pont (du|de l|de)",
      "(pause|coupure) (a|de|du|entre)? (midi|dejeuner)",
      "(reprise|reouverture|rouvr*) ~",
      "quand (est ce que|est ce qu)? (vous|le cabinet|on|ca) (etes|est|ouvr*|recevez|travaillez|bossez|consultez|fermez|ferme|rouvr*|reprenez|partez|finissez|commencez)",
      "(horaire|horaires|heures|amplitude*|plage*) (horaire*|de travail|de reception|de presence|d accueil|du cabinet|habituel*|d ete|du samedi|du soir)",
      "(on peut|peut on) (venir|passer|consulter|vous voir) ~ (le dimanche|les dimanches|le samedi|les samedis|le soir|les soirs|le week end|les jours feries|pendant les vacances)",
      "(a|de|vers) quelle heure ~ (finissez|terminez|fermez|ferme|ouvrez|ouvre|ouvert*|commencez|debutez|arretez|partez|arrivez|demarrez)",
      "(finissez|terminez|fermez|ouvrez|commencez|arretez|bossez|travaillez|finis) (vous)? ~ (quelle heure|quand|tard|tot)",
      "(tard|tot) le (soir|matin) §",
      "(samedi|dimanche|soir|midi|week end|mercredi) ~ (c est|vous etes|cabinet) ouvert",
      "secretariat ~ ouvert ~",
    ],
    not: [
      "(mon|mes|notre|nos|son|leur) (seul|unique)? (jour*|journee*) de (repos|conge*)",
      "(j ai|je|ma|mon|notre|que) ~ pause",
      "(porte|code|digicode|s ouvre pas|mon patron|le patron|mes horaires)",

      "(travaillez|bossez|exercez) (aussi)? avec",
      "(therapie|accompagnement)",

      "(me|m|nous) (recevez|recevoir|recevriez|accueill*)",
      "recevez (moi|nous|mes|madame mes|l expression)",
      "(enfant*|ado*|couple*|bebe*|famille*|collegien*|lyceen*|etudiant*|personnes (agees|handicapees|seules|en)|retraites|seniors|mineurs|jeunes|tout petits) ",
      "(enfant*|ado*|couple*|bebe*|famille*|collegien*|lyceen*|etudiant*|personnes (agees|handicapees|seules|en)|retraites|seniors|mineurs|jeunes|tout petits) $",
      "(mon|notre) (rdv|creneau|prochain)",
      "(autre|changer|nouvel) (creneau|d)? (horaire|d horaire)",
      "(piscine|bus|match|mairie|pharmacie|boulangerie|leclerc|magasin|cinema|dechetterie|poste|ecole|pont levant|boite|resto*)",
      "(je|j|on|mon mari|ma femme) (travaille|bosse|finis|finit|commence|embauche|debauche|sors|termine) (en|de|a|le|la|les|tous|tout|toute|tard|tot) ~ $",
      "pont (levant|tournant|de caronte)",
      "n importe quel jour",
      "(je|on) (suis|serai|pars|sommes|sera|serais) ~ (conge*|vacances|la)",
      "(reste*|restez) ~ (place|creneau|truc|quelque chose|dispo|entre nous|entre vous|de libre)",
      "(commencer|commencez) (une|un|la|le) (therapie|suivi|travail)",
      "reprise (du travail|des seances)",
      "(seance|consultation|ca) (finit|termine|commence)",
      "ferme* (la|les|sa) (bouche|gueule|yeux|porte)",
      "en conge* (maladie|maternite)",
      "<want>",
    ],
  },
];
