/**
 * French and English: a life that is looked back on, and time that has come. Nobody waits any more, traces are burnt, a next year is pictured
 * without oneself; a good moment is waited for, a feast is not to be spoilt, and one goes before one declines. Over the whole message.
 */
import type { Signs } from "../distress-words.ts";

const kin =
  "(mari|femme|compagnon|compagne|conjoint|fils|fille|enfants|parents|mere|pere|maman|papa|frere|soeur|coloc|famille|bebe|mamie|papi|husband|wife|partner|son|daughter|kids|children|parents|mum|mam|mom|dad|brother|sister|flatmate|family|baby|nan|gran|he|she|they|il|elle|ils)";

export const stock: Signs = {
  fields: {
    lookedBack: [
      "(fait le tour|(eu|ai eu|eut) (une|ma) (belle|bonne|longue|jolie)? vie|bien vecu|assez vecu|vecu ce que|vie bien remplie|mon temps (est|a ete)|le mien est (fini|passe|ecoule)|profite (assez|de tout)|vu ce que j avais a voir|plus rien a (voir|vivre|apprendre|decouvrir|attendre))",
      "(not sad|pas triste|ni triste)",
      "((had|it s been|it was) (a|my)? (good|long|decent|fine|full) (life|run|innings)|lived (enough|long enough|all i)|had my (time|turn|fun|share|lot)|seen (all|what|enough)|nothing (more|left) to (see|live|learn|wait) for?)",
    ],
    itIsTime: [
      "(il est temps|c est (le moment|l heure|le bon moment|bon|assez)|le moment est venu|l heure est venue|somme toute|ca suffit|me suffit|reste plus qu|peux (partir|m arreter|m en aller|fermer)|pret a (partir|fermer)|prete a (partir|fermer)|on peut (fermer|arreter|eteindre)|pas triste|sans regret*|rideau)",
      "((it s|its|it is|simply|just) (just|simply|about)? (time|enough)|time (to go|has come|s up)|that s enough|that ll do|i can (go|stop|leave|close)|ready to (go|leave|close)|not sad|no regrets|all done|good place to (stop|end))",
    ],
    jobDone: [
      "(question|poste|boulot|travail|sujet|therapie|seance*|quartier|ville|musee|maison a pied|lac|exercices|programme|cabinet|option*|offre*|annonces|appart*|relation|couple|retraite|mandat|entreprise|mon (pere|grand pere|oncle)|ma (mere|grand mere|tante)|decede*|enterr*|sevrage|fumer)",
      "(question|job|work|subject|therapy|session*|town|museum|exercise*|programme|option*|offer*|flat|relationship|marriage|retire*|company|my (dad|father|grandad|uncle|mum|mother|nan|gran|aunt)|died|passed|funeral|smok*|dog had|cat had|book)",
    ],
    // Nobody waits.
    nobodyWaits: [
      "(personne|plus personne|nul) ~ (m attend*|attend apres moi|besoin de moi|me retien*|compte sur moi|depend de moi|m appelle|me cherche*)",
      "(nobody|no one|noone|not a soul) ~ (waits for me|waiting for me|wait* up|needs me|need me|relies on me|depends on me|counts on me|holding me|looking for me)",
    ],
    sweetly: [
      "(doux|douce|douceur|leger|legere|libre|liberte|soulag*|paix|facile|plus simple|tranquille|reposant|presque bien|ca aide|facilite*|arrange)",
      "(sweet|easy|easier|free|freeing|freedom|relief|peace|peaceful|light|lighter|simple|simpler|restful|comfort*|almost nice|helps)",
    ],
    atHome: [
      "(ce soir je sors|sortir|couche tard|a la maison donc|mercredi|retraite|en vacances|a l heure|salle d attente|dispo*|creneau)",
      "(going out|stay out|night out|stay late|so i can come|retire*|holiday|on time|waiting room|available|slot)",
    ],
    // Traces that are burnt.
    burntTraces: [
      "(brule*|detruit|detruits|detruire|jete|jetes|jetees|dechire*|efface*|vide|supprime*|passe au feu|mis au feu) ~ (lettre|lettres|carnet|carnets|journal|journaux|photos|photo|traces|cahiers|souvenirs|dessins|diplomes|papiers|textes|affaires|historique)",
      "(lettre|lettres|carnet|carnets|journaux|photos|cahiers|dessins|letters|diaries|photos|journals|notebooks) ~ ~ (brule*|detruit*|jete*|dechire*|efface*|burn*|burnt|destroyed|shredded|binned)",
      "(burn*|burnt|destroy*|shredd*|threw|thrown|tore|torn|wip*|delet*|binned) ~ (letter|letters|diary|diaries|journals|journal|photos|pictures|traces|notebooks|drawings|papers|keepsakes|writing|certificates|history)",
    ],
    nothingOfMe: [
      "(restera|reste|laisser|laisse|laissera|subsiste*) ~ (rien de moi|trace*|plus rien|pas grand chose de moi|aucune trace|rien derriere)",
      "(comme si (je|j) (etais|avais) (jamais|pas)|jamais existe|pas passe par la|plus de trace*|personne (ne)? tombe dessus|apres moi|pour qu ils n aient pas)",
      "(nothing (left)? of me|no trace*|not a trace|leave nothing|as if i (d|had|was) never|never existed|never been here|so (nobody|they|no one) ~ (find*|read*|have to)|after me)",
    ],
    exLove: [
      "(ex|rupture|rompu|separ*|divorc*|demenag*|page tournee|tourne la page|nouvelle vie|tri|exercice|vous m aviez|conseille|rituel|symboli*)",
      "(ex|break up|broke up|divorc*|separat*|moving|new start|fresh start|declutter*|exercise|you suggested|ritual|symbolic)",
    ],
    // A next year, a house, a table without one.
    pictured: [
      "(imagine*|imaginer|vois|visualise*|represente|revoyais|dessine) ~ (appart*|maison|table|noel|monde|avenir|an prochain|annee|annees|futur|vie|cuisine|photo|photos|famille|chambre|bureau|classe|enterrement|suite)",
      "(imagin*|pictur*|see|visualis*|version of|tried to (imagine|picture|see)) ~ (flat|house|table|christmas|world|future|next year|year|years|life|kitchen|photo|photos|family|room|desk|thirty|forty|fifty|sixty|old age|funeral|wedding)",
    ],
    minusMe: [
      "(sans moi|moi en moins|(j|je) (y)? (suis|serai) (plus|pas)|n y suis pas|y suis pas|plus a ma place|ou je (suis|serai) (plus|pas))",
      "(without me|minus me|i m not (in it|there|in them|a problem|around)|where i m (not|no longer|gone)|blank|black|just (dark|nothing|blank)|nothing there|empty chair|no me)",
    ],
    clearer: [
      "(plus (clair|claire|simple|leger|legere|calme|beau|belle|lumineux|facile|heureux|heureuses|tranquille|grand)|mieux|soulage*|respire*|apaise*|pas grave|ca (me|ne) (fait|gene)|rien|vide|noir|blanc)",
      "(better|clearer|lighter|calmer|easier|happier|nicer|brighter|peaceful|quieter|simpler|relie*|fine|screen|page|blank|black|nothing|problem)",
    ],
    absentFor: [
      "(vacances|deplacement|demenag*|erasmus|colo|mission|retraite|hopital|oper*|divorc*|separ*|peinture|deco|reunion|equipe|travaux|agencement|seance|fete|reveillon chez|chez (sa|son|ses|leur|mon|ma))",
      "(holiday*|trip|away|moving|erasmus|camp|retire*|hospital|surgery|divorc*|separat*|decor*|paint*|meeting|team|renovat*|session|party|at (his|her|their|my) (mum|dad|parents|in laws))",
    ],
    // The good moment.
    goodMoment: [
      "(attends|attendre|guette|guetter|cherche|choisir|trouver|attendrai) ~ (bon moment|bonne nuit ($|.|,)|bonne occasion|occasion|mon heure|moment propice|moment ideal|jour ideal|bon jour)",
      "(wait*|looking|watch*|pick*|choos*) ~ (right moment|good moment|right time|right night|good time|my chance|my moment|right day|perfect moment|perfect time)",
    ],
    whenAway: [
      `${kin} ~ (absent*|en deplacement|en voyage|pas la|plus la|sorti*|sortie|dort|dormira|dorment|endormi*|endormie|seront partis|sera parti|sera partie|a l ecole|au travail|chez (sa|son|ses|leur|ma|mon))`,
      `${kin} ~ (away|out|gone|asleep|sleeping|at work|at school|not (home|in|there|around)|on (a|his|her|their) (trip|shift)|won t be (home|there|in))`,
      "(serai|suis|reste|me retrouve) (enfin)? (tout|toute)? (seul|seule) ($|.|,|a la maison|ce|dans)",
      "(alone in the house|have the house|house to myself|on my own (here|at home|all))",
    ],
    toSpeakOf: [
      "(parler|dire|annoncer|avouer|appeler|telephoner|demander|quitter|rompre|venir|visio|seance|rdv|sieste|cuisin*|demande en mariage|surprise|coming out|acheter|vendre|changer|demission*|ecrire mon|travailler|menage)",
      "(tell|talk|say|announce|confess|call|ring|ask|leave (him|her)|break up|come|zoom|session|appointment|nap|propose|surprise|come out|buy|sell|change|resign|study|work on|clean)",
    ],
    // A feast is not to be spoilt.
    notSpoil: [
      "(gacher|gache|gacherai|plomber|ruiner|pourrir|abimer) ~ (noel|fetes|fete|anniversaire|mariage|vacances|bac|examens|communion|naissance|reveillon|rentree|journee)",
      "(ruin|ruining|spoil|spoiling|wreck|wrecking|mess up|overshadow) ~ (christmas|birthday|wedding|holidays|holiday|exams|graduation|new year|christening|the day|big day)",
    ],
    thenItWillBe: [
      "(alors|donc|du coup|j attends|j attendrai|je patiente|ensuite) ~ (ce sera|sera|apres|en (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|le (lendemain|#)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)",
      "(ce sera|je le ferai|le ferai) (apres|en|le|plus tard|quand|juste)",
      "(so|then) ~ (it ll be|it will be|after|i ll (do it|go|wait)|in (january|february|march|april|may|june|july|august|september|october|november|december)|the day after|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
      "(it ll be|i ll do it|i ll wait till|i ll go) (after|in|on|once|when|till)",
    ],
    badNews: [
      "(parler|dire|annonc*|avou*|appel*|divorc*|quitter|separ*|regime|rupture|demission*|oper*|rdv|seance*|creneau*|facture|examen|resultat*|cadeau|pluie|meteo|mamie|belle mere|deplac*|report*)",
      "(tell|talk|say|announc*|divorc*|leave (him|her)|separat*|diet|break up|resign*|surgery|appointment*|session*|slot|bill|exam result*|results|gift|rain|weather|in laws|mother in law|resched*)",
    ],
    // Before one declines.
    beforeDecline: [
      "(avant (de|d|que)|plutot que|au lieu) ~ (legume|dependant*|gateux|gateuse|grabataire|couches|fardeau|a charge|charge pour|oublier (mon|leurs|mes)|plus me reconnaitre|perdre la tete|perds la tete|finir (en|a l|comme|dans)|deperir|me degrader|trainer|loque|plus savoir|reconnai*)",
      "(before|rather than|instead of) ~ (vegetable|dribbling|incontinent|nappies|diapers|burden|don t know (my|who)|lose my (mind|marbles)|useless|a shell|wasting away|linger*|forget (my|their|who)|can t recognise|end up in|bedridden|gaga)",
    ],
    ownGoing: [
      "(je|j|moi) ~ (pars|m en vais|m en irai|partirai|finirai|prefere partir|arrete|choisis|m arrete|ferai ce|tirerai|sortirai|sors)",
      "(partir|m en aller|finir|sortir|choisir|mourir|tirer ma reverence|en finir|faire le necessaire)",
      "(auront|aura|seront) (pas|plus) ~ (choisir|decider|me voir|a me|debrancher)",
      "(i m|i ll|i|i d) ~ (go|going|leave|leaving|be gone|finish|stop|bow out|get out|sort it|do it|end it|check out)",
      "(won t|needn t|never) have to ~ (choose|decide|see me|watch|switch|nurse)",
    ],
    carePlan: [
      "(directives anticipees|mandat|notaire|ehpad (a|de|dans)|residence|auxiliaire|aide a domicile|kine|neurologue|prevention|memoire (flanche|baisse)|exercices de memoire|dossier apa|assurance dependance|ma mere|mon pere|mon mari|ma femme)",
      "(advance directive|power of attorney|care plan|care home (tour|visit)|carer|physio|neurologist|prevention|memory clinic|memory exercise*|my mother|my father|my husband|my wife|mum|dad)",
    ],
    // Sleep that is hoped to be the last; waking, and sorry for it.
    eachSleep: [
      "(m endors|endors|endormir|me couche|coucher|ferme les yeux|dors|au lit) ~ ,? ~ (espere|esperant|esperer|prie|souhaite) ~ ~ (la bonne|la derniere|plus me|pas me|pour de bon|soit (la|le) (bonne|derniere|dernier)|reste|finisse)",
      "(espere|esperant|prie) ~ ~ (la bonne nuit|soit la (bonne|derniere)|que c est la (bonne|derniere))",
      "(go to (bed|sleep)|fall asleep|going to (bed|sleep)|close my eyes|lie down|drift off) ~ ,? ~ (hope|hoping|pray|praying|wish*) ~ ~ (the (one|last|end)|that s it|not|never|for good|stay|it s)",
      "(waking up|wake up|woke up|waking|wake|woke) ~ ,? . ~ ~ (disappoint*|gutted|cheated|let down|robbed)",
      "(waking up|wake up|woke up|waking|wake|woke) ~ ,? ~ (disappoint*|gutted|cheated|let down|robbed)",
      "(disappoint*|gutted|cheated|annoyed|cross) ~ (wake|woke|waking|still (here|breathing|alive)|it worked|came round)",
      "(decu*|deception|contrarie*|degoute*|vole*|rage) ~ (de|d|que|chaque matin) ~ (me reveiller|reveille|encore la|toujours la|respirer encore|ouvrir les yeux)",
      "(reveil*|me reveille*|reveiller) ~ ,? ~ (deception|decu*|decevant)",
    ],
    earlyBird: [
      "(#h|# h|bebe|chat|chien|alarme|sieste|hotel|matelas|oreiller|grasse mat*|rate le|pluie|neige|match|jeu|serie|la bonne (methode|appli|tisane|solution|adresse|porte|heure))",
      "(am|baby|cat|dog|alarm|nap|hotel|mattress|pillow|lie in|missed|rain|snow|match|game|series|cold|noise|late)",
    ],
    // Missed, and one way to see them.
    missedSo: [
      `(manque|manques|manquent) ~ (trop|tellement|tant|plus que|a en|enormement)`,
      `(me manque|me manques|me manquent)`,
      "(miss|missing) (him|her|them|my *|you)",
    ],
    backWith: [
      "(retrouver|rejoindre|revoir|suivre|etre avec|aller voir|serrer) ~ (frere|soeur|fils|fille|bebe|mari|femme|mere|maman|pere|papa|mamie|papi|ami|amie|lui|elle|eux|amour)",
      "(le|la|les) (revoir|retrouver|rejoindre|suivre)",
      "(join|see|be with|be back with|follow|hold|get to) ~ (brother|sister|son|daughter|baby|husband|wife|mum|mam|mom|dad|nan|gran|friend|him|her|them|love)",
    ],
    oneWayOnly: [
      "(que comme (ca|sa)|seul moyen|seule (facon|maniere|solution|issue)|qu une (facon|maniere|solution|issue)|pas d autre moyen|pas dix (facons|moyens)|la haut|de l autre cote)",
      "(only way|one way|no other way|only one (way|place)|other side|up there)",
    ],
    awayKin: [
      "(garde|tribunal|avocat|prison|parloir|visa|pays|avion|train|vacances|hopital|ehpad|internat|armee|week end|divorc*|separ*|reconcili*|fache*|juge)",
      "(custody|court|lawyer|prison|visa|country|flight|train|holiday|hospital|care home|boarding|army|weekend|divorc*|separat*|make up|fell out|judge)",
    ],
    // They have others, each other, no time to grieve.
    theyHave: [
      "(ont|a|auront|aura|reste) ~ (autre|autres|deux autres|trois autres) ~ (fille|fils|enfant|enfants|frere|soeur|filles|garcons|amis|gosses)",
      "(s ont|ont|auront|seront|prendront|se soutien*|se serr*) ~ (l un l autre|les uns les autres|l une l autre|tous les deux|ensemble|entre eux|les coudes)",
      "(have|has|got|ve got|they ll have) ~ (another|other|two other|each other|one another) ~ (son|daughter|kid|kids|child|children|brother|sister|girl|boy)?",
      "(look after|take care of|mind|hold) (each other|one another)",
    ],
    noTimeToGrieve: [
      "(trop|too) (occupe*|petit|petits|petite|jeune|jeunes|busy|young|little|small) (pour|to) ~ (triste*|pleurer|sad|cry|notice|grieve|miss me|souffrir|remarquer)",
    ],
    thatSuffices: [
      "(suffira|suffit|consol*|s en remettr*|moins seul*|iront bien|ira bien|irait bien|bon coeur|forts|fortes|sans moi|manquera pas|manquerai pas|tristes|triste)",
      "(enough|consol*|get over|less alone|be (fine|ok|alright|all right)|good hearts|strong|without me|won t miss|sad|miss me)",
    ],
    kidsTalk: [
      "(vacances|colo|baby sitter|nounou|mercredi|garde|grossesse|enceinte|adopt*|jalou*|dispute*|seance|ecole|creche|deces|enterrement|mort (de|du)|obseques|papi|mamie|divorc*)",
      "(holiday*|camp|babysit*|nanny|custody|pregnan*|adopt*|jealous*|fight*|argu*|session|school|nursery|funeral|death of|grandad|nan|divorc*|sleepover)",
    ],
    // Spoken of as one who was.
    spokenAsPast: [
      "(don t let|say that|tell them|remember|let them (say|think)|wouldn t want) ~ (i was|me as) ~ (brave|kind|strong|happy|good|coward|selfish|funny|weak|loved|tired|ill|mad)",
      "(dites|disent|dise|dire|dira|retien*|souvenez|souvien*|sachent|croient|pensent) ~ (que|qu) (j etais|je fus|j ai ete) ~ (courageu*|gentil*|fort|forte|heureu*|bon|bonne|lache|egoiste|drole|faible|aime*|fatigue*|malade|folle|fou)",
    ],
    jobInterview: [
      "(employeur|recruteur|cv|entretien|reference*|chef|patron*|assurance|certificat|arret|absent*|ecole|prof|retard|medecin traitant)",
      "(employer|recruiter|cv|interview|reference*|boss|insurance|certificate|sick note|absent|school|teacher|late|gp)",
    ],
  },
  met: {
    death: [
      "lookedBack itIsTime -jobDone -elsewhere -onTheMend -aLaugh",
      "nobodyWaits sweetly -atHome -elsewhere -onTheMend -aLaugh",
      "burntTraces nothingOfMe -exLove -elsewhere -aLaugh",
      "pictured minusMe clearer -absentFor -elsewhere -aLaugh",
      "goodMoment whenAway -toSpeakOf -aLaugh",
      "notSpoil thenItWillBe -badNews -elsewhere -aLaugh",
      "beforeDecline ownGoing -carePlan -elsewhere -aLaugh",
      "eachSleep -earlyBird -aLaugh",
      "missedSo backWith oneWayOnly -awayKin -aLaugh",
      "noTimeToGrieve -kidsTalk -elsewhere -aLaugh",
      "theyHave thatSuffices -kidsTalk -ofAbsence -elsewhere -aLaugh",
      "spokenAsPast -jobInterview -aLaugh",
    ],
  },
};
