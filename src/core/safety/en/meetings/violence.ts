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
      "(beats|beat|beating|beaten|bate|bating|batter*|clatter*|lamp*|leather*|wallop*|thump*|decks|decked|slap*|punch*|thrash*|whips|whipped|strangl*|throttl*|chok*|tortur*|violen*|assault*|stab*|headbutt*|smother*|strike|strikes|struck|kicks|kicked|hits|hit|hitting|a hiding|a beating|belt to|his belt|the belt|fists|pins|drags|dragged|slams|slammed|shoves|shoved|burns me|burnt me|scald*|caned|canes|pushes (me|us) (about|around)|spits)",
    ],
    tome: [
      "(me|to me|with me|from him|from her|us|my (kids|children|son|daughter|mum|mam|mother|sister|brother|baby|face|head|arm*|neck|throat|hair|stomach|back|legs|little|ribs|ears|wrists)|the (kids|children|baby|wee ones|weans|dog and me)|our (kids|children|son|daughter|baby)|her|him|myself and|on me|at me)",
    ],
    whenever: [
      "(drink*|drunk|angry|temper|every (day|night|time|week)|daily|again|last night|yesterday|today|tonight|this morning|whenever|when (he|she|they)|money|dowry|scared|afraid|bruis*|black eye|marks|bleed*|hospital|locked|can t leave|kids|for (years|months)|always|sometimes|often|keeps|hide|help|because|if i|in front of)",
    ],
    sportive: [
      "(chess|cards|tennis|mario|fifa|game|monopoly|scrabble|golf|squash|race|football|rugby|boxing|karate|judo|class|gym|traffic|hard|differently|spot|road|hay|wall with|jackpot|deadline|fun|playful*|joke|metaphor*|the ball|his own head|feelings|ideas around|out of the park|that (he|she) (left|forgot|said)|drums|eggs|cake|rug|film|lights off|toddler|puppy|kitten|cat|dog|horse|baby (kick*|hits)|two year old|year old|lol|haha*|kick* in|kicks off at|snor*|phone|email|message|heart|news|reality|me (up|with a)|snooker|quiz|covid|flu|tax|bill)",
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
      "(lock* (me|us|the door|my) |locks (me|us)|locked (in|me|us|up|inside)|won t let (me|us) ~ (leave|out|go|see|use|have|talk|call|work|eat|sleep|speak)|doesn t let (me|us)|don t let (me|us)|not (allowed|allowing|letting|permitted) ~ (leave|out|go|see|use|phone|talk|work|eat|sleep|speak|house|family)|(takes|took|taken|keeps|holds|hid|hides|confiscat*|control*|withholds|has|have|smashed) ~ my (passport|passports|phone|papers|documents|visa|id|keys|money|card|bank|pension|wages|clothes|medication)|can t leave|can not leave|cannot leave|trapped (with|in|by)|prisoner|captive|hostage|kept (inside|indoors|locked|in a)|forbid*|tracks? my (phone|car|every)|checks my phone|reads my (messages|texts|phone)|every move|no money|without (money|pay|food|my (phone|passport|papers)))",
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
      "(hiding|hidden|hid|locked myself|lock myself|barricad*|under the bed|in the (bathroom|wardrobe|closet|toilet|attic|shed|car)|can t (talk|speak|call)|cannot (talk|speak|call)|whisper*|quietly|kick* the door|banging on|breaking (in|down)|smash*|at the door|trying to get in|outside (my|the) (house|flat|door|window|work|school)|in the next room|he s (here|coming|downstairs|back|outside|in the house)|send (someone|help|police|somebody)|call the (police|guards|gardai)|don t (ring|call|phone|reply|answer|text back|come)|delete (this|my|the) (message|number|text)?|pretend)",
    ],
    fearing: [
      "(scared|afraid|terrified|frightened|fear*|hurt*|kill*|hit*|angry|drunk|shout*|scream*|knife|gun|ex|husband|boyfriend|partner|dad|stepdad|he s|he|him|they|please (help|hurry)|help me|#|thirteen|violent|police|brother*|send|find out|know*|read)",
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
      "(tonight|tomorrow|knife|gun|petrol|hammer|axe|matches|know where|knows? when|when (he|she|they) (get*|come*|sleep*)|where (he|she|they) (live*|work*|sleep*)|plan*|bought|ready|got (a|the)|if nobody stops|stop me|can t stop|scared|afraid|urge*|voices|images|pictur*|imagin*|thoughts|can t control|control myself|going to|gonna|i ll|lose it|snap|deserves|revenge|pay for|won t stop crying|crying|blood|for what (he|she|they)|last time|pillow|with me|want to|mean it|i swear|really|not joking)",
    ],
    figural: [
      "(for (being|forgetting|this|that|a)|if (i|he|she) (forget|miss|late|cancel*|leave* the|snore*)|lol|haha*|joke|joking|dinner|dishes|chess|game|time|two birds|printer|computer|feelings|confidence|mood|hug|hand*|meeting|date|diet|habit*|cigarette*|weight|plan b|story|film|novel|book|hair|carbs|costs|corners|cake|dance|party|roses|plants|weeds|spiders|mice|wasps|bugs|the (mood|vibe)|phobia|fear of hurting|ocd|intrusive|hurt (his|her|their|anyone s|your) feelings|vote|back in the|disappoint*|let (him|her|them) down|push (myself|through)|throw (a|up|away)|sugar|nails|crossword|house party|calories|pounds)",
    ],
  },
  met: {
    violence: [
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
  "(he|she|they|husband|boyfriend|dad|stepdad|ex|uncle|partner) ~ (.|,)? ~ (don t|do not|dont|please don t|never|can t) (ring|call|phone|reply|text back|write back|answer|come to) (the house|home|me|back|to this|this)? ~ (.|,)? ~ (he|she|they|checks|reads|looks|finds|phone|scared|kill*|hit*)",
  "(kill|stab|shoot|hurt|murder|strangle) (him|her|them|my (boss|ex|wife|husband|stepdad|neighbour)) ~ (.|,)? ~ (got|have|bought|know) ~ (knife|gun|petrol|hammer|when (he|she)|where (he|she)|hammer|axe)",
  "(raping|beating|hitting|hurting|abusing|touching|forcing|threatening|strangling|punching|kicking|blackmailing|torturing|harassing) (me|us) ~",
  "(does be|do be|is after|s after|are after) (hitting|beating|bating|giving me a|battering|throwing|clattering|kicking|punching|slapping) ~",
];
