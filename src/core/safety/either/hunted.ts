/** In either language: the one who comes back: an address that is found, steps on the stairs, what he writes, how he drives, a bracelet that rings. */
import type { Signs } from "../distress-words.ts";
import { unless } from "./people.ts";

export const hunted: Signs = {
  fields: {
    hunter: [
      "(il|elle|ex|mari|conjoint*|compagnon|copain|pere de (mes|ma|mon|nos) *|pere|frere|freres|famille|beau pere|mec|type|homme|harceleur|oncle|cousin*)",
      "(he|she|him|ex|husband|boyfriend|partner|dad|father|brother*|family|stalker|stepdad|my kids dad|uncle|cousin*)",
    ],
    findsUs: [
      "(retrouve*|re trouve|decouvert*|appris|eu|obtenu|sait|connait|trouve*|soutire*|demande*|recupere*) ~ (mon|ma|notre|nos|l|la|ou)? (nouvelle|nouveau)? (adresse|foyer|refuge|logement|cachette|appart*|ou (je|j|on|nous) (vis|vit|habit*|dor*|travail*|log*|suis|vivons)|lieu (ou|de))",
      "(found|find|finds|got|tracked|worked out|knows|has) ~ (new address|my address|our address|the address|refuge|shelter|where (i|we|i m|we re|im) (live|living|am|are|work|stay*|sleep*|moved)|my new|our new|out where ~ (moved|live|living|stay*|staying)|the new (place|flat|house|number))",
    ],
    theySay: [
      "(ma|la|au|du) (adresse (mail|e mail)|mail)",
      "(email address|taxi|uber|courier|driver|delivery|postman|plumber|hubby|livreur|facteur|plombier|colis|traiteur|votre adresse|your address|gps|waze|satnav)",
    ],
    menace: [
      "(peur|police|gendarm*|plainte|bloque*|bloque partout|lumiere*|eteint|cache*|foyer|refuge|hurle*|crie*|defonc*|tambourin*|sonne*|rode*|guett*|menac*|photo* de (moi|nous|la|ma)|balle|mort|morte|couteau|change (de|mon|les) (numero|nom|serrure*)|trembl*|insult*|interdit|en bas|devant|tourne|attend|pneu*|tague*|fleurs|rose|paillasson|demenag*)",
      "(sat in|sitting in|opposite|police|scared|afraid|shaking|terrified|blocked|lights (off|out)|hiding|hid|refuge|shelter|scream*|bang*|dead|photo of me|threat*|knife|restraining|injunction|follow*|again|every night|asleep|silent|rose|doormat|on the mat|letterbox|outside|parked|watching|tyres|ringing|buzz*|moved)",
    ],
    foundOut: [
      "(su|sait|savent|appris|decouvert*|lu|trouve|vu|outee|oute|balance*|capte*|compris|tombe sur)",
      "(found out|knows|read|saw|seen|outed|been told|discovered|heard)",
    ],
    comesUp: [
      "(il|elle|pere|ex|mari|mec|copain|frere*|ils|oncle) (est|sont)? (en train)? (de|d)? (monte*|monter|grimpe*|arrive*|entre*|defonc*|debarqu*|forc*|descend*|remont*) ~ (escalier*|etage*|la porte|ma porte|ma chambre|maison|chez moi|marches|couloir|quatre a quatre)",
      "(il|elle|mon pere|mon mari|mon ex|ils) (vient|viennent|arrive*|debarque*|est en route|monte*) (la|maintenant|deja|de suite)? ~ (me|nous) (chercher|trouver|recuperer|faire)",
      "(he|she|dad|ex|they|husband|brother*|uncle) (s|is|are|re|just)? ~ (coming|running|walking|storming|banging|driving) ~ (up|upstairs|the stairs|over here|in|for me|for us|home now|to get)",
    ],
    toYou: [
      "(interphone|digicode|votre (adresse|cabinet|rue|porte|etage|immeuble)|salle d attente|rallye|livr*|surprise|cadeau*|aeroport|top|kiffer|adorer|ascenseur en panne)",
      "(your (office|place|building|door|street)|waiting room|buzzer|airport|surprise|lift home|pick (me|him|her|them) up|you ll love)",
    ],
    thou: [
      "si tu ~ (pars|part|parle*|quitte*|porte*|bouges|bouge|cries|crie|dis|dit|raconte*|sors|sort|reviens|recommence*|refuse*|ouvre*|appelle*|me *|vas|va|fais|essaye*|essaie*) ~ ,? ~ (je|tu|t|on|ta|tes|ton|te|c est|y a|ils|il|elle)",
      "tu (vas|va) (voir (dans|ce|ce que|de quoi|qui|$|.|,)|le payer|me le payer|payer|mourir|crever|souffrir|y passer|finir (dans|comme|mal|sous)|le regretter|regretter (d|de|le jour)|comprendre (ta|ton|qui))",
      "tu (l|la|les|le|nous|me) (auras|reverras|verras) (pas|plus|jamais)",
      "tu (verras|paieras|payeras|le paieras|regretteras|finiras|creveras|t en sortiras|sortiras|m echapperas|es (morte|mort|finie|foutue|a moi)|m appartiens|vas pas t en)",
      "(je|j) (vais)? (te|t) (retrouve*|retrouverai|retrouver|tue*|tuerai|tuer|bute*|buter|creve*|defonce*|defoncer|demonte*|defigure*|brule*|bruler|egorge*|egorger|saigne*|saigner|attends|ai a l oeil|surveille|vois|suis partout|aurai|finirai|fume*|fumer|enterre*|enterrer|lache* (pas|plus)|laisserai (pas|jamais)|detruis|detruirai)",
      "(profite|compte) (bien)? (de)? tes (derniers)? (jours|heures)",
      "t es (morte|mort|finie|fini|la prochaine|le prochain|a moi)",
      "la prochaine (fois)? ,? (c est|ce sera|ca sera) (ta|toi|ton|l hopital|la gorge|le cimetiere|le cercueil|la bonne)",
      "if you ~ (leave|tell|go|talk|report|scream|move|speak|run|call) ~ ,? ~ (i ll|ill|i will|i swear|you re|you ll|your|no one|nobody|no judge|they ll)",
      "you can (run|hide|change|move|block) ~ (but|i ll|i can|you|from me)",
      "tu peux (courir|te cacher|changer|bloquer|demenager|fuir|toujours)",
      "you (re|are|r) (dead|next|mine|finished|done for|a dead)",
      "you ll (pay|regret|be sorry|see what|never see|wish)",
      "i (ll|will|m gonna|m going to) (find|kill|end|bury|break|burn|get|ruin|slit|gut|finish|destroy) (you|your)",
    ],
    hisWords: [
      "(dit|di|ecrit|ecri*|envoye*|envoie|message*|sms|mot|lettre|vocal|jure|crie|hurle|menac*|repete*|texto*|glisse*|post it|murmure*|souffle*|laisse*|note|mail*|insta|snap|dm|appel*|repondeur)",
      "(said|says|told|tells|wrote|writes|text*|message*|sent|sends|note|letter|voicemail|voice note|whisper*|shout*|scream*|posted|dm|email*|swore|left)",
    ],
    ifISpeak: [
      "(si|quand|des que|parce que|chaque fois que) (je|j) (te|vous|le|lui|en|dis|en)? ~ (parle*|dis|dit|disais|racont*|ouvre*|pleure*|refuse*|reponds|repond|bouge*|sors|rentre*|appelle*|demande*|pars|porte*|balance*|vais (a|au|voir|chez))",
      "(if|when|whenever|every time) i ~ (tell|speak|say|talk|open|cry|refuse|leave|answer|ask|go to|call|report|say no)",
    ],
    iPay: [
      "(je|j) (le|la|l|en)? (vais)? (le)? (paierai|payerai|paie cher|paye cher|paierais|regretterai|regretterais|prendrai|prends|prendrais|deguste*|ramasse*|mange* (une|des|cher)|morfle*|trinque*)",
      "(c est|ce sera|ca sera|ce serait|ca serait) (moi|nous|les enfants|ma fille|mon fils|ma mere) qui (pren*|paye*|paie*|ramasse*|trinque*|morfle*|mange*)",
      "(i ll|ill|i d|i will|we ll|i) (only)? (get it|pay for it|pay later|regret it|suffer|get the (belt|stick)|be sorry|catch it|get worse|get a (slap|hiding|beating)|be punished|end up)",
    ],
    reprisal: [
      "(tuer*|tue|buter*|crever*|brul*|s en prendr*|egorg*|noier*|noyer*|fera* du mal) ~ (mon|ma|mes|le|les|nos) (chat*|chien*|lapin|frere|soeur|mere|pere|parents|enfants|famille|petit*)",
      "(kill*|hurt*|burn*|drown*|poison*) ~ (my|the|our) (cat|dog|rabbit|brother|sister|mum|mother|dad|parents|kids|family|horse)",
    ],
    ofReprisal: [
      "(juge|promis|jure|rentrant|a la maison|ce soir|apres|cher|sais ce que ca|veut dire|tours|bu|peur|commissariat|police|coups|ceinture|pire|encore|devant vous|therapie de couple)",
      "(worse|belt|home|after|tonight|scared|police|#|know what|mean*|again|stick|hit*|drunk|thirteen|twelve|fourteen)",
    ],
    duties: [
      "(impots|facture|amende|seance|loyer|consultation|cheque|carte bleue|euros|tarif|resto|courses|(le|mon|du|un|son|prochain) train|medicament*|cachet*|traitement|photo*|bus|note*|fee|fine|bill|session|rent|tax|pills|gluten|chocolate|coffee)",
    ],
    drivesWild: [
      "(condui*|roul*|accelere*|accelerait|fonc*|lache* le volant|coups de volant|zigzague*|appuie) ~ (fou|dingue|malade|tare|expres|a fond|# a l heure|a #|# km*|hurl*|mur|arbre|platane|decor|ravin|nous tuer|contresens|champignon|trop vite|le volant)",
      "(drives|driving|drove|speeds|speeding|swerves|swerved|floors it|lets go of the wheel|accelerates) ~ (mad|maniac|crazy|tree|wall|lorry|on purpose|fast|too fast|mental|wheel|lunatic|oncoming)",
      "(lache* le volant|coups de volant|lets go of the wheel|takes his hands off the wheel)",
    ],
    withUs: [
      "(avec nous|avec moi|nous dedans|dedans|enfants|petits|petite|bebe|dans la voiture|a cote de lui|passager*|(on|nous) (va|allons) tous|tous y passer|(tous|toutes) (les)? (deux|trois|quatre)|nous)",
      "(with us|with me|kids in|children in|in the car|baby in|in the back|(baby|kids|son|daughter) (s|is|are)? in|us all|all of us|passenger)",
    ],
    inAnger: [
      "(enerve*|crie*|hurle*|dit|menac*|punir|peur|y passer|mourir|crev*|disput*|colere|s engueul*|insult*|saoul|bu|des qu|quand on|supplie*)",
      "(angry|shout*|scream*|says|said|threat*|punish|scared|die|row|argu*|argument|temper|drunk|when we|beg*)",
    ],
    hired: [
      "(taxi|bus|uber|chauffeur|permis|jeune conducteur|auto ecole|moniteur|car scolaire|blablacar|driving test|bus driver|coach|learner|rollercoaster|manege|karting)",
    ],
    courtTag: [
      "(bracelet (anti|d eloignement|electronique)?|boitier|telephone grave danger|tgd|(ordonnance|mesure) (de protection|d eloignement)|(interdi*|pas le droit) (de|d) (m |nous )?(approch*|contact*|entrer en contact)|controle judiciaire|sursis|remise en liberte|libere*|sort de prison|sorti de prison|permission de sortie|fin de peine)",
      "((broke|breached|ignores) the order|ankle tag|the tag|his tag|restraining order|injunction|non molestation|barring order|protection order|safety order|on bail|released|out of (jail|prison)|parole)",
    ],
    tagRings: [
      "(sonne*|bip*|vibre*|alarme|en bas|devant|approche*|dans la rue|revenu*|viole*|respecte*|s en fout|s en fiche|finit|expire*|leve*|enleve*|tombe|cave|cache*|peur|police arrive|arrive pas|sait ou|ecrit|appelle|ma rue|mon immeuble|rode)",
      "(crowbar|neighbour s|came through|beep*|gone off|went off|outside|down the road|broke|breach*|ends|expired|expires|lifted|cut it off|comes off|is off|off (next|on|soon)|basement|cellar|hiding|scared|nobody comes|police|ignores|my street|texted|knows where)",
    ],
    gadget: ["(montre|connecte|fitness|pas par jour|perles|bijou*|bresil|fitbit|smartwatch|gold|jewel*|cinema|concert|hopital|maternite)"],
    wreckWith: [
      "(voiture|maison|appart*|gaz|feu|canal|ravin|mur|caravane|camion|exploser|cramer|bruler) ~ ~ (avec (nous|moi|les *|ma *|mon *|mes *)|nous) (dedans|a bord|a l interieur)",
      "(car|house|flat|gas|fire|river|place) ~ ~ (with (us|me|the kids|my *|the children)) (in it|inside|still in|in)",
    ],
    slitSign: [
      "(passe*|fait|fais|glisse*|mime*|montre*) ~ (doigt|pouce|main|geste|signe|lame|couteau) ~ (gorge|cou|tempe|egorg*)",
      "(geste|signe) (d|de|du) (egorg*|couteau|flingue|pistolet|tirer|tuer)",
      "(finger|thumb|hand|knife) across (his|her|the|my|their) (throat|neck)",
      "(made|makes|making|did) ~ (gun|throat|cutting|slitting|stabbing) (sign|gesture|finger*)",
    ],
    ranOff: [
      "(fugue|fugue de|enfui*|echappe*|sauve*|fui|parti* (pieds nus|en courant|en pyjama|en chaussettes|sans rien|cette nuit|de chez)|pieds nus|en chaussettes|cache* derriere|derriere (le|la|un|une) (lidl|parking|poubelle*|voiture|haie|arret|magasin|supermarche|gare|station|immeuble|abribus|muret|carrefour|leclerc|benne*|buisson*))",
      "(ran away|ran out|run away|escaped|fled|climbed out|got out|legged it|barefoot|in my (pyjamas|slippers|socks|dressing gown)|hiding behind|hid behind|hiding in the)",
    ],
    seeksUs: [
      "(me|nous) (cherche*|court apres|poursui*|traque*|rattrap*|suit)",
      "(tourne|rode|passe|roule|fait le tour) ~ (voiture|rue|quartier|parking|scooter)",
      "(looking for (me|us)|driving (around|round)|searching|following (me|us)|after (me|us)|chasing|circling|up and down the road)",
    ],
    begsRescue: [
      "(viens|venez|vient) (vite)? (me|nous) (chercher|recuperer|sortir|sauver)",
      "(sors|sortez|sauve|sauvez) (moi|nous) (de la|d ici|$|.|,)",
      "(come (and)? get me|get me out|come for me|save me|get me away)",
    ],
    sheIsHeld: [
      "(mechant*|violent*|chuchot*|doucement|tout bas|raccroche*|son mari|belle famille|homme|enferme*|frapp*|peur|plus de nouvelles)",
      "(cruel|violent|whisper*|quietly|hung up|her husband|in laws|locked|hits|scared|nothing since|no word)",
    ],
    herself: [
      "(soeur|fille|cousine|amie|copine|niece|mere|belle soeur|tante|voisine|sister|daughter|cousin|friend|niece|mum|mother|sister in law)",
    ],
    lifts: [
      "(gare|aeroport|soiree|boite|ecole|#h|fete|(le|mon|du|un|son|prochain) train|cours|concert|station|airport|party|club|school|pub|night out)",
    ],
  },
  met: {
    violence: unless([
      "findsUs hunter menace -theySay -toYou",
      "foundOut comesUp hunter -toYou",
      "thou hisWords hunter -toYou",
      "ifISpeak iPay ofReprisal tyrant -duties",
      "drivesWild withUs inAnger tyrant -hired",
      "courtTag tagRings hunter -gadget",
      "slitSign hunter",
      "ifISpeak reprisal hisWords",
      "wreckWith hisWords hunter -hired",
      "ranOff seeksUs hunter -feast",
      "begsRescue sheIsHeld herself -lifts",
    ]),
  },
};
