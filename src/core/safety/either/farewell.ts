/** French and English: last words, things kept for after, affairs that are all in order; signs that meet anywhere in a message. */
import type { Meetings, Signs } from "../distress-words.ts";
import { mine } from "./bases.ts";

export const farewellMeetsB: Meetings = {
  fields: {
    // Recorded or written for a day when one is not there.
    keepsake: [
      "(record*|typed|wrote|written|write|writing|film*|made|making|bought|wrapped|signed|prepared|labelled|sealed|enregistr*|ecri*|prepar*|achet*|film*|sign*|emball*|left|laisse) ~ (one|letter*|card|cards|video*|voice|memo*|message*|tape*|present|presents|gift*|book for|box|boxes|lettre*|carte|cartes|vocal*|audio*|cadeau*|mot|enveloppe*|note|notes|cassette*|clef usb)",
    ],
    whenGrown: [
      "(for|pour|to (open|read|play|give))? (when|quand|once|the day|le jour ou|lorsqu*) (she|he|they|theyre|they re|elle|il|ils|elles|the (boys|girls|kids)) ((s|re|is|are|ll be|turn*|get*|will|sera|seront|aura|auront|they)? ~ (#|eighteen|twenty one|older|old enough|grown|bigger|married|grand|grande|grands|dix huit|majeur*|wed|adult*|a (mum|dad|mother|father))|grow*|marr*|graduat*|grandi*|se mari*|(have|has|had) (kids|children|a baby))",
      "((up to|until|till|through to|jusqu a|jusqu aux) (their|his|her|the|leurs|ses|sa)? (eighteen|eighteenth|twenty|twenty one|twenty first|thirty|thirtieth|dix huit|vingt|vingt et un|trente|majorite|# ans))",
      "((every|each|chaque|all (her|his|their)) (birthday|anniversaire)*|birthdays (until|till|up to|to come|for)|(until|till|up to|jusqu a) (she|he|they|her|his|their|ses|leurs|sa) ~ (#|eighteen|twenty|majorite|anniversaire)|(pour|for) (ses|leurs|her|his|their) (#|dix huit|vingt) ans)",
    ],
    bigDay: [
      "(her|his|their|my (daughter|son|girl|boy|sister|kid*) s|son|sa|de ma fille|de mon fils) ~ (wedding|graduation|communion|eighteenth|first (child|baby|day)|mariage|diplome|majorite|bar mitzvah|prom)",
    ],
    notThere: [
      "(i won t|i ll not|i will not|i wont|i m not going to|won t be|not going to be|i shan t|je (serai|pourrai|verrai) (pas|plus)|since i won t|i ll miss|i ll never|me not|sans moi|without me|je serai plus)",
    ],
    capsule: [
      "(time capsule|school project|surprise|speech|photo album|slideshow|passport|photographer|deployment|invit*|save the date|grandma sent|baby book|scrapbook|army|navy)",
    ],
    // Something of oneself, after.
    givenTo: [
      "(gave|given|give|giving|left|leaving|donn*|laiss*|legu*|offert|distribu*|posted|sent|handed|passed) ~ (my|mon|ma|mes|the|la|le|our|all|tout*|dad s|nan s)",
    ],
    ofMine: [
      "((something|bit|piece|part|quelque chose|souvenir|bout|truc) (of|de) (me|mine|moi)|(to|as|so (they|he|she) (can|have|has|ve)?) ~ (remember|think of) (me|of me)|(souvenir|rappeler|penser) (de|a) moi|remember me (by|with)|me rappeler|se souvenir|apres moi|after me|outlive me|when i m not (here|around))",
    ],
    flatmove: [
      "(office|your (desk|office)|charity|oxfam|emmaus|vinted|ebay|jumble|boot sale|vide grenier|leaving (do|party|work)|last day at)",
    ],
    // « So do I. »
    thrownIn: [
      "(goes|going|go|thrown|chuck*|throw*|jump*|dropp*|into|dans|saute) ~ (the|a|la|le|l)? (river|sea|canal|water|lake|fire|ground|flames|bridge|rails|train|fleuve|mer|eau|feu|rhone|seine|loire|harbour|weir|thames)",
    ],
    meAlso: [
      "(so (do|will|am|shall|did) i|and me (too|after|next)?|then (me|i) |me (too|next|after)|i (follow|go too|go after|go with it)|moi (avec|aussi|apres)|je (suis|vais) (apres|avec|derriere))",
    ],
    // Everything done, and one left.
    onlyMeLeft: [
      "((only|it only|just|all (that)?|what|nothing) (is|s|that)? (remain*|left|stays) (is|s|but|for|me|to|it|now)* ~ (me|myself)|(the)? last (thing|item|job|one|line|box) (on|left|to|is|of)? ~ (is|s|me|myself) (me|myself)|(il|ca)? (reste|restera|manque) (plus)? (que|qu a|juste) (moi|a (partir|finir|m en aller|m occuper de moi))|(plus|reste) que moi|only me (left)? (to|now)|it (only)? remains (me|for me) to (finish|go|end|leave))",
    ],
    toGo: [
      "(finish*|go|tidy|sort|clear|close|end|pack|put away|leave|throw|switch off|deal|cross off|tick|left|ranger|partir|finir|fermer|eteindre|m effacer|jeter|effacer|disparaitre|on the list|de la liste|of the list)",
    ],
    queueing: [
      "(waiting room|in the (group|queue|office|class|room)|salle d attente|a payer|to pay|to (confirm|answer|reply|sign|book)|a (confirmer|signer|repondre)|signature|question|interview|exam|passer (le|mon|a)|eat|hungry)",
    ],
    // No need of anything else.
    nothingElse: [
      "((won t|will not|don t|no longer|wont|shan t) ~ (need*|want*|requir*) ~ (,)? (nor|or|not|and not) ~ (anything|any thing|anyone|any of it|any other|any more of it|anything else|again)|(aurai|ai) (plus)? besoin ~ (,)? (ni|de rien|d aucun*) ~ (rien|rien d autre|personne|autre))",
    ],
  },
  met: {
    death: [
      "keepsake whenGrown -capsule -aParty -aTrade -aDesk -aStory",
      "keepsake bigDay notThere -capsule -aStory -aMove",
      "givenTo ofMine -flatmove -aMove -aDesk -aStory",
      "thrownIn meAlso -aStory -aLaugh -aParty -aMove",
      "onlyMeLeft toGo -queueing -aDesk -aStory",
      "nothingElse -aDesk -aCure -aMove",
    ],
  },
};

export const farewellSigns: Signs = {
  fields: {
    // What is laid out for whoever comes.
    letterAt: [
      "(letter*|note|notes|envelope*|will|instructions|lettre*|mot|enveloppe|papiers|passwords|list) (s|is|are|est|sont)? ~ (on|in|under|inside|behind|with|by|dans|sur|sous|chez|derriere) (the|my|his|her|their|son|sa|ses|le|la|les|l|ton|ma|mon|a)? ~ (table|desk|drawer|fridge|cartable|mantel*|pillow|bed|kitchen|counter|bible|coat|glovebox|folder|bag|shelf|hall|frigo|tiroir|oreiller|lit|cuisine|bureau|sac|poche|commode|buffet|voisine|shoebox|safe|school bag|piano)",
    ],
    keyAt: [
      "(key|keys|door|cle|cles|porte|clef) (s|is|are|est|sont)? ~ (under|inside|behind|with (the|my) neighbour|sous|chez|derriere|on the (latch|hook)|unlocked|open|ouverte|pot|mat|paillasson|letterbox|boite aux lettres)",
    ],
    tellThem: [
      `(tell|ring|call|break it to|let|warn|be the one to|prevenez|prevenir|dites|dire|annonce*|appelez|embrass*|kiss|hug|bise* a|serrez|look after|take care of|prenez soin de|prends soin de|occupez vous de|veille* sur) ~ ${mine}`,
      "(embrass*|kiss|hug) ~ (pour moi|de ma part|for me|from me)",
    ],
    didAll: [
      "((you|vous|they|everyone) (did|ve done|have done|gave|tried|avez (fait|tout|essaye)|tried) ~ (could|best|all|everything|pouviez|mieux|possible|tout|what you)|(everything|all|tout ce que) (you|that you|vous) (tried|did|avez))",
    ],
    thanksAll: [
      "((thank*|ty|grateful|merci|remercie) ~ (everything|tried|trying|heart|coeur|kind|kindness|patience|listening|tout|all|gentil*|ecoute|being)|only (one|person) ~ (listened|kind|cared|understood|believed|bothered|asked|helped|saw|heard)|(seul|seule) (personne|a|qui) ~ (ecoute|comprendre|compris|gentil*|aide)|(been|being|were) (so|very|always|really)? (kind|good|lovely|patient) (to|with) me)",
    ],
    meDone: [
      "((that s|this is|so that s|thats) me (done|off|out|finished|now|away)|i m (done|out|off now) (now|x|.|,)|voila (pour moi|c est tout|j ai fini)|(c est|voila) fini pour moi|over and out|signing off|i (will|ll) (say|take) my leave|je m arrete la|je m en vais ($|.|,|maintenant|ce soir|tranquille*)|je tire ma reverence)",
    ],
    byeB: [
      "(bye|goodbye|farewell|adieu|so long|adios|au revoir|ciao)",
      "(bye|goodbye|adieu|ciao|farewell|salut|au revoir) (les gens|everyone|tout le monde|all|world|the world|le monde|monde|guys|life|la vie|mes amis|everybody)",
    ],
    byeAllB: [
      "(bye|goodbye|adieu|ciao|farewell|au revoir) (les gens|everyone|tout le monde|the world|world|le monde|monde|life|la vie|mes amis|everybody)",
    ],
    careFor: [
      `(prenez|prends|prenons|take|look|occupe*|veille*|keep) ~ (soin|care|after|an eye on|vous de|toi de|sur|de) (of|de)? ${mine}`,
    ],
    // The last of everything.
    lastTimes: [
      "((one|a) (last|final) (time|hug|walk|look|call|drink|meal|swim|song|sunset|goodnight|kiss|cuddle)|for the last time|just to hear (their|his|her|your|my) ~ voice*|(une|la) derniere (fois|balade|photo|bise|chanson)|un dernier (calin|cafe|appel|repas|tour|bisou|verre)|juste pour entendre (sa|leur|leurs|la|ta|votre) voix|hug* ~ (properly|tight*|long|harder)|said what i (needed|had|wanted) to|(rang|called|phoned|visited|appele|vu) ~ (all|everyone|everybody|tous|toutes|each|the old))",
    ],
    wiping: [
      "(deleted|closed|wiped|cleared|binned|burn*|burnt|shredded|supprime*|efface*|ferme*|brule*|jete*|vide*) ~ (socials|accounts|account|photos|phone|history|diaries|diary|messages|instagram|insta|snap|facebook|everything|comptes|reseaux|telephone|historique|journal|journaux|carnets|tout|room|wardrobe|chambre|tiktok)",
    ],
    contentB: [
      "(peaceful|calm|calme|at peace|en paix|apaise*|ready|pret|prete|lighter|leger|legere|that ll do me|that will do me|ca me suffit|serein*|quiet inside|soulage*|no more fear|plus peur|weight off|relieved)",
    ],
    readAfter: [
      "((so|before|pour) (that)? (nobody|no one|they|she|he|mum|anyone|anybody|personne|on) ~ (read|reads|find|finds|found|see|sees|lise|trouve|tombe)|(read|reads) them after|after (i m|me)|apres moi)",
    ],
    regardsTo: [
      "((give|pass|send|say|transmettez|dites) ~ (regards|my love|best wishes|goodbye|bye|thank you|thanks|amities|au revoir|merci) ~ (to|for|a|au))",
    ],
    noMoreBy: [
      "((won t|will not|wont|shan t|never) (be)? (by|back|in|seeing you|writing|bothering|troubling|call*|there|see you) (again|any more|anymore|ever|after (today|tonight|this))|(reviendrai|verrai|passerai) (plus|pas))",
    ],
    nobodyKnows: [
      "((nobody|no one|none of them|none|not one|personne|they|she|he|mum) (has|s|have)? (noticed|twigged|suspect*|knows|knew|clicked|guessed|had a clue|realised|a remarque|se doute|sait|a rien vu|don t know|doesn t know|didn t notice|thinks i m (fine|happy))|that ll do me|without (saying|telling) why|sans (dire|qu ils le sachent|rien dire))",
    ],
    fresh: [
      "(detox|digital|new phone|off social media for|break from|fresh start|decluttering|clutter|marie kondo|job|course|last session|sessions as agreed|finished (the )?therapy|contract|term|semester|exam*|next week|see you|a bientot|see u|thursday|monday|tuesday|wednesday|next session|prochaine|diet|rugby match|reunion)",
    ],
    // Everything is in order.
    allSet: [
      "(everything|all|it all|it s all|it|tout|the lot|all of it) (is|s|est|has been|are|me semble)? (now|all|enfin|bien|finally|just)? (set|ready|arranged|planned|sorted|in place|organised|in order|settled|paid|tidy|pret|regle|prepare|prevu|en ordre|organise|range|paye|finished)",
      "(will|wills|papers|papiers|testament|dettes|debts|bills|factures|account*|comptes|affairs|affaires|insurance|assurance) (s|is|are|est|sont)? ~ (signed|written|done|made|paid|closed|cleared|settled|sorted|regle*|signe*|fait*|paye*|ferme*|en ordre|soldee*)",
      "(signed|paid|closed|cleared|settled|sorted|finished|returned|paye*|regle*|signe*|ferme*|rendu*|solde*) (all)? (my|the|off|toutes|tous|mes|les|up)? ~ (will|debts|bills|account*|affairs|dettes|factures|comptes|testament|papiers|books|livres|rent|loyer|job|paperwork)",
    ],
    emptied: [
      "(fridge|bins|house|room|flat|desk|frigo|maison|appart*|chambre|poubelles|wardrobe|locker|casier|hall|garage) (s|is|are|est)? ~ (empty|emptied|clean*|cleared|tidy|tidied|spotless|vide*|propre|range*|nettoye*|unplugged)",
      "(cat|dog|cats|dogs|chat|chien|chats|budgie|fish|rabbit|hamster|poissons|lapin|tortoise|parrot|horse) (s|is|are|est|sont)? ~ (chez|with|to|at|confie* a|chez) (the|my|la|le|ma|mon|a|mum|un|une) *",
      "(home|foyer|maison|someone|quelqu un|family|famille) (for|pour) (the|my|le|la|mon|ma) (cat|dog|chat|chien|fish|rabbit|animals|pets)",
    ],
    emptyHouse: [
      "((wife|husband|kids|mum|mam|dad|parents|house|flatmate*|partner|everyone|he|she|they|girlfriend|boyfriend|femme|mari|enfants|mere|parents|coloc*) (s|is|are|re|ll be|will be|est|sont|sera|seront|all)? ~ (away|at (her|his|their|my|the) ~ (sister*|mother*|mum*|dad*|parent*|friend*|brother*|nan*|ex*|gran*|mate*|in laws*)|out (till|until|all|for)|won t be (home|back)|chez (sa|son|ses|leur|leurs|ma|mes)|empty|vide|pas la|absent*)|(nobody|no one|personne) (home|in|at home|la|a la maison|will be))",
    ],
    sleptWell: [
      "((slept|sleep|sleeping|dormi|dors|ate|eating) ~ (well|better|like a baby|properly|bien|mieux)|first time in (weeks|months|years|ages)|(premiere|1ere) fois depuis|(calm|peaceful|at peace|relief|relieved|serene|calme|apaise*|soulage*|lighter|serein*) )",
    ],
    setDay: [
      "(friday|saturday|sunday|monday|tuesday|wednesday|thursday|tonight|tomorrow|this week end|weekend|vendredi|samedi|dimanche|lundi|mardi|mercredi|jeudi|ce soir|demain|cette nuit|ce week end)",
    ],
    leaveFor: [
      "(i (go|leave|m (gone|going|off|leaving))|i ll (go|be gone|leave)|je (pars|m en vais|partirai|file|quitte)|the (train|river|bridge|end)|then (it s over|i go|nothing|rest|me)|after (that|this)? (it s)? (over|nothing|quiet)|apres (c est fini|plus rien|rien|je pars))",
    ],
    // An undertaker for somebody in good health.
    funeralB: [
      "(pick*|paid|paying|chosen|chose|book*|plan*|arrang*|order*|sorted|wrote|written|bought|choisi*|paye*|prepar*|reserv*|regle*|ecrit*) ~ (hymn*|undertaker|funeral|coffin|plot|headstone|eulogy|obituary|crematorium|cremation|celebrant|urn|readings|cercueil|obseques|enterrement|pompes funebres|concession|urne|musique de mon|faire part)",
    ],
    inHealth: [
      "(perfect health|good health|nothing wrong with me|not (ill|sick|dying|old|even (ill|sick))|fit as|bonne sante|en parfaite sante|pas malade|i m only #|i m #|i am #|nobody knows|for (friday|sunday|monday|next week|this week|soon)|before (christmas|the end|summer)|my (own)?|mon|ma|you see my problem|doctor says i m fine|soon|bientot)",
    ],
    // Kept for after.
    keepFor: [
      "(keep|hold|hold on to|store|garde*|garder|conserve*|give|donne*|remettre|remettez|transmettre|pass on|post|send|deposer|leave|laisser|confier|take) ~ (envelope*|enveloppe*|letter*|lettre*|usb|box|boite|journal|diary|note|carnet|something|key|keys|passwords|parcel for|paquet|memo*|ring|watch|them with you)",
    ],
    forAfter: [
      "((for|pour) (after|apres|later when i m|la suite|quand (je|ce sera|c est)|when (it s (over|done)|i m (gone|not))|afterwards)|(if|s il|si) (anything|something|m arrive|quelque chose) ~ (happen*|me|m arrive)|once i m|in case i m not|(come|come back|coming) (for|to get) (me|my body)|quand je (serai|ne serai)|apres ($|.|,|moi))",
    ],
    otherDesk: [
      "(insurance|gp|hospital|referral|reimburs*|mutuelle|rembours*|school trip|passport|notaire at|photocop*|bill|facture|invoice|next (client|session)|wedding|holiday)",
    ],
    // Not afraid any more, and calm.
    unafraid: [
      "((not|no longer|isn t|stopped being|never been less|plus|ni) ~ (afraid|scared|frightened|peur|frightens me|scares me) (of (it|that|dying|death|the end|what comes|what s next|the dark|going)|de (ca|la mort|mourir|partir|la suite|la fin))? (any more|anymore|now|at all|du tout)? ($|.|,|and|et|it|that|c est))",
    ],
    calmNow: ["(calm|calme|peaceful|at peace|en paix|serene|serein*|apaise*|quiet|peace|tranquille)"],
    lastTone: [
      "((thank*|merci|grateful) ~ (everything|tried|trying|did|all|tout|essaye*|patience)|you (tried|did your best|did what you could)|goodbye|adieu|take care of yourself|prenez soin de vous|strange|etrange|bizarre|decided|decide*|decision|made up my mind|last|tonight|ce soir|soon|bientot|nobody|letters|ready|it s time|mine to)",
    ],
  },
  met: {
    death: [
      "letterAt keyAt -otherDesk -aDesk -aMove -aParty",
      "letterAt tellThem -otherDesk -aDesk -aMove -aParty",
      "letterAt didAll -otherDesk -aDesk",
      "keyAt tellThem -otherDesk -aDesk -aMove -aParty -aLoss -bring",
      "tellThem didAll -otherDesk -aDesk -aCure -aLoss",
      "thanksAll meDone byeB -fresh -aCure -aMove -aParty",
      "byeAllB careFor -aMove -aParty -fresh",
      "byeAllB thanksAll meDone -aMove -aParty",
      "lastTimes wiping contentB -aMove -aParty -fresh",
      "lastTimes nobodyKnows -aMove -aParty -fresh -aLoss",
      "wiping nobodyKnows contentB -fresh -aMove",
      "wiping readAfter -fresh -aMove -aDesk",
      "regardsTo noMoreBy -aMove -aCure -aParty -fresh",
      "allSet emptyHouse sleptWell -aParty -aMove -aLaugh",
      "allSet emptied leaveFor -aMove -aParty -aLoss",
      "allSet onlyMe -otherDesk -aMove -aParty",
      "allSet forAfter -otherDesk -aMove -aParty -aDesk",
      "funeralB inHealth -aLoss -aStory -aTrade -aParty",
      "keepFor forAfter -otherDesk -aDesk -aMove",
      "unafraid calmNow lastTone -aCure -aStory -aParty",
    ],
  },
};

/** What stands beside the others, for signs alone. */
export const farewellAside: Signs["fields"] = {
  bring: [
    "(please bring|can you bring|dinner|feed the|water the|plants|arros*|courses|shopping|late home|back (at|by|on)|rentre|reviens|be back|home by|while i m (away|at))",
  ],
  onlyMe: [
    "((only|it only|just|all|what|nothing) (is|s)? (remain*|left|stays) ~ (me|myself)|(il|ca)? (reste|restera|manque) (plus)? (que|qu a|juste) (moi|a (partir|finir|m en aller))|reste que moi|the last (thing|item|job) ~ (me|myself)|remains (me|for me) to (finish|go|end))",
  ],
};
