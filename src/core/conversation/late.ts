/**
 * Messages that reach us hours after they were written: the webhook never came, the poll of Twilio's list found them.
 * Up to six hours the flow answers them as if they had just come; older ones are passed on, never answered by a flow.
 */
import type { Message } from "../words/message.ts";
import { type EpochMs, hourMs } from "../words/time.ts";

const answerableMs = 6 * hourMs;

/** Too old for a flow: what they wanted may be settled otherwise by now. */
export const overdue = (message: Message, now: EpochMs): boolean => message.late === true && now - message.at > answerableMs;
