import {
  type BaselineFields,
  daysOf,
  halfWidth,
  readDayOrMonth,
  readQuantity,
  unitInHeader,
  units,
} from "@lianchi/domain";

type Point = BaselineFields["points"][number];
type Batch = BaselineFields["batches"][number];
type Milestone = BaselineFields["milestones"][number];

/** A line as it was read, or which part of it could not be. */
export type ReadLine<One> =
  | { readonly kind: "read"; readonly one: One }
  | { readonly kind: "wrong"; readonly part: WrongPart };
/** `head`: no number at all, as the head of a table. */
export type WrongPart = "line" | "capacity" | "head";

export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/[\s,;，；]+$/u, ""))
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
  return read.kind === "read" && read.value < 1e12 ? Math.round(read.value * 1e3) / 1e3 : undefined;
}

const wrong = { kind: "wrong", part: "line" } as const;
const read = <One>(one: One) => ({ kind: "read", one }) as const;

/** A month and what is on the grid by its end. Behind a comma a comma parts columns, and which one is meant is not
 *  guessed; behind a space or a tab it groups thousands. */
export function pointOf(line: string): ReadLine<Point> {
  const [, written = "", comma = "", amount = ""] = /^([^\s,;，；]+)\s*([,;，；]?)\s*(.*)$/.exec(line) ?? [];
  const month = monthOf(written);
  if (month === undefined) return /\d/.test(halfWidth(line)) ? wrong : { kind: "wrong", part: "head" };
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
const done = "(?:已?完成于?|done(?:\\s+on)?)";
/** Where the day stands on which a milestone was reached: before its name, behind it, or with the word behind the day. */
const reached: readonly { readonly pattern: RegExp; readonly name: number; readonly day: number }[] = [
  { pattern: new RegExp(`^${done}\\s*[:：]?\\s*${day}${gap}(.+)$`, "iu"), name: 2, day: 1 },
  { pattern: new RegExp(`^(.+?)[\\s,;，；（(]+${done}\\s*[:：]?\\s*${day}[)）]?$`, "iu"), name: 1, day: 2 },
  { pattern: new RegExp(`^(.+?)[\\s,;，；（(]+${day}\\s*${done}[)）]?$`, "iu"), name: 1, day: 2 },
];
/** The word beside a year: a day is meant, whatever is wrong with it. */
const meansDay = new RegExp(`${done}\\D{0,3}\\d{4}|\\d{4}[\\d./年月日-]*\\s*${done}`, "iu");

/** A planned day or month and what is to be reached, with the day on which it was reached where it was. */
export function milestoneOf(line: string): ReadLine<Milestone> {
  const [, planned = "", rest = ""] = new RegExp(`^${day}${gap}(.+)$`, "u").exec(line) ?? [];
  const plannedOn = readDayOrMonth(planned);
  if (plannedOn === undefined || rest === "") return wrong;
  for (const { pattern, ...at } of reached) {
    const found = pattern.exec(rest);
    const doneOn = readDayOrMonth(found?.[at.day] ?? "");
    const name = found?.[at.name];
    if (name !== undefined && doneOn !== undefined) return read({ name, plannedOn, doneOn });
  }
  // A second day without a word may be the one on which it was reached: it is asked about.
  const hasDay = rest.split(/[\s,;，；（）()]+/).some((word) => readDayOrMonth(word) !== undefined);
  return hasDay || meansDay.test(rest) ? wrong : read({ name: rest, plannedOn, doneOn: null });
}

/** Every line by one reader; the first that cannot be read is told. */
export function readLines<One>(
  text: string,
  readOne: (line: string) => ReadLine<One>,
): {
  readonly ones: readonly One[];
  readonly bad: { readonly line: string; readonly part: WrongPart } | null;
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

const separators = ["\t", ";", "；", ",", "，"];

/** The cells of a line; quotes keep what they hold together. Where no separator stands, the first word is one cell and
 *  the rest another. */
function cellsOf(line: string): readonly string[] {
  const bare = line.replaceAll(/"[^"]*"/g, "");
  const separator = separators.find((one) => bare.includes(one));
  if (separator === undefined) {
    const [, first = "", rest = ""] = /^(\S*)\s*(.*)$/.exec(line.replaceAll('"', "").trim()) ?? [];
    return rest === "" ? [first] : [first, rest];
  }
  const cells = [""];
  let isQuoted = false;
  for (const sign of line)
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === separator && !isQuoted) cells.push("");
    else cells.push((cells.pop() ?? "") + sign);
  const trimmed = cells.map((cell) => cell.trim());
  return trimmed.slice(0, trimmed.findLastIndex((cell) => cell !== "") + 1);
}

const isBare = (amount: string) => /^[\d,.]+$/.test(halfWidth(amount));

/** The lines of a CSV or text file as the form takes them: without quotes and head, month and amount parted by a space. A
 *  unit that only the head names goes to every number, to be seen before it is saved; a head whose unit is none of
 *  capacity stays, and is asked about. */
export function pointsOfFile(text: string): string {
  const rows = linesOf(text.replace(/^\uFEFF/, "")).map((line) => ({ line, cells: cellsOf(line) }));
  const [head, ...rest] = rows;
  if (head === undefined) return "";
  // A number anywhere is no head's: a first line that cannot be read is told, never dropped.
  const isHead = monthOf(head.cells[0] ?? "") === undefined && !/(^|[\s,;"])\d/.test(halfWidth(head.line));
  const named = halfWidth(head.cells.slice(1).join(" ")).toLowerCase();
  const unitId = isHead ? unitInHeader(named, "power") : null;
  const isKnown = unitId !== null || !/瓦|元|度|时|[kmgt]w|yuan|cny|rmb/.test(named);
  const unit = unitId === null || unitId === "mw" ? "" : ` ${units[unitId].label.zh}`;
  const lines = (isHead ? rest : rows).map(({ line, cells: [month = "", amount = "", ...more] }) =>
    amount === "" || more.length > 0 ? line : `${month} ${amount}${isBare(amount) ? unit : ""}`,
  );
  return [...(isHead && !isKnown ? [head.line] : []), ...lines].join("\n");
}
