/** French, a body that is hurt on purpose or in danger: pain that calms, marks that are counted, pills uncounted, a blow to the head, a hunger. */
import type { Meetings } from "../../distress-words.ts";

export const woundsMeet: Meetings = {
  fields: {
    hurtsSelf: [
      "(me|m) (re)? (coupe*|couper|recoupe*|recouper|taillad*|bless*|mutil*|scarif*|griff*|brul*|lacer*|entaill*|ouvrir|ouvre|charcut*|frapp*|mord*|cogn*|puni*|punir|punis|fais (du)? mal|faire (du)? mal|gratt* (la peau|les bras|mes bras|jusqu)|arrach* la peau)",
      "(appuie*|ecrase*|eteins|etein*|pose*) ~ (cigarette*|clope*|megot*|briquet|fer|bougie) ~ (bras|main|peau|cuisse*|ventre|jambe*|moi|poignet*)",
      "(tape*|cogne*|frappe*) ~ (mur*|porte*|miroir*|carrelage|vitre*)",
      "(tape*|cogne*|frappe*|fracasse*) ~ (tete|poing*|crane|front|mains) ~ (mur*|porte*|miroir*|sol|carrelage|vitre*|glace)",
    ],
    drivenTo: [
      "(recommenc*|pour (penser|oublier|sentir|me punir|pas penser|moins penser)|remis a|remise a|remets a|replong*|retomb*|rechut*|besoin (de|d)|soulag*|calm*|apais*|dormir|en cachette|cach*|voi* pas|voie pas|pour pas que|expres|volontaire*|la nuit|seule (chose|facon|maniere)|seul moyen|que ca qui|y a que|arrive (pas|plus) a (arreter|dormir|m arreter|resister)|peux (pas|plus) m (en)? (empecher|arreter)|si je (me|m) ~ (pas|plus)|sinon|addict*|plus fort que moi|mieux apres|quand (ca (va|deborde|monte)|je (craque|suis|pense|rate|panique|m engueule))|chaque (fois que je|dispute|soir|jour)|tous les (soirs|jours)|respir*|normal|c est grave|honte|deborde|punir|jusqu (a|au)|sentir (quelque|que|vivant*|le)|du bien|manches|depuis que)",
    ],
    byAccident: [
      "(cuisin*|bricol*|jardin*|huitre*|pain|oignon*|four|poele|casserole|plaque|barbecue|friteuse|accident*|tomb*|chute|velo|foot*|rugby|judo|boxe|sport|chat|chien|ronce*|rosier*|skate|moustique*|travail|boulot|chantier|medecin|docteur|operation|opere*|rasant|rase|epil*|cheveux|ongle*|langue|parole|appetit|levre*|en mangeant|orteil|petit doigt|meuble|sans faire (expres|attention)|du monde|de tout|la route|au genou|au dos|a la cheville|cheville|eczema|repass*|soleil)",
    ],
    bloodSight: [
      "(voir|regard*|sentir|faire|vois|aime) ~ (le|du|mon|ce)? sang ~ (coul*|sort*|perl*|goutt*|descend*)?",
      "sang ~ (coule*|couler|qui (coule|sort|perle))",
      "(la|une|cette)? (douleur|brulure|morsure|lame)",
    ],
    onlyRelief: [
      "(fai* du bien|du bien|calm*|soulag*|apais*|grave|normal|aime|besoin|plait|me (vide|detend|reveille|rassure)|sentir (vivant*|quelque|que)|(seule|seul|unique) (chose|truc|moyen)|y a que|que (la|ca)|rien d autre)",
    ],
    ordinaryPain: [
      "(dos|genou*|dent*|regles|endometriose|migraine*|sciatique|epaule|kine|osteo*|medecin|massage|bouillotte|medicament*|paracetamol|doliprane|analyse*|prise de sang|don du sang|infirmiere|accouch*|arthrose|fibromyalgie|nez|hypnose|gestion|(douleur|douleurs) (chronique*|de|du|au|aux|dans)|deuil|separation|rupture)",
    ],
    countedMarks: [
      "(trait*|marque*|coupure*|cicatrice*|entaille*|ligne*|barre*|encoche*|brulure*|griffure*) ~ ((un|une) (pour|par) (chaque|jour)|fraiche*|recente*|nouvelle*|sur (les|mes|mon) (bras|cuisses|poignets|ventre|jambes))",
      "(sous|dessous) (mes|les|ma) (manche*|bracelet*|pull|jean|collants)",
      "(mes|les) (bras|poignets|cuisses|veines) (ressemble* (a|plus)|sont (rouges|marques|fichus|laboures|un|dans)|me demange*|m appell*|est un|crie*|reclam*)",
      "(mon) (bras|poignet|ventre) (ressemble* (a|plus)|est (un|une|foutu|rouge|marque)|me demange|reclame)",
    ],
    shameOf: [
      "(trait*|marque*|coupure*|cicatrice*|sang|lame*|cutter|compas|ciseaux|rasoir|honte|cach*|ouvrir|couper|taillad*|entaill*|recommenc*|en (juillet|juin|aout|ete)|personne (sait|voit|doit)|chaque jour|tout y passe|rien)",
    ],
    healedMarks: [
      "(operation|opere*|cesarienne|appendic*|varicelle|acne|chirurg*|creme|laser|tatou*|eczema|psoriasis|accident|chat|chien|moustique*|allergi*|piqure*|soleil|bronz*|sport|vergeture*|grossesse|dermato*)",
    ],
    starvesSelf: [
      "(m affame*|me laisse (deperir|mourir)|mange (plus|pas|rien)|bois (plus|pas)|me prive|m alimente (plus|pas)|jeune depuis|arrete (de manger|de boire|de m alimenter)|avale (plus|pas) rien)",
    ],
    untilItStops: [
      "(expres|volontaire*|jusqu (a|au)|corps ~ lache*|coeur ~ lache*|que ca (lache|s arrete|finisse)|m eteindre|disparaitre|mourir|en finir|plus rien de moi|partir|punir|j attends que|tomber|la fin)",
    ],
    dieting: [
      "(regime|ramadan|careme|sucre|gluten|viande|medecin|prise de sang|gastro|naus*|dentiste|operation|jeune intermittent|cure|dietet*|hypnose|kilos|minc*|hopital m)",
    ],
    // Swallowed, and how many nobody knows.
    uncounted: [
      "(perdu le (compte|fil)|sais (plus|pas|meme plus|meme pas) (combien|le nombre|ce que|lesquels|quoi)|compte plus|combien j en ai|aucune idee (de combien)|(vingt|trente|quarante|dix|quinze|cinquante|#) (,|ou|a)? (peut etre|trente|vingt|quarante|#)|tout (le|ce que|ce qu|la) (tiroir|reste|restait|armoire|contenu|pharmacie|boite|sachet|etagere|y avait|j ai trouve)|(le|la) (flacon|boite|plaquette|tube|bouteille) (entier*|complet*|y est|est vide|y est passe*)|(derniere|dernieres) (gouttes|plaquette|boite))",
    ],
    gulped: ["(avale*|gobe*|pris|prise|ingere*|bouffe*|englouti*|descendu|bu|siffle|vide*|tape|enfile)"],
    medicineLike: [
      "<drugs>",
      "(medica*|boite*|plaquette*|flacon*|tube*|tiroir|pharmacie|armoire|gouttes|comprime*|gelule*|dose*|temesta|seroquel|seresta|lexomil|xanax|rivotril|tercian|doliprane*|anxio*|traitement|tablettes de)",
    ],
    listOf: [
      "(trompe*|erreur|rien pris|pas pris|courant|dois|faut|faudra|prescri*|ordonnance|medecin|docteur|par jour|matin|midi et soir|combien (de)? ~ (je dois|il faut|par)|rdv|pharmacien*|renouvel*|chocolat*|biscuit*|episode*|livre*|cafe*|bonbon*|gateau*|couleuvre*|vaccin*|antibio*|vitamine*|magnesium|homeopath*|arret*|sevrage|diminu*|depuis (des|dix|#|cinq|trois|deux) (ans|mois|semaines))",
    ],
    // A head that was hit, a poison eaten.
    headHit: [
      "(coup|choc|chute|tombe*|renverse*|accident|cogne*|trauma*|tape*|frappe*) ~ (tete|crane|front|nuque)",
      "(champignon*|baie*|amanite*|muguet|plante*|datura|coquillage*|huitre*|conserve*|produit*|pile|lessive|javel|bonbons bizarres|space cake|pilule|drogue|ecsta*|poppers|protoxyde|proto|fumee|piqure*|guepe*|abeille*|frelon*|cacahuete*|arachide*)",
    ],
    badSigns: [
      "(vomi*|delir*|parle (bizarre*|plus)|somnol*|confus*|convuls*|pupille*|reagi* (plus|pas)|reconnai* (plus|pas|personne)|saigne ~ oreille*|se reveille (pas|plus)|voi* (double|flou|trouble)|yeux (jaunes|revulses|blancs|retournes)|gonfle* ~ (gorge|visage|levres|langue|cou)|(gorge|visage|levres|langue) ~ gonfle*|respire mal|mal a respirer|perd* (l equilibre|connaissance)|titub*|evanoui*|tremble de partout|bave|tout (mou|blanc|bleu|gris|rouge)|toute (molle|blanche|bleue|grise|rouge))",
    ],
    oldNews: [
      "(il y a (#|deux|trois|six|dix|un) (ans|mois|semaine*)|l an (dernier|passe)|l annee|depuis (cet|l|son) accident|en #|gueri*|va mieux|allait mieux|gastro|hier soir ca va|rien de grave|urgences hier|sorti* de|remis*|deja vu le medecin|vaccin*|desensibil*|allergologue|petite bosse)",
    ],
  },
  met: {
    death: [
      "hurtsSelf drivenTo i -byAccident -tale -jokes -longAgo -doctorSays",
      "bloodSight onlyRelief i -ordinaryPain -byAccident -tale -jokes -longAgo",
      "countedMarks shameOf -healedMarks -byAccident -tale -longAgo -jokes",
      "starvesSelf untilItStops i -dieting -tale -jokes -kin",
    ],
    act: ["gulped medicineLike uncounted i -listOf -tale -jokes", "headHit badSigns -oldNews -tale -jokes"],
  },
};
