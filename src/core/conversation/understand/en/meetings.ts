/** English: fields of words that mean a wish where they meet in one stretch that no rule knows, in whatever order. Data only. */
import type { Meetings } from "../meeting.ts";

export const practiceMeetings: Meetings = {
  fields: {
    asks: [
      "§",
      "(what|when|where|how|which|do you|are you|is it|is there|can i|could i|could you|can you|will|would|should|wonder*|know|tell me|please|pls|do i|does|any)",
    ],
    practice: ["(you|your|yours|practice|office|clinic|therapist|she|he|doctor|counsellor|counselor|surgery|rooms|place|they|u|ya)"],
    session: ["(session*|appointment*|visit*|consultation*|meeting|sitting|hour with you|therapy|treatment|chat)"],
    mine: ["(my|our) (appointment|session|slot|booking)"],
    elsewhere: [
      "(pool|shop|store|bank|museum|match|game|film|movie|cinema|pizza|restaurant|pub|bar|party|dinner|lunch with|car|parcel|delivery|train leaves|homework|essay|mate|dude|dave|bro|football|five a side|concert|plumber|electrician|dentist|haircut|second hand|rent|flat|house for|website|seo|offer|prize|customs)",
    ],
    opens: [
      "(open*|clos*|shut*|work*|see patients|see people|see clients|operate*|running|in the office|around|there|available|start*|finish*|knock off|on duty|day off|days off|off)",
    ],
    habit: [
      "(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekend*|evenings|evening|mornings|nights|late|early|holiday*|christmas|easter|summer|august|bank holiday*|lunchtime|lunch|half term|new year|after work|after hours|what time|which days|what days|until when|how late|how early)",
      "(after|before|until|past|from) (#|#h|five|six|seven|eight|nine|noon)",
    ],
    spot: [
      "(address|location|directions|postcode|map|pin|street|building|door|entrance|floor|buzzer|landmark|route|bus|tram|station|parking|gate|number of the (house|building|door)|place|door number)",
    ],
    finds: [
      "(find|get|getting|come|coming|reach|go|walk|drive|lost|far|near|close|next to|opposite|behind|beside|between|round|corner|remind|again|send|text|share|where)",
    ],
    price: [
      "(price*|cost*|fee*|charge*|rate*|expensive|cheap*|afford*|discount*|free|pay for|set me back|budget|damage|pricey|extra|deposit)",
    ],
    howmuch: ["(how much|what price|price)"],
    lasts: ["(long|length|last*|take|takes|minutes|hour|hours|duration|short|finish|done|out by|over by|end)"],
    howlong: [
      "(how long|how many minutes|how much time|what time ~ (finish|end|done|out)|length|duration|full hour|an hour or|half an hour)",
    ],
    wait: ["(wait*|notice|ago|reply|since|advance|before my|get an|running|late)"],
    means: ["(card*|cash|cheque*|check|transfer|paypal|contactless|apple pay|invoice|online|instalment*|installment*|deposit|bank)"],
    settles: ["(pay*|settle|take|accept|do|bring|use|send|tap|owe)"],
    covers: ["(insur*|cover*|reimburs*|claim*|nhs|bupa|axa|health plan|refund*|mutuelle|carte vitale|ehic)"],
    cares: ["(treat*|help*|see|work with|deal with|handle|do|offer|take|support|specialis*|specializ*|good with|experience)"],
    ill: [
      "(anxi*|depress*|phobi*|grief|trauma*|stress*|addict*|insomnia|sleep*|anger|eating|ocd|adhd|ptsd|autis*|burnout|smok*|weight|panic|fear*|pain*|migraine*|couple*|marriage|teen*|children|kid*|toddler*|famil*|elderly|seniors|hypno*|emdr|cbt|mindfulness|snor*|drink*|gambl*|exam*|self esteem|confidence)",
    ],
    happens: ["(happen*|expect|look like|involve*|go like|do we do|structured|works|prepare)"],
    brings: ["(bring|need|wear|prepare|have|require*|necessary)"],
    thing: ["(letter*|referral|paper*|document*|id|prescription|note*|form*|anything|something|clothes|records|gp|doctor s)"],
    stays: ["(come|sit|stay|join|wait|bring|with me|in the room|together)"],
    kin: ["<kin>", "(kid|kids|mate|carer|dog)"],
    secret: ["(confidential*|private|secret*|between us|tell my|told|find out|anonymous*)"],
    trade: [
      "(psychologist|psychiatrist|counsellor|counselor|doctor|qualified|trained|accredited|registered|licensed|certified|degree|training|religious)",
    ],
    remote: ["(online|zoom|video|remote*|skype|teams|over the phone|by phone|home visit*)"],
  },
  met: {
    hours: ["practice opens habit asks -mine -elsewhere -session"],
    address: ["spot finds asks -elsewhere -covers", "spot practice asks -elsewhere -covers -means"],
    rates: [
      "price practice asks -covers -elsewhere -means",
      "howmuch session -covers -elsewhere",
      "price session asks -covers -elsewhere -means",
    ],
    duration: [
      "howlong session -wait -elsewhere",
      "howlong practice asks -wait -elsewhere",
      "lasts session asks -wait -elsewhere -price",
      "howlong price -wait -elsewhere",
    ],
    payment: ["means settles asks -covers -elsewhere"],
    insurance: ["covers asks -elsewhere", "covers session -elsewhere"],
    about: [
      "ill cares practice asks -elsewhere",
      "happens session asks -elsewhere -mine",
      "brings thing asks -elsewhere -covers -means",
      "kin stays asks -elsewhere -price",
      "secret practice asks -elsewhere",
      "trade practice asks -elsewhere",
      "remote practice asks -elsewhere -mine",
      "remote session asks -elsewhere -mine",
    ],
  },
};

export const comingMeetings: Meetings = {
  fields: {
    meets: ["(see|meet|come|visit|talk with|start*|begin*|resume|drop in|pop in|pop by|catch)"],
    eager: [
      "(love to|like to|want*|need*|hoping|hope to|wish|keen|ready|would it be possible|any chance|possible|could i|can i|may i|d like|fancy)",
    ],
    moment: [
      "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|next week|this week|soon|sometime|asap|afternoon|morning|#h|# am|# pm|in a fortnight|next month|again)",
    ],
    again: ["(same again|same time|the usual|usual slot|as usual|same day|another one)"],
    nocome: [
      "(won t|will not|can t|cannot|can not|not|no longer|shan t|unable|couldn t|never) ~ (make|come|attend*|be there|show|turn up|see|available|able|coming)",
      "(miss|skip|bail|flake|scrap|drop out|pull out|pass on|count me out|strike|cross off|give away|let go of)",
    ],
    shifts: ["(rather than|instead of|instead|swap|switch|move|shift|push*|bring forward|change|postpone|delay|bump|rearrange)"],
    otherwise: ["(another (day|time)|different (day|time)|later|earlier)"],
    data: ["(data|record*|details|file|number|message*|texts|subscription)"],
    we: ["(we|i|my|me|us|it|our)"],
  },
  met: {
    book: [
      "meets eager practice moment -nocome -elsewhere -data -shifts",
      "again moment -nocome -elsewhere -shifts",
      "meets eager practice -nocome -elsewhere -data -shifts",
    ],
    cancel: ["nocome moment we -elsewhere -data", "nocome mine -elsewhere -data"],
    reschedule: ["shifts moment we -elsewhere -nocome -data", "otherwise mine -elsewhere"],
  },
};
