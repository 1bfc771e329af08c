/** English, what takes a danger back wherever it stands: laughter, time long past, mourning, titles, things that die. The present outranks all of it. */
import type { Excuses } from "../distress-words.ts";

export const excuses: Excuses = {
  fields: {
    laughs: ["(lol|lmao|rofl|haha*|hehe*|mdr|jk|xd|just kidding|only joking|i m joking|im joking|kidding)"],
    everyday: [
      "(work|job|boss|colleague*|meeting*|email*|zoom|site|website|form*|paperwork|tax|bill*|price*|rent|fridge|laptop|computer|phone|wifi|printer|password|code|battery|car|garage|parking|traffic|train|bus|tube|late|delay*|strike|match|game|football|rugby|arsenal|liverpool|united|team|lost #|final|gym|squats|leg day|coach|diet|scale*|chocolate|cake|pizza|dishes|housework|laundry|sock*|lego|toy*|homework|report|grade*|maths|teacher*|exam*|finals|essay|deadline*|neighbour*|snor*|mother in law|in laws|teen*|kids|children|son|daughter|toddler|baby|cat|dog|mosquito*|wasp*|heat|hot|cold|rain|monday*|alarm|sleep|morning|hangover|party|netflix|series|monopoly|scrabble|uno|console|fifa|hair*|dress|jeans|photo*|ex|crush|tinder|date|embarrass*|mortif*|cringe|joke*|plant*|garden|moving|boxes|ikea|furniture|kitchen|recipe|chilli|coffee|robot|voicemail|hold|appointment|session)",
    ],
    inEarnest: [
      "((don t know|idk|no idea) why (i m|i am|im) (texting|writing|telling|messaging)|not (a joke|joking|kidding|funny|really joking)|(isn t|no longer|stopped being) (a joke|funny)|seriously|for real|i mean it|mean it|actually (want|think)|really (want|think|mean)|but i (do|think|keep|really|mean)|scared|pretending|hiding behind|every night|for (weeks|months)|pills|blade*|noose|razor|self harm*|suicidal|cut myself|cutting)",
    ],
    longSince: [
      "((#|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many|some|several|a few) (odd)? (years|decades) (ago|back|now)|years ago|decades ago|a lifetime ago|long ago|in #|in # |back (in|then|when)|used to|as a (teen*|kid|child|student)|when i was (#|a|at|young*|fifteen|sixteen|seventeen|eighteen|twenty|in|little)|at (uni|university|school|college)|in (my (teens|twenties|youth|past)|the past|high school)|in # (years|yrs)|(for|haven t in|not in|since) (#|ten|fifteen|twenty|five|eight|over|many) (years|yrs)?|my past|last (year|summer|winter|spring|autumn|christmas|month))",
    ],
    wellSince: [
      "(grateful (every|i was|to be|that)|glad (i was (found|stopped|saved)|it (failed|didn t)|i m (here|alive)|to be (here|alive))|never since|not since|for the (form|file|record)|just mentioning|mentioning it|behind me|not (any more|now|anymore)|anymore|any more|no longer|fully recovered|recovered|recovery|haven t (since|in|for|done)|never again|all over|over it|moved on|in a good place|doing (really|very|so)? (well|great|fine|good|better)|(i m|am|im|feel|feeling|life is|all|things are) (really|very|so|all|perfectly|now|much|totally)? (fine|well|good|better|happy|ok|okay|safe|great|stable|settled|married)|and (i m|im|am) (safe|fine|well|happy)|safe now|free now|left (him|her|them)|divorced|he s in (prison|jail)|police (caught|arrested)|caught him|was (caught|arrested|convicted|jailed)|clean (for|since)|sober|scars (bother|show|fade*)|now it s about|it s about|here (for|about)|coming (about|for|to)|i m after|looking for help with|what i (want|need|d like)|public speaking|work stress|nothing to worry)",
    ],
    now: [
      "(back again|came back|come* back|coming back|is back|are back|again|relaps*|still (do|cut|want|there|here|think|feel|hurt*|happen*|hit*)|never (really|quite|fully)? (stopped|stop|went|left)|lately|these days i|recently|this week|last (night|week)|tonight|today i|yesterday|tomorrow|now i (want|think|cut|can t|keep|feel like)|right now|every (night|day)|getting worse|worse (now|than)|started again|urge*|tempt*|but now (i|it)|thinking (about|of) it|want to (die|cut)|scared i ll|afraid i ll|found me|follow*|not safe|not ok|struggling|can t (cope|stop))",
    ],
    dead: [
      "(killed (himself|herself|themselves|themself)|took (his|her|their) (own)? (life|lives)|hanged (himself|herself)|hung (himself|herself)|jumped|drowned (himself|herself)|shot (himself|herself)|died (by|of|from|in) (suicide|an overdose|overdose|a car|an accident)|(lost|lose|losing|loss of) ~ ~ (to|by|through) (suicide|an overdose|overdose|drugs)|suicide of (my|a|our|his|her)|(s|his|her|their) suicide|ended (his|her|their) (own)? life|wanted to die|committed suicide)",
    ],
    mourned: [
      "(in #|in # |years ago|last (year|summer|winter|autumn|spring|christmas)|ago|grief|griev*|mourn*|bereave*|counselling|talk about|understand|funeral|anniversary|passed|peaceful*|months|guilt|process|when i was|since (then|he|she)|therapy)",
    ],
    meToo: [
      "(join (him|her|them)|follow (him|her|them)|me too|me next|i m next|same (way|thing)|like (he|she|him|her) did|be with (him|her|them)|i (want|wish|will|think about|keep thinking|understand|envy|get it)|my turn|my own|without (him|her)|last night|yesterday|this morning|today|just (found|killed|hung)|right now|tempt*|can t go on|says|threat*)",
    ],
    works: [
      "(suicide squad|suicidal tendencies|virgin suicides|thirteen reasons|13 reasons|suicide club|no time to die|kill bill|walking dead|breaking bad|death note|dead poets|die hard|dead to me|killing eve|murder mystery|romeo and juliet|hamlet|live and let die|death on the nile|dead cells|left 4 dead|true crime|the killers|suicide is painless|how to get away with murder|only murders|sylvia plath|bell jar|girl interrupted|dead man walking|baby reindeer|killers of)",
    ],
    shown: [
      "(watch*|seen|saw|see|read*|listen*|finish*|play*|gig|concert|band|film|movie|show|series|season|episode*|book|novel|song|class|theatre|cinema|on tonight|netflix|binge*|tickets|is on|love|ecoute*|generique|on repeat|en boucle|playlist|regarde*|revu|soundtrack)",
    ],
    deadThings: [
      "(laptop|computer|pc|mac|phone|printer|battery|fridge|oven|washing machine|car|van|scooter|boiler|router|tv|console|watch|alarm|kettle|hoover|goldfish|hamster|houseplant*|plant*|cactus|basil|lawn|tomato*|orchid*|ficus|hard drive|sourdough|starter|ipad|bike|dishwasher|website|app|wifi) ~ (committed suicide|killed itself|died|dying|dies|dead|gave up the ghost)",
    ],
    mine: ["(i (want|wish|will|m going) to (die|kill)|kill myself|my life|take my|me too|myself|overdose*|the tablets|tablets|swallow*)"],
    thankfulNow: ["(grateful|glad|thankful|lucky|relieved) ~ (found|failed|alive|stopped|saved|here|survived|work)"],
    leavingDo: [
      "(retirement|retiring|retired|retires|leaving do|last day (at|before|of) *|graduat*|emigrat*|pot de depart|retraite|colleagues)",
    ],
    goodbyesSaid: ["(said|saying|say|fait|faire) ~ (goodbye|goodbyes|adieux|byes)"],
    onStage: [
      "(monologue|theatre|rehears*|audition|drama (class|club|school)|am dram|repetition*|a (role|scene|sketch)|un (role|sketch)|une scene|short film|court metrage)",
    ],
    acted: [
      "((just|only) acting|acting|i (play|m playing)|je joue|role|scene|une femme qui|un homme qui|a (man|woman|girl|guy) who|my character|mon personnage|for class|pour le cours|the part)",
    ],
    tobacco: ["(smok*|cigarette*|fags|vaping|tobacco|booze|drinking|sugar|junk food|salt)"],
    killsMe: ["(kill me|killing me|kills me|death of me|be the death)"],
    boards: ["(we d|we would|we were going to|we thought we|i thought (we|i) (d|would|was)|thought we d) ~ (die|kill|never)"],
    errands: [
      "(keys|house|notaire|bank|septic|hedge|renovat*|builders|wedding|move|moving|flight|holiday|hike|stairs|traffic|exam*|course|boat|storm|pick up where)",
    ],
    // Burnt and cut by chance.
    byChance: [
      "(oven|stove|cooking|kitchen|iron|ironing|grill|bbq|barbecue|kettle|boiling|pan|tray|toaster|hob|candle|sun|oyster*|onion*|avocado|bread|chopping|slicing|peeling|carving|tin|can opener|glass (broke|door)|washing up|gardening|garden|hedge|diy|drill|saw|hammer|shaving|razor bumps|shaver|bike|skate*|football|fell|tripped|work|lawnmower|secateurs|barbed|fence|cat|dog|rose*|brambles|paper)",
    ],
    smallWound: ["(burn*|burnt|cut|scratch*|slice*|nick*|stitches|bandage*|plaster*|bleed*|graze*)"],
    meantIt: [
      "(on purpose|deliberate*|again|want*|shaped|the shape of|cigarette*|wrist|wrists|every (night|day|time)|secret|hid*|myself (on|again|because|when|last|to)|to (feel|cope|calm|punish)|arms|thighs|tried|die|kill)",
    ],
  },
  met: [
    "laughs everyday -inEarnest",
    "longSince wellSince -now",
    "dead mourned -meToo",
    "works shown -mine",
    "longSince thankfulNow -inEarnest",
    "leavingDo goodbyesSaid -inEarnest",
    "onStage acted -mine -inEarnest",
    "deadThings -mine",
    "tobacco killsMe -mine",
    "boards errands -mine",
    "byChance smallWound -meantIt",
  ],
};
