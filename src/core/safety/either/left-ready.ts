/**
 * French and English: what is left ready for those who stay. Keys, codes, animals, tools and debts on one side; on the other those who will find,
 * need, open or understand, and the writer gone. Over the whole message.
 */
import type { Signs } from "../distress-words.ts";

const kin =
  "(frere|soeur|mere|maman|pere|papa|parents|femme|mari|compagn*|copain|copine|fils|fille|filles|enfants|petits|gosses|gars|cousin|cousine|neveu|niece|voisin|voisine|ami|amie|amis|pote|potes|apprenti|collegue|filleul|filleule|oncle|tante|famille|proches|eux|elle|lui|les miens|coloc)";
const kinEn =
  "(brother|sister|mum|mam|mom|mother|dad|father|parents|wife|husband|partner|boyfriend|girlfriend|son|sons|daughter|daughters|kids|children|lads|boys|girls|cousin|nephew|niece|neighbour|friend|friends|mate|mates|apprentice|flatmate|godson|goddaughter|uncle|aunt|family|them|her|him|nan|gran)";
const day =
  "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|ce soir)";

export const leftReady: Signs = {
  fields: {
    // What will be needed, and where it lies.
    laidOut: [
      "(mdp|mots? de passe|mot de passe|mots de passe|code|codes|identifiants|pin|rib|papiers|documents|contrat|contrats|assurance|assurances|testament|volontes|procuration|cles|clefs|cle|clef|livret*|carte grise|dossier*|factures|lettre|lettres|enveloppe|enveloppes|liste|bijoux|alliance|montre|economies|argent|livret|numeros|consignes|mode d emploi) ~ (est|sont|dans|sur|sous|chez|derriere|a cote|tout|tous|ensemble|range*|pose*|note*|imprime*|ecrit*|classe*|prete|prets|pret|signe*|relu|remis|a jour|en ordre|avec)",
      "(range*|pose*|note*|ecrit|ecrits|ecrites|classe*|mis|laisse*|imprime*|signe*|relu|relire|prepare*|confie*|donne*|remis|regroupe*|etiquete*|trie*) ~ (mdp|mot de passe|mots de passe|codes|code|identifiants|papiers|documents|contrats|assurance*|testament|volontes|procuration|cles|clefs|livret*|dossiers|factures|lettres|enveloppes|etiquettes|numeros|consignes|comptes|albums)",
      "(notaire|maitre|cure|pretre|avocat|banquier|maire) (a|ont|aura|garde|detient|sait) ~ (cle|cles|clefs|papiers|testament|musique|lettre|tout|consignes|double|enveloppe|textes)",
      "(password*|passcode*|pin|codes|logins|papers|documents|will|insurance|policy|policies|keys|key|deeds|letters|letter|envelope*|list|statements|bank details|card|savings|ring|watch|instructions|certificates|logbook) (s|is|are|was|were)? ~ (in|on|under|with|behind|by|inside|sorted|written|signed|ready|laid|labelled|filed|printed|all|up to date|on the)",
      "(wrote|written|put|left|labelled|filed|printed|signed|sorted|laid|gave|given|boxed|updated) ~ (passwords|password|pin|codes|logins|papers|documents|will|insurance|keys|deeds|letters|labels|envelopes|statements|instructions|bank details|accounts)",
      "(affairs|affaires|comptes|estate|conscience) (are|is|sont|est)? ~ (straight|in order|en ordre|regle*|a jour|clear|nette|set)",
      "(tout|tt|everything|all) (est|is|s|a ete|has been)? (deja|bien|all)? (etiquete|note|liste|prevu|explique|range|en ordre|pret|regle|trie|classe|signe|organise|sorted|arranged|in order|tidy|labelled|filed|signed|ready|set out|paid)",
    ],
    // Animals that go elsewhere.
    animalsGone: [
      "(chat|chien|chienne|chatte|chats|chiens|vaches|vache|brebis|chevres|moutons|poules|cheval|chevaux|jument|ane|lapin|lapins|poissons|perruche*|canari|oiseaux|tortue|betes|animaux|troupeau|ruches|hamster|furet) ~ (va|vont|iront|ira|part|partent|partira|est|sont|a ete|ont ete|chez|confie*|place*|donne*|vendu*|recueilli*|adopte*|aura|auront)",
      "(confie*|donne*|place*|ramene*|amene*|depose*|vendu*|prendre|reprendre|recueillir|adopter|garder|nourrir|adopt*) ~ (chat|chien|chienne|chatte|chats|chiens|vaches|brebis|chevres|poules|cheval|chevaux|lapin|poissons|perruche*|canari|oiseaux|tortue|betes|animaux|troupeau|ruches|hamster|furet)",
      "(rehomed|found a home|homed|gave|given|took|taken|sold|dropped|left|take|have|feed|keep) ~ (dog|dogs|cat|cats|budgies|budgie|birds|hens|chickens|horse|horses|pony|rabbit|rabbits|fish|parrot|tortoise|sheep|cows|herd|hamster|ferret|animals|bees)",
      "(dog|dogs|cat|cats|budgies|budgie|birds|hens|chickens|horse|horses|pony|rabbit|rabbits|fish|parrot|tortoise|sheep|cows|cattle|herd|hamster|ferret|animals|bees) (s|is|are|have|has|ll|will)? ~ (gone|going|go|rehomed|sold|with my|to my|at my|a new home|sorted|looked after)",
      "quoi faire (du|de la|des|de) (chien|chat|chienne|chatte|betes|animaux|chats|chiens)",
    ],
    // Tools, treasures and clothes that change hands.
    handsOver: [
      `(donne*|file|filer|refile*|legue*|distribue*|offert|laisse*|cede|partage*|transmis|vendu|vends|rendu|remis) ~ (mes|ma|mon|tous mes|toutes mes|toute ma|tout mon|la|le|les) ~ (outils|etabli|baskets|switch|ps5|console|guitare|piano|velo|moto|scooter|voiture|camion|fourgon|montre|bague|alliance|bijoux|livres|vinyles|disques|collection|affaires|vetements|fringues|ordi|telephone|tracteur|bateau|canne|cannes|fusils|medailles|maillot|maillots|skate|planche|appareil|materiel|economies|livret|tele|meubles|machine|violon|trompette|accordeon|tondeuse|caravane|bd|mangas|cartes|manteau|fourrure)`,
      `(gave|given|giving|sold|left|passed|split|handed|shared|donated|signed) ~ (my|the|all|it|dad s|our) ~ (tools|bench|trainers|switch|ps5|console|guitar|piano|bike|motorbike|car|van|truck|watch|ring|rings|jewellery|books|records|vinyl|collection|things|clothes|laptop|phone|tractor|boat|rods|guns|medals|shirts|board|camera|kit|gear|savings|telly|furniture|machine|violin|trumpet|caravan|coat|everything)`,
    ],
    notNeededThere: [
      "(ou|la ou) (je|j|on) (vais|pars|serai|irai|va) ~ ,? ~ (pas|plus|rien|aucun|aucune|personne|inutile)",
      "(pas|plus) ~ (besoin|utilite|usage) ~ (ou|la ou) (je|j) (vais|pars|serai|irai)",
      "(where|place) (i m|im|i am|i ll be|i) ~ (going|headed|off to|heading|bound|go) ~ (don t|won t|no|not|nobody|nothing)",
      "(won t|not|no|never|don t) ~ (need|use|call|want|work|matter) ~ where (i m|im|i am|i) ~",
      "(servira|serviront|servent|sert|serve) (plus|a rien|pas la ou|plus a rien)",
      "(aurai|ai|aurais) (plus|pas) (l usage|l utilite|besoin (de|d) (rien|ca|tout ca)|besoin la)",
      "(won t|no longer|shan t|never|not going to) ~ (need|be needing|want|be using|have any use for) (them|it|any of it|that|anything|those|her|one) ~ (anymore|any more|again|now|soon|after)?",
      "(c est|ce sera|ca sera|it s|it is|that s) (mieux|better|plus simple|simpler|aussi bien|best) (comme ca|ainsi|this way|that way|like this|all round)",
      "(better|best|mieux) (this way|that way|like this|all round|comme ca)",
      "(profit*|serv*|use*|enjoy*) ~ (mieux|better|plus) (que moi|than (me|i))",
    ],
    sortOut: [
      "(vinted|leboncoin|vide grenier|brocante|emmaus|ressourcerie|secours populaire|croix rouge|on a (vendu|donne|range|vide)|de (papa|maman|mamie|papi|mon pere|ma mere)|neuf|neuve|nouveau|nouvelle|vieux|vieilles|vieille|teletravail|trop petit*|grandi|taille|tri|trier|allergi*|allergie|noel|anniversaire|cadeau|pret|prete|echange*|menage de printemps|rangement|reparation|garage|maitresse|classe|rachete*|place au garage|residence|ecole|vacances|retraite depuis)",
      "(ebay|vinted|old|work from home|wfh|car boot|charity shop|oxfam|upgrade*|new (one|phone|bike|car|laptop|van)|too small|outgrown|allerg*|birthday|christmas|present|lent|lend|borrow*|declutter*|spring clean|size|school|downsiz*|garage|repair*|holiday|collects it|insurance claim)",
    ],
    // What they will have to do, or not.
    theyWill: [
      `(personne|nul|mes parents|ma mere|mon pere|ils|elle|elles|${kin}) ~ (sera|seront|soit|aura|auront|ait|aient|galer*) ~ (embete*|derange*|pas|plus|rien|surpris*|ennuye*|galer*|chercher|fouiller|perdu*|depourvu*|a l abri|tranquille*|qu a)`,
      "(galer*|cherch*|fouill*|embet*|perd*|batt*|ramer*) (pas|plus|rien|trop pas)",
      `${kin} ~ (saura|sauront|sait quoi|trouvera|trouveront|se debrouillera|se debrouilleront|aura besoin|auront besoin|va en avoir|vont en avoir|manquera de rien|manqueront de rien)`,
      "(elle|il|ils|elles) ~ (va|vont|aura|auront) ~ besoin ~ (bientot|apres|quand|demain|la semaine)",
      `(comme ca|ainsi|comme sa|pour pas) ~ (personne|rien|${kin})`,
      `(nobody|no one|they|${kinEn}) ~ (won t|will not|doesn t|don t|needn t|shouldn t|wouldn t) ~ (have to|need|struggle|look|search|be (stuck|left|bothered|short)|worry|be any trouble)`,
      `(${kinEn}|they|he|she) ~ (ll|will) ~ (know what|find|manage|need (it|them|that)|be able|understand|be sorted|have everything|see to)`,
      "(so|that way) ~ (nobody|no one|they|he|she|mum|my *) ~ (have to|has to|needs|need|bothered|put out|stuck|trouble)",
    ],
    // Gone by then.
    onceGone: [
      "(quand|lorsque|une fois) (on|ils|elle|il|vous|quelqu un|les gens|les gendarmes|les voisins|mon *|ma *) (me)? (trouvera|trouveront|retrouvera|retrouveront|decouvrira|ramassera|trouve|decouvre)",
      "(serai|suis) (plus|pas) (la|ici) (pour|quand)",
      "(quand|lorsque|une fois que|apres que) (je|j) (serai|suis|aurai) (plus|parti|partie|fini|fait|la haut|disparu)",
      "(y a|il y a|il reste|il me reste|me reste|ya|reste) (plus)? (qu|que) (a)? (y aller|partir|faire|sauter|m en aller|m endormir|fermer les yeux|moi|le faire|attendre|vous|se lancer)",
      "(en partant|avant de (partir|m en aller|le faire|fermer)|au moment de partir|le temps presse|pour de bon|mon depart|mes adieux|le grand depart)",
      "(je|j|moi) (m eclipse|m en vais|m efface|pars|partirai|disparais|tire ma reverence|m eteins|m arrete|decroche|quitte tout) ($|.|,|pour de bon|ensuite|apres|ce soir|demain|bientot|sans bruit)",
      "(when|once|before) (they|someone|somebody|she|he|you|anyone|the police|whoever) (find|finds|found|discover*) (me|it|the body)",
      "(when|once|after|before) (i m|im|i am|i ve|i) ~ (gone|not (here|around|there)|done|left|go|finished|leave)",
      "(nothing|all that|what) (s|is)? ~ (left|remains) ~ (to go|to do it|me|but to|is to)",
      `(apres|after|from|passe|past|a partir de|des) ~ ${day} ~ (plus personne|personne|nobody|no one|nothing|plus rien|no more|rien)`,
      `(plus personne|nobody|no one) ~ (pour (lui|leur|les|la) (ouvrir|nourrir|donner|parler)|to (feed|let|walk|open|talk))`,
      "(derniere|dernier|last) (dette|chose|corvee|loose end|debt|job|thing) ~ (avant|before|et puis|then|to)",
      `${day} ~ (feels|seems|sera|will be) (right|le bon|le jour|the day)`,
    ],
    // Things that are arranged for another day than the last.
    dayJob: [
      "(portail|interphone|immeuble|wifi|netflix|doctolib|ameli|caf|appli|site|cabinet|comptable|impots|succession|tutelle|curatelle|garde alternee|remplac*|collegue*|patron*|boulot|bureau|stagiaire|passation|baby sitter|nounou|plombier|electricien|airbnb|locataire*|agence|bailleur|syndic|femme de menage|retard|seance a|livreur|ouvrier|rentree scolaire|clinique veterinaire|veto|cambriol*|perdu (mes|mon|ma)|caution)",
      "(accountant|probate|custody|replacement|colleague*|handover|boss|office|intern|babysitter|childminder|nanny|plumber|electrician|airbnb|tenant*|agency|cleaner|estate agent|landlord|builder*|lost (my|the)|deposit|vet|mum s (house|will|things)|dad s (house|will|things))",
    ],
    // Owing nothing.
    clearsDebt: [
      "(rendu|rendre) (a)? (chacun|tous|tout) ~ (dois|devais|doit|tout)",
      "(regler|regle|payer|paie|paye|solder|rembourser|rembourse|rendre|rends|acquitter) ~ (dois|doit|devais|devait|seances|seance|dette*|ardoise|facture*|tout|tous|compte*|retard|dernier*|derniere|impayes)",
      "(laisser|laisse|laisserai|partir|devoir) ~ (pas|plus|aucune|rien|sans) ~ (dette*|ardoise|impaye*|facture*|compte*|derriere|trace*)",
      "(dois|doive|devrai|devoir) (plus)? rien a (personne|quiconque|ma|mes)",
      "(owe|owing) (nobody|no one|noone) (anything|nothing)?",
      "(dette*|dettes|ardoise|impayes|factures) ~ (derriere|a personne|a mes|a ma|aux)",
      "(pay*|settl*|clear*|square*|return*) ~ (owe|owed|debt*|bill*|account*|last|everything|sessions|balance|all)",
      "(don t|not|never|without|rather not|hate to) ~ (leave|leaving|die|go) ~ (debt*|owing|bill*|unpaid|behind|mess|loose ends)",
    ],
    leavesNow: [
      "(en partant|partir (en laissant|sans|propre|debiteur)|avant de (partir|m en aller|le faire|fermer les yeux)|temps presse|derriere moi|au moment de partir|avant (samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|ce soir|demain|la fin) ($|.|,)|la ou je (vais|pars)|(pars|m en vais|partirai) (tranquille|l esprit|en paix|en regle|propre|leger|legere))",
      "(time is (short|running out)|running out of time|behind me|before i (go|leave|do|m gone)|where i m going|(go|leave|going) (clean|in peace|easy|with a clear)|on my way out|not much time|won t be (here|around))",
    ],
    // Somebody to be looked after, and no reason told.
    entrusts: [
      `(demande|dit|fait promettre|fait jurer|supplie|confie|recommande|prie|repete) ~ (veiller|veille|s occuper|occupe|prendre soin|prends soin|prenne soin|proteger|s occupe|surveiller) ~ (sur|de|d|la|le|les|bien)? ~ ${kin}`,
      `(asked|told|made|begged|got) ~ (promise|swear|to|look) ~ (look after|take care|keep an eye|watch over|be there|look out) ~ (of|on|for|over)? ~ ${kinEn}`,
    ],
    unasking: [
      "(pas|rien|jamais|personne) (capte*|compris|comprend|demande|cherche|devine|remarque|releve|pige|vu venir|tilte|realise|su pourquoi|pose de question*)",
      "(sait|savait|saura) pas (pourquoi|encore|que)?",
      "(doute|doutent|doutait) (de)? (rien|pas)",
      "(didn t|doesn t|hasn t|don t|never|not) ~ (ask|click|get|twig|notice*|realise|guess|know|understand|suspect) ~ (why|what|anything|it|yet|a thing|$|.)",
      "(no idea|without saying why|clueless|none the wiser|sans dire pourquoi|sans expliquer)",
    ],
    // A picture, a film, for those who stay.
    picturesOfMe: [
      "(photo|photos|video|videos|vocal|vocaux|enregistrement|portrait|film|lettre|souvenir*|recette*|album) ~ (de moi|de nous tous|ma voix|mon visage|avec moi|ou je)",
      "(qu ils|qu elle|qu il|pour qu) ~ (aie|aient|ait|garde*|reste*|une belle|se souviennent|souvienne*) ~ (de moi|photo|image|souvenir|voix)",
      "(photo|photos|picture|pictures|video|videos|recording|portrait|film|letter|album|recipes) ~ (of me|my voice|my face|with me|of us all)",
      "(something|one nice|a nice|a good) ~ (of me|photo|picture) ~ (after|later|keep|remember)",
    ],
    forTheDay: [
      "(pour apres|pour (la|plus) (suite|tard) ($|.|,|quand)|quand je serai (plus|parti*)|apres moi|s en souviennent|se souviennent|qu il leur reste|pour se souvenir|l enterrement|ceremonie|cadre noir|avis de deces)",
      "(for after|for afterwards|for later when|when i m (gone|not)|after me|remember me (by)?|the funeral|the service|order of service|the coffin|so they (remember|have))",
    ],
    // A message that comes by itself.
    timedWord: [
      "(programme*|planifie*|prepare*|differe*|enregistre*|regle*) ~ (tweet|post|posts|mail|mails|message|messages|story|stories|video|sms|lettre|publication|statut|vocal|envoi|envois)",
      "(schedul*|timed|queued|set up|programmed|lined up|delayed) ~ (tweet|post|posts|mail|email|emails|message|messages|story|stories|video|text|texts|letter|status)",
    ],
    theyWillSee: [
      "(comprendr*|sauront|saura|saurez|verront|verra|verrez|apprendr*|decouvrir*|pleurer*|liront|lira) ~ (monde|tout|tous|pourquoi|enfin|lendemain|apres|demain|trop tard|la verite)",
      "(comprendront|comprendra|comprendrez|sauront|saurez|verront|verrez) ($|.)",
      "(lendemain|apres coup|a ce moment la|trop tard|d ici la) ~ (comprendr*|saur*|verr*|trop tard|fini|plus la|parti*)",
      "(everyone|they|people|you|mum|she|he|the world) ~ (ll|will) ~ (understand|know|see|find out|read|get it|learn)",
      "(by then|the next day|day after|too late|afterwards) ~ (know|understand|gone|over|see|too late|late)",
    ],
    ordinaryPost: [
      "(entreprise|boite|equipe|marketing|promo*|newsletter|planning|absence|conge*|vacances|recette|instagram pro|atelier|concert|sortie|album|annonce|grossesse|bebe|fiancailles|mariage|anniversaire|surprise|resultats|coming out|demission)",
      "(company|team|marketing|newsletter|schedule|out of office|holiday|workshop|gig|release|announce*|pregnan*|baby|engag*|wedding|birthday|surprise|results|resign*|coming out|launch)",
    ],
  },
  met: {
    death: [
      "laidOut onceGone -elsewhere -dayJob -aLoss -aParty -onTheMend -aLaugh",
      "laidOut animalsGone theyWill -elsewhere -dayJob -aLoss -aParty -onTheMend -aLaugh",
      "laidOut theyWill -elsewhere -dayJob -aLoss -aParty -onTheMend -aLaugh -aMove -aDesk",
      "animalsGone onceGone -elsewhere -dayJob -aLoss -aParty -onTheMend -aLaugh -sortOut",
      "handsOver notNeededThere -elsewhere -dayJob -sortOut -aLoss -onTheMend -aLaugh -aMove",
      "handsOver onceGone -elsewhere -dayJob -sortOut -aLoss -onTheMend -aLaugh -aMove",
      "clearsDebt onceGone -elsewhere -dayJob -aLoss -aLaugh -aMove -onTheRoad",
      "clearsDebt leavesNow -elsewhere -dayJob -aLoss -aLaugh -aMove -onTheRoad",
      "entrusts unasking -elsewhere -dayJob -aLoss -aLaugh -atTheShop",
      "picturesOfMe forTheDay -elsewhere -aLoss -aParty -aLaugh -atTheShop",
      "timedWord theyWillSee -ordinaryPost -elsewhere -aLaugh",
    ],
  },
};
