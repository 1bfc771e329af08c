/** English, wanting no more messages, said with any words in any order. Plain text; data only. See `../fr/no-more.ts`. */
import type { Refusals } from "../opt-out-words.ts";

export const noMore: Refusals = {
  concepts: {},
  fields: {
    en_quit: [
      "(stop|stopping|stopped|quit|cease|desist|end|halt|discontinue|knock off|cut|cut out|turn off|switch off|disable|suspend|block|deactivate|kill|enough|done|finished|no further|no more|opt out|opt me out|opting out|leave off|pack in|call off)",
    ],
    en_sends: [
      "(texts|txts|txt|txtz|text|msgs|mssgs|text messages|messages|message|msgs|sms|reminders|alerts|notifications|notification*|spam|emails|communications|communication|contact|whatsapps|whatsapp|updates|mailings|newsletter*|promos|marketing|pings|mailing list|correspondence|text service)",
    ],
    en_write: [
      "(texting|messaging|contacting|writing|sending|bothering|spamming|pestering|harassing|emailing|pinging|bugging|hassling|reminding|disturbing|annoying|blowing up|reaching out|bombarding|nagging)",
    ],
    en_never: [
      "(don t|do not|dont|never|no longer|not|no more|won t|would rather not|rather not|prefer not|wish not|nobody|without|stop|cease)",
    ],
    en_text: [
      "(text|message|contact|write|bother|spam|pester|email|ping|bug|hassle|disturb|remind|notify|texted|messaged|contacted|bothered|reminded|notified|emailed|reach out)",
    ],
    en_me: ["(me|us|my|this number|this phone|this line|my number|my phone|my mobile|my mother|my husband|my wife|here)"],
    en_ever: ["(again|anymore|any more|ever|any longer|in future|from now on|at all|please|pls|ok|thanks)"],
    en_receive: ["(receive|receiving|get|getting|be sent|hear|hearing|want|need|wish|like|care for|interested|subscribed|opted|signed up)"],
    en_strike: ["(take|remove|delete|drop|strike|cross|get|pull|scrub|kick|removed|deleted|taken)"],
    en_list: [
      "(list|lists|mailing list|contacts|contact list|distribution|subscribers|subscription|text service|texting list|mailout*|address book|whatever this is)",
    ],
    en_unsubscribe: ["(unsubscrib*|unsub|opt out|opt me out|opting out|optout|opted out|deregister me)"],
    en_consent: ["(consent|permission|authorisation|authorization|approval)"],
    en_withdraw: ["(withdraw*|revok*|rescind*|cancel*|take back|no longer|never gave|remove|retract*|don t)"],
    en_peace: [
      "(take|get|pull|strike) (me|us|my number|this number|my phone) (off|out)",
      "(don t|do not|no longer|never) (want|need|wanted|asked for) (these|them|any of (these|those)) ~",
      "(leave (me|us|this number) (alone|be|in peace)|lose (my|this) number|forget (my|this) number|delete my number from your phone|get lost|go away|buzz off)",
      "(blocking|block|report|reporting) (you|this number)",
    ],
    en_fed_up: ["(sick|tired|fed up|had enough|enough|annoying|annoyed|too many|bombarded|spammed|driving me mad|sick to death)"],
    en_another: [
      "(appointment*|session*|booking|waiting list|wait list|smoking|drinking|smoke|drink|therapy|medication|worry*|thinking|crying|panic*|my (ex|boss|mother|husband|partner) (keeps|won t|sends|texts|messages))",
    ],
    en_mishap: [
      "(by mistake|by accident|accidentally|didn t (get|receive|arrive)|not (received|arrived|come through)|haven t (received|had|got|heard)|any messages|resend|can t (receive|get|open)|no reply|no answer|still no|did you)",
    ],
  },
  stop: [
    "en_quit en_sends -en_another -en_mishap",
    "en_quit en_write -en_another -en_mishap",
    "en_never en_text en_me en_ever -en_another -en_mishap",
    "en_never en_receive en_sends -en_another -en_mishap",
    "en_strike en_me en_list -en_another",
    "en_unsubscribe",
    "en_withdraw en_consent en_text",
    "en_withdraw en_consent en_sends",
    "en_peace",
    "en_fed_up en_sends -en_another -en_mishap",
  ],
};
