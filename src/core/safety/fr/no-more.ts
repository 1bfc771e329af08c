/**
 * French, wanting no more messages, said in any order: what is ended, what is sent, who writes. Plain text; data only.
 * Double letters count once on both sides (`arrete` is `arete`), since they are what is misspelt first.
 */
import type { Refusals } from "../opt-out-words.ts";

export const noMore: Refusals = {
  concepts: {
    quit: "arretez arrete arreter arrett arret arretes arreteriez arretiez arretons cessez cesse cesser cessiez stop stopp* stopez stoper suspendez suspendre suspension desactiv* interrompre interrompez halte coupez couper",
    sends:
      "sms message* mesage* msg* texto* mails mailing* courriels notif notifs notification* relances rappels alerte* pub pubs publicite* spam* whatsapp envoi envois communications sollicitation* messagerie newsletter* publipostage promos promotions demarchage* correspondance* msgs mssg* txt* txto* courriers courrier sollicitations contacts tout_contact toute_communication rappel_sms rappel_automatique rappel_par_sms rappels_automatiques",
    write:
      "ecrire ecrir envoyer envoiyer contacter recontacter relancer deranger solliciter texter spammer harceler importuner embeter adresser bombarder inonder ennuyer emmerder saouler polluer gonfler notifier demarcher assaillir biper inviter prevenir avertir",
    deny: "plus plu pu pa pas jamais aucun* rien ni",
    want: "veux veu vx veut voudrais souhaite souhaites souhaitais desire voulons souhaitons desirons accepte autorise demande aimerais prefere tiens",
  },
  fields: {
    quit: [
      "<quit>",
      "(mettre|mettez|mets|met) (fin|un terme|un point final|le hola)",
      "(fin|terminus) (de|des|d|aux|a)",
      "(resili*|denoncer)",
    ],
    sends: ["<sends>", "(vos|tes) (trucs|machins|betises|salades|conneries|infos|robots|machines|rappel|bip*)", "rappel de (rdv|seance)"],
    quit_writing: [
      "<quit> (svp|maintenant|tout de suite|donc|immediatement|enfin|un peu|direct)? (de|d)? (toujours|sans cesse)? (me|m|nous|lui|leur|la|le|l)? <write>",
      "<quit> (svp|donc)? (vos|tes|ces|cet|les|le|l|tout|tous|toute|toutes) ~ <sends>",
      "(retir*|enlev*|annul*|supprim*|ote*|desactiv*|bloqu*) (moi)? (tous|toutes)? (les|vos|ces|tes|le|la|l) (rappels|notif*|relances|alertes|envois|pubs|pub|sms|textos|rappel (sms|automatique)|abonnement)",
      "(epargne*|dispense*) (moi|nous) ~ <sends>",
    ],
    no_sends: [
      "(aucun*|pas un|plus un) (autre|seul|seule|autres)? <sends> (sur|a|vers|svp) (ce|cette|mon|ma|l|le) ~",
      "<deny> (du tout|jamais|plus)? (de|d|aucun*|un seul|une seule|vouloir|besoin (de|d|des)|envie (de|d)|la peine de|subir|voir) (vos|tes|ces|nouveaux|de|d|un|une|seul|seule|tous|autre|autres)? <sends>",
      "<want> (plus|plu|pu|pas|aucun*|ne plus|ni) ~ <sends>",
      "(plus|plu|pu) (vouloir|de) (vos|tes|ces|les)? <sends>",
    ],
    want_not: [
      "<want> (plus|plu|pu|pas) (du tout|jamais)? (que|qu|k) ~ (ecriv*|envoy*|contact*|recontact*|relanc*|derang*|sollicit*|text*|spam*|harcel*|importun*|embet*|adress*|bombard*|notif*|joign*|ecris)",
      "<want> (plus|plu|pu|pas) (du tout|jamais)? (etre|me faire|recevoir|avoir a) (<write>|contact*|recontact*|derang*|sollicit*|relanc*|importun*|embet*|harcel*|spam*|demarch*|notif*|vos|quoi|de vous|de votre)",
      "(plus|plu|pu|jamais) (que|qu|k) (vous|on|tu|personne|votre) (m|me|nous|lui) ~ (ecriv*|envoy*|contact*|relanc*|derang*|sollicit*|adress*)",
      "(ne plus|plus jamais|plus rien|plus) (me|m|nous|lui|leur)? <write>",
    ],
    orders: [
      "(ecrivez|ecris|contactez|contacte|recontactez|recontacte|relancez|relance|derangez|derange|sollicitez|sollicite|textez|spammez|importunez|embetez|harcelez|demarchez|notifiez) (moi|nous|lui)? (plus|jamais|pu|plu)",
      "(ne|n|m|me|nous|lui) (en)? (envoyez|envoie|envoi|adressez|adresse) (plus|jamais|pu|plu)",
      // « n'envoyez rien » is said of a request.
      "(m|me|nous|lui) (envoyez|envoie|envoi|adressez|adresse) rien",
    ],
    receive: [
      "(plus|plu|pu|jamais|aucune) (aucune)? (envie|besoin|interet|desir|souhait) (de|d|a) (recevoir|etre contacte*|vous lire|avoir de vos nouvelles) ~",
      "<want> (plus|plu|pu) (rien|jamais rien|entendre parler|avoir affaire|etre en contact|etre en relation) ~ (vous|votre|chez vous)",
      "(plus|plu|pu|jamais) (du tout|jamais|rien|aucun*|avoir a|en|etre oblige* de)? (recevoir|resevoir|recevoire|resevoire|recevoi|etre (contacte*|recontacte*|sollicite*|derange*|relance*|importune*|embete*|notifie*|averti*|prevenu*|harcele*|spamme*|demarche*|destinataire*|abonne*|alerte*)|figurer|faire partie|apparaitre) (rien|de|d|vos|ces|les|des|tes|quoi|ici|aucun*|dans|sur|par|svp|merci|vos|$)",
      "(rien|aucun*) (de votre part|de vous)? ~ recevoir",
      "recevoir (plus|plu) (jamais)? (rien|aucun*|vos|tes|ces)",
      "etre dans vos (envois|contacts|listes)",
    ],
    forbid: [
      "(interdi*|defend*|interdiction|defense|somme|exige|ordonne) ~ (de|d|que|formelle*|absolue)",
      "(veuillez|merci de|merci d|priere de|prie de|prie de bien vouloir|demande de|voudrais que vous|vous saurais gre de|bien vouloir|tachez de|essayez de) (ne)? (plus|cesser|arreter|jamais|pas) ~",
    ],
    to_write: ["(<write>|ecriv*|envoy*|contact*|joindre|reecrire|recontact*) ~"],
    no_have: [
      "(plus|plu|pu|jamais) (avoir|voir|subir|lire|trouver|supporter|entendre parler) ~ (<sends>|de vous)",
      "(faire|fait|faites|fais) (pour)? (que ca s arrete|que ca cesse|cesser|stopper)",
    ],
    unasked: [
      "(ai|avons|avais|a|avait) (jamais|rien|pas|point|strictement rien|absolument rien) (ete)? (demande|sollicite|signe|souscrit|voulu|autorise|accepte|donne (mon|l) (accord|autorisation|numero)|rien demande)",
    ],
    any_sends: ["(<sends>|recevoir|messages|votre part|vous|quoi que ce soit|ca)"],
    cold: [
      "(interess*|concern*|regard*) (pas|plus|point|nullement|absolument pas|pas du tout)",
      "(pas|plus|point) (du tout)? (interess*|concern*|client*)",
      "(rien a (faire|cirer|foutre)|m en (fiche|fous|moque|tape)|sais plus quoi en faire)",
    ],
    your_sends: ["(vos|tes|ces|cette|votre|tous ces) <sends>"],
    quit_that: [
      "<quit> (moi)? (ca|cela|tout ca|tout cela|tout|la|maintenant|tout de suite|immediatement|svp|une bonne fois|le massacre|votre cirque|ce cirque|votre truc|votre machin|l affaire)",
      "(je (vous|te)? (le)? (dis|redis|repete)|derniere fois|3eme fois|troisieme fois|deuxieme fois|# fois|combien de fois) ~ , ~ <quit>",
      "(je (vous|te)? (le)? (dis|redis|repete)|derniere fois|3eme fois|troisieme fois|deuxieme fois|# fois|combien de fois) ~ ~ (<deny>)? <sends>",
    ],
    enough: [
      "(non merci|sans facon|tres peu pour (moi|nous)|superflu*|ca suffit|basta|ras le bol|marre|mar (de|des)|plein le dos|par dessus la tete|assez (de|d)|y en a assez|trop c est trop|ca ira (comme ca)?|c est (termine|fini)|finis|j en veux (plus|pas|pu)|en veux (plus|pas|pu)|en voudrais plus|(me|m|se|nous|m en|s en) passe* (bien|tres bien)? (de|d)|me passerai*|plus jamais|stop|inutiles|a (desactiver|supprimer|arreter|couper|enlever|stopper|oublier))",
    ],
    bother: [
      "(saoul*|soul*|gav*|embet*|harcel*|fatigu*|enerv*|agac*|gonfl*|emmerd*|importun*|lourd*|penible*|relou|relous|intrusif*|insupport*|pollu*|envahi*|tann*|fait chier|fait suer|casse (les pieds|la tete)|chiant*|exasper*|irrit*)",
    ],
    consent: ["(consentement|consentment|accord|autorisation|permission|adhesion|inscription|abonnement|souscription)"],
    withdraw: [
      "(retir*|revoqu*|reprend*|annul*|suspend*|refus*|denonc*|resili*|rompre|romps|supprim*|enlev*|mettre fin|mettez fin|mets fin|arret*|cess*|stopp*|sortir|reviens sur|oppose|opposition|(donne|ai|avez|ont) (plus|pas|jamais|aucun*)|jamais (donne|accorde|autorise))",
    ],
    writing: ["(<write>|ecriv*|envoy*|contact*|usage|utilis*) ~", "(<sends>|ce canal|ce numero|par ce biais)"],
    object: ["(m oppose|nous opposons|opposition|objecte) (a|au|aux|formellement|desormais|pour) ~"],
    unsubscribe: [
      "(desabon*|desabo*|dezabon*|dessabon*|deabon*|desinscri*|dessinscri*|desincri*|dezinscri*|desinscip*|desenregistr*|unsub*|desinscr*|desins)",
    ],
    strike: [
      "(ray*|retirez|retirer|retire|enlev*|ote*|oter|sortez|sortir|sors|supprim*|vir*|biff*|radi*|effac*|degag*|exclu*|barr*|suppression|retrait|radiation|disparaitre|disparaisse)",
    ],
    us: ["(nous|moi|me|mon (numero|nom|contact|telephone|portable|num)|ce numero|notre numero|cette ligne|mes coordonnees)"],
    list: [
      "(liste|listes|listing*|diffusion|mailing|contacts|repertoire*|carnet d adresses|abonnes|envois|abonnement|destinataires|messagerie|service de (message*|messagerie|sms|rappel*)|campagne*)",
    ],
    peace: [
      "(sortir|disparaitre|etre (retire*|raye*|sorti*|enleve*|supprime*)) (de|des|d) (vos|votre|cette|la|ta|tes) (liste|listes|listing*|envois|contacts|diffusion|mailing|repertoire)",
      "(foute*|fout|fiche*|laisse*) la paix a ~",
      "(lach*|laiss*|fich*|fout*|fous|fiche*) (moi|nous|lui|ma (mere|fille|femme)|mon (mari|fils)|ce numero|cette ligne) (un peu|donc|enfin)? (tranquil*|la paix|en paix|la grappe|les baskets|souffler)",
      "(oublie*|perdez|perds|jetez) (mon|ce|notre) (numero|num|telephone|contact|portable)",
      "(je|on) (vous|te) (bloque|signale) (comme|sinon|si|$)",
      "bloquer (votre|ce) numero",
    ],
    said_stop: [
      "^ (alors|bon|ok|bonjour|bonsoir)? stop , (et|merci|svp|plus|ne|n|arret*|cess*|je (veux|souhaite) (plus|ne plus)|supprim*|effac*|j ai dit|c est bon|maintenant)",
      ", (alors|donc)? stop $",
      "(dit|dis|redis|di|ecrit deja|repete*|demande*|envoye*|ecrit|tape*|mis) (deja|que|encore|de|d)? stop",
      "stop stop",
    ],
    needless: [
      "(inutile|inutil|pas (la peine|besoin|necessaire|utile)|plus (la peine|besoin|necessaire|utile)|sert a rien|vous fatiguez pas) (de|d|a) (me|m|nous|lui|leur)? (ecrire|envoyer|relancer|recontacter|contacter|solliciter|texter|prevenir par|notifier)",
      "(inutile*|pas (la peine|besoin|utile*)|plus (la peine|besoin|utile*)) (de|d|a|pour)? (vos|ces|tous ces|tes|des|les|ces)? (rappels|relances|notif*|alertes|sms de rappel|messages de rappel|rappels sms)",
    ],
    // Not theirs to end: a session, a habit, what somebody else sends; what broke, what is asked for.
    another: [
      "(tabac|fumer|cigarette*|clope*|boire|alcool|traitement|medicament*|antidepresseur*|drogue|cannabis|therapie|hypnose|penser|ruminer|pleurer|travailler|sucre|jouer)",
      "(ex|collegue|patron|copain|copine|chef|voisin*|belle mere|mere|pere|mari|frere|soeur|harceleur) (qui)? (arrete* pas|m|me|nous|n arrete* pas|ne cesse*) ~",
      "(atelier|groupe de parole|stage)",
      "(facebook|instagram|netflix|amazon|tiktok|linkedin|doctolib|pronote|orange|sfr|free|edf)",
      "(il|elle|ils|elles) (n)? (arrete*|cesse*|cessent) (pas|plus)",
    ],
    mishap: [
      "(par erreur|sans (le)? (vouloir|faire expres)|par megarde|accident|perdu|bug*|marche* pas|fonctionne* pas|passe* pas|passent pas|arrivent pas|sont pas arrives|pas recu|rien recu|ai recu aucun*|toujours pas|attends|erreur de ma part)",
      "(recois|recoit|recevons|recevais|ai|avons|y a|avez|aviez|avais) (plus|pas|aucun*|jamais|rien) (eu|recu)? (de|d|aucun*|vos|rien|message*)",
      "(laisser|laisse|laissez|laisserai|transmettre|transmettez) (un|mon|le|de|ce|ton|votre)? (petit)? message*",
      "message* (a|que je|pour elle|pour la) (laisser|transmettre|laisse)",
      "(peux|peut|pouvez|pouvais|arrive|arrivez|puis|reussis|pourrai|pourrez|pourrais|parviens) (plus|pas) (en|a|vous|me|m)? (recevoir|envoyer|contacter|ecrire)",
    ],
    // « les rappels que je veux plus », « vos sms dont je me passerais »
    refused_that: [
      "(que|qu|dont) (je|j|on|nous) (<want>|peux) (plus|plu|pu|arreter|stopper|couper|bloquer|me passer)",
      "dont (je|on) (me|se) (passerai*|passerait|passe)",
    ],
    rather: ["(prefere*|plutot|mieux) (les|par|des|un|vos)? <sends>"],
    day: ["(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|atelier|groupe de parole|stage)"],
  },
  stop: [
    "quit sends -another -mishap -rather",
    "quit_writing -another -mishap -rather",
    "no_sends -mishap -another",
    "want_not -mishap -another",
    "orders -mishap",
    "receive -mishap",
    "sends enough -mishap -another",
    "sends bother enough -mishap",
    "withdraw consent writing",
    "object writing",
    "unsubscribe -day",
    "strike us list -day -mishap",
    "peace",
    "said_stop",
    "needless -mishap",
    "forbid to_write -mishap -another",
    "no_have -mishap -another",
    "unasked quit",
    "unasked any_sends -mishap -another -day",
    "your_sends strike us -mishap -day -another",
    "your_sends cold -mishap",
    "sends refused_that -mishap -another",
    "quit_that unasked",
    "quit_that sends -mishap -another",
  ],
};
