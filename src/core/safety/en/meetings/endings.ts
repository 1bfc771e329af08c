/** English, an end that is decided, dared, promised, planned or near: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const endingsMeet: Meetings = {
  fields: {
    booked: [
      "(appointment*|session*|slot*|invoice|receipt|parking|on holiday|holidays|vacation|away (on|for)|abroad|travel*|move|moving|moved|marseille|town|work*|hypnosis|hypnoti*|lol|ticket*|train|flight|meeting|party|wedding|therapy|smok*|weight|diet)",
    ],
    finale: [
      "(it (will|ll) (all)? be (all)? (over|finished|ended|done|the end)|it (is|s) (all)? (ended|the end)|it (is|s) (all)? over (for me|tonight|tomorrow|soon|by)|it all (be|is) over|everything (will|ll) (be)? (over|finished|end*)|that s when it ends|when it (all)? ends|i (ll|will|get to|can|finally get to) (finally (be|rest|sleep)|be at (peace|rest)|rest forever|sleep forever)|finally be free|finally (rest|free|at peace|sleep|be at peace|be free|over)|(my|the) last (winter|summer|christmas|birthday|week|night|day|spring|autumn|evening|morning|sunset|year) (on|alive|here|ever|i ve|and|i)?|no more (tomorrow*|mornings|days|pain for me|me)|goes dark|goes black|lights out ($|.|,|for (me|good)|tonight))",
    ],
    decided: [
      "(decided|decision|made up my mind|made my mind up|mind (is|s) made up|chosen|date in mind|set (a|the) date|at peace with|made (my)? peace|calm (now|at last|about)|not scared (anymore|any more)|not afraid (anymore|any more)|no going back|no turning back|know what i (have|need|must|m going) to do)",
    ],
    atpeace: [
      "(it (will|ll) be (all)? (over|tonight|painless|quick|soon|done|peaceful)|tonight|this (weekend|winter)|my last|calm|at peace|peace with|goodbye|gave away|given away|records|belongings|not scared|not afraid|home for the (cat|dog)|die|death|it ends|to end (it|this|things|my)|to go ($|.|,|for good|peacefully)|end it|to leave this (world|life|earth)|when it (ends|s over)|forever|over ($|.|for me)|letters)",
    ],
    dare: [
      "(if (i|only i) (wasn t|weren t|had) (such|so|a|the|more|enough)? ~ (coward*|scared|courage|guts|bottle|balls|nerve)|(too (scared|cowardly|chicken|weak|much of a coward) to|(don t|haven t|didn t|not|no|without|need|lack|find|had|have|wish i had) (got)? (yet)? (the|enough|that)? (guts|courage|nerve|bottle|balls|bravery)))",
    ],
    doing: [
      "(do it|did it|done it|doing it|go through with it|end it|jump|pull it off|go through|finish it|die|kill myself|do the deed|take them|step off|cut deeper|end things|be gone)",
    ],
    holding: [
      "(only|sole|one) (thing|reason|person|one) ~ (stopping|keeping|holding|keeps|stops|holds|(i m|i am|i) (still|even|haven t|here|alive|around|stay*|not|didn t|don t|exist))",
      "(if it (wasn t|weren t|were not|wasnt) for|without|were it not for|had it not been for|but for) (my|the|him|her|them) ~ (i d|i would) (have)? (be|been|not|gone|done|already|have|end*)",
      "(nothing|no one|nobody|not much) (is|s)? (left)? (to)? (keep* (me)? (here|going|alive)|hold* me (here|back)|stay (here)? for|stop* me|live for|tie* me)",
    ],
    meantit: [
      "(i|i ve) (already)? (tried|attempted) (to (do it|go|end)|it|again|last|once|twice|three|before) ~ (nobody|no one|didn t work|failed|survived|woke|alive|hospital|again|rope|pills|regret|wish)",
      "(pump* my stomach|stomach pumped|saved me|brought me back|found me (in time|too soon)|cut me down|pulled me (back|out)|talked me down)",
      "(wish|wished|sorry|angry|gutted|pity|shame|should|why) ~ (they|he|she|you|nobody|doctors|paramedics)? ~ (hadn t|hadnt|not|never|left|let) ~ (saved|found|bothered|let me go|brought me back|pumped|resus*|revived)",
    ],
    awake: [
      "(wish|wished|still want|regret*|sorry|gutted|again|hate|angry|shame|pity|last (week|night|month|friday|monday|tuesday|wednesday|thursday|saturday|sunday)|on (friday|monday|tuesday|wednesday|thursday|saturday|sunday)|this (week|month)|nobody knows|should)",
    ],
    refusing: [
      "(stop* taking|stopped|quit|skip*|not taking|no longer tak*|refus*|haven t taken|won t take|come off|not (eating|drinking)) ~ (insulin|dialysis|chemo*|heart (pills|tablets|medication)|warfarin|blood thinner*|transplant|inhaler*|oxygen|feeding|eating|drinking|treatment|medication|tablets)",
    ],
    sothat: [
      "(to be over|to die|so (that)? (i|it) (can|will|ll|ends|die|won t)|be over|let nature|on purpose|over (quick|soon|faster)|don t see why|what s the point|want (it|this) (to be)? (over|end)|i hope it|hoping it|finish me|kill me|let it kill|waiting to|until i die|the end)",
    ],
    methodof: [
      "(to (hang (yourself|myself|oneself|from)|drown|bleed out|bleed to death|jump|die|overdose|od|suffocate|freeze to death|end it|kill yourself|kill oneself|kill a person|kill me|kill you|kill someone my size|tie a (noose|slip knot|hangman*)|never wake|not wake|gas)|(hanging|drowning|jumping|freezing to death|bleeding out|suffocation|suffocating) (hurt|painful|painless|quick|slow|take|work|feel|kill|yourself)|if (you|i) (jump*|drown*|hang (yourself|myself|from)|hung|take (all|the|#)|bleed|cut|slit|od|overdose)|until you (die|don t wake|pass out)|lethal|(dose|fall|height|drop|amount|enough|level) ~ (fatal|deadly)|(fatal|deadly) (dose|height|fall|drop|amount)|way out ($|.|of (this|life))|stop (a|your|my) heart|(does|do) (drowning|hanging|jumping|bleeding out))",
    ],
    asked: [
      "(how|what|which|(would|does|will|can|is) (it|that|you|one|a|i|drown*|hang*|jump*|bleed*|freez*|suffoc*)|is there|quick*|painless*|pain*|hurt*|best|easiest|least|googl*|search*|look* (up|for)|research*|read* (about|up)|find out|tell me|need to know|wonder*|enough|sure)",
    ],
    promising: [
      "((can t|cannot|can not|couldn t|won t|not) ~ (promise|guarantee|say|swear|trust)|don t know if|not sure (if|that)|if i don t|doubt (if|that)?|might not|may not|don t think|what if i (don t|m not))",
    ],
    stillhere: [
      "((i ll|i will|i d|i m|i|me) (still)? (be|am)? (here|alive|around|safe|breathing) (on|by|in|tomorrow|next|when|at|for|tonight|this)|(make|get|last|survive) (it)? (through|to) (the|this|tonight|till) (night|morning|week|weekend|day)|stay (alive|safe)|(be|still be) alive|keep (myself|me) (safe|alive)|wake up (tomorrow|again))",
    ],
    whatif: [
      "(what if|what would happen if|would it (matter|hurt)|would anyone|part of me|a voice|something in me|some days|sometimes|half of me|all i want|want* to|urge to|wanna|tempted to|thought about|thinking about|imagine|picture|wonder*)",
    ],
    crashing: [
      "((crash*|smash*|plough*|drive|driving|steer*|ram|wrap*|flip*|roll*) (the|my|this)? (car|van|bike|motorbike|truck|myself) ~ (on|into|off|round|around|over|at|under)|walk* into (the)? traffic|walk* out in front|close my eyes (and|at|on) (the)? (wheel|motorway|driv*)|lie (down)? (on|in) the (road|tracks|motorway|snow)|lying (down)? (on|in) the (road|tracks)|crash (the|my) car)",
    ],
    sameworld: [
      "((world|life|everything|they|everyone) ~ (turn|turns|go on|goes on|carry on|spin|be the same|keep going|move on) ~ (without me|the same|fine|as well))",
    ],
    lastday: [
      "((let|make|want|hope|pray|wish|please) ~ (this|today|tonight|it|tomorrow) ~ (be)? (my|the) last (day|night|one|morning|breath|winter|christmas)|turn (sixteen|seventeen|eighteen|twenty|thirty|forty|fifty|#))",
    ],
    unwillingly: ["(please|god|lord|let|pray*|hope|wish|don t want|dont want|don t wanna|not want|won t|never|refuse)"],
    weather: ["(heat*|rain|snow|cold|school|work|job|diet|smok*|cigarette*|moving|strike|works|lockdown|holiday|sale|ramadan|period)"],
    breathingstill: [
      "((coward|ashamed|guilty|hate myself|angry|disgusted|disappointed|gutted|raging|furious|devastated|cried|sad|wish i (wasn t|weren t)) ~ (still)? (breathing|alive|living|here still|woke|wake|waking|survived|saved|found me|she did|he did|they did|didn t work|existing)( up)?)",
      "((found|saved|stopped|caught|rescued|revived|resuscitated|brought) me ~ (in (the)? (bath|time|garage|car|woods)|back|just in time|too (early|soon)|hanging))",
      "(don t|not|never) ~ (want|wanna|asked|need) ~ (be|get)? (saved|rescued|found|revived|resuscitated|talked (out of|down)|stopped|brought back)",
      "(wish|wished|if only) (they|he|she|you|nobody|the (doctors|paramedics)) (had|d)? (hadn t|never|not|didn t)? ~ (saved|found|revived|resuscitated|rescued|stopped) me",
    ],
    nomatter: [
      "(nothing (matters|makes sense|is left|helps)|doesn t matter|no point|not matter|who cares|won t be (a problem|your problem|in the way|a bother|trouble)|a problem for|(old|fat|weak|broken) and useless|doing everyone a favour|do everyone a favour|doing (them|you|the world) a favour|not (important|needed))",
    ],
    soongone: [
      "(i ll be gone|ill be gone|i will be gone|gone soon|be gone|after (today|tonight|tomorrow|this weekend)|for much longer|anyway|that s me|when i m not|if i (just)? (went|died|left|ended|didn t|wasn t)|not (be)? here|for anyone|it will not happen again|won t happen again|myself|to go)",
    ],
    drawn: [
      "((gets|it s|is) dark|lonely|alone|at night|every night|think* (about|of) (walking|going|the|swimming|jumping)|dream* (about|of)|longing for|pulls me|pulling me|drawn to|(walk|walked|walking|heading) (into|straight into|towards)|going into|(up to my|to my|my) (waist|knees|chest)|in up to)",
    ],
    openwater: ["(the (sea|river|canal|tide|waves|rocks|cliff*|bridge|water|rails|railway|tracks|lake|loch|lough|ocean|deep)|water s)"],
    pleasure: [
      "(holiday*|swim*|beach|sail*|surf*|boat*|hypnosis|relax*|session|scenery|summer|kids|fish*|visuali*|meditat*|miss the|live by|phobia|fear|afraid|scared|cruise|ferry|photo*)",
    ],
    irrevocable: [
      "((do|doing|done|try) ~ (something|a thing|smth) ~ (take back|undo|wrong (with|to) (me|myself)|irreversible|permanent|final|awful|terrible|with me|to me)|can t (take back|undo|come back from)|one (way|answer|option|thing) (left|out)|only one (way|thing|answer|option) (left|out|to)|theres only one way|no (coming|going) back from|something wrong with (me|myself))",
    ],
    painful: ["(pain|it|hurt*|suffering|everything|thinking|about|may|might|going to|scared|afraid|stop|mind|tonight|i m|i)"],
    planned: [
      "((have|got|ve got) it all (planned|worked out|sorted|figured)|all planned (out)?|planned (it|everything) (all|out|down)|down to the (song|minute|last|hour|day)|(date|day|place|time|spot|method) (picked|chosen|set|in mind|ready)|today s the day|tonight s the night|it s happening (tonight|today|tomorrow)|it (ends|happens|finishes) (tonight|today|tomorrow|this)|own arrangements|made (my)? arrangements)",
    ],
    darkly: [
      "(bye|goodbye|song|die|death|end|gone|funeral|letter*|note*|let me go|calm|peace|not scared|nobody|no one|alone|forever|doctor|won t|finally|bridge|rope|pills|picked|sorry|last|alive)",
    ],
    cheer: [
      "(wedding|holiday*|trip|party|birthday|menu|first (session|day|appointment)|show|concert|race|marathon|exam*|interview|move|baby|due|game|match|final|book*|slot|appointment|hypnosis|kids|school|gig|surprise)",
    ],
    weary: [
      "((can t|don t want to|can not|cannot|no (way|strength|reason)) ~ (go home|go on|do life|do (this|it) (anymore|any more)|face (it|people|anything)|see a way|carry on|keep going)|hanging (on|by)|by a thread|thread s going|i ve reached (the|my) (end|limit)|reached the end|nothing (here|left) for me|one more bad (day|night|week)|at the (very)? end ($|.|,|now|of (my|it|me|everything))|breaking point|end of the line|had enough of this (old)? (body|life|world)|no fight left|nothing left in me)",
    ],
    verge: [
      "(and that s me|that s me|i m done|i m (gone|out)|any more|anymore|by a thread|snap*|river|bridge|sat in|end of (me|everything)|left in me|i can t (go|do|take|see|carry)|can t go on|reached|old body|stopped eating|for me (here)|alone|crisis)",
    ],
    reached: [
      "(end of the (road|queue|street|line for|page|form|course|book|week|month|line of)|building|door|floor|which|house|on hold|phone|calendar|#h|pm|slot|line|weather|heating|noise|traffic|sofa|job|boss|diet)",
    ],
    posthumous: [
      "((would|will|does|do|if|when|after|how long) ~ (my (death|suicide|body)|someone (finds|find) a body|find* (a|the|my) body|a patient dies|i die|my life insurance|kill* yourself|suicide clause|die at home|bodies))",
      "((can|could|would|will|do) (you|i|someone|a person|it) ~ (die|kill|be fatal) (from|of|with|by) (taking|eating|drinking|#|an overdose|too many|sleeping|paracetamol|blood loss|pills|<drugs>|bleach|cutting|jumping|cold|carbon))",
      "(leave (a|behind a) (note|letter)|which (pills|tablets|drugs|ones) ~ (pump|save|strong*|kill|quick*|lethal|work best|fatal)|(insurance|policy) ~ (pay out|cover) ~ (if|for) (i|that|suicide|it|you))",
    ],
    unsafe: [
      "((feel*|am|i m|not|very|so|really|completely) (very|so|really|completely|feeling)? (unsafe|in danger|in crisis|not safe|at risk|a danger to myself|desperate|suicidal)|in crisis|unsafe tonight|need (help|someone) (now|right now|urgently|tonight)|mental health (crisis|emergency))",
    ],
    trafficjam: [
      "(bridge|building|stairs|road|street|car|area|parking|neighbourhood|driving|night bus|covid|at work|wifi|website|lol|haha*|housing|fiscal|midlife)",
    ],
    takeoff: [
      "((take|get|wipe|remove|delete) me (off|from|out of) (this|the) (earth|planet|world|map|face))",
      "(rip (off)? my (own)? skin (off)?|crawl out of my skin|claw my (eyes|skin)|tear my (skin|face|hair) (off|out))",
      "(fantas*|dream*|hoping|hope|wish*|pray*|want|jealous) ~ (terminal|fatal|incurable|diagnosis|heart attack in my sleep|brain tumour|aneurysm|accident)",
    ],
    notmake: [
      "((not (gonna|going to)|won t|never going to|never gonna|don t think i ll|can t) make it (really|much|any longer|this time|out|through|alive|anymore|any more))",
      // « i can't make it » alone is somebody who does not come.
      "(never going to|never gonna) make it $",
    ],
    arriving: [
      "(time|today|tomorrow|appointment|session|monday|tuesday|wednesday|thursday|friday|saturday|sunday|train|bus|traffic|late|#|slot|work|class|kids|meeting|afternoon|morning|before (five|six|#))",
    ],
    deathly: [
      "(death|dead|suicide|suicidal|cemetery|graveyard|my grave|the grave|a coffin|my coffin|morgue|mortuary|corpse|cremat*|burial|afterlife|my body|die|dying|ghost|the other side|my own hand|erased|obliterated|annihilated)",
    ],
    mine: [
      "(i want|i wish|i (ll|will|m going to|am going to|would|d|d rather) (be|end|choose|have|join|find|go|rest|sleep|see)|i keep|i intend|i d rather|i should (be|have)|i find (peace|comfort|rest)|for me ($|.|,|now|soon|only|is|it)|waiting for me|is left for me|option left|no other (option|way|door|choice)|only (door|option|solution)|be in the ground|has no use for|doesn t need me|by my own|not be coming back|won t be coming back)",
    ],
    loss: [
      "(died|passed away|is dead|s dead|was dead|are dead|near death|death (bed|row|star|toll|in)|funeral|grie*|mourn*|bereave*|fear*|afraid|scared|phobia|panic*|anxi*|terrified|worried|nightmare*|dream*|attempt as|years ago|last year|love my life|when i was|used to|dignitas last|ocd|health|hypochondri*|dead (line|tired|end|serious)|battery|phone|ghosted|ghost (town|writer)|ghosting|cat|dog|plant*|mother s|father s|his|her|their|help people|talk about|hospital with|cancer ward)",
    ],
    heading: [
      "((i m|i am|im|ill|i ll|i will|been|going to|start*|keep|just|took|plan* to|want to|feel like) ~ (walk*|driv*|go|going|run*|wade|swim*|find|head*|jump*|get* in|throw*|keep (walking|driving|swimming|going)|not stop*|don t (plan|mean|intend) to (stop|get on|brake|come back|turn back)|not to get on|going under|continue*))",
    ],
    doom: [
      "(the (lake|river|sea|cliff*|canal|rails|tracks|edge|bridge|viaduct|weir|reservoir|rocks|motorway|express|woods|wall|tree)|a (wall|tree|bridge|cliff|lorry|train|river|motorway))",
    ],
    fatally: [
      "(not (to)? get on|not (stop*|brak*|come back|turn* back|coming back|return*)|don t (plan|intend|mean|want) to (stop|brake|come back|turn back|get on|return)|at the edge|can t (stick|take|do|go|stand|bear|cope)|anymore|any more|in the lake|for longer|never come|no note|find a wall|last|sorry|goodbye|dark|stones|alone|cold|under|finish|done|let go|end)",
    ],
    heartstop: [
      "((my (heart|breath*|lungs|body|brain|mind)|i) ~ (want* to|to|could|would|will|please) (just)? (stop|give (out|up)|quit) |(won t|not|don t|doesn t) let me see (the)? (morning|tomorrow|another|dawn)|no one (to)? wake me|nobody (to)? wake me|air (that)? i breathe|deserve (the)? (air|oxygen|to breathe|to live|to be))",
    ],
    surrender: ["(want|let it|wish|pray*|hope*|god|lord|ever|deserve|never|please|forever|sleep|night|don t|not|anymore|waste)"],
    exitquick: [
      "((quick*|easy|easiest|painless|gentle|fast*|clean*) (way|exit|method|out) ~ (out|way|ask*|go|myself|no pain|again)|(what s|whats|what is) the (quickest|easiest|fastest|least painful|kindest) way( out| to go)?|ending (the)? life|knowing i can (leave|go|end)|comfort is knowing|(it s|its) (already)? too late for me ($|.|now|anyway)|too late for me (now|anyway|to (be|change|live|get better|start again))|(my time is up)|have (no|not) more (force|strength|will|power|energy)|no more (force|will|power) (for|to)|hanging up ~ life|not be long now|haven t long left|not long left|keep the option)",
    ],
    meant_: ["(i|me|myself|only|left|again|someone|decided|wanted|know|live|life|look after|pills|drawer|leave|yourself|mean|goodbye)"],
    parked: [
      "(car park|building|parking|office|motorway|traffic|town|store|website|app|form|book|pay|lose weight|stop smoking|quit|learn|reach you|get there|come to|session|slot|appointment|thursday|monday|#h|contact|sleep better|treatment|pregnan*|doctor gave|exam)",
    ],
    nextto: ["((they|he|she|my *|family) ~ (killed|dead|died|gone) ~ (family|all|wife|husband|son|war|country)? )"],
    withthem: ["((want|wish|ready|going|like) to (go|be|join|lie|rest) (with|beside|next to) (them|him|her))"],
    uncaring: [
      "((if|whether) i (got|get|was|were) (hit|run over|shot|killed|stabbed|crushed|struck) ~ (fine|ok|okay|good|relief|happy|care|mind|grand|cool|sad)|i d be (fine|ok|okay|happy|grand|cool) (with|w) (it|dying|that))",
    ],
  },
  met: {
    death: [
      "deathly mine -loss -bereft -story -jokes -trade -quitting -past -desk",
      "heading doom fatally -pleasure -strolling -story -jokes -arriving -desk",
      "heartstop surrender -quitting -story -jokes",
      "exitquick meant_ -parked -story -jokes -trade",
      "nextto withthem -story",
      "uncaring -story -desk",
      "promising stillhere -booked -story -jokes -desk",
      "whatif crashing -story -jokes -bereft -trade",
      "sameworld -story -jokes",
      "lastday unwillingly -weather -story -jokes -desk -ordeal",
      "breathingstill -story -bereft -trade",
      "nomatter soongone -booked -story -jokes -desk -ordeal",
      "drawn openwater -pleasure -strolling -story -trade",
      "irrevocable painful -story -desk -jokes -quitting",
      "planned darkly -cheer -desk -story",
      "weary verge -reached -story -jokes -desk -ordeal",
      "posthumous -story -trade -bereft",
      "unsafe -trafficjam -story -trade",
      "takeoff -story -desk -jokes",
      "notmake -arriving -story -desk -ordeal",
      "decided atpeace -desk -story -jokes -booked -quitting",
      "finale soon -booked -desk -story -jokes -ordeal",
      "finale decided -booked -desk -ordeal",
      "dare doing -desk -story -jokes",
      "holding -desk -quitting -jokes -story",
      "meantit awake -desk -story",
      "refusing sothat -quitting -trade",
      "methodof asked -story -trade -jokes -bereft -desk",
    ],
  },
};
