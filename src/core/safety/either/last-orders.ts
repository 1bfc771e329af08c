/**
 * French and English: last words to the practice. All is to be cancelled, a name taken off the list, a place given to somebody who has a future;
 * thanks for the years, nothing was missed, it had been decided before. Over the whole message.
 */
import type { Signs } from "../distress-words.ts";

export const lastOrders: Signs = {
  fields: {
    // Off the list, all of it.
    takeMeOff: [
      "(annul*|supprim*|effac*|enlev*|retir*|ray*|barr*|resili*|otez|oter|liber*|vid*|ferm*|clotur*|archiv*|detrui*|jet*|oubli*|dechir*) ~ (tous|toutes|tout|tt) ~ (rdv|seance|seances|creneaux|rappels|heures|consultations|dates|messages|suivants|suite|mardis|lundis|jeudis|vendredis|mercredis|rendez|dossier)",
      "(annul*|supprim*|effac*|enlev*|retir*|ray*|barr*|otez|oter|sortez|sortir|radi*|oubli*|ferm*|clotur*|archiv*|dechir*) ~ (mon|ma|moi|me|m) ~ (nom|dossier|fiche|numero|contact|existence|liste|fichier|agenda|planning|carnet|repertoire|cahier|registre)",
      "(enlever|retirer|rayer|barrer|supprimer|effacer|oter|sortir) ~ (liste|fichier|agenda|planning|carnet|repertoire|registre)",
      "(cancel*|delete*|wipe*|clear*|scrap*|call off|free up|release*|bin) ~ (all|every|everything|each|whole) ~ (appointment*|session*|slot*|booking*|reminder*|of them|of mine|it|after)",
      "(take|cross|strike|scrub|wipe|rub|delete|remove|scratch) ~ (me|my name|my file|my number|my details) ~ (off|out|from|of)?",
      "(close|shred|burn|bin|throw away|tear up|archive) ~ (my|the) (file|notes|folder|record|records|case)",
      "(arretez|arreter|stoppez|inutile d) (de)? (m envoyer|envoyer|me relancer|les rappels|me rappeler|de me chercher|de me garder)",
    ],
    closesFile: [
      "(archiv*|ferm*|clotur*|detrui*|classer|classez) ~ (mon|ma) ~ (dossier|fiche)",
      "(close|shred|archive|burn|bin) ~ (my) ~ (file|notes|folder|record|records)",
    ],
    fromThatDay: [
      "(apres|a partir d|a partir de|des|passe) (le|la|du)? (#|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|fin)",
      "(after|from|as of|past) (the)? (#|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|weekend|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th)",
    ],
    placeOf: [
      "(donn*|mett*|laiss*|offr*|propos*|attribu*|file*|liber*|pass*|reserv*|cede*|refil*|prend*|gard*) ~ (ma|mon|mes|cette|la|l) (place|creneau*|heure|heures|tour|rdv|seance*|lit|chaise|fauteuil)",
      "(gets|get|whoever|takes) ~ (my) ~ (slot|place|spot|appointment*|hour|chair|seat)",
      "(give|giving|offer*|let|letting|pass*|free|freeing|hand*|keep|save|put|reallocate) ~ (my|the|this|that) ~ (slot|place|spot|time|appointment*|hour|chair|seat|sessions|session|bed|room)",
    ],
    toTheLiving: [
      "(quelqu un|quelqun|une personne|un jeune|une jeune|un autre|une autre|ceux|celui|celle|un|une|gens|patient*|personnes) ~ (qui|avec) ~ (avenir|futur|espoir|chance*|vaut|merite*|vivre|vie devant|devant (lui|elle|soi)|sauv*|encore|important*|la peine|projet*|demain|guerir|s en (sortir|sort*)|y croi*|s accroch*|rest*|utile|recuperable)",
      "(someone|somebody|a person|a kid|people|one) ~ (who|that|with|worth) ~ (future|tomorrow|hope|chance|worth|live|saved|ahead|still|staying|matter*|life|want* to (be|live|get)|ll be (here|around)|plans|time left|using|use it|cured|helped|saving)",
    ],
    betterUsed: [
      "(meilleur usage|bon usage|mieux que moi|en fera|en fasse|lui servira|servira (plus|mieux))",
      "(better use|good use|more than i|better than i|does better|make* more of)",
    ],
    politely: [
      "(urgent*|plus besoin que moi|en attente|presse*|liste d attente|m arrange|dispo|autre jour|decal*|report*|rdv samedi|a la place|vais mieux)",
      "(waiting list|urgent|need* it more|available|resched*|another (day|time)|feeling better|better now|working)",
    ],
    // Thanks that look back.
    allTheYears: [
      "(merci|remerci*|gratitude) ~ (ces|toutes ces|tous ces|les|vos|cette|de ces|des) (annees|mois|semaines|seances|moments|jeudis|mardis|heures|temps|dernieres annees|lundis|vendredis|mercredis)",
      "(merci|remerci*) ~ (m avoir|avoir) ~ (supporte*|ecoute*|accompagne*|porte*|tenu*|cru|aide*|retenu*|essaye*|soutenu*|accueilli*)",
      "(thank*|grateful) ~ (the|these|all these|those|all the|every) (years|months|sessions|thursdays|mondays|tuesdays|hours|weeks|time)",
      "(thank*|grateful) ~ (putting up|listening|trying|carrying|believing|holding|standing by|bearing)",
    ],
    didWhatCould: [
      "(vous|elle|il|docteur|docteure|doctoresse|psy|medecin|tu|on|ils) (m)? (avez|aurez|a|aura|as|ont)? (fait|tout fait|tout essaye|tout tente|essaye|tente) ~ (pu|pouviez|pouvait|pouvez|pouvais|possible|mieux|tout|votre part|boulot|travail)",
      "(fait|essaye|tente|donne) (tout)? (ce qu|de|tout ce qu|votre|le|son) ~ (pu|pouvi*|pouvait|possible|mieux|maximum)",
      "(you|she|he|they|everyone|doctor) ~ (did|done|tried|gave) ~ (could|best|possible|everything|all|can)",
      "(rien|pas|jamais) (rate|loupe|manque|fait de mal|mal fait|a (te|vous|se) reprocher|a regretter)",
      "(pas|jamais) (de)? (votre|ta|sa|leur) (faute|erreur)",
      "(votre|ta|sa) faute (a (vous|toi|elle|lui))?",
      "(y|n y|ni) (pouvez|pouviez|pouvait|peut|etes|est) (pour)? (rien|plus rien)",
      "(nothing|never|didn t|not) ~ (you (missed|did|could)|your fault|her fault|his fault|your doing|miss anything|blame yourself|blame herself)",
      "(aucun*|pas de|sans) (regret*|rancune|reproche*)",
    ],
    neverAgainSeen: [
      "(on|nous|vous|je) (se|nous|me|vous|ne)? (reverra|reverrons|verra|verrons|recroisera|reverrez|reverrai|verrez|croisera|parlera|parlerons|recontactera) (plus|jamais|pas)",
      "(verrez|entendrez|reverrez|aurez|lirez|recevrez) (plus|jamais) ~ (moi|parler|nouvelles|message*)?",
      "(you|we|i|they|she) (won t|will not|wont|ll never|will never|shan t|never) (be)? (see*|hear*|meet|speak|talk|cross paths) ~ (again|me|from me|each other|any more|anymore)",
      "(adieu|farewell|goodbye|good bye|a jamais|pour toujours|for the last time|une derniere fois|last message|dernier message|last text|derniere fois que)",
    ],
    goneByThen: [
      "(serai|suis|sera|serais) (plus la|plus|loin|parti|partie|deja parti*|ailleurs|deja loin|tranquille|en paix|libre|soulage*)",
      "(m en vais|pars|partirai|m eclipse|m efface|quitte tout|disparais|en pars) ($|.|,|pour de bon|pour toujours|ce soir|cette nuit|demain|bientot|maintenant)",
      "(i m|i am|i ll be|im) (off|gone|going|leaving|out|done|away) ($|.|,|now|tonight|for good|tomorrow|soon|by)",
      "(la|l|ma|c) (decision|choix|choisi|ca y est|decide|decidee)",
      "(trop tard|too late|plus la peine|no point|plus besoin)",
      "(c est|ce sera|tout est|it s|that s|it is) (fini|termine|regle|fait|decide|bientot fini|over|done|settled|decided|finished|time)",
    ],
    // It had been settled long before.
    settledBefore: [
      "(c etait|etait|c est|deja|ma decision|mon choix|tout etait|tout est) (deja)? (decide|decidee|choisi|ecrit|joue|plie|prise|fait|arrete|regle|fixe|prevu) ($|.|,|avant|depuis|quand|de toute|bien avant|longtemps)",
      "(j avais|j ai|avais|ai) (deja|enfin|bien|longtemps)? (decide|choisi|tranche|fait mon choix|pris ma decision) ($|.|,|avant|depuis|bien avant|de toute|et)",
      "(it was|was|i d|i had|it s|i ve|my mind was|mind s) (already|always|long)? (decided|settled|made up|written|chosen|fixed|over) ($|.|,|before|since|long|from|anyway|and)",
      "(had|have|d|ve) (already|long since)? (made up my mind|made my (choice|decision|mind up)|chosen|decided) ($|.|,|before|since|long|and|anyway)",
    ],
    elseSettled: [
      "(smok*|fumer|boulot|travail|job|divorc*|quitter (mon|ma|la|le)|demission*|robe|prenom|couleur|orientation|fac|maison|appart*|university|house|car|voiture|mariage|wedding|ecole|school|bebe|baby|operation|surgery|creneau*|slot|jour|horaire|seance de|formation|projet)",
    ],
    // The last on a list; a voice once more.
    lastOfRound: [
      "(le|la|les|vous etes|tu es|the|you re|you are|youre) (dernier|derniere|derniers|last) ~ (liste|list|a qui|one|person|appel*|call*|round|tournee|a prevenir|a saluer|coup de fil|to (ring|call|thank|tell|write))",
      "(appel*|ecri*|remerci*|salu*|fais|faire|ring*|call*|writ*|thank*|text*|go* round) ~ (tour|tous|toutes|everyone|everybody|each|chacun|chacune|one by one|un par un|all the people|those|ceux) ~ (merci|thank*|doi*|owe|aim*|love*|compt*|matter*|aide*|helped|remerci*|au revoir|goodbye)?",
    ],
    thanksAndBye: [
      "(merci|remerci*|thank*) ~ ,? ~ (et)? (adieu|au revoir|goodbye|bye|farewell|voila|c est fini|pardon|bonne continuation|bonne vie|bonne route)",
      "(thank you|merci|thanks) ~ (and|et) (goodbye|bye|adieu|farewell|au revoir|pardon|sorry)",
      "(goodbye|adieu|farewell|au revoir) ~ (and|et|,) (thank*|merci)",
    ],
    voiceOnce: [
      "(entendre|ecouter|entendu|ecoute|reentendre|hear|hearing|heard|listen*) ~ (voix|repondeur|messagerie|annonce|message d accueil|voice|voicemail|answering machine|voice message|answerphone)",
    ],
    beforeIt: [
      "(avant|before) ($|.|,|de (partir|m en aller|le faire|faire|finir|m endormir|tout|me)|que (je|ca|ce soit|tout)|i (go|do|leave|finish|sleep)|it|the end|la fin|tout ca)",
      "(derniere fois|encore une fois|une fois encore|last time|one more time|once more|one last)",
      "(c est fait|ca y est|voila c est|that s it|it s done|voila voila|c est bon)",
    ],
    phoneTrouble: [
      "(rappel*|rappelez|joindre|coupe|sature|plein|numero|ouverture|horaires|seance|creneau|rdv|meditation|hypnose|grille|call (me)? back|full|reach you|opening hours|number|session|recording of|hypnosis)",
    ],
    // What a household pays for, stopped.
    stoppedAll: [
      "(annule*|resilie*|coupe*|arrete*|stoppe*|suspendu*|clos|cloture*|ferme*|rendu|solde*) ~ (telephone|edf|electricite|gaz|journal|internet|eau|courrier|lait|assurance*|mutuelle|compte*|abonnement*|bail|forfait|credit*|carte*|box|loyer|contrats)",
      "(cancel*|stopp*|ended|closed|cut off|disconnected|returned|turned off|switched off) ~ (milk|papers|paper|phone|electric*|gas|internet|broadband|post|mail|insurance|accounts|account|subscriptions|direct debits|standing orders|lease|tv licence|water|council tax)",
    ],
    onlyYouLeft: [
      "(reste|restait|manque|manquait) (plus)? (que|qu)? (vous|toi|moi|a vous|a moi|le cabinet|ce message|votre cabinet|ce rdv|a vous dire|la corde|le plus dur|un dernier|une derniere)",
      "(only|just|last|leaves|leaving|left|that leaves) ~ (you|me|us|this|one (thing|call|more))",
      "(thursday|friday|saturday|sunday|monday|tomorrow|tonight) (feels|seems|sounds|will be|is) (right|good|fine|the (day|one)|it|perfect|when)",
      "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain) (me semble|sera|parait|est|c est) (le|un) (bon|beau|dernier|grand)? (jour|moment)",
    ],
  },
  met: {
    death: [
      "takeMeOff didWhatCould -elsewhere -onTheMend -aLaugh -aDesk -onTheRoad",
      "closesFile fromThatDay -elsewhere -onTheMend -aLaugh -aMove",
      "takeMeOff allTheYears neverAgainSeen -elsewhere -onTheMend -aLaugh",
      "takeMeOff calmNow settledBefore -elsewhere -onTheMend -elseSettled -aLaugh",
      "takeMeOff allTheYears goneByThen -elsewhere -onTheMend -aLaugh -aMove",
      "didWhatCould neverAgainSeen -elsewhere -onTheMend -aLaugh -aMove -atTheShop -aLoss",
      "didWhatCould settledBefore -elsewhere -onTheMend -elseSettled -aLaugh -aMove -aLoss",
      "allTheYears settledBefore -elsewhere -onTheMend -elseSettled -aLaugh -aMove",
      "placeOf betterUsed -politely -elsewhere -onTheMend -aLaugh",
      "placeOf toTheLiving -politely -elsewhere -onTheMend -aLaugh",
      "lastOfRound thanksAndBye -elsewhere -onTheMend -aMove -aParty -atTheShop",
      "voiceOnce beforeIt -phoneTrouble -aLoss -aParty -elsewhere",
      "stoppedAll onlyYouLeft -elsewhere -aMove -aLaugh -aCure",
    ],
  },
};
