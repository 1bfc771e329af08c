/** French, harm to oneself: cutting and burning, marks that are hidden, a relapse; not eating, treatment left off, letting oneself go. */
import type { Meetings } from "../../distress-words.ts";

export const selfHarmMeets: Meetings = {
  fields: {
    limb: [
      "(bras|avant bras|poignet*|cuisse*|jambe*|veine*|vaine*|peau|ventre|epaule*|mollet*|hanche*|sein|seins|gorge|chair|corps|ongles|pieds|cheville*|main gauche|dos de la main|visage|paume*|cotes|cote)",
    ],
    wounds: [
      "(cicatrice*|coupure*|entaille*|balafre*|ligne*|trait*|traces|plaie*|brulure*|griffure*|bleu|bleus|barre*|carnage|boucherie|code barre*|zebr*|passoire|massacre*|charcut*|lacer*|taillad*|croute*|marques|stries|encoche*|sang|saign*|plein)",
    ],
    wounding: [
      "(me|m|je me|j me|jme) ~ (coup*|recoup*|entaill*|lacer*|taillad*|taill*|griff*|brul*|mord*|saign*|charcut*|goss*|piqu*|plant*|frapp*|cogn*|arrach*|ouvr*|ouvert*|trac*|marqu*|grav*|punis*|puni|ecorch*|mutil*|perc*|bless*|tape*|fracass*|ebouillant*|ecras*|gifl*|pinc*|grat*)",
      "(m en prends|m en suis pris|acharn*) (a|sur) (mon|mes|ma|moi)",
    ],
    edge: [
      "(lame*|rasoir*|cutter*|exacto|x acto|couteau*|canif|opinel|ciseaux|compas|aiguille*|epingle*|tesson*|bris|morceau*|eclat*|verre casse|taille crayon|gillette|bistouri|scalpel|aiguisoir|agrafe*|rape|fer a lisser|lisseur|eau bouillante|plaque de cuisson|trombone|elastique)",
    ],
    relapsing: [
      "(craqu*|recraqu*|rechut*|recommenc*|replong*|retomb*|repris|reprends|reprend|encore|de plus|nouvelles|nouveaux|fraiche*|frais|arrive (pas|plus) a (m )?arreter|peux (pas|plus) m arreter|pas pu m (en)? empech*|pu m empecher|plus fort que moi|remis|clean|sobre|jours sans|chaque (note|fois|soir|jour|nuit|dispute|echec)|tous les (soirs|jours)|toutes les nuits|hier soir|hier|cette nuit|cet aprem*|ce (soir|matin)|depuis (que|des|le|la))",
    ],
    razor: ["(lame|lames|rasoir|cutter|exacto|taille crayon|gillette|scalpel|bistouri|eclat de verre|bout de verre|tesson*)"],
    concealed: [
      "(cach*|planqu*|coque|trousse|chaussette*|soutif|soutien gorge|sous (mon|le) (matelas|oreiller)|toujours (sur moi|avec moi)|dans ma (poche|chambre|table|manche)|me rassur*|au cas ou|m attend*|m appel*|me manque*)",
    ],
    relapsed: [
      "(craqu*|recraqu*|rechut*|replong*|retomb*|repris|repri|reprends|ressorti*|pas pu (m en|m|me)? (empech*|resister)|pu m empecher|plus fort que moi|clean)",
    ],
    chore: [
      "(cuisin*|fumer|tabac|tricot*|couture|barbe|cours|travail|rasage|toilette|nuque|fumeu*|arreter de|voyage|hotel|valise|perdu|perdue|(de|a) mon (fils|mari|pere|frere|copain|voisin))",
    ],
    hiding: [
      "(cach*|planqu*|manches longues|manches|pull en|bracelet*|meme en (ete|juillet|aout)|personne (voit|sait|capte|a vu)|en cachette|tout le monde dort|la nuit|salle de bain|toilettes|enferme*|maquill*|secret|mes parents (savent|voient)|dans ma chambre)",
    ],
    onSelf: [
      "(expres|moi meme|volontaire*|sur moi|contre moi|pour (sentir|me (punir|calmer|sentir)|ressentir|oublier|evacuer|souffrir|que ca sorte)|me deteste*|me hais|me degoute|je me (deteste|hais)|besoin (de (le faire|ca|me|saigner|sentir|la lame|cette lame)|d avoir mal)|soulag*|calm*|punition|seule chose qui|fait du bien|mieux apres|histoire d amour|respirer|exister|vider)",
    ],
    stroke: [
      "(une|un|deux|trois|encore une|encore un|#|des) (ligne*|trait*|coupure*|entaille*|marque*|barre*|cicatrice*|encoche*|brulure*|lame*) (de|en) (plus|trop|supplementaire*)",
    ],
    selfHarmNames: [
      "(automut*|automutil*|auto mutil*|scarif*|scari|scar|self harm|selfharm) ($|.|,|encore|et|de|depuis|ce|cet*|hier|tous|quand|c est|recommenc*)",
    ],
    // Not eating, treatment left off.
    notTaking: [
      "(mange*|manger|aliment*|nourri*|avale*|bois|boire|bu|prends|prendre|soign*|dialys*|piqu*) ~ (plus|pas|rien|jamais)",
      "(plus|pas|rien) (mange*|avale*|bu|rien mange|rien avale|pris mes)",
      "(arret*|cess*|refus*|stopp*|priv*|jet*|saut*|zapp*|lach*|laiss* tomber|retir*|enlev*|debranch*|arrach*|coup*|interromp*|balanc*|diminu*) ~ (manger|boire|alimenter|nourrir|soigner|insuline|dialyse|traitement*|medicament*|medoc*|cachets|comprimes|oxygene|pace maker|pacemaker|perfusion*|sonde|respirateur|chimio*|anticoagul*|piqures|coeur|tension|appareil)",
    ],
    tillTheEnd: [
      "(jusqu (a ce que|au bout|a la fin|a (m|y)|a plus)|que ca (lache|finisse|s arrete|aille vite|vienne)|qu il (s arrete|lache)|s arrete|s eteign*|comme ca (personne|on|ca|ce)|personne dira|plus (doux|simple|vite|propre|discret)|sortie|bon debarras|m en aller|partir|en finir|la fin|disparaitre|mourir|mort|tant mieux|mon choix|sans (le dire|rien dire|bruit)|en secret|expres|volontaire*|j attends (que|la)|laiss* (faire|aller|glisser)|accelerer|la nature|a petit feu|on verra (bien)?|tant pis|advienne|peu importe|m en (fous|fiche)|m eteindre|tomb* (deux|trois|dans)|fondre|plus la force|en esperant|coeur fait)",
    ],
    doctorSays: [
      "(laisse*|oublie*|rend*|rapport*|prete*) ~ (lame*|cutter*|couteau*|ciseaux|rasoir*) ~ (chez vous|au cabinet|chantier)",
      "(medecin|docteur|cardiologue|ordonnance|medecin traitant|infirmiere|avis|remplac*|change de|effet* secondaire*|rupture de stock|pharmacie|allergie|jeun|prise de sang|ramadan|careme|jeune|gastro|nausee*|regime|operation|hypnose|fumer|tabac|sucre|chirurgien|genou|grossesse|enceinte|vaccin*)",
    ],
    lifeSupport: [
      "(oxygene|dialyse|insuline|pace maker|pacemaker|perfusion*|respirateur|ventilation|anticoagul*|traitement (pour le|du|de mon) coeur|medicaments (pour le|du) coeur|pilules du coeur)",
    ],
    takenOff: ["(retir*|enlev*|debranch*|arrach*|coup*|arret*|cess*|stopp*|jet*|priv*|refus*|saut*|vide*|lach*)"],
    lettingGo: [
      "(me|m) ~ (laiss*|laisse) ~ (partir|aller|mourir|crever|deperir|couler|glisser|sombrer|eteindre|m eteindre|tomber|fondre|disparaitre)",
      "laisse* moi (partir|aller|couler|glisser|deperir|sombrer)",
      "(je|j|moi) (deperis|m etiole|fonds|me consume|m eteins|fane)",
    ],
    gently: [
      "(doucement|tout doux|tranquil*|petit a petit|a petit feu|peu a peu|personne|c est (tres)? bien|comme ca|sans bruit|en silence|jusqu*|expres|kilos|kg|jour apres jour|mange*|gram*|jeun*|de (faim|soif)|pour toujours|definiti*|en paix|au fond|dans l eau|vers le fond)",
    ],
    letGoOther: [
      "(grossi*|sport|menage|couette|canape|vacances|relaxation|hypnose|meditation|bercer|convaincre|tenter|guider|porter|musique|seance)",
    ],
    weighing: ["(# (kilos|kg|k)|peau sur les os|squelette|anorexi*|plus que les os)"],
    purging: ["(vomi*|laxatif*|boulimi*|purg*)"],
    purgeHarm: ["(du sang|sang|evanou*|coeur (s emballe|lache|fait)|malaise*|jusqu a|m arrete pas|vingt fois|dix fois|# fois)"],
    illness: ["(gastro|virus|grossesse|enceinte|intoxication|huitre*|migraine*|medecin|urgences m ont)"],
  },
  met: {
    death: [
      "wounds limb relapsing i -mishap -tale -longAgo -kin",
      "wounds limb hiding i -mishap -tale -longAgo",
      "wounds limb onSelf -mishap -tale -longAgo",
      "wounding limb relapsing -mishap -tale -longAgo -jokes",
      "wounding limb onSelf -mishap -tale -longAgo",
      "wounding limb hiding -mishap -tale -longAgo",
      "wounding edge limb -mishap -tale -longAgo",
      "edge onSelf i -mishap -tale -longAgo -doctorSays",
      "razor concealed i -mishap -tale -chore -longAgo",
      "edge relapsed i -mishap -tale -longAgo -chore",
      "edge wounds limb -mishap -tale -longAgo",
      "stroke limb -mishap -tale",
      "selfHarmNames -tale -longAgo -trade -notMine",
      "notTaking tillTheEnd i -doctorSays -tale -jokes -kin",
      "lifeSupport takenOff i -doctorSays -tale -kin -longAgo",
      "lettingGo gently -letGoOther -tale -kin",
      "lettingGo weighing -letGoOther",
      "purging purgeHarm i -illness -tale -kin",
    ],
  },
};
