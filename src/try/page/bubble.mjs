/**
 * One message as it looks on a phone.
 * In: an item of the store, the page's words. Out: a list item for the log. Ticks and buttons are kept out of what a live region reads.
 */
import { clockTime, el, languageOf, longDay, richText } from "./format.mjs";

const SVG = "http://www.w3.org/2000/svg";
const paths = {
  received: ["M5 8.5l3 3L14 5"],
  sent: ["M5 8.5l3 3L14 5"],
  delivered: ["M1 8.5l3 3L10 5", "M8.6 10.6l.9.9 6-6.5"],
  failed: ["M8.5 3.5v6", "M8.5 12.6v.4"],
};

function tick(status) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 17 16");
  for (const d of paths[status] ?? paths.sent) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}

/** Time, and for one's own messages a tick with its word. Redrawn as the status moves. */
export function drawMeta(meta, item, words) {
  const time = el("time", { datetime: new Date(item.shownAt).toISOString() }, clockTime(item.shownAt, words.code));
  const parts = [time];
  if (item.template) parts.unshift(el("span", { class: "tag" }, words.template));
  if (item.mine)
    parts.push(el("span", { class: `tick ${item.status}`, "aria-hidden": "true" }, tick(item.status), words.status[item.status]));
  meta.replaceChildren(...parts);
}

const mediaWord = (type, words) => words.media[type.startsWith("audio") ? "audio" : type.startsWith("image") ? "image" : "other"];

export function bubble(item, { words, speaker, quotedText, onReply }) {
  const meta = el("p", { class: "meta" });
  drawMeta(meta, item, words);
  const text = el(
    "p",
    { class: "text" },
    ...item.media.map((type) => el("span", { class: "attached" }, mediaWord(type, words))),
    ...richText(item.text),
  );
  const lang = languageOf(item.text);
  if (lang !== undefined && lang !== words.code) text.setAttribute("lang", lang);
  const balloon = el("div", { class: "balloon" }, el("span", { class: "vh" }, `${speaker} : `));
  if (quotedText !== undefined) balloon.append(el("p", { class: "quote" }, quotedText));
  balloon.append(text);
  if (item.choices.length > 0) balloon.append(el("span", { class: "vh" }, ` ${words.choices(item.choices.length)}. `));
  if (item.failed === true) balloon.append(el("p", { class: "why" }, failure(item, words)));
  balloon.append(meta);
  const row = el(
    "li",
    { class: `message ${item.mine ? "mine" : "theirs"}${item.failed === true ? " ghost" : ""}`, "data-sid": item.sid },
    balloon,
  );
  if (item.segments !== undefined && item.segments !== null)
    row.append(el("p", { class: `meter${item.segments.encoding === "UCS-2" ? " dear" : ""}` }, words.meter(item.segments)));
  if (!item.mine && item.channel === "whatsapp" && item.failed !== true) {
    const reply = el("button", { type: "button", class: "reply", "aria-label": words.reply, title: words.reply, tabindex: "-1" });
    reply.innerHTML = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M10 7L5 12l5 5M5 12h9a5 5 0 0 1 5 5v1"/></svg>';
    reply.addEventListener("click", () => onReply(item));
    // A live region inside the log that says nothing: the button must not be read with each message.
    balloon.append(el("span", { class: "reply-place", "aria-live": "off" }, reply));
  }
  return { row, meta };
}

export const failure = (item, words) => {
  const why = words.failedWhy[item.errorCode];
  return `${words.failed(item.errorCode)}${why === undefined ? "" : ` : ${why}`}`;
};

export const dayLine = (at, words) => el("li", { class: "day" }, el("span", {}, longDay(at, words.code)));
