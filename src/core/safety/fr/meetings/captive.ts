/** French, held and watched: doors, papers, telephones, eyes on every step; also by strangers. Told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const captivesMeet: Meetings = {
  fields: {
    locks: [
      "(enferme*|enfermer|(suis|est|reste*) (bloque*|coince*) (dans|a|chez|avec)|sequestr*|barricad*|cadenass*|verrouill*|verrou*|a cle|a clef|double tour|ferme (a|la porte|le portail|tout|les volets)|en fermant|poignee (de|des)|barreaux|retenu*|retient|prisonnier*|captive|captif|en cage|attache* (au|a la|avec)|ligote*|menott*)",
      "(peux|peut|pouvoir|laisse|laissent|laissait|droit de|autorise*|interdi* de|interdit de|empeche* de|defen* de) (plus|pas|jamais)? (de)? (sortir|partir|quitter|m en aller|s en aller|mettre le nez dehors|voir (ma|mes|sa|ca|ses|personne|ses|mon))",
      "(pas|plus) le droit (de|d) (sortir|partir|parler|telephoner|appeler|voir|travailler|manger)",
    ],
    seizes: [
      "(pris|prend|prends|prennent|confisqu*|range* (mes|nos)|garde*|cache*|tient|vole*|casse*|arrache*|recupere*|enleve*|controle*|detruit|demonte*|jete*|retient|possede)",
    ],
    belongings: [
      "(passeport*|papiers|cles|cle|clef*|clefs|tel|telephone*|portable*|carte (bancaire|bleue|d identite|de sejour|vitale)|argent|salaire|paie|paye|titre de sejour|recepisse|ordi*|chaussures|manteau|pension|rsa|permis|poignee)",
    ],
    precious: ["(passeport*|papiers|titre de sejour|carte (d identite|de sejour)|recepisse)"],
    keeper: [
      "<near>",
      "(beaux parents|belle famille|patron*|employeur*|chef|parents|oncle|tante|cousin*|madame|logeur|famille|proxenete|passeur|chez (mon|ma|son|sa|ca|lui|elle|mes|eux)|on m|on nous|on lui|gendre|tuteur)",
    ],
    mislaid: [
      "(dehors|par erreur|par megarde|sans faire expres|oubli*|bus|train|plage|cambriol*|pickpocket|vole* (dans|a la|au)|renouvel*|prefecture|mairie|visa|consulat|voyage|vacances|demain je|chat|chien|guepe|velo|punition|puni*|console|tablette|boudin*|bouder|devoirs|reviser|confinement|covid|bureau|cave a vin|puce|clim|ascenseur|crise d ado|lycee|college|jeux|tiktok|range* (tous|toutes)? mes papiers|nettoye*|grand menage)",
    ],
    locksMe: [
      "(m|me|nous|l|les|la) (a|ont|avait)? (encore|deja|toujours|souvent)? (enferm*|sequestr*|ligot*|menott*|boucl*)",
      "(m|me|nous|la|les) (retient|retiennent) (de force|chez|contre|enferm*|prisonni*|ici|en otage|dans (la|une|sa|un|le))",
      "(m|nous|l|les) (a|ont|avait|avaient) (encore|deja|toujours|souvent)? attach*",
      "(il|elle|ils|elles|on|qui|mari|pere|mere) (encore|toujours)? (m|me|nous) attach*",
      "(l|les) attache* (au|a la|aux|a un|a une|dans) (lit|radiateur|chaise*|table|lavabo|poteau|tuyau|evier|cave|barreau*|arbre)",
      "(suis|chui|est|es|sommes|etre|reste) (encore|toujours)? (retenu*|sequestr*|enferm*|prisonnier*|captive|captif) (ici|chez|de force|contre|par|dans (la|une|sa|ca|un) (cave|chambre|maison|placard|appartement|appart))",
      "(ferme*|verrou*|verrouill*|cle*) ~ (de|par) l exterieur",
    ],
    reads: [
      "(lit|lis|fouille*|surveille*|controle*|tient|regarde*|espionne*|epluche*|verifie*|garde*|a acces a|ecoute*|pirate*|intercepte*|geolocalis*|trace|voit) (tous|toutes|tout|encore|toujours)? (mon|mes|le|les|tout|ce que|ma)? (tel|telephone*|portable*|messages|sms|mails|courrier|appels|conversations|whatsapp|insta*|facebook|comptes|historique|tout|deplacements|ordi*)?",
      "(telephone|tel|portable|le mien) ~ (sous controle|surveille*|piste*|sur ecoute|espionne*|pirate*)",
      "(a cote|dans la piece|pas loin|derriere la porte|dans le couloir|dans le salon|dort|sous la douche) ",
    ],
    pries: [
      "(lit|fouille*|surveille*|controle*|espionne*|epluche*|verifie*|a acces a|ecoute|pirate*|intercepte*|garde|confisque*|tient) (tous|toutes|tout|encore|toujours)? (mon|mes|le|les|tout|ce que|ma)? (tel|telephone*|portable*|messages|sms|mails|courrier|appels|conversations|whatsapp|insta*|facebook|comptes|tout)",
      "(telephone|tel|portable|le mien) ~ (sous controle|surveille*|piste*|sur ecoute|espionne*|pirate*)",
    ],
    hush: [
      "(ecrivez|ecrire|repondez|appelez|rappelez|ecrivez moi) (moi)? (que|seulement|uniquement) (le|la|entre|quand|pendant|si)",
      "(sait|sache|sais) pas (que|qu) (j|je) (ai (ce|un)|vous ecri*|ecri*|appelle|suis la|parle)",
      "(rappelez|appelez|telephonez|repondez|ecrivez|envoyez) (surtout)? (pas|plus|jamais)",
      "(m appelez|me rappelez|rappeler|m appeler|appeler) (surtout)? pas",
      "(jamais|pas|aucun*|surtout pas|ni) (de|d)? (courrier*|message*|vocal|sms|appel*|coup de fil|trace)",
      "(efface*|supprim*) (ce|mes|le|les|tout) (message*|sms|numero|tout)?",
      "(en cachette|en secret|discret*|parle doucement|parler doucement|chuchot*|peux pas parler|peut pas parler|peux plus parler|repondez par ecrit|faites comme si|faites semblant|du (portable|telephone|tel) de|de celui de|prete* (ce|son|un) (tel*|portable)|emprunte*|sous (un|le) nom|a son insu|sans qu il (le)? sache|j ai que (5|cinq|dix|10|deux|2) min*|(5|cinq|dix|10|deux|2) min* pour|jusqu a (dix|#|#h))",
    ],
    feared: [
      "(mari|conjoint|compagnon|compagne|copain|mec|ex|il|pere|belle mere|beau pere|frere*|parents|famille|patron|lui|homme|chum|epoux|fiance|gendre)",
    ],
    suffers: [
      "(mal|frapp*|tape*|peur|coups|bat|cogne*|enferm*|menac*|apres je prends|je prends|je vais prendre|me fait payer|paye cher|violent*|police|sortir|tuer|danger*|secours|aidez|aide|brul*|force*|defonc*|egorg*|m oblige)",
    ],
    present: [
      "(a portee|gift|cadeau*|surprise|offr*|offert*|anniversaire|mutuelle|salue*|vous passe le bonjour|visio|en reunion|au (bureau|travail|boulot|taf|cinema)|conduit|au volant|reseau|batterie|extinction de voix|bebe dort|petit dort|enfants dorment|sieste)",
    ],
    ifGone: [
      "si (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|je|j|ce soir|vous)? ~ (suis|viens|reponds|reponde|donne|ai|recevez|avez|apparais|signe|vient) (pas|plus|rien|jamais|aucune) ~",
    ],
    alert: [
      "(police|gendarm*|17|commissariat|la justice|le procureur|c est (lui|mon (mari|ex|pere|frere|copain))|ce sera (lui|mon)|prevenez (ma|mon) (mere|soeur|frere|pere|avocat*))",
    ],
    stranger: [
      "(un|le|ce|des|une|deux|trois|l|mon|plusieurs) (mec*|gars|type*|homme*|inconnu*|individu*|bonhomme|monsieur|groupe|bande|voiture|ex|quidam|jeune*|voisin|collegue|relou|clients|client|vieux)",
      "(quelqu un|ex|ils sont (deux|trois|plusieurs)|on|y a quelqu un)",
    ],
    stalks: [
      "(me|m|nous) (a|ont)? (encore|toujours)? (suit|suivi*|suivent|suivait|piste*|traque*|guette*|file|poursui*|epie*|harcel*|course*|colle aux|rode autour|attend* (en bas|devant|a la sortie|dehors|sur le parking|tous)|a suivi*|lache* (pas|plus)|retrouve* partout|surveille*|siffle)",
      "(rode|rodent|tourne autour de|gare* devant|poste* devant|plante* devant|planque|attend en bas|est en bas|attend dehors|dans ma rue|devant chez moi|bas de chez moi|devant mon (travail|boulot|immeuble))",
    ],
    cornered: [
      "(depuis (la|le|l) (gare|arret|metro|bus|tram|sortie|parking|boulot|station|rue)|depuis (# )?(min*|heures|jours|semaines|mois|tout a l heure)|gare|parking|rue|nuit|metro|bus|partout|chez moi|seul*|peur|sais pas ou|aller ou|ou aller|jusqu a|jusque|tous les (jours|soirs)|messages|appels|insult*|menac*|je cours|je marche vite|devant|en bas|travail|ecole)",
    ],
    trusted: [
      "(psy|psychologue|psychiatre|medecin|docteur|kine|therapeute|coach|sage femme|dieteticien*|nutritionniste|infirmiere|orthophoniste|equipe|assistante sociale|educatrice|sur insta*|sur les reseaux|signer|papiers|covoiturage|dejeuner|diner|cafe|resto|cinema|chat|chien|bonne voie|livreur|taxi|instagram|linkedin|seance*)",
    ],
    barrage: [
      "((#|cent|cinquante|vingt|trente|quarante|dix|des (dizaines|centaines)|mille) (de)? (message*|appel*|sms|mail*|textos|vocaux|fois)|(message*|appel*) (par jour|toute la nuit|jour et nuit|sans arret|non stop|anonymes))",
    ],
    insists: ["(ex|il|elle|mec|type|lui|quelqu un|on|homme|ancien)"],
    anonymous: [
      "(recu|recois|recevoir|trouve*|envoie*|envoye*|glisse*) ~ (photo* de moi (prise*|devant|dans|chez|qui)|photo* de (ma|mes|mon) (maison|porte|voiture|immeuble|fenetre)|photo* de (ma|mes|mon) (fille|fils|enfants) (devant|dans (son|sa|la rue)|a la sortie|prise*|qui dor*|dehors)|lettre* anonyme*|une balle|un cercueil|message* anonyme*|menace*)",
    ],
    watches: [
      "(interdi*|empech*|surveille*|controle*|verifie*|compte*|chronometr*|decide*|choisi*) ~ (sortir|vetements|habille*|compteur|depenses|tickets de caisse|horaires|deplacements|voir (ma|mes|personne)|travailler|amies|amis|famille|parler|telephoner|conduire|maquill*|minute*)",
    ],
    everything: [
      "(tout|toujours|jamais|chaque|sans (lui|son|sa|ca|sa permission)|droit|argent|carte|punit|puni|colere|crie*|peur|sinon|frapp*|plus personne|isole*|depuis (le|notre) mariage|jaloux|jalouse)",
    ],
    signal: ["masque 19", "(signal|code) (de detresse|violence*|main)", "(demande|demander) (un)? angela"],
  },
  met: {
    violence: [
      "keeper seizes belongings locks -mislaid -goneBy -story",
      "they seizes belongings locks -mislaid -goneBy -story",
      "keeper seizes precious -mislaid -goneBy -story",
      "locksMe keeper -mislaid -jokes -goneBy -story",
      "locksMe they -mislaid -jokes -goneBy -story",
      "hush reads feared suffers -present -jokes",
      "hush hides they -present -jokes",
      "hush pries feared -present -jokes",
      "hush feared locks -present -jokes",
      "hush feared suffers -present -jokes -goneBy",
      "ifGone alert -jokes",
      "stranger stalks cornered -trusted -jokes -goneBy -story",
      "barrage insists suffers -trusted",
      "barrage insists kills",
      "anonymous -jokes",
      "watches everything abuser -mislaid -present -jokes -goneBy",
      "signal",
    ],
  },
};
