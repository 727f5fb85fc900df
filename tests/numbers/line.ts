/** A piece of a file in which numbers stand: what it says, and what stands beside it and is read with it (the other cells
 *  of its row, the name of its category, the title of its axis). */
export type Line = {
  readonly place: string;
  readonly text: string;
  readonly beside: string;
};

/** A table as it is read off a page: texts by row and column, the first row its head. */
export type Grid = readonly (readonly string[])[];

export const inner = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, "g"))].map(
    ([, text = ""]) => text,
  );
