/** French and English: what was swallowed, by whoever and however, what the body says of it; where somebody stands. Signs that meet anywhere in a message. */
import type { Signs } from "../distress-words.ts";

export const actSigns: Signs = {
  fields: {
    wholePack: [
      "((the|a|an|my|his|her|la|toute la|tout le|une|whatever was in the)? (whole|entire|full|rest of (the|my|his|her)|last of the|toute|tout|entier*|complete) (la|le|les|ma|mon)? (blister|packet|pack|strip|sheet|box|tub|bottle of (pills|tablets|*pam|night|sleep*|calpol|cough)|plaquette*|boite*|pilulier|tablette|semaine de|ordonnance|prescription|stash|week s (pills|meds|worth)) (pack|of *|de *)?)",
      "(every (last)? (one|tablet|pill) (in|of|from)|all (my|the|his|her|mum s|dad s|nan s|gran s) (pills|tablets|meds|medication|tabs|sleepers|heart pills)|tous (mes|ses|les) (cachets|comprimes|medocs|medicaments)|(tout|toute) (ma|mon|sa|son) (boite|pilulier|plaquette|traitement))",
      "(# |ten|twelve|twenty|thirty|forty|fifty|sixty|dix|douze|vingt|trente|quarante) (of (them|the|my)|pills|tablets|tabs|paracetamol|cachets|comprimes|gelules|ibuprofen|codeine|tramadol|xanax|lexomil|valium|doliprane|zopiclone|diazepam|propranolol)",
    ],
    mixedUp: [
      "(mix*|combined|melange*|crossed|topped (it)? up with|washed (it|them) down|with) ~ (what|ce que|stuff|something|some (pills|tablets)|pills|meds|tablets|medic*|medoc*|the dr|doctor|drugs|mdma|ket|ketamine|coke|weed|speed|xanax|alcool|alcohol|vodka|methadone|benzos|codeine|cachets|les deux)",
      "(took|taken|pris|avale*|swallowed|dropped|drank|bu) ~ (something|some stuff|quelque chose|un truc|stuff|what (he|she|they|my|the)|ce qu (on|il|elle|ils)|two of them|(one|pills|stuff) off|a pill)",
    ],
    dosing: [
      "(#|two|three|four|five|six|eight|ten|deux|trois|quatre|cinq|six|huit|dix) (pills|tablets|ml|mg|drops|units|puffs|comprime*|cachet*|gelule*|gouttes|unites|spoons|cuilleres|cuilleree*|doses|tabs|patches)? ~ (instead of|au lieu d|rather than|a la place d|plutot que|when it says|when it should) (de|d)? (#|one|half|un|une|two|a)?",
      "((twice|three times|double|triple|ten times|quatre fois|deux fois|trois fois|dix fois) (over|the dose|my dose|my (pills|tablets|insulin|meds)|la dose|ma dose|ses|trop|my|too much|the amount|as much)?|(double|triple) (dose|dosed|la dose))",
      "(wrong|mauvais|mauvaise|someone else s|his|her|dad s|mum s|wife s|husband s|grand*) (pills|tablets|dose|bottle|medicine|injection|insulin|meds|medicament*|boite|flacon|comprime*|seringue|patch) ~ (by mistake|instead|by accident|par erreur|au lieu|a la place|trompe*|mixed)",
      "(took|given|gave|donne|pris|injected|injecte|had) ~ (#|my|the)? ~ (pills|tablets|insulin|insuline|medicine|medic*|comprime*|cachet*) ~ (twice|three times|by mistake|par erreur|deux fois|trop)",
    ],
    pillWords: [
      "<drugs>",
      "(pill*|tablet*|capsule*|comprime*|cachet*|gelule*|medic*|medoc*|drops|gouttes|insulin*|dose|doses|patch|patches|ml|mg|syrup|sirop|calpol|doliprane|meds|inhaler|morphine|lexomil|xanax|zopiclone|boite)",
    ],
    drowsyB: [
      "(sleepy|so sleepy|drowsy|woozy|dizzy|nite|night night|nighty|spinning|floaty|floating|(room|tete|head|everything|world) ~ (spin*|round|tourne*|swim*)|(see|seeing|vois|voit) (double|flou|blurry|things|stars|trouble)|(heart|coeur) ~ (fast|rac*|vite|bat|slow*|pound*|skip*|cogne)|(hands|feet|lips|fingers|mains|levres|pieds|doigts) ~ (blue|bleu*|numb|cold|froid*|purple|tingl*|engourdi*)|numb|can t (stand|walk|feel|see|keep my eyes)|(tiens|arrive) (plus|pas) (debout|a (marcher|respirer|parler))|vomi*|throwing up|been sick|endor*|sommeil|somnole|tout mou|toute molle|slurr*|shak*|tremble*|sweat*|transpire|passing out|tombe dans les|cotton wool|ringing|pass out|pupils|confus*|going (cold|grey)|tout tourne|wobbly|heavy legs|legs (are)? (heavy|gone))",
    ],
    askingB: [
      "(can (you|someone|somebody|anyone)|someone|somebody|what do i|help|should i|is (it|that|this) (ok|okay|bad|dangerous|normal|serious)|am i (ok|going)|aide*|aidez|quelqu un|que (faire|dois)|qu est ce que je|c est grave|normal|what happens|please|svp|urgent|now|maintenant|ago|il y a|didn t (mean|think|know)|dont tell|don t tell|how (long|many)|tonight|ce soir|sorry|desole*|nite|night|bye)",
    ],
    asDoctor: [
      "(as (usual|prescribed|normal|directed|planned)|comme (prevu|d habitude|prescrit|le (docteur|medecin))|antibiot*|prescribed|gp (said|says|told)|doctor (said|says|told|put|gave)|pharmac*|wean*|coming off|side effect*|effets secondaires|vitamin*|homeo*|last year|years ago|thirty years|when i was|hay fever|instead of (the|your|my) (#|monday|tuesday|usual)|rdv|appointment|slot|session*|seance*|sessions instead|cake|biscuits|crisps|chocolate|pizza|sweets|tea|cafe|coffee|people|personnes|euros|pounds|minutes|heures|hours|days|jours|o clock)",
    ],
    boozeB: ["(wine|vodka|whisky|whiskey|gin|rum|brandy|cider|beer*|booze|alcohol|alcool|vin|rhum|pastis|biere*|cognac|bottle)"],
    packB: [
      "(blister*|packet of|pill*|tablet*|capsules|plaquette*|comprime*|cachet*|pilulier|paracetamol|codeine|xanax|zopiclone|valium|lexomil|doliprane|meds|medoc*|somnifere*|antidepress*)",
    ],
    // A child, and what is no food.
    littleB: [
      "(toddler|baby|newborn|infant|twin|twins|little one|wee one|year old|month old|grandson|granddaughter|(my|our|the|mon|ma|le|la|notre) (son|daughter|boy|girl|kid|child|petit|petite|fils|fille|bebe|gamin|puce|loulou)|nephew|niece|bebe|# (ans|mois)|(#|two|three|four|deux|trois|quatre) (yo|yr old|year old|ans|mois))",
    ],
    ateB: [
      "(ate|eaten|eating|swallowed|drank|drunk|licked|chewed|got into|got hold of|sucked|bitten into|mange|avale|bu|croque|suce|leche|gobe|mache|mis dans la bouche|put in (his|her) mouth|found with|finished|coince*|dans la gorge|stuck in|inhale*)",
    ],
    toxicB: [
      "(pod|pods|capsule*|tablet from|dishwasher|lave vaisselle|lessive|javel|bleach|detergent|pile|piles|battery|batteries|button cell|magnet*|aimant*|gummies|gummy|edible*|joint|hash|shit|boulette|vape|e liquid|liquide (de)? (cigarette|vaisselle|lave)|nicotine|mothball*|white spirit|antigel|antifreeze|weed killer|desherbant|slug|rat poison|mort aux rats|berries|baies|mushroom*|champignon|muguet|yew|foxglove|laurier rose|perfume|parfum|hand gel|gel hydro*|nail (glue|polish)|dissolvant|glue|pin|needle|epingle|aiguille|coin|piece de|my (pills|tablets|meds|pill|insulin|sleeping)|(granny|nan|gran|grandad|dad|mum) s (pills|tablets|meds|patch|heart)|mes (cachets|comprimes|medicaments|medocs)|(cachets|comprimes|medicaments) de|iron tablets|paracetamol|ibuprofen|calpol|doliprane|eye drops|essential oil|huile essentielle|thermometer|toilet (block|cleaner)|deboucheur|destop|(huile|petrole) (de|a) (lampe|moteur)|lamp oil|firelighter*|allume feu|anti moustique|engrais|fertili*|lave glace|screenwash|nettoyant|degraissant|oven cleaner|diluant|white spirit|methadone|patch|patchs|beuh|resine|cannabis|mercure|insuline|pesticide*|insecticide*|granules|raticide|super glue|superglue|colle forte|tobacco|tabac|(pile|piles) plate*)",
    ],
    toddling: [
      "(years ago|last year|when (he|she|i) was|hates (taking|the)|refuses|won t (take|swallow)|peur d avaler|scared (of|to) swallow|phobia|spat|cake|playing|story|prescribed|gp|doctor says|pile de (livres|linge)|(the|une) (jeu|toy))",
    ],
    // Where somebody stands.
    perchHere: [
      "((i m|im|i am|stood|sat|standing|sitting|still|been|up|out|here|suis|assis|assise|debout|monte|montee|^) ~ (on|at|over|by|near|sur|au|pres|en haut|devant) (the|a|my|this|top|edge|side|le|la|les|du|bord|haut|un|une|d un)? ~ (multistorey|multi storey|car park roof|roof|rooftop|ledge|bridge|railing*|parapet|cliff*|viaduct|pier|edge|tracks|window ledge|windowsill|balcony|weir|quarry|canal|river|toit|pont|parapet|falaise|rebord|rambarde|voies|rails|voie ferree|balcon|fenetre|garonne|seine|rhone|loire|saone|fleuve|jetee|quai|digue|barrage|grue|bord de l eau|bord du canal|passerelle|barrier|motorway bridge|flyover|overpass|level crossing))",
    ],
    lostThere: [
      "((don t|dont|do not|idk|no idea|not sure|sais pas) ~ why ~ (text*|writ*|messag*|tell*|call*|bother*)|(sais|sait) pas pourquoi je (vous|t)? (ecris|parle|appelle|dis)|(water|eau|drop|vide|ground|sea|rocks|it|ca) ~ (looks|seems|look|est|a l air|semble) ~ (soft|peaceful|calm|close|far|inviting|warm|black|dark|quiet|noire|noir|douce|doux|calme|loin|pres|froide|accueillant*)|(nobody|no one|noone|personne) ~ (answer*|pick* up|repond|decroche|here|around|la|en vue|coming|up here)|(engaged|occupe|musique d attente|on hold|samaritans|3114|hotline|first number|(premier|1er|1st) numero)|(talk|speak|stay|say something|parle*|reste*|dites) ~ (to me|with me|avec moi|moi quelque chose|moi)|tell me (not to|why)|(shoes|chaussures) ~ (off|beside|enlevees|retirees|pose*)|(legs|feet|jambes|pieds) ~ (over|dangl*|dans le vide|pendent|shak*)|(next|prochain) (train|one|tgv)|windy|so (high|quiet|cold) up|long way down|de haut|c est haut|just (one)? step|un pas|let go|lacher|can t (get|come|climb) down|descendre|can t feel|don t (want|know what))",
    ],
    everydayHigh: [
      "(washing|laundry|locked (out|myself)|coffee|cafe|lunch|photo*|view|vue|plumber|roofer|pigeon*|aerial|bbq|barbecue|sunbath*|drinks|party|fishing|peche|parked|park(ing)? (on|at)|stuck in|traffic|bouchon*|delayed|retard*|late|en retard|supprime|running|footing|walk(ing)? (the|my) dog|jog*|boat|bateau|picnic|pique nique|painting|which (door|floor|entrance)|quelle (porte|entree)|where (is|are|do)|ou (est|etes)|your (office|place|building|door)|votre (cabinet|porte|immeuble)|restaurant|terrasse|holiday|vacances|hotel|waiting for (my|the) (train|wife|husband|friend|kids)|arrive dans|be there|see you|a tout|see u|five minutes|plants|appel depuis|wifi|work on)",
    ],
    // One step.
    oneStepB: [
      "((just|only|one|seulement|juste|rien qu|a single|it d (only)? (be|take)) (one|un|a)? (seul|small|single|little|petit)? (step|pas|jump|saut|lean|jerk of the wheel|coup de volant|nudge))",
    ],
    heightB: [
      "(echafaudage*|scaffold*|roof|toit*|pont|ponts|bridge|quai|platform|window|fenetre*|balcon|balcony|cliff|falaise|edge|bord|crane|grue|ledge|rails|tracks|train|metro|tube|top floor|dernier etage|stairwell|cage d escalier|camion*|lorry|motorway|autoroute|ravin|viaduc)",
    ],
    atATime: [
      "(at a time|apres l autre|a la fois|premier pas|first step|next step|step by step|pas a pas|small steps|petits pas|away from (you|your|the office)|de chez (vous|moi)|(step|steps) (to|into|down)|(step|steps) program*|pas de (chez|la gare)|vers (le|la|un|une)|forward|closer to)",
    ],
  },
  met: {
    act: [
      "wholePack drowsyB askingB -asDoctor -aStory -aLaugh",
      "boozeB packB drowsyB -asDoctor -aStory -aLaugh",
      "mixedUp drowsyB askingB -asDoctor -aStory -aLaugh -aParty",
      "dosing pillWords drowsyB -asDoctor -aStory -aLaugh",
      "littleB ateB toxicB -toddling -aStory",
      "perchHere lostThere -everydayHigh -aStory -aCure",
    ],
    death: ["oneStepB heightB -atATime -everydayHigh -aStory -aCure -aMove"],
  },
};
