/** French, fear at home and about one's own: what he would do if he read this, a house fled, the old and the small in bad hands, those about to strike. */
import type { Meetings } from "../../distress-words.ts";

export const householdMeets: Meetings = {
  fields: {
    mightSee: [
      "(s|si|quand|des que|le jour ou|au cas ou|avant) (qu)? (il|elle|mon|ma|mes|mari|on|ils) ~ (le|la|les|l|y|ca|mon|ma|mes)? ~ (lit|lise|voit|voie|tombe|decouvre*|trouve*|apprend*|apprenne*|sait|sache|saura|rentre*|fouille*|entend*|comprend*|contrarie*|boit|bu|saoul|enerve*|colere|arrive|revient|reveille*)",
      "(sans que|faut pas que|surtout pas que|veux pas que) ~ (il|elle|mari|conjoint|compagnon|copain|pere|ex|famille|freres|frere|mere|parents|belle mere) ~ (le|la|l)? (sache*|voi*|lise*|apprenn*|se rende|compre*|decouvr*)",
      "(effac*|supprim*) ~ (message*|conversation|numero|sms|historique|tout) ~ (apres|svp|avant|il|mari|ensuite)?",
    ],
    wouldHarm: [
      "((me|m|nous|les) (demoli*|demonte*|defonc*|massacr*|tue*|frapp*|cogn*|tap*|bat|battra|etrangl*|fracass*|enferm*|brul*|creve*|explos*|detrui*|fait payer|fera payer|mettra dehors|corrige*|casse*|etripe*|lynch*|egorg*|renie*|sequestr*)|coups (partent|pleuvent|tombent)|les coups|la main leste|mains partent|suis mort*|c est fini pour moi|il (explose|voit rouge|devient fou|se venge*|casse|frappe)|devient (violent*|fou|folle|dangereu*)|pete les plombs|prends (des|les|une) (coups|baffes|claques|raclee*|gifle*)|controle tout|surveille tout|peur (de lui|d elle|pour (ma|mes|nos))|(mal|violent) (a|avec) (moi|nous)|ca part en (coups|vrille))",
    ],
    quip: [
      "(lol|mdr*|haha*|surprise|cadeau|anniversaire|hypnose|fumer|cigarette*|regime|prix|tarif*|depense*|carte bleue|achats|shopping|ronfl*|ecole|notes|bulletin|match|jeu|console|chambre|ranger|vaisselle|foot|chien|chat|lego*|voiture neuve|permis|coiffeur)",
    ],
    // A house fled or besieged.
    took: [
      "(cache*|refugie*|refugier|planque*|enferme*|barricad*|reparti*|sauve*|enfui*|enfuie*|fui|partie* en courant|dehors|dans la (rue|voiture|cage d escalier|cave)|chez (la|le|une|un|ma|mon|des) (voisin*|amie*|copine|soeur|mere|inconnu*)|en (pyjama|chaussettes|pleine nuit)|pieds nus|sans (chaussures|manteau|papiers|rien))",
    ],
    rage: [
      "((il|elle|mari|ex|pere|conjoint|compagnon|copain|frere|beau pere|mec|mon homme) (a|est|m a|nous a|va|vient|me|nous)? ~ (casse*|cassee*|defonc*|explos*|fracass*|cherche (partout|dans|encore|et|,|.|$)|poursui*|hurle*|frapp*|menac*|tape*|fou|folle|bourre|ivre|arme*|masse|hache|batte|couteau|fusil|marteau|brule*|tue*|etrangl*|cogn*|jete* (dehors|dans)))",
    ],
    gameOf: [
      "(cache cache|loup|match|jeu*|souris|guepe*|araignee|orage|pluie|soleil|canicule|chien|chat|fete|surprise|cadeau|film|serie|vacances|travaux|panne|cles oubliees|oublie mes cles|reunion|enfants jouent)",
    ],
    // Rough hands on those who cannot defend themselves.
    weak: [
      "(mere|maman|pere|papa|grand mere|grand pere|mamie|papi|tante|oncle|fils|fille|bebe|enfant*|petit*|gamin*|frere|soeur|voisin*|dame|monsieur|resident*|handicap*|trisom*|autis*|alzheimer|le petit d a cote|neveu|niece|nourrisson|je suis en fauteuil|maison de retraite|ehpad|foyer|internat|famille d accueil|creche|nounou)",
      "(j ai|ai) (#|onze|douze|treize|quatorze|quinze|seize|dix sept) ans",
    ],
    roughly: [
      "((me|la|le|les|l|lui|m|nous|on) (a|ont|avait)? (pinc*|tord*|attach*|tap*|bouscul*|secou*|brul*|enferm*)|(est|ete|sont|dort|reste|reste*|etait) (attach*|enferm*)|brul* (mes|ses|mon|son|ma|sa|les) (affaires|cahiers|vetements|habits|mains|doigts|bras|cheveux|doudou*|papiers|livres)|sent la brulure|tap* (sur|dans|dessus) (lui|elle|moi|nous|son|sa|ses|ma|mon|mes|le petit|la petite|les petits)|ligot*|gifl*|frapp*|cogn*|affam*|prive* (de|d) (manger|nourriture|soins|eau|sommeil|repas|diner|medicament*|chauffage|lumiere|visite*)|laisse* sans (manger|boire|soins|couche)|sans manger|rien a manger|insult*|humili*|rudoi*|malmen*|maltrait*|tripot*|me touche*|la touche*|le touche*|caress*|force a|pique* (son|sa|l) (argent|carte|pension)|laisse* dans (sa|son|ses)|punit|douche froide|dans le noir|dort (dehors|par terre)|tire* (par )?les cheveux|coups)",
      "(marque*|bleu|bleus|trace*|brulure*|griffure*|hematome*|oeil au beurre noir|cocard) ~ (sur|aux|au|partout|de|dans|mains|bras|dos|cou|visage|suspect*|j ai dit|porte|escalier)",
    ],
    byThem: [
      "(il|elle|on|ils|elles|aide soignant*|auxiliaire*|infirmi*|soignant*|oncle|tante|frere|soeur|fils|fille|mari|femme|pere|mere|beau pere|belle mere|voisin*|prof*|maitre*|coach*|entraineur*|educat*|surveillant*|moniteur*|animateur*|cousin|papi|nounou|conjoint|compagnon|copain|personne (regarde|voit)|quand personne|a travers (le|la) (mur|cloison)|d a cote|les grands|eleves)",
    ],
    playRough: [
      "(recre|copain*|camarade* (de classe)?|jeu*|judo|rugby|foot|creche|bac a sable|velo|trottinette|ski|chute|tombe*|accident|opere*|prise de sang|vaccin*|perfusion*|plage|soleil|lezard|chat|chien|mord les|coiffeur|couche|dent*|fievre|varicelle|allergi*|eczema|massage*|kine|osteo*|musique|film|emotion*|histoire|beaucoup|profondement|droit au coeur|courses|ceinture de securite|siege auto|attache* (a|aux) (elle|lui|moi|vous|mes|ses|ton|cette|ce|mon|ma)|lit a barreaux|allocation|apl|prime|fatigue*|avec la main|petit frere|petite soeur|mes freres|(son|ses|leur) (frere|soeur|freres)|rient|spatule|oreiller)",
    ],
    // Taken without a yes.
    saidNo: [
      "((ai|avais|avait|je|j|dis|disais|lui|leur|moi) dit non ($|.|,|et (il|ils|maintenant|lui|elle)|mais|plusieurs|plein|trois|deux|#|non|stop|il|ils|quand il)|je disais non|je dis non|voulais pas ($|.|,|et|mais|qu|coucher|le faire|faire (ca|l amour)|de (lui|ca))|j ai pas voulu ($|.|,|et|mais|coucher|le)|sans mon (accord|consentement)|m a force*|me force*|profite de moi|me sens sale|sens sale|sali*|ce qu il m a fait|ce qu il me fait|me fait des choses|me fait faire|(il|qui|ils|on|elle|oncle|pere|frere|cousin|prof|voisin|copain) (me|m a|m ont|m avait) touche*|(me|m a) touche* (les|la|le|partout|entre|sous|pendant|quand|en bas|encore)|m a coince*|mains (partout|sous|dans)|m a plaque* contre|drogue* (mon|a mon insu)|reveille* (nue|nu|sans))",
    ],
    takenBy: [
      "(il|lui|eux|ils|oncle|beau pere|cousin|frere|pere|grand pere|prof|coach|entraineur|educateur|patron|chef|collegue|mec|type|copain|ex|ami|homme|nuit|lit|chambre|bu|ivre|(#|onze|douze|treize|quatorze|quinze|seize|dix sept) ans)",
    ],
    soft: [
      "(histoire|message|film|livre|musique|chanson|attention|geste|mots|accueil|gentillesse|emu*|profondement|beaucoup|venir|consulter|manger|travailler|sport|medecin|dentiste|kine|vaccin|vendeur|abonnement|contrat|augmentation|heures sup*|menage|inventaire|pression|reunion*|week end|dossier*|conge*|planning|service|mission*|deplacement*|apero|sushi*|resto)",
    ],
    // About to strike, or to take them along.
    willStrike: [
      "((la|le|les|lui|leur|l) (tuer|buter|planter|crever|egorger|etrangler|etouffer|noyer|cramer|fumer|descendre|saigner|defoncer|massacrer|poignarder|eclater)|(tuer|buter|planter|egorger|poignarder|etouffer|noyer) (quelqu un|mon|ma|mes|ce|cette|tout le monde|des gens)|(va|vont|allez) (me)? (le)? payer|(vont|va|allez) voir (de quoi|ce que|demain|bientot|$|.|,)|me venger|emmener (les|mes|nos) (enfants|petits|filles|fils|gosses)|(partir|pars|disparaitre|m en aller) (tous|avec) (les|mes|nos|le|la|mon|ma) (enfants|petits|filles|fils|gosses|bebe|petit|petite|trois|quatre)|avec (moi|nous) (dans|pour)|dans la (riviere|mer|tombe))",
    ],
    forReal: [
      "(c est pas une blague|pas une blague|blague pas|pour de vrai|vraiment|je (le)? (jure|ferai)|couteau|arme|fusil|batte|essence|hache|acide|j ai (le|un|une|tout|prevu|achete)|devant chez|je l attends|demain|ce soir|cette nuit|lycee|college|ecole|classe|tous les (quatre|trois|cinq)|souffr*|pour qu ils|plus jamais|riviere|tous ensemble|partir vraiment|peur (de|que)|me fais peur|craqu*|pleure*|arrete pas|la nuit|voix|des fois|parfois|plus me (retenir|controler)|retenez moi|arretez moi)",
    ],
    milder: [
      "(vacances|ecole (lundi|demain)|foot|match|jeu*|bataille|paintball|laser game|mdr*|lol|haha*|rire|moustique*|mouche*|voisin (qui|ronfle)|musique|courses|parc|zoo|cinema|disney|week end|restaurant|mamie|mer demain|plage|concert|facture|note*|punition|cine|demenag*|separe*|quitter (mon mari|leur pere)|divorce*|garde|mal de|dos|parents d eleves|spectacle|voir le spectacle|chat|poule*|cochon)",
    ],
    // A loved one who is fading or has gone out.
    fading: [
      "(# (kilos|kg)|tien* plus debout|tient plus sur|refus* (l hopital|de (manger|boire|se (soigner|lever|nourrir))|les soins|toute nourriture)|mange* (plus|rien)|boit plus|se leve plus|laisse* (un|une) (mot|lettre)|tel* (coupe|eteint)|repond* (plus|pas)|injoignable|sans (ses|son) (cles|telephone|portable|manteau)|disparu*|introuvable)",
    ],
    anxious: [
      "(anorexi*|ce matin|depuis (hier|ce|deux|trois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|#h|des jours)|laisse* (un|une) (mot|lettre|message)|mot (sur|dans|bizarre|d)|prends soin|adieu|pardon|derniere fois|panique*|peur|inquiet*|hopital|veut (mourir|partir|plus)|faire quoi|quoi faire|que faire|urgent*|sur un pont|position)",
    ],
    affairsOf: [
      "(met|mis|mettre) ~ (a (mon|leur|son) nom|en ordre|de cote pour)",
      "(montre*|explique*|dit|note*) ~ (ou (sont|est|il|se)|comment (faire|marche*)|les (codes|mots de passe|factures|papiers))",
      "(embrass*|serre*|regarde*|dit au revoir|salu*) ~ (comme (si|pour)|longtemps|trop fort|une derniere)",
    ],
    asGoodbye: [
      "(derniere fois|comme si|adieu|faillite|recolte*|dette*|depress*|silence|parle plus|dort plus|idees|fusil|corde|bizarre|calme|deuil|licenci*|au bout|pleure*|l ai jamais vu)",
    ],
  },
  met: {
    violence: [
      "mightSee wouldHarm -quip -jokes -story -goneBy -lightly",
      "took rage -gameOf -jokes -story -goneBy -lightly",
      "saidNo takenBy i -soft -jokes -story -goneBy -lightly",
      "weak roughly byThem -playRough -jokes -story -goneBy -lightly -sport",
    ],
    death: [
      "willStrike forReal i -milder -jokes -story -goneBy -daily",
      "loved fading anxious -trifle -bereaved -story -goneBy -playRough -quip",
      "loved affairsOf asGoodbye -trifle -bereaved -story -goneBy -movingHouse",
    ],
  },
};
