/**
 * French and English: deeds and places said plainly and in few words, by oneself or of somebody near: cutting oneself in secret, standing on a
 * roof, being gone before a date, "off himself", what an insurance pays. Over the whole message, as it was written.
 */
import type { Signs } from "../distress-words.ts";

export const plainDeeds: Signs = {
  fields: {
    cutsSelf: [
      "(je|j|moi je) (me|m) (coupe|coupes|taillade|lacere|scarifie|entaille|brule|tape la tete|griffe|mords)",
      "(i|i m) (cut|cutting|cuts|slice|slicing|burn|burning|scratch|scratching) (myself|my (arms|arm|thighs|legs|wrists|wrist|skin))",
    ],
    inSecret: [
      "(toilettes|wc|chambre|salle de bain|internat|vestiaire*|lit|bras|cuisse*|poignet*|ventre|mollet*|lame*|compas|cutter|rasoir|ciseaux|clope|briquet|fer)",
      "((le|rien|en) dire|dites (rien|pas)|sait pas|savent pas|personne|en cachette|secret|manches|expres|soulage*|calme*|senti*|punir|encore|recommence*|tous les (jours|soirs)|chaque (soir|jour|fois))",
      "(toilet*|bathroom|bedroom|at night|blade|razor|lighter|secret|sleeves|nobody knows|don t tell|on purpose|relief|calms|again|every (day|night)|to feel)",
    ],
    byMishap: [
      "(cheveux|frange|ongles|barbe|doigt*|cuisine*|cuisinant|epluch*|legume*|oignon*|pain|jambon|parole|internet|monde|reseau*|telephone|micro|camera|jardin*|bricol*|papier|langue|four|casserole|soleil|the|cafe|soupe|levre*|joue|chat|moustique*|eczema|piqure*|routes?)",
      "(hair|fringe|nails|beard|finger*|cook*|kitchen|onion*|vegetable*|bread|paper|garden*|tongue|oven|pan|sun|tea|coffee|soup|lip|cat|mosquito|eczema|shaving|slack)",
    ],
    upHighSaid: [
      "(suis|sommes|est|reste|monte*|assis*|debout) (encore|deja|toujours|tout seul|toute seule|seul|seule|assis|assise|debout|la haut|monte*)? (sur|au bord) (le|la|du|de la|un|une) (toit|rebord|parapet|rambarde|corniche|viaduc|falaise|pylone|grue) ~",
      "(i m|im|i am|he s|she s|standing|sitting|stood|sat) (up)? (on|at the edge of|over) (the|a) (roof|ledge|parapet|railing|overpass|viaduct|cliff) (of)? ~",
    ],
    ofAHome: [
      "(lycee|college|ecole|fac|residence|immeuble|internat|foyer|tour|hlm|parking|hopital|batiment|barre|etage*|pont|seul|seule|nuit|soir|vide|froid|vent|retient|plus rien|adieu|venez|aidez|tremble*)",
      "(school|college|uni|halls|building|block|tower|car park|hospital|alone|night|cold|wind|nothing|goodbye|help|shaking|dark)",
    ],
    forWorkSaid: [
      "(tuile*|couvreur|toiture|gouttiere*|antenne|panneau*|solaire*|repar*|chantier|travail|boulot|artisan|macon|ramon*|terrasse|apero|barbecue|soiree|etoiles|feu d artifice|photo*|visite*|vue|rando*|escalade|pique nique|vacances|chat|mouette*|pigeon*|fete|concert|sortie|cours|svt|jardin*|potager|neige)",
      "(tiles|roofer|gutter*|aerial|panels|repair*|work|job|builder*|terrace|drinks|party|stars|fireworks|photo*|visit*|view|hike|climb*|picnic|holiday|cat|seagull*|concert|trip|garden*|snow)",
    ],
    goneBeforeSaid: [
      "(serai|serais|sera|suis) (deja|surement|probablement)? (creve*|mort|morte|parti*|plus la|plus de ce monde|plus en vie|enterre*) (avant|d ici|bien avant|a ce moment la) ~",
      "(i ll|i will|ill|he ll|she ll) be (dead|gone|in the ground|six feet under|no more) (before|by|long before) ~",
    ],
    asPlanned: [
      "(prevu|prepare*|decide*|planifie|organise|fixe|choisi|t inquiete*|inquietez|pas (pour|la peine|besoin)|inutile|tant mieux|promis|sais|sur et certain)",
      "(planned|plan|decided|sorted|don t (worry|bother)|no (need|point)|promise|know it|made sure)",
    ],
    ofOldAge: [
      "(# ans|rembours*|repondu|reponse|train|travaux|fini*|livr*|mdr|lol|retraite|notes|resultats|inflation|impots)",
      "(years old|reply|answer|train|refund|finish*|deliver*|lol|haha|retirement|results|wifi)",
    ],
    offThemself: [
      "(off|offing|kill|killing|hurt|hurting|hang|hanging|top|topping|end) (himself|herself|themself|themselves|hisself|him self|her self)",
      "(se|s) (tuer|suicider|buter|flinguer|pendre|foutre en l air|jeter (sous|du|dans)|ouvrir les veines|faire du mal)",
    ],
    theySaySaid: [
      "(keeps|keep|says|saying|said|sayin|told|tells|texts|threat*|wants|gonna|going to|talks|talking|scared|afraid|worried|think|idk|don t know) ~",
      "(dit|repete*|parle*|menace*|veut|voulu|envie|va|ecrit|jure|peur qu|crains|pense a|arrete pas)",
    ],
    onlyTalk: [
      "(film*|serie|livre|roman|personnage|cours|formation|patient*|resident*|mdr|lol|joke|joking|rigole|plaisante|epoque|ans|years ago|last year|book|movie|character|training|song|game|jeu|blague)",
      "(died|dead|mort*|decede*|enterr*|funeral|obseques|deuil|grief) ~",
    ],
    policy: ["(assurance vie|assurance deces|capital deces|prevoyance|life insurance|death benefit|insurance policy)"],
    byOwnHand: [
      "(volontaire*|suicid*|soi meme|de son plein gre|expres|quand on (part|s en va|choisit)|mort choisie|de sa main|c est pour moi)",
      "(suicide|suicides|by choice|on purpose|own hand|own choice|own life|voluntar*|if it s not (an accident|natural)|asking for myself|pays out if)",
    ],
    thatAllStops: [
      "(que|si) (tout|ca|tout ca) (s arrete|s arretait|s eteigne|s eteint|cesse|finisse|se termine) ~",
      "(want|wish|need) (it|everything|all of it|this) (all)? to (stop|end|go (quiet|dark|black)) ~",
    ],
    andIToo: [
      "(moi|moi aussi|moi avec|ma vie|mon coeur|mon souffle|exister|respirer|definitivement|pour toujours)",
      "(me|me too|my heart|breathing|existing|for good|forever|my life)",
    ],
    gaveAway: [
      "(donne*|distribue*|offert|legue*|place*) ~ (ma|mon|mes) (guitare|piano|moto|livres|bijoux|chien|chat|chienne|montre|collection*|vinyles|outils|bague*|alliance|velo|console|affaires)",
      "(given|gave|giving) away (my|all my|the|most of) ~",
    ],
    noMoreSessions: [
      "(plus|pas) (la peine|besoin) (de|d) (me)? ~ (rdv|creneau|noter|reserver|rappeler|attendre|seance|place)",
      "(no need|don t bother|won t need|not need) (to|me|any|another|a) ~",
    ],
    goesOn: [
      "(demenag*|mute*|retraite|mieux|gueri*|nouveau|partons|achete*|ikea|vinted|brocante|move|moving|moved|retire*|better|new|downsiz*|charity shop|decluttering|emigrat*)",
    ],
    howHigh: [
      "(how (high|deep|far|tall)|combien (de metres|fait de haut)|quelle hauteur|de quelle hauteur|si on (saute|tombe)|if (you|one) (jump|fall)) ~ (cliff|bridge|roof|viaduct|drop|tower|balcony|falaise|pont|toit|viaduc|balcon|tour|vide)",
      "(cliff|bridge|roof|viaduct|falaise|pont|toit|viaduc|balcon) ~ (how (high|far|tall)|quelle hauteur|combien de metres)",
    ],
    someoneAsks: [
      "(she|he|they|daughter|son|friend|sister|brother|mum|dad|wife|husband) ~ (ask*|search*|look* up|googl*|talk*|seventeen|sixteen|fifteen|fourteen|#)",
      "(elle|il|fille|fils|ami|amie|soeur|frere|mere|pere|femme|mari) ~ (demande*|cherche*|regarde*|tape*|parle*)",
    ],
    forATrip: [
      "(rando*|randonnee|escalade|via ferrata|vacances|visite*|guide|devoirs|maths|expose|saut a l elastique|bungee|hike|climb*|holiday|school project|homework|geograph*|drone)",
    ],
    harmsBaby: [
      "(image*|pensee*|vision*|flash*|scene*|idee*|impulsion*|envie*|peur) ~ (fais|faire|fasse|ferais|ferai) (du|des)? (mal|choses)",
      "(image*|pensee*|vision*|flash*|scene*|idee*|impulsion*|envie*|peur) ~ (etouff*|secou*|jette|jeter|lache|lacher|noie|noyer)",
      "(images|thoughts|visions|flashes|urges|scared) ~ (hurt*|harm*|shak*|drop*|smother*|drown*|throw*)",
    ],
    ofABaby: [
      "(bebe|nourrisson|accouche*|petit|petite|mon fils|ma fille|mes enfants|jumeau*|jumelle*|baby|newborn|gave birth|my (son|daughter|child|kids))",
    ],
  },
  met: {
    act: ["upHighSaid ofAHome -forWorkSaid -onlyTalk"],
    death: [
      "cutsSelf inSecret -byMishap -onlyTalk",
      "goneBeforeSaid asPlanned -ofOldAge",
      "offThemself theySaySaid -onlyTalk",
      "policy byOwnHand -onlyTalk",
      "thatAllStops andIToo -onlyTalk",
      "gaveAway noMoreSessions -goesOn",
      "howHigh someoneAsks -forATrip",
      "harmsBaby ofABaby -onlyTalk",
    ],
  },
};
