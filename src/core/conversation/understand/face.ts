/** A message of faces alone. In: the text as it came. Out: what they say, where that is plain. */

/** What a face by itself says: a kindness, or that something weighs. */
export const faceIn = (text: string): "thanks" | "feeling_heavy" | undefined =>
  sad.test(text) ? "feeling_heavy" : kind.test(text) ? "thanks" : undefined;
const sad = /[😢😭😞😔😟😥😰😿💔☹🙁]/u;
const kind = /[😊🙂☺❤💕💖💗💓💞💛💚💙💜🧡🤍🖤🥰😍😘🤗🌸🌷🌹🌻🌼💐✨🌞👏🙌😁😄😃😀😉😇🫶💪🎉]/u;
