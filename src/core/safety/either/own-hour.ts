/**
 * French and English: an hour that one chooses oneself. The one thing left to decide, a calm that came with it, the last act and who puts the
 * light out. Over the whole message.
 */
import type { Signs } from "../distress-words.ts";

const day =
  "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ce soir|cette nuit|tonight|demain|tomorrow)";

export const ownHour: Signs = {
  fields: {
    // Deciding when one goes.
    choosesLeaving: [
      "(decid*|choisi*|fix*|maitris*|control*|determin*) ~ (quand|du jour|le jour|de l heure|l heure|du moment|le moment|de la date|la date|comment|de quelle facon) ~ (en va|s en va|m en vais|m en irai|part|pars|partir|partirai|finir|finit|finis|arrete|m arrete|s arrete|termine|sort|sors|fin|depart|sortie|tire|quitte|quitter|cesse)",
      "(decid*|choisi*|fix*|maitris*|prepar*|planifi*) (de|d)? (soi meme|moi meme|seul|seule)? (de)? (ma|sa|notre|mon|son) (fin|depart|mort|sortie|derniere heure|dernier jour|propre fin|propre mort|terminus|date de fin)",
      "(decide|choose|pick|choosing|deciding|picking|fix|control|say) ~ (when|the day|the hour|the moment|the date|how|my own|for myself) ~ (go|leave|end|exit|out|finish|stop|sort|way|time|goes|leaves|ends|bow out|check out|clock off|done)",
      "(decide|choose|choosing|planning|plan|own) ~ (my|one s|our|his|her) (own)? (end|exit|ending|way out|departure|death|finish|send off|final day|last day)",
    ],
    myRight: [
      "(droit|libre|liberte|a moi de|c est moi qui|m appartient|mon choix|ma decision|ma vie|mon corps|a mon age|passe # ans|# ans|seule chose|derniere chose|quand meme|non §|pas vrai|tout seul|toute seule|sans medecin|dignite|dignement|avant (que|d etre|de devenir))",
      "(right|free|freedom|my (choice|decision|call|life|body|business)|at my age|i m #|only thing|last thing|up to me|surely|dignity|entitled|nobody s business|before (i m|it gets|i become|they)|don t you think|isn t it|allowed)",
    ],
    desktopDecision: [
      "(seance*|therapie|rdv|creneau*|horaire*|vacances|boulot|travail|bureau|conges|retraite|greve|reunion|maison de|ehpad|ecole|sortie scolaire|sport|fumer|menu|repas|film|train|avion|heure de (debut|fin)|depart en|week end)",
      "(session*|therapy|appointment*|slot|holiday*|job|work|office|leave (days|request|from)|retirement|retiring|meeting|home time|school|smok*|meal|film|train|flight|booking|resched*|course|notice)",
    ],
    oneThing: [
      "(une|seule|derniere|unique) (chose|truc|decision|choix|liberte|pouvoir|porte) ~ (qui (me|m)? (reste|restait|appartient)|que (je|j)|qu on|a moi|je) ~ (peux|puisse|pouvoir|decid*|choisi*|maitris*|control*|reste|garde)?",
      "(il)? (me|m) reste (que|qu)? (une|un|ce|la) (seule|seul|derniere|dernier)? (chose|truc|decision|choix|liberte|pouvoir)",
      "(only|one|last) (thing|decision|choice|freedom|power) ~ (left|mine|i (can|get to|still|have)|that s (still)? mine|they can t|nobody can)",
    ],
    andDecided: [
      "(l ai|c est|je l ai|je vais|elle est|il est|deja|est) (decid*|fait|pris|prise|choisi*|m en servir|arrete*|faite)",
      "(decide|decidee|choisi|tranche) ($|.|,|pour|et)",
      "(ma fin|mon depart|ma mort|ma sortie|quand (je|j|ca) (m arrete|s arrete|pars|finit)|date|le jour|comment finir)",
      "(i ve|i have|and i|i|it s|already|ve) ~ (decided|chosen|made it|used it|taken it|settled|done)",
      "(my (end|exit|death|way out)|when (i|it) (stop|ends|go|end)|the date|how it ends)",
    ],
    // Calm, and settled.
    atEase: [
      "(calme|calmee|calmes|apaise|apaisee|apaises|serein|sereine|tranquille|paix|leger|legere|legerete|soulage|soulagee|repose|reposee|reposant|detendu|detendue|plus peur|plus mal|plus (de )?(colere|angoisse|larmes)|souris|sourire|respire|dormi|dors (bien|mieux)|pleure (plus|pas)|bizarrement bien|etrangement bien|va bien maintenant|silence dans ma tete|rigole|bonne humeur|plus de bruit)",
      "(calm|calmer|peaceful|at peace|serene|light|lighter|relieved|relief|rested|quiet|still|numb|not (scared|afraid|crying|sad|angry)|stopped crying|slept|sleeping well|smiling|free|weightless|oddly fine|strangely fine|at ease|no more noise)",
    ],
    settledMind: [
      "(j ai|ai|je l ai|est|ayant) (enfin|deja|bien|tout|maintenant)? (choisi|decide|tranche|pris ma decision|fait mon choix|fait la paix|fixe la date|pris mon parti|trouve (la|une|ma) (solution|issue|sortie|porte)|compris ce que (je|j)) ($|.|,|et|je|c|vous|pour|depuis|hier|maintenant|ca|cette)",
      "(ai|j ai|avoir) (fixe|choisi|coche|arrete|decide) (le|la|ma|mon|d un|d une) (jour|date|moment|nuit|heure)",
      "(ma|la) (decision|date|resolution) (est|etait) (prise|fixee|arretee|faite|choisie|claire)",
      "(mon|le) (choix|jour|moment) (est|etait) (fait|fixe|choisi|arrete|pris|venu)",
      "(maintenant|depuis) (que je|que j|je|j) (sais|ai decide|ai choisi|connais) (quand|comment|ou|le jour|la date|ce que|$|.|,)",
      "(i ve|i have|ive|i|have) (finally|already|now)? (decided|chosen|made (up)? my (mind|choice|decision|peace)|picked (a|the|my) (day|date|time)|set (a|the) date|found (a|the|my) (way|way out|answer|solution|exit)) ($|.|,|and|it|so|that|now|since)",
      "(my mind is|mind s|my mind s|decision s|decision is|the date is|date s) (made up|made|set|settled|fixed|chosen)",
      "(now|since|ever since) (that)? (i know|i ve known|i decided|i chose) (when|how|where|the day|the date|what|$|.|,)",
    ],
    elseChosen: [
      "(boulot|travail|poste|job|quitter|divorc*|separ*|rupture|demission*|formation|fac|orientation|etude*|ecole|rdv|#h|votre calme|robe|prenom|couleur|appart*|maison|voiture|vacances|mariage|bebe|ivg|grossesse|oper*|therapie|seance*|hypnose|fumer|arreter (de|la|le|l)|psy|demenag*|traitement|ville|parcoursup|metier|creneau*|adoption|garde|heritage|vendre|hypnotherap*|reprendre|rester|sport)",
      "(job|work|leave (him|her|my)|leaving (him|her|my)|divorc*|separat*|break up|resign*|course|uni|college|school|appointment*|dress|name|colour|flat|house|car|holiday|wedding|baby|abortion|surgery|therap*|session*|hypnosis|smok*|quit*|move|moving|treatment|city|career|slot|adopt*|custody|sell|go back|stay|retirement|retiring|exam*|knit*|run|gym)",
    ],
    // The last act, and for oneself.
    lastAct: [
      "(game over|rideau|terminus|generique de fin|clap de fin|fin de partie|fin de (la )?partie|point final|dernier (chapitre|acte|tour|arret|episode|round|virage|train|metre|kilometre|morceau)|derniere (page|scene|ligne|note|danse|station|manche)|coup de sifflet final|extinction des feux|fin du (film|voyage|spectacle|jeu|chemin)|bout (de la|du) (route|chemin|course|voyage)|tomber de rideau|(eteint|eteins|eteindre|eteindra|eteindrai) ~ (lumiere|lumieres|lampe|feux|veilleuse)|derniere piece|remettre (une|de) (piece|jeton*)|plus de vies)",
      "(game over|final curtain|curtain call|curtain down|end credits|last chapter|final chapter|last page|last act|final whistle|end of the line|end of the road|last stop|full stop|final (scene|round|lap|bow)|lights out|last orders|closing time|switch off the light*|turn (off|out) the light*|out of lives|no more lives|credits roll|last one out|insert coin|another coin|no respawn|log off|logging off)",
    ],
    forReal: [
      "(le vrai|la vraie|pour de vrai|pour moi|moi aussi|c est moi|et moi avec|j y suis|de ma vie|ma vie|mon histoire|definiti*|pas envie de (rejouer|relancer|remettre|continuer|recommencer)|plus envie (de|d) (jouer|rejouer|continuer|relancer)|c est (moi|mon tour)|bientot mon tour|sans rappel|sans suite)",
      "(for real|the real one|for me|me too|me with it|that s me|it s me|my life|of my life|my story|for good|don t (want|feel like) ~ (play*|restart*|carry|contin*|another)|my turn|no sequel|no encore)",
    ],
    justAGame: [
      "(match|ligue|saison|tournoi|fifa|fortnite|console|manette|boss|niveau|serie|film|netflix|theatre|cinema|concert|spectacle de|cabinet ferme|salle|pneu|voiture|batterie|forfait|grippe|gastro|fievre|covid|rhume|lumbago|permis|examen|partiel*|bac|dossier|travaux|chantier|divorc*|fumer|cigarette*|regime|boite aux|metro|tram|bus|rer|descendre|terminus (de|du)|roman|manuscrit|these|memoire|couloir|cage d escalier|salle d attente|facture d)",
      "(match|league|season|tournament|fifa|fortnite|console|boss|level|series|film|movie|netflix|theatre|theater|cinema|concert|office|office light|car|battery|flu|fever|covid|cold|exam*|thesis|paper|essay|divorc*|smok*|diet|tube|tram|bus|train to|novel|pub|bar|waiting room|laptop|lan|server|stream)",
    ],
    // A thing is lost, and one goes with it.
    goesDown: [
      "(boite|boutique|magasin|usine|atelier|ferme|exploitation|bateau|rideau|commerce|cabinet|restaurant|resto|maison|troupeau|tribunal|huissier*|liquidat*|banque|saisie|chien|cheval|four|garage|entreprise)",
      "(shop|farm|firm|business|company|boat|herd|house|pub|restaurant|workshop|bailiffs|bank|liquidat*|repossess*|dog|horse|yard|mill|factory)",
    ],
    andMeToo: [
      `(et|,) (moi|moi) (aussi|avec|pareil|itou|egalement)`,
      "(me|i) (too|with it|along with it|as well|next)",
      "and me (with|in) (it|them)",
      "(le|the) (dernier|derniere|last) ~ (c est|is|sera|ll be|it s) (moi|me)",
    ],
    downForGood: [
      `(reste*|restera|trouver*|eteint|eteins|baiss*|plus rien|derniere|dernier|coule*|couler|fini*|pour de bon|grange|cave|grenier|fond|${day})`,
      "(stay*|stays|find|found|lights|down|nothing|last|sink|sinks|over|for good|barn|cellar|loft|bottom|end|ends)",
    ],
    opensLate: [
      "(heures|#h|ferme a|ouvre|ouvert|horaire*|vacances|conges|midi|mange*|boire|bu|grippe|malade|ri|rire|content*|aime|adore|fete|embauch*|retraite|demenag*|nouveau|nouvelle)",
      "(opens|closes at|hours|holiday*|lunch|dinner|drink|flu|ill|love|like|happy|hired|retirement|retiring|moving|new|laugh*)",
    ],
    // Time that one has set.
    clockSet: [
      `(il)? (lui|me|leur|nous)? reste jusqu (a|au) ${day}`,
      `(j ai|je l ai|je me suis|me suis|i ve|i) (donne|laisse|accorde|fixe|regle|mis|given|set|allowed) ~ jusqu (a|au) ${day}`,
      `(given|give|gave|set|allowed|allowing) (myself|it|life|things|him|her|me) ~ (till|until) ${day}`,
      `(has|have|ve|got) (got)? (till|until) ${day} ~ (left|then|and|$|.)`,
    ],
    clockEnd: [
      "(apres|ensuite|puis|montre|horloge|compte a rebours|plus rien|fini|et c est tout|calme|serein*|decide*|m arrete|s arrete|retraite)",
      "(after|then|watch|clock|countdown|nothing|over|that s it|that s all|calm|decided|stop*|and no more)",
    ],
    dueDate: [
      "(payer|paye|regler|declar*|rendre|repondre|inscri*|dossier|candidature|devis|banque|impots|retour|rembours*|promo*|solde*|choisir|confirmer|decider (si|de)|reflechir|colis|bibliotheque)",
      "(pay|reply|answer|submit|return|sign|register|application|quote|bank|tax|refund|sale|choose|confirm|decide (if|whether)|deadline for|parcel|library|essay)",
    ],
  },
  met: {
    death: [
      "choosesLeaving myRight -desktopDecision -aMove -aLaugh -elsewhere",
      "oneThing andDecided -desktopDecision -elseChosen -aLaugh -elsewhere",
      "atEase settledMind -elseChosen -aLaugh -elsewhere -onTheMend",
      "lastAct forReal -justAGame -aLaugh -elsewhere",
      "goesDown andMeToo downForGood -opensLate -aLaugh -elsewhere",
      "clockSet clockEnd -dueDate -aLaugh -elsewhere",
    ],
  },
};
