import { type BaselineFields, daysOf, halfWidth, readDayOrMonth, type SiteCounts } from "@lianchi/domain";
import { plannedPoints } from "@lianchi/returns";
import { planWords } from "../../locales/plan.ts";
import { monthError } from "../../parts/editing/date-draft.ts";
import type { FieldErrors } from "../../parts/editing/field-errors.ts";

/** A plan as a person types it. */
export type PlanDraft = {
  readonly name: string;
  readonly how: "generated" | "entered" | "imported";
  /** Name of the file from which the points came. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly shape: "linear" | "s-curve";
  readonly targetMw: string;
  readonly points: string;
  readonly batches: string;
  readonly milestones: string;
  readonly isReference: boolean;
};

/** A new plan towards what the cluster is planned to be. */
export function newPlanDraft({ on, planned }: Pick<SiteCounts, "on" | "planned">): PlanDraft {
  return {
    name: "",
    how: "generated",
    file: "",
    from: on.slice(0, 7),
    to: `${Number(on.slice(0, 4)) + 4}-12`,
    shape: "s-curve",
    targetMw: planned.capacityKw === null ? "" : String(planned.capacityKw / 1_000),
    points: "",
    batches: "",
    milestones: "",
    isReference: true,
  };
}

/** A plan that is kept, as a person would have typed it.
 *  @param fields capacities in kW */
export function planDraftOf(
  { name, origin, points, batches, milestones, isReference }: BaselineFields,
  lang: "zh" | "en",
): PlanDraft {
  const lines = (all: readonly (readonly string[])[]) => all.map((words) => words.join(" ")).join("\n");
  const isGenerated = origin.kind === "generated";
  return {
    name,
    how: origin.kind,
    file: origin.kind === "imported" ? origin.file : "",
    from: isGenerated ? origin.from : (points[0]?.month ?? ""),
    to: isGenerated ? origin.to : (points.at(-1)?.month ?? ""),
    shape: isGenerated ? origin.shape : "s-curve",
    targetMw: String((points.at(-1)?.capacityKw ?? 0) / 1_000),
    points: lines(points.map(({ month, capacityKw }) => [month, String(capacityKw / 1_000)])),
    batches: lines(batches.map(({ batch, startOn, endOn }) => [batch, startOn, endOn])),
    milestones: lines(
      milestones.map(({ name: milestone, plannedOn, doneOn }) => [
        plannedOn,
        ...(doneOn === null ? [] : [planWords[lang].done, doneOn]),
        milestone,
      ]),
    ),
    isReference,
  };
}

type Curve = Pick<BaselineFields, "points" | "origin" | "batches" | "milestones">;
export type JudgedPlan =
  | { readonly kind: "ready"; readonly curve: Curve }
  | { readonly kind: "wrong"; readonly errors: FieldErrors };

const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
const monthOf = (text: string): string | undefined => {
  const read = readDayOrMonth(text);
  return read?.length === 7 ? read : undefined;
};
/** Not a number for what people do not write as one: 0x10, 1e400, Infinity. */
function megawatts(text: string): number {
  const plain = halfWidth(text).trim().replaceAll(",", "");
  return /^\d{1,9}(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** A plan has no more months than these; a larger file is none. */
export const largestPlanBytes = 256 * 1024;

/** Reads lines with a function that gives undefined for those it cannot read; the first such line is told. */
function readLines<One>(
  text: string,
  read: (words: readonly string[]) => One | undefined,
): { readonly ones: readonly One[]; readonly bad: string | null } {
  const ones: One[] = [];
  for (const line of linesOf(text)) {
    const one = read(line.split(/[\s,;，；\t]+/));
    if (one === undefined) return { ones, bad: line };
    ones.push(one);
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

/** The lines of a CSV or text file as the form takes them: quotes away, the head away. */
export function pointsOfFile(text: string): string {
  return linesOf(text.replace(/^\uFEFF/, "").replaceAll('"', ""))
    .filter((line, at) => at > 0 || readDayOrMonth(line.split(/[\s,;，；]+/)[0] ?? "") !== undefined)
    .join("\n");
}

/** What the draft says, or what is wrong with it. */
export function planOf(draft: PlanDraft, lang: "zh" | "en"): JudgedPlan {
  const say = planWords[lang];
  const errors: Record<string, string> = {};
  const batches = readLines(draft.batches, ([batch = "", start = "", end = ""]) => {
    const [startOn, endOn] = [readDayOrMonth(start), readDayOrMonth(end)];
    if (batch === "" || startOn === undefined || endOn === undefined) return undefined;
    return daysOf(startOn).from <= daysOf(endOn).to ? { batch, startOn, endOn } : undefined;
  });
  if (batches.bad !== null) errors.batches = say.bad(batches.bad);
  const milestones = readLines(draft.milestones, ([planned = "", ...rest]) => {
    const [mark, done = "", ...named] = rest;
    const plannedOn = readDayOrMonth(planned);
    const doneOn =
      mark === planWords.zh.done || mark === planWords.en.done ? readDayOrMonth(done) : undefined;
    const name = (doneOn === undefined ? rest : named).join(" ");
    return plannedOn !== undefined && name !== "" ? { name, plannedOn, doneOn: doneOn ?? null } : undefined;
  });
  if (milestones.bad !== null) errors.milestones = say.bad(milestones.bad);
  let points: BaselineFields["points"] = [];
  if (draft.how === "generated") {
    const { shape } = draft;
    const [from, to] = [monthOf(draft.from), monthOf(draft.to)];
    const targetKw = Math.round(megawatts(draft.targetMw) * 1_000_000) / 1_000;
    if (from === undefined) errors.from = monthError(draft.from, lang);
    if (to === undefined) errors.to = monthError(draft.to, lang);
    else if (from !== undefined && to < from) errors.to = say.toBeforeFrom;
    if (!(targetKw > 0)) errors.target = say.badTarget(draft.targetMw);
    if (from !== undefined && to !== undefined && Object.keys(errors).length === 0)
      points = plannedPoints({ from, to, shape, targetKw });
  } else {
    const badNumber = linesOf(draft.points).find((line) => {
      const [written = "", value = ""] = line.split(/[\s,;，；\t]+/);
      return monthOf(written) !== undefined && Number.isNaN(megawatts(value));
    });
    const read = readLines(draft.points, ([written = "", value = ""]) => {
      const month = monthOf(written);
      const capacityKw = Math.round(megawatts(value) * 1_000_000) / 1_000;
      return month !== undefined && value !== "" && capacityKw >= 0 ? { month, capacityKw } : undefined;
    });
    const sorted = read.ones.toSorted((a, b) => a.month.localeCompare(b.month));
    const falls = sorted.find(
      (point, at) =>
        at > 0 &&
        (point.capacityKw < (sorted[at - 1]?.capacityKw ?? 0) || point.month === sorted[at - 1]?.month),
    );
    if (read.bad !== null || sorted.length === 0)
      errors.points =
        badNumber !== undefined && badNumber === read.bad ? say.badPoint(badNumber) : say.bad(read.bad ?? "");
    else if (falls !== undefined) errors.points = say.bad(`${falls.month} ${falls.capacityKw / 1_000}`);
    points = sorted;
  }
  if (Object.keys(errors).length > 0) return { kind: "wrong", errors };
  return {
    kind: "ready",
    curve: {
      points,
      origin:
        draft.how === "generated"
          ? {
              kind: "generated",
              from: monthOf(draft.from) ?? "",
              to: monthOf(draft.to) ?? "",
              shape: draft.shape,
            }
          : draft.how === "imported"
            ? { kind: "imported", file: draft.file }
            : { kind: "entered" },
      batches: batches.ones.map((one) => ({ ...one })),
      milestones: milestones.ones.map((one) => ({ ...one })),
    },
  };
}
