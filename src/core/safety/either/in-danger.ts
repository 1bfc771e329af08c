/**
 * In either language: a body in danger now, one's own or another's, told by what is seen, smelt or heard: lips that are blue, towels soaked through,
 * an alarm and a headache, somebody who still breathes, a hairdryer over the bath, a safety catch, rails that hum. Over the whole message.
 */
import type { Signs } from "../distress-words.ts";
import { alikeMeetings } from "../fr/alike.ts";

const fun = "-aLaugh -aStory";

export const inDanger: Signs = alikeMeetings({
  fields: {
    turnsBlue: [
      "(bleu|bleue|bleus|bleues|violet*|gris|grise|grises) ~ (levre*|bouche|visage|figure|doigts|ongles)",
      "(levre*|bouche|visage|figure|doigts|ongles|teint) ~ (bleu|bleue|bleus|bleues|violet*|gris|grise|grises|cireux)",
      "(blue|purple|grey|gray) ~ (lips|mouth|face|fingers|fingertips)",
      "(lips|mouth|face|fingers|fingertips|skin) ~ (blue|purple|grey|gray|waxy)",
    ],
    failingBody: [
      "(ronfle*|gargouill*|rale*|seringue|aiguille|respire*|souffle|repond (pas|plus)|reveille*|bouge (pas|plus)|cachets|medicament*|heroine|inconscient*|molle|mou|par terre|au sol|vomi*|mousse|bave|froid|froide|sueur*|convuls*|allergi*|guepe|cacahuete*|arachide*|creme|evanoui*|yeux)",
      "(snor*|gurgl*|needle|syringe|breath*|respond*|wake|waking|moving|pills|tablets|heroin|gear|unconscious|floppy|floor|vomit*|foam*|drool*|cold|sweat*|fitting|allerg*|wasp|peanut*|passed out|eyes)",
    ],
    pastIllness: [
      "(hier ca va|va mieux|tout va bien|sorti* de|peinture|stylo|feutre|encre|myrtille*|sucette|bonbon*|froid dehors|neige|rugby|bagarre|maquill*|raynaud|paint|pen|ink|lolly|blueberr*|makeup|raynaud*|years ago|last year|feeling better)",
    ],
    // Blood that soaks through.
    soaks: [
      "(arrive (pas|plus)|peux (pas|plus)|impossible|essaie*|essaye*|reussi* (pas|plus)|comment) ~ (arreter|stopper|contenir|faire arreter) ~ (sang|saignement*|hemorragie)",
      "(serviette*|torchon*|drap*|pansement*|compresse*|manche*|matelas) ~ (sont|est|deja|toute*|tout)? ~ (trempe*|imbibe*|rouge*|plein* de sang|traverse*)",
      "(bled|bleeding|bleed|soaked|soaking|gone|going) ~ (through|into) ~ (towel*|bandage*|shirt*|sheet*|plaster*|dressing*|sleeve*|mattress)",
      "(towel*|bandage*|sheet*|tea towel*|tissues) ~ (soaked|red|drenched|won t hold|aren t enough)",
      "(coupe|coupee|entaille|tranche|taille) (beaucoup|bien|un peu)? trop (loin|profond*|fort|bas|appuye)",
      "(cense*|voulais|devait|prevu) (pas)? ~ (aller|couper|saigner|etre) (si|aussi|trop) (loin|profond*|fort)",
      "(wasn t|weren t|not) (meant|supposed) to (go|be|cut|bleed) (so|that|this) (deep|far|bad|much)",
      "(went|cut|gone|going) (a bit|way|far)? too (deep|far)",
      "(see|vois|voit) (the|du|le|l|some)? (white|yellow|fat|bone|tendon|gras|os|blanc|jaune) (stuff|bits|dedans|dessous)?",
    ],
    bloodCause: [
      "(sang|saigne*|coupe*|entaille*|cette fois|aide*|quoi faire|que faire|tete tourne|bras|poignet*|cuisse*|lame|carrelage|serviette*|deux|trois|quatre|points|urgences)",
      "(blood|bleed*|cut|this time|help|what do i|dizzy|arm*|wrist*|thigh*|blade|floor|two|three|four|stitches|a and e|now)",
    ],
    dullBlood: [
      "(nez|gencive*|dent*|regles|menstru*|accouch*|hemorroide*|doigt|orteil|genou|piscine|plage|pluie|sueur|transpir*|bain|douche|chien|chat|budget|prix|cheveux|sujet|phrase|depense*|coupe (du|de) (monde|cheveux)|viande|cuisine|photos|nose*|gum*|tooth|period|postpartum|finger|toe|knee|pool|beach|rain|sweat*|shower|dog|cat|price*|hair|subject|spend*|budget|meat|kitchen|joke|conversation)",
    ],
    // What is in the air, and how everybody is.
    foulAir: [
      "(sent|sens|odeur|fuite|pue) ~ (le|de|du)? (gaz|brule|monoxyde|fumee|chlore|solvant)",
      "(alarme|detecteur|chaudiere|poele|chauffe eau|cheminee|brasero|monoxyde) ~ (sonne*|bip*|bizarre*|fume*|flamme (jaune|orange)|refoule*|hurle*)",
      "(smell*|leak|leaking|reek*) ~ (gas|burning|fumes|chlorine|chemical*)",
      "(gas|fumes) (smell*|leak*)",
      "(alarm|detector|boiler|stove|heater|fireplace|carbon monoxide) ~ (going|beep*|weird|odd|smok*|yellow flame|orange flame|scream*|acting)",
    ],
    weAreIll: [
      "(mal (au|a la|de|aux) (crane|tete)|maux de tete|tete (qui)? (nous)? tourne|vomi*|nausee*|vertige*|malaise*|somnol*|evanoui*|endormi*|tousse*|(vois|voit|voyons) (flou|trouble|double)|jambes (molles|en coton)|envie de (vomir|dormir))",
      "(headach*|dizzy|sick|nauseous|drowsy|sleepy|passed out|faint*|confused|cough*|blurry|throwing up|wobbly|won t wake)",
    ],
    solvedAir: [
      "(roti|toast*|cramer|crame|pile|piles|batterie|cuisine|cuisson|poele a|popcorn|battery|cooking|burnt the|roast|rien de grave|tout va bien|nothing serious|regle|reglee|repare*|technicien (est|a)|(sont|est) passe*|la semaine|le mois|l an|hier|migraine depuis|fixed|sorted|engineer (came|has)|last (week|month|year)|yesterday|all fine|fine now|your (office|building)|votre (cabinet|immeuble))",
    ],
    // Petrol over oneself, a bag over the head, a neck in a stairwell, the middle of a crossing, half-way up.
    doused: [
      "(m|s|me|se|l|t) (est|suis|etait)? (asperge*|arrose*|imbibe*) ~ (essence|alcool|petrole|white spirit|gasoil|kerosene)",
      "(verse*|vide*|renverse*) ~ (essence|alcool a bruler|petrole|white spirit|gasoil) ~ (sur (moi|lui|elle|mes|ses|mon|la tete|le corps))",
      "(pour*|doused|douse|dousing|soaked|cover*) ~ (himself|herself|myself|over (me|him|her)) ~ (petrol|fuel|lighter fluid|white spirit|alcohol)",
      "(petrol|fuel|lighter fluid|white spirit) ~ (on|over|all over) (myself|himself|herself|me|him|her|my *)",
    ],
    bagOver: [
      "(tete|visage) (dans|sous) (un|le|du|mon) (sac|film|plastique|cellophane)",
      "(sac|film|plastique|cellophane) ~ (sur|autour de|contre) (la|ma|sa|mon|son|le) (tete|visage|bouche)",
      "(plastic bag|bin bag|carrier bag|cling film|clingfilm|bag) ~ (over|on|round|around) (my|his|her|the) (head|face)",
      "(sac plastique|sac poubelle|sac congelation|plastic bag|bin bag|freezer bag) ~ ,? ~ (elastique*|scotch|helium|tete|elastic*|tape|rubber band*|helium|head)",
      "(head|face) (in|inside|under) (a|the) (plastic|bin|carrier)? bag",
    ],
    shortOfAir: [
      "(calme*|minute*|seconde*|respir*|air|souffle|noir|etourdi*|encore|elastique*|scotch|presque|helium|tiens|pret)",
      "(calm*|minute*|second*|breath*|air|dark|dizzy|again|elastic*|rubber|tape|nearly|helium|ready|gas)",
    ],
    ofShopping: [
      "(courses|poisson|masque|dechet*|poubelle a|pluie|cheveux|panique|hyperventil*|papier|groceries|fish|mask|rubbish|rain|hair|panic|hyperventil*|paper bag|sandwich|lunch)",
    ],
    hangsThere: [
      "(pend|pendait|pendu|pendue|accroche|accrochee|suspendu|suspendue) (a|au|aux|dans|par|la) ~ (cage d escalier|porte|poutre|arbre|garage|grenier|grange|rampe|cou|tringle|branche|corde)",
      "(hanging|hung|suspended) (from|in|off|by) ~ (stairwell|door|beam|tree|garage|attic|barn|banister*|hook|rope|neck|rafter*|loft)",
    ],
    heldUp: [
      "((je|on) (le|la|l|lui) (tiens|tient|porte|soutien*|souleve*|detache*)|jambes|vite|bleu*|respire*|decroche*|que faire|quoi faire)",
      "(got (his|her) legs|holding (him|her)|lift* (him|her)|legs|hurry|help|blue|breath*|cut (him|her)|what do i do)",
    ],
    midCrossing: [
      "(au milieu|en plein milieu|allonge*|assis*|couche*|plante*|debout|arrete*) ~ (passage a niveau|autoroute|voies|rails|nationale|rocade|quatre voies)",
      "(middle of|sat on|lying on|lie on|standing on|stood on|parked on|stopped on) (the|a) ~ (crossing|motorway|tracks|dual carriageway|railway|line|road)",
    ],
    comesDown: [
      "(barriere*|sonne*|feux|train|camion*|phares|klaxon*|attends|arrive*|descend*|adieu|tant pis|yeux fermes)",
      "(barriers|lights|train|lorry|lorries|headlights|horn*|waiting|coming|goodbye|eyes (shut|closed)|bell)",
    ],
    clambers: [
      "(halfway|half way|high|way|climbed|climbing|top of|up) (up)? (the|a|this)? ~ (pylon|mast|crane|scaffold*|water tower|gantry|chimney|radio tower|floodlight)",
      "(monte*|grimpe*|escalade*|mi hauteur|moitie|en haut|tout en haut) ~ (pylone|mat|grue|echafaudage*|chateau d eau|cheminee d usine|antenne relais|facade)",
    ],
    upThere: [
      "(mains|froid*|gele*|vent|personne|en bas|redescen*|lache*|trembl*|peur|nuit|adieu|fatigue*|vide|tiens)",
      "(hands|cold|freezing|frozen|wind|windy|nobody|no one|down|let go|shak*|scared|dark|goodbye|tired|drop|hold)",
    ],
    riggers: [
      "(chantier|travail*|boulot|ouvrier*|couvreur*|facade a|peintre*|mission|escalade|via ferrata|work*|job|site|builder*|roofer*|painter*|climbing wall|grutier|phobie|phobia|vertige)",
    ],
    gallows: ["(corde|cordelette|noeud coulant|noeud|sangle|rope|noose|cord)"],
    itsFrame: [
      "(chaise|tabouret|poutre|penderie|garage|grenier|grange|crochet|arbre|escabeau|cave|tringle|branche|placard|chair|stool|beam|wardrobe|attic|loft|barn|hook|tree|ladder|cellar|rail|shed)",
    ],
    atReady: [
      "(en place|pret|prete|prets|defai*|attend|attendent|je (la|le) regarde|depuis (hier|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|des|une|deux|ce)|toujours la|installe*|ce soir|cette nuit)",
      "(in place|ready|undone|waiting|look at it|looking at it|since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|yesterday|the)|still there|set up|tonight)",
    ],
    ropeWork: [
      "(sauter|linge|guitare|violon|store*|volet*|bateau|voile|remorque|escalade|balancoire|hamac|jardin*|tomate*|chien|cheval|raide|noel|sapin|ventre|estomac|gorge|emploi du temps|planning|vocal*|tableau|cadre|lustre|travaux|bricol*|accord*|basket*|chaussure*|skipping|washing|guitar|blind*|boat|sail*|trailer|climb*|swing|hammock|garden*|dog|horse|christmas|stomach|schedule|vocal*|picture|diy|shoes|tidy|jump|piano)",
    ],
    wholeBottle: [
      "(had|drank|taken|took|swallowed|downed|necked|drunk|finished) (the|a|her|his|my|mum s|dad s)? (whole|entire|full|rest of the) (bottle|tub|packet|box|tube|pack|jar) ~ (drops|pills|tablets|morphine|heart|sleep*|methadone|insulin*|antidepress*|calpol|cough|iron|paracetamol|painkiller*|capsules|oramorph|meds)",
      "(bu|pris|avale|vide|fini|siffle|englouti) (tout|toute)? (le|la|un|une|son|sa|mon|ma) (flacon|bouteille|boite|tube|plaquette) (entier*|complet*)? (de|d|du|des) ~ (gouttes|coeur|sommeil|methadone|insuline|morphine|sirop|somniferes|comprimes|cachets|antidepress*|anxio*|doliprane|fer)",
    ],
    ofRemedy: [
      "(en (trois|deux|quatre|#) (jours|semaines)|prescri*|ordonnance|pharmaci*|rembours*|avant (l|la) (operation|coloscopie)|renouvel*|in (two|three|#) (days|weeks)|prescri*|pharmac*|over (the|a) (week|month)|repeat|refill|cough (sweets|drops|syrup) for)",
    ],
    emptiedPacks: [
      "(pilulier|semainier|boite*|plaquette*|flacon*|tube*|armoire) ~ (vide|vides|videe*|entame*)",
      "(empty|emptied) ~ (packet*|box|boxes|bottle*|blister*|strip*|pill box|dosette)",
      "(packet*|boxes|bottle*|blister*|strip*|dosette|pill box) ~ (empty|emptied|gone)",
    ],
    besideOne: [
      "(malaise|par terre|au sol|a cote (d elle|de lui|du lit)|inconscient*|reveille (pas|plus)|repond (pas|plus)|dort trop|bizarre|bave|ronfle fort|froide|confus*|parle (mal|bizarre))",
      "(on the floor|collapsed|passed out|beside (him|her)|next to (him|her)|won t wake|can t wake|not responding|out cold|slurring|confused|drowsy)",
    ],
    // Who did it, and lives.
    didIt: [
      "(s est|sest|vient de s|vient de se) (jete*|defenestr*|pendu*|ouvert les|tranche*|tire* (dessus|une balle)|poignarde*|taillade*|jeter|pendre|ouvrir les|taillader|poignarder|etrangle*)",
      "(trouve*|decroche*|detache*|coupe la corde|surpris*|ramasse*|found|cut (him|her) down) ~ (corde|pendu*|ceinture|couteau|cachets|boites|plaquettes|baignoire|grange|garage|rails|rope|noose|belt|knife|pills|packets|bath|barn|garage|tracks|hanging)",
      "(jumped|hanged (himself|herself)|hung (himself|herself)|cut (his|her) (wrists|arms|throat)|slit (his|her)|shot (himself|herself)|stabbed (himself|herself)|thrown (himself|herself)|threw (himself|herself))",
    ],
    stillLives: [
      "(bouge (encore|plus|un peu)|respire*|conscient*|encore (en vie|vivant*|chaud*)|pouls|(il|elle) (parle|repond|gemit|pleure|saigne)|par terre|fais quoi|quoi faire|que faire|vite|devant moi|veut pas (qu on|que)|parle (plus|pas)|ouvre (pas|plus) les yeux|le samu|les pompiers)",
      "(breathing|moving|conscious|pulse|still (warm|alive|here)|on the floor|what do i do|hurry|in front of me|won t (speak|talk|let me)|not (talking|moving|responding)|talking nonsense|(he|she) s (crying|bleeding|alive))",
    ],
    saidBefore: [
      "(il y a (#|deux|trois|dix|un) (ans|mois|semaines)|l an dernier|en #|deuil|obseques|quand j etais|years ago|months ago|last year|funeral|grief|parachute|elastique|piscine|plongeoir|bungee|pool|ship|bandwagon|queue|out of (his|her) skin)",
    ],
    // Current and water.
    liveWire: [
      "(tiens|tient|branche*|pose*|approche*|lache*|jette|mets|balance*|pret*) ~ (seche cheveux|grille pain|radio|rallonge|radiateur|chauffage|lampe|fer|prise|multiprise|tele) ~ (bain|baignoire|l eau|bac)",
      "(bain|baignoire) ~ (avec|et) ~ (seche cheveux|grille pain|rallonge|multiprise|radiateur)",
      "(holding|plugged|got|drop*|hold|balanc*|put) ~ (hairdryer|hair dryer|toaster|radio|extension lead|heater|lamp|iron|telly) ~ (bath|tub|water)",
      "(bath|tub) ~ (with|and) ~ (hairdryer|hair dryer|toaster|extension lead|heater)",
    ],
    // A gun that is loaded.
    loaded: [
      "(j ai|ai|est|il est|elle est|deja|viens de) (re)? (charge|chargee|charger|arme|armee)",
      "(cran de (surete|securite)|gachette|barillet|culasse|chargeur|canon|percuteur|cartouche*|munition*)",
      "(loaded|cocked|safety (off|catch)|trigger|chamber|barrel|cartridge*|rounds|magazine)",
    ],
    pullIt: [
      "(appuyer|presser|reste (plus)? qu (a|appuyer)|clic|bouche|tempe|menton|front|mon doigt|le doigt|genoux|une seule|une balle|la derniere|juste pour|plus qu un geste|regarde le trou)",
      "(squeeze|pull*|click|mouth|temple|chin|my head|my finger|finger on|my knees|across my|just (have to|one)|one left|only one|down the)",
    ],
    otherLoad: [
      "(fichier*|batterie|tel|telephone|portable|ordi*|page|site|appli*|video|photo*|voiture|camion|coffre|machine|lave|imprimante|dossier*|emploi du temps|jeu|console|chasse*|stand de tir|ball trap|airsoft|paintball|tir sportif|rendez vous|rdv|agenda|de famille|de cours|usb|file|battery|phone|laptop|page|site|app|car|van|truck|boot|machine|printer|game|hunt*|range|clay*|airsoft|paintball|schedule|washing|dishwasher|teeth|dent|dents|reading|subscription|boxing|wrestling|rounds of|interview)",
    ],
    // Where somebody stands, told by feet, by rails, by lorries.
    limbOver: [
      "(pieds|pied|jambes|orteils|talons) ~ (depass*|pend*|balanc*|au dessus|dans) ~ (quai|vide|bord|rebord|pont|toit|falaise|parapet|viaduc|corniche|au dela)",
      "(feet|foot|toes|legs|heels) ~ (over|dangl*|hang*|past|off) ~ (edge|platform|ledge|side|bridge|drop|roof|cliff|parapet|nothing|air)",
    ],
    ofStreetPlay: [
      "(piscine|ponton|peche*|bateau|balancoire|lit|canape|hamac|chaise|tabouret du bar|couette|poussette|cheval|velo|kayak|pool|fishing|boat|swing|bed|sofa|hammock|pram|buggy|horse|bike|bunk|chair|phobie|vertige|vertigo|phobia|train de)",
    ],
    railsHum: [
      "(rails|rail|traverses|voie) ~ (vibr*|chant*|trembl*|bourdonn*)",
      "(tracks|track|rails|rail|sleepers|line) ~ (hum*|buzz*|sing|singing|shak*|vibrat*|trembl*)",
    ],
    nearLine: [
      "(bruit*|dormir|dors|maison|appart*|tram|travaux|immeuble|vitres|noise|sleep|house|flat|works|building|hypnos*|curtain|rideau*|tele|telescop*|securite|guitare|tiroir*)",
    ],
    fastRoad: [
      "(autoroute|rocade|periph*|nationale|voie rapide|quatre voies|bande d arret|a7|a8|a55|a6|m25|m1|m6|motorway|dual carriageway|hard shoulder|bypass|ring road|expressway)",
    ],
    afoot: ["(a pied|debout|assis|assise|marche|enjambe*|glissiere|on foot|walking|standing|sitting|sat|stood|crash barrier)"],
    rushing: [
      "(camion*|phares|tout pres|passe* pres|frol*|traverser|avancer|sauter|souffle|klaxon*|poids lourd*|vite|lorry|lorries|headlights|close|cross|step out|horns|trucks|fast)",
    ],
    stranded: [
      "(panne|depann*|crev*|remorqu*|accident|travail|chantier|bouchon*|embouteill*|bruit|habite|j arrive|retard|radar|covoit*|stop|aire d|aire de|peage|broke* down|breakdown|puncture|tow*|works|traffic jam|noise|live near|late|be there|services|toll)",
    ],
  },
  met: {
    act: [
      `turnsBlue failingBody -pastIllness ${fun}`,
      `soaks bloodCause -dullBlood ${fun}`,
      "foulAir weAreIll -solvedAir -aLaugh",
      `doused ${fun}`,
      `bagOver shortOfAir -ofShopping ${fun}`,
      `hangsThere heldUp -saidBefore ${fun}`,
      `midCrossing comesDown -stranded ${fun}`,
      `clambers upThere -riggers ${fun} -aTrade`,
      `gallows itsFrame atReady -ropeWork ${fun}`,
      `emptiedPacks besideOne -ofRemedy ${fun}`,
      `wholeBottle -ofRemedy ${fun}`,
      `didIt stillLives -saidBefore ${fun} -aTrade`,
      `liveWire ${fun}`,
      `loaded pullIt -otherLoad ${fun}`,
      `limbOver -ofStreetPlay ${fun}`,
      `railsHum -nearLine ${fun}`,
      `fastRoad afoot rushing -stranded ${fun}`,
    ],
  },
});
