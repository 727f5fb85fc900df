import {
  type Change,
  inEach,
  logLang,
  type Problem,
  type ReportFields,
  reportTemplates,
  type ScheduleFields,
  subjectById,
} from "@lianchi/domain";
import { settingsProblem } from "@lianchi/reports";
import { type Outcome, refused } from "../../outcome.ts";
import { type Product, today } from "../../product.ts";
import { words } from "../../words/index.ts";
import { readOverview } from "../read-overview.ts";
import { scenarioOf } from "../read-scenarios.ts";
import { recordChange } from "../record-change.ts";
import { reportById } from "./read-reports.ts";

type Write<Fields> = { readonly actor: string; readonly expectedVersion: number; readonly fields: Fields };

function nameOfTemplate(id: string): Problem {
  const inWords = inEach((lang) => ({ expected: words[lang].expected.notOfTemplate }));
  return { code: "invalid-field", field: "id", value: id, ...inWords[logLang], words: inWords };
}

/** What is wrong with a report's settings on the day that it means; null when nothing is. */
function reportProblem(product: Product, { id, settings }: ReportFields): Problem | null {
  // Under these names addresses and commands find the templates.
  if (reportTemplates.some((template) => template === id)) return nameOfTemplate(id);
  const portfolio = product.model.portfolioAsOf(today(product));
  const unknown = settings.projects?.find((id) => subjectById(portfolio, id) === undefined);
  if (unknown !== undefined) return { code: "unknown-project", field: "projects", value: unknown };
  if (settings.scenario !== null) {
    const scenario = scenarioOf(product, { scenario: settings.scenario });
    if (scenario.kind === "refused") return scenario.problems[0] ?? null;
  }
  const overview = readOverview(product, {
    asOf: settings.asOf ?? undefined,
    projects: settings.projects ?? undefined,
  });
  if (overview.kind === "refused") return overview.problems[0] ?? null;
  return settingsProblem(settings, { overview: overview.value });
}

/** Keeps a report under its name: judged whole, written whole. */
export async function saveReport(product: Product, request: Write<ReportFields>): Promise<Outcome<Change>> {
  const problem = request.fields.isWithdrawn ? null : reportProblem(product, request.fields);
  return problem === null ? recordChange(product, { kind: "report", ...request }) : refused(problem);
}

/** Keeps when a report is to be made. */
export async function saveSchedule(
  product: Product,
  request: Write<ScheduleFields>,
): Promise<Outcome<Change>> {
  const { reportId, isWithdrawn } = request.fields;
  if (!isWithdrawn && reportById(product, reportId) === undefined)
    return refused({ code: "unknown-report", field: "reportId", value: reportId });
  return recordChange(product, { kind: "schedule", ...request });
}
