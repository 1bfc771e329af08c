/**
 * One phone: its conversation on two channels, what can be touched, and where one writes.
 * In: the store's items as they come. Out: what its person writes or touches. Never decides what is said.
 */
import { bubble, dayLine, drawMeta, failure } from "./bubble.mjs";
import { drawChoices } from "./choices.mjs";
import { clockTime, el, longDay, readable } from "./format.mjs";

export function createPhone({ who, store, addresses, getWords, onWrite, onAlert, onRead }) {
  const section = document.querySelector("#phone").content.firstElementChild.cloneNode(true);
  const $ = (selector) => section.querySelector(selector);
  const [phone, log, list, choices, form, input, fresh] = [".phone", ".log", ".log ol", ".choices", ".composer", "textarea", ".fresh"].map(
    $,
  );
  section.id = who;
  section.setAttribute("aria-labelledby", `${who}-name`);
  $("h2").id = `${who}-name`;
  log.setAttribute("aria-labelledby", `${who}-name`);
  input.id = `${who}-input`;
  $(".composer label").htmlFor = input.id;
  for (const radio of section.querySelectorAll(".channel input")) radio.name = `${who}-channel`;

  let channel = "whatsapp";
  let quoting;
  let live = false;
  let missed = 0;
  let following = true;
  let lastTop = 0;
  let lastDay;
  const metas = new Map();
  const unread = { whatsapp: 0, sms: 0 };

  const words = () => getWords();
  const atBottom = () => log.scrollHeight - log.scrollTop - log.clientHeight < 40;
  const toBottom = () => {
    log.scrollTop = log.scrollHeight;
    following = true;
    lastTop = log.scrollTop;
    missed = 0;
    fresh.hidden = true;
  };
  const speaker = (item) => (item.mine ? words().me : item.by === "twilio" ? words().carrier : words().contactOf[who]);

  function append(item) {
    const day = longDay(item.shownAt, words().code);
    if (day !== lastDay) list.append(dayLine(item.shownAt, words()));
    lastDay = day;
    const quoted = item.quoted === undefined ? undefined : store.bySid(item.quoted)?.text;
    const { row, meta } = bubble(item, {
      words: words(),
      speaker: speaker(item),
      quotedText: item.payload === undefined ? quoted : undefined,
      onReply: quote,
    });
    metas.set(item.sid, meta);
    list.querySelector(".empty")?.remove();
    list.append(row);
    const replies = [...list.querySelectorAll(".reply")];
    for (const reply of replies) reply.tabIndex = reply === replies.at(-1) ? 0 : -1;
  }

  function quote(item) {
    quoting = item;
    const place = $(".quoting");
    place.hidden = item === undefined;
    $(".quoting p").textContent = item === undefined ? "" : `${words().replyingTo} ${item.text}`;
    input.focus();
  }

  function drawUnder() {
    drawChoices(choices, store.openChoices(who, channel), {
      words: words(),
      onTouch(item, choice) {
        input.focus();
        choices.hidden = true;
        onWrite({ phone: who, channel, text: choice.title, payload: choice.id, quoted: item.sid });
      },
    });
    const last = store.thread(who, channel).findLast(({ mine }) => mine);
    $(".last").textContent = last === undefined ? "" : words().lastStatus(words().status[last.status]);
  }

  function drawUnread() {
    for (const radio of section.querySelectorAll(".channel input")) {
      const count = unread[radio.value];
      const label = radio.nextElementSibling;
      label.replaceChildren(
        radio.value === "sms" ? "SMS" : "WhatsApp",
        ...(count > 0 ? [" ", el("b", { class: "badge" }, String(count), el("span", { class: "vh" }, ` ${words().unread(count)}`))] : []),
      );
    }
  }

  /** Everything anew: another channel, another language. Silent, since nothing of it is news. */
  function redraw() {
    const w = words();
    log.setAttribute("aria-live", "off");
    $("h2").replaceChildren(w[who], " ", el("small", {}, readable(addresses[who][channel])));
    phone.dataset.channel = channel;
    $(".contact-name").textContent = w.contactOf[who];
    $(".contact-sub").textContent = readable(addresses.bot[channel]);
    $(".face").textContent = who === "client" ? "C" : "A";
    $(".composer label").textContent = w.message(w[who]);
    input.placeholder = w.placeholder[channel];
    $(".send").setAttribute("aria-label", w.send);
    $(".unquote").setAttribute("aria-label", w.unquote);
    section.querySelector(`.channel input[value=${channel}]`).checked = true;
    list.replaceChildren();
    metas.clear();
    lastDay = undefined;
    for (const item of store.thread(who, channel)) append(item);
    if (list.children.length === 0) list.append(el("li", { class: "empty" }, w.empty[who]));
    const chips = $(".chips");
    chips.setAttribute("aria-label", w.chipsFor[who]);
    chips.replaceChildren(...w.chips[who].map((text) => chip(text)));
    unread[channel] = 0;
    drawUnread();
    drawUnder();
    toBottom();
    if (live) requestAnimationFrame(() => log.setAttribute("aria-live", "polite"));
  }

  const chip = (text) => {
    const node = el("button", { type: "button" }, text);
    node.addEventListener("click", () => onWrite({ phone: who, channel, text }));
    return node;
  };

  function submit() {
    const text = input.value.trim();
    if (text === "") return;
    const quoted = quoting;
    const leaving = onWrite({ phone: who, channel, text, ...(quoted === undefined ? {} : { quoted: quoted.sid }) });
    input.value = "";
    grow();
    quote(undefined);
    // What did not leave is theirs still, unless they have begun to write something else.
    void leaving.then((left) => {
      if (left || input.value !== "") return;
      input.value = text;
      grow();
      quote(quoted);
    });
  }
  const grow = () => {
    input.style.height = "auto";
    input.style.height = `${Math.min(input.scrollHeight, 120)}px`;
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  input.addEventListener("input", grow);
  input.addEventListener("keydown", (event) => {
    // A letter being composed (accents, kana) ends with Enter too: that one does not send.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    submit();
  });
  list.addEventListener("keydown", (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined || !event.target.classList.contains("reply")) return;
    event.preventDefault();
    const replies = [...list.querySelectorAll(".reply")];
    replies[replies.indexOf(event.target) + step]?.focus();
  });
  $(".unquote").addEventListener("click", () => quote(undefined));
  fresh.addEventListener("click", () => {
    toBottom();
    log.focus();
  });
  log.addEventListener("scroll", () => {
    if (atBottom()) return toBottom();
    // Only a move upwards is somebody reading back; a log that shrank has not moved.
    if (log.scrollTop < lastTop) following = false;
    lastTop = log.scrollTop;
  });
  // Buttons and banners come and go under and over the log: who reads the end keeps reading the end.
  new ResizeObserver(() => following && toBottom()).observe(log);
  section.querySelector(".channel").addEventListener("change", ({ target }) => {
    channel = target.value;
    quote(undefined);
    redraw();
    target.focus();
    onRead();
  });

  return {
    section,
    redraw,
    get channel() {
      return channel;
    },
    focus: () => input.focus(),
    unread: () => unread.whatsapp + unread.sms,
    lastLine: () => store.thread(who, channel).at(-1)?.text ?? "",
    setChannel(to) {
      channel = to;
      redraw();
    },
    goLive() {
      live = true;
      redraw();
    },
    add(item) {
      if (item.failed === true && live) onAlert(`${words()[who]} : ${failure(item, words())}`);
      if (item.channel !== channel) {
        if (live && !item.mine) unread[item.channel] += 1;
        return drawUnread();
      }
      const follow = following || item.mine;
      append(item);
      drawUnder();
      if (follow) return toBottom();
      missed += 1;
      fresh.hidden = false;
      fresh.textContent = words().fresh(missed);
    },
    change(item) {
      const meta = metas.get(item.sid);
      if (meta !== undefined) drawMeta(meta, item, words());
      if (item.mine && item.status === "failed" && live) onAlert(words().notAccepted);
      drawUnder();
    },
    tick(now) {
      $(".glance-time").textContent = clockTime(now, words().code);
      const banner = $(".window");
      banner.hidden =
        channel !== "whatsapp" || !store.windowShut(who, now) || (who === "client" && store.thread(who, "whatsapp").length === 0);
      if (!banner.hidden) banner.textContent = words().windowShut[who];
    },
  };
}
