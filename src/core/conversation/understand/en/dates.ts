/**
 * English words of time, as people text them. Data only, folded; see `when/terms.ts` for the notation.
 * In: nothing. Out: phrases and the long words that a slip of the thumb may deform. No rule stands here.
 */
import type { DateWords, Phrases } from "../when/terms.ts";

const numbers: Phrases = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty " +
  "twenty_one twenty_two twenty_three twenty_four twenty_five twenty_six twenty_seven twenty_eight twenty_nine thirty thirty_one"
)
  .split(" ")
  .map((spellings, n) => [spellings.replaceAll("_", " "), { kind: "number", n }] as const);

const ordinals: Phrases = (
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth " +
  "twenty_first twenty_second twenty_third twenty_fourth twenty_fifth twenty_sixth twenty_seventh twenty_eighth twenty_ninth thirtieth thirty_first"
)
  .split(" ")
  .map((spellings, at) => [spellings.replaceAll("_", " "), { kind: "nth", n: at + 1 }] as const);

const months: Phrases =
  "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec"
    .split(" ")
    .map(
      (spellings, at) =>
        [spellings, { kind: "month", n: at + 1, dayAfter: true, ...(at === 2 || at === 4 ? { weak: true as const } : {}) }] as const,
    );

const weekdays: Phrases = "monday tuesday|tuesd wednesday|weds|wednes thursday|thurs|thur friday|frid saturday sunday"
  .split(" ")
  .flatMap((spellings, at) => [
    [spellings, { kind: "weekday", n: at + 1 }] as const,
    [`${spellings.split("|")[0]}s`, { kind: "weekday", n: at + 1, plural: true }] as const,
  ]);

const shortDays: Phrases = "mon tue|tues wed thu fri sat sun"
  .split(" ")
  .map((word, at) => [word, { kind: "weekday", n: at + 1, weak: true }] as const);

/** Past forms that need no auxiliary: "I saw her on Tuesday", "she died in March". */
const happened =
  "saw|met|came|spoke|talked|called|rang|wrote|emailed|paid|missed|forgot|lost|left|died|passed away|passed|stopped|gave birth|broke up|broke down|slept|went|was seen|been seen|visited|started|happened|attended|collapsed|cried|fainted|quit|moved in|moved out|texted|phoned|was born|was told|was sacked|was fired|had surgery|had an operation|had a breakdown|had a panic attack|got divorced|got married|split up|following our|following your|further to|i wake up|wake up|get up at|go to bed|go to sleep|my train|my flight|my bus|train at|flight at|birthday|getting married|is due|due date|exam|thanks for the session|were closed|was closed|last session|last appointment";

export const englishDates: DateWords = {
  phrases: [
    ...numbers,
    ...ordinals,
    ["forty", { kind: "number", n: 40 }],
    ["forty five", { kind: "number", n: 45 }],
    ["fifty", { kind: "number", n: 50 }],
    ["a couple of|couple of|a couple", { kind: "number", n: 2 }],
    ...months,
    ...weekdays,
    ...shortDays,
    ["today|tdy|2day", { kind: "offset", days: 0 }],
    ["tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow|tmw|2moro|2morrow|2mrw|tomoz|tmrow", { kind: "offset", days: 1 }],
    ["day after tomorrow|the day after tomorrow|overmorrow|day after tmrw", { kind: "offset", days: 2 }],
    ["tonight|tonite|2nite|2night", { kind: "offset", days: 0, part: "soir" }],
    ["first week", { kind: "nthWeek", n: 1 }],
    ["second week", { kind: "nthWeek", n: 2 }],
    ["third week", { kind: "nthWeek", n: 3 }],
    ["last week", { kind: "nthWeek", n: 0 }],
    [happened, { kind: "happened" }],
    ["day after|the day after", { kind: "beside", days: 1 }],
    ["day before|the day before|eve of|the eve of", { kind: "beside", days: -1 }],
    ["same time|the same time|usual time|the usual time|same hour", { kind: "sameTime" }],
    ["early|early on", { kind: "sooner", edge: "start" }],
    ["late|late on", { kind: "sooner", edge: "end" }],
    ["week", { kind: "later", days: 7 }],
    ["fortnight", { kind: "later", days: 14 }],
    ["day after|the day after|following day|next day", { kind: "dayAfter" }],
    ["per week|a week|a night|per night|per day|a day|long|of sleep|of work|drive|away|each", { kind: "lengthAfter" }],
    ["yesterday|the day before yesterday", { kind: "yesterday" }],
    ["morning|mornings|morn|forenoon", { kind: "part", part: "matin" }],
    ["afternoon|afternoons|arvo|aft|afternn", { kind: "part", part: "apres_midi" }],
    ["evening|evenings|night|nights|eve|evng", { kind: "part", part: "soir" }],
    ["after lunch|straight after lunch|right after lunch|just after lunch", { kind: "part", part: "debut_apres_midi" }],
    ["before lunch|just before lunch|late morning", { kind: "part", part: "fin_matin" }],
    ["noonish|middayish|midday ish|noon ish", { kind: "noon" }],
    ["lunchtime|lunch time|lunch break|lunch|lunch hour|at lunch|over lunch|during lunch", { kind: "part", part: "midi" }],
    [
      "first thing in the morning|first thing|early morning|early in the morning|early doors|before work|before school|crack of dawn|at dawn|at the crack of dawn|bright and early",
      { kind: "part", part: "debut_matin" },
    ],
    [
      "after work|after school|after college|after class|end of the working day|end of the day|end of day|eod|close of business|late in the day",
      { kind: "part", part: "fin_journee" },
    ],
    ["early|early in|beginning|start|the beginning|the start|early on in", { kind: "edge", edge: "start" }],
    ["mid|middle|the middle", { kind: "edge", edge: "middle" }],
    ["late|late in|end|the end|later in|towards the end", { kind: "edge", edge: "end" }],
    ["day|days", { kind: "unit", unit: "day" }],
    ["week|weeks|wk|wks|week s|weeks time|week s time|weeks'", { kind: "unit", unit: "week" }],
    ["fortnight|fortnights", { kind: "unit", unit: "fortnight" }],
    ["month|months|month s", { kind: "unit", unit: "month" }],
    ["year|years|yr|yrs", { kind: "unit", unit: "year" }],
    ["hour|hours|hr|hrs", { kind: "unit", unit: "hour" }],
    ["minute|minutes|min|mins", { kind: "unit", unit: "minute" }],
    ["o clock|oclock", { kind: "unit", unit: "hour" }],
    ["weekend|week end|weekends|wkend", { kind: "weekend" }],
    ["weekdays|weekday|on weekdays|working days|during the week|midweek", { kind: "workdays" }],
    ["coming days|next few days|next couple of days|next days|a few days|few days", { kind: "coming" }],
    ["noon|midday", { kind: "noon" }],
    ["midnight", { kind: "midnight" }],
    ["half|half past", { kind: "half" }],
    ["quarter|a quarter", { kind: "quarter" }],
    ["past", { kind: "plus" }],
    ["christmas|christmas day|xmas|xmas day", { kind: "holiday", month: 12, day: 25 }],
    ["christmas eve|xmas eve", { kind: "holiday", month: 12, day: 24 }],
    ["new year s eve|new years eve|nye", { kind: "holiday", month: 12, day: 31 }],
    ["new year s day|new years day|new year", { kind: "holiday", month: 1, day: 1 }],
    ["boxing day|st stephen s day|st stephens day", { kind: "holiday", month: 12, day: 26 }],
    ["st patrick s day|st patricks day|saint patrick s day|paddy s day", { kind: "holiday", month: 3, day: 17 }],
    ["halloween", { kind: "holiday", month: 10, day: 31 }],
    ["bastille day", { kind: "holiday", month: 7, day: 14 }],
    ["easter|easter sunday", { kind: "easter", days: 0 }],
    ["easter monday", { kind: "easter", days: 1 }],
    ["good friday", { kind: "easter", days: -2 }],
    ["valentine s day|valentines day", { kind: "holiday", month: 2, day: 14 }],
    ["holidays|christmas holidays|festive season", { kind: "season", from: [12, 24], to: [1, 1] }],
    ["first|1 st", { kind: "rank", n: 1 }],
    ["second|2 nd", { kind: "rank", n: 2 }],
    ["third|3 rd", { kind: "rank", n: 3 }],
    ["fourth|4 th", { kind: "rank", n: 4 }],
    ["last", { kind: "rank", n: 0 }],
    ["next|coming|upcoming|following", { kind: "next" }],
    ["after next|after that|after", { kind: "following" }],
    ["this|that|ths", { kind: "this" }],
    ["last", { kind: "last" }],
    ["the", { kind: "the" }],
    ["at", { kind: "at" }],
    ["on|for|during|in the|over", { kind: "on" }],
    ["of|commencing|beginning", { kind: "of" }],
    ["in|sometime in", { kind: "into" }],
    ["in|within about", { kind: "in" }],
    ["within|in the next|within the next|over the next", { kind: "within" }],
    ["from now|from today|time|hence|today", { kind: "ahead" }],
    ["every|each", { kind: "every" }],
    ["st|nd|rd|th", { kind: "ordinal" }],
    ["ago", { kind: "ago" }],
    ["since", { kind: "since" }],
    [
      "around|about|approximately|circa|roughly|approx|near|round about|somewhere around|say around|say about|maybe around",
      { kind: "approx" },
    ],
    ["ish|or so|or thereabouts|roughly|approx|around|about", { kind: "approxAfter" }],
    ["after|past|later than", { kind: "bound", bound: "after" }],
    ["nothing before|nothing until|nothing free before|nothing free until", { kind: "bound", bound: "from" }],
    ["before|earlier than|sooner than", { kind: "bound", bound: "before" }],
    [
      "from|starting|starting from|starting at|as of|no earlier than|not earlier than|no sooner than|i m back|i am back|i get back|i return",
      { kind: "bound", bound: "from" },
    ],
    ["until|till|up to|by|no later than|not later than|at the latest", { kind: "bound", bound: "until" }],
    ["at the latest|latest|max|or earlier|or before|tops", { kind: "boundAfter", bound: "until" }],
    ["or later|or after|onwards|onward|and later|at the earliest|earliest|and after|plus", { kind: "boundAfter", bound: "from" }],
    [
      "i finish|i get off|i get off work at|i work until|i work till|i m at work until|i m working until|i m done at|i get out|i clock off|she finishes|he finishes|they finish|school ends|school finishes|she gets out|he gets out|my shift ends|she s done at|he s done at",
      { kind: "freeFrom" },
    ],
    [
      "my train gets in|my train arrives|my train comes in|the train gets in|the train arrives|my bus gets in|my bus arrives|the bus gets in|my flight lands|my plane lands|i land",
      { kind: "freeFrom", travel: true },
    ],
    [
      "i have class until|i ve class until|i have classes until|in class until|i have a meeting until|in a meeting until|in meetings until|i m busy until|i am busy until|i m in class until|i m in a meeting until|she has class until|he has class until|she has school until|he has school until",
      { kind: "freeFrom" },
    ],
    [
      "my train leaves|my train goes|my train is|the train leaves|my bus leaves|my bus goes|my bus is|the bus leaves|my flight leaves|my flight is|my plane leaves|i have a train|i have a bus|i have a flight|i ve a train|i ve got a train|i ve got a bus|i catch my bus|i catch my train",
      { kind: "freeUntil", travel: true },
    ],
    ["i start|i have to leave|i need to leave|i must leave|she starts|he starts|my shift starts", { kind: "freeUntil" }],
    ["school|work|my shift|her shift|his shift|class|classes|training|college|uni|nursery", { kind: "shift" }],
    ["between|btw|btwn", { kind: "between" }],
    ["and|then", { kind: "and" }],
    ["or|otherwise|alternatively|or else|or maybe|or even|else", { kind: "or" }],
    ["but|however|though", { kind: "but" }],
    ["to|till|until|through|thru", { kind: "to" }],
    [
      "didn t say|didnt say|did not say|never said|didn t mean|did not mean|didn t ask for|never asked for|didn t want|not say",
      { kind: "not" },
    ],
    ["not|cannot|can t|cant|couldn t|won t|doesn t|don t|isn t|never|wont|doesnt|not on|no longer", { kind: "not" }],
    ["nor", { kind: "nor" }],
    [
      "except|except for|excluding|apart from|other than|any day but|anything but|any day except|excepting|aside from|save for|except on",
      { kind: "except" },
    ],
    ["too late|too early|impossible|busy|unavailable|out of town|booked", { kind: "unable" }],
    ["on holiday|on vacation|on holidays|away|on leave", { kind: "off" }],
    ["day off|days off|off work|my day off", { kind: "harmless" }],
    [
      "i work|i m working|i m at work|im working|im at work|i have work|i ve got work|i have class|i have school|i have lectures",
      { kind: "engaged" },
    ],
    [
      "you said|you offered|you proposed|you suggested|you gave me|you ve offered|you have offered|you put me down for|you told me|i was offered|i was given",
      { kind: "quoted" },
    ],
    ["the one after|the one after that|the following one|the next one", { kind: "weekAfter" }],
    [
      "how about|what about|not sure|not bad|why not|no problem|don t know|not yet|not at all|don t mind|not too|don t work|not working|can t wait",
      { kind: "harmless" },
    ],
    ["instead of|rather than|in place of|not the", { kind: "instead" }],
    ["instead", { kind: "replace" }],
    ["rather|actually|sorry|i mean|i meant|better", { kind: "rather" }],
    [
      "cancel|cancelling|canceling|cancelled|call off|can t make it|cannot make it|can t come|cannot come|won t be able to come|won t make it|can t attend",
      { kind: "cancel" },
    ],
    ["move|moving|reschedule|rescheduling|change|postpone|push|bring forward|switch|swap|shift", { kind: "move" }],
    ["appointment|appointments|session|appt|booking|appointement", { kind: "appointment" }],
    ["my|our|mine", { kind: "mine" }],
    ["i have|i had|i ve got|we have|i have an|i had an|i ve got an|ive got an|i ve an", { kind: "have" }],
    ["you|u|ya", { kind: "you" }],
    ["available|free|possible|come|make|do|able|be|work|works|any|it|good|there|for me|in|able to|attend|to", { kind: "bridge" }],
    [
      "asap|a s a p|as soon as possible|as soon as you can|as early as possible|as quickly as possible|right away|straight away|soonest|next available|first available|earliest available|earliest possible|earliest appointment|earliest slot|soonest possible|the earliest you have|your earliest|your next available|next opening|first opening",
      { kind: "asap" },
    ],
    [
      "good morning|good afternoon|good evening|good night|have a nice day|have a nice evening|have a good day|have a good evening|have a great day|have a lovely day|have a nice weekend|have a good weekend|happy new year|merry christmas|nice day|nice evening|enjoy your day|enjoy your evening|good day|goodnight|lovely evening|happy friday|happy monday|great weekend|good weekend|nice weekend|happy christmas",
      { kind: "courtesy" },
    ],
    ["euros|euro|pounds|quid|dollars|bucks|pound|dollar|eur", { kind: "money" }],
    ["years old|year old|yo|yrs old|y o", { kind: "age" }],
    [
      "people|persons|person|sessions|session|times|kids|children|km|miles|of us|appointments|patients|minutes walk|adults|questions|things|options",
      { kind: "count" },
    ],
    ["street|road|avenue|ave|lane|square|drive", { kind: "street" }],
    ["call|dial|number|code|room|flat|apartment|door|building|bus|line|floor|page|platform", { kind: "calling" }],
    [
      "lasts|last for|lasting|takes|take|for about|for around|session of|for an|how long|late by|an hour long|hour long|duration of",
      { kind: "lasting" },
    ],
  ],
  mendable:
    "monday tuesday wednesday thursday friday saturday sunday tomorrow morning afternoon evening january february september october november december weekend tonight".split(
      " ",
    ),
  sound: "mourning moaning morning mornings evenings sundae mondays fridays sundays midday monda".split(" "),
};
