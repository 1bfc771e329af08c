/** French, an act under way: what was swallowed, breathed in or left out, what bleeds: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const actsMeet: Meetings = {
  fields: {
    swallowed: [
      "(pris|pri|prise*|avale*|gobe*|bouffe*|ingere*|ingurgite*|englouti*|absorbe*|descendu|siffle|vide*|fini|enfile*|bu|sniffe*|injecte*|pique*|melange*|cale)",
      "(viens|vient|vien) (de|d) (prendre|avaler|gober|boire|vider|ingerer|bouffer|finir|m enfiler|m injecter)",
      "(prends|avale|gobe|bois) (la|maintenant|en ce moment|tout)",
    ],
    medicine: [
      "<drugs>",
      "(traitement*|je sais (pas|plus)? quoi|des trucs|un truc|n importe quoi|goutte*|goute*|goutes|sirop|pilulier|tylenol|laroxyl|temesta|tercian|rivotril|lorazepam|diazepam|bromazepam|tramal|benzo*|opiace*|sedatif*|barbiturique*|antidouleur*|anti douleur*|psychotrope*|digoxine|cardensiel|propranolol|metformine|ritaline|quetiapine|risperdal|abilify|depakote|lamictal|tegretol|sertraline|zoloft|paroxetine|deroxat|fluoxetine|mirtazapine|venlafaxine|lyrica|oxycodone|fentanyl|skenan|acupan|ketamine|mdma|ecstasy|ghb|gbl|heroine|cocaine|crack|dose*|pot de *|ampoule*|patch*|ordonnance complete)",
      "(boite*|plaquette*|tablette*|tube*|flacon*|armoire|pharmacie) (de|d|du|a|entiere) *",
    ],
    wholly: [
      "(d un coup|d un seul coup|d une traite|cul sec|d affilee|en une fois|en meme temps|tous ensemble|a la suite)",
      "(tout*|tous|toute la|entier*|complet*|au complet|en entier|jusqu (au bout|a la derniere|au dernier)|la totalite|l integralite|le restant|ce qu il (restait|y avait)|ce qui restait|tout ce que|les deux boites|beaucoup|plein|trop|une poignee|des poignees|double|triple|# fois la dose)",
    ],
    aftermath: [
      "(titub*|delir*|tete (me)? tourne|tout tourne|tourne|vois (trouble|flou|double)|vomi*|nausee*|m endors|endors|somnol*|yeux se ferment|paupieres|envie de dormir|jambes (molles|en coton)|coeur bat|engourdi*|froid|tremble*|regrette*|j ai peur|fais quoi|faire quoi|quoi faire|je fais comment|aidez|aide|au secours|peur de mourir|adieu|pardon|attends que|j attends|c est (fait|fini|parti)|suis seul*|personne|combien de temps|reveille* pas|sens plus|brule|ventre)",
    ],
    spirits: ["(alcool*|vodka|whisky|rhum|pastis|ricard|vin|biere*|gin|bouteille*|cognac|tequila|genepi|bourre*|saoul*|ivre*|boisson)"],
    prescribed: [
      "(medecin*|docteur|psychiatre|prescri*|ordonnance|pharmac*|comme prevu|matin et soir|midi et soir|par jour|chaque (jour|matin|soir)|tous les (jours|matins|soirs)|antibio*|grippe|rhume|angine|bronchite|rage de dent*|migraine*|mal de (tete|gorge|dos)|lumbago|operation|coloscopie|renouvel*|generique*|rien pris|arrete*|arreter|sevrage|diminu*|baiss*|rappel|vaccin*|regime|petit dejeuner|repas|photo*|conseil*|inefficace*|marche pas|effets secondaires|hier soir pour dormir)",
    ],
    poison: [
      "(desherbant*|pesticide*|herbicide*|insecticide*|fongicide*|raticide|mort aux rats|antigel|javel|destop|deboucheur|detartrant|decapant|acide|soude|ammoniaque|white spirit|terebenthine|petrole|essence|gasoil|ether|chloroforme|methanol|alcool a bruler|acetone|dissolvant|cyanure|arsenic|strychnine|roundup|glyphosate|sulfate|bouillie bordelaise|liquide de (frein*|refroidissement)|lave glace|chlore|engrais|taupicide|potassium|naphtaline|pile* bouton|pastille* de|lessive|liquide vaisselle|naphtaline|pile* bouton|lessive|liquide vaisselle|muguet|laurier rose|(d|l) if|cigue|digitale|amanite*)",
      "(produit*|bidon|traitement) (chimique*|toxique*|menager*|d entretien|(pour|de|contre|a) (la|les|l|des|le)? (vigne*|arbre*|olivier*|rats|piscine|wc|vitre*|sol|mauvaises herbes|fourmis|champ*|serre|pucerons|taupe*|ble|mais|vaisselle|jardin))",
    ],
    drunk: ["(bu|boire|bois|avale*|ingere*|verre de|gorgee* de|gobe*|pris|me sers|me suis servi*|goute)"],
    poured: ["(ouvert devant moi|devant moi|sur la table|verre*|regarde*|a portee|m attend|tente*|pret*|bouchon)"],
    vital: [
      "(insuline|dialyse*|oxygene|respirateur|perfusion*|sonde|pacemaker|antirejet*|anti rejet|tritherapie|anticoagulant*|chimio*|medicament* (pour|du|de) (le|mon)? (coeur|tension)|cachet* (pour|du) (le)? coeur|transfusion*|ventoline|antiepileptique*)",
    ],
    withheld: [
      "(me prive|prive*|arrete*|jete*|jeter|retire*|debranche*|coupe*|saute*|refuse*|enleve*|arrache*|stoppe*|cesse*|prends (plus|pas)|pris (plus|pas)|fais (plus|pas)|pique plus|balance* (a la poubelle|aux toilettes|dans)|ote*)",
    ],
    quietly: [
      "(sans (le|rien)? (dire|que)|expres|que ca lache|comme ca (personne|ca|je|on)|personne (dira|saura|sait|verra)|plus (simple|doux|rapide)|sortie|bon debarras|en finir|la fin|fini|pour que (ca|mon|tout)|laisse* (faire|la nature)|en cachette|en douce|attendre|j attends|soulag*|mourir|mort*|tout a l heure)",
    ],
    airless: ["(oxygene|masque a oxygene|lunettes a oxygene|respirateur|concentrateur)"],
    gas: [
      "(gaz|gaziniere|bouteille de gaz|robinet du gaz|bruleur*|butane|monoxyde|helium|azote|pot d echappement|tuyau d (arrosage|echappement)|charbon de bois)",
    ],
    opened: [
      "(est|il est|tout|deja|grand|a fond|j ai|ai|viens d|laisse) (grand|le|la|tout|les|deja)? (ouvert*|ouvrir|allume* (sans)|tourne a fond|siffle*|branche*)",
      "(ouvert*|ouvre|tourne) (le|la|les|tous|tout) (robinet*|gaz|bouteille|bruleur*|gaziniere)",
      "(siffle*|siffler|fuit|calfeutr*|scotch*|serviettes (sous|mouillees)|sac (sur|plastique)|bouche les|tete dans|m endors|dormir|respire a fond|inhale*)",
    ],
    plumber: [
      "(technicien|plombier|chauffagiste|compteur|facture|edf|engie|releve|contrat|chaudiere|ballon*|anniversaire|cuisine|cuisiner|barbecue|raccord*|livr*|voix)",
    ],
    engine: ["(moteur (qui|est|tourne|allume|en marche|ronronne)|(laisse*|allume*|tourner) (le|tourner)? (le)? moteur|echappement)"],
    garage: [
      "(enroule*|raccord*|branche* (le|un)|fixe*|garage|box|hangar|grange|vitres (fermees|remontees)|porte* (est|sont)? fermee*|calfeutr*|tuyau|dans la voiture|enferme*)",
    ],
    mechanic: ["(mecanicien|vidange|garagiste|reparation|revision|controle technique|devis|mal|bruit|panne|chauffe|ratatouille)"],
    bloodPool: [
      "(baignoire|eau du bain|bain|lavabo|evier|douche) (est|etait|devient|toute|tout|est toute|pleine) (toute|tout)? (rouge|de sang|ensanglant*)",
      "(main*|bras|drap*|lit|serviette*|manche*|jean|sol|carrelage|chemise|poignet*|cuisse*) (plein*|couvert*|tremp*|rempli*|est plein|imbibe*) (de|du) sang",
      "(plein*|mare|flaque*|couvert*|bain) (de|du) sang",
      "(crache*|vomi*|tousse*|urine*|pisse*|perds) (encore)? (beaucoup)? (du|de|le) sang",
    ],
    bleeds: ["(saigne*|saignait|sang|hemorragie|plaie*)"],
    grave: [
      "(de la tete|du crane|du cou|de l oreille|du ventre|des poignets|beaucoup|partout|enormement|abondamment|a flots|arrete* (pas|plus)|tout coule|gicle*|jet|profond*|jusqu a l os|sur moi|peux pas (me|bouger)|relever|seul*|personne|tombe*)",
    ],
    nosebleed: [
      "(nez|gencive*|regles|menstru*|doigt*|genou*|hemorroide*|dent*|don|donner|prise de sang|oreilles moi meme|rien de grave|cuisine*|jardin*|huitres|oursins|oignon*|cheveux|colorat*|teint|teinture|teinte)",
    ],
  },
  met: {
    act: [
      "swallowed medicine wholly aftermath -prescribed -jokes",
      "swallowed medicine wholly i -prescribed -jokes",
      "swallowed medicine wholly loved -prescribed -jokes -goneBy -story",
      "loved swallowed medicine silent -prescribed -goneBy -story",
      "loved swallowed medicine limp -goneBy -story",
      "swallowed medicine spirits -prescribed -jokes",
      "swallowed medicine aftermath i -prescribed -jokes",
      "drunk poison -story -jokes -prescribed",
      "poison poured i -plumber",
      "vital withheld quietly -prescribed",
      "airless withheld i -prescribed",
      "gas opened -plumber",
      "engine garage -mechanic",
      "bloodPool -nosebleed -story -goneBy",
      "bleeds grave -nosebleed -story -goneBy -jokes",
    ],
  },
};
