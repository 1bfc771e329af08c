/**
 * In either language: somebody near who is leaving, as those beside them see it: what was given with a smile that chills, affairs that are in
 * order, a day that will not be seen, a plan that was sworn to silence, a railing, a last thank you at night, better without me.
 */
import type { Signs } from "../distress-words.ts";

const living = (met: readonly string[]): readonly string[] => met.map((each) => `${each} -aLaugh -inFiction -longPast`);

const who =
  "(mari|femme|epouse|epoux|conjoint*|compagnon|compagne|copain|copine|chum|mec|meuf|ami|amie|pote|potes|frere|soeur|fils|fille|ado|pere|papa|mere|maman|mamie|papi|papy|grand pere|grand mere|oncle|tante|tonton|tata|cousin|cousine|neveu|niece|collegue|coloc*|voisin|voisine|eleve*|etudiant*|lyceen*|stagiaire|apprenti*|salarie|salariee|binome|locataire|resident*|patient*|client|cliente|patron|chef|prof|entraineur|coequipier*|matelot|mousse|capitaine|skipper|jumeau|jumelle|filleul*|parrain|marraine|gendre|bru|beau frere|belle soeur|beau pere|belle mere|petit fils|petite fille|gamin|gamine|gosse|petit|petite|garcon|ex|ouvrier|commis|cuistot|chauffeur|agriculteur|eleveur|monsieur|dame|camarade|enfants|petits|gosses|gamins|collegues|eleves|aide soignant*|aides soignantes|infirmier*|infirmiere|medecin|interne|fiston|meilleur|meilleure|gars|type|quelqu un|daron*)";
const someone =
  "(husband|wife|hubby|partner|boyfriend|girlfriend|bf|gf|friend|bestie|mate|brother|sister|bro|sis|son|daughter|teen*|dad|father|mum|mam|mom|mother|nan|gran|grandad|grandma|grandpa|uncle|aunt|auntie|cousin|nephew|niece|colleague|coworker|flatmate|roommate|housemate|neighbour|neighbor|student|students|pupil|pupils|kids|children|friends|mates|colleagues|nurse|trainee|apprentice|employee|lodger|tenant|resident|patient|client|customer|boss|teacher|coach|teammate|skipper|crew|twin|godson|goddaughter|in law|grandson|granddaughter|kid|lad|lass|boy|girl|guy|bloke|fella|ex|farmer|classmate|someone|the man|the woman|old man|old lady|boyf)";
const day =
  "(dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|hiver|ete|automne|printemps|noel|rentree|semaine|mois|annee|nuit|anniversaire|bac|mariage|naissance|week end|vacances|nouvel an|paques|moisson*|vendange*|prochain*|(seize|dix sept|dix huit|vingt|trente|quarante|cinquante|soixante|#) ans|# (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))";
const time =
  "(sunday|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|winter|summer|spring|autumn|christmas|lambing|harvest|calving|term|year|month|weekend|morning|birthday|graduation|wedding|exams|easter|holidays|end of|next|#)";

export const nearby: Signs = {
  fields: {
    inFiction: [
      "(roman*|film|films|serie|series|chapitre*|personnage*|theatre|piece de|jeu video|jeu de role|netflix|polar|manga*|scenario|chanson|paroles|novel|movie|netflix|chapter|character|actor|play rehearsal|video game|lyrics|tv show|book club|documentaire|documentary|podcast)",
    ],
    longPast: [
      "(il y a|ya|ca fait|voila) (bientot|plus de|environ|presque)? (#|deux|trois|quatre|cinq|dix|quinze|vingt|trente|quarante|des) (ans|annees)",
      "(a l epoque|autrefois|jadis|quand j etais (petit*|enfant|ado*|jeune|au (college|lycee))|en 19 *)",
      "(years|decades) (ago|back)",
      "(back then|when i was (a|little|young*|small|at)|in my (childhood|teens))",
    ],
    oneNear: [who, someone],
    pronoun: ["(il|elle|lui|he|she|him|her|his)"],
    // Things that one keeps, given.
    parts: [
      "(donne*|legue*|offert|fait cadeau|confie*|rendu|rend|laisse*|distribue*|vendu|vend|cede*|file|remis|transmis|depose*|partage*|refile*|legu*|debarrasse*|donnait|place|case*) ~ (de)? ~ (guitare|moto|canne*|montre|outils|outil|chat|chats|chien|chiens|chienne|console|ordi|ordinateur|bijou*|alliance|bague*|medaille*|collection*|vinyle*|livres|bd|velo|voiture|cle|cles|clefs|plantes|affaires|piano|fusil*|betes|troupeau|vaches|brebis|tracteur|appareil|casque|carnet*|photos|album*|doudou|instrument*|maillot*|skate|planche|surf|bateau|camion|vetements|disques|jeux|ps5|switch|playstation|batterie|violon|accordeon|chevalet|toiles|appareil photo|bonsai|aquarium|oiseaux|perruche|cheval|poules|ruches|abeilles|telescope|trophees|gants|recettes|cave|bouteilles|couteaux|stock|boutique|blouson|cuir|chapelet|bible|badge|uniforme|insigne|thermos|lampe frontale|porte bonheur|gourmette|chaine|collier)",
      "(gave|given|giving|gives|handed|handing|hands|left|leaves|leaving|sold|selling|dropped|shared|passed|rehomed|rehoming) ~ (rod*|tackle|watch|tools|tool|medals|medal|guitar*|bike|motorbike|records|vinyl|dog|dogs|cat|cats|keys|key|jewel*|ring|rings|books|games|laptop|console|camera|boots|cattle|cows|sheep|herd|tractor|collection|clothes|car|van|piano|violin|drums|xbox|playstation|switch|plants|birds|horse|hens|bees|albums|photos|diary|diaries|notebook*|teddy|hoodie|jacket|necklace|bracelet|rosary|bible|boat|board|kit|stuff|things|belongings|savings|shed|paintings|telescope)",
    ],
    chills: [
      "(glace|glacent|glacant*|flippe*|inquiet*|inquiete*|angoisse*|bizarre*|etrange*|sourit|souriait|souriant*|calme|calmement|serein*|apaise*|soulage*|(plus|aucun|pas) (besoin|l usage|usage|utilite|envie|l utilite|en avoir besoin)|en (aura|aurai|aurait|avait|a|auras) (plus|pas)|remerci*|pardon|prends (bien)? soin|prenez (bien)? soin|sans raison|regard vide|d un coup|du jour au lendemain|jamais fait ca|comme ca|en souvenir|souvenir de|pense* a moi|au revoir|adieu*|sens pas|que faire|fais quoi|quoi faire|comment on (fait|reagit)|pour apres|pour quand (il|elle)|la ou (il|elle|je)|peur|reconnais pas|serre* (dans|fort)|je t aime|je vous aime|a quoi bon|aime*|pour toujours|definitivement|pour de bon)",
      "(du mat|du matin|de la nuit|en pleine nuit)",
      "(chill*|scar*|worr*|weird|strange|odd|calm|calmly|smil*|peaceful|won t (need|be needing|want)|no (use|need|longer)|doesn t (need|want)|where (he|she) s going|thank*|out of nowhere|never (do|did|does) that|not like (him|her)|isn t like (him|her)|to remember|goodbye|goodbyes|don t (visit|come|ring)|not to (visit|come|ring|call|pay|wait|worry)|what do i do|what should i|for no reason|eerie|creep*|gut feeling|something (s|is)? (off|wrong)|for good|forever|hugged (me|us|everyone)|uneasy|at peace|freak*)",
    ],
    selfGave: [
      "((i|we) (have|ve|am|m)? (just)? (gave|given|give|giving|sold|left|handed)|(j ai|nous avons|on a|je) (tout)? (donne|rendu|vendu|laisse|confie|offert|legue|rends|donnerai))",
    ],
    cheerful: [
      "(demenag*|brocante|vinted|leboncoin|vide grenier|vide dressing|emmaus|tri|trier|anniversaire|noel|communion|bapteme|mariage|marie*|retraite|pot de depart|mut*|nouveau (boulot|poste|travail|job|velo|telephone)|change de (boite|boulot|travail|poste|voiture|region)|canada|etranger|espagne|portugal|voyage|vacances|croisiere|erasmus|stage a|achet*|rachet*|remplac*|neuf|neuve|plus grand|allergi*|asthme|bebe|enceinte|grandi*|trop petit|enterrement|obseques|decede*|deces|mort (il|l|en|de|d)|herit*|succession|vieillesse|maison de retraite|ehpad|bricol*|plombier|facture|cheque|devis|commande|colis|livr*|match|tournoi|concert|pret*|emprunt*|recup*|gout*|ouf|adorable|trop (bien|gentil|mignon)|super|content*|heureu*|ravi*|fier*|(chez nous|entre nous)? ca veut dire|merci (a|pour) (votre|vous)|adopte*|divorc*|separ*|permis de chasse)",
      "(moving|moved|relocat*|car boot|vinted|ebay|charity shop|declutter*|birthday|christmas|wedding|communion|christening|retir*|retirement|new (job|bike|phone|car|one|laptop|place|flat)|promot*|abroad|canada|australia|spain|travel*|holiday in|cruise|erasmus|bought|upgrade*|bigger|allerg*|asthma|pregnant|baby|outgrown|outgrew|grown out|funeral|died|passed away|inherit*|probate|care home|plumber|invoice|cheque|quote|order|parcel|match|tournament|gig|lent|borrow*|lovely|so kind|delighted|proud|happy|excited|adopt*|divorc*|split)",
    ],
    // Affairs in order.
    settledAll: [
      "(papiers|dossiers|assurance*|comptes|compte|factures|obseques|testament|beneficiaire*|mots de passe|codes|contrat*|casier|placard*|photos|historique|messages|dettes|affaires|documents|carte grise|livret*) ~ (range*|ordre|regle*|solde*|change*|ferme*|montre*|efface*|vide*|supprime*|prepare*|signe*|cloture*|sur la table|expliqu*|classe*|etiquet*|liste*|note*)",
      "(range*|ordre|regle*|solde*|change*|ferme*|montre*|efface*|vide*|supprime*|prepare*|paye*|signe*|cloture*|expliqu*|classe*|etiquet*|liste*|vendu) ~ (papiers|dossiers|assurance*|comptes|compte|factures|obseques|testament|beneficiaire*|mots de passe|codes|contrat*|casier|placard*|photos|historique|dettes|affaires|documents|outils|betes|tout ce qu)",
      "(ou (etaient|sont|est|etait|se trouve*|trouver) ~ (bijoux|papiers|cles|testament|argent|codes|livret*|assurance|lettre*|chaque chose|documents|contrat*|clefs))",
      "(papers|bills|insurance|accounts|will|passwords|debts|affairs|locker|desk|documents|photos|funeral|policy|beneficiary) ~ (sorted|in order|settled|closed|changed|cleared|emptied|labelled|signed|paid (off|up)?|deleted|shown|on the table|arranged|written down|listed)",
      "(sorted|settled|closed|changed|cleared|emptied|labelled|signed|paid|deleted|wiped|arranged|listed|cancelled) ~ (papers|bills|insurance|accounts|account|will|passwords|debts|affairs|locker|desk|documents|photos|funeral|policy|beneficiary)",
      "(where (the|his|her|all|everything)|shown me where) ~ (papers|jewel*|will|keys|money|documents|passwords|insurance|everything) ~ (is|are|was|were|kept)?",
    ],
    takesLeave: [
      "(serre* (dans|fort|un par un|contre)|embrasse* (tout|chacun|longuement|tous)|remerci* (pour (tout|ces|les annees)|de tout|d avoir|un par un|chacun|$|.|,)|demande* pardon|m a demande pardon|pardon (de|pour) tout|s excuse* (de|pour) tout|je (t|vous|nous) aime*|aimait|aimes|aimee|au revoir|adieu*|sourit|souriait|soulage*|bizarre*|calme*|sans son (telephone|portable)|parti (marcher|seul)|repond (plus|pas)|au cas ou|s il (m|lui) arrive|si il (m|lui) arrive|quand (je|il|elle) (serai|sera|serait) plus|pas malade|alors qu (il|elle) (va|est)|homme de la maison|femme de la maison|occuper de (sa|ses|son|ma|mes|leur)|prend* soin|glace|inquiet*|inquiete*|flippe*|une derniere fois|calin|en fait jamais|jamais (fait|dit) ca|regard vide|un mot (pour|a) (chacun|tous)|merci pour tout|pour (ces|toutes ces) (annees|# ans|vingt ans|trente ans))",
      "(hugged|hug|kissed|thank*|sorry for (everything|all)|said sorry|loves* (me|us|you)|love you|goodbye|goodbyes|smil*|relieved|weird|calm|without (his|her) phone|gone (out|for a walk)|not (answering|picking)|just in case|if anything happens|when (i m|he s|she s) gone|not (ill|sick)|perfectly (healthy|well)|man of the house|look after (the|my|his|her|mum|dad|each)|scar*|worr*|one last|for all the years|never (says|does) that|with a note|note (on|for) each|hugs)",
    ],
    orderly: [
      "(tour des notaires|succession|ouf|retraite|pacs|impots|notaire (pour|a propos)|pret immobilier|demenag*|mut*|vacances|voyage|operation|comptable|(longue|grave|sa|une) maladie|cancer|soins palliatifs|(soixante dix|quatre vingt*|80|85|90) ans|change de (boite|boulot|travail|poste)|demission*|licenci*|fin de (contrat|stage|cdd)|marie kondo|grand menage|menage de printemps|sinistre|garage|degat|conges|maternite|paternite|brocante|vide grenier|tri)",
      "(retir*|promot*|tax return|mortgage|moving|relocat*|holiday*|travel*|surgery|accountant|illness|cancer|palliative|hospice|new job|resign*|redundan*|end of (contract|term)|spring clean*|declutter*|claim|flood|maternity|paternity|car boot)",
    ],
    // A day that will not be seen.
    willNotSee: [
      `(passer*|passera*|passerait|verra|verrai|verrait|verrai|voir|fetera|fetera*|feter*|feterait|finira|finirait|atteindra|connaitra|arrivera|arriverait|depassera*|tiendra|tiendrait|fete*) (pas|plus|jamais|meme pas) ~ ${day}`,
      `(veut|voulait|compte|pense|espere|voudrait|va|allait|sera|serait) (pas|plus|jamais) ~ (feter|voir|passer|atteindre|connaitre|depasser|vivre|la pour|la a|la au) ~ ${day}`,
      "(coutera*|couterai*|couterait|derangera*|embetera*|genera*|pesera*|ennuiera*|fatiguera*|decevra*|decevrai|deranger*|embeter*|generai*|peserai*) (plus|bientot plus|pas longtemps) ~ (rien|longtemps|personne|monde)?",
      "(auras|aurez|aura|aurons|auront|auras) (plus|bientot plus|pas longtemps) ~ (a|de|t|vous|s) ~ (inquieter|supporter|soucis|probleme*|occuper|payer|subir|attendre|souci)",
      "(bientot|demain|apres|comme ca|dimanche|enfin) ~ (tranquille*|debarrasse*|libere*|(un|des) ange*|la paix|plus la|soulage*|rejoin*|la haut|au ciel|plus rien|parler* plus de (moi|lui|elle))",
      "(la boite|les quatre planches|le sapin|le trou|le cercueil|ma derniere demeure|le grand (saut|sommeil|depart))",
      "(prochain|prochaine|suivant|celui la|celle la) (train|metro|fois|coup|boite)? ,? (sera|est|c est|serait) ~ (le bon|la bonne|pour (moi|lui|elle)|le mien|la derniere)",
      "(rate|ratera|ratera|loupera|raterai) (se|s|me|m)? (pas|plus) (cette fois|la prochaine|ce coup|deux fois|$|.|,)",
      "(serait|serais|seraient|serions|seriez|serez|serai|sera|sont|iraient|irait|irais|vivr*|porter*|sortir*|sortirais|sortirait|debrouill*) ~ (bien)? mieux (sans|avec (une|un|l|quelqu)|s il|si elle|quand (je|il|elle)|morte*|mort*|la haut|au ciel|lotis|ailleurs|a deux|tout seul*|qu avec)",
      "(mieux|tranquilles|heureux|heureuses|en paix|reunis|reunies) (une fois|tous)? (mort*|morte*|la haut|au ciel|enterre*|au paradis)",
      "(oublier*|oublierait|oublieront|oublieraient|remettr*|s en remettr*|referont leur vie|refera* (ta|sa) vie) ~ (moi|vite|elle|lui|ca|rapidement|tous)?",
      "(be|become|devenir|sera|etre|serai|bientot) (a|une|the)? (star|etoile|angel|ange) (soon|bientot|in the sky|dans le ciel|la haut)",
      "(rejoin*|rejoindra|retrouver*|retrouve) (papa|maman|papi|mamie|son|sa|lui|elle)? ~ (avant|bientot|cet|cette|a noel|dimanche|la haut)",
      "(leve*|reveille*|reveillait|levait) (pas|plus) (demain|un (jour|matin)|tant mieux|,)",
      "(je (les|le|la)|on (les|le|la)|tu (les|le|la)|vous (les|le|la)) (reverr*|reverrai*|retrouver*) (pas|plus|jamais)? ~ (vivant*|en vie|morts|mortes|respirer)",
      `(won t|will not|isn t going to|not going to|never|wouldn t|doesn t plan to|isn t planning to|not planning to) ~ (alive|see|make it|around|live|last|turn|here|celebrate|finish) ~ ${time}`,
      "(won t|will not|not|never) ~ (worry|bother|pay|care|deal|put up) ~ (about|with|for) (me|him|her|us) ~ (soon|longer|anymore|any more|again|much)?",
      "(won t|will not) be (a|your|anyone s|my) (problem|burden|worry|bother|trouble)",
      "(won t|will not) (be needing|need) (it|them|that|one|any|anything|him|her)",
      "(be|is) gone (by|before|after|come) ~",
      "(better off|happier|easier|richer|better) (without|dead|if (he|she|i) (was|were|wasn t|weren t)|on (her|his|your) own|with someone else)",
      "(be|meet|see) ~ (in heaven|angels|with the angels|with (grandma|grandad|nana|daddy|mummy) (soon|in)|on the other side)",
      "(last (christmas|birthday|summer|time (you|we|i) (see|saw)|one i))",
      "(next one|this one|next train|next time) (s|is|will be|ll be) (mine|the one|for me|the last)",
      "(if (i|he|she) (don t|doesn t|didn t) wake up) ~",
      "(forget|get over) (me|him|her|it) (soon|quick*|in no time|in a year)",
    ],
    theySaidIt: [
      "(dit|dis|disait|disant|ecrit|ecrivait|ecrire|avoue*|confie*|repete*|repetait|lache|lachait|annonce*|repond*|repondu|pretend*|jure*|assure*|affirme*|murmure*|souffle*|laisse entendre|message*|sms|texto|mail|lettre|vocal|carnet|journal|note|poste*|publie*|story|parle*|raconte*|trouve que|pense que|soutient|persuade*|convaincu*)",
      "(says|said|saying|told|tells|wrote|writes|written|texted|text|texts|messaged|message|reckons|keeps (saying|telling)|joked|joking|jokes|posted|posts|email*|letter|voicemail|diary|note|convinced|whisper*|essay|thinks)",
    ],
    ordinaryEnd: [
      "(avec (nous|moi|toi)|chez (son|sa|ses|leur|mon|ma|mes) *|boulot|poste|contrat|cdd|stage|mission|demission*|retraite|demenag*|mut*|match|tournoi|finale|voiture|chaudiere|garagiste|frigo|telephone|batterie|plante*|budget|banque|promo*|reunion|creneau|rdv|rendez vous|seance|consultation|facture|abonnement|absent*|en retard|train de|avion|vol de|vacances|voyage|formation|permis|cantine|creche|colo|equipe|coach|election*|maire|film|serie|roman|livre|chanson|jeu|fort|champion*|mieux (ranger|organis*|se garer|dormir)|film|coiffeur|paye*|impots|loyer|ronfl*|regime|velo|bus|deguis*|creche|sapin de noel|chien|chat|hamster|poisson*|decede*|deces|mort (en|il|l|de|depuis)|papi est|mamie est|obseques|enterrement|deuil|soins palliatifs|phase terminale|cancer|maladie incurable|fin de vie|arbitre|gps|soldes)",
      "(with (us|me)|at (his|her|their|my) (dad|mum|nan|gran|mother|father|in laws)*|job|post|contract|internship|resign*|retire*|retirement|moving|transfer|match|game|final|car|boiler|mechanic|fridge|phone|battery|plant*|budget|bank|sale|meeting|slot|appointment|session|invoice|subscription|absent|late|flight|holiday in|trip|course|driving test|team|coach|election|film|series|novel|song|diet|bike|bus|dressing up|dog|cat|hamster|fish|died|passed away|funeral|grief|palliative|hospice|terminal|cancer|referee|satnav|train to|kettle|weather|snow|dinner|lift|parking|homework)",
    ],
    // A plan, sworn to silence.
    planned: [
      "(prevu|planifie*|prepare*|choisi|decide*|programme|repere*|fixe*|organise*) ~ (tout|date|jour|heure|pont|poutre|endroit|methode|lettre*|vendredi|samedi|dimanche|lundi|mardi|mercredi|jeudi|demain|ce soir|ce week end|apres (le|la|les|noel)|pour (la|les|le))",
      "(tout|deja) (est)? (prevu|planifie|pret|prepare|decide|organise|choisi)",
      "(sait|su|savait) (deja)? (quand|comment|ou) (il|elle) (le fera|va le faire|ferait|le ferait)",
      "(planned|plans|planning|decided|picked|chosen|chose|got|set) ~ (it|everything|date|day|bridge|tree|spot|place|how|when|where|friday|saturday|sunday|monday|tomorrow|tonight|for (the|after))",
      "(has|got|s got|having) (a|the|his|her) (plan|date|method|rope|pills|means)",
      "(how|when|where) (he|she) (ll|will|s going to|would|d) do it",
    ],
    swornTo: [
      "(promettre|promis|jurer|jure|rien dire|dire a personne|dise rien|le dire|dis a personne|garder (ca|le secret|pour moi|ce secret)|secret|confie*|avoue*|confidence|prevenir (personne|ses|sa|son)|appeler (personne|ses|sa|son|la police)|(en)? parler a (personne|ses|quelqu)|apres (moi|lui|elle))",
      "(promise*|swear|swore|sworn|not to (tell|say|ring|call)|don t tell|tell (no one|nobody|anyone)|confided|keep (it|quiet|this)|between us|secret|told me)",
    ],
    plannedAll: [
      "(tout|deja|bien) (est|etait)? (prevu|planifie|organise|prepare|decide|choisi|regle) ~ (pour|vendredi|samedi|dimanche|lundi|mardi|mercredi|jeudi|demain|ce|cette|apres|$|.|,)",
      "(choisi|repere|fixe|decide|prevu|planifie) ~ (date|jour|moment|pont|endroit|methode|poutre|arbre)",
      "(planned|sorted|decided|worked out|organised) ~ (everything|it all|all of it|the (date|day|place)|for (friday|saturday|sunday|monday|tomorrow|after|the holidays|the (end|last))|down to)",
      "(picked|chosen|set) ~ (date|day|bridge|tree|spot|place|method)",
    ],
    swornHard: [
      "(promettre|jurer|promis|jure|dire a personne|rien dire|dise rien|secret|confie* (que|qu)|avoue* (que|qu)|prevenir personne|en parler a personne)",
      "(promise*|swear|swore|secret|confided|confessed|admitted|not to tell|tell (no one|nobody|anyone))",
    ],
    // An end that can only be one, reported.
    reportsEnd: [
      "(coutera*|couterai|couterait|peserai|pesera*) (plus|bientot plus|pas longtemps)",
      "(mieux|tranquille*|heureu*|en paix) (une fois|tous|toutes)? (mort|morts|morte|mortes|la haut|au ciel|au paradis|enterre*)",
      "(serait|serais|seraient|serions|seriez|iraient|irait|irais|sortir*|sortirais|porter*|vivr*) ~ (bien)? mieux (sans (lui|elle|moi|eux)|s il (etait|n etait)|si elle (etait|n etait)|morte*|mort*|avec (une|un) autre)",
      "assurance vie ~ ~ mieux",
      "mieux ~ (avec|grace a) ~ assurance vie",
      "(leve*|reveille*) (pas|plus) (demain|un (jour|matin)|,)? (tant mieux|ce serait mieux|ca serait mieux)",
      "(bientot|tous) ~ (anges|au ciel|la haut|au paradis|reunis la haut)",
      "(reverr*|reverrai*|reverra*) (pas|plus|jamais)? ~ (vivant*|en vie)",
      "(alive for|live to see|live past|make it to|be here (for|by|at) (christmas|graduation|the wedding|my birthday))",
      "(better off|happier) (dead|without (me|him|her)|if (he|she|i) (was|were) (dead|gone))",
      "(life insurance|policy) ~ ~ (better|sorted|pay)",
      "(see|with) (grandma|grandad|nana|daddy|mummy|god|jesus) ~ (heaven|soon)",
    ],
    illEnd: [
      "(decede*|deces|mort (en|il|l|de|depuis)|obseques|enterrement|deuil|soins palliatifs|phase terminale|cancer|incurable|catechisme|cate|match|voiture|chaudiere|died|passed away|funeral|grief|palliative|hospice|terminal|sunday school|match|car|boiler|chien|chat|hamster|dog|cat)",
    ],
    saysDeed: [
      "(se|s) (fout*|foutr*|jett*|jete*|jeter|balanc*|precipit*) ~ (sous (le|un) (metro|train|camion|rer|tram|bus)|par la fenetre|du (pont|toit|balcon|haut)|dans (la (seine|garonne|mer|loire)|le (canal|vide|rhone|lac))|en l air)",
      "(se|s) (tuer*|tuerait|tuera|pend*|pendra*|flingu*|noyer*|suicid*|supprim*|immol*|tirera*|tire* une balle|ouvre* les veines|ouvrir les veines|defenestr*)",
      "(saute*|sautera*|sauterait) ~ (pont|fenetre|toit|balcon|falaise|train|dans le vide)",
      "(jump|jumps|throw (himself|herself)|kill* (himself|herself|themselves)|hang* (himself|herself)|shoot* (himself|herself)|drown* (himself|herself)|end* (his|her) life|top (himself|herself)|do (himself|herself) in|go under a (train|lorry|bus))",
    ],
    cutLimbs: [
      "(bras|avant bras|poignets|poignet|cuisses|jambes|ventre) ~ (taillad*|lacer*|scarifi*|entaill*|plein* de (coupures|traits|entailles|cicatrices)|couvert de (coupures|traits)|couverts de (coupures|traits|entailles))",
      "(coupures|entailles|scarifications|lacerations|coups de (cutter|lame|compas|rasoir)) ~ (bras|avant bras|poignet*|cuisses|jambes|ventre|manches)",
      "(cuts|slashes|gashes|razor marks|slices) ~ (arm|arms|wrist*|thigh*|legs|forearm*|stomach)",
      "(arm|arms|wrist*|thigh*|forearm*) ~ (covered in (cuts|scars)|full of cuts|cut to (bits|ribbons)|all cut|slashed|sliced)",
      "(suit|abonne* a|follows) ~ compte* ~ (coupe|scarif*|mutil*|mourir|self harm|suicide)",
    ],
    limbMishap: [
      "(ronce*|rosier*|chat|chaton|verre|vitre*|accident|chute|operation|opere*|velo|moto|foot|rugby|cuisine|bricol*|jardin*|barbele*|tatou*|allergi*|eczema|moustique*|herbes|escalade|bramble*|rose*|kitten|cat|glass|window|fell|surgery|bike|football|cooking|diy|garden*|barbed|tattoo*|allerg*)",
    ],
    feastPlan: [
      "(surprise|cadeau*|anniversaire|noel|mariage|demande* (en mariage|sa|sa copine|la main)|fiancailles|bague|resto|restaurant|gateau|fete|soiree|voyage|vacances|week end (a|en|chez)|hotel|avion|concert|demenag*|demission*|quitter (sa|son) (boite|boulot|femme|mari|copine|copain|poste)|divorc*|separ*|grossesse|enceinte|bebe|operation|accouche*|coming out|rdv|rendez vous|seance|barbecue|randonnee|sortie|match|film|reviser|revision*|examen|permis|projet|travaux|livraison|menu|repas|creneau|reunion|augmentation|chef|boulot|college|kermesse|spectacle|depart (en|pour|a|au)|conges|evjf|evg|baby shower|pot)",
      "(surprise|present|gift|birthday|christmas|wedding|propos*|engagement|ring for|restaurant|cake|party|trip|holiday (in|to)|hotel|flight|concert|moving|resign*|quit*|leave (his|her) (job|wife|husband)|divorc*|pregnan*|baby|surgery|coming out|appointment|session|bbq|hike|match|film|revis*|exam|driving|project|delivery|menu|meal|meeting|pay rise|hen do|stag|shower|interview|new job|college|uni|move out|tattoo)",
    ],
    dreads: [
      "(glace|peur|flippe*|inquiet*|inquiete*|angoisse*|quoi faire|fais quoi|que faire|que dois je|je dois|dois je|sais pas (quoi|si|comment)|trahir|mourir|mort|en finir|tuer|suicid*|adieu|pont|corde|poutre|pardon|calme|sourit|bizarre|deprim*|depression|va mal|plus envie|pleur*|temps|aide*|au secours|vite|rien dire|dire a personne)",
      "(scar*|afraid|worr*|what do i|what should i|should i|don t know (what|if|who)|betray|die|dead|kill|suicid*|goodbye|bridge|rope|sorry|calm|smil*|weird|depress*|cry*|help|quick|chill*|before)",
    ],
    // Not before a day, and others first.
    notBefore: [
      "(promettre|promis|jurer|jure|promise*|swear|swore) ~ (pas|not|jamais) ~ (appeler|ouvrir|prevenir|entrer|monter|lire|en parler|le dire|chercher|open|ring|call|read|tell|come round|look for|go in) ~ (avant|jusqu a|until|before|till)",
      "(send|call|ring|envoie*|appelle*|appeler|previen*|envoyer) ~ (police|pompiers|gendarmes|ambulance|flics|samu) ~ (instead|a (ta|ma|sa) place|first|d abord|avant (d|de) (entrer|monter|ouvrir|venir)|before you (come|open|go))",
    ],
    // A railing, a roof, a track.
    atEdge: [
      "(enjambe*|debout|assis|assise|monte*|grimpe*|perche*|retrouve*|rattrape*|retenu*|recupere*|penche*|suspendu*|accroche*|bord (de|du|d)|de l autre cote|s approche*|approche*|colle*|bloque*|refugie*|est|etait) ~ (garde corps|rambarde|parapet|rebord|toit|toits|pont|viaduc|falaise|falaises|bastingage|balustrade|grue|rails|voie ferree|voies|balcon|corniche|pylone|chateau d eau|echafaudage|barrage|quai de gare|quai de la gare|quai du (metro|rer|train)|passerelle|silo|terrasse de l immeuble|fenetre du)",
      "depuis (un|le|la) (quai|pont|toit|falaise|parking|bord|viaduc|gare)",
      "(noue*|attache*|accroche*|passe*) ~ (draps|drap|corde|ceinture|cable|rallonge|cordon|foulard) ~ (fenetre|poutre|balcon|plafond|radiateur|arbre|porte|patere|tringle|cou|branche)",
      "(climbed|standing|stood|sat|sitting|perched|up|over|out on|edge of|the edge|found|talked down|pulled (back|off)|other side of|wrong side of|leaning|hanging|dangling|on) ~ (railing*|parapet|ledge|roof|bridge|cliff|cliffs|multi storey|multistorey|balcony|crane|platform|train tracks|tracks|viaduct|pylon|windowsill|window ledge|silo|water tower|car park roof|top floor)",
      "(tied|tying|looped|knotted) ~ (sheet*|rope|belt|cable|cord|scarf) ~ (window|beam|balcony|ceiling|tree|door|neck|branch|rail)",
    ],
    brinkSign: [
      "(sauter|saute|sauterait|sautait|recommenc*|pompier*|police|gendarm*|urgence*|hopital|samu|rattrape*|retenu*|repond (plus|pas)|pleure*|adieu*|bisou*|pardon|voulait|veut (en|mourir|recommencer|plus|sauter)|tomber|dans le vide|vivant|reste* pres|que lui dire|que dire|quoi (faire|dire)|je fais quoi|tentative|descend (pas|plus)|veut pas descendre|refuse de (descendre|bouger)|bouge (pas|plus)|de justesse|decroche*|je t aime|prochain sera|trop tard|ce qui (le|la) retient|psychiatr*)",
      "(jump*|police|paramedic*|fire brigade|ambulance|hospital|won t (come|get|move|answer)|not answering|cry*|goodbye|sorry|tell (mum|dad|them|everyone)|love you|texting|talking (to|him|her) (down)?|what do i (do|say)|attempt*|fall|again|pulled|held back|psychiatr*|wants to|wanted to|over if|hang up|end it)",
    ],
    airyPlace: [
      "(repar*|antenne|couvreur|tuile*|chat|chatte|chaton|travaux|chantier|photo de vacances|vue|vacances|rando*|randonnee|apero|concert|escalade|elastique|parachute|tyrolienne|ballon|peinture|nettoy*|panneau*|gouttiere*|cheminee|bouchon*|embouteillage|manif*|peche|pecher|feu d artifice|demande en mariage|linge|plantes|fumer|accident de la route|en panne|grutier|laveur de carreaux|parkour|film|controleur|valise|correspondance|expo|musee|visite|goeland|mouette|pigeon)",
      "(repair*|aerial|roofer|tile*|cat|kitten|works|builder*|holiday|hike|drinks|cocktail|concert|climbing wall|bungee|parachut*|zip line|zipline|balloon|paint*|clean*|solar|gutter*|chimney|traffic|protest|fishing|fireworks|propos*|washing|smok*|broke down|crane operator|window cleaner|parkour|film|conductor|suitcase|connection|exhibition|museum|tour|seagull*|pigeon*|photo shoot|restaurant|bar)",
    ],
    // A last thank you, and then nothing.
    lastThanks: [
      "(remerci*|merci) ~ (pour tout|de tout|tout ce|d avoir|pour ces|pour les annees|d avoir ete|pour avoir)",
      "(thank*) ~ (for everything|for all|everything|for being|for believing|for trying)",
      "(desole*|pardon|excuse*) (pour|de) tout",
      "(sorry for (everything|all)|tell (mum|dad|mam|his|her|my|them|everyone) ~ (sorry|love))",
    ],
    thenSilent: [
      "(decroche*|repond|reponds|reponse|joignable|connecte*|donne (de|signe)|lit|vu) (plus|pas)",
      "(plus de (reponse|nouvelles)|injoignable|telephone (est)? eteint|portable (est)? eteint|messagerie|aucune nouvelle|sans nouvelles|introuvable|disparu*)",
      "(not (answering|picking|replying)|won t (answer|pick|reply)|doesn t (answer|pick|reply)|phone (s|is)? (off|dead)|gone (silent|quiet|missing)|can t reach|no (answer|reply)|hasn t (answered|replied)|voicemail|turned off (his|her) phone)",
      "((#|trois|deux|quatre|cinq) (h|heures)? du mat*|(en pleine|au milieu de la) nuit)",
      "(3am|2am|4am|5am|1am|# am|three am|four am|two am|middle of the night)",
    ],
    polite: [
      "(client*|commande|cadeau|anniversaire|noel|soiree|diner|repas|accueil|sejour|week end|covoit*|aide pour|demenag*|stage|formation|seance*|rdv|retraite|pot|depart a la|mariage|invite*|livraison|service|candidature|entretien|avis|decalage horaire|vol|avion|order|present|birthday|christmas|party|dinner|meal|stay|weekend|help with|internship|training|session*|appointment|retirement|leaving do|wedding|delivery|application|interview|review|jet lag|flight|late reply)",
    ],
    // Shut away with something.
    shutAway: [
      "(enferme*|barricade*|s est enferme*|isole*|sort (plus|pas)|sorti* (pas|plus)|ouvre (pas|plus)|veut (pas|plus) (ouvrir|sortir)|refuse (de|d) (ouvrir|sortir))",
      "(hasn t come out|not come out|won t (open|come out|unlock|let)|locked (himself|herself|themselves|in)|shut (himself|herself)|barricad*)",
    ],
    lastThing: [
      "(dire a (sa|son|ses|mes|ma|mon)|demande* pardon|(crie*|dit|disait|hurle*|ecrit|repete*) ~ (desole*|pardon)|adieu*|lettre|un mot|lame*|cutter|couteau|corde|cachets|medicaments|medocs|comprimes|sang|fusil|arme|carabine|bouteille de gaz|plus un bruit|entends plus|entend plus|depuis (hier|deux jours|trois jours|# jours|cette nuit|des heures)|vendu (ses|son|sa|toutes)|mourir|en finir|fini|plus la force|choses (du|de) (travail|boulot)|ampoules|seringues)",
      "((he|she) s sorry|says sorry|saying sorry|is sorry|goodbye|a note|blade*|knife|rope|pills|tablets|meds|blood|gun|shotgun|gas|no sound|can t hear|since (yesterday|last night|friday|saturday|sunday)|two days|days|sold (his|her|the)|die|end it|things from work|needles|vials|tell (my|his|her|the) (wife|husband|kids|mum|dad|girls|boys))",
    ],
    sulks: [
      "(boude*|adolescen*|crise d ado|console|jeux|jeu|fortnite|devoirs|reviser|revision*|examen*|concours|these|bain|douche|toilettes (depuis|car)|serrurier|locksmith|tout seul|toute seule|gastro|covid|contagieu*|grippe|zoom|visio|teletravail|bureau|telephone (a la main|greffe)|youtube|tiktok|netflix|petite copine|petit copain|caprice|colere de|dispute pour|(deux|trois|quatre|cinq) ans|chat|chien|musique a fond|sulk*|teenager|teenage|gaming|xbox|homework|revis*|exam*|thesis|bath|bug|flu|contagious|work call|office|youtube|tantrum|cat|dog|loud music)",
    ],
    // Drawn, searched, stored.
    drawsDeath: [
      "(dessine*|dessin|ecrit|redige*|decri*|raconte*|imagine*|prepare*) ~ ((sa|ca|son|ses) (propre)? (tombe|mort|enterrement|funerailles|obseques|suicide|epitaphe|pierre tombale|avis de deces|pendaison|faire part)|pendu*|(un|une|des) (cercueil|tombe|pendu))",
      "(drew|draws|drawing|drawn|wrote|writes|written|describ*|imagin*|plans|planned|planning) ~ (his|her|their|a|an) (own)? (grave|coffin|death|funeral|suicide|obituary|headstone|noose|hanging)",
    ],
    bookish: [
      "(papi|mamie|grand pere|grand mere|chien|chat|hamster|vampire*|dracula|zombie*|fantome*|halloween|toussaint|notaire|roman|film|theatre|jeu|fable|mythologie|egypt*|pharaon|histoire de l art|musee|decede*|deuil|obseques de|convention|prevoyance|(soixante|quatre vingt*|80|85|90) ans|pendu (au tableau|en classe)|jeu du pendu|grandad|gran|nan|dog|cat|halloween|solicitor|novel|film|play|game|history|egypt*|pharaoh|museum|died|prepaid plan|hangman|eulogy)",
    ],
    looksUp: [
      "(cherche*|tape*|recherche*|google*|googl*|regarde*|demande*|historique|renseigne*|consulte*|lit|search*|looked up|looking up|asked|reading up|typed) ~ ~ (mourir|mort|dose (mortelle|letale)|sans (souffrir|douleur)|suicid*|se pendre|noeud|overdose|combien de (cachets|comprimes|doliprane|temps pour)|horaires (des|de) trains|passages a niveau|falaise*|pont le plus haut|die|dying|lethal|fatal|painless*|noose|hang* (yourself|himself|herself)|how many (pills|tablets|paracetamol)|train times|level crossing|highest bridge)",
    ],
    scholar: [
      "(formation|formations|prevention|animez|former|module|webinaire|conference|workshop|training)",
      "(expose|memoire|cours|dissertation|svt|histoire|philo|roman|film|serie|polar|chien|chat|poisson|hamster|rats|souris|fourmis|punaises|guepes|these|jeu|escalade|marin|scout|peche|noeud de cravate|noeud papillon|voyage|vacances|valise|essay|coursework|thesis|lecture|history|novel|film|series|dog|cat|fish|hamster|rats|mice|ants|wasps|game|climbing|sailing|scouts|fishing|travel*|holiday*|trip|bereave*|deuil|decede*|died)",
    ],
    stores: [
      "(vole*|subtilise*|pique*|stocke*|garde*|cache*|met de cote|mis de cote|accumule*|compte*|planque*|economise*|avale*|augmente|double*) ~ (potassium|morphine|insuline|fentanyl|hypnovel|propofol|digoxine|curare|ampoule*|seringue*|medicament*|medocs|somnifere*|comprime*|cachet*|gouttes|pilules|anxiolytique*|tranquillisant*|patchs|opiaces)",
      "(steal*|stole|hoard*|stash*|hiding|hides|hid|saving|saved|saves|storing|stor*|count*|stockpil*|keeps) ~ (potassium|morphine|insulin|fentanyl|propofol|digoxin|vials|syringes|medication|meds|sleeping tablets|tablets|pills|drops|patches|opioids|sleepers)",
    ],
    toUse: [
      "(pour (elle|lui|soi) ($|.|,|meme)|pour (elle|lui) meme|au cas ou|moment voulu|le jour ou|quand (ce sera|il faudra|le moment)|assez (pour|de)|des dizaines|tant mieux|chaussette|sous (le|son|sa) (matelas|oreiller|lit)|boite a|depuis la mort|en finir|mourir|reveille (pas|plus)|leve (pas|plus)|a quoi bon|rejoindre|pas encore|on verra|pharmacie du service|dans le service)",
      "(for (herself|himself)|just in case|when the time|enough (to|for)|dozens|so much the better|in a sock|under (the|her|his) (mattress|pillow|bed)|since (dad|mum|he|she) died|end it|die|doesn t wake|join (dad|mum|him|her|grandad)|not yet|from (the ward|work))",
    ],
    medicine: [
      "(infirmier a domicile|pilulier de|ordonnance|renouvel*|pharmacien*|peremption|perime*|recycl*|voyage|trousse|vaccin*|antibiotique*|homeopathi*|diabet* (de type)?|allergi*|chien|chat|prescription|renew|pharmacist|expired|recycle|travel|first aid|vaccine*|antibiotic*|diabetic|allerg*|dog|cat|toddler|bonbon*|sweets)",
    ],
    refusesAll: [
      "(refuse*|veut (plus|pas)|arrete* (de)?|arreter (de)?|stoppe*) ~ (manger|s alimenter|boire|se nourrir|se soigner|alimentation|nourriture|dialyse|traitement|medicaments|chimio|insuline|perfusion|se lever)",
      "(refus*|stopped|won t|given up|gave up|quit) ~ (eating|eat|drinking|drink|food|dialysis|treatment|medication|meds|tablets|chemo|insulin|getting up)",
    ],
    wantsOut: [
      "(rejoindre|retrouver (papi|mamie|papa|maman|son|sa)|fait son temps|attend* (plus que|que)|laisse* partir|en finir|mourir|assez vecu|ca suffit|partir|la boite|fini (avec|pour)|plus envie|plus la force|a quoi bon|sa derniere heure)",
      "(join (him|her|dad|mum|grandad|gran|his|them)|had (his|her) (time|life|go)|waiting for (the end|god|death|the box)|let (him|her) go|end it|wants out|die|lived (long)? enough|enough now|done with (it|life|everything)|ready to go|what s the point|call it a day)",
    ],
    dieting: [
      "(regime|ramadan|careme|gluten|jeune intermittent|vegan*|vegetarien*|caprice*|legume*|epinard*|cantine|gastro|aphte*|dent*|angine|maitresse|fumer|cigarette*|sucre|alcool|cafe|diet|fasting|lent|gluten|vegan|vegetarian|fussy|vegetable*|greens|bug|tooth|throat|smok*|sugar|alcohol|coffee|soda|tantrum|cat|dog|chat|chien)",
    ],
    // Voices that order it.
    hearsVoice: [
      "(entend*|entendre) ~ (une|des|la|les|cette|ces|plusieurs|ses) voix",
      "(une|des|la|les|ses|cette) voix ,? (qui|lui|dans|l|la|le)",
      "(hears|hearing|heard|hear) ~ (a|the|his|her|voices|some)? (voice|voices)",
      "(voices|the voice|a voice) ,? (that|who|is|are|in|says|say|tell*|told|want*)",
    ],
    bidsHarm: [
      "(ordonne*|ordonnent|dit|disent|demande*|commande*|pousse*|veut|veulent|oblige*|incite*|repete*|crie*) ~ (tuer|etouffer|noyer|faire (du)? mal|faire taire|frapper|jeter|poignarder|sauter|mourir|se tuer|etrangler|egorger|bruler|se jeter|planter|punir|se couper|en finir)",
      "(tell*|told|say*|order*|want*|command*|ask*|urg*) ~ (kill|hurt|harm|smother|drown|jump|stab|die|strangle|burn|hit|throw|cut|end|get rid)",
    ],
    hearsSong: [
      "(chorale|chanteu*|gps|repondeur|radio|podcast|roman|film|serie|jeu|theatre|the voice|choir|singer|satnav|voicemail|novel|game)",
    ],
    // Found, and meant for after.
    found: [
      "(trouve*|decouvert|tombe* sur|suis tombe* sur|on vient de (me)? (remettre|trouver)|glisse*) ~ (lettre*|mot|note|carnet|testament|enveloppe*|papier|corde|lames|cachets|cutter|liste)",
      "(found|came across|discovered|stumbled on) ~ (note|letter*|will|envelope*|diary|notebook|rope|noose|blades|pills|razor|list)",
    ],
    meantForAfter: [
      "(adresse* a|date* (de|du|d)|pour (moi|nous|les enfants|maman|papa|ses|quand|apres)|adieu|pardon|tiroir|cache*|sous (son|le|sa)|coffre de (mon|ma|son)|dans (son|sa|ses|le) (sac|cartable|tiroir|veste|poche*|trousse|boite|bureau|manteau|coffre|casier)|obseques|enterrement|ecrit (que|qu))",
      "(addressed to|dated|for (me|us|the kids|mum|dad|after|when)|goodbye|sorry|drawer|hidden|toolbox|in (his|her|their) (bag|drawer|room|coat|jacket|pocket|desk|locker|schoolbag|van|boot|glovebox)|under (his|her|the) (bed|pillow|mattress)|funeral|says (that|he|she|goodbye|sorry))",
    ],
    dailyFind: [
      "(corde a (sauter|linge|piano)|skipping rope|washing line|amour|amoureu*|maitresse|amant*|tromp*|facteur|recommande|correspondance|ecole|absence|punition|courses|facture|mairie|impots|banque|escalade|bateau|bricol*|demenag*|deguis*|recette|anniversaire|noel|pere noel|dentiste|souris|menage|vieilles lettres|grand mere (decede|morte)|cave|grenier|carton|love|affair|cheating|postman|registered|school trip|detention|shopping|bill|council|tax|bank|climbing|boat|diy|moving|fancy dress|recipe|birthday|christmas|santa|tooth fairy|attic|box of old|gambl*|vape*|cigarette*|cannabis)",
    ],
    // A jest that was none.
    halfJoke: ["(joked|jokes|joking|laughed|laughing|blague*|plaisante*|plaisantait|rigole*|rigolait|en riant|sur le ton)"],
    noLaugh: [
      "(wasn t (laughing|joking|smiling)|didn t (laugh|sound|look)|not (laughing|funny)|eyes|rigolait pas|riait pas|plaisantait pas|pas l air|sans sourire|les yeux|personne (a)? ri|mis mal a l aise)",
    ],
    ofEnding: [
      "((high|deep|strong|sharp|fast) enough|(assez|suffisamment) (haut|haute|profond|profonde|solide|tranchant|vite)|jump*|crane|bridge|roof|rope|rails|hanging|shooting himself|ending it|not (being|be) (here|around)|sauter|grue|pont|toit|corde|poutre|fusil|en finir|plus (la|de ce monde)|tete dans|se (pendre|foutre|jeter|flinguer))",
    ],
  },
  met: {
    death: living([
      "parts chills oneNear -cheerful -selfGave",
      "settledAll takesLeave oneNear -orderly",
      "willNotSee theySaidIt oneNear -ordinaryEnd",
      "planned swornTo dreads oneNear -feastPlan",
      "plannedAll swornHard oneNear -feastPlan",
      "reportsEnd theySaidIt oneNear -illEnd",
      "saysDeed theySaidIt oneNear -illEnd",
      "cutLimbs oneNear -limbMishap",
      "planned swornTo dreads pronoun -feastPlan",
      "notBefore oneNear -feastPlan",
      "atEdge brinkSign oneNear -airyPlace",
      "lastThanks thenSilent oneNear -polite",
      "shutAway lastThing oneNear -sulks",
      "drawsDeath oneNear -bookish",
      "looksUp oneNear -scholar",
      "stores toUse oneNear -medicine",
      "refusesAll wantsOut oneNear -dieting",
      "hearsVoice bidsHarm oneNear -hearsSong",
      "found meantForAfter oneNear -dailyFind",
      "halfJoke noLaugh ofEnding oneNear",
    ]),
  },
};
