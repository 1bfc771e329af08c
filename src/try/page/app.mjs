/**
 * The trial's page: puts the two phones, the clock and the drawer together.
 * In: the double's log and the trial's state. Out: what was written, touched or asked for. Holds no conversation of its own: a reload shows the same.
 */
import { createBackstage } from "./backstage.mjs";
import { el, nowLine } from "./format.mjs";
import { createPhone } from "./phone.mjs";
import { listen, post, readState } from "./server.mjs";
import { createStore } from "./store.mjs";
import { languages } from "./words.mjs";

const $ = (selector) => document.querySelector(selector);
const remembered = localStorage.getItem("accueil-language");
let words = languages[remembered ?? (navigator.language.startsWith("en") ? "en" : "fr")] ?? languages.fr;
let state = await firstState();
let aheadMs = state.now - Date.now();
let connected = false;

const now = () => Date.now() + aheadMs;
const store = createStore(state.addresses);
const desk = $("#desk");
const phones = Object.fromEntries(
  ["client", "therapist"].map((who) => [
    who,
    createPhone({ who, store, addresses: state.addresses, getWords: () => words, onWrite: write, onAlert: alarm, onRead: drawTabs }),
  ]),
);
desk.append(...Object.values(phones).map(({ section }) => section));
const backstage = createBackstage({
  getWords: () => words,
  store,
  onSpoil: (kind) => void post("outcome", { kind }),
});

let alarmed;
/** Said aloud and shown for a while. */
function alarm(text) {
  clearTimeout(alarmed);
  $("#alert").textContent = "";
  requestAnimationFrame(() => ($("#alert").textContent = text));
  alarmed = setTimeout(() => ($("#alert").textContent = ""), 8_000);
}

/** False when it did not leave: whoever wrote it keeps it. */
async function write(written) {
  const left = (await post("write", written)) !== undefined;
  if (!left) alarm(words.wentWrong);
  return left;
}

/** The server may still be waking up. */
async function firstState() {
  for (;;) {
    const read = await readState();
    if (read !== undefined) return read;
    await new Promise((done) => setTimeout(done, 500));
  }
}

let refreshing;
/** A little after the last of several entries. */
function refresh() {
  clearTimeout(refreshing);
  refreshing = setTimeout(async () => {
    const read = await readState();
    if (read === undefined) return;
    state = read;
    aheadMs = state.now - Date.now();
    backstage.markSpoil(state.spoil);
    drawBar();
  }, 120);
}

function drawBar() {
  $("#queue").textContent = words.queue(state.queue.requests, state.queue.reminders);
  $("#queue").classList.toggle("waiting", state.queue.requests > 0);
  $("[data-jump=next]").disabled = state.nextAt === null;
  tick();
}

function tick() {
  const at = now();
  $("#now").textContent = nowLine(at, words.code);
  $("#now").dateTime = new Date(at).toISOString();
  for (const phone of Object.values(phones)) phone.tick(at);
}

function drawTabs() {
  for (const tab of document.querySelectorAll("[data-tab]")) {
    const who = tab.dataset.tab;
    const shown = desk.dataset.shown === who;
    const count = phones[who].unread() + (shown ? 0 : (behind[who] ?? 0));
    tab.setAttribute("aria-pressed", String(shown));
    tab
      .querySelector(".tab-name")
      .replaceChildren(
        words[who],
        ...(count > 0 ? [" ", el("b", { class: "badge" }, String(count), el("span", { class: "vh" }, ` ${words.unread(count)}`))] : []),
      );
    tab.querySelector(".tab-peek").textContent = phones[who].lastLine();
  }
}
const behind = { client: 0, therapist: 0 };

function drawLink() {
  $("#link").replaceChildren(el("span", {}, connected ? words.connected : words.reconnecting));
  $("#link").dataset.on = String(connected);
}

function drawAll() {
  document.documentElement.lang = words.code;
  document.title = words.title;
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = words[node.dataset.word];
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", words[node.dataset.label]);
  $("#language").textContent = words.other;
  $("#language").lang = words.code === "fr" ? "en" : "fr";
  for (const phone of Object.values(phones)) phone.redraw();
  backstage.drawSpoils(state.spoil);
  backstage.show(!$("#backstage").hidden);
  drawBar();
  drawLink();
  drawTabs();
}

$("#language").addEventListener("click", () => {
  words = words.code === "fr" ? languages.en : languages.fr;
  localStorage.setItem("accueil-language", words.code);
  drawAll();
});

$("#open-backstage").addEventListener("click", ({ currentTarget }) => {
  const open = $("#backstage").hidden;
  $("#backstage").hidden = !open;
  document.body.classList.toggle("with-backstage", open);
  currentTarget.setAttribute("aria-expanded", String(open));
  backstage.show(open);
});

for (const tab of document.querySelectorAll("[data-tab]"))
  tab.addEventListener("click", () => {
    desk.dataset.shown = tab.dataset.tab;
    behind[tab.dataset.tab] = 0;
    phones[tab.dataset.tab].redraw();
    drawTabs();
  });

for (const button of document.querySelectorAll("[data-jump]"))
  button.addEventListener("click", async () => {
    const jump = button.dataset.jump;
    document.body.setAttribute("aria-busy", "true");
    const jumped = await post("jump", jump === "hour" ? { hours: 1 } : { to: jump });
    document.body.removeAttribute("aria-busy");
    if (jumped === undefined) return alarm(words.wentWrong);
    aheadMs = jumped.now - Date.now();
    refresh();
  });

addEventListener("keydown", (event) => {
  if (!event.altKey || (event.code !== "Digit1" && event.code !== "Digit2")) return;
  event.preventDefault();
  const who = event.code === "Digit1" ? "client" : "therapist";
  desk.dataset.shown = who;
  drawTabs();
  phones[who].focus();
});

let ready = false;
drawAll();
if (state.therapistFirst === "sms") phones.therapist.setChannel("sms");
listen({
  onEntry(entry) {
    backstage.add(entry);
    const change = store.fold(entry);
    if (!ready) return;
    if (change?.kind === "new") {
      phones[change.item.phone].add(change.item);
      if (!change.item.mine && desk.dataset.shown !== change.item.phone) behind[change.item.phone] += 1;
    }
    if (change?.kind === "changed") phones[change.item.phone].change(change.item);
    drawTabs();
    refresh();
  },
  onReady() {
    if (ready) return;
    ready = true;
    for (const phone of Object.values(phones)) phone.goLive();
    drawTabs();
    refresh();
    document.body.dataset.ready = "true";
  },
  onLink(up) {
    connected = up;
    drawLink();
  },
});
setInterval(tick, 1000);
setInterval(refresh, 10_000);
