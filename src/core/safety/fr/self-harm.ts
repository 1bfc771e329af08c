/** French, harming oneself, and fear of harming somebody: cutting, burning, hitting; a baby, a voice. */
import { f } from "./words.ts";

export const selfHarmAbove: readonly string[] = [
  "(envie|envies|besoin|peur|idee|pulsion*|failli|voulais|veux|vais|idees|images) (de|que je|d)? ~ (faire du mal|secouer|secoue|jeter|etouffer|noyer|tuer|frapper|etrangler|poignarder|blesser|lacher|planter|eventrer) ~ (a|au|aux)? (mon|ma|mes|le|la|les|notre|nos)? (bebe|enfants|enfant|nourrisson|nouveau ne|petit|petits|fille|fils|gosse*|mome*)",
];

export const selfHarm: readonly string[] = [
  "(image*|vision*|flash*|scene*|me vois|m imagine|imagine) ~ (ou|de|en train de|que)? ~ (jette|tue|frappe|etouffe|noie|poignarde|blesse|secoue|jeter|tuer|etouffer|noyer|etrangler|lache|lacher) ~ (bebe|enfant*|fils|fille|petit*|gosse*|quelqu un|mari)",
  "(scarif*|automutil*|mutil*|skarifi*|scarrif*|scarifi*|otomutil*|escarif*|carifie)",
  "(m|me|s|se) (ouvrir|couper|tailler|taille|taillais|trancher|taillader|coupais) (les|mes|le|la|ses) (veine*|vaine*|poignet*|gorge|jugulaire|carotide)",
  "auto (mutil*|lacer*|agress*|destruct*)",
  `(me|m|se|s|jme|te) (suis|est|re)? ${f} (lacer*|taillad*|entaill*|incis*|mutil*|charcut*|ecorch*)`,
  `(me|m|se|suis) ${f} (fais|fait|faire|ferai|suis fait|suis faite|ferais|faisais|fe|fasse|suis refait|refais|fesais|faisait|faite|fai) ${f} du mal`,
  `(envie*|besoin|peur|pense*|idee*|vais|veux|pulsion*|failli|recommence*|continue*|tente*|oblige*|urge*|arrete*|menace) ${f} (couper|blesser|frapper|punir|bruler|griffer|cogner|mutiler|faire mal|faire du mal|faire souffrir|tailler|lacerer|saigner|charcuter|mordre|entailler|taillader|ebouillanter|faire saigner|arracher la peau) ~`,
  `(me|m|suis|jme|se|s) ${f} (coupe|couper|coupais|coupee|coupait|taille|taillais|tailler|taillait|entaille|recoupe|recoupee|recouper|recoupes|brule|bruler|brulee|brulais|coupes|griffe|ouvert|ouvre|ouvrir|tranche|trancher|brulait|ouverte|grife|taillader|grave|perce) ${f} (a|avec|aux|au|sur|dans|partout)? ${f} (les|le|l|mes|mon|la|une|un|des|aux)? (<skin>|expres|volontairement|clope*|cigarette*|briquet|<blade>|profond*|compas|fer a (lisser|repasser)|allumette*|jusqu au sang|mains expres)`,
  `me suis (encore|re|deja|trop|bien|juste|beaucoup)? (coupe|coupee|taillade*|taille|taillee|entaille*|recoupe|recoupee|scarif*|brulee expres|brule expres) ${f} ($|.|,|hier|avant|ce|cette|cet|la (nuit|semaine)|encore|il y a|expres|volontairement|de nouveau|plusieurs|partout|tellement|pour (me|sentir|oublier|ressentir|evacuer)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|et|tout a l heure|recemment|profond*|parce|car|apres|quand (j ai|ca|je suis|j etais|il|elle))`,
  `^ je me (taille|coupe|scarifie|brule|mutile) ($|.|,)`,
  `je me (coupe|recoupe|brule|taille|taillade|griffe|mords|frappe|cogne|tape|blesse|ecorche|gifle|punis|mutile|arrache la peau) ${f} ($|.|,|souvent|encore|tous les (jours|soirs)|quand (je (suis|vais|me sens|craque|rate|suis seul*)|ca|personne|il|on|les)|expres|volontairement|pour (me|sentir|oublier|ressentir|evacuer|pas)|depuis|la nuit|le soir|en cachette|regulier*|des que|dessus|jusqu|moi meme|contre|le (visage|crane|front)|la (tete|peau)|les (cuisses|jambes|bras|poings)|parfois|des fois|a (nouveau|sang|la maison))`,
  `(frapp*|cogn*|tap*|tape|claque*|fracass*|eclat*|explose*) (ma|la|mes|le|mon) (tete|crane|front|poing*|visage) ${f} (contre|sur|dans|au) (le|les|un|la)? (mur*|sol|carrelage|porte) ~ (sang|saign*|quand|calmer|fois|jusqu|souvent|expres|nuit|jours|soirs|$)`,
  "(me|m) (tape|frappe|cogne|tapais|frapper|cogner|taper|gifle) (la tete|le crane|le front|la tete contre|dessus|moi meme|les cuisses|le visage|les jambes|les poings)",
  `(griff*|mord*|gratt*|arrach*|pinc*|brul*) ~ (jusqu au sang|a sang|la peau|expres|jusqu a (saigner|avoir mal))`,
  "(me|m) (fais|fait|faire|faisais) saigner ($|.|,|pour|quand|expres|les|jusqu|souvent)",
  "(me|m) (punir|punis|punissais) (en (me)?|avec|physique*|$|.|,|a coups|par)",
  "(entaille*|coupure*|cicatrice*|marque*|lacerations|plaies) (fraiche*|rouges|suspectes|bizarres|nouvelles|recentes|de scari*)? ~ (bras|poignet*|cuisse*|avant bras|jambes|ventre|corps)",
  "bras (est|sont)? (en sang|plein* de (cicatrices|coupures|sang)|ensanglant*|tout (entaille*|coupe*)|lacere*|taillade*)",
  "(recommence*|replonge*|rechute*|retombe*) ~ (coupe*|couper|scarif*|lames|recoup*|taillad*|me faire du mal|mutil*)",
  "(envie|besoin) de (sentir|voir) (la douleur|le sang|couler|du sang|mon sang)",
  "(fait|faite|faites|faire|fais|refait|apres|depuis|survecu a|fait|rate*|rater|sors de|suite a|sort de|fit) (encore|deja|plusieurs)? (une|un|deux|2|trois|3|4|ma|mes|la|des|plusieurs|sa|ca|ses|l) (autre*|nouvelle*|premiere|deuxieme|derniere|seconde|enieme)? (tentative*|tentativ*|ts|tous|t s|tds|tentatives de suicide) ~",
  "tentative* de suicide",
  "(une|ma|sa|ca|d une|la|apres) (ts|tous) ($|.|,|ce|cette|hier|la|il|en|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|medicamenteuse)",
  "(failli|presque|manque|faillit|pas loin de|a deux doigts de|tout pres de) (de)? (passer a l acte|le faire|en finir|mourir|me|sauter|commettre|y passer|m)",
  "(a deux doigts|au bord|pas loin|tout pres) (de|d) (passer|le faire|en finir|me|sauter|commettre|craquer et)",
  `(peur|crain*|envie*|pulsion*|capable|risque|angoisse) ${f} (faire|fasse|faire subir)? (du)? mal (a|aux|au) (mon|ma|mes|quelqu un|quelqun|des|les|un|autrui|lui|eux|elle|ceux|mon entourage|moi|moi meme)`,
  `(peur|crain*|risque|vais|finir|fini*|capable|pulsion*|images|envie) ${f} (lui|leur|les|l|le|la|te) (faire|faisais|fasse) du mal ~`,
  `(finir|fini*|vais|peur|capable|envie|pulsion*|idee*) ${f} (tuer|poignarder|planter|etrangler|buter|descendre|egorger) ${f} (quelqu un|quelqun|des gens|tout le monde|mes (enfants|parents)|ma (famille|mere)|ma famille|mon (pere|mari|bebe|ex|beau pere)|pour de vrai|quelqu)`,
  "(tuer|frapper|etrangler|planter|buter|poignarder) ~ (pour de vrai|reellement|vraiment je|serieusement|je rigole pas|je plaisante pas|c est pas une blague)",
  "(voix|entends) ~ ~ (dit|disent|ordonne*|demande*|pousse*|disant|dise|commande*|parle*|crie*|repete*) ~ ~ (tuer|couteau|sauter|mourir|mal|jeter|finir|couper|frapper|suicid*|prendre|pendre|crever|faire)",
  "(secouer|secoue) (mon|le|la|ma) (bebe|petit|fille|fils|nourrisson)",
  "(haine|deteste|hais|degoute) ~ (plus|pas) ~ (vivre|etre la|exister)",
];
