/**
 * In either language: ways of cruelty that are told in passing: put out at night, a head under a tap, a favour that has a price, one who moves in
 * above, what is smashed for a no, a last time that was sworn, a stop that was laughed at, a marriage at half term.
 */
import type { Signs } from "../distress-words.ts";
import { unless } from "./people.ts";

export const cornered: Signs = {
  fields: {
    // Put out, or made to stand there.
    putOut: [
      "(mis|met|jete*|fout*|foutu*|vire*|laisse*|enferme*|chasse*) ~ (a la porte|dehors|sur le (palier|balcon)|dans la (cour|rue|cave)|au jardin)",
      "(me|nous) (fait|faisait|laisse*|oblige* a) (dormir|rester|attendre) ~ (dehors|palier|balcon|cour|cave|garage|jardin|niche|baignoire|voiture)",
      "(threw|kicked|put|locked|shut|chucked|left) (me|us) ~ out",
      "(made|makes) (me|us) (stand|sleep|sit|stay|wait|kneel) ~ (yard|garden|shed|balcony|hall|porch|outside|corner|stairs|floor|bath|car)",
    ],
    atNight: [
      "(nuit|pyjama|chemise de nuit|pieds nus|froid|gel*|pluie|neige|# degres|minuit|#h du matin|sans (chaussures|manteau|rien)|avec (le bebe|les enfants|les petits)|parce que|puni*|toute la)",
      "(night|pyjamas|nightie|barefoot|cold|freez*|rain|snow|midnight|without (shoes|a coat|my)|with the (baby|kids)|because|punish*|all (night|day))",
    ],
    hardNoOne: [
      "(boite de nuit|bar|festival|videur|camping|tente|insomnie|clefs|cles (oubliees|perdues|a l interieur)|chat|chien|ronfl*|la dispute du chat|bouncer|club|festival|tent|keys inside|snor*|cat|dog|yoga|standing desk)",
    ],
    // A head under a tap.
    headUnder: [
      "(mis|met|tient|tenu|plonge*|maintien*|maintenu|enfonce*|pousse*) ~ (tete|visage|figure) ~ (sous|dans) ~ (eau|douche|baignoire|toilettes|lavabo|seau|wc|cuvette|oreiller|neige|assiette)",
      "(holds|held|puts|put|pushes|pushed|shoves|shoved|dunks|dunked) ~ (head|face) ~ (under|down|in|into|through) ~ (water|bath|toilet|sink|tap|bucket|shower|plate|pillow|snow)",
    ],
    toTame: [
      "(calmer|punir|parce|encore|pleure*|crie*|taire|obei*|lecon|expres|peur|respirer|noy*|chaque|des que|pisse*|crache*|filme*|camp*|y retourner|internat|college|lycee)",
      "(calm|punish*|because|again|cry*|cries|scream*|quiet|obey|lesson|on purpose|scared|breathe|drown*|every|whenever|when (mum|dad|she|he)|laugh*|film*|school|dorm)",
    ],
    bathing: [
      "(shampoing|shampooing|shampoo|piscine|nageu*|apnee|plongee|poux|bapteme|coiffeu*|pool|swim*|snorkel*|nits|baptis*|hairdresser|gateau|cake)",
    ],
    // A favour that has a price.
    favour: [
      "(garder|avoir|valider|renouveler|obtenir|signer|augment*|promotion|passer|laisser|donner|reussir) ~ (poste|contrat|stage|examen|note|diplome|papiers|logement|appart*|place|role|augmentation|titre|semestre|loyer|permis|boulot|job)",
      "(keep|pass|get|renew|sign|have|give) ~ (job|contract|internship|exam|module|grade|papers|flat|room|role|raise|visa|rent|course|shifts|reference|part)",
      "(i can|i ll|i d|je peux|j aurai) (pass|stay|reussir|rester|keep)",
    ],
    atThePrice: [
      "(contre une (nuit|faveur)|si je (couche*|suis (gentil|gentille|sympa)|passe la nuit|viens chez|me montre|fais un effort avec lui)|gentille avec lui|en echange (d|de)|passer la nuit|diner chez lui|dans sa chambre d hotel|coucher avec (lui|elle))",
      "(if i m (nice|good|sweet|friendly) (to|with)|nice to him|if i (sleep with|go home with|stay over|come over|let him)|in exchange|a favour|spend the night|come to (his|my) (hotel|place|flat|house)|sleep with (him|her))",
    ],
    // Photographs of himself, a hand that slides, a lift with the doors locked.
    showsHimself: [
      "(envoie*|envoye*|montre*|partage*) ~ (photo*|video*|image*) ~ (de lui|de son|nu|nus|torse nu|en slip|sous la douche|intime*|sexe|sales|porno*)",
      "(sends|sent|shows|showed|shared) ~ (photo*|pics|picture*|video*) ~ (of (himself|his)|naked|nude|in the shower|in his|dirty|porn)",
    ],
    unasked2: [
      "(secret|rien dire|dire a personne|le dire|entre nous|entre (lui|elle) et moi|demande (les|la|une|des) (miennes|mienne|photo)|mineur*|# ans|peur|malaise|supprim*|efface*)",
      "(secret|not to tell|mustn t|between us|don t tell|wants mine|asks for mine|minor|i m #|scared|uncomfortable|delete*)",
    ],
    elder: [
      "(prof|professeur|coach|entraineur|chef|patron|oncle|tonton|cousin|beau pere|voisin|moniteur|educateur|animateur|pretre|ami (de|a) (mon|ma|mes)|pere (de|d) (ma|mon|une)|collegue|superieur|formateur|tuteur|medecin|teacher|tutor|coach|boss|manager|uncle|cousin|stepdad|neighbour|instructor|priest|dad s (mate|friend)|mum s (boyfriend|friend)|friend s dad|colleague|doctor|driver|leader)",
    ],
    slidesDown: [
      "(ses|sa|les) (main|mains) ~ (descend*|remont*|gliss*|traine*|trainent|baladeuse*|partout)",
      "(his|the) hands ~ (slip*|slid*|wander*|go down|creep*|everywhere|drop)",
      "me (colle|serre|coince|frole) (dans|contre|au|a|de trop|de tres|des)",
      "(presses|pushes|leans|rubs) (up)? against me",
      "(locked|locks|verrouille*|bloque*) (the|les)? (car)? (doors|portieres|portes)",
    ],
    eachTime: [
      "(chaque|toujours|fete de famille|repas|noel|cuisine|couloir|voiture|raccompagn*|ramene*|quand (on est|je suis|tout le monde)|des qu|encore|stage|seul*|trajet)",
      "(every|always|family (party|dinner|do)|christmas|kitchen|corridor|car|drive me|drives me|lift home|when (we re|i m|everyone)|again|alone|last time)",
    ],
    politeTouch: [
      "(amoureu*|mon (chat|chien|bebe|fils)|petit copain|bisous|metro bonde|heure de pointe|piano|guitare|massage|kine|my (cat|dog|baby|boyfriend|son)|rush hour|piano|massage|physio|child lock|central locking)",
    ],
    // He is there before me, or moves in above.
    comesNear: [
      "(connait|sait|apprend|note) ~ (mes horaires|mon emploi du temps|mon trajet|mes habitudes)",
      "(pris|loue*|achete*|emmenage*|embauche*|inscrit|inscrire|demenage*|change*) ~ (au dessus (de|du|chez)|en face (de|du|chez)|a cote de chez|(dans|pour) ma (rue|boite|salle|residence)|dans mon (immeuble|quartier|bureau)|a mon (travail|boulot|club))",
      "(knows|knew|learnt|learned) ~ my (shifts|timetable|schedule|bus|route|hours|routine)",
      "(moved|rented|rents|bought|got a job|joined|signed up) ~ (above me|opposite me|next door to me|across from me|(in|to|on|at) my (street|building|work|gym|office|church|road|choir))",
    ],
    heOfOld: [
      "(ex|ancien (copain|mari|compagnon|mec|petit ami|conjoint)|harceleur|avant moi|deja la|m attend|before (me|i)|already there|waiting for me|stalker)",
    ],
    friendly: [
      "(on s entend|bons termes|garde alternee|les enfants|pratique|covoitur*|papote|collegue sympa|get on (well|fine)|good terms|custody|handy|share a lift|chat|delivery|bus driver)",
    ],
    // Followed as I write.
    onMyTrack: [
      "(voiture|camionnette|moto|scooter|homme|type|mec|gars|inconnu|quelqu un|ils|on|il) ~ (me|nous) (suit|suivent|suivait|colle*|file*|piste*) ~ depuis",
      "(car|van|man|guy|bloke|someone|somebody|they|he) ~ (following|been following|follows|behind) me ~ (since|for|from)",
      "(been|still|stood|parked|standing) (there|outside|behind me|across the road) ~ since i",
    ],
    takenCover: [
      "(creche|gare|arret|metro|boulot|travail|sortie|parking|ecole|cache*|refugie*|entree dans|peur|rentrer|police|quoi faire|demi tour|ose pas|depuis)",
      "(i m in|hiding|hid|ducked|went into|scared|get home|police|what do i do|the bus|station|work|shop|chip shop|won t go|don t dare|toilets|nursery|school|car park)",
    ],
    roadMate: [
      "(trop pres|autoroute|bouchon*|gps|permis|convoi|copain|mari me suit|taxi|ambulance|tailgat*|motorway|traffic|satnav|driving test|convoy|husband is following|puppy|chien|chat|ombre|lune|moon|shadow|carriere|parcours)",
    ],
    // Things smashed for a no.
    smashes: [
      "(casse*|defonce*|detruit|brise*|fracasse*|explose*|renverse*|balance*|retourne*) ~ (tout|toute (la|ma)|porte*|vaisselle|meubles|assiettes|tele|murs|la table|mes affaires|mon telephone|le dernier telephone|la maison)",
      "(smash*|broke|breaks|trash*|wreck*|punch*|kick*|overturn*) ~ (everything|the (place|door|house|flat|tv|wall|table|kitchen)|plates|my (phone|things|stuff|door|last phone)|the last phone|door*|walls)",
    ],
    forANo: [
      "(quand|si|parce que|des que|chaque fois que) (je|j|on|maman|ma mere) (lui|le|la|l)? ~ (refuse*|dis non|donne pas|fais pas|parle*|pars|reponds|rentre|veux pas|obei*|proteste*|refus*)",
      "(prochaine fois) ~ (moi|toi|ta tete|ma tete)",
      "(when|if|because|every time) (i|mum|we) ~ (say no|refuse*|won t|don t|leave|answer|talk|disagree)",
      "(next time|next) ~ (be me|it s me|my (face|head|turn))",
      "(sac|valise|bag|suitcase) ~ (chez (ma|mon|une)|pret|prete|cache*|at (my|mum)|packed|hidden|ready)",
    ],
    byMischance: [
      "(bebe|ans et demi|(#|deux|trois) ans|danse|chat|chien|ballon|demenag*|travaux|maladroit*|jeu video|manette|ping pong|toddler|baby|two year old|clumsy|cat|dog|football|moving|builders|renovat*|dancing|game)",
    ],
    // A last time that was sworn; ribs in bits.
    swornLast: [
      "(jure*|promis|promet|dit|disant|pleure*|a genoux|s excuse*) ~ ~ (derniere fois|recommencera*|plus jamais|changer*|se soigner)",
      "(swore|swears|promised|promises|says|said|cried|crying|knees) ~ ~ (last time|never again|won t happen again|change|get help)",
    ],
    inBits: [
      "(cotes|cote|nez|bras|oeil|levre|machoire|dent|dents|tete|crane|poignet|visage|dos|mal partout|miettes|en sang|bleus|hematome*|points|urgences|plus marcher|boite|peux plus (bouger|marcher|respirer))",
      "(ribs|nose|arm|eye|lip|jaw|tooth|teeth|head|wrist|face|back|bruise*|stitches|a e|can t (walk|move|breathe)|black and blue|limping)",
    ],
    ofHim: [
      "(il|elle|mari|conjoint*|compagnon|copain|mec|ex|femme|pere|mere|beau pere|frere|fils|oncle|belle famille|ils|voisin|patron|he|she|they|husband|wife|boyfriend|girlfriend|partner|dad|mum|stepdad|fella|brother|son|uncle|in laws|boss|neighbour)",
    ],
    soberVow: [
      "(fumer|cigarette*|alcool|poker|jouer|jeu|sucre|retard|dentiste|rugby|foot|ski|match|karting|marathon|demenag*|smok*|drinking|gambl*|sugar|late|dentist|rugby|football|ski*|marathon|moving|trampoline)",
    ],
    stitched: [
      "((deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|#) points|(two|three|four|five|six|seven|eight|nine|ten|twelve|#) stitches|platre|a cast|attelle|minerve|recousu*)",
    ],
    storyOf: [
      "(histoire*|version|excuse|bobard|mensonge|raconte*) ~ (placard|porte|escalier*|chien|chute|baignoire|velo|trottoir|tiroir)",
      "(story|version|excuse|lie|lied|tale) ~ (cupboard|door|stairs|dog|fall|bath|bike|kerb|drawer)",
    ],
    // A bullet that is promised; orphans; threats spoken to the face.
    promisedBlow: [
      "(promet|promis|promettent|reserve*|garde|gardent|menace* d) ~ (une|la|ma|deux|sa|ca) (balle|cartouche|correction|raclee|derouillee|torgnole)",
      "(promises|promised|has|got|keeps|saving) ~ (a|the|my) (bullet|beating|hiding|kicking) (for|with|if|coming)",
      "(enfants|petits|bebe|kids|baby|children) ~ (orphelin*|orphan*|sans (mere|maman)|without a (mum|mother)|motherless)",
      "si (tu|t) * ~ ,? (je|j) (les|la|le|l|te|t|vous|nous|me) (vais)? (etouffe*|etouffer|tue*|tuer|creve*|bute*|buter|noie|noyer|etrangle*|defonce*|demonte*|brule*|plante*|saigne*|jette|fracasse*|egorge*)",
      "if you * ~ ,? i ll (smother|kill|drown|strangle|burn|stab|hurt|smash|batter|throw)",
    ],
    ballGame: [
      "(tennis|foot|football|golf|ping pong|chien|chienne|baseball|rugby|match|squash|petanque|dog|puppy|padel|pilates|massage|anti stress|adoption|refugie*|guerre|ukraine|war|charity|roman)",
    ],
    // A stop that was laughed at; jeans in bed; till he is done.
    saidStop: [
      "(dit|crie*|demande*|supplie*|hurle*|said|told (him|her)|screamed|begged|asked (him|her)) ~ (stop|arrete*|d arreter|non|no|to stop)",
    ],
    overMyVoice: [
      "(monte le (son|volume)|musique plus fort|main sur (la|ma) bouche|riait|a ri|rigole*|a continue|continuait|plus fort|serre plus|pas entendu|fait semblant)",
      "(music up|turned (it|the (music|telly|radio)) up|hand over my mouth|laughed|kept going|carried on|harder|held me|pretended)",
    ],
    whileIsleep: [
      "(quand|pendant que|des que) je (dors|m endors|suis endormi*)",
      "attend que je (dorme|m endorme|sois endormi*)",
      "(when|while|till|until|once) i (m|am|fall) (asleep|sleeping|out cold)",
    ],
    sleepsClad: [
      "(dors|dormir|me couche) ~ (en jean|habille*|tout habille*|avec (un|mon) (jean|pantalon|ceinture)|deux culottes|culottes|en jogging)",
      "(sleep*|go to bed) ~ (in (my)? (jeans|clothes|leggings|trousers|tracksuit)|dressed|with my (clothes|belt|jeans))",
    ],
    tillDone: ["(ait fini|ait termine|finisse|que ca (passe|finisse|s arrete)|he s (done|finished)|he finishes|it s over|till it stops)"],
    teethSet: [
      "(serre* les dents|ferme* les yeux|regarde* (le plafond|ailleurs|le mur)|fais la morte|fixe* le (plafond|mur)|compte* (les|jusqu)|mords (l oreiller|mon|le drap))",
      "(grit my teeth|close my eyes|stare at the (ceiling|wall)|lie still|play dead|count (the|to)|bite (the pillow|my lip))",
    ],
    borneWell: [
      "(dentiste|tatou*|kine|piqure|vaccin|prise|discours|reunion|match|epil*|avion|decollage|orage|examen|irm|dentist|tattoo*|physio|needle|jab|speech|meeting|match|wax*|flight|take off|storm|exam|mri|osteo*)",
    ],
    // A marriage at half term.
    fetched: [
      "(ramene*|ramener|emmene*|emmener|envoie*|envoyer|renvoie*|renvoyer|repart*|taking|takes|take|sending|send|flying|fly|flown) ~ (bled|pays|la bas|au (maroc|mali|pakistan|senegal|bangladesh)|en (algerie|tunisie|turquie|guinee|inde)|back|home|abroad|over there|pakistan|bangladesh|india|turkey|morocco|somalia) ~ (mari*|fiance*|marri*|wed|wedding|husband|cousin|excis*|cut)",
      "(taking|takes|take|sending) (her|me) ~ (to be|to get) married",
    ],
    soYoung: [
      "(ete|vacances|passeport|billet*|retirer (de|du)|plus (a l ecole|au lycee)|# ans|(quatorze|quinze|seize|dix sept) ans|eleve|fille|soeur|cousine|j ai #|veut pas|veux pas|force)",
      "(summer|half term|holidays|passport|ticket*|out of school|i m #|(fourteen|fifteen|sixteen|seventeen)|year #|student|pupil|daughter|sister|cousin|doesn t want|don t want|forc*)",
    ],
    // Kept to work.
    drudge: [
      "(faire|fais|fait|m occupe de) (tout)? (le|la|leur) (menage|linge|cuisine|vaisselle|lessive|ferme)",
      "(pour|to|do (all)? (the|their)) (cleaning|housework|cooking|laundry|clean|cook|farm work)",
      "(locks|lock|locked|enferme*) (us|nous) ~ (container|dortoir|hangar|mobil home|caravane|serre|barn|dormitory|caravan|shed|overnight|la nuit)",
    ],
    neverOut: [
      "((sors|sort|sortir|sortons) (jamais|plus|pas)|mange* (apres eux|les restes|debout)|(garde|gardent|pris) (mon|mes|nos) (passeport*|papiers)|pas paye*|jamais paye*|sans salaire)",
      "(never (go|been|let) out|not allowed out|eat (after|their leftovers|the scraps)|(have|has|keep|keeps|took) (my|our) passport*|not paid|never paid|no wages)",
    ],
    ownHome: [
      "(coloc*|mari gentil|teletravail|grippe|covid|canicule|retraite*|bebe de|nouveau ne|nourrisson|flatmate*|housework rota|work from home|flu|heatwave|retired|newborn|shy|introvert*|casanier*)",
    ],
  },
  met: {
    violence: unless([
      "putOut atNight ofHim -hardNoOne",
      "headUnder toTame ofHim -bathing",
      "favour atThePrice elder",
      "showsHimself unasked2 elder",
      "slidesDown eachTime elder -politeTouch",
      "comesNear heOfOld -friendly",
      "onMyTrack takenCover -roadMate",
      "smashes forANo ofHim -byMischance",
      "swornLast inBits ofHim -soberVow",
      "stitched storyOf -soberVow",
      "promisedBlow ofHim -ballGame",
      "saidStop overMyVoice ofHim",
      "whileIsleep sleepsClad",
      "tillDone teethSet ofHim -borneWell",
      "fetched soYoung -feast",
      "drudge neverOut ofHim -ownHome",
    ]),
  },
};
