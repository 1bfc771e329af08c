/** English, somebody else in danger: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

const them = "(himself|herself|themselves|themself|his self|him self|her self|hisself)";

export const othersMeet: Meetings = {
  fields: {
    other: [
      "<kin>",
      "(client|patient|student|pupil|lad|lass|lodger|tenant|classmate|caller|member|fella|granny|grandpa|grandma|granddad|auntie|girl|boy|guy|woman|man|someone|somebody|teammate|stepson|stepdaughter|godson|goddaughter|nana|nanny|da|mam|mammy|mummy|daddy|mama|papa|fiance|fiancee|missus|gentleman|lady|eldest|youngest|twin|roomie|online friend|follower|wee (lad|girl|fella)|guest|driver|passenger|stranger|hubby|employee|apprentice|in law|they|he|she)",
    ],
    ending: [
      `((end*|ending|finish*) (it|things|everything|his life|her life|their (life|lives|own)|it all|${them})|(kill*|hang*|hung|hanged|shoot*|drown*|cut*|harm*|hurt*|burn*|starv*|overdos*|poison*|stab*|jump*) ${them}|${them} harm|locked ${them} (in|away)|do* (away with)? ${them}( in)?|away with ${them}|top* ${them}|suicid*|self harm*|not (be|being) (here|around|alive)|won t be (here|around|alive)|(ready|wants|want|wanted|wish*|pray*|hop*|begging|asked) ~ (die|dead|go to (god|heaven)|be gone|disappear*|not wake|be with (dad|mum|grandad|nan|him|her)|sleep forever|never wake)|(wants|want|wanted|going|about|ready) to die|wish* (he|she|they) (was|were) (dead|gone|never)|disappear forever|no (reason|point) (to|in) (live|living|go*)|better off without (him|her|them)|better off dead|take* (his|her|their) (own)? (life|lives)|jump*|slit* (his|her|their)|cuts (his|her|their)|cutting (his|her|their)|(end|ends|ended) (his|her|their) own|how to (hang|die|kill|tie)|goodbye|farewell|on the (roof|bridge|ledge|tracks)|noose|overdose*|tonight (is|s) the night|can t go on|doesn t want to (live|be)|don t want to (live|be)|last (message|text|time we)|see(ing)? (him|her|them) again|never see (him|her|them|me) again|unalive*|kms|kys|catch the bus|ctb|join (his|her|their))`,
    ],
    says: [
      "(say*|said|told|tell*|text*|messag*|sent|send*|post*|wrote|writ*|threat*|promis*|talk*|plan*|intend*|want*|try*|tried|going to|gonna|about to|thinking|thinks|keeps|announc*|hint*|call*|rang|phon*|voicemail|voice note|found|search*|googl*|read|diary|journal|note|letter|history|attempt*|is|s|has|left|whisper*|confided|asked|mentioned|worried|scared|afraid|might|will|ll|stopped eating|snap*|insta*|story says|reckons|swears)",
    ],
    mourned: [
      "(died|passed away|years ago|last year|in (19|20|#)|funeral|grief|griev*|bereave*|lost (my|him|her)|since (he|she|my *) (died|death|suicide)|film|movie|book|character|actor|series|essay|thesis|awareness|prevention|training|used to|long ago|better now|fine now|recover*|doing well|he s fine|she s fine|his lease|her lease|the lease|contract|the session|therapy|relationship|marriage|call|deal|job)",
    ],
    alarming: [
      "(gave|given|giving|gives|left) (me|us|everyone|his|her|their|all|away) ~ (guitar|ps5|xbox|things|stuff|dog|cat|keys|watch|ring|records|clothes|wallet|phone|possessions|belongings|letter|note|savings|everything|passwords)",
      "(sorry for everything|look after (mum|mom|dad|my|the|your)|take care of (mum|mom|dad|my|the|each)|love you all|remember me|forgive me|goodbye*|thank you for everything|you ll be fine without|final (message|text)|last (message|text)|it s (over|time)|see you on the other side|don t look for me|won t see (me|him|her) again|where (he|she) is going|nobody would care)",
      "(gone missing|missing since|disappeared|ran (away|off)|not come home|hasn t come home|didn t come home|isn t (answering|replying|picking up)|won t (answer|reply|pick up|open)|not (answering|replying|picking up|responding)|phone (is)? (off|dead)|turned (his|her|their) phone off|switched off (his|her|their) phone|locked (himself|herself|themselves|themself) (in|away)|taken (his|her|the|a) (shotgun|gun|rope|pills|tablets|knife|car to)|took (his|her|the|a) (shotgun|gun|rope|knife)|bought (a)? (rope|helium|pills|razor*|charcoal|gun)|hid* (pills|tablets|blades|razor*|rope|a knife)|stash* |stopped eating and|drove off|walked out|gone to the (bridge|river|cliff*|woods|railway)|at the (bridge|cliff*|river) )",
    ],
    dread: [
      "(scared|afraid|worried|terrified|frightened|panick*|fear|what (he|she|they) (s|is|are|re)? (about to|might|will|going|could)|do something|goodbye*|note|letter|wallet|pills|tablets|knife|rope|gun|shotgun|river|bridge|cliff*|woods|kill*|suicid*|harm*|die|help|please|urgent*|what do i do|what should i do|depress*|low|breakdown|danger|bathroom with|not (answering|replying)|isn t (answering|replying)|blood|sorry for everything|forgive|goodbyes|won t open|phone off|turned|threat*|mum|dogs)",
    ],
    ordinary: [
      "(nursery|preschool|kindergarten|birthday|christmas|present|gift|recommend*|your number|your address|your card|learn*|music|lesson*|moving|holiday|cat (has)? (gone|went)|dog (has)? (gone|went)|kitten|parcel|delivery|discount|referr*|flyer|leaflet|book|appointment|price*|hypnosis|school trip|festival|gig|loan|lend|lent|business|sales|voicemail is|film|movie)",
    ],
    took2: [
      "(took|taken|swallowed|overdosed|drank|downed|necked|eaten|cut|slit|slashed|stabbed|hanged|hung|jumped|shot) ~ (pills|tablets|meds|medication|paracetamol|overdose|bleach|poison|packet|box|bottle|lot|all|everything|wrist*|arm*|veins|throat|himself|herself|themselves|bridge|window|roof|strip*|insulin|sleeping)",
      "(found|find|see|saw|walked in on) (him|her|them|my *) ~ (hanging|rope|noose|pills|tablets|blood|unconscious|bath|wrist*|empty|bottle|knife|blade|cutting|overdos*)",
    ],
    nowadays: [
      "(now|just|ago|tonight|today|this (morning|evening|afternoon)|won t|can t|isn t|not|help|what do i do|please|sleepy|breath*|wake|waking|bleeding|blood|floor|bathroom|and|locked|crying|again|on purpose|empty|texted|says|said|told)",
    ],
    aware: [
      "(years ago|last year|in (19|20|#)|used to|prescribed|as usual|film|movie|died|funeral|griev*|grief|loss|fine now|better now|dog|cat|hair|ribbon|cake|phone|for (his|her) (headache|cold|cough|allerg*|flight)|lawn|cheese)",
    ],
    tools: [
      "((left|gone|went|took|walked|drove|locked) ~ (with|and) (a|the|his|her) (rope|shotgun|gun|knife|pills|tablets|razor)|(clean*|load*|got out|took out) (his|her|the) (gun|shotgun|rifle)|(got|has|s got|picked|chosen|set) ~ (a)? date (picked|chosen|set|in mind)|(man|woman|girl|boy|lad|someone|guy|person|teenager) ~ (wrong side|over the rail*|on the (ledge|parapet|roof|tracks)|about to jump|going to jump|climbing over)|(found|find|finding) ~ blood ~ (towels|sheets|sleeves|bed)|empty (packets|packet|blister*|bottle*|strips) |sees no (future|point|way)|better off dead|see* no reason)",
    ],
    lowness: [
      "(low|depress*|worried|scared|pal|mate|friend|bridge|says|said|told|he|she|dad|mum|husband|wife|son|daughter|brother|sister|slurr*|police|here|again|harming|cutting|teacher|we d be better|note|book|copybook|diary)",
    ],
    parting: [
      "((gave|given|giving) (me|away|his|her|all|us) ~ (cards|collection|guitar|console|things|stuff|watch|ring|jewell*|clothes|toys|games|bike|teddy|trophies|medals)|hugged (me|us)|kissed (me|us)|said (bye|goodbye)|last time|cleared out (his|her) room|deleted (his|her) (accounts|instagram|socials))",
    ],
    asif: [
      "(like it was the last|as if (it was|it were|he|she) ~|last time|for good|goodbye|crying|wouldn t look|sorry|strange calm|so calm|never see|won t need|no longer need)",
    ],
    loner: [
      "(nursery|preschool|kindergarten|childminder|holiday|moving|school trip|uni|abroad|army|camp|party|wedding|birthday|christmas|lesson|session|club|broke up)",
    ],
  },
  met: {
    act: ["other took2 nowadays -aware -story -jokes -trade"],
    death: [
      "parting asif other -loner -mourned -story -jokes",
      "tools lowness -mourned -story -jokes -desk -ordinary",
      "other ending says -mourned -story -jokes -desk -quitting -ordinary",
      "other alarming dread -ordinary -mourned -desk -jokes",
    ],
  },
};

const person =
  "(he|she|they|friend|mate|brother|sister|son|daughter|mum|mom|dad|mam|husband|wife|partner|boyfriend|girlfriend|cousin|student|client|flatmate|colleague|neighbour|nan|grandad|someone)";

/** Told over the end of a sentence. */
export const othersInBits: readonly string[] = [
  `${person} ~ (gave|given|giving|left) (me|us|away|his|her|their|everyone) ~ (.|,)? ~ (i m|im|i am)? (so|really)? (scared|afraid|worried|terrified|frightened)`,
  "(scared|afraid|worried|terrified|frightened) (of|about)? (what|that)? (he|she|they) (s|is|are|re|ll|might|will|may|could)? (about to|going to|might|could|will|ll|planning to)? (do|end|hurt|harm|kill|jump|take|be dead|die)",
  "(taken|took|gone with|left with|grabbed) (his|her|the|a|my) (shotgun|gun|rope|knife|rifle|pills|tablets) ~",
];
