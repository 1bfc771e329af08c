/**
 * Which path does what at the double.
 * In: an authenticated request. Out: the answer; what happened is told to the log through the desk. Never answers for a path that Twilio does not have.
 */
import { z } from "zod";
import { contentJson, readContent } from "./contents.ts";
import type { Fact } from "./entries.ts";
import { type Answer, notFound, refuse } from "./errors.ts";
import { type Desk, freshSid, listMessages, mayForget, messageJson, type Taken, takeMessage } from "./messages-api.ts";
import type { Request } from "./rest.ts";

export interface RouteDesk extends Desk {
  add(fact: Fact): void;
  /** Takes a message: logs it and starts its journey; resolves when its answer may go out. */
  accept(taken: Taken): Promise<void>;
}

export async function route(request: Request, desk: RouteDesk): Promise<Answer> {
  const { path } = request;
  const messages = /^\/2010-04-01\/Accounts\/(AC[0-9a-fA-F]{32})\/Messages(?:\/([A-Za-z0-9]+))?\.json$/.exec(path);
  if (messages !== null) {
    if (messages[1] !== desk.accountSid) return notFound(path);
    return messages[2] === undefined ? allMessages(request, desk) : oneMessage(request, messages[2], desk);
  }
  if (/^\/2010-04-01\/Accounts\/AC[0-9a-fA-F]{32}\.json$/.test(path))
    return { status: 200, body: { sid: desk.accountSid, status: "active", type: "Full", friendly_name: "Accueil" } };
  const content = /^\/v[12]\/Content(?:\/(HX[0-9a-fA-F]{32}))?(\/ApprovalRequests(?:\/whatsapp)?)?$/i.exec(path);
  if (content !== null) return contents(request, content[1], content[2] !== undefined, desk);
  if (/^\/v[23]\/Indicators\/Typing\.json$/.test(path) && request.method === "POST") return typing(request, desk);
  return notFound(path);
}

async function allMessages(request: Request, desk: RouteDesk): Promise<Answer> {
  if (request.method === "GET") return listMessages(request.query, desk);
  if (request.method !== "POST") return refuse(405, 20004, "Method not allowed");
  const taken = takeMessage(request.form, desk);
  if ("refused" in taken) return taken.refused;
  const { sid } = taken.message;
  await desk.accept(taken);
  const stored = desk.memory.bySid.get(sid);
  if (stored === undefined) return notFound(request.path);
  // What was true when it was taken: a report may already have overtaken this answer.
  return { status: 201, body: { ...messageJson(stored, desk.accountSid), status: "queued", date_sent: null, error_code: null } };
}

function oneMessage(request: Request, sid: string, desk: RouteDesk): Answer {
  const stored = desk.memory.bySid.get(sid);
  if (stored === undefined) return notFound(request.path);
  if (request.method === "GET") return { status: 200, body: messageJson(stored, desk.accountSid) };
  const refused = mayForget(stored, request.path);
  if (request.method === "DELETE") {
    if (refused !== undefined) return refused;
    desk.add({ kind: "redacted", sid, gone: true });
    return { status: 204 };
  }
  if (request.form.get("Status") === "canceled") return refuse(400, 30409, "Message cannot be canceled");
  if (request.form.get("Body") !== "") return refuse(400, 20001, "Only an empty Body redacts a message");
  if (refused !== undefined) return refused;
  desk.add({ kind: "redacted", sid, gone: false });
  return { status: 200, body: messageJson(stored, desk.accountSid) };
}

const Approval = z.looseObject({ name: z.string().regex(/^[a-z0-9_]+$/), category: z.enum(["UTILITY", "MARKETING", "AUTHENTICATION"]) });

function contents(request: Request, sid: string | undefined, approval: boolean, desk: RouteDesk): Answer {
  const { method, json, path } = request;
  if (sid === undefined) {
    if (method === "POST") {
      const made = readContent(json, freshSid("HX"), desk.now());
      if ("refused" in made) return made.refused;
      desk.add({ kind: "content", content: made });
      return { status: 201, body: contentJson(made, desk.accountSid) };
    }
    const all = [...desk.memory.contents.values()].map((content) => contentJson(content, desk.accountSid));
    return {
      status: 200,
      body: {
        contents: all,
        meta: { key: "contents", page: 0, page_size: 50, first_page_url: path, previous_page_url: null, next_page_url: null, url: path },
      },
    };
  }
  const content = desk.memory.contents.get(sid);
  if (content === undefined) return notFound(path);
  if (approval && method === "POST") {
    const asked = Approval.safeParse(json);
    if (!asked.success) return refuse(400, 92001, "Invalid approval request: name (a-z, 0-9, _) and category");
    if (content.types["twilio/list-picker"] !== undefined) return refuse(400, 92001, "twilio/list-picker cannot be submitted for approval");
    desk.add({ kind: "content", content: { ...content, approval: "received", approvalName: asked.data.name } });
    return {
      status: 201,
      body: {
        name: asked.data.name,
        category: asked.data.category,
        content_type: Object.keys(content.types)[0],
        status: "received",
        rejection_reason: "",
        allow_category_change: false,
      },
    };
  }
  if (approval) {
    const whatsapp = {
      type: "whatsapp",
      name: content.approvalName ?? "",
      category: "UTILITY",
      content_type: Object.keys(content.types)[0],
      status: content.approval,
      rejection_reason: "",
      allow_category_change: false,
    };
    return { status: 200, body: { sid, account_sid: desk.accountSid, url: `https://content.twilio.com${path}`, whatsapp } };
  }
  if (method === "DELETE") {
    desk.add({ kind: "content-gone", sid });
    return { status: 204 };
  }
  return { status: 200, body: contentJson(content, desk.accountSid) };
}

const Typing = z.looseObject({ messageId: z.string() });

function typing(request: Request, desk: RouteDesk): Answer {
  const asked = Typing.safeParse(request.json ?? Object.fromEntries(request.form));
  if (!asked.success || !desk.memory.bySid.has(asked.data.messageId))
    return refuse(400, 20001, "messageId must name a message of the last 24 hours");
  desk.add({ kind: "typing", sid: asked.data.messageId });
  return { status: 200, body: { success: true } };
}
