/**
 * English, signs that say nothing each by itself and a danger together, wherever they stand in a message: death or what kills, an end, despair,
 * a resolve; somebody who is feared; a body that fails. What belongs to the desk's own business excuses them.
 */
import type { Signs } from "../distress-words.ts";

export const signs: Signs = {
  fields: {
    self: ["(i|i m|im|me|my|myself|i ve|i d|i ll|mine)"],
    dying: [
      "(die|dying|death|dead|suicid*|kill myself|killing myself|end it|end my|ending it|end this|end everything|take my (own)? life|takin my (own)? life|overdose*|hang myself|hanging myself|drown myself|drowning myself|jump off|jumping off|jump in front|(i|me|to|just|could|want) (disappear|vanish)|not exist|existing|grave|coffin|cemetery|funeral|ashes|buried|cremated|heaven|afterlife|never wake|not wake|not be here|not being here|not beeing here|be gone|gone too|off myself)",
    ],
    // Said of an act that has no name: with what kills, or where one falls.
    unnamedAct: ["((to|gonna|ll|actually|just|really|i d|could|finally) do it|(about|of|on) doing it|(i|he|she) did it)"],
    kills: [
      "(rope|noose|beam|gun|shotgun|rifle|pistol|bullet*|blade*|razor*|knife|knives|pills|tablets|meds|medication|paracetamol|insulin|bleach|antifreeze|gas|exhaust|cliff|ledge|into (a|the) (tree|wall|lorry|truck)|wrists|in the water|veins|in (a|the|my) bath|(bath|bathe|bathing) (him|her|them|the baby))",
      "<drugs>",
    ],
    heights: ["(bridge|roof|tracks|railway|train*|tgv|platform|window|balcony|canal|river|the river)"],
    // The way to the desk, and who is on it.
    onTheWay: [
      "(where (can|do|should|could)|leave (the|my|a|our) (car|van|bike|keys|bag)|(bridge|road|train*|lift) (is|was|s) (up|closed|open|blocked|shut|raised)|ladder*|are you|is it|is that|is the|your (office|place|door|building|street|flat|practice)|the office|office|door|doorbell|buzzer|intercom|code|ring|lift|elevator|stairs|building|google|gps|maps|satnav|entrance|park|parked|late|on my way|arriv*|delayed|stuck|cancelled|traffic|lost (near|by|at|around|on)|i m (outside|at|near|by|in front)|bus|tram|line|stop|station|walk|walking|find|frame|sign|shutters|gate|wheelchair|pushchair|street|road|roundabout|next to|opposite|come in|coming|come by|come to|get (there|to you|off)|cafe|restaurant|bakery|school|closed|open|seat|ticket*)",
    ],
    ending: [
      "(it s over|over for (me|good)|all over|over soon|finish (it|off|this|me|myself|everything)|the end|end (it|this|things|everything|my)|make it stop|(it|everything|this) (to)? (stop*|end|ends)|goodbye|bye (forever|everyone|mum|dad|all)|forever|for good|never again|(my|one|the) (very)? last|last (time|night|day|one)|final|after me|without me|too late|at rest|to rest|peace|peaceful|join (him|her|them|my)|joining (him|her|them|my)|(only|so|be|go|goes) quiet|out of (here|this|life|it)|want out|wants out|let* (it all)? go|letting go|be gone|gone (by|before|forever)|leave (this|it all|them all|everyone)|leaving (this|everyone|you all)|way out|not here|no next|no more (of)? (me|us|days|tomorrow*|pain)|nothing after|home to)",
    ],
    despair: [
      "((so|very|too|really) tired ($|.|,|now|of)|tired of|exhausted|fed up|sick of|(can t|cannot|cant) (do|go|cope|bear|stand|face|live|keep|carry|take (it|this|any|another|much)|stop (thinking|looking|picturing))|no point|pointless|no reason|hopeless*|no hope|worthless|useless|burden|all alone|alone ($|.|,|with (it|them|the|my)|now|tonight|again|here|and)|lonely|nobody|no one|empty|numb|the pain|in pain|hurts|ashamed|shame|guilt*|hate (my|me|this|life|it|everything)|i (ve)? failed|failure|nothing (left|matters|helps|works)|what s left|dark (place|thoughts|days|hole)|darkness|scared of (myself|what)|afraid of myself|don t trust myself|trust myself|crying|too much ($|.|,|for me|now)|unbearable|miserable|help me|no taste|no more taste|trapped|deserve to|debt*)",
    ],
    // What is asked, wanted or held on to beside a bridge is the way; what is pictured there is not.
    bent: [
      "(decided|decision|ready|chosen|chose|wrote|written|note*|prepared|researched|looked up|keep (looking|thinking|imagining|picturing|going back)|imagin*|pictur*|think* (about|of) (it|jump*|step*|what|how)|dream*|tempt*|(almost|nearly) (did|jumped|went|let|stepped|fell|walked|ended)|urge*|one step|next time|how i|calls)",
    ],
    dark: [
      "(exhausted|no point|pointless|no reason|hopeless*|worthless|useless|burden|empty|numb|hurts|pain|ashamed|shame|guilt*|hate (my|me|this)|failure|scared of (myself|what)|afraid of myself|don t trust myself|trust myself|crying|unbearable|miserable|trapped|alone)",
    ],
    resolve: [
      "((have|ve|i|finally) decided ($|.|,|how|when|that|to (die|end|do it|go ($|.|,)))|(my|the|a|made (a|my|the)) decision|ready (to (die|go ($|.|,)|end|do it)|in my|by my|$|.|,)|(a|my|the|have|got) plan|planned (it|how|my|everything)|planning (it|how|my)|(chosen|chose|picked) (the|my|a) (day|date|night|way|spot|place|tree|one|bridge|song)|(wrote|written|writing|left) (it|them|my|the|a)? ~ (note*|letter*|will|goodbye*)|suicide note|given away|gave away|researched|googled|looked up|stash*|saved up|saving (up|them)|hidden|hid (the|my|some|them)|keep (looking|thinking|imagining|imagening|picturing)|kept (looking|thinking|staring)|imagin*|imagen*|pictur*|thinkin*|think* (about|of)|dream*|(i|just|really|wanna|do) wish|(want|wanted) (it|to (take|use|do)) ~|urge*|tempt*|(almost|nearly) (did|took|jumped|went|let|used|let|swallowed|cut)|tried (it|to|again|once|before|with)|next time i|would do|how i|how to|quickest|easiest|one step|video for|recorded|pray (for|to|that|god)|praying|ask (god|him)|drawn to|calls)",
    ],
    alive: [
      "((my|this|of|whole|in) life|life (is|isn t|has|feels|any*)|(to|not|being|stay*) (live|alive)|living (is|feels|like this|anymore|any more|any longer|in this (world|body))|alive|exist*|this world|on earth|being (alive|here)|wanna be here|want (to)? be here)",
    ],
    refuse: [
      "((don t|dont) (know if (i)?|want|wanna|care|deserve|see|feel like|need)|no longer (want*|care*|feel*|see*|worth)|no more (of)? (life|this|want*)|enough of|had enough|tired of|(be|so|i m|am|is) done|done with|hate|hates|refuse|finish with|anymore|any more|easier|better off|(i|don t|only) wish|never (wanted|asked))",
    ],
    soonNow: [
      "(tonight|tomorrow|now|right now|today|this evening|soon|every (night|day|morning|time)|all the time|lately|sometimes|at night|last night|yesterday|one day|again|by morning)",
    ],
    mine: [
      "(kids|children|son|daughter|mum|mom|dad|husband|wife|brother|sister|friend*|family|parents|cat|dog|everyone|everybody|people|them|nobody)",
    ],
    business: [
      "(walk* (home|back|there|the)|which exit|which way|exit|entrance|meet (you|me|up)|cancel*|reschedul*|pharmacy|prescription|ran out|cholesterol|refill|thyroid|postpone*|appointment at|price*|cost*|fee*|how much|opening|hours|available|availability|slot|insurance|invoice|pay|payment|address|parking|late|smok*|cigarette*|vaping|holiday*|weekend|moving|moved|confirm*|video call|zoom|website|app|email|exam*|monday|tuesday|wednesday|thursday|friday|saturday|sunday|#h|#|pm|am|session*|wedding|weight|diet|sugar|sport|gym|match|film|movie|series|book|novel|song|theatre|concert|essay|thesis|training|prevention|student|nurse|lol|haha|mdr|joke|cooking|oven|kitchen|garden*|hike|ski|bike|pool|hotel|beach|flight|plane|work|job|traffic|public speaking|dentist|sleep better|laptop|phone|plants|battery|hypnosis)",
    ],
    mourning: [
      "(grief|griev*|bereave*|funeral (on|is|of|for)|passed away|(he|she|they|dad|mum|mom|husband|wife|brother|sister|dog|cat|friend|father|mother|nan|gran|grandad|uncle|aunt) (has|just|s|is|was|had)? (just)? (died|passed|dead|buried)|died (in|of|last|when|from)|lost my (dad|mum|mother|father|husband|wife|dog|cat|brother|sister|friend|son|daughter)|death of|fear of (death|dying)|afraid of (death|dying)|years ago|used to|when i was|in the past|i m (fine|better|well|good|ok)|feeling better|much better|recovered|never (had|thought)|don t want to die|not suicidal|behind me)",
    ],
    somebody: [
      "(he|she|they|husband|boyfriend|partner|ex|dad|father|mum|mother|stepdad|stepfather|brother|brothers|sister|uncle|cousin|grandad|neighbour*|teacher|coach|carer|nurse|man|men|guy|wife|girlfriend|son|family|in laws|boys|girls|landlord|flatmate)",
    ],
    hurts: [
      "(hit|hits|hitting|punch*|slap*|kick*|chok*|strangl*|beat|beats|beating|burn|burns|burned|burnt|burning|(bit|bites) (me|him|her)|pushed|pushes|shov*|threw|throws|drag*|grab* (me|my|her|him)|rape*|assault*|molest*|grop*|touches me|touched me|comes into my (room|bed)|forc*|makes me|lock*|tied|threaten*|knife|gun|belt|bruise*|black eye|(broken|broke) (my|his|her) (rib*|nose|arm|jaw|wrist|finger*|leg|tooth|teeth|hand|collarbone)|spit*|controls|won t let|not allowed|takes my (phone|money|card|passport)|follows|stalk*|blackmail*|scared of him|scared of her|terrified|violent|abus*|kill|hurt|hurts|smash*|hands (round|around) my|throat|trapped|never be found|take the kids|starv*)",
    ],
    ofMe: ["(me|us|my|the kids|kids|children|baby|her|him|them|mum|sister|brother|daughter|son)"],
    pressing: [
      "(tonight|last night|again|every|when (he|she)|if i|if he|scared|terrified|afraid|frightened|hide|hiding|locked|don t know|what (do|to do|should)|help|police|call|leave|escape|tell|told|secret|nobody (knows|believes)|ashamed|pregnant|in front of|since|started|getting worse|always|i m (#|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)|drunk|drinks|drinking|baby|reads (my|this)|delete|quiet|whisper*|please)",
    ],
    lightMatter: [
      "(lol|haha|mdr|joke|home run|rugby|football|judo|boxing|karate|match|game|film|movie|series|book|novel|cooking|oven|bbq|mosquito*|cat|dog|wasp*|weather|sun|bill|tax|council|bank|weight|sugar|diet|smok*|exam*|grades|homework|room|dishes|snor*|music|song|cancel*|reschedul*|slot|price*|fee*|holiday|weekend|moving|training|thesis|essay|supervision|years ago|used to|when i was|childhood|behind me|safe now|i m safe|left (him|her)|in prison|arrested|caught|convicted|i m (fine|better|well)|never (hit|hurt|been violent)|not violent|couples|toddler|# year old|work stress|traffic|lovely|kind|touching|moved)",
    ],
    sick: [
      "((can t|cannot|not|isn t|stopped|hardly|barely|trouble|difficulty|struggling (to)?|stop|while) (breathe|breathing)|out of breath|choking|suffocat*|unconscious|conscious|collapsed|seizure|fitting|convuls*|won t wake|not waking|not responding|unresponsive|chest|left arm|numb|slurr*|droop*|speech|bleeding|(of|losing|vomit*|coughing|cough|is) blood|vomit*|throwing up|(lips|face|fingers|skin|going|turned|turning|gone|turns|he s|she s) blue|swollen|swelling|overdose*|swallowed|ate the|took the|drowsy|(so|very|getting|all) sleepy|fell (from|off|down (the|some|two|three|a flight))|head injury|hit (his|her|my) head|allergic|stung)",
    ],
    patient: [
      "(he|she|baby|son|daughter|husband|wife|mum|mother|dad|father|boyfriend|girlfriend|friend|brother|sister|colleague|nan|gran|grandad|neighbour|child|toddler|i|my|me|partner|flatmate)",
    ],
    grave: [
      "(won t (wake|move|stop|open|respond|breathe)|(isn t|not) (breathing|moving|waking|responding|right|making|normal|stopping)|stopped (moving|breathing|responding)|can t (breathe|wake|move|stand|speak|talk|feel|see|hold|stop)|on the floor|sudden*|(come|hurry|need) quick*|urgent*|help (me|us|him|her|please|$|.)|please help|ambulance|999|what do i do|what should i|minutes ago|an hour ago|since this morning|everywhere|(a lot|lots) of|(bleed*|bled) (a lot|lots)|heavily|tight|crushing|jaw|sweat*|pale|grey|limp|barely (breath*|conscious|awake|moving)|weird|spinning|shaking|(entire|whole) (bottle|packet|box)|pills)",
    ],
    mild: [
      "(nose|period*|gums|cold|flu|cough|covid|allerg* season|hay fever|pollen|asthma|stress*|anxi*|panic|hypno*|meditat*|yoga|exercise*|gym|running|stairs|smok*|heat|for (months|weeks|years|days)|months ago|weeks ago|years ago|last year|better|fine|nothing serious|doctor|gp|dentist|physio|surgery|operation|blood test|dog|cat|film|series|lol|haha|cancel*|reschedul*|late|slot|appointment*|#|sleep|snor*|vaccin*|phone|message*|email|couple|argument|late this morning|can i come|friday)",
    ],
    // Leave that is taken over the ends of sentences.
    thanksForAll: [
      "(thank you|thanks|thank u|grateful) ~ (for) (everything|all|being|listening|your (kindness|patience|help|support)|these years|trying)",
    ],
    absolvesYou: [
      "(nothing|never|don t|dont|do not|please don t) ~ (blame yourself|reproach yourself|feel guilty ($|.|,|about (me|this|anything))|be angry with yourself)",
    ],
    ofService: [
      "(late|delay*|cancel*|resched*|mistake|mix up|mixup|session*|therapy|appointment*|invoice|bill|payment|moving|moved|moves|another (therapist|counsellor)|feeling better|doing better|reply|holiday*|train|bus|site|link|budget|fees)",
    ],
    dearOne: [
      "(i)? (miss) (my (husband|wife|mum|mom|dad|mother|father|son|daughter|baby|brother|sister|twin|nan|gran|boy|girl)|him|her) ~",
    ],
    withThemSoon: [
      "(soon|tonight|tomorrow|finally) ~ ,? (i ll|i will|i m|im|ill) ~ (be with|join|joining|with) (him|her|them)",
      "(i ll|i will|i m|im|ill) (soon|finally)? (be)? (with|join|joining) (him|her|them) (soon|tonight|tomorrow|at last|very soon)",
    ],
    joining: ["(i m|im|i ll|i am|i will|going to) (be)? (joining|join|with) (my|him|her|them)"],
    neverGrew: [
      "(would have|would ve|she d have|he d have) (been|turned) (#|one|two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen|eighteen|twenty|thirty)",
    ],
    apart: [
      "(work|away|trip|holiday*|airport|station|flight|train|plane|army|navy|deployed|prison|hospital|school|nursery|camp|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in (spain|france|london|paris|italy)|uni|university|abroad|christmas|dinner|lunch|cinema|funeral|pm|am)",
    ],
    fastAsleep: ["(watched|watching|kissed) ~ (sleep|sleeping|asleep)", "(asleep|sleeping|while (he|she|they) (sleep*|slept))"],
    asksPardon: [
      "(asked|told|whispered|begged) (him|her|them) ~ (forgive|forgiveness|sorry|goodbye)",
      "(forgive me|goodbye|sorry) (my|little)",
    ],
    quarrel: ["(shout*|yell*|told off|row|argument|late|wake|woke|waking|punish*)"],
    // A date, sleep that comes once it is done, what sleeves hide, an anniversary of the dead, what is heard next door.
    dateSet: ["(chosen|picked|set|fixed) (the|their|his|her|a|my) (day|date)"],
    mineIs: [
      "(mine|mine s|my one) (is|s)? (on)? (the #|the #th|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    ],
    ofAnother: ["(what (would|do|should) you (say|do)|how would you answer)"],
    dateMatter: [
      "(wedding|married|marry|surgery|operation|appointment|slot|session*|booking|flight|holiday*|moving|exam*|test|party|birthday|quit*|smok*)",
    ],
    itIsDone: ["(it s done|its done|it is done|i ve done it|ive done it|i did it)"],
    sleepComes: ["(sleepy|drowsy|falling asleep|drifting (off|away)|eyes (are)? (closing|heavy)|going to sleep)"],
    lastKiss: ["(kiss|hug) ~ for me", "tell ~ (i|that i) (love*|loved|m sorry|am sorry|adore*)"],
    doneErrand: ["(paid|pay*|sent|book*|form*|invoice|shift|vaccin*|jab|night night|good night|goodnight|homework|transfer*|exam*|nap)"],
    covered: ["(long sleeve*|sleeves|hoodie*|jumper*|bracelet*|wristband*)"],
    inTheHeat: ["(summer|heat|heatwave|hot|degrees|july|august|# degrees)"],
    whatIsUnder: ["(you (know|can guess) why|guess why|relapsed|relapse|slipped|underneath|under them|started again|cut*)"],
    coldOrSkin: [
      "(cold|eczema|sunburn|tattoo*|smok*|cigarette*|drink*|sun|aircon|air con|psoriasis|mosquito*|allerg*|ski*|cooking|garden*)",
    ],
    notOld: [
      "(don t|dont|can t|cant|never) ~ see (myself|me) ~ (making it|living|getting|reaching|lasting|turning) ~ (to #|past #|christmas|next year|#) ($|.|,)",
    ],
    yearOf: ["(a year|one year|two years|three years|# years|anniversary)"],
    hasDied: ["(died|death|passed away|passed|gone)"],
    toJoin: ["(i ll|i will|i want to|i m going to|i am going to|gonna) (finally)? (be with|join) (him|her|them)"],
    atGrave: ["(grave|cemetery|family|church|mass|work|dinner|lunch|session*|resched*|cancel*|airport|visit*|flight)"],
    hears: ["(hear|heard|hearing|see|saw|watching) (him|them|my neighbour|the neighbour|a man|a guy|her (dad|boyfriend|husband)|the man)"],
    beatsHer: [
      "(beating|hitting|dragging|strangling|kicking|choking|battering|punching) (her|him|them|the kids|the baby|the child*|his *|a woman|a girl)",
    ],
    atPlay: ["(film|movie|series|match|game|boxing|chess|cards|karate|judo|tennis|lol|haha*)"],
    tieGone: [
      "(when|once|the day) (my)? (he|she|it|mum|mom|mam|dad|dog|cat|nan|gran|grandma|husband|wife) (s|is)? (old)? (gone|dead|dies|goes|passes|died)",
    ],
    iFollow: [
      "(i|i m|i ll|im|ill|i am|i will) (go|going|follow|following|be going) (too|as well|him|her|with (him|her))",
      "(not|don t|won t) (sticking around|stick around|staying|stay|stay here|be here) (either|too|any longer)?",
    ],
    ownPlans: [
      "(work|school|home|party|shop*|holiday*|spain|france|trip|uni|university|job|company|team|move*|moving|abroad|pub|bed|walk*|gym|session*|appointment*)",
    ],
  },
  met: {
    act: ["sick patient grave -mild", "itIsDone sleepComes lastKiss -doneErrand"],
    violence: ["somebody hurts ofMe pressing -lightMatter", "hears beatsHer -atPlay"],
    death: [
      "dying ending self -business -mourning",
      "dying despair self -business -mourning",
      "dying resolve self -business -mourning",
      "dying soonNow self -business -mourning",
      "dying kills self -business -mourning",
      "kills despair self -business -mourning",
      "kills ending self -business -mourning",
      "kills resolve self -business -mourning",
      "alive refuse self -business -mourning",
      "dying heights self -business -mourning",
      "heights dark self -business -mourning -onTheWay",
      "heights ending self -business -mourning -onTheWay",
      "heights bent self -business -mourning -onTheWay",
      "dying refuse self -business -mourning",
      "thanksForAll absolvesYou -ofService",
      "dearOne withThemSoon -apart",
      "joining neverGrew -apart",
      "fastAsleep asksPardon -quarrel",
      "notOld -ownPlans",
      "dateSet mineIs ofAnother -dateMatter",
      "covered inTheHeat whatIsUnder -coldOrSkin",
      "yearOf hasDied toJoin -atGrave",
      "tieGone iFollow -ownPlans",
    ],
  },
};
