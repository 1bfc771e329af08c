/**
 * French and English: the plainest words of all, looked at once more in what was written, before any idiom was taken out of it: a will of one's
 * own beside « me tuer », « me suicide », "end my life". Laughter, a no, long ago and what only sounds so take it back, and nothing else.
 */
import type { Signs } from "../distress-words.ts";

export const bareWill: Signs = {
  fields: {
    endMyself: [
      "(me|m) (tuer|suicider|suicide|suicides|pendre|flinguer|buter|noyer|supprimer|defenestrer|foutre en l air|tirer une balle|ouvrir les (veines|poignets)|tailler les (veines|poignets)|jeter (sous|du|d un|d une|dans le vide|par la fenetre))",
      "(mettre|mettrai|mets|mis) fin a (mes jours|ma vie)",
      "en finir (avec (la|ma) vie|pour de bon|une bonne fois|definitivement|pour toujours)",
      "(kill*|hang*|drown*|shoot*|off*) (my self|myself)",
      "(end|ending|take|taking) (my (own)? life|it all)",
    ],
    ofMyWill: [
      "(prevu|prepare|decide*|planifie|programme|choisi) (de|pour|tout|la|le|quand|comment|mon|ma)",
      "(qu une|seule|une seule|d autre|unique) (idee|envie|solution|issue|chose|pensee|sortie)",
      "(idee|pensee|envie|besoin|obsession|projet) (fixe)? (de|d|,|c est)",
      "(je|j) (veux|vais|voudrais|vai|compte|dois|suis (pret*|decide*|determine*)|songe|pense (a|serieusement|souvent|tous|tout)|peux que|ai (plus)? qu)",
      "(planning|planned|plan|decided|going to|gonna|want to|wanna|need to|ready to|about to|thinking (of|about)|think about|thoughts (of|about)) ~",
      "(only|one) (way|thing|idea|thought|option|solution)",
    ],
    tookItAll: [
      "(ai|viens de) (tout|toute la boite|la boite entiere|toutes les boites|le flacon entier|tout le flacon) (bu|boire|pris|prendre|avale*|gobe*|ingere|ingurgite|descendu|mange)",
      "(ai) (bu|pris|avale|gobe|ingurgite|descendu) (tout|toute la boite|la boite entiere|le flacon|toute la plaquette|toutes les plaquettes)",
      "i ve (drunk|taken|swallowed|had) (it all|the lot|all of (it|them)|everything|the whole (bottle|box|packet))",
    ],
    nowWaits: [
      "attends (que|juste|maintenant|plus que|la suite|la fin|de|l effet) ~",
      "(c est|voila c est|ca y est c est|ca y est) (fait|fini|trop tard|la fin)",
      "(adieu|pardon|pardonn*|au revoir|personne (le)? (sait|pourra)|trop tard|m endor*|tete tourne|vois flou|ca tourne|bientot fini)",
      "(waiting|now i wait|it s done|goodbye|sorry|too late|getting (sleepy|drowsy|blurry)|feel (sleepy|numb|cold))",
    ],
    notOfMyWill: [
      "(mdr*|lol|ptdr|haha*|hihi*|xd|jk|just kidding|joking|blague*|rigole|plaisante|deconne)",
      "(pas|plus|jamais|aucune|nullement|sans|ni) (du tout|l|de|d|la moindre|une|non plus|question|vraiment|forcement)? (envie*|idee*|intention*|pensee*|vouloir|dire|question|aller) ~",
      "(veux|vais|voudrais|voulais|pense|compte|songe|irai|suis|ferai|faut|souhaite) (surtout|absolument|quand meme)? (pas|plus|jamais|aucunement) ~",
      "(not|never|don t|dont|won t|wouldn t|no|isn t|aren t) ~ (want|wanna|going|gonna|thinking|thoughts|plan*|intention|kill|end|suicidal)",
      "(film*|serie|livre|roman*|chanson*|personnage*|piece|podcast*|documentaire*|heros|heroine|manga|movie|book|song|character|novel|show|lyrics|episode)",
      "(capillaire|social|commercial|politique|culinaire|professionnel)",
      "(a|au) (la tache|boulot|travail|taf|votre cou|ton cou|son cou)",
      "(il y a|y a|ya|ca fait) (#|deux|trois|quatre|cinq|dix|quinze|vingt|trente|longtemps|des) ~",
      "(failli|voulu|essaye|tente|pense) ~ (autrefois|a l epoque|ado*|plus jeune|en #|quand j)",
      "(years ago|when i was|back then|used to|as a (kid|teen*))",
      "(patient*|client*|usager*|eleve*|formation|prevention|memoire|these|expose|cours|training|lecture|thesis|prevention)",
      "(chef|patron|boss|mere|pere|femme|mari|prof|elle|il|ils|they|she|he|mum|dad) (va|vont|allait|veut|would|will|ll|is going) ~ (me|m|kill)",
      "(si|quand|des que) (je|j|on|tu|vous|elle|il|le|la|les|ca|c est|l) ~ (rate*|loupe*|perd*|annul*|augment*|ferme*|oublie*|recommence*|encore)",
      "(jus|soupe|eau|the|cafe|lait|biberon|sirop|dessert|assiette|gateau|antibiotique*|traitement|ordonnance|prise de sang|coloscopie|juice|water|tea|coffee|soup|milk)",
    ],
    lastSession: [
      "(serai|sera|serais) (sans doute|surement|probablement|peut etre|deja)? (plus|pas) (sans doute|surement)? (la|de ce monde) ~",
      "(ne)? (me|vous) (verrez|reverrez|reverrai) (plus|pas) ~",
      "(won t|will not|not) be (here|around|there|alive) ~",
    ],
    norAnyOther: [
      "ni (pour|a)? (aucune|aucun|celle|les|une|aux|la|le)? (autre*|suivant*|d apres|prochain*)",
      "(nor|or) (any|for any|the (next|one after)|anything) (other|after|ever)?",
    ],
    goesElsewhere: [
      "(demenag*|mute*|vacances|conges|partie|travail|voyage|nouveau poste|moving|holiday*|leave|job|relocat*|abroad|hospitalis*|operation|accouch*)",
    ],
    noFearOfDeath: [
      "(pas|plus|aucune|jamais|meme pas|mm pas) (du tout)? peur (de|d) (la mort|mourir|la fin|partir)",
      "(not|no longer|never) (afraid|scared) of (death|dying|the end)",
    ],
    waitsForIt: [
      "attends (que|plus que|juste)? (ca|elle|cela|la|la mort|mon heure|mon tour)",
      "(attends|attend) que ca",
      "(waiting for it|ready for it|want it|looking forward|hope it comes)",
    ],
    asWidow: [
      "(plus heureu*|plus soulage*|plus tranquil*) (sans moi|veuve*|veuf*|orphelin*|si j etais mort*|quand je serai (mort*|plus la))",
      "(happier|better off|free|freer|relieved|at peace) (as a (widow|widower)|without me|if i (was|were) (dead|gone)|when i m gone|widowed)",
    ],
    isMine: ["(je|j|moi|ma|mon|mes|me|m)", "(i|my|me|i m|i d)"],
    ofAFilm: ["(film*|serie|roman|livre|personnage|movie|book|novel|character|show)"],
  },
  met: {
    death: [
      "endMyself ofMyWill -notOfMyWill",
      "lastSession norAnyOther -goesElsewhere",
      "noFearOfDeath waitsForIt -ofAFilm",
      "asWidow isMine -ofAFilm -notOfMyWill",
    ],
    act: ["tookItAll nowWaits -notOfMyWill"],
  },
};
