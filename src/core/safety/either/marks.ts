/**
 * In either language: harm that people do to themselves, told by who does it, to what of the body and what for: a bite, a pinch, a flame, a
 * hammer as much as a blade; a blade that is kept; marks that sleeves hide; a question about scars. Sides that meet anywhere in a message.
 */
import type { Signs } from "../distress-words.ts";
import { alikeMeetings } from "../fr/alike.ts";

const unmeant = "-mishaps -tending -aStory -aLaugh";

export const marks: Signs = alikeMeetings({
  fields: {
    doesToSelf: [
      "(me|m|jme|je|j ai|je l|j|en) (suis|re|ai|l ai)? (encore|re|deja|toujours|souvent|trop)? (mords|mord|mordre|mordu|mordue|mordais|pince*|pincer|griffe*|griffer|brule*|bruler|crame*|ebouillant*|coupe|coupes|coupee|couper|coupais|recoupe*|entaill*|taillad*|tranche*|lacer*|pique|piquais|plante|plantais|perce*|tape|taper|tapais|cogne*|cogner|frappe|frapper|frappais|gifl*|serre*|ecras*|fouett*|scarif*|poignard*|ecorch*|saigne|fais (du)? mal|fait (du)? mal|faire (du)? mal|fais saigner|fais des (bleus|entailles|marques|coupures|brulures)|punis|punir|jette|verse|renverse|enfonc*|appui*|tords|etrangl*)",
      "(qui|homme|femme|gens|ceux|celles|personnes|fille|type) (se|s) (mord|mordent|pince|pincent|griffe*|brule*|coupe|coupent|entaill*|taillad*|lacer*|scarif*|tape|tapent|cogne*|frappe*|gifl*|mutil*|fait (du)? mal|font (du)? mal)",
      "(i|i ve|i m|i d|i ll|been|still|keep|kept|started|starting|back to|stop|just|and|to|by|of|people who|always|outgrown) (been|just|still|always|started|keep|kept|only|sometimes|even|do|actually)? (cut|cuts|cutting|slic*|slash*|burn*|scald*|bit|bite|bites|biting|pinch*|scratch*|claw*|hit|hits|hitting|punch*|bang*|slap*|stab*|jab*|prick*|pierc*|dig|digging|dug|press*|hold*|held|squeez*|chok*|hurt|hurting|harm*|carv*|scrap*|pour*|slam*|smash*|smack*|snap*|graz*)",
    ],
    ownFlesh: [
      "(mes|mon|ma|la|le|les|l|aux|au|son|sur) (deux|autre|propre*|face interieure des|interieur du|interieur des|dos de la|dos des)? (bras|avant bras|poignet*|cuisse*|mollet*|jambe*|main|mains|paume*|doigt*|peau|ventre|hanche*|pied|pieds|cheville*|genou|genoux|tete|crane|front|visage|figure|joue*|cou|torse|poitrine|cotes|corps|phalange*|poing*|epaule*|seins|chair|veines)",
      "(my|the|me) (left|right|own|bad|inner|upper|lower|inside|back of (the|my)|both|two)? (arm*|wrist*|thigh*|calf|calves|leg|legs|hand|hands|palm*|finger*|knuckle*|skin|stomach|belly|hip|hips|foot|feet|ankle*|knee|knees|head|forehead|face|cheek*|neck|chest|ribs|body|fist*|shoulder*|flesh|veins|forearm*)",
      "(myself|moi meme)",
    ],
    whatFor: [
      "(calme*|apais*|soulag*|detend*|du bien|pour (sentir|ressentir|tenir|oublier|evacuer|rester|payer|expier|dormir|arreter de|etouffer)|pour (pas|plus|ne) (crier|pleurer|hurler|penser|craquer|sentir|exploser|entendre|tomber)|me punir|punir|punition|merite*|degout*|deteste*|expres|volontaire*|pas un accident|pas les suivantes|pas (vraiment)? par accident|jusqu (au|aux|a)|au sang|saign*|plaie*|bleus|cicatrice*|marques|brulures|croutes|en cachette|secret*|cache*|personne (voit|sait|remarque|a vu)|voi(t|ent) rien|manches|blouse|tous les (soirs|jours|matins)|toutes les nuits|(chaque|des) (soir|fois|nuit|jour|qu|que)|quand|pendant (les|mes|le|la|que)|avant (de|d|chaque)|apres (chaque|le|la|les|une|avoir)|des que|tant que|rituel|devenu|habitude|depuis|personne (pose|demande)|questions|silence|un par un|une par une|recommenc*|arrive (pas|plus) a (m )?arreter|empecher|plus fort que moi|encore|rechut*|craqu*|gache*|cede*|perdu|remis a zero|hier|besoin|c est (bete|normal|grave)|jugez|honte|sinon|deborde*|plus rien sentir|fois par (jour|semaine|nuit)|# fois|pour me faire (du)? mal|la douleur)",
      "(calm*|soothe*|relief|relieve*|helps|help me (sleep|cope)|punish*|deserv*|feel (something|real|alive|better|anything|nothing|less)|on purpose|deliberate*|not an accident|wasn t an accident|until|till|bleed*|bled|blood|bruise*|scars|marks|secret*|nobody|no one|hide|hiding|hidden|sleeves|every (night|day|time|evening|morning|lunch)|most (nights|days)|after (work|school|every|each|he|she|they|dinner)|before|when|whenever|while|during|in (class|meetings|lessons)|ritual|routine|questions|shuts (my|it|everything)|since|one by one|again|relaps*|can t stop|worse|ruined|blew it|broke|last night|outgrown|grown out|thought i d|still|at my age|like a (kid|teenager|child)|judge|urge*|cope|coping|ashamed|instead of (crying|screaming)|so i (don t|can|won t)|times a (day|week|night)|to stay|the pain|or else)",
    ],
    plainDeed: [
      "(me|m|jme|se) (suis|re)? (re|encore)? (coupe|coupee|coupais|recoupe*|entaill*|taillad*|lacer*|scarif*|mutil*|ebouillant*) (les|le|la|l|mes|mon|ma|sur les|au|aux|encore|toujours|souvent|partout)? (bras|avant bras|poignet*|cuisse*|ventre|hanche*|mollet*|jambe*|peau|encore|toujours|souvent)",
      "(cut|cutting|slice|slicing|slash|slashing|carve|carving|burn|burning|scald*) (my|up my|into my|open my) (own)? (arm*|wrist*|thigh*|leg|legs|skin|stomach|hip|hips|forearm*|ankle*)",
      "(i|and|to|just) (still|ve started|started|keep|kept|do|even|only|need to|had to|have to|want to) (to)? (cut|cutting|self harm) ($|.|,|again|at|when|every|since|because|myself|deeper)",
      "(me|m) (coupe|recoupe|recoupee|scarifie|taillade|entaille|coupais|coupee) (encore|toujours|de nouveau|a nouveau|$|.|,|quand|depuis|tous|chaque|en cachette|parfois|des fois|a mon age|comme)",
      "(jours|semaines|mois|ans|annees) sans (me|m) (couper|scarifier|bruler|mutiler|entailler|faire (du)? mal|blesser|taillader)",
      "(days|weeks|months|years) (without|free of|clean of) (cutting|hurting|self harm*|harming|burning)",
      "(outgrown|stopped|stop|started|back to|given up|quit|hooked on|addicted to|resist|about the|not|still|my) (the|my)? (cutting|self harm*|scarif*|blade*)",
    ],
    tearsOff: [
      "(arrach*|retire*|pele*|peler|decolle*|epluche*|rouvr*|mange*) ~ (ongle*|peau|chair|croute*|plaie*)",
      "(rip*|tear*|tore|torn|pull*|peel*|pick*|bite|biting|strip*|reopen*) ~ (nail*|toenail*|fingernail*|skin|flesh|scab*|wound*|cuticle*)",
    ],
    mercilessly: [
      "(un par un|une par une|jusqu (au sang|a la chair|a l os|a ce que)|a vif|punir|punition|du sel|vinaigre|alcool dessus|expres|merite*|pour avoir mange|d avoir mange|me calm*|sentir quelque|one by one|one at a time|shuts|until|till|raw|punish*|salt|vinegar|on purpose|deserv*|for eating|to feel|calms me)",
    ],
    tics: [
      "(hypnose|onycho*|trichotillo*|dermatillo*|petites peaux|cuticule*|nail biting|nail biter|manucure|vernis|faux ongles|gel|podolog*|pedicure|manicure|fake nails|acrylic*|sunburn|coup de soleil|varicelle|chickenpox|boutons|spots|acne|tic|tics|mauvaise habitude|bad habit|concentr*|series|tele|ecran)",
    ],
    untilHurt: [
      "(me|m) (suis)? (encore|re)? (pince*|mord*|mords|griffe*|gratte*|gifle*|tape*|cogne*|frappe*|serre*|brul*|pique*|coupe*|entaill*|arrach*) ~ ~ (jusqu (au sang|aux bleus|a (saigner|avoir mal|plus|la douleur|me faire|l os))|au sang|pour (pas|plus) (crier|pleurer|hurler|penser|craquer|dormir|sentir|partir)|pour me (punir|calmer|sentir)|expres)",
      "(pinch*|bite|biting|scratch*|slap*|hit|hitting|punch*|burn*|dig*|cut|cutting) (myself|my *|at my *) ~ (until|till|so i (don t|won t|can)|to (stop|keep) (myself|from)|on purpose|instead of (crying|screaming))",
    ],
    punishes: [
      "(me|m) (punis|punir|punissais|chatie*) ~ (au|avec|a l|a coups|a la) ~ (fer*|briquet|lame|rasoir|ceinture|eau|cigarette*|aiguille*|cutter|poing*|bougie|brosse|coups)",
      "(punish|punishing) myself ~ (with|using) ~ (iron|tongs|straightener*|lighter|blade|razor|belt|water|cigarette*|needle|fist*|candle|brush)",
    ],
    bladeNow: [
      "(j ai|tiens|prends|pris) (le|la|un|une|mon|ma) (cutter|lame|rasoir|scalpel|compas)",
      "(i ve got|i have|got|holding) (the|a|my) (blade|razor|box cutter|scalpel|craft knife)",
    ],
    armBare: [
      "(manche|manches|jambe de pantalon) ~ (releve*|remonte*|retrousse*)",
      "(sleeve|sleeves) (is|are)? (up|rolled|pushed)",
      "(dites moi (quelque|un truc|de)|parlez moi|retenez moi|talk to me|say something|stop me)",
    ],
    ofSleep: [
      "(langue|dentiste|gouttiere|joues|moustique*|eczema|psoriasis|rire|rever|tongue|eczema|psoriasis|mosquito*|laugh*|awake at (work|the wheel)|pour y croire|to check|dreaming|urticaire|allergi*|demange*|itch*)",
    ],
    endsOn: [
      "(fini*|finissent|atterri*|passe|passent|termine*|sert|servent|essaye*|teste*) ~ (sur|dans|contre) (mon|ma|mes) (bras|poignet*|cuisse*|ventre|jambe*|main|peau|avant bras)",
      "(end*|goes|go|land*|find*|used|use|tried|works) ~ (on|in|into|against|across) my (arm*|wrist*|thigh*|leg*|stomach|skin|hand|hip*)",
    ],
    // What a limb is hurt with.
    onMe: [
      "(lame*|rasoir*|cutter*|compas|ciseaux|agrafeuse|agrafe*|epingle*|punaise*|aiguille*|hamecon*|briquet*|zippo|allumette*|flamme|cigarette*|megot*|clope*|fer a (lisser|friser|repasser)|lisseur|bougie*|cire|bouilloire|eau (bouillante|brulante)|marteau|tournevis|clou|clous|tesson*|verre casse|bout de verre|taille crayon*|canif|opinel|rape|scie|pince coupante|etau|fourchette|couteau|poing|poings|mur|murs|lavabo|porte|carrelage|fil de fer|elastique)",
      "(blade*|razor*|cutter|compass|scissors|stapler|staple*|safety pin*|pins|needle*|hook|hooks|lighter*|zippo|match|matches|flame|cigarette*|fag|straightener*|tongs|iron|candle*|wax|kettle|boiling water|hot water|hammer|screwdriver|nail gun|vice|glass|shard*|sharpener|penknife|stanley knife|knife|file|saw|pliers|fork|fist|wall|door|tiles|wire|rubber band|hairband|elastic band)",
    ],
    myLimb: [
      "(mon|ma|mes) (propre*|autre)? (bras|avant bras|poignet*|cuisse*|mollet*|jambe*|main|mains|paume*|doigt*|peau|ventre|hanche*|pied|pieds|cheville*|genou|genoux|tete|front|crane|torse|cou|joue*)",
      "(contre|sur|dans|a) (l interieur|le dessus|le haut|le dos|le creux|le gras) (du|de la|des|de mes|de mon|de ma) (bras|cuisse*|main|poignet*|jambe*|ventre|genou)",
      "(the)? (inside|back|top|crook|side) of my (arm*|thigh*|hand|wrist*|leg*|knee)",
      "(contre|sur|dans) (moi|la peau|la chair|le mollet|le bras|la cuisse|la paume|le poignet)",
      "(my) (own|left|right|bad|inner)? (arm*|wrist*|thigh*|calf|calves|leg|legs|hand|hands|palm*|finger*|skin|stomach|belly|hip|hips|foot|feet|ankle*|knee|knees|head|forehead|chest|neck|cheek*|knuckle*|forearm*)",
      "(on|into|against|at) (me|myself)",
    ],
    // Chance, housework, sport, an illness of the skin; what is only treated.
    mishaps: [
      "(herbe|parole|electricite|courant|cuisin*|cuisson|four|friteuse|poele|casserole|plaque|gourde|maladroit*|ai mal (a|au|aux)|a (la|votre|sa|ma) porte|frappe (a|avant|fort)|toque*|sonne*|cuisin*|jardin*|bricol*|travaux|chantier|repass*|soud*|oignon*|legume*|viande|huitre*|boite de conserve|pain|rasant|epil*|barbe|friture|barbecue|raclette|plancha|sport|velo|foot|rugby|judo|boxe|escalade|ski|skate|ronce*|rosier*|chat|chatte|chien|cheval|bebe|mon (fils|petit|gamin)|ma (fille|petite)|langue|levre*|joue (en mangeant|quand je|a chaque|sans)|moustique*|guepe|meduse|ortie*|soleil|coup de soleil|eczema|psoriasis|urticaire|allergi*|acne|boutons|mycose|varicelle|demange*|trichotill*|dermatillo*|onychoph*|petites peaux|cuticule*|bruxisme|hypnose pour|cheveux|frange|ongles trop|sciatique|arthrose|tendinite|entorse|canal carpien|doigt dans (la|une) porte|portiere|sans faire expres|par megarde|betement|accident de|au travail|au boulot|electricien|operation|opere*|laser|tatou*|piercing|acupunct*|prise de sang|vaccin*|insuline|glycemie|dextro|dialyse|guitare|couture|tricot|nez|dos|nerf|sucre|fumer|arreter de fumer|budget|telephone|facture|dent|dents|dentiste|gouttiere|orteil|pied de (la )?table|meuble|pouce avec le marteau)",
      "(cook*|kitchen|oven|pan|clumsy|silly me|hurts when|hurt when|sore|typing|knock*|garden*|diy|ironing|iron my|weld*|onion*|vegetables|meat|oyster*|tin of|bread|shav*|wax*|barbecue|bbq|sport|bike|football|rugby|judo|climb*|ski*|skate*|brambles|roses|cat|kitten|dog|puppy|horse|toddler|my (son|daughter|baby|kid)|tongue|lip|gum|mosquito|wasp|jellyfish|nettle*|sun|sunburn*|eczema|psoriasis|rash|allerg*|acne|spots|itch*|chickenpox|haircut|hair|fringe|nails done|sciatica|arthritis|sprain*|carpal|car door|by accident|accidentally|clumsy|at work|carpenter|electrician|mechanic|surgery|operation|laser|tattoo*|piercing|acupunct*|blood test|vaccin*|insulin|glucose|guitar|sewing|knitting|nose|back pain|nerve|sugar|smok*|budget|phone|invoice|tooth|teeth|grind*|toe|stubbed|the (deadline|costs|price)|cut off|cut short|cut out|cut down|cutting down|cut back|cut it|cut the|paper cut|hit (the|me|a) (wall|road|gym|news)|burn out|burnt out|burnout)",
    ],
    tending: [
      "(docteur m|medecin m|chirurgien*|kine|osteo*|dermato*|massage|points de suture pour|infirmier m|fisherman|menuisier|surgeon|physio*|dermat*|blague|pour rire)",
    ],
    // A blade that is kept.
    keenThing: [
      "(lame|lames|rasoir|rasoirs|cutter|cutters|scalpel|bistouri|compas|taille crayon*|bout de verre|eclat de verre|tesson|bris de miroir|blade|blades|razor|razors|razor blade*|scalpel|box cutter|craft knife|stanley knife|stanley blade|bit of glass|shard*|sharpener)",
    ],
    keptAt: [
      "(etui|trousse|boite|tiroir|sous (mon|le|la)|derriere (mon|le|la)|poche|coque|chaussette*|soutien gorge|porte monnaie|portefeuille|sac|lunettes|casier|vestiaire|cartable|livre|plinthe|doudou|toujours (sur moi|avec moi)|me quitte pas|case|lunchbox|lunch box|pencil case|drawer|sock*|bra|purse|wallet|bag|glasses|locker|phone case|pocket|pillow|mattress|book|rucksack|makeup bag|on me|with me|everywhere i go)",
    ],
    keptFor: [
      "(secret|m en (sers|suis servi*)|l utilise|les utilise|je sors|ressor*|au cas ou|me rassur*|calm*|cache*|planqu*|personne (sait|voit)|fois par (semaine|jour|mois)|tous les soirs|chaque (soir|fois)|quand (ca|je)|besoin|tenir la journee|arrive (pas|plus) a (la|les) jeter|jete*|pas (la|les) jeter|nobody (knows|sees)|secret|use (it|them)|using (it|them)|just in case|comfort*|calms|hidden|hide|taped|times a (week|day|month)|every (night|day|time)|when (it|i|things)|rough (week|month|day|time|patch)|hard (week|month|day)|bad (week|month|day)|need it|can t (throw|bin|get rid)|throw it|bin it|safer)",
    ],
    craftWork: [
      "(gym bag|sac de sport|barbe|barbier|moustache|raser|rasage|epil*|bricol*|parquet|moquette|placo*|atelier|cartons|colis|maquette*|couture|geometrie|maths|controle de|fournitures|rentree|chirurg*|bloc operatoire|voyage|hotel|perdu|perdue|valise|oubli*|acheter|achete|aeroport|douane|shav*|beard|barber*|lost|forgot*|bought|hotel|travel*|diy|lino|carpet|plasterboard|parcel|model*|sewing|geometry|school supplies|art class|surgeon|airport|customs|legs for)",
    ],
    // Taken up again, told by the blade or the place alone.
    onceAgain: [
      "(recommenc*|rechut*|craqu*|replong*|repris|ressorti*|remis (ca|a)|encore (une fois|hier|ce soir|cette nuit)|a (encore)? gagne|resist*|lutte*|contre (le|la|les|mon|ma)|arrive (pas|plus) a (m )?arreter|peux pas m arreter|pu m (en)? empecher|combien de temps)",
      "(again|relaps*|slipped|back at it|back to (it|old)|gave in|can t stop|couldn t stop|won again|fight*|resist*|out tonight|started (again|up)|lost the (fight|battle)|same (razor|blade|place|leg|arm))",
    ],
    theBlade: [
      "(lame|lames|cutter|rasoir|ciseaux|compas|scalpel|briquet|blade|blades|razor|razors|scissors|stanley knife|box cutter|lighter)",
    ],
    cutPlace: [
      "(le|la|les|l|mes|mon|haut des|haut de la|interieur du|interieur des|une|deux|meme) (cuisse|cuisses|avant bras|poignet|poignets|hanche|hanches|interieur (du|des) (bras|cuisses|poignets)|haut des cuisses)",
      "(my|both|the|same|upper|inner) (inner|upper|left|right)? (thigh*|wrist*|forearm*|hip|hips|arm|arms|inner arm*)",
    ],
    trained: [
      "(kine|sport|yoga|epil*|muscu*|gym|danse|tendinite|mal (a|au|aux)|douleur*|arthrose|physio*|train*|pilates|pain|run|running|marathon|piano|guitare|tennis|golf|massage|traitement|platre|attelle|infiltration|operation|operated|surgery|oubli*|perdu|achete*|acheter|coiffeu*|papier|scolaire|forgot|lost|bought|hairdress*|paper|crafts|jardin*|barbe|beard|shav*|ras(er|age)|bougie*|candles|clope*|fumer|smok*)",
    ],
    urgeBack: [
      "(envie|envies|pulsion*|besoin|manque|ca) ~ (revien*|revenu*|est la|sont la|monte*|plus fort*|reprend|remonte|me demange|gratte)",
      "(urge|urges|craving*|itch|it|need) ~ (back|strong*|loud*|return*|building|creeping|itching|screaming|unbearable)",
    ],
    whereUrge: [
      "(bras|cuisse*|jambes|peau|poignet*|lame*|mains (qui )?tremblent|rasoir|couper|saigner|voir le sang|arm*|leg*|skin|wrist*|thigh*|blade*|razor*|cut|bleed)",
    ],
    otherUrge: [
      "(fum*|cigarette*|sucre|mange*|manger|alcool|boire|jouer|shopping|eczema|psoriasis|danser|courir|uriner|pipi|toilettes|sans repos|impatien*|varice*|circulation|allergi*|urticaire|moustique*|smok*|vap*|drink*|sweet*|sugar|eat*|gambl*|rash|run|running|restless|wee|mosquito*|sun)",
    ],
    selfMade: [
      "(coupure*|plaie*|entaille*|brulure*|blessure*|bleus|bosse|bosses|cocard|hematome*|croute*|cut|cuts|wound*|burn*|bruise*|lump|bump|black eye|fracture*|broken (hand|knuckle*|finger*))",
    ],
    byMyself: [
      "(soi meme|moi meme|me suis fait*|s est fait*|je me (les|la|l) (fais|suis|fait)|c est moi (qui|le|la)|expres|volontaire*|je le fais|je les fais|myself|yourself|self inflicted|on purpose|deliberate*|i did (it|that|this)|i do (it|that)|my own doing)",
    ],
    scarOfCuts: [
      "(do|does|will|est ce que|ca|les|how (long|do|to)|comment|combien de temps) ~ (cut|cuts|coupure*|entaille*|burns|lines|scars|cicatrice*) ~ (fade*|heal*|scar|show|leave*|cicatris*|part|partent|laisse*|disparai*|hide|cacher|soigne*|infect*)",
      "(hide|cover|treat|soigner|cacher|couvrir) ~ (cuts|scars|burns|coupure*|entaille*|cicatrice*|brulures)",
    ],
    // Marks, and what covers them.
    theMarks: [
      "(entaille*|coupure*|cicatrice*|marques|brulures|bleus|plaie*|traits|lignes|zebrures|griffures|lacerations|croutes|scarif*|ce que (je|j) (me|ai|fais)|code barre*|code barres|stries)",
      "(cuts|scars|burns|marks|lines|scratches|slices|gashes|wounds|scabs|self harm|what i (do|did|ve done)|barcode|tally)",
      "(bras|cuisse*|poignet*|arms|thighs|wrists) (sont|est|are|look*|ressemble*|fait|font) ~ (raye*|lacere*|taillade*|zebre*|code|carte|massacre*|striped|barcode|mess|map|wreck*|shred*)",
    ],
    coveredUp: [
      "(sous (la|ma|mes|mon|les|le) (blouse|manche*|pull|jean|collant*|montre|bracelet*|pansement*|uniforme|tenue|maquillage|sweat)|manches longues|bracelets|personne (voit|sait|remarque|a vu|est au courant)|cach*|planqu*|desinfect*|pansement*|compress*|sparadrap|steri strip*|piscine|maillot|vestiaire*|eps|gym|short|jupe|plage|debardeur|manches courtes|canicule|en (plein)? (ete|juin|juillet|aout)|# degres|medecine (du travail|scolaire)|visite medicale|infirmiere scolaire|panique|demasqu*|grille*|questions)",
      "(under (my|the) (sleeve*|uniform|scrubs|watch|tights|jumper|shirt|bracelet*|clothes|makeup|hoodie|cuff*)|long sleeves|nobody|no one|hide|hid|hiding|hidden|disinfect*|plaster*|steri strip*|gauze|bandage*|swimming|swimsuit|bikini|changing room*|pe|gym kit|shorts|skirt|short sleeves|heatwave|summer|in (june|july|august)|medical|school nurse|panick*|found out|questions|concealer)",
    ],
    healsWell: [
      "(operation|opere*|cesarienne|appendic*|chirurg*|laser|tatou*|piercing|acne|varicelle|vaccin|eczema|psoriasis|vergeture*|grossesse|accident|chute|enfance|chat|chien|ronce*|cuisine|four|cire|epil*|soleil|bronz*|dermato*|creme|huile|kine|massage|ballon|foot|rugby|velo|ski|dojo|judo|moustique*|piqures|peau atopique|grain de beaute|il (me|m) (a|frappe|bat)|surgery|operation|c section|caesarean|laser|tattoo*|acne|chickenpox|vaccine|eczema|psoriasis|stretch marks|pregnan*|accident|fell|childhood|cat|dog|brambles|oven|wax*|sun|tan|dermat*|cream|oil|physio|massage|football|rugby|bike|skiing|mosquito|mole|tan lines|marks at school|exam|grades|lignes de (bus|code)|pencil marks)",
    ],
    // A word in the skin, wristbands that hide, what a child asks, dressings bought again.
    inTheSkin: [
      "(grave*|graver|ecrit|ecrire|trace*|taille*|coupe*|scarifie*) ~ (prenom|nom|mot|mots|lettre*|initiale*|date|coeur|croix|insulte) ~ (sur|dans) (ma|mon|mes|la|le) (cuisse*|bras|avant bras|poignet*|ventre|peau|jambe*|hanche*|main)",
      "(carve*|carving|cut|cutting|scratch*|wrote|written|etch*) ~ (name|word*|letter*|initial*|date|heart|cross|fat|worthless|ugly|hate|failure|sorry) ~ (on|in|into) my (thigh*|arm*|forearm*|wrist*|stomach|skin|leg*|hip*)",
    ],
    byPen: ["(stylo|feutre|marqueur|encre|henne|tatou*|platre|bic|pen|sharpie|marker|ink|henna|tattoo*|plaster cast|biro|rdv|appointment)"],
    notForShow: [
      "(bracelet*|manches|foulard|montre|bandana|poignets eponge|gants|maquillage|pansement*) ~ (sont|est|c est)? (pas|la) (la)? (pour|de la) (faire joli|decor*|deco|la mode|le style|frimer|cacher)",
      "(wristband*|bracelet*|watch|sweatband*|sleeves|bandana|gloves|plaster*) ~ (isn t|aren t|is not|are not|not|s not) (just)? (for|a|about) (show|fashion|decoration|the look|style|the time)",
    ],
    askedWhy: [
      "(demande*|demandait|veut savoir|remarqu*|vu|montre*) ~ (pourquoi|c est quoi|ce que (c est|c etait|j ai)|d ou (viennent|vient)) ~ (bras|jambes|cuisses|poignet*)",
      "(asked|asks|asking|noticed|pointed) ~ (why|what|about|at) ~ (arm|arms|leg|legs|thigh*|wrist*)",
    ],
    stripy: [
      "(raye*|rayures|traits|lignes|zebr*|marques|traces|croutes|coupures|rouges|pansement*|menti|chat)",
      "(stripes|stripy|lines|scratches|marks|scabs|cuts|lied|plaster*|the cat did)",
    ],
    ofSkinCare: [
      "(vergeture*|varice*|bronz*|soleil|eczema|psoriasis|allergi*|moustique*|chaussette*|elastique|stretch marks|varicose|tan|sunburn*|eczema|psoriasis|allerg*|mosquito*|socks|clothes|pyjamas|shirt|collants|tights|operation|surgery|chute|fell|accident|il (me|m)|he (hit|grab)*)",
    ],
    dressings: [
      "(pansement*|compresse*|sparadrap|steri strip*|strip*|bandes|betadine|desinfectant|gaze|plasters|bandages|gauze|antiseptic|savlon|dressings)",
    ],
    boughtAgain: [
      "(achete*|acheter|rachete*|pique*|vole*|vide*|reste plus|stock*|cache*|planque*) ~ ~ ((deuxieme|troisieme|quatrieme|cinquieme|#) fois|encore|cette semaine|chaque semaine|tous les)",
      "((deuxieme|troisieme|quatrieme|cinquieme|#|#e|#eme) fois (cette|en|ce)|pharmacien* m a (regarde*|demande*)|ma mere (se)? demande|dans ma trousse|sous mon lit|sous mes manches|pour mes (bras|cuisses|poignets))",
      "((second|third|fourth|fifth) time this|keep buying|buying more|run out again|gone through (a|the) (box|packet)|pharmacist (looked|asked)|mum (asked|wonders)|under my (bed|sleeves)|for my (arms|legs|thighs|wrists))",
    ],
    ofBlisters: [
      "(ampoule*|rando*|marche|pieds|pied|talon*|genou*|enfant*|fils|fille|petit|infirmier*|operation|opere*|ulcere|escarre*|chien|chat|chaussure*|vaccin*|brulure de four|cuisine|blister*|hik*|feet|foot|heel*|knee*|kids|son|daughter|nurse|operation|surgery|ulcer|dog|cat|shoes|vaccine|kitchen|first aid)",
    ],
    limbsUnder: [
      "(bras|poignets|jambes|cuisses|arms|wrists|legs|thighs) ~ (sous|under|cach*|couvert*|emballe*|wrapped|covered|hidden|stay) ~ (couches|pulls|manches|layers|sleeves|pansements|bandages|jumpers|tissu|up|jour et nuit)",
    ],
    inHeat: ["(juin|juillet|aout|ete|canicule|# degres|chaleur|june|july|august|summer|heatwave|# degrees|the heat|boiling|roasting)"],
    timesHurt: [
      "(me|m) (suis)? (encore)? (brule*|coupe*|entaille*|pique*|mordu*|taillade*|griffe*|scarifie*) (#|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|cent) fois",
      "(cut|burnt|burned|bit|scratched|stabbed|slashed|hit) myself (two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|#|a dozen) times",
      "(un|une|deux) (trait|entaille|coupure|brulure|ligne|marque) (par|pour chaque|pour)",
      "(one|a|two) (cut|line|burn|mark|slice) (for (each|every)|per)",
    ],
    sleevesFor: [
      "(manches|gilet|bracelets|poignets eponge|pansement*) ,? ~ (pour (pas|plus) (que|qu)|pour cacher|pour que personne|pour que (vous|on|ma|mon|mes))",
      "(sleeves|cardigan|wristbands|bracelets|plasters) ,? ~ (so (you|nobody|they|no one|mum|he|she) (don t|doesn t|won t|can t|couldn t|wouldn t) (see|notice|know|ask)|to hide|to cover)",
    ],
    blistered: ["(cloque*|brulures|entailles|coupures|blisters|burns|cuts|lacerations)"],
    // Sleeves in summer, and what anybody guesses.
    coveredHeat: [
      "(manches longues|manches|col roule|pull|sweat|collants|jean|pantalon|bracelets|bandana|gilet) ~ (meme|toujours|tout le temps|en (ete|juin|juillet|aout|plein)|par #|a # degres|canicule|chaleur)",
      "(meme (en (ete|juin|juillet|aout)|a # degres|par #|l ete|quand il fait chaud)|canicule|a # degres|35|38|40) ~ (manches|pull|sweat|jean|col roule|collants|gilet)",
      "(long sleeves|sleeves|jumper|hoodie|tights|jeans|cardigan|wristbands|bracelets) ~ (even|all|always|in (summer|june|july|august|this heat)|heatwave|degrees|the heat)",
      "(garde|garder|remonte|releve|retrousse|enleve) (jamais|pas|plus)? ~ (manches|pull|sweat|gilet|bracelets)",
      "(never|don t|won t|can t) (roll|push|take|show) ~ (sleeves|jumper|hoodie|arms|cardigan|wrists)",
    ],
    guessWhy: [
      "(comprenez|devinez|imaginez|comprends|devines|savez|sais) (pourquoi|ce que|ce qu|bien|tres bien|sans doute|surement|quoi|$|.)",
      "(vous voyez|tu vois) (le genre|pourquoi|ce que|$|.)",
      "(besoin de|faire) (dessin|un dessin|dire pourquoi)",
      "(qu on|que personne|que ma (mere|prof)|pour pas qu|pour qu|pour pas que) ~ (voie*|vois|remarque*|sache*|demande*|pose*)",
      "(dessous|la dessous|ce que je fais|ce qu il y a|mes bras|ma peau)",
      "(guess|understand|know|imagine|figure out|see) (why|what|the rest|$|.)",
      "(you can (guess|imagine)|draw your own|don t ask|so (nobody|no one|they|mum|she|he)|what s under*|what i (do|did|ve done)|my arms|my skin)",
    ],
    ofWeather: [
      "(coup de soleil|allergi*|uniforme|eczema|psoriasis|vitiligo|bronz*|uv|froid|frileu*|clim|climatis*|hiver|ski|dress code|tatou*|religi*|voile|moustique*|pudeur|lupus|photosens*|bureau|costume|mode|style|vinted|sunburn*|allerg*|uniform|aircon|cold|winter|dress code|tattoo*|religio*|hijab|mosquito*|lupus|office|fashion|style|sewing|knit*)",
    ],
    // What is asked about scars.
    asksScar: [
      "(est ce que|ca|ca va|combien de temps|comment|combien|y a|do|does|will|how|is there) ~ (laisse*|part|partir|parti*|cicatris*|s en va*|disparait*|voir|reste*|fade*|heal*|leave*|scar*|show*|go away|hide)",
    ],
    cutsAsked: [
      "(coupe*|coupures|entaille*|lame|rasoir|cutter|scarif*|taillade*|brulure* de (cigarette|briquet|clope)) ~ (profond*|pas|bras|cuisse*|poignet*|moi meme|soi meme|$|.|§|,)",
      "(cut|cuts|cutting|blade|razor|slice*|self harm|burn*) ~ (deep|not deep|arm*|thigh*|wrist*|yourself|myself|$|.|§|,)",
    ],
    ofMine: [
      "(j en ai|en ai (fait|plein)|j ai (recommence|refait|fait)|mes|mon|me|m|moi|cette (semaine|nuit)|hier soir|encore|a vie|nouvelle*)",
      "(i ve|i did|i have|my|mine|me|this week|last night|again|new ones|forever|for life)",
    ],
  },
  met: {
    death: [
      `doesToSelf ownFlesh whatFor ${unmeant}`,
      `plainDeed whatFor ${unmeant}`,
      `onMe myLimb whatFor ${unmeant}`,
      `punishes -aStory -aLaugh`,
      `bladeNow armBare -craftWork -aStory -aLaugh`,
      `tearsOff mercilessly -tics -aStory -aLaugh`,
      `untilHurt -ofSleep -aStory -aLaugh`,
      `onMe endsOn ${unmeant}`,
      `keenThing keptAt keptFor -craftWork -aStory -aLaugh`,
      `onceAgain theBlade -trained ${unmeant}`,
      `onceAgain cutPlace -trained ${unmeant}`,
      "urgeBack whereUrge -otherUrge -aStory -aLaugh",
      `selfMade byMyself ${unmeant}`,
      `scarOfCuts ofMine -healsWell ${unmeant}`,
      `theMarks coveredUp -healsWell -aStory -aLaugh -aTrade`,
      `inTheSkin -byPen -aStory -aLaugh`,
      `timesHurt ${unmeant}`,
      `sleevesFor -ofWeather -aStory -aLaugh`,
      `notForShow -ofWeather -aStory -aLaugh`,
      `askedWhy stripy -ofSkinCare -aStory -aLaugh`,
      `dressings boughtAgain -ofBlisters -aStory -aLaugh`,
      `limbsUnder inHeat -ofWeather -aStory -aLaugh`,
      `blistered theBlade -trained -ofBlisters ${unmeant}`,
      `coveredHeat guessWhy -ofWeather -aStory -aLaugh`,
      `asksScar cutsAsked ofMine -healsWell -mishaps -aStory -aLaugh`,
    ],
  },
});
