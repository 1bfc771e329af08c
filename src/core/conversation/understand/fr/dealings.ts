/**
 * French: an appointment that stands, is given up, moved or hoped for, in everyday words: « c'est quel jour mon truc », « barrez-moi mardi »,
 * « on peut le mettre jeudi ? », « y a plus rien avant Noël ? ». Rules over plain text; data only.
 */
import type { Rule } from "../rules.ts";

const mine = "(mon|ma|notre|nos|mes|le|la|ce|cette) (prochain|prochaine)? (rdv|seance*|creneau|consultation|heure|place|tour|passage)";
const another =
  "(quelqu un d autre|quelqu un|une autre personne|un autre|une autre|d autres|autre patient*|autre client*|qui vous voulez|la personne suivante|au suivant|a un patient|une patiente|un patient)";
const strike =
  "(barre*|barrer|barrez|raye*|rayer|rayez|biffe*|gomme*|enlever|enlevez|oter|otez|retirer|retirez|supprimer|supprimez|sauter|degage*)";
const who = "(il|elle|on|je|j|ils|elles|<kin>|pote|lui|petit|petite|gamin*|ado|voisine|voisin|collegue)";

export const dealings: readonly Rule[] = [
  {
    label: "status",
    any: [
      "(vous|elle|on|tu|madame|therapeute) (m|nous|me)? (aviez|avait|avais|avez|a|as) (bien|deja|pourtant)? (dit|promis|annonce|assure|parle d|prevu|garanti) ~ (reponse|retour|rappel|confirm*|nouvelle*|reecri*|me repond*|me rappel*)",
      "(deviez|devait|devais|etiez cense*|etait cense*|etais cense*|alliez|allait) (me|nous|m)? (redire|dire|repondre|confirmer|rappeler|recontacter|revenir vers|tenir|envoyer|donner|reecrire|ecrire|faire signe|faire un retour) ~",
      "(ca|cela|message*|demande*|mail|sms|texto|mot|formulaire) ~ (a|est|ont|a t il|a t elle|est il|est elle) (bien|deja)? (ete)? (lu|lue|vu|vue|recu|recue|transmis|transmise|arrive|arrivee|passe|passee|traite|traitee) (par elle|par la|ou pas|svp|$)",
      "(c est|est ce|c etait|je suis|on est|je passe|je viens|suis je|est on) (a|pour|le)? (quelle heure|quel jour|quand|quelle date) (moi|nous|deja|pour moi|pour nous) ~",
      "(je|on) (suis|passe|viens|est) (a|pour)? (quelle heure|quel jour) (<day>|le #|cette|la semaine|deja|moi|$)",
      "(quel jour|quelle heure|quand|quelle date) (deja|donc)? (mon|ma|notre) (truc|machin|tour|passage|heure|affaire|bazar|rencontre|venue) ~",
      "(je|on) (vous|te|la) (vois|voit|voyons|revois|revoit) (quand|a quelle heure|quel jour) (deja|moi|exactement|$)",
    ],
    not: [
      "(annul*|decal*|deplac*|report*|ouvert*|ouvrez|ferme*|fermez|tarif*|prix)",
      "(autre|nouveau) (rdv|creneau|date)",
      "(j ai|ai) (deja|bien)? (lu|vu|recu)",
    ],
  },
  {
    label: "status",
    any: [
      `${mine} ~ (c est|est|est ce|ca)? (bien|toujours|tout a fait)? (sur|sure|certain|certaine|garanti*|officiel*|definitif|definitive|maintenu*|acte*) ~`,
      "^ (c est|est ce) (bien|toujours)? (sur|certain|officiel|definitif) (de chez sur|a 100|et certain|pour moi|pour <day>)? ~",
    ],
    not: [
      "(annul*|decal*|deplac*|report*|pas sur|pas certain*|plus sur|plus certain*|sur (place|rdv|le|la|les|l|internet|moi|quoi|ce|mon|votre))",
      "(ordonnance|remboursement|paiement)",
    ],
    asks: true,
  },
  {
    label: "cancel",
    any: [
      `${strike} ~ (mon|notre|ma|nos) (rdv|seance*|creneau|consultation|heure|place|tour|reservation) ~`,
      `(retire*|enleve*|efface*|supprime*|barre*|raye*|ote*|otez) (mon|notre|le) nom (de|du|pour|le|a) (la liste (de|du)|l agenda|planning|cahier|carnet|<day>|le #|#h|ce|cet)`,
      "(^|me|nous|m|moi) (cherche|cherchez|cherches|rechercher|chercher|trouvez) (plus|pas) (de|d|pour|un|une|la peine|rien|autre)? ~",
      "tant pis pour (la|ma|notre|mon|le) (seance|rdv|creneau|consultation|place)",
      "(cherchez|recherchez) plus ~",
      "(plus|pas) (besoin|la peine|utile|necessaire) (de|d) (me|nous|m)? (chercher|trouver|caser|proposer) ~",
      `(donnez|donner|donne|laissez|laisser|proposez|refilez|filez|attribuez|offrez|cedez|passez|faites passer|prenez|mettez) ~ ${another} ~ (a ma place|a notre place|ma place|mon (tour|heure|creneau|rdv)|pour ma place)`,
      `(mon|ma|notre|cette|le|la) (rdv|seance|heure|place|creneau|tour) ~ (donnez|donner|donne|refilez|filez|laissez|proposez|passez) (le|la|les)? (a|pour)? ${another} ~`,
      `(donnez|donner|laissez|proposez|refilez|filez|cedez|passez) (mon|ma|notre) (heure|place|creneau|rdv|tour) ~`,
      "(laisse*|laissez) tomber (ma|mon|la|notre|cette|le) (demande|rdv|reservation|inscription|requete|seance) ~",
    ],
    not: [
      "(autre date|decal*|deplac*|report*)",
      "(fichier*|donnee*|liste de diffusion|base)",
      "(trouve*|cherche*) (pas|plus) (la|l|le|votre|mes|mon|ma|les|ou|mot|sens|envie|sommeil|solution|courage)",
    ],
  },
  {
    label: "reschedule",
    any: [
      "(pousser|pousse|poussez|repousse|retarder) ~ (rdv|seance|creneau|consultation|heure) ~ (d|de|a|au|vers|jusqu|apres|un peu|$)",
      "(le|la|l) (mettre|caser|placer|basculer|glisser|caler|remettre|recaser) (plutot|un|au|le|a|en)? (<day>|#h|le #|lendemain|autre jour|apres|plus tard|plus tot|debut|fin|semaine)",
      "(rdv|seance|creneau|consultation) ~ (faudrait|faut|possible|pouvez|peut|peux|pourrait) ~ (le|la|l)? (remettre|recaser|rebasculer|replacer) (a|au|apres|pour|en|vers|plus|debut|fin|sur|dans) ~",
    ],
    not: ["(de cote|payer|paiement|cheque|manteau|velo|parapluie)", "(annul*)", "(mot|bouchon|limites) "],
  },
  {
    label: "unable",
    any: [
      "(<day>|rdv|seance|creneau|#h|le #|horaire|heure) ~ (ca|c est|qui)? (coince|coincera|bloque|bloquera|tombe (mal|pas bien)|va pas le faire|le fait pas|le fera pas|passe pas|passera pas|rentre pas|colle pas|est rape|est cuit|est mort|est foutu|est fichu|est compromis*)",
      "(aurai|aurais|ai|aurons|avons|a|aura|aurait|aurons) (pas|plus) (le temps|la possibilite|l occasion|moyen|de moyen|la force|le courage|l energie|de voiture|de baby sitter|de nounou|personne pour (garder|me conduire|m emmener)) ~ (venir|passer|<day>|rdv|seance|etre la|vous voir|demain|ce soir)",
      "(rappel|note|sauf que|mais) ~ (le #|<day>) (on|je) (est|suis|serai|sera|sommes|part|pars) (en|a|au|aux|chez|deja|absent*|pas|loin|dans) ~",
    ],
    not: ["(carte|paiement|porte|code|dos|nuque|machoire|epaule)", "(chez vous|la|devant|parking)"],
  },
  {
    label: "rather",
    any: ["^ (et|sinon|alors|du coup|ou)? (le)? (#|<day>|#h|# heures) plutot $"],
    asks: true,
  },
  {
    label: "book",
    any: [
      "(y a|il y a|reste|il reste|resterait|restera|avez|auriez|avez vous|auriez vous|as|vous reste) (t il)? (encore|vraiment|donc|pas|plus|deja|pu|plu)? (de)? (plus|pas)? rien (de libre|dispo|avant|cette semaine|la semaine|d ici|ce mois|ce soir|demain|<day>|un (matin|soir|apres midi|jour|<day>)|le (matin|soir|midi|<day>|mercredi|samedi)|en (soiree|matinee|fin|debut|journee|decembre|janvier|fevrier|mars|avril|mai|juin|juillet|septembre|octobre|novembre)|plus (tot|tard)|apres|dans (la|les|l)|pour (moi|nous|<day>|la semaine|cette|un|une)) ~",
      "(vous|tu) (auriez|avez|aurais) (une|un|1) (petite|petit)? (heure|moment|date|horaire) $",
      "(c est|vous etes|etes vous|tout est|agenda est|planning est|cabinet est) (tout|deja|encore|toujours|vraiment)? (complet|complete|complets|plein|blinde|booke|overbooke) ~",
    ],
    not: ["jusqu a quelle heure", "(parking|bus|train)", "(contre|pour (l|le|la|les) (angoisse*|stress|sommeil|insomnie*|douleur*))"],
    asks: true,
  },
  {
    label: "book",
    any: [
      `${who} (peux|peut|peuvent|pourrait|pourra|pourrais|puisse) (venir|passer|commencer|consulter|vous voir|etre recu*|te voir) (quand|quel jour|bientot|vite|a partir de quand|des quand|rapidement|quand est ce)`,
      "(prends|prendrais|prendrai|prendrait) (bien|volontiers|donc)? (<day>|#h|le # |lundi|mardi) ~",
      "<want> (bien)? (une heure|un moment|un horaire|une date|un entretien|un petit creneau|une petite place) (pour|avec|chez|avant|apres|en|le|cette|la|vers|avec vous|$) ~",
      "(une heure|un moment|une place) (pour|avec) (elle|lui|moi|nous|ma fille|mon fils|vous|mon mari|ma mere) ~ (possible|faisable|envisageable|jouable|avant|semaine)",
      "(quoi|quel est|quelle est) (le|la|votre) (plus tot|plus vite|plus proche|prochain|prochaine|premier|premiere) (que|possible|date|dispo|creneau|place|$) ~",
      "(place*|creneau*|rdv) (quand|a partir de quand|pour quand|d ici quand) ~",
    ],
    not: [
      "(annul*|decal*|deplac*|report*|retard)",
      "(peux|peut|pourrai|pourrais) (pas|plus)",
      "(sommeil|souffler|rattraper|voir ailleurs)",
      "(mon|ma|notre) (rdv|seance|creneau|place) (c est|est|quand)",
      "(appel*|rappel*|joindre|telephon*)",
    ],
  },
  {
    label: "about",
    any: [
      "(parle|parlez|parles|comprend|comprends|comprenez|pratique|pratiquez|maitrise|maitrisez|connait|connaissez) (vous|tu|elle|t elle|bien|aussi|un peu|egalement|l|le|la|du|que|madame|la dame|la therapeute|la psy|il)~ (arabe|berbere|kabyle|darija|espagnol|italien|allemand|portugais|russe|polonais|roumain|turc|ukrainien|neerlandais|flamand|chinois|wolof|comorien|armenien|grec|serbe|albanais|persan|hebreu|catalan|corse|provencal|occitan|creole|hindi|tamoul|vietnamien|japonais|bambara|peul|lingala|romani|gitan|langue des signes|lsf|quelle* langue*|d autres langues|plusieurs langues|autre langue)",
      "(quelle*|quelles autres|d autres|combien de) langue* ~ (parle*|seance*|consult*|recevez|pratique*|connaissez)",
      "(seance*|consultation*|therapie|recevez|recoit|consulter|parler) ~ en (arabe|espagnol|italien|allemand|portugais|russe|turc|ukrainien|chinois|wolof|langue des signes) ~",
      "(repete*|raconte*|rapporte*|redit*|redis|dites|direz|repeterez|dit|cafte*|balance*) ~ (ce que|ce qu|ce qui|tout ce que) ~ (dit|dis|disent|raconte*|confie*|dirait|dirai|ado|enfant*|fils|fille|passe)",
      "(on|je|tu|vous) (parle|cause|est|suis|sera|serai) ~ ou (on|je|vous)? (est|suis|sera|reste|bien)? (allonge*|couche*|assis*|endormi*|dort)",
      "(assis*|allonge*|couche*|debout|endormi*|sur un divan|en face a face) ou (bien|plutot)? (on|assis*|allonge*|couche*|en face|sur un|face a face) ~",
      "(ensemble|a deux|tous les deux|en couple) ou (plutot|bien)? (separement|chacun|l un apres|individuel*|seul*|un par un|a part|un seul) ~",
      "(chacun|chacune) (son|a son) tour ~",
      "(premiere|1ere|premier|1er) (fois|seance|rdv|consultation|entretien) ~ (fait quoi|faites quoi|on fait|se passe|c est comment|a quoi (m|s) attendre|attend quoi)",
      "(recevez|prenez|suivez|accompagnez|acceptez|voyez|recoit|prend|accueillez) (vous|aussi|bien|que|les|des|d)~ (collegien*|lyceen*|etudiant*|retraite*|senior*|salarie*|jeunes|tout petits|primaire|maternelle|familles|fratrie*|handicape*|detenus|soignants|personnes)",
      "(psychologue|psy|therapeute|psychanalyste|medecin) ~ (diplome*|diplomee|certifie*|coach|formee|agreee|inscrite|un titre|reconnu*) ~",
    ],
    not: [
      "(je|j|mon|ma|on) (parle|comprends|comprend|pratique|fils parle|mere parle) (pas|plus|que|mal|mieux) ~",
      "(repondez|ecrivez|messages|sms) ~ en ~",
      "(payer|regler|mutuelle|rembours*|arret*)",
      "(avoir|prendre|reserver|trouver) (un|une) (rdv|creneau|place)",
      "(blague*|histoire*)",
    ],
  },
  {
    label: "remote",
    any: [
      "(faire|faites|fait|suivre|continuer|avancer|possible) ~ (seance*|consultation*|consult*|suivi|therapie|ca|cela) (par|en|via|sur) (appel)? (whatsapp|video|visio*|skype|zoom|telephone|teams|facetime|camera)",
    ],
    not: ["(appelez|rappelez|joindre|rappel|sms|message*)"],
  },
];
