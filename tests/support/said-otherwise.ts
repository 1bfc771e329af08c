/**
 * Two transcripts with the same lines of input, as what is said otherwise after each of them.
 * In: the text of before, the text of now. Out: one entry for each line of input whose answers differ, in order.
 */
export interface Otherwise {
  /** The line of input; "" for what was said before the first. */
  readonly after: string;
  readonly before: readonly string[];
  readonly now: readonly string[];
}

export function saidOtherwise(before: string, now: string): readonly Otherwise[] {
  const [old, fresh] = [blocksOf(before), blocksOf(now)];
  return old.flatMap((block, at) => {
    const said = fresh[at]?.said ?? [];
    if (block.said.join("\n") === said.join("\n")) return [];
    return [
      {
        after: block.input,
        before: block.said.filter((line) => !said.includes(line)),
        now: said.filter((line) => !block.said.includes(line)),
      },
    ];
  });
}

/** As a person reads it: who said what, before and now. */
export const sayOtherwise = ({ after, before, now }: Otherwise): string =>
  [
    `  after « ${after} »`,
    ...(before.length === 0 && now.length === 0 ? ["    the same lines, in another order"] : []),
    ...before.map((line) => `    before  ${line}`),
    ...now.map((line) => `    now     ${line}`),
    ...(now.length === 0 && before.length > 0 ? ["    now     (nothing)"] : []),
  ].join("\n");

interface Block {
  readonly input: string;
  readonly said: string[];
}

/** What the bot says begins with `bot>`; its further lines and its buttons are indented. */
function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [{ input: "", said: [] }];
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#") || /^[a-z0-9]+ = /.test(line)) continue;
    const last = blocks.at(-1);
    if (line.startsWith("  ")) last?.said.push(`${last.said.pop() ?? ""} ${line.trim()}`);
    else if (line.startsWith("bot>")) last?.said.push(line);
    else blocks.push({ input: line, said: [] });
  }
  return blocks;
}
