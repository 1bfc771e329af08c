/** English words that stop or restart messages; plain text. `cancel`, `end` and `quit` are not among them: see `../opt-out.ts`. */
export const courtesy = ["(please|thanks|thank you|hello|hi|now|ok)"];

export const stopWords = [
  "stopall",
  "stop all",
  "unsubscribe",
  "unsubscribe me",
  "opt out",
  "optout",
  "revoke",
  "stop texting me",
  "stop messaging me",
  "stop texting",
  "stop messages",
  "stop messaging",
  "stop it",
  "no more messages",
  "no more texts",
  "leave me alone",
  "quit texting me",
  "quit it",
  "no more reminders",
  "lose my number",
  "enough already",
  "remove me",
  "i want to unsubscribe",
  "opt me out",
  "stop this",
  "stop contacting me",
];

export const startWords = ["start", "unstop", "resubscribe", "opt in", "optin", "start again", "resume"];

export const stopSentences = [
  "stop (texting|messaging|contacting|sending|writing|bothering|spamming) (me|us|to|these|this|messages|texts)",
  "(do not|don t|dont|never) (text|message|contact|write|send|bother) (to)? (me|us) (anymore|again|any more|messages|texts|any)",
  "(don t|do not|no longer) want (to (receive|get)|any|these|your) (more|any|these|your)? (messages|texts|sms)",
  "(take|remove|delete) me (off|from) (your|this|the) (list|contacts|database)",
  "unsubscribe me",
  "(remove|drop|unlist|delete) me (off|from|of|out of) ~ (reminders|texts|messages|list|lists|notifications)",
  "no more (messages|texts|sms|reminders|alerts|notifications|spam) (please|from you|ever|thanks|ok)?",
  "(stop|quit|cease|enough with|knock off|done with) ~ (texting|messaging|contacting|messages|texts|spamming|notifications|reminders|writing to me)",
  "(don t|do not|never) (ever)? (text|message|contact|write|email|bother|ping|spam) (to)? (me|us|this number) ~",
  "(don t|do not|no longer|not) (want|wish|need) ~ (texts|messages|sms|reminders|notifications|texted|contacted|messaged|contact from you)",
  "(take|remove|delete|drop|get) (me|my number|this number) (off|from) (of)? (your|this|the|any) ~ (list|lists|contacts|contact list)",
  "(lose|forget) (my|this) number",
  "(stop|quit|rather not|don t want to|do not want to) (receive|receiving|get|getting|be sent) ~ (these|them|texts|messages|reminders|sms|this|those|anything)",
  "(opt|opting) (me)? out ~",
  "(leave me alone|stop this|make it stop)",
  "(sick|tired|fed up) (of|with) (your|these|all these|the|getting) ~ (texts|messages|spam|sms)",
];
