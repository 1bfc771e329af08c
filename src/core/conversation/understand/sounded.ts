/**
 * What is written as it sounds, and « ne », which people leave out when they speak: one spelling before the rules read.
 * In: plain text, untangled. Out: plain text. Linear; only where no other word stands so.
 */

/** « je ne pourrai venir » : these verbs deny without « pas » too. */
const literary =
  /(?:^|(?<= ))ne ((?:peux|puis|peut|pouvons|pourrai|pourrais|pourra|pourrait|pourrons|pourront|saurai|saurais|saurait|saurions) (?:donc |helas |malheureusement )?)(?!(?:pas|plus|point|jamais|rien|guere|que|aucun|aucune|personne|donc|helas|malheureusement)\b)/g;

/** « jé plu besoin », « cé po possible »: how a denial sounds, where no other word stands so. */
const sounded = (said: string): string =>
  said
    .replaceAll(/(?<=(?:^| )(?:je|j) )(?:ve|veu|vx|veut)(?= )/g, "veux")
    .replaceAll(/(?<= |^)(ai|veux|veut|suis|est|viens|vient|peux|peut|faut|en|ont|avons|sommes|aurai|serai|vais) plu(?= |$)/g, "$1 plus")
    .replaceAll(/(?<= |^)(?:kes ?tu|keske ?tu|kesk ?tu|kes ?ke ?tu|quest ?tu)(?= )/g, "qu est ce que tu")
    .replaceAll(
      /(?<=(?:^| )(?:demande|souhaite|veux|desire|puis|peux|suis|est|ai|sais|crois|vois|viendrai|pourrai|cherche|faut) )point(?= )/g,
      "pas",
    )
    .replaceAll(/(?:(?<=\d)€|(?<=(?:^| )(?<!\b(?:le|la|du|au) )\d\d)e(?= |$))/g, " €")
    .replaceAll(/(?<=(?:^| )(?:je|j) (?:la |le |l |les |vous |y )?)voi[td]?(?= )/g, "vois")
    .replaceAll(/(?<=(?:^| )(?:le|quel|quels|les|vos|votre|au|kel|ce) )pris(?= |$)/g, "prix")
    .replaceAll(/(?<=(?:^| )(?:quelque [a-z]+|besoin|envie|moins|peu|trop|rien|pas) )2(?= [a-z])/g, "de")
    .replaceAll(/(?<= |^)c (?=\d+ (?:min|mn|minutes?|h|heures?|euros?|€|balles) )/g, "c est ")
    // « je vous prie d'agréer … » closes a letter and says nothing.
    .replace(
      /(?:je vous prie (?:donc )?(?:d |de bien vouloir )|veuillez |dans cette attente ,? ?)(?:agreer|recevoir|croire|accepter)(?! (?:de |les |un |mon rdv))[^.?]*/,
      " ",
    )
    .replaceAll(/(?<= |^)vous (?:faite|fete|fet|fesez|faisez)(?= |$)/g, "vous faites")
    .replaceAll(
      /(?<= |^)(?<!\b(?:je|j|on|elle|il|qui|ca) )vous (prene|receve|pouve|accepte|travaille|consulte|soigne|ferme|ouvre|ave|save|parle|garde|voule|propose|comprene|rembourse)(?= |$)/g,
      "vous $1z",
    )
    .replaceAll(/(?<=(?:^| )(?:je|j) )((?:re)?viend|pour|voud|se|au|ver|dev|sau|passe|arrive|paie|paye|annule|i)re(?= |$)/g, "$1rai")
    .replaceAll(/(?<=(?:^| )(?:on|je|tu|il|elle|ca|qui) )peu(?= [a-z])/g, "peut")
    .replaceAll(/(?<= |^)(?:el|ele) (?=(?:peu|peut|a|va|prend|est|fait|vous|me|m|pourrait|parle) )/g, "elle ")
    .replaceAll(/(?<=(?:^| )(?:peut|peux|vais|va|pour|on|le|la|puis je|rien|quoi) )fer(?= |$)/g, "faire")
    .replaceAll(
      /(?<=(?:^| )(?:\d+|de|une|deux|trois|quatre|plusieurs|quelques|premiere|derniere|prochaine|cette|chaque|autre) )foi(?= |$)/g,
      "fois",
    )
    .replaceAll(/(?<=(?:^| )(?:fin|debut|milieu) (?:du|de) )moi(?= |$)/g, "mois")
    .replaceAll(/(?<=(?:^| )(?:quand|le|la|les|au|pas) )mm(?= |$)/g, "meme")
    .replaceAll(/(?<= |^)(plus?|trop|tres|un peu) tar(?= |$)/g, "$1 tard")
    .replaceAll(/(?<= |^)plu (?=(?:tard|tot|vite|loin|pres|longtemps|la|rien|necessaire|court|long|cher) )/g, "plus ")
    .replaceAll(/(?<=(?:^| )(?:rdv|seance) )2 (?=(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|ce|la) )/g, "de ")
    .replaceAll(/(?<=(?:^| )(?:repond[a-z]*|parl[a-z]*|ecri[a-z]*) (?:moi )?)en france(?= (?:svp|merci)|$)/g, "en francais")
    .replaceAll(
      /(?<= |^)(?:ce|se) (?=(?:quoi|koi|combien|ou|quand|possible|payant|gratuit|lequel|laquelle|ferme|ouvert)(?: |$))/g,
      "c est ",
    )
    .replaceAll(/(?<= )ce (?=(?:qui qui|ki ki|tout|le combien|long|loin|cher|a (?:quel|combien)) )/g, "c est ")
    // « jé oublié », « jé raté »: no such word follows « je ».
    .replaceAll(/(?<= |^)je (?=(?:oublie|perdu|recu|vu|eu|pris|demande deja|rate le|loupe le|rate mon|loupe mon) )/g, "j ai ")
    .replaceAll(/(?<= |^)\+ (?=(?:tot|tard|vite|rapide|tar|to)(?= |$))/g, "plus ")
    .replaceAll(/(?<= |^)(?:vous )?(?:m|nous) (ecrive|envoye|reponde)(?= |$)/g, (said) => `${said}z`)
    .replaceAll(/(?<= |^)plu (?=(?:besoin|envie|venir|pouvoir) )/g, "plus ")
    .replaceAll(/(?<= |^)(ai|veux|suis|est|viens|vient|peux|peut|faut|va|ca|marche|serai|pourrai) (?:po|pas pas)(?= |$)/g, "$1 pas")
    .replaceAll(/(?<= |^)j?e? ?ariv(?=e|er|erai|ais|ai|era)/g, "j arriv")
    .replaceAll(/(?<= |^)(?:klr|quel h|kel h|kel heure|quel heure|kelle heure|quel eur|kel eur|quelle eur)(?= |$)/g, "quelle heure")
    .replaceAll(/(?<= |^)\+ ?(?=(?:pres|tot|tard|loin|vite|proche|long|court)(?: |$))/g, "plus ")
    .replaceAll(
      /(?<= |^)ca (?=(?:fille|mere|soeur|femme|famille|mutuelle|copine|tante|grand mere|belle mere|vie|carte|niece|cousine|therapie|demande|seance|prochaine) )/g,
      "sa ",
    )
    .replaceAll(/(?<= |^)ma (?=(?:dit|donne|conseille|parle|envoye|recommande|appele|repondu|oriente|mis|prescrit|laisse|fait) )/g, "m a ")
    .replaceAll(/(?<= |^)com (?=(?:quoi|ca|d hab))/g, "comme ")
    .replace(/^we (?=(?:t inquiete|ok|oui|c est|je|tranquille|vas y)(?: |$))/, "oui ")
    .replace(/^mn (?=[a-z])/, "mon ")
    .replace(/^na (?=(?:c est|merci|pas|ca|je) )/, "non ")
    .replace(/^ce (?=(?:pas|po|bon|ok|mort|parfait|quoi|ou|combien|quand|possible|cher|pour|le|la|ouver) )/, "c est ");

/** « je ne peux pas » and « je peux pas » are one. */
export const withoutNe = (said: string): string =>
  sounded(said)
    .replaceAll(literary, "$1pas ")
    .replaceAll(/(?:^|(?<= ))(?:ne|n) (?=[a-z])/g, "")
    .replaceAll(/(?:^|(?<= ))ce est(?= )/g, "c est");
