/**
 * Who may be written to: WhatsApp's 24 hours per pair, and the words that Twilio handles by itself on SMS.
 * In: instants of the double's clock. Out: yes or no. Never looks at what is said beyond those words.
 */
export const WINDOW_MS = 24 * 60 * 60 * 1000;

/** Open from their last message until 24 h later. */
export const windowOpen = (lastInAt: number | undefined, now: number): boolean => lastInAt !== undefined && now - lastInAt < WINDOW_MS;

const STOP = new Set(["STOP", "STOPALL", "UNSUBSCRIBE", "END", "QUIT", "REVOKE", "OPTOUT", "CANCEL"]);
const START = new Set(["START", "YES", "UNSTOP"]);
const HELP = new Set(["HELP", "INFO"]);

/** The whole message, case aside. "STOP SVP" is not one. */
export function keywordIn(text: string): "stop" | "start" | "help" | undefined {
  const word = text.trim().toUpperCase();
  if (STOP.has(word)) return "stop";
  if (START.has(word)) return "start";
  return HELP.has(word) ? "help" : undefined;
}

/** Twilio's own English answers on a long code. */
export const keywordAnswers = {
  stop: "You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.",
  start:
    "You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
  help: "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
} as const;
