/** English, death as a wish or a thought, a burden that one is, a future that is not there: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";
import { f, no } from "../words.ts";

export const deathMeets: Meetings = {
  fields: {
    unwilling: [
      `${no} ${f} (want*|wanna|wish*|willing|care|caring|fancy|interested|interest|keen|desire|deserve*|belong|able|bothered|see|find|feel|bear|face|stand|enjoy|like|love|need|appeal*|worth*|made|meant|cut out|matter*|appetite|taste|will|reason|purpose|point|sense|meaning|strength|motivation|wish|hope|seem*|supposed)`,
      "(lost|lose|losing|lack*|gone) ~ (will|wish|desire|appetite|taste|interest|urge|zest|reason*|strength|heart|motivation|hope|stomach|meaning)",
      "(tired|sick|weary|fed up|done|exhausted|bored|finished|through|had enough|enough|had it|had my fill|worn out|drained|despis*|hate|loathe|dread*|regret*|resent|cursed|forced)",
      "(pointless*|meaningless*|useless|futile|empty|unbearable|intolerable|not tolerable|a (punishment|chore|prison|sentence|torture|nightmare|curse|joke|mistake|waste|burden)|no (point|use|sense|meaning|joy|purpose)|what (s|is|are) (even)? (the|my)? (use|point|purpose|sense|meaning)|why (bother|should i|would i|do i|am i|go|carry)|what for|torture|too much|too heavy|too hard|stopped making sense|makes no sense|have no (sense|meaning)|hell)",
      "((can|could) (no (more|longer)|not (more|longer))|more than i (can|could) (bear|take|stand|face|manage|cope))",
    ],
    aliveness: [
      "(being alive|be alive|to be here|being here|existing|existence|exist|staying alive|stay alive|remaining alive|go on living|going on living|keep living|(still|keep|to keep|be) breathing|breathing (anymore|any more|another)|remain here|stay in this world|this life|life itself|waking up (every|each|another|at all|to this)|to live (on|longer|more|anymore|any more|any longer|like this|for)|live (more|no more|anymore|any more|longer|any longer|like this|so)|living (anymore|any more|any longer|like this|this way|this life|is|feels|seems|has|itself|for|so|madam|sir|now)|(another|one more|see) (winter|summer|spring|autumn|year|christmas|birthday|day|night|dawn|sunrise|minute|week)|see (tomorrow|the morning)|born|my life (is|has|was|feels|seems)|for my life|my own life|my existence|in the morning again)",
    ],
    wishing: [
      "(want*|wanna|wish*|hope|hopes|hoping|hoped|pray*|beg|begging|long to|longing|yearn*|crave|craving|desire|desiring|need|like to|love to|prefer|rather|sooner|ready|waiting|wait|asking|feeling to|feel to|feel like|feeling like|tempted|urge|urges|look forward|looking forward|better|best|easier|kinder|deserve*|ought|should|supposed|if only|please|decided|going to|intend*|mean to|meaning to|determined|choose|chose|fancy|considering|contemplat*|thinking of|thinking about|thought of|thought about|dreaming of|dream of|time to|about to|bound to|wouldn t mind|not afraid|not scared|have envy|have will|relief|be nice|be lovely|be bliss|be heaven|beautiful|peaceful to)",
    ],
    passing: [
      "(cease to exist|not (exist*|wake|waking)|never (wake|woke|wake*)|no longer (be|exist)|be no more|perish|god (to)? (take*|call*) me|lord (to)? (take*|call*) me|take me (home|away|in the night|in my sleep|already|from this|with)|takes me (home|away|in the night|in my sleep|too|as well|first)|call* me home|calls me home|my maker|my grave|a grave|the grave|in the ground|six feet under|under the ground|a coffin|my coffin|be buried|be cremated|eternal (sleep|rest|peace)|(sleep|rest|vanish|disappear|gone|go|leave|be away|switch off|log off|log out|shut down|sleeping|stop) (forever|for ever|for good|permanently|eternally)|never come back|be nothing|nothingness|the void|oblivion|slip away|fade (away|out)|switch* (me|myself) off|turn (me|myself) off|lights (to)? (go|going) out|gone (from here|from this|out of it|before i|by then|already)|better gone|go and be with|follow (him|her|them) (soon|up|into|there)?|pull the plug|unplug (me|myself)|delete myself|erase myself|uninstall (me|myself|life)|stop (being|existing|living|breathing)|not to be (here|alive|born)|do away with (myself|me)|make away with myself|out of it (all)? for good|be with (my|him|her|them) (mum|mom|dad|wife|husband|son|daughter|baby|late|dead|in|again|up)|sleep and not (wake|trouble)|fall asleep and (never|not|stay)|finish with (me|myself|life)|finish (me|myself)|finish my (life|self|story|days)|end (me|myself|my (days|story|suffering|existence))|unexist|not (have to|having to) (be|live|exist|wake|do (tomorrow|this|another|life|it all))|not to have to (be|live|exist|wake|do (tomorrow|this|another|life))|not do (tomorrow|this life)|over with|it (to)? be over|be over)",
    ],
    death: [
      "(death|dying|die|suicide|suicidal|dead|the end of me|my end|my funeral|my own funeral|my death|my grave|the afterlife|the grim reaper)",
    ],
    dwelling: [
      "(think* (about|of)|thought* (about|of|are|is|keep)|only thought|one thought|on my mind|in my (head|mind)|obsess*|fascinat*|daydream*|dream* of|pictur*|imagin*|fantas*|plan* my|comfort*|relief|relieve|beautiful|attract*|my (only)? friend|answer|peace*|calling|calls|follows me|haunt*|day and night|all the time|every (day|night|hour|minute)|constantly|nothing but|nothing else|look* forward|wait* for|long for|longing for|pray* for|beg* for|crave|wish for|welcome|embrace|solution|way out|easier|sweet|better|sounds|seems|ideas|google*|search*|research*|tempt*|appeal*|friend now|only thing|want*|curious|deserve|closer|near|ready for|not afraid|not scared)",
    ],
    bereft: [
      "((his|her|their|mum s|mom s|dad s|father s|mother s|wife s|husband s|brother s|sister s|son s|daughter s|friend s|nan s|dog s|cat s|s) (death|passing|funeral)|(death|passing|loss) of|(since|after|before) (he|she|they|my *) (died|passed)|(fear*|afraid|scared|terrified|phobia|anxiety|anxious|panic*|worry|worries) (of|about|that)? (i m|i ll|the|my|him|her|a|own)? (death|dying|die|dead|suicid*)|grief|bereave*|mourning|grieving|died of|death (in the family|certificate|penalty|metal|notice))",
    ],
    deadly: [
      "(let* go of the (wheel|rail*|rope|steering|handle*|ledge)|(not|without|stop|never|forget*|instead of) (to)? (brak*|stopping at the)|(turn*|yank*|jerk*|twist*|swing*|flick*|pull*) (of)? (the|my) (steering)? wheel|eyes (shut|closed) (at|behind|while|on the)|close my eyes (and|at|on|behind|while) (the|driv*|let|steer*|step|jump|not)|oncoming (car*|traffic|lorr*|truck*|lane|train)|off the road|into (a|an|the|that|some) (tree|wall|lorry|truck|barrier|canal|ditch|lamp*|pillar|motorway|oncoming|path of)|(walk*|wade|wading|swim*|go|going|drive|driving|jump*|throw|slip*|sink*|disappear*|run|slide) ~ (into|in|under|out to|below|beneath) (the)? (sea|water|ocean|river|lake|canal|reservoir|lough|harbour|dock|traffic|deep|waves)|under (the|a|that|my) (next)? (train|bus|lorry|truck|tube|metro|ice|tram)|(in|out in) front of (the|a|an|that|moving|some|my) (next|first|fast|moving)? (train|bus|lorry|truck|car|traffic|tube|tram|van)|(one|a) (little|small|tiny|quick|single|last)? step (off|forward|over|out|and|too)|step* (off|out into) (the|into|a)? (kerb|curb|platform|road|ledge|edge|traffic|roof|pavement|bridge)|(fall*|drop*|going|go|leap*|jump*|lean*|roll*|tip*|walk*|lob*|throw*|drive|driv*|step*|slip*|climb*) ~ (off|over) (the|a|this|that|my)? (bridge|cliff*|roof|platform|pier|balcony|edge|building|railing*|side|viaduct|quay|parapet|barrier|flyover|ledge)|bleed* (out|to death)|water (closing|over) ~ (me|head|face)|go* under and|slip* under|sink* to the bottom|carbon monoxide|pull* the trigger|the (train tracks|rails|tracks|river|canal|bridge|cliff*|rope|noose|knife|razor|pills|tablets|water|sea) ~ (call*|whisper*|wait*|invit*|pull*|tempt*|want* me|looks so|sing* to)|take them all|taking them all|swallow (them|it) all|swallowing (them|it) all|all (of)? (my|the|these) (pills|tablets|meds) at once|in the path of)",
      "<self>",
    ],
    toying: [
      "(easy|easier|simple|simpler|wouldn t take|won t take|only take*|take a second|one second|a second|be nice|be lovely|relief|so quiet|how quiet|quiet it|peaceful|restful|tempt*|what if i|how it would feel|what it d be|could just|might just|i could|why not|nothing stopping|no one would stop|think*|thought*|mind|head|dream*|obsess*|pictur*|imagin*|plan*|fantas*|ideas|idea|visions|google*|search*|research*|look* up|wonder*|consider*|contemplat*|flash*|images|keep seeing|urge*|pull|call*|whisper*|nearly|almost|want*|feel like|came close|close to|tried|wish*|hope*|hoping|if only|every time|some days|sometimes|going to|decided|all it takes|all it would|all i (have|need)|just have to|keep (looking|staring|wanting|getting)|stood|sat|went|walked|drove|how (high|fast|deep|many|much|long|far)|dare*|daring|in my mind)",
    ],
    ceased: [
      "(stop* existing|stopped existing|not exist*|didn t exist|don t exist|never existed|ceased|vanish*|disappear*|wasn t (here|around|there|born|alive)|weren t (here|around|born|there|alive)|isn t (here|around)|not (here|around|there|alive) (anymore|any more)?|no longer (here|existed|there|around)|fell off the (earth|face)|gone (tomorrow|forever|for good|from|tonight)|drop* dead|i (died|die|went)|i m (dead|gone)|i was (dead|gone)|i were (dead|gone)|never (been)? born|went missing|removed|erased|deleted|jumped|drowned|hanged|me (gone|dead)|without me|minus me|out of the (way|picture)|not being (here|there|around|born)|if i went|my (body|funeral|grave|coffin)|when i go|once i go)",
    ],
    unmissed: [
      "(nobody|no one|noone|no body|not a soul|not one person|anyone|anybody|a single person|single soul|hardly anyone|none of (them|you)|few people|who|world|people|they|everyone|everybody|you|weeks|months|days|would it) ~ (notice*|miss|missed|care|cares|cared|clock*|realise*|realize*|mourn*|cry|cried|remember*|bat an eye*|blink*|come to my funeral|come|find (me|my body|out)|grieve|bother*|sad|upset|matter*|shed|forget me|get over|give a (damn|toss|shit|f*)|look for me)",
      "(wouldn t|won t|doesn t|would it|would that) ~ (matter|make (any|a|much) difference|be missed|change (a thing|anything))",
      "(weeks|months|days|ages) ~ (notice*|realise*|realize*|find me)",
      "(matter|make a difference|make any difference|be missed)",
    ],
    burden: [
      "(burden*|dead weight|deadweight|millstone|nuisance|in the way|in everyone s way|weight on|drain on|cost* (them|everyone|my family|the family)|drag* (them|everyone|everybody|my *|people|you|us)? ~ down|weigh* (them|everyone|everybody|my *) down|hold* (them|everyone|everybody|my *) back|waste of (space|oxygen|air|skin|food|time|breath)|mak* (it|everything|things|life|everyone s|their lives) (worse|miserable|harder)|ruin* (everything|everyone|their|my family|lives|people s)|no (use|good|help) to (anyone|anybody|them|man|nobody)|no good to|useless to|trouble to|poison* (everyone|everything)|too much trouble|too much for (everyone|them|my)|problem for (everyone|them|my)|mouth to feed|shame on (my|the|our) family|disgrace to|don t (deserve|need) me|doesn t need me|need me in it|deserve (a)? better|deserve* (a)? (mum|mom|mother|dad|father|wife|husband|partner|daughter|son) (who|better))",
    ],
    leaving: [
      "(better off|without me|me gone|be gone|if i (wasn t|weren t|went|left|died|go|die|was gone|were gone|didn t|disappeared|vanished|am not|m not|am gone)|once i (m|am|go) |when i (m|am|go) (gone|dead|not)|out of the (way|picture)|kinder to (go|leave)|kinder if|easier if|relieved|free of me|rid of me|set them free|free them|leave them|no longer be|stop being|soon (i)? (won t|be)|not for much longer|end it|over|gone|go|disappear|die|vanish)",
    ],
    folk: [
      "(they|everyone|everybody|kids|children|family|wife|husband|people|world|mum|mom|dad|mam|parents|house|son|daughter|boys|girls|folks|lot|all of you|you all|friends|partner|brother|sister|he|she|it)",
    ],
    freed: [
      "(better off|happier|lighter|easier|relief|relieved|free|freed|cope|manage fine|manage|get over it|get over me|over it|move on|breathe|safer|at peace|in peace|sleep better|celebrate|forget me|start again|start over|less (tension|worry|stress|hassle|trouble)|sorted|get by|do fine|be fine|be grand|be ok|be okay|better life|looked after|rich|set up|provided for|no more worr*|better (mum|dad|mother|father|wife|husband|one)|debts paid|mortgage)",
    ],
    insured: ["(insurance|life insurance|pension|pay* out|payout|inherit*)"],
    worthmore: ["(worth more (dead|to)|more (use|useful|valuable) dead|worth more than (me|i))"],
    unable: [no, "(doubt|unable|struggle|blank|dead|never|hardly)"],
    ahead: [
      "(make it (to|past|through|till|until|into) (the)? (next|my|new|spring|summer|autumn|winter|christmas|xmas|easter|thirty|forty|twenty|#|end|morning|night|weekend|january|february|march|april|may|june|july|august|september|october|november|december|graduation|birthday|diwali|eid|holidays|wedding|other side)|reach (my)? (thirty|forty|#|next birthday|christmas|spring|the end)|(live|around|alive|here|last|be) (to|long enough|enough|until|till) (to)? (see|thirty|forty|#|christmas|spring|morning)|see (another (spring|summer|winter|christmas|year|birthday|day|morning|sunrise)|the (spring|summer|morning|new year|sun|leaves|year out|week out|winter out|end of (this|the))|spring|summer|thirty|forty|next (year|christmas|spring|summer)|my (next|thirtieth|fortieth|birthday|#)|myself (growing|getting|at|in|being|old|alive|here))|growing old|grow old|(alive|living|breathing) (at|by|in|next|past|this time)|this time next (year|month|week)|get (past|through) (thirty|forty|christmas|my|the (night|weekend|winter|week)|tonight|spring|summer|another)|last (the|till|until|much) (night|weekend|winter|year|longer|christmas|morning)|be (alive|here) (at|by|for|in|when|next) |be around (for|when|to see) )",
    ],
    /** « I won't be here in August »: a month or a weekday, not a year that one will not see. */
    monthAway: [
      "(be|being) (here|around|there|in) (in|on|for|until|till|from|during|between|most of|all of|over) (january|february|march|april|may|june|july|august|september|october|november|december|half term|the school|easter|the (summer|bank) (holiday*|break)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the (next|first|second|last)? (session|week of|two weeks|# *))",
    ],
    foreseeing: [
      `(${no} ~ (see|picture|imagine|visualise|visualize|envisage|plan|believe in|expect|want) (a|any|my|the|anything|myself|me|being|life|much|past|beyond|having|there being)|nothing (after|past|beyond|for me)|no (plans|future|life|tomorrow)|(hard|impossible|unable) to (see|picture|imagine))`,
    ],
    later: [
      "(at (thirty|forty|twenty|fifty|#)|past (my|thirty|forty|christmas|friday|sunday|the weekend|this|next|#|tonight)|beyond (this|next|christmas|friday|tomorrow|the)|after (christmas|this|friday|sunday|the weekend|my birthday|tonight|#)|future|next (year|month|spring|summer|christmas)|being (thirty|old|here|alive)|in (five|ten|#) years|by (spring|summer|christmas)|tomorrow)",
    ],
    logoff: [
      "((log*|clock*|check*|sign*|switch*|bow*|tap*|opt*|dip*|peac*|leav*|exit*|quit*) (off|out|it|earth|life|the server|the game|the chat|existence)? ~ (for good|forever|permanently|for ever|for the last time))",
      "(logging|checking|signing|bowing|tapping) (off|out) (of (life|this (world|life)|everything)|life|soon for good)",
      "(alt f4|respawn|uninstall|unsubscribe from|opt out of|quit|rage quit) (life|living|existence|being alive|existing)",
    ],
    social: [
      "(moving|move|moved|relocat*|emigrat*|new (job|flat|house)|flight|facebook|instagram|insta|twitter|tiktok|snapchat|social media|whatsapp|account|laptop|computer|job|town|country|city|work|smok*|cigarette*|phone|home|team|group|house|flat|marseille|company|school|drink*|alcohol|weed|meat)",
    ],
    innings: [
      "(good innings|long (enough)? life|lived (long enough|my life|enough|too long)|had my (time|life|share|day)|my time (is|s|has) (up|over|done|come|now)|seen (it all|enough)|outlived|old enough|at my age|of no use|no use to (anyone|anybody)|useless old|past it|on my own now|everyone (is|s) (gone|dead)|all my friends are (gone|dead)|nobody left|ninety|eighty|eighty *|seventy *|waited long enough|enough of it)",
    ],
    readygo: [
      "(ready to go|time (for me)? to (go|leave|bow)|let me go|go now|slip away|be with (him|her|them)|rather not wait|do it|should like to (go|leave|follow)|meet my|be let go|be off|have done with|finish it|end it|put to sleep|put down like|the sooner the better|no (sense|point|use) in (carry*|going|staying|it|dragging|living)|carrying on|overstay*|nobody would|pills|tablets|help me (go|die)|i pray|die|not wake|follow)",
    ],
    departed: [
      "(died|passed|passed away|is gone|s gone|are gone|lost (him|her|my)|dead|buried|left me|widow*|since (he|she|they)|without (him|her))",
    ],
    rejoin: [
      "((be with|join|follow|go to|go with|together with|rejoin|go after|see|hold|reunite* with|reunited with|wherever) (him|her|them|my (late|dead)|my (wife|husband|son|daughter|mum|mam|dad|baby|boy|girl|brother|sister)) (again|soon|now|up there|too)?|go too|go as well|together again|my turn)",
    ],
    ashes: ["(grave|funeral|ashes|cemetery|photo*|dream|medium|hospital|memor*|weekend|christmas|holiday*|grief group|counsel*|visit*)"],
    brink: [
      "((the|that|this|a) (river|canal|bridge|tracks|rails|train|trains|sea|cliff*|platform|roof|weir|knives|knife|pills|tablets|rope|window|balcony|drop|water|motorway|viaduct|lake|harbour|multi storey|railway|railing*|train (tracks|line)|edge|ledge|level crossing)|(bridge|tracks|cliff|river))",
    ],
    lure: [
      "(how (quiet|easy|peaceful|quick|cold|simple) |call* (to)? me|calling me|calling my name|whisper*|keep (looking|staring|walking|going|thinking|ending up)|pull* me|pulling at me|drawn to|tempt* me|tempting|so peaceful|inviting|just (jump|step|fall|let)|in seconds|stood (there|on|at|by|staring)|for (an hour|ages|hours)|what it (would|d) (be|feel)|eyeing|staring at|looking better|looks (so)? (inviting|peaceful|quiet|good|easy)|can t stop (looking|thinking|staring)|nearly went|almost went|nearly did|almost did|talked myself (down|out|off)|turned back|next time)",
    ],
    misfortune: [
      "(plane|bus|train|lorry|truck|car|van|tram|meteor|asteroid|lightning|cancer|tumou*|heart attack|accident|illness|roof|virus|disease|stroke|aneurysm|someone|somebody|something|earthquake|bomb|murderer|burglar|ceiling|lump|covid|diagnosis|scan|results)",
    ],
    strikes: [
      "(goes down|go down|crash*|(hit|hits|run|runs|knock|knocks|take|takes|finish|finishes|kill|kills|get|gets|flatten|flattens|shoot|shoots|strike|strikes|wipe|wipes|mow|mows|collapse on|comes for|swerve* into|falls on) (me|us)|terminal|fatal|incurable|malignant|with me on it|hit by|put me out|does it for me|instead of me|finish the job|would just hit|do it for me|to be (bad|terminal|malignant|fatal))",
    ],
    hoping: [
      "(hope|hopes|hoping|hoped|wish*|pray*|waiting for|want|wanted|jealous of|envy|envious|if only|lucky|please let|wouldn t mind|don t mind|not mind|dream*|would be (nice|easier|a relief)|d be (nice|easier|a relief)|half hoping|secretly)",
    ],
    careless: [
      "((idc|idgaf|dgaf|don t care|do not care|couldn t care less|wouldn t care|not bothered|don t mind|wouldn t mind|won t mind|makes no difference|doesn t matter|all the same to me) ~ (if|whether) ~ i (wake|live|die|exist|make it|survive|don t|never|get (hit|run)|am alive|m alive|m dead|drop|crash|get killed|see))",
    ],
    unmourned: [
      "((nobody|no one|not a soul|who|few) ~ (come to|be at|at|turn up (to|for)|cry at) my funeral)",
      "((world|everyone|family|earth|kids|universe|nobody|no one|they) ~ (doesn t need|don t need|needs|could do without|better without|do (fine|better) without) (me)( in it)?)",
    ],
    unborn: [
      "((shouldn t|should not|should never|don t deserve to|no right to|not meant to|never meant to|wasn t meant to|wasn t supposed to|not fit to|not worthy to|not good enough to) ~ (exist|be alive|have been born|be born|live|be in this world|breathe|be breathing|take up space)|asked to be born|my (existence|birth|being born|being here|being alive) ~ (mistake|accident|error|waste|burden|crime|curse))",
    ],
    fedup: [
      "((i m|i am|just|so|am|was) (so|just|really|fully|completely|truly)? (done|finished|through|over) (with)? (.|,)? (all of it|everything|all this|life|living|it all|existing|this world|fighting|pretending|the lot|being (me|alive|here)))",
      "(no more tomorrow*|no tomorrow for me|no more (mornings|days) for me)",
    ],
    swiss: [
      "(dignitas|assisted (dying|suicide|death)|euthanasia|euthanise*|switzerland to die|swiss clinic|put to sleep|put down like a dog|medical aid in dying|maid)",
    ],
    endsday: [
      "(when (it|everything|this|i) (all)? (ends|end|finish|finishes|stops)|that s (the)? (end|day|date) (of me|i go|it ends)|the day (it|i) (ends|go|die|end)|my (last|final) (day|night|sunset|sunrise|morning) )",
    ],
    wouldkill: [
      "((would|will|is|are|if i (take|took)|what if i (take|took)|are) ~ <drugs> ~ (enough ($|to)|be enough|kill|do it|do the (job|trick)|finish|fatal|lethal)|(enough|how much|how many) ~ <drugs> ~ (to)? (die|kill|finish|end|not wake|sleep forever|never wake|do it|do the))",
    ],
    attempted: [
      "((tried|attempted) (it|to do it|again|twice|to end it|to go) ~ (last|on|this|yesterday|before|nobody|no one|but|and|failed))",
    ],
    again_: [
      "(nobody knows|no one knows|didn t work|failed|next time|again|survived|woke up|chickened|bottled|not (properly)? succeed|rope|branch|pills|wrong|couldn t|coward|hospital|still want|regret*)",
    ],
  },
  met: {
    death: [
      "unwilling aliveness -story -quitting -jokes -desk",
      "wishing passing -story -jokes -quitting -desk",
      "death dwelling -bereft -story -jokes -trade -past",
      "deadly toying -story -jokes -trade -strolling -desk",
      "brink lure -story -jokes -strolling -trade -desk",
      "hoping misfortune strikes -story -jokes -bereft -desk",
      "ceased unmissed -desk -story -jokes",
      "burden leaving -desk -story -jokes",
      "folk freed ceased -desk -story -jokes -booked",
      "insured ceased -desk",
      "insured freed folk -desk -booked",
      "worthmore -story",
      "unable ahead -monthAway -booked -story -jokes -desk",
      "foreseeing later -booked -story -jokes -desk -ordeal",
      "endsday soon -booked -desk -story -ordeal -quitting",
      "endsday decided -booked -desk -story -ordeal",
      "attempted again_ -desk -story -quitting",
      "wouldkill -story -trade -bereft",
      "logoff -social -story -desk",
      "innings readygo -desk -story -jokes -booked",
      "departed rejoin wishing -ashes -story -desk",
      "careless -story -jokes",
      "unmourned -story -jokes",
      "unborn -story -jokes",
      "fedup -desk -jokes -quitting -ordeal -booked",
      "swiss i -story -trade -bereft",
    ],
  },
};
