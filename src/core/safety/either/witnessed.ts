/**
 * In either language: what somebody sees done to another: marks beside the one who keeps her, stories that change, a door that lets nobody out;
 * a child whose marks tell a tool, who will not go home, whom a hand has touched.
 */
import type { Signs } from "../distress-words.ts";
import { unless } from "./people.ts";

export const witnessed: Signs = {
  fields: {
    whomIKnow: [
      "(soeur|fille|amie|amies|ami|copine|copain|pote|collegue*|voisine|voisin|voisins|cliente|client|patiente|patient|eleve*|stagiaire|cousine|cousin|mere|maman|pere|papa|frere|belle soeur|belle mere|belle fille|niece|neveu|tante|apprenti*|salariee|salarie|dame|femme|etudiante|etudiant|grand mere|mamie|copines|camarade|coloc*|nounou|garde d enfant|fils|filleule|une gamine|jeune fille|employee|locataire|coequipiere|meilleure)",
      "(sister|daughter|friend|mate|colleague|neighbour|client|customer|patient|woman|girl|student|pupil|mum|mam|mother|cousin|niece|aunt|nan|gran|flatmate|housemate|bestie|lady|coworker|employee|tenant|son|brother|dad|teammate|lodger|apprentice|trainee)",
    ],
    marksSeen: [
      "(bleus|bleu (sur|au|dans)|coquard|cocard|oeil (au beurre|poche|noir|ferme|gonfle)|yeux (au beurre|poches)|marque*|trace*|touffe*|cheveux arraches|dent* (cassee*|en moins)|levre* (fendue*|ouverte*|eclatee*|enflee*)|hematome*|ecchymose*|visage (gonfle|tumefie|marque|amoche)|cou (marque|rouge|bleu)|brulures|sursaut*|minerve|griffure*|morsure*|(cote|cotes) (cassee*|felee*)|poignet (casse|bande)|en sang|sang sur (son|sa|le|la)|saigne*|amochee|defiguree|battue|cogne*|tabass*|frapp*)",
      "(bruise*|black eye*|black and blue|bite mark*|marks|split lip|flinch*|cut lip|swollen|cigarette burn*|hair (missing|pulled)|broken (wrist|arm|nose|jaw|rib*|finger)|bandage*|concealer|scratches|welts|blood on (his|her)|hits her|beats her|hitting (her|him))",
    ],
    hidesWith: [
      "(platre*|attelle|lunettes (noires|de soleil|fumees)|foulard*|echarpe*|col roule|manches longues|fond de teint|boite|boitait|maquill*|maigri|bandage*)",
      "(sunglasses|scarf|scarves|long sleeves|high neck|polo neck|cast|sling|limp*|concealer|make up|bandage*|flinch*)",
    ],
    theOne: [
      "(son|leur|du|sa|le|ca) (nouveau|ancien|petit)? (mari|mec|copain|compagnon|conjoint|ex|pere|fils|beau pere|frere|homme|keum|gendre|patron|mere|nouveau|concubin|beau fils|petit ami)",
      "(le (copain|mec|mari|compagnon) de|son homme|leur voisin|l autre)",
      "(his|her|their|s) (new|ex)? (husband|boyfriend|partner|bf|ex|dad|father|son|stepdad|man|fella|brother|boss|wife|girlfriend|mum|fiance|grandson)",
    ],
    storyOfIt: [
      "(dit|dis|raconte*|pretend|explique*|jure|invente|version*|histoire*|excuse*|soi disant|officiellement) ~ ~ (tombe*|tombee|porte|placard|escalier*|chute|cogne*|different*|chaque fois|a chaque|chat|chien|maladroit*|meuble|armoire|glisse*|velo|ski|rien|bois)",
      "(supplie*|implore*|demande*|fait (promettre|jurer)) ~ (rien dire|dise rien|dire a personne|pas (appeler|en parler|le dire|prevenir)|taire|se taire|pas le repeter)",
      "(jamais|pas|plus) la meme (histoire|version|explication|excuse)",
      "(deux|trois|quatre|deuxieme|troisieme|quatrieme|cinquieme|enieme|#) (eme)? fois",
      "(says|said|claims|tells|swears|reckons|story|excuse|explained) ~ ~ (fell|walked into|door|doors|stairs|different|clumsy|cupboard|accident|tripped|bumped|slipped|dog|cat|nothing|bike)",
      "(begs|begged|made me promise|asked me|asks me|pleads|pleaded) ~ (not (to)? (tell|say|ring|call)|to forget|forget it|say nothing|keep quiet|tell (no one|nobody|anyone|her|his))",
      "(second|third|fourth|fifth|every) (time|week|month)",
    ],
    innocentMarks: [
      "(judo|boxe|karate|rugby|foot|football|basket|handball|hockey|match|ski|velo|trottinette|skate|roller|escalade|danse|gym|equitation|poney|cheval|accident de|carambolage|opera*|oper*|chirurg*|varicelle|eczema|psoriasis|acne|allergi*|moustique*|piqure*|vaccin*|prise de sang|perfusion|anticoagulant*|chimio*|chat|chaton|verglas|toboggan|trampoline|un amour|fait tout a la maison|aux petits soins|adorable|tatou*|henne|halloween|mode|canicule|froid|hiver|neige|soldes|paiement|mariage|arrosage|creche d un copain|copain de creche|a la recre avec|spatule|rient|rigol*|eclat* de rire)",
      "(judo|boxing|karate|rugby|football|basketball|hockey|match|ski*|bike|scooter|skat*|roller|derby|climb*|dance|gym|riding|pony|horse|car (crash|accident)|surgery|operation|chickenpox|eczema|psoriasis|acne|allerg*|mosquito*|sting|vaccine*|blood (test|thinner*)|drip|chemo*|kitten|ice|slide|trampolin*|tattoo*|henna|halloween|fashion|heatwave|winter|snow|sale|payment|wedding|sunburn*)",
    ],
    kept: [
      "(la|l|le|lui) (laisse|laissent|interdi*|empeche*|autorise*|enferme*|sequestre*|isole*|surveille*|controle*|prive*|confisque*|accompagne partout|suit partout|attend toujours)",
      "(elle|la) (peut|a|sort|vient|voit|repond|parle|appelle|va) (pas|plus|jamais) (le droit|sortir|venir|seule|voir|chez|nous|parler|au|aux|rendre)",
      "(won t|doesn t|never|wouldn t|not) (let*|allow*) (her|him|them)",
      "(locks|locked|keeps|controls|isolat*|tracks|watches|checks) (her|him|them)",
      "(answers|replies|speaks) (for her|for him|her (phone|messages|texts)|his (phone|messages|texts))",
      "(isn t|not|never) allowed (to (see|speak|come|talk|visit|leave|go|work)|out|alone)",
      "(son|sa) (mari|mec|copain|compagnon|conjoint|ex) (la|lui|l) (suit|attend|surveille|traque|harcele|parle|piste|retrouve)",
      "(ex|mari|mec|copain|conjoint|compagnon|husband|boyfriend|partner) (la|lui|l) (suit|attend|surveille|traque|harcele|piste|retrouve|menace)",
      "(her|his) (ex|husband|boyfriend|partner) ~ (follows|stalks|threatens|hurts|waits for|turns up)",
    ],
    cageSigns: [
      "(chuchot*|signe (par|de|a|au)|fenetre|rideau|raccroche*|pleur*|peur|supplie*|vient plus|voit plus|plus de nouvelles|maigr*|bleus|marques|parle plus|inquiet*|inquiete*|y rester|la tuer|cache*|cle*|sous sol|cave|chambre|isolee|disparu*|reconnais plus|vivante|partout|seule|venir nous|famille|amies|son telephone|danger)",
      "(whisper*|hung up|scared|begs|begged|never see|cries|crying|texts|worried|bruise*|hide|hides|afraid|danger|key|cellar|basement|bedroom|alone|isolated|lost weight|not (herself|himself)|family|friends|speak to us|see us|her phone|mark)",
    ],
    careRule: [
      "(medecin|hopital|clinique|chirurg*|puni|punie|ado|college|lycee|internat|ecran*|console|devoirs|tutelle|fugue*|garde alternee|jugement|juge|maladie|contagieu*|covid|varicelle|operation|fievre|regime|allergi*|conduire|proprietaire|bail|chat|chien|chienne|lapin|doctor|hospital|clinic|surgery|grounded|teen*|school|homework|screen*|console|custody|court|illness|contagious|fever|diet|allerg*|driving|landlord|cat|dog|rabbit)",
    ],
    // A child whose skin tells a tool.
    toolMarks: [
      "(brulure*|marque*|trace*|cicatrice*|empreinte*|zebrure*|coup|coups) (fraiche*|rouge*|ronde*)? (de|d|du|par|par une) (cigarette*|clope*|megot*|ceinture|ceinturon|cable|baton|fouet|martinet|doigts|main|mains|dents|corde|fer|fil electrique|liens|menottes|scotch|briquet)",
      "(dos|jambes|cuisses|fesses|mollets|bras) (zebre*|marque*|strie*|lacere*|couvert* de (bleus|marques|coups)|bleus|violets)",
      "(cigarette|belt|whip|finger|fingers|hand|rope|bite|iron|lighter|cable|strap|cane|restraint) (burn*|mark*|print*|bruise*|scar*|shaped)",
      "(marks|marques|traces|bruis*|bleu*|hematome*|griffure*) ~ (neck|throat|cou|gorge|inner thigh*|interieur des cuisses|entrejambe)",
      "(traces|marques|bleus|brulures|lesions|hematomes|marks|bruises|burns) (,)? (qui|that|which|a|aux)? ~ (viennent pas|ressemblent pas|colle pas|pas (d|a|le fait) une chute|(aren t|not|isn t|don t) ~ (fall|falls|accident|normal|play)|endroits bizarres|endroits caches|ou on tombe pas)",
      "(back|legs|thighs|bottom|arms) (is|are|was|were)? (striped|covered in (marks|bruises|welts)|black and blue)",
    ],
    aChild: [
      "(bebe|petit|petite|petits|fils|fille|filles|enfant|enfants|gosse|gosses|gamin*|gamine|mome*|nourrisson|jumeaux|neveu|niece|eleve*|fillette|garcon|petit frere|petite soeur|classe|cp|ce1|ce2|cm1|cm2|maternelle|creche|nounou|petit fils|petite fille|ado|filleul*|equipe|# ans|(quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze) ans)",
      "(baby|newborn|twins|toddler|kid|kids|child|children|son|daughter|boy|girl|little one|wee one|lad|lass|niece|nephew|pupil|student|my class|my team|year #|grandson|granddaughter|stepson|stepdaughter|teen*|reception|nursery|the (mite|poor thing))",
    ],
    playMarks: [
      "(feutre*|peinture|maquill*|tatouage*|stylo|elastique|chaussette*|maillot|bronz*|sieste|oreiller|couture|short|bretelle*|guitare|violon|ceinture (de securite|noire|jaune|marron|orange)|siege auto|collier|chaine|scarlatine|urticaire|strangulation nodulaire|varicelle|creche d|un copain|copine de classe|jouet*|allergi*|eczema|moustique*|bouche sale|chocolat|(trace|traces) de (pas|doigts sur)|vitre*|ecran*|mur|canape|pot de)",
      "(felt pen|paint|make up|tattoo*|pen|sock*|elastic|swimsuit|sun|nap|pillow|seam|strap of|guitar|violin|seat belt|seatbelt|black belt|yellow belt|car seat|necklace|rash|hives|chickenpox|friend at (nursery|school)|toy*|allerg*|eczema|mosquito*|chocolate|window|screen|wall|sofa|football|hockey)",
    ],
    // Who will not go home.
    dreadsHome: [
      "(peur|refuse*|veut plus|voulait plus|supplie*|pleure*|ose (pas|plus)|terrorise*|panique*|traine*|hurle*|s accroche*) ~ (rentrer|retourner|revenir) ~ (chez (lui|elle|eux|son|sa|ses)|a la maison|dans sa famille|avec (son|sa) (pere|mere))",
      "(peur|refuse*|veut plus|supplie*|pleure*|ose (pas|plus)|terrorise*|panique*) ~ (de|d) (rentrer|retourner) ($|.|,|le soir|le vendredi)",
      "(peur|terrorise*|panique*) ~ (de|du|des) (son|sa|ses) (pere|mere|beau pere|papa|parents|oncle|frere)",
      "(scared|afraid|terrified|frightened|doesn t want|refus*|begs|begged|begging|cries|won t|dreads) ~ (to go|going|go|not to be (sent|taken)) (home|back to (his|her)|back ($|.|,))",
      "(scared|afraid|terrified|frightened) of (his|her) (dad|mum|father|mother|stepdad|stepmum|uncle|brother|parents)",
    ],
    inMyCharge: [
      "(prof|instit*|maitresse|maitre|aesh|atsem|cpe|surveillant*|animat*|educat*|entraineur|coach|nounou|assistante maternelle|je garde|baby sitter|infirmiere scolaire|principal*|directeur d|directrice d|mon equipe|mon club|ma classe|mes eleves|un (eleve|gamin|gosse|petit|enfant)|une (eleve|gamine|gosse|petite)|chauffeur (de|du) (car|bus)|voisin*|parrain|marraine|cantine|periscolaire|centre de loisirs|colo|copain de (mon|ma)|copine de (mon|ma))",
      "(i teach|teacher|teaching|coach|i coach|nanny|childminder|i mind|i look after|babysit*|school nurse|headteacher|head teacher|my class|my team|my club|my group|a (pupil|boy|girl|kid|lad|child|student)|one of my|bus driver|neighbour*|godmother|godfather|dinner lady|after school|summer camp|friend of my (son|daughter)|my (son|daughter) s friend)",
    ],
    schoolWorry: [
      "(bulletin|note|notes|mauvaise note|controle|devoirs|noir|orage|tonnerre|fantome*|araignee*|cp|sixieme|ecole|maternelle|piscine|fete|jouer|s amuse*|adore*|garderie|copains|tablette|telephone|console|dessert|demenag*|separation|nouvelle maison|frere nouveau ne|report card|grades|homework|dark|storm|thunder|ghost*|spider*|party|having fun|play date|playing|tablet|pool|new baby|moving)",
    ],
    // A hand where it should not be.
    handOn: [
      "(met|mis|mettait|passe*|glisse*|fourre*) ~ (main|mains|doigt*|zizi) ~ (culotte|slip|pyjama|pantalon|zizi|zezette|kiki|fesses|sexe|en bas|entre les jambes|bouche|couche)",
      "(touche*|touchait|caresse*|lecher|leche|embrasse*|chatouille*|gratte*|regarde*|lave*) ~ (la|le|les|sa|son|ses|ma|mon|mes) (culotte|zizi|zezette|fesses|sexe|minou|foufoune|kiki|parties|bas)",
      "(pere|grand pere|papi|papy|oncle|tonton|cousin|frere|demi frere|beau pere|prof|voisin|entraineur|maitre|animateur|parrain|nounou|beau frere) (la|le|l|les|lui) (touche*|a touche*|caresse*|a caresse*|viole*|a viole*|abuse*|tripote*|a tripote*|montre (des|son)|filme (nue|nu|sous)|fait des (choses|trucs))",
      "(puts|put|putting|slid*|slips) ~ (hand|hands|finger*|willy|thing) ~ (knickers|pants|pyjamas|nappy|down there|between|trousers|mouth|bottom)",
      "(touch*|kiss*|rub*|lick*|tickl*|strok*) ~ (her|his|my|their) (knickers|willy|private*|bottom|bits|fairy|down there|wee wee|minnie|front bottom)",
      "(dad|father|grandad|grandpa|uncle|cousin|brother|stepbrother|stepdad|teacher|neighbour|coach|godfather|babysitter|nanny) (has )?(touch*|molest*|rape*|abuse*|fondle*|interfer* with) (her|him|them)",
      "(jeu|jeux) ~ (sous la couette|dans la douche|sans culotte|tout nu*)",
    ],
    bathTime: [
      "(pediatre|medecin|docteur|infirmier*|change (la|sa) couche|changer (la|sa) couche|couche sale|pommade|creme|erytheme|proprete|pot|vaccin*|toilette intime|mycose|echographie|paediatrician|doctor|nurse|nappy (rash|change)|cream|potty|vaccine*|thrush|ultrasound|rash|chat|chien|cat|dog)",
    ],
    // Through the ceiling.
    nextDoorNow: [
      "(voisin*|au dessus|du dessus|en dessous|du dessous|d a cote|cloison|palier|etage|appart* (du|d)|upstairs|next door|downstairs|neighbour*|the couple|flat (above|below|opposite)|through the (wall|ceiling|floor))",
    ],
    itWasLoud: [
      "(hurle*|hurlait|hurlements|crie*|criait|cris|coups|tape*|cogne*|supplie*|frapp*|tabass*|bagarre|appelle a l aide|appelait a l aide|casse*|scream*|shout*|bang*|thud*|smash*|beg*|fight*|crash*|cry*|help|hitting|beating)",
    ],
    nowStill: [
      "((on|je|nous)? (l|la|le|les)? (entend*|entends) (plus|plus rien|plus un bruit)|plus (rien|un bruit|aucun bruit)|silence|d un coup (plus|le)|s est tu*|se sont tus|s est arrete d un coup)",
      "(gone (silent|quiet)|went (silent|quiet)|nothing (now|since)|can t hear (her|him|them|anything)|silence|dead quiet|all quiet|stopped (dead|suddenly))",
    ],
    calmed: [
      "(enfin|dormi|mieux dormi|soulage*|merci|chien*|bebe|musique|fete|travaux|perceuse|match|finally|slept|relief|thank*|dog*|baby|music|party|drill*|builders|match|tv)",
    ],
  },
  met: {
    violence: unless([
      "whomIKnow marksSeen theOne -innocentMarks",
      "whomIKnow marksSeen storyOfIt -innocentMarks",
      "whomIKnow hidesWith storyOfIt -innocentMarks",
      "whomIKnow kept cageSigns -careRule",
      "nextDoorNow itWasLoud nowStill -calmed",
    ]).concat([
      "toolMarks aChild -playMarks -fun -tale -longOver",
      "toolMarks whomIKnow -playMarks -fun -tale -longOver",
      "dreadsHome inMyCharge -schoolWorry -fun -tale -longOver",
      "handOn aChild -bathTime -fun -tale -longOver",
    ]),
  },
};
