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
import { gap, type Part, paragraph, table } from "../parts.ts";
import { fullName, listed, shortName } from "../words.ts";
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

function assumptionsTable(all: readonly Computed[], { zh, lang }: ChapterContext): ReportTable {
  if (all.length > mostColumns)
    return {
      columns: [
        textColumn(zh ? "项目" : "Project"),
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
      textColumn(zh ? "参数" : "Assumption"),
      textColumn(zh ? "单位" : "Unit"),
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

/** Which values somebody set in the place of the defaults. */
function setSentence({ data, zh, lang }: ChapterContext): string {
  const all = data.returns === null ? [] : computedOf(data.returns);
  const set = all.flatMap(({ project, assembled }) => {
    const names = Object.entries(assembled.origins).flatMap(([id, origin]) =>
      origin.kind === "set" && id in parameterSpecs ? [id] : [],
    );
    return names.length === 0 ? [] : [{ name: shortName(project, lang), count: names.length }];
  });
  if (set.length === 0)
    return zh ? "全部参数取默认值，没有改动。" : "All assumptions are the defaults; none was set.";
  const each = set
    .slice(0, 4)
    .map(({ name, count }) => (zh ? `${name} ${count} 项` : `${count} for ${name}`));
  return zh
    ? `情景改动了默认参数：${listed(each, lang)}${set.length > 4 ? "等" : ""}。`
    : `The scenario sets values in the place of defaults: ${listed(each, lang)}${set.length > 4 ? " and others" : ""}.`;
}

/** What the reckoning assumes. */
export function returnsAssumptions(context: ChapterContext): readonly Part[] {
  const { data, zh } = context;
  const { returns } = data;
  if (returns === null || computedOf(returns).length === 0)
    return gap(
      "assumptions.none",
      zh ? "没有可测算的项目，未列参数。" : "No project can be reckoned, so no assumptions are listed.",
      zh ? "可测算的项目" : "projects to reckon",
    );
  const all = computedOf(returns);
  const count = (all.length > mostColumns ? rowShown : shown).length;
  return [
    ...paragraph(
      "assumptions.set",
      [
        setSentence(context),
        zh
          ? `主要参数 ${count} 项见{table:${tableId}}；未经核实的默认值须在使用前核对。`
          : `The ${count} main assumptions are in {table:${tableId}}; defaults that nobody verified are to be checked before use.`,
      ],
      context,
    ),
    ...table(
      tableId,
      zh ? "主要测算参数" : "Main assumptions",
      assumptionsTable(all, context),
      { source: returnsSourceLine(returns, context) },
      context,
    ),
  ];
}
