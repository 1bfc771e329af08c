/** French, death wished for, or life no longer wished: in plain words, in young ones, in pious ones; never to have been. */
import type { Meetings } from "../../distress-words.ts";

export const deathMeets: Meetings = {
  fields: {
    // Wishing it.
    dying: [
      "(mourir|mourire|mourrir|crever|clamser|claboter|caner|canner|calancher|trepasser|decaner|deceder|en finir|me tuer|me suicider|la mort|ma mort|le suicide|mon suicide|die|rip|unalive)",
    ],
    allIWant: [
      "(tout|seul*|unique|rien|chose) ~ (que|qu|ce que) (je|j|moi) (demande|veux|veu|voudrais|souhaite*|reclame|desire|cherche|attends|espere|reve|ai envie|aspire)",
      "(mon|ma|mes) (seul*|unique|plus (grand|grande|cher|chere|beau)|dernier*|derniere|tout dernier)? (souhait*|desir*|reve*|voeu*|espoir*|programme|projet*|objectif|but|priere*|horizon|consolation|solution|obsession|ambition)",
      "(pense*|pensais|songe*|vois|sais|reve*|veux|demande|ai) (plus|pas)? (qu|que|rien qu|rien que) (a|de|une|un|ca|cela|1|la|le)",
      "(un|une|1) (seul*|seule)? (truc|chose|idee|envie|pensee|obsession|reve|solution|issue)",
      "(en tete|dans la tete|obsede*|obsession|me hante|m attire|me tente|me fait (envie|du bien)|me (rassur*|consol*|soulag*|apais*|delivr*|sourit|plait|convient)|m (apais*|arrange*|irait|appelle))",
      "(pense*|songe*|reve*|aspire*|tourne*) (souvent|beaucoup|sans cesse|tout le temps|h24|jour et nuit|plus en plus|toujours|trop|chaque (jour|nuit))? (a|au|de|en)",
    ],
    killMe: [
      "(tuez|tue|buter|flinguer|finissez|debrancher|abattez|abats|euthanasier|delivrez|liquider|achever|assommer une bonne fois|eteignez|endormez) moi ($|.|,|svp|s il|je|une|pour|vite|par|maintenant|qu|comme|docteur|madame|par pitie|et)",
      "(qu on|que quelqu un|qu il|qu ils|que dieu|si on pouvait|si quelqu un pouvait|voudrais qu on|veux qu on|faut qu on) (me|m) (tue|acheve|eteigne|eteint|debranche|abatte|abat|pique|bute|finisse|delivre|euthanasie|enterre|flingue|efface|endorme|fasse la piqure|laisse (partir|mourir|m eteindre|m en aller|crever|finir|y aller|tranquillement))",
      "(on|quelqu un|vous|docteur|medecin) ~ (m acheve|m eteindre|m eteigne|m endormir pour|me debranche|m endorme)",
    ],
    injection: [
      "(la|une|ma|cette) (derniere|fameuse|petite|bonne)? (piqure|injection|seringue)",
      "(le|un|du) (bouillon de onze heures|produit letal|cocktail letal)",
    ],
    begged: ["(demand*|reclam*|suppli*|veux|voudrais|refus*|implor*|quemand*|mendi*|donner|obten*)"],
    remedy: [
      "(vaccin*|grippe|moustique|guepe|abeille|dentiste|anesthes*|infiltration|cortisone|fer|b12|rappel|genou|hanche|epaule|sciatique|dos|allergi*|phobie|peur des|insuline|botox|oursin*)",
    ],
    // Wearing life.
    lifeWeary: [
      "(flemme|fatigu*|marre|mare|las|lasse*|assez|saoul*|soul*|ras le (bol|cul)|plein (le dos|le cul|les bottes)|ecoeur*|degout*|epuis*|repu*|rassasie*|sature*|ma claque|tanne*|creve*|use|usee|souper|rincer|vanne*|ereint*|bout)",
      "(plus|pas|aucun*|sans|perdu|zero|0|meme plus|jamais|ni) ~ (force*|envie|gout|courage|raison*|energie|volonte|sens|interet|motif|droit|plaisir|coeur|motivation|desir|utilite|joie|faim|soif|cran|patience)",
      "(corvee|punition|supplice|calvaire|enfer|torture|chatiment|chemin de croix|purgatoire|insupportable|invivable|intenable|au dessus de mes forces|pese*|lourd*|trop dur|trop long*|penible|etouff*|impossible|inutile|mascarade|comedie|condamn*)",
      "(pourquoi|a quoi (bon|ca sert|sert)|vois pas (pourquoi|l interet|le but|la raison|a quoi)|sais pas pourquoi|sais plus pourquoi|rime a quoi|merite (pas|plus)|vaut (pas|plus)|oblige*|forcer|contraint*|malgre moi)",
    ],
    living: [
      "(vivre|vivr|exister|respirer|me respirer|survivre|etre en vie|etre vivant*|rester en vie|etre au monde|rester au monde|vegeter|continuer (a|de)? (vivre|respirer|exister)|ouvrir les yeux|me lever (le|chaque) matin|me reveiller (le|chaque|tous les) (matin*|jour*))",
      "(respire|respirerais) encore",
    ],
    onEarth: [
      "(sur (cette)? (planete|terre)|ici bas|(dans|en) ce monde|ce bas monde|parmi (vous|les (vivants|humains|autres|hommes))|de ce monde)",
    ],
    noUse: [
      "(sers|sert|servais|suis utile|suis bon*) (plus|pas|vraiment)? (a|qu a)? (rien|personne|quoi)",
      "(plus|pas|aucun*) ~ (place|raison|utilite|role|rien a faire|attache*)",
      "(de|en) trop",
      "(etrang*|egare*|perdu*|intrus*|fait pour|faite pour)",
    ],
    givingUp: [
      "(veux|peux|veut|envie|force|forces|courage|arrive) (plus|pas) (de|a)? (lutter|me relever|faire semblant|souffrir|encaisser|survivre|donner le change|porter tout)",
      "(veux|peux|envie|force|forces|courage) plus (de|a)? (me battre|avancer) ($|.|,|je|j|c est|pour (vivre|ca|rien))",
      "(plus|pas|aucune) ~ (envie|force|forces|courage|energie) (de|d|pour)? (me battre|lutter|me relever|faire semblant|survivre|encaisser)",
      "(ai|j ai) (assez (lutte|souffert|donne|attendu|pleure|vecu)|fini de (lutter|me battre|souffrir|esperer|faire semblant))",
      "(peux|veux) plus ~ (masque|faire semblant|sourire pour|tenir debout)",
    ],
    deadInside: [
      "(je|j|me) (suis|sens) ~ (mort|morte|eteint|eteinte|vide) (depuis|a l interieur|en dedans|dedans|il y a|deja|et (personne|on))",
      "(deja|presque) (mort|morte|un fantome|un cadavre|enterre*)",
    ],
    shell: [
      "(corps|enveloppe|carcasse|coquille|juste|reste|encore|respire|personne (le|l|a) (voit|vu|remarque)|formalite|enterrer|semblant)",
    ],
    livingWith: [
      "(vivre|vis|vive|survivre|exister|vie|respirer) (a (paris|lyon|marseille|martigues|deux|la campagne|l etranger|cote|plusieurs|trois|quatre|bordeaux|nice|toulouse|nantes|lille)|avec (lui|elle|mon|ma|eux|quelqu|un|une)|chez|ensemble|en|seule|seul|sous|dans (cette (ville|maison|boite|region)|cet|ce (quartier|village|pays|bruit)|un|une)|a deux|a cote|normal*|de (mon|mes|la peinture|ma passion|mes rentes)|ici a|mieux|ma vie|pleinement|par le nez|par la bouche|profond*|ma propre|au|aux|comme avant|la campagne|l instant|une grossesse|sereine*|calme*)",
      "(mal|peine|difficult*|gene|crise*|asthme|apnee|exercice*|nez|rhume|bronchite|apprendre|apprends|technique*) ~ (a|a mieux|pour|de)? respirer",
    ],
    myLife: [
      "(ma|cette|la|chienne de|putain de|saloperie de) (propre|petite|putain de|chienne de|sale|foutue|pauvre)? (vie|vi|life|existence)",
      "mon existence",
      "l existence",
    ],
    lifeOf: [
      "vie (de|en|d) (bureau|couple|famille|coloc*|village|quartier|pro|professionn*|chateau|collectivite|commun*|travail|fou|dingue|plage|banlieue|citadin*|etudiant*|celibataire|parent*|artiste)",
      "(vie|existence) (quotidien*|professionn*|sociale|sentiment*|amoureu*|sexuel*|chere|scolaire|privee|parisienne|politique|active|pro|est belle|a la campagne)",
      "(assurance|carte|train|cout|mode|hygiene|qualite|niveau|sciences) (de)? (la)? vie",
    ],
    worthless: [
      "(sert|serv*|rime|rimait|ressemble|mene) (plus|pas|donc|vraiment)? (a|a plus)? (rien|r|que dalle|kedal|quedalle|nada|queud|nib|quoi|grand chose)",
      "(vaut|valait|vaux|vaudra) (plus|pas|rien|meme pas|que dalle|moins) ~ (rien|que dalle|clou|peine|coup|sous|tripette|cacahuete)?",
      "(plus|pas|aucun*|jamais|perdu|quel|sans|trouve|cherche) (de|d|tout|le|son|aucun*|trop)? (sens|but|gout|saveur|interet|valeur|attrait|raison d etre|issue|couleur*|espoir|avenir)",
      "(est|c est|etait) (juste|deja|plus que|vraiment|totalement|bien)? (foutu*|fini*|fichu*|termine*|derriere moi|gache*|rate*|un echec|une erreur|un desastre|une blague|de la merde|un gachis|vide|un fardeau|morte)",
      "(plus|pu|pas|a) rien ~ (attendre|esperer|a faire|a vivre|apporte*|offrir)",
      "(en fini|en ai fini|termine*|boucle*|fait le tour|rendre|rends|quitter|quitte|deposer|depose|jeter|abandonne*|brader|rendez) (avec|de)? ~",
    ],
    // The young.
    quitting: [
      "(alt f4|rage quit*|ragequit*|quit|exit|uninstall*|desinstall*|log out|logout|log off|logoff|deco|deconnecter|deconnexion|delete|supprimer|quitter|eteindre|off|annuler (ma|la|cette|l|mon)|rembours*|reset|ctrl z|game over|gg|fin de partie|stop)",
    ],
    theGame: [
      "(vie|life|irl|le jeu (de la vie)?|la partie|ma naissance|mon existence|l existence|serveur de la vie|l option vivre|mon compte de vie|ma propre personne)",
    ],
    newLife: [
      "(nouvelle|autre|belle|vraie|seconde|deuxieme|changer de|changement de|refaire (ma|sa)|jeune|double) vie",
      "vie (a|au|en|dans (le|la|les)) *",
    ],
    // Never to have been.
    unborn: [
      "(j|je|moi) (avais|aurais|aurai|ai|etais|serais|suis) ~ (jamais|pas) ~ (existe*|ne|nee|vu le jour|venu* au monde|ete concu*|ete la|naitre|ete mis* au monde)",
      "(jamais|pas) (avoir|etre|aurais du|du) (jamais|pas)? (existe*|ne|nee|vu le jour|venu* au monde|ete (concu*|la|mis* au monde))",
      "(m avoir|m a|m ont|m as|m) (jamais|pas|du|jamais du)? ~ (mis* au monde|concu*|avorte*|fait naitre)",
      "(du|pu|voulu|prefere*|fallu|mieux fait de|aurait|aurait du) ~ (avorter|m avorter|fausse couche|me noyer a la naissance|mort ne|mort nee|mourir a la naissance|mourir (bebe|enfant|petit|petite))",
      "(pas|jamais|rien) demande* (moi)? (a|de) (etre (ne|nee|en vie)|etre (la|ici) ($|.|,|moi)|naitre|vivre|venir (au monde|ici)|exister)",
      "(rester|reste) (a l etat de|un|une) (projet|spermatozoide|embryon|neant)",
      "(erreur|accident|bug) de la nature",
      "(ma naissance|le jour de ma naissance|d etre ne|d etre nee) ~ (erreur|accident|maudi*|regrett*|dommage|annuler)",
      "(maudi*|regrett*) ~ (ma naissance|le jour (de ma naissance|ou je suis ne*)|d etre ne*)",
    ],
    preferDead: [
      "(prefer*|voudr*|voulu|souhait*|aimerait*|reve*) ~ (un|une|son|ma|que (je|j|tu) (sois|soit|etais|etait|fusse)|me (voir|savoir))? (fils|fille|enfant|gosse)? (mort|morte|creve*|sous terre|enterre*|au cimetiere|pas ne|jamais ne)",
    ],
    foreignWish: [
      "(moi|je) (plus|pas|beaucoup|trop|tres|juste)? (veux|veut|vouloir|voudrais|vouloir|besoin|fatigu*) (plus|pas|de|etre|a)? (fini ($|.|,|vie|tout)|mort|mourir|morir|mori|partir pour toujours|arreter vie|arreter la vie|finir moi|plus la vie|dormir toujours)",
      "(vie|vivre|moi|pour moi) (c est)? (fini|finie|kaput|khlass|khalas|finito|basta)",
      "(mieux|meilleur) (pour moi|moi)? (mourir|mort|finir|pas vivre)",
    ],
    ended: ["(en finir|finir|fini|finie|terminer|arreter|mourir|mort*|cesser|tout arreter)"],
  },
  met: {
    death: [
      "dying allIWant -tale -jokes -longAgo -trade -burying",
      "killMe -tale -jokes -remedy",
      "injection begged -remedy -kin",
      "lifeWeary living -livingWith -tale -jokes -longAgo",
      "noUse onEarth i -tale -doingWell -lifeOf",
      "givingUp -otherEnd -tale -doingWell",
      "deadInside shell -tale -jokes -kin -chore",
      "myLife worthless -lifeOf -tale -livingWith -doingWell",
      "quitting theGame -newLife -lifeOf -tale",
      "unborn -tale",
      "preferDead -tale -jokes",
      "foreignWish -tale -livingWith -lifeOf",
    ],
  },
};
