/** French: their data, their request, a person, said with any words in any order. Fields and meetings over plain text; data only. */
import type { Meetings } from "../meeting.ts";

export const deskMeetings: Meetings = {
  fields: {
    erase: [
      "(supprim*|suprim*|suppression|effac*|efface*|effacement|detrui*|detruise*|destruction|elimin*|elimination|purg*|nettoy*|broy*|anonymis*|anonymisation|disparaitre|disparaisse*|desintegr*|deleter|delete*)",
      "(enlev*|enlevement|retir*|retrait|vir*|vid*|ote*|oter|clotur*|(fermer|fermez|ferme) (mon|le|notre) (compte|dossier)|sort* (moi|nous))",
      "(faire|faites) (le menage|table rase|une croix|comme si)",
      "(mettez|mettre|jetez|jeter|passez|balancez) ~ (poubelle|corbeille|broyeur)",
      "(a|dans) (la|le) (poubelle|corbeille|broyeur|benne|dechiqueteuse)",
    ],
    forget: ["(oublie|oubliez|oublier|oublies|oubliiez) (moi|tout|nous|mon (existence|nom|cas|dossier)|ma fiche|mes (donnees|infos))"],
    close: ["(fermer|fermez|ferme|clore|cloturer|cloturez|fermeture|cloture)"],
    folder: ["(compte|dossier|fiche|profil|espace)"],
    mine: [
      "(donnee*|infos|information*|renseignement*|coordonnee*|dossier*|fiche|fiches|historique*|conversation*|discussion*|echange*|trace*|profil*|compte|fichier*|confidence*|archive*|antecedent*|notes)",
      "(mon|nos|notre|mes|ma) (nom|numero|mail|email|adresse|telephone|identite|date de naissance|messages|passage|photo*|reponses|questionnaire|formulaire)",
      "(sur|a propos de|a l egard de) (moi|nous|ma personne|mon (fils|compte|mari|enfant|cas)|ma (fille|femme))",
      "(a mon sujet|a notre sujet|me concern*|nous concern*|qui me (touche*|rattache*)|a mon nom)",
      "(tout )?ce que (je|j|on|vous|votre cabinet|le cabinet) ~ (dit|ecrit|raconte*|confie*|envoye*|avez|detenez|detient|savez|possedez|stocke*|garde*|conserve*|partage*|enregistre*|note*|collecte*|recueilli*)",
    ],
    yours: [
      "(vos|tes) (serveur*|fichier*|base*|dossier*|systeme*|archive*|registre*|ordinateur*|tablette*|logiciel*|disque*|papier*|tiroir*|donnees|bdd)",
      "(votre|ton|le) (systeme|serveur|machine|base|fichier*|ordinateur|ordi|cabinet detient|logiciel|memoire|registre|cloud|telephone|appli|application|informatique|base de donnees)",
      "(chez vous|de chez vous|de votre cote|dans l ordi|dans l ordinateur|de partout|nulle part)",
    ],
    copy: [
      "(copie|double|photocopie|exemplaire|extrait|acces|consulter|recuperer|lire|voir|recevoir|communiquer|obtenir|transmettre|montrer|envoyer|connaitre|savoir)",
    ],
    of_mine: [
      "(tout)? ce (que|qu) (vous|elle|on|madame|votre cabinet) ~ (note*|ecrit|garde*|enregistre*|conserve*|inscrit|consigne*|stocke*|avez|a) (sur|de|a propos de|concernant) (moi|nous|mon (fils|mari|enfant)|ma (fille|femme|mere))",
      "(ma|mon|mes|notre|nos) (fiche|dossier|donnees|notes|informations|infos|historique) (chez vous|complet*|personnel*|medical)? ~",
      "ce qui est (ecrit|note|garde|conserve|inscrit|consigne) ~ (nom|moi|sujet|nous)",
    ],
    keep: [
      "(gard*|conserv*|stock*|detien*|deten*|possed*|archiv*|memoris*|exister|existe|figur*|reste*|rester|restera|subsist*|apparai*|traine*|demeure*)",
    ],
    none: ["(pas|plus|aucun*|rien|ni|sans|jamais|nulle)"],
    right: [
      "(rgpd|gdpr|cnil|informatique et libertes|loi 25|lpd|droit a l (oubli|effacement)|droit (d|de) (suppression|retrait|opposition)|article 17|reglement (europeen|general)|vie privee)",
    ],
    entry: [
      "(rdv|seance*|creneau*|consultation*|reservation|agenda|planning|demande|liste d attente|tout a l heure|ce soir|cet apres midi|souvenir*|cauchemar*|douleur*|peur*|traumatis*|probleme*|<day>)",
    ],

    request: [
      "(ma|mon|mes|notre|nos) (dernier*|derniere|premier|premiere|autre)? (message*|demande*|sollicitation|mail|mails|courriel*|texto*|sms|requete|reservation|inscription|relance|proposition|question|candidature|mot|formulaire|souhait)",
    ],
    fate: [
      "(sans (suite|reponse|nouvelle*|retour|effet)|lettre morte|perdu*|egare*|a la trappe|dans les limbes|en suspens|en souffrance|en attente|traite|traitee|abouti*|avance|en est|en sont|restee|ignore*|parvenu*|a bon port|en compte|prise en (compte|charge)|bien (eu|eue|recu*|lu|vu|passe*|arrive*)|vu passer|ete (vu|lu|recu|recue|transmis*|vue|acceptee|validee)|recu*|tombe*|suivi|du nouveau|examine*|etudie*|aux oubliettes)",
    ],
    unsure: [
      "(sais|rappelle|souviens|souvient|rappel|retrouve|suis|suis meme) plus (trop|tres|vraiment|bien|du tout|exactement|si|meme|de|du|quand|quel*|quoi|a quelle|l heure|certain*|sur|sure|le jour|la date)",
      "(oublie|zappe|perdu|efface|plus en tete|plus le (jour|papier)|egare) ~ (heure|jour|date|horaire|quand|quelle heure|quel jour|carton|papier|rappel)",
      "(doute|trou de memoire|m embrouille|confonds|melange|hesite entre)",
    ],
    agreed: [
      "(on|vous|nous|elle|tu|j|je) (avait|avais|avions|a|avez|ai|aviez|etait|etais) (bien)? (dit|convenu|fixe|prevu|note|mis|cale|marque|pris|donne|parle de|arrete|inscrit)",
      "(mon|notre|ma|le|la) (prochain|prochaine)? (rdv|seance|creneau|consultation) (est|etait|c est|tombe|a)?",
      "(#h|# h|quelle heure|quel jour|la date|l heure|le jour|quand (je|c est|est))",
    ],
    unsure_alone: ["suis plus (tres|trop|vraiment|bien)? (sur|sure|certain|certaine) (de (l heure|la date|moi|mon)|du jour|du creneau|$)"],
    noted: [
      "(m|nous|l|le|la|me) (avez|as|a|aviez) (vous|tu)? (bien|deja|toujours)? (note*|noter|inscri*|mis|mise|mettre|enregistre*|cale*|caler|compte*|prevu*|reserve*|bloque*|marque*|case*|garde*)",
      "(suis|sommes) (je|nous)? (bien|toujours|deja|encore) ~ (agenda|planning|carnet|cahier|liste|calendrier|prevu*|note*|programme*)",
      "(vous|tu|elle) (m|me|nous) attend* (bien|toujours|quel*|a quelle|quand|pour|a|le|demain|<day>|ce)",
    ],

    voice: [
      "(bout du fil|de vive voix|a l oral|oralement|par oral|de bouche a oreille|coup de (fil|tel|telephone|bigo)|vocalement|en direct|directement|par telephone|au (telephone|tel|bigophone))",
    ],
    fil: ["(bout du fil|de vive voix|a l oral|oralement|par oral|coup de (fil|tel|bigo))"],
    talk: ["(parler|causer|discuter|echanger|dialoguer|entretenir|joindre|converser|papoter|m adresser|voir ca)"],
    somebody: [
      "(lui|elle|la dame|quelqu un|un humain|une humaine|une (vraie)? personne|la therapeute|le therapeute|la psy|le psy|un etre humain|un vrai|une vraie|la praticienne|la secretaire|un interlocuteur|une ame|qqun de vivant|la responsable|votre collegue)",
    ],
    could: [
      "(auriez|avez|aurait|pouvez|pourriez|possible|peut|peux|deux|cinq|dix|moment|minute*|moyen|besoin|faut|faudrait|prefere*|plutot)",
    ],
    machine: ["(machine*|robot*|bot|bots|automate*|repondeur*|ordinateur*|ia|message* automatique*|logiciel*|un mur|disque raye)"],
    behind: ["(ame|quelqu un|vivant*|humain*|vrai*|personne|chair) ~ (derriere|dedans|la dessous|au bout|qui (lit|repond|me lit))"],
    rather_human: [
      "(prefere*|veux|voudrais|aimerais|souhaite*|demande*|donnez|passez|exige|mieux|plutot|besoin|possible|peux|peut on|puis je|faut) ~ (lui|a elle|avec elle|a quelqu un|une personne|quelqu un de|un humain|une humaine|la dame|un vrai|une vraie|un etre humain)",
    ],
    late: [
      "(serai|serais|arrive|arriverai|arriverais|suis|vais arriver|vais etre|debarque*|serons|arrivons|arriverons|j aurai|aurai|risque d etre|pense arriver) ~ (retard|en retard|decalage|a la bourre|apres l heure|a la ramasse|# (min*|mn) (de|plus|apres)|quart d heure (de|plus|apres|trop)|minutes (de|plus|apres|trop))",
      "(quart d heure|# (min*|minutes|mn)|dix minutes|cinq minutes|vingt minutes|demi heure|quelques minutes) (de|en)? (retard|decalage|en retard|apres l heure)",
    ],
    papers: [
      "(note*|notes) d honoraire*",
      "(facture*|factur|un recu|le recu|mes recus|vos recus|les recus|attestation*|certificat*|justificatif*|duplicata*|compte rendu|comptes rendus|bilan ecrit|papier* (pour|de presence)|quittance*)",
    ],
    papers_want: [
      "(manque*|besoin|faut|faudrait|faire|prepare*|preparez|etabli*|fournir|fournissez|envoy*|envoie*|renvoy*|transmett*|redige*|obtenir|avoir|recevoir|recu aucun*|demande*|reclam*|edite*|delivr*|signer|rediger|imprime*|pourriez|pouvez|possible|pas (eu|recu)|attends)",
    ],
    insurer: ["(rembours*|secu|prise en charge|mutuelle rembourse)"],

    lost: [
      "(comprends|comprend|pige|capte|saisis|entrave|sais|vois|arrive) (pas|rien|plus|que dalle|goutte)",
      "(comment|quoi|que|qu est ce que|keske) (on|je|dois|faut|il faut|je dois|il) (fait|fais|faut|tape|repond|reponds|ecris|ecrit|dois|procede|envoie)",
      "(je|on) (tape|ecris|reponds|envoie|mets|dois taper|dois ecrire|appuie) quoi",
      "(tape|taper|ecrire|repondre|mettre|envoyer|cliquer|appuyer) quoi",
      "(quoi|comment) (taper|repondre|ecrire|faire|mettre)",
    ],
    tool: [
      "(ce|votre|ton|cette|vos|par ce|de ce) (machin|truc|bidule|systeme|bazar|outil|service|messagerie|biais|canal|numero|appli*|conversation|menu|questionnaire|sms|message*|whatsapp|bot|robot|dialogue|chose)",
      "(que|pour que) (ca|il|vous) (avance|marche|fonctionne|reponde*|comprenne|comprenez)",
      "(ici|avec vous|par sms|par message|par ce biais)",
    ],
    ways: ["(demarche*|possibilite*|option*|action*|operation*|fonction*|commande*|service*|mots cles|choix)"],
    may: ["(peux|puis|peut|pouvez|possible*|effectuer|faire|utiliser|propose*|disponible*|existe*|dois)"],
    serves: ["(sert|ser|servez|sers|servent|servir|utilite|rime a)"],
    what: ["(quoi|koi|qu est ce que|qu est ce qu|que savez|que sais|que peut)"],
    this_tool: [
      "(ce|votre|ton|cette|de ce|par ce) (machin|truc|bidule|systeme|service|messagerie|canal|numero|num|appli*|robot|bot|chat|assistant|standard)",
      "(par|via|en) (message*|sms|texto*|whatsapp|ecrit)",
      "(ce numero|sur ce num)",
    ],
    does: ["(fait|faites|faire|fais|propose*|sait|savez|sais|repond*|permet|gere*|peut|peux|pouvez|demande*|poser)"],
    may_ask: [
      "(on|je|j) (peux|peut|pe|pourrais|puis) (bien|vous|te|t|lui)? (demande*|poser|savoir) (quoi|koi)",
      "(quoi|que|qu est ce que|qu est ce qu|quelles choses|quel genre de (choses|questions)) ~ (peux|peut|puis|pouvez) ~ (vous|te|t) (demande*|poser)",
    ],
    body: ["(seance*|hypnose|therapie|consultation*|payer|regler|papier*|apporter)"],
    trade: ["(seance*|therapie|hypnose|rdv|venir|payer|regler|annuler|consultation)"],
  },
  met: {
    delete_data: [
      "erase mine -entry",
      "copy of_mine -entry -insurer",
      "erase yours -entry",
      "close folder -entry",
      "forget -entry",
      "none keep mine -entry",
      "none keep yours -entry",
      "none mine yours -entry",
      "right erase",
      "right mine",
    ],
    status: ["request fate -erase", "unsure agreed", "unsure_alone", "noted"],
    human: [
      "talk somebody -insurer -request",
      "talk voice -insurer",
      "fil could",
      "machine behind",
      "behind",
      "rather_human",
      "papers papers_want -insurer",
    ],
    message: ["late"],
    help: ["serves what this_tool -body", "does what this_tool -body", "may_ask -body", "lost tool -trade", "ways may tool -trade"],
  },
};
