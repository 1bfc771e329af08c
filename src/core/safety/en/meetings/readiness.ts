/** English, what is ready or at hand and what is said before one goes; marks on purpose; somebody who keeps, waits or does not answer. */
import type { Meetings } from "../../distress-words.ts";

export const readinessMeets: Meetings = {
  fields: {
    // Means that wait, and a place that calls.
    means: [
      "(rope|noose|beam|gun|shotgun|rifle|bullet*|blade*|razor*|knife|knives|pills|tablets|meds|stash|insulin|helium|hose|charcoal|platform edge|central reservation|weir)",
    ],
    // Where everybody passes: it must pull.
    passingBy: ["(window|balcony|roof|bridge|ledge|platform|tracks|train|trains|tgv|tube|lorry|tree|trees|canal|river|sea|cliff*)"],
    pulls: [
      "((keep|keeps) (looking|staring|going back|thinking|picturing|coming back)|(looking|staring) at|hold on to|holding on to|too close|step back|stand* (too)? (close|near)|walk* (past|up)|on purpose|one step|one day i|won t walk past|drive into|driving into|steer*|go back there|want to go back|call* (me|to me)|don t trust myself|not trust myself|i know (which|where|how)|quiet evening|looked down|never stop|nobody stops)",
    ],
    inReach: [
      "(in the (boot|car|drawer|garage|shed|cupboard|wardrobe|loft|attic|bedside|bag)|under (the|my) (bed|pillow)|since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|yesterday)|(got|have|enough|counted|saved|saving|keep*|kept) ~ (enough|up|aside|ready|back)|ready|waiting|keep (looking|staring|going back|thinking|picturing)|(looking|staring) at|hold on to|holding on to|too close|step back|stand* (too)? (close|near)|walk* (past|up|on)|on purpose|one step|one day i|won t walk past|drive into|driving into|steer*|go back there|want to go back|call* (me|to me)|don t trust myself|not trust myself|i know (which|where|how)|bought|ordered|tested|tied|loaded|plan*|quiet evening|looked down|never stop|nobody stops)",
    ],
    workaday: [
      "(timetable|ticket|platform #|delay*|late|meet* (you|me) (at|on)|station car park|commut*|photo*|view|kayak*|swim*|fish*|boat|holiday|walk the dog|dog walk|cycle|bike|marathon|hike|gp|doctor|pharmac*|prescri*|headache*|cold|vitamin*|as (usual|directed)|kitchen|cooking|chop*|tow rope|skipping|climb*|camping|christmas|fear of|phobia|afraid of (heights|bridges|flying)|shav*|garden*|tree surgeon|plant* a|hypno*|prevention|model|toy)",
    ],
    // No place in what comes.
    wontSee: [
      "(don t|do not|dont|never|not|won t|can t) (plan|planning|expect|intend|see myself|picture myself|think i ll|going to|gonna) (on|to)? (turn* (#|thirty|forty|fifty|eighteen|twenty)|be (here|around|alive)|being (here|around|alive)|mak* (it (through|out|past|much|any|alive|to (christmas|summer|spring|my|the (end|weekend|morning)))|christmas|summer)|wait and see|see (christmas|spring|summer|morning|tomorrow|next|another|the (end|summer|spring|morning|sun))|reach* (christmas|my|#|thirty|forty)|last* (long|much|the)|com* back from (this|that|there)|grow* old|liv* (long|much|past|through|to))",
      "no (next|more|another) (anything|tomorrow|christmas|birthday*|year ($|.|for me)|spring)",
      "(plan|future|life|world|picture) ~ (i m not in (it|there)|without me (in)?|where i m not|i don t exist)",
      "(would|will|d|ll) be (better|lighter|easier|happier|kinder|quieter|so much easier|easyer) (off)? (without me|if i (was|were|wasn t|weren t|died|d never|didn t|disappeared|left|wake)|when i m (gone|dead|not)|once i m (gone|dead|not)) ~",
      "(everyone|everybody|they|the kids|my (family|kids|wife|husband|parents|mum)|people|the world|all of them) (would|will|d|ll|s|is|are) (all|probably|surely|honestly|only|just)? (be)? (better off|lighter ($|.|,|without me|when i)|happier (without me|when i|if i|once i)|relieved (when i|if i|to be rid|once i|without me)|free of me|rid of me|glad (when i|if i|to be rid|once))",
      "not (being|beeing) (here|alive|around) ~ (easier|easyer|better|relief|nice|good|want|wish)?",
      "not be (here|alive|around) ~ (easier|easyer|better|relief|nice|want|wish)",
    ],
    away: [
      "(holiday|moving|retire|job|work|office|party|dinner|school|shift|on zoom|in person|town|country|abroad|without me knowing|at (the|your)|in (france|marseille|martigues|london|the flat))",
    ],
    attending: [
      "mak* it (to|for|by|at|before|there|in time|in)? (today|tonight|tomorrow|on|this (morning|afternoon|evening|week|time|monday|friday)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(the|my|our|your)? (appointment|session|slot|group|class|visit|office|practice|train|bus)|noon|#h|#|then|time|next (week|session|time))",
    ],
    // Said before one goes.
    arranged: [
      "((recorded|made|wrote|written|writing|left|leaving|posted|sorted|paid|packed|given|gave|cleaned|tidied|settled|cancelled|deleted|chosen|labelled|arranged|fed) ~ (video*|letter*|note*|will|everything|accounts|bills|things|stuff|photos|birthday*|passwords|funeral|music|ashes|flat|house|keys|cat|dog|files|goodbye*)|(letter*|notes|will|videos) (are|is|s) (all)? (written|done|posted|ready|sealed|recorded)|made (my)? peace|at peace (with it|now)|my ashes|tell my (kids|girls|boys|mum|wife|husband|family|children|son|daughter) (i (love|m sorry|am sorry|tried|did)|that i (love|loved)|it s not|to|sorry|goodbye)|tell (them|her|him) i (love|loved|m sorry)|love you always)",
    ],
    thenRest: [
      "(now i can|i can (stop|go|rest|leave)|so i can|ready|tonight|saturday|sunday|monday|tomorrow|by then|when i m gone|after i m gone|for when|till they re|until they re|finally|not here|everyone will|everybody tonight|please don t|forgive|sorry|can t (do|go on|take|keep)|any more|anymore|no more|it s done|it s time|loved them|i love them|was my life)",
    ],
    domestic: [
      "(moving|mover*|holiday|hospital|surgery|operation|landlord|estate agent|sale|wedding|school|party|solicitor said|divorce|baby shower|christening|tax|landing|conference|exam*|presentation|mum s (estate|things)|dad s (estate|things)|inheritance|charity|homework|invoice)",
    ],
    taken: [
      "((would have|should have|could have|wish (god|he|it|they) had|rather it) ~ (taken|took|been) ~ (me|mine)|(taken|took) me instead|been me instead|should ve been me|it should be me|correct the mistake|forget to wake me|forgets to wake me|(god|lord|he) ~ (take me|forget*|call* me|let me go)|wake me up no more|want out|wants out|out of (this body|life|this life)|like to be gone|be gone too|finish with (my|the|this) life|want (it|that it|to) (finish|to finish|all to stop|to stop for good|end)|(noise|pain|all of it|everything) (to)? stop (for good|forever|now|all of it)?)",
    ],
    meant: ["(i|me|my|myself|madam|sir|help|please|every day|every night|no more|life|all of it|for good)"],
    partly: [
      "(school|bus|noise complaint|neighbour*|dentist|traffic|treatment|smoking|cigarettes|course|therapy|hypnosis|class|bank|debt collector|job|contract|alarm|snoring|hiccup*|tinnitus|itch*|panic attack*)",
    ],
    // Hurt on purpose, and marks.
    onPurpose: [
      "(cut|cutting|cuttin|burn|burning|hurt|hurting|scratch*|punch*|bit|biting|hit|hitting|bang*) (myself|my (arm*|leg*|thigh*|wrist*|head|skin|hand*|stomach))",
      "(cutting|cuttin|cuts|burns|scars|self harm*|selfharm*|punched the (mirror|wall|window))",
    ],
    again: [
      "(again|on purpose|to feel|wanted to feel|can t stop|cant stop|never (really)? (stopped|stop)|keep|every (night|day|time)|third time|relief|release|calm*|asleep|hid*|long sleeves|all (up|over|down)|legs|thighs|fresh|new ones|secret*|deserve|punish*)",
    ],
    byMistake: [
      "(oven|cook*|kitchen|iron|oyster*|onion*|bread|cat|dog|garden*|bike|fell|football|rugby|work|diy|shav*|brambles|rose*|mosquito*|surgery|operation|acne|laser|tattoo*|toddler|by accident|accidentally|paper|hair|toast|candle|years ago|as a teen*|used to|behind me|not anymore)",
    ],
    // Asks how, or takes it up.
    way: [
      "((quickest|easiest|best|painless|least painful|surest) (way|method|place)|how (would|do|could|can|to|many|much|i would|i d) ~ (do it|die|go|end it|take|jump|do that)|imagin* how i (would|d|ll)|more details|my own funeral)",
    ],
    ofDying: [
      "(go|die|dying|end|kill*|it|dose|pills|paracetamol|tablets|relie*|releiv*|each time|every time|details|calm*|funeral|painless*)",
    ],
    forOthers: [
      "(to yours|to martigues|to get (to|there)|there by|directions|parking|station|stop smoking|lose weight|quit|fall asleep|learn|mouse|mice|ants|wasps|weeds|plants|book|pay|bus|tram|cancel)",
    ],
    // Somebody near, or somebody feared.
    waitsFor: [
      "((she|he|they|sister|brother|friend|mum|dad|mate|son|daughter|wife|husband) ~ (only waiting|is waiting|stopped (answering|replying)|won t (answer|reply|pick up)|does it|do it|phone (off|is off)|said goodbye|gave away|going to do it|sent|texted|left a note|bought a|has cuts|prefers heaven))",
    ],
    saidSo: [
      "(before (she|he|they) (does|do) it|love you|sorry|goodbye|bye|heaven|die|dead|suicid*|note|rope|gun|pills|kids (finish|leave|are)|what do i|what should|scared|worried|legs|arms|bridge|always|take care)",
    ],
    owns: ["(took|takes|has|kept|keeps|hides|holds) (my|our|all my) ~ (passport|papers|card|money|wages|phone|keys|documents)"],
    asHis: ["(his|him|he|husband|boyfriend|boss|they|won t|can t|says|threat*|leave|own*|belong*|scared|not allowed|locked)"],
    outside: ["(he s|he is|ex|she s|someone|man|they re) ~ (outside|at the door|in the garden|following|back|parked|waiting)"],
    armedWith: ["(again|bat|baseball bat|knife|hammer|gun|banging|shouting|screaming|drunk|kill|won t leave|police|hiding|scared|petrol)"],
    beats: [
      "(he|she|husband|they|dad|wife|boyfriend|family) (always|every day|again)? (beat|beats|hit|hits|kick|punch|slap|burn|rape|lock) (me|my|us|the kids)",
    ],
    payout: ["(insurance|life insurance|policy|pays out|pay out|death benefit)"],
    afterDeath: [
      "(kids would|they d|they would|family would|holding on|waiting for|two years|worth more|set up|debt*|be ok|after me|only reason|suicide clause)",
    ],
    quote: ["(quote|car|home|travel|health|dental|claim*|broker|premium|mortgage advis*|broke down|session*)"],
  },
  met: {
    violence: [
      "beats meant -workaday -story -jokes -sportive -olden",
      "owns asHis -workaday -partly",
      "outside armedWith -workaday -quote",
    ],
    death: [
      "means inReach i -workaday -story -jokes",
      "passingBy pulls i -workaday -story -jokes",
      "wontSee -away -attending -story -jokes -trade",
      "arranged thenRest i -domestic -story -jokes",
      "taken meant -partly -story -jokes",
      "onPurpose again -byMistake -story -jokes -trade",
      "way ofDying -forOthers -story -jokes -trade",
      "waitsFor saidSo -story -jokes",
      "payout afterDeath -quote -story",
    ],
  },
};
