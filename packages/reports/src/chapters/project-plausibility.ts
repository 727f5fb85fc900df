import { isYearly, numberText, type SubjectState, unitFor } from "@lianchi/domain";
import { bands, findingText, isToCheck, type MeasureId, measures, verdictOf } from "@lianchi/returns";
import { settledSentence } from "../answer-words.ts";
import type { ChapterContext } from "../chapter-context.ts";
import { noProject, oneProject } from "../one-project.ts";
import { gap, type Part, paragraph, seeTable, table } from "../parts.ts";
import { plainWords } from "../plain-words.ts";
import { figuresOf, sourcesLine } from "../sources-words.ts";
import { joined, measureWords, plural } from "../words.ts";
import { findingsTable } from "./to-check.ts";

const tableId = "findings-table";
const judged = ["unitCost", "capacityFactor", "unitRevenue"] as const satisfies readonly MeasureId[];

/** The measures that are within what is common, with the range. */
function commonSentences(project: SubjectState, context: ChapterContext): readonly string[] {
  const { zh, data } = context;
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
    const [low, high] = band.common.map((end) => numberText(end, unitId));
    const value = measureWords(measure, found.value, project, context);
    const percent = quantity === "share" ? "%" : "";
    return [
      zh
        ? `${joined(name.zh, value)}，处于同类项目常见范围（${low}–${high}${percent}）。`
        : `Its ${name.en.toLowerCase()} of ${value} is within what is common for its kind (${low}–${high}${percent}).`,
    ];
  });
}

/** Whether the figures of one project agree with each other and with what is common. */
export function projectPlausibility(context: ChapterContext): readonly Part[] {
  const { zh, lang, units, data } = context;
  const project = oneProject(data);
  if (project === null) return noProject("plausibility.none", context);
  const all = data.overview.findings.filter(({ subjectId }) => subjectId === project.fields.id);
  const findings = all.filter(isToCheck);
  const settled = settledSentence(all, context);
  const common = commonSentences(project, context);
  if (all.length === 0 && common.length === 0)
    return gap(
      "plausibility.none",
      zh
        ? "该项目的数值太少，或所指期间不是一年，暂无法核对。"
        : "Too little is reported of the project, or not over a year: nothing can be tested.",
      zh ? "可核对的数值" : "figures to test",
    );
  const told = findings.map((finding) => {
    const { value, rule } = findingText(finding, project, { lang, units });
    return zh ? `${plainWords(value)}（${plainWords(rule)}）` : `${plainWords(value)} (${plainWords(rule)})`;
  });
  const sentence =
    findings.length === 0
      ? zh
        ? "按核对规则，其余数值没有不符之处。"
        : "By the rules of plausibility nothing else disagrees."
      : zh
        ? `按核对规则，有 ${findings.length} 项待核：${told.join("；")}${seeTable(tableId, context)}。来源所载的数值保持原样。`
        : `By the rules of plausibility ${findings.length} ${plural(findings.length, "item is", "items are")} to be checked: ${told.join("; ")}${seeTable(tableId, context)}. What is reported stays as it is.`;
  return [
    ...paragraph(
      "plausibility.findings",
      [...common, sentence, settled].filter((part) => part !== ""),
      context,
    ),
    ...(all.length === 0
      ? []
      : table(
          tableId,
          zh ? "待核事项" : "Items to check",
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
