/**
 * In either language: power over somebody: what was taken in one go, a purse by the week, leave to go out, medicine that must be deserved; a no
 * that was not heard; one who waits where nobody called; a flight in slippers.
 */
import type { Signs } from "../distress-words.ts";
import { unless } from "./people.ts";

const belongings =
  "(cles|cle|clefs|telephone*|portable|tel|carte (bleue|bancaire|d identite|vitale|de sejour)|cartes|cb|papiers|passeport*|chaussures|manteau|argent|sac|permis|ordi*|box|livret|chequier|lunettes|voiture|vetements|argent|salaire|titre de sejour)";
const possessions =
  "(keys|key|phone|mobile|bank card|card|cards|passport|shoes|coat|money|wages|bag|purse|laptop|papers|id|licence|glasses|car|clothes|documents|inhaler)";
const took = "(pris|prend|prends|garde*|confisque*|emporte*|cache*|vole*|repris|embarque*|retire*|bloque*|detient)";
const takes = "(taken|took|takes|keeps|kept|hid|hides|hidden|confiscat*|locked|lock*)";

export const power: Signs = {
  fields: {
    dearOne: [
      "(mari|conjoint*|compagnon|compagne|copain|copine|mec|keum|ex|femme|epouse|epoux|homme|chum|fiance|fiancee|concubin|pere de (mes|ma|mon|la|nos|notre) *|beau pere|belle mere|belle famille|gendre|beaux parents|frere|freres|pere|parents|oncle|belle fille|fils)",
      "(husband|wife|hubby|boyfriend|girlfriend|partner|bf|gf|ex|fella|my man|in laws|(father|dad) of my *|mother in law|stepdad|brother*|father|uncle|parents|son|daughter in law|his (mum|mother))",
    ],
    heOrShe: ["(il|elle|ils|on|he|she|they)"],
    twoTaken: [
      `${took} ~ (mes|mon|ma|my) ${belongings} (de (voiture|la voiture|maison|la maison|chez moi|l appart*|sejour))? ,? (et|ni|,|puis) (mes|mon|ma|le|la|les)? ${belongings}`,
      `${took} ~ (les|la|le|l) ${belongings} (de (voiture|la voiture|la maison|chez nous|l appart*))? ,? (et|,|puis) (mes|mon|ma) ${belongings}`,
      `${takes} ~ my ${possessions} ,? (and|,) (my|the)? ${possessions}`,
      `${takes} ~ (the|both|all) (car|house|front door)? ${possessions} ,? (and|,) my ${possessions}`,
      `${takes} ~ (my|the) ${possessions} ,? and (locks|locked|lock)`,
      "(coupe*|debranche*|emporte*|emmene*) ~ (wifi|box|internet|ligne|electricite|chauffage|telephone fixe) ~ (quand (il|elle)|avant de|chaque fois|emporte*|part)",
      "(unplugs|takes|cuts|switches off) ~ (router|wifi|internet|landline) ~ (when (he|she)|to work|with (him|her)|before)",
    ],
    forGood: [
      "(par (erreur|megarde)|sans faire expres|vole* (dans|a la|au|hier|cette)|pickpocket|cambriol*|plage|piscine|vestiaire|reparer|reparation|ado|punition|devoirs|pret*|depanne*|rendu*|la poste|prefecture|mairie|notaire|police a|oublie*|hopital|demenag*|operation|parking)",
      "(by mistake|accidentally|stolen (at|from|on)|pickpocket|burgl*|beach|pool|locker|repair*|teen*|homework|lent|lend|borrow*|gave (it|them) back|post office|council|hospital|moving|surgery|valet|garage|by accident|silly|forgot)",
    ],
    purseHeld: [
      "(me|nous) (donne*|laisse*|file*|accorde*|verse*|octroie) ~ (#|cinq|dix|quinze|vingt|trente|cinquante) (euros|balles|e)? ~ (semaine|mois|jour|courses)",
      "(ai|a|avais|avoir|j ai) (plus|pas|jamais|aucun) (d|de|eu)? ~ (acces|droit de regard|carte|compte a moi|signature) ~ (compte*|banque|argent|bancaire|a moi|bleue|appli)?",
      "(epluche*|controle*|verifie*|surveille*|inspecte*|exige*|reclame*|demande*|garde*|regarde*) ~ (depense*|ticket*|compte*|releve*|centime*|achat*|kilometrage|kilometre*|kilometres|compteur|plein d essence|justificatif*|factures|monnaie)",
      "(mon|ma|mes) (salaire|paie|paye|retraite|pension|allocation*|rsa|aah|apl) ~ (sur (son|leur) compte|directement|a lui|chez lui|empoche*|confisque*|dans sa poche)",
      "(prend*|pris|empoche*|encaisse*|garde*|vide*) ~ (mon|ma|mes|toute ma|tout mon) (salaire|paie|paye|retraite|pension|allocation*|rsa|aah|livret|economies)",
      "(gives|allows|leaves|hands) me ~ (#|tenner|fiver|ten|twenty|thirty|fifty|pounds|quid|euros|pocket money|an allowance) ~ (a|per|each|every)? (week|month|day|shopping)?",
      "(show|hand|keep|produce|account for|justify) ~ (receipt*|every penny|the change|what i spent)",
      "((my|all my) (wages|salary|benefits|pension|pay) ~ (his|her|their) (account|pocket)|(takes|keeps|controls|empties) (my|all my|all the) (wages|salary|benefits|pension|pay|money))",
      "(checks|goes through|counts|monitors|tracks|controls) ~ (spending|mileage|account|bank|receipt*|odometer|petrol|money|pennies)",
    ],
    heldTight: [
      "(ticket*|peur|permission|autorisation|gare a|coups|frapp*|gifl*|discret*|sans que|sortir|ose (pas|plus)|justifi*|crie*|hurle*|depasse*|furieux|colere|sinon|menac*|interdi*|lit (mes|tout)|telephone|heures (de bureau|ou)|quand il (est|bosse|travaille|dort)|partir|quitter|pas le droit|suppli*|puni*|ou je|cache*|mes (amies|parents|cles|papiers)|seule|isolee|me (rabaisse|traite|insulte))",
      "(receipt*|scared|permission|allowed|or else|hit*|slap*|shout*|discreet*|without (him|her) knowing|go out|leave|leaving|angry|furious|threat*|won t let|reads my|checks my (phone|messages)|phone|hours|while (he|she)|punish*|beg|where i|hide|hiding|my (friends|family|keys|passport|bank card)|alone|isolat*|calls me)",
    ],
    familyPurse: [
      "(budget|argent de poche|mon fils|ma fille|ado|patron|comptable|expert|impots|urssaf|note* de frais|boulot|employeur|association|tresorier*|tutelle|curatelle|syndic|caf|mutuelle|courses drive|promo*|accountant|expenses|tax|employer|treasurer|charity|pocket money for|my (son|daughter|kids)|audit)",
    ],
    forbidsMe: [
      "(m|me|nous|l|lui) (interdi*|interdit|defend|defendait|empeche*) (de|d|la|le|les|tout*|mes|ma) ~ (sortir|voir|parler|travailler|telephoner|appeler|ouvrir|aller|maquill*|habill*|amis|amies|famille|soeur|mere|copines|reseaux|fenetre*|volets|seule|bosser|etudes|cours|contact*)",
      "(me|nous|la|le|les) laisse* (pas|plus|jamais) (sortir|voir|parler|travailler|telephoner|appeler|aller|respirer|seule|conduire|m habiller|venir|rendre visite|avoir|faire|approcher)",
      "(droit|autorise*) (de|d|a) ~ (sortir|voir (ma|mes|mon)|parler a|travailler|telephoner|ouvrir|maquill*|fermer|conduire|avoir (un|une|de|des)|aller (seule|chez|voir|aux)|rester seule)",
      "(won t|doesn t|never|not|wouldn t) (let|lets|allow*) (me|us|her) ~ (out|see|leave|work|speak|talk|drive|phone|visit|have|wear|alone|anywhere|go)",
      "(not|never|isn t|aren t) (allowed|permitted) (out|outside|to (see|leave|speak|talk|work|drive|phone|have (a|any|my)|visit|wear|go)|my|a|any)",
      "(forbids|forbade|forbidden) (me|her|us)? (to|from) ~ (see*|leav*|speak*|talk*|work*|driv*|phon*|visit*|going)",
    ],
    withoutLeave: [
      "(sans (lui|elle|sa|ca|son|mon mari)|seule|peur|depuis (notre|le|qu on|que|son)|volets|me filme|camera*|cle|cles|telephone|messages|soeur|mere|famille|amies|enferme*|chuchot*|frapp*|gifl*|bleus|crie*|jalou*|surveill*|sinon|colere|papiers|argent|bled|mariage|supplie*|signe|rideau|isole*|vient plus)",
      "(without|alone|scared|since (we|the|our)|curtains|blinds|camera*|key*|phone|messages|sister|mother|mum|family|friends|locked|whisper*|hit*|slap*|bruise*|shout*|jealous|check*|or else|angry|papers|money|married|beg*|isolat*|his mother|to us)",
    ],
    forHealth: [
      "(medecin|docteur|kine|chirurgien|infirmier*|hopital|fievre|grippe|operation|opere*|cesarienne|grossesse difficile|alite*|regime|allergi*|covid|platre|migraine*|permis de conduire|employeur|patron|chef|rh|confinement|neige|verglas|tempete|orage|mistral|surprise|cadeau|cuisine avant|gateau|chocolat*|fumer|cigarette*|juge|avocat|reglement|proprietaire|bail|ecole|prof|college|internat|ado|sa chambre|punie|puni|ses (jeux|devoirs|copains)|console|ecran*)",
      "(doctor|gp|physio|surgeon|nurse|hospital|fever|flu|surgery|c section|bed rest|diet|allerg*|covid|plaster|migraine*|employer|boss|hr|lockdown|snow|ice|storm|surprise|present|kitchen until|cake|chocolate|smok*|judge|solicitor|landlord|lease|school|teacher|teen*|his room|her room|grounded|homework|console|screen*)",
    ],
    // Medicine for good behaviour.
    rationsCare: [
      "(rationne*|cache*|confisque*|controle*|rend*|donne*|garde*|pique*|prive*|enleve*|retire*|prend|pris|gere) ~ (insuline|cachet*|medicament*|traitement|ventoline|comprime*|fauteuil|deambulateur|bequille*|appareil* auditif*|sonotone|lunettes|pilule|pilules|oxygene|couches|repas|manger|canne)",
      "(ration*|hide*|hid|controls|control|gives|give|keeps|withhold*|takes|took|get|gets) ~ (insulin|tablets|pills|medication|meds|inhaler|wheelchair|walker|crutches|hearing aid*|glasses|oxygen|pads|meals|dinner|food|stick)",
    ],
    ifGood: [
      "(si je (suis|fais|me|obei*|reste|dis|veux|demande|sonne|pleure|crie|sors)|sage|obei*|merite*|gentille|gentil|supplie*|a genoux|quand (je (suis|fais)|il veut|elle veut|ca lui)|pour me punir|punition|selon (son|leur) humeur)",
      "(when i (behave|m good|ask|beg|complain|do|say)|if i (behave|m good|do|beg|ask|say|complain|don t)|behave*|deserve*|beg for|on my knees|punish*|for being|depending on (his|her) mood)",
    ],
    toPet: [
      "(mon (chien|chat|fils|bebe)|ma (chienne|chatte|fille)|au (chien|chat|bebe)|le (chien|chat)|my (dog|cat|son|daughter|toddler|baby)|the (dog|cat|vet)|veto|veterinaire|bonbon*|friandise*|medecin|infirmier*|docteur|hopital|nurse|doctor|hospital|diabetolog*|pharmac*)",
    ],
    // A no that was not heard.
    wasForced: [
      "(m|me|l|nous) (a|ont|avait|avaient)? (encore|deja|souvent|meme|parfois|toujours|carrement)? (force|forcee|forcees|forcait|forcer|oblige|obligee|contrainte|contraint) ($|.|,|et|meme|quand|hier|cette|dans|chez|pendant|apres|au lit|sexuel*|tous les|toutes les|la nuit|a (coucher|le (toucher|sucer|faire|satisfaire)|lui faire|faire (des (choses|trucs)|ca|l amour)|toucher|sucer|embrasser|me deshabiller|regarder (du|des)|avaler)|ce soir|samedi|dimanche|vendredi|lundi|mardi|mercredi|jeudi|a la soiree|a une soiree|en soiree|plusieurs fois)",
      "(force*|oblige*) a (coucher|des rapports|faire l amour|avoir des rapports|des choses|des actes|ca au lit)",
      "(forced|forces|forcing|made|makes) (himself on me|himself on her|me ($|.|,|again|last|on|when|to (have sex|sleep with|touch|do things|suck|kiss|undress|strip))|herself on me)",
      "(il|elle|on|type|mec|gars|copain|ami|pote|quelqu un|cousin|inconnu|collegue|moniteur|animateur|ils) ~ (a|ont|avait) (bien|completement|clairement)? (profite|abuse) (que|qu|de|d) (je|j|moi|mon|l|ma|ce)",
      "(took|taken|taking|takes) advantage (of me|of her|of the fact|while|when|because)",
      "(dit|disais|repete|crie|hurle) non ,? ~ (continue*|arrete* pas|quand meme|insiste*|force*|fait|fini*|s est|ecoute*)",
      "(said|told him|told her|kept saying|screamed) (no|to stop) ~ (kept|carried|didn t|did it|anyway|wouldn t|still)",
    ],
    sexScene: [
      "(soiree|boite|bar|type|mec|gars|lit|nuit|mari|copain|conjoint|compagnon|ex|petit ami|douche*|lave*|lavee|sale|honte|degout*|quoi faire|que faire|porte plainte|dors plus|oncle|cousin|chef|patron|moniteur|voulais pas|voulait pas|pleure*|pleurais|non|parler|le dire|dire a (personne|mes|ma)|dorm*|bu|ivre|saoul*|alcool|bourre*|trop|inconscient*|seule|appart*|voiture|vestiaire|camping|stage|colo|saigne*|gyneco*|enceinte|pilule du lendemain|depuis)",
      "(party|club|pub|guy|bloke|bed|night|husband|boyfriend|partner|ex|shower*|wash*|dirty|asham*|disgust*|what (do|should) i|report|police|can t sleep|uncle|cousin|boss|manager|coach|didn t want|cry*|crying|no|asleep|drunk|drink*|passed out|alone|flat|car|changing room|hotel|bleed*|pregnant|since|friday|saturday|tell anyone)",
    ],
    gentlyForced: [
      "(gout*|mange*|manger|chant*|danse*|danser|karaoke|jouer|joue|boire un|resto|restaurant|participer|organis*|venir|annul*|report*|prendre (rdv|des vacances|mes conges|rendez vous)|consult*|sport|courir|ski|saut*|dormir|repos|arret (de travail|maladie)|kermesse|cadeau*|film|soldes|promo*|menage|devoirs|ranger|mise a jour|logiciel|barriere|serrure|tiroir|offre|soleil|beau temps|occasion|reduc*)",
      "(taste|eat|sing*|danc*|karaoke|play|restaurant|organis*|come along|cancel|reschedul*|book|exercise|run|ski|jump|rest|sick leave|present|film|sale|tidy|homework|update|software|lock|drawer|offer|sunshine|weather|opportunity|discount)",
    ],
    notWanted: [
      "(voulais|voulait|ai pas voulu|avais|ai) (pas|plus|jamais) (d|de|donne)? (envie|accord|consenti*|dit oui|vraiment|que|du tout|$|.|,)",
      "(je|j) (voulais|avais|ai) (pas|jamais|rien) (de ca|demande|envie|donne mon accord|consenti|dit oui)?",
      "(didn t|did not|never|don t) (want|consent|say yes|agree|ask for)",
      "(froze|couldn t move|couldn t say|tetanise*|paralyse*|fige*|sideree)",
    ],
    tookPlace: [
      "(s est|est|c est|ete) passe (un|des|quelque|le) (truc*|chose*)",
      "(continue*|arrete* pas|fini par (ceder|me|le)|me touche*|m a (touche*|embrasse*|deshabille*|penetre*|caresse*|plaque*|doigte*)|sur moi|en moi|dans mon lit|enleve (ma|mon|mes)|baisse (ma|mon))",
      "(something|things|stuff) happened",
      "(kept going|didn t stop|wouldn t stop|carried on (anyway|regardless)|on top of me|inside me|pinned me|held me down|did it anyway|took (off)? my (clothes|top|knickers|trousers|jeans)|touched me|kissed me|my (bra|knickers|top))",
    ],
    byWhomever: [
      "(entraineur|coach|oncle|cousin|type|mec|gars|copain|mari|conjoint|ex|prof|chef|patron|moniteur|ami|pote|voisin|il|lui|collegue|animateur|beau frere|beau pere|medecin|kine|soiree)",
      "(coach|uncle|cousin|guy|boyfriend|husband|partner|ex|teacher|boss|manager|instructor|friend|mate|neighbour|he|him|colleague|stepdad|doctor|physio|party|date)",
    ],
    wokeBare: ["(reveille*|reveillais|woke|wake|came to|ouvert les yeux|repris conscience|emerge*)"],
    bared: [
      "(sans (mes|ma|mon|aucun)? (vetements|culotte|pantalon|jupe|habits|soutien*|sous vetements)|nu|nue|a moitie (nu|nue)|deshabille*|culotte (baissee|enlevee|a l envers)|pantalon (baisse|ouvert|defait)|sur moi|on top of|naked|no (clothes|knickers|underwear|trousers)|without (my|any) (clothes|knickers|underwear|trousers|top)|undressed|inside me|mal (entre|en bas)|sore|bruise*|du sang)",
    ],
    lostHours: [
      "(soiree|verre*|bu|boite|fete|hotel|gars|mec|type|inconnu|souvien*|souviens|rappelle*|trou noir|lit d|appart* d|canape|chez (un|des|quelqu|lui|eux)|party|drink*|spiked|flat|guy|stranger*|remember|blank|bar|club|festival|bloke|his (bed|place|room|flat|sofa))",
    ],
    handUnder: [
      "(main|mains|doigt|doigts) ~ (sous|dans|sur|entre|aux|a|au) ~ (jupe|blouse|pantalon|culotte|tee shirt|t shirt|tshirt|pull|robe|cuisse*|fesses|seins|poitrine|entrejambe|decollete|soutien gorge|short|jean|slip|maillot|pyjama|sexe|zizi|zezette)",
      "mains ~ ou (il|elle|on|c) (fallait|faut|devait|etait) (pas|interdit)",
      "(hand|hands|fingers) ~ (up|down|under|on|in|between|inside) ~ (skirt|trousers|knickers|bra|thigh*|bum|arse|breast*|boobs|shirt|dress|jumper|shorts|jeans|pants|crotch|blouse)",
      "(me|m|nous|lui) (a)? (encore|toujours|souvent)? (tripot*|pelot*|palpe*|touche* (la|les|le|apres|quand|des qu|partout|sous|dans|pendant|a chaque|encore|seule|en)|caress*|frotte* contre|colle* (a|contre) (moi|le)|embrasse* (de force|sur la bouche|dans le cou))",
      "(gropes|groped|groping|touches|fondle*|rubs|rubbed|presses|pressed) (me|himself|up|my|her)",
      "(asseoir|assoir|assieds|m assois|assoie|sit) ~ (sur|on) (ses|son|his|her) (genoux|lap|knee|knees)",
    ],
    overMe: [
      "(chef|patron|directeur|directrice|manager|superieur|collegue*|client|clients|prof|professeur|coach|entraineur|moniteur|medecin|docteur|kine|osteo*|masseur|dentiste|gyneco*|psy|pretre|cure|imam|educateur|animateur|surveillant|voisin|oncle|tonton|cousin|papi|papy|grand pere|beau pere|beau frere|frere|logeur|proprio|type|homme|mec|inconnu|vieux|tuteur|maitre (de stage|d apprentissage)|formateur|boss|employer|supervisor|teacher|tutor|doctor|physio|masseur|priest|youth worker|neighbour|uncle|cousin|grandad|stepdad|brother in law|stepbrother|landlord|man|guy|bloke|customer|stranger|colleague|instructor)",
    ],
    tenderTouch: [
      "(echo*|examen|palpation|mammo*|frottis|consultation|depistage|chat|chien|bebe|petit copain|amoureu*|massage (relaxant|du dos)|reeducation|votre (message|geste|attention)|tres touche*|par (sa|votre|leur) (gentillesse|attention|geste)|prime|scan|check up|screening|smear|mammogram|cat|dog|your (message|kindness)|father christmas|pere noel|santa)",
    ],
    // Where nobody called.
    lurks: [
      "(assis|assise|debout|plante*|gare|garee|poste*|planque*|attend|attendait|attendu|guett*|rode*|rodait|rodent|traine*|tourn*|passe|passait|repasse*|ralenti*|stationne*|campe*|dort|dormait|sonne*|apparai*|debarque*|retrouve*|revenu*|revient|surgi*|pointe*) ~ (paillasson|palier|devant|en bas|sous (ma|mes)|derriere moi|parking|a la sortie|sortie (du|de)|arret (de|du)|au coin|dans le hall|mon immeuble|ma rue|fenetre*|portail|phares|au ralenti|creche|ecole|(mon|au) (boulot|travail|taf)|la fac|au lycee|ma porte|chez (moi|mes|ma)|le quartier|mon quartier|ma salle)",
      "(sat|sitting|sits|stands|standing|stood|waits|waiting|parked|turns up|turning up|turned up|shows up|showing up|showed up|hangs|hanging|lurk*|loiter*|drives|driving|walks|walking|appears|seen) ~ (doorstep|doormat|outside|opposite|across the|by the gate|at the gate|my (work|street|road|house|flat|school|gym|bus stop|office|door)|our (street|house|road|door)|near (the|my) (school|house|nursery)|behind me|the bus stop)",
      "(suit|suivait|suivi|suivie|suivre|suivent|piste*|talonne*|file) ~ (jusqu|depuis|partout|rue|metro|bus|parking|arret|maison|en voiture|tous les|chaque|dans la|moi)",
      "(follow*|trail*|tail*) (me|us|her) ~ (to|home|from|everywhere|all the way|into|off|around|when|for)",
      "(entre|rentre|penetre|s introdui*|introduit) ~ (chez moi|(mon|notre) (appart*|studio|logement)|dans ma (chambre|maison))",
      "((lets|let s|let) (himself|herself|themselves) in|uses his key|comes in with his key|got into my (flat|house|room))",
      "(mis|met|cache*|pose*|installe*|trouve*|colle*|glisse*) ~ (airtag|traceur|tracker|mouchard|gps|balise)",
      "(put|hid|found|left|planted) ~ (airtag|tracker|gps|tracking device)",
    ],
    uninvited: [
      "(ex|ancien (mari|copain|compagnon|petit ami|mec|conjoint)|pere de (mes|ma|mon|notre|la)|client|type|inconnu|harceleur|homme|collegue|patron|proprio|logeur|voisin|coloc|admirateur|eleve|patient|bande|beau frere|mec|gars)",
      "(ex|father of my|client|customer|stranger|stalker|man|guy|bloke|colleague|boss|landlord|neighbour|admirer|student|patient|someone|he|gang)",
    ],
    askedNot: [
      "(nouvelle adresse|demenage*|change (de|mes|mon|les|la)|plainte|main courante|police|gendarm*|bloque*|peur|tous les (jours|soirs|matins)|depuis (la|que|notre|#|deux|trois|des)|chaque|encore|rupture|quitte*|separ*|interdit|juge|ordonnance|eloignement|phares|ose (plus|pas)|messages|rien dire|me fixe|eteint*|refus*|dit non|coince*|la nuit|toujours la|hier|jamais donne|adresse|nuit|son double|me parle|sous ma voiture|a cote de moi|partout|ils savent|faux compte*|fake account*|savaient ou|trembl*|sans frapper|flippe*|loyer)",
      "(new address|moved|changed my|police|report*|block*|scared|every (day|night|morning|time|evening)|since (i|we|the)|again|broke up|left (him|her)|restraining|injunction|court|lights (off|out)|messages|without a word|stares|staring|said no|told (him|her) to stop|at night|still|yesterday|never gave|owe*|on my car|everywhere|watching|knows where|shaking|petrified|out (on|of)|keeps)",
    ],
    hounded: [
      "(plainte|main courante|police|gendarm*|bloque* (partout|son|sur)|peur|change (de|mes|mon|les|la)|ose (plus|pas)|ordonnance|eloignement|phares (eteints|allumes)|rupture|je l ai quitte*|depuis que je (l|suis)|quitte*|separ*|trembl*|eteint les|flippe*)",
      "(police|report*|blocked|scared|changed my|moved (away|house|flat)|restraining|injunction|broke up|since i left|i left (him|her)|shaking|petrified|lights (off|out)|terrified)",
    ],
    goodErrand: [
      "(chercher (les|ma|mon|mes) (enfants|fille|fils)|recupere* (les|ma|mon) (enfants|petits|fille|fils)|livreur|livraison|facteur|colis|artisan|plombier|electricien|covoit*|taxi|uber|chien|chat|chatte|chaton|bebe|(mon|ma|notre) (petit*|fils|fille|ado)|gps de|randonnee|votre (rue|cabinet|immeuble|parking|porte|salle)|chez vous|visite guidee|agent immobilier|etat des lieux|releve* (de|du)|compteur|fuite|valise|cles perdues|velo|moto volee|voiture volee)",
      "(pick (up)? (the|my) (kids|daughter|son)|picks up the (kids|children)|delivery|postman|parcel|plumber|electrician|car share|taxi|uber|lovely|sweetest|romantic|my (dog|cat|puppy|kitten|toddler|baby|son|daughter|kids)|your (street|office|building|car park|door|place)|tour|estate agent|inventory|meter|leak|suitcase|luggage|lost keys|bike|stolen car)",
    ],
    // Written where nobody looks.
    writesHidden: [
      "(ecris|ecri|envoie|contacte|texte|message) ~ (toilettes|wc|salle de bain*|cave|placard|garage|douche|en cachette|du (boulot|travail|taf)|(telephone|tel|portable|mail) (d|de) (une|un|ma|mon))",
      "(writing|texting|messaging|typing) ~ (from|in) ~ (toilet|loo|bathroom|cupboard|garage|car|work|shower|friend s phone|neighbour s phone)",
    ],
    // Out of prison.
    setFree: [
      "(sort|sorti|sortir|sortira*|sortie|libere*|liberable|relache*|remis en liberte|a (fini|purge) sa peine|permission) ~ (prison|taule|detention|liberte|garde a vue|cellule|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|bientot|hier|ce matin)",
      "(out of|released from|leaves|coming out of|gets out of|let out of|got out|gets out|let out|on bail|released) ~ (prison|jail|inside|custody|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|tomorrow|yesterday|bail|early)",
    ],
    ofHisFreedom: [
      "(peur|promis|jure*|finir*|retrouve*|retrouver*|chercher|battu*|frapp*|coups|violen*|viol|contre moi|menac*|vu (devant|pres|a)|vue|ecole|en danger|protection|cache*|trembl*|dors plus|adresse|me tuer|m avoir)",
      "(scared|afraid|terrified|promised|swore|finish|find (me|us)|beat*|hit*|assault*|rape*|against me|threat*|seen (near|outside|at)|school|danger|protect*|hide|hiding|shaking|can t sleep|address|kill)",
    ],
    jailTrade: [
      "(expose|memoire|benevol*|visiteu*|avocat*|surveillant*|spip|greffe|fils|fille|client|reportage|prison break|travaille|volunteer*|solicitor|warder|my (son|daughter|brother|dad)|documentary|charity)",
    ],
    // Gone as one stood.
    fledAs: [
      "(pieds nus|en (pyjama|chaussettes|chaussons|peignoir|robe de chambre|chemise de nuit|t shirt|tongs)|sans (rien|manteau|chaussures|papiers|affaires|mon sac|argent|bagage*)|barefoot|in (my|our) (pyjamas|slippers|socks|nightie|dressing gown|pjs)|with (nothing|no shoes|no coat)|without (shoes|anything|my (bag|shoes|coat)))",
    ],
    gone: [
      "(parti|partie|partis|sorti|sortie|sortis|enfui*|quitte*|fui|sauve*|file|descendue|descendu|couru|echappe*|left|ran|got out|fled|escaped|legged it|walked out|climbed out|run)",
    ],
    nowHere: [
      "(bebe|enfants|petit|petite|fille|fils|hall|gare|station|voiture|parking|arret|cage d escalier|voisine|abribus|hotel|commissariat|foyer|urgences|nuit|kids|children|baby|daughter|son|station|car|petrol|neighbour*|stairwell|shelter|police|hotel|hostel|night)",
    ],
    lightFlight: [
      "(plage|alarme|fausse alerte|evacu*|boulangerie|(chercher|acheter|prendre|sortir) (le|du|les|la) (pain|courrier|journal|poubelle*|croissants|lait)|incendie|exercice|pompiers|poubelle*|chat|chien|somnambul*|camping|piscine|retard|ecole|maternelle|creche|courrier|facteur|facture|prevenir|hotel avec|vacances|train|avion|fire alarm|drill|bins|cat|dog|sleepwalk*|camping|pool|late|school run|nursery|post|holiday*|flight|beach|festival)",
    ],
    // He has found it, and rages.
    hasSeen: [
      "(il|elle|mari|copain|conjoint|compagnon|pere|ex|beau pere|mec) ~ (vu|lu|trouve|decouvert|appris|su|sait|tombe sur|compris|fouille)",
      "(he|she|husband|boyfriend|dad|ex|partner) ~ (saw|seen|read|found|knows|discovered|learned|heard|worked out)",
    ],
    inFury: [
      "(furieux|furieuse|fou de rage|folle de rage|hors de lui|hors d elle|rage|casse tout|m attend|devient fou|hurle|va me (le faire payer|tuer|frapper|demolir)|livid|furious|raging|going mad|went mad|lost it|kicking off|mad at me|smashing)",
    ],
    fearsNight: [
      "(peur|ce soir|cette nuit|rentre*|retourner|tonight|scared|afraid|go home|going home|gets (back|home)|petrified|terrifi*|trembl*|shaking|cache*|hiding)",
    ],
    myPhone: [
      "(ecran|telephone|tel|portable|messages|sms|rappel|rendez vous|rdv|seance|mail|historique|recherche*|mot|phone|messages|text|texts|reminder|appointment|session|email|history|screen|you)",
    ],
  },
  met: {
    violence: unless([
      "twoTaken dearOne -forGood",
      "twoTaken heOrShe -forGood",
      "purseHeld heldTight dearOne -familyPurse",
      "purseHeld heldTight heOrShe -familyPurse",
      "forbidsMe withoutLeave dearOne -forHealth",
      "forbidsMe withoutLeave heOrShe -forHealth",
      "rationsCare ifGood heOrShe -toPet",
      "rationsCare ifGood dearOne -toPet",
      "wasForced sexScene -gentlyForced",
      "notWanted tookPlace byWhomever sexScene -gentlyForced",
      "wokeBare bared lostHours",
      "handUnder overMe -tenderTouch",
      "lurks uninvited askedNot -goodErrand",
      "lurks hounded heOrShe -goodErrand",
      "writesHidden readsMine heOrShe -schoolMatter",
      "setFree ofHisFreedom heOrShe -jailTrade",
      "setFree ofHisFreedom dearOne -jailTrade",
      "fledAs gone nowHere -lightFlight",
      "hasSeen inFury fearsNight myPhone -schoolMatter",
    ]),
  },
};
