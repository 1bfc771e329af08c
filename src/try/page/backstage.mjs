/**
 * The drawer: what passes between the phones, Twilio's double and the server, one line each, newest first.
 * In: every entry of the double's log. Out: a choice of what goes wrong next. Never shows a message's words.
 */
import { el, readable, withSeconds } from "./format.mjs";

const KEPT = 200;

export function createBackstage({ getWords, store, onSpoil }) {
  const entries = [];
  const list = document.querySelector("#timeline");
  const spoils = document.querySelector("#spoils");
  let shown = false;

  const name = (address) => getWords().inLine[store.phoneOf(address)] ?? readable(address);
  const short = (sid) => `…${sid.slice(-5)}`;

  function line({ fact }) {
    const w = getWords();
    switch (fact.kind) {
      case "message":
        return fact.message.by === "person"
          ? ["in", w.wrote(name(fact.message.from)), short(fact.message.sid)]
          : ["out", w.takes(name(fact.message.to)), short(fact.message.sid)];
      case "webhook": {
        const parts = [
          fact.status === undefined ? "" : w.status[fact.status],
          w.signature[fact.signature],
          w.answer(fact.answer),
          `${fact.ms} ms`,
          fact.problem ?? "",
        ];
        return [
          fact.answer >= 200 && fact.answer < 300 && fact.problem === undefined ? "good" : "bad",
          `${w.webhook[fact.what]} ${short(fact.sid)}`,
          parts.filter(Boolean).join(" · "),
        ];
      }
      case "status":
        return [
          fact.errorCode === undefined ? "status" : "bad",
          `${w.status[fact.status]} ${short(fact.sid)}`,
          fact.errorCode === undefined ? "" : String(fact.errorCode),
        ];
      case "call":
        return [
          fact.answer >= 200 && fact.answer < 300 ? "call" : "bad",
          `${w.call} ${fact.method} ${fact.path.split("/").at(-1)}`,
          [w.answer(fact.answer), fact.code ?? "", fact.fault ?? ""].filter(Boolean).join(" · "),
        ];
      case "content":
        return ["call", w.content, short(fact.content.sid)];
      case "consent":
        return ["status", w.consent(fact.stopped), readable(fact.person)];
      case "typing":
        return ["status", w.typing, short(fact.sid)];
      case "clock":
        return ["status", w.jumped, ""];
      default:
        return undefined;
    }
  }

  const row = (entry) => {
    const parts = line(entry);
    if (parts === undefined) return [];
    const [tone, what, more] = parts;
    return [
      el(
        "li",
        { class: tone },
        el("time", {}, withSeconds(entry.at, getWords().code)),
        el("span", { class: "what" }, what),
        el("span", { class: "more" }, more),
      ),
    ];
  };

  return {
    add(entry) {
      entries.push(entry);
      if (entries.length > KEPT) entries.shift();
      if (!shown) return;
      list.prepend(...row(entry));
      while (list.children.length > KEPT) list.lastElementChild.remove();
    },
    show(on) {
      shown = on;
      if (on) list.replaceChildren(...entries.toReversed().flatMap(row));
    },
    drawSpoils(chosen) {
      const w = getWords();
      spoils.replaceChildren(
        ...Object.entries(w.spoils).map(([kind, text]) => {
          const input = el("input", { type: "radio", name: "spoil", value: kind });
          input.checked = kind === chosen;
          input.addEventListener("change", () => onSpoil(kind));
          return el("label", {}, input, el("span", {}, text));
        }),
      );
    },
    markSpoil(chosen) {
      const input = spoils.querySelector(`input[value=${chosen}]`);
      if (input !== null) input.checked = true;
    },
  };
}
