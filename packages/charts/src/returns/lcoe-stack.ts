import type { Text } from "@lianchi/domain";
import { type EnergyCostParts, energyCostParts } from "@lianchi/returns";
import { axisFor } from "../axis.ts";
import { rect, textLine } from "../drawing.ts";
import { frameOption, type Item } from "../frame.ts";
import { penFor } from "../pen.ts";
import type { Look, Picture } from "../picture.ts";
import { type Plot, xOf } from "../plot.ts";
import { textWidth } from "../text-width.ts";
import { spoken } from "../words.ts";
import {
  computedOf,
  leftOut,
  nameOf,
  type ReturnsData,
  returnsRecord,
  returnsSource,
} from "./returns-data.ts";

const partName: Readonly<Record<keyof EnergyCostParts, Text>> = {
  investment: { zh: "投资", en: "investment" },
  operating: { zh: "运维", en: "operation" },
  fuel: { zh: "燃料", en: "fuel" },
  surcharges: { zh: "附加税费", en: "surcharges" },
  residual: { zh: "残值", en: "residual" },
};
const stacked = ["investment", "operating", "fuel", "surcharges"] as const;

const threeDecimals = (value: number) => value.toFixed(3).replace("-", "−");

/** Cost of a unit of energy by its parts, a bar a project; what is left at the end is taken off and said. */
export function lcoeStack(data: ReturnsData, look: Look): Picture {
  const pen = penFor(look);
  const { palette, size } = pen;
  const { lang } = look;
  const zh = lang === "zh";
  const rows = computedOf(data)
    .map((one) => ({ one, parts: energyCostParts(one.outcome.model), lcoe: one.outcome.results.lcoe }))
    .filter(({ lcoe }) => !Number.isNaN(lcoe))
    .sort((a, b) => a.lcoe - b.lcoe);
  const fills = {
    investment: palette.siteStage.erected,
    operating: palette.siteStage.permitted,
    fuel: palette.technology.biomass,
    surcharges: palette.siteStage.planned,
  } as const;
  const nameRoom = Math.max(40, ...rows.map(({ one }) => textWidth(nameOf(one, lang), size.text))) + 10;
  const tailRoom = textWidth(zh ? "0.888（残值 −0.008）" : "0.888 (residual −0.008)", size.text) + 10;
  const axis = axisFor(
    Math.max(0.01, ...rows.map(({ parts }) => stacked.reduce((sum, part) => sum + parts[part], 0))),
  );
  const keyPx = size.text + 14;
  const rowPx = size.row;
  const plot: Plot = {
    left: nameRoom,
    top: keyPx,
    width: Math.max(20, look.widthPx - nameRoom - tailRoom),
    height: rows.length * rowPx,
    axis,
    kind: { is: "scale" },
  };
  const items = rows.map(({ one, parts, lcoe }, at): Item => {
    const y = plot.top + (at + 0.5) * rowPx;
    let from = 0;
    const bars = stacked.flatMap((part) => {
      const left = xOf(plot, from);
      from += parts[part];
      const width = xOf(plot, from) - left;
      if (width <= 0) return [];
      const box = { x: left, y: y - size.bar / 2, width, height: size.bar };
      return [rect(box, { fill: fills[part], stroke: palette.ground, lineWidth: 0.8 })];
    });
    return {
      name: nameOf(one, lang),
      value: lcoe,
      opens: null,
      shapes: [
        textLine(pen, [{ text: nameOf(one, lang) }], { x: plot.left - 8, y, align: "right" }),
        ...bars,
        textLine(
          pen,
          [
            { text: threeDecimals(lcoe), isBold: true },
            {
              text: zh
                ? `（残值 ${threeDecimals(parts.residual)}）`
                : ` (residual ${threeDecimals(parts.residual)})`,
              tone: "ink3",
            },
          ],
          { x: xOf(plot, from) + 6, y },
        ),
      ],
    };
  });
  let keyX = plot.left;
  const key = stacked
    .filter((part) => rows.some(({ parts }) => parts[part] > 1e-9))
    .flatMap((part) => {
      const x = keyX;
      keyX += textWidth(partName[part][lang], size.text) + 30;
      return [
        rect({ x, y: size.text / 2 - 3, width: 10, height: 10 }, { fill: fills[part] }),
        textLine(pen, [{ text: partName[part][lang], tone: "ink2" }], { x: x + 15, y: size.text / 2 + 2 }),
      ];
    });
  const plainTitle = zh ? "度电成本构成" : "Cost of energy by part";
  const [first] = rows;
  const title =
    first === undefined || rows.length < 2
      ? plainTitle
      : zh
        ? `${nameOf(first.one, "zh")}度电成本最低，${threeDecimals(first.lcoe)} 元`
        : `${nameOf(first.one, "en")} has the cheapest energy, ${threeDecimals(first.lcoe)} yuan/kWh`;
  const unit = zh ? "元/千瓦时" : "yuan/kWh";
  return {
    chart: "lcoe-stack",
    title,
    plainTitle,
    subtitle: zh
      ? "平准化度电成本，元/千瓦时，不含税、名义；各部分为其现值除以电量现值"
      : "LCOE, yuan/kWh without VAT, nominal; parts are their present value over that of the energy",
    note: leftOut(data, lang),
    coverage: null,
    sourceLine: returnsSource(data, look),
    description: spoken(
      title,
      rows.map(({ one, lcoe }) => `${nameOf(one, lang)} ${threeDecimals(lcoe)}`),
      lang,
    ),
    isEmpty: rows.length === 0,
    heightPx: plot.top + plot.height + size.axis + 16,
    option: frameOption(
      pen,
      rows.length === 0 ? [] : [plot],
      rows.length === 0 ? [] : [...items, { name: "", value: null, opens: null, shapes: key }],
    ),
    table: {
      columns: [
        { label: zh ? "项目" : "Project", isNumber: false },
        ...[...stacked, "residual" as const].map((part) => ({
          label: `${partName[part][lang]}，${unit}`,
          isNumber: true,
        })),
        { label: `LCOE，${unit}`, isNumber: true },
      ],
      rows: rows.map(({ one, parts, lcoe }) => [
        { text: nameOf(one, lang) },
        ...[...stacked, "residual" as const].map((part) => ({ text: threeDecimals(parts[part]) })),
        { text: threeDecimals(lcoe), basis: "derived" as const },
      ]),
    },
    records: rows.flatMap(({ one, parts, lcoe }) => {
      const subject = one.project.fields.name[lang];
      return [
        ...[...stacked, "residual" as const].map((part) =>
          returnsRecord(data, look, {
            subject,
            metric: `LCOE ${partName[part][lang]}`,
            value: String(Math.round(parts[part] * 1e6) / 1e6),
            unit,
          }),
        ),
        returnsRecord(data, look, {
          subject,
          metric: "LCOE",
          value: String(Math.round(lcoe * 1e6) / 1e6),
          unit,
        }),
      ];
    }),
  };
}
