/**
 * French: what is asked before coming, in yet other everyday words: who pays, when she rests, where to leave the scooter; and how people part.
 * Rules over plain text; data only.
 */
import type { Rule } from "../rules.ts";

const payer =
  "(mdph|caf|msa|cpam|ase|apa|pch|aeeh|agefiph|ocam|mgen|axa|maaf|maif|macif|matmut|gmf|allianz|generali|ag2r|apicil|alan|swiss life|harmonie|mutuelle*|assurance*|assureur|cse|comite d entreprise|employeur|departement|prevoyance|caisse|secu|securite sociale|mut)";
const funds =
  "(financ*|finance|participe*|rembours*|couvr*|couvert*|paie|paient|paye|payent|prend|prends|prennent|aide|aident|valable*|valide*|suffit|accepte*|donne droit|cofinance*)";
const vehicle = "(scooter|moto|velo|trottinette|voiture|auto|bagnole|poussette|utilitaire|camion|camping car|vespa|mobylette)";
const feast =
  "(paques|noel|toussaint|ascension|pentecote|carnaval|armistice|assomption|jour de l an|nouvel an|premier mai|1er mai|8 mai|14 juillet|15 aout|11 novembre|fetes|ponts|feries|ferie)";

export const plainly: readonly Rule[] = [
  {
    label: "hours",
    any: [
      "(prend|prends|prenez|part|pars|partez|pose|posez|est|etes) (elle|vous|t elle)? quand (en|ses|vos|des|les|tes|de)? (vacances|conges|conge|repos)",
      "(cabinet|bureau|secretariat|accueil) ~ (tourne|fonctionne|travaille|bosse|marche|est (la|ouvert|ferme)|reste (ouvert|ferme)) ~",
      `${feast} ~ (vous|elle|cabinet|on|ca|tu) (etes|est|serez|sera|es|travaillez|travaille|bossez|recevez|recoit|consultez|tourne|marche|fermez|ouvrez) ~`,
      `(etes|est|serez|sera|es|travaillez|bossez|recevez|consultez|ferme*|ouvr*|ouvert*|cabinet) ~ (le|a|les|au|l|pendant|pour|lundi de|lundi|jeudi de|entre) ${feast} ~`,
      "(le|les) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s? ~ (etes|est|c est|serez|cabinet|es) (vous|t il)? (ferme*|ouvert*|de repos|en repos|la|au cabinet) ~",
      "(a partir de quand|jusqu a quand|des quand|quels jours|entre quelle heure) ~ (joindre|appeler|telephoner|contacter) ~",
    ],
    not: [
      "(mon|ma|notre) (rdv|seance|creneau)",
      "(piscine|mairie|ecole|magasin|boulangerie|poste|banque|pharmacie)",
      "(complet|complete|place*|du monde|dispo|creneau)",
      "<want>",
    ],
  },
  {
    label: "rates",
    any: [
      "(plein pot|plein tarif|tarif plein|demi tarif|moitie prix|prix fort|plein prix|demi place)",
      "(#€|# (€|euros|balles)) ~ (par personne|pour (nous|les|tous les) (deux|trois)|chacun|chacune|par tete|pour le couple|a deux|par couple|pour deux|les deux)",
      "(par personne|par tete|par couple|chacun) ou ~ (deux|couple|ensemble|famille|tous)",
    ],
    not: ["fois sans frais"],
  },
  {
    label: "payment",
    any: [
      "(#|deux|trois|quatre|plusieurs|x) (fois|x) (sans frais|possible|c est possible|sur la carte)",
      "fois sans frais",
      "(paier*|payer*|regler*|verser*|virer*|solder*) (vous|le|la|ca|tout|elle|il)? ~ (fin|debut|milieu|apres|a la fin|plus tard|d ici|quand|en fin|au mois|mois prochain|a leur|a ma place|a sa place|la prochaine) ~",
      "(regler|payer|regle|paye|paie|solder) ~ (d un coup|en une fois|ensemble|en meme temps|groupe*|d avance|par avance|a l avance|en bloc|en une seule fois)",
      "(envoyer|donner|verser|remettre|virer|transmettre|confier|laisser|avancer) (vous|te|lui)? (l|de l|d|le|la|du|les)? (argent|sous|paiement|reglement|somme|montant|avance)",
      "(carte bleue|carte bancaire|cb|sans contact|paylib|wero|apple pay|cheque vacances|cheques vacances|cheque*|especes|liquide|virement|cesu) (ca)? (passe|marche|fonctionne|va|est accepte*|sont acceptes|est possible) ~",
      "(l|un|mon|par|au)? (horodateur|distributeur|dab|retrait) ~ (payer|regler|liquide|especes) ~",
    ],
    not: ["(facture*|recu) ~", "(mutuelle|secu|rembours*|vitale)", "(parcmetre|parking|stationn*|bus|amende)", "(banque|arnaque|lien)"],
  },
  {
    label: "insurance",
    any: [
      `${payer} ~ ${funds} ~`,
      `${funds} ~ (par|avec) (la|l|ma|mon|notre|le|les|sa)? ${payer} ~`,
      "(carte|attestation) (europeenne|d assurance maladie|de mutuelle|de tiers payant|d assure) ~",
    ],
    not: [
      "(profit*|gratuit*|cliqu*|fenetre*|panneau*|isolation|offre)",
      "(facture*|attestation (pour|a)|justificatif*)",
      "patron ~ (heure|service)",
    ],
  },
  {
    label: "address",
    any: [
      `(poser|mettre|laisser|garer|attacher|accrocher|ranger|rentrer) (le|la|l|mon|ma|un|une) ~ (ou|§)`,
      `${vehicle} ~ (poser|mettre|laisser|garer|attacher|accrocher|ranger|rentrer|stationner) ~`,
      `(ou|place|endroit|coin|moyen) ~ (poser|laisser|garer|attacher|accrocher|ranger|stationner) (le|la|l|mon|ma|un|une|mes|notre) ~ ${vehicle} ~`,
      "(demenage*|change d adresse|change de locaux|change de cabinet|change de rue) (depuis|$|ou pas|§)",
      "(par|a) (quelle|quel) (porte|entree|escalier|cote|batiment|immeuble|portail|sonnette) ~",
    ],
    not: [
      "(document*|papier*|cheque*|argent|enfant*|fils|fille|chien)",
      "<appointment> ~ (lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)",
    ],
  },
  {
    label: "access",
    any: [
      "(numero|code|touche|bouton|chiffre*) (a|pour|qu il faut|je dois) (taper|faire|composer|entrer|ouvrir|appuyer|rentrer|sonner) ~",
      "(porte|portail|grille|immeuble) ~ (s ouvre|ouvre|s ouvrent|bouge|est (bloquee*|fermee*|coincee*)) (pas|plus)? ~",
    ],
    not: ["(vous ouvrez|cabinet (ouvre|est ouvert)|whatsapp|appli|menu)"],
  },
  {
    label: "about",
    any: [
      "(du blabla|que parler|juste (parler|discuter)|que de la parole|que du blabla|seulement parler) ou ~",
      "(chef|patron|employeur|mari|femme|conjoint*|ecole|parents|mere|pere|famille|ex|medecin|quelqu un) ~ (peut|va|pourra|pourrait|risque de|risquent de|peuvent|vont) (le|l)? (savoir|apprendre|voir|etre au courant|l apprendre|tomber dessus) ~",
      "(mere|pere|parent*|fils|fille|soeurs|freres|couple|famille|deux|jumeaux|amies) ~ (ensemble|a deux|en meme temps|tous les deux|toutes les deux) ~ (se fait|possible|prenez|recevez|faites|acceptez|§) ~",
      "(papier*|document*|courrier*|examen*|ordonnance*|carnet de sante|compte rendu|comptes rendus) ~ (dois|faut|devrai|doit|est ce que je dois) (je|il|on)? (prendre|apporter|amener|ramener|emporter|fournir|avoir|montrer) ~",
      "(dois|faut|doit|devrai|faudra) ~ (amener|apporter|ramener|prendre|emporter|prevoir|fournir) ~ (la|le) (premiere|1ere|premier) ~",
      "(ca|cela) se fait (chez vous|ici|avec vous|aussi) ~",
      "(faut|dois|doit|devrai|faudra) ~ (ramene*|ramener|apporte*|apporter|amene*|amener|prenne|prendre|fournir) ~ (papier*|document*|courrier*|examen*|ordonnance*|carnet de sante|compte rendu|comptes rendus|analyses|radios) ~",
    ],
    not: ["(facture*|mutuelle|rembours*)", "(voir|savoir) (quand|si)"],
  },
  {
    label: "goodbye",
    any: [
      "^ (alors|bon|allez|et)? (reposez vous|repose toi|rentrez|rentre|profitez|profite|courage|soignez vous|couvrez vous) bien ~",
      "^ (alors|bon|allez|donc|et)? (on se|nous nous) (revoit|retrouve|reparle|recroise|revoyons|retrouvons|redit) (donc|alors|bientot|vite)? (en|a|au|apres|le|la|<day>|dans|bientot|vite|semaine) ~ $",
      "(mes|bien des|le) (hommages|amities) ~",
    ],
    not: ["(quand|possible|dispo|creneau|libre)"],
  },
  {
    label: "thanks",
    any: [
      "^ ~ ~ (vous|t) (dit|dis|disons|disent|adresse|adressons|adressent) (encore|toute|tous|un grand|mille)? (merci*|remerciement*) ~",
      "^ ~ ~ (on|nous|je) (vous|t) (en)? (est|sommes|suis) (tres|vraiment|infiniment|si)? reconnaissant*",
      "quelle (gentillesse|bienveillance|delicatesse)",
    ],
  },
  {
    label: "greeting",
    any: ["(salem|selem|salam aleykoum|salam alaykoum|coucou toi)"],
  },
  {
    label: "help",
    any: [
      "(reexpliquez|reexplique|reexpliquer|expliquez|m expliquer|redire|refaire) (moi|m|nous)? (encore|ca|svp|tout|comment|depuis le debut|lentement|$|§) ~",
      "(pouvez|peux|pourriez) (vous|tu)? (me|nous|m) (re)? (reexpliquer|expliquer|guider|aiguiller|montrer) (svp|§|$|tout|ca|encore|le fonctionnement|comment)",
      "(sais|comprends|vois) (pas|plus) (sur)? (quoi|ou|quel (bouton|chiffre|numero)) ~ (appuyer|taper|cliquer|toucher|mettre|repondre|ecrire|envoyer)",
      "(le|la|les|une|sa)? (liste|menu|sommaire) (des|de vos|de|du) (choix|options|possibilites|commandes|services|depart|debut|ce qu on peut faire|ce que) ~",
      "(repondre|ecrire|taper|envoyer) ~ (un chiffre|une phrase|une lettre|un mot|un numero) ~ ou ~",
      "(remet*|remettez|revoir|retrouve*|renvoy*|affich*|montr*|ou est) ~ (menu|choix|options) ~",
      "(ai|on a) rien (suivi|pige|capte|compris) ~",
    ],
    not: ["(seance*|therapie|hypnose|methode|tarif*|chemin|route|itineraire|venir|mutuelle)"],
  },
  {
    label: "foreign",
    any: [
      "(taux|interets) (du|de|d) (livret|pel|ldd|credit|banque|euro)",
      "livret (a|d|jeune|bleu)",
      "(resous|resoudre|resolvez|calcule|equation|# x)",
      "(as|t as|tu as) (le|les|la|pris|ton|ta|tes) (cours|notes|devoirs|dm|td|poly|corrige|diapo) ~",
      "(tu|t) (passes|viens|peux passer|descends|montes) (en|me|nous|la|le|les)? (chercher|prendre|recuperer|manger|boire|voir le match) ~",
      "(installons|installe|posons|changeons|renovons|changez|remplacez) (vos|votre|tes) (fenetre*|panneau*|toiture|chaudiere|volet*|porte*|isolation|compteur) ~",
      "(aide*|prime*|subvention*) (de|du|d) (l)? (etat|gouvernement|anah|renov) ~",
      "(votre|ton) (numero|telephone|mail) ~ (tire|gagn*|selectionne*|retenu*|choisi) ~ (sort|gagn*|prix|lot)?",
      "(foin|paille|bottes de|fumier|bois de chauffage|steres) ~",
    ],
    not: ["(rdv|seance*|consultation*|therap*|psy*)", "(ado|enfant*|fils|fille) ~"],
  },
  {
    label: "book",
    any: [
      "(^|vous avez|vous auriez|y a|auriez vous|avez vous|y aurait|il y a) (pas|rien|quelque chose|autre chose|un truc|quoi) (d autre|de libre)? (avant|apres|plus tot|plus tard|la veille|le lendemain|un autre jour|a un autre moment) ~",
    ],
    not: ["(apporter|manger|payer|faire|seance|preparer)"],
    asks: true,
  },
  {
    label: "book",
    any: [
      "(proposez|donnez|trouvez|propose|trouve|donne) (moi|nous) (plutot)? (un|une|le|l|la|en) (matin|matinee|soir|soiree|apres midi|midi|debut|fin|autre (jour|heure|moment)|weekend|week end) ~",
    ],
  },
  {
    label: "book",
    any: [
      "(si oui|alors)? (on|je|elle|il|nous) (viendrait|viendrais|viendrions|passerait|passerais) (bien|volontiers)? ~ (<day>|semaine|bientot|vite|#h|le #)",
      "(faudrait|faut|voudrais|cherche|aimerais|trouvez|auriez) (me|moi|nous)? (quelque chose|un truc|une petite place|une heure) (pour|vers|le|un) ~ (<day>|semaine|soir|matin|apres midi|#h|bientot)",
      "(veux|voudrais|aimerais|mettez|inscrivez) ~ (etre dessus|etre dedans|y etre|etre sur (la|votre) liste|sur (la|votre) liste|sur liste d attente)",
      "(dit|conseille|parle|demande|recommande*) (de|d) (vous|t) (ecrire|contacter|appeler|joindre|voir) ~ (pour|afin de|afin d) (venir|vous voir|un rdv|prendre|consulter|un suivi)",
    ],
    not: ["(pas|plus) (venir|viendrai*)", "(annul*|decal*)"],
  },
  {
    label: "duration",
    any: [
      "^ (c est)? (trois quarts d heure|une heure|une heure et demie|#h|# min*|# minutes|une demi heure) (pour)? (la|une|par|chaque|pour une|pour la) (seance|consultation|visite) ~",
      "(#h|# h|# min*|# minutes|une heure|pause|coupure|ca) ~ (suffit|suffisent|suffira|est assez|est suffisant) ~ (seance|consultation|rdv|premiere fois)",
      "<appointment> ~ (plus|moins|aussi) (court*|long*|bref|breve|rapide*) ~ (que|qu|pour|avec|chez|§|$)",
      "(seance*|rdv|consultation*|ca) ~ (tient|tiennent|rentre|loge|passe) (dedans|la dedans|dans (le|ce|mon|un|une|ma|cette)) ~",
    ],
    not: ["(attendre|attente|delai)", "(€|euros|prix)"],
  },
  {
    label: "human",
    any: [
      "(echange|entretien|point|appel|rdv|contact) telephonique ~",
      "(un|d un|avoir un) (echange|petit echange|point|entretien) ~ avec (la|le|votre|elle|madame) (therapeute|praticien*|psy*|docteur)?",
      "(qu elle|elle|therapeute|madame|vous|on|quelqu un) (me|nous|m) (sonne|sonner|passe un coup|bipe|telephone) ~",
    ],
  },
  {
    label: "message",
    any: [
      "(me gare|suis gare*|cherche (une|a) (place|me garer)|cherche a me garer) ~ (j arrive|arrive|# min*|deux minutes|une minute|cinq minutes|attendez|retard) ~",
    ],
  },
  {
    label: "delete_data",
    any: [
      "(messages|sms|photos|textos|echanges|conversations) ~ (soient|soit|etre|disparaisse*) (bien|tous|tout)? (efface*|supprime*|detruit*|retire*)? ~ ($|svp|rapidement|definitivement|de|du)",
      "(qu ils|qu elle|qu elles|qu il|que tout|que ca) disparaisse* (de (vos|votre|la|l)|$) ~",
      "tout ce qui (me|nous|la|le|les|l) concerne ~",
      "inutile de (garder|conserver) ~ (donnee*|coordonnee*|numero|fiche|dossier|infos|messages|historique) ~",
    ],
    not: ["(douleur*|angoisse*|peur*|symptome*|rougeur*|phobie*|cauchemar*|toc|tocs)", "<appointment>"],
  },
];
