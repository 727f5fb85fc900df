import type { IncomeTax, ProjectModel } from "@lianchi/returns";
import { holidayPart } from "@lianchi/returns";
import type { Refs } from "../refs.ts";
import { inOperation, line, sectionName, standing, type WorkLine, type WorkSection } from "./line.ts";

/** Free, half, full by the own year of a batch. */
const holiday = (at: Refs, own: string) =>
  `IF(${own}<=${at.input("freeYears")},0,IF(${own}<=${at.input("freeYears")}+${at.input("halfYears")},0.5,1))`;

const rates: WorkSection = {
  name: sectionName("taxRate"),
  lines: [
    standing(
      "firstPart",
      "none",
      (at) => `IF(${at.own("y")}=0,0,${holiday(at, at.own("y"))})`,
      (model) => inOperation(model, (year) => holidayPart(model.values, year)),
    ),
    standing(
      "laterPart",
      "none",
      (at) =>
        `IF(${at.own("y")}>${at.input("laterYears")},${holiday(at, `${at.own("y")}-${at.input("laterYears")}`)},0)`,
      (model) =>
        inOperation(model, (year) =>
          year > model.values.laterYears ? holidayPart(model.values, year - model.values.laterYears) : 0,
        ),
    ),
    standing(
      "taxRate",
      "share",
      (at) =>
        `IF(${at.own("y")}=0,0,${at.input("incomeTaxRate")}*((${at.own("firstBatch")}*${at.own("firstPart")}+${at.own("laterBatch")}*${at.own("laterPart")})/${at.own("energy")}))`,
      ({ incomeTax }) => incomeTax.rate,
    ),
  ],
};

/** Losses with the years in which they stand open. Used and expired losses are always the oldest, so that what is gone is
 *  a beginning of the losses in their order: two running sums say what a table of every loss by every year would. */
function lossesOf(model: ProjectModel, { madeUp }: IncomeTax, base: readonly number[]) {
  const { buildingYears, years } = model.timeline;
  const losses = base.map((value, t) => (t < buildingYears ? 0 : Math.max(0, -value)));
  const until = (t: number) => losses.slice(0, Math.max(0, t)).reduce((all, value) => all + value, 0);
  const gone = new Array<number>(years).fill(0);
  const open = new Array<number>(years).fill(0);
  for (let t = buildingYears; t < years; t++) {
    const before = (gone[t - 1] ?? 0) + (madeUp[t - 1] ?? 0);
    gone[t] = Math.max(before, until(t - model.values.lossYears));
    open[t] = until(t) - (gone[t] ?? 0);
  }
  return { losses, gone, open };
}

type TaxOn = {
  readonly id: "income" | "adjusted";
  /** Line on which the tax is due. */
  readonly on: "profit" | "ebit";
  readonly taxOf: (model: ProjectModel) => IncomeTax;
};

function taxLines({ id, on, taxOf }: TaxOn): readonly WorkLine[] {
  const baseOf = (model: ProjectModel) =>
    model[on].map(
      (value, t) => value - (1 - model.values.taxedRevenueShare) * (model.revenue.revenue[t] ?? 0),
    );
  const lossOf = (model: ProjectModel) => lossesOf(model, taxOf(model), baseOf(model));
  const own = <Part extends string>(part: Part) => `${id}${part}` as const;
  return [
    line(
      own("Base"),
      "yuan",
      (at) => `${at.own(on)}-(1-${at.input("taxedRevenueShare")})*${at.own("revenue")}`,
      baseOf,
    ),
    line(
      own("Loss"),
      "yuan",
      (at) => `MAX(0,-${at.own(own("Base"))})`,
      (model) => lossOf(model).losses,
    ),
    standing(
      own("Gone"),
      "yuan",
      (at) =>
        `IF(${at.own("y")}=0,0,MAX(${at.before(own("Gone"))}+${at.before(own("MadeUp"))},SUMIFS(${at.all(own("Loss"))},${at.all("y")},">=1",${at.all("y")},"<"&(${at.own("y")}-${at.input("lossYears")}))))`,
      (model) => lossOf(model).gone,
    ),
    standing(
      own("Open"),
      "yuan",
      (at) => `IF(${at.own("y")}=0,0,SUM(${at.untilBefore(own("Loss"))})-${at.own(own("Gone"))})`,
      (model) => lossOf(model).open,
    ),
    line(
      own("MadeUp"),
      "yuan",
      (at) => `MIN(MAX(0,${at.own(own("Base"))}),${at.own(own("Open"))})`,
      (model) => taxOf(model).madeUp,
    ),
    line(
      own("Taxable"),
      "yuan",
      (at) => `MAX(0,${at.own(own("Base"))})-${at.own(own("MadeUp"))}`,
      (model) => taxOf(model).taxable,
    ),
    line(
      own("Tax"),
      "yuan",
      (at) => `${at.own(own("Taxable"))}*${at.own("taxRate")}`,
      (model) => taxOf(model).tax,
    ),
  ];
}

export const incomeTaxLines: readonly WorkSection[] = [
  rates,
  {
    name: sectionName("incomeTax"),
    lines: taxLines({
      id: "income",
      on: "profit",
      taxOf: ({ incomeTax }) => incomeTax,
    }),
  },
  {
    name: sectionName("adjustedTax"),
    lines: taxLines({
      id: "adjusted",
      on: "ebit",
      taxOf: ({ adjustedTax }) => adjustedTax,
    }),
  },
];
