import type { IncomeTax, ProjectModel } from "@lianchi/returns";
import { holidayPart } from "@lianchi/returns";
import type { Refs } from "../refs.ts";
import { inOperation, line, standing, type WorkLine, type WorkSection } from "./line.ts";

/** Free, half, full by the own year of a batch. */
const holiday = (at: Refs, own: string) =>
  `IF(${own}<=${at.input("freeYears")},0,IF(${own}<=${at.input("freeYears")}+${at.input("halfYears")},0.5,1))`;

const rates: WorkSection = {
  name: { zh: "所得税率（三免三减半，分批次）", en: "Rate of income tax, by batch" },
  lines: [
    standing(
      [
        "firstPart",
        "首批税率系数",
        "Part of the rate, first batch",
        "自首笔收入起：免征 0，减半 0.5，其后 1",
        "from its first revenue: 0, 0.5, 1",
      ],
      "none",
      (at) => `IF(${at.own("y")}=0,0,${holiday(at, at.own("y"))})`,
      (model) => inOperation(model, (year) => holidayPart(model.values, year)),
    ),
    standing(
      [
        "laterPart",
        "后续批次税率系数",
        "Part of the rate, later batch",
        "自其首笔收入起另行计算",
        "from its own first revenue",
      ],
      "none",
      (at) =>
        `IF(${at.own("y")}>${at.input("laterYears")},${holiday(at, `${at.own("y")}-${at.input("laterYears")}`)},0)`,
      (model) =>
        inOperation(model, (year) =>
          year > model.values.laterYears ? holidayPart(model.values, year - model.values.laterYears) : 0,
        ),
    ),
    standing(
      [
        "taxRate",
        "当年综合税率",
        "The year's rate",
        "税率 × 两批系数按电量加权",
        "rate × parts, weighted by energy",
      ],
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
  const { building, years } = model.timeline;
  const losses = base.map((value, t) => (t < building ? 0 : Math.max(0, -value)));
  const until = (t: number) => losses.slice(0, Math.max(0, t)).reduce((all, value) => all + value, 0);
  const gone = new Array<number>(years).fill(0);
  const open = new Array<number>(years).fill(0);
  for (let t = building; t < years; t++) {
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
  readonly zh: string;
  readonly en: string;
  readonly taxOf: (model: ProjectModel) => IncomeTax;
};

function taxLines({ id, on, zh, en, taxOf }: TaxOn): readonly WorkLine[] {
  const baseOf = (model: ProjectModel) =>
    model[on].map(
      (value, t) => value - (1 - model.values.taxedRevenueShare) * (model.revenue.revenue[t] ?? 0),
    );
  const lossOf = (model: ProjectModel) => lossesOf(model, taxOf(model), baseOf(model));
  const own = (part: string) => `${id}${part}`;
  return [
    line(
      [own("Base"), `${zh}：计税利润`, `${en}: base`, "利润 − 减计收入", "profit − untaxed revenue"],
      "yuan",
      (at) => `${at.own(on)}-(1-${at.input("taxedRevenueShare")})*${at.own("revenue")}`,
      baseOf,
    ),
    line(
      [
        own("Loss"),
        `${zh}：当年亏损`,
        `${en}: loss of the year`,
        "计税利润低于零的部分",
        "what the base is below zero",
      ],
      "yuan",
      (at) => `MAX(0,-${at.own(own("Base"))})`,
      (model) => lossOf(model).losses,
    ),
    standing(
      [
        own("Gone"),
        `${zh}：已弥补或过期的亏损`,
        `${en}: losses used or expired`,
        "累计已弥补与累计过期中较大者，先亏先补",
        "the larger of both so far, oldest first",
      ],
      "yuan",
      (at) =>
        `IF(${at.own("y")}=0,0,MAX(${at.before(own("Gone"))}+${at.before(own("MadeUp"))},SUMIFS(${at.all(own("Loss"))},${at.all("y")},">=1",${at.all("y")},"<"&(${at.own("y")}-${at.input("lossYears")}))))`,
      (model) => lossOf(model).gone,
    ),
    standing(
      [
        own("Open"),
        `${zh}：可弥补亏损`,
        `${en}: losses still open`,
        "以前年度亏损 − 已弥补或过期",
        "earlier losses − gone",
      ],
      "yuan",
      (at) => `IF(${at.own("y")}=0,0,SUM(${at.untilBefore(own("Loss"))})-${at.own(own("Gone"))})`,
      (model) => lossOf(model).open,
    ),
    line(
      [
        own("MadeUp"),
        `${zh}：弥补亏损`,
        `${en}: losses made up`,
        "计税利润与可弥补亏损中较小者",
        "the smaller of base and open losses",
      ],
      "yuan",
      (at) => `MIN(MAX(0,${at.own(own("Base"))}),${at.own(own("Open"))})`,
      (model) => taxOf(model).madeUp,
    ),
    line(
      [
        own("Taxable"),
        `${zh}：应纳税所得额`,
        `${en}: taxable profit`,
        "计税利润 − 弥补亏损，不低于零",
        "base − losses made up, not below zero",
      ],
      "yuan",
      (at) => `MAX(0,${at.own(own("Base"))})-${at.own(own("MadeUp"))}`,
      (model) => taxOf(model).taxable,
    ),
    line(
      [
        own("Tax"),
        `${zh}：税额`,
        `${en}: tax`,
        "应纳税所得额 × 当年综合税率",
        "taxable profit × the year's rate",
      ],
      "yuan",
      (at) => `${at.own(own("Taxable"))}*${at.own("taxRate")}`,
      (model) => taxOf(model).tax,
    ),
  ];
}

export const incomeTaxLines: readonly WorkSection[] = [
  rates,
  {
    name: { zh: "所得税（按利润总额）", en: "Income tax, on profit" },
    lines: taxLines({
      id: "income",
      on: "profit",
      zh: "所得税",
      en: "Income tax",
      taxOf: ({ incomeTax }) => incomeTax,
    }),
  },
  {
    name: { zh: "调整所得税（按息税前利润）", en: "Income tax on EBIT" },
    lines: taxLines({
      id: "adjusted",
      on: "ebit",
      zh: "调整所得税",
      en: "Tax on EBIT",
      taxOf: ({ adjustedTax }) => adjustedTax,
    }),
  },
];
