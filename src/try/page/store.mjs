/**
 * Folds the double's log into what each phone shows, per channel.
 * In: entries, in order. Out: for each, what changed. A message of the bot shows when it arrives, or when it is known that it will not.
 */
export function createStore(addresses) {
  const bySid = new Map();
  const threads = { client: { whatsapp: [], sms: [] }, therapist: { whatsapp: [], sms: [] } };
  const lastIn = { client: undefined, therapist: undefined };

  const phoneOf = (address) => ["client", "therapist"].find((who) => Object.values(addresses[who]).includes(address));
  const show = (item, at) => {
    item.shownAt = at;
    threads[item.phone][item.channel].push(item);
    return { kind: "new", item };
  };

  function fold({ at, fact }) {
    if (fact.kind === "message") {
      const { message } = fact;
      const phone = phoneOf(message.by === "person" ? message.from : message.to);
      if (phone === undefined) return undefined;
      const item = { ...message, phone, mine: message.by === "person", status: fact.status, shownAt: undefined };
      bySid.set(message.sid, item);
      if (item.mine && item.channel === "whatsapp") lastIn[phone] = at;
      return message.by === "bot" ? undefined : show(item, at);
    }
    if (fact.kind === "status") {
      const item = bySid.get(fact.sid);
      if (item === undefined) return undefined;
      item.status = fact.status;
      item.errorCode = fact.errorCode;
      if (item.errorCode !== undefined) item.failed = true;
      // "sent" has left; a phone shows what has reached it.
      if (item.shownAt === undefined && fact.status !== "sent") return show(item, at);
      return item.shownAt === undefined ? undefined : { kind: "changed", item };
    }
    if (fact.kind === "webhook" && fact.what === "inbound") {
      const item = bySid.get(fact.sid);
      if (item === undefined || !item.mine || fact.signature !== "good") return undefined;
      item.status = fact.answer >= 200 && fact.answer < 300 ? "delivered" : "failed";
      return { kind: "changed", item };
    }
    return undefined;
  }

  /** The choices still to be answered in a thread: those of the newest message that has some, unless its person wrote since. */
  function openChoices(phone, channel) {
    for (const item of threads[phone][channel].toReversed()) {
      if (item.mine) return undefined;
      if (item.choices.length > 0 && item.failed !== true) return item;
    }
    return undefined;
  }

  return {
    fold,
    thread: (phone, channel) => threads[phone][channel],
    bySid: (sid) => bySid.get(sid),
    openChoices,
    windowShut: (phone, now) => lastIn[phone] === undefined || now - lastIn[phone] >= 24 * 3_600_000,
    phoneOf,
  };
}
