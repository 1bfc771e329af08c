/** French, death as a relief: a night without a morning, the grave rather than this, life handed back, no way out but one, years enough. */
import type { Meetings } from "../../distress-words.ts";

export const releaseMeets: Meetings = {
  fields: {
    // The wheel turned on purpose (`means.ts`).
    meantTo: [
      "(expres|volontaire*|(semblant|l air) (d|de|que) (un )?accident|passer(ait|a|ai)? pour un accident|ce sera* (regle|fini)|(tout|ca|ce) serait (regle|fini)|personne (saura|saurait)|envie (de|d))",
    ],
    // A night without a morning.
    noDawn: [
      "(pas|plus|jamais|plus jamais) (me|m|avoir a|devoir|avoir a me|devoir me) (lever|reveiller|reveille*|relever)",
      "(pas|plus|jamais|plus jamais) (me|m|se|de|a|avoir a|devoir)? (reveiller*|relever*|ouvrir les yeux|ouvre les yeux|rouvrir les yeux|voir (demain|le jour|le matin|le soleil|l aube)|emerger)",
      "(demain|matin|lendemain|jour|suite|apres) (existe*|vien*|arrive*|soit|y ait|exist*|se leve*|ait) (pas|plus|jamais|pas lieu)",
      "(m endorm*|dorm*|sommeil|coma|me couch*|fermer les yeux|ferme les yeux) ~ (pour (toujours|de bon|l eternite)|a jamais|definiti*|sans (fin|reveil|lendemain|retour)|et basta|des annees|des siecles|cent ans|et plus (rien|jamais)|et pas revenir)",
    ],
    wouldSuit: [
      "(m arrange*|m irait|me va|m allait|ca irait|ce serait (bien|mieux|parfait|simple|plus|le top|une|un|la|le|chouette|doux)|serait (plus simple|plus facile|parfait|bien|mieux|une delivrance|un soulagement|un cadeau|une chance|le paradis|doux)|(plus|si|tellement|bien|trop) (simple|facile|doux|tranquille|reposant)|reglerait|arrangerait|soulag*|delivr*|liber*|bonne nouvelle|cadeau|benediction|vacances|repos*|apais*|consol*|tant mieux|(dirais|dirai|crierais|signe|signerais|signerai) (ouf|merci|oui|tout de suite|direct|des deux mains|sans hesiter)|(pleurerais|plaindrais|regretterais|dirais) (pas|rien)|si (seulement|je pouvais|on pouvait|ca pouvait)|esper*|pri|prie|prier|reve*|voudr*|aimer*|souhait*|envie|vivement|hate|me tarde|prefer*|quel bonheur|le bonheur|enfin|libre*)",
    ],
    sleepless: [
      "(insomni*|somnifer*|bebe|reveil (sonne|toutes)|a #h|a (cinq|six|sept|huit) heures|tot|grasse mat*|dimanche matin|week end|vacances (a|en|au|dans)|nuits (hachees|blanches)|ronfl*|decalage|apnee|conges|boulot le lundi|toutes les (deux|trois) heures|# fois par nuit|si tot)",
    ],
    wokeAgain: [
      "(reveille*|reveiller|reveil|reveils|ouvert les yeux|ouvrir les yeux|ouvre les yeux|debout|me lever|encore (la|en vie|vivant*|ici)|toujours (la|en vie|vivant*|ici)|pas mort*|survecu|en vie)",
    ],
    letDown: [
      "(decu*|decevant|deception|degout*|en colere (de|d|contre)|furieu*|rage de|pleure* (de|d|parce)|maudi*|punition|regrett*|rate de nuit|dommage|desole* (de|d) (me|etre|voir)|comprends pas (pourquoi|comment)|sais (pas|plus) (pourquoi|comment|ce que je)|pourquoi (je|suis|est ce que)|a quoi bon|echec|miracle|par erreur|par lachete|faute de (courage|mieux)|malheureusement|helas|honte (d|de) (etre|respirer|vivre)|condamn*|pas (le|du) courage|j aurais (rate|pas reussi|pas eu))",
    ],
    delayed: [
      "(dossier|colis|devis|bulletin|virement|remboursement|bus|train|colere contre|rdv|annonce|site|musee|magasin|poste|vacances)",
    ],
    // The grave rather than this.
    deathThing: [
      "(mourir|crever|la mort|ma mort|ma fin|la fin ($|.|,|§|de (tout|ma|mes|moi|la vie)|vite|bientot|arrive|vienne)|la tombe|ma tombe|une tombe|le cimetiere|au cimetiere|du cimetiere|les morts|un mort|des morts|les defunts|m enterr*|on enterre|qu on enterre*|la terre (sur|par dessus|froide)|le trou|le cercueil|un cercueil|mon cercueil|boite en sapin|sous terre|mon enterrement|mes obseques|mes funerailles|le ciel|au ciel|les anges|le paradis|au paradis|le neant|l au dela|l autre (monde|rive)|le repos eternel|la fosse|la morgue|la grande faucheuse|la faucheuse|le grand sommeil|le grand voyage)",
    ],
    longedFor: [
      "(prefer*|envi|envie|envies|envient|enviais|jalou*|hate|vivement|des vacances|repos*|merci|ouf|ma place|a la place|mieux|arrang*|soulag*|delivr*|liber*|cadeau|reve*|voudr*|aimerai*|attire*|m appel*|me tent*|douce*|belle|confort*|plus peur (de|d)|peur (de|d) rien|pas peur|amie|promesse|impatien*|attend*|me tarde|me fait (du bien|envie|sourire)|me va|consol*|apais*|rassur*|sourire|merit*|chanceu*|chance|veinard*|imagin*|me vois|visualis*|plan*|fascin*|obsed*|(seule|unique) (chose|solution|issue|sortie|porte)|paix|tranquil*)",
    ],
    ofOthers: [
      "(peur|angoisse*|phobie*|terroris*|panique*|(cercueil|tombe|enterrement|obseques|cimetiere|ceremonie|urne) (de|du|d) (mon|ma|mes|un|une|notre|son|sa|leur|l|mamie|papi|papa|maman|grand*)|obseques de|enterrement de|deuil|toussaint|hypnose|regression|lyrique|(question|questions) (de|d|sur)|spirit*|notaire|prevoyance|contrat|assurance obseques|convention|maman (veut|voudrait|a)|papa (veut|voudrait|a)|(ma|mon|sa|son) (mere|pere|mari|femme|grand*|tante|oncle|voisin*|chat|chien*) ~ (mort*|parti*|decede*|enterre*)|est (mort*|decede*)|va mourir|condamn*|soins palliatifs|fin de (vie|journee|semaine|mois|seance|annee|contrat|stage|saison|chantier|la))",
    ],
    // Life handed back.
    thisLife: [
      "(la|cette|ma|de|ce|d une|une|toute) (putain de|chienne de|saloperie de|sale|foutue|pauvre|longue)? (vie|existence|naissance)",
      "(vivre|exister|continuer a vivre|respirer|durer encore|vieillir)",
    ],
    handedIn: [
      "(en veux plus|veux plus (de|d)|reprenez|reprends|reprenne|je (la|vous la|te la) (rends|rend|laisse|donne)|rends la|rendre (a qui|au)|rembours*|gardez la|donnez la|prenez la|prends la|jet*|resili*|demission*|desabonn*|abonnement|en descendre|en sortir|sortir (de (la|cette|ma)|d ici)|quitter (la|cette|ma)|me retirer (d ici|de)|m en aller|rendre mon tablier|non merci|merci bien|tres peu pour moi|sans moi|trop lourd*|trop long*|pas pour moi|plus pour moi|pas faite* pour|pas fait pour|me pese*|m aura (ete|pese|use|rien|trop)|m (use|ecrase|etouffe)|n est plus qu|plus rien a|j ai fait le tour|fait mon temps|passe l age|plus l age|plus le gout|a quoi bon|a quoi ca sert|je passe mon tour|je tire ma|c est bon j ai|j arrete|que ca finisse|qu elle finisse|plus vouloir|veux plus|plus capable|me degout*|me repugn*|m ecoeur*|m insupport*)",
    ],
    livedWith: [
      "(de (bureau|couple|famille|coloc*|village|quartier|travail|fou|dingue|plage|citadin*|celibataire|chateau|groupe|maman|commercial|a deux)|vie (active|pro*|quotidien*|sociale|privee|sentiment*|amoureu*|sexuelle|associative|militaire|religieuse|parisienne|politique|chere)|avec (lui|elle|mon|ma|eux|ses|des)|chez|(dans|a) (un|une|cet|cette|paris|marseille|lyon|la (ville|campagne))|belle vie|assurance|carte|quitter (mon|ma|le|la boite)|sortir (plus|avec|de chez|le|du|en)|boulot|taf|travail|fumer|gout des aliments|cours de respiration|par le (nez|ventre)|mieux respirer|profiter|changer de vie|vivre mieux|vieillir (bien|ensemble|a deux)|pres de)",
    ],
    // No way out but one.
    onlyWay: [
      "(seul*|unique|derniere|dernier|aucune autre|pas d autre|plus d autre|aucun autre) (vraie)? (sortie|issue|porte|solution|option|chose|echappatoire|fin|avenir|moyen|remede|choix|perspective|horizon|destination|consolation)",
      "(vois|voit|reste|me reste|imagine|pense) (plus|pas (d autre)?) (que|qu|qu a|rien que|rien d autre que)",
      "(me reste|reste) (que|qu a|qu)",
      "(vois|pense|imagine) rien d autre que",
    ],
    endThing: [
      "(<gun>|corde|poutre|fenetre|balcon|pont|viaduc|falaise|rail*|quai|vide|cachets|medicaments|medocs|somniferes|mort|suicide|mourir|crever|me (tuer|pendre|noyer|jeter|flinguer|tirer)|disparaitre|en finir|sauter|cimetiere|tombe|canal|fond (de l eau|du lac|du canal)|puits|gaz|lame|rasoir|cutter|grand saut|falaises|etage)",
    ],
    viewing: [
      "(vue (sur|mer)|donne sur|deuxieme|etage sans|visite|louer|appart*|hotel|parking|rando*|autre (train|bus|quai)|changer (la|les|une) (fenetre|serrure|vitre*)|femme de menage|laver|climatisation|medecin (dit|veut|conseille)|pour dormir|contre (la|les|le)|migraine*|mal de|traitement|regime|jouer|chasse (samedi|dimanche)|peinture|de gaz|facture|jolie|photo*|parc)",
    ],
    // Years enough.
    enoughYears: [
      "(a mon age|a # ans|vieux|vieille|veuf|veuve|(# |quatre vingt*) ans|passe l age|plus l age|trop (vieux|vieille|longtemps|vecu)|assez (vecu|dure|traine|vu|donne|servi)|fait mon temps|ma vie est (faite|derriere|finie)|au bout de (mon|ma|l) (age|chemin|route|vie)|sans (mon|ma) *)",
    ],
    outstay: [
      "(durer|faire durer|trainer|m eterniser|m attarder|prolonger|m accrocher|rester la|user le temps|encombrer|deranger|continuer ($|.|,|a|comme|sans)|faire semblant|attendre encore|tenir encore|servir (encore)?)",
      "(choisir|choisi|decider (de|du)|fixer|avancer|devancer) (son|mon|l|le|ma|sa|la) (heure|moment|jour|fin|mort|depart|sortie|date)",
    ],
    whatFor: [
      "(a quoi (bon|ca sert|ca rime)|pourquoi|pour quoi faire|pour qui|le droit|droit de|plus envie|plus la force|plus (utile|rien)|est venu*|la mienne|sonne*|l heure est|le moment est|pret*|merci|ca suffit|j ai (assez|fini)|plus personne|seul*|inutile)",
    ],
    pension: [
      "(retraite (a|en|progressive)|rdv|seance|heure de|horaire*|creneau*|club|loto|petits enfants|toutou|voyage|jardin|cotis*|salon)",
    ],
    // One who should come off the earth, and whom they would be without.
    blight: [
      "(suis|etre|sens|sentir|deviens|serai|serais|suis devenu*) (plus|bientot plus|plus qu|qu|comme|juste|pas mieux qu)? (un|une|leur|le|la) (cancer|maladie|tumeur|poison|virus|plaie|tache|honte|ratage|erreur|parasite|boulet|dechet|gachis|fardeau|poids|charge|probleme|souci|gene|meuble|epave|chancre|verrue|malediction|deception|fantome|bouche (inutile|a nourrir))",
    ],
    removed: [
      "(m enlever|m effacer|me supprimer|m eliminer|m arracher|m eradiquer|me retirer|me jeter|me debrancher|me piquer|pour (personne|tout le monde|ma|mes|eux|les)|(leur|les|vous) (debarrass*|soulag*|liber*|epargn*)|sans moi|plus la|disparaiss*|disparait*|partir|serai* (plus|mieux)|qu on (me|m))",
    ],
  },
  met: {
    death: [
      "noDawn wouldSuit -sleepless -tale -jokes -kin",
      "wokeAgain letDown i -sleepless -delayed -tale -jokes -movingHouse",
      "deathThing longedFor i -ofOthers -burying -tale -jokes -otherEnd -doingWell",
      "thisLife handedIn i -livedWith -lifeOf -tale -doingWell -movingHouse -jokes",
      "onlyWay endThing -viewing -tale -jokes -lateness -craft -hunting -kin",
      "enoughYears outstay whatFor -pension -tale -kin -movingHouse",
      "blight removed -tale -jokes -kin",
      "wheel crashing meantTo i -tale -jokes -kin -lateness",
    ],
  },
};
