/** French, somebody else in danger: says it, prepares it, takes leave, no longer answers: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const othersMeet: Meetings = {
  fields: {
    silent: [
      "(repond|reponds|repondre|decroche*|donne|ouvre*|rentre*|revenu*|revient|vient) (plus|pas|toujours pas|a personne|a rien|plus de nouvelles|pas de nouvelles|aucune nouvelle|plus signe de vie)",
      "(telephone|tel|portable) (est|et|etait|sonne|reste)? (eteint|coupe|dans le vide|ferme|hors ligne|injoignable)",
      "(messagerie|injoignable*|raccroche*|raccrocher|disparu*|introuvable*|quitte* (tous|tout|le|les|son|sa|ca) (les)? (groupe*|reseaux)|bloque* (tout le monde|tous|tout)|sans (son|prendre|aucun|ses) (telephone|tel|portable|papiers|manteau|cles|affaires|portefeuille)|ferme* (a cle|de l interieur|a clef)|fermee de l interieur|porte (est)? (ferme*|verrouillee|close)|plus de nouvelles|sans nouvelles|aucune nouvelle|supprime* (tous|tout|son|ses) (compte*|reseaux|photos|profil*)|coupe* (son|les) (telephone|ponts)|s est enferme*|est enferme*|parti* en voiture|parti* (a pied|seul*|dans (la|les)|on sait pas|sans|vers)|sorti* (seul*|sans|dans la nuit))",
    ],
    goodbye: [
      "(merci pour tout|prends (bien)? soin (de|d)|prenez (bien)? soin (de|d)|occupe* toi (bien)? (de|d)|occupez vous (de|d)|veille* sur|pardon|desole* pour tout|demande* pardon|adieu*|au revoir|dit (bye|ciao|salut)|bye les|bye tout|bye|derniere fois|dernier* (message*|vocal|appel|bisou|calin)|moi j arrete la|j arrete la|c est fini pour (moi|lui|elle)|serai* (plus|pas) la|serai* (plus|jamais) (la|parmi)|veuf|veuve|mieux sans (lui|elle|moi)|oublie* (moi|jamais)|m oubliez pas|vous aime* (tous|fort)|nous aime* (tous|fort)|(message*|vocal|vocaux|sms|texto*|mail|lettre|mot|stories|story|video*|photo*) (tres|trop)? (bizarre*|chelou*|flippant*|inquietant*|etrange*|glauque*|d adieu|noir*|triste*)|mot (sur|dans)|laisse* (un|une) (mot|lettre)|lame*|corde|flingue|tempe|rails|pont|falaise|quai|cachets|boite* de|en finir|la fin|en paix|plus souffrir|plus jamais|qu il (etait|est) un poids|qu elle (etait|est) un poids)",
    ],
    worried: [
      "(peur|inquiet*|inquiete|flippe*|panique*|angoisse*|crain*|sais pas quoi|quoi faire|faire quoi|que faire|je fais quoi|qui appeler|qui prevenir|prevenir qui|dois (je)? (prevenir|appeler)|aidez*|au secours|urgent*|vite|pompiers|police|bizarre*|trop calme|etrange*|pas normal|chelou*|ose plus dormir|dors plus|comme si|mauvais pressentiment|surveiller|laisser seul*|derniere fois)",
    ],
    handedOut: [
      "(donne*|distribue*|legue*|offert|offre|rendu*|refile*|confie*|vide*|debarrasse*|brade*|vendu*) (moi|nous|a)? (tout*)? (ses|son|sa|ca|toutes ses|tous ses|sa collection de|les) (affaires|jeux|guitare|console|cartes|chien|chat|voiture|moto|bijoux|collection*|comptes|livres|vetements|cles|montre|alliance|chevaliere|medailles|instruments|velo|outils|manga*|peluche*|poissons|appart*|chambre|baskets|maillot*|cd|vinyles|disques|photos|animaux|betes|economies|skate|telephone|ordi*)",
      "(fait|redige*|ecrit|refait|prepare*) (son|sa|ca|ses) (testament|adieu*|lettre* d adieu|obseques|papiers pour apres)",
    ],
    farewellish: [
      "(bye|ciao|adieu*|au revoir|derniere fois|dernier|calme|apaise*|souri*|serein*|soulage*|plus besoin|aura plus besoin|sert plus|servira plus|peur|inquiet*|bizarre*|depress*|idees|noires|mourir|partir|apres moi|quand (je|il|elle)|comme si|sans raison|d un coup|pleur*|hopital|tentative*|rupture|deuil|pres de nous|serre* (fort|dans))",
    ],
    reports: [
      "(dit|disait|dis|dire|repete*|jure*|ecrit|avoue*|confie*|ajoute*|demande*|pense*|parle|parlait|repond*|murmure*|prie|menace*|annonc*|laisse entendre|crie*|hurle*|pleure*|poste*|publie*|envoye*|envoie|laisse|plaisante*|dessine*|promet|promis|explique*|veut|voudrait|souhaite*|reclame*|espere*|m apprend|raconte*|assure*|lance)",
    ],
    beyond: [
      "((me|le|la|nous) (reverrez|reverras|reverra|verrez plus|reverrai) (plus|pas|jamais)?|aura* (bientot|enfin) la paix|verra (pas|plus|jamais) (ses|noel|demain|l|la|le)|appelle (la haut|au ciel)|l appelle|existait plus|existe plus|n existait plus|etait (plus|pas) (la|ne|nee|de ce monde)|serait (plus|bientot plus|mieux (mort*|ailleurs que|sans elle|sans lui|au ciel|la haut|sous terre))|sera (plus|bientot plus) (la|parmi nous|de ce monde)|mieux (si|quand) (il|elle) (etait|serait|sera|est) (plus|mort*|parti*|pas)|(on|nous|tout le monde|vous|enfants|famille|bebe|petit*|fille|fils|seront|serions|serait|seraient|iraient) ~ mieux (sans (elle|lui|moi)|si)|recommencera|refera|(va|veut|envie de|compte) recommencer|ratera pas|loupera pas|trouver* (mort*|accroche*|pendu*|dans (son|le|la) (hangar|garage|grange|cave|riviere|puits))|(sera|serait|finira|finirait|au) (au)? cimetiere|sous terre|six pieds|(le|la|les|papa|maman) rejoindre|rejoindre (papa|maman|son|ses|sa|mon|ma)|rejoint bientot|apres (moi|lui|elle) on|pas voir (le|la) (matin|jour|demain|suite|noel|printemps|fin)|plus se (lever|reveiller)|pas se reveiller|veuf|veuve|(un|qu un) poids|debarrass*|bon debarras|se laisser (partir|mourir|aller|glisser)|(plus|aucune) (de)? raison de (vivre|rester|continuer)|plus (gout|envie) (a|de) (rien|vivre|la vie)|(qu elle|qu il) sert (plus)? a rien|fatigue* de (vivre|la vie)|assez vecu|en a assez (de vivre|de la vie|vecu)|(derniere|dernier) (fois|noel|anniversaire|ete|annee|printemps) (que|avec|ensemble)|la fin est proche|bientot (fini|la fin|debarrass*|mort*|tranquille*)|s en aller|repere* (la|le|un)|sauter*|sous un train|sous le train|(une|la) piqure|l aide a (partir|mourir)|la laisse* partir|le laisse* partir|abreger|euthanasi*|en suisse|mourir|etre mort*|crever|se (tuer|pendre|noyer|jeter|foutre en l air|flinguer|supprimer))",
      "(refuse*|arrete*|veut (plus|pas)) (de)? (manger|s alimenter|boire|se nourrir|se soigner) ~ ,? ~ (partir|mourir|finir|fin|s en aller|rejoindre)",
    ],
    bereaved: [
      "(mort|morte|decede*|deces|enterr*|obseques|deuil|suicide (de|du)|s est (suicide*|pendu*|tue*)|il y a|l an (dernier|passe)|quand (j|on) (etais|etait)|en # il|depuis (il|elle) va (bien|mieux)|heureu*|va (bien|mieux)|pete la forme|maison de retraite|ehpad|vacances|voyage|rire|sourire|lol|mdr*|haha*|jeu|moustique*|fourmis|notaire*|film|serie|piece|theatre|mourir de (rire|faim|soif|chaud|froid)|deguis*|fantome|loto|dauphin)",
    ],
    lethal: [
      "(corde*|cordelette*|noeud coulant|lame*|lames|cutter|rasoir*|cachets|medocs|medicaments|comprimes|somniferes|fusil*|arme*|potassium|insuline|morphine|fentanyl|curare|flingue|couteau*|seringue*|essence|carabine|pistolet|revolver|bouteille de gaz|mort aux rats|javel|ciseaux|compas|tournevis|taille crayon*|balles|cartouches)",
    ],
    stashed: [
      "(cache*|planque*|sous (son|le|sa) (matelas|lit|oreiller|armoire)|dans (sa|ca|son|ses) (trousse|cartable|sac|tiroir*|chambre|table de nuit|poche*|casier|armoire|lit|bureau|taie)|je l ai surpris*|nous l avons surpris*|s enferme*|enferme*|accumule*|stocke*|mis de cote|sur (la|sa|ca) tempe|contre (la|sa|ca) (tempe|gorge)|photo|story|stories|video|commande* sur|achete* (sur internet|en cachette)|demonte* (de|d|son|un)|venons de (la|le|les|l)? trouv*|viens de (la|le|les|l)? trouv*|refuse* de (lacher|poser|rendre)|a la main|sorti*|dit)",
    ],
    theirs: [
      "<child>",
      "(mari|femme|epouse|epoux|conjoint*|compagnon|compagne|copain|copine|pere|mere|papa|maman|frere|soeur|ami|amie|pote|collegue|voisin*|eleve*|patient*|cousin*|neveu|niece|colocataire|coloc|petit fils|petite fille|grand pere|grand mere|oncle|tante|beau frere|belle soeur|resident*|interne|apprenti*)",
    ],
    cutMarks: [
      "(entaille*|coupures|estafilade*|scarif*|lacer*|traits (rouges|de sang)|lignes rouges|griffures|marques (rouges|de (lame*|coupure*|rasoir))|cicatrice* (fraiche*|nouvelle*|recente*|partout|plein|sur)|traces (de (lame*|coupure*|rasoir|sang)|rouges|sur)|bandage*|pansement*|manches longues|tatoue* au (compas|cutter)|saigne*)",
    ],
    limbs: ["(avant bras|poignet*|bras|cuisse*|ventre|jambe*|manches|cheville*|hanche*)"],
    surgery: [
      "(operation|opere*|accident|chute|ronce*|chat (l a|m a)|velo|foot|sport|prise de sang|perfusion|brulure*|vaccin*|allergi*|eczema|piqure*|moustique*|platre|tendinite|chien|vitre|cuisine*|rosier*|il y a (des|plusieurs|#|dix|vingt) ans)",
    ],
    afterAct: [
      "(hopital|urgences|reanimation|arrive* a temps|trouve* a temps|decroche* a temps|sauve* de justesse|rate* (son|de peu)|tentative*|ts|lavage d estomac|psychiatrie|hp)",
    ],
    relapse: [
      "(recommencera|refera|recommenc*|reessaye*|ratera pas|loupera pas|prochaine fois|jure|promet|pas la derniere|dit qu (il|elle) (va|le)|en sortant|des qu (il|elle))",
    ],
    trifle: [
      "(lol|mdr*|ptdr|haha*|rdv|seance|facture|mail pro|commande|livr*|voisin* de bureau|site|standard|banque|garantie|devis|plombier|artisan|brocante|emmaus|vinted|leboncoin|demenag*|association|vide grenier|anniversaire|retraite|pot de depart|match|jeu video|tout va bien|va (tres)? bien|batterie|chargeur|panne|reseau|forfait|cinema|en reunion|au travail|a l ecole|en cours|en vacances|adolescen* boude|boude*|permis)",
    ],
    sentPlace: [
      "(photo|position|localisation|selfie|video|story|gps) ~ (voie* ferree*|rails|pont|falaise*|toit|viaduc|gare|corde|cachets|vide|quai|lame*|flingue|arme|poignet*|bord de)",
    ],
    parting: [
      "(coeur*|je t aime|bisou*|sans (un mot|rien)|rien d autre|ciao|bye|adieu*|salut|pardon|fini|merci|depuis|repond* (plus|pas)|peur|c est (beau|fini|bientot)|tranquil*|position|localisation|message|dernier*|dit|ecrit|envoye)",
    ],
    inOrder: [
      "(efface*|supprime*|range*|regle*|vendu*|vide*|donne*|met (toutes)? (ses|tout)|mis (toutes)? ses|testament|fait ses adieux|dit au revoir|paye* toutes ses|solde*|trie*|explique*|montre* ou|rendu*)",
    ],
    atPeace: [
      "((la|en) paix|bientot (tranquille|libre|fini|la paix|debarrasse)|serre* (tres|si|trop|fort)|tranquille apres|(me|le|la|nous|te) (reverrez|reverras|reverra|verrez|verras|verra|reverrai) (plus|pas|jamais)|soulage*|bizarrement calme|pas malade|sans raison|au cas ou|enterrement|obseques|apres (moi|sa mort|elle|lui))",
    ],
    openVeins: [
      "(veine*|poignet*|gorge) (ouvert*|coupe*|tranche*|taillade*|entaille*)",
      "(pendu*|pendait|accroche*) (dans|au|a|par) (la|le|sa|l|une)? (chambre|garage|cave|grange|grenier|poutre|cou|corde|cordon|arbre)",
    ],
    goesOff: ["(descendu*|monte*|parti*|enferme*|sorti*|alle*|va|est|isole*|dort|assis*|reste) ~ (dans|a|au|en|avec|sur) ~"],
    downstairs: ["(cave|grange|garage|grenier|foret|bois|colline|hangar|cabanon|chambre|salle de bain|toilettes|remise|atelier|enferme*)"],
    shutIn: [
      "(volets|courrier*|boite aux lettres|depuis (hier|deux|trois|quatre|cinq|#|des|plusieurs) (jours|jour|h|heures)?|lumiere*|chien (aboie|hurle)|odeur|chat miaule|par terre|inquiet*|inquiete*|peur)",
    ],
    frail: [
      "(voisin*|mere|maman|pere|papa|grand mere|grand pere|mamie|papi|tante|oncle|dame|monsieur|locataire|patient*|ami|amie|frere|soeur|copain|copine)",
    ],
    attack: [
      "(tirer (sur|dans)|tire (sur|dans) (le tas|tous|tout)|faire un (carton|carnage|massacre)|les (buter|tuer|planter|eliminer|descendre|fumer|crever)|(tuer|buter|planter|egorger|poignarder|descendre) (tout|tous|des|ses|son|sa|ca|sa mere|les|le|la|quelqu un|un|une)|faire (peter|sauter|exploser)|martyr*|djihad|jihad|bombe|attentat|fusillade|columbine|bruler (l ecole|le lycee|la maison|tout)|(ils|elle|il|tout le monde) (vont|va) (le)? payer|y aura des morts|un truc grave|quelque chose de grave|passer a l action|prendre les armes)",
    ],
    prepares: [
      "(dit|disait|ecrit|poste*|prepare*|jure*|promet|parle*|repete*|achete*|liste|plan|veut|voudrait|va|allait|menace*|envoy*|cherche*|regarde*|dessine*|sait ou|montre*)",
    ],
    plan: [
      "(s y prendre|comment (il|elle) (allait|va|ferait|compte|le ferait)|la methode|le jour j|quel jour|le jour et l heure|noeud ~ (hauteur|corde|duree)|combien de temps ~ (mourir|sang|pendu|noy*|asphyxi*|agir)|se vider de son sang|dose mortelle|mourir sans (souffrir|douleur))",
    ],
    place3: [
      "(redaction|carnet|cahier|journal (intime)?|lettre|recherches|historique|ordinateur|ordi|tablette|telephone|google|internet|chatgpt|copie|dessin*|mur|poeme*|message*|demande*|video*|forum*)",
    ],
  },
  met: {
    act: ["openVeins loved -surgery -goneBy -story -bereaved -jokes"],
    death: [
      "loved attack prepares -trifle -bereaved -story -goneBy -figurative",
      "theirs plan place3 -trifle -bereaved -story",

      "sentPlace parting loved -trifle -bereaved -story",
      "inOrder atPeace loved -trifle -bereaved -goneBy",
      "loved lethal downstairs -bereaved -trifle -huntsman -harmless -story -goneBy -prescribed",
      "loved lethal goesOff worried -bereaved -trifle -huntsman -harmless -story -goneBy -prescribed",
      "frail silent shutIn -trifle -bereaved",
      "loved silent goodbye -trifle -bereaved",
      "silent goodbye worried -trifle -bereaved",
      "loved handedOut farewellish -trifle -bereaved",
      "loved reports beyond -bereaved -trifle -story -goneBy -jokes",
      "loved goodbye worried reports -trifle -bereaved -story",
      "theirs lethal stashed -bereaved -trifle -huntsman -harmless -story -goneBy -prescribed",
      "theirs cutMarks limbs -surgery -story -goneBy",
      "loved afterAct relapse -goneBy -story",
    ],
  },
};
