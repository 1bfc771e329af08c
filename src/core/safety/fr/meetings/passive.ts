/** French, death hoped for from outside: an illness, a lorry, the good Lord; a sleep without a morning; the dead to be joined. */
import type { Meetings } from "../../distress-words.ts";

export const passiveMeets: Meetings = {
  fields: {
    hoping: [
      "(esper*|pourvu|si seulement|vivement|souhait*|pri|prie|prier|priais|priere*|suppli*|implor*|reve*|voudr*|aimer*|veux|veut|veu|vx|voulais|desir*|envie|attend*|demand*|appell*|reclam*|guett*|hate|(dirais|dirai|signerais) (merci|ouf|oui)|m arrange*|m irait|(pleurerais|plaindrais|regretterais) pas|soulag*|serait (plus simple|plus facile|parfait|bien|mieux)|si (un|une|on|ca|mon) ~ pouvai*|bon debarras|cadeau|faites|faite|chance|tant mieux|bienvenu*|me tarde|languis|pressee|presse)",
    ],
    fatal: [
      "(un|une|cet|cette|l|le|la|mon) (bon|petit|gros|grosse|bonne|belle|vrai|vilain|foudroyant|beau)? (avc|infarctus|crise cardiaque|arret (cardiaque|du coeur)|rupture d anevrisme|anevrisme|embolie|cancer|tumeur|attaque|accident|chauffard|camion|poids lourd|platane|bus|voiture|tuile|eclair|foudre|balle perdue|maladie|fievre|grippe|infection|covid|rechute|virus|meningite|crise|septicemie|pneumonie|leucemie|catastrophe|tremblement de terre|meteorite|bombe)",
      "(coeur|souffle|respiration|machine|palpitant|moteur|corps) ~ (s arrete*|s arretait|arrete*|lach*|cesse*|s eteig*|flanche*|stopp*|qu il lache)",
      "(la foudre|le plafond|un platane|la falaise|le ciel|un mur) (me)? (tombe*|s abatte|s ecroul*)",
    ],
    fellMe: [
      "(me|m) (prenne*|prend|prendre|emporte*|emporter|fauche*|faucher|cueille*|ecras*|renvers*|tue*|termine*|finisse*|passe dessus|roule dessus|percut*|frapp*|freine* pas|me (voi*|rate) pas|tombe* dessus|delivr*|liber*|acheve*|achever|foudroi*|arriv*)",
      "(mon|pendant mon|dans mon|en plein) sommeil",
      "(qu on en finisse|que ca finisse|et basta|bon debarras|sans me reveiller|qu on en parle plus|et voila|definitivement|une bonne fois|pour toujours|que ce soit fini|terminer|tout serait regle)",
      "(tous les soirs|chaque (soir|nuit|jour)|toutes les nuits|bon dieu|seigneur)",
    ],
    vanish: [
      "(me|m) (dissoudre|volatiliser|evaporer|dissiper|desintegrer|effacer|gommer|eteindre|fondre dans (le|l)|faire (oublier|aspirer|engloutir))",
      "(etre|devenir) (rien|personne|du vide|poussiere|un souvenir|de la cendre|invisible pour toujours)",
      "(plus|pas|jamais) ~ (rien)? (sentir|ressentir|penser|exister) (rien|jamais|du tout|a rien)",
    ],
    trivial: [
      "(honte|gene*|timid*|reunion|expose|oral|photo*|foule|insta*|reseaux|decor|profession*|theatre|maquill*|public|mon ex|piqure|anesthes*|dentiste|epidurale|accouch*)",
    ],
    recklessly: [
      "(travers*|condui*|roul*|nag*|grimp*|marche*|avance*) ~ (sans (regarder|casque|ceinture|gilet|freiner|m arreter)|les yeux fermes|au milieu de|a contresens|droit devant|bourre*)",
    ],
    careless: [
      "(des|y a des|certains) (jours|soirs|fois) ou",
      "(esper*|expres|tant pis|on verra|m en (fous|fiche|moque)|advienne|peu importe|si (ca|je) (passe|meurs|tombe)|de toute facon|envie|comme ca|souvent|au cas|voir)",
    ],
    recovering: [
      "(bilan|resultat*|irm|scanner|reeduc*|kine|remis*|suite (a|d)|sequelle*|peur|angoiss*|crain*|phobie|eviter|evit*|risque*|guer*|prevention|depistage|assurance|constat|retard|bouchon*|garage|permis|livr*|rail* ferme|mon (pere|mari)|ma (mere|femme)|benin|pas (un|une|d))",
    ],
    god: [
      "(dieu|le bon dieu|seigneur|le ciel|allah|le createur|mon createur|le tres haut|jesus|la sainte vierge|la vierge|saint pierre|mon sauveur|le pere eternel|la providence|la faucheuse|la camarde|la mort|l ange de la mort|les anges)",
      // « Bon Dieu » is also an oath, and masked before meetings are read.
      "(le|au|du) _",
    ],
    takeMe: [
      "(me|m|moi|nous) ~ (prenne*|prendre|reprenne*|reprendre|reprend|rappel* ($|.|,|a lui|vite|bientot|enfin|pas|plus|dans|la|vers|aupres)|emport*|emmen*|accueill*|delivr*|oubli*|ouvr* (la|les|ses)|recoi*|retir*|cherch*|libere*|fasse (venir|partir|signe)|tend* les bras)",
      "(venir|vienne|vient|viens|viendra) (me|pas|plus|pas me|plus me)? (chercher|prendre|cueillir|delivrer|liberer)",
      "(tarde*|traine*|fait attendre|se presse pas|m oublie*|m a oublie*|veut (pas|plus|toujours pas) de moi|pas voulu de moi|lent*|se fait desirer)",
    ],
    meetGod: [
      "(verrai|vois|vais voir|rencontr*|retrouv*|rejoin*|face a face|rendre (des|mes|nos)? (comptes|ame)|remet* (mon|ma) (ame|vie|esprit)|devant|confie mon ame|expliquer|m expliquer|frapper a la porte|demander pardon|monte)",
    ],
    dueSoon: [
      "(ce soir|cette nuit|bientot|tout a l heure|demain|tres vite|dans peu|sous peu|dans (une heure|quelques|la nuit)|prochainement|au plus vite|le plus vite possible|avant (noel|l aube|demain|dimanche|la fin)|maintenant|samedi|dimanche|d ici peu|des que|aujourd hui|tout de suite|sans attendre|enfin)",
    ],
    toOrder: ["(a l ordre|rappele a l ordre|rappeler demain|prete vie|merci|beni*|messe|bapteme|foi|catechisme)"],
    // Sleep without a morning.
    noMorning: [
      "(pas|plus|jamais|sans) (plus|avoir a)? (voir|revoir|connaitre|vivre|assister) (a)? (le|la|un|l|ce|de)? (matin*|jour|lendemain|aube|demain|soleil|printemps|lumiere|noel)",
      "(nuit|sommeil|sieste|une|dodo) ~ (qui)? (finisse*|finit|s arrete*|se termine*|s acheve*) (pas|jamais|plus)",
      "(nuit|sommeil|sieste|dodo|repos) ~ (sans (fin|reveil|matin|lendemain)|eternel*|qui dure toujours|infini*|interminable)",
      "(que|qu|ou|pour que|si) ~ (matin|reveil|aube|soleil|lendemain) ~ (vienne|arrive|sonne|existe|se leve) (pas|plus|jamais)",
      "(matin|jour|reveil) ~ sans moi",
      "jusqu a ce (que|qu) ~ (m oublie*|m aient oublie*|plus rien de moi|existe plus)",
      "(le reveil|mon reveil) sonne* (dans le vide|plus jamais|pour rien|sans moi)",
    ],
    sleeping: ["(dormir|endormir|endorme|endors|sommeil|coucher|m allonger|m assoupir|fermer les yeux|dodo|dors|dormais|reposer|repos)"],
    wakeMe: ["(reveil*|me lever|me relever|rouvrir|emerger|reveyer|reviens|revenir|bouger)"],
    neverMore: [
      "(jamais|plus jamais|nunca|never|pour toujours|toujours|plus du tout|a jamais|eternel*|pour de bon|definiti*|une bonne fois|ad vitam|pour l eternite|jusqu a la fin|mille ans|cent ans|100 ans|1000 ans)",
    ],
    // Where one goes.
    hereafter: [
      "(de l autre (cote|bord|rive)|l autre (cote|rive|monde|bord)|l au dela|au dela|au ciel|au paradis|la haut|en enfer|chez les (anges|morts)|dans les etoiles|le neant|sous terre|six pieds|au cimetiere|au trou|dans (le|un) trou|dans (ma|la|une) (tombe|fosse|urne|caisse)|dans (mon|le|un) (cercueil|caveau|linceul)|entre quatre planches|les pieds devant|a la morgue|mes vieux os|les pissenlits|ad patres|mon dernier (voyage|lit|repos|sommeil)|ma derniere demeure|le grand (voyage|sommeil|saut|repos|depart)|le repos eternel|monde meilleur|ailleurs que sur terre|en cendres|au crematorium)",
    ],
    going: [
      "(veux|veut|veu|vx|voudrais|aimerais|envie|vais|hate|pret*|reve*|prefere*|besoin|souhaite*|pense|compte|passer|passerai|aller|allons|irai|serai|serais|finirai|pars|partir|partirai|m en vais|m en aller|retrouver|rejoindre|rejoin*|mieux|attend*|bientot|vivement|mettez|mettra|mis|demand*|place est|quitter)",
    ],
    forOther: [
      "(mon (pere|mari|oncle|frere|fils|grand pere|papi|papy|chien|chat|defunt)|ma (mere|femme|tante|soeur|fille|grand mere|mamie|chienne|chatte|belle mere)) (est|sont|etait|repose*|repos*|a rejoint) (parti*|mort*|enterre*|la haut|au ciel|monte*|maintenant)? ~",
      "(vais|va|vont|allons|passe|passer|aller) ~ au cimetiere (avec|pour|voir|fleurir|ce|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain (avec|matin|midi)|tous les|chaque|le|les|souvent|parfois|une fois|deux fois|lui|parler|raconter)",
      "(metro|rer|tunnel|souterrain|sous sol|reseau|pres du|a cote du|derriere le|devant le|habite*|parking|adresse|cabinet|telephone|rue|route|travers*|trottoir|radio|moto|collegue*|autre cote de (la|l|le|mon|chez|martigues|france))",
    ],
    meetBeyond: [
      "(reverra|reverrons|retrouvera|retrouverons|verra|recroisera|rendez vous|reverrai) ~ (de l autre cote|la haut|dans une autre vie|au paradis|dans l autre monde|chez les anges)",
    ],
    streetSide: [
      "(rue|trottoir|route|place|pont|quai|gare|hall|batiment|frontiere|miroir|ecran|mur|etage|cour|boulevard|parking|appartement)",
    ],
    joining: ["(rejoin*|retrouv*|suivre|suivrai|suivrais|suis (le|la|les)|revoir|aller|irai|vais (la|le|les|au|ou))"],
    theDead: [
      "(mes|nos|les|mon|ma) (chers|chere|cher|pauvre*|petit*)? (morts|defunt*|disparu*|aieux|ancetres|ange*|fantome*|etoile*|feu|feue)",
      "(au ciel|la haut|au paradis|de l autre cote|sous la terre|dans (sa|la|ca|leur) tombe|au cimetiere|dans le cercueil|dans l au dela)",
      "(la ou|ou) (il|elle|ils|elles|papa|maman|papi|papy|mamie|mamy|lui|mon|ma) (est|sont|repose*|vit|m attend*|se trouve)",
      "(depuis|parce) (que|qu) ~ (mort*|parti*|decede*|enterre*|disparu*|plus la)",
    ],
    myDead: ["(mes|nos) (chers|pauvres|petits)? (morts|defunts|disparus|aieux|ancetres|anges)", "mes chers (morts|disparus)"],
    iGo: [
      "(je|j|moi) (vais|veux|voudrais|pars|m en vais|compte|aimerais|pense|souhaite|suis (pret*|le (prochain|suivant|cinquieme|quatrieme|troisieme|deuxieme|dernier)|la (prochaine|suivante)))",
      "(envie|hate|besoin|tour)",
    ],
    nextDead: [
      "(je|j|moi) (suis|serai|sera|serais) (le|la) (prochain*|suivant*|deuxieme|troisieme|quatrieme|cinquieme|sixieme|dernier*|derniere)",
      "(mon|c est mon|bientot mon) tour",
    ],
    coffin: ["(cercueil*|tombe|tombes|cimetiere|linceul|morts|enterre*|sous terre|caveau|fosse|faire part)"],
    // One's place there is kept.
    graveWaits: [
      "(ma|notre|sa|la) (tombe|place|fosse|niche|concession) ~ (attend*|prete|creusee|reservee|est (aupres|avec|a cote|la bas|la haut))",
      "(mon|notre|le) (caveau|trou|cercueil|nom) ~ (attend*|pret|creuse|grave|reserve|a cote)",
    ],
    helpDeath: [
      "(je|j|vais|faut|peux|autant|suffit|reste) ~ (l|le|la|les|lui|y|leur|m) (aider|accelerer|devancer|hater|presser|precipiter|donner un coup de (main|pouce)|mettre du mien)",
      "(je|vais|faut) ~ (hater|devancer|presser|accelerer) (l appel|l heure|la fin|les choses|le depart|mon heure|la nature|le destin)",
    ],
    slowDeath: [
      "(mort|mourir|tue|dieu|bon dieu|seigneur|nature|destin|maladie|chagrin|vieillesse|fin|trop lent*|tarde*|traine*|trop long*|coeur|faucheuse|appel|heure|cancer|rappel*)",
    ],
  },
  met: {
    death: [
      "hoping fatal fellMe -recovering -tale -jokes",
      "god takeMe hoping -toOrder -tale",
      "god takeMe -toOrder -tale -kin -doingWell",
      "god meetGod dueSoon -toOrder -tale",
      "vanish hoping -trivial -tale -movingHouse -jokes",
      "recklessly careless i -tale -roadNews -jokes",
      "noMorning hoping -tale -jokes",
      "sleeping wakeMe neverMore hoping -tale",
      "meetBeyond -streetSide -tale",
      "hereafter going i -forOther -burying -tale -movingHouse",
      "joining theDead iGo -tale -burying -forOther",
      "joining myDead -tale -burying",
      "nextDead coffin -tale",
      "graveWaits -tale -burying",
      "helpDeath slowDeath -kin -tale",
    ],
  },
};
