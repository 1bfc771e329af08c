/**
 * I7: whoever spoke of danger has the right numbers on their phone: one urgent text for each such message, its own or the one that answers all
 * of the same look; the whole text first, for twelve hours after it the line that reminds of it. Here it is known by the scenario, and not by the
 * program, what speaks of danger.
 */
import { dangers, type Spoken } from "../scenario/dangers.ts";
import type { Evidence, Violation } from "./evidence.ts";

export function dangerAnswered(
  evidence: Pick<Evidence, "history" | "written" | "therapist" | "conversation" | "byOutboxId">,
): readonly Violation[] {
  const { history, written, therapist, conversation, byOutboxId } = evidence;
  const violations: Violation[] = [];
  const say = (what: string): void => void violations.push({ invariant: "I7", what });
  const meant = history.outbox.meant();
  const stopped = new Set(written.filter(({ text }) => /^stop$/i.test(text)).map(({ from }) => from));
  const answers = new Map<string, Spoken>();

  for (const by of written) {
    const spoken = dangers.find(({ text }) => text === by.text);
    if (spoken === undefined || therapist.includes(by.from)) continue;
    const leads = history.urged.get(`${by.sid}-u`) ?? [];
    for (const id of leads) answers.set(id, spoken);
    const [lead] = leads;
    if (leads.length > 1) say(`${by.sid} speaks of danger and has ${leads.length} urgent texts: ${leads.join(", ")}`);
    const answer = meant.get(lead ?? "");
    if (lead === undefined || answer === undefined) say(`${by.sid} speaks of danger and no urgent text was meant for it`);
    else if (answer.conversation !== conversation(by.from)) say(`${lead}, which answers ${by.sid}, went to somebody else`);
    // Twilio lets nothing through to a number that wrote STOP; nothing else may give an urgent text up.
    else if (answer.never !== undefined && !(answer.never === "21610" && stopped.has(by.from)))
      say(`${lead}, which answers ${by.sid}, was given up (${answer.never})`);
    else if (answer.never === undefined && answer.sids.size === 0 && !answer.unknown && !answer.parked)
      say(`${lead}, which answers ${by.sid}, never left`);
  }

  const told = new Set<string>();
  for (const { id, conversation: to, policy, lane, never } of meant.values()) {
    if (policy !== "urgent") continue;
    if (lane !== "urgent") say(`${id} is an urgent text, and stood in the ${lane} lane`);
    const spoken = answers.get(id);
    if (spoken === undefined) {
      say(`${id} is an urgent text, and nobody spoke of danger`);
      continue;
    }
    const text = byOutboxId.get(id)?.[0]?.text;
    // What was given up was not read: whether the next one reminds of it depends on which was decided first.
    if (never !== undefined) told.add(`${to} in doubt`);
    if (text === undefined) continue;
    const fits = told.has(`${to} in doubt`)
      ? spoken.whole.test(text) || spoken.again.test(text)
      : (told.has(to) ? spoken.again : spoken.whole).test(text);
    if (!fits)
      say(`${id} answers « ${spoken.text} » with « ${text.slice(0, 30)}… »${told.has(to) ? ", after a whole text" : ", the first one"}`);
    told.add(to);
  }
  return violations;
}
