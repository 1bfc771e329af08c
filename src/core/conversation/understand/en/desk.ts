/** English: people, courtesy, the desk itself, feelings, and what is not its trade. Rules over plain text; data only. */
import type { Rule } from "../rules.ts";

export const desk: readonly Rule[] = [
  {
    label: "greeting",
    any: [
      "^ (morning|evening) ($|.|,|all|everyone|there)",
      "(g day|gday|howdy|hello|hi|hey|hiya|greetings|good morning|good afternoon|good evening|hello there|hi there)",
    ],
  },
  { label: "greeting", any: ["(how are you|anybody there|is anyone there|anyone there|how s it going)"], whole: true },
  { label: "thanks", any: ["(thanks|thank you|thank u|cheers|much appreciated|appreciate it|many thanks|ta)"] },
  {
    label: "goodbye",
    any: [
      "(bye|goodbye|(see|c|catch|cu) (you|u|ya|yous)|all the best|(best|kind|warm) (wishes|regards)|regards|cheerio|ta ta|toodle*|until (then|next time|tomorrow|<day>)|cya|take care|(talk|speak|chat) to (you|u|ya) (later|soon|then)|(have|enjoy) (a|your|the) (very|really)? (nice|good|great|lovely|wonderful|fab|brilliant|super|fantastic|pleasant|restful|rest of|nice rest of|weekend|week end|evening|day|holiday*|break)|good night|talk soon|speak soon)",
    ],
    not: ["to see you", "(can|could|may|when) ~ see you"],
  },
  {
    label: "delete_data",
    any: [
      "(delete|erase|remove|forget|wipe|destroy) ~ (data|information|info|details|account|number|file|records|record|everything|history|profile)",
      "(gdpr|right to (be forgotten|erasure|access))",
      "my (personal)? data",
      "forget me",
      "what ~ (data|information) ~ (have|hold|keep|store) ~",
    ],
  },
  {
    label: "human",
    any: [
      "(talk|speak|chat|get through|put me through|transfer*|connect*) ~ (to|with) ~ <person>",
      "(real|actual|live|human) (person|human|being|someone)",
      "(robot|bot|chatbot|machine|automated|computer|a human|human)",
      "(call|phone|ring) (me|you|back|us|the) ~",
      "(phone|telephone|contact|your) (number|email)",
      "(invoice|invoices|receipt|receipts|certificate|sick note|attendance note)",
      "speak (with|to) ~",
      "talk to (her|him|you|the|a|someone|somebody) ~",
      "contact ~ (practice|therapist|you|someone)",
      "^ (someone|somebody|person|operator|agent|human) $",
      "(email|e mail)",
    ],
    not: [
      "(gave|given|gives|passed|got|has|found|sent|recommend*) ~ your (number|contact|email)",
      "call* it off",
      "my phone",
      "message (for|to)",
      "(talk|speak) (to you|soon|to u) (later|soon|tomorrow|then)",
      "(hello|hi|hey)? is there anyone $",
    ],
  },
  {
    label: "message",
    any: [
      "(leave|send|pass|give|relay|drop|forward) ~ (message|note|word)",
      "(a|my) message (for|to) ~",
      "^ (a)? message $",
      "(running|be|bit|going to be|m|i ll be|am) (a)? (few)? (minutes|bit|little)? late",
      "late ~ (min*|traffic|sorry)",
      "stuck in traffic",
      "(tell|let) (her|him|the therapist|them|the practice) (know|that|i) ~",
    ],
    not: ["(stop|no more) ~ message*"],
  },
  {
    label: "language",
    any: [
      "(english|french) (please|pls|version|possible)",
      "(in|to|switch to) (english|french)",
      "(speak|understand|write|know) (any|only|no|a little|some|good|me in)? (english|french)",
      "(no|don t|not|can t) ~ (french|english)",
      "(english|french) speaker",
    ],
    not: ["french (cheque*|check*|bank|account|number|phone|mobile|card|insurance|doctor)", "english (breakfast|teacher)"],
  },
  {
    label: "help",
    any: [
      "what (can|do|could) (you|i|this) ~ (do|ask|say|help|options)",
      "what can (you|i) do",
      "(how)? (does|do) (this|it|that|i use this|you) work*",
      "how (does)? (this|it) (works|work)",
      "(i need|need|can you|could you|please) help (me)? ($|please|§)",
      "help me $",
      "(don t|do not|didn t|not) (understand|get it|follow) ~",
      "(what are)? (my|the|your) (options|choices)",
      "i m (lost|confused)",
    ],
    not: ["session", "therapy", "french", "english", "do you work"],
  },
  { label: "help", any: ["(help|info|information|options|question|questions|a question|i have a question|commands)"], whole: true },
  { label: "menu", any: ["(menu|main menu|start over|home|restart|show menu|the menu)"], whole: true },
  { label: "back", any: ["(back|go back|previous|previous step|return)"], whole: true },
  { label: "human", any: ["(person|human|someone|agent|a person|a human|operator)"], whole: true },
  {
    label: "feeling_doubt",
    any: [
      "(serious|bad|important) enough ~",
      "not sure (if|whether|that|about) ~",
      "(hesitat*|hesitant) ~",
      "(do i|should i) (really)? need (therapy|to see|help) ~",
      "(afraid|scared|ashamed|embarrassed|nervous) (to|of|about) (ask|come|talk|bother*|therapy|coming|asking|booking) ~",
      "(waste|wasting) your time",
      "is (it|this) (serious|normal|silly|stupid)",
    ],
  },
  { label: "feeling_sorry", any: ["(sorry|apologies|my apologies|my bad|pardon)"] },
  {
    label: "let_go",
    any: [
      "(sorry|so sorry|ok|oh|oh well|no|actually|well|ah)? (never mind|nevermind|forget it|forget about it|no worries|doesn t matter|not important|leave it|nothing|i changed my mind|changed my mind|maybe later|another time|not now|don t bother|no need|i ll think about it|let me think) (then|sorry|after all)?",
    ],
    whole: true,
  },
  {
    label: "foreign",
    any: [
      "(weather|pizza|joke|bitcoin|crypto|investment|football|movie|restaurant|hotel|room|haircut|parcel|delivery|casino|lottery|fuck*|bitch|idiot|asshole|stupid bot|plumber|recipe)",
      "(will you|wanna) (marry|date|go out) ~",
      "who won ~",
      "capital of ~",
    ],
    not: ["waiting room"],
  },
];
