import { clusterProgressOf, roundGap } from "@lianchi/charts";
import {
  besideTexts,
  domainWords,
  glossary,
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
import { dayWords } from "./day-words.ts";
import type { KeyFigure } from "./document.ts";
import { figureWords, measureWords } from "./figure-words.ts";
import { oneProject } from "./one-project.ts";
import { plainWords } from "./plain-words.ts";
import { totalText } from "./total-words.ts";

/** A figure that is not there. The basis stands for none. */
function none(label: string, { lang }: ChapterContext, coverage = ""): KeyFigure {
  return { label, text: glossary.notReported[lang], basis: "reported", coverage, isMissing: true };
}

function total(metric: TotalledMetric, context: ChapterContext): KeyFigure {
  const { words, lang, data } = context;
  const found = data.overview.totals[metric];
  const label = totalName[metric][lang];
  const beside = besideTexts(found, context);
  const coverage = [
    ...(found.of === 0 ? [] : [totalCoverage(found, lang)]),
    ...(beside.length === 0 ? [] : [words.totals.besides(beside)]),
  ].join(context.text.comma);
  const text = totalText(found, context);
  return text === undefined ? none(label, context, coverage) : { label, text, basis: found.basis, coverage };
}

function planned(context: ChapterContext): KeyFigure {
  const { words, data } = context;
  const { keyFigures: say } = words;
  const cluster = clusterProgressOf(data.overview)?.cluster;
  const figure = cluster?.figures.plannedCapacity;
  if (cluster === undefined || figure === undefined) return none(say.plannedCluster, context);
  const { siteCount } = cluster.figures;
  const connected = data.overview.sites?.gridConnected.sites ?? null;
  const isSimulated = data.cluster?.isDemo === true;
  const parts = [
    ...(siteCount === undefined ? [] : [say.sites(figureWords(siteCount, "count", context))]),
    ...(connected === null
      ? []
      : [connected === 0 ? say.noneConnected : say.connected(numberText(connected, "piece"), isSimulated)]),
  ];
  return {
    label: say.plannedCluster,
    text: figureWords(figure, "power", context),
    basis: figure.basis,
    coverage: parts.join(context.text.comma),
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
  const { words, lang, outlook } = context;
  const { keyFigures: say } = words;
  if (outlook === null || outlook.recorded.sites === 0) return [planned(context)];
  const { connected, standing, gapKw, reference, forecast, counts } = outlook;
  const { isDemo } = counts;
  const summed = isDemo ? ("illustrative" as const) : ("summed" as const);
  const derived = isDemo ? ("illustrative" as const) : ("derived" as const);
  const gapText = (kw: number) =>
    kw === 0 ? say.asPlanned : say.gap(quantityLine("power", kw, context), (gapKw ?? 0) < 0);
  const gap: readonly KeyFigure[] =
    gapKw === null || reference === null
      ? []
      : [
          {
            label: say.againstPlan,
            text: gapText(roundGap(gapKw)),
            basis: derived,
            coverage: plainWords(reference.name),
          },
        ];
  const end: readonly KeyFigure[] =
    forecast.kind === "forecast"
      ? [
          {
            label: say.forecastEnd,
            text: dayWords(forecast.central, lang),
            basis: derived,
            coverage: say.atPace(paceSpan(forecast.paceMonths, lang)),
          },
        ]
      : [];
  return [
    planned(context),
    {
      label: say.onGrid,
      text: quantityLine("power", connected.capacityKw, context),
      basis: summed,
      coverage: say.ofStanding(
        numberText(connected.sites, "piece"),
        numberText(standing.sites, "piece"),
        isDemo,
      ),
    },
    ...gap,
    ...end,
  ];
}

/** How many projects could be evaluated, and the range of the measures looked at most. */
export function returnsKeyFigures(context: ChapterContext): readonly KeyFigure[] {
  const { words, lang, text, data } = context;
  const { keyFigures: say } = words;
  const { returns } = data;
  if (returns === null) return [none(say.evaluated, context)];
  const all = computedOf(returns);
  const ranges = ["projectIrr", "equityIrr", "lcoe", "payback"].flatMap((id): readonly KeyFigure[] => {
    const measure = returnMeasures.find((one) => one.id === id);
    if (measure === undefined) return [];
    const values = all.flatMap(({ outcome }) => measure.of(outcome.results, outcome.model) ?? []);
    if (values.length === 0) return [];
    const [low = "", high = ""] = [Math.min(...values), Math.max(...values)].map((value) =>
      measure.text(value, context).replace(/^-/, "−"),
    );
    return [
      {
        label: `${measure.name[lang]}${text.inBrackets(measure.unit(context))}`,
        text: low === high ? low : say.range(low, high),
        basis: "derived",
        coverage: domainWords[lang].totalParts.projects(values.length),
      },
    ];
  });
  const asked = returns.evaluations.length - droppedOf(returns).length;
  const count: KeyFigure = {
    label: say.evaluated,
    text: say.evaluatedCount(all.length),
    basis: "summed",
    coverage: say.evaluatedOf(asked, plainWords(returns.scenario)),
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
  const { words, lang, data } = context;
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
            label: glossary.unitCost[lang],
            text: measureWords("unitCost", cost.value, project, context),
            basis: "derived" as const,
            coverage: "",
          },
        ]),
    ...(rate === null || irr === undefined || data.returns === null
      ? []
      : [
          {
            label: words.keyFigures.afterTax(irr.name[lang]),
            text: irr.text(rate, context),
            basis: "derived" as const,
            coverage: words.keyFigures.scenario(plainWords(data.returns.scenario)),
          },
        ]),
  ];
}
