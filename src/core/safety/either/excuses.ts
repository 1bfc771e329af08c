/**
 * In either language, what takes back a violence that it seemed to tell: a scolding for a trifle, a game that was lost, blows of long ago told in
 * peace, a trade that names its cases, a pet that follows, a farewell to a cruel world. What is told in earnest outranks all of it.
 */
import type { Excuses } from "../distress-words.ts";

export const excusesB: Excuses = {
  fields: {
    killsQuip: [
      "(va|vont|allait|vas|finira par|risque de) (encore|surement|carrement|litteralement)? (me|m|nous|le|la) (tuer|tue|etrangler|etrangle|defoncer|massacrer|trucider|assassiner|etriper|ecorcher|egorger|etouffer|pendre|fracasser|demonter|buter|arracher la tete|noyer)",
      "(faire|fais|fera|ferai) (tuer|tue|massacrer|etriper|defoncer|assassiner|etrangler|trucider) par (ma|mon|mes|la|le)",
      "(menace*|promet) (de|d) (m|me|nous) (etouffer|etrangler|noyer|tuer|etriper|ensevelir|assassiner|enterrer)",
      "(will|ll|is going to|s going to|s gonna|gonna|going to|would) (absolutely|actually|literally|probably)? (kill|murder|strangle|slaughter|skin|throttle) (me|us|him|her)",
      "threaten* to (kill|murder|strangle|smother|bury|drown|divorce) (me|us)",
      "(be|get|getting) (killed|murdered|strangled) by (my|the)",
    ],
    trifles: [
      "(loupe*|rate|rates|ratais|oublie*|zappe*|perdu|perds|raye*|abime*|annule*|decale*|paye pas|cheque|attestation|parapluie|doudou|gateau|creneau|rdv|rendez vous|seance|permis|clio|voiture|volant|bus|train|plante*|ficus|tondeuse|moquette|canape|tapis|tele|telecommande|lait|vin rouge|chien|poubelle*|ordures|courgette*|potager|potiron*|tomates|confiture*|valise*|billet*|reservation|chaussette*|pull|moufle*|clef*|cles|cle|wifi|netflix|spoil*|anniversaire|cadeau*)",
      "(miss*|forg*|lost|lose|scratched|dented|cancel*|cheque|umbrella|teddy|cake|slot|appointment|session|driving test|car|bus|train|plant*|mower|carpet|sofa|rug|telly|remote|milk|red wine|bins|courgette*|tomatoes|suitcase*|tickets|booking|sock*|jumper|keys|netflix|spoiler*|birthday|present|deposit|invoice)",
    ],
    grave: [
      "(peur|terrifi*|trembl*|vraiment|serieu*|pour de vrai|frapp*|tape*|cogne*|coups|gifl*|bat|ceinture|couteau*|fusil|arme|flingue|bleu|bleus|police|gendarm*|cache*|enferm*|plainte|foyer|prison|gay|homo|lesbienne|enceinte|voile|religion|bled|marier|honte|honneur|jure*|deja|hier soir|cette nuit|bu|ivre|saoul|alcool|battu*|divorc*|quitt*|pars|partir|parle|sors|porte plainte|secours|aide*|rentrer|la derniere fois|encore (hier|ce|cette|une fois|frapp*|tap*)|(a|ai|est) encore|toujours|viol*|force*|abus*|oreiller|coussin)",
      "(scar*|terrif*|afraid|shak*|really|serious*|for real|hit*|punch*|slap*|belt|knife|gun|bruise*|police|hid|hiding|lock*|refuge|prison|gay|lesbian|pregnant|religion|marry|shame|honour|swear*|swore|already|last night|drunk|drink*|beat*|divorc*|leave|left|tell|help|go home|last time|again|still|rape*|forced|abus*|pillow)",
    ],
    laughsB: [
      "(mdr*|lol|ptdr*|pdr|haha*|ahah*|hihi*|xd|je (rigole|plaisante|deconne|blague)|pour rire|lmao|rofl|hehe*|just kidding|only joking|jk|rassurez vous|t inquiete|vous inquietez pas|don t worry)",
    ],
    // A game that was lost.
    beatenAt: [
      "(battre|battu*|bat|massacr*|lamin*|ecras*|ecrabouill*|acheve*|tue*|tueuse|tueur|detruit*|defonc*|demonte*|explos*|pulveris*|humili*|fesse*|rosse*|raclee|deculottee|branlee|derouillee|rouste|roustes|fracass*|atomis*|demoli*|corrig*|torche*|eclate*|plante*|fume*|mis la misere)",
      "(beat|beaten|beats|beating|battered|slaughter*|hammer*|thrash*|murder*|destroy*|annihilat*|spank*|wallop*|smash*|killed|kills|killer|crush*|demolish*|pummel*|trounce*|whipped|flattened|mauled|drubb*|butchered)",
    ],
    atGame: [
      "(scrabble|monopoly|belote|uno|echecs|tarot|cartes|petanque|boules|ping pong|tennis|padel|badminton|squash|darts|flechettes|quiz|trivial pursuit|fifa|mario kart|mario|smash bros|fortnite|poker|dames|baby foot|billard|bowling|molkky|rami|yams|dixit|catan|loup garou|derby|match|matchs|finale|demi finale|championnat|coupe|tournoi|ligue|interclubs|mi temps|prolongations|penalties|tirs au but|handball|handball|au hand|de hand|foot|football|rugby|basket|volley|hockey|water polo|# (a|contre) #|par forfait|adversaire*|l equipe|equipe|om|psg|asse|xv|course|regate|election*|municipales|sondage*|record|chrono)",
      "(scrabble|monopoly|uno|chess|cards|bridge club|bowls|table tennis|tennis|badminton|squash|darts|quiz|trivial pursuit|fifa|mario kart|fortnite|poker|draughts|pool|snooker|bowling|catan|derby|match|final|semi final|league|cup|tournament|playoff*|penalties|football|rugby|basketball|volleyball|hockey|netball|cricket|gaa|hurling|camogie|# nil|nil|half time|extra time|opponent*|our team|the team|race|regatta|election*|record|golf|county)",
    ],
    notGame: [
      "(apres (le|chaque|un|les) (match|defaite|entrainement)|vestiaire*|quand (il|elle|on|l equipe|l om|le psg) (perd|a perdu)|(il|elle|papa|mari|copain|pere|coach|conjoint|compagnon|mec|ex) (me|m|nous) (a|ont)? (tape*|frappe*|bat|cogne*|battu*|gifle*|massacre|defonce|attend)|peur|police|bleus|coups|hopital|mourir|envie de|en finir|pleur*|rentrer|viol*|touche*)",
      "(after (the|a|every) (match|game|defeat)|changing room*|when (he|they|we|his team) (lose|loses|lost)|(he|she|dad|husband|boyfriend|coach|partner|ex) (hits|hit|beats|beat|punched|slapped|battered) me (when|after|because|if|again|last|on|in front|at home|with)|scared|police|bruise*|hospital|die|want to|end it|cry*|rape*|touch*)",
    ],
    // Blows of long ago, told in peace.
    hurtThen: [
      "(battait|battaient|frappait|frappaient|tapait|tapaient|cognait|giflait|violentait|maltraitait|insultait|enfermait|fouettait|corrigeait|(ete|etais|etait) (un|une)? (enfant|femme)? (battu*|frappe*|maltraite*|viole*|abuse*|violente*|humilie*|agresse*|harcele*|moleste*)|battue|enfant battu*|violent (avec|envers)|etait (tres)? violent*|coups de (regle|ceinture|martinet|baton)|prenait (des|une)|fessee*|martinet|m a (battu*|frappe*|viole*|abuse*|agresse*)|inceste|attouchement*|violences)",
      "(abusive|violent (marriage|husband|father|relationship|home|childhood)|(was|were|been|got) (abused|beaten|hit|raped|assaulted|molested|caned|strapped|belted|smacked|slapped)|(used to|would) (hit|beat|smack|belt|slap|cane|strap) (me|us)|(beat|hit|abused|raped|caned) (me|us) (as|when|back)|the cane|the strap|domestic (abuse|violence)|molest*)",
    ],
    longAgoB: [
      "(il y a|ya|y a|voila|ca fait|ca remonte a) (bien|deja|bientot|plus de|environ|presque|maintenant|a peu pres)? (dix|quinze|vingt|vingt cinq|trente|trente cinq|quarante|quarante cinq|cinquante|cinquante cinq|soixante|#|longtemps|des) (ans|annees|longtemps|decennies)",
      "(il y a|ya|y a) (tres|bien|fort|si)? longtemps",
      "(a l epoque|autrefois|jadis|en ce temps la|dans (ma|mon) (jeunesse|enfance|adolescence)|dans les annees (cinquante|soixante|soixante dix|quatre vingt*|#)|en 19 *|quand j etais (petit*|enfant|gosse|gamin*|ado*|jeune|a l ecole|au (college|lycee|pensionnat|couvent))|etant (enfant|petit*|jeune)|(battu*|frappe*|viole*|abuse*) (enfant|petit|petite|ado*)|enfant battu*|a l ancienne|autre (epoque|temps|generation)|c etait comme ca)",
      "(#|ten|fifteen|twenty|thirty|forty|fifty|sixty|many|some|several) (odd)? (years|decades) (ago|back)",
      "(decades|a lifetime|a long time|years and years) ago",
      "(in the (fifties|sixties|seventies|eighties|nineties|noughties|#)|back (then|in the|in #)|in those days|in my day|when i was (a|little|young*|small|at school|#)|as a (kid|child|boy|girl|teen*)|my childhood|different times|that generation|in my (youth|twenties|first marriage)|at (convent|boarding) school|in #)",
    ],
    atPeaceNow: [
      "(est (mort*|decede*|parti*|enterre*|au cimetiere|sous terre)|cimetiere|n est plus|est plus (la|de ce monde|ici)|decede*|(envie|besoin|voudrais|aimerais|veux|souhaite*|j aimerais) (enfin|juste|simplement|bien|maintenant)? (de|d|le|les|en|y)? (comprendre|poser|parler|deposer|travailler|avancer|tourner|mettre des mots|revenir|raconter|guerir|reparler|liberer|faire la paix)|enfin (poser|en parler|parler|comprendre)|refait ma vie|remarie*|heureu*|en paix|apaise*|pardonne*|serein*|vais bien|va bien|tourne la page|derriere moi|revient pas|en revien*|petits enfants|petite fille|petit fils|retraite*|aujourd hui (tout|je vais|ca va)|curieu*|hypnose pour|phobie|arreter de fumer|dormir mieux|confiance en moi)",
      "(passed away|died|dead now|is dead|he s dead|she s dead|gone now|no longer (here|with us)|buried|(like|want|need|love|hope|ready) to (finally|just)? (talk|understand|put|work|move|make sense|lay|look|heal|process|explore)|remarried|happily|at peace|made (my)? peace|forgave|forgiven|doing (well|fine|great)|i m (fine|well|happy|ok|okay|good)|moved on|behind me|grandchildren|granddaughter|grandson|retired|curious about|hypnosis for|phobia|flying|stop smoking|sleep better|confidence|laugh about it)",
    ],
    stillGoing: [
      "(reviens|revient|revenu|reviennent|de retour|recommenc*|encore (hier|aujourd hui|cette|ce|la|maintenant|mon mari)|toujours (peur|la|violent|pareil)|maintenant (il|elle|c est (mon|ma))|aujourd hui (il|elle|c est (mon|ma|moi))|mon (mari|copain|compagnon|fils|conjoint) (aussi|me|m)|me (frappe|bat|tape|menace|suit|retrouve|harcele|cogne)|m a (retrouve*|menace|recontacte|suivi*)|cette semaine|cette nuit|hier|ce soir|ce matin|ma fille (aussi|maintenant)|(peur|flippe) (de|qu|pour)|mourir|en finir|envie de (mort|me)|idees noires|scarif*|me coupe|suicid*|plus la force|sort de prison|je (le|la|les) (tape|frappe|bats|gifle)|comme (lui|elle) avec (mes|mon|ma)|viol recent|semaine derniere|mois dernier|samedi|dimanche|vendredi)",
      "(back again|came back|come* back|is back|started again|still (hits|beats|scared|afraid|here|does|violent|happening|living)|now (he|she|my (husband|son|boyfriend|partner))|my (husband|boyfriend|partner|son) (too|hits|does|also)|hits me|beats me|threaten*|follow*|found me|contacted me|this week|last (night|week|month)|tonight|yesterday|this morning|scared (of|he|she|for)|afraid of (him|her)|want to die|end it|kill myself|suicid*|cutting|self harm|can t go on|out of prison|released|i (hit|smack|slap) (my|them|him|her))",
    ],
    // A trade that names its cases.
    byTrade: [
      "(suis|comme|etant|je bosse|je travaille|ancien*|ici) ~ (pompie*|infirmie*|medecin|urgentiste*|ambulanci*|policie*|gendarme|smur|samu|legiste|pompes funebres|thanato*|fossoyeur|croque mort|secouriste|sauveteur*|cheminot|conducteur de train|surveillant* (penitentiaire|de prison)|educat*|assistante sociale|psychologue|prof|enseignant*|soignant*|aide soignant*|interne|sage femme|juge|avocat*|greffi*)",
      "^ (pompie*|infirmie*|urgentiste|ambulanci*|policie*|gendarme|secouriste|cheminot|prof|enseignant*) ~",
      "(i m|i am|im|as|i work|working|i worked) ~ (doctor|nurse|paramedic|medic|firefighter|police|officer|ambulance|er|icu|undertaker|funeral|mortuary|coroner|pathologist|lifeguard|coastguard|train driver|prison officer|social worker|dispatcher|vet|midwife|teacher|counsellor|lawyer|rnli)",
    ],
    itsCases: [
      "(suicides|suicide|suicide*|pendu|pendus|pendaison*|noye|noyes|overdose*|morts|mort|cadavre*|corps|deces|defenestre*|accidente*|feminicide*|agression*|poignarde*|arret cardiaque*)",
      "(overdoses|overdose|suicides|suicide|hangings|hanging|drownings|stabbings|shootings|bodies|deaths|death|jumpers|fatalities|assaults|dead people|corpses|cardiac arrests)",
    ],
    andHow: [
      "(debrief*|debriefing|supervision|relacher|souffler|decompress*|deconnect*|garde|gardes|equipe|astreinte*|creneau|rdv|seance*|dormir|sommeil|dors|recevez|hypnose|emdr|sophro*|apaiser|cotoie*|toute la journee|parfois|souvent|metier|image*|y repense)",
      "(debrief*|supervision|switch off|unwind|shift*|team|on call|slot|appointment|session*|sleep|slept|do you see|hypnosis|emdr|all (day|night)|sometimes|often|the job|3pm|instead|reschedul*|book)",
    ],
    ofMyself: [
      "(moi aussi|je (veux|voudrais|vais|pense a) (mourir|en finir|partir|faire pareil|sauter|disparaitre)|envie de (mourir|faire pareil|en finir|sauter|disparaitre|les rejoindre)|en finir|me (tuer|suicider|pendre|foutre|flinguer|jeter)|mon tour|comme eux|ampoules|potassium|mon arme|arme de service|idees noires|tiens plus|(mon|ma) (fils|fille|mari|femme|frere|soeur|collegue|pote|ami|amie) (veut|va|a dit|parle|menace)|m a (frappe|etrangle|agresse|poignarde)|me (frappe|menace|bat)|scarif*|plus la force|plus envie)",
      "(me too|i (want|wanted|wish|m going|think about|keep thinking) ~ (die|dying|end it|jump|do it|the same|join)|kill myself|my turn|like them|vials|potassium|service weapon|my gun|suicidal|can t go on|my (son|daughter|husband|wife|brother|sister|colleague|mate|friend) (wants|said|says|is|has|took)|(strangled|punched|attacked|stabbed|hit) me|cutting|envy them)",
    ],
    // A pet that follows; someone followed on a screen.
    aPet: [
      "(mon|ma|le|la|notre|son) (chien|chienne|chiot|chat|chatte|chaton|lapin|poule|bebe|petit dernier|toddler)",
      "(my|the|our|a) (dog|puppy|cat|kitten|toddler|baby|rabbit|hen|duckling|chick)",
    ],
    followsMe: [
      "(me|m|nous) (suit|suis|suivent|colle*|lache (pas|plus)|attend derriere la porte|mord*|mordille*|griffe*|reveille*|saute dessus)",
      "(follows|following|bites|bit|scratch*|wakes|jumps on|stalks) (me|us)",
    ],
    // A farewell to a cruel world, and no more forfait.
    cruelWorld: ["((adieu|goodbye|farewell|au revoir|bye|ciao) (,)? (monde cruel|cruel world|o monde cruel|monde de brutes))"],
    lightly: [
      "(forfait|data|giga*|excel|camping|beaux parents|belle mere|vacances|plage|camion|boulot|reunion|lundi|regime|salle de sport|muscu|orthodontiste|dentiste|bagues|permis|code|bac|brevet|partiel*|exam*|virement|facture*|impots|netflix|wifi|telephone|ordi*|portable|appli|mise a jour|coiffeur|coupe de cheveux|cafe|chocolat|fromage|raclette|velo|train|sncf|greve*|canicule|rentree|creneau|rdv|retour|paye|solde*|teletravail|demenag*|ikea|tinder|match|om|psg|fifa|console|escape|stage|colo|bebe|couches|lessive|vaisselle|menage|repassage|inventaire|belle soeur)",
      "(data|gig*|excel|camping|in laws|mother in law|holiday*|beach|work|meeting|monday|diet|gym|orthodontist|dentist|braces|driving test|exam*|invoice|tax|netflix|wifi|phone|laptop|app|update|haircut|coffee|chocolate|cheese|bike|train|strike*|heatwave|term|slot|appointment|pay|sale*|moving|ikea|tinder|match|console|nappies|laundry|dishes|housework|ironing|spreadsheet*|parking|sourdough|burpees)",
    ],
    soberly: [
      "(comprimes|cachets|medicaments|corde|lame*|pont|toit|veines|pardon|desole*|lettre|je vous aime|prenez soin|ce soir c est|pour de vrai|vraiment|serieu*|plus la force|scarif*|peur|fini pour moi|pas de retour|mourir|suicid*|enfants|pills|tablets|rope|blade*|bridge|roof|sorry|letter|love you|take care of|tonight|for real|really|seriously|can t go on|cutting|die|kill|suicid*|kids)",
    ],
    // A leap from a ground floor.
    outOfWindow: ["(saute*|sauter|me jette|jeter|jump*|throw myself) ~ (fenetre|balcon|window|balcony)"],
    groundFloor: ["(rez de chaussee|rdc|rassurez vous|ground floor|bungalow|plain pied|don t worry)"],
    // A dose that was due.
    dueDose: [
      "(pris|prend|donne*|took|had|taken|given|gave) ~ (un|une|deux|son|sa|le|la|1|2|a|one|two|his|her|the|some) (demi)? (cachet|cachets|comprime|comprimes|gelule*|dose|doses|pastille*|cuillere*|sachet*|doliprane*|dafalgan*|efferalgan*|ibuprofene*|advil|ritaline|concerta|pipette*|tablet|tablets|paracetamol|ibuprofen|calpol|nurofen|pill|spoonful*|lozenge*)",
    ],
    ofIllness: [
      "(fievre|grippe|rhume|angine|otite|migraine|mal (de|a|aux) (tete|la tete|gorge|dents|ventre|dos|oreille*)|regles|courbature*|covid|toux|rage de dents|dent|vaccin*|prevu|prescri*|ordonnance|chaque matin|tous les matins|petit dejeuner|fever|flu|cold|tonsil*|earache|migraine|headache|toothache|period|sore throat|temperature|covid|cough|vaccine*|as planned|prescri*|every morning|breakfast|teething)",
    ],
    amiss: [
      "(reveille (pas|plus)|repond (pas|plus)|trop|toute la|boite (vide|entiere)|vide|vides|expres|respire|convuls*|vomi*|inconscien*|bizarre|sais (pas|plus) combien|mourir|adieu|lettre|par accident|sans que|cachette|en plus|won t wake|not (waking|responding)|too many|whole|empty|on purpose|breath*|fit|sick|unconscious|weird|don t know how many|die|goodbye|note|by accident|secretly|extra)",
    ],
    // What was dark, at school.
    wasDark: [
      "(avait|avais|eu|faisait|voulait|was|had) ~ (idees noires|pensees (noires|sombres)|envies noires|mal etre|mourir|suicid*|scarifi*|mutil*|dark thoughts|suicidal|self harm*|cutting)",
    ],
    darkAgain: [
      "(revien*|recommenc*|rechut*|encore|a nouveau|moi aussi|son (frere|petit frere) (aussi|pareil)|again|relaps*|too|still|back)",
    ],
    mildThen: [
      "(coups de (regle|martinet|baguette)|regle sur les doigts|fessee*|martinet|bonnet d ane|au coin|tirait les oreilles|tapait sur les doigts|claque* sur les fesses|smack* us|smacked|the cane|the slipper|the ruler|rapped|the wooden spoon|a clip round)",
    ],
    atSchoolThen: [
      "(en (6e|5e|4e|3e|2nde|sixieme|cinquieme|quatrieme|troisieme|seconde|premiere|terminale)|au (college|lycee)|ado|a l adolescence|il y a (#|deux|trois|quatre|cinq|dix) ans|in (year|secondary|high school|sixth form)|as a teen*|(#|two|three|four|five|ten) years ago|at (school|college))",
    ],
    thrivesNow: [
      "(pleine forme|rayonne*|epanoui*|va (tres|super|vraiment)? bien|est (en fac|a la fac|etudiante|etudiant|medecin|maman|papa|heureu*|gueri*)|thriv*|doing (great|brilliantly|really well|so well)|at uni|(happy|healthy|flourish*) (now|these days)?)",
    ],
  },
  met: [
    "killsQuip trifles -grave",
    "killsQuip laughsB -grave",
    "beatenAt atGame -notGame",
    "hurtThen longAgoB atPeaceNow -stillGoing",
    "byTrade itsCases andHow -ofMyself",
    "aPet followsMe -grave -ofMyself",
    "cruelWorld lightly -soberly",
    "cruelWorld laughsB -soberly",
    "outOfWindow groundFloor -soberly",
    "dueDose ofIllness -amiss",
    "wasDark atSchoolThen thrivesNow -darkAgain",
    "mildThen longAgoB -stillGoing",
  ],
};
