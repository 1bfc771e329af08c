/** English, an act under way: what was taken, where somebody stands, what bleeds: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const actsMeet: Meetings = {
  fields: {
    took: [
      "(took|taken|taking|take|swallowed|swallowing|swallow|downed|necked|neck|popped|ingested|consumed|consume|eaten|ate|had|drank|drunk|gulped|chugged|knocked back|washed down|washed (them|it) down|put away|shoved down|injected|crushed|polished off|scoffed|gone through|got through|finished|emptied|overdid|dropped|horsed into|flung into me|put into me)",
    ],
    allof: [
      "((the|every|a|an) (whole|entire|last) (lot|packet|pack|box|bottle|strip|sheet|tub|container|supply|prescription|thing|tablet|pill|one|bunch|jar)|the lot|all (of)? (them|my|the|mum s|mam s|mom s|dad s|his|her|it|his|these|those|our)|every (single|last)? (one|pill|tablet)|everything in the (cabinet|cupboard|medicine|house|drawer|bathroom|box)|too (many|much)|so many|handful*|fistful*|load of|loads of|lots of|a lot of|bunch of|whole (packet|pack|box|bottle|strip|months|month s|week s|weeks)|(two|three|four|five|several|#|couple of) (packets|packs|boxes|bottles|strips|sheets|blisters|trays)|(month s|months|week s|weeks) (worth|supply)|more than (i should|the dose|i was|prescribed|you should|is safe|allowed)|way more|way too many|rest of (the|my)|(#|twenty|thirty|forty|fifty|sixty|hundred|dozen|dozens|ten|fifteen) (of|or so|odd)?|double|triple|ten times|bottle of|packet of|box of|strip of|strips of|tub of|whatever (was|i)|as many as)",
    ],
    thepills: [
      "(pill|pills|tablet|tablets|tabs|meds|medication|medications|medicine|medicines|paracetamol|ibuprofen|tylenol|xanax|antidepressant*|painkiller*|aspirin|sleeping (pills|tablets)|valium|insulin|codeine|tramadol|diazepam|zopiclone|sertraline|fluoxetine|prozac|co codamol|nurofen|advil|ambien|benzo*|opioid*|opiate*|morphine|fentanyl|heroin|lithium|propranolol|amitriptyline|oxy|capsule*|blister*|nembutal|sedative*|digoxin|warfarin|metformin|quetiapine|seroquel|pregabalin|gabapentin|clonazepam|lorazepam|temazepam|trazodone|mirtazapine|citalopram|oxycodone|methadone|dolo|crocin|panadol|solpadeine|anadin|benadryl|medicine cabinet|of them|heart pills|diazepams|melatonin|sleepers|antihistamines|ketamine|ket|mdma|prescription|cabinet|dose|overdose|doses)",
    ],
    routine: [
      "(prescribed|as usual|as normal|every (day|morning|night|evening)|daily|late this morning|this morning as|with (food|breakfast)|for (my|the|a) (headache|back|blood|cold|pain|allerg*|migraine|flu|fever)|vitamin*|side effect*|course of antibiotics|antibiotic*|homeopath*|supplement*|per day|a day|times a day|interact*|contraind*|doctor (said|told|gave)|forgot|missed|used to|wean*|stopped|come off|coming off|cbd|herbal|mg daily|last year|years ago|cat|dog|flight)",
    ],
    lot: [
      "(took|taken|swallowed|downed|necked|ate|drank|finished|had) (the (whole)? lot|every last one|every single one|everything|them all|all of them|em all|loads|too many|too much of it)",
    ],
    sinking: [
      "(sleepy|drowsy|dizzy|woozy|floaty|floating|spinning|numb|heavy|sick|throwing up|vomiting|weird|funny|faint|blurry|blurred|fading|tired|cold|scared|frightened|afraid|sorry|goodbye|bye|regret*|changed my mind|what do i do|what now|help|don t know what to do|dying|to die|kicking in|stop it now|can t undo|too late|on purpose|not (an|by) accident|nobody can stop|an hour ago|minutes ago|half an hour ago|just now and|hours ago|heart (is)? (rac*|pound*|slow*)|shaking|on an empty|don t be mad|dont be mad|in hospital|a e|still want to|nobody knows)",
    ],
    desired: ["(with|and) ~ (vodka|whisky|whiskey|wine|gin|rum|alcohol|bottle|brandy|poitin|beer*|cider|booze|drink)"],
    inside: [
      "(they re|they are|it s|tablets|pills|packet*|box*|bottle*|strip*) ~ (in me|inside me|in my (stomach|belly|system|body)|gone down|down my (throat|neck|gullet))",
      "(tablets|pills|meds|packet*|bottle of *|strip*|box of <drugs>) ~ (empty now|is empty|are empty|are gone|all gone)",
    ],
    poisoned: [
      "(drank|drunk|drink|drinking|swallowed|consumed|consume|took|taken|taking|ate|eaten|had|ingested|swallow) ~ (bleach|antifreeze|weedkiller|weed killer|rat poison|poison|drain cleaner|phenyl|harpic|lysol|acid|pesticide*|insecticide|kerosene|petrol|turpentine|white spirit|paraquat|cyanide|sodium nitrite|toilet cleaner|oven cleaner|ammonia|hand sanitiser|screenwash|slug pellets|rat killer|mosquito (liquid|repellent)|floor cleaner|cleaning (stuff|liquid|fluid|product*)|washing up liquid|dettol|nail polish remover|disinfectant|hair dye|button battery|battery|batteries|magnets|detergent|pods|death cap*|mushrooms from)",
    ],
    perch: [
      "((on|at|over|onto|outside|up) (the|a|my|this)? (very)? (top|edge|wrong side|other side|far side|lip|brink|end) (of|floor)? (the|a|that|my)? ~ (bridge|cliff*|roof|building|platform|pier|balcony|railing*|rail*|barrier|parapet|viaduct|car park|multi storey|ledge|quay|flyover|tower|stairwell|quarry|rooftop|fence)|(on|at) (the|a|my|this) (bridge|ledge|roof|rooftop|edge|parapet|cliff*|train tracks|tracks|railway (line|tracks)|rails|viaduct|window ledge|windowsill|balcony|overpass|flyover|level crossing|clifftop|cliff top|cliff edge|pier|weir|railings|high bridge)|beachy head|suicide spot|multi storey|top floor|window ledge|wrong side of|golden gate|clifton bridge|by the (river|cliff*|tracks|rails|canal|edge|weir|lake|quarry|train line))",
    ],
    teeter: [
      "(look* down|look* (at|over) the (drop|edge|water|train*)|the drop|(going to|about to|want to|wanna|ready to|will|gonna|could|thinking of|i ll|might|feel like) (jump*|let go|step|fall|go over|lean)|jump|jump*|let* go|over the (rail*|side|edge|fence|barrier)|long way down|such a drop|wrong side|feet (are)? (over|dangl*)|legs (are)? (over|dangl*)|dangl*|climbed (over|up|out|onto)|last|goodbye|sorry|alone|nobody (around|about|here|else)|no one (around|about|here|else)|how high|so high|wind|shoes off|next train|waiting for (the|a|it|one|next) *|fast train|don t want to (live|be)|can t do this|one step|talk me down|stop me|help me|train* (is|coming)|can t come down|end it|finish|tell (my|mum|them)|scared|cars (look|below)|dark water|water (is|looks) ~|crying|standing|stood|cold|courage|ready|rocks)",
    ],
    gulped: [
      "(swallow*|necked|neckin*|necking|popped|overdosed on|downed) ~ (packet|bottle|box|strip|lot|sheet|blister*|tub|cabinet|supply)",
    ],
    food: ["(crisps|biscuits|chocolate*|cake|sweets|wine|beer|water|juice|milk|haribo|cookies|coke|coffee|chips|ice cream|cereal|pride)"],
    spot: [
      "(beachy head|suicide spot|known spot|the spot where|golden gate|clifton (suspension)? bridge|humber bridge|cliffs of moher|aokigahara|foyle bridge|erskine bridge|the gap)",
    ],
    atspot: ["(i m|at|here|standing|sat|going to|on my way|driving to|tonight|looking|walked|goodbye|alone|edge|dark)"],
    dangling: [
      "((feet|legs|toes|one leg|one foot) ~ (over|dangl*|hang*) ~ (edge|side|rail*|ledge|drop|water|bridge|cliff|barrier|nothing|sill))",
    ],
    strolling: [
      "(stuck|traffic|train (is)? (late|delayed|cancelled)|delay*|late|cafe|restaurant|lunch|coffee|walking to|on my way|nearly there|be there|see you|photo*|view*|fishing|picnic|running late|holiday|tourist*|party|bbq|working on|building site|fix* the|parking|parked in|park* (is|on|at)|entrance|which door|where (is|s|are|do|exactly)|dinner|wifi|signal|bus|swim*|street|road|platform #|drinks|sunset drinks|meet|plants|smok*|barbecue|with (my )?(friends|wife|kids|husband|mates|dog))",
    ],
    noosed: [
      "(rope|noose|belt|cord|scarf|dupatta|sheet|flex|cable|lead|tie|bag) (is|s|already|now|tight)? ~ (round|around|on|over) (my|her|his) (neck|throat|head)",
      "(chair|stool|ladder|bucket) ~ (under|kick*|noose|rope|beam|fan|light fitting|standing on|stood on)",
      "(stood|standing|stand|up) on (a|the|my) (chair|stool|ladder) ~ (rope|noose|belt|neck|beam|fan|sheet)",
    ],
    fumes: [
      "(engine|exhaust|hose|car|gas|oven|hob|barbecue|bbq|charcoal|generator) ~ (running|on|pipe|through|turned|lit|open|unlit|taped|fumes|filling|leaking)",
    ],
    sealed: [
      "(garage|windows (shut|closed|taped|sealed|up)|shut the windows|closed the windows|door (shut|closed|taped|sealed|locked)|taped|sealed|towel* (under|along)|head in|lie down|lying|fall asleep|go to sleep|sleepy|hose|bathroom|bedroom|tent|not lit|no flame|goodbye|breathe it)",
    ],
    drained: ["(blood*|bleed*|cut|wrist*|vein*|artery|towel*|wound|gash|slit*|arm|neck|stab*)"],
    gushing: [
      "(pour*|pump*|gush*|spurt*|spray*|squirt*|soaked|soaking|everywhere|all over (the|my) (floor|bathroom|bed|carpet|sheets|sink|clothes)|won t (stop|close|clot)|not stopping|doesn t stop|didn t stop|can t stop (it|the)|isn t stopping|too deep|so deep|really deep|down to the (bone|fat|white)|see (the)? (bone|fat|muscle)|losing (a lot|lots|so much|too much)|puddle|pool of|dripping|through the (towel|bandage))",
    ],
    mild: [
      "(nose|nosebleed*|gum*|tooth|teeth|dentist|period*|finger|paper|shav*|donat*|pressure|test*|sugar|draw*|budget|nail*|hair|coffee|wine|paint|tap|rain*|tears|phone|crying|kitchen sink|ink)",
    ],
    ready: [
      "(razor*|blade*|knife|rope|noose|gun|pills|tablets|bottle|scissors|belt) ~ (in my (hand|hands|lap|mouth)|against my|to my (head|wrist*|arm|throat|temple|chest)|on my (wrist|lap|skin|arm)|pressed|right here|in front of me|round my|around my)",
      "(holding|clutching|gripping|got|have|sat with|sitting with|here with) (a|the|my|dad s) ~ (razor*|blade*|knife|rope|noose|gun|shotgun|scissors) (in|to|against|on|and|at|right|now|here|$)",
    ],
    chef: [
      "(cook*|chop*|kitchen|shav*|carv* (the|a) (turkey|meat)|hunting|climb*|sail*|diy|paint*|cake|onion*|film|game|story|play|barber|hair|gift|wrap*)",
    ],
    myend: [
      "(tonight|this evening|today|now|tomorrow (morning|night)|at midnight|in (ten|five|twenty|#) minutes|in an hour|before (they|he|she|mum|anyone) (get*|come*|wake*|is)|this is it|right now|any minute)",
    ],
    finishing: [
      "(going to|gonna|will|ll|about to|plan* to|intend* to|decided to|ready to|have to|must|i m) (do it|do it now|go through with it|end (it|things|everything|this|myself)|finish (it|myself|things|everything)|kill|hang|jump|drown|overdose|take (them|my (own)? life)|be (dead|gone)|die|step off|let go|pull the trigger|leave this (world|life))",
      "(end|ending|ends|ended|finish|finishing|ends) (things|it all|myself|my life|everything|my pain|his life|her life)",
      "(all|it) (be|will be|ll be) (finished|over|ended) ",
    ],
    downing: [
      "((take|took|taken|swallow*|eaten|ate|had|drank|drink|drinked|drunk|put) ~ (many|much|a lot|all|plenty|something|some things) ~ (medic*|pills|tablets|product*|drugs|of them|meds)?)",
    ],
    foreign: [
      "(medicament*|medicine*|medication*|product* for|product (for|of) (clean*|toilet)|cleaning|pills|tablets|dangerous|don t know what to do|help me|die|gummies|sleepy|toilet|floor|chemical*)",
    ],
    ingested: [
      "((i|i ve) (just)? (took|taken|swallowed|drank) something|mix* (my|the) (meds|pills|medication|tablets) (with|and) *|took the rest|(double|triple) dose)",
    ],
    fretting: [
      "(don t know what to do|what do i do|what now|scared|help|frightened|bleach|vodka|alcohol|everything|wasn t enough|weird|sick|sorry|please|took|dizzy|mistake)",
    ],
    deepwater: [
      "((up to|in to|into) my (waist|chest|neck|knees|shoulders)|water (is|s)? (so)? (cold|freezing|dark)|walking in(to)? (the)? (sea|water|river|lake|waves)|going under)",
    ],
    submerged: ["(water|sea|river|cold|lake|waves|waist|goodbye|sorry|rocks|stones in my pockets|tide|dark|i m|swim)"],
    swimming: [
      "(pool|swim*|lesson|cooler|shower|bath|boiler|heating|holiday|paddl*|surf*|tea|coffee|work|email*|debt*|paperwork|mud|flood*)",
    ],
    hosed: [
      "((hose|pipe) ~ (exhaust|window)|exhaust ~ (hose|pipe|window|garage)|(noose|rope) (is|s)? (up|ready|hanging|on|there|tied)|(gun|pistol|shotgun|barrel|rifle) (is|s)? ~ (mouth|chin|temple|head|lap)|kneel* (on|by) the (tracks|rails|line)|(lying|laid|lay|sitting|sat|standing|stood|walking|waiting) (down)? (on|along|by) the (tracks|rails|railway|train line|line))",
    ],
    tubbed: [
      "((in|in the|sat in|lying in|running) (the|a|my)? (bath|bathtub|tub|car|garage|woods|shed|toilet|bathroom) (with|and) ~ (razor*|blade*|knife|rope|pills|tablets|toaster|hose|gun))",
      "((got|have|ve|with) ~ (#|all|forty|fifty|sixty|thirty|hundred|the) ~ (pills|tablets|paracetamol|tabs|meds|capsules) ~ (in front|lined|here|on the|got|beside|next|ready|waiting|just waiting))",
      "((what|know (exactly)?) ~ (how much|i have in my bag|dose) to (take|use|inject)|(use|using|take|inject) ~ (on|into) myself tonight)",
      "(gas is (on|open)|gas (is|s)? (left|turned)? on (.|,)? ~ (sorry|goodbye|tell))",
    ],
    shaver: ["(shav*|leg hair|bath bomb|rubber duck|headache|prescri*|pharmacy|diabet*|insulin dose|doctor said|cook*|heating|hob for)"],
  },
  met: {
    act: [
      "tubbed -shaver -story -jokes -routine",
      "downing foreign -routine -story -jokes -trade",
      "ingested fretting -routine -story -food -jokes",
      "deepwater submerged -swimming -story",
      "hosed -story -jokes -strolling",
      "took allof thepills -routine -story -jokes -trade -quitting",
      "took allof sinking -routine -story -jokes -trade -quitting -desk -strolling -mild",
      "lot sinking -routine -story -jokes -desk",
      "lot desired",
      "thepills desired took -routine -story",
      "inside -desk -story -jokes -mild",
      "poisoned -story -jokes -trade",
      "perch teeter -strolling -story -jokes -desk",
      "gulped -food -story -jokes -routine -aware",
      "spot atspot -strolling -story -jokes",
      "dangling -story -jokes",
      "perch fumes -strolling -story -desk",
      "noosed -story -chef -jokes",
      "fumes sealed -story -desk -strolling",
      "drained gushing -mild -story -jokes -desk",
      "ready -chef -story -jokes -routine",
      "finishing myend -desk -story -jokes -quitting -booked",
    ],
  },
};

/** Told over the end of a sentence. */
const swallowed = "(took|taken|swallowed|downed|necked|drank|drunk|ate|had|finished)";
const whole = "(them|everything|it all|the lot|all of (them|it)|the (whole)? (packet|bottle|box|thing|strip)|em)";
const after =
  "(sleepy|tired|drowsy|dizzy|woozy|floaty|spinning|numb|sick|weird|scared|frightened|sorry|goodbye|bye|regret*|changed my mind|what do i do|what now|help|thank you for|burns|hurts|an hour ago|don t want to die|can t feel|see you on the other|won t be long|over soon|tell)";

export const actsInBits: readonly string[] = [
  `(already|just|i|i ve|ve|have|done) ~ ${swallowed} (all)? (of)? ${whole} ~ (.|,)? ~ (.|,)? ~ ${after}`,
  "(gin|vodka|whisky|whiskey|wine|rum|brandy|alcohol|booze|drink|beer*|cider) ~ (and|with|plus) ~ <drugs>",
  "<drugs> ~ (and|with|plus|,) (a|the|my|some|half a|lots of|loads of|cheap|neat)? ~ (gin|vodka|whisky|whiskey|rum|brandy|bottle of (wine|spirits))",
  "(it s|its|it is|i ve|all) done (.|,) ~ (swallowed|took|taken|drank|cut|over|nobody can)",
];
