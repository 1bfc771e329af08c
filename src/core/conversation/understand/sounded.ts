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
    .replaceAll(/(?<= |^)vous (?:faite|fete|fesez|faisez)(?= |$)/g, "vous faites")
    .replaceAll(/(?<= |^)vous (prene|receve|pouve|accepte|travaille|consulte|soigne|ferme|ouvre)(?= |$)/g, "vous $1z")
    .replaceAll(/(?<= |^)plu (?=(?:besoin|envie|venir|pouvoir) )/g, "plus ")
    .replaceAll(/(?<= |^)(ai|veux|suis|est|viens|vient|peux|peut|faut|va|ca|marche|serai|pourrai) (?:po|pas pas)(?= |$)/g, "$1 pas")
    .replaceAll(/(?<= |^)j?e? ?ariv(?=e|er|erai|ais|ai|era)/g, "j arriv")
    .replaceAll(/(?<= |^)(?:klr|kel heure|quel heure|kelle heure|quel eur|kel eur|quelle eur)(?= |$)/g, "quelle heure")
    .replace(/^ce (?=(?:pas|po|bon|ok|mort|parfait|quoi|ou|combien|quand|possible|cher|pour|le|la|ouver) )/, "c est ");

/** « je ne peux pas » and « je peux pas » are one. */
export const withoutNe = (said: string): string =>
  sounded(said)
    .replaceAll(literary, "$1pas ")
    .replaceAll(/(?:^|(?<= ))(?:ne|n) (?=[a-z])/g, "")
    .replaceAll(/(?:^|(?<= ))ce est(?= )/g, "c est");
