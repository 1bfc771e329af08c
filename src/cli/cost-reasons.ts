/**
 * Why some texts of the default practice are more than one SMS segment, for `docs/sms.md`. A key, or the beginning of several. A text that has
 * become short loses its reason: a test says so.
 */
import type { Reasons } from "./cost-page.ts";

export const costReasons: Reasons = {
  "composed.first-answer": "the first answer alone: what was asked, that nobody reads here, and the emergency numbers",
  "composed.her-absence": "whom it hits and what to do about it, in the message that sets it; one line for each",
  "composed.her-day-off": "everybody who is about to be told stands in it before her yes; one line for each",
  "composed.her-digest": "what waited for the end of a night or of a session, in one message instead of one each",
  "composed.her-list": "she has asked for it (LISTE), one line for each",
  "composed.her-three-hours": "her own echo, and only when she offers three hours: each is read back, with what speaks against it",
  "composed.her-undo": "she has taken it back: everybody whose appointment stands again; one line for each",
  "composed.her-week": "she has asked for it (SEMAINE), one line for each day",
  "composed.her-which": "several wait and her answer named none: all of them, so that no second question is needed",
  "composed.her-who": "several people of one name: she must see them all to choose",
  "composed.her-yes-against": "three things at once speak against the hour, said once, before her yes counts",
  "composed.three-hours": "three hours, each to be told from the others, and the one that is not possible",
  "composed.three-hours-for-booked": "an appointment that is taken away, an apology and three hours: one message rather than two",
  "notices.her-help-week": "she has asked for it (AIDE 2): all her words for days, hours and people in one message",
  "notices.after-urgent": "somebody who wrote of danger and writes again: the numbers are said whole, whatever they cost",
  "notices.called-off-offering": "her own echo, and only when she offers three hours at once: each is read back",
  "notices.envelope-shown": "somebody's own words, shown once and then erased, and how to answer",
  "notices.her-late": "her own words are quoted, so that she knows which message was not carried out",
  "notices.news-away": "the day of return beside the hour asked for and the deadline, each at its longest",
  "notices.news-move": "two hours and a deadline, each at its longest",
  "notices.news-move-freed": "two hours, one with its month, and a deadline, each at its longest",
  "declined.move-refused-talk.choose": "the hour that cannot be, the one that stays, and the telephone",
  "proposal.offer.choose": "an hour of another month, at its longest, beside the hours offered",
  "notices.reopened-offer": "hours that hold no more, the request that is taken up again, and by when there is news",
  "declined.called-off-away.choose":
    "an hour that cannot be kept, an apology and the day of return, in the message that takes an appointment away",
  "declined.move-expired.choose": "both hours, the one not answered and the one that stays, and the telephone",
  "declined.move-refused-why-talk.choose": "her reason in her own words, the hour that stays, and the telephone",
  "declined.refused-why-talk.choose": "her reason in her own words, and the telephone",
  "declined.move-refused-why.choose": "her reason in her own words, and the hour that stays",
  "declined.refused-why.choose": "her reason in her own words",
  "proposal.moved.choose": "an hour that cannot be kept, an apology and the hours offered instead: one message rather than two",
};
