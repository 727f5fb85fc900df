import { type Change, type FigureFields, metrics, periodText, type SubjectState } from "@lianchi/domain";
import type { ChapterContext } from "../chapter-context.ts";
import { figureWords } from "../figure-words.ts";
import type { Elapsed } from "../report-data.ts";
import { isInitial } from "./initial.ts";

type FigureChange = Extract<Change, { readonly kind: "figure" }>;

/** What became of a figure over the time told; `was` and `is` in words, null where there was or is none. */
export type FigureMove = {
  readonly kind: "new" | "changed" | "withdrawn";
  readonly subject: SubjectState;
  readonly name: string;
  readonly was: string | null;
  readonly is: string | null;
  readonly last: FigureChange;
};

function words(fields: FigureFields, context: ChapterContext): string {
  const { quantity, hasPeriod } = metrics[fields.metric];
  const { lang, text } = context;
  const value = figureWords(
    { id: `x.${fields.metric}`, version: 1, seq: 1, at: "", actor: "", basis: fields.basis, fields },
    quantity,
    context,
  );
  return hasPeriod ? `${value}${text.comma}${periodText(fields.period, lang)}` : value;
}

/** Whether two revisions say the same of the value itself. */
const isSame = (a: FigureFields, b: FigureFields) =>
  a.value === b.value &&
  a.precision === b.precision &&
  a.basis === b.basis &&
  JSON.stringify(a.period) === JSON.stringify(b.period);

/** Figures that are new, other than they were, or withdrawn, once each however often they were written. An initial entry is
 *  no change: what came with the product counts as having been there before.
 *  @param subjects those that the report is about, as they are now */
export function figureMoves(
  { earlier, changes }: Elapsed,
  subjects: readonly SubjectState[],
  context: ChapterContext,
): readonly FigureMove[] {
  const before = [...earlier.projects, ...earlier.clusters, ...earlier.agreements];
  const last = new Map<string, FigureChange>();
  const initial = new Map<string, FigureFields>();
  for (const change of changes) {
    if (change.kind !== "figure") continue;
    const key = `${change.fields.subjectId}.${change.fields.metric}`;
    if (isInitial(change)) initial.set(key, change.fields);
    else last.set(key, change);
  }
  return subjects.flatMap((subject) => {
    const old = before.find(({ fields }) => fields.id === subject.fields.id);
    return [...last].flatMap(([key, change]): readonly FigureMove[] => {
      const { fields } = change;
      if (fields.subjectId !== subject.fields.id) return [];
      const was = old?.figures[fields.metric]?.fields ?? initial.get(key);
      const about = {
        subject,
        name: metrics[fields.metric].name[context.lang],
        was: was === undefined ? null : words(was, context),
        is: fields.value === null ? null : words(fields, context),
        last: change,
      };
      if (fields.value === null) return was === undefined ? [] : [{ kind: "withdrawn", ...about }];
      if (was === undefined) return [{ kind: "new", ...about }];
      return isSame(was, fields) ? [] : [{ kind: "changed", ...about }];
    });
  });
}
