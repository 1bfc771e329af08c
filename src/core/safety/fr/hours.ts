/**
 * French, an end that has its hour: a choice that brings peace, a date beyond which nobody looks, hours alone that will do, what is still waited for,
 * no morning after this one. Heard over the ends of sentences; each by itself is said every day.
 */
import type { Signs } from "../distress-words.ts";

const days = "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
const soon = `(ce soir|cette nuit|demain|demain soir|maintenant|a minuit|${days}|${days} soir|ce week end|bientot)`;
const numbers = "(#|quinze|seize|dix sept|dix huit|vingt|trente|quarante|cinquante|soixante)";
const milestone =
  "(anniv*|anniversaire|concours|soutenance|permis|noel|bac|brevet|diplome|examen*|resultats|mariage|maria*|bapteme|communion|fetes|rentree|naissance|majorite|dix huit ans|# ans|nouvel an|(soit|soient|seront|sera) (grand*|marie*|majeur*|place*|casee*|en securite|autonome*|eleve*)|grandi*|conseil de classe|copies|saison|recolte*|vendanges|noces|spectacle)";

export const hours: Signs = {
  fields: {
    // A choice, and peace since.
    decidedOn: [
      "depuis que (je sais|j ai compris|je me dis|c est clair) (que)? (c est|ce sera|tout est|tout sera|ca sera) (bientot|presque)? (fini|termine|la fin|regle)",
      "depuis (que)? (j ai|ma|la|que j ai|que c est|c est|que tout est) (enfin)? (decide*|pris (ma|la|cette) decision|decision|choisi*|fixe*|trouve (la|ma) (solution|date)|arrete (la|ma) date)",
      "(maintenant|la|parce|puisque|vu) (que|qu) (c est|ma decision est|tout est|tout|j ai|la date est|le jour est) (enfin|tout)? (decide*|prise*|pris (ma|la)|choisi*|acte*|regle*|pret|prevu*|fixe*|cale*)",
      "(ma|la|cette) decision (est|etait)? (deja|enfin|bien)? (prise|irrevocable|arretee|mure|murie)",
      "(ca y est|enfin|voila|c est bon) ,? (j ai|je me suis|je suis|c est) (decide*|choisi) ($|.|,|et|je)",
      "(j ai|jai) (enfin|bien|tout) (decide*|choisi|accepte) ($|.|,|et|je)",
      "(je sais|sais) (enfin|maintenant|desormais)? (ce que je vais faire|ce qui me reste a faire|ce qu il me reste a faire|comment (ca va|tout ca va|ca doit) finir|comment en sortir|quel jour)",
    ],
    eased: [
      "(leger|legere|libere|liberee|soulag*|apais*|serein*|calme|zen|en paix|la paix|tranquil*|plus peur|peur (de|d) rien|plus mal|flotte|planer|plane|souri*|poids (en moins|s est)|plus rien (me)? (fait|touche|atteint))",
      "(dors|dormi|dormir) (bien|mieux|enfin|comme|a nouveau)",
      "(ca va|me sens|suis|vais) (tellement|trop|super|enfin|si|vraiment|beaucoup|etrangement|bizarrement|carrement|tres)? (bien|mieux|heureu*|libre)",
    ],
    lastStep: [
      "(reste|manque) (plus)? (qu|que) (une|un|la|le) (petite|petit|derniere|dernier|simple)? (formalite|detail|geste|pas|date|jour|etape|porte|nuit)",
      "tout est (pret|clair|en place|prevu|range) dans ma tete",
      "(attend*|guette*|cherche*) (juste|plus que|que|encore)? (le|un) bon moment",
    ],
    official: [
      "(inscri*|dossier*|mairie|prefecture|caf|notaire|permis|visa|document*|signature|papier*|vente|achat|entretien|projet*|coming out|demande en mariage|parler a|annoncer|dire (a|que)|poser|changer de|reprendre|demission*|lui dire|tomber enceinte|bebe)",
    ],
    otherResolve: [
      "(quitt*|demission*|divorc*|separ*|romp*|demenag*|arreter (de|la|le|les|l|mon|ma)|arrete (de|la|le|les|l|mon|ma) (fum*|clope*|boire|alcool|sucre|travail*|boulot|fac|sport|pilule|etudes|therap*|cannabis|joint*)|boulot|travail|job|poste|orient*|fac|etudes|concours|reconver*|formation|oper*|chirurg*|vendre|(garder|garde) (le|l|du|des|alternee)|ivg|avort*|pacs|regime|fumer|clope*|tabac|alcool|contraception|insta*|reseaux|tinder|coming out|transition|consult*|therap*|psy|psychologue|(prendre|pris|prise de) (un)? (rdv|contact)|seance*|venir|lacher prise|dire (non|oui|stop)|pardonn*|adopt*|vacances|conge*|mi temps|voyage*|hypnose|sophro*|emdr|mut*|lycee|parcoursup|bts|retraite|traitement|moto|permis|bebe|enceinte|grossesse|sevrage|cure|projet*|creneau*|carte)",
    ],
    // An end with a date; me with it.
    myEnd: [
      "ma fin (au|aux|est|le|sera|arrive|approche|a|pour|avec|$|.|,)",
      "(mon|ma) (terminus|date de peremption|compte a rebours)",
      "(date de peremption|date limite|dlc|expiration) (de|d|a|pour) (moi|oim|bibi|ma (vie|carcasse))",
    ],
    datedOn: [
      `(au|le|du|pour le|avant le) #`,
      `(c est|ce sera|sera|pour) (pour)? ${soon}`,
      "(fixe*|choisi*|calcul*|program*|arrete la date|coche*|planifi*)",
    ],
    termOf: [
      "(contrat|stage|abonnement|pause|service|journee|formation|etudes|grossesse|arret|master|these|garde|preavis|bail|credit|yaourt*|produit*|carte|passeport|visa|frigo)",
    ],
    meansEnd: [
      "(chomage|droits|allocation*|alloc*|indemnite*|bail|rsa|sursis|economies|sous|argent|livret|reserve*|hebergement|titre de sejour|traitement|chimio*|salaire|bourse) ~ (fini*|termin*|expire*|s arrete*|coupe*|epuise*|plus rien) ~",
    ],
    meToo: [
      "(et)? moi (aussi|avec|pareil|de meme|itou) ($|.|,|le #|ce (jour|soir)|cette nuit|demain|je (m arrete|finis|m eteins))",
      "(je|j) (m arrete|finis|m eteins|me termine|cloture) (en meme temps|ce jour la|le meme jour|avec) ($|.|,)",
    ],
    noFurther: [
      `(irai|vais|tiendrai|durerai|passerai|vivrai|continue*) (pas|plus) (plus loin|au dela|apres|plus longtemps) (que|de|du|le|d)? (le)? (#|ce soir|cette nuit|demain|${days}|noel|l ete|l hiver|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|ca|la fin)`,
    ],
    limitsOf: [
      "(rdv|budget|euros|€|prix|parking|rue|route|metro|train|bus|arret|seance*|conge*|vacances|contrat|stage|abonnement|km|kilometre*|cabinet|travail|boulot|enquete|remise|promo*|regime|challenge|course|rando*|report*|decal*|venir|creneau*|dispo*)",
    ],
    // What is waited for, and freedom after it.
    awaiting: [
      `(attend*|tiens|tiendrai|patiente*|resterai|reste) ~ ~ (que|d|de|qu|jusqu*|passe*|le|la|les|apres) ~ ~ ${milestone}`,
      `(apres|passe) (le|la|les|l|son|leur|cette|ce|mon|ma|mes)? ~ ${milestone}`,
      `(je tiens|je rends|j assure|je finis|je corrige|je fais) (mon|ma|mes|le|la|les) (dernier|derniere|dernieres|derniers)? ~ ${milestone} ~ ,? ~ (ensuite|apres|et puis)`,
    ],
    thenFree: [
      "(apres|ensuite|et puis|derriere|la) (,)? (je|j|moi) (suis|serai|me sens|me sentirai) (libre|tranquil*|quitte|liber*|en regle|delivr*)",
      "(apres|ensuite|et puis|derriere|la) (,)? (je|j) (peux|pourrai|vais pouvoir) (partir|lacher|arreter|m en aller|y aller|fermer les yeux|lacher prise|disparaitre|dormir (pour|enfin)) ($|.|,|tranquil*|enfin|en paix)",
      "(ensuite|apres|et puis) (,)? (c est|ce sera|ca sera|sera) (fini|bon|tout|mon tour|la fin|termine|plie|rideau|basta) (pour moi)? ($|.|,)",
    ],
    thenGone: [
      "(deal|accord|pacte|contrat|marche|promesse|promis|jure|arrangement) ~ (avec|a) (moi meme|moi)",
      "(je|j) (m eclipse|m eclipserai|m efface|m effacerai|m eteins|disparais|disparaitrai|tire ma reverence|m evapore|me volatilise)",
      "(ensuite|apres|et puis|la) (,)? (je|j) (m en vais|m en irai|pars|partirai|me casse|me tire|me barre|lache tout) ($|.|,|definitiv*|pour (de bon|toujours)|a jamais)",
    ],
    elsewhere2: [
      "(vacances|conge*|voyage*|(partir|pars|vais|casse|tire|barre|eclipse) (en|au|aux|a|chez|vivre|bosser|etudier|faire) *|demenag*|mut*|retraite|erasmus|avion|train|fumer|clope*|sevrage|#h|creneau*|rdv|seance*)",
    ],
    planning: [
      "(creneau*|rdv|dispo*|seance*|semaine|matin*|aprem*|apres midi|#h|midi|vacances|conge*|voyage*|reprend*|reprise|stage|boulot|travail|job|fac|(partir|pars|m en vais|me casse) (en|au|aux|a|chez|vivre|bosser|etudier|faire)|demenag*|mut*|retraite|espagne|permis|colo|annee sabbatique|erasmus|dormir (jusqu|toute)|inscri*|therap*|suivi|etudes|coloc*|appart|appartement|maison|festival|concert|hypnose|fumer|regime|travaux|dispos)",
    ],
    // Hours alone, nobody to stop it.
    theyAway: [
      "(parents|mere|pere|maman|papa|mari|femme|enfants|petits|fils|fille|filles|coloc*|compagn*|conjoint*|copain|copine|famille|tout le monde|ils|elles|infirmiere|grands parents) ~ ~ (part|partent|partis|partie|parti|sort|sortent|sera|seront|sont|est|dort|dorment|rentre*|revien*|absent*) ~ (resto|restaurant|messe|cine*|week end|travail|boulot|ecole|chez|couche*|endormi*|pas la|#h|tard|courses|vacances|dehors|parti*|theatre|mariage|dort|dorment|leur mere|son pere|leur pere)",
      "(quand|une fois que|des que) (ils|elle|il|tout le monde|elles) (seront|sera|sont|est) (tous|toutes)? (a|au|aux|en|chez|parti*|couche*|endormi*)",
    ],
    willDo: [
      "(ca|cela|c est) (me)? (suffit|suffira|suffisant|largement|assez|bien assez|plus qu il (faut|n en faut))",
      "(j aurai|j ai|aurai) (le temps|tout le temps|assez de temps|largement|la maison|l appart*|la nuit|la voie libre|le champ libre) ($|.|,|pour moi|qu il faut)",
      "(je l ai|c est|voila c est) dit (a quelqu un|a voix haute|$|.)",
      "(quelqu un|vous) (le|au moins)? (sait|saura|sache|savez) ($|.|,)",
      "(cette fois|la) ,? (je)? (crois que)? (je|j) (ai plus peur|me raterai|hesiterai|reculerai|ferai pas demi tour)",
      "(maintenant|ce soir|cette nuit) (ou|c est) jamais",
      "(si c est pas|c est) (maintenant|ce soir|cette nuit) ,? (c est|ou)? jamais",
    ],
    homely: [
      "(creneau*|rdv|dispo*|seance*|visio|appeler|rappeler|venir|passer (vous|chez)|therap*|devoirs|menage|serie|jouer|inviter|rattrap*|bebe|sieste|film|peinture|content*|fete|potes|soiree|chill|travaux|repas|manger|diner|dejeuner|yoga|sport|surprise|cadeau*|etudier|reviser)",
    ],
    unstopped: [
      "personne (pour|a|qui) (va|peut|pourra)? (m arreter|m empecher|me retenir|m en empecher|me surveiller|m entendre|me trouver)",
      "personne (m arretera|m empechera|me retiendra|me surveillera|m entendra|me trouvera)",
      "plus personne (pour|qui) (me|m) (retenir|retient|arreter|arrete|empecher|surveiller|surveille)",
    ],
    byNight: ["(minuit|nuit|ce soir|soir|seul|seule|apres #h|demain|week end|quand (ils|elle|il)|partis|dorment|maison vide)"],
    holdMe: [
      "(que|qu|besoin|il faut|faudrait|voudrais|faut) ~ (quelqu un|on|vous|tu|une personne) (me|m) (retienne*|retienn*|arrete|empeche*|surveille*|attache|enferme)",
      "(quelqu un|vous|personne) (peut|pouvez|pour|pourrait|pourriez) (me|m) (retenir|empecher|arreter) ($|.|§|,|de (le )?faire|maintenant|la|avant)",
    ],
    shopping: [
      "(achet*|chocolat*|manger|bouffer|series|shopping|depens*|gateau*|sucre|vinted|soldes|ranger|jeu*|scroll*|parler|bavard*|telephone|clope*|fumer|ecrire|lui (ecrire|envoyer)|sport|muscu|record)",
    ],
    // That it stops tonight.
    stopping: [
      "(que|qu) (ca|cela|tout|tout ca|la douleur|le bruit dans ma tete|cette vie) (s arrete*|cesse*|finisse*|se termine*|s eteigne|se finisse)",
    ],
    atOnce: [
      "(ce soir|cette nuit|une bonne fois|une fois pour toute*|pour de bon|definitivement|avant (demain|l aube|le matin|minuit|le jour))",
    ],
    // Settled by then, and nothing to be kept for later.
    settledThen: [
      `${soon} (soir)? ,? (c est|ca sera|ce sera|tout sera|sera|tout est|tout) (deja)? (regle|reglee|fini|finie|termine|plie|la fin|boucle|clos)`,
      `(c est|sera|ce sera|ca sera|tout sera) (regle|fini|termine|plie|boucle) ${soon}`,
      `${soon} (c est bon)? (j|je) arrete tout`,
    ],
    noMoreCare: [
      "(pas|plus) (besoin|la peine) (de|d) (me|m)? (rappel*|relanc*|rdv|noter|garder|reserver|attendre)",
      "inutile (de|d) (me|m) (rappel*|noter|garder|relanc*|attendre|reserver)",
      "(regle|fini|termine|plie) pour moi",
      "(je sais) (deja|exactement)? (ou|comment|quoi|avec quoi)",
      "(merci) (beaucoup)? (pour|de) tout",
      "(plus|pas) (la|de) force*",
    ],
    othersBusiness: [
      "(pay*|virement|cheque|facture|colis|dossier|inscri*|demenag*|litige|panne|plombier|trouve (un|une|autre)|autre (psy|rdv|cabinet)|nounou|baby|travaux|probleme (est|de)|exam*|cours|partiel*|concours|vacances|contrat|stage|boulot|travail|taf|compta*|impots|assurance|voiture|garage|disput*|site|wifi|internet|clope*|fumer|tabac|alcool|sucre|regime|jeu*)",
    ],
    knowsWhere: [
      "je sais (exactement|deja|tres bien|enfin|parfaitement)? (ou|quand|quoi|comment|combien) ,? (et|,)? (je sais|meme)? (exactement|deja)? (comment|quoi|combien|ou|quand|avec quoi) ($|.|,|faire ($|.|,)|prendre)",
    ],
    // No morning after this one.
    invisibleMe: [
      "(zero|0|aucune|y a|aura)? personne (qui|va|a)? (me)? (capte*|capter*|remarque*|apercoi*|s en (rend|apercoit|rendra|apercevra|apercevrait|rendrait)|verra*|calcule*|s inquiet*|cherche*|se demande*)",
    ],
    madeFinal: [
      "(rendre|rende*|soit|devienne*|reste*) (ca|cela|mon absence|la chose|que ce)? (definiti*|permanent*|pour toujours|pour de bon|eternel*)",
      "(autant) (disparaitre|m effacer|rendre|que ce soit|ne plus|plus (etre|venir|exister))",
    ],
    noMeWithout: ["sans (elle|lui|eux|toi) ,? ~ (pas|plus) (de|d) (moi|vie|suite|raison de (vivre|rester))"],
    onlyReason: [
      "(ma|la|mon) (seule|unique|dernier|derniere|seul) (attache|lien|boussole|compagnie)",
      "(seule|unique|derniere) (raison|attache|chose qui|truc qui|raison que) ~ ($|.|,|me retient|me tient|de (vivre|rester|continuer|me lever)|qui me)",
    ],
    mortalOne: [
      "(il|elle) (a|va avoir|a deja) (onze|douze|treize|quatorze|quinze|seize|#) ans",
      "(vieux|vieille|malade|condamne*|fin de vie|eternel*|plus pour longtemps|apres (lui|elle)|mourir|cancer)",
    ],
    ofVisits: ["(venir|viens|consult*|rdv|demenag*|travail*|boulot|retard|absence|reste au|poste|annul*|prix|tarif|choisi*)"],
    theRestToo: ["(arret*|stopp*|lache*|laisser tomber) (le reste|tout le reste|le reste aussi|la suite)"],
    emptied2: ["(vide|arrete de (manger|dormir|parler|sortir|me lever|me laver|charger)|plus (rien|envie)|fatigue*|plus de (force|sens))"],
    foundLater: [
      "(on|ils|quelqu un|vous|voisins) (me|m) (retrouver*|trouver*|decouvrir*|ramasser*) ~ (odeur|l odeur|dans # (jours|semaines)|trop tard|en (avril|mars|ete|hiver)|raide*|froid*|sec|au printemps|les (chats|rats))",
      "(retrouver*|trouver*) (a cause|grace) (de|a) (l)? odeur",
    ],
    circled: ["(entoure*|coche*|marque*|souligne*) (une|la|ma|le|cette) (date|jour|#)"],
    unsuspected: [
      "(croi*|croient|pense*|imagin*|penser) (que)? (c est|ce sont|il s agit)",
      "personne (sait|demande|se doute|devine|comprend)",
      "(il|elle|ils) (sait|savent|se doute*|doute) (pas|rien|de rien)",
    ],
    happyDate: ["(surprise|anniversaire|bebe|enceinte|accouch*|mariage|vacances|fete|ovul*|cadeau*|oper*)"],
    sameChoice: [
      "(comprends|respecte|envie|admire) (son|sa|leur|ca|tellement son)? (choix|geste|acte|decision|courage)",
      "(s est|sest) (suicide*|pendu*|tue*|donne* la mort|jete*)",
    ],
    soDoI: [
      "(je|j) (fais|vais faire|ferai|pense faire|veux faire) (le meme|la meme|pareil|comme (lui|elle)|mon tour)",
      "(et)? moi aussi (je|bientot|$|.)",
    ],
    noMorrow: [
      "(plus|pas|aucun|jamais) (de|d)? (demain|lendemain|matin|reveil|avenir|suite|rentree) (pour moi|me concernant|a moi)",
      "^ demain ,? (y|yen|il y|n)? (en)? aura (pas|plus|jamais) ($|.|pour moi)",
      `(demain|lundi|la suite) (existe|existera|viendra|arrivera|se levera) (pas|plus|jamais) (pour moi|$|.)`,
      "(plus|pas|aucune) ~ (force|forces|envie|courage|energie) (pour|d|de) (un|une|encore un|encore une) (autre|seul|seule|nouveau|nouvelle)? (matin|jour|journee|lendemain|nuit|reveil|hiver|annee) (de plus|supplementaire|encore|$|.)",
      "(me vois|m imagine|me voyais|me projette|m imaginais) (pas|plus|meme pas|deja plus) (vivant*|en vie|passer (l ete|l hiver|l annee|noel|le mois|la semaine) ($|.))",
      "(l intention|envie|prevu|projet|compte|pense) (pas|plus)? (de|d) (vieillir|faire de vieux os)",
    ],
    restPlans: [
      "(vacances|conge*|permis|creneau*|rdv|seance*|cours|fac|lycee ferme|bus|greve|ecole|travail|boulot|enfants en|antigel|creme|ride*|botox)",
    ],
    // Small last things, and the sea once more.
    lastOfAll: [
      "(mon|ma|mes) (tout|toute)? (dernier|derniere|derniers|dernieres) (repas|cafe|bain|coucher de soleil|lever de soleil|verre|balade|pizza|chanson|biere|douche|printemps|ete|noel|anniversaire|soiree|promenade|dimanche|matin|nuit|tour de|journee)",
      "(voir|revoir|sentir|entendre|gouter) (la mer|le soleil|la neige|la montagne|le jour se lever|sa voix|mes enfants|les etoiles) (une (toute)? derniere fois|avant ($|.|,)|encore une fois avant)",
      "(une|la) (toute)? derniere fois (la mer|le soleil|la neige|ma chanson)",
    ],
    ofEnding: [
      "(avant|apres (plus|c est|rien|adieu)|adieu|demain|ce soir|cette nuit|fini|plus rien|plus jamais|en paix|calme|pleure*|personne (sait|se doute))",
    ],
    beforeLeaving: [
      "(travail|boulot|stage|poste|contrat|boite|demenag*|vacances|conge*|retraite|fumer|clope*|alcool|regime|sevrage|celibataire|enceinte|oper*|examen*|ecole|fac|lycee|confinement|mariage|avec (lui|elle|mon|ma|mes|eux)|sans (alcool|sucre)|location|ete en|voyage*|#h|creneau*|rdv)",
    ],
    countdown: [
      "(plus que|reste|encore) (#|deux|trois|quatre|cinq) (dodos|nuits|jours|heures|matins) ~ ,? ~ (c est (fini|la fin)|fini|plus rien|libre) (pour moi|$|.)",
    ],
    dontSeek: [
      "(cherchez|essayez|tentez|cherche|essaye|essaie|venez) (pas|plus|surtout pas) (a|de)? (me|m)? (joindre|rappeler|retrouver|trouver|chercher|contacter|sauver|ramener)",
    ],
    afterThat: [
      "(apres ce soir|apres (cette nuit|demain|minuit)|plus la|adieu|trop tard|ce sera (fini|trop tard)|jamais|c est decide|fini|repondrai (plus|pas|jamais))",
    ],
    tieWaited: [
      `(attend*|jure|promis|resterais|resterai|tiendrais|tiendrai|tenir|tenais) ~ ~ (que|jusqu) (a ce que)? ~ (chien|chienne|chat|chatte|cheval|mere|maman|pere|papa|mamie|papi|grand mere|grand pere) (parte|meure|soit parti*|soit mort*|s en aille|s eteigne|parti|partie)`,
    ],
    tieNow: [
      `(il|elle) (est|s est) (parti*|mort*|eteint*|endormi*) (hier|ce matin|cette nuit|${days}|la semaine|samedi|dimanche|avant hier|$|.|en)`,
    ],
    notFeting: [
      `(irai|vivrai|tiendrai|arriverai|vais) (pas|jamais) jusqu (a|au|aux) (mes)? ${numbers} (ans|piges|balais)`,
      `(compte|pense|prevois|envisage|ai prevu|ai l intention|vais) (pas|plus) (de|d)? (feter|voir|atteindre|souffler|arriver (a|jusqu)|tenir jusqu|vivre jusqu|aller jusqu) (a|mes|l age|les|la|le|l|aux)? ${numbers} (ans|piges|balais|bougies)`,
    ],
    overNews: [
      "(aurez|auras|aura|auront) (plus|jamais|pas) (jamais|plus)? (de)? (mes)? nouvelles (de moi|de ma part|$|.)",
      "(aurez|auras) plus (jamais)? (a vous|a te) (soucier|occuper|inquieter|en faire) ~ (moi|$)",
    ],
    wontTreat: ["(me|m) (soigne|soignerai|soignerais|traite|traiterai|ferai soigner|fais soigner|battrai|bats) (pas|plus)"],
    suits: ["(arrange*|tant mieux|occasion|laisse* faire|delivr*|soulag*|cadeau|bon debarras|enfin|pas plus mal|j attends)"],
    howItFeels: [
      "(souffre*|souffrir|mal|sent|sentir|conscience|conscient|duree?|longtemps|rapide|douleur) ~ (quand|si|en|lorsqu) (on|tu|quelqu un|j|je)? (tombe*|saute*|tombant|sautant|(se|me|s|m) (noie|noyant|pend|pends|pendant|jette|jetant|coupe|vide|vidant|etouffe|ouvre|ouvrant|asphyxie))",
      "(combien de temps|combien de minutes|ca prend combien) ~ (se vider|perdre conscience|noyer|s asphyxier|agir les|pendaison|mourir|partir (en|avec))",
    ],
    wontBeThatOld: [
      `(j aurai|aurai|j aurais|feterai|atteindrai|verrai|soufflerai) (pas|jamais) (mes|les)? ${numbers} (ans|bougies) ($|.|,|c est)`,
      "(vais|veux|compte|pourrai) (pas|plus) attendre (ce jour la|ce jour|cet age|la majorite)",
    ],
    willingly: [
      "(pas une question|c est (sur|decide|tout|comme ca|mort|certain)|je le sais|personne|placee|seul*|a quoi bon|tant mieux|m en fous|plus la|avant|de toute facon)",
    ],
    agePaper: [
      "(avant (le|janvier|fevrier|mars|avril|mai|juin)|parent*|autorisation|permis|majeur*|mineur*|encore|bafa|tarif*|carte|inscri*|rdv)",
    ],
    // What death is like.
    unborn: ["(comme|pareil|c est|c etait) (que)? avant (de|d) (naitre|etre ne*|ma naissance|la naissance)"],
    restful: ["(rien|reposant|repos*|paix|calme|vide|noir|dodo|sommeil|bien|doux|silence)"],
    doesItHurt: [
      "(ca|cela|c est|est ce) (fait|va faire)? (mal|long|doulour*|dur) (§|,|.)? (la fin|a la fin|mourir|de mourir|de partir|la mort|le passage)",
      "(la fin|mourir|la mort) (§|,)? (ca|c est|est ce que ca) (fait)? (mal|long|doulour*)",
      "(renseign*|cherch*|regard*|lu|lis|google|tap*|demand*) ~ ~ (comment|moyen*|methode*|facon*|maniere*) ~ ~ (fasse|fait|faire|avoir|sans) (pas|plus|avoir)? (mal|souffrir|douleur)",
    ],
    careOfBody: [
      "(epil*|piercing|tatou*|tattoo|accouch*|peridurale|dent*|vaccin*|piqure*|ivg|sterilet|frottis|oper*|couche*|film|serie|livre|saison|jeu|circoncision|dos|genou*|regles|seance*|chat|chien|veterinaire|euthanas*|pere|mere|mamie|papi|mari|grand*)",
    ],
    alreadyGone: [
      "(me|m) (vois|imagine|sens|voyais) deja (parti|partie|mort|morte|loin|enterre*|la haut|ailleurs|de l autre cote)",
      "(suis|passe*|passee) (deja)? (de|sur)? l autre (cote|rive) deja",
      "(suis) deja (de|passe* de|sur) l autre (cote|rive)",
      "suis deja (mort*|parti*) (dans ma tete|a l interieur|de l interieur)",
    ],
    trip: [
      "(vacances|voyage*|plage|mer|soleil|avion|valise*|espagne|grece|italie|corse|retraite|rue|trottoir|route|gare|parking|porte|canal|pont|fleuve|rhone|rue|boulevard|arret|bus|batiment|cabinet|garee|adresse)",
    ],
    goodNight: [
      "(esper*|pri|prie|prier|souhait*|voudr*|pourvu|reve*) ~ ~ que ~ (ce (soit|sera)|ca (soit|sera)|c est) ~ (la bonne nuit|la derniere nuit|mon dernier (jour|reveil|sommeil)|pour cette nuit)",
    ],
    seesDoing: [
      "(me vois|m imagine|me voyais|m imaginais) (deja|souvent|tout le temps)? (le)? (faire|faire ca|en train de le faire|passer a l acte|sauter|tomber) ($|.|,|et|c est|dans ma tete)",
    ],
    tooClear: [
      "(clair|net|nette|precis*|en detail*|les details|dans ma tete|comme un film|j ai peur|me fait peur|toutes les nuits|chaque nuit)",
    ],
    wakingTry: [
      "(on|je|tu) (verra*|verrai|verras) (bien)? si (je|j|demain) (me reveille*|me leve|suis (encore|toujours) (la|ici|en vie)|passe la nuit|rouvre les yeux|ouvre les yeux|respire)",
    ],
    earlyTrain: ["(reveil|train|bus|avion|#h|tot|avant (lundi|mardi|mercredi|jeudi|vendredi)|sonne|rdv|seance)"],
  },
  met: {
    death: [
      "decidedOn eased -otherResolve -lightVein",
      "lastStep eased -official -otherResolve -lightVein",
      "lastStep byNight -official -otherResolve -lightVein -homely",
      "lastOfAll ofEnding -beforeLeaving -lightVein",
      "countdown -elsewhere2 -lightVein",
      "dontSeek afterThat -elsewhere2",
      "tieWaited tieNow",
      "notFeting -lightVein",
      "overNews -elsewhere2 -lightVein",
      "wontTreat suits -careOfBody -lightVein",
      "howItFeels -careOfBody -lightVein",
      "myEnd datedOn -termOf",
      "meansEnd meToo -lightVein",
      "noFurther -limitsOf -lightVein",
      "awaiting thenFree -planning -lightVein",
      "awaiting thenGone -elsewhere2 -lightVein",
      "theyAway willDo -homely -lightVein",
      "unstopped byNight -shopping -lightVein",
      "holdMe -shopping -lightVein",
      "stopping atOnce -nuisance -careMatter -otherResolve -lightVein",
      "settledThen noMoreCare -othersBusiness",
      "knowsWhere -trip -planning -lightVein",
      "noMorrow -lightVein -restPlans",
      "invisibleMe madeFinal -lightVein",
      "noMeWithout -lightVein",
      "onlyReason mortalOne -ofVisits",
      "theRestToo emptied2 -lightVein",
      "foundLater -lightVein",
      "circled unsuspected -happyDate",
      "sameChoice soDoI -lightVein",
      "wontBeThatOld willingly -agePaper -lightVein",
      "unborn restful -careOfBody",
      "doesItHurt -careOfBody -lightVein",
      "alreadyGone eased -trip",
      "goodNight -lightVein",
      "seesDoing tooClear -trip -lightVein",
      "wakingTry -earlyTrain",
    ],
  },
};
