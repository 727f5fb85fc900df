import { numberText, type Text } from "@lianchi/domain";
import { type Mover, type Target, tornado } from "@lianchi/returns";
import { rect, textLine } from "../drawing.ts";
import { frameOption, type Item } from "../frame.ts";
import { penFor } from "../pen.ts";
import type { Look, Picture } from "../picture.ts";
import { textWidth } from "../text-width.ts";
import { spoken } from "../words.ts";
import { focusOf, nameOf, type ReturnsData, returnsRecord, returnsSource } from "./returns-data.ts";

export const moverName: Readonly<Record<Mover, Text>> = {
  hours: { zh: "利用小时", en: "hours" },
  price: { zh: "上网电价", en: "price" },
  investment: { zh: "总投资", en: "investment" },
  costs: { zh: "运维成本", en: "operating costs" },
  loanRate: { zh: "贷款利率", en: "loan rate" },
};

export const targetName: Readonly<Record<Target, Text>> = {
  equityIrr: { zh: "资本金 IRR", en: "equity IRR" },
  projectIrr: { zh: "全投资 IRR（税后）", en: "project IRR after tax" },
  projectNpv: { zh: "NPV（税后）", en: "NPV after tax" },
  lcoe: { zh: "度电成本", en: "LCOE" },
};

const percentText = (value: number) => numberText(value, "percent", 1);

/** Equity return of the project in focus when one thing at a time moves by a tenth: unfavourable pale, favourable deep. */
export function sensitivity(data: ReturnsData, look: Look): Picture {
  const pen = penFor(look);
  const { palette, size } = pen;
  const { lang } = look;
  const zh = lang === "zh";
  const one = focusOf(data);
  const { target } = data;
  const told = one === undefined ? null : tornado(one.outcome.values, target);
  const base = told?.base ?? null;
  const rows = (told?.swings ?? []).filter(({ low, high }) => low !== null && high !== null);
  const byText = (mover: Mover) =>
    mover === "loanRate" ? (zh ? "±1 个百分点" : "±1 point") : `±${Math.round((told?.by ?? 0) * 100)}%`;
  const rowPx = Math.round(size.row * 1.25);
  const top = size.text + 10;
  const nameRoom =
    Math.max(...rows.map(({ mover }) => textWidth(moverName[mover][lang], size.text)), 40) + 12;
  const ends = rows.flatMap(({ low, high }) => [low ?? 0, high ?? 0]);
  const [least, most] = [Math.min(base ?? 0, ...ends), Math.max(base ?? 0, ...ends)];
  const numberRoom = textWidth("−88.8", size.text) + 12;
  const left = nameRoom + numberRoom;
  const width = Math.max(20, look.widthPx - left - numberRoom);
  const x = (value: number) => left + (most === least ? 0.5 : (value - least) / (most - least)) * width;
  const middle = x(base ?? 0);
  const items = rows.map(({ mover, low, high }, at): Item => {
    const y = top + (at + 0.5) * rowPx;
    const [worse, better] = [Math.min(low ?? 0, high ?? 0), Math.max(low ?? 0, high ?? 0)];
    const bar = (from: number, to: number, fill: string) =>
      rect({ x: from, y: y - size.bar / 2, width: Math.max(0, to - from), height: size.bar }, { fill });
    const small = { ...pen, size: { ...size, text: size.axis } };
    return {
      name: moverName[mover][lang],
      value: (better - worse) * 100,
      opens: null,
      shapes: [
        textLine(pen, [{ text: moverName[mover][lang] }], {
          x: nameRoom - 10,
          y: y - size.text * 0.45,
          align: "right",
        }),
        textLine(small, [{ text: byText(mover), tone: "ink3" }], {
          x: nameRoom - 10,
          y: y + size.text * 0.65,
          align: "right",
        }),
        bar(x(worse), middle, palette.siteStage.surveyed),
        bar(middle, x(better), palette.siteStage.erected),
        textLine(pen, [{ text: percentText(worse), tone: "ink2" }], { x: x(worse) - 6, y, align: "right" }),
        textLine(pen, [{ text: percentText(better), isBold: true }], { x: x(better) + 6, y }),
      ],
    };
  });
  const plainTitle = zh ? "敏感性" : "Sensitivity";
  const [first, second] = rows;
  const name = one === undefined ? "" : nameOf(one, lang);
  const title =
    first === undefined || second === undefined
      ? plainTitle
      : zh
        ? `${moverName[first.mover].zh}与${moverName[second.mover].zh}对${name}影响最大`
        : `${name}: ${moverName[first.mover].en} and ${moverName[second.mover].en} matter most`;
  const heightPx = top + rows.length * rowPx + 6;
  return {
    chart: "sensitivity",
    title,
    plainTitle,
    subtitle:
      base === null
        ? ""
        : zh
          ? `${targetName[target].zh}，%；单因素变动，基准 ${percentText(base)}%；浅色不利，深色有利`
          : `${targetName[target].en}, %; one thing at a time, base ${percentText(base)}%; pale is worse, deep is better`,
    note: null,
    coverage: null,
    sourceLine: returnsSource(data, look),
    description: spoken(
      title,
      rows.map(
        ({ mover, low, high }) =>
          `${moverName[mover][lang]} ${percentText(low ?? 0)}–${percentText(high ?? 0)}%`,
      ),
      lang,
    ),
    isEmpty: rows.length === 0,
    heightPx,
    option: frameOption(
      pen,
      [],
      rows.length === 0
        ? []
        : [
            ...items,
            {
              name: "",
              value: null,
              opens: null,
              shapes: [
                rect(
                  { x: middle - 0.75, y: top - 4, width: 1.5, height: rows.length * rowPx + 6 },
                  { fill: palette.rule },
                ),
                textLine(
                  { ...pen, size: { ...size, text: size.axis } },
                  [{ text: zh ? "不利 ◂ 基准 ▸ 有利" : "worse ◂ base ▸ better", tone: "ink2" }],
                  { x: middle, y: size.axis / 2 + 2, align: "center" },
                ),
              ],
            },
          ],
    ),
    table: {
      columns: [
        { label: zh ? "因素" : "What moves", isNumber: false },
        { label: zh ? "变动" : "By", isNumber: false },
        { label: zh ? "下调后，%" : "Lower, %", isNumber: true },
        { label: zh ? "上调后，%" : "Higher, %", isNumber: true },
      ],
      rows: rows.map(({ mover, low, high }) => [
        { text: moverName[mover][lang] },
        { text: byText(mover) },
        { text: percentText(low ?? 0) },
        { text: percentText(high ?? 0) },
      ]),
    },
    records: rows.flatMap(({ mover, low, high }) =>
      [
        [low, "−"],
        [high, "+"],
      ].map(([value, sign]) =>
        returnsRecord(data, look, {
          subject: one?.project.fields.name[lang] ?? "",
          metric: `${targetName[target][lang]} ${moverName[mover][lang]} ${sign}${byText(mover).slice(1)}`,
          value: String(Math.round(Number(value) * 1e6) / 1e4),
          unit: "%",
        }),
      ),
    ),
  };
}
