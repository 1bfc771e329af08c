/** English, the desk's own business where it sounds like danger: not being there at a named time, trains that stand still, a head under a shelf. */
const day =
  "(monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|today|tomorrow|tonight|noon|this (morning|afternoon|evening|week|weekend|month|time)|next (week|time|session|month)|mornings|evenings|afternoons|#|#h|(five|six|seven|eight|nine|ten|eleven|twelve|two|three|four))";
/** What is no « tomorrow » that one will not see. */
const weekday =
  "(monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|noon|#h|(on|at) #|(five|six|seven|eight|nine|ten|eleven) (o clock|pm|am))";
const late =
  "(late|delay*|stuck|traffic|roadworks|queue*|jam|accident|stopped|not moving|held up|raised|cancel*|miss (it|my|the|our)|be there|minutes|running|moving again)";
const things =
  "(cupboard|door|shelf|car|boot|beam|branch|table|desk|ceiling|stairs|ice|cabinet|corner|kerb|window frame|doorframe|door frame|lamp|step|drawer|bumper|swing|rugby|football|hockey|cricket|school|pe|practice|training|gym|work|climbing|netball|basketball)";

export const desk: readonly string[] = [
  "(package|parcel|delivery|order|item|shipment|letter|courier) ~ (could not|couldn t|can not|can t|cannot|was not|wasn t) be (delivered|shipped|completed|left)",
  "(could not|couldn t|can not|can t|cannot) be (delivered|shipped|processed|completed|verified|reached|found|opened|sent|charged)",
  // Not being there.
  `(can t|cannot|can not|cant|won t|couldn t|not able to|unable to|rather not|not going to|might not) (now|actually|really)? be (there|in|able to come) (on|at|before|after|until|till|by|for)? (the)? ${day} (anymore|any more)?`,
  `(can t|cannot|can not|cant|won t|couldn t|not able to|unable to|not going to|might not) be (here|around) (on|at|before|after|until|till|by|for)? (the)? ${weekday} (anymore|any more)?`,
  "(rather not|don t want to) be (there|here) (if the|if (he|she|they) (is|are) there|with the other|for the (group|meeting|class))",
  `(carry on|start|continue|go ahead|begin) (the (group|session|class))? without me (${day}|on *|at *|,? i m (ill|sick|late|stuck|unwell|poorly|on (a|the|my)))`,
  "(can t|cannot|cant) do (this|it|mornings|evenings|afternoons|weekends) (anymore|any more)? ,? ~ (drive|commute|journey|parking|traffic|distance|fees|cost*|price|too far|too expensive|too early|too late|new job|new shift*|timetable|schedule)",
  "(want|wants) out of (the|this|that|our|my) (group|class|course|contract|deal|programme|program|slot|list|lease|meeting|waiting)",
  "disappear* from (your|the) (list|calendar|diary|books|system|waiting)",
  "(leaving|moving|gone|off) (for good)? in (january|february|march|april|may|june|july|august|september|october|november|december|the (spring|summer|autumn))",
  "dead to the world",
  // What stops a train or a car.
  `(person|someone|somebody|body|man|woman|fatality|incident|trespasser) ~ (hit by|struck by|under|on) (a|the) (train|line|tracks|track|railway) ~ ,? ~ ,? ~ ${late}`,
  `on the (bridge|tracks|railway|platform) (still|now|already)? ,? (in|with|because of|there (is|s|are))? ~ ${late}`,
  // A boss who keeps one; a bump, a cold.
  "(boss|manager|work|teacher|supervisor|hospital|school|office|director|team) (still)? (won t|doesn t|not|will not) let (me|us) (leave|go|out|off) (early|on time|before|home early|until|till|today|at|in time)",
  `(hit|banged|bumped|knocked) (my|his|her) (head|knee|elbow|toe|thumb|shin|nose|hand|shoulder) (on|against|at|during|playing|in) (the|a|my|our)? (car|kitchen|garage|bathroom|low|open|cellar)? ${things}`,
  "(can t|cannot|cant|couldn t|barely|trouble|hard to) breath* (through|out of) (my|the|his|her) nose",
];
