/**
 * French: fields of words that mean a wish where they meet in one stretch that no rule knows, in whatever order. Data only.
 * First what is asked before coming, then coming, not coming and another moment.
 */
import type { Meetings } from "../meeting.ts";

const days = "lundi*|mardi*|mercredi*|jeudi*|vendredi*|samedi*|dimanche*";
const landmarks =
  "centre ville|centre|peripherie|gare|mairie|eglise|port|plage|quai*|canal|pont|rond point|feu|feux|carrefour|pharmacie|boulangerie|poste|tabac|ecole|lycee|college|hopital|clinique|parc|place|square|marche|supermarche|leclerc|auchan|lidl|stade|rocade|zone|l ile|ferrieres|jonquieres|rue|avenue|boulevard|impasse|chemin|allee*|cours|batiment*|immeuble*|residence|tour|porte*|portail|facade|volet*|etage*|rdc|cour|hall|entree*|plaque|quartier|ville|commune|village|hameau|lotissement|rez de chaussee|cabinet medical|maison medicale|galerie|passage|esplanade|cote pair|cote impair|trottoir";

export const practiceMeetings: Meetings = {
  fields: {
    asks: [
      "§",
      "(ou pas|ou non|ou bien)",
      "(est ce|savoir|dites|dis|indiqu*|precis*|renseign*|donnez|redonnez|rappelez|combien|quel*|comment|quand|laquelle|lequel|puis je|peut on|peux tu|pouvez vous|pourriez|dois je|doit on|faut il|y a t il|avez vous|auriez|etes vous|faites vous|faut|dois|demande*|question|suppose|imagine|info*|svp|t il|t elle|t on)",
    ],
    practice: [
      "(vous|votre|vos|tu|te|ton|tes|cabinet|bureau|madame|therapeute|psy|psychologue|elle|docteur|praticien*|secretariat|salle|locaux|local|chez vous)",
    ],
    mine: ["(mon|ma|notre|nos|mes) (rdv|seance*|creneau*|consultation*|place|heure|horaire)", "(le|ce|du) (rdv|creneau)"],
    session: [
      "(seance*|rdv|consultation*|consult|entretien*|entrevue*|rencontre*|visite*|rendez vous|fois|accompagnement|suivi|therapie)",
      "(une|la|votre) heure avec vous",
    ],
    itis: ["(c est|ca|cela|est ce|ce sera|c etait|est|sera|serait)"],
    kin: [
      "<kin>",
      "(fils|fille|fillette|garcon|gosse*|gamin*|minot*|petit|petite|petits|jumeaux|jumelles|ado|ados|adolescent*|mineur*|nourrisson|eleve*|collegien*|lyceen*|neveu|niece|epoux|epouse|moitie|cheri|cherie|tuteur|voisin*|collegue*|accompagnant*|quelqu un|animal|doudou)",
    ],
    elsewhere: [
      "(tabac du coin|tabac ouvert|piscine|magasin*|boulangerie|pharmacie|mairie|ecole|creche|cantine|match*|foot|film|cinema|bus|train|tram|camion|restaurant|resto|pizza*|garage|voiture|velo|colis|livr*|poste|banque|plombier|electricien|dentiste|coiffeu*|epicerie|dechetterie|encombrants|poubelle*|bibliotheque|mediatheque|salle des fetes|concert|soiree|apero|fete|anniversaire|maman|papa|mamie|papi|tata|tonton|cherie|cheri|les gars|mdr|lol)",
      "(site internet|site web|devis|offre|agence|partenariat|recette|recrut*|stage|cv)",
      "(tas|t as|tu as|tu es|t es|tu viens|tu fais|tu vas|tu peux|tu sais|tu me|tu te) ~",
    ],
    late: ["(retard|retarde*|decalage|bouchon*|embouteillage*|quart d heure|en route|j arrive|serai la)"],
    // When the practice is at work
    opens: [
      "(ouvr*|ouver*|louvertur*|ferm*|recev*|recoi*|accueil*|accueill*|reception|travaill*|boss*|consult*|exerc*|tourn*|fonctionn*|assur*|officie*|pratiqu*|oeuvr*|present*|permanence*|relache|en activite|en service|repos|conge*|vacances|chom*|absent*|joignable*|sur place|baiss*|rideau|boucl*|finiss*|fini|finit|termin*|commenc*|demarr*|debut*|embauch*|debauch*|attaqu*|arret*|levez le pied)",
      "(etes|est|serez|es|etre|sera) (vous)? (encore|toujours|aussi|deja|bien|quand meme)? la",
      "(prenez|prendre|voyez|voir|reste) ~ (monde|gens|quelqu un|patient|patients|personne)",
      "(faites|fait|faire|prenez|assurez|etes la|tenez) (vous)? (aussi|meme|encore|bien)? (le|les|des|du) (soir*|week end|samedi*|dimanche*|lundis|mardis|mercredis|jeudis|vendredis|nocturne*|heures)",
    ],
    habit: [
      "(lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|samedi|dimanche|soirs|soiree|soirees|matinees|week end|jours|jour ferie|ferie|feries|vacances|fetes|noel|paques|toussaint|ascension|pentecote|nouvel an|jour de l an|pont|ponts|aout|juillet|ete|ramadan|midi|dejeuner|nocturne*|tard|tardif*|tardivement|tot|de bonne heure|semaine entiere|tous les jours|toute la semaine|toute l annee)",
      `(le|les|chaque|tous les) (${days}|soir*|matin*|midi|aprem|apres midi)`,
      "(apres|avant|jusqu a|jusqu|jusque|jusk*|juska|des|a partir de|passe|a|vers|genre) (le|la|les|mon)? (#h|# h|# heures|boulot|travail|taf|bureau|journee|ecole|usine|chantier|cours|debauche)",
      "(quel|quelle|quels|quelles) (heure*|eur|jour*|moment*|horaire*|periode*|plage*)",
      "(quand|a cette heure|a ces heures)",
    ],
    schedule: ["(horaire*|amplitude|permanence*|planning|emploi du temps|heures|jours|plages|dispo)"],
    usual: ["(habituel*|en general|d habitude|generalement|normalement|en temps normal|toute l annee)"],
    // Where it is
    landmark: [`(${landmarks})`],
    near: [
      "(cote|cotes|a cote|pres|proche|loin|devant|derriere|face|en face|au dessus|au dessous|en dessous|sous|vers|dans|entre|au bout|au coin|angle|coin|juste|bien|cote de|hauteur)",
    ],
    spot: [
      "(emplacement|adresse|plan|localisation|itineraire|trajet|position|coordonnees|chemin|route|rue|endroit|lieu|pin|gps|repere*|acces)",
    ],
    send: [
      "(envoy*|envoie|renvoy*|renvoie|donn*|redonn*|partag*|rappel*|indiqu*|communiqu*|transm*|file*|filer|balance*|passe*|repass*|redis|redites|expliqu*|guid*|orient*|dirig*)",
    ],
    where: [
      "(ou|laquelle|lequel|quel endroit|par ou|quel cote|quelle direction|quel sens|quel numero|quelle rue|quel quartier|quelle porte)",
    ],
    goes: [
      "(descen*|tourn*|sors|sort|sortir|entr*|rentr*|monte*|monter|pass*|viens|vient|venir|vais|va|aller|rend*|rejoin*|arriv*|continu*|prends|prend|prendre|sonn*|gar*|stationn*|attend*|presente*)",
    ],
    lost: [
      "(perdu*|paume*|egare*|desoriente*|trompe* de rue|tourne en rond|fait (le tour|deux fois|trois fois|demi tour)|trouve pas|trouv pas|trouve plus|vois pas|localise pas|repere pas)",
    ],
    // What it costs
    price: [
      "(prix|tarif*|tariff*|somme|montant|cout|couts|couter*|coute*|facture*|factur*|honoraire*|supplement*|surcout|majoration|majore*|forfait*|reduction*|degressif*|remise|ristourne|rabais|gratuit*|payant*|offert*|cher|chere|chers|cheres|abordable*|budget|porte monnaie|portefeuille|financier*|financierement|economique|onereu*|depense*|moyens|frais|ticket d entree|la note|l addition|la douloureuse)",
    ],
    money: ["(argent|sous|thune*|fric|ble|oseille|pognon|euro*|€|balles|eur)"],
    howmuch: ["(combien|cb|a quelle hauteur|quelle somme|quel montant|quel ordre de prix|quel prix|quel budget)"],
    raise: ["(augment*|hauss*|baiss*|revaloris*|revis*|plus cher|moins cher|pareil|identique*|le meme|la meme|inchange*|bouge*|evolu*)"],
    pays: [
      "(pay*|regl*|debours*|demand*|prend|prenez|prends|prendre|dois|devrai|doit|compter|prevoir|facture*|revient|revien*|reclam*|verse*|apporter|sortir)",
    ],
    // How long it takes
    lasts: [
      "(long|longue|longues|longs|longtemps|court*|bref|breve|rapide*|vite fait|eternis*|dur|dure*|durent|etal*|etir*|tien*|prend|prends|prennent|prendre|occup*|bloqu*|bloque|mobilis*|garde*|gardez|garder|reten*|retien*|liber*|finir|fini|finis|finit|finissons|termin*|sort|sors|sortir*|ressor*|rentr*|repart*|suffi*|compter|prevoir|reserver|poser|en a pour|en ai pour|entretien fait|fait|font)",
    ],
    span: [
      "(heure*|#h|minute*|minut*|min|demi heure|trois quarts d heure|quart d heure|matinee|apres midi|journee|temps|tps|duree|longtemps)",
      "(quelle heure|kel heure|quand|combien de temps)",
    ],
    full: ["(pleine|complete|entiere|pile|chrono|montre en main|ou (moins|plus)|plus ou moins|bien remplie|tout rond|maximum|max|minimum)"],
    longer: [
      "(plus|moins|aussi|tres|si|assez) (long*|court*|longtemps|breve*|rapide*)",
      "(long|longue|longues) ou (court|courte|non|pas)",
      "(long|longue|longs|longues|longtemps)",
    ],
    wait: ["(attente|attendre|attends|depuis|delai*|avance|reponse|repond*|d ici|retard|il y a|ca fait|decal*|report*|trajet|route)"],
    // How one pays
    means: [
      "(carte*|cb|cheque*|chequier|espece*|liquide|cash|virement*|virment|virmen|viremen|billet*|monnaie|paypal|lydia|telephone|application|internet|en ligne|lien|terminal|lecteur|prelevement|mandat|wero|sans contact|mensualite*|traite*|acompte|arrhes|facture)",
    ],
    settles: [
      "(pay*|paie*|regl*|vers|verse*|verser|vire|virer|sold*|acquitt*|doit donner|envoy* (l )?argent|donner l argent|encaiss*|prenez|prend|prends|accept*|faire|fer|fait|faites|rend*|apport*|dispos*|marche|passe|avez|possible)",
    ],
    later: [
      "(apres|avant|a la fin|fin du mois|mois prochain|le mois|plus tard|ensuite|d avance|a l avance|au debut|a chaque|chaque fois|prochaine fois|en plusieurs|en deux|en trois|etaler|tout de suite|sur place|le jour meme|groupe*|au mois|comment|quand|de quelle facon|de quelle maniere|par quel moyen|moyen*|mode*)",
    ],
    payonly: [
      "(pay|paye|payer|payez|paies|paie|paient|paiement|paiera|paierai|regler|regle|reglez|reglement|reglera|solder|acquitter|virer)",
    ],
    // Who pays it back
    covers: [
      "(rembours*|rembourc*|ranbours*|couver*|couvr*|prise en charge|prises en charge|pris en charge|prend en charge|conventionn*|agree|agreee|agrees|agreees|agrement|participe*|participation|complement*|mutuelle*|secu|securite sociale|assurance*|assureur*|vitale|cmu|css|c2s|ald|mgen|maif|macif|harmonie|malakoff|apicil|ag2r|klesia|humanis|prevoyance|tiers payant|feuille de soin*|adeli|rpps|a mes frais|de ma poche|a ma charge)",
    ],
    // What is done, for whom, and how
    cares: [
      "(soign*|trait*|aid*|accompagn*|suiv*|pren*|prend|recev*|recoi*|voy*|occup*|ger*|gui*|gueri*|travaill*|faites|faire|fait|pratiqu*|propos*|utilis*|connaiss*|specialis*|experience|pouvez|peut|peuvent|efficace*|marche*|fonctionn*|competen*|habitude|concern*|cordes|domaine|ressort|bosse*|intervenez|consult*|accept*)",
    ],
    ill: [
      "<condition>",
      "(ronfl*|begay*|maladie*|handicap*|surdou*|precoce*|echec scolaire|ecole|devoirs|sport*|performance*|memoire|concentration|apnee|transit|allerg*|eczema|psoriasis|verrue*|ongles|bruxisme|vertige*|avion|ascenseur*|conduire|permis|prise de parole|parler en public|secte|emprise|violence*|burn|menopause|regime|sucre|nourriture|mal de dos|dos|cancer|chimio|operation|accouch*|fertilite|deuil|fausse couche)",
    ],
    means_care: [
      "<therapy>",
      "(methode*|technique*|approche*|outil*|pratique*|protocole*|truc|machin|travail|metier|specialite*|test*|bilan*|groupe*|atelier*|seance*)",
    ],
    consists: [
      "(consist*|derou*|passe*|fonctionn*|attendre|s articule|resume*|on fait|fait on|vous faites|se fait|contenu|ressembl*|programme)",
    ],
    brings: [
      "(apport*|amen*|ramen*|rapport*|emport*|emmen*|prendre|fournir|munir|presenter|montrer|venir avec|prevoir|preparer|besoin|falloir|faut|necessaire|obligatoire|oblige*|exig*|demand*)",
    ],
    thing: [
      "(carnet*|papier*|document*|ordonnance*|courrier*|lettre*|bilan*|radio*|dossier*|tenue*|vetement*|habit*|affaires|doudou|jouet*|cahier*|examen*|analyse*|carte d identite|piece d identite|justificatif*|quelque chose|quoi|qqch|truc|medicament*|livret*|bulletin*|photo*|dessin*|couverture|coussin|tapis|mot du medecin|accord|autorisation|prescription)",
    ],
    posture: [
      "(allong*|assis*|couch*|debout|habill*|deshabill*|pieds nus|dors|dormir|endormi*|conscient*|reveille*|yeux|divan|canape|parler|raconter|pleurer|me taire|masque|touch*|torse nu)",
    ],
    stays: [
      "(rest*|assist*|accompagn*|entr*|present*|participe*|venir|vienne|viennent|garde*|ensemble|a deux|a plusieurs|en couple|en famille|dans la piece|salle d attente|avec)",
    ],
    tells: [
      "(saur*|savoir|sache*|au courant|repet*|repeter*|dit|dire|dites|direz|racont*|rapport*|inform*|preven*|communiqu*|transm*|partag*|divulgu*|secret*|confiden*|discret*|discretion|anonym*|prive|entre nous)",
    ],
    others: [
      "(parent*|mere|pere|mari|femme|conjoint*|medecin|employeur|patron|ecole|famille|police|juge|justice|quelqu un|personne|on|autres|tiers|ex)",
    ],
    confides: ["(ce que|ce qu|raconte*|confie*|dis|dit|parle|seance*|secret*|propos|paroles|dossier|notes)"],
    trade: [
      "(psychiatre*|psychologue*|psychanalyste*|psychotherapeute*|psychopraticien*|therapeute*|medecin|coach|hypnotherapeute*|sophrologue*|charlatan*|diplom*|form|forme|formee|formation*|etud*|certif*|qualif*|reconnu*|inscrit*|experience|annees de pratique|cursus|titre|metier|religieu*|homme|femme)",
    ],
    works: [
      "(efficac*|marche*|resultat*|effet*|garanti*|guer*|reussite|serieu*|risque*|danger*|douloureux|douleur|fait mal|utile|aide|sert|contre indic*|age|enceinte|sans danger|combien de (seances|fois)|nombre)",
    ],
    modality: [
      "(visio*|distance|telephone|tel|phone|domicile|chez moi|camera|zoom|skype|whatsapp|a la maison|ehpad|en groupe|presentiel|distanciel)",
    ],
    // A question whether something may be done
    may: [
      "(peut|peux|puis|peuvent|pourra|pourrait|pourrais|possible|permis|autorise*|droit|accepte*|accept*|interdit|gene|derange|faut|faut il|dois|doit|doivent|oblige*)",
    ],
    consults: ["(consult*|venir|voir|suivi*|suivre|recevoir|recu*|recevez|prendre|prenez|accept*)"],
    aged: ["(# ans|# mois|ans|age|agee*)"],
    wishes: ["<want>", "(j aurais (besoin|voulu|aime)|vais prendre)"],
    books: ["(rdv|creneau|place|dispo|reserv*|libre)"],
  },
  met: {
    hours: [
      "practice opens habit asks -mine -elsewhere -session -kin",
      "opens session habit asks usual -mine",
      "schedule usual asks -mine",
      "schedule practice habit asks -mine -elsewhere -books",
    ],
    address: [
      "practice near landmark asks -session -opens",
      "itis near landmark asks -late -opens -pays",
      "lost landmark -elsewhere",
      "lost send",
      "lost spot -elsewhere",
      "landmark where asks -elsewhere -pays -opens",
      "send spot practice -elsewhere",
      "spot practice asks -elsewhere -covers",
      "goes where asks -elsewhere -opens -lasts -session -posture",
      "goes where landmark -elsewhere -opens",
    ],
    rates: [
      "price asks practice -covers -elsewhere -means",
      "price session asks -covers -elsewhere -means",
      "howmuch session asks -covers -span -elsewhere",
      "howmuch pays asks -covers -span -elsewhere",
      "howmuch money asks -covers -elsewhere",
      "raise practice asks -opens -elsewhere -span -mine -books",
      "price raise asks -elsewhere",
    ],
    duration: [
      "lasts span session asks -wait -mine -elsewhere -opens -books",
      "span full asks -wait -price -elsewhere -opens",
      "longer session asks -wait -elsewhere",
      "longer itis asks -wait -elsewhere -late",
    ],
    payment: ["means settles asks -elsewhere -covers -price", "payonly later asks -elsewhere -covers", "payonly means -elsewhere -covers"],
    insurance: ["covers asks -elsewhere", "covers session -elsewhere", "covers practice -elsewhere"],
    about: [
      "ill cares practice asks -elsewhere",
      "means_care cares practice asks -elsewhere -books",
      "consists session asks -elsewhere -mine",
      "consists means_care asks -elsewhere",
      "brings thing asks -elsewhere -covers -means -pays",
      "posture may asks -elsewhere -books",
      "kin stays may asks -elsewhere -books -opens -late",
      "kin consults may aged asks -elsewhere",
      "tells others confides asks -elsewhere",
      "trade practice asks -elsewhere",
      "works means_care asks -elsewhere",
      "works ill asks -elsewhere",
      "modality practice asks -elsewhere -mine",
      "modality session asks -elsewhere -mine",
    ],
  },
};

export const comingMeetings: Meetings = {
  fields: {
    meets: [
      "(voir|revoir|revoi*|revoy*|vois|voit|voyons|rencontr*|consult*|venir|revenir|reviens|passer|reprendr*|reprend*|commencer|recommencer|essayer|entamer|debuter|recevoir|reprenne)",
      "(vous|la|te) (voie|vois|voir|rencontrer)",
      "(come|visit)",
    ],
    eager: [
      "<want>",
      "(envie|pret|prete|decide*|motive*|hate|ravi*|besoin|moyen|possible|envisageable|faisable|peut on|pourrait on|pouvons nous|pourrions nous|il faudrait)",
    ],
    moment: [
      `(${days}|demain|apres demain|aujourd hui|ce soir|ce matin|cet apres midi|semaine prochaine|la semaine|semaine|quinzaine|quinze jours|15 jours|15j|# jours|# semaines|mois prochain|le #|#h|# h|# heures|midi|un de ces jours|bientot|au plus vite|rapidement|des que possible)`,
      "(dans|d ici) (#|une|deux|trois|quatre|quinze|huit|quelques) (jour*|semaine*|mois|j)",
    ],
    day: [`(${days}|demain|apres demain|aujourd hui|ce soir|ce matin|cet apres midi|semaine prochaine|le #|#h|# h|# heures)`],
    again: [
      "(comme d habitude|comme d hab|la meme chose|meme chose|meme heure|meme jour|meme creneau|pareil|comme la derniere fois|a l identique|on remet ca|remet ca|remettez|remettre ca|rebelote|on recommence|on reprend)",
    ],
    puts: ["(mettez|mets|remettez|remets|notez|note|calez|cale|inscrivez|prenez|gardez|reservez|bloquez|prevoyez|marquez|comptez)"],
    me: ["(moi|nous|me|mon fils|ma fille|mon mari|ma femme|mon|ma)"],
    slot: [
      "(rdv|seance*|creneau*|place|consultation|entretien|entrevue|visite|reservation|inscription|mon heure|mon tour|mon nom|suivi|therapie|celui|celle)",
    ],
    strikes: [
      "(croix|nul|nulle|caduc|caduque|sans objet|ray*|barr*|enlev*|ot|oter|otez|vir|vire|virer|virez|saut*|supprim*|retir*|effac*|gomm*|liber*|rend*|redonn*|ced*|laiss*|abandon*|arret*|stopp*|interromp*|mettre fin|balay*|tir* un trait|degag*|enterr*|fait sauter|defai*)",
    ],
    nocome: [
      "(pas|plus|point|jamais|non) (venir|viens|vien|viendr*|etre la|passer|present*|dispo|libre|pouvoir|possible|la)",
      "(viens|vien|vient|viendrai|viendra|viendrons|serai|sera|serons|pourrai|pourra|peux|peut|pouvoir|puis|passe|passerai|compte|pense) (pas|plus|point|non)",
      "(absent*|impossible|indispo*|empech*|desist*|sans moi|passe mon tour|inutile de (me|m|nous)|pas la peine|ferai l impasse|raterai|manquerai)",
    ],
    past: ["(suis pas venu*|etais|j etais|hier|dernier*|la derniere fois|ai pas pu|avais|pas venue|pas venu)"],
    data: ["(donnee*|dossier|fichier*|numero|compte|infos|informations|coordonnees|historique|message*|sms|rappel*|liste de diffusion)"],
    shifts: [
      "(decal*|deplac*|repouss*|report*|bascul*|gliss*|bouge*|chang*|inver*|permut*|echang*|avanc*|recul*|transfer*|mbouge*|switch*|remettre|remettez|remets|recale*|recaler|differ*|retard*|modifi*|passer|plutot|au lieu|a la place|ailleurs)",
    ],
    otherwise: [
      "(autre (jour|moment|fois|date|heure|creneau|horaire)|plus tard|plus tot|le lendemain|la veille|semaine suivante|semaine d apres|plutot que|au lieu de|a la place)",
    ],
    who: ["(qui|combien|est ce que vous fermez|ouvert|ferme)"],
  },
  met: {
    book: [
      "meets eager practice -nocome -elsewhere -data",
      "meets eager moment -nocome -elsewhere",
      "meets moment asks me -nocome -elsewhere -late",
      "again moment -nocome -elsewhere -opens -shifts",
      "puts me day -nocome -elsewhere -shifts",
    ],
    cancel: [
      "strikes slot day -data -asks -elsewhere",
      "strikes slot mine -data -asks -elsewhere",
      "strikes day puts -data -elsewhere",
      "nocome day -asks -past -elsewhere -late",
      "nocome mine -asks -past -elsewhere -late",
      "strikes day me -asks -data -elsewhere -past",
    ],
    reschedule: [
      "shifts day mine -elsewhere -late",
      "shifts slot day -elsewhere -late -past",
      "otherwise mine -elsewhere -late",
      "otherwise day meets -elsewhere -late",
    ],
  },
};
