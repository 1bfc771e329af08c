/** English, a means that is at hand, and what somebody looks up about it: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const meansMeet: Meetings = {
  fields: {
    lethal: [
      "(helium|nitrogen|argon|exit bag|suicide bag|charcoal (burner)?|sodium nitrite|nitrite|noose|ligature|hosepipe|hose|tow rope|rope|cord|washing line|nembutal|cyanide|gun|shotgun|rifle|pistol|revolver|razor*|blade*|scalpel|box cutter|stanley (knife|blade)|carbon monoxide|dupatta|bedsheet*|belt|insulin|rat poison|pesticide|phenyl|kerosene|petrol|sleeping pills|sleeping tablets|morphine|the stuff|poison|bullet*|paracetamol|tablets|pills|tabs|meds|capsules|pregabalin|amitriptyline|heart pills|fentanyl)",
    ],
    athand: [
      "(ready|ordered|counted|count them|hidden|hid|stashed|stockpil*|hoard*|saved up|saving (up|them|my)|kept back|keeping back|put aside|putting aside|put by|set aside|tied|knotted|laid out|lined up|in front of me|next to me|beside me|in my (hand|hands|lap|mouth)|by (my|the) bed|under (my|the) (pillow|bed|mattress)|in the (boot|loft|attic|shed|garage|trunk)|on (the|my) (table|bed|desk|nightstand|bedside)|enough|waiting for me|measured|bought|got hold of|tipped out|poured out|emptied|crushed|loaded|cleaned and|arrived|came today|comes (tuesday|tomorrow|monday)|for (the|that) purpose|just in case i|plan b for|staring at|looking at|keep looking|within reach|round my|around my|over my head|fixed to|from the (beam|fan|ceiling|banister|light|tree|rafter*)|to the (beam|fan|ceiling|banister|light|tree|rafter*|door|hook))",
    ],
    purpose: [
      "(so i can|to end|to (do it|go)|for the purpose|when (it s|the) time|tonight|purpose|enough to|when i m ready|it is enough|it s enough|that should do|should do it|do the (job|trick)|when (i|it) (can t|get*) ~|nobody knows|no one knows|secret*|for weeks|for months|over my head|in case|my way out|way out|exit|to sleep forever|i m (scared|ready|done|tired|sorry|calm)|don t send|goodbye|need it|just looking|comfort*|tempt*|then i m out|i m out|to die|die|end it|kill|weekend|not to|want to|urge|hurt)",
    ],
    household: [
      "(climb*|swing|boat|sail*|gym|skipping|dog|kids|kitchen|cook*|garden*|shav*|diy|party|balloon*|barbecue|bbq|diabetes|diabetic|pharmacy|prescri*|chemist|doctor|trousers|jeans|laundry|seat belt|seatbelt|shoot* club|hunting|farm|fish*|car insurance|travel|holiday|cushion*|paint*|paper|allerg*|blood pressure|hay fever|migraine|contraind*|interact*|effects|hypnosis)",
    ],
    counted: [
      "(counted|counting|count|tipped|emptied|lined|laid|hoard*|stockpil*|saved|saving|stash*|kept|keeping|put|set|hid|hidden|hiding|poured|crushed|collecting|squirrel*) ~ (them|out|up|back|aside|by|pills|tablets|tabs|meds|medication|paracetamol|doses|capsules|sleeping|painkillers|insulin)",
    ],
    suffices: [
      "(enough|should do|do it|do the (job|trick)|for the purpose|purpose|for weeks|for months|weeks of|months of|# of them|sixty|hundred|#|(for|since) (a|two|three|four|five|six|#|several|some) (days|weeks|months|years)|so i can|nobody knows|in secret|in front of me|when (it|the time)|just in case|to die|to go|go to sleep|lots of)",
    ],
    enoughto: ["(should do it|do the trick|do the job|(be|is|s) enough (to|$|for me)|enough to (die|kill|end|go|do)|will do it|finish me)"],
    beam: [
      "(beam|rafter*|fan|ceiling fan|ceiling|light fitting|banister|branch|hook|door handle|door frame|pull up bar|curtain rail|tree|loft hatch)",
    ],
    hold: [
      "(measured|strong enough|hold (me|my weight)|tied|rope|noose|belt|dupatta|sheet*|scarf|cord|chair|stool|take my weight|hang*|tested|weight|flex|cable|hook* it|knot)",
    ],
    tied: [
      "(i|i ve|it|rope|noose|belt|scarf|dupatta|sheet) ~ (tied|fixed|knotted|hung|looped|attached|round|around|over) ~ (neck|beam|fan|door|handle|banister|ceiling|branch|tree|rafter*|hook|light)",
    ],
    thegun: [
      "(where ~ keep* ~ (gun|shotgun|pistol|rifle|pills|tablets|morphine|insulin)|(gun|shotgun|pistol|rifle) (is|s)? ~ (loaded|cabinet|lap|safe|out|ready|mouth)|key to the gun)",
    ],
    looked: [
      "(googl*|search*|look* up|read* (about|up)|research*|youtube|forum*|reddit|found out|worked out|calculat*|know|checked|found a (place|bridge|spot)|asked (ai|chatgpt|google))",
    ],
    dose: [
      "(how (much|many|long|high|deep|fast|easy|quick*|often) ~ (take*|die|kill*|bleed|drown|fall|need*|enough|overdose|hang|lethal|suffocate|fatal|heart stop*|is enough|jump)|lethal|fatal (dose|amount)|painless|(which|what) (bridge|pills|tablets|way|method|building|drug|dose|train) ~|high enough|strong enough to|deep enough|drop from|the drop|tie (a|the) noose|ways to (go|die|end)|methods|time of (the)? (train|high tide)|no one (around|will find)|where nobody|cctv)",
    ],
    bagged: ["(bag|plastic bag|hood|pillow|cling film) (is|s)? (over|on|round|around|tied) (my|her|his|the)? (own)? (head|face)"],
  },
  met: {
    death: [
      "lethal athand purpose -household -story -jokes -trade",
      "counted suffices drugs -household -trade -jokes",
      "counted enoughto -household -trade -jokes",
      "beam hold -household -story -jokes",
      "tied -household -story -desk",
      "thegun -household -story",
      "looked dose -story -jokes -trade -desk -quitting",
    ],
    act: ["bagged"],
  },
};

/** Said in bits: a means, a time, a farewell. */
const tool =
  "(helium|nitrogen|exit bag|noose|charcoal|pills|tablets|paracetamol|insulin|gun|shotgun|razor*|blade*|rope|belt|bridge|train|tracks|cliff*|gas|hose|vodka and pills|sodium nitrite)";
const when =
  "(tonight|now|tomorrow|today|midnight|soon|this weekend|at last|goodbye|sorry|ready|enough|waiting|done|don t send|don t call|don t come|nobody home|house empty|alone)";

export const meansInBits: readonly string[] = [
  `(^|.) (the|my|got|a)? ${tool} (.|,) ~ (.|,)? ~ ${when}`,
  `(^|.) ${when} (.|,) (the|my|a)? ${tool} ($|.|,)`,
  "(exit bag|sodium nitrite|nembutal)",
  "(don t|do not|please don t|no need to) (send|call) (anyone|anybody|the police|police|an ambulance|help|them|someone|for help|the cops|999|911|112)",
];
