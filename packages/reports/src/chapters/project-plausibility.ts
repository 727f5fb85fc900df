import { isYearly, numberText, type SubjectState, unitFor } from "@lianchi/domain";
import { bands, findingText, isToCheck, type MeasureId, measures, verdictOf } from "@lianchi/returns";
import { settledSentence } from "../answer-words.ts";
import type { ChapterContext } from "../chapter-context.ts";
import { measureWords } from "../figure-words.ts";
import { noProject, oneProject } from "../one-project.ts";
import { gap, type Part, paragraph, seeTable, table } from "../parts.ts";
import { plainWords } from "../plain-words.ts";
import { figuresOf, sourcesLine } from "../sources-words.ts";
import { findingsTable } from "./findings.ts";

const tableId = "findings-table";
const judged = ["unitCost", "capacityFactor", "unitRevenue"] as const satisfies readonly MeasureId[];

/** The measures that are within what is common, with the range. */
function commonSentences(project: SubjectState, context: ChapterContext): readonly string[] {
  const { words, lang, data } = context;
  const { technology } = project.fields;
  if (technology === null) return [];
  return judged.flatMap((measure) => {
    const found = data.overview.measures.find(
      (one) => one.measure === measure && one.subjectId === project.fields.id,
    );
    const period = project.figures.generation?.fields.period;
    if (found === undefined) return [];
    // A capacity factor of a time that is no year says nothing.
    if (measure !== "unitCost" && (period === undefined || !isYearly(period))) return [];
    const band = bands[technology][measure];
    if (verdictOf(found.value, band) !== "common") return [];
    const { name, quantity } = measures[measure];
    const unitId = unitFor(quantity, found.value, context);
    const [low = "", high = ""] = band.common.map((end) => numberText(end, unitId));
    const value = measureWords(measure, found.value, project, context);
    const percent = quantity === "share" ? "%" : "";
    return [words.findings.common({ name: name[lang], value, low, high: `${high}${percent}` })];
  });
}

/** Whether the figures of one project agree with each other and with what is common. */
export function projectPlausibility(context: ChapterContext): readonly Part[] {
  const { words, data } = context;
  const { findings: say } = words;
  const project = oneProject(data);
  if (project === null) return noProject("plausibility.none", context);
  const all = data.overview.findings.filter(({ subjectId }) => subjectId === project.fields.id);
  const common = commonSentences(project, context);
  if (all.length === 0 && common.length === 0)
    return gap("plausibility.none", say.tooLittle, say.lacksFigures);
  const items = all.filter(isToCheck).map((finding) => {
    const { value, rule } = findingText(finding, project, context);
    return say.item(plainWords(value), plainWords(rule));
  });
  const sentence = items.length === 0 ? say.nothingElse : say.items(items, seeTable(tableId, context));
  return [
    ...paragraph("plausibility.findings", [...common, sentence, settledSentence(all, context)], context),
    ...(all.length === 0
      ? []
      : table(
          tableId,
          say.table,
          findingsTable(context),
          {
            source: sourcesLine(
              figuresOf(
                [project],
                ["capacity", "investment", "generation", "tax", "revenueInclTax", "outputValue"],
              ),
              context,
            ),
          },
          context,
        )),
  ];
}
