/**
 * In either language: what the writer may do: a pillow over a cry, hands that shake, images that come, leaving with the children, a knife and
 * an hour, a revenge that is announced, voices that order it.
 */
import type { Signs } from "../distress-words.ts";

const carers = (met: readonly string[]): readonly string[] => met.map((each) => `${each} -fun -tale -longOver`);

export const harming: Signs = {
  fields: {
    frail: [
      "(resident*|mamie|papi|papy|maman|mere|pere|mari|papa|grand mere|grand pere|vieille|vieux|patient*|dame|monsieur|handicap*|alzheimer|femme|epouse|elle|lui|la vieille|belle mere|tante)",
      "(mum|mom|mam|dad|mother|father|nan|gran|grandad|husband|wife|resident*|patient*|her|him|old (man|woman|lady)|auntie|dementia)",
    ],
    covers: [
      "(oreiller|coussin|couverture|couette|doudou|linge|serviette|main|mains|sac) ~ (sur|contre|pres|devant|au dessus|dessus) ~ (visage*|tete|bouche|figure|nez|elle|lui|resident*|mere|pere|bebe|petit*|maman|mari|mamie|papi|patient*)",
      "(appuye*|appuyer|tenu|tenir|approche*|serre*|plaque*|presse*|pose*) ~ (l|un|le|son|mon|ce)? (oreiller|coussin)",
      "(pense*|penser|regarde*|fixe*|imagine*) (a|au)? (l|son|le|un)? (oreiller|coussin)",
      "(held|hold|holding|put|putting|pressed|pressing|lifted|picked up|pushed|thought (about|of)|thinking (about|of)|looked at|looking at|staring at|had) ~ (pillow|cushion|blanket over|hand over)",
    ],
    handOverFace: [
      "(my hand|ma main|my hands|mes mains) (was|were|etait|etaient|is)? (over|sur) (her|his|sa|ca|son|the baby s) (face|mouth|nose|bouche|visage|nez)",
    ],
    slipped: [
      "(sans m en rendre|avant de comprendre|failli|presque|seconde*|un instant|trop longtemps|recule*|enleve*|pleur*|peur|ose (plus|pas)|repris|epuis*|a bout|craqu*|hurl*|plus entendre|taise|taire|retourner|aide*|honte|secours|qu (elle|il) (arrete|se taise|cesse)|seule avec|cette nuit|dans (les|mes) mains|je (la|le) soigne|m occupe (de|d))",
      "(before i knew|second*|moment|too long|nearly|almost|came to|pulled (it)? away|took it off|put it (down|back)|scared|terrified|afraid|crying|exhausted|tether|can t go back|quiet|silence|shut up|make it stop|don t take|see somebody|help|tonight|last night|in my hands|dementia|ashamed|wouldn t stop|for good|end it for (her|him))",
    ],
    bedding: [
      "(dos|reins|nuque|cervical*|ergonomique|memoire de forme|acheter|achete|taie|lavande|plumes|bataille|hotel|sous (sa|la|le|son|ma|mon) (tete|dos|genou*|nuque)|allaitement|orthoped*|cale*)",
      "(back pain|neck pain|orthopaedic|memory foam|buy|bought|feather|hotel|pillow fight|lavender|under (her|his|the|my)|nursing pillow)",
    ],
    shakes: [
      "(je|j) (l|la|le|les|ai|l ai|les ai|m)? (l ai|ai)? (encore|deja|failli|presque|un peu|tellement|bien)? (le|la|l|les)? (secoue*|secouer|jete* (sur|dans|contre|par)|jeter (sur|dans|contre|par)|lance* (sur|dans|contre)|gifle*|gifler|pince*|mordu*|serre* (trop|fort|tres)|etouffe*|etouffer|brusque*|malmene*|pose* (violemment|trop fort)|empoigne*|frappe*|frapper|tape*|taper|cogne*)",
      "(i|i ve|i d|i just) ~ (shook|shaken|shake|threw|dropped|slapped|squeezed|hit|smacked|pinched|handled|jerked|grabbed|bit) ~ (him|her|baby|them|my *)",
    ],
    inRemorse: [
      "(perdu (patience|mes nerfs|le controle)|peur|prochaine fois|seconde|honte|recommenc*|craqu*|pleur*|hurl*|epuis*|a bout|regrett*|aide*|danger*|confier|eloign*|secours|monstre|pire|fort|dors plus|dort plus|plus en plus|retenu*|me controle*)",
      "(lost (patience|control|my temper)|scared|next time|second|ashamed|again|lost it|snap*|crying|cries|scream*|exhausted|sorry|help|dangerous|take (him|her)|monster|worse|hard|no sleep|stop myself|control)",
    ],
    lightShake: [
      "(biberon|sirop|cette nouvelle|la nouvelle|annonce|arbre|bouteille|salade|puce*|cocotier|judo|boxe|secou* (le|les|un) (tapis|drap*)|bottle|syrup|calpol|cocktail|tennis|squash|hand (shake|shaken))",
    ],
    images: [
      "(image*|vision*|flash*|pensee*|idee*|pulsion*|(je (me)? |j ai )?(vois|imagine)|cauchemar* eveille*|scenario*|envie*|voix) ~ ~ (laisse*|lache*|lacher|gliss*|jete*|jeter|jette*|tombe*|tomber|noi*|noye*|noyer|etouff*|pousse*|pousser|couteau*|fenetre|escalier*|micro ondes|balcon|blesse*|blesser|secoue*|secouer|lance*|mal|fort de faire|choses)",
      "(what if i|et si je) (just|la|le|l)? ~ (let|push|pousse*|lache*|lachais|drop*|walk*)",
      "(images|pictures|visions|flashes|thoughts|urge*|see myself|see my hands|see my|imagine|imagining|picture|picturing|keep seeing) ~ (drop*|drown*|throw*|push*|hurt*|smother*|shak*|slip*|under the water|stairs|window|knife|do things|doing things|harm*|let go|letting go|walk* into)",
    ],
    alarmed: [
      "(quand (il|elle) (pleure|crie|hurle)|rambarde|ose (plus|pas)|peur|seul*|denonc*|enlever|placer|monstre|folle|fou|grave|normal|aide*|bain|eau|mari (sait|rentre)|personne (sait|le sait)|avouer|honte|cuisine|ranger|range|cache*|retenir)",
      "(keep thinking|when (he|she) (cries|won t|screams)|alone|left with|scared|terrified|tell anyone|take (him|her|them)|report|mad|bad mother|normal|bath|afraid|can t|hide|hid|knives|husband)",
    ],
    homeCare: [
      "(vaccin*|fievre|tousse|regurgit*|mort subite|matelas|tetine|accident domestique|porte bebe|echarpe|cauchemars du|terreurs nocturnes|peur qu il (tombe|s etouffe)|peur qu elle (tombe|s etouffe)|fever|cough*|sids|mattress|dummy|night terrors|choke on|choking on)",
    ],
    sawUsGo: [
      "(me suis (vue|vu)|je me (vois|voyais)|m imagine*) ~ avec (elle|lui|eux|mon bebe|ma fille|mon fils|les enfants|la petite|le petit) ~ ~ (rambarde|fenetre|pont|balcon|eau|canal|rails|vide|lacher|sauter|falaise|camion|platane)",
      "(see|saw|imagine|picture) myself ~ with (her|him|them|the baby|my *) ~ ~ (bridge|window|canal|river|edge|tracks|sea|cliff|jump*|lorry)",
    ],
    beast: ["(chien*|chiot|chat|perroquet|coq|oiseau|dog|puppy|cat|parrot|reveil|alarm)"],
    corrosive: ["(acide|vitriol|soude caustique|essence|acid|lye|petrol)"],
    putsAway: [
      "(pose*|mis|laisse*|enferme*|sorti*) ~ (jardin|balcon|voiture|chambre|dehors|salle de bain|couloir|palier|garage|poussette)",
      "(put|shut|left|locked) ~ (car|garden|shed|room|outside|hall|bathroom|pram|cot)",
    ],
    childAway: [
      "(pose*|mis|laisse*|enferme*|sorti*) (le|la|l|mon|ma|les)? (bebe|petit|petite|fils|fille|enfants|jumeaux)",
      "(put|shut|left|locked) (the|my|our|her|him)? (baby|son|daughter|twins|kids|toddler|down)",
    ],
    orElse: [
      "(sinon|j allais|j aurais|avant de (la|le|l|faire)|je sais pas ce que (je|j)|pour pas (la|le|l|lui))",
      "(because i was going|or i d|or else i|before i|so i (didn t|wouldn t)|i was going to|god knows what i|didn t trust myself)",
    ],
    toSilence: [
      "(pour (qu|que)|afin qu) (il|elle|ca) (se taise|arrete|cesse|dorme|s arrete)",
      "pour (le|la|les|l) (faire taire|calmer de force|endormir plus)",
      "(to|so (he|she|it)) (stop|shut|silence|quieten|d stop|d shut|would stop) (the|him|her|it|up|scream*|cry*|them)",
    ],
    byHarm: [
      "(robinet|eau froide|douche|main sur|oreiller|coussin|doubl* ~ (dose|gouttes)|tripl* ~ (dose|gouttes)|somnifere*|scotch|baillon*|serre*|secou*|cognac|alcool|placard)",
      "(cold water|tap|shower|hand over|pillow|double* ~ (dose|drops)|whisky|tape|gag|squeez*|shook|cupboard|went quiet)",
    ],
    wrongBaby: [
      "(pas|plus) (vraiment)? (le mien|la mienne|mon (fils|bebe|enfant)|ma fille)",
      "((l|a|ete|ont) (echange|remplace)|echanges|remplaces|demon*|le diable|du diable|possede*|malefique|maudit*|imposteur|habite par|envoye par)",
      "(bebe|petit|petite|fils|fille|il|elle|enfant) (est|soit|serait|etait) (mauvais|mauvaise|mechant|mal|dangereux|une menace|un monstre|le mal) ($|.|,|et|qu|pour|mais)",
      "(proteger|protege|sauver|purifier|rendre) (nous|de lui|d elle|tous|le|la|les autres)? ~ (de lui|d elle|du bebe|le bebe|$)",
      "(not|isn t|is not|aren t) (really)? (mine|my (baby|son|daughter)|our baby|ours)",
      "(swapped|replaced|evil|demon|devil|possessed|cursed|impostor|wrong baby|send (him|her) back|bad baby|protect us from)",
    ],
    convinced: [
      "(dit|dis|croit|persuade*|convaincu*|certaine|certain|voix|entend*|dort plus|dort pas|dors plus|insiste*|obsede*|accouch*|parle seul*|regarde* (bizarre*|fixe*))",
      "(says|thinks|convinced|believes|sure|voice*|hears|won t sleep|hasn t slept|not slept|keeps|gave birth|whisper*)",
    ],
    babyTrait: [
      "(dormeur|mangeur|caractere|joueur|perdant|dans (son|le) sac|body|chaussure*|doudou|nounours|maths|orthographe|colere de|cododo|au lit|photo|poussette|sleeper|eater|jacket|coat|pram|bottle|toy|shoes|cot mattress)",
    ],
    together: [
      "(partir|part|pars|partirons|partons|emmen*|emport*|m en vais|m en aller|disparaitre|s en aller|s endormir|finir) ~ (ensemble|avec moi|tous|toutes|tous les (deux|trois|quatre|cinq)|toutes les (deux|trois)|avec (elle|lui|eux|elles|les (enfants|petits)|mes *|mon *|ma *))",
      "(partir|part|pars|partirai|m en vais|m en irai|disparaitre|disparais) (loin|vraiment|enfin|cette nuit)? avec",
      "(tous|toutes|les|l) (les)? (emmener|emporter|prendre) (avec moi|tous)?",
      "(take|taking|bring|go|going|leave|leaving) ~ (together|with me|us all|all of us)",
      "(none|nobody|no one|neither|not one) of us ~ (out|coming|leaving|alive|left|walk*|be)",
    ],
    takesFrom: [
      "(enleve*|prend*|retire*|arrache*|vole*|garde*|aura|obtien*) ~ (mon|mes|ma|les|la) (fils|fille|filles|enfants|gosses|petit*|garde|vie)",
      "(takes|took|taking|gets|keeps|stole) ~ (my (son|daughter|kids|children|boy|girl|life|family)|custody|the (kids|children))",
    ],
    inReturn: [
      "(plus|pas) de (fils|fille|enfant*|gosses|mere|pere|famille) (pour (personne|elle|lui)|du tout)",
      "(elle|il) (saura|verra|comprendra|sentira) ~ (ce que c est|ce que ca fait|souffrir|perdre)",
      "(je|j) (lui)? (prendrai|prends|enleverai|arracherai|prendre) ~ (son|sa|ses|la|le|tout) ~ (visage|vie|mere|yeux|aussi)?",
      "(i ll|i will|i m gonna|so i ll|gonna) (take|have|ruin|destroy|burn) (his|her|their) (face|eyes|life|family|house|kids|legs)",
      "(she|he) ll (know|see|learn|feel) (what|how) ",
    ],
    nobodyHas: [
      "(souffrira*|souffriront|souffre*) (plus|jamais|pas)",
      "(personne|elle|il|eux|ils|le juge) (les|l|la|le)? (aura|auront|touchera|prendra|verra|aura pas|aura jamais|auront pas|auront jamais) ~ (pas|jamais|enfants|gosses|petit*|mon|ma|mes|les|plus)?",
      "(jamais|plus) (jamais)? (separe*|separer)",
      "(personne|rien) ~ (separ*|touchera|fera du mal|fera plus)",
      "(plus|pas) de (fils|fille|enfant*|gosses|mere|pere|famille) pour (personne|elle|lui)",
      "(en paix|au ciel|la haut|pour toujours|a jamais|les anges|chez dieu|une vie comme ca)",
      "(never (suffer|hurt|have (them|her|him)|see (them|her|him)|get (them|her|him)|be apart)|nobody (will|gets|ll|else)|no one (will|gets|ll)|heaven|forever|peace|for good|custody|she won t (get|have)|he won t (get|have)|with the angels)",
    ],
    trip: [
      "(vacances|(le|mon|du|un) train|avion|camping|ferry|gare|plage|canicule|ski|zoo|demenag*|bretagne|espagne|corse|rentree|billets|cinema|restaurant|week end)",
      "(holiday*|airport|flight|beach|trip|christmas|disney|camping|tickets|moving to|school run|cinema)",
    ],
    deserves: [
      "(merite*|meritait|l a cherche*|cherche* la merde|aura (que)? ce qu|n aura que|l aura (bien)? voulu|va (enfin)? (comprendre|payer)|vont (payer|comprendre)|paiera*|paieront|payera|(va|vont) (me)? (le|l)? (payer|regretter)|vengeance|veng*|regle* (mes|nos|les|son) compte*|faire justice|rendre la monnaie|lui faire payer)",
      "(deserve*|asked for it|got it coming|has it coming|pay for|gonna pay|going to pay|will pay|ll pay|regret|revenge|payback|get what s coming|make (him|her|them) pay|teach (him|her|them) a lesson|settle (it|the score))",
    ],
    atHour: [
      "(samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|demain|ce soir|cette nuit|tout a l heure|audience|bientot|quand (il|elle) (sort|rentre|arrive|dort|viendra|rentrera)|l echange des)",
      "(tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|handover|in court|when (he|she) (leaves|gets|comes|sleeps)|soon)",
    ],
    aftermath: [
      "(arriver|arrivera|vous (pourrez|direz|verrez|saurez|entendrez|lirez)|aux infos|dans le journal|etais pas bien|rien a perdre|en prison|perpet*|prison m|flics|m arreter*|m empecher|retenez|couteau|arme|fusil|batte|essence|doute de rien|j ai (tout)? prepare*|prete)",
      "(coming to|you can say|on the news|in the papers|nothing (left)? to lose|prison for|go to (jail|prison)|knife|gun|bat|petrol|don t care (what|any)|stop me|talk me|hear about me|wasn t well|i ve got it ready|all ready)",
    ],
    fairFight: [
      "(prud hommes|assurance|amende|impots|loyer|facture|apero|resto|match|revanche|jeu|karma|promo*|cadeau*|vacances|repos|augmentation|belote|fifa|tribunal administratif)",
      "(pay rise|rematch|holiday|tax|invoice|parking fine|promotion|a break|a rest|a drink)",
    ],
    myGrip: [
      "(j|je) (ai|lui ai|l ai|les ai) ~ (serre*|pris|attrape*|saisi*|mis (les|mes) mains|chope*|empoigne*) ~ (son|sa|ca|le|la|au|a la|par le|par la) (cou|gorge)",
      "(mes|les) (deux)? mains (sur|autour|a) (de)? (sa|ca|son|la|le) (petit|petite)? (gorge|cou)",
      "(i|i d|i ve) ~ (grabbed|squeezed|had|put|choked|held|strangled) ~ (her|his|my *) (neck|throat)",
      "my hands (were|are)? (round|around|on|at) (her|his) (neck|throat)",
    ],
    dressing: [
      "(collier|echarpe|cravate|noeud papillon|chien|chat|cheval|tie|scarf|necklace|dog|cat|physio|kine|massage|judo|karate|wrestling)",
    ],
    carriesArm: [
      "(couteau|lame|cutter|batte|arme|fusil|pistolet|flingue|hache|marteau|acide|essence|tournevis|barre|matraque|taser|machette) ~ ~ (manteau|sac|poche|veste|manche|coffre|boite a gants|sur moi|avec moi|dans la main|a la main|ceinture|chaussette|blouson|banquette)",
      "avec (la|le|un|une|mon|ma|du) (couteau|barre|batte|lame|cutter|fusil|pistolet|flingue|hache|marteau|acide|machette)",
      "(prends|pris|j ai|emporte*|glisse*|affute*|aiguise*|ramene*|achete*|sors|sorti) ~ (un|le|mon|une|la|du) (gros)? (couteau|lame|cutter|batte|fusil|pistolet|flingue|hache|marteau|acide|machette)",
      "(knife|blade|bat|hammer|gun|acid|petrol|machete|screwdriver|crowbar|axe) ~ (coat|bag|pocket|jacket|sleeve|the boot|glovebox|glove box|on me|with me|in my hand|belt|sock|under my)",
      "with (the|a|my) (knife|blade|bat|hammer|gun|machete|crowbar|axe)",
      "(i ve|i have|i got|i took|got|bought|carrying) ~ (a|the|my) (knife|blade|bat|hammer|gun|machete|crowbar|axe)",
    ],
    hisHour: [
      "(je)? sais (ou|a quelle heure|quand|par ou|quel) (il|elle|ils|mon|ma)",
      "(vais|veux|envie de|vas) (lui|leur) (ouvrir|trancher|couper|arracher|planter|eclater|exploser|enfoncer) ~ (gorge|tete|ventre|yeux|gueule|crane|figure|couteau|lame)",
      "(il|elle) (finit|sort|rentre|termine|quitte|embauche|debauche|passe) ~ (boulot|#h|travail|salle|bureau|entrainement|chez|rue|bar|cours)",
      "(je|j) (le|la|les|l|lui) (vais)? (plante*|planter|tue|tuer|tuerai|bute*|buter|saigne|saigner|creve|crever|attends|attendrai|defonce|defoncer|egorge*|fais (la peau|payer))",
      "(s|si) (il|elle|mon|ma) ~ (vient|rentre|ouvre|approche|revient|recommence|bouge)",
      "(he|she) (gets|finishes|clocks|comes) (out|off|work|home)",
      "if (he|she|they) (comes|opens|shows|touches|come|walks)",
      "i know (his|her|their) (bus|stop|car|house|street|pub|local|route|shift*|road)",
      "i know (where|what time|when|which|his|her) ~ (he|she|they|leaves|finishes|gym|route|car|(le|mon|du|un|son|prochain) train|lives|works)?",
      "(waiting for|wait for|followed) (him|her|them)",
    ],
    inRage: [
      "(harcel*|touche (ma|mon)|rage|haine|peur|retenez|calme*|parlez moi|dissuad*|arretez|empech*|vite|paiera*|merite*|trahi*|tromp*|vraiment|serieu*|blague|jure|plante|tue|buter|saigner|planter|je serai|attend*)",
      "(bullied|rage|i ll be|hate|scared|help|talk me|stop me|before i|deserve*|cheat*|tonight|swear|serious|joke|stab*|kill*|gut|cut)",
    ],
    toolTrade: [
      "(cuisinier|boucher|bricol*|peche|sanglier*|chantier|lino|carton*|pain|gateau|jambon|huitre*|camping|scout*|randonnee|rando|baseball|menuis*|moquette|tapisserie|colis|vide grenier|couteau suisse)",
      "(butcher|diy|fishing|builder|carpet|boxes|bread|cake|camping|scouts|cricket|baseball|parcel|swiss army)",
    ],
    wantsBlood: [
      "(envie*|reve*|besoin|hate|pulsion*|fantasme*) ~ (de|d) ~ (les|le|la|leur|lui|l|quelqu un|des gens|ceux|tout le monde|mes *|mon *|ma *)? ~ (voir)? (saigner|souffrir|hurler de|ramper|crever|supplier|frapper|planter|etrangler|eventrer|cogner|taillader|pousser|poignarder|egorger|bruler|tuer|ecraser|noyer)",
      "(urge|urges|rush|want|need|impulse|desire|itch|fantas*|dream*) ~ (to|of|see|seeing) ~ (them|him|her|someone|somebody|everyone|people|strangers|kids|my *)? ~ (bleed*|suffer*|scream*|push|stab|hurt|strangle|shove|burn|smash|choke|hit|kill|slit)",
      "(urge|rush|impulse|itch|want|need) to (push|stab|hurt|shove|strangle|hit|choke|run over|kill|cut|burn) ~ (someone|somebody|people|strangers|him|her|them|anyone|everyone|my *)",
    ],
    selfAlarm: [
      "(blague|me fais peur|fais peur|peur de|prepare*|sac|retenir|retiens|descendre (du|de)|controle*|controler|plus en plus|serieu*|mains qui|tremble*|pire|jour et nuit|tout le temps|nuit|ca monte|monte|descendu*|envahi*)",
      "(joke|joking|scared|had to (get off|leave|walk|get out|pull over)|strong|stronger|couldn t|can t stop|planned|bag|shaking|worse|control|hold (myself )?back|afraid|every day|all day|at night|frighten*)",
    ],
    ambition: [
      "(reussir|travailler|se bouger|lacher prise|s inscrire|consulter|match|ping pong|rire|sport|moustique*|mouche*|chips|voiture neuve|dossier|imprimante|succeed|study|printer|pumpkin|spider*|wasp*|calories|candle*|punchbag|a ball|weights)",
    ],
    waitsOn: [
      "(roule|roulais|attends|gare|suis gare|tourne|poste|passe) (tous les soirs)? (derriere|devant|autour de) (lui|elle|chez|son|sa)",
      "(car|engine|sat|sit|sitting|parked|idling|waiting) ~ (outside|behind) (her|his|their) (work|house|flat|gym|place|school|car)?",
      "(follow|following|drive behind|driving behind) (him|her)",
    ],
    notYet: [
      "(pas encore (fait|ose)|bon (moment|virage)|un soir je|je vais finir par|presque fait|failli|accelere*|percuter|renverser|ecraser)",
      "(haven t done it|not done it|not yet|one (night|day) i|nearly did|almost did|run (him|her) (over|down)|right moment|foot down)",
    ],
    goesArmed: [
      "(j y vais|y vais|je descends|je monte|j arrive|je pars) ~ avec (la|le|une|un|mon|ma) (batte|fusil|couteau|barre|hache|marteau|flingue|essence|bidon)",
      "(going|heading|off|walking) (down|round|up|over|back)? (there|to his|to hers|to her) ~ (with|and) (a|the|my) (bat|knife|hammer|gun|bar|axe|petrol)",
    ],
    pulledTo: [
      "(pousse*|tire*|attire*|aspire*|appelle*) ~ (vers|sur|sous|dans) ~ (voie*|rail*|quai|metro|(le|mon|du|un|son|prochain) train|vide|tram)",
      "(push*|shove*|pull*|draw*|drag*|call*) ~ (onto|on|under|in front of|towards|over|off) ~ (tracks|platform|tube|(le|mon|du|un|son|prochain) train|edge|tram|bridge)",
    ],
    clings: [
      "(m accroche*|accroche*|tiens|retiens|recul*|peur|pire|plus en plus|descendre|forte*|quelque chose|truc|banc|mur|poteau|rambarde|chaque fois)",
      "(hold* on|cling*|hung on|strong|rush|urge|get off|against the wall|scared|worse|something|every time)",
    ],
    crowded: [
      "(foule|bousculad*|gens (me|qui) pouss*|valise*|poussette|bagage*|heure de pointe|greve|rush hour|crowd*|suitcase|buggy|delay*|strike|signal)",
    ],
    strangeVoice: [
      "(dans ma tete|on me (dit|repete|parle|ordonne)|(les|des|une|la|cette|deux|ces|aux|mes) voix|voix (dans|qui|me|m)|les ordres|l enceinte|enceinte (debranchee|eteinte)|la radio|la tele|le mur|presence|ombre|debranche*|les anges|satan|djinn*|demon|le diable|dieu|l ampoule|le frigo|le micro)",
      "(in my head|the telly|the television|voices|(a|the|this|that|his) voice|voice (says|tells|wants)|god|radio|the tv|speaker|angels|jesus|satan|the devil|demon*|the wall)",
    ],
    bids: [
      "(dit|dis|disent|disait|veulent|veut|ordonne*|commande*|exige*|insiste*|crie*|hurle*|repete*|pousse*|murmure*|souffle*|me parle|supplie*|revenu*|faut)",
      "(told|tell*|say|says|saying|said|want|wants|order*|command*|whisper*|insist*|shout*|keep*)",
    ],
    fellDeed: [
      "((fais|faire) (le|la) taire|mieux avec (nous|eux)|saute*|sauter|jump|coupe|couper|coupes|tue*|tuer|ouvre la fenetre|fenetre|langue|oeil|doigt|arrete* de (manger|boire|dormir)|mange* (plus|pas)|noye*|noyer|noie|bruler|brule|feu|couteau|me fasse (du)? mal|faire (du)? mal|punir|punis|mourir|sang|pont|pousser|frapper|frappe|obei*|rails|meurs|creve|jette|pende|pendre|etrangle*|etouffe*|noyade|dans l eau|le sang (du|de))",
      "((into|under|in) the (water|sea|river|bath)|has to go back|finish (him|her|them|your|my|it)|better with (us|them)|jump*|cut|kill*|stop (eating|drinking|sleeping|taking)|drown*|burn*|knife|hurt|harm|punish*|die|blood|bridge|push*|obey|tracks|stab*|strangl*|smother*|hang|bleed|starve)",
    ],
    meOnly: ["(me|m|moi|je|j|nous|vas y|va s y|jump|fais le|toute la nuit|tete)", "(me|i|i m|my|head|do it|all night|us)"],
    radioNews: [
      "(grippe|meteo|infos|chanteu*|chorale|orl|extinction|enroue*|la pub|saison|canicule|vigilance|coupure|electricite|messagerie|repondeur|gps|aphone)",
      "(singing|weather|on the news|forecast|lyrics|satnav|voicemail|fasting for|careme|ramadan|lent)",
    ],
  },
  met: {
    violence: carers(["myGrip -dressing"]),
    death: carers([
      "covers slipped frail -bedding",
      "handOverFace slipped -bedding",
      "covers slipped small -bedding",
      "shakes inRemorse small -lightShake",
      "images alarmed small -homeCare",
      "putsAway orElse small -homeCare",
      "childAway orElse -homeCare",
      "sawUsGo",
      "corrosive inReturn -toolTrade",
      "toSilence byHarm meOnly -homeCare -radioNews -beast",
      "takesFrom inReturn -fairFight",
      "goesArmed -toolTrade",
      "waitsOn notYet -toolTrade",
      "wrongBaby convinced small -babyTrait",
      "together nobodyHas small -trip",
      "together nobodyHas atHour -trip -fairFight",
      "deserves atHour aftermath -fairFight",
      "carriesArm hisHour inRage -toolTrade",
      "wantsBlood selfAlarm -ambition",
      "pulledTo clings -crowded",
      "strangeVoice bids fellDeed meOnly -radioNews",
    ]),
  },
};
