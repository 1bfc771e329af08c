/** What is heard beside a wish for no more messages. In: labels, plain text. Pure. */
import type { Intent } from "./meaning.ts";

/** What somebody who wants no more messages may ask for beside it. */
export const besideStop: ReadonlySet<Intent> = new Set<Intent>(["delete_data", "cancel"]);

/** « retirez mon numéro de votre liste » ends messages; it is their list that loses something, not what is known of somebody. */
export const onlyContact = (said: string): boolean =>
  !/\b(?:effac|supprim|suprim|detrui|delete|erase|wipe)/.test(said) &&
  !/\b(?:donne*e*s?|infos?|informations?|dossiers?|fiches?|fichiers?|historique|conversations?|echanges?|traces?|compte|profil|tout(?:es?)?|coordonnees|rgpd|cnil|oubli|data|records?|details|everything|files?|history|account|whatever|all|gdpr|stored)\b/.test(
    said,
  );
