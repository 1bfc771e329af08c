/** French, somebody else in danger: a child, a friend, a husband who says it, prepares it, or no longer answers. */
import { f } from "./words.ts";

/** Found in time, or just now. */
export const othersInTime: readonly string[] = [
  "(s est|vient de se|c est) (pendu|pendue|tire*|jete*|ouvert|taillade*|poignarde*) ~ ,? ~ (respire|saigne|sang|encore en vie|vivant|la maintenant|a l instant|vite|aide*|pompiers)",
];

export const othersAbove: readonly string[] = [
  "<kin> (s est|c est) (ouvert|coupe*|taille*|taillade*|tranche*|entaille*) (les|le|la) (veine*|venez|poignet*|bras|gorge)",
  `(peur|crain*|inquiet*|angoisse*|redoute*) ${f} (que|qu|pour|de)? ~ (fasse (une (betise|connerie|folie|tentative|ts|overdose|chose)|du mal|quelque chose|qqch|n importe quoi|un (geste|truc)|pire|le con|des (betises|conneries)|comme (son|sa|mon|ma)|$|.|,)|passe a l acte|se tue|se suicide|suicide|mette fin|commette|se fasse du mal|se pende|en finisse|fasse une betise|se jette|saute|se foute en l air|attente a)`,
];

export const others: readonly string[] = [
  "(montre*|vu|voir|decouvert*|vois) ~ (ses|les) (bras|avant bras|poignet*|cuisses|jambes) ~ ,? ~ (se (coupe*|taillade*|mutile*|brule*|scarifi*)|coupures|entaill*|lacer*)",
  "<kin> ~ ~ ,? (elle|il) (se|s) (coupe|taillade|mutile|entaille|lacere|brule expres) ($|.)",
  "<kin> ~ (demande*|cherche*|tape|googl*|regarde*|dit|dessine*) ~ (si|comment|ca|quand|se)? ~ (mal de|fait mal|faisait mal de|comment|est ce qu on)? ~ (mourir|se pendre|mort (fait|c est)|se tuer|se suicider|suicide) ~",
  "(dit|repete|ecrit|pleure) ~ (qu|que) ~ (elle|il) (veut|voudrait|va|allait|a envie de|souhaite) (partir|s en aller|aller)? (rejoindre|retrouver|partir|mourir) ~",
  "<kin> ~ (sorti|pris|prend|charge|sort|achete) (son|le|un|une|sa|ca|la) (fusil|corde|arme|carabine|pistolet|revolver) ~ (fini|en finir|mourir|dit|enferme*|parti*|dehors|grange|grenier)",

  "<kin> ~ (refait|fait|faire|tente|suite a|apres|fasse) ~ ((sa|ca|une|deux|trois|#|plusieurs|des|ses) (ts|tous)|tentative*) ~",
  `(qu|que|et|mais|puis|alors) ${f} (elle|il|mon|ma|lui|on) ~ (veut|voulait|voudrait|allait|va|pense a|pensait a|veux|veulent|a envie d|a envie de|avait envie de|souhaite|prefere|prefererait|vx|veu|pense|parle de|aimerait|songe a|compte|songe) ${f} (mourir|se tuer|se suicider|suicider|en finir|disparaitre|se pendre|se jeter|crever|mort|morte|sauter|partir pour|se faire du mal|rejoindre|plus (vivre|etre la|exister|se reveiller)|passer a l acte|se foutre|s ouvrir|se defenestrer|se flinguer|s en aller|se noyer|mettre fin|se tirer une balle|s endormir)`,
  `<kin> ~ (veut|voulait|voudrait|allait|va|pense|pensait|parle|parlait|menace|menacait|dit|disait|songe|evoque|ecrit|repete|envisage|jure|souhaite|raconte|hurle|crie|a envie|essaye|essaie|tente|cherche|poste|publie|ecrite|m ecrit|prefere|aimerait|m a parle|m a dit|planifie|demande) ${f} (de|a|d|que|qu|vouloir|son|sa|ca|sur|au|du|des|sa envie)? ${f} (il|elle|lui)? ${f} (veut|va|voulait|allait|vouloir|aller|envie|pense)? ${f} (de|d|a)? (mourir|suicid*|crever|tuer|pendre|mort ($|.|,)|en finir|disparaitre ($|.|,)|sauter|partir pour (toujours|de bon)|se jeter|se foutre|se tuer|se pendre|se faire du mal|plus (vivre|etre la|exister|se reveiller)|rejoindre (son|sa|ca|ma|maman|papa|mon)|passer a l acte|mettre fin|se flinguer|se noyer|s ouvrir|mutil*|scarif*|couper les|se couper|se defenestrer|foutre en l air|faire une betise|faire une connerie|vivre ($|.|,)|que tout s arrete)`,
  "<kin> ~ (a|il a|elle a|a encore|a deja) (fait|faite|tente|refait|essaye) (une|un|sa|ca|de|plusieurs|deux) (tentative*|ts|tous|deuxieme|se (suicider|tuer|pendre)|suicide|mettre fin)",
  `<kin> ~ (se|s) ${f} (coupe|taillade|scarifie|mutile|brule|frappe|lacere|entaille|blesse|griffe|fait du mal|fais du mal|fait vomir et|automutile|laisse mourir|est coupe*|est taillade*|est ouvert|est scarifie*|fait saigner|est brule|est entaille*|ouvre)`,
  "(trouve*|decouvert|vu|retrouve*|tombe* sur) ~ (lettre*|mot|message|lame*|corde|cutter|comprimes|cachets|carnet|journal|dessins) ~ (adieu*|suicid*|sac de|chambre|mourir|mort|en finir|cache*|sous son|fils|fille|sang)",
  "(laisse|envoye*|recu|ecrit|poste|publie|menvoyer|envoyer|m envoyer|m a envoye|trouve) ~ (mot|message|lettre|sms|texto|photo|video|vocal|story) ~ (adieu*|bras|sang|mourir|mort|en finir|suicid*|disparaitre|disant qu|pardon|corde|bouteille et des|coupures|scarif*|medoc*|cachets|pont)",
  "<kin> ~ (laisse|ecrit) ~ (un|une) (mot|lettre) (d adieu|disant|ou|et|$|.|,|comme quoi|pour|qui dit|sur (la table|le lit|son|l oreiller)) ~",
  "(trouve*) (un|une|sa|ca|son) (mot|lettre) (d adieu|ou|qui|dans (sa|ca|son|ses)|de mon|de ma) ~",
  "(repond|reponds|repondait|reponde|joignable) (plus|pas) ~ (adieu*|mot|mourir|suicid*|lettre|peur|idees noires|dit qu|en finir|message|inquiet*) ~",
  "(adieu*|mourir|suicid*|en finir|disparaitre|idees noires|un mot|lettre|pardon|au revoir bizarre) ~ (et|,|.)? ~ (il|elle|depuis|on|la|le|reussi) (repond|reponds|le trouve|la trouve|trouve|retrouve|joignable|donne) (plus|pas) ~",
  "(on|je|nous) (le|la|l|les)? (trouve*|retrouve*|arrive pas a (le|la) joindre) (plus|pas)? ~ (adieu*|suicid*|mot|lettre|mourir)",
  "(disparu|disparue|introuvable|fugue|parti|partie) (depuis|de|avec|en) ~ (mot|lettre|suicid*|mourir|idees noires|fusil|corde|medicaments|peur)",
  "(parti|partie|sorti|sortie|enferme*|s enferme) (avec) (un|une|le|la|son|sa|ca|des|ses|les) (fusil|corde|couteau|medicaments|cachets|arme|lame*|rasoir|carabine)",
  "<kin> (a|ont|avait|as) ~ (idees|pensees|envies|pulsions|tendances|propos|intentions) (noires|suicidaires|morbides|de mort|sombres|de suicide)",
  "<kin> (est|devient|semble|parait) (tres)? (suicidaire|en danger|en crise suicidaire)",
  "<kin> ~ (mange|mangent|s alimente|boit) (plus|plus rien|pas) ~ (mourir|partir|vivre)",
  "(sauve*|aide*|sauver|empecher) ~ (se tuer|suicid*|mourir|se pendre|sauter|passer a l acte)",
];
