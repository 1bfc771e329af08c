/** French, what takes a danger back wherever it stands: laughter, time long past, mourning, titles, things that die. The present outranks all of it. */
import type { Excuses } from "../distress-words.ts";

export const excuses: Excuses = {
  fields: {
    laughs: [
      "(mdr*|lol|loul|ptdr*|pdr|xptdr|haha*|ahah*|hihi*|hehe*|xd|je (rigole|plaisante|deconne|blague)|pour rire|on en rit|en rigole|on en rigole)",
    ],
    everyday: [
      "(boulot|taf|travail|bosser|collegue*|reunion*|patron*|chef*|boss|site|appli*|formulaire*|dossier*|caf|cpam|impots|administrat*|banque|facture*|prix|tarif*|euros|loyer|frigo|ordi*|portable|telephone|tel|wifi|box|imprimante|code|mot de passe|batterie|forfait|mail*|voiture|garage|parking|bouchon*|train|bus|metro|retard|greve*|embouteillage*|om|psg|match|foot|elimin*|perdu #|but|finale|equipe|ligue|rugby|salle|sport|muscu|squat*|coach|courbature*|regime|balance|kilos|chocolat|gateau*|raclette|pizza|vaisselle|menage|linge|lessive|chaussette*|lego*|jouet*|devoirs|bulletin|notes|maths|prof*|exam*|permis|conduite|partiel*|bac|concours|cours|voisin*|ronfl*|belle mere|beau pere|ado*|gosses|gamins|mes enfants|mon fils|ma fille|mes (fils|filles)|bebe|chat|chien|moustique*|guepe*|canicule|chaleur|chaud|froid|pluie|mistral|lundi|reveil|nuit blanche|gueule de bois|apero|serie*|netflix|jeu|fifa|scrabble|monopoly|belote|uno|console|coiffeu*|cheveux|epil*|maillot|pantalon|jean|photo*|crush|tinder|date|rateau|honte|gene*|plante*|ficus|jardin|demenag*|carton*|travaux|ikea|meuble*|cuisine|recette|piment*|cafe|clope|robot|repondeur|attente|confisqu*|dentiste|kine|mal au dos|confondu|zelda|sauvegarde|manette|casque|chargeur|data|excel|camping|virement|gps|douche|micro)",
    ],
    inEarnest: [
      "(serieu*|pas une blague|pas (du tout)? (drole|de blague)|plus drole|plus une blague|(rigole|plaisante|deconne|blague) (pas|plus|a moitie)|sans rire|pour de vrai|en vrai|vraiment envie|(le )?pense vraiment|y pense (vraiment|souvent|tous|tout|de plus|encore|quand|parfois|trop|serieusement)|mais j y pense|mais (la )?(c est|j ai) ~ (vrai|pens*|peur)|j ai peur|fais semblant|derriere (les|mes|le) (rire|blague*|humour|sourire*)|depuis (des semaines|des mois)|(chaque|tous les|toutes les) (soir*|nuit*)|lames|scarif*|comprimes|somniferes|une ts|la corde|suicidaire*|idees noires|m ouvrir|veines|corde|cimetiere|tombe|cercueil|testament|adieu|definitiv*|annul*|solution|peremption|expiration|froid bientot|bientot froid|non mais|nan mais|bon en fait|j en peux plus de (vivre|la vie))",
    ],
    // Long ago, and well since.
    longSince: [
      "(il y a|ya|y a|voila) (bien|deja|bientot|plus de|environ|presque|maintenant|a peu pres)? (#|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|seize|vingt|trente|quarante|cinquante|longtemps|des|quelques|plusieurs|une dizaine d|une quinzaine d|une vingtaine d) (longtemps|ans|annees|an)",
      "(a l epoque|autrefois|jadis|dans (ma|une) (jeunesse|adolescence|autre vie|vingtaine|enfance)|quand j (etais|avais) *|(au|en) (college|lycee|fac|primaire|seconde|terminale|internat|sixieme|cinquieme|quatrieme|troisieme|# e|6e|5e|4e|3e|6eme|5eme|4eme|3eme)|a l adolescence|en #|en # |du passe|de mes # ans|a (dix|douze|treize|quatorze|quinze|seize|dix sept|dix huit|vingt|trente|#) ans (,)? (j|je|on|mon|ma)|l annee de mes|ado (je|j)|ado ,|jeune (je|j)|mon passe|mes annees|ancien*|l an (dernier|passe)|l annee (derniere|passee)|(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|#) ans (plus tard|apres|que|ont passe|se sont ecoules|sont passes))",
    ],
    wellSince: [
      "(tout|ca|cela|c est|elles|ils|page|histoire) ~ (loin|derriere (moi|nous)|termine*|oublie*|digere*|tourne*|regle*|passe|du passe|fini*)",
      "((on|je|nous) (vit|vis|vivons) (tres|enfin)? (bien|tranquille*|heureu*)|super bande|(bons|super|vrais) (amis|potes|copains)|derriere (moi|nous)|gueri*|remis*|sorti* (d affaire|de la)|plus (jamais|depuis|du tout|maintenant|aujourd hui)|jamais recommence|c est fini|jamais retombe*|stabilis*|abstinent*|sevre*|page tournee|ai (beaucoup)? (avance|progresse)|(suis|je vis|vis) (enfin)? (en securite|a l abri|serein*|heureu*|apaise*|bien|comblee*|epanoui*|equilibre*|maman|papa|mariee|libre)|en pleine forme|va (tres|beaucoup|bien|nettement)? (bien|mieux)|vais (tres|beaucoup|bien|nettement|aujourd hui|maintenant)? (bien|mieux)|tout va bien|ca va (bien|mieux|aujourd hui|maintenant|$|.|,)|me sens (tres|beaucoup|bien)? (bien|mieux)|retrouve (le gout|la joie|l equilibre|une vie)|aime la vie|croque la vie|belle vie|je revis|suis parti*|l ai quitte*|ai quitte*|suis separe*|divorce*|condamne*|en prison|a ete juge|plus aucun contact|rassure* vous|rien de grave|j ai (un|une|deux|trois) (bebe|enfant*|cdi|fille|fils)|je suis (maman|papa|mere|pere))",
      "(viens|viendrais|consulte*|cherche*|voudrais|aimerais|souhaite*|besoin) ~ (pour|arreter de fumer|arreter le|un suivi|travailler (sur)?|parler en public|retravailler|comprendre|gerer|perdre|maigrir|preparer)",
    ],
    now: [
      "(revien*|reviens|revenu*|de retour|a nouveau|de nouveau|recommenc*|rechut*|replong*|retomb*|ressurgi*|resurgi*|reapparai*|remont*|reprend*|repris|rebelote|pareil|comme avant|ces (temps|jours|derniers)|en ce moment|toujours (la|envie|autant|des idees)|encore (envie|la|pire|plus|aujourd hui|hier|cette|ce|des envies|des idees|une fois)|(jamais|pas|plus) (vraiment|tout a fait)? (arrete|parti*|disparu*|fini|passe|quitte*)|depuis (hier|lundi|quelques (jours|semaines)|une semaine|deux semaines|# jours|#h|ce matin|hier soir|un mois|deux mois)|cette (semaine|nuit)|ce (soir|matin)|hier|demain|bientot|tous les (soirs|jours|matins)|toutes les nuits|(chaque|tous les) (soir*|nuit*|jour*)|plus fort|de plus en plus|peur de (recommencer|moi|refaire|rechuter|craquer)|idees (reviennent|sont la)|mais (la|aujourd hui|maintenant) (j|je|ca|c|rien|tout|plus)|maintenant (je|j) (veux|pense|ai envie|recommence)|va mal|vais mal|vais (pas|plus) bien|va (pas|plus) bien|encore mal|m a retrouve*|me (frappe|bat|menace|suit|harcele)|tente*|tentation|y pense|j y (re)?pense)",
    ],
    // Mourned.
    dead: [
      "(s est|sest|s etait|se sont|s etaient|s) ~ (suicid*|pendu*|tue*|donne* la mort|ote* la vie|jete*|noye*|defenestre*|tire* une balle|immole*|supprime*|flingue*|foutu* en l air)",
      "(mis|mit|mettre|met) fin a (ses|leurs) jours",
      "(perdu|perte|deces|mort*|disparition|deuil|parti*|enleve*|decede*) ~ ~ (par|du|de|a cause (du|d un)|dans un|suite a (un|son)) suicide",
      "(suicide|geste|tentative|overdose|pendaison) (de|du|d) (mon|ma|mes|notre|nos|un|une|l|son|sa|ca|leur)",
      "(est|etait|sont) (mort*|decede*|parti*) ~ (d une overdose|par suicide|noye*|pendu*|sous un train|en mer|d un accident|assassine*|sous les coups)",
    ],
    wantedToDie: [
      "(voulait|voulut|a voulu|souhaitait|desirait|demandait (a|de)|reclamait|attendait) (plus|bien|tant)? (de|a)? (mourir|partir|en finir|la mort|plus vivre|s en aller|la piqure)",
    ],
    // Somebody who says or writes it now, and whom one fears for.
    alive: [
      "(fils|fille|ado|enfant|petit|petite|neveu|niece|eleve|frere|soeur|copain|copine|ami|amie|gamin*|garcon) ~ (#|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix sept) ans ~ (a|ai|dit|ecri*|note*|avoue*|confie*|voulait)",
      "(que|quoi) (dois|puis|peux|doit|faire|fait) ~ (on|je|faire)?",
      "(quoi faire|comment (l )?aider|aidez|m inquiete*|inquiet*|ai peur|j ai lu|ai trouve|m appelle*|ecole|college|lycee|maitresse|infirmiere)",
      "(cahier|carnet|agenda|journal|copie|redaction|dessin*|snap*|insta*|tiktok|message|sms|texto|story|mur)",
    ],
    mourned: [
      "(deuil|parler|comprendre|reparler|travail*|accompagn*|suivi|therapie|traumat*|culpabilit*|culpabilis*|anniversaire (de|du)|obseques|enterrement|il y a|ya|en #|en # |depuis|l an (dernier|passe)|l annee (derniere|passee)|quand j (etais|avais)|j avais (#|dix|douze|quinze|vingt)|mois|ans|annees|epoque|hiver|ete dernier|noel dernier|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|orphelin*|veuf|veuve|endeuill*|paix|paisible*|heureu*|cabinet|recevez|prenez|creneau|rdv|place)",
    ],
    meToo: [
      "(rejoin*|rejoign*|retrouver (la|le|les)|suivre (le|la|les)?|le suivre|la suivre|moi aussi|comme (lui|elle|eux)|meme chose|la meme|le meme|son choix|pareil|envie|envies|mon tour|prochain*|suivant*|a sa place|ma place|partir avec|avec lui|avec elle|tente*|tentation|idees (noires|suicidaires)|je (veux|voudrais|vais|pense a) (mourir|partir|le (rejoindre|suivre)|la (rejoindre|suivre)|faire pareil|faire (comme|la meme)|disparaitre|en finir)|j ai (envie|pense|compris|une corde|failli)|(le|la|les|l) (comprendre|comprends|envie|imit*)|plus (envie|la force|de raison|vivre)|plus vivre|mourir aussi|sans (lui|elle)|ai peur (que|qu)|hier|ce matin|cette nuit|ce soir|devant moi|je viens de (la|le)|vient de|a l instant|trouve*|menace*|il va|elle va|recommenc*)",
    ],
    // Titles, and the death of things.
    works: [
      "(virgin suicides|suicide squad|suicidal tendencies|suicide club|(13|thirteen|treize) (reasons|raisons)( why)?|suicide francais|suicidees|mourir peut attendre|mort aux trousses|death note|death stranding|dead poets|poetes disparus|kill bill|walking dead|breaking bad|squid game|romeo et juliette|la mort de danton|mort est mon metier|les morts vivants|bonnes meres|mort sur le nil|cluedo|murder party|loup garou|(13|treize) raisons|une vie a t attendre|tue l amour|tueur* en serie|le suicide de durkheim|durkheim|anna karenine|karenine|madame bovary|antigone|therese raquin|le horla|walking dead|stranger things|game of thrones)",
    ],
    shown: [
      "(regard*|vu|vue|vois|voir|lu|lis|lire|ecout*|finir|fini|termin*|jou*|concert|groupe|film*|serie*|saison|episode*|livre|roman|bouquin|cours|theatre|cinema|cine|netflix|soir|expose|partie de|chapitre|lecture|appelle|chanson|album|repet*|spectacle)",
    ],
    fiction: [
      "(mon|ma|notre|un|une|le|la|du|ce|cette|dans) (roman|nouvelle (policiere|noire|litteraire)|scenario|piece (de theatre)?|film|serie|manuscrit|personnage*|heros|heroine|intrigue|polar|bd|manga|spectacle|jeu (video)?|jeu de role|quete|episode)",
    ],
    plot: [
      "(fin|scene*|chapitre*|personnage*|heros|heroine|intrigue|jou*|repet*|ecri*|bloqu*|tourn*|regard*|vu|lu|acte|saison|episode*|flic|heros|prevenu*|spoil*|conseille*)",
    ],
    tobacco: [
      "(tabac|cigarette*|clope*|fumer|fume|vapote*|vapoter|alcool|sucre|malbouffe|sel|cholesterol|nicotine|joints|cannabis|chicha)",
    ],
    killsMe: [
      "(me tue|me tuera|me tuer|m achever|(aura|auront|avoir|eu|veut|veulent|vont avoir) ma peau|me creve|ma mort|m a tue|me fait mourir|me tuent)",
    ],
    deadThings: [
      "(ficus|orchidee*|plante*|cactus|basilic|pelouse|laptop|ordi*|pc|imprimante|telephone|portable|tel|batterie|frigo|four|machine|lave linge|voiture|bagnole|scooter|chaudiere|box|tele|console|montre|reveil|cafetiere|aspirateur|poisson rouge|hamster|levain|tomate*|salade*|rosier*|logiciel|appli*|site|disque dur|cle usb|mixeur|yucca|bonsai|olivier|couette|velo|trottinette|chien|chienne|chiot|chat|chatte|chaton|cheval|jument|poney|lapin|perruche|canari|tortue|poule*|chevre|brebis|vache|furet|cochon d inde|pigeon|herisson|sanglier|mouette) ~ ((se|s est|sest|s) ~ (suicid*|pendu*|donne* la mort|jete*|laisse* mourir)|est (mort*|creve*|decede*)|meurt|creve|agonis*|rend l ame|a (rendu l ame|lache))",
    ],
    gameWorld: [
      "(minecraft|fortnite|roblox|valorant|zelda|gta|les sims|sims|among us|clash royale|brawl stars|call of|warzone|fifa|mario kart|mario|pokemon|dofus|skyrim|elden ring|dark souls|ranked|speedrun|in game|mon perso|sur la map|dans (le|mon|un) jeu)",
    ],
    gameDeed: [
      "(jete*|mort*|meurs|tue*|creve*|saute*|suicide*|perdu|stuff|respawn|boss|tombe*|pv|vies|explose*|rage|niveau|vie|falaise|vide)",
    ],
    // A part that one plays.
    stage: ["(joue*|interpret*|incarn*|repet*|tient le role|tiens le role|mon role|role (de|d|principal)|mon personnage)"],
    house: [
      "(theatre|scene|piece|opera|comedie|tragedie|troupe|spectacle|tournage|court metrage|ballet|juliette|ophelie|hamlet|phedre|emma bovary|cleopatre|shakespeare|racine|moliere)",
    ],
    killQuip: ["(tuez|tue|achevez|abattez|pendez|finissez|etranglez) moi"],
    mine: [
      "((veux|veu|voudrais|vais|aimerais|prefere*|pense a|penser a|envie de|envie d) (juste|aussi|vraiment|trop)? (mourir|crever|disparaitre|en finir|me (tuer|suicider|pendre|noyer|flinguer))|plus (envie de)? vivre|moi aussi|(le|la|les) (rejoin*|suivre)|me suicider|en finir|pas assez vite|l aider|accelerer|par pitie|je vous en supplie|souffr*|plus la force)",
    ],
    // Where one walks, dines and plays.
    outing: [
      "(tyrolienne|accrobranche*|parachute*|elastique|saut en|via ferrata|escalade|parapente|deltaplane|plongeoir|piscine|canyoning|toboggan|trampoline|hotel|airbnb|vue (magnifique|sublime|mer|imprenable|sur)|randonnee|rando|balade|pique nique|calanque*|vacances|croisiere|plongee|surf|voile|bateau|peche|resto|restaurant|ski|tremplin|cascade)",
    ],
    perch: ["(falaise*|pont|viaduc|toit*|vide|saut*|jeter|jete|pendre|pends|noyer|bord|tyrolienne|lancer|tomber)"],
    // Knocks at play, fears to be treated, what one writes, those who died of an illness.
    atPlay: [
      "(rugby|padel|tennis|foot|football|hand|basket|volley|judo|boxe|karate|ski|skate|velo|trottinette|escalade|equitation|cheval|creche|recre|toboggan|trampoline|aire de jeux|(une|la|sa|ma|grosse) bosse|match|entrainement|club|paintball|airsoft|squash|badminton|danse|gym|crossfit)",
    ],
    knock: [
      "(balle|bleu|bleus|cogne*|tape*|coup|coups|tete|front|pris (une|un)|tombe*|ouvert|arcade|poignet*|main*|genou*|jambe*|hematome*|mort|battu*|massacr*|tue*|explose*|reprend|claque|frappe*)",
    ],
    notPlay: [
      "(expres|sursaut*|zebr*|leve* la main|tous les (soirs|jours)|me frappe|me bat|il m|elle m|mari|conjoint|compagnon|pere|honte|cache*|peur de|vomi*|inconscient*|reveille (pas|plus)|delir*|repond (plus|pas)|envie de|mourir|vivre)",
    ],
    fearOf: [
      "(peur|phobie|vertige*|angoisse*|panique|trouille) ~ (du|de|des|sur|en|d|a) ~ (vide|hauteur*|pont*|viaduc*|falaise*|couteau*|avion|mort|mourir|sang|aiguille*|piqure*|ascenseur*|tunnel*|eau|noyer|noyade|etouffer|avc|cancer)",
    ],
    toTreat: [
      "(soigne*|traite*|hypnose|phobie|aide* (a|pour)|therapie|seance*|depuis (petit*|toujours|l enfance|la naissance|des annees|que)|conduire|prendre (l|le|la)|possible|efficace|tcc|emdr|sophro*|travailler)",
    ],
    writes: [
      "(ecris|ecrit|compose|redige*|prepare|repet*|tourne|illustre|traduis) ~ (chanson|roman|nouvelle|piece|scenario|poeme*|bd|polar|court metrage|spectacle|conte|sketch|article|expose|memoire|podcast)",
    ],
    diedOf: [
      "(mort*|decede*|parti*|emporte*|perdu) ~ (cancer|maladie|infarctus|avc|covid|alzheimer|vieillesse|accident|crise cardiaque|leucemie|subite*|parkinson|sclerose|en (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))",
    ],
    missing: [
      "(avancer|remonter|deuil|accept*|dormir|pleure*|manque*|accompagn*|soutien|parler|tristesse|dur|difficile|vide|chagrin|aide* a)",
    ],
    // Reasons why a moment is asked for.
    denial: [
      "(aucune|pas|jamais|plus) (du tout|la moindre|une seconde|l)? (envie|idee*|intention|pensee*|question) (de|d) (mourir|me tuer|suicid*|en finir|noir*|me faire du mal|me suicider)",
      "(suis|etais) (pas|aucunement|nullement) (du tout)? (suicidaire*|en danger)",
    ],
    yet: [
      "(mais (j|je|des fois|parfois|la|c est|quand|si|plus)|je veux (juste)? (plus|disparaitre|dormir|que)|seulement (plus|que)|juste (plus|disparaitre|que ca)|disparaitre|plus exister|m arreter d exister|arreter d exister|arret* d (etre|exister)|me reveiller|vivre non plus|pas vivre|scarif*|me coup*|sauf que|cutter*|lame|lames|rasoir*|me (brul*|mord*|griff*|pinc*|frapp*|cogn*|tap*|fais (du)? mal|faire (du)? mal)|me calme|saign*|sang|entaill*|cachets|comprimes|corde)",
    ],
  },
  met: [
    "laughs everyday -inEarnest",
    "longSince wellSince -now",
    "dead mourned -meToo",
    "wantedToDie mourned -meToo -alive",
    "works shown -mine -inEarnest",
    "fiction plot -mine",
    "gameWorld gameDeed -mine -inEarnest -meToo",
    "tobacco killsMe -mine",
    "deadThings -mine",
    "killQuip everyday -mine -inEarnest",
    "outing perch -inEarnest -mine",
    "denial -yet",
    "atPlay knock -notPlay -inEarnest -mine",
    "fearOf toTreat -meToo -mine -yet",
    "writes -mine -meToo",
    "stage house -mine -inEarnest",
    "diedOf missing -meToo -mine -yet",
  ],
};
