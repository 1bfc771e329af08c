/** French short answers, over plain text. Data only. `yes` and `no` are whole messages; `opens…` begin a longer one. */
export const courtesy = [
  "(la miss|chef|mademoiselle|messieurs dames|chere madame)",
  "(grand|un grand|un tout grand|mille|un immense|encore|encore un grand|encore mille) mercis? (a vous|a toi|a tous|beaucoup|pour tout)?",
  "merci (de|pour|d) (l|le|la|les|votre|ton|vos|tes|cette|avoir)? (info*|information*|retour|reponse*|renseignement*|precision*|message|rappel|confirmation|aide|attention|comprehension|patience|repondu|reactivite|rapidite|efficacite|gentillesse|disponibilite)",
  "merci (beaucoup|bien|infiniment|mille fois|a vous|a toi|d avance|pour tout)",
  "(svp|merci|bonjour|bonsoir|salut|coucou|madame|monsieur|docteur|d avance|mdr|lol)",
  "(bonne|belle) (journee|soiree)",
  "(a vous|a toi)",
  "bien a vous",
  "(c est|tres|trop) (tres)? gentil",
];

/** Yes where something is about to be sent; where nothing is, it asks where it stands. */
export const sends = [
  "(oui|ok|d accord|bon|allez|si|mais|non mais|quand meme|vas y|allez y)~ (envoyez|envoie|envoyer|transmettez|transmets|validez|confirmez|faites partir) (quand meme|donc|bien|tout de suite)? (la|ma|cette|notre|leur) demande (quand meme|tout de suite|maintenant|alors|pour moi)?",
  "(oui|ok|d accord|bon|allez|non mais|si)? (vous pouvez|tu peux) (quand meme|bien|donc)? (la|l)? (envoyer|transmettre|valider) (quand meme|tout de suite|maintenant)? (la demande|ma demande|cette demande)? (quand meme|tout de suite|maintenant)?",
];

const yesWord =
  "(oui|ok|d accord|parfait|super|nickel|volontiers|entendu|exact|exactement|absolument|evidemment|certainement|affirmatif|impeccable|impec|top|genial|banco|go|vendu|carrement|valide|confirme|yes|correct|oui oui|oui oui oui|ok ok|ouiii|cool|tip top|excellent|bon)";

/** What agrees, in pieces that people string together: « ok parfait on fait comme ça ». */
export const agreeing = [
  "((c est)? (bien|tout a fait)? exact|c est bien (moi|nous|ca|cela))",
  "(t inquiete*|vous inquietez|inquietez vous|aucune inquietude|pas d inquietude) (pas)? (je|j|on|nous) (suis|serai|sera|serons|y serai|y suis|viens|viendrai) (la|bien la)?",
  "(elle|il|on|nous|mon fils|ma fille|mon mari|ma femme|ma mere|mon pere|ils) (sera|serons|y sera|y serons|viendra|viendrons|seront) (bien)? (la|present*|au rdv|a l heure)",
  "(oui|ouais|moui|vi|ok|d accord|parfait|super|nickel|entendu|tres bien|bien sur|volontiers|bien volontiers|avec (grand|un grand)? plaisir|avec joie|absolument|tout a fait|exactement|certainement|evidemment|naturellement|assurement|parfaitement|effectivement|affirmatif|carrement|grave|carre|adjuge|vendu|banco|soit|certes|impeccable|impec|cool|top|genial|excellent|formidable|merveilleux|magnifique|tip top|nickel chrome|tiguidou|correct|va bene|yes|yep|yes sir|go|let s go|ca joue|c est bon|c est bon ca|nan c est bon|pas de souci*|pas de probleme*|aucun souci|aucun probleme|sans souci|sans probleme|y a pas de souci*|pourquoi pas|inchallah|inch allah|incha allah|inchalah|si dieu veut|a la grace de dieu|wallah|hamdoullah|vas y|allez y|oue|ouep|wai|wesh|yallah|yala|zou|fonce*)",
  "(je|j|on) (l|le|la|les)? (ai|avons|a)? (ecris|ecrit|note|marque|inscris|inscrit|mets|ajoute|rentre|enregistre|bloque) (ca|tout de suite|deja|direct|bien)? (dans|sur|a) (mon|ma|l|le|la|notre|mes) (agenda|calendrier|telephone|frigo|planning|carnet|semainier|tablette|portable)",
  "(allez|bon allez|alors|et|eh bien|bah|ben|mais|ah|oh|euh) (oui|ok|si|va|go|d accord|parfait|volontiers|on fait (ca|comme ca)|on y va|on part la dessus|bien sur|banco|c est parti)",
  "(on|je) (fait|fais|part|pars|dit|dis|valide|prend|prends|garde|maintient|signe|accepte|y va|confirme|suis) (comme)? (ca|cela|la dessus|la dedans|oui|pour|partant*|d accord)?",
  "(je|j) (suis|serais) (preneur|preneuse|partant|partante|pour|ok|d accord|tout a fait d accord|chaud|chaude|tente|tentee|ravie|ravi|dispo|la|des votres)",
  "(je|on|nous) (y)? (serai|sera|serons|viendrai|viendra|viendrons|viens|vient|venons) (bien)? (la|present*|au rdv|a l heure)? (tous|toutes|bien)? (les)? (deux|trois|quatre|ensemble)?",
  "(je|j|on) (vous|te)? confirme (ma|notre) (presence|venue|participation)",
  "(je|j|on) (valide|accepte|prends|confirme|signe|note|marche|veux bien|y serai|y vais|y serons|viens|viendrai|serai la|serai present*|serai au rdv)",
  "(c est|tout est|c est tout) (bien|tres|tout a fait|absolument|trop)? (parfait|bon|carre|impec|au top|reglo|clair|cale|acte|ok|d accord|entendu|note|valide|impeccable|nickel|super|genial|ideal|exact|correct|ca|cela|convenu|regle|tres bien|noel)",
  "(message|bien|c est|c est bien)? (recu|note|lu|vu|compris|capte) (cinq sur cinq|5 sur 5|chef)? (je|j|on) (serai|y serai|viendrai|serons|serai bien|y serons|viens|serai donc) (la|present*|au rdv|a l heure|ponctuel*|bien la)?",
  "(c est)? (note|parfait|entendu|bon|compris|ok) (pour (moi|nous)|j y serai|je note|je serai la|je viens|je viendrai|c est note)",
  "(ca|cela|cet horaire|cette heure|ce creneau|ce jour) (me|nous|m|te|vous)? (va|ira|irait|convient|conviendra|conviendrait|marche|roule|arrange|joue|le fait|plait|parle|botte|colle|passe|baigne|tente) (tres|parfaitement|a merveille|super|vraiment|bien|impeccable|nickel|tout a fait)? (bien|a merveille|nickel|super|pour moi|comme ca)?",
  "(validez|confirmez|envoyez|transmettez|allez y|vas y|faites|faites donc|reservez|notez|marquez|foncez|gardez) (le|la|moi|ca|donc)?",
  "(et comment|plutot deux fois qu une|marche conclu|affaire conclue|top la|ca roule|ca roule ma poule|c est parti|pour moi (oui|ok|c est (bon|ok))|moi ca me va|c est ok pour moi|si si|mais oui|oui da|oui madame|yes madame)",
  "(tres bien|parfait|super|nickel|ideal|impeccable|ok|top|cool|genial|entendu) (pour (moi|nous|ca|cela)|alors|comme ca|ainsi)",
];

export const yes = [
  "(oui|ok|alors|bon)? (vous pouvez|tu peux|vous pourrez|je vous laisse) (le|la|l|les)? (valider|confirmer|reserver|bloquer|y aller|envoyer|transmettre|compter) (la demande|ma demande|notre demande|le rdv|le creneau|ce creneau|cette heure|celui la|celle la|ca|cela|alors|donc|du coup|la dessus|sur moi|sur nous|sans (probleme|souci)|tout de suite|merci|pour moi|comme ca)~",
  "(oui|ok|alors|bon)? (vous pouvez|tu peux|vous pourrez|je vous laisse) (me|m|nous) (valider|confirmer|reserver|bloquer|y aller|transmettre|compter) (dessus|le creneau|ce creneau|cette heure|celui la|celle la|ca|cela)",
  "(oui|ok|alors|bon)? (vous pouvez|tu peux|vous pourrez|je vous laisse) (le|la|l|les|me|m|nous)? (noter|inscrire|enregistrer) (ca|cela|moi|le rdv|le creneau|la seance|ce creneau)?",
  "(tout (est)? (bon|ok|bien|parfait|nickel)|nickel chrome|impec|ca baigne|tope la|tout bon)(pour (moi|nous))? (on|je)? (fait|fais|part|pars|reste|garde|y va|valide)? (comme|la)? (ca|cela|dessus|la)?",
  "(je|j|on) (dis|dirais|dirai|dit) (pas|jamais) non (a|pour)? ~",
  "(c est|ce serait|ce sera) pas de refus",
  "(oui|ok|alors|va pour|parfait|bon)? (le|la|celui|celle|l) (premier|premiere|deuxieme|second|seconde|troisieme|quatrieme|dernier|derniere|1er|1ere|2e|2eme|3e|3eme|du|de|autre) (creneau|proposition|option|horaire|heure|date|choix|(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|midi|matin|soir)? (me|m|nous)? (va|ira|irait|convient|conviendrait|arrange|plait|marche|colle|passe|parait|semble|est) (tres|parfaitement|bien|super|impeccable|parfait|mieux|nickel|le mieux|bon|ok)? (bien)?",
  "(c est|tout est)? (entendu|note|convenu|parfait|bon|d accord|ok|compris|recu|oui|super|nickel) (je|j|on|nous) (serai|y serai|serons|viens|viendrai|viendrons|arrive|note|suis|serai bien|y vais|compte) ~ ~",
  "(on|je|nous) (fait|fais|faisons|part|pars|partons|reste|restons|va|vais|allons|valide|validons|garde|gardons) (donc|alors)? (comme|la|sur|avec|pour) (ca|cela|celui la|celle la|dessus|le premier|la premiere|le deuxieme|la deuxieme|le second)",
  `(ah|eh|et|bah|ben|euh|mais|alors|bon|${yesWord})? ${yesWord} ${yesWord}? (pour moi|c est (bon|parfait|ok|ca|note|entendu|d accord|super|nickel)|je (confirme|valide|viens|veux|prends|suis d accord|serai la)|ca (marche|me va|me convient|roule|va|joue) *?|allez (y|vas y)|bien sur|confirme|volontiers|avec plaisir|envoyez|allez y|vas y|super|parfait|sur)?`,
  "(oui|ok|d accord|parfait)? (c est|ca est) (tres)? (bon|ok|ca|parfait|d accord|entendu|note|sur|valide|exact|nickel|super|correct|tout bon|tout a fait ca|cela|bien ca) (pour (moi|nous))? (allez y|confirmez|vous pouvez envoyer)?",
  "(oui|ok|d accord|super|parfait)? (ca|cela) (marche|roule|me va|me convient|va|joue|le fait|colle|gaze|m arrange|nous va|nous convient|m irait|me conviendrait|passe) (tres|parfaitement|trop)? (bien)? (pour moi|aussi|tout a fait|parfaitement)?",
  "(oui|ok|d accord)? (je|j|on) (le|la)? (confirme|valide|accepte|prends|valides|viens|viendrai|suis d accord|suis partant|suis partante|suis ok|serai la|veux bien|suis pour) (bien|ma demande|le rdv|le creneau|ma presence)?",
  "(bien|mais|oui)? (sur|bien sur|bien entendu|tout a fait|avec plaisir|pourquoi pas|pas de (souci*|probleme*)|aucun probleme|aucun souci|sans (souci|probleme)|c est d accord)",
  "(bien sur|tout a fait|avec plaisir|biensur|en effet|avec joie|sans hesiter|allez y|allons y|vas y|allez|envoyez|envoie|faites|confirmez|c est parti|marche conclu|je confirme|moi oui|pour moi oui|si si|je crois que (oui|ca marche)|je pense que oui|ca ira)",
  "(parfait|ok|oui|super|nickel|tres bien|d accord|impeccable) pour (moi|nous|ca|cela)",
  "(si possible)? oui",
  "oui (si possible|tout a fait|absolument|exactement|bien|evidemment|pourquoi pas|merci|allez y|vas y|je sais|je le veux|toujours)",
  "(tres|trop) bien",
  "(je suis)? (d accord|ok|partant|partante) (avec (ca|cela|vous))?",
  "oui (envoyez|envoie|envoyer|confirmez|confirmer|validez|faites|gardez|transmettez) (la|le|moi|ca)? (demande)?",
  "(we|wai|wais|ouaip|vui|ui|uii|moui)",
  "ok (envoyez|envoie|confirmez|faites|super|parfait|top|nickel|cool)",
];

const noWord = "(non|no|negatif|jamais|nope|surtout pas|non non|non non non)";

/** What refuses, in pieces: « ben non, ça m'arrange pas du tout ». */
export const refusing = [
  "pas (pour l instant|pour le moment|dans l immediat|cette fois ci|cette semaine|tout de suite)",
  "(je|j|on|nous) (vais|veux|voudrais|dois|prefere|preferons|allons|va|doit) (y|bien)? (reflechir|attendre) (avant|encore|un peu|d abord)?",
  "(je|j|on|nous) (vais|dois|prefere|preferons|allons|va|doit) (d abord)? en (parler|discuter) (avant|d abord|avec (mon|ma) *|a (mon|ma) *)?",
  "(non|nan|nope|negatif|niet|nada|que nenni|nullement|pantoute|non non|ah non|oh non|ben non|bah non|euh non|mais non|ca non|certes non|surement pas|certainement pas|absolument pas|surtout pas|pas du tout|pas vraiment|pas trop|pas tellement|pas terrible|plutot pas|plutot non|pas question|hors de question|jamais de la vie|jamais|sans facon|sans moi|tres peu pour moi|non voyons)",
  "(ca|cela|cet horaire|cette heure|cette date|ce creneau|ce jour|ce moment|c) (la)? (me|nous|m|va|vraiment)? (va|ira|irait|convient|conviendra|conviendrait|marche|marchera|arrange|arrangera|arrangerait|plait|colle|passe|passera|joue|fait|le fait|tente|dit) (pas|plus|guere|mal) (du tout|vraiment|trop|tellement|bien|le faire|aller|etre possible|possible|des masses|tres bien)? (du tout|pour moi)?",
  "(ca|cela) (va|sera|serait) (pas|mal) (etre|le|m)? (possible|faire|aller|arranger|convenir) (du tout|pour moi)?",
  "(c est|ca fait|ca sera|ce sera|ce serait|je crains que ce soit|j ai peur que ce soit|je trouve ca|c est vraiment|c est beaucoup)? (bien|beaucoup|un peu|vraiment|nettement|tres|tarpin|decidement|carrement)? trop (tot|tard|loin|cher|juste|court|long|complique|matinal|tardif|tres tot|tres tard|proche|eloigne|dur) (dans la (journee|matinee|soiree|semaine)|le (soir|matin)|cette heure la|pour (moi|nous|mon fils|ma fille)|pour que je vienne)? (pour (moi|nous)|cette heure la)?",
  "(non|ah non|nan|mais)? pas (celui la|celle la|ceux la|cette heure|cette heure la|ce jour|ce jour la|cet horaire|cet horaire la|ce creneau|ce creneau la|cette date|cette fois|possible|dispo|libre|interesse*|d accord|ok|bon|bien|ca|pour moi|maintenant|encore|forcement|aujourd hui|la peine|besoin|celui ci|envie)",
  "(je|j|on) (suis|sommes|serai) (pas|plus) (d accord|ok|interesse*|partant*|pour|preneur|preneuse|dispo|libre|convaincu*|chaud*|emballe*|fan) (avec|pour|a)? (ca|cela|cette heure|cette date|cet horaire|ce jour|ce creneau|cette heure la|du tout)?",
  "pas (a|pour|sur|le) (cette heure|cet horaire|ce moment|cette date|ce creneau|ces horaires|ces heures|ces dates) (la|ci)?",
  "(je|j) aime pas (cet|cette|ce) (horaire|heure|jour|creneau|date)",
  "(je|j|on) (aime|aimerais|prefere|prefererais) (mieux|autant)? (pas|ne pas|que non|eviter|autre chose)",
  "(je|j|on) (decline|refuse|passe|passe mon tour|dis non|veux pas|prends pas|accepte pas|valide pas|confirme pas|peux pas|pourrai pas|vais dire non|vais decliner|renonce|crois pas|pense pas)",
  "(aucun|aucune|rien|ni l un ni l autre|aucun des deux|aucune des deux|(aucun|aucune) des (2|3|4|trois|quatre)|aucun des trois|aucun de ces (horaires|creneaux)) (des (deux|trois))? (dates|horaires|creneaux|creneau|heures|jours|propositions|options)? (me|m|nous)? (convient|va|arrange|irait|conviendrait|plait)? (malheureusement|helas)?",
  "(c est|ca va etre|ca sera|cela va etre)? (complique|difficile|impossible|chaud|rape|mort|tendu|pas possible|pas ideal|non|pas le top) (pour (moi|nous))",
];

/** What cannot suit, and how: « aucun de ces horaires ne colle avec mon service », « bof, pas emballée par cette heure-là ». */
const alas =
  "(non|ah|oh|bof|bah|ben|euh|mouais|mouai|desole*|malheureusement|helas|dommage|non merci|merci|vraiment|ouh|aie|ouille|oula|pff|franchement|negatif|la)~";
const offered =
  "(horaire*|heure*|creneau*|date*|jour*|moment*|proposition*|propose|proposees|option*|choix|possibilite*|celui|celle|ceux|celles|la|ci|plage*)";
const suits =
  "(va|vont|ira|irait|iront|convient|conviennent|conviendra|conviendrait|colle|collent|arrange|arrangent|marche|marchent|passe|passent|plait|plaisent|joue|jouent|possible*|correspond*|fonctionne*|tombe*|rentre*|cadre*|coince*|faisable*|jouable*|parle*|tente*|bon|bons|bonne*|ok|le fait|le font)";
const cold =
  "(emball*|fan|chaud*|ravi*|enchante*|convaincu*|partant*|tente*|top|ideal*|genial*|terrible|pratique*|arrangeant*|evident|simple|super|motive*|interesse*|preneu*|pour|d accord|satisfait*|commode|le (top|mieux)|mon truc|ma tasse de the)";

export const no = [
  `${alas} (aucun*|ni l un|ni l une|rien|pas un seul|pas une seule) (de|d|des|parmi|dans)? (ces|ceux|celles|cela|ca|vos|les|la|l|ce que vous)? (deux|trois|quatre|#)? ${offered}~ (la|ci|ni l autre|proposees|proposes|que vous proposez)? (me|m|nous)? ${suits} ~`,
  `${alas} (c est|je suis|suis|on est|ca|cela|ce serait|ca serait|c)? (pas|guere|moyennement|peu) (du tout|trop|tres|vraiment|super|hyper|tellement|bien)? ${cold} (du tout|trop|la)? ((par|pour|avec|sur|de) (cet|cette|ce|ces|cela|ca|votre|vos|l) ~)?`,
  "(negatif|non|nan) (je|j|on) (embauche|bosse|travaille|taffe|finis|suis (pris*|occupe*|au (travail|boulot|taf)|en (cours|reunion|formation)|deja (pris*|occupe*))|ai (cours|ecole|deja|piscine)) ~",
  "(je|j|on) (prefere*|aime|aimerais|vais) (mieux)? (en rester la|passer|refuser|decliner|m abstenir|eviter|attendre)",
  "(malheureusement|helas|desole*) (non|pas|je peux pas)",
  "(absolument|certainement|surtout|vraiment) pas",
  "(non)? pas (d accord|ok) c est pas (ok|correct|bon|ca|possible)",
  "je (pense|crois) pas",
  "(desole*|malheureusement|ah|mais|pour)? (a|sur|pour|dans)? (ce|cet|cette|ces) (jour*|heure*|horaire*|creneau*|date*|moment*) (la|ci)? (je|j|on|c est|ce sera|moi je) ~ (pas|plus|deja|impossible|complique|mort|chaud|tendu|travaille|bosse|suis|serai) ~",
  "(mais|ah|desole*|la)? (je|j|on) (serai|suis|serais)? (deja|encore|toujours)? (embauche|bosse|travaille|taffe|dors|suis (pris*|occupe*|au (travail|boulot|taf)|en (cours|reunion))|pris*|occupe*|ai (cours|reunion|piscine|kine|deja (un|quelque chose) ~)|serai (pris*|occupe*|au (travail|boulot|taf)|en (cours|reunion))|au (travail|boulot|taf)|en (cours|reunion|deplacement)) (deja)? (a|sur|pendant|dans) (cette|cet|ce|ces|c) (heure*|horaire*|creneau*|moment*|date*|jour*) ~",
  `(ah|euh|bah|ben|mais|finalement|et)? ${noWord} (ca (va|ira|m interesse pas|me va pas|ne me va pas|marche pas)|pas (du tout|maintenant|besoin|vraiment|ca|encore|possible|pour moi|la peine|interesse*)|je (veux|peux|prefere|souhaite) pas|c est (trop (tot|tard|loin|cher)|pas (bon|possible|ca)|bon|mort)|surtout pas|jamais|finalement|rien|va pas)?`,
  "(ca|cela) (ne)? (me|nous|m)? (va|convient|arrange|plait|marche|interesse|colle|va pas etre) (pas|plus) (du tout|trop|vraiment|etre possible|possible)?",
  "(ca|cela) (va|sera) pas (etre)? possible",
  "non ca ne? va pas (etre possible|aller|le faire)?",
  "pas (du tout|maintenant|question|besoin|vraiment|d accord|ok|possible|interesse*|pour moi|tout de suite|ce creneau|cette heure|celui la|celle la|ca|encore|forcement|la peine|trop)",
  "c est (non|pas (possible|bon|ok|ca|correct|la peine|bien)|hors de question|impossible)",
  "(c est)? pas (ok|d accord|possible|bon) (pour moi|du tout)?",
  "je (ne)? (veux|souhaite|prefere|confirme|peux|pense|crois|suis) pas (d accord|interesse*|du tout|maintenant)?",
  "je (prefere|prefererais) (pas|ne pas|que non|eviter)",
  "je (refuse|decline|passe|dis non)",
  "(impossible|hors de question|sans facon|aucun des deux|aucune des deux|ni l un ni l autre|aucun|aucune|pas celui la|trop (tard|tot|loin))",
  "finalement non",
  "non finalement",
  "moi non",
  "pour moi non",
  "(laisse*|laissez) tomber",
  "(surtout|non|pas encore|attendez)? (l|la|le|les)? (envoyez|envoie|envoyer|envoi|transmettez|transmets) (pas|rien|plus) (ca|cela|du tout|tout de suite|maintenant|encore|la demande|ma demande)?",
  "(ne)? rien envoyer",
];

export const opensYes = [
  "(oui|ok|d accord|parfait|entendu|volontiers|tres bien|super|nickel|ca marche|ca me va|ca me convient|je confirme|bien sur|avec plaisir|va pour|banco pour|partant pour|partante pour|c est d accord|moui|(c est|tout est) (entendu|convenu|parfait|bon pour moi|ok pour moi|note pour)|ok pour moi)",
];
const much = "(un peu|bien|beaucoup|vraiment|nettement|largement|franchement|deja|carrement)?";
/** An hour or a day that was offered, and what is wrong with it. */
export const mistimed = [
  `(pour moi|desole*|ah|mais|malheureusement|helas)? (le|a|la|pour)? (#h|# h|# heures|# (lundi|mardi|mercredi|jeudi|vendredi|samedi)|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|#|midi) (du matin|matin|soir|du soir|aprem)? (pour (moi|nous))? (c est|ca fait|ce sera|ca sera|ca me fait|ce serait) ${much} trop (tot|tard|juste|court|loin|matinal|tardif)`,
  `(pour moi|desole*|ah|mais|malheureusement|helas)? (le|a|la|pour)? (#h|# h|# heures|#|midi) ${much} trop (tot|tard|matinal|tardif) (pour (moi|nous))?`,
];

export const opensNo = [
  "(ah|euh|mais|oh|bah|ben|navre*|desole*|helas|malheureusement|pas de chance|dommage|vraiment)? (non|no|negatif)",
  "(ce|cet|cette|le|la|l|votre|cette) (creneau|horaire|heure|date|jour|proposition) ~ (me|nous|m)? (convient|va|arrange|irait|correspond) ~ (pas|plus)",
  "(je|j) (crains|doute|ai peur|ai bien peur) (que|qu) ~ (convien*|convenir|puisse*|soit|colle|fasse|aille|aller|possible) ~",
  "(j allais dire|j aurais dit|au debut) (oui|ok) mais ~ non",
  "(en fait|finalement|au final|tout compte fait|reflexion faite) (c est)? non",
  `${alas} (aucun*|ni l un|ni l une) (de|d|des|parmi|dans)? (ces|ceux|celles|vos|les)? (deux|trois|quatre)? ${offered}~ (ni l autre)? (me|m|nous)? ${suits}`,
  "(c est|ca fait|ca me fait|ce sera|ca sera)? (un peu|bien|beaucoup|vraiment|nettement|largement)? trop (tot|tard|loin|juste|matinal|tardif) (pour (moi|nous)|le (soir|matin)|en soiree)",
];

/** Accepting a moment that was offered: the moment may be said again. */
export const takesMoment = [
  "(c est|tout est|c) (confirme|bon|ok|note|valide|parfait|cale) (de mon cote|pour moi|pour nous|chez moi) ~ ~",
  "(je|j) (vous|te)? confirme (que|pour|ma|mon|bien|le) ~ ~",
  "c est (parfait|bon|ok|note|entendu) (a|pour) ~",
  "(va|ok|d accord|parfait|oui|impeccable|excellent|genial|top|volontiers|(pas de|aucun|sans|y a pas de) (souci*|probleme*|pb|soucy)|nickel|super|impec|vendu|adjuge|entendu|note|c est note|c est bon|c est ok|ca marche|banco|super|nickel|tres bien|partant|partante|je confirme) pour (le|la|ce|cet|cette)? ~ ~ ~",
  "(je|on) (prends|prend|confirme|choisis) (le|la|celui|celle|mon|pour)? ~ ~",
  "(pas de souci*|aucun souci|sans souci|pas de probleme|aucun probleme|ok|oui|d accord|parfait|c est bon|c est carre|entendu|impec|super|nickel)? (on|je) (garde|reste sur|part sur|pars sur|reste a|maintient|maintiens|laisse) (donc|bien|comme prevu)? (le|la|a|pour)? ~ $",
  "je confirme (le|mon|ma|pour) ~ ~",
];

/** What turns an opening yes round. */
export const refuses = ["(pas|plus) possible", "(ne)? (peux|pourrai|peut) pas", "en fait non", "finalement non", "annul*"];

export const ordinals: readonly (readonly [string, number])[] = [
  ["premier", 1],
  ["premiere", 1],
  ["1er", 1],
  ["1ere", 1],
  ["1re", 1],
  ["deuxieme", 2],
  ["second", 2],
  ["seconde", 2],
  ["2e", 2],
  ["2eme", 2],
  ["2nd", 2],
  ["2nde", 2],
  ["deux", 2],
  ["troisieme", 3],
  ["3e", 3],
  ["3eme", 3],
  ["trois", 3],
  ["quatrieme", 4],
  ["4e", 4],
  ["4eme", 4],
  ["quatre", 4],
  ["cinquieme", 5],
  ["5e", 5],
  ["5eme", 5],
  ["cinq", 5],
];
