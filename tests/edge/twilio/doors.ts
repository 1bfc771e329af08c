/** Both doors behind the real server, with an inbox and a settling that write down what they are given. */
import type { RequestListener } from "node:http";
import { publicApp } from "../../../src/edge/http/app.ts";
import { openServer } from "../../../src/edge/http/server.ts";
import type { DeliveryReport } from "../../../src/edge/twilio/form.ts";
import { inboundDoor } from "../../../src/edge/twilio/inbound.ts";
import { statusDoor } from "../../../src/edge/twilio/status.ts";
import type { Bells, Inbox } from "../../../src/stations/ports.ts";
import { accountSid, encode, house, memoryLog, nextToken, publicUrl, sign, token } from "./support.ts";

export interface Doors {
  readonly url: string;
  readonly log: ReturnType<typeof memoryLog>;
  readonly accepted: Parameters<Inbox["accept"]>[];
  readonly reported: DeliveryReport[];
  readonly rung: Parameters<Bells["ring"]>[];
  readonly counted: (string | undefined)[];
  /** What the ports do next; put back by each test that changes it. */
  behaviour: { accept: () => ReturnType<Inbox["accept"]>; report: () => Promise<unknown> };
  forget(): void;
  close(): Promise<void>;
}

const usual = (): Doors["behaviour"] => ({ accept: () => Promise.resolve("stored"), report: () => Promise.resolve("noted") });

/** `local`: reached, and signed, by the server's own URL instead of the public one. */
export async function openDoors(where: "public" | "local" = "public"): Promise<Doors> {
  const log = memoryLog();
  const app: { current: RequestListener } = { current: (_request, response) => response.destroy() };
  const server = await openServer((request, response) => app.current(request, response), { port: 0, host: "127.0.0.1" });
  const url = `http://127.0.0.1:${server.port}`;
  const doors: Doors = {
    url,
    log,
    accepted: [],
    reported: [],
    rung: [],
    counted: [],
    behaviour: usual(),
    forget() {
      for (const list of [doors.accepted, doors.reported, doors.rung, doors.counted, log.lines]) list.length = 0;
      doors.behaviour = usual();
    },
    close: () => server.close(1_000),
  };
  const parts = {
    publicUrl: where === "local" ? url : publicUrl,
    accounts: new Map([[accountSid, [token, nextToken]]]),
    log,
    inbox: {
      accept: (...call: Parameters<Inbox["accept"]>) => {
        doors.accepted.push(call);
        return doors.behaviour.accept();
      },
    },
    settle: (report: DeliveryReport) => {
      doors.reported.push(report);
      return doors.behaviour.report();
    },
    house,
    bells: { ring: (...call: Parameters<Bells["ring"]>) => void doors.rung.push(call) },
    clock: { now: () => 1_764_000_000_000 },
    meter: { count: (_what: string, label?: string) => void doors.counted.push(label), notUnderstood: () => undefined },
    timings: { acceptTimeoutMs: 300 },
  };
  app.current = publicApp([inboundDoor(parts), statusDoor(parts)], log);
  return doors;
}

export const formHeaders = { "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8" };

/** As Twilio posts: the form signed over the public URL, whatever host it travels to. */
export const post = (
  url: string,
  path: string,
  form: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  fetch(url + path, {
    method: "POST",
    headers: { ...formHeaders, "X-Twilio-Signature": sign(publicUrl + path, form), ...more },
    body: encode(form),
  });
