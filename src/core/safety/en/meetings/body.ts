/** English, a body in danger: the heart, the breath, a stroke, a fit, a poisoning, a fall: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const bodiesMeet: Meetings = {
  fields: {
    someone: [
      "<kin>",
      "(i|i m|my|me|baby|newborn|infant|toddler|little one|wee one|bairn|grandad|granny|grandpa|grandma|granddad|wife|husband|client|colleague|flatmate|passenger|patient|stranger|lady|man|woman|guy|boy|girl|he|she|they|him|her|nana|mam|mammy|da|daddy|mummy|papa|mama|mate|somebody|someone|hubby|missus|partner|kid|child|one)",
    ],
    chest: ["(chest|heart|breastbone|sternum|left arm|jaw)"],
    crushing: [
      "(crush*|elephant|squeez*|vice|band (around|round)|tight* ~ (arm|jaw|sweat*|sick|breath*)|stabbing|heavy weight|pressing|gripping|radiat*|spread* (to|down|into)|going (down|up|into) (my|his|her) (arm|jaw|neck|back)|shooting down|sweat*|clammy|grey|attack|stopped|cardiac|pain* ~ (arm|jaw|sweat*|breath*|collaps*)|like a (vice|brick|ton))",
    ],
    calm: [
      "(anxi*|panic*|stress*|butterflies|nervous|broken|heartache|heartbroken|doctor* (says|said|checked)|checked|cleared|last year|years ago|infection|(a|my|the|this|bad|head) cold|cough|surgery|operation|recover*|gym|workout|muscle|hypnosis|phobia|fear of|afraid of|scared of having|used to|since (january|february|march|april|may|june|july|august|last)|for (years|months)|music|song|warms my|melts|love|happy|film|when i think|bra|freezer|drawers|sometimes)",
    ],
    breathing: [
      "(can t|cannot|can not|cant|couldn t|struggl*|hardly|barely|unable to|not|isn t|stopped|difficult* (to)?|hard to|fighting (to|for)|gasping (for)?|trouble|losing) (to|properly|his|her|my|for)? ~ (breath*|breathe|breathing|air|swallow*)",
      "(gasping|wheez*|suffocat*|chok*|turning blue|gone blue|going blue|blue lips|lips (are|have|s)? (gone|going|turned|turning)? (blue|grey|purple)|blue (in|around|round) the|gurgl*|breathing (is|s)? (funny|weird|shallow|strange|fast|slow|stopping|stopped)|airway|inhaler (is|isn t|not|s)? ~ (empty|work*|help*)|asthma attack)",
    ],
    swelling: [
      "(throat|tongue|lips|face|mouth|neck|eyes|airway|windpipe) ~ (swell*|swollen|clos*|tight*|puff*|itch* and|block*|thick)",
      "(swell*|swollen|puff* up) ~ (throat|tongue|lips|face|mouth|neck)",
    ],
    allergen: [
      "(nut|nuts|peanut*|shellfish|prawn*|bee|wasp|sting|stung|allerg*|epipen|epi pen|pen|penicillin|antibiotic|egg|milk|sesame|bitten|snake|spider|ate|eaten|hives|anaphyla*|breath*|swallow*|now|suddenly|fast|help)",
    ],
    dental: ["(dentist|tooth|teeth|filling|wisdom|extraction|injection|botox|tonsil*|cold sore|hay fever|cold|flu|gland*)"],
    collapsed: [
      "(collaps*|passed out|blacked out|unconscious|unrespons*|fainted|floppy|limp|lifeless|won t (wake|respond|open|move)|isn t (waking|moving|responding|breathing)|not (waking|moving|responding|breathing|rousing)|can t (wake|rouse|find a pulse|feel a pulse|get (him|her) to wake)|no pulse|pulse (is|s)? (weak|gone|faint)|doesn t (wake|move|respond)|didn t wake|hasn t (woken|moved)|stopped moving|on the floor|fitting|convuls*|seizure|having a fit|having fits|foaming|eyes roll*|rolled back|went stiff|turned (grey|blue|white|cold)|gone (grey|white|cold|floppy|limp|stiff)|out cold|keeled over|hit (his|her|my) head|barely (breathing|conscious|moving)|slumped|drowning|electrocuted|struck by|run over|hit by a (car|bus|van|bike|lorry))",
    ],
    ongoing: [
      "(now|and (won t|not|isn t|can t|cold|now|his|her|there)|won t|not (moving|waking|breathing|responding|answering|making)|(can t|cannot) (breathe|move|wake|feel|find|get|see|speak|talk)|on the floor|just now|(is|s|are|re) still|minutes|help|what do i do|breath*|blood|bleeding|blue|hurry|ambulance|isn t|doesn t|stopp*|pulse|again and again|alone|head|suddenly|stairs|moving|feed*|fever|wak*|woken)",
    ],
    agone: [
      "(last (year|month|week|summer|winter|spring)|years ago|months ago|weeks ago|days ago|in (january|february|march|april|may|june|july|august|september|october|november|december|19|20)|used to|as a (child|baby|kid)|once|when (he|she|i) was|history of|epilep* since|recover*|better now|fine now|ok now|okay now|is fine|i m fine|all good|doctor (cleared|said)|phobia|afraid of|scared of|fear of|hypnosis|laugh*|film|movie|phone|wifi|roof of|tent|shelf|chair|drawers|business|marriage|deal|bridge collapsed|drunk last)",
    ],
    stroke: [
      "(face|mouth|eye|smile|cheek) ~ (droop*|dropp*|drop|fallen|sag*|slid*|crooked|lopsided|numb|one side|slipp*|wonky)",
      "(one side|left side|right side|half) (of)? ~ (face|body|mouth|numb|weak|limp|paralys*|paralyz*|droop*|dead|gone|won t|can t)",
      "(talking|speaking|speech|words|sentences) (is|are|s)? ~ (rubbish|gibberish|slurr*|garbled|jumbled|nonsense|funny|muddled|wrong|mush)",
      "(slurr*|can t (lift|raise|move|feel) (his|her|my|an|one) (arm|leg|side|hand)|arm (is|s|has)? ~ (dead|limp|numb|gone|weak)|worst headache|having a stroke|mini stroke now|can t (see|speak|talk|get (his|her|my|the) words))",
      "(a stroke|stroke) (now|right now|i think|$)",
    ],
    sudden: [
      "(sudden*|all of a sudden|just now|now|minutes ago|half an hour|won t|can t|can not|help|think|arm|leg|talk|speak|lift|word*|this morning|confus*|what do i do|side|started)",
    ],
    eased: [
      "(last (year|month|week)|years ago|survivor|recover*|since (his|her|my) stroke|months ago|rehab|drunk|wine|luck|dentist|anaesthe*|botox|makeup|happy|palsy since|work stress|slept on|sleeping on|holiday)",
    ],
    little: [
      "(baby|toddler|newborn|infant|son|daughter|child|kid|little (one|girl|boy|fella)|grandson|granddaughter|niece|nephew|year old|month old|bairn|wean|twin*|he|she)",
    ],
    atepoison: [
      "(swallow*|drank|drunk|drinking|ate|eaten|eating|got into|licked|took|taken|had|inhaled|chew*|put in (his|her) mouth) ~ (battery|batteries|bleach|magnet*|pills|tablets|medicine|medication|detergent|capsule|pod|pods|dishwasher|antifreeze|weed killer|weedkiller|poison|berries|mushroom*|coin|pin|needle|cleaner|cleaning|petrol|paint thinner|vape|nicotine|alcohol|vodka|gin|perfume|white spirit|rat|slug|iron tablets|paracetamol|calpol|inhaler|my (pills|meds|tablets)|granny s|nan s)",
    ],
    ill: [
      "(rash|temperature|fever|burning up|stiff neck|drowsy|won t feed|not feeding|sunken|fontanelle|no wet nappies|grunting|mottled|floppy|limp|blotchy|hot)",
    ],
    grave: [
      "(glass|fade|drowsy|floppy|limp|won t wake|hard to wake|stiff|light hurts|blue|mottled|grey|grunting|can t wake|41|42|seizure|fit|won t feed|hasn t (weed|peed|fed)|sleepy|confused|cold hands)",
    ],
    pregnant: ["(pregnan*|weeks (gone|along)?|waters|labour|contraction*|baby coming|baby s coming|twins|bump|miscarr*)"],
    birthing: [
      "(bleed*|blood|broke|broken|gush*|pushing|push|coming now|can see the head|cramp*|not (moved|moving|felt)|hasn t moved|stopped moving|can t feel (him|her|the baby|it)|no movement|early|premature|green|cord|agony|fell|collapsed|minutes apart)",
    ],
    calmbirth: [
      "(green (as|around|with|tea)|hypnobirth*|birth class|due (in|on)|last year|prepar*|course|booked|fear of|afraid of|years ago|lost a|grie*|after (a|my|the) miscarriage|had a miscarriage|ankle|shoulder|plan|midwife said)",
    ],
    trauma: [
      "(stabbed|been shot|shot (me|him|her)|impaled|crushed|trapped under|hit by a (car|bus|lorry|van|train)|run over|car crash|fell (off|from|down|out of) the (roof|ladder|stairs|window|balcony|scaffold*)|head injury|cracked (his|her|my) head|electrocuted|drowning|pulled (him|her) (out|from) the (pool|water|river|bath)|on fire|scalded|burn* all over|third degree|severed|cut off (his|her|my) (finger|hand|toe)|bone (is)? sticking|blood coming (from|out)|coughing (up)? blood|vomiting blood|throwing up blood|black (vomit|stools)|sepsis|hypo|blood sugar (is)? (#|one|two|very low|so low)|hypothermi*|heatstroke|snake bite|carbon monoxide alarm)",
    ],
    pale: [
      "((he s|she s|he is|she is|baby s|baby is|face is|lips are|lips|skin is|gone|went|turned|looks|looking) (gone|turned|went|all|very|so)? (grey|gray|blue|purple|yellow|white as|a funny colour|a weird colour|ashen|clammy|cold and|stiff)|(isn t|not|stopped|no longer) making (any)? sense|talking (nonsense|rubbish|gibberish)|incoherent|delirious|confused (suddenly|and)|burning up|snoring (weird|funny|strange*)|won t (wake|rouse|stir))",
    ],
    helpless: [
      "(floor|wake|suddenly|and|drunk|took|pill*|e |mdma|ketamine|diabetic|sweat*|eat|breath*|can t|won t|isn t|fever|now|colour|funny|floppy|help|what do i do|hurry|arm|cold)",
    ],
    shaking: [
      "((shak*|jerk*|twitch*|fitting|convuls*|thrash*) ~ (on the (floor|ground)|minutes|won t stop|uncontrollabl*|eyes|foam*|unconscious)|(on the (floor|ground)) ~ (shak*|jerk*|fitting|convuls*))",
    ],
    reacting: ["(hives|wheez*|tingl*|swell*|swollen|itch*|throat|lips|tongue)"],
    ateit: [
      "(prawn*|nut|nuts|peanut*|shellfish|fish|egg|sting|stung|wasp|bee|penicillin|antibiotic|after (the|eating)|all over|breath*|wheez*|epipen)",
    ],
    wrecked: [
      "((hit|run over|knocked (down|over)) by (a|the) (car|bus|lorry|van|bike|truck)|(leg|arm|foot|ankle|neck) (is|s)? ~ (wrong way|bent|broken and|facing|sticking out|trapped)|gas (smell|leak)|smell* (of)? gas|carbon monoxide|alarm ~ (carbon|co )|house (is)? on fire|there s a fire|smoke everywhere)",
    ],
    woe: ["(can t|help|bone|blood|bleed*|wrong way|dizzy|headache*|faint*|sleepy|trapped|now|stuck|all feel|we|call|pain|leg|inside)"],
    swallowedit: [
      "((swallow*|stuck up|up (his|her) nose|in (his|her) (ear|nose|throat)) ~ (battery|batteries|magnet*|bead|coin|marble)|(battery|batteries|magnet*) ~ (swallow*|up (his|her)|in (his|her) (nose|throat|mouth)))",
    ],
    ailing: [
      "((no|not|can no|can not|cannot|no can|hardly) (breathe|breath|breathing|respire) (good|well|right|properly|normal*)?|(very|much|big|strong|terrible) pain in (the|my|his|her)? (chest|heart|arm)|pain* ~ chest and arm)",
    ],
    failingbody: [
      "(in and out of (consciousness|it)|(heart|pulse) (is|s|keeps)? (stopping|stops|stopped|racing and|failing|skipping and)|(can t|cannot|can not) (get|catch) (my|his|her|any) (breath|air)|(chest|heart) (is|s)? (like (a)? (concrete|lead|rock|brick*|vice)|on fire|exploding)|(left|right)? arm (is|s|has)? (gone)? (dead|numb|heavy|limp)|(eyes (don t|won t|doesn t) open|(open|opens) (no|not) (her|his|the)? eyes|shake (her|him) and)|asleep and (won t|i can t|doesn t)|hip is out|bone (is)? out|not come out of (his|her|their) room ~ (days|smell)|hasn t come out ~ (days|smell|answer))",
    ],
    whose: [
      "(my|his|her|he|she|mum|mother|dad|father|wife|husband|son|daughter|baby|friend|lodger|neighbour|i|sister|brother|grandad|nan)",
    ],
    fit_: [
      "(gym|run*|stairs|asthma clinic|unfit|panic attack*|anxi*|hypnosis|slept on|sleeping on|pins and needles|years ago|last (year|week|month)|used to|laugh*|teenager|teen|puberty|song|love|when i see|nerves|stage|exam*|sale)",
    ],
  },
  met: {
    act: [
      "failingbody whose -fit_ -story -jokes -agone -calm",
      "pale helpless someone -agone -story -jokes -desk -calm",
      "shaking someone -agone -story -jokes -calm",
      "reacting ateit -dental -calm -story -agone -mishap",
      "wrecked woe -agone -story -jokes -desk",
      "swallowedit -agone",
      "ailing someone -agone -story -calm -trade",
      "chest crushing someone -calm -story -jokes -desk",
      "breathing someone ongoing -calm -story -jokes -desk -agone -quitting",
      "swelling allergen -dental -calm -story -agone",
      "collapsed someone ongoing -agone -story -jokes -desk -calm",
      "stroke sudden someone -eased -story -jokes -desk",
      "little atepoison -agone -story -jokes",
      "ill grave little -agone -story -calm -desk",
      "pregnant birthing -calmbirth -story -jokes -desk",
      "trauma someone ongoing -agone -story -jokes -desk",
    ],
  },
};

/** Told over the end of a sentence. */
export const bodiesInBits: readonly string[] = [
  "(ate|eaten|stung|bitten|had) ~ (nut|nuts|peanut*|prawn*|shellfish|wasp|bee|snake|sesame) ~ (.|,)? ~ (throat|tongue|lips|face|swell*|swollen|can t breathe|hives|no pen|epipen|closing)",
  "(fit|seizure|fitting|convuls*) ~ (.|,)? ~ (won t stop|not stopping|isn t stopping|minutes|still going|hasn t stopped|again and again|first time|never had)",
  "(he|she|baby|mum|dad|mam|husband|wife|son|daughter|friend) ~ (fell|collapsed|fainted|passed out|went down) ~ (.|,)? ~ (not moving|won t wake|not responding|blood|breathing|unconscious|hit (his|her) head|can t wake|isn t moving|no pulse)",
  "(chest|heart) ~ (pain*|tight*|hurts|hurting|crushing) ~ (.|,)? ~ (arm|jaw|sweat*|can t breathe|sick|dizzy|clammy|collaps*|alone)",
];
