/**
 * The page's line to the trial. In: the double's log as events. Out: what was done on the page, as JSON.
 * Never talks to another origin.
 */
export async function post(path, body) {
  try {
    const answer = await fetch(`/try/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

export async function readState() {
  try {
    const answer = await fetch("/try/state");
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

/** `onEntry` for every entry, oldest first; `onReady` once the past has been told; `onLink(true | false)` as the line comes and goes. */
export function listen({ onEntry, onReady, onLink }) {
  const events = new EventSource("/try/events");
  events.onmessage = ({ data }) => onEntry(JSON.parse(data));
  events.addEventListener("ready", onReady);
  events.addEventListener("fresh", () => location.reload());
  events.onopen = () => onLink(true);
  events.onerror = () => onLink(false);
}
