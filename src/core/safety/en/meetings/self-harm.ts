/** English, harm that somebody does to their own body: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

const tool = "(scissors|razor*|blade*|knife|lighter|glass|sharpener|compass|cutter)";
const limb = "(arm*|leg*|thigh*|wrist*|skin|stomach|hip*|again|sink|bathroom|blood)";

/** Told in bits, or over the end of a sentence. */
export const selfHarmInBits: readonly string[] = [
  `(^|.) (the|my)? ${tool} (.|,) (my|both|left)? ${limb}`,
  "(did|done|doing) it again (.|,)? ~ (.|,)? ~ (deep*|bleed*|blood|arm*|thigh*|wrist*|stitches|blade*|cut*|stopping)",
  "(bought|buying|ordered|found|hid|hidden|stole|nicked) ~ (blades|razors|razor blades|a blade|scalpel*) ($|.|,|again|tonight|today|online|yesterday|and)",
  "(deeper|deep) (this|than last) time ~",
];

export const selfHarmMeets: Meetings = {
  fields: {
    wounding: [
      "(cut|cuts|cutting|scratch*|burn|burns|burned|burnt|burning|slic*|slash*|carv*|scrap*|stab*|bruis*|punch*|hit|hitting|bang|bangs|banging|banged|smash*|headbutt*|slap*|bit|bite|biting|stub*|razor*|blade*|sharpener|lighter|compass|scissors|safety pin|needle*|shard|glass|cigarette*|straightener*|iron|boiling|hurt|hurting|harm*|pick*|gouge*|dig*|digging|pinch*|whip*|choke|strangl*|put out|puts out|stub out)",
    ],
    flesh: [
      "(my|the|own) (own|left|right|inner|upper|lower|both)? (self|arm|arms|skin|thigh|thighs|wrist|wrists|leg|legs|stomach|belly|hip|hips|forearm*|ankle*|head|face|knuckle*|fists|body|chest|ribs|hand|hands|shoulder*|calves|veins|throat|neck)",
      "(myself|me self|meself|thighs|wrists|forearms)",
    ],
    soothing: [
      "(only thing ~ (help*|work*|make*|calm*|left|feel*)|only way ~|helps|calm*|quiet*|go quiet|feel (something|better|alive|anything|real|less|in control)|can t feel|numb*|release|relief|relieves|punish*|deserv*|urge*|can t stop|stop myself|every (night|day|time)|most nights|in secret|secret*|hide|hiding|long sleeves|deeper|too deep|deep|on purpose|deliberately|purposely|not by accident|blood|bleed*|stitches|relapse*|clean|blew it|streak|again|till|until|to cope|coping|cope|when (i m|i am|i feel|mum|dad|they|he|she|it)|at night|hate (myself|my|me)|disgust*|started|been|craving|addict*|better after|pain inside|after (school|every)|cannot help|need to|nobody knows|no one knows|to feel|so i (can|feel)|marks|scars|a mess)",
    ],
    mishap: [
      "(accident*|cook*|kitchen|shav*|gym|door|sport*|football|rugby|tennis|bike|fell|fall|cat|dog|toddler|son|daughter|baby|eczema|psoriasis|allerg*|itch*|mosquito|hair|nails|haircut|sunburn*|sun|skiing|yoga|running|knee|back pain|massage|tattoo*|surgery|operation|surgeon|hospital appointment|paper cut|diy|garden*|tax|form|work|arthritis|sciatica|physio|glass door|oven|hob|kettle|headache*|migraine*|dream*|nightmare*|moustache|horse|budget|cut off|cuts out)",
    ],
    wounds: [
      "(fresh|new|more|healed|healing|old and new|deep|infected|my) (cuts|scars|wounds|burns|marks|self harm scars)",
      "(cuts|burns|scars|slashes|marks) (all)? (over|on|up|down|across|along) (my|both)",
    ],
    hidingit: [
      "(hide|hiding|hid|sleeves|long sleeves|hoodie|arms are|legs are|thighs are|a mess|cover* (them|up|it)|bandage*|plasters|infected|don t want (anyone|mum|them) to|nobody knows|no one knows|last night|again|keep (looking|making|adding)|ashamed|make*|open (them|again|up)|stitches|stopped (hurting|healing)|wearing)",
    ],
    sh: ["(sh|s h|self harm*|selfharm*|self injur*|cutting|styro*|beans|barcode|cat scratches)"],
    slipped: [
      "(relapse*|again|deep|deeper|clean|urge*|stitches|last night|thighs|arms|wrist*|tonight|every night|started|back to|can t stop|blade|addicted|been|help*|hit (styro|beans|fat|dermis))",
    ],
    starving: [
      "(starv*|not eaten|haven t eaten|hasn t eaten|stopped eating|purg*|vomit* (after|everything)|throw* up after|make myself sick|making myself sick|laxative*|refuse to eat|don t eat|living on water|fasting for (days|#)|not eating|won t eat)",
    ],
    punishing: [
      "(punish*|deserve*|hate (my|myself)|disappear|waste away|until i (die|disappear|fade)|don t deserve|fade away|faint*|collapse*|heart (skip*|flutter*|rac*)|days|until there|blood|fat disgusting|want to die|black* out|passing out|so i (die|can))",
    ],
    swallowing: ["(swallow*|insert*|inject*|drank|drink) ~ (batter*|glass|razor*|blade*|pins|screws|needles|bleach|magnets)"],
    ritual: [
      "(blade|razor*|knife|lighter|cigarette*|sharpener blade|scissors|compass|needle) ~ (is|s)? ~ (only friend|best friend|calling|comfort*|under my pillow|in my (hand|case|drawer|pencil case|sock|phone case)|calms|helps|keeps me|makes me feel|to my (skin|arm|wrist|thigh))",
    ],
    clean: [
      "(# (days|weeks|months|years)|two|three|four|six|five|a (week|month|year)|days|weeks|months) (clean|free|without (cutting|hurting|harm*))",
    ],
    lapse: [
      "(blew it|relapse*|broke it|lost it|gone now|failed|razor|blade|cut*|urge*|tonight|last night|slipped|ruined it|back to (zero|square one)|struggling not|want to)",
    ],
    relapsed: ["(relapse*|slipped (up)?|back at it|back to (it|cutting|my old)|gave in|started (again|up again))"],
    branding: [
      "((cigarette*|lighter|straightener*|iron|match*|candle|hob|aerosol|deodorant) ~ (on|to|against|into) my (own)? (skin|arm*|thigh*|leg*|wrist*|hand|stomach|hip*))",
    ],
    bloodsight: ["((see*|watch*|feel*|sight of|let*) ~ (blood|bleed*))", "(blood (coming|running|dripping|drip*))"],
    soothed: ["(calm*|quiet*|relief|relax*|only thing|peace*|better|release|feel (real|alive|something)|breathe again|helps|comfort*)"],
    gore: ["(film*|test|donat*|nurse|nose*|game|horror|squeamish|faint*|phobia|fear|pressure)"],
    substance: ["(alcohol|drink*|sober|smok*|cigarette*|weed|sugar|coke|cocaine|heroin|gambl*|porn|vap*)"],
    onlywhen: [
      "((only|never) ~ (ok|okay|fine|calm|alive|real|better|normal|human|myself) (when|if|after)|(need*|had) to feel (it|something|pain)|until (it|my (hand|knuckles|fist|head)|i) (broke|bled|bleed*|crack*|split|bruis*|pass*|swell*)|can t show|can t stop (doing|making)|nobody (can|must) (see|know))",
    ],
    hurts: [
      "(bleed*|blood|cut|cuts|cutting|hurt*|burn*|scar*|bruise*|hit the wall|punch*|hit (walls|myself|things)|pain|wall|infected|wound*)",
    ],
    emptied: [
      "((threw|throw*|chuck*|sick*|vomit*|purg*|brought) ~ (up)? (everything|it all|again|every meal|after (every|each))|(haven t|not|hasn t|stopped|won t) (eaten|eat|eating|kept anything|keep anything) ~ (since|for|days|week)|laxative*)",
    ],
    failing: [
      "(heart|faint*|dizzy|black* out|weird|flutter*|collaps*|weak|cold|blood|can t stand|days|passing out|hair (is)? falling|periods stopped|kilos|again and again|shaking)",
    ],
    sickbug: [
      "(bug|food poisoning|flu|gastro|covid|pregnan*|morning sickness|antibiotic*|migraine|hangover|hungover|drank|toddler|baby|son|daughter|cat|dog|so i can t come|cancel*|reschedul*|dentist|surgery|fasting for|ramadan|diet)",
    ],
    selfwounds: [
      "((cut|slit|slash*|burn*|stab*|sliced|scratched) my (own)? (hand*|arm*|wrist*|leg*|thigh*|stomach|face|throat|neck|skin) ~ (blade|razor*|knife|glass|lighter|love failure|failure|because|when|due to|after))",
      "((took|take|put|taking) (a|the) (blade|razor*|knife|scissors|lighter) to (my|me) )",
      "((pillow|bag|scarf|belt|cord|hands) ~ (over|round|around|on) my (own)? (face|neck|throat|head) ~ (long|until|till|last|stars|pull*|breath*|every))",
      "((going|go|getting|get) ~ under (the water)? ~ (longer|until|bath)|hold* my breath ~ (until|bath|pass))",
      "(mirror ~ (piece|shard|glass) ~ (on|into) (me|myself|my))",
    ],
    erasing: [
      "((hate|despise|loathe|disgust*) (myself|me|who i am|my (body|face|self)) ~ (so much|erased|gone|punish*|hurt|die|disappear|cut|rip|end|exist))",
      "(skin ~ (off|take it off|peel*|rip*|tear*|isn t mine))",
    ],
  },
  met: {
    death: [
      "selfwounds -mishap -story -trade",
      "erasing -story -jokes -trade",
      "onlywhen hurts -mishap -story -jokes -desk",
      "emptied failing -sickbug -story -jokes",
      "wounding flesh soothing -mishap -story -jokes -desk -quitting -trade -past",
      "wounds hidingit -mishap -story -trade",
      "sh slipped -story -jokes -trade -past -mishap",
      "starving punishing -trade -jokes -story",
      "swallowing -mishap",
      "ritual -mishap -story",
      "relapsed hidingit -substance -quitting -jokes -story",
      "relapsed wounds -substance -quitting",
      "branding -mishap -story -jokes",
      "bloodsight soothed -gore -story -trade",
      "clean lapse -substance -jokes -quitting",
    ],
  },
};
