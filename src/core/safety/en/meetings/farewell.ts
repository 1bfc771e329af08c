/** English, farewells, last wishes and settled affairs: told by fields that meet in one sentence, or follow each other over its end. */
import type { Meetings } from "../../distress-words.ts";
import { gap } from "../words.ts";

const bye = "(goodbye|good bye|farewell|so long|adieu|bye (now|all|everyone|forever)|bye)";
const thanked =
  "(thank you|thanks|ty|grateful|appreciate*) ~ (everything|trying|all you|all the|being kind|kindness|kind|listening|your help|putting up|the years|caring|looking after)";
const absolved =
  "((you|they|she|he|everyone|mum|doctor) ~ did (your|their|her|his|everything|all|the) (best|could|you could|they could|that)|(nobody|no one|noone|you|they|nothing) ~ (could (have|ve)? (done|do|saved|helped|stopped|changed|said)) ~|(not|isn t|wasn t|nobody s|no one s|no|never|none of it (is|was)|none of this (is|was)) (your|anyone s|anybody s|their|her|his|mum s|my mum s|to|one s)? (fault|blame)|(don t|do not|please don t|never) (blame|be angry|be sad|cry|grieve|mourn|hate|feel (guilty|bad)|worry about me))";

export const farewells: readonly string[] = [
  "(giving|given|gave|give) (all)? (my)? (things|stuff|everything|possessions|belongings|clothes) away (.|,) ~ (right|calm|peace|ready|lighter|better|freeing)",
  "(loved|love) (you|them) all (.|,)? ~ (so tired|too tired|just tired|goodbye|bye|sorry|can t)",
  "(been kind|were kind|so kind) ~ (.|,) ~ (not enough|too late|goodbye|can t|sorry|bye)",
  "(tell|told) (him|her|them|mum|dad|my *) (.|,)? (it wasn t|it was never|it isn t|it s not|they weren t|he wasn t|she wasn t) (him|her|them|about|anything|anybody|mum|dad) ~",
  "sorry (about|for) (the mess|what) ~ (find|see)",
  "(bills|rent|debts) ~ (paid)? ~ keys ~ (.|,) ~ (worry about me|bother|again)",
  `${absolved} ${gap} ${bye}`,
  `${bye} ${gap} ${absolved}`,
  `${thanked} ${gap} (it s time|my time|i m (ready|gone|(off|done|leaving|going) ($|.|,|now|forever|for good|today|tonight|soon|to (sleep|rest|die|end|do it|join|be with|a better|heaven|miss|see (him|her|my))|with (this|it|everything|life|all|being|trying|fighting)|this|you|them|away|where|home to))|this is it|i m at peace|won t be (here|back ($|.|,|ever|again|at all|this time)|around|seeing|needing (anything|it|them|you|help|my|a thing|any of|any more of))|where i m going|no more|forgive me|don t (blame|be sad|cry|worry)|tell (my|them|mum|everyone)|i can t (anymore|any more|go on)|i m so tired|i tried)`,
  `(written|wrote|left|writing) ~ (letter*|note*|card*) ~ (each|every|one for|for (my|each|the|mum|mom|everyone|when|them|after|her|him|you)|to (my|each|the|mum|mom|everyone|them|say goodbye)|(on|by) the (table|bed|desk|fridge|mantel*|pillow|(bedroom|bathroom|front|garage|kitchen) door))`,
  `(letter*|note*) ~ (written|sealed|ready|done|finished|addressed) ${gap} (house|everything|bills|cat|dog|keys|will|pills|tablets|rope|time|tonight|ready|calm|peace|goodbye|one for)`,
  `(written|wrote|left) ~ (letter*|note*|will) ${gap} (house (is)? (tidy|clean|in order)|everything (is|s) (in order|ready|sorted|arranged)|bills (are)? paid|cat|keys|goodbye|sorry|ready)`,
  `(bills|rent|debts|affairs|will|funeral|house|papers|passwords|everything|accounts) ~ (paid|sorted|settled|in order|arranged|tidy|tidied|cleared|ready|written down|signed over) ${gap} (goodbye|worry about me|won t be|won t have to|be at peace|i can go|i can rest|left the keys|home for|rehomed|nothing left|don t look|ready to go|time to go|gone|one for)`,
  `(i m|im|i am) (so|very|really|truly)? sorry ${gap} (love you all|love them|take care of (my|the|them|each)|look after|look after (my|the|them)|can t (do this|go on|carry on|anymore|any more|take)|tried (so|my|everything)|by (the time|then)|forgive me ${gap} ${bye})`,
  "(won t|will not|wont|don t|do not|no longer|never) (be)? (need*|require|want|use|using) ~ (appointment*|session*|slot|it|them|anything|my (things|stuff|keys|phone|coat|clothes|money)) ~ (where i m going|or any|ever again|anymore where|after (tonight|tomorrow|this weekend)|when i m gone|in the ground)",
  "(cancel*|forget|don t need|won t need) ~ (all|every|everything|any) ~ (future|remaining|other|rest|forever) ~ (where i|i won t|i ll be (gone|dead)|won t be (here|alive|around)|needing)",
  "(the|my) (last|final) (time|thing|you ll|message|words) ~ (hear (from|of)|talk|speak|see|write|text|message|say) ~ (me|from me|you|to you|this|anyone|each other)",
  "(last|final) (you|they|anyone|he|she) (ll|will) (ever)? (hear|see)",
  `${thanked} ${gap} ${absolved}`,
  `${absolved} ${gap} ${thanked}`,
  `(gave|given|giving|give) ~ away ${gap} (calm|at peace|peaceful|ready|relieved|goodbye|at last|won t need)`,
  "(won t|will not|wont|don t|no longer) (be)? (need*|want*) ~ (appointment*|session*|slot) ~ (.|,)? (or|nor|not) (any|ever)",
  `(already|i) ~ (took|taken|swallowed|had|drank|done) (them|it|everything|enough|the lot) ${gap} (thank you|thanks|sorry|goodbye|tired|sleepy|kind|drowsy|love)`,
];

export const farewellsMeet: Meetings = {
  fields: {
    bye: ["(goodbye*|good bye|farewell|final words|say bye|saying bye|last words|parting|adieu|so long)"],
    absolved: [absolved],
    dear: ["(love*|loved|adore*|forgive|proud|sorry|remember me|cherish|hug|kiss|thank)"],
    tell: [
      "(tell|let|make sure|promise|say to|explain to) ~ (mum|mom|dad|kids|children|daughter|son|wife|husband|boys|girls|sister|brother|family|parents|them|her|him|everyone|they|nan|girlfriend|boyfriend|mam|she|he)",
    ],
    cared: [
      "(look after|take care of|care for|feed|mind|rehome*|adopt|watch over|keep an eye on|be good to|be kind to|found a home for|home for|new home for) (my|the|our)? ~ (cat|dog|pets|kids|children|daughter|son|mum|mam|mom|boys|girls|family|baby|brother|sister|rabbit|horse|animals|parents|wife|husband|nan|hamster|birds|parrot|them|him|her|each other)",
    ],
    gone: [
      "(when i m (gone|dead|not here)|when i go|once i m (gone|dead)|after i (m gone|go|die)|after (tonight|tomorrow|me)|if (anything|something) happens to me|won t be (here|around|coming back|seeing|able to look after)|not be (here|around)|where i m going|i m (going|leaving) (away)? (forever|for good)|not coming back|never coming back|no longer be|for me when|gone by|before i go|before i leave|if i m not here|in my absence forever|i can t (go on|anymore|any more|do this|stay|carry on)|i m done|it s (over|time)|time to go|leaving this|i will be gone)",
    ],
    given: [
      "(gave|given|giving|give|signed|sold|left|leaving|handing|handed|passed|binned|donated|sent|burned|deleted) ~ (records|guitar|ps5|xbox|console|laptop|things|belongings|possessions|clothes|jewellery|jewelry|ring|books|savings|money|stuff|collection|watch|everything|keys|bike|car|dog|cat|diary|accounts|photos|phone|passwords|pin|bank card)",
    ],
    settled: [
      "(calm|at peace|peaceful|ready|relieved|relief|no longer scared|not scared|not afraid|at last|finally|never see|goodbye|tonight|sorry|won t need|don t need (it|them) (now|anymore|any more|where)|no use to me (now|anymore)|no more use for|before i go|worry about me|nothing left to do|it s time|find me)",
    ],
    tidied: [
      "(bills|rent|debts|affairs|will|funeral|house|flat|papers|paperwork|passwords|everything|accounts|room|desk|insurance) ~ (paid|sorted|settled|in order|arranged|tidied|tidy|cleared|planned|prepared|ready|written|signed|changed)",
      "(planned|paid for|arranged|sorted|chosen|picked|written|booked) (for)? (my (own)? )(funeral|cremation|coffin|headstone|eulogy|songs for my funeral|plot|obituary)",
      "(planned|written|picked|chosen) my (funeral|eulogy|obituary|headstone|own funeral)",
    ],
    unworried: [
      "(no one needs to|nobody needs to|nobody has to|no one has to|won t have to|needn t|don t have to|so (they|nobody|no one|you)) ~ (worry|pay|bother|deal|find|clean|trouble)",
      "(worry about me again|worry about me anymore|trouble you again|bother you again|bother anyone again|be a bother|in your hair|be out of your)",
    ],
    lasttime: [
      "(last time|final time|one last|last (ever)? (message|text|call|letter|words|conversation|thing i)|never (see|hear|speak|talk|write|bother|trouble) ~ again|won t (hear|see|bother|trouble|write) ~ (again|anymore|any more|after)|not hear from me|hear from me|won t be (hearing|seeing))",
    ],
    fromme: [
      "(from me|me again|i write|i text|i speak|i talk|we speak|we talk|i say|see you all|you all|i love|hear my voice|talk to you|you ever|you ll ever|hear of me)",
    ],
    read: [
      "(by the time|when|once|if|as) (you|they|anyone|anybody|someone|somebody|he|she|mum|this|people|the police) (finally|ever|all|will|ll|is|gets)? (read*|see|sees|get|gets|got|find*|open*|wake*|receive*|reach*|delivered)",
    ],
    thenGone: [
      "(i ll|i will|i won t|won t|i m|will be|it ll|it will|be gone|be dead|be over|too late|gone|no longer|already|in the (river|sea|water)|at peace|hanging)",
    ],
    monday: [
      "(moved|move*|holiday*|train|plane|flight|office|home|meeting|bed|asleep|abroad|leave|on my way|arriv*|work|class|lesson|late|outside|downstairs|in the waiting)",
    ],
    loved: [
      "((i (have)? )?(always )?loved you (all|both|so|more|very|always)|i (love|loved) (them|you all|him|her|my (kids|boys|girls|mum|family))|(he|she|they|you) (was|were) (the)? (good|best) (bit|part|thing)|it wasn t (him|her|them|you)|sorry for (the|what|all the|everything|any) (mess|trouble|pain|you ll|i ve|hurt|you have to)|(mess|body|what|state) ~ (you|they|he|she|someone) (ll|will|find) (find)?|forgive me|you ve been kind)",
    ],
    resigned: [
      "(so tired|just tired|too tired|not enough|goodbye|bye|can t (go|do|carry|stay)|it s (over|time)|find|no more|done now|last|always|alone|whoever (comes|finds)|back door|key under|dog s been fed|cat s been fed|tonight|not (his|her|their|your) fault|the good bit|tell (him|her|them))",
    ],
    whoever: [
      "((back|front)? door ~ (open|unlocked|on the latch)|key ~ (under|with)|(dog|cat|dogs|cats|animals) ~ (fed|food out|left with|water))",
    ],
    comer: [
      "(for whoever|whoever (comes|finds)|when (they|you) (come|find)|for the (police|ambulance|paramedics)|won t be back|not coming back|goodbye|sorry)",
    ],
    ahelp: [
      "((don t|do not|dont|please don t|no need to|no point|too late to|never) ~ (call|calling|send|sending|ring|ringing|phone|phoning|get|getting) (for)? (an|the|a|any)? (ambulance|police|doctor|help|999|911|112|15|guards|paramedic*|anyone))",
    ],
    cancelled: [
      "((cancel*|won t need|don t need|forget) ~ (appointment|session*|slot|it|thursday|monday|everything) ~ (alive|dead|gone by|no longer be|won t be here|where i m going|not be here anymore|not be alive)|won t be alive|not be alive)",
    ],
  },
  met: {
    death: [
      "loved resigned -desk -story -jokes -monday",
      "whoever comer -monday",
      "ahelp -trade -jokes -story -desk",
      "cancelled -story",
      "tell dear gone -desk -story -jokes -monday",
      "cared gone -desk -story -jokes -monday",
      "given cared -monday -story -jokes -desk",
      "given settled i -desk -story -jokes -monday -quitting",
      "tidied settled -desk -story -jokes -monday",
      "tidied unworried",
      "tidied gone -monday -story",
      "lasttime fromme -desk -story -jokes -monday",
      "read thenGone -desk -monday -jokes",
      "absolved gone -desk -monday -jokes -story",
      "absolved bye",
      "bye gone -desk -monday -jokes -quitting -story",
      "bye unworried -desk -jokes",
      "unworried gone -desk -monday -jokes",
    ],
  },
};
