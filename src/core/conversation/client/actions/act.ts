/**
 * The named actions that a flow may call. Each computes its own outcome from facts; a stale commit means deciding again.
 * In: the desk. Out: an outcome of the catalog, or undefined when facts are missing (`desk.queries` says which).
 */
import type { ActionName } from "../../catalog.ts";
import type { Desk } from "../desk.ts";
import { beginMove, cancelBookingAction, lateCancel, whichBooking } from "./booking.ts";
import { checkDiary, offerFree, offerWithin } from "./diary.ts";
import {
  acceptSlotAction,
  beginRequest,
  checkWish,
  counterAction,
  knowName,
  replaces,
  sendRequest,
  startRequest,
  whichDay,
  withdrawAction,
} from "./request.ts";
import {
  asking,
  keepMove,
  keepWords,
  lostRung,
  passCancel,
  relayMessage,
  relayMove,
  situation,
  standing,
  switchLanguage,
  tellHuman,
  whatAsked,
} from "./talk.ts";
import { cancelThese, checkThese } from "./these.ts";

const actions: Readonly<Record<ActionName, (desk: Desk, flow: string) => string | undefined>> = {
  "begin-request": beginRequest,
  "start-request": startRequest,
  replaces,
  asking,
  "check-wish": checkWish,
  "check-diary": checkDiary,
  "offer-free": offerFree,
  "offer-within": offerWithin,
  "which-day": whichDay,
  "know-name": knowName,
  "send-request": sendRequest,
  withdraw: withdrawAction,
  "accept-slot": acceptSlotAction,
  counter: counterAction,
  situation,
  standing,
  "pass-cancel": passCancel,
  "which-booking": whichBooking,
  "late-cancel": lateCancel,
  "begin-move": beginMove,
  "cancel-booking": cancelBookingAction,
  "what-asked": whatAsked,
  "keep-words": keepWords,
  "relay-message": relayMessage,
  "check-these": checkThese,
  "cancel-these": cancelThese,
  "keep-move": keepMove,
  "relay-move": relayMove,
  "tell-human": tellHuman,
  "switch-language": switchLanguage,
  "lost-rung": lostRung,
};

export function act(desk: Desk, name: string, flow: string): string | undefined {
  const action = name in actions ? actions[name as ActionName] : undefined;
  if (action === undefined) throw new Error(`no action ${name}: the flow check at boot forbids it`);
  return action(desk, flow);
}
