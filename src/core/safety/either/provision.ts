/** French and English: what is seen to so that others need not, words that are to be said afterwards, how one wants to be found. Over the whole message. */
import type { Signs } from "../distress-words.ts";
import { mine } from "./bases.ts";

export const provision: Signs = {
  fields: {
    // Seen to.
    seenTo: [
      "((label*|nam*|sort*|put|wrote|written|transferred|signed|moved|paid|prepaid|listed|boxed|packed|organis*|folder*|scann*|typed|filled|changed|etiquet*|class*|range*|mis|paye*|note|ecrit) ~ (box*|everything|name|names|folder|drawer|passwords|playlist*|photos|clothes|papers|papiers|account*|pin|over|off|ahead|in advance|bills|rent|funeral|manual|list|freezer|meals|year|months|things|cartons|affaires|dossier|tout|nom|comptes|factures|d avance|recipes))",
      "((in|at) (his|her|their|my (wife|husband|mum|sister|son|daughter) s|mum s) name (now)?|au nom de (ma|mon|mes) *)",
    ],
    theyNeedNot: [
      "((they|he|she|nobody|no one|you|mum|dad|wife|husband|kids|boys|girls|sister|brother|family|personne|ils|elle|il) (won t|will not|don t|needn t|wouldn t|doesn t|auront (pas|plus)|aura (pas|plus)|ll not|shouldn t)? ~ (have to|need to|has to|needs to|only needs|only need|just needs|just need|only has|just has|a|besoin|aura qu a|auront qu a) ~ (argue|fight|look|search|worry|sort|clear|guess|struggle|deal|find|open|ring|sign|call|cook|choose|decide|pay|think|se disputer|chercher|trier|ouvrir|trouver|payer|s inquieter|signer)|(she|he|they) (ll|will) (know what to do|manage|find (it|them|everything)|be (sorted|fine|set|looked after)|be alright|saura|sauront)|elle saura|ils sauront|(easy|easier|simple|simpler|plus simple|plus facile|facile) (for|pour) (them|eux|lui|elle|her|him)|so (nobody|no one|they|he|she) (has|have|needs|need) to)",
    ],
    wayAway: [
      "(baby|birth|newborn|bebe|garage|babysit*|childminder|cover|maternity|paternity|operation|surgery|hospital|colleague*|handover|new (job|starter)|my replacement|holiday*|guests|move|moving|movers|carer*|babysitter|substitute|exam|chemo|client*|customer*|wedding|retire*|sitter|nounou|remplac*|boutique|shop|stock|divorc*|my desk)",
    ],
    // Word for afterwards.
    askTell: [
      `((tell|let|ask|remind|promise|dites|dis|dire|rappelez) ~ ${mine})`,
      `((if|when|should|si|quand) ~ ${mine} ~ (ring*|rings|call|calls|ask|asks|come|comes|contact*|phone*|appelle*|demande*|vient|viennent))`,
      "(don t let (them|anyone|anybody|him|her|mum|people)|wanted (you|someone|somebody|one person) to know|i want (you|someone|somebody|them|him|her) to (know|remember)|say (it|this) to (them|her|him))",
    ],
    wordAfter: [
      "((is|are|s) (his|hers|theirs|yours|hers to keep) (now|to keep)?|(he|she|they) (can|s allowed|is allowed|are allowed|may) ~ (have|sell|keep|take|drive|use|marry|move|get)|allowed to (sell|keep|marry|have)|be (gentle|kind|nice|patient|easy) (with|on|to) (her|him|them)|(afterwards|after i m|once it s (done|over))|wasn t (him|her|them|anything|about)|not (his|her|their|your|anyone s) (fault|doing)|say (you|they) (missed|failed|should|could)|(she|he|they|you) (couldn t|could not) have (known|stopped|done)|i (didn t|did not|won t) (suffer|feel)|it (was quick|didn t hurt|won t hurt)|i tried (so|my|everything|hard|$)|i (was proud|forgave|forgive|m not angry|loved|did love|held on)|soyez (doux|douce|gentil*) avec|est (a lui|a elle) maintenant|peut (garder|prendre|vendre)|i held on|forgive (him|her|them)|best thing (about|in) my|proud of (him|her|them))",
    ],
    soft: [
      "(appointment|session*|slot|outside|downstairs|waiting|late|birthday|present|wedding|teacher|school|exam*|parking|invoice|receipt|discount|hypnosis|zoom|number|address|bike (lesson|shop)|when (she|he) (comes|arrives)|first (session|visit|time)|shy|nervous|anxious|autis*|adhd|homework|dentist)",
    ],
    // How one will be found.
    beFound: [
      "((want*|like|prefer|going|hope|dress|where|how|don t want (her|him|them|the kids|mum|anyone)|rather|avoid|not (the kids|my (wife|mum|kids)|her|him)) ~ (be|to be|being|get|to) (found|discovered|find (me|it|the body))|whoever (finds|opens) (me|the door)|find me (like|there|before|first|hanging)|who (will|ll|would|is going to|s going to) find me|when (they|you|he|she|someone) (find|finds|found|open|opens) (me|the door)|(qui|qu on|quand (on|il|elle|ils|elles)|s il|s ils|celui qui|avant qu (on|il|elle|ils)) me (trouve|trouvera|trouvent|decouvr*) ($|.|,|la|comme|dans|au|sur|pas|en premier)|break (down)? (the|my) door|(enfonc*|casser|defoncer) (la|ma) porte|(landlord|neighbour*|police|cleaner|concierge|proprio) ~ (find|finds|break|force|smell|open|trouve*))",
    ],
    lost: [
      "(gps|address|your office|on the map|app|google|online|website|maps|entrance|which door|intercom|interphone|fire alarm|burglar|locked out|hard to find|lost (cat|dog|keys|phone)|instagram|facebook|linkedin|cover|wifi|parcel|delivery)",
    ],
    leftFor: ["(i|i ve|my|me|je|j|mon|ma|key|dress|note|door|clean*|tidy|tidied|keys|cle|robe|ranged)"],
    // What is to be used at the service.
    chosenFor: [
      "((chosen|chose|picked|choose|pick|laid out|ironed|put aside|bought|choisi|prepare|mis de cote|written) ~ (photo|picture|song|songs|dress|suit|outfit|music|playlist|shoes|reading*|poem|hymn*|robe|costume|musique|chanson|tenue|flowers|words))",
    ],
    theyUse: [
      "((they|you|she|he|people|everyone|on|ils) (should|could|can|must|ll|will|would|to|pourront|devront|should be)? ~ (use|play|read|put|bury|dress|wear|sing|utiliser|mettre|passer|lire|jouer|enterr*|find me|see me|remember)|for (the|my) (service|coffin|funeral|day itself|burial|end)|to (be (found|buried|seen)|go) in|at the (church|crematorium|service)|pour (le jour|la ceremonie|la fin|apres|l eglise))",
    ],
    ceremony: [
      "(wedding|party|prom|christening|graduation|first dance|dating|tinder|profile|website|linkedin|birthday|bapteme|mariage|anniversaire|school|class|concert|choir|play|dj|gig|interview|passport|permis|(mum|mam|dad|nan|gran|his|her|aunt|uncle|mother|father|mere|pere) s? (funeral|service|coffin))",
    ],
    // Timed to arrive when it is too late; a letter that says why.
    explains: [
      "((explains|explain|explained|explique|says) ~ (everything|it all|why( i)?|all of it|tout|pourquoi)|(it s|everything is|the reasons (are)?|c est) all (in|written) (there|in the)|tout est (dedans|ecrit|explique)|(schedul*|timed|set|programme*) ~ (email|text|message|post|to send|mail|sms) ~ (send|tomorrow|#|morning|midnight|demain|later|when))",
    ],
    written: [
      "((email|text|message|letter|note|video|voicemail|voice note|post|envelope|diary|notebook|lettre|mail|mot|vocal|carnet))",
      "(email|text|message|letter|note|video|voicemail|post|envelope|diary|notebook|lettre|mail|mot|vocal|carnet)",
    ],
    tooLate: [
      "((by then|too late|it ll be (over|too late|done)|i ll be (gone|asleep|past|out of)|won t matter|nothing (you|anyone) can|tomorrow|9am|in the morning|midnight|trop tard|ce sera (fini|trop tard)|demain matin|when i m|after|sorry|goodbye|lights off|in the dark|everyone|why))",
    ],
    paperwork: [
      "(gp|referral|insur*|landlord|hr|school|court|solicitor|cv|application|visa|dietitian|newsletter|campaign|reminder*|appointment|invoice|refund|form|mortgage|out of office|mutuelle|medecin|ordonnance|employeur|work email|boss|bank)",
    ],
    wroteAll: [
      "((written|wrote|ecrit) (to|for|a) (everyone|everybody|all|each|them all|the whole|tout le monde|tous|chacun)|(letters|notes|lettres|mots) (for|to|pour|a) (everyone|everybody|each|all|chacun|tous)|one (letter|note) (each|for each))",
    ],
    forOne: [
      `((for|to|except|pour|a|but|sauf) ~ ${mine}|words for|find the words|trouve pas les mots|help me (with|write)|left to write|one left|the last one)`,
    ],
    mailing: [
      "(christmas|wedding|invit*|party|thank you cards|birthday|newsletter|cv|colleague*|staff|client*|parents of|class|union|council|neighbours about|noel|mariage)",
    ],
    // Said as one who will not be there.
    byTime: [
      "(by the time (he|she|they|you|mum|dad|anyone|my *|someone|the *) ~ (back|home|finds|find|reads|read|gets|get|lands|wakes|wake|notices|up|in|see|sees)|(le temps|d ici) qu* (il|elle|ils|vous|tu|on) ~ (rentr*|reveill*|lis*|lir*|trouv*|arriv*))",
    ],
    gonePoint: [
      "(too late|be (gone|asleep|done|over|past|out of reach|cold|at peace|far)|over|past|for (anyone|anybody) to|nothing (left|you|they)|trop tard|fini|parti|partie|loin|can t stop|stop me|worry)",
    ],
    wontMatter: [
      "((won t|not going to|will not|doesn t|stop*|wont) ~ (matter*|be (my|a) problem|need (it|that|them)|be an issue|care) ~ (by|after|come|from|once|when) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|then|tomorrow|tonight|next week|christmas|i m|it s)|(aura|auront) plus d importance (apres|lundi|demain)|(comptera|importera) plus (apres|lundi|demain)|nothing (left)? (on|after) ~ (list|that|it) (after)? (that|this)?|nothing after (that|sunday|friday|this|it)|rien apres (ca|dimanche|vendredi))",
    ],
    bridges: [
      "(quit|resign*|handed in|walked out|sold|closed|given|gave|dog|cat|lease|rent|letter*|told (nobody|no one)|didn t tell|haven t told|demission*|vendu|donne|ferme|chien|chat|vet|last|everything|list|tired|calm|paid)",
    ],
    restart: [
      "(new job|start* (a|my)|better offer|holiday*|retire*|moving|deadline|cold|cough|rain|parking|weather|snow|exam|interview|baby|due date|boat|van|travel*)",
    ],
    // Gone from one's hands, and a weight with it.
    handedOn: [
      "((gave|given|give|giving|left|leaving|transferred|sent|donne|laisse|vire|offert|signed) ~ (money|savings|everything|car|bike|house|cash|account|flat|argent|economies|tout|voiture|moto|ps5|console|pc|dog|cat|clothes))",
    ],
    closedUp: [
      "((closed|cancelled|emptied|cleared|shut|ferme|vide|resilie|solde) ~ (account*|bank|phone|contract|room|flat|subscriptions|insurance|compte*|banque|forfait|chambre|appart|shop|email*|socials|locker))",
    ],
    lighterNow: [
      "(put down a|weight (off|lifted)|light|lighter|heavy bag|calm|peaceful|at peace|relief|relieved|leger|legere|soulage*|paix|free|libre|easy now|ready|rest)",
    ],
    forAYear: [
      "((paid|paying|paye|asked|arranged|given|gave) ~ (neighbour|sister|mum|friend|kennel|vet|shelter|voisin*|boy next door|landlord|petsitter) ~ (feed|look|walk|keep|mind|have|water|fish|cat|dog|nourr*|garder|s occuper) ~ (for)? ~ (a year|forever|for good|from (now|monday|sunday)|rest of|in advance|un an|toujours|d avance))",
      "((fish|cat|dog|cats|rent|feed|chat|chien|poissons|loyer) ~ (a year|two years|in advance|forever|for good|un an|d avance))",
    ],
    paidAhead: [
      "(in advance|a year|forever|for good|without (saying|telling)|d avance|un an|won t be (here|back)|not coming back|just in case|for whoever)",
    ],
  },
  met: {
    death: [
      "seenTo theyNeedNot -wayAway -aMove -aParty -aTrade -aDesk",
      "askTell wordAfter -soft -aMove -aParty -aDesk -aLoss",
      "beFound leftFor -lost -aStory -aTrade",
      "chosenFor theyUse -ceremony -aStory -aLoss -aTrade -aDesk",
      "explains written tooLate -paperwork -aStory -aTrade -aDesk",
      "wroteAll forOne -mailing -aStory -aDesk",
      "byTime gonePoint -aParty -aMove",
      "wontMatter bridges -restart -aLaugh",
      "handedOn closedUp lighterNow -aMove -aParty -wayAway",
      "forAYear paidAhead -aMove -aDesk -wayAway",
    ],
  },
};
