/** English: whether a person writes here. Asked, not wished. */
import type { Rule } from "../rules.ts";

const machine = "(robot|bot|chatbot|machine|computer|ai|automated|automatic|software|program|chatgpt|virtual assistant|autoresponder)";
const real = "(real|human|actual|real person|human being|person|someone real|somebody real)";

export const robot: readonly Rule[] = [
  {
    label: "robot",
    any: [
      `(are you|r u|is this|is it|are u|you re|this is|it s|am i (talking|speaking|chatting|texting|writing) (to|with)|is that) ~ (a|an|the)? ${machine} ~`,
      `(are you|r u|is this|are u|is there|am i (talking|speaking|chatting|texting|writing) (to|with)) (a|an|the|someone|somebody|anyone|any)? ~ ${real} ~`,
      "(who|is anyone|is anybody|is someone) ~ (answering|replying|reading|behind|writing) ~ (this|these|here|me|messages)",
    ],
    not: ["(want|would like|rather|prefer|need|speak to|talk to|can i|could i|instead|not a|no more|call me|available|appointment)"],
    asks: true,
  },
];
