import type { Lang } from "@lianchi/domain";
import { type Simulation, usualSpreads } from "@lianchi/returns";
import { frameOption } from "../engine/frame.ts";
import { penFor } from "../engine/pen.ts";
import type { Look, Picture } from "../engine/picture.ts";
import { spoken } from "../engine/sentences.ts";
import { nativePalette, nativeTitle, plainBars } from "../rows/native-parts.ts";
import { histogramItems, quantilesOf } from "./histogram.ts";
import { focusOf, nameOf, type ReturnsData } from "./returns-data.ts";
import { fixedText } from "./returns-money.ts";
import { focusNote, hurdleText, recorder, returnsSource } from "./returns-words.ts";
import { driftText, settlingHeight, settlingShapes } from "./settling.ts";
import { moverName, moveText, type TargetScale, targetScale } from "./target-scale.ts";

const heights = { page: 220, phone: 220, big: 290, file: 330 } as const;
const plainTitle = { zh: "收益的概率分布", en: "How likely a return is" } as const;

/** The distributions that were drawn from, in words. */
function spreadWords(lang: Lang): string {
  const zh = lang === "zh";
  const each = usualSpreads.map(({ mover, low, high }) => {
    const [from, to] = [moveText(mover, -low, lang), moveText(mover, high, lang)];
    const bare = from.replace(/( 个百分点| points?|%)$/, "");
    return `${moverName[mover][lang]} ${bare}${zh ? "～" : " to "}${to}`;
  });
  return zh ? `三角分布（假设）：${each.join("，")}` : `Triangles (assumed): ${each.join(", ")}`;
}

function titleOf(
  name: string,
  { simulation, hurdle }: { simulation: Simulation; hurdle: string },
  scale: TargetScale,
  lang: Lang,
): string | null {
  const zh = lang === "zh";
  const { reach, p50, target } = simulation;
  if (target === "lcoe")
    return p50 === null
      ? null
      : zh
        ? `${name}度电成本的中位数为 ${scale.withUnit(p50)}`
        : `${name}: the median LCOE is ${scale.withUnit(p50)}`;
  if (reach === null) return null;
  const goal = target === "projectNpv" ? (zh ? " NPV 不为负" : "an NPV of zero or more") : hurdle;
  const aim = target === "projectNpv" ? goal : zh ? `达到 ${goal}` : goal;
  if (reach === 0)
    return zh
      ? `${name}在抽样中没有一次${aim.replace(/^ /, "")}`
      : `${name} reaches ${goal} in none of the draws`;
  if (reach === 1)
    return zh ? `${name}在全部抽样中都${aim.replace(/^ /, "")}` : `${name} reaches ${goal} in all draws`;
  const share = reach < 0.005 ? "<1%" : reach >= 0.995 ? ">99%" : `${Math.round(reach * 100)}%`;
  return zh ? `${name}有 ${share} 的可能${aim}` : `${name} reaches ${goal} in ${share} of the draws`;
}

/** Where the target of the project in focus comes to lie in many draws, with three quantiles and the running median. */
export function probability(data: ReturnsData, look: Look): Picture {
  const pen = penFor(look);
  const { lang } = look;
  const zh = lang === "zh";
  const { simulation } = data;
  const one = focusOf(data);
  const bars = simulation?.bars ?? [];
  const isEmpty = simulation === null || one === undefined || bars.length === 0;
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  const target = simulation?.target ?? data.target;
  const scale = targetScale({ target, hurdle: data.hurdle }, look, ends);
  const quantiles = simulation === null ? [] : quantilesOf(simulation);
  const convergence = simulation?.convergence ?? [];
  const chartPx = heights[look.size];
  const hurdle = target === "projectNpv" ? "0" : hurdleText(data);
  const name = one === undefined ? "" : nameOf(one, lang);
  const title = isEmpty
    ? plainTitle[lang]
    : (titleOf(name, { simulation, hurdle }, scale, lang) ?? plainTitle[lang]);
  const count = (value: number) => fixedText(value, 0);
  const paleWord = look.theme === "dark" ? (zh ? "暗色" : "dim") : zh ? "浅色" : "pale";
  const pale =
    scale.hurdle === null ? "" : zh ? `；${paleWord}低于 ${hurdle}` : `; ${paleWord} is below ${hurdle}`;
  const hurdleLabel = target === "projectNpv" ? "NPV = 0" : zh ? `门槛 ${hurdle}` : `hurdle ${hurdle}`;
  const without = simulation?.without ?? 0;
  const record = recorder(data, look);
  const told = { subject: one?.project.fields.name[lang] ?? "", period: "" };
  const metric = (part: string) => (zh ? `${scale.name}：${part}` : `${scale.name}: ${part}`);
  const range = (from: number, to: number) => `${scale.text(from)}–${scale.text(to)}${scale.mark}`;
  const firstOf = (draws: number) =>
    zh ? `前 ${count(draws)} 次的 P50` : `P50 of the first ${count(draws)}`;
  const notes = [
    ...(isEmpty ? [] : [spreadWords(lang)]),
    ...(without > 0 ? [zh ? `${count(without)} 次无解` : `${count(without)} draws without a result`] : []),
  ];
  const note = [
    ...(notes.length === 0 ? [] : [`${notes.join(zh ? "；" : "; ")}${zh ? "。" : "."}`]),
    focusNote(data, lang) ?? "",
  ].filter((text) => text !== "");
  return {
    chart: "probability",
    title,
    plainTitle: plainTitle[lang],
    subtitle:
      simulation === null
        ? ""
        : zh
          ? `${scale.name}，${scale.unit}；${count(simulation.draws)} 次抽样，种子 ${simulation.seed}${pale}；P90 为九成抽样高于此值`
          : `${scale.name}, ${scale.unit}; ${count(simulation.draws)} draws, seed ${simulation.seed}${pale}; nine of ten draws exceed P90`,
    note: note.length === 0 ? null : note.join(zh ? "" : " "),
    coverage: null,
    sourceLine: returnsSource(data, look),
    description: spoken(
      title,
      [
        ...quantiles.map((quantile) => `${quantile.name} ${scale.withUnit(quantile.value)}`),
        ...(simulation === null ? [] : [driftText(simulation, scale, zh)].filter((text) => text !== "")),
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
        { label: zh ? `${scale.name}，${scale.unit}` : `${scale.name}, ${scale.unit}`, isNumber: false },
        { label: zh ? "数值或次数" : "Value or draws", isNumber: true },
      ],
      rows: [
        ...quantiles.map((quantile) => [{ text: quantile.name }, { text: scale.withUnit(quantile.value) }]),
        ...convergence.map(({ draws, p50 }) => [
          { text: firstOf(draws) },
          { text: `${scale.fine(p50)}${scale.mark}` },
        ]),
        ...bars.map(({ from, to, draws }) => [
          { text: range(from, to) },
          { text: zh ? `${count(draws)} 次` : count(draws) },
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
          unit: zh ? "次" : "draws",
        }),
      ),
    ],
    nativeBeside: [
      plainBars(
        "bar",
        quantiles.map((quantile) => quantile.name),
        quantiles.map(({ value }) => Number(scale.plain(value))),
        {
          categoryTitle: zh ? "分位" : "Quantile",
          valueTitle: nativeTitle(scale.name, scale.unit, lang),
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
            name: "P50",
            values: convergence.map(({ p50 }) => Number(scale.plain(p50))),
            colour: nativePalette.siteStage.erected,
          },
        ],
        categoryTitle: zh ? "抽样，次" : "Draws",
        valueTitle: nativeTitle(zh ? "随抽样次数变化的 P50" : "P50 by number of draws", scale.unit, lang),
      },
    ],
    native: {
      kind: "column",
      isStacked: false,
      categories: bars.map(({ from, to }) => range(from, to)),
      series: [
        {
          name: zh ? "抽样次数" : "Draws",
          values: bars.map(({ draws }) => draws),
          colour: nativePalette.siteStage.erected,
        },
      ],
      categoryTitle: zh ? `${scale.name}，${scale.unit}` : `${scale.name}, ${scale.unit}`,
      valueTitle: zh ? "抽样，次" : "Draws",
    },
  };
}
