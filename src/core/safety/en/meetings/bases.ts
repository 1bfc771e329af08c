/** English, the fields that several meetings share: who, life, death, an end, for good, what kills, and what takes all of it back. */
import type { Meetings } from "../../distress-words.ts";

export const bases: Meetings = {
  fields: {
    i: ["(i|i m|im|me|my|myself|i ve|i d|i ll|mine)"],
    kin: [
      "<kin>",
      "(client|patient|student|pupil|lad|lass|lodger|tenant|classmate|caller|member|fella|nana|granny|grandpa|grandma|grandparent|auntie|girl|boy|guy|woman|man|someone|somebody|people|kids|children|teammate|stepson|stepdaughter|godson|goddaughter|nan|nanny|da|mam|mammy|mummy|daddy|mama|papa|fiance|fiancee|missus)",
    ],
    not: ["(not|no|never|don t|dont|can t|cant|won t|isn t|nothing|without|doesn t|didn t|no longer|hardly|couldn t|wouldn t)"],
    life: ["(life|live|living|alive|exist*|existence|being here|on this earth|in this world)"],
    die: ["<die>", "(dead|death|die|dying|suicid*)", "<self>"],
    forever: ["(forever|for good|once and for all|permanently|for ever|never again|for the last time|for always|eternal*|for eternity)"],
    soon: [
      "(tonight|today|now|tomorrow|this (evening|morning|afternoon|weekend|week|minute|hour)|right now|soon|in (a|an|ten|five|twenty|half|#) * |before (midnight|morning|dawn|they|he|she|mum|anyone)|by (morning|midnight|monday|tomorrow|then)|any minute|at midnight|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))",
    ],
    drugs: [
      "<drugs>",
      "(capsule*|strips|strip|blister*|opiate*|barbiturate*|nembutal|pentobarbital|sedative*|tranquil*|sleepers|anti depressants|antihistamine*|digoxin|warfarin|beta blocker*|metformin|quetiapine|seroquel|olanzapine|pregabalin|gabapentin|clonazepam|lorazepam|temazepam|alprazolam|trazodone|mirtazapine|citalopram|venlafaxine|oxycodone|vicodin|percocet|methadone|dolo|crocin|panadol|solpadeine|anadin|calpol|benadryl|melatonin|benzo*|heart (pills|tablets)|painkill*|pain killers)",
    ],
    poison: [
      "(bleach|antifreeze|weedkiller|weed killer|rat poison|poison|poisonous|drain cleaner|phenyl|phenol|harpic|lysol|acid|pesticide*|insecticide|kerosene|petrol|turpentine|white spirit|paraquat|cyanide|sodium nitrite|nitrite|detergent|domex|domestos|toilet cleaner|oven cleaner|ammonia|hand sanitiser|screenwash|methylated spirit*|slug pellets|berries|mercury|batter*|magnet*|rat killer|mosquito (liquid|repellent)|all out)",
    ],
    arms: [
      "<arms>",
      "(knife|knives|gun|shotgun|pistol|blade*|razor*|scissors|scalpel|stanley|box cutter|hammer|axe|machete|crossbow|air rifle|revolver|bullet*|ammo|ammunition)",
    ],
    high: [
      "<high>",
      "(overhang|parapet|multistorey|scaffold*|railing*|pier|weir|quay|harbour wall|quarry|rooftop|top floor|beachy head|penthouse|flyover|footbridge|ravine|gorge|banister)",
    ],
    jokes: ["(lol|lmao|haha*|rofl|joking|jk|mdr|hehe|just kidding)"],
    story: [
      "(film|films|movie*|novel|documentar*|podcast*|netflix|episode*|lyrics|essay|thesis|dissertation|exhibition|headlines|(a|the|this|that|your|my|tv|favourite|crime|new|good|video|board) (show|book|song|game|series|course|match|play|article|character|actor|sketch|news))",
    ],
    past: [
      "(# years ago|years ago|used to|back then|when i was (a kid|young*|a child|little|a teen*|#|at (school|uni))|in the past|behind me|long ago|as a (child|kid|teen*|girl|boy)|decades ago|two years ago|three years ago|last year|in (19|20) #)",
    ],
    trade: [
      "(i (work|worked) (as|for|with)|i m a|i am a|as a (nurse|teacher|doctor|therapist|counsel*|paramedic|gp|carer|volunteer)|my (patients|clients|pupils|students)|training|workshop|prevention|awareness|do you (treat|help|see|work|offer|give)|can hypnosis|does hypnosis|hypnosis)",
    ],
    /** The desk's own business: what a session or a slot is said to be. */
    desk: [
      "(appointment*|slot*|booking|invoice|receipt|reschedul*|rdv|parking|payment|refund|voicemail|email|consultation*|availab*|cancel*|postpone*|waiting room|meeting|lesson*|contract|lease|subscription|trial|project)",
    ],
    /** What people are glad to see the end of. */
    ordeal: [
      "(exam|exams|interview*|deadline*|homework|renovation*|works|dinner|shift|class|meeting*|conference|wedding|move|school year|term|semester|divorce|trial|war|pandemic|winter|sale)",
    ],
    quitting: [
      "(smok*|cigarette*|vaping|vape|sugar|sweets|chocolate|alcohol|drinking|coffee|caffeine|snack*|gambling|biting|weed|diet|carbs|meat|snoring|procrastinat*)",
    ],
  },
  met: {},
};
