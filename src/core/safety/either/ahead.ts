/** French and English: one who would not mind if it happened, who takes no more care, buys nothing that lasts, is called by a place. Over the whole message. */
import type { Signs } from "../distress-words.ts";

export const ahead: Signs = {
  fields: {
    // It could happen, and would suit.
    chanceB: [
      "((lift|cable|plane|car|bus|lorry|train|truck|roof|ceiling|boiler|gas|ice|heart|brakes|anaesthet*|surgeon|storm|bridge|ascenseur|avion|camion|voiture|bus|plafond|chaudiere|coeur|freins|chirurgien) ~ (snap*|fall*|fell|crash*|blew|blow*|explod*|slip*|slid|wrong|fail*|gave (way|out)|give (way|out)|collapse*|lache*|tombe*|explose*|ecrase*|loupe|rate|lachait|tombait))",
      "(never (came|come|woke|wake) (out|round|up) of|didn t wake (up)? from (the op|surgery|it))",
    ],
    suitsMe: [
      "((wouldn t|would not|won t|shouldn t|i d not|not) (be|even|really)? ~ (cross|sorry|sad|upset|bothered|complain|mind|object|fight|argue|move|scream|run|care|brace)|no complaints|fine by me|suit* me|do me a favour|a (favour|mercy|blessing|relief)|kinda hop*|half hop*|hoping|wish*|that d be (that|it|fine)|ca m (arrangerait|irait)|bougerais pas|dirais merci|tant mieux|problem solved|regle)",
    ],
    // No more care taken.
    heedless: [
      "((stop|stopped|don t bother|no longer|not bothered|quit|never|arrete de|arrete d|je (regarde|mets|verifie|prends) plus|regarde plus|mets plus) ~ (look*|check*|wear*|wait*|regarder|mettre|attacher|verifier|slow*)? ~ (both ways|left and right|before (i )?cross*|when i cross|crossing the road|for cars|seatbelt|seat belt|helmet|en traversant|avant de traverser|des deux cotes|ceinture|casque|smoke alarm))",
      "((leave|leaving|left|laisse) ~ (candle|candles|hob|gas|oven|cigarette|bougie|gaz|door unlocked) ~ (burning|on|lit|allume*|ouvert) ~ (on purpose|and (go|went) to (sleep|bed)|expres|deliberately|hoping))",
      "((stop|stopped|stopping|arrete|skipping|flush*|not taking) ~ (my|his|her|their|mes|ses|son|sa|taking) ~ (heart (tablets|pills)|insulin|dialysis|inhaler|warfarin|blood thinner*|chemo|anti rejection|insuline|dialyse|coeur|chimio|anticoagulant*))",
    ],
    heedOf: ["(i|he|she|mother|mum|dad|father|mari|mere|pere|je|j|husband|wife|gran|nan|grandad|says)"],
    notCareless: [
      "(scared|doctor (said|changed)|gp (said|changed)|side effect*|holiday|toddler|my kid|teach*|remind*|prescri*|accident|fined|fine for|amende|ocd|clinical|trial)",
    ],
    // Things that last.
    longDated: [
      "(expiry date|best before|passport*|pension|guarantee|warranty|loyalty (card|points)|season ticket|renew* (my|the)|five year|ten year|mortgage|winter coat|next (summer|year|winter)|christmas (presents|dinner)|diary for|a calendar|calendar for|long haul|passeport|retraite|garantie|calendrier|abonnement (a l annee|annuel)|agenda 20*|manteau|bulbs|seeds|advance tickets|2026|2027|2028|2030)",
    ],
    wontUse: [
      "((i|i d|i ll|i m|won t|never|not|not going to|je|j|point) ~ (ever see (it|that|one)|need (it|one|that)|get to (use|see|wear)|be (here|around|using|wearing|needing|seeing)|get that far|reach (it|that)|last that long|be there (to|for (it|that))|live (that|to)|bought ~ past|aurai (pas|plus) besoin|verrai (pas|plus)|serai (pas|plus))|as if i|past (march|april|may|june|july|the (summer|spring)|christmas|easter)|no (point|sense) (in)? ~ (renew*|buy*|book*)|(what s|whats) the point (of|in)? ~ (renew*|buy*|plan*|book*)|why (would|bother|should) (i)? ~ (renew|buy|plan|book))",
    ],
    realCause: [
      "(move|moving|abroad|travel*|fly|flight|visa|brexit|job|wfh|from home|retire*|stock market|crypto|boomer*|the state|government|our generation|climate|voyage*|pousse|prices|expensive|cher|allerg*|diet|vegan|too big|fits|refund|cancel*|another (bank|phone)|appointment|session*|birthday|nationality)",
    ],
    // Nearly.
    nearly: [
      "((almost|nearly|could have|thought about|thinking about|wanted to|tempted to|considered|i d|failli|presque|would) ~ (kept|keep|carried on|carry on|gone on|going|go|not|didn t|let|lean*|step*|stepped|walk*|continue*|pas|swim*|drive|drove) ~ (walking|swimming|driving|going|walked|turn* (back|round)|the wheel|brak*|come back|coming back|come up|turn* the wheel|marcher|nager|rouler|avancer|freine*|revenir|remont*|go|over|out|straight on|tout droit))",
    ],
    beckoning: [
      "(sea|river|canal|lake|water|bridge|cliff*|edge|bend|lorry|lorries|tracks|platform|weir|wall|tree|mer|fleuve|eau|lac|pont|falaise|virage|camion|quai|rails|voie|mur|platane|motorway|reservoir|quarry)",
    ],
    dayOut: [
      "(dog|swim* lesson|race|marathon|run|hike|parking|your (office|place|door)|late|lost|traffic|missed (the|my) (stop|exit|turn)|lovely (walk|day)|holiday*|kids|picnic|so hot|goggles|lanes|lengths|votre|retard|rdv)",
    ],
    fastTrain: [
      "((comes|goes|passes|flies|come) through without (stopping|slowing)|(train|express|freight|intercity|tgv|the #|#|rer|goods train) ~ (comes through|goes through|come through|passes|rushes|doesn t stop|don t stop|without stopping|non stop|full speed|s arrete pas|sans s arreter|passe))",
    ],
    andThink: [
      "(i think|think well|i wonder|every (morning|night|day|time)|i watch|close to the (edge|line)|yellow line|step|chaque (matin|soir|jour)|je pense|je me dis|why not|one day|count)",
    ],
    commuter: [
      "(late|your (station|stop)|get off|change at|does (it|the)|ticket*|which|closest|martigues|noise|loud|sleep|wakes|missed|horaires|descendre|correspondance)",
    ],
    // Life is handed back.
    handBack: [
      "((refund|exchange|give|hand|send|return|cancel|unsubscribe|resign|opt out|leave|log out|receipt|rendre|resilier|rembours*|demission*) ~ (on|from|of|for|de|la|my|ma|in my)? ~ (being alive|my life|life itself|living|existence|existing|this life|human race|la vie|ma vie|l existence|vivre|subscription to life))",
      "(borrowed time|temps emprunte|overstay* (my welcome|here)|outlived (my|myself|everyone)|past my (expiry|sell by|use by)|date de peremption)",
    ],
    backAgain: ["(hand|ready|back|enough|done|tired|over|now|pret|rendre|life|vie|alive|existence|living|want|how|can)"],
    insurerB: [
      "(life (insurance|coach|assurance|drawing)|assurance vie|my life back|ma vie d avant|job|gym|netflix|phone contract|rendre la vie (plus|facile))",
    ],
    // Enough, of all of it.
    enoughB: ["(had enough|enough|fed up|done|finished|j en ai assez|marre|assez|had it|over it)"],
    ofAll: [
      "(of (all of it|it all|everything|the lot|life|me|myself|being (me|here|alive))|with (all of it|it all|everything|life|me)|de (tout|moi|la vie|vivre)|all of it|tout ca|etre moi)",
    ],
    soonDo: [
      "((tonight|today|now|tomorrow|any (day|night|time)|soon|this week) (would|will|ll|d) do|the sooner|sooner the better|le plus tot|ce soir (ce serait|ca serait|ca irait)|let it be (tonight|soon|over)|ready when|any (day|night) now|whenever it comes)",
    ],
    // Beside those who are gone.
    gonePast: [
      "(widow*|veuf|veuve|(husband|wife|mum|mam|dad|son|daughter|brother|sister|mari|femme|fils|fille|mere|pere|twin|nan) ~ (side of the bed|chair|grave|died|passed|gone|is dead|up there|in heaven|below|under|mort|morte|parti|partie|tombe|ashes)|since (he|she|they) (died|passed|went|left))",
    ],
    besideThem: [
      "(lie|lay|sleep|rest|be|go|lying|dormir|m allonger|reposer|aller) (down)? (next to|beside|alongside|in with|under there with|pres de|a cote de|aupres de|avec) (him|her|them|lui|elle|eux)",
      "((i m|im|i am|i ll be) (coming|on my way|not far behind|right behind) ($|.|,|love|darling|too|soon|to (you|him|her)|mum|dad)|(attend*|attends) moi ~ (arrive|viens)|je (arrive|viens) (bientot|mon (amour|cheri|fils|ange|coeur|petit)|ma (cherie|puce|belle|fille)|te (rejoindre|retrouver)|maman|papa)|te rejoins)",
    ],
    insteadMe: [
      "((if|wish|rather|shame|si) (only)? (i d|i had|it d|it had|id|j avais|c etait) (been)? ~ (me|the one in|the one who|in (the|that) (car|crash|bed)|died|moi (dans|qui|a))|(simpler|better|easier|fairer|kinder) (for everyone|all round)? ~ if (i d|i had|it had|it d) (been|died|gone))",
    ],
    notCrash: [
      "(quiz|lottery|won|asked|told me|email*|text*|booked|picked|chosen for|in charge|the one (in charge|who (called|booked|paid|told)))",
    ],
  },
  met: {
    death: [
      "chanceB suitsMe -aStory -aLaugh -aDesk",
      "heedless heedOf -notCareless -aStory -aLaugh",
      "longDated wontUse -realCause -aLaugh -aMove -aStory",
      "nearly beckoning -dayOut -aStory -aLaugh -aMove",
      "fastTrain andThink -commuter -aStory -aMove",
      "handBack backAgain -insurerB -aStory -aDesk",
      "enoughB ofAll soonDo -aDiet -aLaugh -aStory",
      "gonePast besideThem -aStory -aMove -aParty -visiting",
      "insteadMe -notCrash -aStory -aLaugh",
    ],
  },
};

export const aheadAside: Signs["fields"] = {
  visiting: [
    "(hospital|ward|care home|nursing home|ehpad|airport|station|bus|train|flight|appointment|session*|late|hopital|gare|aeroport|office|downstairs|outside)",
  ],
};
