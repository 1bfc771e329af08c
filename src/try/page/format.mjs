/**
 * How things are written on the page: hours, numbers, WhatsApp's asterisks.
 * In: values and a language. Out: strings or nodes. Times are always those of Europe/Paris.
 */
const timeZone = "Europe/Paris";
const locale = { fr: "fr-FR", en: "en-GB" };
const made = new Map();
const formatter = (lang, options) => {
  const key = lang + JSON.stringify(options);
  if (!made.has(key)) made.set(key, new Intl.DateTimeFormat(locale[lang], { timeZone, ...options }));
  return made.get(key);
};

export const clockTime = (at, lang) => formatter(lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
export const longDay = (at, lang) => formatter(lang, { weekday: "long", day: "numeric", month: "long" }).format(at);
export const nowLine = (at, lang) =>
  `${formatter(lang, { weekday: "short", day: "numeric", month: "short" }).format(at)}, ${clockTime(at, lang)}`;
export const withSeconds = (at, lang) =>
  formatter(lang, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" }).format(at);

/** `whatsapp:+33600000001` → `06 00 00 00 01`; anything that is not French stays as it is. */
export const readable = (address) => {
  const handle = address.replace("whatsapp:", "");
  return /^\+33\d{9}$/.test(handle) ? `0${handle.slice(3)}`.replace(/(\d\d)(?=\d)/g, "$1 ") : handle;
};

const marks = { "*": "strong", _: "em", "~": "s" };

/** `*bold*`, `_italic_`, `~struck~` as WhatsApp draws them; everything else is text. */
export function richText(text) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(/(?<![\p{L}\d])([*_~])(?=\S)([^*_~\n]+?)(?<=\S)\1(?![\p{L}\d])/gu)) {
    nodes.push(text.slice(from, found.index));
    const node = document.createElement(marks[found[1]]);
    node.textContent = found[2];
    nodes.push(node);
    from = found.index + found[0].length;
  }
  return [...nodes, text.slice(from)];
}

const french = /\b(vous|votre|est|le|la|les|des|une|un|pour|rendez-vous|bonjour|cabinet|sur|avec|à|et)\b/giu;
const english = /\b(you|your|is|the|for|an|appointment|hello|practice|on|with|at|and|of|to)\b/giu;

/** A guess, for a screen reader's voice; undefined for a word or two. */
export function languageOf(text) {
  const [f, e] = [text.match(french)?.length ?? 0, text.match(english)?.length ?? 0];
  return f === e ? undefined : f > e ? "fr" : "en";
}

/** `el("p", { class: "x" }, "text", node)` */
export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) node.setAttribute(key, value);
  node.append(...children);
  return node;
}
