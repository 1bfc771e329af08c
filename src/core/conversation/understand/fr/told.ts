/**
 * French words of what is told beside a wish: what happened, what fills a life, what keeps people away. Data only, folded, `|` between
 * spellings; `fr/dates.ts` gives them their terms.
 */

/** What people say that they did, or that befell them. */
export const participles =
  "vu|vus|vue|vues|venu|venus|venue|venues|eu|fait|appele|appelee|appeles|rappele|rappelee|telephone|contacte|contactee|ecrit|repondu|envoye|paye|regle|verse|vire|virer|rate|manque|loupe|oublie|zappe|" +
  "quitte|quittee|quittes|perdu|parle|discute|rencontre|passe|passee|dormi|mange|bu|fume|arrete|commence|debute|demarre|repris|fini|termine|accouche|divorce|separe|separee|separes|" +
  "decede|decedee|mort|morte|morts|disparu|arrive|arrivee|rentre|rentree|parti|partie|sorti|sortie|tombe|tombee|hospitalise|hospitalisee|opere|operee|consulte|essaye|essaie|craque|pleure|frappe|crie|achete|" +
  "demenage|change|vecu|subi|laisse|trompe|trompee|licencie|licenciee|renvoye|renvoyee|casse|eu lieu|enterre|enterree|adore|aime|apprecie|discute|recu|recue|recus|recues|suicide|suicidee|marie|mariee|pete|craque|rechute|vomi|couche|fete|attendu|patiente";

/** What else fills a life: the hours that they name are no wish to come. */
export const asides =
  "suite a|a la suite de|a la suite d|faisant suite a|merci pour la seance|merci pour la consultation|merci pour l echange|merci pour le rdv|etiez ferme|etiez fermee|etiez fermes|etiez absente|etiez pas la|etait ferme|" +
  "me reveille|se reveille|reveille la nuit|me leve|se leve|me couche|se couche|m endors|s endort|insomnie|insomnies|me marie|se marie|nous marions|anniversaire|anniversaire est|anniversaire c est|anniversaire tombe|anniversaire a lieu|anniversaire sera|fete est|date de naissance|date de naissance est|naissance|naissance est|suis ne|suis nee|est ne|est nee|ne le|nee le|accoucherai|accouchera|accouchement|terme prevu|terme|" +
  "passe son bac|passe le bac|passe mon bac|passe son permis|passe mon permis|mon train|mon avion|mon bus|mon vol|son train|train de|avion de|bus de|tgv de|vol de|arrive en gare|" +
  "recupere|recuperer|depose|deposer|emmene|amene|vais chercher|dois chercher|va chercher|aller chercher|a la creche|a la nounou|a l ecole|reponse|repondez|repondre|sortent|sort de l ecole|conge maternite|conge parental|nouveau travail|nouveau boulot|nouveau poste|demenage|demenageons|rentre de|rentrent|tarifs changent|augmentent|augmente|promo|promotion|bilan|proces|audience";

/** "j'ai un examen mardi": they cannot, then. Behind a have. */
export const engagements =
  "examen|examens|scanner|irm|reunion|cours|ecole|formation|dentiste|medecin|mariage|enterrement|bapteme|permis|concours|bac|partiel|partiels|match|piscine|kine|operation|garde|avion|train|colloque|conference|entretien|demenagement|controle|audience";
