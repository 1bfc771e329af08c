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
      "(rien de grave|tout va bien|nothing serious|regle|reglee|repare*|technicien (est|a)|(sont|est) passe*|la semaine|le mois|l an|hier|migraine depuis|fixed|sorted|engineer (came|has)|last (week|month|year)|yesterday|all fine|fine now|your (office|building)|votre (cabinet|immeuble))",
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
      `didIt stillLives -saidBefore ${fun} -aTrade`,
      `liveWire ${fun}`,
      `loaded pullIt -otherLoad ${fun}`,
      `limbOver -ofStreetPlay ${fun}`,
      `railsHum -nearLine ${fun}`,
      `fastRoad afoot rushing -stranded ${fun}`,
    ],
  },
});
