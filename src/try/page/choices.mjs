/**
 * What can be touched under a conversation: quick replies, or a list in a dialog.
 * In: the message whose choices are open. Out: the one that was touched. Never inside the log: live regions do not convey buttons.
 */
import { el } from "./format.mjs";

export function drawChoices(place, item, { words, onTouch }) {
  place.hidden = item === undefined;
  place.setAttribute("aria-label", words.choose);
  if (item === undefined) return place.replaceChildren();
  if (item.listButton === undefined)
    return place.replaceChildren(...item.choices.map((choice) => button(choice.title, () => onTouch(item, choice))));
  const open = button(item.listButton, () => openList(item, words, onTouch));
  open.classList.add("opens-list");
  open.setAttribute("aria-haspopup", "dialog");
  place.replaceChildren(open);
}

const button = (title, onClick) => {
  const node = el("button", { type: "button" }, title);
  node.addEventListener("click", onClick);
  return node;
};

/** A modal dialog: the browser traps the focus and gives it back. */
function openList(item, words, onTouch) {
  const dialog = document.querySelector("#picker");
  dialog.querySelector("h2").textContent = item.listButton;
  dialog.querySelector("ul").replaceChildren(
    ...item.choices.map((choice) => {
      const row = button("", () => {
        dialog.close();
        onTouch(item, choice);
      });
      row.append(el("span", { class: "row-title" }, choice.title));
      if (choice.description !== undefined) row.append(el("span", { class: "row-more" }, choice.description));
      return el("li", {}, row);
    }),
  );
  const close = dialog.querySelector(".quiet");
  close.textContent = words.close;
  close.onclick = () => dialog.close();
  dialog.showModal();
}
