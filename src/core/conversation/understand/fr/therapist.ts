/** What the therapist types in French, over plain text. Data only. Whole messages, unless it says otherwise; a code may stand beside. */
import * as answers from "./answers.ts";

export const list = [
  "(la|les|ma)? (liste|listes|demandes|demande en attente|demandes en attente|en attente|en cours|attente)",
  "(qui|quoi) (j ai|ai je|est|attend|reste) ~ (attente|demandes|attend)",
  "(qu est ce qui|qu est ce qu il|qui|que|quoi) (attend|reste|me reste|reste t il|est) (a traiter|en attente|en cours|comme demandes|comme demande)?",
  "(~ ~)? (liste|listes|recap|recapitulatif|resume|point) (complete|des demandes|des rdv|en cours|en attente|a jour)?",
  "(~ ~)? (demande|demandes|rdv|attend|attendent|reste|restent|quoi|qui) ~ (en attente|en cours|a traiter|a valider|en suspens|sans reponse|non traitees)",
  "(alors|bon|et)? (j ai|y a|il y a|il reste|il me reste|me reste|me reste t il|reste t il|ai je|j avais|j en ai) (quoi|qui|quelqu un|combien|des demandes|des rdv) (d autre|encore|en tout)? ~ ~",
  "(quoi|qui) (j ai|ai je|est ce qui attend|est ce que j ai|attend|attendent|reste) ~ ~",
  "qu est ce (que|qui|qu il) (j ai|attend|reste|me reste|y a|il y a|on a|traine) (a|en|encore|comme|de|du|la|sur|dans|d)? ~",
  "(qui|quoi) (attend|patiente|reste|traine) ~",
  "(~ ~)? (montre*|affiche*|fais|faites|envoie*|redonne*|donne*|rappelle*|voir|revoir|redis|renvoie*|lis|liste*|sors) (moi|nous|voir)? (ce qui|ce que|ce qu il|la liste|les demandes|les rdv|tout|mes demandes|ma liste|le recap|toutes les demandes|toutes|l ensemble|les attentes) ~ ~",
  "(ou|on) (j en suis|en suis je|en est on|en sommes nous|on en est)",
  "(quoi de neuf|du nouveau|du neuf|des nouvelles|y a du nouveau|point|bilan|etat|statut|situation|tableau|mes attentes|mes rdv en attente|le point)",
  "(je|j) (dois|ai) (a)? (repondre|encore repondre|valider|traiter) (a)? (qui|quoi)",
  "a qui (dois je|je dois|faut il|il faut) (encore)? repondre",
  "(les|mes|toutes les) (demandes|attentes|rdv) (en cours|restantes|du jour|svp|restants|a voir|de la semaine)",
  "(affiche*|montre*|voir|fais voir) (tout|toutes)",
  "(combien|quelles|mes|les|des|rappelle moi les|montre moi les|redonne moi les|donne moi les) (de)? (demandes|demande) ~",
];
export const help = ["(aide|comment (faire|ca marche)|mode d emploi|commandes)"];
export const undo = [
  "(annule|annuler|annulez|annule ca|annule tout|annule ma reponse|annule la reponse|j annule|retour|retour en arriere|reviens en arriere|oups annule|non annule|je me suis trompe|je me suis trompee|erreur|revenir en arriere|defaire)",
  "(oups|oula|mince|zut|aie|pardon|attends|attendez|ah|euh|non|mais|merde|flute)? (oups|oula|mince|zut|pardon|attends|attendez|non|desole*)? (annule*|j annule|defais|defaites|oublie*|erreur|erreur de (ma part|code|doigt|demande|personne|frappe|client*)|je me suis (trompe*|plante*|goure*|emmele*|embrouille*)|fausse manip*|mauvaise (manip*|demande|personne)|reviens en arriere|retour (arriere|en arriere)?|reprends ma reponse|je reviens (sur ma (decision|reponse)|en arriere)) (ca|cela|la derniere|ma (derniere)? (reponse|decision)|ce que j ai dit|tout)?",
  "(oups|oula|mince|zut)",
  "(ah|oh|oups|non|nan|mais|vite|stop)? (annule*|stop) (annule*|stop|vite|tout|ca)? (annule*|vite|svp)?",
];
export const who = ["(c est)? qui (est|c est|est ce)?", "(qui est|c est qui|quel numero|son numero|numero)"];

export const yes = [
  ...answers.yes,
  "(ok|oui|d accord)? (je)? (valide|accepte|confirme|prends|prend|valides|acceptes|validee|acceptee|validez) (la|le|lui|ca|celle la|la demande|cette demande|bien)?",
  "(ok|oui) (ok|oui) (ok|oui)?",
  "ok pour (lui|elle|cette demande|celle la|ce creneau|cette heure|ce rdv|celui la)",
  "(oui|ok) je (la|le|les)? (prends|recois|attends|suis dispo|suis la|suis libre)",
  "c est (ok|bon|oui) (de mon cote|pour moi)?",
  "(va|ok) pour (ca|elle|lui)",
  "je suis (dispo|libre|disponible|la)",
  "(oui|ok)? (je|on) (peux|peut) (le|la)? (prendre|recevoir|voir|faire)?",
  "(dis|dites|reponds|repondez|ecris) (lui|leur)? (que)? (oui|ok|c est (bon|ok)|d accord)",
  "(accepte*|accord|accorde*|valide*|adjuge*|c est faisable|faisable|jouable|ca le fait|ca me va|ca me convient|ca va|bon pour moi)",
  "(tu|vous) (peux|pouvez) (confirmer|valider|accepter|lui dire oui)",
  "(confirme|confirmez|valide|validez|accepte|prends|note|inscris|bloque|garde) (lui|le|la|ca|moi ca|cette demande|ce creneau|son rdv|le rdv)",
  "(c est|ok c est|oui c est) (cale|note|valide|confirme|parfait|bon|ok)",
  "(oui|ok|parfait|super)? (c est|ce sera|ca sera|cela est|ca devrait etre)? (tout a fait|bien|tres)? (possible|jouable|faisable|envisageable|gerable|dans mes cordes|bon|parfait)",
  "(oui|ok|bon)? (elle|il|ils|elles|on) (peut|peuvent|pourra|pourront) (y)? (venir|passer|compter dessus|compter sur moi)",
  "(oui|ok)? (qu elle|qu il|qu ils) (vienne|viennent|passe)",
  "(oui|ok)? je (l|les|la|le) (attends|attendrai|recois|recevrai|accueille|accueillerai|prends|prendrai|garde|bloque|note|inscris|cale|verrai|vois)",
  "(ca|cela) (tombe (bien|a pic)|m arrange|me va|me convient|m ira|ira|est parfait|roule|marche|baigne|le ferait)",
  "(oui|ok|parfait)? je (serai|suis) (la|dispo*|libre|au cabinet|present*|ouvert*) (ce jour la|a cette heure|a cette heure la|ce jour|alors|pour (elle|lui))?",
  "(oui|ok)? (je|on) (lui|leur)? (garde|reserve|bloque|note|accorde|donne|prends|inscris|fixe) (le|la|ce|cette|ca|cet) (creneau|rdv|place|horaire|heure|date)?",
  "(oui|ok)? (reserve*|bloque*|note*|garde*|inscri*|mets|met|mettez|donne*|accorde*|fixe*|cale*|prends|prenez|pose*|enregistre*|ajoute*|case*) (lui|leur|la|le|les|moi)? (le|la|ce|cette|son|sa|cet|ca)? (creneau|rdv|place|horaire|seance|heure)?",
  "(vous|tu|on) (peux|pouvez|peut) (la|le|lui|leur|les)? (confirmer|valider|accepter|inscrire|noter|dire (oui|ok|que c est (bon|ok))|reserver|mettre|caler|prendre|repondre oui)",
  "(non|nan)? (non|nan) (mais)? (c est (bon|ok)|pas de (souci*|probleme*)|aucun (souci|probleme)|t inquiete|ca (va|marche)) (tu peux|vous pouvez)? (confirmer|valider|accepter|confirme*|valide*|accepte*)",
  "(bien)? (recu|note) (ok|oui|d accord|parfait|c est bon|ca marche|ca me va)",
  "(ok|oui|parfait|super|tres bien|d accord|entendu|nickel)? (c est)? (note|bien note|je note|j ai note)",
];
export const no = [
  ...answers.no,
  "(je)? (refuse|decline|refusee|declinee|refuser|refusez) ~",
  "(pas|plus|non) (dispo|disponible|libre|possible|de place|ce jour la|cette semaine|la)",
  "je (peux|pourrai) pas ~",
  "(desole*)? (je)? (peux|pourrai) pas",
  "(on|j|je)? (oublie|oublions|laisse tomber|zappe|raye|barre)",
  "(refus|refuse*|rejete*|rejet|decline*|ce sera non|ca sera non|c est non|malheureusement non|non malheureusement|helas non|non desole*|desole* non)",
  "(dis|dites|reponds|repondez|ecris) (lui|leur)? (que)? (non|c est non|c est pas possible|c est mort|je peux pas)",
  "(refuse|refusez|decline|declinez|rejette) (lui|le|la|ca|cette demande|sa demande|ce creneau|ce rdv)?",
  "(ca|cela) (va pas|ira pas|passe pas|marche pas|le fait pas|va pas etre possible|colle pas|m arrange pas|sera pas possible)",
  "(c est|ca va etre|ca sera|ce sera|ca risque d etre|ca s annonce)? (un peu|trop|tres|vraiment|franchement)? (complique|difficile|chaud|mort|rape|foutu|tendu|delicat|impossible)",
  "(pas|c est pas|ce est pas) (le bon|la bonne|le bon jour|un bon|mon) (jour|heure|horaire|moment|creneau)?",
  "(desole*)? (je|j) (peux|pourrai|pourrais) (vraiment|malheureusement|helas)? pas (du tout|alors|la|desole*|le|la prendre|le prendre|la recevoir|le recevoir)?",
  "(c est)? (mon|ma) (jour|journee|apres midi|matinee) (off|de repos|de conge|de fermeture|libre|de libre)",
  "(je|j) (regrette|suis navre*|suis au regret)",
  "(rien|aucun|aucune|ni l un ni l autre) (va|convient|m arrange|colle|me va|me convient)",
  "(alors la|mais|ah|oh)? (jamais de la vie|meme pas en reve|certainement pas|en aucun cas|pas question|hors de question|sans moi|tant pis|pas d accord)",
  "(y a|il y a|c est|c|ca)? (pas|plus|aucun|aucune|vraiment pas|absolument pas) (moyen|faisable|jouable|envisageable|gerable|realisable|tenable|possibilite|mon (truc|rayon|domaine|creneau)|ma (specialite|partie|tasse de the))",
  "(je|j) (prefere|vais|dois|suis oblige* de|me vois oblige* de|prefererais) (devoir)? (refuser|decliner|dire non|passer mon tour|annuler|eviter|que non)",
  "(a|faut|il faut|tu peux|vous pouvez|merci de) (lui|leur)? (la|le)? (refuser|decliner|rejeter|dire non|repondre non)",
  "pas (cette fois|pour moi|de mon cote|ce jour|a cette heure|cette heure|ce creneau|celui la|celle la)",
];
/** They refuse and say why. */
export const reasons = [
  "(complet|complete|complets|plein|pleine|bouche|blinde*|surcharge*|archi complet)",
  "(c est|deja|creneau|horaire) (deja)? (pris|reserve|occupe|bloque|attribue)",
  "(souffrant|souffrante|grippe*|covid|cloue* au lit|alite*|opere*|patraque|en greve)",
  "(ferie|jour ferie|pont|fete|mariage|enterrement|obseques|empechement*|imprevu*|contretemps|deuil|bapteme|demenagement|accouchement)",
  "(j ai|ai|avec|pour|c est) (une|un|ma|mon|deja une|deja un)? (formation|reunion|conference|colloque|stage|congres|supervision|intervision|seminaire|examen|operation|dentiste|medecin|kine|analyse|avion|train)",
  "^ (formation|reunion|conference|stage|congres|supervision|seminaire|dentiste|vacances|conges|conge|rtt|repos|deplacement) ~",
  "(je|j) (suis|serai|pars|vais) (a|en|chez|dans|hors|loin) ~ (ce|cette|ces) ~ la",
  "(agenda|planning|journee|semaine|emploi du temps) (est)? (plein|pleine|complet|complete|rempli|remplie|charge|chargee|sature|saturee|deborde)",
  "(ferme|fermee|fermes|absent|absente|indisponible|indispo|surbooke*|overbooke*|deborde*|malade|fermee*|hospitalise*|arretee)",
  "(en|mes|les) (conge|conges|vacances|deplacement|formation|arret)",
  "(de|en|mon|mes|un|jour de|jours de) (repos|rtt)",
  "(deja|suis|je suis) (pris|prise|occupee*|complete)",
  "(prends|prend|accepte|recois) (plus|pas) ~",
  "pas dans mes ~",
  "(pas|plus) (de place|dispo|libre|disponible)",
  "(impossible|pas possible)",
  "trop (tard|tot|loin|juste|court)",
  "(deja|j ai) (quelqu un|un rdv|une seance|une consultation|un patient|une patiente|un client|une cliente|une autre|prevu) ~",
  "(plus|pas|aucun|aucune|rien) (de|d)? (creneau*|disponibilite*|dispo*|libre|trou|place*)",
  "(je)? (travaille|consulte|recois|fais|prends|traite|suis|accompagne|exerce) (pas|plus|jamais) ~",
  "(c est|est) (pas|plus) (mon domaine|ma specialite|de ma competence|de mon ressort|possible) ~",
];
/** That she cannot; beside a day, that day. */
export const cannot = [
  "(peux|pourrai|pourrais|peut) (pas|plus)",
  "(suis|serai|sera|suis deja) (pas|plus) (la|libre|dispo*|joignable|au cabinet|present*)",
  "(rien|pas|plus) (de libre|avant|jusqu|de dispo*|possible|dispo*|libre|de place|ce jour|a cette)",
  "(ai|a) (pas|plus) (de place|le temps|de creneau*|de dispo*|rien)",
  "(suis|serai) (deja)? (prise|pris|occupe*|bloque*|en (conge*|vacances|formation|deplacement|arret|stage|supervision|reunion))",
  "c est (ferme|complet|plein|impossible|mort|pas bon)",
];
/** « annule K7 ». */
export const withdraws = [
  "(annule|annuler|annulez|annule la|annule le|annule ca|j annule|on annule|a annuler|a supprimer|a retirer|est a annuler|supprime|retire) (la|le|cette|sa)? (demande|rdv)?",
];
/** Questions about the client, or to be put to them. */
export const asks = [
  "^ (et|mais|oui|ok|euh|bon)? (c est|pour|a)? (quel|quelle|son|sa|le|la|l|un|une|de quel)? (motif|raison|sujet|objet|but|probleme|souci|problematique|age|nom|prenom|numero|telephone|adresse|mail|profil|demande|nom de famille|sexe|metier|situation|historique|urgence|heure|jour|date|creneau) (exact|precis|de la demande|de l enfant|de cette personne|pour elle|pour lui)? §",
  "^ (et|mais|oui|ok|euh|c est|ce serait)? (sa|une|la|un|deja)? (premiere (fois|seance|consultation|visite)|nouveau|nouvelle|nouveau patient|nouvelle patiente|nouveau client|nouvelle cliente|deja venu*|deja suivi*|deja patient*|urgent|urgence|adulte|enfant|ado|homme|femme|couple|bebe|mineur*|majeur*) ~ §",
  "(adulte|enfant|homme|femme|garcon|fille|nouveau|nouvelle|seul|seule|couple) ou (un|une)? (adulte|enfant|homme|femme|garcon|fille|ancien|ancienne|couple|ado|en couple|deja)",
  "^ (quand|pour quand|a quelle heure|quelle heure|quel jour|ou|pourquoi|comment|c est quand|combien) ~ §",
  "(pour quoi|pourquoi|a quel sujet|de quoi|a quel propos|dans quel but|pour quel*|de la part de qui|par qui|c est pour qui|qui l envoie|qui vous l envoie) ~",
  "(plus|besoin|faudrait|faut|voudrais|veux|aimerais|manque) ~ (info*|detail*|precision*|renseignement*)",
  "(pas|plus) assez (d)? (info*|detail*|precision*)",
  "(faut|faudrait|voudrais|aimerais|besoin) (que je sache|savoir|connaitre|comprendre|que je sache)",
  "(demande*|demander|redemande*) (lui|leur|moi|donc|juste)? (lui|leur|juste|d abord)? (si|s|son|sa|ses|quel*|pour*|ce|combien|comment|le|la|l|un|une|a|qui|ou|quand|de|plus)",
  "(demande*|demander) (lui|leur)",
  "(quel|quelle|quels|quelles) (est|sont|etait) (son|sa|ses|le|la|leur)",
  "(quel|quelle) (age|nom|prenom|motif|probleme|raison|numero|telephone|genre|type|profil|souci|situation)",
  "(c est|est ce) (pour)? (qui|quoi)",
  "(c est|ce serait|est ce que c est|est ce|s agit il de|il s agit de) ~ (premiere fois|premiere seance|pour un|pour une|urgent|un homme|une femme|un enfant|un couple|nouveau|nouvelle|deja venu*)",
  "(j aimerais|je voudrais|je veux|faudrait|besoin de|aimerais bien|voudrais) (d abord)? (savoir|connaitre|en savoir)",
  "(elle|il|ils|elles) (veut|veulent|a|ont|est|vient|viennent|habite|voulait|souhaite|cherche|connait|prefere|parle) ~ §",
  "(a|est|veut|vient|peut|sait|souhaite|prefere) t? (elle|il|on) ~",
  "(je|j) (la|le|l|les)? (connais|ai deja vu*|ai deja recu*|suis deja) ~ §",
  "on se connait ~ §",
  "(sais|savez|sait) (tu|vous|on) (qui|pour|si|ce|son|sa|de)",
  "(pourquoi|combien|comment|qui|quel|quelle|quels|quelles|c est bien|c est pour|est ce que|est ce qu) ~ §",
  "qui (est ce|est elle|est il|c est|a demande|vient)",
];
/** A yes to the hour that it names: « oui à 14h », « va pour jeudi », « je confirme vendredi 16h ». */
export const accepts = [
  "(oui|ok|d accord|va|parfait|bon|tres bien|super|(c est|tout est) (bon|ok|parfait|d accord|entendu|note|convenu|valide|confirme|tout bon)|ca (marche|roule|convient|colle)|ca me va|ca va|entendu|nickel|partant*) (a|pour|le|au|pour le|pour la|pour ce|pour cet|pour cette)",
  "(oui|ok)? (je|j) (confirme|valide|accepte|prends|la prends|le prends|note) ~",
  "(oui|ok)? (confirme*|valide*|accepte*) ~",
];

export const opensYes = ["(oui|ok|d accord|parfait|ca marche|entendu|valide|accepte|je confirme|c est bon)"];
export const opensNo = ["(non|refuse|decline|impossible|pas possible|pas dispo|je refuse)"];
/** What may follow a yes without a code: a precision for the client. */
export const notes = [
  "(mais|,|.)? (et)? (mais|dites|dis|dire|qu elle|qu il|qu ils|que|prevenez|prevenir|previen*|demande*|a condition|avec|en visio|en presentiel|au cabinet|sans|pense*|penser|precis*|venir|vienne*|apport*|sonn*|par telephone|rappel*|indiqu*|signal*|expliqu*|inform*|envoi*|envoy*|donne*|ajoute*|insist*|pas de|pas d|n oubli*|oubli*|premiere seance|prevoi*|prevoy*|prevoir|compte*|mont*|entre*|attend* (moi|dans|devant|en bas|au)|en distanciel|a distance|a domicile|chez|pour une premiere|exceptionnellement|seulement|uniquement|merci de|juste|par contre|arriv*|port*|regle*|paiement|parking|si (elle|il) ~)",
];
/** A precision that is to be told, whatever words it holds: « dites-lui que le parking est fermé ». */
export const tells = [
  "(,|.)? (et|mais)? (dis|dites|dire|previen*|prevenez|prevenir|demande*|precis*|rappel*|indiqu*|signal*|expliqu*|inform*|qu elle|qu il|n oubli*|pense*) ~",
];
/** Behind a yes: not this hour, then, and no other is named. */
export const alters = [
  "(un|une|d|le|la|l) autre* (jour|heure|date|moment|creneau|horaire|fois|semaine)",
  "(un|une|l) autre $",
  "(plus|trop) (tard|tot)",
  "pas (ce|cette|cet|a cette|a ce|a cet|celui|celle|possible|la|dispo*|libre|maintenant|tout de suite) ~",
  "(decale*|reporte*|deplace*|repousse*|avance*|change*) ~",
];
/** A refusal denied is no refusal, and no yes either. */
export const denied = [
  "(refuse*|decline*|rejete*|rejette*|annule*) (surtout|donc|la|le|lui)? pas",
  "pas (de)? (refus|impossible|infaisable|question de (refuser|dire non))",
  "(dis|dites|dire|reponds|repondez) (lui)? (surtout|donc)? pas (que)? (non|c est non)",
  "pas (la|le|lui)? (refuser|decliner|dire non|annuler)",
  "(suis|serais|est) pas (du tout|forcement|franchement)? contre",
  "(dis|dirais|dirai) pas (encore)? (oui|non)",
];
/** No decision: a sigh. */
export const scorns = [
  "^ (non|nan|oui|bah|ben)? (non|nan)? mais (franchement|serieux*|serieusement|dis donc|oh|allo|allo quoi|sans blague|je reve|quoi|enfin|n importe quoi|ca va pas|c est quoi|c est une blague|tu plaisantes|vous plaisantez|tu rigoles|vous rigolez|lol|attends|attendez|what|stop|bon|jamais vu ca|on reve|mince|zut|merde|punaise|putain)",
  "^ (n importe quoi|sans blague|c est une blague|ca va pas|tu plaisantes|vous plaisantez|je reve|on croit rever|mais oui c est ca|c est ca oui|ben voyons|bah voyons|mais bien sur c est ca)",
  "^ (serieux|serieusement|franchement|genre) $",
];
/** Not decided yet, whatever word stands beside it. */
export const doubts = [
  "^ (non|nan) mais (franchement|serieux*|dis donc|oh|sans blague|je reve|quoi|enfin)",
  "(reponds|repondez|ecris|ecrivez|rappelle|rappelez|recontacte|recontactez|redis) (lui|leur|la|le|moi) (plus tard|demain|apres|ce soir|lundi|mardi|mercredi|jeudi|vendredi|la semaine prochaine|dans)",
  "(a|avant de) (confirmer|valider|voir|verifier|revoir|discuter|preciser|etudier|caler)",
  "(peut etre|sous reserve|on verra|eventuellement|je sais pas|sais pas|pas sur*|pas certain*|pas encore|je (te|vous)? (verrai|vois|regarde|verifie|reflechis|redis|rappelle|reviens|reponds plus tard|dirai|recontacte|tiens au courant))",
  "je (te|vous|lui|leur)? (confirme*|dis|dirai|redis|reponds|repondrai|valide*|rappelle|regarde|vois) (ca|cela|tout ca)? (demain|ce soir|plus tard|tout a l heure|dans la journee|cet apres midi|apres|quand ~|des que ~|d ici ~) $",
  "(oui|ok) (enfin|euh|non|et non|ou non|ou pas) (non|pas)?",
  "non (enfin|euh|et|ou)? (oui|si)",
  "(ok|oui|d accord) ou (pas|non)",
];
/** What shows that the moment named is another one that she offers. */
export const offers = [
  "(plutot|a la place|au lieu|mais|propos*|possible|sinon|ou alors|mieux|decal*|deplace*|repousse*|par contre|en revanche|pas avant|dispo|libre|prefere*|reporte*|avance*)",
  "(je|on) (peux|peut|pourrais|pourrait) (a|le|lui|la|vous|faire|dire|recevoir|prendre|en)?",
];
/** Her own offer in a whole sentence, to the client or about them: « je vous propose », « peut-elle venir ». */
export const offering = [
  "je (vous|te|lui|leur)? propose*",
  "je (peux|pourrais|pourrai) (vous|te|la|le|les|lui|leur)? (recevoir|prendre|voir|proposer)",
  "je (vous|te|la|le|les) (recois|recevrai|prends|vois)",
  "(peut|pourrait|est ce qu) (elle|il) (peut|pourrait)? (plutot)? (venir|passer|etre la)?",
  "(on|je|tu|vous) (peux|peut|pouvez|pourrais|pourrait|pourriez) (lui|leur)? (faire|dire|mettre|caler|donner|fixer|proposer|decaler|deplacer|voir|se voir|avancer|reculer)",
  "(si|quand) (elle|il|ils|elles|ca|c est|cela) (lui|leur)? (veut|veulent|peut|peuvent|prefere*|va|convient|est (libre|dispo*|possible|ok|d accord)|souhaite*|arrange|dit|convient mieux|possible|bon (pour (elle|lui))?)",
  "(au choix|a (elle|lui|eux) de (voir|choisir|decider|me dire)|(qu )?(elle|il) (choisit|choisisse|decide|voit|me dit|me dise|choisira|dira|prefere)|comme (elle|il) (veut|prefere|peut)|selon (elle|lui|ses dispo*|ses preferences)|c est (elle|lui) qui (voit|choisit|decide))",
  "(j ai|y a|il y a|j ai eu)? (un|une)? (desistement|annulation|place|creneau|trou) (qui)? (s est|vient de|vient d etre)? (se)? (libere*|liberer|dispo*|libre)?",
  "(mieux vaut|il vaut mieux|vaudrait mieux|j aimerais mieux|je prefererais|j aimerais autant|mettons|partons sur|partons plutot sur|partir sur|on part sur|essaie|essayez|tente*|voyez|vois) (lui|avec (elle|lui))? (avec|pour|si)?",
  "(me|m|nous) (conviendrait|convient|irait|ira|arrangerait|arrange|va) (mieux|davantage|plus|bien)?",
  "(mets|met|mettez|note|notez|cale|calez|donne|donnez|fixe|fixez|dis|dites|ecris|reponds|repondez|offre|suggere|demande|demandez) (la|le|lui|leur|moi)",
  "(ai que|j ai que|n ai que|j ai|il me reste|il reste|me reste) (de)? (libre|de la place|une place|un creneau|de dispo|un trou|une dispo)? (plutot)?",
];
/** Her absence, with no word about a request: it may be news for later, and refuses nothing by itself. */
export const absences = ["(ferme|fermee|fermes|absent|absente|indisponible|malade|conge|conges|vacances|deplacement|formation|arret)"];
/** Words that may stand beside a moment when nothing else is said. */
export const fillers = [
  "(plutot|impeccable|impec|nickel|top|ideal|volontiers|entendu|a la place|au lieu|mais|propos*|possible|sinon|ou alors|ou|et|je|j|on|il|ils|peux|peut|pourrais|pourrait|ai|mieux|decal*|deplace*|repousse*|reporte*|avance*|par contre|en revanche|pas|avant|apres|dispo|disponible|disponibilite*|libre|suis|serai|sera|non|oui|ok|d accord|lui|leur|elle|la|le|les|l|a|au|vers|pour|moi|c est|ca|serait|irait|ira|bon|bien|alors|va|de|du|d|un|une|rdv|seance|creneau|heure|jour|meme|seulement|uniquement|desole*|demande*|dis|dites|que|qu|par exemple|plus tard|plus tot|autre|svp|merci|bonjour|parfait|ca marche|impossible|je propose|encore|jusqu|jusqu a|donc|en|ce|cet|cette|euh|complet|prise|pris|deja|y|hm|ah|soit|entre|confirme*|valide*|accepte*|convient|me|m arrange|m|arrange*|prefere*|possibilite|creneaux|place|places|faire|fait|mets|met|mettez|mettre|cale*|venir|vienne|viennent|passer|passe|voir|recevoir|prendre|disons|trop|tot|tard|reste|trou|si|super|tres|note*|son|sa|est ce|est)",
];
/** A client's words, never hers: a sentence that was forwarded decides nothing. */
/** Several at once without their codes: which they are would be a guess. */
export const plural = [
  "(les|aux|la|le|l) (deux|trois|premier|premiere|deuxieme|seconde|second|derniere|dernier|troisieme|autre|autres|suivante)",
  "(tout|tous|toutes)",
];
/** Unmistakably theirs: she would not say so of a request. */
export const forwarded = [
  "(je (voudrais|souhaite|souhaiterais|viendrai|viens (a|le|demain|jeudi)|peux venir|pourrais venir|peux pas venir|pourrai pas venir|pourrai plus venir|viendrai pas|arriverai|serai en retard|aurais besoin)|j aimerais (venir|avoir|prendre|un|une|annuler|deplacer)|j arrive|mon rdv|ma seance|ma demande|bonjour madame|(me|nous) (recevoir|rappeler|confirmer|proposer|donner)|(avez|auriez) vous)",
];
export const clients = [...forwarded, "(j aimerais|je viens|vous|votre|vos|pouvez|auriez|avez)"];

/** A decision may be put together from these and nothing else: « bien sûr, avec plaisir », « ok rdv confirmé ». */
export const yesWords = [
  "(oui|ok|okay|okey|oki|doki|d accord|d acc|d ac|daccord|positif|parfait|super|nickel|impec*|volontiers|entendu|exact|absolument|evidemment|top|genial|banco|go|vendu|carrement|valide*|confirme*|accepte*|accord|bien sur|avec (grand|tres grand)? plaisir|plaisir|avec (grande)? joie|pas de (souci*|probleme*)|aucun (souci|probleme)|sans (souci|probleme)|ca (marche|roule|me va|me convient|joue|le fait|colle)|c est (bon|ok|parfait|note|entendu|bien)|je (prends|confirme|valide|accepte|garde|reserve|bloque|note)|pour moi|allez y|vas y|allons y|tres bien|tout a fait|adjuge*|yes|yep|ouais|ouaip|cool|sure|fine|great|perfect|agreed|deal)",
  "(je|on) (la|le|les|l) (prends|prend|confirme|valide|accepte|recois|recevrai|attends|garde|note|vois|verrai)",
];
export const noWords = [
  "(rien|aucun|aucune) (va|convient|me va|me convient|m arrange)",
  "(non|nan|nope|no|negatif|refus|refuse*|rejete*|decline*|impossible|pas (possible|dispo*|libre|interesse*|d accord|ok)|hors de question|jamais|surtout pas|c est mort)",
  "(peux|peut|pourrai|pourrais|va|vais) (malheureusement|vraiment|helas|desole*|du coup|donc)? pas",
];
/** What may stand beside them. */
export const beside = [
  "(grand|tres grand|immense|aie|bof|mmh|hm|mh|pff|ouh|oula|plutot|mille fois|du tout|mon|quand meme|a|lui|leur|dire|dis|dites|reponds|repondre|repondez|ecris|tu|vous|que|de|je|j|on|la|le|les|l|un|une|ce|cet|cette|celle la|celui la|c est|est|ca|pour|a|au|moi|lui|elle|eux|de|du|d|et|mais|alors|donc|bon|bien|ben|bah|euh|ah|oh|hein|demande|demandes|rdv|creneau|seance|heure|horaire|jour|personne|patient*|client*|numero|code|desole*|malheureusement|helas|dommage|vraiment|beaucoup|tout|toute|merci|svp|stp|bonjour|bonsoir|madame|voila|prefere|vais|dois|suis|regret*|obligee*|parce que|la bas|si|y|trop|tres|note|suis la|dispo|faire|allez|avec|sans|sera|serai|etre|sur|finalement|en fait|du coup|moi ca|cette fois|va|aussi|encore|pas|quand meme|par contre|effectivement)",
];
