import type { Lang } from "@lianchi/domain";
import { type Simulation, usualSpreads } from "@lianchi/returns";
import { chart } from "../chart.ts";
import { frameOption } from "../engine/frame.ts";
import { penFor } from "../engine/pen.ts";
import type { Drawing, Look } from "../engine/picture.ts";
import { nameInUnit, sentence, sentences, spoken, withSemicolons } from "../engine/sentences.ts";
import { nativePalette, plainBars } from "../rows/native-parts.ts";
import { words } from "../words/index.ts";
import { histogramItems, quantilesOf } from "./histogram.ts";
import { focusOf, nameOf, type ReturnsData } from "./returns-data.ts";
import { fixedText } from "./returns-money.ts";
import { focusNote, hurdleText, recorder, returnsSource } from "./returns-words.ts";
import { driftText, settlingHeight, settlingShapes } from "./settling.ts";
import { moveNumber, moverName, moveText, type TargetScale, targetScale } from "./target-scale.ts";

/** The muted colour: on a dark ground it is the darker one, and on a ground that is not known it is neither. */
const belowWord = { light: "paleBelow", print: "paleBelow", dark: "dimBelow", screen: "mutedBelow" } as const;

const heights = { page: 220, phone: 220, big: 290, file: 330 } as const;

/** The distributions that were drawn from, in words. */
function spreadWords(lang: Lang): string {
  const { moves, probability: say } = words[lang];
  const each = usualSpreads.map(({ mover, low, high }) =>
    moves.fromTo(moverName[mover][lang], moveNumber(mover, -low), moveText(mover, high, lang)),
  );
  return say.spreads(each);
}

function titleOf(
  name: string,
  { simulation, hurdle }: { simulation: Simulation; hurdle: string },
  scale: TargetScale,
  lang: Lang,
): string | null {
  const say = words[lang].probability;
  const { reach, p50, target } = simulation;
  if (target === "lcoe") return p50 === null ? null : say.median(name, scale.withUnit(p50));
  if (reach === null) return null;
  const aim = target === "projectNpv" ? null : hurdle;
  if (reach === 0) return say.never(name, aim);
  if (reach === 1) return say.always(name, aim);
  const share = reach < 0.005 ? "<1%" : reach >= 0.995 ? ">99%" : `${Math.round(reach * 100)}%`;
  return say.likely(name, share, aim);
}

function draw(data: ReturnsData, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { lang } = look;
  const { heads, hurdle: sayHurdle, probability: say } = words[lang];
  const { simulation } = data;
  const one = focusOf(data);
  const bars = simulation?.bars ?? [];
  const isEmpty = simulation === null || one === undefined || bars.length === 0;
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  const target = simulation?.target ?? data.target;
  const scale = targetScale({ target, hurdle: data.hurdle }, look, ends);
  const quantiles = simulation === null ? [] : quantilesOf(simulation, lang);
  const convergence = simulation?.convergence ?? [];
  const chartPx = heights[look.size];
  const hurdle = target === "projectNpv" ? "0" : hurdleText(data);
  const name = one === undefined ? "" : nameOf(one, lang);
  const title = (isEmpty ? null : titleOf(name, { simulation, hurdle }, scale, lang)) ?? plainTitle;
  const count = (value: number) => fixedText(value, 0);
  const below = say[belowWord[look.theme]];
  const pale = scale.hurdle === null ? "" : below(hurdle);
  const hurdleLabel = target === "projectNpv" ? sayHurdle.zeroNpv : sayHurdle.label(hurdle);
  const measure = heads.inUnit(scale.name, scale.unit);
  const without = simulation?.without ?? 0;
  const record = recorder(data, look);
  const told = { subject: one?.project.fields.name[lang] ?? "", period: "" };
  const metric = (part: string) => say.part(scale.name, part);
  const range = (from: number, to: number) => `${scale.text(from)}–${scale.text(to)}${scale.mark}`;
  const firstOf = (draws: number) => say.medianOfFirst(count(draws));
  const drawn = withSemicolons(
    [isEmpty ? null : spreadWords(lang), without > 0 ? say.without(count(without)) : null],
    lang,
  );
  return {
    title,
    subtitle:
      simulation === null
        ? ""
        : say.subtitle(measure, { draws: count(simulation.draws), seed: simulation.seed }, pale),
    note: sentences([drawn === "" ? null : sentence(drawn, lang), focusNote(data, lang)], lang),
    coverage: null,
    sourceLine: returnsSource(data, look),
    description: spoken(
      title,
      [
        ...quantiles.map((quantile) => `${quantile.name} ${scale.withUnit(quantile.value)}`),
        ...(simulation === null ? [] : [driftText(simulation, scale, lang)].filter((text) => text !== "")),
      ],
      lang,
    ),
    isEmpty,
    heightPx: isEmpty ? chartPx : chartPx + settlingHeight(pen),
    option: frameOption(
      pen,
      [],
      isEmpty
        ? []
        : [
            ...histogramItems(pen, scale, { simulation, hurdleText: hurdleLabel, heightPx: chartPx }),
            {
              name: "",
              value: null,
              opens: null,
              shapes: settlingShapes(pen, scale, { simulation, top: chartPx + 6 }),
            },
          ],
    ),
    table: {
      columns: [
        { label: measure, isNumber: false },
        { label: say.valueOrDraws, isNumber: true },
      ],
      rows: [
        ...quantiles.map((quantile) => [{ text: quantile.name }, { text: scale.withUnit(quantile.value) }]),
        ...convergence.map(({ draws, p50 }) => [
          { text: firstOf(draws) },
          { text: `${scale.fine(p50)}${scale.mark}` },
        ]),
        ...bars.map(({ from, to, draws }) => [
          { text: range(from, to) },
          { text: say.drawsCell(count(draws)) },
        ]),
      ],
    },
    records: [
      ...quantiles.map((quantile) =>
        record({
          ...told,
          metric: metric(quantile.name),
          value: scale.plain(quantile.value),
          unit: scale.unit,
        }),
      ),
      ...convergence.map(({ draws, p50 }) =>
        record({ ...told, metric: metric(firstOf(draws)), value: scale.plain(p50), unit: scale.unit }),
      ),
      ...bars.map(({ from, to, draws }) =>
        record({
          ...told,
          metric: metric(`${scale.plain(from)}–${scale.plain(to)}${scale.mark}`),
          value: String(draws),
          unit: say.drawsUnit,
        }),
      ),
    ],
    nativeBeside: [
      plainBars(
        "bar",
        quantiles.map((quantile) => quantile.name),
        quantiles.map(({ value }) => Number(scale.plain(value))),
        {
          categoryTitle: say.quantile,
          valueTitle: measure,
          labelDecimals: scale.fineDecimals - 1,
        },
      ),
      {
        kind: "line",
        isStacked: false,
        labelDecimals: scale.fineDecimals,
        categories: convergence.map(({ draws }) => count(draws)),
        series: [
          {
            name: say.quantiles.p50,
            values: convergence.map(({ p50 }) => Number(scale.plain(p50))),
            colour: nativePalette.siteStage.erected,
          },
        ],
        categoryTitle: say.drawsTitle,
        valueTitle: nameInUnit(say.runningMedian, scale.unit, lang),
      },
    ],
    native: {
      kind: "column",
      isStacked: false,
      categories: bars.map(({ from, to }) => range(from, to)),
      series: [
        {
          name: say.drawsName,
          values: bars.map(({ draws }) => draws),
          colour: nativePalette.siteStage.erected,
        },
      ],
      categoryTitle: measure,
      valueTitle: say.drawsTitle,
    },
  };
}

/** Where the target of the project in focus comes to lie in many draws, with three quantiles and the running median. */
export const probability = chart({
  id: "probability",
  needs: "returns",
  expectedHeightPx: 287,
  place: 7,
  isOfOneProject: true,
  hasDraws: true,
  draw,
});
