/**
 * French and English: what still holds one here, and that it gives way. A cat, a duty, days that are counted; a calm that is strange, a question
 * for whom one would get well, how long until somebody noticed; a house made clean for whoever comes in. Over the whole message.
 */
import type { Signs } from "../distress-words.ts";

const day =
  "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|le #|la semaine prochaine|next week)";
const bond =
  "(chat|chatte|chats|chien|chienne|chiens|betes|animaux|cheval|poules|poisson|lapin|mere|maman|pere|papa|mamie|papi|parents|enfants|enfant|fille|filles|fils|petits|gosses|petit|petite|bebe|soeur|frere|mari|femme|cat|cats|dog|dogs|horse|rabbit|fish|mum|mam|mom|dad|nan|gran|parents|kids|children|daughter|son|baby|sister|brother|husband|wife)";

export const heldBy: Signs = {
  fields: {
    // All that keeps one.
    onlyFor: [
      `(reste|restais|tiens|tenais|continue|suis (encore|toujours) (la|ici|en vie)|m accroche|me leve|vis|survis|respire) ~ (que|juste|seulement|uniquement|rien que) ~ (pour|parce qu|parce que|a cause d|grace a) ~ ${bond}`,
      `(reste|tiens|vis|survis|suis encore la|suis toujours la) (la|ici|en vie|debout)? (pour|parce qu il y a|a cause de) (le|la|les|mon|ma|mes|l) ${bond}`,
      `(only|just|solely) ~ (reason|thing|keep* going|still here|here|stay*|get up|hang* on|carry* on|alive|going|living|breathing) ~ ${bond}`,
      `(keep* going|still here|stay* alive|stick* around|hang* on|carry* on|living|alive|get up) ~ (only|just|because|for) ~ ${bond}`,
      `(si|sans|s il y avait pas|sil y avait pas|if it weren t for|without|were it not for) (le|la|les|mon|ma|mes|my|the|l)? ${bond} ~ (serais|aurais|serait|plus la|deja|longtemps|je|wouldn t|d be|gone|not be here)`,
      `(c est|it s|c etait|it was) ~ (seule|seul|dernier|derniere|only|last) ~ (chose|attache|raison|lien|personne|thing|reason|one|tie) ~ (me retien*|me retenait|qui m attend*|a m attendre|keep* me|kept me|holding me|stay*|waiting for me)`,
      `${bond} (s|is|are|est|sont|c est)? ~ (only|seule|seul|unique) (reason|thing|raison|chose|motif) ~ (get up|here|stay*|go* on|breath*|alive|rest*|leve|vis|tiens|la)`,
      "(etais|suis|restais) (reste|restee) (que)? (pour|a cause) (elle|lui|eux|d elle|de lui|ma|mon|mes)",
      "(dernier|derniere|derniers|last) (one)? (a|qui|to|who) (m attend*|m attendre|avoir besoin|need* me|wait* for me|me tenir|me retenir)",
    ],
    givesWay: [
      "(quand|lorsque|une fois|le jour ou|des que) (il|elle|ils|elles|le|la|mon|ma|mes|ca) ~ (plus la|mort|morte|parti|partie|mourra|mourront|partira|partiront|grand|grande|grands|place|placee|vendu|vendue|enterre|enterree|case|casee)",
      "(vieux|vieille|malade|condamne*|# ans|est mort*|est parti*|mort*|plus (la|besoin)|on verra|apres (ca|je|c est|plus)|sinon|plus rien|plus personne|longtemps que|deja|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)",
      "(when|once|the day|after) (he|she|they|it|the|my|that) ~ (gone|dies|die|dead|leaves|leave|grown|grows|sold|settled|buried|goes)",
      "(old|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|sick|ill|dying|died|gone|left|we ll see|after that|otherwise|or else|nothing|nobody|already|long ago|yesterday)",
      "(que|juste|seulement|uniquement|rien que|seule|seul|only|just|solely)",
    ],
    // A duty, and it is done.
    dutyDone: [
      "(aurai|ai|avais|aurais) (enfin|deja|bientot|bien|tout)? (fait|accompli|fini|termine|rempli|tenu) (tout)? (ce que (j|je) (avais|devais|dois|voulais)|mon devoir|ma part|mon temps|mon role|ma mission|ma vie|mes obligations|ma promesse|mon tour) ~ (faire|ici|rester|pour)?",
      "(aurai|ai|aurais) (plus|pas) ~ (a faire semblant|a jouer la comedie|a tenir|a sourire|besoin de (faire semblant|tenir|sourire)|rien a faire ici|personne a (proteger|attendre|soigner|decevoir))",
      "(done|finished|kept|served|played) (my|what) (bit|duty|job|part|time|promise|turn|i (had|came) to)",
      "(no more reason|no reason left|no reason|plus de raison|plus aucune raison) (to|de|d) (hang around|stay*|be here|go on|rester|tenir|continuer)",
      "(nothing left|no more|nobody left|no one left|no need) ~ (to do here|pretend*|for me (here|to do)|to (protect|wait for|care for|look after|stay for)|keep up)",
      "(don t|won t|not) (have|need) to ~ (pretend*|act|acting|hold on|holding on|keep up|smil*|be strong) ~ (any more|anymore|for (anyone|anybody|them|her|him)|after)",
    ],
    onceThatDone: [
      "(une fois|quand|lorsque|des que|apres|le jour ou|depuis que|hier|maintenant que) ~ (enterr*|mort|morte|parti|partie|place*|vendu*|case*|regle*|signe*|grand*|marie*|rembourse*|soldee*|demenage*|fini*)",
      "(when|once|after|as soon as|now that|since) ~ (gone|buried|dies|died|dead|settled|sold|signed|grown|married|paid|moved|left home|finished|passed)",
    ],
    careerDuty: [
      "(boulot|travail|service|mandat|jury|armee|militaire|benevol*|stage|chef|collegue*|equipe|syndic|association|divorc*|mari|belle mere|belle famille|vacances|retraite|demenag*|region|ville|appart*|examen|soutenance|dossier|seance|theatre|mission humanitaire)",
      "(job|work|army|service at|shift|jury|volunteer*|boss|colleague*|team|charity|divorc*|husband|mother in law|in laws|holiday*|retire*|moving|town|flat|exam|thesis|session*|homework|mission trip)",
    ],
    // Days that are counted.
    counting: [
      "(compte|decompte|coche|barre) (les|mes|le) (jours|heures|dodos|nuits|semaines|cases)",
      "(plus que|reste) (#|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quelques) (jours|nuits|dodos|matins|semaines|dimanches|heures)? ($|.|,|et|avant|puis|apres|a tenir|a faire)",
      "(compte a rebours|countdown)",
      "(counting|count|ticking off|crossing off|tick off) (the|down|my|off|out)? ~ (days|hours|nights|weeks|sleeps|mornings)",
      "(#|two|three|four|five|six|seven|eight|nine|ten|few) (more|days|nights|sleeps|mornings|sundays) (left|to go|days|nights|sleeps|mornings|sundays|more|and|then|till)",
    ],
    thenPeace: [
      "(apres|ensuite|puis) (,)? ~ (serai|suis|sera|plus|fini|paix|calme|repos|silence|rien|libre|tranquille|noir)",
      "(avant|pour) (de|d)? (la|le|les|l) (revoir|rejoindre|retrouver|suivre)",
      "(revoir|rejoindre|retrouver) (papa|maman|mamie|papi|mon|ma|mes|notre)",
      "(then|after that|and then|until|till) ~ (peace|nothing|done|quiet|over|rest|free|silence|gone|no more|i m (done|off|out))",
      "(see|be with|join) (him|her|them|mum|dad|my *) (again|soon)",
    ],
    lookForward: [
      "(vacances|retraite|accouch*|terme|mariage|anniversaire|noel|concert|depart|voyage|permission|quille|rentree|retour|visite|oper*|liberation|fin (du|de|d) (stage|contrat|traitement|chimio|ramadan|semestre|regime|travaux|arret)|weekend|week end|seance|rdv|train|avion|aeroport|match|soldes|livraison|arrive*|demenag*|examen*|bac|partiel*|bebe|impatien*|hate)",
      "(holiday*|retirement|birth|due date|wedding|birthday|christmas|concert|trip|leave|return|visit|surgery|release|end of (term|contract|treatment|chemo|ramadan|course)|weekend|session|appointment|train|flight|airport|match|sale|delivery|arriv*|moving|exam*|baby|excited|can t wait to (start|meet|see you))",
    ],
    // A calm that is no rest.
    eerie: [
      "(bizarre*|etrange*|etonnant|drole de calme|plat|plate|nulle part|engourdi*|anesthesie*|coton|detache*|vide|froid|froide|plus rien (me|ne|senti*|ressen*)|ressens (plus|rien)|plus envie de pleurer|plus de larmes|pleure plus|c est passe|tempete|la tempete|orage)",
      "(numb|flat|empty|hollow|strange*|weird*|eerie|blank|detached|nothing hurts|no tears|stopped crying|don t cry|can t cry|no longer hurts|storm|feel nothing|cold inside|oddly|suddenly)",
    ],
    stillness: [
      "(calme|tranquille|paisible|paix|serein*|leger|legere|apaise*|silence|repose*|plus mal|mal nulle part|plus peur|soulage*)",
      "(calm|quiet|peaceful|peace|serene|light|lighter|rested|still|no pain|not afraid|not scared|relieved|easy)",
    ],
    knowsWay: [
      "(je|j) (sais|connais|vois) (maintenant|enfin|bien|tres bien)? (ou je (vais|pars)|ce que je (vais faire|dois faire|ferai)|quand|le jour|comment|la date|par ou)",
      "(range*|trie*|nettoye*|ecrit*|prepare*|regle*|donne*|rendu*|jete*|brule*) ~ (mes affaires|mes papiers|ma chambre|ma maison|l appart*|tout|ma|mes|mon)",
      "(tout est|c est) (pret|decide|fixe|regle|clair|ecrit|en ordre)",
      "(i know|know now|i can see) (now|exactly|finally)? (where i m (going|headed)|what i (have|need|ll|m going|am going|must)|when|how|the day|the date)",
      "(packed|sorted|tidied|cleaned|written|burned|burnt|given|cleared) ~ (my things|my papers|my room|the house|the flat|everything|my|letters)",
      "(everything s|it s all|it s|all is) (ready|decided|set|settled|clear|written|in order|done)",
    ],
    restful: [
      "(massage|meditation|yoga|sophro*|vacances|hypnose|seance|exercice*|cours|respiration|chambre de bebe|hotel|gite|quartier|cabinet|parking|appartement calme|dentiste|kine|operation|genou|dos|anesthesie (locale|generale)|peridurale|orientation|etudes|metier|boulot|travail|divorc*|separ*|soldes|vinted|demenag*)",
      "(massage|meditation|yoga|hypnosis|holiday|session|exercise*|class|breathing|hotel|street|office|parking|dentist|physio|surgery|knee|back pain|epidural|career|job|work|studies|course|divorc*|separat*|moving|decluttering)",
    ],
    // For whom would one get well?
    forWhom2: [
      "(servirait|sert|servir|servira|serviraient) (plus)? a quoi ~ (guerir|vivre|continuer|soigner|manger|lever|lutter|rester|battre|aller mieux|traitement|tenir)",
      "(a quoi bon|a quoi ca sert|pourquoi|pour quoi faire) ~ (guerir|me soigner|me battre|lutter|continuer|tenir|m accrocher|manger|me lever|aller mieux|me reveiller|faire des projets)",
      "(pour quoi|pourquoi) (,|et|ou) (et)? (pour qui|avec qui)",
      "(pour qui|pourquoi|pour quoi) ~ (je me (leve|bats|soigne)|je (lutte|continue|tiens|resterais|vis|guerir*)|me soigner|guerir)",
      "(what for|for what) (,|and|or)? (and)? (who for|for who|for whom)",
      "(what s|what is|whats|no|see the|the|any) (the)? point (in|of) ~ (getting (better|well|up)|eat*|heal*|fight*|try* (any|to (live|get))|treat*|wak*|carry* on|going on|recover*|rebook*|surviv*|be* here|plan* anything)",
      "(why|what reason) (bother|should i|would i|even) ~ (get* (better|well)|heal|eat*|fight|recover|surviv*|carry on|go on|try to live)",
    ],
    trivialWhy: [
      "(regime|sport|code de la route|boulot|travail|poste|examen|maths|voiture|facture|rhume|grippe|creneau*|payer|prix|parking|fumer|voisin*|formulaire|doctolib|hypnose (marche|sert)|emdr|seance*|combien|comment ca|menage|vaisselle|demande (a|au|aux)|calin|cadeau|appel*|message|colis|commande)",
      "(diet|sport|driving|job|work|exam|maths|car|invoice|cold|flu|slot|pay*|price|parking|smok*|neighbour*|form|sessions? (cost|last)|hypnosis|emdr|dishes|chores|gift|present|call*|message|parcel|order|session|appointment|ticket|fee|fees|charge)",
    ],
    // How long until somebody noticed.
    howLong: [
      "(combien (de|d)? (temps|jours|heures)|au bout de combien|qui|personne|quelqu un) ~ ~ (remarquer*|rendre compte|rendrai*|rendra|apercev*|apercevrai*|manquer*|trouver*|inquiet*|pleur*|viendrai*)",
      "(how long|how many days|days|weeks|who|nobody|no one|anyone|somebody) ~ (notice*|realis*|miss me|find me|look for me|worry|come looking|cry)",
    ],
    ifIWent: [
      "(si (je|j) ~ (disparai*|partais|mourais|meurs|pars|etais (plus|pas)|suis plus|ne venais plus|arretais|sautais|m endormais|restais)|avant (qu on|que quelqu un|qu ils|que mes)|mettrai*|me demande|je pense|je me dis|avant (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|sans moi|mon absence|que je (suis|sois|etais) (plus|parti*|mort*))",
      "(if i ~ (disappear*|vanish*|went|left|died|die|wasn t|weren t|stopped|jumped|didn t wake|stayed)|before (anyone|somebody|someone|they|mum|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|till (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|it d take|i wonder|wonder|without me|i was gone|i m gone)",
    ],
    newHair: [
      "(coupe|cheveux|coiff*|barbe|lunettes|robe|erreur|faute|bug|tache|maquillage|retard|absence (de|en|au)|reunion|bureau|equipe|collegue*|chef|boulot|seance|ventre|grossesse|regime|kilos|panneau|cle|cles|chat|chien|colis|lettre d|tatouage|permis|annonce|numero|place de|parking|prof)",
      "(hair*|beard|glasses|dress|mistake|typo|bug|stain|makeup|late|meeting|office|team|colleague*|boss|work|session|bump|pregnan*|diet|weight|sign|keys|cat|dog|parcel|tattoo|advert|parking|teacher|class|replied|reply)",
    ],
    // Clean, for whoever comes in.
    madeClean: [
      "(nettoye*|range*|lave*|brique*|astique*|frotte*|repasse*|menage|propre|change les draps|fait (le|mon) lit|vide (le frigo|les poubelles|la poubelle)|sorti les poubelles|mis de l ordre)",
      "(clean*|tidied|tidy|scrubbed|hoovered|washed|ironed|made (the|my) bed|changed the sheets|emptied (the|my) (fridge|bins|bin)|put the bins out|spotless)",
    ],
    whoComesIn: [
      "(en entrant|quand (on|ils|elle|il|quelqu un|les gens|mes|mon|ma) ~ (entre*|ouvr*|viendr*|trouver*|arriver*|pousser*)|pour (que personne|pas que|ceux qui|celui qui|celle qui|quand on)) ~ (honte|entre*|ouvr*|trouv*|peur|mal|choc*|nettoy*|viendr*|ramass*|decouvr*|sale|a (nettoyer|ranger|faire))?",
      "(personne|qu ils|qu elle|qu il|qu on) ~ (ait|aient|aura|auront) ~ (honte|nettoyer|ranger|ramasser|choque*|peur|a tout)",
      "(whoever|who ever|the person who|the one who) ~ (comes|opens|finds|walks)",
      "(when (they|she|he|someone|somebody|the police|my *) ~ (come in|comes in|open|opens|find|finds|walk|walks|break|breaks))",
      "(nobody|no one|they|she|he|mum) ~ (won t|doesn t|don t|wouldn t|has to|have to|needs to|need to|be) ~ (ashamed|shocked|clean up|clean it|tidy up|a mess|the mess|embarrassed)",
    ],
    guests: [
      "(invite*|amis|beaux parents|belle mere|agence|proprietaire|etat des lieux|visite*|locataire*|airbnb|femme de menage|aide menagere|fete|anniversaire|noel|mariage|bebe|maternite|bureau|cabinet|salle|chien|chat|puces|punaises|plombier|artisan*|peintre|cambriol*|vacances|hopital|oper*|demenag*|ado|coloc*|assistante sociale)",
      "(guest*|friends|in laws|mother in law|agency|landlord|inventory|viewing*|tenant*|airbnb|cleaner|party|birthday|christmas|wedding|baby|office|room hire|dog|cat|fleas|plumber|builder*|painter|burgl*|holiday*|hospital|surgery|moving|teenager|flatmate*|housemate*|social worker|health visitor|buyer*|estate agent)",
    ],
    // Word to the doctor, and nobody to blame.
    wordToHer: [
      "(dites|direz|dire|dis|transmettez|faites savoir|passez le mot|rassurez|remercie*|remercier) ~ (docteur|docteure|doctoresse|dr|psy|psychiatre|psychologue|medecin|therapeute|infirmiere|secretaire|madame|elle|lui)",
      "(tell|thank|let|pass on|say|please tell|can you tell|could you tell) ~ (doctor|doc|dr|psychiatrist|psychologist|therapist|counsellor|nurse|receptionist|her|him)",
    ],
    nobodysFault: [
      "(pas|jamais|rien) ~ (de sa|sa|votre|a cause d elle|a cause de lui|a se reprocher|a vous reprocher) ~ (faute|elle|lui|reprocher)?",
      "(a tout (fait|essaye|tente)|a fait (de son|son|tout)|y est pour rien|y etait pour rien)",
      "(isn t|wasn t|not|nothing|none of it|none of this) ~ (on her|on him|on you|her fault|his fault|her doing|his doing|to do with her|she did|he did|they did|she could|he could)",
      "(did (all|everything|what) (she|he|they) could|did (her|his) best|tried (her|his) (best|hardest)|couldn t have (known|done|stopped|seen)|thank (her|him) for trying|she tried|he tried)",
    ],
    // A letter, if one does not come.
    letterFor2: [
      "(lettre|lettres|enveloppe|enveloppes|carnet|cle usb|cles|paquet|dossier rouge|mot|testament|message)",
      "(letter|letters|envelope|envelopes|notebook|usb stick|memory stick|keys|parcel|note|will|message)",
    ],
    ifNotThere: [
      `(si|s il se trouve que) (je|j) ~ (viens|reponds|suis|donne|appelle|reviens|rappelle|venais|repondais|donnais) (pas|plus) ~ ${day}`,
      `(if|in case|should) (i|i m) ~ (don t|not|fail|haven t|didn t) ~ (come|answer|turn up|there|show up|ring|call|reply|back|wake|here|make it) ~ (by)? ${day}`,
    ],
    toDoThen: [
      "(poste*|posterez|poster|ouvrez|ouvrir|ouvrirez|donnez|donnerez|remettez|remettrez|envoyez|prevenez|lisez|lirez|transmettez|confier|confie)",
      "(post|open|give|hand|send|tell|read|deliver|pass)",
    ],
    postalRound: [
      "(attestation|ordonnance|facture|cheque|recommande|colis|mutuelle|releve|dessin|devoirs|certificat|badge|parking|retard|train|malade|gastro|grippe)",
      "(invoice|prescription|receipt|cheque|parcel|certificate|homework|badge|parking|late|train|sick|flu|insurance form)",
    ],
    // Where they are.
    whereTheyAre: [
      `(veux|voudrais|aimerais|prefere|prefererais|besoin|envie|devrais|reve) ~ (etre|aller|me trouver|dormir) ~ (la ou|ou) (est|sont|se trouve|repose|dort|il est|elle est|ils sont|elles sont|mon ${bond} est|ma ${bond} est)`,
      "(want|wish|rather|need|prefer|ought|dream) ~ (be|go|sleep) (wherever|where) ~ (she|he|they|my *|mum|dad|mam) (is|are|s|went|has gone|lies)",
    ],
    onTheMap: [
      "(ecole|creche|hopital|cabinet|clinique|ehpad|travail|ville|lyon|paris|gare|salle|etage|prison|foyer|vacances|appartement|rdv|parking|soleil|plage)",
      "(school|nursery|hospital|office|clinic|home|work|town|london|paris|station|room|floor|prison|holiday|appointment|parking|party|sun|beach)",
    ],
    // Weary of being the reason; how good it would be not to be.
    wearyOfBeing: [
      "(tired|sick|fed up|exhausted|weary|ashamed) (of|from) (always)? being (the|a|such a|their|everyone s|everybody s) (reason|problem|burden|weight|cause|one they|trouble|drain|disappointment|dead weight|worry|failure)",
      "(marre|fatigue*|lasse|honte|epuise*|assez|ras le bol) (d|de) (toujours)? (etre) (le|la|un|une|leur) (probleme|poids|fardeau|cause|boulet|souci|charge|deception|erreur)",
      "(envie|besoin|reve) (de|d) rien ~ (sauf|a part|que) (de|d)? ~ (plus|pas) (etre|vivre|exister|la)",
      "(nice|lovely|good|great|a relief|bliss|easier|better|wonderful|heaven) ~ (to)? (just)? (not|stop|never) (exist*|be (here|alive|around|born|a person)|wak*|have been|be$)",
      "(bien|bon|agreable|doux|reposant|paradis|mieux|soulagement|merveilleux) ~ (de|d) (juste|simplement)? (plus|pas) (exister|etre la|etre ne|me reveiller|avoir a (vivre|exister)|etre)",
    ],
    // Taught how a house is run.
    taughtThem: [
      "(appris|montre|explique|apprends|enseigne|note) ~ (fils|fille|mari|femme|enfants|gosses|frere|soeur|mere|pere|lui|leur) ~ (comment|a|ou|tout) ~ (factures|chaudiere|comptes|linge|machine|cuisiner|payer|impots|gerer|compteur|vanne|papiers|cafetiere|courses|repas|jardin|ruches|betes)",
      "(taught|told|showed|shown|teaching|showing|explained) ~ (son|daughter|husband|wife|kids|brother|sister|mum|dad|him|her|them) ~ (how|to|where|the) ~ (is|are)? (bills|boiler|accounts|laundry|cook*|pay|tax|washing|meter|stopcock|bins|garden|hens|papers|run the)",
    ],
    nowReady: [
      "(il|elle|ils|elles) (est|sont|sera|seront|saura|sauront|peut|peuvent) ~ (pret|prete|prets|pretes|debrouill*|sans moi|seul|seule|capable*|faire|s en sortir|autonome*)",
      "(asked|demande) ~ (if i|where i|si je|ou je|pourquoi|why)",
      "(he|she|they) (is|s|are|re|ll|will|can) ~ (ready|manage|cope|without me|alone|able|do it|fine|know)",
    ],
    flyingNest: [
      "(studio|fac|etudes|internat|erasmus|coloc|autonomie|ado|scout*|colo|stage|demenag*|vacances|deplacement|retraite|divorc*|separ*|handicap*|autis*|fier|fiere|fierte|progres|hopital|oper*|confinement)",
      "(uni|college|boarding|studio|flat|moving|teen*|scout*|camp|internship|holiday|trip|work|retire*|divorc*|separat*|autis*|disab*|proud|progress|hospital|surgery|adhd)",
    ],
  },
  met: {
    death: [
      "onlyFor givesWay -lookForward -elsewhere -onTheMend -aLaugh",
      "dutyDone onceThatDone -careerDuty -elsewhere -onTheMend -aLaugh",
      "counting thenPeace -lookForward -elsewhere -aLaugh -aDiet",
      "eerie stillness knowsWay -restful -elsewhere -onTheMend -aLaugh",
      "forWhom2 -trivialWhy -elsewhere -aLaugh",
      "howLong ifIWent -newHair -elsewhere -aLaugh",
      "madeClean whoComesIn -guests -elsewhere -aMove -aLaugh",
      "wordToHer nobodysFault -onTheRoad -elsewhere -onTheMend -aDesk -aLaugh",
      "letterFor2 ifNotThere toDoThen -postalRound -elsewhere -aDesk -aLaugh",
      "whereTheyAre -onTheMap -elsewhere -aLaugh -aMove",
      "wearyOfBeing -aLaugh -onTheMend",
      "taughtThem nowReady -flyingNest -elsewhere -aLaugh",
    ],
  },
};
