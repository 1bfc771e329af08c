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
      "(being alive|be alive|to be here|being here|existing|existence|exist|staying alive|stay alive|remaining alive|go on living|going on living|keep living|breathing|remain here|stay in this world|this life|life itself|waking up (every|each|another|at all|to this)|to live (on|longer|more|anymore|any more|any longer|like this|for)|live (more|no more|anymore|any more|longer|any longer|like this|so)|living (anymore|any more|any longer|like this|this way|this life|is|feels|seems|has|itself|for|so|madam|sir|now)|(another|one more|see) (winter|summer|spring|autumn|year|christmas|birthday|day|night|dawn|sunrise|minute|week)|see (tomorrow|the morning)|born|my life (is|has|was|feels|seems)|for my life|my own life|my existence|in the morning again)",
    ],
    wishing: [
      "(want*|wanna|wish*|hope|hopes|hoping|hoped|pray*|beg|begging|long to|longing|yearn*|crave|craving|desire|desiring|need|like to|love to|prefer|rather|sooner|ready|waiting|wait|asking|feeling to|feel to|feel like|feeling like|tempted|urge|urges|look forward|looking forward|better|best|easier|kinder|deserve*|ought|should|supposed|if only|please|decided|going to|intend*|mean to|meaning to|determined|choose|chose|fancy|considering|contemplat*|thinking of|thinking about|thought of|thought about|dreaming of|dream of|time to|about to|bound to|wouldn t mind|not afraid|not scared|have envy|have will|relief|be nice|be lovely|be bliss|be heaven|beautiful|peaceful to)",
    ],
    passing: [
      "(cease to exist|not (exist*|wake|waking)|never (wake|woke|wake*)|no longer (be|exist)|be no more|perish|expire|god (to)? (take*|call*) me|lord (to)? (take*|call*) me|take me (home|away|in the night|in my sleep|already|from this|with)|takes me (home|away|in the night|in my sleep|too|as well|first)|call* me home|calls me home|my maker|my grave|a grave|the grave|in the ground|six feet under|under the ground|a coffin|my coffin|be buried|be cremated|eternal (sleep|rest|peace)|(sleep|rest|vanish|disappear|gone|go|leave|be away|switch off|log off|log out|shut down|sleeping|stop) (forever|for ever|for good|permanently|eternally)|never come back|be nothing|nothingness|the void|oblivion|slip away|fade (away|out)|switch* (me|myself) off|turn (me|myself) off|lights (to)? (go|going) out|gone (from here|from this|out of it|before i|by then|already)|better gone|go and be with|follow (him|her|them) (soon|up|into|there)?|pull the plug|unplug (me|myself)|delete (me|myself)|erase (me|myself)|uninstall (me|myself|life)|stop (being|existing|living|breathing)|not to be (here|alive|born)|do away with (myself|me)|make away with myself|out of it (all)? for good|be with (my|him|her|them) (mum|mom|dad|wife|husband|son|daughter|baby|late|dead|in|again|up)|sleep and not (wake|trouble)|fall asleep and (never|not|stay)|finish with (me|myself|life)|finish (me|myself)|finish my (life|self|story|days)|end (me|myself|my (days|story|suffering|existence))|unexist|not (have to|having to) (be|live|exist|wake|do (tomorrow|this|another|life|it all))|not to have to (be|live|exist|wake|do (tomorrow|this|another|life))|not do (tomorrow|this life)|over with|it (to)? be over|be over)",
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
      "(facebook|instagram|insta|twitter|tiktok|snapchat|social media|whatsapp|account|laptop|computer|job|town|country|city|work|smok*|cigarette*|phone|home|team|group|house|flat|marseille|company|school|drink*|alcohol|weed|meat)",
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
    booked: [
      "(appointment*|session*|slot*|invoice|receipt|parking|on holiday|holidays|vacation|away (on|for)|abroad|travel*|move|moving|moved|marseille|town|work*|hypnosis|hypnoti*|lol|ticket*|train|flight|meeting|party|wedding|therapy|smok*|weight|diet)",
    ],
    finale: [
      "(it (will|ll)? (all)? (be|is|s)? (over|finished|ended|done|the end)|everything (will|ll) (be)? (over|finished|end*)|that s when it ends|when it (all)? ends|i (ll|will|get to|can|finally get to) (finally|be free|rest|be at (peace|rest)|sleep forever)|finally (rest|free|at peace|sleep|be at peace|be free|over)|(my|the) last (winter|summer|christmas|birthday|week|night|day|spring|autumn|evening|morning|sunset|year) (on|alive|here|ever|i ve|and|i)?|no more (tomorrow*|mornings|days|pain for me|me)|goes dark|goes black|lights out|curtain*)",
    ],
    decided: [
      "(decided|decision|made up my mind|made my mind up|mind (is|s) made up|chosen|date in mind|set (a|the) date|at peace with|made (my)? peace|calm (now|at last|about)|not scared (anymore|any more)|not afraid (anymore|any more)|no going back|no turning back|know what i (have|need|must|m going) to do)",
    ],
    atpeace: [
      "(it (will|ll) be|tonight|this (weekend|week|winter|evening)|my last|calm|at peace|peace with|goodbye|gave away|given away|records|belongings|not scared|not afraid|home for the (cat|dog)|die|death|it ends|to end|to go|end it|to leave this|when it|forever|over|letters)",
    ],
    dare: [
      "(if (i|only i) (wasn t|weren t|had) (such|so|a|the|more|enough)? ~ (coward*|scared|courage|guts|bottle|balls|nerve)|(too (scared|cowardly|chicken|weak|much of a coward) to|(don t|haven t|didn t|not|no|without|need|lack|find|had|have|wish i had) (got)? (yet)? (the|enough|that)? (guts|courage|nerve|bottle|balls|bravery)))",
    ],
    doing: [
      "(do it|did it|done it|doing it|go through with it|end it|jump|pull it off|go through|finish it|die|kill myself|do the deed|take them|step off|cut deeper|end things|be gone)",
    ],
    holding: [
      "(only|sole|one) (thing|reason|person|one) ~ (stopping|keeping|holding|keeps|stops|holds|(i m|i am|i) (still|even|haven t|here|alive|around|stay*|not|didn t|don t|exist))",
      "(if it (wasn t|weren t|were not|wasnt) for|without|were it not for|had it not been for|but for) (my|the|him|her|them) ~ (i d|i would) (have)? (be|been|not|gone|done|already|have|end*)",
      "(nothing|no one|nobody|not much) (is|s)? (left)? (to)? (keep* (me)? (here|going|alive)|hold* me (here|back)|stay (here)? for|stop* me|live for|tie* me)",
    ],
    meantit: [
      "(i|i ve) (already)? (tried|attempted) (to (do it|go|end)|it|again|last|once|twice|three|before) ~ (nobody|no one|didn t work|failed|survived|woke|alive|hospital|again|rope|pills|regret|wish)",
      "(pump* my stomach|stomach pumped|saved me|brought me back|found me (in time|too soon)|cut me down|pulled me (back|out)|talked me down)",
      "(wish|wished|sorry|angry|gutted|pity|shame|should|why) ~ (they|he|she|you|nobody|doctors|paramedics)? ~ (hadn t|hadnt|not|never|left|let) ~ (saved|found|bothered|let me go|brought me back|pumped|resus*|revived)",
    ],
    awake: [
      "(wish|wished|still want|regret*|sorry|gutted|again|hate|angry|shame|pity|last (week|night|month|friday|monday|tuesday|wednesday|thursday|saturday|sunday)|on (friday|monday|tuesday|wednesday|thursday|saturday|sunday)|this (week|month)|nobody knows|should)",
    ],
    refusing: [
      "(stop* taking|stopped|quit|skip*|not taking|no longer tak*|refus*|haven t taken|won t take|come off|not (eating|drinking)) ~ (insulin|dialysis|chemo*|heart (pills|tablets|medication)|warfarin|blood thinner*|transplant|inhaler*|oxygen|feeding|eating|drinking|treatment|medication|tablets)",
    ],
    sothat: [
      "(to be over|to die|so (that)? (i|it) (can|will|ll|ends|die|won t)|be over|let nature|on purpose|over (quick|soon|faster)|don t see why|what s the point|want (it|this) (to be)? (over|end)|i hope it|hoping it|finish me|kill me|let it kill|waiting to|until i die|the end)",
    ],
    methodof: [
      "(to (hang|drown|bleed out|bleed to death|jump|die|overdose|od|suffocate|freeze to death|end it|kill yourself|kill oneself|kill a person|kill me|kill you|kill someone my size|tie a (noose|slip knot|hangman*)|never wake|not wake|gas)|(hanging|drowning|jumping|freezing to death|bleeding out|suffocation|suffocating) (hurt|painful|painless|quick|slow|take|work|feel|kill|yourself)|if (you|i) (jump*|drown*|hang|hung|take (all|the|#)|bleed|cut|slit|od|overdose)|until you (die|don t wake|pass out)|lethal|fatal|deadly|way out|stop (a|your|my) heart|(does|do) (drowning|hanging|jumping|bleeding out))",
    ],
    asked: [
      "(how|what|which|would|is|does|do|will|can|quick*|painless*|pain*|hurt*|best|easiest|least|googl*|search*|look* (up|for)|research*|read* (about|up)|find out|tell me|need to know|wonder*|enough|sure)",
    ],
    promising: [
      "((can t|cannot|can not|couldn t|won t|not) ~ (promise|guarantee|say|swear|trust)|don t know if|not sure (if|that)|if i don t|doubt (if|that)?|might not|may not|don t think|what if i (don t|m not))",
    ],
    stillhere: [
      "((i ll|i will|i d|i m|i|me) (still)? (be|am)? (here|alive|around|safe|breathing) (on|by|in|tomorrow|next|when|at|for|tonight|this)|(make|get|last|survive) (it)? (through|to) (the|this|tonight|till) (night|morning|week|weekend|day)|stay (alive|safe)|(be|still be) alive|keep (myself|me) (safe|alive)|wake up (tomorrow|again))",
    ],
    whatif: [
      "(what if|what would happen if|would it (matter|hurt)|would anyone|part of me|a voice|something in me|some days|sometimes|half of me|all i want|want* to|urge to|wanna|tempted to|thought about|thinking about|imagine|picture|wonder*)",
    ],
    crashing: [
      "((crash*|smash*|plough*|drive|driving|steer*|ram|wrap*|flip*|roll*) (the|my|this)? (car|van|bike|motorbike|truck|myself) ~ (on|into|off|round|around|over|at|under)|walk* into (the)? traffic|walk* out in front|close my eyes (and|at|on) (the)? (wheel|motorway|driv*)|lie (down)? (on|in) the (road|tracks|motorway|snow)|lying (down)? (on|in) the (road|tracks)|crash (the|my) car)",
    ],
    sameworld: [
      "((world|life|everything|they|everyone) ~ (turn|turns|go on|goes on|carry on|spin|be the same|keep going|move on) ~ (without me|the same|fine|as well))",
    ],
    lastday: [
      "((let|make|want|hope|pray|wish|please) ~ (this|today|tonight|it|tomorrow) ~ (be)? (my|the) last (day|night|one|morning|breath|winter|christmas)|turn (sixteen|seventeen|eighteen|twenty|thirty|forty|fifty|#))",
    ],
    unwillingly: ["(please|god|lord|let|pray*|hope|wish|don t want|dont want|don t wanna|not want|won t|never|refuse)"],
    weather: ["(heat*|rain|snow|cold|school|work|job|diet|smok*|cigarette*|moving|strike|works|lockdown|holiday|sale|ramadan|period)"],
    breathingstill: [
      "((coward|ashamed|guilty|sorry|hate myself|angry|disgusted|disappointed|gutted|raging|furious|devastated|cried|sad|wish i (wasn t|weren t)) ~ (still)? (breathing|alive|living|here still|woke|wake|waking|survived|saved|found me|she did|he did|they did|didn t work|existing)( up)?)",
      "((found|saved|stopped|caught|rescued|revived|resuscitated|brought) (me)? ~ (in (the)? (bath|time|garage|car|woods)|back|just in time|too (early|soon)|hanging))",
      "(don t|not|never) ~ (want|wanna|asked|need) ~ (be|get)? (saved|rescued|found|revived|resuscitated|talked (out of|down)|stopped|brought back)",
    ],
    nomatter: [
      "(nothing (matters|makes sense|is left|helps)|doesn t matter|no point|not matter|who cares|won t be (a problem|your problem|in the way|a bother|trouble)|a problem for|(old|fat|weak|broken) and useless|doing everyone a favour|do everyone a favour|doing (them|you|the world) a favour|not (important|needed))",
    ],
    soongone: [
      "(i ll be gone|ill be gone|i will be gone|gone soon|be gone|after (today|tonight|tomorrow|this weekend)|for much longer|anyway|that s me|when i m not|if i (just)? (went|died|left|ended|didn t|wasn t)|not (be)? here|for anyone|it will not happen again|won t happen again|myself|to go)",
    ],
    drawn: [
      "((gets|it s|is) dark|lonely|alone|at night|every night|think* (about|of)|dream* (about|of)|longing|pull*|drawn|walk|walked|heading|on my way|going to|waist|knees|deep|in up to)",
    ],
    openwater: ["(the (sea|river|canal|tide|waves|rocks|cliff*|bridge|water|rail*|tracks|lake|loch|lough|ocean|deep)|water s)"],
    pleasure: [
      "(holiday*|swim*|beach|sail*|surf*|boat*|hypnosis|relax*|session|scenery|summer|kids|fish*|visuali*|meditat*|miss the|live by|phobia|fear|afraid|scared|cruise|ferry|photo*)",
    ],
    irrevocable: [
      "((do|doing|done|try) ~ (something|a thing|smth) ~ (take back|undo|wrong (with|to) (me|myself)|irreversible|permanent|final|awful|terrible|with me|to me|stupid)|can t (take back|undo|come back from)|one (way|answer|option|thing) (left|out)|only one (way|thing|answer|option)|theres only one way|no (coming|going) back from|something wrong with (me|myself))",
    ],
    painful: ["(pain|it|hurt*|suffering|everything|thinking|about|may|might|going to|scared|afraid|stop|mind|tonight|i m|i)"],
    planned: [
      "((have|got|ve got) it all (planned|worked out|sorted|figured)|all planned (out)?|planned (it|everything) (all|out|down)|down to the (song|minute|last|hour|day)|(date|day|place|time|spot|method) (picked|chosen|set|in mind|ready)|today s the day|tonight s the night|it s happening (tonight|today|tomorrow)|it (ends|happens|finishes) (tonight|today|tomorrow|this)|own arrangements|made (my)? arrangements)",
    ],
    darkly: [
      "(bye|goodbye|song|die|death|end|gone|funeral|letter*|note*|let me go|calm|peace|not scared|nobody|no one|alone|forever|doctor|won t|finally|bridge|rope|pills|picked|sorry|last|alive)",
    ],
    cheer: [
      "(wedding|holiday*|trip|party|birthday|menu|first (session|day|appointment)|show|concert|race|marathon|exam*|interview|move|baby|due|game|match|final|book*|slot|appointment|hypnosis|kids|school|gig|surprise)",
    ],
    weary: [
      "((can t|don t|not|no|cannot) ~ (go home|go on|do life|do (this|it) (anymore|any more)|face (it|people|anything)|see a way|carry on|keep going)|hanging (on|by)|by a thread|thread s going|i ve reached (the|my) (end|limit)|reached the end|nothing (here|left) for me|one more bad (day|night|week)|at the (very)? end|breaking point|end of the line|had enough of this (old)? (body|life|world)|no fight left|nothing left in me)",
    ],
    verge: [
      "(and that s me|that s me|i m done|i m (gone|out)|any more|anymore|thread|snap*|river|bridge|sat in|end of (me|everything)|in me|of me|i can t|can t go on|reached|old body|stopped eating|please|for me (here)?|alone|crisis)",
    ],
    reached: [
      "(end of the (road|queue|street|line for|page|form|course|book|week|month|line of)|building|door|floor|which|house|on hold|phone|calendar|#h|pm|slot|line|weather|heating|noise|traffic|sofa|job|boss|diet)",
    ],
    posthumous: [
      "((would|will|does|do|if|when|after|how long) ~ (my (death|suicide|body)|someone (finds|find) a body|find* (a|the|my) body|a patient dies|i die|my life insurance|kill* yourself|suicide clause|die at home|bodies))",
      "((can|could|would|will|do) (you|i|someone|a person|it) ~ (die|kill|be fatal) (from|of|with|by) (taking|eating|drinking|#|an overdose|too many|sleeping|paracetamol|blood loss|pills|<drugs>|bleach|cutting|jumping|cold|carbon))",
      "(leave (a|behind a) (note|letter)|which (pills|tablets|drugs|ones) ~ (pump|save|strong*|kill|quick*|lethal|work best|fatal)|(insurance|policy) ~ (pay out|cover) ~ (if|for) (i|that|suicide|it|you))",
    ],
    unsafe: [
      "((feel*|am|i m|not|very|so|really|completely) (very|so|really|completely|feeling)? (unsafe|in danger|in crisis|not safe|at risk|a danger to myself|desperate|suicidal)|in crisis|unsafe tonight|need (help|someone) (now|right now|urgently|tonight)|mental health (crisis|emergency))",
    ],
    trafficjam: [
      "(bridge|building|stairs|road|street|car|area|parking|neighbourhood|driving|night bus|covid|at work|wifi|website|lol|haha*|housing|fiscal|midlife)",
    ],
    takeoff: [
      "((take|get|wipe|remove|delete) me (off|from|out of) (this|the) (earth|planet|world|map|face))",
      "(rip (off)? my (own)? skin (off)?|crawl out of my skin|claw my (eyes|skin)|tear my (skin|face|hair) (off|out))",
      "(fantas*|dream*|hoping|hope|wish*|pray*|want|jealous) ~ (terminal|fatal|incurable|diagnosis|heart attack in my sleep|brain tumour|aneurysm|accident)",
    ],
    notmake: [
      "((not (gonna|going to)|won t|never going to|never gonna|don t think i ll|can t) make it($| really| much| any longer| this time| out| through| alive| anymore| any more))",
    ],
    arriving: [
      "(time|today|tomorrow|appointment|session|monday|tuesday|wednesday|thursday|friday|saturday|sunday|train|bus|traffic|late|#|slot|work|class|kids|meeting|afternoon|morning|before (five|six|#))",
    ],
    deathly: [
      "(death|dead|suicide|suicidal|cemetery|graveyard|my grave|the grave|a coffin|my coffin|morgue|mortuary|corpse|cremat*|burial|afterlife|my body|die|dying|ghost|the other side|my own hand|erased|obliterated|annihilated)",
    ],
    mine: [
      "(i want|i wish|i ll|i will|i m going|i am going|i would|i d|i keep|i only|i think|i intend|i might|i may|i feel|i should|i could|i see|i find|i no|i m|i am|for me|to me|with me|me only|is left|option|no other|only (door|way|option|solution|thing)|will be|is open|be in the|has no use|doesn t need|no need|by my|not be coming|won t be coming|madam|sir|doctor)",
    ],
    loss: [
      "(died|passed away|is dead|s dead|was dead|are dead|near death|death (bed|row|star|toll|in)|funeral|grie*|mourn*|bereave*|fear*|afraid|scared|phobia|panic*|anxi*|terrified|worried|nightmare*|dream*|attempt as|years ago|last year|love my life|when i was|used to|dignitas last|ocd|health|hypochondri*|dead (line|tired|end|serious)|battery|phone|ghosted|ghost (town|writer)|ghosting|cat|dog|plant*|mother s|father s|his|her|their|help people|talk about|hospital with|cancer ward)",
    ],
    heading: [
      "((i m|i am|im|ill|i ll|i will|been|going to|start*|keep|just|took|plan* to|want to|feel like) ~ (walk*|driv*|go|going|run*|wade|swim*|find|head*|jump*|get* in|throw*|keep (walking|driving|swimming|going)|not stop*|don t (plan|mean|intend) to (stop|get on|brake|come back|turn back)|not to get on|going under|continue*))",
    ],
    doom: [
      "(the (lake|river|sea|cliff*|canal|rails|tracks|edge|bridge|viaduct|weir|reservoir|rocks|motorway|express|woods|wall|tree)|a (wall|tree|bridge|cliff|lorry|train|river|motorway))",
    ],
    fatally: [
      "(not (to)? get on|not (stop*|brak*|come back|turn* back|coming back|return*)|don t (plan|intend|mean|want) to (stop|brake|come back|turn back|get on|return)|at the edge|can t (stick|take|do|go|stand|bear|cope)|anymore|any more|in the lake|for longer|never come|no note|find a wall|last|sorry|goodbye|dark|stones|alone|cold|under|finish|done|let go|end)",
    ],
    heartstop: [
      "((my (heart|breath*|lungs|body|brain|mind)|i) ~ (want* to|to|could|would|will|please) (just)? (stop|give (out|up)|quit) |(won t|not|don t|doesn t) let me see (the)? (morning|tomorrow|another|dawn)|no one (to)? wake me|nobody (to)? wake me|air (that)? i breathe|deserve (the)? (air|oxygen|to breathe|to live|to be))",
    ],
    surrender: ["(want|let it|wish|pray*|hope*|god|lord|ever|deserve|never|please|forever|sleep|night|don t|not|anymore|waste)"],
    exitquick: [
      "((quick*|easy|easiest|painless|gentle|fast*|clean*) (way|exit|method|out) ~ (out|way|ask*|go|myself|no pain|again)|(what s|whats|what is) the (quickest|easiest|fastest|least painful|kindest) way( out| to go)?|ending (the)? life|knowing i can (leave|go|end)|comfort is knowing|too late for me|(my time is up)|have (no|not) more (force|strength|will|power|energy)|no more (force|will|power) (for|to)|hanging up ~ life|not be long now|haven t long left|not long left|keep the option)",
    ],
    meant_: ["(i|me|myself|only|left|again|someone|decided|wanted|know|live|life|look after|pills|drawer|leave|yourself|mean|goodbye)"],
    parked: [
      "(car park|building|parking|office|motorway|traffic|town|store|website|app|form|book|pay|lose weight|stop smoking|quit|learn|reach you|get there|come to|session|slot|appointment|thursday|monday|#h|contact|sleep better|treatment|pregnan*|doctor gave|exam)",
    ],
    nextto: ["((they|he|she|my *|family) ~ (killed|dead|died|gone) ~ (family|all|wife|husband|son|war|country)? )"],
    withthem: ["((want|wish|ready|going|like) to (go|be|join|lie|rest) (with|beside|next to) (them|him|her))"],
    uncaring: [
      "((if|whether) i (got|get|was|were) (hit|run over|shot|killed|stabbed|crushed|struck) ~ (fine|ok|okay|good|relief|happy|care|mind|grand|cool|sad)|i d be (fine|ok|okay|happy|grand|cool) (with|w) (it|dying|that))",
    ],
  },
  met: {
    death: [
      "deathly mine -loss -bereft -story -jokes -trade -quitting -past -desk",
      "heading doom fatally -pleasure -strolling -story -jokes -arriving -desk",
      "heartstop surrender -quitting -story -jokes",
      "exitquick meant_ -parked -story -jokes -trade",
      "nextto withthem -story",
      "uncaring -story -desk",
      "promising stillhere -booked -story -jokes -desk",
      "whatif crashing -story -jokes -bereft -trade",
      "sameworld -story -jokes",
      "lastday unwillingly -weather -story -jokes -desk -ordeal",
      "breathingstill -story -bereft -trade",
      "nomatter soongone -booked -story -jokes -desk -ordeal",
      "drawn openwater -pleasure -strolling -story -trade",
      "irrevocable painful -story -desk -jokes -quitting",
      "planned darkly -cheer -desk -story",
      "weary verge -reached -story -jokes -desk -ordeal",
      "posthumous -story -trade -bereft",
      "unsafe -trafficjam -story -trade",
      "takeoff -story -desk -jokes",
      "notmake -arriving -story -desk -ordeal",
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
      "unable ahead -booked -story -jokes -desk",
      "foreseeing later -booked -story -jokes -desk -ordeal",
      "decided atpeace -desk -story -jokes -booked -quitting",
      "finale soon -booked -desk -story -jokes -ordeal",
      "finale decided -booked -desk -ordeal",
      "endsday soon -booked -desk -story -ordeal -quitting",
      "endsday decided -booked -desk -story -ordeal",
      "dare doing -desk -story -jokes",
      "holding -desk -quitting -jokes -story",
      "meantit awake -desk -story",
      "attempted again_ -desk -story -quitting",
      "refusing sothat -quitting -trade",
      "methodof asked -story -trade -jokes -bereft -desk",
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
