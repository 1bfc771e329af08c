/** French words that stop or restart messages; plain text. Whole messages (`stopWords`, `startWords`) and full sentences. */
export const courtesy = ["(svp|merci|bonjour|bonsoir|bonne journee|bonne soiree|cordialement|madame|monsieur|salut)", "merci d avance", "(maintenant|tout de suite|immediatement)"];

export const stopWords = [
  "stop", "stoppe", "stopp", "stoper", "stopper", "stop stop", "stop stop stop", "stop sms", "stop au sms", "stop aux sms", "stop message", "stop messages", "stop au message",
  "stop whatsapp", "stop pub", "stop tout", "arret", "arrete", "arretez", "arreter", "arret sms", "arret des sms", "arret des messages", "arret messages", "arretez tout",
  "desabonner", "desabonne", "desabonnement", "desabonnez", "me desabonner", "desabonnez moi", "desabonne moi", "se desabonner", "desabo", "desinscription", "desinscrire",
  "desinscrivez moi", "desinscris moi", "me desinscrire", "desinscrit", "resilier", "resiliation", "plus de sms", "plus de messages", "plus de message", "plus aucun message", "plus aucun sms",
  "je veux me desabonner", "je souhaite me desabonner", "je voudrais me desabonner", "je me desabonne", "je veux me desinscrire", "je souhaite me desinscrire", "comment se desabonner",
  "comment me desabonner", "stp stop", "fin des messages", "je veux arreter les messages", "je dis stop",
];

export const startWords = ["reprendre", "reprise", "reabonner", "reabonnez moi", "me reabonner", "reactiver", "reprendre les messages", "reprenez", "reprenez les messages"];

export const stopSentences = [
  "(arrete*|cesse*|stop*) (de|d) (m|me|nous) (envoyer|ecrire|contacter|harceler|spammer|texter|relancer|deranger|solliciter)",
  "(arrete*|cesse*|stop*) (avec)? (vos|tes|ces|les|d envoyer|de envoyer|l envoi) (des|de|d|vos)? (sms|message*|texto*|envois|relances|notifications|rappels|pub*)",
  "(ne)? (m|me|nous) (ecrivez|ecris|envoyez|envoie|contactez|contacte|relancez|derangez|sollicitez|textez|spammez) plus",
  "(ne|n|plus) (plus)? (me|m|nous) (ecrire|contacter|envoyer|relancer|deranger|solliciter|texter)",
  "(veux|souhaite|desire|voudrais|aimerais|voulons|veut|veu) (pas|plus) (du tout|jamais|plus)? (recevoir|etre contacte*|avoir|de (vos|ces|tes)|que vous (m|me)|qu on (m|me)|etre relance*|vos|de)? (d autres|de|des|vos|aucun|ces|tes|envoyiez|ecriviez|contactiez|plus de)? (sms|message*|texto*|notification*|relance*|pub*|rappels|votre part|whatsapp|mails|contacte*|ecriv*)",
  "(veux|souhaite|desire|voudrais) (pas|plus) (que vous|etre|qu on) (m|me)? (contact*|ecriv*|envoy*|relanc*|sollicit*|derang*)",
  "(veux|souhaite|desire|voudrais|aimerais|veut) (ne)? (plus|pas) (rien)? (recevoir) ~ (sms|message*|texto*|vous|notification*|rien)",
  "(veux|souhaite|desire|voudrais|aimerais) (plus)? (rien)? (plus)? recevoir (de vous|de votre part)",
  "(ne)? plus (recevoir|etre contacte*) ~",
  "(retire*|supprime*|enleve*|efface*|raye*|ote*) (moi|mon (numero|nom|telephone|contact)) (de|d) (votre|vos|cette|la|ta|tes) (liste*|fichier*|contact*|base*|repertoire|diffusion)",
  "(desabonne*|desinscri*) (moi|de|svp|mon)",
  "(me|m) (desabonner|desinscrire) (de|des|a)",
  "(lache*|laisse*|fiche*|foute*) moi (tranquille|la paix)",
  "stop aux? (sms|message*|texto*)",
];
