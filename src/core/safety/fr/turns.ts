/**
 * French, turns of phrase for going: a place without Mondays, silence in a few hours, my organs at least, a tree that would take me; the courage that
 * was looked for, a face that is put on. Heard over the ends of sentences; each by itself is said every day.
 */
import type { Signs } from "../distress-words.ts";

export const turns: Signs = {
  fields: {
    // Leave that is taken in other words.
    foundHow: [
      "(trouve|compris|decide|appris|su) (enfin)? (comment (faire|m y prendre|en sortir|finir)|le moyen|la solution|ma solution|la sortie|ma porte de sortie|l endroit|ma methode) ($|.|,)",
      "(trouve|j ai) (enfin)? (le|du) courage (que (je|j)|qu il|de le|de faire ce|$|.|,|ce soir)",
      "(je|j) pars sans (regret*|haine|colere|un mot|bruit)",
    ],
    leaveTaken: [
      "(rappeler|repondre|attendre|patients|occupez vous|prenez soin|belle vie|bonne vie|belle route|merci|ce soir|cette nuit|depuis (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|des mois|longtemps|des annees)|soulag*|en paix|leger*|tranquil*|plus (la peine|besoin)|adieu|enfin)",
    ],
    helpFound: [
      "(site|numero|adresse|appli*|autre|psy*|therap*|medecin|rdv|seance*|venir|vous (appeler|ecrire|contacter|parler)|appeler|consulter|parler|lui (dire|parler)|boulot|travail|entreprise|poste|permis|stage|quitter|dormir|fumer|arreter (de|la|le)|reserv*|payer|paiement|garer|place|internet|code|porte|recette|garde|nounou|demission*|ecole|region|ville|pays|france)",
    ],
    leaveInPeace: ["(laisse*|laisserai) (vous|te|les|tous|toutes)? (tranquil*|en paix|respirer)"],
    everSince: ["(toujours|tjrs|pour de bon|a jamais|definitiv*|une bonne fois|maintenant et)"],
    placeWithout: [
      "(mieux|bien|tranquil*|serai|irai|vais|pars) ~ (la ou|ou) ~ (y a|existe|aura) (plus|pas|jamais) (de|d) *",
      "(enfin|bientot|vivement) (le silence|la paix|le calme|le noir|le repos|plus rien|le neant) (dans|ce soir|cette nuit|demain|apres|pour toujours|eternel|$|.)",
      "(pensez|penser|pense) a moi (en *)? quand (vous|tu|il|elle|on|le|la|les) ~ (verrez|verras|entend*|pleuvra|fleur*)",
      "(pensez|penser|pense) a moi (en (regardant|ecoutant|voyant|passant|plantant|buvant)|quand (vous|tu|il|elle|on|le|la|les|j|je) ~ (verrez|verras|entend*|pleuvra|fleur*|plus)|chaque (fois|printemps|noel|annee)|a chaque|de temps en temps)",
      "(la mienne|ma vie|mon histoire|mon livre|mon chapitre|la suite) (s arrete*|se termine*|finit|s acheve*|se ferme) ~ (la|ici|ce soir|cette nuit|demain|page|chapitre|ligne|$|.)",
      "(et|,|puis) (demain|ce soir|lundi|dimanche|apres) (,)? (c est)? moi ($|.)",
      "(retraite|demission*|conge*|vacances) (de|d) (la vie|l existence|ma vie|ce monde|mon existence)",
      "(mes|mon) (organes|organe|coeur|reins|corps) ~ (serviront|servira|serve|aideront|sauver*|donne* a|iront)",
    ],
    ofQuiet: [
      "(ecole|creche|enfants sont|voisin*|travaux|vacances|bruit|chantier|rire|mdr*|lol|anniversaire|concours|examen|entretien|oral|operation|carte de donneur|don du sang|prelev*|papiers|notaire)",
    ],
    // They, and a room to let.
    usedTo: [
      "(s habituer*|s y feront|s en remettr*|s en remettront|s en passer*|m oublier*|oublieront|passeront a autre chose|tourneront la page|s y habitueront|survivront|pleureront (un peu|quelques))",
    ],
    myAbsence: [
      "(mon absence|sans moi|ma mort|mon depart|ma disparition|vite|un mois|six mois|# mois|quelques (jours|semaines|mois)|a tout|et puis)",
    ],
    brake: [
      "(suis|reste|etais) (un|une|qu un|qu une) (frein|obstacle|poids mort|entrave|chaine|plombe|cage|prison|fardeau|gene|honte) (pour|a|dans)",
      "(gache|ruine|vole|pris|pourri) (sa|leur|ca|ses|leurs) (jeunesse|vie|vies|avenir|annees|bonheur|carriere)",
    ],
    setFree: [
      "(refaire (sa|leur|ca) vie|(peut|pourra|pourrait|peuvent|pourront|puisse*) (encore|enfin)|rendre (sa|ses|leur|la|leurs)|liber*|soulag*|debarrass*|vendre (ma|mon|mes)|louer ma chambre|place|economis*|payer*|mieux|tranquil*)",
    ],
    sellMine: [
      "(pourront|pourra|pourraient|pourrez|vont pouvoir) (vendre|louer|donner|recuperer|prendre|reprendre) (ma|mon|mes) (chambre|voiture|moto|appart*|place|affaires|lit|maison|studio|guitare|collection)",
    ],
    thenPays: ["(paiera|paiera|remboursera|aidera|fera|payer|rembours*|credit|dettes|loyer|etudiant|apres|bien pour|plus besoin)"],
    movingOut: [
      "(etudes|coloc*|lyon|paris|fac|demenag*|etranger|erasmus|internat|copain|copine|boulot|travail|retraite|voyage|vacances|installe*|armee|kot|crous)",
    ],
    // Careless of the body, and hoping for it.
    treeTakes: [
      "(si|pourvu que|vivement que|que) (un|le|ce|cet|une|la|ca) (platane|arbre|camion|train|bus|mur|fosse|ravin|virage|chauffard|fuite de gaz|tuyau|pete|explose|mer|canal|eau|vague|orage|foudre|gaz|avion) ~ (veut bien de moi|me (prenne|prend|veut)|m (emporte|attrape|accueille)|pouvait|pete*|explose*|decide* (pour|a ma))",
    ],
    noDeciding: [
      "(j|je) (aie|ai|n aie) (pas|plus|rien) (a|besoin de) (decider|choisir|le faire|faire le geste)",
      "(decide*|choisi*) (pour moi|a ma place)",
      "(ce soir|cette nuit|me ferait|tant mieux|vivement|si seulement)",
    ],
    wrongDose: [
      "(se trompent|se trompe|trompaient|oublient|oublie*|ratent|se plantent|surdos*) ~ (de dose|dose|anesthesi*|debranch*|produit)",
      "(ils|on|chirurgien*|anesthesiste*|medecins|bloc|pouvaient|pourvu|si seulement|esper*|voudrais) ~ ~ (oubliaient|oublient|oublie|oublier|oublies) (de)? me reveiller",
      "(m endormir|dormir|rester) (sous|pendant|apres) (l anesthesie|l operation) ~ ~ (reveil*|plus|jamais|revenir|trompe*)",
    ],
    fearsIt: ["(peur|angoisse*|phobie|crain*|risque*|rassure*)"],
    noLooking: [
      "(traverse*|traverser) (plus|pas|jamais|sans) (en)? regard*",
      "(sans gilet|sans casque|sans ceinture|sans phares|les yeux fermes|sans savoir nager|sais (pas|plus) nager|je nage (pas|mal))",
    ],
    careless2: [
      "(nuit|tous les|chaque|expres|volontaire*|de plus en plus|maintenant|tour du lac|barque|kayak|moto|roule*|m en (fous|fiche|moque)|on verra|si ca arrive|advienne|tant pis|traverse*)",
    ],
    swimming2: ["(apprendre|lecon*|cours|piscine|maitre nageur|enfant*|fils|fille|bouee|assurance|amende|police|pv|peur)"],
    starves: ["(mange|bois|avale|alimente|nourris) (plus|pas|rien)"],
    untilGod: [
      "(rafraichir|rappeler a|bon dieu|dieu|seigneur|la haut|m a oublie*|m oublie|(le|la|les) rejoindre|(veut|veux|envie de|pour|laisse*|attend de|va) partir|(jusqu a|attend*) la fin|vienne me chercher|accelerer|aller plus vite)",
    ],
    // A face put on, a second use of things.
    faceOn: ["(souris|souriais|ris|fais semblant|joue (la comedie|le jeu)|mets (un|mon) masque|dis que ca va|fais comme si) ~"],
    theyBelieve: [
      "(croient|pensent|croit|pense|s imaginent|disent) (tous)? (que|qu)? ~ (mieux|bien|heureu*|guerie|gueri|remont*|passe|ca va)",
      "(se doutent|se doute|voit|voient|devine*|remarque*) (pas|rien|de rien)",
    ],
    untouched: [
      "(plus rien|rien) (me|m|ne m|ne me)? (atteint|touche|fait|retient|fait peur)",
      "(decide*|pret|prete|bientot|plus (longtemps|peur)|plan|date|fin|deja parti*|vide|mort* (dedans|a l interieur))",
    ],
    secondUse: ["(sert|servent|servait|utilise) (pas|plus) (qu|que|seulement|juste) (a|en|pour|aux|au)"],
    sharp: ["(compas|ciseaux|cutter|rasoir|lame*|briquet|couteau|ceinture|epingle*|aiguille*|cordelette|medicaments|corde|foulard|lacets)"],
    likeMe: [
      "(trop|tellement|plein|beaucoup) (de|d) (medicaments|cachets|couteaux|fenetres|lames|armes|fusils|ponts|cordes|balcons|alcool|boites|somniferes|produits)",
    ],
    someoneLikeMe: [
      "(pour (quelqu un|une personne|une fille|un mec|un type) comme moi|dans mon etat|en ce moment|a portee|pour que je|chez moi|dans cette maison|me tente*|ici)",
    ],
    planB: [
      "(mon|le) (plan (b|c|de secours|de sortie|a)|joker|issue de secours|porte de sortie|sortie de secours|parachute) ,? (c est|est|ce sera|reste|a moi|sera) (le|la|les|un|une|mon|ma|dans|sous|au)? ~ (pont|viaduc|corde|cachets|medoc*|fusil|falaise|toit|train|tgv|rails|fenetre|balcon|mer|canal|gaz|rasoir|lame*|boite*|tiroir|bouteille|camion|platane|poutre|arme|garage|vide|rocade|etage)",
    ],
    gasNear: ["(monoxyde|helium|azote|barbecue dans|charbon|gaz|bonbonne)"],
    notLit: [
      "(allume (pas|plus)|pas (allume|allumee)|ouvert|ouvre|ouvrir|respire*|chez moi avec|pas encore|branche*|sac|tuyau|calfeutr*|scotch*|chambre|salle de bain*)",
    ],
    boilerTalk: [
      "(detecteur|alarme|chaudiere|technicien|grdf|engie|facture|fuite|pompier*|chauffag*|anniversaire|ballon*|cuisine|merguez|plancha|amis|fete|sauciss*|camping|entretien|lentilles|repas|dejeuner|diner|allumettes|briquet|plaque*|belle (mere|soeur)|bouilloire|cafe|casserole|cocotte|peur que de mal)",
    ],
    redAgain: [
      "(cicatrice*|marques|traits|lignes|coupures|avant bras|poignets|cuisses) ~ ~ ,? ~ (rouges|fraiche*|neuves|nouvelles|a nouveau|encore|rouvert*|se rouvrent|plus (blanches|nombreuses)|s ajoutent|de plus)",
    ],
    // Where one is, and whom one has written to.
    atLonely: [
      "(suis|gare*|assis*|reste|attends|la) ~ (dans|en|sur|a|au|devant) ~ (voiture|carriere|foret|bois|parking|plage|falaise|colline|chemin|digue|jetee|cimetiere|barrage|lac|etang|champ) ~",
    ],
    wroteThem: [
      "(envoye|ecrit|laisse|poste|enregistre|fait) ~ (sms|message*|texto|mail|vocal|lettre|mot|video) (a|pour|d adieu|a tous) (mes|ma|mon|tous|tout|chacun|toute)",
      "(dit|ecrit) (adieu|pardon|au revoir|je vous aime|que je les aime*)",
    ],
    onMyWay: [
      "(rdv|seance*|retard|arrive*|cabinet|creneau*|parking du|garer|place|batterie|panne|attends (mon|ma|le|la)|bouchon*|covoit*|amis|potes|fete|vacances|rando*|photo*|reserv*|invit*)",
    ],
    viewNoMore: ["(plus|pas) (pour|seulement pour) (la vue|le paysage|le coucher|me promener|le plaisir|le sport|courir)"],
    letterRead: [
      "(relis|relisais|relire|termine|finis|recopie|ecris) ~ (ma|mes|la|une) (derniere|dernieres)? (lettre*|mots) ($|.|,|pour|a|et|avant|d adieu)",
    ],
    allReady: [
      "(tout est (pret|en place|fait|regle)|suis (pret|prete)|derniere|apres|ce soir|cette nuit|demain|adieu|avant (de|d) (partir|y aller))",
    ],
    otherLetter: [
      "(motivation|memoire|rapport|cv|candidature|demission*|recommand*|noel|impots|employeur|mairie|resiliation|discours|these|avocat|juge|assurance|seance|exercice|concours|amour|preavis|proprio*)",
    ],
    allListed: [
      "(tableau|liste|classeur|dossier|document|fichier|excel|memo|cahier) ~ (tout|tous|toutes) ~ ,? ~ (assurance*|abonnement*|comptes|codes|mots de passe|contrats|factures|papiers|banque|resilier|prevenir|notaire)",
    ],
    theyNotGood: [
      "(nul|nulle|perdu*|connait rien|sait pas|comprend rien|s en sortir|se debrouill*|galer*|retrouver*|facile pour|aura (plus|qu)|quand je|apres|sans moi) ~",
    ],
    ofOffice: [
      "(horaire*|emploi du temps|impots|separation|divorce|comptab*|travail|boulot|demenag*|vacances|budget|syndic|association|cabinet|seance*|mariage|conge*)",
    ],
  },
  met: {
    act: ["gasNear notLit -boilerTalk"],
    death: [
      "foundHow leaveTaken -helpFound -lightVein",
      "leaveInPeace everSince -ofQuiet -ofService",
      "placeWithout -ofQuiet -lightVein",
      "usedTo myAbsence -movingOut -lightVein",
      "brake setFree -movingOut -lightVein",
      "sellMine thenPays -movingOut",
      "treeTakes noDeciding -fearsIt -lightVein",
      "wrongDose -fearsIt -lightVein",
      "noLooking careless2 -swimming2 -lightVein",
      "starves untilGod -lightVein",
      "faceOn theyBelieve untouched -lightVein",
      "secondUse sharp -lightVein",
      "likeMe someoneLikeMe -lightVein",
      "planB -lightVein",
      "redAgain -skinCare -otherIll -lightVein",
      "atLonely wroteThem -onMyWay",
      "onTheEdge viewNoMore -lightVein",
      "letterRead allReady -otherLetter",
      "allListed theyNotGood -ofOffice",
    ],
  },
};
