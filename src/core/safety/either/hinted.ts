/** French and English: an end that is only hinted at, a body that is hurt where it does not show, and what somebody near hints. Over the whole message. */
import type { Signs } from "../distress-words.ts";
import { near } from "./bases.ts";

export const hinted: Signs = {
  fields: {
    notWaiting: [
      "((not|never) (planning|plan|going|gonna|intending) ~ (wait* (to|and) (see|check|find) ($|.|,|if|whether|what|out)|waiting to (check|see|find) ($|.|,|if|whether|what|out)|stick* around|hang* around|find* out|have one ($|.)|see it ($|.)))",
    ],
    weary: [
      "((sick|tired|done|bored|fed up|exhausted|marre|fatigue*) (of|with|d|by) (being|etre) (a person|human|me|alive|here|un humain|moi|la|en vie))",
    ],
    elseTired: ["(being (here|late|on hold|ill)|(in|at) (this|the) (office|queue|city|town|job|waiting room)|stared|ignored|the only one)"],
    swimB: ["(swim|swimming|swam|a dip|the sea|the lake|the river|into the water|nager|baigner|a l eau)"],
    sinkB: [
      "(can t swim|cannot swim|can not swim|never learnt to swim|sais pas nager|clothes on|(stones|rocks|weights) in my|not coming (back|out)|won t (come|be coming) (back|out)|sans revenir|tout habille*|with my coat)",
    ],
    lessonB: ["(fear of|lesson*|learn*|teach*|phobia|afraid|scared of|armbands|cours|apprendre|peur de|class|kids|daughter|son)"],
    lookedUpB: ["(googl*|looked up|search*|read up|asked (chatgpt|google|ai)|youtube*|cherche|tape sur google|wikipedia)"],
    itHurts: [
      "((whether|if|how (much|long|quick*|fast)|si|combien) (it|ca|c est|it d|you) ~ (hurt*|take*|quick|painful|feel|fait mal|rapide|dure)|does it hurt|is it quick|is it painless|ca fait mal)",
    ],
    treatments: [
      "(tattoo*|piercing|wax*|hypnosis|dentist|epidural|labour|birth|vaccin*|botox|laser|acupuncture|iud|coil|surgery|operation|braces|tooth|root canal|massage|tatouage|hypnose|dent|accouch*|drive|by (bus|train|car)|chilli|bee)",
    ],
    decidedB: [
      "(already decided|already made (up)? (my|their) mind*|decision (is|est|was|has been) (made|prise|taken)|made up my mind|ai pris ma decision|c est decide|mind is made up)",
    ],
    whatDoYou: [
      "(what do you (do|say|tell)|(clients|patients|people) who|talk me out|calm|calme|peace|thank*|merci|no one can|nobody can|too late|trop tard|last|tonight|ce soir|sorry|kind*)",
    ],
    choosing: [
      "((on|for) (monday|tuesday|wednesday|thursday|friday|saturday)|smok*|job|divorc*|quit|leave (him|her)|university|uni|colour|therap*|hypnosis|house|move|school|surgery|wedding|engaged|baby|abortion|appointment|slot|session*|creneau|seance|boulot|fumer|rdv|couple)",
    ],
    onlyPicture: ["((only|all|seul|seule) ~ (future|thing|place|way|avenir|chose)? ~ (picture|see|imagine|vois|dream of|reve))"],
    darkEnd: [
      "(funeral|coffin|grave|the end|an end|cemetery|enterrement|cercueil|la fin|black|nothing after|my name on a|headstone|obituary)",
    ],
    estateB: [
      "((from|out of) the estate|(my|the) (estate|executor|next of kin|heirs) (will|can|ll|is|are)|ma succession|mes heritiers|once probate)",
    ],
    oweB: ["(unpaid|owe|fees|bill|invoice|balance|session*|pay|paid|settle*|sort|sorted|impaye*|facture*|regler*|dois|dette)"],
    propertyB: [
      "(real estate|council estate|estate (agent|car)|housing estate|(mum|mam|dad|nan|gran|his|her|uncle|aunt) s estate|died|passed|solicitor|inherit*)",
    ],
    obstacleB: [
      "((only|biggest)? (thing|one|person) (standing)? in (the|their|his|her|everyone s) way|i m (just|only|always)? in (the|their|his|her|everyone s) way|i m the (problem|reason|obstacle|one (stopping|keeping))|je suis le (probleme|seul obstacle)|c est moi le probleme)",
    ],
    calmerFor: [
      "(calmer|quieter|happier|better|safer|easier|sleep|would get|d get|could finally|finally|peace|breathe|without|so ill|so i ll|take myself|remove|let (him|her|them)|sans moi|tranquille*|mieux|dormir)",
    ],
    kinH: [
      "(kids|children|boys|girls|mum|mam|mom|dad|wife|husband|they|them|he|she|him|her|everyone|family|parents|son|daughter|partner|enfants|mari|femme|mere|famille|ils|eux|sister|brother)",
    ],
    carsB: ["(car|van|parking|bike|pram|boxes|blocking|road|drive*|wifi|noise|snor*|team|project|work|office|relationship|communicat*)"],
    meriting: [
      "((deserve*|merite*) ~ (not|pas|who|qui|better|mieux) ~ (a|the|une|un|this|me|moi)? ~ (patient|burden|ghost|invalid|nurse|wreck|this|me|fardeau|malade|better|mum|mother|wife|dad|life))",
    ],
    giveThem: [
      "((i m|im|i ll|i will|i can|i am|going to|je vais) ~ (give (him|her|them) (that|it|one|the chance|his|her|their)|let (him|her|them) (have|find|go|be)|make sure (he|she|they)|step aside|get out of|set (him|her|them)|bow out|lui (rendre|laisser)|leur (rendre|laisser)))",
    ],
    saferWith: [
      "((safer|better off|happier|better|mieux|plus heureu*) (w|with|avec|chez) (their|his|her|leur|son|sa) (nan|dad|mum|gran|father|mother|grandparents|aunt|uncle|sister|pere|mere|mamie|tante))",
    ],
    notMe: [
      "(for good|without me|than (with)? me|than i|look at me|not me|permanently|forever|pour toujours|que moi|sans moi|once i|when i m)",
    ],
    policyB: ["((policy|insurance|cover|assurance) ~ (cover*|pay*|exclusion|clause|valid|still|couvre|paie|verse))"],
    sumsB: [
      "(did the (maths|math|sums)|makes (#|it|twelve|thirteen|two years)|waited (for|until)|clause ~ (over|up|ended|expired|lapsed)|as of (monday|tuesday|wednesday|thursday|friday|today|tomorrow)|even if (it s|i)|j ai (fait le calcul|compte)|whatever the cause)",
    ],
    bangs: ["(car|van|crash*|phone|teeth|dental|leak|boiler|travel|claim*|bike|dog|vet|session*|hypnosis|therap*|reimburs*)"],
    whoReads: [
      "((to|for) (whoever|anyone who|the person who) ~ (reads|finds|gets|opens)|(if|when) (you re|you are|anyone is|somebody is) reading this)",
    ],
    herBest: [
      "((did|tried|gave) (her|his|my|their) (best|all)|not (her|his|their|your) fault|tell (her|him|them) (that|i|it)|goodbye|forgive|i m sorry|won t be|i (was|am) (tired|gone))",
    ],
    heldOut: [
      "((held|hung|fought|lasted|tried|stayed|kept going|tenu|battu*|resiste) (on|out)? ~ (as (long|hard) as|so (long|hard)|aussi longtemps que|tant que) ~ (could|can|pu|pouvais))",
    ],
    noAnger: [
      "((don t|dont|please don t|ne) (be|get) (mad|angry|sad|cross|upset)|sorry|forgive|pardon*|m en veu*|thank*|done|goodbye|tired|fatigue*|can t (any|do|go)|enough)",
    ],
    signingOff: [
      "((this is|that s) me (signing|logging|checking|done|off|out|finished)|signing off|over and out|i think i m (finished|done) now|i m done now|bowing out)",
    ],
    beenReal: [
      "(it s been (real|nice|fun|a pleasure|lovely|good|an honour)|thank* ~ (tissues|tea|silence|chair|listening|everything|all)|nice knowing you|you were (kind|good|lovely)|c etait (bien|sympa) de vous)",
    ],
    finishing: [
      "(for the night|see you|see u|a lundi|course|session* (as|we)|therapy (is|has)|last session|better now|so much better|helped|shift|work|exam*|homework|form|night shift|retire*|contract|project|holiday|zoom|email)",
    ],
    lettersOut: ["((posted|sent|written|mailed|poste|envoye) ~ (letters|cards|parcels|envelopes|lettres|enveloppes))"],
    youGetOne: [
      "(you (ll|will) (get|have|receive|find) (one|yours|it)|one (is|s) (for|yours)|the last one|vous en (aurez|recevrez)|il y en a une pour)",
    ],
    invites: ["(invit*|wedding|christmas|birthday|newsletter|flyer*|mariage|noel|voeux|baby)"],
    handedHouse: [
      "((signed|transferred|put|made) ~ (house|car|flat|business|custody|account*|everything|maison|voiture|appart) ~ (over|in (his|her|their)|au nom|to (him|her|them)))",
    ],
    untold: [
      "((told|tell|telling) (no one|nobody)|haven t told|without telling|nobody knows|no one knows|didn t tell|sans le dire|personne (sait|le sait)|dit a personne)",
    ],
    gifting: ["(surprise|divorc*|solicitor|tax|mortgage|sale|sold|move|moving|pregnan*|engaged|retire*)"],
    roofKey: [
      "((code|key|pass|way|how to get|cle) ~ (for|to|on|onto|up|du|de) (the|le|la)? ~ (roof|rooftop|top floor|tower|bridge ladder|crane|toit|terrasse du haut))",
    ],
    haveIt: ["(i know|i ve got|got|i have|found|now|copied|borrowed|kept|j ai|je connais|maintenant)"],
    trades: [
      "(plumber|roofer|aerial|work|solar|garden|terrace|party|caretaker|leak|pigeon*|cat|washing|sunbathe*|bbq|fuite|travaux|couvreur|your (building|office)|delivery)",
    ],
    aloneHouse: [
      "((house|place|flat|home) to myself|maison (pour moi|a moi) (tout)? seul*|everyone (s|is) (away|out) (on|at|this)|nobody home (on|this|from|till))",
    ],
    thatsThat: [
      "(that s that|that ll be (it|that|me)|so that s (it|me)|that s it then|i can (finally)? (do it|go|rest|end|stop)|done then|the end|voila (c est tout|c est fini)|ce sera (fait|fini|regle)|no one to (stop|find)|nobody to (stop|find))",
    ],
    knotB: [
      "((practis*|practic*|learn*|learnt|tutorial*|youtube|redone|test*|entrain*|appris|refait) ~ (knot|knots|noose|noeud|noeuds)|(slip|hangman s|hangman) knot|a noose|noeud coulant)",
    ],
    knots: [
      "(sail*|climb*|scout*|necktie|tie a tie|school|macrame|bow|shoelace*|lace*|boat|fish*|knit|crochet|marri*|wedding|stomach|shoulder|muscle*|back|hair|massage|voile|escalade|cravate|ventre|dos|nuque)",
    ],
    wholeW: [
      "((whole|entire|full) (strip|packet|pack|box|bottle|blister|tub)|toute (la|une|ma) (boite|plaquette)|# of (them|nan s|nans|dad s|dads|mum s|mums|his|her|my) *|(two|three|four|five|six|all) of (nan s|nans|dad s|dads|mum s|mums|gran s|my|his|her) (patches|pills|tablets|meds|sleepers|painkillers))",
    ],
    purposely: [
      "(on purpose|deliberate*|expres|to see what|feel (nothing|weird)|(can t|cant) feel (my|anything)|mouth (tastes|numb)|tastes (weird|like metal)|yet|should i|feel my face|how long|numb|floating)",
    ],
    snacks: ["(crisps|biscuits|chocolate*|haribo|sweets|cake|quality street|cereal|gum|mints|wine|pringles|chips|bonbons|cigarettes)"],
    gasMix: [
      "((mix*|melange*|poured) ~ (bleach|javel|ammonia|toilet cleaner|cleaning products|descaler|acid|vinegar|products|produits|detartrant))",
    ],
    choking: [
      "(cough*|breath*|eyes|fumes|sleepy|dizzy|chest|tousse*|gaz|gas|vapeur*|door (shut|closed|locked)|bathroom|breathe it|throat|yeux|respire*)",
    ],
    sugarB: ["(insulin|insuline) ~ (on purpose|deliberate*|expres|all of it|whole|too much|don t need|not diabetic)"],
    // The skin, where it does not show.
    toolAgain: [
      "((scissors|razor|blade|lighter|compass|knife|rasoir|lame|ciseaux|briquet|cutter|needle|hammer|iron) (again|encore|tonight|ce soir|every night|chaque soir)|again (the|with the) (scissors|razor|blade|lighter|compass|knife)|still (do|doing|at) ~ (razor|blade|scissors|lighter|knife)|(hit*|hitting|smash*|punch*) (my|mon|ma|mes) (own)? (leg|legs|arm|arms|hand|head|thigh*|face|jambe*|bras|tete|cuisse*))",
    ],
    nightly: [
      "(night|nights|clean up|cleaned up|nobody|no one|ashamed|shame|arm*|leg*|sleeve*|thigh*|calm*|blood|sink|bathroom|won t show|doesn t show|bruise*|help*|secret|soir|honte|manche*|sang|personne|at fifteen|at #|when i was)",
    ],
    craftB: [
      "(paper|class|school project|hair|sew*|fabric|cook*|beard|shav*|kids|toddler|wrap*|garden|accident*|shelf|ikea|nail|door|boxing|bag|wall unit|drum*|knee)",
    ],
    doItWhere: [
      "((do|did|doing|cut|cuts|hide|keep|fais) (it|them|only|ca)? (only|just)? (where|la ou|under) (my|the|nobody|no one|it|mum|they|mon|ma|personne|on) ~ (watch|sleeve*|sock*|short*|bra|bracelet*|swim*|hide*|cover*|see*|show*|look*|goes|montre|voit|cache*|verra))",
    ],
    tillBleeds: [
      "((scratch*|pick*|rub*|bit|bite*|punch*|hit|scrub*|dig|dug|gratte*|frotte*|mord*|scrap*) ~ (till|until|jusqu) ~ (bled|bleed*|raw|skin|blood|sang|saigne*|bruise*|off|hurts))",
    ],
    itches: [
      "(mosquito*|eczema|itch*|rash|allerg*|psoriasis|nettle*|chickenpox|spot|spots|pan|dish*|floor|varnish|nails|dog|cat|moustique*|varicelle|bouton|oven|football|blister*)",
    ],
    holdHot: [
      "((hold|held|hand|arm|press*|keep|kept|leave|laisse*|put) ~ (hot|boiling|flame|iron|tap|candle|straightener*|radiator|brulant*|bouillante|flamme|kettle) ~ (long|longer|purpose|until|expres|till))",
    ],
    ownIt: [
      "(like (it|that)|help*|mine|feel*|deserve*|again|nobody|relief|calm*|only thing|can t stop|punish*|aime|soulage*|encore|personne|merite)",
    ],
    limbMess: [
      "((my|mes|mon) (arm*|leg*|thigh*|wrist*|bras|cuisse*|jambe*|poignet*|stomach) (are|is|c est|sont|est|look*)? ~ (a mess|mess|carnage|massacre*|abime*|detruit*|in ribbons|in shreds|covered|shredded))",
    ],
    messAgain: [
      "(again|encore|same|still|hide|long sleeve*|ashamed|honte|tell|nobody|personne|comme l|worse|pire|last night|relaps*|summer|ete)",
    ],
    // What somebody near hints.
    withoutMe: [
      "((ll|will|d|would) be (alright|all right|fine|ok|okay|better|better off|happier) without (me|him|her)|you ll understand (on)? (sunday|monday|friday|saturday|soon|tomorrow|one day|later)|tu (vas)? comprendr* ~ (dimanche|demain|bientot|lundi)|look after each other|see you on the other side|you were a (good|great|real) (mate|friend|brother|sister)|remember me|it wasn t your fault|don t blame yourself|t as ete (un|une) (bon|super|vrai|bonne|vraie))",
    ],
    theySaid: ["(texted|text|said|told|wrote|sent|messaged|message|note|posted|m a (dit|ecrit|envoye)|msg|snap*|voicemail|says|ecrit)"],
    nowQuiet: [
      "((hasn t|has not|haven t|not) (been)? (online|seen|read|come home|turned up|answer*|repl*)|repond (plus|pas)|plus de nouvelles|phone (is)? (off|dead)|won t (answer|pick|reply)|not (answering|replying|picking)|gone (quiet|silent|missing)|nothing since|since (last night|this morning|then|friday)|no (reply|answer)|worried|scared|inquiet*|peur|disappeared|blocked|what do i do)",
    ],
    breakup: [
      "(broke up|break up|dumped|split|ex now|new (job|girlfriend|boyfriend)|quitte*|rompu|resign*|left the (band|team|company)|holiday|moving)",
    ],
    asksChoose: [
      "((choose|pick|want|have|take|chosen|choisir|prendre|veux) ~ (of|from)? (her|his|their|ses|son|sa) ~ (ring*|watch*|records|books|things|jewell*|clothes|tools|medals|painting*|furniture|bijoux|bagues|affaires|livres|montre))",
    ],
    notSickB: [
      "(not (sick|ill|old|dying)|in good health|isn t (sick|ill|old)|only #|she s #|he s #|pas malade|perfectly (healthy|well)|nothing wrong with (her|him)|bonne sante)",
    ],
    downsizing: [
      "(downsiz*|moving|divorc*|birthday|wedding|graduation|clear out|decluttering|insurance|stolen|care home|retire*|size|christmas)",
    ],
    nobodyGives: [
      "((nobody|no one|who) (gives|does|would give|sells|leaves)|(he|she|they) (never|would never|d never|love*|adore*) ~ (that|it|them|those|lend*|let*|give*)|personne (donne|fait ca)|jamais il|jamais elle)",
    ],
    awayGiven: ["((given|gave|giving|gives|donne|vendu|sold|handing|handed) (away|out|us|me|all)? (his|her|their|away|out|son|sa|ses) *)"],
    saidByes: [
      "((dit|said|say|saying|fait) (mes|my|all my|the)? (goodbye*|bye*|adieu*|au revoir) (a|to) (tout le monde|everyone|everybody|all|tous|chacun|them all|each))",
    ],
    inMyHead: ["(in my head|dans ma tete|already|deja|c est bon|without (them|anyone)|sans qu|nobody (knows|noticed)|calm*|peace|paix)"],
    notHere: [
      "((veux|voudrais|want|wanna) (plus|pas|not|no more|no longer) (to)? (etre|be|vivre|live) (ici|la|here|alive|en vie))",
      "((don t|dont|do not) want to be (here|alive|around))",
    ],
    atAll: ["(du tout|at all|any more|anymore|really|vraiment|like|no more|plus jamais|nulle part|anywhere|ever)"],
    placeHere: [
      "(hospital|hopital|city|ville|town|school|ecole|internat|office|boulot|job|country|pays|party|flat|appart|brest|marseille|paris|martigues|waiting room|pluie|rain|queue)",
    ],
    kinN: [near],
  },
  met: {
    act: ["wholeW purposely -snacks -aStory -aLaugh", "gasMix choking -aStory", "sugarB"],
    death: [
      "notWaiting -aDesk -aMove -aLaugh -aTrade",
      "weary -elseTired -aLaugh -aStory",
      "swimB sinkB -lessonB -aStory -aLaugh",
      "lookedUpB itHurts -treatments -aStory -aTrade",
      "decidedB whatDoYou -choosing -aMove -aDiet",
      "onlyPicture darkEnd -aStory -aLoss -aLaugh",
      "estateB oweB -propertyB",
      "obstacleB calmerFor kinH -carsB -aLaugh -aMove",
      "meriting giveThem -aParty -aMove -aLaugh",
      "saferWith notMe -aMove -aParty",
      "policyB sumsB -bangs",
      "whoReads herBest -aDesk -aStory",
      "heldOut noAnger -aDiet -aDesk -aLaugh",
      "signingOff beenReal -finishing -aMove -aCure -aLaugh",
      "lettersOut youGetOne -invites -aDesk",
      "handedHouse untold -gifting",
      "roofKey haveIt -trades",
      "aloneHouse thatsThat -aParty -aLaugh",
      "knotB -knots -aStory -aLaugh",
      "toolAgain nightly -craftB -aStory -aMishap",
      "doItWhere -aDesk -aStory",
      "tillBleeds -itches -aMishap",
      "holdHot ownIt -aMishap",
      "limbMess messAgain -aMishap -gymB",
      "withoutMe theySaid nowQuiet kinN -breakup -aLaugh -aStory",
      "asksChoose notSickB kinN -downsizing",
      "awayGiven nobodyGives kinN -downsizing -aLaugh",
      "saidByes inMyHead -aMove -aParty",
      "notHere atAll -placeHere -aMove -aLaugh",
    ],
  },
};
