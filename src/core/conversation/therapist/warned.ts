/**
 * That her calendar has something at the hour which she confirms: said once for each question put to her, and her next yes stands.
 * In: the request and her answer. Out: the warning, which puts it to her again; whether she has had it before she answered.
 */
import type { Waiting } from "../../booking/request.ts";
import type { Message } from "../../words/message.ts";
import { type HerDesk, putIt } from "./her-desk.ts";

const remembered = 5;

export function warn(desk: HerDesk, request: Waiting): void {
  const others = (desk.state.warned ?? []).filter((each) => each.request !== request.id);
  desk.state = { ...desk.state, warned: [...others, { request: request.id, rev: request.askedRev, at: desk.now }].slice(-remembered) };
  putIt(desk, "her-busy", request);
}

/** The warning's words had left when she answered; an answer on its way to the question before is none to them. */
export function wasWarned(desk: HerDesk, message: Message, request: Waiting): boolean {
  const warning = desk.state.warned?.find((each) => each.request === request.id && each.rev === request.askedRev);
  return warning !== undefined && desk.facts.puts.some((put) => put.what === request.id && put.at >= warning.at && put.at <= message.at);
}
