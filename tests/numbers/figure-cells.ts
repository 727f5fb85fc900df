import { type Lang, type Metric, metrics, periodText, type SubjectState } from "@lianchi/domain";
import { measureOf, measures } from "@lianchi/returns";
import { formsOf, plainDigits } from "./ledger.ts";
import type { Grid } from "./line.ts";
import { numbersSaid } from "./said.ts";

type Known = {
  readonly name: string;
  readonly value: number;
  readonly precision: string;
  readonly forms: readonly string[];
};

/** What is known of a project by the name that its row or column has. */
function knownOf(project: SubjectState, lang: Lang): readonly Known[] {
  const figures = Object.values(project.figures).map(({ fields }) => {
    const { name, quantity } = metrics[fields.metric];
    return { name: name[lang], quantity, value: fields.value ?? 0, precision: fields.precision };
  });
  const derived = (["unitCost", "fullLoadHours", "capacityFactor", "unitRevenue"] as const).flatMap((id) => {
    const measured = measureOf(project, id);
    return measured === undefined
      ? []
      : [{ name: measures[id].name[lang], quantity: measures[id].quantity, ...measured }];
  });
  return [...figures, ...derived].map((thing) => ({ ...thing, forms: formsOf(thing) }));
}

/** Whether a cell says a value: its digits by the rule of their unit, worded as roughly as it is known. */
function saysIt(cell: string, { forms, precision }: Known): boolean {
  const [digits = "", worded = ""] = numbersSaid(cell)[0] ?? [];
  return forms.includes(plainDigits(digits)) && worded === precision;
}

/** Rows of a project's page that say another number, wording or period than is recorded. */
export function pageFaults(table: Grid, project: SubjectState, lang: Lang): readonly string[] {
  return knownOf(project, lang).flatMap((known) => {
    const row = table.find(([name]) => name === known.name);
    if (row === undefined) return [`${project.fields.id}: no row ${known.name}`];
    const [, number = "", , period = ""] = row;
    const figure = Object.values(project.figures).find(
      ({ fields }) => metrics[fields.metric].name[lang] === known.name,
    );
    const wanted = figure === undefined ? period : periodText(figure.fields.period, lang);
    return [
      ...(saysIt(number, known)
        ? []
        : [`${project.fields.id}: “${row.join(" | ")}” is ${known.precision} ${known.value}`]),
      ...(period === wanted ? [] : [`${project.fields.id}: “${row.join(" | ")}”, not ${wanted}`]),
    ];
  });
}

/** Cells of the list of projects that say another number or wording than is recorded. */
export function listFaults(table: Grid, projects: readonly SubjectState[], lang: Lang): readonly string[] {
  const [head = [], ...rows] = table;
  return projects.flatMap((project) => {
    const row = rows.find((cells) => cells.some((cell) => cell.includes(project.fields.name[lang]))) ?? [];
    return knownOf(project, lang).flatMap((known) => {
      const at = head.findIndex((text) => text.startsWith(known.name));
      const cell = row[at] ?? "";
      return at >= 0 && saysIt(cell, known)
        ? []
        : [`${project.fields.id}: ${known.name} “${cell}” is ${known.precision} ${known.value}`];
    });
  });
}

export const ownMetrics: readonly Metric[] = [
  "capacity",
  "investment",
  "generation",
  "tax",
  "revenueInclTax",
  "outputValue",
];
