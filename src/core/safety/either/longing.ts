/**
 * French and English in one sentence, or either alone: no more time wanted, an end hoped for from outside, those who would be better off.
 * Told by fields that meet in one sentence.
 */
import type { Meetings } from "../distress-words.ts";

export const longingMeets: Meetings = {
  fields: {
    // No more time.
    unwanted: [
      "((don t|do not|didn t|never|no longer|not) ~ (want|wish|need|see|like)|(wish|hope|hoping|pray|praying|wishing|prefer|rather) ~ (no|not|isn t|wasn t|weren t|wouldn t|never|won t)|could do without|je (veux|voudrais|souhaite) (pas|plus)|il y (a|ait) (pas|plus)|pas envie)",
    ],
    nextTime: [
      "(a|an|any|another|be|have|no|of|de|un|une|d) (next (week|month|year|time|monday|christmas|birthday|session|summer)|tomorrow*|another (day|week|month|year|morning|birthday|christmas|winter|summer)|more (days|mornings|mondays|birthdays|years|christmases|tomorrows)|lendemain|demain|semaine prochaine|annee prochaine|prochaine (semaine|fois|annee)|reveil)",
    ],
    forMe: [
      "(for me|pour moi|at all|to (come|be|exist)|anymore|any more|ever|i don t|there to be|after this|after (sunday|friday|tonight)|soit)",
    ],
    bookIt: [
      "(like (this|that|it|the last)|appointment*|slot|session*|booking|cancel*|resched*|rdv|seance|creneau|meeting|in (this|that)|of (homework|exams|work|rain)|without (you|heating|coffee|sleep))",
    ],
    notInIt: [
      "((i m|i am|im|me|i) (just|simply|really|already)? (not|nowhere|absent) (in|on|part of|from) (it|them|any of|there|that)|j y suis (pas|plus)|je suis (pas|plus) (dedans|dessus|sur (la|les))|(nobody|no one|no me|personne|i m missing|without me) (in|from|on|dedans) (it|them|that|there)?|(it|that|they) (is|s|are|has|have)? ~ (without me|no me))",
    ],
    yearsAhead: [
      "(the|my|next|in|at|whole|future|a)? (calendar|diary for|next (year|summer|christmas|spring)|the future|year ahead|2025|2026|2027|2028|2030|family photo*|holiday photo*|calendrier|agenda|annee prochaine|mon avenir|le futur|five year plan)",
    ],
    roster: ["(list|class|group|team|system|directory|course|rota|whatsapp|photo (on|from)|register|timetable|contacts|google|online)"],
    /** Everything is to go off, like a lamp. */
    switchOff: [
      "(want*|wish*|need|needed|if only|veux|voudrais|aimerais|just|hope|like) ~ (it all|everything|all of it|the whole thing|the world|me|myself|life|tout|m eteindre|to be) (just|to|would|could|to just)? ~ (switch* off|turn* off|switched off|turned off|unplugged|go (off|dark|black|silent)|shut (off|down)|off|eteindre|s eteigne)",
      "((an|the|my|un|le) (off|mute|delete|exit|stop) (switch|button|bouton)|bouton (off|stop|arret)|unplug me|(pull the plug|plug pulled) (on me|on myself|on it all)|debranche* moi|me debrancher)",
    ],
    gadget: [
      "(brain|mind|head|thoughts|work|phone|screen*|after work|to sleep|insomnia|relax*|notifications|hypnosis|light|lights|heating|alarm|camera|mic|zoom|laptop|reminders|texts|cerveau|tete|telephone|lumiere|chauffage|rappels|ordi|visio|on holiday)",
    ],
    waitsFor: [
      "(attend*|attends|wait*|want*|wish*|veux|veut|voudrais|aimerais|hope|hoping|espere|besoin|need|prie|pray*|let|reve|dream*|envie) ~ (que|qu|juste|just|for|that|to|of)? ~ (ca|tout|it|everything|all|all this|it all|cela|la vie|life|this|l histoire|the whole thing) (to|all|just|would|could)? ~ (s arrete*|stop*|end|ends|ended|ending|finish*|finisse|finir|over|cesse|be over|s eteigne|disappear*|disparaisse)",
    ],
    forGoodB: [
      "(for good|forever|pour de bon|pour toujours|definitivement|once and for all|a jamais|completely|all of it|c est tout|pour l eternite|une bonne fois|permanently)",
    ],
    doneB: [
      "(done|finished|fini|finie|through|over|fed up|sick|marre|fatigue*|tired) ~ (with|of|avec|de|to|d) ~ (breathing|respirer|living|vivre|la vie|my life|ma vie|life|exister|existing|being alive|etre (la|en vie)|waking up|me reveiller|moi meme|this planet)",
    ],
    // What comes from outside, and would be welcome.
    mishapOutside: [
      "(bus|car|lorry|truck|van|train|tram|driver|taxi|plane|lightning|meteor|scan|results|result|test|tests|biopsy|diagnosis|lump|tumour|cancer|heart|op|operation|anaesthetic|surgeon|virus|illness|bouchon|camion|voiture|bus|scanner|resultat*|metastase*|avion|coeur|anesthesie|accident|chute|roof|ice)",
    ],
    welcome: [
      "(wish*|hope*|hoping|pray*|grateful for|glad of|welcome|be a relief|relieved (if|to)|thankful for|wouldn t mind|not mind|lucky|envy|jealous|disappointed|gutted|let down|cheated|a shame|pity|if only|fantas*|daydream*|keep (wanting|imagining)|wouldn t (move|fight|dodge|stop|swerve)|would not (move|fight)|espere|prie|j aimerais|jalous*|decu*|dommage|je prie|soulage* si|je bougerais pas|wouldn t step)",
    ],
    worst: [
      "((would|to|just|had|did|d|might)? ~ (not|never|wouldn t|won t|couldn t|forget* to|fail* to|didn t|doesn t|don t) (even)? (brake|stop|see me|swerve|slow|wake me|wake up|come round|miss|start|restart|find it in time)|brakes (fail*|go|gave|went)|(bad|worst|terrible|terminal|fatal|positive|inoperable|incurable) (scan|result*|news|diagnosis|one|test|enough)?|(was|were|came back|is|it s|etait|est) (all)? (clear|benign|negative|nothing|benin|rien)|(gives|give) (out|up)|(stop|stops) ($|in (the|my) (night|sleep)|beating|on me)|(finds|find|found|shows|show|showed) (something|a (tumour|tumor|shadow|mass))|take me|takes me|finish* (me|it|the job)|(lose|loses) control|m ecrase|s arrete (dans|une nuit|$)|mauvais (resultat*|scanner)|incurable|take the choice|take it out of my hands|it fell on me)",
    ],
    // A place that is passed, and what is thought there.
    deadlyPlace: [
      "(oak|tree|trees|bridge|crossing|wall|lorry|lorries|cliff*|bend|tracks|line|rails|reservoir|quarry|weir|viaduct|river|canal|platform|train|trains|roof|window|balcony|scaffold*|crane|ledge|sea|lake|pont|rails|voie|quai|falaise|arbre|platane*|camion*|mur|virage|fenetre|balcon|toit|echafaudage|grue|fleuve|rocher*|motorway|motorway bridge|central reservation|tube|metro)",
    ],
    goOn: [
      "(think|thinks|thinking|thought|says|say|said|wonder|hear|whisper*|voice|something|part of me|pense|dit|entends|me dis|tells me) ~ (,)? ~ (go on|do it|just (turn|step|keep|let go|jump|lean|swerve|go|drive|walk)|why not|why (am i|bother)|one (turn|step|second|nudge|flick|day|move|jerk)|now|today|vas y|allez|un pas|un coup de volant|pourquoi pas|let go|saute|tourne)",
    ],
    stroll: [
      "(ticket*|late|delay*|platform #|your (office|place|street)|your door|meet|coffee|dog|walk the|photo*|picnic|fish*|view|swim*|boat|holiday|taxi|parking|station is|go on (holiday|foot|without)|say it is|says (it|turn|the)|google|maps|gps|sat nav|plant*|garden|prune|christmas tree|family tree|billet*|retard|rdv|votre|promenade|metro jusqu|bus says)",
    ],
    // Those who have gone before.
    goneBefore: [
      "((since|after|without|depuis (que)?|sans) ~ (died|passed|went|left us|gone|funeral|est mort|est morte|est parti|est partie|partait|mort|decede*)|widow*|veuf|veuve|(mum|mam|dad|wife|husband|son|daughter|brother|sister|he|she|femme|mari|fils|fille|maman|papa|nan|twin) (is|s|has|have|est)? (gone|dead|died|passed|mort|morte|parti|partie))",
    ],
    goAfter: [
      "((go|going|come|coming|went|follow|run|be|aller|partir) (on)? (after|to|with|to join|to follow|where) (him|her|them|he (is|went|s)|she (is|went|s))|(he|she|they|elle|il) (is|s|are|keeps|m)? (waiting for me|calling me|attend|m attend)|my place is (with|beside|next to|by)|(le|la|les) (rejoindre|retrouver|suivre)|follow (him|her|them) ($|.|,|soon|now|down))",
    ],
    visit: [
      "(grave|cemetery|tombe|cimetiere|church|mass|messe|hospital|ward|care home|ehpad|photo*|weekend|week end|tomorrow at|bus|airport|school|nursery|session|appointment|uni|dinner|christmas|holiday)",
    ],
    wantOne: [
      "(only|one|all i|seul|seule|want|wish|ready|soon|bientot|tonight|long|can t wait|hate d|envie|veux|thought|time|pense|voudrais|i ll|i will|je vais|place|rien d autre|waiting)",
    ],
    // Where nobody comes back from.
    noReturn: [
      "((where|ou|place|somewhere|la ou|d ou) ~ (nobody|no one|none|personne|you|on|nul) (ever)? ~ (comes|come|returns|return|revient|reviens|revenir)( back| pas| jamais)?|(one way|aller) (ticket|trip|journey|simple|sans retour)|aller sans retour|voyage sans retour|(crossing|cross|waiting|go|going|see (you|him|her|them)|over|ready|on) (on|to|for|over)? (to)? the other side ($|.|,)|(passer|passe|passerai|rejoindre|attend*|m appelle*|voir|aller|appel*|retrouver*) (d|de|du|sur)? (l autre (cote|rive)) ($|.|,))",
    ],
    iGo: ["(i m|i am|i ll|i will|je|i|going|off|leaving|pars|partir|vais|taking|book*|buy*|booked|bought)"],
    realTrip: [
      "(eurostar|plane|coach|train (ticket|to)|flight|to (paris|london|dublin|spain|the|my)|vers|pour (paris|lyon|la|le)|river|street|road|canal|quay|billet de|sncf|ryanair|office|building|bus)",
    ],
    knowWhen: [
      "((old (ones|people|folk|men|women)|elders|elephants|animals|cats|les (vieux|anciens|animaux|chats)|wise (ones|men)) ~ (know|knew|savent|savaient|understand|feel|sentent) ~ (when|quand|go|leave|partir|time|s en aller|moment|disappear))",
    ],
  },
  met: {
    death: [
      "unwanted nextTime forMe -bookIt -aDiet -aLaugh",
      "notInIt yearsAhead -roster -aMove -aDesk",
      "switchOff -gadget -aLaugh",
      "waitsFor forGoodB -gadget -aDiet -aDesk -aLaugh -aMove",
      "doneB -aDiet -aLaugh -aStory",
      "mishapOutside welcome worst -aStory -aLaugh -aLoss",
      "deadlyPlace goOn -stroll -aStory -aLaugh",
      "goneBefore goAfter wantOne -visit -aStory",
      "noReturn iGo -realTrip -aMove -aStory",
      "knowWhen -aLaugh -aStory",
    ],
  },
};
