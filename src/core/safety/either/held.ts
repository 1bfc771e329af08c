/** In either language: held at home and watched: doors, papers, telephones, minutes; what is whispered, and what must not be answered. */
import type { Signs } from "../distress-words.ts";
import { unless } from "./people.ts";

const phone =
  "(tel|telephone*|portable*|messages|message*|sms|mails|mail*|textos|appels|conversations|whatsapp|insta*|snap*|tout|ordi*|courrier|position|deplacements|recherches|historique|factures|releves|whatsap|facebook|insta)";
const shops =
  "(dentiste|orthodontiste|pizza*|copine|collegue|garage|garagiste|pharmacie|coiffeu*|ecole|livreur|livraison|mutuelle|banque|faux numero|erreur|toiletteu*|veto|veterinaire|assurance|plombier|pub|boutique|opticien|gyneco|medecin|secretaire|mairie|magasin|amie|soeur|cousine|creche)";
const stores =
  "(dentist|pizza|takeaway|hairdresser*|friend|colleague|garage|pharmacy|chemist|school|delivery|wrong number|vet|optician|bank|gp|doctor|salon|nails|insurance|plumber|council|cousin|sister|shop|library)";

export const held: Signs = {
  fields: {
    noWayOut: [
      "(pas|plus|jamais|aucun) (le|du|de)? droit (de|d|a)",
      "(laisse*|permet|autorise*|veut|supporte) (pas|plus|jamais) (que je|que j)? (sortir|sorte|partir|parte|voir|voie|descendre|travailler|travaille|parler|parle|aller|aille|conduire|telephoner|m habiller|me maquiller)",
      "(m|nous|me) (interdi*|empech*|defend*|a interdit|a empeche*) (de|d|que|tout*|la|le|l)? ~ (sortir|voir|parler|partir|travailler|telephoner|conduire|cours|amis|famille|dehors)",
      "(sors|sorti|sortie|mis le nez dehors|mis les pieds dehors|ete dehors|vu le jour|vu personne) (plus|pas|jamais)? ~ depuis",
      "(enferme*|sequestre*|verrouille*|verrou*|cadenas*|a cle|avec (la|les|une|ses|sa)? (cle|cles|clef)|a clef|double tour|suis dedans|bloque* (dedans|a l interieur|dans (l|la|ma|notre|cette))|barreaux|prisonnier*|otage)",
      "(haven t|have not|not|hasn t|never) (been|gone|set foot|stepped|left|got) ~ (outside|out|the (house|flat|room))",
      "(climb*|climbed|get|got) out (of)? (the|a)? (window|back window|skylight)",
      "(sorti*|sors|passe*|saute*) par (la fenetre|le balcon|le velux)",
      "(won t|doesn t|never|not|don t|isn t|aren t|will not|does not) (let|lets|allow*|permit*) ~ (out|leave|go|work|see|drive|speak|talk|phone|answer|outside|have)",
      "(lock* (me|us|in|the (door|doors|house|gate)|my (room|door)|all the doors)|(locks|locked|lock) ~ from ~ outside|(close|closes|closed|shuts|locks) (la|the) (porte|door) (a cle|with)|trapped|prisoner|can t leave the (house|flat|room)|front door key)",
    ],
    takesMine: [
      "(pris|prend|prends|prennent|repris|emporte*|embarque*|confisque*|garde*|cache*|vole*|arrache*|casse*|jete*|detient|tient|retient|enleve*|recupere*|controle*|brule*|dechire*|bloque*|coupe*|veut|verrouille*) ~ (passeport*|papiers|cles|cle|clef*|telephone*|portable*|tel|carte (bleue|bancaire|vitale|d identite|de sejour)|cb|salaire|paie|argent|titre de sejour|recepisse|chaussures|manteau|permis|ordi|compte|rsa|pension|internet|wifi|sim|lunettes|bequilles)",
      "(a|pris|prend|garde) my (phone|keys|passport|card|papers)",
      "(taken|takes|took|take|keeps|kept|keep|holds|hold|hid|hides|hidden|confiscat*|smash*|has|have|controls|withholds|burnt|burned|ripped|wants|locks) ~ (passport*|phone*|mobile|keys|key|card*|papers|documents|visa|wages|money|driving licence|shoes|laptop|pension|benefits|inhaler|medication|wheelchair)",
    ],
    readsMine: [
      `(lit|lis|regarde*|fouille*|surveille*|controle*|espionne*|verifie*|epluche*|ecoute*|consulte*|check*|tombe sur) (tous|toutes|tout|toujours|souvent|encore|aussi|dans|chaque soir)? (mon|mes|le|les|la|ma|sur mon|dans mon)? ${phone}`,
      `(a acces a|connait|a|capte|voit) (tous)? (mes|mon|tout) (mdp|code*|mots de passe|mot de passe|messages|sms|appels)`,
      "(telephone|tel|portable) (est)? (fouille*|surveille*|piste*|sur ecoute|espionne*|partage*)",
      "(checks|reads|goes through|looks at|looks through|tracks|monitors|listens to|scrolls through|has access to|knows|sees|gets|watches) ~ (phone|messages|texts|emails|calls|everything|whatsapp|history|location|every word|bills|password*|passcode|post)",
    ],
    hushed: [
      "(discret*|discretion|en cachette|en douce|a son insu|sans qu (il|elle|on) (le)? (sache|voie)|chuchot*|tout bas|a voix basse|parle* doucement)",
      "(pas|plus|aucun*|sans|jamais|ni|surtout pas) (de|d|le)? (sms|rappel*|message*|mail*|courrier*|vocal*|appel*|facture*|trace*|whatsapp|coup de fil|notification*)",
      "(repondez|rappelez|appelez|ecrivez|telephonez|envoyez|reponds|rappelle|repondre|rappeler) (moi|me)? (surtout)? (pas|plus|jamais|que|seulement|uniquement|doucement|rien)",
      "(me|m) (rappelez|appelez|ecrivez|repondez) (surtout)? (pas|plus)",
      "(efface*|effacer|supprim*) ~ (message*|conversation|numero|ca|tout|apres|fil)",
      "(du|le|un|son|avec (le)?|emprunte*|prete*) (tel|telephone|portable|sien) (de|d|a) (la|une|ma|un|mon) (voisin*|amie|collegue|soeur|copine)",
      "(prete|prete moi|emprunte*) (le|son) (sien|telephone|tel|portable)",
      "(don t|dont|do not|never|not) (reply|ring|call|phone|text|answer|write|leave|email|send|use)",
      "(delet*|wip*|eras*) ~ (message*|this|text*|chat|number|thread|it)",
      "(text only|by (message|text)|without (him|her|them) knowing|discreet*|no (reminders|reminder|texts|voicemail*|letters|calls)|(neighbour s|someone else s|friend s|my brother s) (old)? (phone|one|mobile)|borrowed|hidden phone|second phone|hide (this|the|my) phone)",
    ],
    mute: [
      "(peux|peut|pouvoir|possible) (pas|plus)? (de)? (parler|appeler|telephoner|decrocher|repondre)",
      "(chuchot*|tout bas|a voix basse)",
      "(can t|cannot|can not|couldn t) (talk|speak|call|phone|ring|answer)",
      "(be quick|so quick|whisper*|quietly|keep it short|quick please)",
    ],
    heIsNear: [
      "(il|elle|mari|copain|mec|compagnon|conjoint|ex|beau pere) (est|dort|regarde|ecoute|m ecoute|entend|rentre|arrive|va rentrer|revient|se douche|remonte|vient de rentrer|redescend) ~ (cuisine|salon|douche|chambre|a cote|juste|piece|couloir|derriere|porte|en bas|en haut|jardin|garage|salle de bain|toilettes|bientot|# min*|tot|tout)",
      "(he|she|husband|boyfriend|stepdad|ex|partner|they) (s|is|re|are|just|ll be|came|got)? ~ (in the (shower|bath|kitchen|garden|next room|room|other room|garage|loo|toilet|hall|bedroom|living room|lounge)|home early|home|downstairs|upstairs|next door|listening|walking in|on his way)",
      "(listening|ecoute) ~ (derriere|behind) ~ (porte|door)",
    ],
    disguise: [
      `(repond*|fai*|ecri*|parl*|dit*|envoy*) ~ (comme si|semblant|genre|style|en tant que|comme) ~ ${shops}`,
      `(si) (c est)? (il|elle|mari|lui|mon *) ~ (decroche*|repond*|demande*|appelle*|lit|voit|tombe dessus) ,? ~ (dites|vous etes|c est|faites) ~ ${shops}`,
      `(answer|reply|respond|text|write|sound|pretend*|act|say) ~ (as if|as|like|to be|from) ~ (${stores}|${shops})`,
      "(ordering|order|asking about|booking) ~ if (he|she|they) (ask*|look*|read*|see*)",
      `if (he|she|they|my *) (ask*|answer*|read*|see*|check*|pick*) ~ ,? ~ (you re|you are|your|ur|it s|this is|say) ~ ${stores}`,
    ],
    /** Only whispered: nobody does that at home without a cause. */
    whispers: [
      "(je|j) (te|vous)? (chuchot*|parle (tout bas|doucement|a voix basse))",
      "(can t|cannot) (talk|speak) (out)? loud",
      "(i m|im|am) whispering",
    ],
    asksLeave: [
      "(dois|doit|faut) (lui|leur|tout lui)? (demander) (pour tout|avant de|la permission|avant d)",
      "(have to|must) ask (him|her|them) (for|before)",
      "(demander|demande*|attendre|faut|besoin) ~ (permission|autorisation|accord) ~ (toilettes|manger|sortir|parler|dormir|laver|appeler|voir|boire|acheter|doucher|habiller|ouvrir|telephoner)",
      "(photo*|preuve*|selfie*|video*|localisation|position|appel video|facetime) ~ (prouver|prouve*|preuve|toutes les heures|ou (je|j) suis|avec qui)",
      "(ask|beg) ~ (permission|allowed|him|her) ~ (toilet|loo|eat|bathroom|leave|go out|shower|tampon*|pads|food)",
      "(photo*|selfie*|video*|video call|facetime|location) ~ (prove|proof|every hour|where i (am|was)|who i m with)",
    ],
    countsMine: [
      "(veut|demande*|exige*|reclame*) ~ (voir)? ~ (ticket*|l heure (dessus|exacte)|justificatif*|facture* de)",
      "(compte*|chronometre*|calcule*|controle*|verifie*|releve*|note*|minute*) ~ (minute*|kilometre*|compteur|ticket*|centime*|temps|heures|trajet*|depenses|essence|pas que)",
      "(counts|times|clocks|checks|logs|monitors|measures|writes down) ~ (minutes|mileage|steps|receipt*|penny|how long|miles|clock|odometer|petrol|seconds)",
    ],
    tallied: [
      "(retard|trop long|en trop|peur|trembl*|crie*|hurle*|gueule*|puni*|paye*|colere|ose (pas|plus)|justifi*|expliquer|interroge*|frapp*|tape*|porte|sinon)",
      "(late|dread*|scared|terrified|shout*|punish*|pay for|angry|shak*|hit*|explain|interrogat*|or else|trouble|over)",
    ],
    atWork: [
      "(chef|patron|boulot|taf|prime|pointeuse|boss|manager|shift|entraineur|coach|chrono|montre|sport|running|footing|regime|appli de|comptable|impots|taxi|livreur)",
      "(boss|manager|shift|trainer|race|marathon|watch|fitbit|diet|tax|taxi|running|swim*|timesheet)",
    ],
    spying: [
      "(appli|application|logiciel|traceur|mouchard|gps|balise|airtag|camera*|micro|micros|localisation|geoloc*|partage de position|babyphone)",
      "(app|tracker|airtag|spyware|cameras|camera|microphone*|gps|find my|listening device|location|speaker)",
      "tracks (my|me|our|where)",
    ],
    seesAll: [
      "(sait|voit|regarde|suit|surveille|entend|ecoute|appelle|parle|crie|gueule|ecrit|engueule|remarque*) ~ (ou (je|j)|tout|partout|quand (je|j)|si (je|j)|des que (je|j)|chaque)",
      "((toutes|chaque) (les)? (piece*|chambre*)|meme (la|dans la) (salle de bain|chambre|douche))",
      "(knows where|sees (me|everything)|watches (me|us)|talks (to me)? through|comment* on|(rings|calls) ~ (until|till|if i)|dot (stops|moves)|(yells|shouts|talks|speaks) (at|to)? (me|us)? through|every room|even the (bathroom|bedroom|shower)|turns up wherever)",
      "so (please|pls) (answer|reply|text)",
    ],
    homeSafety: [
      "(meditation|sommeil|dors|dormir|chat|chien|alarme|cambriol*|nounou|babyphone|visio|micro (coupe|marche)|voiture volee|vol de|perdu mon|retrouver mon|ado|fils|fille|livreur|colis|coach)",
      "(cat|dog|burglar*|nanny|doorbell|zoom|parcel|lost my|teen*|kids|delivery|driver|uber)",
    ],
    sleepsDressed: [
      "(dor*|dors|couch*) ~ (habille*|tout habille*|(avec|en) (leurs|mes|nos|ses|leur)? (chaussures|baskets|manteau*|vetements|jean|jogging|tenue))",
      "sleep* (in|with) (our|my|their|the)? (kids|children)? (clothes|shoes|coats|trainers)",
      "((mot|nom) de code|code word|safe word|signal secret) ~ (enfants|petits|fils|fille*|voisine|kids|children|son|daughter|neighbour)",
      "(sac|valise) (est)? (toujours|deja)? (pret*|cache*) ~ (coffre|voisine|lit|placard|porte|au cas ou|cave)",
    ],
    toRun: [
      "(au cas ou|partir vite|fuir|filer|se sauver|sorti de|prison|libere*|peur|sauver|s echapper|quand (il|papa)|si (il|papa)|rentre*|cache*|courir|chercher la voisine)",
      "(in case|now|run|get out|leave fast|escape|when (he|dad)|if (he|dad)|hide)",
    ],
    journey: [
      "(vacances|(le|mon|du|un|son|prochain) train|avion|ferry|vol|aeroport|maternite|accouch*|camping|chauffage|froid|randonnee|ecole|colo|rando|hopital|operation)",
      "(holiday*|(le|mon|du|un|son|prochain) train|flight|airport|ferry|maternity|labour|camping|heating|cold|school trip|hospital|bag is packed for)",
    ],
    carriesOff: [
      "(emmene*|prends|monte*|descends|cache*|planque*|enferme*|file*|emporte*|reveille*|couche*|mets) ~ (enfants|petits|petit|petite|bebe|fils|fille|filles|gamins) ~ (grenier|cave|voisin*|garage|placard|dehors|salle de bain|dans la voiture|cabane|sous le lit|a l abri)",
      "(take|bring|hide|carry|lock|get|put|send) ~ (kids|children|baby|wee ones|boys|girls|son|daughter|weans) ~ (attic|shed|neighbour*|car|wardrobe|bathroom|cellar|next door|out the back|closet|loft|under the)",
    ],
    theDrink: [
      "(ses|sa|ca|sixieme|cinquieme|quatrieme|troisieme|deuxieme|dixieme|#) (biere*|bouteille*|canette*|verre*|whisky|pastis|ricard*)",
      "(il|mari|pere|papa|conjoint|compagnon|copain) ~ (bu|boit|ivre|bourre|saoul|rentre* (tard|bourre|du bar|du cafe))",
      "(his|the) (beers|cans|drinks|bottles|pints|sixth|third|fourth)",
      "(he|husband|dad|stepdad|boyfriend) ~ (drunk|drinking|drinks|from the pub)",
    ],
    punished: [
      "(privee|prive) de (sortie|tel|telephone|console|sorties)",
      "(punition|controle parental|grounded|screen time|crise d ado|mon ado|console|tablette|confinement|serrurier|locksmith|locked out|enfermee dehors|enferme dehors|prefecture|quarantine|par erreur|by mistake)",
    ],
    /** Whose nap, whose lock, whose doctor it is. */
    heldFamily: [
      "(bebe (dort|dormait)|petit (dort|dormait)|petite dort|sieste|dehors|serrurier|reunion|en cours|bibliotheque|dans le train|phobie|ascenseur|examen|permis de|mairie|garer|fumer|tricher|boire d alcool|manger (de|du|des)|conduire apres|faire du sport|porter de charges|par erreur)",
      "(baby (is|s)? asleep|kids (are)? asleep|library|meeting|in class|lecture|laryngitis|lost my voice|locksmith|locked myself|locked out|allergic|gluten|drive after|lift (anything|weights)|by mistake)",
    ],
    purse: [
      "(argent de poche|rendre (les|des) tickets|ticket* de caisse|justifi*|chaque (euro|centime|depense)|demander (de|l|pour)|# euros par|plus un sou|pas un sou|pas un centime)",
      "(receipt*|pocket money|allowance|every penny|ask for (money|tampon*|pads|food)|hand (in|over)|not a penny|beg for)",
    ],
    staysIn: [
      "(reste|restons|peux (pas|plus)|dedans|bloque*|enferme*|rate*|manque|attends|seule|avec (les petits|bebe|les enfants)|impossible)",
      "(stuck|can t|inside|locked|miss|alone|all day|with the (kids|baby))",
    ],
    awayAtWork: [
      "(quand|lorsqu*|chaque fois qu|des qu) (il|elle|mari|on)? ~ (part|sort|va|bosse|travail*|absent*)",
      "(when|while|before) (he|she|they) ~ (work*|goes|leaves|out|away)",
    ],
    locksWhenOff: [
      "(ferme*|verrouille*|enferme*|boucle*) ~ (cle*|clef*|porte|verrou*|moi|nous|maison) ~ (quand|lorsqu*|chaque fois|des qu) (il|elle|mari|on)? ~ (part|sort|va|bosse|travail*|absent*)",
      "(quand|lorsqu*|chaque fois qu|des qu) (il|elle|mari) ~ (part|sort|va|bosse|travail*|absent*) ,? ~ ~ (ferme*|verrouille*|enferme*) ~ (cle*|clef*|porte|tour)",
      "(locks|lock|closes|shuts|fermee) ~ (me|us|door|doors|porte|house) ~ (when|while|before) (he|she|they) ~ (work*|goes|leaves|out|away)",
    ],
  },
  met: {
    violence: [
      ...unless([
        "takesMine noWayOut tyrant -punished",
        "takesMine hushed spouse -feast -punished",
        "locksWhenOff staysIn spouse -punished -heldFamily",
        "takesMine awayAtWork staysIn spouse -punished -heldFamily",
        "takesMine purse spouse -punished -heldFamily",
        "noWayOut hushed spouse -feast -punished -atWork -heldFamily",
        "noWayOut inDread spouse -feast -punished -atWork -heldFamily",
        "readsMine hushed spouse -feast -atWork",
        "mute heIsNear pleadsFor -feast -heldFamily",
        "mute heIsNear inDrink -heldFamily",
        "whispers heIsNear -feast -heldFamily",
        "asksLeave spouse -feast -heldFamily",
        "heIsNear hushed readsMine -feast",
        "disguise -feast",
        "countsMine tallied spouse -atWork",
        "spying seesAll tyrant -homeSafety",
        "sleepsDressed toRun -journey",
        "carriesOff theDrink -journey",
      ]),
    ],
  },
};
