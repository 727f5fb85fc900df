import { type BaselineFields, daysOf, halfWidth, readDayOrMonth, readQuantity } from "@lianchi/domain";

type Point = BaselineFields["points"][number];
type Batch = BaselineFields["batches"][number];
type Milestone = BaselineFields["milestones"][number];

/** A line as it was read, or which part of it could not be. */
export type ReadLine<One> =
  | { readonly kind: "read"; readonly one: One }
  | { readonly kind: "wrong"; readonly part: "line" | "capacity" };

export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

export const monthOf = (text: string): string | undefined => {
  const read = readDayOrMonth(text);
  return read?.length === 7 ? read : undefined;
};

/** What a person writes for a capacity: a bare number is MW, as the form's label says, any other unit is named.
 *  @returns kW; undefined for what people do not write as a number (0x10, 1e400, Infinity) */
export function capacityKwOf(text: string): number | undefined {
  const plain = halfWidth(text).trim();
  if (!/^\d/.test(plain)) return undefined;
  const read = readQuantity(/^[\d,.]+$/.test(plain) ? `${plain} MW` : plain, "power");
  return read.kind === "read" && read.value < 1e12 ? read.value : undefined;
}

const wrong = { kind: "wrong", part: "line" } as const;
const read = <One>(one: One) => ({ kind: "read", one }) as const;

/** A month and what is on the grid by its end. Behind a comma a comma parts columns, and which one is meant is not
 *  guessed; behind a space or a tab it groups thousands. */
export function pointOf(line: string): ReadLine<Point> {
  const [, written = "", comma = "", amount = ""] =
    /^([^\s,;，；]+)\s*([,;，；]?)\s*(.*?)[\s,;，；]*$/.exec(line) ?? [];
  const month = monthOf(written);
  if (month === undefined) return wrong;
  const capacityKw = comma !== "" && /[,;，；]/.test(amount) ? undefined : capacityKwOf(amount);
  return capacityKw === undefined ? { kind: "wrong", part: "capacity" } : read({ month, capacityKw });
}

/** A batch, which may have several words, and its first and last day or month. */
export function batchOf(line: string): ReadLine<Batch> {
  const [, batch = "", start = "", end = ""] =
    /^(.+?)[\s,;，；]+([^\s,;，；]+)[\s,;，；]+([^\s,;，；]+)$/.exec(line) ?? [];
  const [startOn, endOn] = [readDayOrMonth(start), readDayOrMonth(end)];
  if (startOn === undefined || endOn === undefined || daysOf(startOn).from > daysOf(endOn).to) return wrong;
  return read({ batch, startOn, endOn });
}

const day = "([^\\s,;，；（）()]+)";
const gap = "[\\s,;，；]+";
const doneFirst = new RegExp(`^(?:完成|done)\\s*[:：]?\\s*${day}${gap}(.+)$`, "iu");
const doneLast = new RegExp(`^(.+?)[\\s,;，；（(]+(?:完成|done)\\s*[:：]?\\s*${day}[)）]?$`, "iu");

/** A planned day or month and what is to be reached; the day on which it was reached before the name or behind it. */
export function milestoneOf(line: string): ReadLine<Milestone> {
  const [, planned = "", rest = ""] = new RegExp(`^${day}${gap}(.+)$`, "u").exec(line) ?? [];
  const plannedOn = readDayOrMonth(planned);
  if (plannedOn === undefined || rest === "") return wrong;
  const [, firstDone = "", firstName = ""] = doneFirst.exec(rest) ?? [];
  const [, lastName = "", lastDone = ""] = doneLast.exec(rest) ?? [];
  for (const [name, done] of [
    [firstName, readDayOrMonth(firstDone)],
    [lastName, readDayOrMonth(lastDone)],
  ] as const)
    if (name !== "" && done !== undefined) return read({ name, plannedOn, doneOn: done });
  return read({ name: rest, plannedOn, doneOn: null });
}

/** Every line by one reader; the first that cannot be read is told. */
export function readLines<One>(
  text: string,
  readOne: (line: string) => ReadLine<One>,
): {
  readonly ones: readonly One[];
  readonly bad: { readonly line: string; readonly part: "line" | "capacity" } | null;
} {
  const ones: One[] = [];
  for (const line of linesOf(text)) {
    const told = readOne(line);
    if (told.kind === "wrong") return { ones, bad: { line, part: told.part } };
    ones.push(told.one);
  }
  return { ones, bad: null };
}

/** The text of a file as office programs of the country write it: UTF-8, or else GB 18030. */
export function textOfFile(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

const unitInHead = /万千瓦|兆瓦|吉瓦|千瓦|\b[kmg]w\b/iu;

/** The lines of a CSV or text file as the form takes them: without quotes and head. A unit that only the head names goes
 *  to every number, to be seen before it is saved. */
export function pointsOfFile(text: string): string {
  const lines = linesOf(text.replace(/^\uFEFF/, "")).map((line) =>
    line.replaceAll(/"([^"]*)"/g, (_, cell: string) =>
      /^[\d,.]+$/.test(cell.trim()) ? cell.replaceAll(",", "") : cell,
    ),
  );
  const [head = "", ...rest] = lines;
  // A first line with a number is no head: what is wrong with it is told.
  if (readDayOrMonth(head.split(/[\s,;，；]+/)[0] ?? "") !== undefined || /[\s,;，；]\d/.test(head))
    return lines.join("\n");
  const unit = unitInHead.exec(halfWidth(head))?.[0];
  const isOther = unit !== undefined && !/^(mw|兆瓦)$/iu.test(unit);
  return rest.map((line) => (isOther && /\d$/.test(line) ? `${line} ${unit}` : line)).join("\n");
}
