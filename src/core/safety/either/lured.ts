/**
 * In either language: where feet lead by themselves, what is counted and bought, what should not be left with somebody, a swim with no turning round,
 * a road crossed blind, a high window with nothing between. Over the whole message.
 */
import type { Signs } from "../distress-words.ts";
import { alikeMeetings } from "../fr/alike.ts";

const fun = "-aLaugh -aStory";

export const lured: Signs = alikeMeetings({
  fields: {
    // Led there, again and again; bridges that are counted.
    ledBack: [
      "(fini*|retrouve*|ramene*|atterri*|reviens|revenir|mene*|echoue*) (toujours|souvent|encore|chaque fois|par finir|sans (savoir|le vouloir|comprendre))~ (au|sur|devant|a|pres|la|en haut|au bord)",
      "(me|m) (retrouve|retrouvais|suis retrouve*) ~ (au|sur|devant|pres|en haut|au bord)",
      "(pieds|voiture|volant|jambes|pas) (me|m) (ramene*|mene*|condui*|porte*|emmene*)",
      "(end|ends|ended|ending|find|finding|found) (up|myself|me) (again|always|back|there|standing|parked|sitting|stood)~ (at|on|by|near|beside|in front)",
      "(feet|car|legs) (keep|always|just) (taking|bring*|carry*|driving|tak*) me",
    ],
    ledPlace: [
      "(viaduc|pont|passerelle|falaise*|toit|voie ferree|voies|rails|quai|passage a niveau|canal|riviere|fleuve|ecluse|barrage|etang|jetee|digue|rambarde|parapet|silo|chateau d eau|carriere|precipice|belvedere|dernier etage|parking (aerien|silo))",
      "(bridge|viaduct|overpass|cliff|cliffs|railway|train line|tracks|level crossing|canal|river|weir|lock gate*|reservoir|dam|pier|quarry|multi storey|top of the car park|roof|ledge|tower|top floor)",
    ],
    strolls: [
      "(tram|bloque*|a pied|boulang*|bar|eglise|marche|pub|bakery|church|shop|chien|jog*|footing|running|courir|velo|photo*|peche*|cafe|restaurant|balade*|promen*|canard*|guinguette|travail|boulot|bureau|rdv|cabinet|seance*|perdu*|gps|retard*|bus|bouchon*|enfant*|hypnose|phobie|vertige|vacances|marche (du|de)|bateau|tourist*|visite*|dog|jog*|run|running|cycl*|bike|photo*|fishing|cafe|coffee|restaurant|ducks|work|office|appointment|session*|lost|sat nav|late|bus|traffic|kids|phobia|vertigo|holiday*|market|boat|tourist*)",
    ],
    everyOne: [
      "(chaque|tous les|devant chaque|sous chaque) (pont|ponts|train|trains|fenetre|balcon|balcons|camion|camions|platane|platanes|arbre|arbres|poutre|poutres|virage|quai) ~ ,? ~ (me (demande*|dis|vois|imagine*)|lequel|celui la|j y pense|je pense|combien)",
      "(each|every) (bridge|train|window|balcony|lorry|tree|beam|bend|platform|overpass) ~ ,? ~ (i (wonder|think|imagine|picture)|which one|that one|this one|if it s)",
      "(compte*|compter|recens*) (les|tous les)? (ponts|platanes|camions|viaducs|poutres|balcons)",
      "(count|counting|counted) (the|all the)? (bridges|lorries|overpasses|beams|viaducts)",
    ],
    ofRoute: [
      "(peur|phobie|vertige|vacances|ingenieur|travail|enfant*|fils|fille|jeu|peage|permis|noel|photo*|stress*|angoiss*|scared|phobia|afraid|engineer|survey|kids|son|daughter|game|toll|christmas|anxious|anxiety|late)",
    ],
    // What should not be left with somebody; what puts a horse to sleep; a drip that is not one's own.
    notWise: [
      "(pas|plus|jamais) (une|tres|vraiment|trop)? (bonne idee|prudent*|raisonnable|malin|sage) (de)? (me|m)? (laiss*|donn*|confi*|avoir|garder)?",
      "(me|m) (laiss*|donn*|confi*|prescri*) (pas|plus|surtout pas)",
      "(me|m) (laiss*|donn*|confi*) (pas|plus) (repartir|partir|rentrer|conduire|seul*|avec)",
      "(faut|faudrait|fallait|auriez|aurait|devriez) (pas|plus) (que)? (me|m|j)? (laiss*|donn*|confi*|prescri*|aie|avoir)",
      "(not|isn t|wasn t|never) (a)? (very|really|such)? (good idea|great idea|wise|safe|clever|smart) (to)? (leave|leaving|give|giving|let|have)?",
      "(don t|dont|do not|please don t|shouldn t|should not|never) (leave|trust|give|let|have) (me|them|that|all)",
    ],
    ownSupply: [
      "(ordonnance|boites|plaquettes|cachets|comprimes|gelules|somniferes|medicaments|medocs|traitement|mois de|gouttes|lames|rasoirs|couteaux|fusil|carabine|corde|cles de (ma|la) voiture|cles de voiture)",
      "(tablets|pills|script|prescription|packets|boxes|meds|medication|sleepers|capsules|months supply|razors|knives|gun|shotgun|rope)",
    ],
    ofAdvice: [
      "(rdv|creneau*|seance*|boites de nuit|boites de conserve|alcool*|conduire|arreter|allaite*|enceinte|grossesse|enfant*|fils|fille|chat|chien|generique*|remboursement|mutuelle|allergi*|interaction*|effets secondaires|mere|pere|mari|femme|alcohol|drive|driving|stop|breastfeed*|pregnan*|kids|son|daughter|cat|dog|generic|insurance|allerg*|interact*|side effect*|mum|dad|husband|wife|on a plane|avion|car|soleil|sun)",
    ],
    forAnimal: [
      "(produit|seringue*|flacon*|injection*|ampoule*|ce) ~ (endormir|piquer|euthanasi*)",
      "(stuff|drug|drugs|shot|bottle|syringe*|vial|injection*|what) ~ (put|putting|puts) ~ (down|to sleep|under)",
    ],
    leftOver: [
      "(laisse*|reste*|remise|frigo|placard|sais ou|garde*|recupere*|chez moi|pique*|vole*)",
      "(left|leftover|still|shed|fridge|cupboard|know where|kept|keep|took|at home)",
    ],
    ofVet: [
      "(triste*|deuil|facture|douleur|vieux|vieille|hier il|adieu a|paisible*|sad|grief|bill|old dog|old cat|yesterday|miss (him|her))",
    ],
    helpsSelfTo: [
      "(pourrais|suffirait|suffit|faudrait|tente*|envie) ~ (me servir|utiliser|prendre|me brancher|tourner|augmenter|ouvrir) ~ (perfusion|pompe|morphine|insuline|patchs|oxygene|robinet|gaz)",
      "(could|might|tempted|easy|only have) ~ (use|take|help myself|turn|open|borrow) ~ (drip|pump|morphine|insulin|patches|oxygen|gas)",
    ],
    ofNurse: [
      "(infirmi*|medecin|docteur|prescri*|nurse|doctor|gp|hospice team|prescri*|cuisin*|cook*|barbecue|bbq|chauff*|heating|facture|bill|technicien)",
    ],
    forgetsToLight: [
      "(suffirait|suffit|faudrait juste|pense a|envie d|envie de) ~ (oublier|pas|plus|laisser) ~ (allumer|refermer|fermer|ouvert)",
      "(only have to|just have to|would take|could just|tempted to) (forget*|not|leave) ~ (light|lighting|turn|close|open|on)",
    ],
    theGas: ["(gaz|gaziniere|bruleur*|four|robinet|gas|hob|oven|burner*|stove)"],
    // A gun that one comes near for, a rope and nothing else.
    toGetGun: [
      "(pour|juste pour|rien que pour) (avoir|approcher|toucher|tenir|emprunter|recuperer|voir de pres) (un|le|son|mon|l)? (fusil|arme|carabine|pistolet)",
      "(just)? (to get|to have|to hold|to borrow|to be near|so i can get|so i get) (a|the|his|my|hold of a)? (gun|rifle|shotgun|pistol)",
    ],
    gunSport: [
      "(permis|licence|tir sportif|club|biathlon|ball trap|musee|film|scene|defen*|cambriol*|sport|range|museum|scene|burgl*|clay*)",
    ],
    shopped: [
      "(achete*|acheter|quincaillerie|brico*|castorama|leroy merlin|magasin|rayon|caisse|bought|buy|hardware|b q|homebase|shop|screwfix|aisle|till)",
    ],
    ropeLike: ["(corde|cordelette|sangle|rope|cord|noose|chain)"],
    nothingElse: [
      "(rien d autre|que ca|vendeu*|caissi*|bonne journee|demande (pourquoi|a quoi|ce que)|metres|solide*|resist*|longueur|ticket|pour moi|ce soir|sac|coffre)",
      "(nothing else|just that|only that|asked (what|why|me)|cashier|smiled|have a (nice|good) day|metres|feet|strong enough|for me|tonight|receipt|boot)",
    ],
    rigs: [
      "(sauter|linge|guitare|violon|store*|volet*|bateau|voile|remorque|escalade|balancoire|hamac|jardin*|tomate*|chien|cheval|raide|skipping|washing|guitar|blind*|boat|sail*|trailer|climb*|swing|hammock|garden*|dog|horse|bike|velo|antivol|paint|shed|cabane|noel|christmas|vocal*)",
    ],
    // High up, and nothing between.
    floorUp: [
      "(au|un|le|mon|du|dernier) (quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|onzieme|douzieme|treizieme|quatorzieme|quinzieme|vingtieme|#eme|#e) (etage)? (c est|de|,|.|$|et|ici|la|la fenetre)?",
      "(quatre|cinq|six|sept|huit|neuf|dix|douze|#) etages",
      "(fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|#th|top) floor",
      "(five|six|seven|eight|nine|ten|twelve|#) (floors|storeys|stories)",
    ],
    nothingBetween: [
      "(c est (assez|si|bien|quand meme)? (haut|suffisant)|c est haut|plus qu a (ouvrir|enjamber|sauter|me)|suffi*|regarde en bas|regarde (le|dans le) vide|le vide|me penche|grande ouverte|fenetre (est)? ouverte|rien (ne)? (me|m) retient|ouvre la fenetre|les jambes)",
      "(long way down|high enough|look* down|wide open|window (is|s)? open|nothing (stopping|between)|just (open|lean|step)|lean* out|legs (over|out)|the drop|would be enough)",
    ],
    ofLetting: [
      "(ascenseur|frais|fraiche|air|courant d air|voisin*|appart*|annonce|loyer|vue|digicode|sonn*|interphone|cabinet|livr*|demenag*|travaux|meuble*|courses|escalier*|poussette|plante*|peintre|chaleur|chaud|canicule|linge|chat|phobie|vertige|quand j etais|lift|elevator|flat to|rent|view|buzzer|office|deliver*|moving|works|furniture|shopping|stairs|pram|plants|painter|heat|hot|washing|cat|phobia|vertigo|hotel)",
    ],
    // Water, and no way back; the face under it.
    swamFar: [
      "(nage*|nageait|nager) ~ (loin|large|bouees|digue|horizon|tout droit)",
      "(swam|swim|swimming) ~ (out|far|past|beyond|buoys|horizon|straight)",
    ],
    noTurn: [
      "(hesit*|(pas|plus) (revenir|rentrer|faire demi)|demi tour|a quoi bon|arreter de nager|arrete de nager|couler|me laisser|presque pas|failli (pas|rester)|y rester|expres)",
      "(not (turn*|com*|swim*)|without turning|turning (round|back)|stop swimming|stopped swimming|sink|let go|nearly didn t|almost didn t|didn t want to come|on purpose|wondered)",
    ],
    ofTraining: [
      "(epaule|triathlon|entrain*|crampe*|palmes|coach|club|maitre nageur|shoulder|triathlon|train*|cramp*|fins|coach|club|lifeguard|record|lovely|current was)",
    ],
    faceUnder: [
      "(face down|face under|head under|tete sous|tete dans l eau|visage dans l eau|visage sous|sous l eau|au fond (de la baignoire|du bain)|under the water)",
    ],
    inTheTub: ["(bain|baignoire|lavabo|bath|tub|bathtub|sink)"],
    ofBathTime: [
      "(bebe|enfant*|fils|fille|petit*|shampo*|rincer|masque|apnee|yoga|plong*|chien|baby|toddler|kids|son|daughter|shampoo|rinse|hair|mask|snorkel*|divers|dog|migraine*)",
    ],
    // A road crossed blind; asleep at the wheel; a bottle and boxes.
    crossBlind: [
      "(je|j) (traverse|traversais) (maintenant|toujours|expres|souvent|plus|pas)? (plus|pas)? (sans regarder|au vert|au rouge|les yeux fermes|n importe ou|n importe comment|en regardant)",
      "(regarde (plus|pas)|arrete de regarder) ~ (avant de|quand je|en) travers*",
      "(stopped|don t bother|no longer|never|not|quit) (looking|look) ~ (cross*|step off|the kerb|before i)",
      "i (cross|walk|step) (out|off|into)? ~ (without looking|on red|eyes (shut|closed))",
    ],
    ofKerb: [
      "(fils|fille|enfant*|chien|chat|mere|pere|portable|telephone|distrait*|etourdi*|ecouteurs|son|daughter|kid|kids|dog|cat|mum|phone|distracted|earphones|headphones)",
    ],
    bottleBoxes: [
      "(la|ma|une|the|my|a) (bouteille|vodka|whisky|rhum|bottle|gin|whiskey) ~ (et|and|with|avec|plus) (les|mes|des|the|my|some|all the)? (boites|cachets|comprimes|plaquettes|somniferes|pills|tablets|boxes|packets|sleepers)",
      "(les|mes|des|the|my) (boites|cachets|comprimes|plaquettes|somniferes|pills|tablets|packets|sleepers) ~ (et|and|with|avec|plus) (la|ma|une|the|my|a) (bouteille|vodka|whisky|rhum|bottle|gin|whiskey)",
    ],
    ofSupper: [
      "(champagne|biberon|eau|lait|poubelle|verre consigne|tri|recycl*|infirmi*|pharmaci*|demenag*|apero|anniversaire|chocolats|bag|rubbish|bin|recycl*|water|milk|nurse|pharmac*|moving|party|birthday)",
    ],
  },
  met: {
    death: [
      `ledBack ledPlace -strolls ${fun} -aCure`,
      `everyOne -ofRoute ${fun}`,
      `notWise ownSupply -ofAdvice ${fun} -aTrade`,
      `forAnimal leftOver -ofVet ${fun}`,
      `helpsSelfTo -ofNurse ${fun}`,
      `forgetsToLight theGas -ofNurse ${fun}`,
      `toGetGun -gunSport ${fun}`,
      `shopped ropeLike nothingElse -rigs ${fun}`,
      `floorUp nothingBetween -ofLetting ${fun}`,
      `swamFar noTurn -ofTraining ${fun}`,
      `faceUnder inTheTub -ofBathTime ${fun}`,
      `crossBlind -ofKerb ${fun}`,
      `bottleBoxes -ofSupper ${fun}`,
    ],
  },
});
