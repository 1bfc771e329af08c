/** French, death as a thought or a plan: no future seen, an end of the game, a departure that is prepared, how it is done, whom one almost called. */
import type { Meetings } from "../../distress-words.ts";

export const thoughtsMeet: Meetings = {
  fields: {
    // No future.
    unseen: [
      "(me|m) (vois|voyais|imagine|imaginais|projette|visualise|figure) (pas|plus|jamais|meme pas|meme plus)",
      "(verrai|verrais|feterai|feterais|finirai|finirais|connaitrai|connaitrais|atteindrai|atteindrais|aurai|souffler*|vivrai|vivrais|depasser*|irai|tiendrai|passerai|passerais|arriverai) (pas|plus|jamais|meme pas|surement pas)",
      "(y aura|aura|il y a|ya|y a|existe) (pas|plus|jamais|pas de) (de|d)? (noel|demain|apres|suite|lendemain|avenir|futur|annee prochaine|prochaine fois|printemps|rentree)",
    ],
    dueDate: [
      "(a|mes|les) (#|vingt|trente|quarante|cinquante|soixante) (ans|piges|balais)",
      "(noel|nouvel an|an prochain|annee prochaine|printemps|ete prochain|rentree|majorite|trentaine|vieux|vieille|vieillir|prochain anniversaire|les suivants|l hiver|le bac|apres (juin|lui|elle|ca)|la fin (de l annee|du mois|de la semaine)|jusqu (a|au) (ete|noel|bout|printemps)|dans (un|deux|cinq|dix|#) ans|avenir|futur|demain|d apres)",
    ],
    onPurpose: [
      "(expres|volontaire*|j ai (plus )?rien prevu|rien prevu|de toute facon|vivant*|en vie|plus la|pour moi|j ai decide|je serai plus|non plus|c est (decide|sur)|avec moi|sans moi|a quoi bon|tant mieux|je m en fous|m en fiche|je tiens pas|ca sert|(irai|tiendrai) pas)",
    ],
    atPlace: [
      "(chez|avec (mes|ma|mon|eux|la|lui|elle|vous)|en (famille|vacances)|a la (montagne|mer|maison)|au (ski|travail|boulot|cabinet)|travail*|boulot|retraite|metier|prof*|poste|boite|celibataire|marie*|enfants|cette coupe)",
    ],
    neverAgain: [
      "ni (a|au|aux)? (rien d autre|nulle part|jamais)",
      "ni (les|le|la|celle|celui|aucun|aucune) (autres|suivants|suivantes|d apres|autre)",
      "(ni) ~ (ni) (aucun*|les (suivant*|autres)|apres|un autre|plus jamais|jamais|demain ni|celui d apres)",
      "(aucun autre|plus aucun) (jour|lundi|mardi|mercredi|jeudi|vendredi|matin|noel|printemps) ($|.|,|pour moi|je)",
    ],
    aliveNoMore: [
      "(je|j) (serai|serais|sera|suis) (deja|bientot|enfin|surement)? (plus|pas|mort*|refroidi*|decede*|froid*) (vivant*|en vie|de ce monde|parmi (vous|nous|les vivants)|la pour (le|en|l|les) (voir|lire|feter|payer)|sur (cette )?terre)",
      "(existera|existerai|existerais) (plus|pas)",
      "(plus|pas) (vivant*|en vie) (pour|d ici|a|avant|demain|dans|la semaine|lundi)",
    ],
    // An end of everything.
    stopHere: [
      "(game over|fin de partie|terminus|the end|clap de fin|dernier acte|dernier chapitre|fin du (voyage|game|film|bal)|bout de la route|fin de (l histoire|l aventure|la route|la course|mon histoire|parcours)|tout le monde descend|rideau)",
      "(lacher prise|lacher l affaire|lacher la rampe|lacher tout|tout lacher|jett* l eponge|rend* (les armes|mon tablier|les cles|les clefs|l ame)|depos* les armes|pos* (les armes|mes valises)|tir* (ma|sa) reverence|baiss* (le rideau|les bras)|lev* l ancre|largu* les amarres|quitt* (la scene|la partie|la table|le navire)|ferm* (boutique|la boutique|les volets|la parenthese|le livre|le ban)|eteindre (la lumiere|la lampe|tout)|souffl* (la|ma) (bougie|chandelle)|pli* (bagage*|boutique)|tourn* la derniere page|raccroch* (les gants|pour de bon)|pass* l arme a gauche|debrancher tout|tout debrancher|coup* le (courant|contact)|mett* les voiles|rend* mon dernier|faire mes (valises|bagages|adieux))",
      "(j arrete|m arrete|arretons|arreter) (tout|la|ici|icitte|les frais|le massacre|l aventure|mon histoire)",
      "(je|j) (descends|debarque|decroche|sors|quitte|raccroche|deconnecte|disparais|m efface|m eclipse|m eteins|abandonne) ($|.|,|ici|icitte|la|tout|pour|ce|cette|et|definit*)",
      "(m effacer|m effacerai|me gommer|m evaporer|disparaitre|m eteindre|m eclipser|m en aller|partir|finir|me dissoudre|me volatiliser|me supprimer|m annuler)",
    ],
    iStopHere: ["moi (je|j) (arrete|m arrete|descends|debarque|quitte|sors|raccroche) (ici|la|icitte|le navire|la route)"],
    notLong: [
      "(plus|pas) (que|pour)? (tres)? (longtemps|peu de temps|quelques jours) ~",
      "(mes|les) (jours|heures) sont compte*",
      "c est (bientot|presque) fini",
    ],
    byMe: [
      "(moi qui|je) ~ (decide*|choisi*|voulu|regle*)",
      "(mon choix|ma decision|de ma main|cherche* (pas|plus) (apres|a)? (moi|me)?|me cherchez pas)",
    ],
    shouldHave: [
      "(j aurais|aurais|aurai|j aurai) (du|prefere|voulu|aime) (y)? (rester|passer|mourir|tomber|crever|partir|sauter) ~ (avec (eux|les (gars|autres|copains)|mes (freres|camarades|copains)|lui|elle)|a (sa|ca|leur) place|ce jour la|avant (lui|elle|eux))",
    ],
    sealed: [
      "(pour toujours|a jamais|pour de bon|definiti*|une (bonne)? fois pour toutes|une bonne fois|plus jamais|jamais plus|de la vie|avec la vie|et la vie|ma vie|cette vie|pour l eternite|sans retour|de (ce|cette) (monde|terre|vie)|de la surface|vraiment vraiment|de mon existence|et basta|sans laisser (de)? (trace*|craie|mot|adresse)|comme (on|une|un) (efface*|souffl*|etein*|lampe|bougie|tableau|dessin|trait))",
      "(effacer effacer|partir partir|disparaitre disparaitre|dormir dormir|pas juste|pas que des reseaux|pour de vrai|irl)",
      "(plus simple|plus facile|plus propre|seule (solution|issue|sortie)|mieux pour (tous|tout|eux|moi)|merite que ca|me (repose*|soulag*))",
    ],
    forMe: ["(pour moi|pr moi|de mon cote|me concernant|moi (je|j|c est))"],
    tonight: [
      "(ce soir|cette nuit|maintenant|tout de suite|demain|aujourd hui|cette semaine|la bientot|dans (une|quelques|la|deux) (heure*|minutes|soiree|nuit)|a minuit|dimanche|bientot)",
    ],
    otherEnd: [
      "(seance*|therapie|suivi|tabac|cigarette*|clope*|fumer|boulot|travail|taf|job|etude*|fac|cours|lycee|stage|entreprise|boite|relation|couple|mariage|divorce|jeu|match|regime|sport|sucre|alcool|insta*|facebook|tiktok|discord|snap*|twitter|twitch|serveur|revis*|reseaux|reunion|restaurant|cabinet|projet|association|radars|abonnement|sms|rappel*|notifications|metro|arret|bus|train|train de|tarif|tableau de|dossier|douleur*|stress|colere|appli*|colloc|coloc*|region|ville|quartier|parquet|tache*|cicatrice*|rides|dette*|souvenir*|message|donnees|numero|coordonnees|compte|fichier*|liste|base|ordinateur|logiciel|(enlev*|retir*|supprim*|effac*|ray*|radi*) (mon|mes|moi))",
      "(partir|m en aller|disparaitre|finir|finirai) (#h|a #|plus tot|avant|en|au|aux|a|chez|dans (les|le|un|ma)|quelques|une semaine|deux|vers|par|tard|pour (le|la|un|une))",
      "(on|nous|ils|elle|il) (arrete|arretons|s arrete|finit)",
    ],
    // A departure that is prepared.
    myDeparture: [
      "(mon|ma|cette|ce) (propre|prochain*|dernier*|grand|ultime)? (depart|sortie|disparition|voyage|fin|absence|trepas|exit|evasion|delivrance|suicide|mort|geste|acte|autodestruction)",
      "(le|un) (grand|dernier|ultime) (depart|voyage|saut|acte|geste|jour)",
    ],
    planning: [
      "(organis*|planif*|prepar*|program*|prevu|prevois|prevoir|choisi*|fix*|decid*|arrang*|date|met* au point|repet*|not* dans|calend*|agenda|compte a rebours|tout est pret|bien avance*|reflechi*|peaufin*|regl*)",
    ],
    understood: [
      "(definiti*|sans retour|pour toujours|pour de bon|vous (aurez|avez|m avez) compris|vous comprenez|vous voyez lequel|on se comprend|le vrai|ultime|le grand|le dernier|retenu*|me reten*|m empech*|m arret*|suicide|mort|trepas|de ce monde|de cette vie|d ici bas|vers la haut|sans billet|aller simple|irrevers*|et j ai peur|me fait peur|en secret|sans (le dire|en parler)|personne (sait|se doute))",
    ],
    onBusiness: [
      "(retraite|travail|boulot|poste|entreprise|boite|maternite|preavis|pot de|mutation|ecole|erasmus|avion|conge*|vacances|valise*|appart*|maison de|cabinet|coloc*|job|equipe|etranger|canada|ehpad)",
    ],
    cure: [
      "(traitement|remede|cure|soin|sevrage|medecine|operation|billet|aller|voyage|therapie|sejour|sieste|decision|solution|sortie|porte)",
    ],
    noReturn: [
      "(sans retour|sans lendemain|sans reveil|aller simple|sans ordonnance|irrevers*|sans billet|sur le vide|sur le neant|vers le vide|vers la mort|radical* ~ minuit|dont on revient (pas|plus|jamais)|d ou (on|je) revien* (pas|plus|jamais)|de secours definitive)",
    ],
    ownHand: ["(de|par) (ma|leur|mes|sa|ca|notre|nos|ses) (propre*)? (main|mains|volonte|fait|gre|chef)"],
    goAway: [
      "(partir|parte|pars|partirai|m en aller|s en aller|mourir|quitter|finir|en finir|disparaitre|partir d ici|y passer|m eteindre|crever|deceder|faire le saut)",
    ],
    // How it is done.
    howTo: [
      "(comment (partir|s en aller|m en aller|en finir|finir|mourir|se tuer|disparaitre|on part|on meurt|faire pour (partir|mourir|disparaitre)))",
      "(combien de temps|quelle dose|quel moyen|combien) ~ (on|faut|faudrait|met*|prend) ~ (partir|mourir|s en aller|finir|agir|dormir toujours)",
      "(methode*|technique*|facon*|moyen*|maniere*|mode d emploi|tuto*|recette*|guide) ~ (partir|mourir|en finir|s en aller|disparaitre|se tuer|suicid*)",
    ],
    secretly: [
      "(forum*|site*|discord|reddit|groupe telegram|telegram|tuto*|expliqu*|compris*|dark web|darkweb|google|internet|cherch*|recherch*|lu|lis|taper|proprement|doucement|sans (souffrir|bruit|douleur|mal|que)|medoc*|cachet*|medicament*|comprime*|discretement|en douceur|vite|pas (se)? (rater|louper))",
    ],
    tripTalk: [
      "(train|avion|vacances|covoiturage|bus|cabinet|gare|itineraire|plan|tot|sncf|espagne|bretagne|corse|voyage*|boite|soiree|reunion|a l heure|voiture|resiliation|abonnement)",
    ],
    darkly: ["(noir|noire|noires|noirs|sombre*|morbide*|funebre*|macabre*|mauvaises|sales)"],
    ideas: ["(idee*|pensee*|envie*|rumination*|pulsion*|petite voix|vagues)"],
    backAgain: [
      "(de nouveau|a nouveau|encore|reviennent|revenu*|toujours|tous les (jours|soirs)|de plus en plus|chaque (nuit|soir|jour)|sans arret|la nuit|le soir|me (quittent|lachent) (pas|plus)|un jour et une heure|me tourn*|m envah*|j ai (ces|des|les)|debord*)",
    ],
    notMine: [
      "(pas|plus|aucune|jamais|ni|sans) (d|de|des|mes|ces|les)? (idee*|pensee*|envie*)",
      "(cafe|chat|robe|chocolat|humour) noir*",
      "(je lui dis non|demande (toujours|si)|rassure*)",
    ],
    helpline: [
      "(3114|31 14|sos (amitie|suicide|detresse)|suicide ecoute|numero (national|du suicide|d urgence|anti suicide|de prevention)|ligne d ecoute|fil sante)",
    ],
    dialled: [
      "(raccroch*|tap*|compos*|appel*|hesit*|ose*|decroch*|fais le|fait le|empir*|cette nuit|hier|attente|personne|occupe|joindre|telephon*|fois|repond*)",
    ],
    workWith: ["(partenaire*|affiche*|flyer*|depliant*|relaye*|collaborez|travaillez|formation|salle d attente|affich*|brochure)"],
    literary: [
      "(werther|seneque|caton|socrate|cigue|cleopatre|ophelie|virginia woolf|nerval|mishima|hemingway|javert|stefan zweig|zweig|gary)",
    ],
    likeThem: ["(comme|a l exemple|imit*|sur les pas|fais comme|je comprends|mon modele|raison)"],
  },
  met: {
    death: [
      "unseen dueDate onPurpose -atPlace -tale -movingHouse",
      "neverAgain -tale -otherEnd -kin",
      "aliveNoMore -tale -otherEnd",
      "stopHere sealed -otherEnd -movingHouse -tale -kin",
      "iStopHere -otherEnd -movingHouse -tale",
      "notLong byMe -tale -movingHouse",
      "shouldHave -tale -movingHouse",
      "stopHere forMe tonight -otherEnd -movingHouse -tale",
      "myDeparture planning understood -onBusiness -movingHouse -tale -kin -burying",
      "cure noReturn -tale -movingHouse -onBusiness",
      "ownHand goAway -tale",
      "howTo secretly -tripTalk -tale -trade -movingHouse",
      "ideas darkly backAgain -notMine -longAgo -tale -trade",
      "helpline dialled i -workWith -tale -trade",
      "literary likeThem -trade -longAgo -tale",
    ],
  },
};
