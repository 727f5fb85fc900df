import { returnMeasures, standings } from "@lianchi/returns";
import { rect, textLine } from "../drawing.ts";
import { frameOption } from "../frame.ts";
import { penFor } from "../pen.ts";
import type { Look, Picture } from "../picture.ts";
import { textWidth } from "../text-width.ts";
import { spoken } from "../words.ts";
import {
  computedOf,
  leftOut,
  nameOf,
  type ReturnsData,
  returnsRecord,
  returnsSource,
  technologyColour,
} from "./returns-data.ts";

/** Sentence over the returns: who is above the hurdle and who is not. */
export function hurdleFinding(data: ReturnsData, lang: "zh" | "en"): string {
  const zh = lang === "zh";
  const rated = computedOf(data).flatMap((one) => {
    const { projectIrr } = one.outcome.results;
    return projectIrr.kind === "solved"
      ? [{ name: nameOf(one, lang), gap: projectIrr.rate - data.hurdle }]
      : [];
  });
  const hurdle = `${Math.round(data.hurdle * 1_000) / 10}%`;
  if (rated.length === 0) return zh ? "还没有可以测算收益的项目" : "No project can be reckoned yet";
  const [above, below] = [rated.filter(({ gap }) => gap >= 0), rated.filter(({ gap }) => gap < 0)];
  const names = (some: readonly { readonly name: string }[]) =>
    some.length > 3
      ? zh
        ? `${some.length} 个项目`
        : `${some.length} projects`
      : some.map(({ name }) => name).join(zh ? "、" : ", ");
  const points = (gap: number) => (Math.abs(gap) * 100).toFixed(1);
  const [only] = below;
  const under =
    below.length === 1 && only !== undefined
      ? zh
        ? `${only.name}低 ${points(only.gap)} 个百分点`
        : `${only.name} is ${points(only.gap)} points short`
      : zh
        ? `${names(below)}低于门槛`
        : `${names(below)} are below it`;
  if (above.length === 0)
    return zh ? `${names(below)}都低于 ${hurdle} 门槛` : `${names(below)} are below the hurdle of ${hurdle}`;
  const over = zh
    ? `${names(above)}高于 ${hurdle} 门槛`
    : `${names(above)} ${above.length === 1 ? "is" : "are"} above the hurdle of ${hurdle}`;
  return below.length === 0 ? over : `${over}${zh ? "；" : "; "}${under}`;
}

/** Measures of all projects side by side, the best of each row with ▲ and in bold, the worst with ▽. */
export function returnsComparison(data: ReturnsData, look: Look): Picture {
  const pen = penFor(look);
  const { palette, size } = pen;
  const { lang } = look;
  const zh = lang === "zh";
  const all = computedOf(data);
  const rows = returnMeasures.map((measure) => {
    const values = all.map(({ outcome }) => measure.of(outcome.results, outcome.model));
    return { measure, values, marks: standings(values, measure.better) };
  });
  const rowPx = Math.round(size.text * 2.2);
  const nameRoom = Math.min(
    look.widthPx * 0.45,
    Math.max(
      ...rows.map(({ measure }) => textWidth(`${measure.name[lang]} ${measure.unit(look)}`, size.text)),
    ) + 16,
  );
  const columnPx = (look.widthPx - nameRoom) / Math.max(1, all.length);
  const edge = (column: number) => nameRoom + (column + 1) * columnPx - 18;
  const head = all.flatMap((one, column) => {
    const name = nameOf(one, lang);
    const left = edge(column) - textWidth(name, size.text) * 1.04;
    return [
      rect(
        { x: left - 15, y: rowPx / 2 - 5, width: 9, height: 9 },
        { fill: technologyColour(palette, one.project.fields.technology, palette.ink3) },
      ),
      textLine(pen, [{ text: name, isBold: true }], { x: edge(column), y: rowPx / 2, align: "right" }),
    ];
  });
  const body = rows.flatMap(({ measure, values, marks }, at) => {
    const y = rowPx * (at + 1.5);
    return [
      rect(
        { x: 0, y: rowPx * (at + 1), width: look.widthPx, height: 1 },
        { fill: at === 0 ? palette.rule : palette.line },
      ),
      textLine(pen, [{ text: measure.name[lang] }, { text: ` ${measure.unit(look)}`, tone: "ink3" }], {
        x: 0,
        y,
      }),
      ...values.flatMap((value, column) => {
        const mark = marks[column] ?? null;
        const text = value === null ? measure.none[lang] : measure.text(value, look);
        return [
          textLine(pen, [{ text, isBold: mark === "best", tone: value === null ? "ink3" : "ink" }], {
            x: edge(column),
            y,
            align: "right",
          }),
          ...(mark === null
            ? []
            : [
                textLine(
                  pen,
                  [{ text: mark === "best" ? "▲" : "▽", tone: mark === "best" ? "accent" : "ink3" }],
                  {
                    x: edge(column) + 4,
                    y,
                  },
                ),
              ]),
        ];
      }),
    ];
  });
  const plainTitle = zh ? "收益比选" : "Comparison of returns";
  const title = all.length === 0 ? plainTitle : hurdleFinding(data, lang);
  return {
    chart: "returns-comparison",
    title,
    plainTitle,
    subtitle: zh
      ? "▲ 本行最优，▽ 本行最差；单位见各行"
      : "▲ best, ▽ worst of its row; units stand in each row",
    note: leftOut(data, lang),
    coverage: null,
    sourceLine: returnsSource(data, look),
    description: spoken(
      title,
      rows.map(
        ({ measure, values }) =>
          `${measure.name[lang]} ${values.map((value) => (value === null ? measure.none[lang] : measure.text(value, look))).join(" / ")}`,
      ),
      lang,
    ),
    isEmpty: all.length === 0,
    heightPx: rowPx * (rows.length + 1) + 6,
    option: frameOption(
      pen,
      [],
      all.length === 0 ? [] : [{ name: "", value: null, opens: null, shapes: [...head, ...body] }],
    ),
    table: {
      columns: [
        { label: zh ? "指标" : "Measure", isNumber: false },
        ...all.map((one) => ({ label: nameOf(one, lang), isNumber: true })),
      ],
      rows: rows.map(({ measure, values }) => [
        { text: measure.name[lang], unit: measure.unit(look) },
        ...values.map((value) => ({
          text: value === null ? measure.none[lang] : measure.text(value, look),
          basis: "derived" as const,
        })),
      ]),
    },
    records: rows.flatMap(({ measure, values }) =>
      all.map((one, column) => {
        const value = values[column] ?? null;
        return returnsRecord(data, look, {
          subject: one.project.fields.name[lang],
          metric: `${measure.name[lang]}（${measure.unit(look)}）`,
          value: value === null ? "" : measure.text(value, look).replaceAll(",", "").replace("−", "-"),
          unit: "",
        });
      }),
    ),
  };
}
