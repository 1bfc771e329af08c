/** English, violence that is done or threatened: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const violenceMeets: Meetings = {
  fields: {
    abuser: [
      "<who>",
      "(fella|himself|yer man|my man|the man|old man|missus|in laws|in law|inlaws|mother in law|father in law|brother in law|landlord|pimp|trafficker|employer|madam|stepbrother|stepsister|da|me da|mam|mammy|daddy|papa|mama|mummy|mum s boyfriend|mom s boyfriend|foster (dad|father|mum|mother)|priest|pastor|imam|coach|tutor|trainer|colleague|manager|flatmate|lodger|carer|nurse at|grandfather|granddad|grandad|grandson|grandmother|nephew|daughter|sister|lads|gang|girls at school|classmates|they|hubby|bf|gf|other half|lover|my family|family|husband s family|brothers|cousin*|bloke|stranger|client|driver|therapist)",
    ],
    striking: [
      "(hit|hits|hitting|beat|beats|beating|beaten|bate|batter*|clatter*|lamp|lamps|lamped|leather*|thump*|wallop*|belt|belts|belted|box|boxes|boxed|deck|decked|slap*|smack*|punch*|kick|kicks|kicked|kicking|strike|strikes|struck|striking|thrash*|whip*|cane|canes|caned|chok*|strangl*|throttl*|shov*|slam*|drag*|burn|burns|burnt|burned|bit|bites|biting|scald*|stab*|knock* (me|us|her|him|the)|headbutt*|push* (me|us|her|him) (about|around|down|against|over|into|off)|throw* (me|us|things|stuff|plates|her|him) |threw (me|us|things|stuff|plates|a|her) |pull* (me|us|her) by|pinn*|smother*|hurt|hurts|hurting|attack*|assault*|abus*|tortur*|harass*|mistreat*|violen*|rough with|rough (me|her|us) up|knock* (me|lumps|seven)|lumps out of|a (good)? hiding|hidings|a slap|a beating|a clatter|a dig|the belt|his belt|his fist|his fists|her fists|raise* (his|her|their|a|the) hand*|lift* (his|her|a) hand*|lay* (a)? hand*|laid (a)? hand*|put* (his|her|their) hands (on|round|around)|hands (round|around|on) my (throat|neck)|grab* (me|my|us|her)|physical with me|does be (hitting|beating|bating)|gets (handy|physical)|spit* (at|on|in)|punchbag|punching bag)",
    ],
    brutal: [
      "(beats|beat|beating|beaten|bate|bating|batter*|clatter*|lamp*|leather*|wallop*|thump*|decks|decked|slap*|punch*|thrash*|whips|whipped|strangl*|throttl*|chok*|tortur*|violen*|assault*|stab*|headbutt*|smother*|strike|strikes|struck|kicks|kicked|hits|hit|hitting|a hiding|a beating|belt to|his belt|the belt|fists|pins|drags|dragged|(slams|slammed|shoves|shoved|throws|threw) (me|us|him|her|them|my|mum)|burns me|burnt me|scald*|caned|canes|pushes (me|us) (about|around)|spits)",
    ],
    tome: [
      "(me|to me|with me|from him|from her|us|my (kids|children|son|daughter|mum|mam|mother|sister|brother|baby|face|head|arm*|neck|throat|hair|stomach|back|legs|little|ribs|ears|wrists)|the (kids|children|baby|wee ones|weans|dog and me)|our (kids|children|son|daughter|baby)|her|him|myself and|on me|at me)",
    ],
    whenever: [
      "(drink*|drunk|angry|temper|every (day|night|time|week)|daily|again|last night|yesterday|today|tonight|this morning|whenever|when (he|she|they)|money|dowry|scared|afraid|bruis*|black eye|marks|bleed*|hospital|locked|can t leave|kids|for (years|months)|always|sometimes|often|keeps|hide|help|because|if i|in front of)",
    ],
    sportive: [
      "(home run|her (stride|target|peak|goal)|his (stride|target|peak|goal)|the (target|jackpot|post|crossbar)|chess|cards|tennis|mario|fifa|game|monopoly|scrabble|golf|squash|race|football|rugby|boxing|karate|judo|class|gym|traffic|hard|differently|spot|road|hay|wall with|jackpot|deadline|fun|playful*|joke|metaphor*|the ball|his own head|feelings|ideas around|out of the park|that (he|she) (left|forgot|said)|drums|eggs|cake|rug|film|lights off|toddler|puppy|kitten|cat|dog|horse|baby (kick*|hits)|two year old|year old|lol|haha*|kick* in|kicks off at|snor*|phone|email|message|heart|news|reality|me (up|with a)|snooker|quiz|covid|flu|tax|bill)",
    ],
    olden: [
      "(years ago|as a (child|kid|teen*)|when i was (a|young*|little|small|#)|used to|ex wife|childhood|in the past|long ago|past abuse|back then|decades|dead now|passed away|behind me|never (hit|hurt|laid|touched|violent|raised)|not violent|doesn t (hit|hurt)|no longer)",
    ],
    gripping: [
      "(hands|hand|arm|arms|belt|pillow|cord|lead) ~ (round|around|on|over|to|at) (my|her|our|the kids) (throat|neck|mouth|face|windpipe|nose)",
      "(knife|gun|blade|hammer|machete|bat|axe|scissors|screwdriver|bottle|hot iron|acid|petrol) ~ (to|at|against|on|over|into|in front of) (my|me|us|our|her)",
    ],
    threat: [
      "(threat*|warn*|swear*|swore|promis*|say|says|said|saying|told|tells|vow*|keeps saying|messages|texts) ~ (kill*|finish|bury|hurt|find|burn*|stab|shoot|smash|break|slit|murder|beat|acid|petrol|knife|gun|end|get|destroy|cut|harm|do me in|put me in|make me pay|regret|kneecap|rape|drown|throw me) ~ (me|us|my|him|her|the (kids|house|dog)|myself|hospital|ground)",
    ],
    vowing: [
      "(threat*|warn*|swear*|swore|promis*|say|says|said|saying|told|tells|vow*|keeps saying|messages|texts|texted|sent|if i|mean it|means it|ll|will|going to|wants to|would)",
    ],
    killme: [
      "((kill|kills|killing|finish|bury|find|burn|stab|shoot|break|slit|murder|beat|destroy|cut|harm|end|kneecap|rape|drown|torture|get) (me|us|my (kids|family|mum|dad|brother|sister|children|son|daughter|face|legs|neck|throat|dog))|do me in|put me in (hospital|the ground|a box|my grave)|make me pay|throw acid|acid on me|acid in my face|my life (is)? (in danger|over))",
    ],
    dreading: [
      "(if i (leave|tell|go|left|speak|call|report|don t|do not|say|ever)|police|find me|found out|find out|knows where|finds (me|out)|honou?r|scared|afraid|terrified|means it|mean it|serious|he s coming|outside|gun|knife|acid|petrol|ex|released|prison|out of (jail|prison)|shame|gang|owe|money)",
    ],
    pimped: [
      "((men|man|clients|strangers|customers|his friends|his mates|lads) ~ (pay*|paid|money|queue|come to (my|the) room)|(have to|made to|makes me|must|forced to|make me) ~ (go with|sleep with|have sex with|service|see) (men|them|clients|customers|his (friends|mates|boss)|strangers)|sells me|sold me|rents me|passes me (round|around))",
    ],
    lurking: [
      "(know* (where|when|what time) (he|she|they) (live*|work*|sleep*|park*|get*|finish*|come*|go*|drink*))",
      "(waiting (for|outside) (him|her|them|his|her|their))",
    ],
    armed: [
      "(petrol|knife|gun|hammer|axe|acid|bat|matches|machete|crowbar|hatchet|blade|rifle|shotgun|pay for|regret|deserves|revenge|kill*|stab*|hurt*|end (him|her))",
    ],
    massacre: [
      "((shoot up|bomb|blow up|burn down|set fire to|petrol bomb|torch) (the|my|that|this|his|her|their) (school|office|place|house|work|church|mosque|building|clinic|college|uni|university|flat|car|whole))",
      "(take (him|her|them|everyone|as many|you all|people|some of them) ~ down with me)",
      "(kill|stab|shoot) (everyone|them all|as many|people|everybody|strangers|the first)",
    ],
    ifleave: [
      "(if i|when i|kids|leave*|left|tell|police|call|die|dead|find me|knows where|outside|mean it|means it|serious|scared|afraid|terrified|this time|tonight|coming|gun|knife|honour|honor|shame|family)",
    ],
    jailed: [
      "(lock* (me|us|the door|my) |locks (me|us)|locked (in|me|us|up|inside)|won t let (me|us) ~ (leave|out|go|see|use|have|talk|call|work|eat|sleep|speak)|doesn t let (me|us)|don t let (me|us)|not (allowed|allowing|letting|permitted) ~ (leave|out|go|see|use|phone|talk|work|eat|sleep|speak|house|family)|(takes|took|taken|keeps|holds|hid|hides|confiscat*|control*|withholds|has|have|smashed) ~ my (passport|passports|phone|papers|documents|visa|id|keys|money|card|bank|pension|wages|clothes|medication)|can t leave|can not leave|cannot leave|trapped (with|in|by)|prisoner|captive|hostage|kept (inside|indoors|locked|in a)|forbid*|(track|tracks) my (phone|car|every)|checks my phone|reads my (messages|texts|phone)|every move|no money|without (money|pay|food|my (phone|passport|papers)))",
    ],
    coerced: [
      "(scared|afraid|frightened|terrified|hit*|beat*|threat*|hurt*|violen*|help me|help us|save me|get me out|escape|don t (reply|ring|call|text|answer|write)|delete|please (help|hurry|send)|work (without|for)|sleep with|sex|marry|marriage|husband|he|they|family|boyfriend|partner|employer|in laws|brother*|dad|father|secret|neighbour s|hiding|kidnap*|flat|house|room)",
    ],
    mislaid: [
      "(airport|train|bus|airline|embassy|border|flight|customs|visa (is|application)|lockdown|covid|quarantine|keys in|car key|out of (my|the) (house|flat|car|account)|locked out|snow|storm|lift|elevator|parking|work (late|until)|school|exam|meeting|bank (closed|app)|gym|budget|mortgage|diet|doctor (won t|doesn t)|boss|homework|screen time)",
    ],
    violated: [
      "(rape|raped|rapes|raping|rapist|molest*|grop*|fondl*|fingered|sexually (assaulted|abused)|sexual assault|had sex with me|inside me|on top of me|forced (himself|herself|themselves|me)|forces (himself|me)|touch* (me|my (breasts|body|private*|chest|thigh*|legs))|touches me|puts his hand*|put his hand*|gets in (my|to my) bed|got into my bed|get* into my bed|comes (into|in|to) (my)? (room|bed)|came (into|in|to) my (room|bed)|climb* into my|does things to me|did things to me|makes me (do|touch|watch|undress|sleep|perform)|made me (do|touch|watch|undress|sleep|perform)|make me (do|touch|watch|undress|sleep|go with)|show* me (his|porn)|exposed himself|takes pictures of me|filmed me|films me|spiked|roofie*|without (my)? consent|against my will|didn t consent|took advantage)",
    ],
    unasked: [
      "(night|last night|my (room|bed)|secret|don t tell|not to tell|nobody|no one|told me not|didn t want|don t want|said no|say no|couldn t move|froze|asleep|passed out|drunk|woke up|no clothes|naked|party|uncle|stepdad|stepfather|dad|father|brother|cousin|coach|teacher|priest|boss|grandad|neighbour|man|men|he|they|someone|him|hurts|scared|when mum|#|thirteen|twelve|years old|pay*|money|keeps|again|help|since i was|forces|afraid|yesterday|tonight|things)",
    ],
    innocent: [
      "(by (his|her|your|the) (words|kindness|story|voice|music)|heart|hypnosis|massage|physio|osteopath|doctor|nurse|exam*|laugh|smile|happy|cry with|baby|toddler|monster|nightmare*|afraid of the dark|cat|dog|kids come|work late|feel (good|better)|tidy|homework|eat (vegetables|my)|film|series|wake|proud|story)",
    ],
    hiding: [
      "((i m|im|we re|am|are|i|me and the kids) (hiding|hidden|hid)|hiding (from|in the|under|upstairs|in my|behind)|locked myself|lock myself|barricad*|under the bed|in the (bathroom|wardrobe|closet|toilet|attic|shed|car)|can t (talk|speak|call)|cannot (talk|speak|call)|whisper*|quietly|kick* the door|banging on|breaking (in|down)|smash*|at the door|trying to get in|outside (my|the) (house|flat|door|window|work|school)|in the next room|he s (here|coming|downstairs|back|outside|in the house)|send (someone|help|police|somebody)|call the (police|guards|gardai)|don t (ring|call|phone|reply|answer|text back|come)|delete (this|my|the) (message|number|text)?|pretend)",
    ],
    fearing: [
      "(scared|afraid|terrified|frightened|fear*|hurt*|kill*|hit*|angry|drunk|shout*|scream*|knife|he s (here|home|coming|back|outside|upstairs|downstairs|drunk|going)|please (help|hurry)|help me|thirteen|violent|police|brother*|find out|finds out|(he|she|they) (read|reads|check|checks|know|knows|look|looks))",
    ],
    playing: [
      "(hide and seek|toddler|cat|dog|kitten|puppy|meeting|work|library|class|kids (asleep|are asleep)|asleep|train|bus|baby asleep|cinema|voice|throat|sore|cold|laryngitis|surprise|party|present|gift|sun|weather|driver|delivery|waiting room|entrance|traffic|parking|buzzer|bell|intercom|is anyone|are you|confus*|french|english)",
    ],
    wedding: [
      "(forc* (me|her|us)? (to)? (marry|marriage)|(marry|married|marriage|wedding) ~ (force*|don t want|against|never met|stranger|old man|cousin|abroad|pakistan|india|bangladesh|somalia|sell|sold)|(taking|sending|send|take|flying|sent) (me|her) ~ (abroad|pakistan|india|bangladesh|somalia|sudan|home country|back home|yemen|egypt|turkey) ~ (marr*|wed*|husband|cut|circumcis*|man)|fgm|circumcis* (me|her|my)|honou?r|dowry|sold me|selling me|bride)",
    ],
    pressed: [
      "(don t want|force*|scared|afraid|never met|help|beat*|tortur*|harass*|threat*|money|kill*|stranger|passport|tomorrow|soon|next week|cousin|old|without|family|parents|father|uncle|in laws|me|#)",
    ],
    newly: [
      "(invite*|congrat*|happy|excited|celebrat*|planning my|our wedding|my wedding|dress|venue|guest|speech|honeymoon|jitters|nerves|anxious about|holiday|visit (my)? (family|grandparents))",
    ],
    stalker: [
      "(stalk*|follow* me|following me|waits for me|waiting (outside|for me)|sat outside|sits outside|parked outside|turns up|turned up|shows up|tracker|airtag|watching (my|me|the) (house|flat|every|window)|keeps (calling|coming|turning|ringing|messaging)|breaks in|broke in(to)? (my|to)|won t leave me alone|found (out)? where i (live|work)|knows where i (live|work))",
    ],
    persecutor: [
      "(ex|man|he|husband|boyfriend|stalker|someone|guy|her ex|they|father|brother*|client|neighbour|colleague|gang|again|scared|afraid|lights off|every (day|night)|restraining|police)",
    ],
    friendly: [
      "(instagram|facebook|tiktok|linkedin|twitter|x account|taxi|uber|delivery|friend waiting|cat|dog|mum waiting|colleagues waiting|parking|car|van park*|song|tune|thought|dream|memory|kids|train|bus)",
    ],
    myself_will: [
      "(i m|i am|im|i ll|i will|i|i ve|i d|i could|gonna|going to|want to|wanna|might|need to|have to|urge to|about to|scared i|afraid i|planning to|thinking of|thinking about|can t stop|keep|picturing|imagining|fantas*|images of|thoughts of|dream of)",
    ],
    harming: [
      "(kill|killing|stab|stabbing|shoot|shooting|murder|murdering|strangle|strangling|smother*|drown|drowning|shake|shaking|suffocat*|hurt|hurting|harm|harming|poison|poisoning|burn|burning|attack|blow up|bomb|shoot up|run over|run (him|her|them) (down|over)|beat|slit|push|pushing|throw|throwing|drop|dropping|cut|pillow over|put(ting)? (the|a) pillow|take (him|her|them|everyone|people|some of them) (down|out|with me)|finish|do (him|her) in|make (him|her|them) pay|end (him|her|them))",
    ],
    victim: [
      "(him|her|them|someone|somebody|everyone|people|my (wife|husband|boss|mum|mother|dad|father|baby|son|daughter|kids|children|ex|brother|sister|neighbour*|boyfriend|girlfriend|family|colleague*|teacher|flatmate|stepdad|parents)|the (baby|kids|school|neighbour*|house|bastard|office|children)|our (baby|son|daughter|kids)|school|that (man|woman|bastard|bitch|guy)|baby s|baby|whoever|anyone|strangers)",
    ],
    resolved: [
      "(tonight|tomorrow|knife|gun|petrol|hammer|axe|matches|know where|(know|knows) when|when (he|she|they) (get*|come*|sleep*)|where (he|she|they) (live*|work*|sleep*)|plan*|bought|ready|got (a|the)|if nobody stops|stop me|can t stop|scared|afraid|urge*|voices|images|pictur*|imagin*|thoughts|can t control|control myself|going to|gonna|i ll|lose it|snap|deserves|revenge|pay for|won t stop crying|crying|blood|for what (he|she|they)|last time|pillow|with me|want to|mean it|i swear|really|not joking)",
    ],
    figural: [
      "(for (being|forgetting|this|that|a)|if (i|he|she) (forget|miss|late|cancel*|leave* the|snore*)|lol|haha*|joke|joking|dinner|dishes|chess|game|time|two birds|printer|computer|feelings|confidence|mood|hug|hand*|meeting|date|diet|habit*|cigarette*|weight|plan b|story|film|novel|book|hair|carbs|costs|corners|cake|dance|party|roses|plants|weeds|spiders|mice|wasps|bugs|the (mood|vibe)|phobia|fear of hurting|ocd|intrusive|hurt (his|her|their|anyone s|your) feelings|vote|back in the|disappoint*|let (him|her|them) down|push (myself|through)|throw (a|up|away)|sugar|nails|crossword|house party|calories|pounds)",
    ],
    poured: [
      "((pour*|threw|throw*|thrown|splash*|set) ~ (kerosene|petrol|acid|boiling (water|oil)|hot (oil|water|tea|iron)|fire) ~ (on|over|at|to) (me|my|us)?|(not giving|not give|don t give|won t give|starv*|deny*|refus*) (me|us)? ~ (food|water|medicine|milk) |(blue|blues|bruise*|marks) ~ (on|all over|over) ~ (body|arms|back|face|legs)|(make|makes) me (very|much|so much|big)? (pain|bad|hurt|suffer)|(break|broke|cut|broken) my (leg*|arm*|finger*|hand*|neck|phone and|jaw|nose|rib*))",
    ],
    athome: [
      "(husband|wife|in laws|in law|mother in law|he|she|they|dad|father|mum|boyfriend|girlfriend|ex|partner|brother|my man|family|uncle|son|her boyfriend|his|stepdad|kids|children)",
    ],
    intruder: [
      "((man|men|someone|somebody|stranger*|burglar*|ex|he) ~ (enter*|broke|break*|breaking|climb*|inside|is in|s in|got in) ~ (house|flat|home|window|garden|kitchen|room)|(ex|he|husband|boyfriend) ~ (has|got|had|still has) (a|the|my)? (key|keys)|(drives|walks|goes|drove) (past|by) (every|my|the house|again)|in (the|my) (garden|kitchen|hall|house) (at night|again|now)?)",
    ],
    alarm: [
      "(afraid|scared|terrified|frightened|help|kitchen|night|hiding|don t know him|restraining|ex|seen him|he s in|knife|threat*|police|please|again|every night|without (asking|permission))",
    ],
    outthere: [
      "(painter|plumber|builder|landlord|delivery|gardener|mouse|cat|dog|kids|cooking|breakfast|talk now|estate agent|cleaner|husband is home)",
    ],
    killed: [
      "((kill*|drown*|poison*|strangl*|stab*|beat|hang*|hung|shot) (my|the|our) (dog|cat|puppy|kitten|rabbit|pet|hamster|horse)|i m next|you re next|(i m|im|we re) dead if|dead if i|i m a dead (man|woman|girl)|find my body|end(ed)? up in (a e|hospital|the er|casualty)|split lip|burst lip|black eye|begging (him|her|them) to stop|scream* for help|child scream*|kid scream*|marks (all)? (over|on) (their|his|her|the) (back*|arm*|leg*|neck|body)|(kids|child|boy|girl|children|baby) ~ (bruises|burns|marks|welts) ~ (on|all over))",
    ],
    brute: [
      "(he|she|they|him|her|dad|father|ex|husband|boyfriend|mother|brother|family|parents|next door|neighbour*|kids|child|when|if|marry|next|sober|drink*|mind|minds|heard|said|says)",
    ],
    pressedon: [
      "((forced|force*|made|cornered|trapped|grabbed|pushed|held|pinned) (me|us) (on|in|to|down|against|at|into|after|by|behind) ~ (saturday|friday|sunday|party|stockroom|toilets|bed|car|night|alley|wall|have|do it|it|again|school|office)?|hand* (up|down|under|inside) my (skirt|top|pants|trousers|shirt|dress|bra|underwear)|hurt down there|hurts down there|(said|told (him|her|them)) (to)? (stop|no|don t) ~ (didn t|wouldn t|kept|carried on|continued|anyway|ignored)|(didn t|wouldn t|won t) (stop|take no|listen) ~ (no|stop|said|begged|cried|told)|filmed (me|it|us)|put* (it|them|me) online|unless i (do|send|pay|meet|sleep))",
    ],
    violator: [
      "(he|him|boy|boys|man|men|guy|lad|boss|manager|uncle|cousin|someone|they|brother|ex|boyfriend|husband|teacher|coach|drink|stranger|i said|told)",
    ],
    slavery: [
      "((keep*|took|take*|hold*|has|have) (our|my|all) (papers|passports|passport|documents|visas)|(not|never|don t|won t|aren t) (paid|pay us|pay me|get paid|let us leave|allowed out)|(# |ten|twelve|eight|twenty) (people|girls|women|men) in one room|work ~ without (pay|money|wages)|sleep on the (floor|factory)|owe them money)",
    ],
    captors: ["(papers|passport*|documents|boss|they|he|locked|farm|factory|kitchen|brothel|salon|leave|afraid|paid|police|room|debt)"],
    fgmlike: [
      "((cut|circumcis*|marry off|marry|sell|send away|take) (my|her|our|me) ~ (little|baby|young*|sister|daughter|niece|cousin|off|cousin)|fgm)",
    ],
    bysummer: [
      "(summer|abroad|village|grandmother|elders|tradition|they want|don t want|before|next (month|week)|africa|gambia|somalia|mali|egypt|sudan|guinea|honou?r|dead if|father says|my father|school)",
    ],
    throughit: [
      "((put|throw|chuck|push|smash) (him|her|them|his|her|my *) (head|face)? ~ (through (a|the)|under (a|the)|off (a|the|that)|down the stairs|in front of|in the ground|in hospital)|list of (people|names) ~ (pay|regret|sorry|die)|ll pay for (it|what)|(stand|stood|standing) over (my|his|her|the) ~ (bed|cot|crib)|do something (terrible|bad|awful|horrible) to (my|him|her|them|someone)|(shook|shaken|dropped|threw|hit|slapped|smothered|hurt) (the|my|our) (baby|newborn|little one|toddler|son|daughter))",
    ],
    hotly: [
      "(again|monday|tonight|tomorrow|knife|don t know why|gone quiet|quiet|i ll|i m going|gonna|going to|if (he|she|they)|swear|scared|afraid|can t stop|thoughts|crying|husband|wife|gun|now|won t wake|pay|some nights|just)",
    ],
    tellnot: [
      "((if i|if we|if you) (tell|speak|talk|say|call|go|leave|scream|report|left|told|refuse|say no|don t) ~ (he ll|she ll|they ll|he will|she will|they will|he d|he|they|will|i m|we re) (kill*|hurt*|beat*|burn*|shoot|hit*|harm|take|post|find|cut|dead|stab|throw|send|destroy|do)?|(he ll|she ll|they ll|he will|she will|they will|he d|said he|says he|going to|gonna) ~ (kill|shoot|stab|burn|hurt|do us all|bury|hang|drown|murder|get|finish) (mammy|mum|mam|mom|us|me|everyone|them all|us all|all of us|the kids|the children|her|him|my *|you all|dad|mama|mummy))",
    ],
    threatener: [
      "(he|she|they|dad|da|father|husband|boyfriend|ex|uncle|brother*|stepdad|stepfather|man|men|gang|family|in laws|cousin*|landlord|partner|wife|mother)",
    ],
    mild_: [
      "(lol|haha*|joke|late|cancel*|forget|forgot|miss|ruin|dinner|paint|snore*|party|surprise|fight cold|cold|monopoly|game|exam*|bill|tax|sale|discount|appointment)",
    ],
    gunman: [
      "((has|got|with|holding|gets|took|grabbed|pulled|came (back)? with|come back with|waving|loading|puts|sleeps with) (out)? (a|the|his)? (big|kitchen)? (gun|knife|rifle|shotgun|pistol|machete|axe|hammer|bat|crowbar|sword|cleaver))",
    ],
    inhouse: [
      "(children|kids|upstairs|me|us|scared|afraid|come back|coming back|search* (me|for me)|looking for (me|us)|drunk|laughs|angry|door|shouting|screaming|police|help|head|threat*|he s|hide|hiding|house)",
    ],
    incest: [
      "((pregnant|baby) ~ (is|s|it s) ~ (dad|father|uncle|brother|stepdad|grandad|cousin|teacher|coach) s?|(film*|watch*|watches|record*|spy*|photograph*|perv*) (on)? me (in (the|my) (bath|shower|bathroom|bed|room|sleep|changing|toilet)|while i|when i (m|sleep|shower|undress|change)|through|getting (un|dress|changed)|sleep*|shower*|undress*|naked|chang*)|(takes|took|taking) (pictures|photos|videos) ~ (bath|shower|undress*|changing|naked|asleep)|(pinch*|slap*|push*|starv*|hit*|shak*|shout* at) me ~ (carer|nurse|home|food|money|pension)|(carer|nurse|my son|her son|his son|daughter|nephew|home help|staff|matron) ~ (pinch*|slap*|push*|starv*|hit*|shak*|steal*|(hide|hides) my|withhold*|rough|tie*|ties me|bruise*) )",
    ],
    whisper: [
      "(behind the door|in the next room|(i m|i am|im) whispering|can t talk loud|(text|write) (only|back) (don t|please|not)|speak* (low|quietly|softly)|he s listening|she s listening|he can hear|upstairs with|downstairs with a)",
    ],
    whom: ["(he|him|husband|ex|boyfriend|dad|stepdad|partner|man|they|father)"],
    parcels: [
      "(parcel|delivery|post*|toilet|sleeping|asleep|baby|kids|meeting|work|library|train|surprise|party|coat|umbrella|cat|dog|plumber|call back|phone call)",
    ],
  },
  met: {
    violence: [
      "tellnot threatener -mild_ -olden -story -jokes -sportive",
      "gunman inhouse threatener -sportive -story -jokes -chef -olden",
      "incest -story -trade -innocent -jokes",
      "whisper whom -parcels -story -jokes",
      "poured athome -olden -story -jokes -sportive",
      "intruder alarm -outthere -story -jokes -trade",
      "killed brute -olden -story -jokes -sportive",
      "pressedon violator -innocent -olden -story -jokes -desk",
      "slavery captors -mislaid -story",
      "fgmlike bysummer -newly -story -jokes",
      "throughit hotly -figural -story -jokes -trade",
      "abuser striking tome whenever -sportive -olden -story -jokes -trade",
      "abuser brutal tome -sportive -olden -story -jokes -trade",
      "abuser vowing killme dreading -olden -story -jokes -sportive",
      "pimped abuser -story -jokes -olden",
      "lurking armed -story -jokes",
      "massacre -story -jokes -figural",
      "gripping abuser -olden -story -jokes -sportive",
      "threat ifleave -olden -story -jokes -sportive -desk",
      "jailed coerced abuser -mislaid -olden -story -jokes -desk",
      "violated unasked -innocent -olden -story -jokes -trade",
      "hiding fearing abuser -playing -story -jokes -desk -sportive",
      "wedding pressed -newly -story -desk -jokes",
      "stalker persecutor -friendly -story -jokes -olden",
      "myself_will harming victim resolved -figural -sportive -story -jokes -trade -desk",
    ],
  },
};

/** Told over the end of a sentence. */
export const violenceInBits: readonly string[] = [
  "(he|she|they) (checks|reads|listens|looks at|goes through|tracks|monitors) ~ (.|,)? ~ (don t|dont|do not|never) (ring|call|phone|reply|text|answer|write)",
  "(he|she|they|husband|boyfriend|dad|stepdad|ex|uncle|partner) ~ (.|,)? ~ (don t|do not|dont|please don t|never|can t) (ring|call|phone|reply|text back|write back|answer|come to) (the house|home|me|back|to this|this)? ~ (.|,)? ~ (he|she|they|checks|reads|looks|finds|phone|scared|kill*|hit*)",
  "(kill|stab|shoot|hurt|murder|strangle) (him|her|them|my (boss|ex|wife|husband|stepdad|neighbour)) ~ (.|,)? ~ (got|have|bought|know) ~ (knife|gun|petrol|hammer|when (he|she)|where (he|she)|hammer|axe)",
  "(raping|beating|hitting|hurting|abusing|touching|threatening|strangling|punching|kicking|blackmailing|torturing|harassing) (me|us) ~",
  // A boss forces one to work on a Saturday, a train to stay overnight.
  "forcing (me|us) ($|.|,|into|on|down|again|to (have|sleep with|sleep in|do (things|it|stuff|what|whatever|sex*)|marry|touch|watch|send|undress|strip|kiss|perform|suck|give (him|her|them)|eat|drink|swallow|lie|hide|beg|stay (home|at home|inside|indoors|in (the|my|his))|leave school|quit|get (pregnant|rid)|have an)) ~",
  "(does be|do be|is after|s after|are after) (hitting|beating|bating|giving me a|battering|throwing|clattering|kicking|punching|slapping) ~",
];
