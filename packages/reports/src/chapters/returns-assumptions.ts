import type { Basis, Lang } from "@lianchi/domain";
import {
  type Computed,
  type Origin,
  type ParameterId,
  parameterSpecs,
  shownFactor,
  shownValue,
} from "@lianchi/returns";
import type { ChapterContext } from "../chapter-context.ts";
import { cell, missing, textColumn } from "../columns.ts";
import type { ReportTable, TableCell } from "../document.ts";
import { fullName, shortName } from "../names.ts";
import { gap, type Part, paragraph, table } from "../parts.ts";
import { computedOf, mostColumns, returnsSourceLine } from "./returns-parts.ts";

const tableId = "assumptions-table";

/** Those that matter most, in the order of the model. */
const shown: readonly ParameterId[] = [
  "hours",
  "lossRate",
  "price",
  "marketShare",
  "marketPrice",
  "subsidy",
  "constructionMonths",
  "life",
  "repair",
  "fuelCost",
  "equityShare",
  "loanRate",
  "loanYears",
  "vatRate",
  "incomeTaxRate",
  "depreciationYears",
  "discountRate",
  "equityDiscountRate",
];

const basisOf = (origin: Origin | undefined): Basis => (origin?.kind === "reported" ? "reported" : "assumed");

/** Those that fit into a row where the projects are many. */
const rowShown: readonly ParameterId[] = ["hours", "price", "subsidy", "life", "loanRate", "discountRate"];

function assumptionCell(id: ParameterId, { assembled }: Computed, lang: Lang): TableCell {
  const value = assembled.values[id];
  if (value === undefined) return missing;
  const { choices } = parameterSpecs[id];
  const number = choices === undefined ? { value: value * shownFactor(id, lang) } : {};
  return { text: shownValue(id, value, lang), ...number, basis: basisOf(assembled.origins[id]) };
}

function assumptionsTable(all: readonly Computed[], { words, lang }: ChapterContext): ReportTable {
  if (all.length > mostColumns)
    return {
      columns: [
        textColumn(words.columns.project),
        ...rowShown.map((id) => ({
          label: parameterSpecs[id].name[lang],
          unit: parameterSpecs[id].unit[lang],
          isNumber: true,
        })),
      ],
      rows: all.map((one) => ({
        cells: [cell(fullName(one.project, lang)), ...rowShown.map((id) => assumptionCell(id, one, lang))],
      })),
    };
  return {
    columns: [
      textColumn(words.assumptions.parameter),
      textColumn(words.columns.unit),
      ...all.map(({ project }) => ({ label: shortName(project, lang), unit: "", isNumber: true })),
    ],
    rows: shown.map((id) => ({
      cells: [
        cell(parameterSpecs[id].name[lang]),
        cell(parameterSpecs[id].unit[lang]),
        ...all.map((one) => assumptionCell(id, one, lang)),
      ],
    })),
  };
}

const namedProjects = 4;

/** Which values somebody set in the place of the defaults. */
function setSentence(all: readonly Computed[], { words, lang }: ChapterContext): string {
  const set = all.flatMap(({ project, assembled }) => {
    const count = Object.values(assembled.origins).filter(({ kind }) => kind === "set").length;
    return count === 0 ? [] : [{ name: shortName(project, lang), count }];
  });
  const { allDefaults, changed } = words.assumptions;
  return set.length === 0 ? allDefaults : changed(set.slice(0, namedProjects), set.length > namedProjects);
}

/** What the evaluation assumes. */
export function returnsAssumptions(context: ChapterContext): readonly Part[] {
  const { data, words } = context;
  const { assumptions: say } = words;
  const { returns } = data;
  const all = returns === null ? [] : computedOf(returns);
  if (returns === null || all.length === 0)
    return gap("assumptions.none", say.none, words.comparison.lacksProjects);
  const count = (all.length > mostColumns ? rowShown : shown).length;
  return [
    ...paragraph(
      "assumptions.set",
      [setSentence(all, context), say.main(count, `{table:${tableId}}`)],
      context,
    ),
    ...table(
      tableId,
      say.table,
      assumptionsTable(all, context),
      { source: returnsSourceLine(returns, context) },
      context,
    ),
  ];
}
