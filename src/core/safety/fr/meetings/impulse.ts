/** French, afraid of what one will do oneself, bent on harming somebody, ordered to by voices: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const impulsesMeet: Meetings = {
  fields: {
    murder: [
      "((le|la|les|l|lui|leur|elle|eux) (tuer*|buter*|bute|butte*|planter*|plante|crever*|creve|egorg*|etrangl*|saigner*|saigne|fume*|fumer*|descend*|flingu*|massacr*|defonc*|demolir*|eclate*|eclater*|brul*|cramer*|crame|poignard*|achev*|zigouill*|liquid*|supprim*|ecras*|empoisonn*|noyer|noie|etouff*|faire (la peau|payer|mal|du mal|tres mal))|(tuer|buter|planter|crever|egorger|fumer|descendre|saigner|poignarder|cramer|bruler|etrangler|etouffer|noyer|empoisonner) (quelqu un|mon|ma|mes|tout|tous|toute|ce|cette|des gens|du monde|l|un|le|la|les)|regl* (son|leur) compte*|faire un (carnage|massacre|malheur)|tirer (dans|sur) (le tas|lui|elle|eux|tout|tous|mon|ma|mes)|rentrer dans le tas|en sortira* pas vivant*|sortira* pas vivant*|tout (cramer|bruler|faire peter|faire sauter)|emporter* (avec moi|tout le monde|du monde)|avec (moi|nous) dans la (mort|tombe)|un pour (elle|lui) ,? un pour moi|deux verres)",
    ],
    inEarnest: [
      "(facon de parler|pas une blague|pour de vrai|pas des paroles|je (le|vous le)? jure|serieu*|je sais ou (il|elle|ils)|adresse|dans (le|mon) (coffre|sac)|boite a gants|en bas de chez|devant chez|ce qu il faut|batte|couteau*|fusil|arme|flingue|pistolet|essence|hache|avec eux dedans|eux dedans|avec (elle|lui|eux|les enfants) dedans|prochaine fois|ce soir|cette nuit|m arrete* (pas|plus)|m arretera|plus rien a perdre|rien a perdre|ensuite moi|apres moi|mon tour|puis moi|apres ce sera|au tribunal|j ai (tout)? (prevu|prepare|planifie|achete|prepare*)|decide|me controle|me retiens|me retenir|j ai peur|peur de|retenez|empechez|tous les (jours|soirs)|obsede|des pulsions|j y pense)",
    ],
    mine: ["(je|j|jvais|jve|vais|moi|me|mon|m)"],
    daily: [
      "(moustique*|mouche*|guepe*|cafard*|souris|rats|fourmi*|poule|lapin|cochon|mouton|temps|boss final|jeu|jeux|partie|console|manette|ennui|rire|bon plat|bouillabaisse|chocolat|un cafe|pour une|calories|kilos|lol|mdr*|haha*|ptdr|imprimante|ordi|reveil|voisin|voisine|dos|toux|regime|dossier|banquier|clope|cigarette*|pneu|abces|ambiance|papier*|toit|phrase|rechauff*|cuisin*|barbecue|herbe*)",
    ],
    dangerousMe: [
      "(je|j) (deviens|suis (devenu*|un)?|me sens|redeviens) (un)? (danger|dangereu*|monstre|menace) (pour|,|$|avec|quand|et|eloigne*)",
      "(peur|crain*|angoisse*|terrifie*) (de|d) (moi meme|moi|mes gestes|ce que je (pourrais|peux|vais|suis capable)|ce dont je suis|lui faire (du )?mal|leur faire (du )?mal|faire (du )?mal (a|aux)|perdre le controle et|craquer et|recommencer (sur|avec|a (la|le|les) frapper)|passer a l acte|commettre|(la|le|les) (frapper|tuer|secouer|blesser|jeter|etouffer|noyer))",
      "(serre*|serrer) ~ (cou|gorge) ~ (bebe|fils|fille|enfant*|femme|mere|petit*|mari|copine)",
      "(mis|pose*|tenu|appuye) (l|un|son|mon) oreiller (sur|contre)",
      "reponds plus de (moi|rien|mes actes)",
      "(eloignez|enfermez|arretez|internez|retenez|empechez|desarmez|attachez) moi",
      "(leve*|pointe*|brandi*|mis|sorti|braque*) (un|le|mon|une|la) (couteau|arme|fusil|hache|poing|pistolet|batte|ciseaux|cutter) (sur|contre|devant|a) (ma|mon|mes|notre|nos|la|les|elle|lui|le)",
      "leve* (la|ma) main (sur|contre|devant) (ma|mon|mes|notre|nos|la|les|elle|lui|le)",
      "mis la main (sur|autour) (du|de son|son) (cou|visage|bouche)",
      "(j ai|ai) (failli|manque) (de)? (la|le|les|l) (frapper|tuer|etrangler|secouer|blesser|jeter|poignarder|etouffer|noyer|cogner)",
      "(j ai|je l ai|je les ai|je) (encore|deja|souvent|presque|re)? (frappe*|tape*|gifle*|secoue*|cogne*|battu|pousse*|brule*) (ma (femme|compagne|copine|mere|fille|petite)|mon (fils|mari|pere|bebe|enfant|petit)|mes (enfants|gosses|parents))",
    ],
    phobic: [
      "(phobie*|microbe*|avion|toc|tocs|enceinte|conduire|en public|parler|allergi*|sucre|sport|au jeu|parce que je suis (maladroit*|lourd*)|mdr*|lol|haha*|dos|sans le vouloir|par mes mots|en rompant|en la quittant|en le quittant|en refusant|en disant non|recre|echecs|covid|grippe|concours)",
    ],
    voices: [
      "((des|les|une|la|mes|ces|cette|d une|deux|plusieurs|leur*|ta) voix|esprit*|demon*|diable|satan|dieu|anges|djinn*|ombre|ombres|fantome*|extraterrestre*|puce|television|tele|radio|entite*|jesus|allah|seigneur)",
      "(entends|entend) (des|une|les|leur*) (voix|gens|ordre*|personnes)",
    ],
    orders: [
      "((me|m|nous) (dit|disent|disait|ordonn*|commande*|demande*|pousse*|oblige*|force*|souffle*|repete*|crie*|hurle*|exige*|murmure*|chuchote*|a choisi* pour|a ordonn*|a demand*|a dit) (de|d|que je|que j|qu il|que|a))",
      "(ordonn*|commande*|exige*|oblige*) (de|d|que|a) *",
      "(m|nous) (ordonn*|commandent|l ordonn*)",
      "(lui|leur) (dit|disent|demande*|ordonn*|command*|souffl*|repet*) (de|d|qu|que)",
    ],
    drastic: [
      "(chien|chat|scarifi*|saut*|tuer|couteau|frapper|mal|couper|mourir|jeter|sang|partir|rejoindre|bruler|feu|gaz|punir|arracher|manger|bebe|fils|fille|enfant*|mere|pere|femme|mari|arreter de (manger|boire|respirer|vivre)|ouvrir|tete|oeil|enlever|purifi*|sacrif*|les faire taire|prendre|fenetre|pont|rails|avaler|boire|obeir|commencer a|en finir|voisin*|(me|les|la|le) (tuer|punir|frapper|couper|jeter|pendre|laver|bruler|faire|lever|proteger))",
    ],
    recorded: [
      "(petite voix|voix interieure|messagerie|repondeur|gps|serveur vocal|standard|boite vocale|hypnose|audio|enregistr*|meditation|sophro*|waze|assistante vocale|siri|alexa|pretre|merci|grace a|benisse|prie|si dieu|dieu veut|mon dieu|bon dieu|meteo|infos|emission|publicite|pub|regime|docteur|belle voix)",
    ],
    dread: [
      "(peur|terrifi*|terroris*|trembl*|ose (plus|pas)|osais (plus|pas)|angoiss*|paniqu*|flipp*|boule au ventre|stress*|redout*|crain*|veux (pas|plus)|peux (pas|plus)|sais pas ou|ou aller|devoir y|sans trembler)",
    ],
    homecoming: [
      "(rentrer|rentre|rentrera|rentrent|revient|revienne|reviendra|revenir|va rentrer|va are venir|retour*|retourner|y retourner|a la maison|chez moi|chez nous|chez lui|bruit de (ses|sa|ca) (cles|clef*|voiture|pas)|ses pas|la cle dans|pas dans l escalier|sort de prison|sorti de prison|libere*|sortie de prison)",
    ],
    him: [
      "(mari|conjoint|compagnon|compagne|copain|ex|pere|beau pere|belle mere|mere|mec|chum|homme|frere|fils|il|lui|papa|maman|daron|oncle|patron)",
    ],
    violentLately: [
      "(bu|boit|bourre|ivre|saoul|enerve*|colere|furieux|violent*|frapp*|coup*|cri*|hurl*|cogn*|tap*|fou|menac*|mechant*|s en prend*|ce soir|cette nuit|tantot|tout a l heure|# min*|devenir|prison|me fasse|fasse du mal|touche*|gorge|casse*|voit|sait|apprenne|decouvre)",
    ],
    roads: [
      "(route*|avion|moto|accident|autoroute|verglas|tempete|neige|mission|front|armee|hopital|travail|boulot|ecole|lycee|college|vacances|examen*|train|demenag*|parte|quitte|me trompe|pas a l heure|insomnie*|fatigue*|noir|cimetiere|covid)",
    ],
    arming: ["(achete*|prends|pris|amene*|apporte*|cache*|ramene*|emporte*|glisse*|j ai|affute*|aiguise*|viens avec|viendrai avec)"],
    targets: [
      "(pour (ma|mon|le|la|les|lui|elle|eux|ce|cette|mes)? (prof*|chef*|patron*|ex|eux|lui|elle|tuer|buter|planter|directeur|directrice|drh|harceleur*|voisin*|beau pere|collegue*|juge)|au (lycee|college|boulot|travail|bureau|tribunal)|a (l|la) (ecole|fac|mairie|caf)|(ils|elle|il|tout le monde) (vont|va) (comprendre|voir|payer|le payer|regretter)|veng*|y passer|faire un exemple)",
    ],
  },
  met: {
    violence: ["dread homecoming him violentLately -roads -jokes -goneBy -story"],
    death: [
      "arming weapon targets mine -harmless -jokes -story -goneBy -daily",
      "murder inEarnest mine -daily -jokes -story -goneBy",
      "dangerousMe -phobic -jokes -story -goneBy",
      "voices orders drastic -recorded -jokes -story",
    ],
  },
};
