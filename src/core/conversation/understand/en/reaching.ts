/** English: courtesy, their data, the language, how this works, and what is another trade. Rules over plain text; data only. */
import type { Rule } from "../rules.ts";

export const reaching: readonly Rule[] = [
  {
    label: "greeting",
    any: [
      "(good)? (morning|afternoon|evening|day) (all|everyone|madam|ma am|sir|doctor|there|to you|dear|miss|team)?",
      "(hello|hi|hey|heyy|hiya|howdy|yo|greetings|hullo|sup|wassup|whats up|what s up|alright|good (morning|afternoon|evening|day)) (hello|hi|hey)? (there|all|everyone|madam|ma am|sir|doctor|again|mate|dear|folks|team|to you)? (how are you|how are you doing|how s it going|hope you re well|hope you are well|how do you do|hope all is well)? (today|doing|this morning)?",
      "(how are you|how are you doing|how s things|how do you do|how s life|how s everything|you ok|hope you re well|i hope you are well|(hello|hi|hey)? (there)? (is)? (anyone|anybody|someone) (there|around|home|about|here)?|(hi|hello|hey) (there)? (i)? (hope|trust) (you|all|this|everything) ~ ~|me again|it s me again) (today|doing)?",
      "(happy new year|merry christmas|season s greetings)",
    ],
    whole: true,
  },
  { label: "greeting", any: ["^ (heyy|howdy|good day|good (morning|afternoon|evening)|hello|hi|hey) ~"], not: ["(say|says) hello"] },
  {
    label: "thanks",
    any: [
      "(thanks|thank you|thank u|thankyou|thx|ta|cheers|much obliged|grateful|gratitude|appreciate*|appreciated|bless you|nice one)",
      "(you re|you are|u r|ur) (a|an|so|very|too|the) (star|angel|legend|lifesaver|gem|kind|best|sweet|helpful|diamond|treasure)",
      "(so|very|really|that s) (kind|nice|helpful|sweet|thoughtful|lovely) of you",
      "(big|massive|huge) help",
    ],
    not: ["(not|no) thanks to", "(would|d|should) (be|appreciate) ~ (if|a|someone|call|reply)"],
  },
  {
    label: "goodbye",
    any: [
      "(talk|speak|chat) (to you|to u)? (later|soon|tomorrow|then)",
      "(bye|goodbye|byebye|cheerio|ta ta|toodle*|so long|farewell|ciao|laters|later gator|ttyl|gtg|see ya|see you|see u|cya|catch you|talk soon|speak soon|until then|till then|take care|night night|good night|nighty)",
      "have (a|an) (nice|good|great|lovely|wonderful|fantastic|pleasant|fab|blessed) (day|evening|weekend|one|night|week|time|afternoon|rest|holiday*)",
      "(enjoy) (your|the) (day|evening|weekend|holiday*|rest)",
      "(kind|best|warm) (regards|wishes)",
    ],
    not: ["to see you", "(can|could|may|when|like|want|hoping|love) ~ (see you|catch you|see u)", "see you (about|regarding|instead)"],
  },
  {
    label: "delete_data",
    any: [
      "(everything|all|anything) (you|u) (hold|have|keep|know|stored|got) ~ (on|about) me ~",

      "(data|info|information|details|records|number|file|history) ~ (erased|deleted|removed|wiped|destroyed|gone)",

      "(delete|erase|remove|forget|wipe|destroy|clear|purge|scrub|shred|get rid of|take down) ~ (data|information|info|details|account|records|record|everything|history|profile|file|files|chat|conversation|messages|trace*|system|database|about me|on me|personal)",
      "(don t|do not|no longer|stop) (want you to)? (keep|keeping|store|storing|hold|holding|have|having) ~ (my|data|details|number|information|about me|on me|on file)",
      "(gdpr|right to (be forgotten|erasure|access)|data protection|subject access|personal data)",
      "(what|which) ~ (do you|have you|you) ~ (know|have|hold|keep|store|got) (about|on) me",
      "(don t|not) ~ (trace|anything) of me ~",
    ],
    not: ["(remove|delete) ~ (appointment|booking|session)", "(pain|memory|memories|fear)"],
  },
  {
    label: "language",
    any: [
      "(my|your) (french|english) (is|isn t|s|not) ~",
      "(speak|speaks|spoken|understand|read|write|reply|answer|talk|continue|do this|switch|chat|text) ~ (english|french)",
      "(english|french) (please|pls|only|version|possible|instead|speaking|would|is easier|ok)",
      "(translate|translation) ~ (english|french|this|$)",
      "(don t|no|not|bad|poor|only|little|can t) (speak|much|good|understand)? ~ (french|english)",
    ],
    not: [
      "french (cheque*|check*|bank|account|number|phone|mobile|card|insurance|doctor)",
      "(english|french) (breakfast|teacher|class|homework|essay|test|exam|kiss)",
    ],
  },
  {
    label: "help",
    any: [
      "(what|how) (i m|i am|i|we re|to) (supposed to|meant to|should|need to|have to)? (type|write|say|send|press|reply) ~",
      "(what|how) (do|should|can|could|am|must) (i|we) ~ (type|write|say|send|do here|reply|answer|ask|use|supposed to) ~",
      "(what|which) ~ (things|commands|options|choices|questions|words|services) ~",
      "(don t|do not|can t|not) (know|understand|get|see|follow|figure) ~ (what to (type|write|say|do|send|reply|answer)|how (this|it|to use)|this (thing|system|bot)|it|works|any of this)",
      "idk what to ~",
      "(how|what) (does|do|is|s) (this|it|that|that thing|this thing|this number|this service) (work|works|do|for|about|all about)",
      "(how|what) (does|do) (this|it|that|your|the) ~ (texting|text|texts|sms|number|bot|chat|chatbot|service|messaging|whatsapp|line|thing|system) ~ (work|works|do|does)",
      "what (can|could|may|do) (i|we|you) ~ (ask|do|answer|tell) ~ (by|over|via|through|on) (text|message|sms|whatsapp|here|this number)",
      "(i m|i am|im|so) (lost|confused|stuck|puzzled) ~",
      "(what are you) (for|able) ~",
      "(explain|show me|walk me|guide me) ~ (how|works|through|use|this)",
      "(need|want|get|give me) (some|a bit of|a)? (help|hand|guidance|assistance) (please|here|with this|using|$)",
    ],
    not: ["(session|therapy|pay|find you|get there|bring|wear|get to|homework|essay|car|cope|anymore)", "(french|english)"],
  },
  {
    label: "foreign",
    any: [
      "((recommend|suggest|know|find) ~ (hostel|hotel|restaurant|bar|beach|dentist|plumber|garage|vet|hairdresser|taxi)|weather|forecast|rain|pizza|joke|riddle|bitcoin|crypto|investment*|football|soccer|movie|netflix|restaurant|hotel|parcel|package|delivery|courier|casino|lottery|jackpot|plumber|electrician|recipe|tyres|tires|mechanic|boiler|garage|dentist|tooth|vet|kitten|puppy|homework|essay|maths|exam results|playstation|xbox|fortnite|minecraft|gig|pub|beers|takeaway|groceries|laundry|bins|trash)",
      "(who|what) (won|is the capital|was the president|is the president|invented|wrote|is the meaning)",
      "(capital|president|king|queen|prime minister) of ~",
      "(is this|are you|is that) (dave|john|mike|sarah|mum|mom|dad|steve|bob|amazon|tesco) ~",
      "wrong (number|person)",
      "(you ve|you have|congratulations|congrats) ~ (won|selected|prize|winner|gift card)",
      "(click|tap) (here|this|the link|below)",
      "(your|the) (account|card|bank|parcel|package|subscription) ~ (suspended|locked|expired|delivered|held|verify)",
      "(bro|dude|mate|babe|honey|sweetie|mum|mom|dad|grandma|sis) ~ (what|where|when|u|you|did|are|can|dinner|home|coming|pick)",
      "(happy) (birthday|anniversary)",
      "(love|miss) (you|u) ~",
      "(will you|wanna) (marry|date|go out|hang out|grab) ~",
      "(write|code|translate|sing|tell|draw) (me|my|a) ~ (story|song|poem|code|essay|joke|program|cover letter)",
      "(do|can) you (sell|repair|fix|deliver|cut hair|hire|recruit) ~",
      "(hiring|vacancy at|job (opening|offer)|internship|my cv|my resume)",
      "(seo|website traffic|marketing agency|business loan|backlink*|rank your)",
      "(fuck*|bitch|idiot|asshole|stupid bot|shut up)",
    ],
    not: [
      "(fear|phobia*|anxi*|afraid|scared|panic) ~",
      "(bring|bell|park*|waiting room)",
      "(will|would|does|do|can) (my|his|her) (mum|mom|dad) ~",
      "(my|our) (mum|mom|dad|son|daughter) (needs|wants|would|is looking|has been)",
    ],
  },
];
