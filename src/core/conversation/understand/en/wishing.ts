/** English: coming, not coming, another time, and what became of it, said without the usual word. Rules over plain text; data only. */
import type { Rule } from "../rules.ts";

export const wishing: readonly Rule[] = [
  {
    label: "book",
    any: [
      "(set|get|sort|arrange|fix) (something|a time|an appointment|one) (up|in|sorted)? ~ (<day>|next|this|soon|for|tomorrow)",

      "(fit|squeeze|slot|pencil|put|get|book|pop|slip|sign) (me|us|my son|my daughter|him|her) (in|down|up|for) ~",
      "(come|pop|drop|stop) (in|by|over|round|along) (and see|to see|for|on|this|next|tomorrow|at|soon|some time|sometime|after|before) ~",
      "(hoping|like|love|want|wanted|need|wondering|looking|keen|ready|thinking) ~ (come in|come and see|see you|see someone|meet you|meet with|talk to someone|start therapy|start seeing|begin|have a session|a first session|get in|an appointment|appointment|be seen|get seen|book in|therapist|counsellor)",
      "(anything|something|any slot*|any time|any spaces|any openings) ~ (after|before|later|earlier|around|in the|past|from|next|on) (#|#h|noon|lunch|work|that|then|<day>|morning|afternoon|evening|week) ~",
      "(have|got|any|is there|still|do you have|have you got) ~ (room|space|spaces|gap|gaps|cancellations|spot|spots|vacancies|opening*|availability|slots|slot|anything|time) ~ (for me|left|available|this|next|on|<day>|soon|tomorrow|today|free|before|after|in|at|going|§|$)",
      "(when|what day|how soon|what s the earliest|when s the earliest|earliest|soonest) ~ (see me|fit me|come|free|available|available|you could|next|slot|start|get in)",
      "(could|can|would|will) you (see|take|fit|squeeze|have|meet) (me|us|my) ~",
      "(are|r|would|will) (you|u) (be)? (free|available|around) ~ (<day>|tomorrow|today|tonight|next|this|at|on|after|before|morning|afternoon|evening|sometime)",
      "(i m|i am|we re) (free|available|flexible|around) ~",
      "(take|taking|accept|accepting) (on)? (new|any new|more) (patients|clients|people)",
      "<want> (to)? (come|start|go|begin|be) (back|again|seen again) ~",
      "(see|meet) you again ~",
      "(resume|restart|continue|come back|go back|pick up) ~ (therapy|sessions|seeing you|to you|to see you)",
      "(any chance|is it possible|possible) ~ (appointment|see you|session|come|slot|<day>|fit me|seen)",
      "(waiting|cancellation) list ~",
      "(refer*|recommend*|told me about you|gave me your (name|number))",
      "(it s|s) (my|a) first (time|session|visit)",
    ],
    not: [
      "referral",

      "expect",
      "out by",
      "(bank) holiday*",

      "(how (long|much|many)|what (happens|should|do i))",
      "(can t|cannot|can not|won t|no longer|not able|unable|don t|skip|cancel*|scratch|miss)",
      "(my|our) (appointment|session|booking|slot) ~ (is|was|to|for|on|from|back|later|earlier|confirmed)",
      "(move|change|reschedul*|push|swap|switch|shift|instead)",
      "(restaurant|table|hotel|pizza|party|beer|dinner|football|match|game|haircut|tyres|tires|call|meeting about|seo|marketing|partnership)",
      "(bring|park|pay|insurance|afford)",
      "^ (ok|great|thanks|bye|perfect)? see you",
    ],
  },
  {
    label: "cancel",
    any: [
      "(bail|flake) (on|out) ~",

      "(free|open) up (my|the|our) (slot|appointment|session|place|spot) ~",

      "(cancel*|scratch|scrap|drop|bin|call off|withdraw|nix|axe) ~ (appointment|session|booking|slot|it|request|<day>|visit|everything)",
      "(pull out|back out|bow out|drop out|give up) (of|on)? ~ (session|appointment|<day>|slot|it|my|this)",
      "(take|remove|cross|strike|delete) (me|my name|us|my appointment|my session) (off|from|out) ~ (schedule|diary|calendar|list for|book|agenda|<day>|appointments)",
      "(not|won t be|aren t|ain t|isn t) coming ~ (today|tomorrow|tonight|<day>|in|this|anymore|after all|sorry|$)",
      "(calling off|call off|pulling out|backing out|bowing out|scratching|dropping|scrapping|binning) ~",
      "(skip|miss|skipping|missing) (this|next|my|the|tomorrow|today|it|<day>) ~",
      "(give|let) ~ (my slot|my place|my spot|my appointment|slot) ~ (someone|else|go|somebody)",
      "(no longer|not|don t) (need|want|require|able|attend*|interested in) ~ (appointment|session|come|attend|slot|booking|therapy|it anymore)",
      "(don t|do not) (expect|wait for|keep) (me|my) ~",
      "(won t|will not|not|can t|cannot|can not|couldn t|unable) ~ (attend|make it|make (<day>|today|tomorrow|the|my|our|this)|be there|be coming|come|turn up|show up|be able to|get there|keep (my|the|our))",
      "no longer able ~",
    ],
    not: [
      "(swapping|moving|changing|switching)",

      "(don t|do not|not|rather than|without) (want to)? cancel*",
      "cancel* (policy|fee*|charge*|list)",
      "(instead|reschedul*|another|move|different (day|time))",
      "(texts|messages|reminders)",
      "(can t|cannot|can not) (find|see|pay|afford|sleep|understand|speak|breathe|get there without|take it|cope)",
      "can t wait",
    ],
  },
  {
    label: "reschedule",
    any: [
      "(swapping|moving|changing|switching|pushing|shifting|postponing|bringing) ~",

      "do it (the day after|the next day|on <day>|another|next week|<day>|a bit)",

      "(make|do|have|move|push|shift|change|put|bring) (it|this|that|us|things|mine) ~ (later|earlier|another|different|back|forward|instead|off)",
      "(move|push|shift|change|bring|delay) (it|this|that|us|things|mine) ~ (<day>|next week|morning|afternoon|#)",
      "(swap|switch|exchange|trade|shift|postpone|delay|bump|rejig|rearrange|move|push|reschedule) ~ (slot|appointment|session|<day>|time|booking|with|to|for|it)",
      "(another|different|new|later|earlier|alternative) (time|day|date|slot|appointment) ~",
      "(hour|minutes|day|week|bit|little) (later|earlier) ~",
      "(got|have|mixed up|wrong) ~ (wrong|mixed) ~ (day|date|time)",
      "(would|could|can) ~ (suit|be) (me)? better ~",
    ],
    not: [
      "(english|french)",
      "(can t|cannot|can not|won t|couldn t|not) (make|do|have) it",
      "(book|like|want|need|make) (an|a) (new|first|different|another)? appointment (please|$)",
      "cancel* ~ (please|$)",
      "(call|ring|text|reply|write|speak|talk|contact) ~ later",
      "(change my mind|open later|close later|running|be late|minutes late|language|password|address)",
    ],
  },
  {
    label: "status",
    any: [
      "(when|what time|what day) (am|are|was|were) (i|we) (supposed|meant|due|expected|coming) ~",

      "(is|are) (<day>|tomorrow|tonight|we|it|our) ~ (confirmed|still on|still ok|booked|going ahead|still happening)",

      "(has|have|did|will) (she|he|they|anyone|you|the therapist|it|anybody|the practice) ~ (accept*|confirm*|repl*|answer*|agree*|decid*|said yes|say yes|approv*|got back|get back|respond*|see my|seen my|receive*|get my|got my|look at)",
      "(haven t|have not|didn t|not|never|hasn t|still no|no|without) ~ (received|heard|had|got|gotten|seen|get|a|any) ~ (confirmation|reply|answer|response|news|word|anything|back|text back)",
      "(any|no) (news|update*|word|joy|luck|answer|reply|response|progress) ~",
      "(am i|are we|is my|is it|are you|am) (all|still|definitely)? (booked|confirmed|on for|set|good for|down for|expected|registered|in for|sorted|still on|still good) ~",
      "(just)? (checking|confirming|wondering|making sure|double checking|want to check|wanted to check) ~ (still|(my|our) (appointment|session|request|booking)|confirmed|booked|on for|got my|received my|if (it|i m|we re|that) (is|s|are|still|booked|confirmed|on))",
      "(what|which|when|what s) (time|day|date|is|was|s) ~ (my|our|again|supposed to|i coming|did we (say|agree)|am i)",
      "(forgot|forgotten|lost|can t remember|don t remember|remind me|not sure) ~ (time|date|day|when|appointment|what time)",
      "(do|did|have) (i|we) (still|actually)? (have|got|book|make) (an|a|any|my) (appointment|session|booking|slot) ~",
      "(still) (waiting|on|happening|going ahead|ok|good|valid|standing|expecting me) ~",
      "(when|how soon) (will|can|do|would|should) (i|you|she|they|we) (hear|know|get (an answer|a reply)|find out|confirm|reply|get back|expect) ~",
      "(what s|whats|what is) happening with ~",
      "(where|how) (is|s|are) (my|the|we) (request|booking|with my)",
    ],
    not: [
      "(address|price|cost) ",
      "(minutes|mins|min|hour long|hours long|euros|pounds)",

      "cancel*",
      "(move|change|reschedul*|push|swap)",
      "(how much|how long|what happens|price)",
      "(delete|erase)",
      "(parcel|package|order|delivery|exam|results|match|movie|film|game|homework|essay)",
      "(parents|insurance|insurer)",
    ],
  },
  {
    label: "human",
    any: [
      "(automated|computer program|programmed|chatbot|auto reply|autoresponder)",

      "(is there|are you|am i|is this|talking|speaking|chatting) ~ (person|human|someone|anyone|machine|robot|bot|real|ai|computer|automated)",
      "(person|human|someone|somebody|real) ~ (talk to|speak to|speak with|talk with|chat to|there|behind)",
      "(speak|talk|chat) (to|with) ~ (her|him|someone|person|therapist|doctor|you|directly|human|anyone|real|practice|receptionist)",
      "(call|ring|phone|give) (me|us) (back|a (call|ring|bell|buzz)|when|on|please|asap|$|this|today|tomorrow|later) ~",
      "(have|get|ask|tell) (her|him|them|the therapist|someone) (to)? (call|ring|phone|contact) (me|us) ~",
      "(can|could|may) (i|she|someone|you|he) (call|ring|phone) (you|me|her|back) ~",
      "(phone|telephone|contact|direct|mobile) (number|line)",
      "(receipt|invoice|certificate|doctor s note|sick note|proof of attendance|letter for|statement|complaint|complain) ~",
      "(left|forgot) my ~ (there|office|room|waiting|yours|your place)",
    ],
    not: [
      "(call it off|call* off)",
      "(talk|speak|chat) (to|with)? (you|u|ya) (later|soon|then|tomorrow)",
      "(wrong|have the)? number ~ (wrong|please delete)",
      "(win|won|prize|offer|http*|click)",
    ],
  },
  {
    label: "message",
    any: [
      "(running|be|m|am|bit|going to be|gonna be|will be|ll be) ~ (late|delayed|minutes late|mins late)",
      "(traffic|delayed|held up|stuck (in|on|behind)|train is late|bus is late|on my way|be there in) ~",
      "(tell|let|inform|remind) (her|him|the therapist|them|the doctor) ~",
      "(pass|give|forward|relay|send) (on|along)? ~ (message|note|her|him|my regards|my best) ~",
    ],
    not: ["(stop|no more) ~ message*", "(call|ring|phone) me", "(too late|not too late|how late|open late)"],
  },
];
