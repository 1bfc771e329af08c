/**
 * French: what passes between somebody and a practice that they know already, said with any words in any order: what they left behind, what she
 * shall be told, what a school or an employer wants in writing, how to reach her, what a missed session costs. Data only.
 */
import type { Meetings } from "../meeting.ts";

const belongings =
  "parapluie*|echarpe*|foulard*|cheche|veste*|manteau*|blouson*|doudoune|gilet*|pull|pulls|sweat|casquette*|bonnet*|chapeau|gants|lunettes|sac|sacs|sacoche|cabas|cartable|trousse|doudou|jouet*|peluche*|livre|livres|bouquin*|carnet*|cahier*|stylo*|portable|telephone|chargeur*|ecouteurs|casque|airpods|tablette|cles|clefs|trousseau|badge|portefeuille|porte monnaie|bague*|boucle d oreille|boucle doreille|boucles d oreilles|bracelet*|montre|collier|medaille|gourde|thermos|biberon|tetine|poussette|trottinette|velo|canne|bequille*|dossier|pochette|enveloppe|ordonnance|parka|imper|k way|chaussure*|ceinture|appareil|barrette|chale|chapelet|mouchoir*|glaciere|panier";
const her = "therapeute|psy|psychologue|dame|madame|docteur|praticien*|medecin|patronne|collegue";

export const relationMeetings: Meetings = {
  fields: {
    left_behind: [
      `(oublie|oubliee|laisse|laissee|perdu|perdue|egare|egaree|paume|fait tomber|zappe) (hier|surement|peut etre|encore|apparemment|certainement|je crois)? (mon|ma|mes|son|sa|ca|ses|notre|nos|leur|leurs|un|une|des|le|la|les|l) (petit|petite|gros|grosse|vieux|vieille)? (${belongings})`,
    ],
    belonging: [`(${belongings})`],
    her_place: [
      "(chez vous|cabinet|salle|attente|fauteuil*|canape*|divan|chaise*|bureau|porte manteau*|portemanteau*|toilettes|couloir|entree|hall|sur place|seance*|rdv|derniere fois|l autre jour|hier|avant hier|tout a l heure|la semaine derniere|samedi|lundi|mardi|mercredi|jeudi|vendredi|ce matin|cet apres midi|hier soir)",
    ],
    finds: [
      "(trouve*|retrouve*|auriez vu|avez vu|traine*|de cote|recuper*|repasse*|mettre de cote|mettez de cote|rapporte*)",
      "(vous|tu) (l|les|la|le) (avez|as|auriez)",
      "(vous|tu) (me|m)? (le|la|les|l) (gardez|gardes|garder|mettez|mets)",
      "(pouvez|pouriez|pourriez|peux) (vous)? (me|m)? (le|la|les|l) (metre|mettre|garder)",
    ],
    you_found: [
      "(vous|tu) ~ (auriez|avez|as|aurais) (pas|bien|par hasard|donc)? ~ (trouve|retrouve|vu trainer|vu passer|recupere|ramasse)",
      "(avez|auriez) vous (pas|bien)? (trouve|retrouve|recupere|ramasse)",
    ],
    pays_them: ["(payer|regler|cheque*|cb|especes|liquide|remboursement)"],

    // What she shall be told, by somebody who does not tell it themselves.
    tells_her: [
      "lui (re)? (dire|dirait|direz|diriez|transmettre|transmettrez|transmettriez|transmettes|faire (savoir|part|passer)|passer le (mot|message|bonjour)|passerez le (mot|message|bonjour)|repeter|rapporter|signaler|souhaiter|remettre|donner des nouvelles|annoncer|expliquer)",
      "(dites|dis|transmettez|transmets|faites|signalez|rapportez|repetez|souhaitez|remettez|annoncez|expliquez) lui ~ (que|qu|bien|savoir|merci|ca|mon|ma|mes|de ma part)",
      `(dire|dites|direz|transmettre|transmettez|transmettrez|faire passer|faites passer|faire savoir|faites savoir|signaler|signalez|passer|passez) ~ (a|au) (la|ma|votre|notre|l)? (${her}) ~ (que|qu|bien|merci|ce message|mon|ma)`,
      `(dire|dites|direz|transmettre|transmettez|faites passer|faire passer|remercie*|passez|passer) ~ (bonjour|merci|message|remerciements|mot|nouvelles|felicitations|salutations|amities) (de ma part)? (a|au) (la|ma|votre|notre|l)? (${her})`,
      "remercie* (la|le) (bien|encore|beaucoup|infiniment|chaleureusement|de ma part|pour|de)",
    ],
    // Themselves, and then to somebody else.
    says_self: [
      "(dois|vais|devrais|ose|oser|osais|osait|peur de|arrive pas a|comment|faut|sais pas quoi|oserai|pourrai) (je|jamais|il|tout|pas)? ~ lui (re)? (dire|annoncer|expliquer|signaler|repeter)",
    ],

    // What somebody else wants in writing
    proof: [
      "(papier*|document*|mot|lettre|courrier|truc|quelque chose|billet|trace|preuve*|petit mot) ~ (comme quoi|disant|prouvant|attestant|certifiant|justifiant|indiquant|confirmant|qui (dit|prouve|atteste|certifie|montre|indique|justifie)|pour (prouver|justifier|dire que|mon absence|son absence))",
      "(preuve|justification) (de|que|comme quoi|pour) ~",
    ],
    writing: ["(papier*|document*|mot|lettre|courrier|truc|quelque chose|preuve*|bilan|ecrit)"],
    asks_for_it: [
      "(employeur*|patron*|patronne|boulot|chef|cheffe|taf|travail|boite|ecole|lycee|college|fac|cpe|maitresse|directrice|mission locale|pole emploi|france travail|rh|drh|tribunal|avocat*|juge*|assistante sociale|mdph|caf|vie scolaire)",
    ],
    writes_it: [
      "(faire|faites|ecrire|ecrivez|m ecrire|fournir|rediger|etablir|signer|tamponner|delivrer|donner|avoir|obtenir|envoyer|besoin|faut|faudrait|demande|demandent|reclame|reclament|exige|exigent|veut|veulent|recalme|voudrait)",
    ],
    brings: ["(apporter|amener|ramener|amene|apporte|prendre avec|venir avec|fournir quoi)"],

    // How she herself is reached
    reach_me: [
      "(joignez|joins|recontactez|recontacte|contactez|contacte|rappelez|appelez|appele|rapele|telephonez) (moi|nous)",
      "(qu elle|que quelqu un|que la dame|que la therapeute|que la psy|quelqu un|elle) ~ (me|m|nous) (rappelle|appelle|telephone|joigne|contacte|recontacte|rappele|passe un coup de)",
      "(comment|moyen de|possible de|puis je|peut on|je peux|pour|essaie de|essaye de|arrive pas a|faut faire) ~ (la|vous|le)? (joindre|avoir|contacter|attraper|parler) ~ (en personne|directement|en direct|de vive voix|elle meme|au telephone|en vrai)",
      "sonne* (toujours|encore|tout le temps)? (dans le vide|occupe|sans reponse)",
      "(tombe|tombe toujours|arrive) (direct|directement|toujours)? sur (le|votre|un) (repondeur|messagerie)",
    ],
    early: ["(des que|quand|si) ~ (place|creneau|desistement|dispo|libere)"],

    // What a session costs that nobody comes to
    owed: [
      "(la|le|l|les|vous la|vous le) (dois|devrai|paie|paye|regle|paierai|payerai|reglerai) (quand meme|tout de meme|aussi|ou pas|pareil)",
      "(dois|doit|devrai|devrais|devrait|devons|devra|devrez) (je|on|nous)? (vous|te)? (donc|encore|quand meme|tout de meme|bien|la)? (la seance|quelque chose|une seance|le rdv|la consultation|la totalite|la moitie|une penalite|des frais|rien|de l argent|une partie)",
      "(vous|te) (dois|doit|devrai|devrais|devrait|devons) (je|on)? (donc|encore|quand meme|tout de meme)? (la|le|une|quelque|des|rien|de l argent|combien|l heure)",
      "(vous|tu|on|elle|va|allez|vas) (vous)? (me|m|nous) (la|le|l)? (compt*|factur*|faire payer|faites payer|faite paye|fait payer|faites paye|demand* de (payer|regler)|retenez|preleve*|la compt*|la factur*) ~ (seance|rdv|consultation|creneau|heure|quand meme|tout de meme|absence|quelque chose|si|$)",
      "(me|m|nous) (la|le|l) (compt*|factur*|faites payer|faite paye|faites paye|fait payer|ferez payer) (quand meme|tout de meme|ou pas|du coup|aussi)? ~",
      "(seance|rdv|consultation|creneau|heure|absence) ~ (est|sera|reste|serait|seront|sont|est elle|est il)? (due|dus|facture*|comptee|compte|perdue|encaissee) (quand meme|tout de meme|ou pas|aussi|si|en cas|ou|integralement|en entier|$)",
      "(seance*|rdv|consultation*) (manque*|rate*|loupe*|oublie*|annule* (la veille|au dernier|trop tard|le jour)) ~ (due*|facture*|compte*|paye*|paie*|payante*|regl*|a payer|rembours*|combien|cout*)",
      "(combien|quoi|argent|frais|penalite*|facture*|pay*|paie*|regl*|coute*) ~ si (je|j|on) (viens pas|peux pas venir|loupe|rate|zappe|oublie|manque|annul*|decommand*|me decommande|desist*|previens|previent) ~",
      "si (je|j|on) (viens pas|peux pas venir|loupe|rate|zappe|oublie|manque|annul*|decommand*|me decommande|desist*|previens|previent) ~ (combien|argent|frais|penalite*|factur*|pay*|paie*|regl*|coute*|dois|due)",
    ],
    how: ["(carte|cheque*|especes|liquide|virement|comment|mutuelle|remboursement|la prochaine fois|de la derniere|de mardi)"],
  },
  met: {
    human: [
      "left_behind her_place -pays_them",
      "belonging finds her_place -pays_them",
      "left_behind finds -pays_them",
      "you_found belonging -pays_them",
      "proof -brings",
      "writing asks_for_it writes_it -brings",
      "reach_me -early",
    ],
    message: ["tells_her -says_self"],
    rates: ["owed -how"],
  },
};
