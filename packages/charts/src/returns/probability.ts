import { numberText } from "@lianchi/domain";
import { axisFor } from "../axis.ts";
import { rect, textLine } from "../drawing.ts";
import { frameOption, type Item } from "../frame.ts";
import { penFor } from "../pen.ts";
import type { Look, Picture } from "../picture.ts";
import { placeTexts, type Wish } from "../progress/place-label.ts";
import { spoken } from "../words.ts";
import { focusOf, nameOf, type ReturnsData, returnsRecord, returnsSource } from "./returns-data.ts";
import { targetName } from "./tornado-chart.ts";

const heights = { page: 210, phone: 200, big: 260, file: 300 } as const;
const percentText = (value: number) => numberText(value, "percent", 1);

/** Where the return of the project in focus comes to lie in many draws, with the three quantiles. */
export function probability(data: ReturnsData, look: Look): Picture {
  const pen = penFor(look);
  const { palette, size } = pen;
  const { lang } = look;
  const zh = lang === "zh";
  const { simulation } = data;
  const one = focusOf(data);
  const bars = simulation?.bars ?? [];
  const heightPx = heights[look.size];
  const [least, most] = [bars[0]?.from ?? 0, bars.at(-1)?.to ?? 1];
  const axis = axisFor(Math.max(1, ...bars.map(({ draws }) => draws)));
  const top = size.text * 2 + 14;
  const bottom = heightPx - size.axis - 14;
  const x = (value: number) => 4 + ((value - least) / Math.max(1e-12, most - least)) * (look.widthPx - 8);
  const items = bars.map(({ from, to, draws }): Item => {
    const height = (draws / axis.max) * (bottom - top);
    const isShort = (from + to) / 2 < data.hurdle;
    return {
      name: `${percentText(from)}–${percentText(to)}%`,
      value: draws,
      opens: null,
      shapes: [
        rect(
          { x: x(from) + 0.5, y: bottom - height, width: Math.max(1, x(to) - x(from) - 1), height },
          { fill: isShort ? palette.siteStage.surveyed : palette.siteStage.erected },
        ),
      ],
    };
  });
  const quantiles = [
    ["P90", simulation?.p90 ?? null],
    ["P50", simulation?.p50 ?? null],
    ["P10", simulation?.p10 ?? null],
  ] as const;
  const wishes = quantiles.flatMap(([name, value]): readonly Wish[] =>
    value === null
      ? []
      : [
          {
            runs: [{ text: `${name} ` }, { text: `${percentText(value)}%`, isBold: true }],
            at: [0, 1].flatMap((line) => [
              { x: x(value) + 4, y: size.text / 2 + 2 + line * (size.text + 5), align: "left" as const },
              { x: x(value) - 4, y: size.text / 2 + 2 + line * (size.text + 5), align: "right" as const },
            ]),
          },
        ],
  );
  const lines = quantiles.flatMap(([name, value]) =>
    value === null
      ? []
      : [
          rect(
            { x: x(value) - 0.75, y: 2, width: name === "P50" ? 2 : 1.25, height: bottom - 2 },
            { fill: palette.ink },
          ),
        ],
  );
  const ticks = axisFor(Math.max(1e-6, most - least), 5).step;
  const labels: ReturnType<typeof textLine>[] = [];
  for (let at = Math.ceil(least / ticks) * ticks; at <= most; at += ticks)
    labels.push(
      textLine(
        { ...pen, size: { ...size, text: size.axis } },
        [{ text: `${percentText(at)}%`, tone: "ink3" }],
        {
          x: Math.min(look.widthPx - 16, Math.max(16, x(at))),
          y: bottom + size.axis / 2 + 6,
          align: "center",
        },
      ),
    );
  const plainTitle = zh ? "收益的概率分布" : "How likely a return is";
  const hurdle = `${Math.round(data.hurdle * 1_000) / 10}%`;
  const reach = simulation?.reach ?? null;
  const title =
    one === undefined || reach === null
      ? plainTitle
      : zh
        ? `${nameOf(one, "zh")}有 ${Math.round(reach * 100)}% 的可能达到 ${hurdle}`
        : `${nameOf(one, "en")} reaches ${hurdle} in ${Math.round(reach * 100)}% of the draws`;
  const target = targetName[simulation?.target ?? "projectIrr"][lang];
  return {
    chart: "probability",
    title,
    plainTitle,
    subtitle:
      simulation === null
        ? ""
        : zh
          ? `${target}，${simulation.draws.toLocaleString("en")} 次抽样，种子 ${simulation.seed}；浅色低于门槛；P90 为九成把握`
          : `${target}, ${simulation.draws.toLocaleString("en")} draws, seed ${simulation.seed}; pale is below the hurdle; P90 is exceeded by nine of ten`,
    note:
      simulation === null
        ? null
        : zh
          ? `三角分布（假设）：小时 −12%～+10%，电价 −15%～+5%，投资 −5%～+15%，运维 −10%～+25%，利率 −0.6～+0.7 个百分点；无解 ${simulation.without} 次`
          : `triangles (assumed): hours −12 to +10 %, price −15 to +5 %, investment −5 to +15 %, costs −10 to +25 %, loan rate −0.6 to +0.7 points; ${simulation.without} without a rate`,
    coverage: null,
    sourceLine: returnsSource(data, look),
    description: spoken(
      title,
      quantiles.flatMap(([name, value]) => (value === null ? [] : [`${name} ${percentText(value)}%`])),
      lang,
    ),
    isEmpty: bars.length === 0,
    heightPx,
    option: frameOption(
      pen,
      [],
      bars.length === 0
        ? []
        : [
            ...items,
            {
              name: "",
              value: null,
              opens: null,
              shapes: [
                ...lines,
                rect({ x: 0, y: bottom, width: look.widthPx, height: 1.25 }, { fill: palette.rule }),
                ...labels,
                ...placeTexts(pen, wishes, heightPx),
              ],
            },
          ],
    ),
    table: {
      columns: [
        { label: zh ? "区间" : "From – to", isNumber: false },
        { label: zh ? "次数" : "Draws", isNumber: true },
      ],
      rows: [
        ...quantiles.map(([name, value]) => [
          { text: name },
          { text: value === null ? "—" : `${percentText(value)}%` },
        ]),
        ...(simulation?.convergence ?? []).map(({ draws, p50 }) => [
          {
            text: zh
              ? `前 ${draws.toLocaleString("en")} 次的 P50`
              : `P50 of the first ${draws.toLocaleString("en")}`,
          },
          { text: `${numberText(p50, "percent", 2)}%` },
        ]),
        ...bars.map(({ from, to, draws }) => [
          { text: `${percentText(from)}–${percentText(to)}%` },
          { text: draws.toLocaleString("en") },
        ]),
      ],
    },
    records: [
      ...quantiles.map(([name, value]) =>
        returnsRecord(data, look, {
          subject: one?.project.fields.name[lang] ?? "",
          metric: `${target} ${name}`,
          value: value === null ? "" : String(Math.round(value * 1e6) / 1e4),
          unit: "%",
        }),
      ),
      ...bars.map(({ from, to, draws }) =>
        returnsRecord(data, look, {
          subject: one?.project.fields.name[lang] ?? "",
          metric: `${target} ${percentText(from)}–${percentText(to)}%`.replaceAll("−", "-"),
          value: String(draws),
          unit: zh ? "次" : "draws",
        }),
      ),
    ],
  };
}
