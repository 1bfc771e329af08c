/** English, what puts a message at a distance: a trade, a study, a book, the news, grief; or long ago, and well since. */
export const afar: readonly string[] = [
  "(i|we) (run|manage|head|chair) (a|an|the|our) ~ (refuge|shelter|charity|helpline|team|service|centre|clinic|school|organisation|youth club)",
  "(i m|i am|im|as) (a|an) (*)? (*)? (nurse|social worker|teacher|student|journalist|psychologist|counsellor|counselor|doctor|gp|paramedic|police officer|researcher|writer|therapist|volunteer|trainee|youth worker|support worker|lecturer|author)",
  "(essay|dissertation|thesis|article|paper|presentation|research|assignment|podcast|documentary|training|workshop|webinar|lecture|module|conference|talk|course) ~ (on|about|into|around|for)",
  "(prevention|awareness|statistics|rates|bereavement|bereaved|grief|grieving|funeral|mourning)",
  "(film|movie|book|series|song|novel|netflix|documentary|lyrics|show|episode|play|news|headlines|article|newspapers|in the papers)",
  "(do you|can you|would you) (work with|treat|see|support|help|offer|take|accept|specialise|specialize|have experience|train|run|provide|deal with) ~",
  "(i m|i am|im|i ve been|things are|all|been|it s all|doing|feel|am) (all|much|so much|a lot|totally|perfectly|really|been|doing|very)? (fine|good|ok|okay|well|better|happy|stable|recovered|great) (now|these days|today|since)",
  "(behind me|long time ago|in the past|all over now|a distant memory|moved on|ancient history|long behind)",
  "(used to|years ago|as a (teen|teenager|kid|child)|in my (teens|twenties|youth)) ~ (but|,|and) ~ (now|fine|better|past|behind|sleep|different)",
];

/** Named, or told as past: nothing to answer where the message stands afar. */
export const faint: readonly string[] = [
  "suicid*",
  "(self harm*|self harmed|selfharm*|cutting)",
  "(used to|tried to|attempted|wanted to) ~ (cut|cutting|harm|hurt|kill|die|end|burn) ~",
  "(suicide|made an|had an|after an|after my|my) attempt* ~",
  "(was|been|were|got) (raped|abused|beaten|assaulted|molested|hit|strangled) ~",
  "(used to|would) (hit|beat|hurt|abuse|slap|strangle) (me|us)",
  "(victims|survivors|victim|survivor) of ~",
  "(domestic|sexual) (violence|abuse|assault)",
  "(die|died|dies|kill (himself|herself|themselves|myself)|killed (himself|herself)|drowned (himself|herself))",
];

/** What was far is back, or draws the writer after it. */
export const back: readonly string[] = [
  "(it|they|thoughts|urges|voices|feelings|everything|all) (s|has|have|is|are)? (all)? (come back|coming back|came back|back (again|now|lately)|start* (up)? again|started again|starting again|returned)",
  "(i ve|i have|i) (relapsed|started again|gone back to it|never (really|quite|fully)? stopped)",
  "(want|going|need) to (join|follow) (him|her|them)",
];
