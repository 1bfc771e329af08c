/** French, death without its name: sleep, leaving, joining the dead, the good Lord, « une bêtise ». */
import { f } from "./words.ts";

export const euphemisms: readonly string[] = [
  "(dormir|m endormir|coucher|m allonger) ~ (et|puis|pour) ~ (plus|pu|jamais|plu|pas) ~ (lever|relever|reveiller|revenir|rouvrir|reveil)",
  // Sleep.
  `(dormir|endormir|dors|coucher|m endormir|endors|fermer les yeux|ferme les yeux|dormire) ${f} (et|pour|sans|a|puis|ne|jamais)? ${f} (plus|jamais|pas|toujours|plus jamais|jamais plus)? ${f} (me|se|m|te)? (reveill*|rouvrir|relever|ouvrir|reouvrir|reveil)`,
  "(dormir|sommeil|endormir|endors|dors|dormirai|repos|reposer|someil) (pour (toujours|l eternite|de bon|tjr*|tjs)|eternel*|a jamais|definitivement|une bonne fois pour toutes|a tout jamais|jusqu a la fin des temps)",
  `(si|esper*|pour|envie|veux|voudr*|aimer*|souhait*|que|prie|preferer*|prefere|peur de|reve|demain|matin) ${f} (demain|le matin|un matin)? ${f} (me|se|m|reveill*|jme) (reveill*)? (pas|plus|jamais|demain)`,
  `(veux|veut|veu|ve|vx|voudrais|aimerais|envie|voudrai|souhaite|esper*|prie|prefererais|prefere|reve) ${f} (plus|pas|jamais|pu|plus jamais|jamais plus) ${f} (me|m)? (reveill*|relever|rouvrir|ouvrir les yeux)`,
  "(plus|pas|jamais) (jamais)? (me)? reveiller ($|.|,|demain|jamais|c est|et|je)",
  "(plus|jamais) (les|mes)? (rouvrir|ouvrir) (les|mes|plus)? (yeux)? ($|.)",
  "(prie|priere|priere*) ~ (reveill*|prenne|emporte|mourir|rappelle|meurs|parte)",
  // Leaving for good.
  `(disparaitre|m effacer|m en aller|partir|disparetre|aille|parte|m en vais|en aille|partire|en vais|pars|aller|vais partir|partirai|m en irai|quitter tout|m evaporer|m envoler) ${f} (pour (toujours|de bon|tjr|tjs|tjrs|l eternite|un monde meilleur|l autre monde|mon dernier voyage)|a (tout)? jamais|definitivement|de ce monde|de cette terre|de la surface|dans l au dela|la haut|au ciel|au paradis|sans (souffrir|souffrance|douleur|faire de bruit|bruit|avoir mal|que personne)|en paix|rejoindre (mon|ma|mes|le|la|l|papa|maman|les anges|dieu|celui|celle|eux)|dans mon sommeil|une bonne fois pour toutes|et (jamais|plus jamais|ne plus|plus) (jamais)? revenir|loin et (jamais|plus|ne)|les pieds devant|entre quatre planches)`,
  "(quitter|quitte|quitterai|quitterais) (ce monde|cette vie|cette terre|la vie|la terre|ce bas monde|cette putain de vie|ce monde de merde)",
  `(veux|veu|voudrais|aimerais|envie|besoin|prefere*|souhaite|reve) (de|d)? ${f} (disparaitre|m effacer|m evaporer|m eteindre|exister plus|etre personne|m en aller) ($|.|,|pour|a|et|je|c est|avec|de (ce|cette|la surface|tout)|sans|comme ca|mais|svp|tellement|que|completement|totalement|d ici bas)`,
  `(veux|voudrais|aimerais|veut|veu|vx|envie|jvx|pouvais) ${f} (plus|pu|pas|plu|jamais) ${f} (me lever ($|.|,)|me relever|etre|exister|rien sentir|rien ressentir|sentir|etr) (la|ici|en vie|de ce monde|du tout|sur terre|avec vous|parmi)? ($|.|,|c est|je|et|pour|tro*|avec|mais)`,
  "(etre|suis|serais|sois|serai|soit|sera|est) (bientot)? (plus|pu) (de ce monde|en vie|parmi (vous|nous|les vivants)|sur cette terre|sur terre)",
  "(bientot|demain|ce soir|dans (un|une|quelques|5|10|2|deux) *|la semaine prochaine|le mois prochain) ,? (je|j)? (serai|serais|serrai) (plus|pu) (la|ici|de ce monde)",
  "(serai|serais|serrai) (plus|pu) la (pour (noel|le voir|les voir|voir|mes|ma|mon|longtemps|personne|en parler|vous embeter|embeter)|bientot|et|demain|tres)",
  "(serai|serais|suis|etre) (bientot|enfin|deja)? (libre|libere*|delivre*|en paix|tranquille) (la haut|au ciel|quand je serai mort*|de cette vie|dans la mort|pour toujours)",
  `(tout|toute|tt|ca|cela|la souffrance|la douleur|mes souffrances|ces souffrances|cette souffrance|ma vie|cette vie|souffrance|douleur) ${f} (s arrete|sarrete|s arreter|arrete|se termine|cesse|finisse|finissent|soit fini|soit termine|s arretent|fini|stoppe|s eteigne) ${f} ($|pour (toujours|de bon|toutes)|definitivement|une (bonne)? fois|a jamais|. *|tout|tt|toute|ma vie|et dormir|je (veux|vais) (plus|mourir))`,
  `(que|qu) (tout|tt) (s arrete|sarrete|cesse|finisse|se termine|soit fini|soit termine|s eteigne|arrete)`,
  // The dead, and God.
  "(rejoindre|retrouver|rejoins|retrouverai|rejoindrai|rejoigne|suivre|revoir|rejoint) ~ (la haut|labas|au ciel|dans l au dela|au paradis|mort*|cimetiere|decede*|tombe|dans la tombe|dans sa tombe|de l autre cote|chez les anges|au dela|dans la mort|defunt*|etoiles)",
  `(veux|veu|voudrais|aimerais|envie|prefere*|vais|jvais|hate|pense*|bientot|besoin|attend*|pret|prete) ${f} (le|la|l|les)? (rejoindre|retrouver|suivre) (le|la|les|mon|ma|mes)? (bientot)? (defunt*|bebe ($|.|,|mort|perdu|au)|ange*|petit ange|papa qui|maman qui|mari qui (est|m a)|femme qui (est|m a))`,
  "(perdu|mort|morte|deces|depuis qu|depuis que|elle|il|mari|femme|pere|mere|maman|papa|fils|fille|bebe|lui|est) ~ (bebe|mari|femme|fils|fille|parti*|mort*|decede*|plus la|enterre*|nous a quitte*) ~ ,? ~ (le|la|l) (rejoindre|retrouver|suivre)",
  "(vais|bientot|voudrais|veux|hate de|envie de|aller|pret a|prete a|prefere) (bientot|enfin|aller)? (retrouver|rejoindre) (bientot|enfin)? (papa|maman|mamie|papi|papy|mon defunt mari|ma defunte femme|mon ange|mon petit ange|dieu|jesus|mes parents la) (bientot)? ($|.|,|la)",
  "(rejoindre|retrouver) (enfin|bientot)? (les miens|mes morts|mes chers disparus|l au dela|le seigneur|le bon dieu|dieu|les anges|mon createur|mes parents (morts|disparus|decedes))",
];

export const oldFolks: readonly string[] = [
  "(cimetiere|mort*|decede*|enterre*|parti*|tombe|veuf|veuve|deuil|la haut) ~ ,? ~ ,? ~ (le|la|l|les|lui|aller la|aller le) (rejoindre|retrouver|suivre) ($|.|,|vite|bientot|au plus|maintenant|je)",
  "(idee|envie|reve|but|souhait|espoir|chose que je veux) ~ ,? (c est)? (de|d)? (aller)? (le|la|les|l) (rejoindre|retrouver|suivre) ($|.|,|vite|bientot|la haut)",
  "(parte|partir|partirait|partions|meure|mourir|mourrait|en finisse|disparaisse|partait) (tous|toutes|ensemble|a deux) (les deux|les trois|ensemble|avec|en meme temps) ~",
  "(emmener|emmenerai|prendre|emporter|entrainer) ~ (enfants|fils|fille|bebe|mere|maman|mari) ~ avec moi (dans la (mort|tombe)|la haut|quand je partirai|si je pars)",
  "(fetera*|feterai*|aura|aurai|aurait|verra|verrai|verrait|connaitra|connaitrai|atteindra|atteindrai|soufflera|soufflerai) (jamais|pas) (ses|mes|son|mon|les|l|la|le) (#|vingt|trente|quarante|prochain|anniversaire|seize|dix huit|majorite|an prochain|noel|annee prochaine|bac)",
  "(mort|morte|decede*|parti*|enterre*|perdu) ~ ,? ~ (veux|voudrais|envie de|aimerais|prefere|vais|souhaite) ~ (partir|m en aller|mourir|y aller) (aussi|avec (lui|elle|eux)|egalement|comme (lui|elle)|le rejoindre|la rejoindre)",
  `(bon dieu|dieu|seigneur|mort|faucheuse|jesus|le ciel|createur) ${f} (tarde|m oublie*|m a oublie*|oublie*|vienne|viendra|vient pas|veut pas de moi|veut (bien)? (toujours|encore)? (pas|plus)? de moi|me prenne|me prend*|me rappelle*|me reprendre|me chercher|vienne me|m emporte*|m emmene*|m appelle*|reprendre|me reprenne|me delivre*|a le rappeler|(de)? (me)? (rappeler|reprendre|prendre|emporter|delivrer))`,
  "(que|qu|attends que|vivement que) (la mort|dieu|le bon dieu|le seigneur) ~ (prenne|vienne|emporte|rappelle|delivre|acheve|pique)",
  "(que|qu) on (me|m) (acheve|pique|delivre|emporte|debranche|endorme)",
  "(la mort|mort) (vienne|vient|viendra) (me)? (chercher|prendre|vite|bientot|enfin)",
  "l aider (un peu)? (a me|a)",
  "(fait|fais|fini) mon temps ($|.|,|sur|ici|je|il)",
  "(assez|trop|bien) vecu ($|.|,|comme|je|pour|il)",
  "(temps|heure) (que je|pour moi|de) (parte|m en aille|partir (de ce|pour|les|au|la)|m en aller|tirer ma reverence|mourir|disparaisse|quitte)",
  "(mon heure|ma derniere heure) (est|a) (venue|arrivee|sonne)",
  "(tirer|tire) ma reverence ($|.|,|de)",
  "vivement (la fin|la mort|le trou|la boite|le cimetiere|que (ca|je|tout|j) (finisse|parte|soit|meure|m en|creve|disparaisse|claque|y passe|en finisse))",
  "a mon age ~ (mieux|autant|temps|vaudrait) ~ (mourir|partir|parte|aille|disparaitre|m en aller|en finir)",
  "(faire|ferai|ferais|fais) le grand (saut|voyage|depart) ($|.|,|c est|je|et|pour (de bon|rejoindre)|ce|demain|cette)",
  "(peur|envie|crain*|risque|pense*|songe*|peux|capable|pourrais|failli*|fini*|finir|vais|va|voudrais|veux|prete|pret|serais|suis|idee|avant) ~ (faire|fasse|commettre|commette|fais|ferai) (une|un|des|l|quelque|de)? (grosse*|grave|enorme|petite|belle|sacree|vraie)? (betise*|connerie*|conneri*|folie*|irreparable|irremediable|malheur|geste (fatal|fou|grave|desespere|irreparable)|truc (grave|irreparable|fou|con)|trucs (graves|cons)|chose (grave|irreparable|de grave)|acte (grave|irreparable|desespere|fou))",
  "(geste|acte) (desespere|irreparable|fatal|irreversible|suicidaire)",
  `(peur|mefie*|crains) (de|que) (moi|moi meme|mes (pensees|gestes|reactions|pulsions|actes|idees|envies)|mon propre geste|ce que je (pourrais|vais|peux|ferai|risque)|ce dont je suis capable|perdre le controle (et|de moi))`,
  `(ce que|de quoi|ce dont|de ce que|quoi) (je|j) ${f} (pourrais|peux|vais|suis capable|serais capable|risque|ferais|pourrai) ${f} (me)? (faire|me faire|de faire|de me faire)`,
  "de ce que (je|j) (pourrais|peux|vais|suis|risque) ~ (faire|capable)",
  // « Est-ce que je peux vous faire un virement ? » is asked; what one does not know, or answers for no more, is feared.
  "(pas|plus|trop|jamais|imagin*|crains|redoute*|sait) ce que (je|j) (pourrais|peux|vais|suis|risque) (de)? (me|m|lui|leur)? (faire|capable) ($|.|,|de (moi|mes|ma|pire)|ce soir|cette nuit|si|quand|avec|une fois|sinon)",
  "(reponds|repond|reponds pas|repond pas) (plus)? de (moi|mes actes|mes gestes)",
  "(me mettre|me mets|mettre|mettrai|suis) en danger ($|.|,|moi|volontairement|expres)",
  "(pas|plus) (en)? securite (avec|face a) (moi meme|moi|mes)",
];
