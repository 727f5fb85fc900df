import { type Swing, tornado } from "@lianchi/returns";
import { chart } from "../chart.ts";
import { frameOption } from "../engine/frame.ts";
import { penFor } from "../engine/pen.ts";
import type { Drawing, Look } from "../engine/picture.ts";
import { spoken } from "../engine/sentences.ts";
import { nativePalette } from "../rows/native-parts.ts";
import { words } from "../words/index.ts";
import { focusOf, nameOf, type ReturnsData } from "./returns-data.ts";
import { focusNote, recorder, returnsSource } from "./returns-words.ts";
import { endText, isFine, moverName, moveText, targetScale } from "./target-scale.ts";
import { tornadoItems } from "./tornado-bars.ts";

const empty = { items: [], heightPx: 120 } as const;

function draw(data: ReturnsData, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { lang } = look;
  const { heads, returns, sensitivity: say } = words[lang];
  const one = focusOf(data);
  const told = one === undefined ? null : tornado(one.outcome.values, data.target);
  const base = told?.base ?? null;
  const swings = told?.swings ?? [];
  const scale = targetScale(data, look, [
    base ?? 0,
    ...swings.flatMap(({ low, high }) => [low ?? 0, high ?? 0]),
  ]);
  const drawn = told === null || base === null ? empty : tornadoItems(pen, scale, { ...told, base });
  const [first, second] = swings.filter(({ width }) => width > 0);
  const name = one === undefined ? "" : nameOf(one, lang);
  const title =
    base === null || first === undefined || second === undefined
      ? plainTitle
      : say.finding(name, moverName[first.mover][lang], moverName[second.mover][lang]);
  const none = returns.noResult;
  const text = (value: number | null) => (value === null ? none : endText(scale, base ?? value, value));
  const moves = (swing: Swing) => `±${moveText(swing.mover, told?.by ?? 0, lang, false)}`;
  const column = (label: string) => heads.inUnit(label, scale.unit);
  const record = recorder(data, look);
  const toldBase = {
    subject: one?.project.fields.name[lang] ?? "",
    unit: scale.unit,
    period: "",
  };
  const baseText = base === null ? none : `${scale.text(base)}${scale.mark}`;
  return {
    title,
    subtitle: say.subtitle(column(scale.name), baseText),
    note: one !== undefined && base === null ? returns.hasNone(name, scale.name) : focusNote(data, lang),
    coverage: null,
    sourceLine: returnsSource(data, look),
    description: spoken(
      title,
      swings.map(
        ({ mover, low, high }) => `${moverName[mover][lang]} ${text(low)} – ${text(high)} ${scale.unit}`,
      ),
      lang,
    ),
    isEmpty: base === null,
    heightPx: drawn.heightPx,
    option: frameOption(pen, [], drawn.items),
    table: {
      columns: [
        { label: say.mover, isNumber: false },
        { label: say.by, isNumber: false },
        { label: column(say.lower), isNumber: true },
        { label: column(say.higher), isNumber: true },
      ],
      rows: swings.map((swing) => [
        { text: moverName[swing.mover][lang] },
        { text: moves(swing) },
        { text: text(swing.low) },
        { text: text(swing.high) },
      ]),
    },
    records: [
      ...(base === null ? [] : [record({ ...toldBase, metric: scale.name, value: scale.plain(base) })]),
      ...swings.flatMap(({ mover, low, high }) =>
        [
          { value: low, share: -(told?.by ?? 0) },
          { value: high, share: told?.by ?? 0 },
        ].map(({ value, share }) =>
          record({
            ...toldBase,
            metric: say.movedTo(scale.name, moverName[mover][lang], moveText(mover, share, lang)),
            value: value === null ? "" : scale.plain(value),
          }),
        ),
      ),
    ],
    native: {
      kind: "bar",
      isStacked: false,
      labelDecimals: scale.fineDecimals - 1,
      // A tornado: what moves stands in one row with its two ends, left and right of the base.
      ...(base === null ? {} : { base: Number(scale.plain(base)) }),
      categories: swings.map((swing) => `${moverName[swing.mover][lang]} ${moves(swing)}`),
      series: (["low", "high"] as const).map((end) => ({
        name: end === "low" ? say.lower : say.higher,
        values: swings.map((swing) => {
          const value = swing[end];
          return value === null ? null : Number(scale.plain(value));
        }),
        fineAt: swings.flatMap((swing, at) => {
          const value = swing[end];
          return value !== null && base !== null && isFine(scale, base, value) ? [at] : [];
        }),
        colour: nativePalette.siteStage[end === "low" ? "surveyed" : "erected"],
      })),
      categoryTitle: say.mover,
      valueTitle: say.valueTitle(column(scale.name), baseText),
    },
  };
}

/** The target of the project in focus when one thing at a time moves by a tenth: unfavourable pale, favourable deep. */
export const sensitivity = chart({
  id: "sensitivity",
  needs: "returns",
  expectedHeightPx: 250,
  place: 1,
  isOfOneProject: true,
  draw,
});
