import type { FigureFields } from "./figure.ts";
import { inEach, type Reading, readingIn } from "./language.ts";
import { isMetricName, type Metric, metrics } from "./metric.ts";
import { type Portfolio, presentStage, subjectById } from "./portfolio.ts";
import type { Problem } from "./problem.ts";
import { quantityLine } from "./quantity.ts";
import { stageName } from "./stage.ts";

/** What stands against a figure of a portfolio: it is of no subject or of another kind, or tells of the operation of what does
 *  not operate yet. Null where nothing does. */
export function figureProblem(portfolio: Portfolio, fields: FigureFields): Problem | null {
  const subject = subjectById(portfolio, fields.subjectId);
  if (subject === undefined) return { code: "unknown-project", field: "subjectId", value: fields.subjectId };
  const spec = metrics[fields.metric];
  if (spec.about !== subject.fields.kind) {
    const fitting = Object.keys(metrics).filter(
      (name): name is Metric => isMetricName(name) && metrics[name].about === subject.fields.kind,
    );
    return {
      code: "metric-of-other-kind",
      field: "metric",
      value: fields.metric,
      expected: fitting.join(", "),
    };
  }
  const stage = presentStage(subject)?.fields.stage;
  const { value } = fields;
  if (!spec.isOperating || value === null || stage === "gridConnected" || stage === "dropped") return null;
  const words = (reading: Reading) => ({
    value: quantityLine(spec.quantity, value, reading),
    expected: stage === undefined ? "—" : stageName[stage][reading.lang],
  });
  return {
    code: "operating-figure-before-grid",
    field: fields.metric,
    value: String(value),
    expected: stage ?? "—",
    words: inEach((lang) => words(readingIn(lang))),
  };
}
