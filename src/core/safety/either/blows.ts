/**
 * In either language: blows named by what they leave: a part of the body that was broken, a last time that had a name, a habit of being quiet
 * beside it; a weapon that is shown during a quarrel; what is sworn.
 */
import type { Signs } from "../distress-words.ts";
import { he, they, unless } from "./people.ts";

const limb =
  "(bras|avant bras|poignet*|doigt*|main|mains|nez|cote|cotes|dent|dents|machoire|levre*|arcade|tympan|epaule*|clavicule|jambe*|tibia|cheville|genou|crane|pommette*|coude|pouce|bassin|vertebre*)";
const flesh =
  "(tete|visage|figure|gueule|tronche|cheveux|dos|ventre|cou|gorge|cuisse*|seins|front|joue*|crane|nuque|reins|oeil|yeux|mains|main|bras|bouche|jambe*|fesses|pieds)";
const bone =
  "(arm|arms|wrist*|finger*|hand|hands|nose|rib|ribs|tooth|teeth|jaw|lip|eye|eyebrow|ear|ears|eardrum|shoulder|collarbone|leg|legs|ankle|knee|head|skull|face|cheek*|hair|back|stomach|belly|neck|throat|thigh*|chest|shins)";
const aWeapon =
  "(couteau*|fusil|carabine|pistolet|flingue|arme|hache|machette|marteau|batte|cutter|barre de fer|barre|sabre|revolver|tournevis|tesson|matraque|taser|martinet|nerf de boeuf|cran d arret|opinel)";
const anArm = "(knife|knives|gun|shotgun|rifle|pistol|axe|machete|hammer|bat|crowbar|screwdriver|blade|air rifle|cleaver|poker|crossbow)";
const thing =
  "(fer|ceinture|ceinturon|poele|casserole|chaise|rallonge|cable|chargeur|baton|balai|fourchette|bouteille|cendrier|assiette*|verre|tasse|telecommande|telephone|chaussure*|marteau|couteau|bouilloire|plaque|briquet|cigarette|mur|evier|carrelage|radiateur|porte|escalier*|chausson|pantoufle|martinet|regle|livre|manette|agrafeuse|carton|tabouret|lampe|clavier)";
const object =
  "(iron|belt|pan|kettle|chair|cable|charger|stick|broom|fork|bottle|ashtray|plate|plates|glass|mug|remote|phone|shoe|hammer|knife|lighter|cigarette|wall|sink|radiator|door|stairs|slipper|ruler|book|lamp|straighteners|hairbrush|worktop|counter|stapler|laptop|buckle)";

export const blows: Signs = {
  fields: {
    // Somebody did it to a part of me.
    theyBroke: [
      `${he} ~ (m|me|nous) (a|ont|avait|avaient|aurait)? (encore|deja|presque|carrement|a moitie|re)? (casse*|recasse*|pete*|fele*|fracture*|demis|deboite*|luxe*|tordu*|tord|tordait|fendu*|eclate*|explose*|brise*|ecrase*|broye*|arrache*) ~ ${limb}`,
      `${he} ~ (m|me|nous) (a|ont|avait|avaient)? (encore|deja|presque|carrement)? (cogne*|tape*|frappe*|claque*|fracasse*|explose*|eclate*|brule*|ebouillante*|griffe*|lacere*|amoche*|defonce*|defigure*|plaque*|maintenu*|traine*|tire*|attrape*|chope*|empoigne*|saisi*|souleve*|ecrase*|pousse*|projete*|balance*|mordu*|mord|pince*|cingle*|fouette*|entaille*) ~ (la|le|les|au|a la|en plein|sur la|sur le|dans le|dans la|par le|par les|par la|contre le|contre la|contre l|a l|une) ~ ${flesh}`,
      `${they} ~ (broke|broken|cracked|fractured|dislocated|split|bust|busted|smashed|burst|twisted|snapped|burnt|burned|scalded|bit|bitten|slammed|bashed|punched|kicked|elbowed|kneed|squeezed|yanked|stamped on|chipped|slapped|hit|pulled|cut) (me|us)? ~ (my|me) ~ ${bone}`,
      `${he} ~ (me|m|nous) ~ jusqu (au sang|a saigner|a ce que je saigne)`,
      `${they} ~ (grab*|drag*|pull*|yank*|pin|pins|pinned|throw*|threw|push*|shov*|slam*|bang*|knock*|kick*) (me|us) ~ (by|against|down|into|across|onto|over|off|to the|on the|in the|through) ~ (hair|throat|neck|wrist*|arm|stairs|wall|floor|door|counter|fridge|sink|table|bed|ground|window|radiator|worktop|stomach|face|ribs)`,
      `${they} ~ (scald*|burn*|burnt|brand*|whip*|cane*|belt*|thrash*|clobber*|batter*|throttl*) (me|us) ~ (with|for|when|because|again|every|if)`,
    ],
    // With what was in the hand.
    theyThrew: [
      `${he} ~ (m|me|nous) (a|ont|avait)? (encore|deja|souvent|toujours)? (lance*|jete*|balance*|envoye*|frappe*|tape*|cogne*|fouette*|menace*|brule*|bat|battu*|plante*|corrige*|poursui*) ~ (avec|une|un|le|la|sa|son|ses|des|au|a coups de|l) ~ ${thing}`,
      `${he} ~ (m|me|nous) (a|ont|avait)? (encore|deja|souvent)? (lance*|jete*|balance*) ~ (tout ce qu*|ce qu*|n importe quoi|ce qui) ~ (sous la main|main|traine*|trouve*|tombe*|attrape*)`,
      `${he} ~ (tape*|frappe*|cogne*|fouette*|bat) (moi|nous)? (avec|a coups de) (une|un|le|la|sa|son|l)? ~ ${thing}`,
      `${they} ~ (hit*|hits|beat*|whip*|strike*|struck|lash*|burn*|burnt|scald*|poke*|stab*|brand*|threat*) (me|us) ~ (with|using) ~ ${object}`,
      `${they} ~ (threw|throws|throwing|chuck*|lob*|fling*|flung|hurl*|launch*) ~ ${object} ~ (at|in|into|across) (me|us|my)`,
      `${they} ~ (threw|throws|chuck*|hurl*) (things|stuff|whatever|anything|everything) ~ (at (me|us)|hand|reach)`,
      "(gets|pulls|brings|got|fetches) ~ (belt|cane|strap|wooden spoon|slipper) (out|off|down)",
      "(recommence*|remis*|remet|ressort*|sort|prend|revenu*) ~ (a|avec|sa|la|le|son) (la|le)? (ceinture|ceinturon|martinet|fouet|cable|baton|rallonge)",
    ],
    mildHand: [
      "(kine|osteo*|masseu*|massage|dentiste|coiffeu*|chirurg*|operation|opere*|bebe|bb|nourrisson|chat|chatte|chaton|chien|chienne|chiot|cheval|poney|cadre|photo|(petit|petite|fils|fille) (de|a) (#|un|deux|trois) (an|ans|mois)|(#|un|deux|trois) (an|ans|mois) (et demi)? ,? (me|m|il|elle)|ballon|match|rugby|foot|football|basket|handball|judo|karate|boxe|mma|escrime|lutte|ski|snow|patin*|accrobranche|escalade|velo|sparring|par (accident|megarde|inadvertance)|sans (faire expres|le vouloir)|(pas|jamais) (fait)? expres|en (jouant|dormant|rigolant)|papier*|virus|grippe|covid|nouvelle*|fatigue|coude (au|en jouant)|casse (les (pieds|oreilles)|la tete)|jouet*|lego*|playmobil*|coup de soleil|aiguille|piqure|tatou*|epil*|manucure|cire|oreilles (bouchees|percees)|facture*|bras long)",
      "(physio|osteo*|massage|dentist|hairdresser|barber|surgeon|surgery|operation|baby|toddler|newborn|my (cat|dog|horse|kitten|puppy|parrot)|ball|match|rugby|football|basketball|hockey|cricket|tennis|squash|judo|karate|boxing|sparring|mma|wrestling|skiing|skating|climbing|trampoline|by (accident|mistake)|accidentally|didn t mean|in (his|her) sleep|flu|covid|the news|playing|tattoo*|wax*|needle|acupuncture|lego|frisbee|snowball|pillow fight|water fight|paintball)",
    ],
    // The last time, and what it was.
    pastMark: [
      `(fois|hier|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|nuit|jour|semaine|week end|mois|noel|passe|derniere) ,? (c|ca|cela) (etait|a ete|avait ete|fut|a fini) ~ (${limb}|${flesh}|${thing}|ma fille|mon fils|la petite|le petit)`,
      `(fois|hier|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|nuit|jour|semaine|week end|derniere|passe) ,? (j|je|on) (ai|a|suis|me suis)? ~ (pris|prise|recu|eu|fini|finie|perdu|gagne|ramasse|mange|recolte|retrouve*|termine*|ete recousu*) ~ (${thing}|urgences|sol|par terre|points|suture|platre|attelle|bleu|bleus|hematome*|coquard|cocard|oeil|levre|dent|coup|coups|claque*|poing|minerve|commotion)`,
      `(fois|hier|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|nuit|semaine|week end|derniere|passe) ,? (les|mes|nos|le|la|mon|ma|un|une) (voisin*|voisine*|gendarmes|police|pompiers|samu|gardien*) ~ (appele*|venu*|intervenu*|entendu*|prevenu*)`,
      `(last time|yesterday|last night|last week|this time|the other (day|night)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this morning|last (monday|tuesday|wednesday|thursday|friday|saturday|sunday)) ,? ~ (it was|was it|got|ended|took|cost|left|had|lost) ~ (${object}|${bone}|stitches|a e|casualty|hospital|plaster|black eye|bruise*|floor|neighbours|police|ambulance)`,
      `(un|une) (bleu|bosse|marque|coup|gifle|claque|cicatrice|dent|brulure) (de)? (plus|en plus|en moins)`,
      "(another|one more|a fresh|a new) (bruise|black eye|burn|mark|scar|cut)",
      "((deux|trois|quatre|cinq|six|sept|huit|dix|#) points (de suture|au|a la|sur)|(two|three|four|five|six|seven|eight|ten|#) stitches)",
      "(ca|qui) (se )?(finit|finissait|termine|terminait) (toujours|souvent|encore)? (par|en) (des|une|les)? ~ (coups|gifle*|claque*|baffe*|urgences)",
      "(prends|prend|pris|recois|ramasse) (des|les|une|un|encore) (gifle*|coups|claque*|baffe*|beigne*|torgnole*|raclee*)",
    ],
    onEggshells: [
      "(marche*|marcher|avance*) sur des oeufs",
      "(fais|fait|faire|faut faire) (tres|bien|toujours|super|hyper|tellement)? (attention|gaffe) (a|au|aux|de) ~ (dis|dire|mots|mot|geste*|fais|ton|bruit|regard*|porte|prononce|bouge|moindre)",
      "(plus|pas|sans|aucun|moindre|moins de) (faire|fais|de|le|du)? ~ bruit*",
      "(surveille*|guette*|ecoute*|devine*|anticipe*|evalue*|depend* de|scrute*) ~ (humeur|ton|pas|cle|cles|visage|regard|reaction*|portail|moteur|ascenseur|sourcils)",
      "(tout|toujours|exactement) (comme|ce qu) (il|elle) (veut|dit|demande|aime|exige)",
      "(me|m) (tais|fais (toute|tout)? petit*|efface|ecrase ($|.|,|et|quand)|recroqueville)",
      "(pese*|choisis|mesure*) ~ (mes|chaque) (mots|mot|phrase*)",
      "(dis|dire) (oui|amen) a tout",
      "(ose*|oser) (plus|pas) ~ (parler|bouger|respirer|le contredire|la contredire|repondre|le contrarier|la contrarier|ouvrir la bouche|rentrer)",
      "(contredi*|contrarie*|reponds|lui tiens tete|dis non|refuse*|proteste*|donne pas raison|defends)",
      "(si|quand|des que|parce que|chaque fois que|a chaque fois que|pour) ~ (repas|diner|soupe|cafe|chemise*|menage|assiette|viande|pates|vaisselle) ~ (pas|trop|froid*|sale*|brule*|pret*|fait)?",
      "(quand|des que|a chaque fois qu|chaque fois qu|avant qu|lorsqu) (il|elle|papa|mon (pere|mari|copain|conjoint|compagnon|mec|beau pere)) (rentre*|revien*|arrive*|boit|a bu|est (la|enerve*|de mauvaise humeur|ivre)|s enerve*|passe la porte)",
      "(ses|sa|ca|une|en) (crise*|colere*|sautes d humeur|rage) ",
      "(petage de plombs|pete (un cable|les plombs)|vrille*|devient (fou|dingue))",
      "(walk*|tread*) on (eggshells|egg shells)",
      "(careful|watch|mind|weigh) ~ (what|how|every|my|each) ~ (say|move|word*|breathe|look|cook|laugh|speak|tone)",
      "(learnt|learned|try|have|make sure) (to|not to) ~ (quiet|small|silent|noise|invisible|sound)",
      "(listen*|wait*) for ~ (key|keys|car|mood|footsteps|engine)",
      "(every time|whenever|each time|if|when) i ~ (smile|laugh|answer back|speak|disagree|argue|say no|talk to|am late|look at|go out|complain|cry|answered back)",
      "pay* for it",
      "(answered|answer|talk|talked) back",
    ],
    notOfBlows: [
      "(judo|boxe|karate|rugby|foot|football|basket|handball|hockey|match|ski|velo|skate|escalade|danse|gym|muscu*|crossfit|marathon|course|rando*|dentiste|kine|osteo*|coiffeu*|bebe (dort|est)|sieste|voisin* du dessous|exam*|arthrose|tendinite|sciatique|lumbago|opera*|oper*|regime|sucre|allergi*|gluten|chat|chien|cheval|verglas|patinoire|coude (de|du) tennis|budget|bourse|jardin*|bricol*|demenag*|travaux|(en|je) (suis)? tomb* (de|du|en|sur|a)|aspirateur|colique*|yoga|impots)",
      "(judo|boxing|karate|rugby|football|hockey|match|ski*|cycl*|bike|skat*|climb*|gym|marathon|running|hike|dentist|physio|osteo*|baby s asleep|nap|exam*|arthritis|tendon*|sciatica|surgery|diet|sugar|allerg*|gluten|cat|dog|horse|ice|tennis|budget|garden*|diy|moving|i (fell|tripped|slipped)|yoga|taxes|hoover)",
    ],
    // What is sworn, and no more needs be said.
    doom: [
      "(finir*|finirai*|finissais|terminer*|retrouver*|rentrer*|repartir*|sortir*) ~ (sac poubelle|poubelle|canal|hopital|morgue|fauteuil|cercueil|trou|coffre|sous terre|en morceaux|faits divers|entre quatre planches|les pieds devant|la riviere|le puits|comme (la precedente|son ex))",
      "(prochaine|fois|ce soir|un jour) ,? ~ (s arretera*|arreterait|retiendr*|controlera*|louperait|ratera*|manquera*) (pas|plus)",
      "(s arretera*|s arreterait) pas ~ (prochaine|fois|la)",
      "(terminer*|finir*|finira*|finirait|acheve*) (le|son|ce qu) (travail|boulot|il (a|avait) commence|elle (a|avait) commence)",
      "(me|nous|te|la|les|lui|mes|ma|mon) ~ (brule*|plante*|plante|planter*|bute|buter|butera|buterait|noie*|noier*|egorge*|enterr*|crame*|demoli*|massacre*|defigure*|poignarde*|etrangle*|saigne*|ecrase*|creve*|zigouill*|flingue*|flinguera*|liquide*|fracasse*|eventre*|vitriol*|tuera*|tuerait|tuer|descendr*|arrache* les yeux|casse* (les jambes|la gueule|les dents))",
      "(mettra*|mettre|mettrait|met|foutra*|foutre|fout) ~ le feu",
      "(on|nous|tous|tout le monde) (y)? (passera*|passerait|passer*|va (tous)? mourir|va y passer|allait y passer|mourr*|crever*)",
      "derniers (jours|instants|moments)",
      "(c est|c etait|ce n est|etait) (que|seulement|juste) (le|un) (debut|avertissement|commencement)",
      "(silence|choix|divorce) (et|ou) (le|la)? (cercueil|cimetiere|mort)",
      "(reverr*|reverra*|reverrai*|verr*|revoir) (plus|pas|jamais) ~ (vivant*|le jour|le soleil|en vie)",
      "(rendra*|rendrait|renverra*|ramenera*) ~ (boite|boites|morceaux|cercueil*|sac)",
      "(give|send|bring|get|hand) (them|him|her|me|you) (back|home) ~ (box|boxes|pieces|bag|bags|coffin*)",
      "(retrouv*) ~ (ou que|n importe ou|tot ou tard|un jour ou l autre|au bout du monde|ou (j|je|qu on) )",
      "(trouver*|retrouver*|chercher*) (jamais|pas) (mon|ton|le|notre) corps",
      "(i d|i ll|we ll|you ll|she ll|i will|i would) ~ (end up|finish up|wake up|leave|be found|be buried|be carried) ~ (bag|box|ditch|hospital|morgue|river|ground|wheelchair|grave|canal|coffin|pieces|boot of)",
      "(finish|finished|finishing) (the job|what he started|what she started|me off|it off)",
      "(won t|wouldn t|not) (stop|miss|hold back|be so (lucky|gentle)) ~ (next time|this time)",
      "next time ~ (won t|wouldn t|not) (stop|miss|hold back|be so (lucky|gentle))",
      "(burn|torch|set fire to|blow up|drown|drive|stab|bury|strangle|slit|gut|shoot|smother|poison|hunt|bury) ~ (me|us|the (house|flat|kids|place|car|children|baby)|my (kids|mum|mother|family|sister|children|face|throat|parents))",
      "(kill) (me|us|himself|herself|the kids|my (kids|mum|family|sister|dog|children))",
      "(only|just) the (start|beginning)",
      "(find|found|look for) (my|your|the) (body|remains)",
      "(last days|days are numbered|living on borrowed)",
    ],
    saysSo: [
      "(dit|dis|disait|repete*|jure*|ecrit|ecrivait|menac*|promis|promet|promettait|previent|prevenu|crie*|hurle*|murmure*|souffle*|glisse|annonce*|lance|envoye*|message*|sms|texto*|mail|lettre|vocal|mot)",
      "(says|said|saying|told|tells|swears|swore|warns|warned|text*|wrote|writes|whisper*|reckons|promised|promises|threat*|shout*|scream*|message*|voicemail|email*|letter)",
    ],
    ofRage: [
      "(il|elle|ils|mari|conjoint*|compagnon|copain|copine|mec|ex|femme|homme|pere|mere|papa|maman|beau pere|frere|freres|oncle|famille|fils|gendre|parents|patron|proprio|voisin|type|gars|collegue|inconnu)",
      "(he|she|they|husband|wife|boyfriend|girlfriend|partner|bf|ex|dad|father|mum|mother|stepdad|brother*|uncle|family|son|parents|boss|landlord|neighbour|man|guy|someone)",
    ],
    inJest: [
      "(mdr*|lol|ptdr|haha*|match|jeu|partie|belote|scrabble|monopoly|console|recette|raclette|gateau|barbecue|cheminee|brouette|jardin*|photo*|film|serie|roman|concours|permis|bulletin|note|notes|bac|examen|exam*|devoirs|chambre|vaisselle|rangement|voiture rayee|raye*|clio|cheque|rdv|seance|carte|orage|foudre|meteo|guerre|ukraine|kine|coach|prof de (maths|sport)|sport|dentiste|cours|puces|moustique*|chat|chien|mauvaises herbes|taupe*|rat|rats|dietetique|coloc fait|fumer|cigarette*|rire|faim|froid|chaud)",
      "(game|match|quiz|monopoly|scrabble|recipe|cake|bbq|garden|photo*|film|series|novel|test|exam*|report|grades|room|dishes|car keys|cheque|appointment|session|weather|war|coach|sport|dentist|fleas|mosquito*|cat|dog|weeds|rats|mice|laugh*|hunger|cold|smok*|lol|haha*|lmao|spider*|deadline*|candle*|toast|calories|fat)",
    ],
    // A weapon that is shown.
    showsArm: [
      `${he} ~ (sort|sorti*|pose*|garde*|tient|tenait|charge*|nettoi*|aiguise*|affute*|promene*|pointe*|braque*|brandi*|agite*|joue*|caresse*|dort|laisse*|montre*|leve*|menac*|attrape*|pris|prend|colle*|met|mis|ressort*|arme*|cherche*|achete*|approche*|venu*|passe*|debarque*|plante*|revien*|court|poursui*) ~ ~ ${aWeapon}`,
      `${they} ~ (pull*|pulled|got|gets|put|puts|keeps|kept|holds|held|holding|load*|clean*|sharpen*|point*|wav*|brandish*|plays|strok*|sleeps|left|leaves|show*|rais*|took|takes|grab*|picked|chased|bought|came|turned up|walks|has|fetch*|brings) ~ ~ ${anArm}`,
    ],
    atOdds: [
      "(divorc*|separ*|quitt*|rupture|romp*|disput*|engueul*|enerve*|en me regardant|me regarde|me (regarde|dit|menace|fixe)|me faire (peur|taire|ceder)|reflechi*|si je|gay|homo|lesbienne|enceinte|depuis que (je|j)|sous (mon|l|son|notre) oreiller|sur la table|a table|devant (moi|nous|les enfants)|jalou*|accuse*|bu|ivre|saoul|menac*|peur|reviennent|dette*|loyer|m attend*|sur moi|vers moi|contre moi|cou|gorge|planque*|enferme*|calme|me parle|choix|dire que|y passer*|pension|garde des)",
      "(divorc*|separat*|leave|leaving|left (him|her)|break up|argu*|row|fight|angry|rage|look* at me|scar*|frighten*|if i|gay|pregnant|since i|under (my|the|his) pillow|on the table|in front of (me|us)|jealous*|accus*|drunk|drink*|threat*|afraid|debt*|rent|coming back|at me|on me|to my (throat|neck|face)|hiding|locked|talk about|choose|custody|while we|stairwell|us all)",
    ],
    armTrade: [
      "(chasse|chasseur*|sanglier*|gibier|ouverture|battue|stand|tir|ball trap|policier|policiere|police municipale|gendarme|militaire|armurier|collection*|cuisine|cuisin*|boucher|couteau* (a|de) (beurre|pain|huitres|poisson|cuisine|peche)|huitres|legume*|pain|gateau|jambon|bricol*|travaux|chantier|jardin*|bois|bois de|tondeuse|barbecue|deguis*|pirate|carnaval|lego|nerf|paintball|airsoft|baseball|ping pong|judo|aikido|escrime|couteau suisse|pinceau|en (plastique|mousse|bois)|jouet*|arme a eau|pistolet a)",
      "(hunting|hunter|pheasant*|deer|clay|shooting (club|range)|police officer|soldier|army|collect*|kitchen|chef|butcher|bread|butter|cake|ham|diy|builder*|garden*|wood|bbq|fancy dress|pirate|halloween|lego|nerf|paintball|baseball|cricket|table tennis|swiss army|toy|plastic|water pistol|glue gun|nail gun|picture)",
    ],
    // Men who come for money.
    thugs: [
      "(gars|mecs|types|hommes|ils sont|bande|inconnus) ~ (venu*|passe*|debarque*|attend*|attendu|attendaient|frappe*|sonne*|monte*|coince*|suivi*)",
      "(lads|men|blokes|guys|they) ~ (came|come|turned up|wait*|knocked|cornered|followed|jumped)",
    ],
    armedTwo: [
      "(barre|barres|batte*|couteau*|arme*|fusil|machette*|marteau|cagoule*|masque*|cran d arret|bat|bats|knife|knives|gun|crowbar|machete|hammer|balaclava*|bar)",
    ],
    atMyPlace: [
      "(chez (moi|nous|mes|ma)|devant (ma|la|chez)|reviennent|reviendront|revenir|dette*|argent|euros|balles|rackett*|en bas de|sinon|payer|ma porte|my (door|house|flat|place|mum s)|coming back|money|owe*|debt*|pay|or else)",
    ],
  },
  met: {
    violence: unless([
      "theyBroke -mildHand",
      "theyThrew -mildHand",
      "onEggshells pastMark ofRage -notOfBlows",
      "doom saysSo ofRage -inJest",
      "showsArm atOdds -armTrade",
      "thugs armedTwo atMyPlace -armTrade",
    ]),
  },
};
