/** French: the plainest questions at the desk, in the fewest words: what you take, which way it is, whether evenings too. Data only. */
import type { Rule } from "../rules.ts";

const meets =
  "(seance*|consultation*|consult|consults|rdv|heure|1h|#h|visite*|suivi|fois|entretien*|bilan|couple*|enfant*|ado*|visio|premiere|1ere|cure)";
const time =
  "(soir|soirs|soiree*|matin|matins|midi|midis|apres midi|samedi*|dimanche*|lundi*|mardi*|mercredi*|jeudi*|vendredi*|week end*|we|semaine|vacances|feries|ferie|jours feries|fetes|nuit|aout|juillet|noel|ete|#h|# h|# heures)";
const at = "(le|les|la|l|en|a|au|aux|pendant|pendant les|durant les|apres|avant|tard le|tot le|jusqu a|meme le|aussi le)";
const here = "(exercez|consultez|recevez|officiez|travaillez|bossez|etes|pratiquez|installe*|base|basee|bases|cabinet|situe*)";
const towns =
  "(paris|lyon|marseille|aix|martigues|istres|fos|salon|arles|avignon|nimes|nice|toulon|montpellier|toulouse|bordeaux|nantes|rennes|lille|strasbourg|grenoble|dijon|metz|nancy|tours|angers|brest|rouen|reims|caen|limoges|clermont|perpignan|orleans|annecy|vitrolles|marignane|miramas|aubagne|bruxelles|liege|namur|geneve|lausanne|montreal|quebec)";
const relation = "(enfant|fille|fils|fillette|garcon|gamin|gamine|petit|petite|ado|neveu|niece|frere|soeur|elle|il|je|j)";

export const brief: readonly Rule[] = [
  {
    label: "rates",
    any: [
      `(ce que|ce qu|que|qu est ce que|quoi) (vous|tu|elle|il|madame|on) (me|nous|lui)? (prenez|prend|prends|preniez|demandez|demande|demandes|demandiez|facturez|facture|comptez|reclamez|touchez|pratiquez comme) ~ (pour|par|de|a|la|l) ~ ${meets}`,
      "ce que (je|on|nous) vous (dois|doit|devons|devrai|devrais|devra|paie|paye)",
      "(ce que|ce qu) (je|on|nous|il|elle|ca|cela|une seance|la seance) (vous|me|m|nous|va|vont|va me|va nous)? (coute*|couter|couterait|coutera|reviendrait|revient|revenir|faut payer|faut prevoir)",
      "(combien|de combien) (ca|cela|je|on|il|elle|vous|tu|nous) (me|te|nous|vous|va|vais|vas|en)? ~ (coute*|couter|revien*|revenir|reviendrai*|demand*|fera|ferait|pren*|payer|debours*|dois|doit|devrai*|regl*|prevoir|factur*)",
      "(ca|c|cela|une seance|la seance|l heure) (va|vas)? ~ (douloureux|salee|sale|raisonnable*|accessible*|abordable*) (niveau|comme|en|cote|point de vue) (prix|tarif*|budget|porte monnaie)",
      "(et|sinon|mais|alors)? pour (les sous|l argent|le prix|les prix|le tarif|les tarifs|la thune|le fric|les honoraires) ~",
      "(kel|quel|quels|votre|vos|ton|tes|le|les|c est quoi le|quoi vos) (pri|prit|prie|prits|tarrif*|tariffe*) ~",
      "(niveau|cote|question|rayon|point de vue) (prix|tarif*|budget|sous|argent|tune*|thune*|finance*|cout*)",
      "(vous|tu) (etes|es|prenez|tournez|facturez) (a|dans les|autour de|aux alentours de|vers) (combien|#) (la|de l|l|par|pour|une) ~",
      "(#€|# (€|euros|balles)) ~ (toujours|encore|d actualite|augmente*|valable|change*|en vigueur) ~",
      "(fourchette|ordre|tranche|gamme|idee|ordre de grandeur) (de|d|des) (prix|tarif*|cout*)",
    ],
    not: [
      "(combien|que|quoi) (de|d)? (temps|duree|minutes|avance)",
      "(papier*|document*|ordonnance|rdv) (avant|pour venir)",
      "ce que vous (faites|proposez)",
    ],
  },
  {
    label: "duration",
    any: [
      "(vraie|pleine|complete|bonne|grosse)? heure ~ ou (plutot|bien|c est)? (trois quarts|45|50|40|demi|moins|une demi|#) ~",
      "^ (et)? (c est|ca dure|ca fait) (bien|toujours|environ)? # (minutes|min|mn|heure) (je crois|je pense|il me semble|non|hein|c est ca|ou plus|environ|a peu pres)",
      "(rdv|seance*|consult*|consultation*|ca|visite|cela|entretien*) (dur|dure|durent|duree|prend|prennent|fait) (a peu pres|environ|en moyenne|en general)? (longtemp*|lontemp*|combien de temp*|cb de temp*|combien|1h|une heure|des heures|toute la) ~",
      "(j|je|on|nous) en (ai|a|avons|aurai|aurais|aura) pour (combien|longtemps|1h|une heure|une demi heure|moins d une|plus d une) ~",
      "(quelle|kel|quel) (duree|longueur) ~",
    ],
    not: ["(€|euros|balles|coute*|prix)", "(reponse|attente|attendre)", "(ca|cela) fait (combien|1h|une heure)"],
  },
  {
    label: "payment",
    any: [
      "(payer|paye|paie|regler|regle) (maintenant|la bas|sur place|tout de suite|chez vous|le jour j|en arrivant|en partant) ou ~",
      "cheque* ~ (quel|a l|au) (nom|ordre) ~",
      "(payer|paye|paie|regler|regle|reglerai|paierai|solder|verser) (le reste|la suite|ca|tout|la seance|un peu|le tout)? (plus tard|apres coup|ensuite|a la prochaine|la prochaine fois|en fin de mois|fin du mois|a la fin|au prochain|quand je veux|d un coup|d avance|le jour meme|le mois prochain) ~",
      "(ai|j ai|aurai|aurais) (que|pas) (du|de|ma|mon|la) (liquide|cash|especes|carte|cb|chequier|cheque*|monnaie) ~",
    ],
    not: ["(perdu|banque)"],
  },
  {
    label: "hours",
    any: [
      `(vous|tu|elle|on|madame|cabinet) (prenez|prend|prends|recevez|recoit|consultez|consulte|voyez|bossez|travaillez|travaille|exercez|ouvrez|faites) (des gens|du monde|des patients|des clients|quelqu un)? (aussi|encore|bien|parfois|des fois|meme|toujours)? ${at} ${time} ($|§|aussi|ou pas|ou bien|ou non|des fois|parfois|ou c est|des gens|du monde|des patients|svp)`,
      `(travaillez|bossez|recevez|consultez|ouvrez|exercez|prenez|ouvert*|faites) ~ (que|qu|uniquement|seulement|juste|aussi|meme|y compris|ou) (en|la|le|les|l|au)? ${time} ~`,
      "(derniere|dernier|premiere|premier) (seance|consultation|creneau|rdv|heure) (du soir|du matin|de la journee|le soir|le matin|possible)? (c est|est|commence)? (a|vers)? (quelle heure|quand) ~",
      "(quand|a quelle heure|quels jours|quel jour|jusqu a quelle heure) (est ce que|est ce qu)? (je|on) (peux|peut|pourrais) (vous|te) (trouver|joindre|attraper|avoir|croiser) ~",
      "(faites|fait|font|faire) ~ (journee|journees|semaine|semaines) (continue|continues|complete|completes|entiere*) ~",
      "(c est quoi|quelles (sont|est)|quels (sont|est)|donne* (moi)?|connaitre|avoir|savoir|me donner|et|rappele* moi|redonne* moi)? (vos|tes) (heures|horaires|plages|amplitudes|jours) ($|svp|d ouvert*|de travail|de presence|de boulot|habituel*|la semaine|le <day>|en semaine|pour le)",
    ],
    not: [
      "<want>",
      "(autre|autres|mon|ma) (creneau|rdv|heure|seance)",
      "(enfant*|ado*|couple*|bebe*)",
      "(heures|jours) (dispo*|libre*|de libre*|possible*)",
      "(charge|compte|soin)",
    ],
  },
  {
    label: "address",
    any: [
      "(c est|vous etes|etes vous|est ce|situe*|cabinet|est|sont|habitez|vous trouvez|passe) (par ou|de quel cote|vers ou|du cote de (quoi|ou)|pres de quoi|a cote de quoi|dans quel coin|ou ca|ou precisement) ~",
      `${here} (vous)? (bien|toujours|encore|aussi|uniquement|que|qu|egalement|toujours bien)? (sur|vers|du cote de|du cote d|pres de|pres d|dans le coin de|aux alentours de|autour de|a|a cote de) ${towns} ~`,
      `${here} (vous)? (bien|toujours|aussi)? (sur|vers) (la region|le secteur|le coin|l agglo|la cote|le centre|la metropole)? ~ ${towns}?`,
      "(c est quoi|quelle est|quel est|donne* (moi)?|redonne* (moi)?|rappele* (moi)?|renvoye* (moi)?|(il)? me faut|j ai (perdu|pas|plus)) (deja)? (l|votre|la|vot) (adresse|adr|adres|adrese|addresse|rue)",
      "(rond point|feu|feux|gare|parking|pont|carrefour|arret|eglise|ecole|peage|sortie|intersection|croisement|angle|place) ~ (fais quoi|faut faire quoi|fait quoi|vais ou|et apres|et ensuite|tourne ou|je tourne|droite ou|gauche ou|c est ou|c est quelle rue) ~",
      "(vous etes|c est|etes vous|cabinet est|est ce|vous trouvez) (bien|toujours|juste)? (au dessus|en dessous|en face|a cote|derriere|devant|pres|juste apres|juste avant|a l angle|au coin|au bout|au niveau|a la place) (de|du|d|des|la|le) ~",
      "(meme|memes) (cabinet|endroit|adresse|locaux|lieu|immeuble|batiment|rue) ~",
      "(porte|batiment|escalier|hall|cour|aile) (a|b|c|d) ou (a|b|c|d) ~",
      "comment (on|je|nous|j|fait on pour|je fais pour|on fait pour|faire pour)? (rentre*|entre*|accede*|monte*|rentrer|entrer|sonne*) ~ (immeuble|batiment|cabinet|porte|chez vous|dedans|residence|cour|chez elle)",
      "ou (c est|est ce|ca) (que|qu) ~ (vous|cabinet|c est|ca|on) ~",
      "(on|je|faut|j|dois) (tourne|tourner|prends|prendre|sors|sortir|descends|descendre|bifurque|traverse|continue|vais|passe|monte) (ou|de quel cote|a droite ou|a gauche ou|par ou|quelle sortie|quelle rue) ~",
      "(tomber|tombe) (sur|devant) ~ (cabinet|chez vous|porte)",
      "(guide*|guider|orienter) (moi|m|me) ~ (cabinet|chez vous|rue|gare|$)",
    ],
    not: [
      "(sur|a) (rdv|place|internet|whatsapp|doctolib|instagram|facebook|zoom|skype|google|les|quoi|quels|quelles|dossier|demande|ordonnance|ce numero|votre liste)",
      "(adresse|mail) (mail|email|e mail|electronique)",
      "(que|qu est ce que|quoi|combien) ~ (sur|a) ",
      "(mon|ma|mes) (adresse|rue)",
    ],
  },
  {
    label: "remote",
    any: [
      "(vous|tu|on peut|peut on|on pourrait|possible) (le|la)? (faites|fais|fait|consultez|recevez|travaillez|exercez|bossez|faire ca|faire|le faire|proposez|consulter) (ca|cela|des trucs|des seances)? (aussi|egalement|parfois|des fois|meme|bien)? (par|en|via|au) (telephone|visio|video|skype|zoom|whatsapp|teams|facetime|distance|ligne)",
      "(une|1|deux|trois|quelques|seule|#) (seule)? (seance*|fois|rdv|consultation*) (suffit|suffira|suffisent|suffirait|suffisant*|peut suffire|peuvent suffire|c est assez|c est suffisant|est suffisant*) ~",
      "(devoir|dois|faudra|faut|oblige*|va falloir|vais devoir) (je|il|on|de|d)? (tout|vous|parler|raconter|me livrer|me confier|deballer) ~ (premiere|1ere|enfance|parents|passe|famille|vie|seance|raconter|dire|deballer) ~",
      // Whether one so young, or alone, is received: a coming that is asked about is no wish yet.
      "(j ai|ai) (que|seulement|juste|a peine|bientot|presque)? # (ans|a) ~ (venir|consulter|vous voir|prendre|possible|droit|autorisation|seul|seule|parents)",
      "(peux|peut|puis je|pourrais|pourrait|droit de|possible de|faut) (je|il|elle|on)? (venir|consulter|vous voir|prendre rdv|y aller) (tout|toute)? (seul|seule|sans (mes|ses|un|ma|mon|sa|l|etre|accord|autorisation|que) ~)",
      `${relation} (a|ai) (que|seulement|juste|a peine|bientot|presque|tout juste)? # (ans|mois|an) ~ (possible|trop (jeune|petit|petite|tard|vieux|vieille|tot)|vous (prenez|recevez|voyez|faites|suivez|acceptez)|acceptez|accepte|bon age|faisable|jouable|un probleme|ca (va|marche|passe|pose)) ~`,
    ],
    not: ["(annul*|decal*|report*|retard)", "(demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|#h|cette semaine|au plus vite|rapidement)"],
  },
  {
    label: "about",
    any: [
      "(donnez|donne|faites faire|proposez|prescrivez|aurai|filez) ~ (exercice*|devoirs|enregistrement*|audio|audios|outils|fiches) ~",
      "(m endormir|s endormir|m endors|s endort|pleurer|perdre (le|son) controle|rien sentir|rester (endormi*|coince*|bloque*|sous hypnose)|me reveiller|reveille pas) ~ (pendant|seance|hypnose|en plein|apres la)",
      "(truc*|chose*|quelque chose|document*|papier*|affaire*|rien|formulaire*|questionnaire*|quoi) (de special|de particulier|particulier*|special*)? (a|pour) (preparer|prevoir|apporter|amener|ramener|prendre|emporter|remplir|lire|savoir|faire) (avant|pour (la|ma|une|le|notre|cette)|$|§|le jour|en amont|a l avance|d ici) ~",
      "(ca|cela|l hypnose|la sophro|la sophrologie|la therapie|un psy|une seance|votre methode|ce que vous faites) ~ (sert|ser|sert il|apporte|change|donne) (a|il|elle)? quoi ~",
      "a quoi (ca|cela|l hypnose|la sophro*|la therapie|une seance|un psy) (sert|ser|peut servir) ~",
      "(ca|cela) (marche|fonctionne|aide|fait effet|sert) (vraiment|bien|aussi|vite|meme)? (pour|contre|sur|avec|chez|si|quand) ~",
      "(c est|est ce|ca fait partie de|ca rentre dans) ~ (vos cordes|votre domaine|votre rayon|vos competences|votre specialite|votre truc|votre metier|votre partie) ~",
    ],
    not: [
      "(numero|truc|machin|bot|service|robot)",
      "(vous|pour|moi|toi) ~ (<day>|#h)",
      "(pour|chez|avec|a) (moi|nous|vous)",
      "(carte|cheque*|mutuelle|cb|rembours*)",
    ],
  },
  {
    label: "about",
    any: [
      "(c est|est ce|est elle|est il|il est|elle est|suis je|je suis) (pas|peut etre)? trop (jeune|petit|petite|vieux|vieille|age|agee) ~",
      "(c est|est ce|est il|n est il) (pas|peut etre)? trop (tard|tot) pour (elle|lui|commencer|consulter|venir consulter|une therapie|l hypnose|ca|se soigner|changer|s y mettre)",
    ],
    not: ["(<day>|#h|midi|heure)"],
    asks: true,
  },
  {
    label: "insurance",
    any: [
      "(seance*|psy|consultation*) ~ (gratuite*|remboursee*|offertes|payees) ~ (gouvernement|etat|macron|secu|cpam|par an|l annee|dispositif|ministere)",
    ],
  },
  {
    label: "message",
    any: [
      "(suis|serai|sommes|serons|vais etre|vais arriver|arrive) (un peu|grave|super|encore|toujours)? a la (bourre|ramasse)",
      "(j arrive|jarive|jariv|j arive|j ariv|jarrive|arrive|arrivons|on arrive|je serai la|j y suis|suis la|serai chez vous|je debarque) (deja|bientot|presque|normalement)? (dans|ds|d ici) (#|une|un|deux|cinq|dix|quinze|vingt|quelques|petit) ~",
      "(j arrive|jarive|j arive|on arrive|je viens|je me depeche|je cours|je fonce) (des que|au plus vite|aussi vite|le plus vite|asap|de suite|vite|je me depeche|tout de suite|quand meme) ~",
      "(je|on|j) (me depeche|fais au (plus vite|mieux)|fonce|cours|me grouille|nous depechons) ($|§|de venir|d arriver|desole*|promis|la|vers vous)",
      "(coince*|bloque*|immobilise*|arrete*) (dans|sur|par|derriere|a cause) (le|la|les|l|un|une|mon|du|de|des)? (metro|bus|train|tram|rer|ter|bouchon*|embouteillage*|autoroute|rocade|periph*|pont|circulation|manif*|accident*|trafic|tunnel|ascenseur|camion|travaux|feu|greve)",
      "(bus|train|metro|tram|rer|ter|covoit*|voiture) ~ (a du retard|en retard|est en panne|est arrete|bloque|n avance|avance pas)",
    ],
    not: [
      "(annul*|decal*|report*|deplac*|repouss*)",
      "(quand|si|comment|lorsque|avant que|une fois que) (j|je) arrive",
      "(fichu|mort|rape|cuit|foutu|plus la peine)",
      "(maman|papa|cheri|cherie)",
      "(pourrai|pourrais|peux|peut) (pas|plus)",
    ],
  },
  {
    label: "help",
    any: [
      "(je|on|j) (peux|peut|peu|pourrais|pouvons|dois) (vous|te|t|lui)? (demander|poser comme questions|ecrire|dire|envoyer) (quoi|koi) ~",
      "(quoi|que|qu est ce que|koi) ~ (vous|te|t) (demander|poser|ecrire|dire|envoyer) ~",
      "^ (c est quoi|quelles sont|quoi|y a quoi comme|liste des) (les|vos|des)? (commandes|ordres|mots cles) $",
      "(quels|quelles|c est quoi les|c est quoi|y a quoi comme) (sont)? (les|vos|tes)? (options|choix|possibilites|commandes|fonctions|questions possibles) ~",
      "(suis|on est) (perdu*|paume*|largue*|embrouille*) ~ (options|menu*|choix|systeme|bot|message*|truc|machin|questions|reponses)",
    ],
    not: ["(seance*|consultation*|therapie|apporter|medecin|payer|argent|euros|prix)", "(parler|retard)"],
  },
  {
    label: "help",
    any: ["(hein|quoi|koi|comment|comment ca|pardon quoi|euh quoi|hein quoi|quoi donc|plait il|gne|de quoi|c est a dire)"],
    whole: true,
    asks: true,
  },
];
