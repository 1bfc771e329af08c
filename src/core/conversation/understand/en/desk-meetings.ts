/** English: their data, their request, a person, said with any words in any order. Fields and meetings over plain text; data only. */
import type { Meetings } from "../meeting.ts";

export const deskMeetings: Meetings = {
  fields: {
    erase: [
      "(delete*|deleting|deletion|erase*|erasing|erasure|wipe*|wiping|destroy*|purge*|shred*|remove*|scrub*|clear|anonymise*|anonymize*|get rid of|getting rid of|bin|dispose of)",
    ],
    forget: ["(forget|forgotten) (about me|me|my (data|details|name|existence))"],
    mine: [
      "(data|info|information|details|record|records|file|files|account|history|profile|conversation|chat|chats|notes|trace*|transcript*)",
      "(my|our) (name|number|email|address|phone|messages|date of birth|texts|photo*)",
      "(about|on|concerning|regarding) (me|us|my (son|daughter))",
      "(everything|anything|all|whatever|what|stuff|things) (i|you|that|you ve|u|i ve) ~ (said|told|wrote|have|hold|keep|know|shared|stored|saved|kept|got|collected|recorded)",
      "(whatever|everything|all) you ve (stored|saved|kept|got|collected|recorded|noted)",
    ],
    yours: ["(your|the) (system|systems|server*|database*|files|records|computer*|books|archives|cloud|end)"],
    keep: ["(keep|keeping|store|storing|hold|holding|retain*|exist|existing|remain*|have|kept|stored|held|left)"],
    none: ["(no|not|don t|never|nothing|without|none|stop|no longer|any)"],
    right: ["(gdpr|right to (be forgotten|erasure)|article 17|data protection|privacy (law|rights))"],
    entry: ["(appointment*|session*|booking|slot|diary|calendar|request|memory|memories|pain|fear|<day>)"],
    request: ["(my|our) (last|earlier|previous)? (message*|request*|enquiry|inquiry|email|text|booking|question|note)"],
    fate: [
      "(lost|received|arrive*|through|seen|read|answered|unanswered|ignored|processed|looked at|considered|accepted|get to you|reached|pending|any progress|gone astray|went through)",
    ],
    noted: [
      "(am i|i m|are we|we re|is he|is she|my son is|my daughter is|got me|have me|put me) (still|definitely|all)? (on|in|down) (the|your|for|at)? (calendar|diary|schedule|books|book|list|<day>|#)",
      "(what s|what is|whats|what was|wats) (my|our) (time|day|date|slot)",
      "(my|our) (time|slot) (again|tomorrow|on <day>)",
    ],
    unsure: ["(can t remember|don t remember|forgot|forgotten|not sure|no longer sure|lost track|mixed up|unsure)"],
    agreed: [
      "(we (said|agreed|booked|settled|arranged)|my (appointment|session|slot|time)|what (time|day)|which (time|day)|when (i|we|it))",
    ],
    talk: ["(talk|speak|chat|spoken|explain|have a word|say it|discuss)"],
    somebody: ["(to|with) (her|him|someone|somebody|a (real)? person|a human|an actual|the therapist|a real|a living)"],
    voice: ["(on the phone|over the phone|by phone|in person|out loud|call|face to face)"],
    late: [
      "(running|be|i m|am|few|bit|mins|minutes|#) (late|behind|delayed|behind schedule|min* late|min* behind|mins behind|late for)",
      "(running|going to be|ll be|gonna be|be|am) ~ (late|behind|delayed) ~",
    ],
    papers: ["(invoice*|receipt*|certificate*|attendance note|sick note|proof of (attendance|payment)|written report)"],
    papers_want: ["(need|want|send|get|have|missing|issue|provide|could|can|please|write|haven t)"],
    insurer: ["(reimburs*|covered)"],
    lost: [
      "(don t|do not|can t|not sure|no idea|idk|dunno|confused) ~ (understand|get|know|see|how|what|work|use)",
      "(what|how) (do|should|am) i ~ (type|write|reply|answer|press|send)",
    ],
    tool: ["(this|your|the) (thing|system|bot|service|number|menu|app|chat)", "(here|on here|to get started|to go on)"],
    trade: ["(session*|therapy|hypnosis|appointment*|pay|cancel)"],
  },
  met: {
    delete_data: ["erase mine -entry", "erase yours -entry", "forget -entry", "none keep mine yours -entry", "right erase", "right mine"],
    status: ["request fate -erase", "unsure agreed", "noted"],
    human: ["talk somebody -insurer", "talk voice -insurer", "papers papers_want -insurer"],
    message: ["late"],
    help: ["lost tool -trade"],
  },
};
