/** English, voices and beliefs that push to an act, or that leave somebody hunted: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const mindsMeet: Meetings = {
  fields: {
    speakers: [
      "(voice*|the (radio|tv|television|telly|walls|angels|angel|spirits|demons|demon|devil|shadow*|whisper*|aliens|entity|machine|implant|microchip|chip|ghosts|satellite*|government|neighbours)|god|jesus|allah|satan|lucifer|the lord|angels|demons|spirits|djinn|jinn|something inside me|someone inside my head|people in (my|the) (head|radio|tv|walls)|man in my head|lives in my head|they re (telling|ordering|commanding|instructing)|a presence|my dead (mother|father|wife|husband|brother|sister|nan|mum|dad))",
    ],
    commanding: [
      "(tell*|told|telling|say|says|said|saying|order*|command*|want* me|make* me|making me|made me|ask* me|asked me|forc*|push* me|instruct*|shout* at me|scream* at me|insist*|whisper* (to|that)|won t (stop|shut up|leave)|orders|demand*|speak* to me|talk* to me|talking to me|sent me|chosen me|chose me|threat*|laugh* at me|urge*)",
    ],
    deeds: [
      "(kill*|hurt*|die|dead|jump*|cut*|harm*|stab*|burn*|drown*|end|do it|do bad|bad things|sacrific*|punish*|obey|before midnight|knife|myself|him|her|my (son|daughter|wife|husband|mum|mother|baby|kids|family|children|neighbour)|them|roof|bridge|window|train|fly|bleed|blood|evil|worthless|deserve*|get rid|pills|tonight|won t stop|can t (stop|sleep|escape)|louder|all night|every night|out of (me|my)|stop taking|follow|join)",
    ],
    sacred: [
      "(your voice|answering machine|voicemail|recording|podcast|audio|lovely|soothing|relax*|radio (interview|show|ad)|hypnosis voice|tone|loud neighbours|choir|sing*|prayer group|church|sunday|voice (note|message)|heard (you|your)|on the radio|my inner voice|film|thank god|oh my god|omg|god knows|god bless|swear to god|for god s sake|god willing|my voice|lost my voice)",
    ],
    implant: [
      "(chip|microchip|implant*|device|tracker|transmitter|wire*|camera*|bug|bugs|worm*|insect*|parasite*|spider*|snake*|maggot*|something (crawling|moving|alive|growing)|demon|devil|spirit|alien*|machine|them|it|thing|antenna|poison|nanobots|signal)",
    ],
    within: [
      "(in|inside|under|behind|beneath|into|through|out of) (my|his|her|our|the baby s|me) (head|skin|eye*|tooth|teeth|arm*|brain|body|blood|stomach|ear*|neck|chest|veins|skull|leg*|belly|spine|hand*|mouth|son|daughter|baby|wife|husband|mum|children|kids)",
      "(in|inside|under) (me|my skin|my head)",
    ],
    removing: [
      "(cut (it|them|this)? out|cutting (it|them) out|get (it|them) out|getting (it|them) out|dig (it|them)? out|pull (it|them) out|rip (it|them)? out|take (it|them) out|remove (it|them) (myself)?|burn (it|them) out|gouge|scissors|knife|razor|blade|pliers|scalpel|drill|bleach|myself|eating me|control* (me|my)|track* me|talk* to me|listening|record* (me|my)|reading my thoughts|crawl*|they put|put (a|there by)|planted|installed|drown|pray it out|beat it|exorci*|scratch*)",
    ],
    clinical: [
      "(cochlear|pacemaker|contracept*|coil|iud|dental|dentist|breast|birth control|hearing aid|phone|car|doctor|surgeon|surgery|hospital|gp|mri|scan|x ray|insulin pump|botox|filler|piercing|tattoo|lens*|vet|dog|cat|eczema|lice|butterflies|song|tune|idea|crisps|chips|potato|snack|fish|bank card|card)",
    ],
    plotters: [
      "(they|neighbour*|neighbor*|government|police|mi5|cia|fbi|secret service*|my family|doctors|the nurses|everyone|people|men|agents|the (council|church|state|masons)|aliens|colleagues|my (wife|husband|mother|mum|brother|parents)|landlord|gang|strangers|somebody|someone|them)",
    ],
    plotting: [
      "(poison* (my|me|the|our)|put* (something|poison|stuff|chemicals) in my (food|water|tea|drink|tap)|gas (through|in|under)|pump* (gas|something)|beam* (rays|me|at|signals)|rays (through|at|into)|reading my (mind|thoughts)|read* my (mind|thoughts)|stealing my (thoughts|organs|blood)|put thoughts in|control* my (mind|thoughts|body)|watching me through|watch* me (through|in|from) the|cameras (in|behind) (the|my)|bugged (my|the)|following me everywhere|coming (to (kill|get|take)|for me|tonight)|going to kill me|want to kill me|trying to kill me|want me dead|plotting|conspir*|replaced (by|with)|an? impostor|imposter|not (my|the) real|send* me messages through|messages (in|through) the (tv|radio|papers|number plates|songs)|electrocut* me|burning me with|radiation)",
    ],
    bogey: [
      "(film|movie|book|series|game|paintball|surprise party|boss|deadline|teacher|lol|haha*|jk|work stress|allerg*|gluten|landlord (wants|raising)|sue|lawsuit|advert*|cookies|instagram|facebook|tiktok)",
    ],
    grandeur: [
      "(i m (jesus|god|the messiah|the chosen|chosen|immortal|invincible|a prophet|already dead|the devil|an angel|rotting|not human|made of)|i am (jesus|god|the messiah|the chosen|chosen|immortal|invincible|a prophet|already dead|the devil|an angel|rotting|not human)|i can fly|i can walk through|i can t die|cannot be killed|can t be killed|nothing can hurt me|my organs (have|are)|i have no (blood|organs|brain)|i died (last|already|and)|i don t exist (anymore|any more))",
    ],
    proving: [
      "(roof|window|bridge|balcony|show (them|you|everyone)|prove|jump|test|fly|knife|fire|traffic|train|sacrific*|mission|save the world|buried|rotting|tonight|haven t slept|not slept|don t need (to)? (sleep|eat)|stopped eating|days|blood|must|told me|have to|everyone (must|will)|off the)",
    ],
    sleepless: [
      "(haven t slept|not slept|no sleep|didn t sleep|without sleep|not sleeping|haven t eaten|not eaten|awake for|up for) ~ (# |two|three|four|five|six|seven) (days|nights)",
    ],
    frenzy: [
      "(they|voices|signs|messages|mission|everything (is)? connected|following|watching|know|real|power*|god|chosen|plan|secret|code*|see things|hearing|shadows|walls|outside|radio*|poison*)",
    ],
    hearing: [
      "(hear|hearing|heard) (voices|things|a voice|someone (talking|whispering|in my)|people (talking|whispering|who|that)|them (talking|whispering|in|through))",
      "(see|seeing) (things (that|others|no one|nobody)|people (who|that) (aren t|are not)|dead people|demons|faces in|shadow (people|men))",
    ],
    alarmed: [
      "(i m|scared|afraid|again|won t stop|all night|getting (worse|louder)|tell*|said|say*|in my head|when (i m|nobody)|aren t there|not there|don t stop|stopped (taking )?my|can t|help|nobody else|no one else|real|inside|always|every)",
    ],
    noneed: [
      "(stopped (taking)?|come off|off|without|threw away|skipped|not taking) (my|the|his|her)? (olanzapine|clozapine|risperidone|antipsychotic*|lithium|depot|quetiapine|seroquel|aripiprazole|haloperidol|injection)",
    ],
    roaring: ["(shout*|voices|telling me|laugh*|hang|watch*|whisper*|they re|back again|follow*|screaming|calling me)"],
    messenger: [
      "(i m (the|a)? (messenger|chosen|prophet|one|saviour)|everything s connected|everything is connected|it all connects|the signs|i ve been chosen|secret message*|gave me (the|an) order|the order|(tv|telly|radio|phone|song|songs|lamp|neighbours) (knows|speaks|talks|sends|gave|tells) ~ (me|us|i|my|what|messages|orders))",
    ],
    unslept: ["(slept|sleep|tonight|days|nights|god|they|order|name|must|have to|mission|stop|eat)"],
    swapped: [
      "((mother|mum|wife|husband|dad|son|daughter|sister|brother|family|she|he|that thing) ~ (been replaced|isn t (her|him|really (her|him|my)|my (real)? (mother|mum|wife|husband|son|daughter|dad|sister|brother))|not (her|him|human|really my)|a (robot|clone|demon|impostor|copy)))",
    ],
    riddance: ["(stop it|kill*|replaced|get rid|prove|knife|kitchen|burn|thing|it|out|must|have to|real one)"],
    headsays: [
      "((my (head|mind|brain)|voice*|it|they|something) ~ (say*|tell*|telling|scream*|shout*|whisper*|repeat*) (me|to me)? (to)? ~ (jump|die|kill|cut|finish (her|him|them|it|me|myself)|hang|do it|end|burn|stab|stop eating|punish|obey))",
    ],
    fancy_: ["(song|hypnosis|quit|smok*|eat|chocolate|doctor|coach|exam|rest|jump (on|in)|film|novel)"],
  },
  met: {
    death: [
      "headsays -fancy_ -story -jokes -trade",
      "noneed roaring -story",
      "messenger unslept -story -jokes -sacred",
      "swapped riddance -story -jokes -trade",
      "speakers commanding deeds i -sacred -story -jokes -trade -desk",
      "implant within removing -clinical -story -jokes",
      "plotters plotting i -bogey -story -jokes -desk",
      "grandeur proving -story -jokes -desk",
      "sleepless frenzy -story -desk",
      "hearing alarmed i -sacred -story -trade -desk -jokes",
    ],
  },
};
