/** French: what is not this desk's trade: other trades, family and friends, school, advertising, riddles. Rules over plain text; data only. */
import type { Rule } from "../intents.ts";

export const elsewhere: readonly Rule[] = [
  {
    label: "foreign",
    any: [
      "(impots|declaration|controle technique|chargeur|perceuse|tournevis|dechetterie|mairie|conseil municipal|analyse* de sang|resultats (de|du) (l|bac|match)|concert|entrainement|kermesse|frites|poulet|telephonie|solutions (de|pour)|compte bancaire|banque)",
      "(pret*|preter|rends moi|rendre) ~ (perceuse|velo|voiture|livre de|pull|thune|argent|tondeuse|echelle)",
      "(voici|nouveau) ~ nouveau numero ~",

      "(manger|cuisiner|diner|dejeuner) ~",

      "(reunion|conference|visioconference d equipe|salle b|salle de reunion|open space|apero|bar|stade|papier toilette|oeuf*|cuire|cuisson|fenetre*|vitre*|gasoil|taxi|aeroport|ordinateur|ordi|laptop|telephone portable|imprimante|plombier|electricien)",
      "on est (quel jour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (ou|aujourd)",
      "(mere|pere|maman|papa|mamie|frere|soeur) ~ (hospitalise*|appelle moi|rappelle moi)",
      "(dernier jour|plus que # jours|vente flash|offre speciale|remise exceptionnelle|devis gratuit|meilleurs prix)",
      "(sommet|fleuve|ocean|montagne|pays|continent) le plus ~",
      "qui (a|est|etait|sont) ~ (invente|decouvert|ecrit|gagne|president|peint|la tour eiffel)",

      // Trades and goods
      "(garage|garagiste|mecanicien*|carrosse*|pneu|pneus|vidange|freins|courroie|essence|permis|auto ecole|scooter*|remorque|toiture|tuile*|ramon*|chaudiere*|chauffe eau|radiateur*|fuite|robinet*|lave (linge|vaisselle)|frigo|four|micro ondes|plomberie|menuisier*|carreleur*|maconnerie|beton*|betonniere*|ciment|dalle|placo|echafaudage*|chantier d|parpaing*|peinture*|jardinier*|tondeuse|gazon|haie|piscine*|elagage|serrure*|volet*|clim|climatisation)",
      "(coiffeu*|coupe de cheveux|coupez les cheveux|brushing|meches|ongle*|manucure|epilation|tatou*|piercing|maquill*|onglerie|barbier)",
      "(fleur*|bouquet*|fleuriste|boulang*|baguette*|croissant*|patisserie*|boucher*|fromage*|poisson*|pizza*|burger*|kebab*|sushi*|couscous|menu du jour|cantine|recette*|gateau*|crepe*|apero|barbecue|raclette|biere*|vin|cuisine* (quoi)?|courses|pain|lait|oeufs)",
      "(appart|appartement*|logement*|studio a|t2|t3|t4|loyer*|louer|location*|locataire*|proprietaire*|immobilier*|agence|maison a (vendre|louer)|colocation|demenageur*|notaire*)",
      "(hotel*|chambre* (libre|d hote*)|camping*|airbnb|gite*|billet* (de|d)|avion|vol pour|croisiere|valise*)",
      "(vends|vendre|vendez|a vendre|achete|acheter|achetez|leboncoin|vinted|occasion|d occaz|solde*|promo*|remise de|code promo|prix casse*|canape*|matelas|poussettes|cuisine equipee)",
      "(dentiste*|dents|dent|dentaire*|kine|osteo*|ophtalmo*|lunettes|gyneco*|dermato*|radio du|irm|prise de sang|vaccin*|pharmacie*|veterinaire*|croquettes|chiot*|chaton*|chienne|poney|cheval|hamster|perroquet)",
      "(recrut*|embauche*|candidature|cv|alternance|stage|stagiaire|poste (de|d)|offre d emploi|interim|postuler)",
      // Advertising and traps
      "(felicitation*|gagne*|gagnant*|tirage|loterie|jackpot|casino|paris sportif*|cadeau offert|iphone|bon d achat|cliqu*|lien suivant|ici (http|www)|http*|www|bit ly|https)",
      "(colis|livraison*|livreur|chronopost|mondial relay|dhl|ups|point relais|suivi de commande|frais de douane|commande (de|n|numero))",
      "(cpf|compte formation|droits expirent|edf|engie|enedis|espace client|orange|sfr|bouygues|free mobile|impots gouv|ameli|antai|amende*|crit air|vignette|carte vitale arrive|renouveler votre|suspendu*|expire*|iban incorrect|virement en attente|votre banque|conseiller bancaire|credit agricole|la banque postale|netflix|amazon|paypal votre)",
      "(panneau* solaire*|photovoltaique*|pompe a chaleur|isolation|renovation energetique|referencement|seo|site web pour|creation de site|visibilite|agence de|agence web|partenariat|demarchage|investi*|trading|crypto*|bitcoin*|rachat de credit|assurance auto|mutuelle moins chere|leads|prospect*)",
      "(profitez|profite) (de|d|vite)",
      // School and general knowledge
      "(devoir*|dm|maths|exo|exercice* de|prof|profs|brevet|bac|controle de|interro|dissert*|dissertation|essay|homework|poeme|redaction|histoire geo|svt|physique chimie|partiel de|cours de (maths|francais|anglais|piano|danse))",
      "(capitale|president|roi|reine|premier ministre|guerre|planete|dinosaure*|racine carree|combien font|fois # egal|# fois #|# plus #|dieu existe|sens de la vie|devinette|charade|blague*|qu est ce qui est (jaune|vert|rouge|petit)|pourquoi les)",
      "(meteo|pleuv*|pleuvoir|pluie|neige*|soleil|mistral|temps (qu il|fait|fera)|degres dehors|canicule)",
      "(foot|football|match|but de|l om|psg|rugby|ligue 1|tennis|course a pied|salle de sport|fortnite|minecraft|fifa|ps5|switch (nintendo)|jeu video|manette|console|snap|snapchat|insta|instagram|tiktok|youtube|facebook|serie|film|cine|cinema|concert|boite|soiree chez)",
      // Commands to a machine
      "(allume|eteins|eteindre|allumer|mets (la musique|un reveil|le chauffage)|reveille moi|minuteur|reveil a|rappelle moi de|appelle (maman|papa)|traduis|traduire|ecris (moi)? (un|une|le)|chante*|raconte*|dessine*|code moi|joue|calcule)",
      // Family and friends
      "^ (coucou|bonjour|salut|slt|cc|hey)? (maman|papa|mamie|mamy|papi|papy|tonton|tata|cheri|cherie|mon coeur|mon amour|bb|loulou|ma puce|doudou|frerot|frero|frere|bro|poto|frer|reuf|gros|mon pote|les gars|chef) ($|(t|tu|j|je|on|tout|c est|ca|le|la|les|mon|ma|mes|est|peux|viens|gros|ton|ta|tes|voici|y) ~)",
      "(maman|papa|mamie|mamy|papi|papy|tonton|cheri|cherie|mon coeur|mon amour|frerot|frero|bro|poto|reuf|mon pote|les gars) $",
      "(t|tu) (es|as|t es|t as) ~ (rentre*|reveille*|arrive*|mange*|vu (le|la|les)|pense a|fini (le|la|les|tes)|pris (le|la|les|du|ton|tes)|achete*|oublie (le|la|les|ton|tes)|des nouvelles de|ou ce soir|fait tes|dispo pour une|a la maison|au lycee|en cours|en boite)",
      "(tu|t) (viens|rentres|dors|sors|manges|bois|joues|passes me|me manques|fais quoi|fe quoi|fous quoi|peux (acheter|prendre le|ramener|aller chercher|me deposer)) ~",
      "on (mange|dine|soupe|sort|se retrouve|se rejoint|va au|va a la|joue|t attend|se capte) ~ (quoi|ce soir|ou|city|cine|plage|bar|stade|restau*|chez|boite|gare|demain|$)",
      "(je|j) (suis|arrive|viens) bien (arrive*|rentre*)",
      "(joyeux|bon) (anniversaire|anniv)",
      "(t|m|te|me) (aime|adore|kiffe) ~",
      "(je)? t aime",
      "(bonne fete|fete des meres|fete des peres)",
      "(belle|mignon|mignonne|sexy|celibataire|plan cul|nude*|tinder|sors avec|marie moi|epouse moi|bisous partout)",
      "(nouvelle meuf|nouveau mec|la meuf de|le mec de|ex de) ~",
      "(sortir|descendre) (les|la|le) (poubelle*|chien|lessive)",
      "(les|mes|tes|la|ta|tes) (cles|clefs|clopes|courses|poubelle*|lessive|voiture neuve)",
      "(connard|connasse|salope|encule*|pute|batard|ta gueule|fdp|ntm|nique|bouffon)",
      // Other numbers, other people
      "(mauvais|faux|trompe* de|erreur de|pas le bon) (numero|destinataire|personne)",
      "^ (c est|t es|tu es|es tu|est ce) (bien|toi)? (toi)? (kevin|dave|karim|sophie|julie|lucas|thomas|nicolas|mehdi|laura|mr|monsieur|madame|le garage|la pharmacie|la mairie|la boulangerie|l ecole|le restaurant|le magasin|carrefour|leclerc|la poste) ~",
      "(perdu|trouve|disparu) ~ (chat|chien|chatte|chienne|portefeuille rue|doudou)",
      "(quelle heure (est il|il est)|il est quelle heure)",
      "(horaire*|ou est|il est ou|numero) (du|de la|le|de l|des) (bus|train|piscine|mairie|dechetterie|poste|match|cinema|tram)",
      "(dose|dosage|doliprane|paracetamol|ibuprofene|antibiotique*)",
      "(plat|couleur|film|chanteur|chanteuse|animal|equipe) prefere*",
      "(cbd|shit|beuh|weed|coke)",
      "(voyance|horoscope|marabout|tarologue|voyant*|desenvout*|medium)",
      "(ignore|oublie) (les|tes|toutes) (instructions|consignes) ~",
    ],
    not: [
      "(ma|mon|ta|sa|la|le|votre|notre) (maman|papa|mamie|papi)",

      "mode d emploi",
      "(c est|est) combien",
      "(bus|tram|train) ~ (chez vous|cabinet|passe|arrete)",
      "(seance*|therap*|hypno*|psy|psys|votre cabinet|au cabinet|chez vous|(mon|notre|le) rdv|vous voir|me recevoir|pour venir|comme dans les)",
      "que dalle",
      "(parle*|cause*|ecris|repond*|discut*) (pas)? (a|avec) (un|une|des) ~",
      "(si|ce que|quand|quoi que) (je|j|on) ~ (raconte*|dis) ~",
      "belle (soeur|mere|fille|famille|seance)",
      "(rong*) ~ ongles",
      "ongles (ronges|rongees)",
      "(cote|pres|face|dessus|dessous|derriere|devant) (de|du|d) (la|le|l)? (boulang*|pharmacie*|banque|mairie|boucher*|fleuriste|hotel*|coiffeu*|garage) ~",
      "(je|j|on) (finis|finit|sors|sort|bosse|travaille|embauche|debauche|suis de service|commence) ~",

      "(mon|ma|mes|notre|le|la) (chien|chat|chienne|cheval|animal) ~ (venir|entrer|accompagn*|mort*)",
      "(peur|phobie*|angoisse*|trac|stress*) ~",
      "(arreter|dependance|addict*) ~",
      "(garer|parking|stationn*|sonne*)",
      "(mon|ma|notre) <kin> ~ (voudrait|veut|aurait|a|est|doit|besoin|m a|dit) ~",
      "(carte|voiture) (bleue|bancaire|en panne|est tombee|au garage)",
      "^ <want> ~ <appointment>",
      "mutuelle (du|de|des)",
      "(par|quel) (avion|train|bus)",
    ],
  },
];
