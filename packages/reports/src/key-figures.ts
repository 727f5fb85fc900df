import { clusterProgressOf, roundGap } from "@lianchi/charts";
import {
  besideTexts,
  type Metric,
  metrics,
  numberText,
  quantityLine,
  type SubjectState,
  type TotalledMetric,
  totalCoverage,
  totalName,
} from "@lianchi/domain";
import { paceSpan, returnMeasures } from "@lianchi/returns";
import type { ChapterContext } from "./chapter-context.ts";
import { computedOf, droppedOf } from "./chapters/returns-parts.ts";
import type { KeyFigure } from "./document.ts";
import { oneProject } from "./one-project.ts";
import { plainWords } from "./plain-words.ts";
import { totalText } from "./total-words.ts";
import { dayWords, figureWords, measureWords, plural } from "./words.ts";

/** A figure that is not there. The basis stands for none. */
function none(label: string, { zh }: ChapterContext, coverage = ""): KeyFigure {
  return { label, text: zh ? "未报道" : "not reported", basis: "reported", coverage, isMissing: true };
}

function total(metric: TotalledMetric, context: ChapterContext): KeyFigure {
  const { zh, lang, data } = context;
  const found = data.overview.totals[metric];
  const label = totalName[metric][lang];
  const beside = besideTexts(found, context);
  const coverage = [
    ...(found.of === 0 ? [] : [totalCoverage(found, lang)]),
    ...(beside.length === 0 ? [] : [zh ? `另有${beside.join("、")}` : `besides: ${beside.join(", ")}`]),
  ].join(zh ? "，" : ", ");
  const text = totalText(found, context);
  return text === undefined ? none(label, context, coverage) : { label, text, basis: found.basis, coverage };
}

function planned(context: ChapterContext): KeyFigure {
  const { zh, data } = context;
  const label = zh ? "集群规划风电" : "Planned wind cluster";
  const cluster = clusterProgressOf(data.overview)?.cluster;
  const figure = cluster?.figures.plannedCapacity;
  if (cluster === undefined || figure === undefined) return none(label, context);
  const { siteCount } = cluster.figures;
  const sites = siteCount === undefined ? undefined : figureWords(siteCount, "count", context);
  const connected = data.overview.sites?.gridConnected.sites ?? null;
  const simulated = data.cluster?.isDemo === true ? (zh ? "（模拟）" : " (simulated)") : "";
  const parts = [
    ...(sites === undefined ? [] : [zh ? `${sites}点位` : `${sites} sites`]),
    ...(connected === null
      ? []
      : [
          connected === 0
            ? zh
              ? "未并网"
              : "none on the grid"
            : zh
              ? `已并网 ${numberText(connected, "piece")} 个${simulated}`
              : `${numberText(connected, "piece")} on the grid${simulated}`,
        ]),
  ];
  return {
    label,
    text: figureWords(figure, "power", context),
    basis: figure.basis,
    coverage: parts.join(zh ? "，" : ", "),
  };
}

/** 已知装机, 已知总投资, 已知发电量, 集群规划风电. */
export function portfolioKeyFigures(context: ChapterContext): readonly KeyFigure[] {
  return [
    total("capacity", context),
    total("investment", context),
    total("generation", context),
    planned(context),
  ];
}

/** What is planned, what is on the grid, how far that is from the plan, and the forecast end. */
export function clusterKeyFigures(context: ChapterContext): readonly KeyFigure[] {
  const { zh, lang, outlook } = context;
  if (outlook === null || outlook.recorded.sites === 0) return [planned(context)];
  const { connected, standing, gapKw, reference, forecast, counts } = outlook;
  const summed = counts.isDemo ? ("illustrative" as const) : ("summed" as const);
  const derived = counts.isDemo ? ("illustrative" as const) : ("derived" as const);
  const simulated = counts.isDemo ? (zh ? "，模拟" : ", simulated") : "";
  const gap: readonly KeyFigure[] =
    gapKw === null || reference === null
      ? []
      : [
          {
            label: zh ? "与计划相比" : "Against the plan",
            text:
              roundGap(gapKw) === 0
                ? zh
                  ? "一致"
                  : "as planned"
                : zh
                  ? `${gapKw < 0 ? "少" : "多"} ${quantityLine("power", roundGap(gapKw), context)}`
                  : `${quantityLine("power", roundGap(gapKw), context)} ${gapKw < 0 ? "behind" : "ahead"}`,
            basis: derived,
            coverage: plainWords(reference.name),
          },
        ];
  const end: readonly KeyFigure[] =
    forecast.kind === "forecast"
      ? [
          {
            label: zh ? "预测建成" : "Forecast end",
            text: dayWords(forecast.central, lang),
            basis: derived,
            coverage: zh
              ? `按${paceSpan(forecast.paceMonths, lang)}速度外推`
              : `at the pace of ${paceSpan(forecast.paceMonths, lang)}`,
          },
        ]
      : [];
  return [
    planned(context),
    {
      label: zh ? "已并网" : "On the grid",
      text: quantityLine("power", connected.capacityKw, context),
      basis: summed,
      coverage: zh
        ? `${numberText(connected.sites, "piece")}/${numberText(standing.sites, "piece")} 个未取消点位${simulated}`
        : `${numberText(connected.sites, "piece")} of ${numberText(standing.sites, "piece")} sites not dropped${simulated}`,
    },
    ...gap,
    ...end,
  ];
}

/** How many projects could be reckoned, and the range of the measures looked at most. */
export function returnsKeyFigures(context: ChapterContext): readonly KeyFigure[] {
  const { zh, data } = context;
  const { returns } = data;
  const label = zh ? "可测算项目" : "Projects reckoned";
  if (returns === null) return [none(label, context)];
  const all = computedOf(returns);
  const ranges = ["projectIrr", "equityIrr", "lcoe", "payback"].flatMap((id): readonly KeyFigure[] => {
    const measure = returnMeasures.find((one) => one.id === id);
    if (measure === undefined) return [];
    const values = all.flatMap(({ outcome }) => measure.of(outcome.results, outcome.model) ?? []);
    if (values.length === 0) return [];
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const [low, high] = [least, most].map((value) => measure.text(value, context).replace(/^-/, "−"));
    return [
      {
        label: zh
          ? `${measure.name.zh}（${measure.unit(context)}）`
          : `${measure.name.en} (${measure.unit(context)})`,
        text: low === high ? (low ?? "") : zh ? `${low} 至 ${high}` : `${low} to ${high}`,
        basis: "derived",
        coverage: zh ? `${values.length} 个项目` : `${values.length} ${plural(values.length, "project")}`,
      },
    ];
  });
  const asked = returns.reckoned.length - droppedOf(returns).length;
  const count: KeyFigure = {
    label,
    text: zh ? `${all.length} 个` : String(all.length),
    basis: "summed",
    coverage: zh
      ? `共 ${asked} 个项目，情景“${plainWords(returns.scenario)}”`
      : `of ${asked} ${plural(asked, "project")}, scenario “${plainWords(returns.scenario)}”`,
  };
  return [count, ...ranges];
}

function ofProject(project: SubjectState, metric: Metric, context: ChapterContext): KeyFigure {
  const { lang } = context;
  const { name, quantity } = metrics[metric];
  const figure = project.figures[metric];
  if (figure === undefined) return none(name[lang], context);
  return {
    label: name[lang],
    text: figureWords(figure, quantity, context),
    basis: figure.basis,
    coverage: "",
  };
}

/** Capacity and investment of one project, what a kilowatt costs, and its return. */
export function projectKeyFigures(context: ChapterContext): readonly KeyFigure[] {
  const { zh, lang, data } = context;
  const project = oneProject(data);
  if (project === null) return [];
  const cost = data.overview.measures.find(
    ({ measure, subjectId }) => measure === "unitCost" && subjectId === project.fields.id,
  );
  const irr = returnMeasures.find(({ id }) => id === "projectIrr");
  const [own] = data.returns === null ? [] : computedOf(data.returns);
  const rate = own === undefined || irr === undefined ? null : irr.of(own.outcome.results, own.outcome.model);
  return [
    ofProject(project, "capacity", context),
    ofProject(project, "investment", context),
    ...(cost === undefined
      ? []
      : [
          {
            label: zh ? "单位造价" : "Unit cost",
            text: measureWords("unitCost", cost.value, project, context),
            basis: "derived" as const,
            coverage: "",
          },
        ]),
    ...(rate === null || irr === undefined || data.returns === null
      ? []
      : [
          {
            label: `${irr.name[lang]}${zh ? "（税后）" : " after tax"}`,
            text: irr.text(rate, context),
            basis: "derived" as const,
            coverage: zh
              ? `情景“${plainWords(data.returns.scenario)}”`
              : `scenario “${plainWords(data.returns.scenario)}”`,
          },
        ]),
  ];
}
