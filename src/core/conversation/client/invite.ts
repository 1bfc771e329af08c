/**
 * The link to a booking, behind the words that confirm it or remind of it, where the practice gives one (`invitation` in its file).
 * In: the desk at the end of a turn. Nothing is added to a turn that said nothing.
 */
import { type Desk, notice } from "./desk.ts";

export function invite(desk: Desk): void {
  const { in: carrier, on } = desk.facts.practice.invitation;
  if (carrier === "never" || desk.paragraphs.length === 0 || (on === "whatsapp" && desk.channel !== "whatsapp")) return;
  for (const effect of desk.effects) {
    if (effect.kind !== "move" || effect.request.state !== "confirmed" || !desk.facts.invitations.has(effect.request.id)) continue;
    const told =
      effect.was?.state === "confirmed" && effect.was.slot.at === effect.request.slot.at
        ? effect.request.reminded && !effect.was.reminded
          ? "reminder"
          : undefined
        : "confirmation";
    if (told !== carrier) continue;
    desk.focus = effect.request;
    notice(desk, "invitation");
  }
}
