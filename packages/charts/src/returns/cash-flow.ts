import { inUnit, type Lang, units } from "@lianchi/domain";
import type { Computed } from "@lianchi/returns";
import { chart } from "../chart.ts";
import { frameOption } from "../engine/frame.ts";
import { penFor } from "../engine/pen.ts";
import type { Drawing, Look } from "../engine/picture.ts";
import { nameInUnit, spoken } from "../engine/sentences.ts";
import { barsByTechnology } from "../rows/native-parts.ts";
import { workedOutNumber } from "../rows/provenance-words.ts";
import { words } from "../words/index.ts";
import { type CashLine, cashItems, cashLineOf } from "./cash-lines.ts";
import { endColumn } from "./line-end-names.ts";
import { computedOf, focusOf, nameOf, type ReturnsData, shownOf } from "./returns-data.ts";
import { fixedText, moneyScale } from "./returns-money.ts";
import { cashNative } from "./returns-native.ts";
import { leftOut, recorder, returnsSource } from "./returns-words.ts";
import { yearPlot } from "./year-plot.ts";

const heights = { page: 250, phone: 240, big: 320, file: 380 } as const;
/** More lines than this cannot be told apart, nor be named each at its end. */
const mostLines = 6;
/** Of a payback in words [years]. */
const yearsDecimals = 1;

const plainYears = (years: number) => Math.round(years * 100) / 100;
const yearsWord = (years: number, lang: Lang) => words[lang].cashFlow.years(fixedText(years, yearsDecimals));

function paybackOf({ outcome }: Computed): number | null {
  const { payback } = outcome.results;
  return payback.kind === "reached" ? payback.periods : null;
}

function titleOf({ one, sums }: CashLine, told: string, lang: Lang): string {
  const say = words[lang].cashFlow;
  const name = nameOf(one, lang);
  const periods = paybackOf(one);
  if (periods === null) return say.neverBack(name);
  // What is spent after the money was back may eat it up again.
  if ((sums.at(-1) ?? 0) < 0) return say.endsBelow(name, told);
  return say.backAfter(name, yearsWord(periods, lang));
}

function draw(data: ReturnsData, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { lang } = look;
  const { cashFlow: say, heads } = words[lang];
  const all = computedOf(data).map(cashLineOf);
  const shown = shownOf(data, mostLines);
  const lines = all.filter(({ one }) => shown.includes(one));
  const sums = lines.flatMap((line) => line.sums);
  const [least, most] = [Math.min(0, ...sums), Math.max(0, ...sums)];
  const sizes = all.map((line) => Math.max(...line.sums.map(Math.abs), ...line.flows.map(Math.abs)));
  const { unitId, decimals } = moneyScale(sizes, look);
  const told = (yuan: number) => fixedText(inUnit(yuan, unitId), decimals);
  const neverBack = new Set(
    all.flatMap(({ one }) => (paybackOf(one) === null ? [one.project.fields.id] : [])),
  );
  const unit = units[unitId].label[lang];
  const heightPx = heights[look.size];
  const column = endColumn(
    pen,
    lines.map((line) => ({ name: nameOf(line.one, lang), value: told(line.sums.at(-1) ?? 0) })),
  );
  const plot = yearPlot(pen, {
    years: Math.max(1, ...lines.map((line) => line.sums.length - 1)),
    least: inUnit(least, unitId),
    most: inUnit(most, unitId),
    heightPx,
    rightPx: column?.widthPx ?? 12,
  });
  const focus = focusOf(data);
  const focused = lines.find(({ one }) => one === focus);
  const end = (line: CashLine) => line.sums.at(-1) ?? 0;
  const title = focused === undefined ? plainTitle : titleOf(focused, `${told(end(focused))} ${unit}`, lang);
  const periods = focus === undefined ? null : paybackOf(focus);
  const record = recorder(data, look);
  return {
    title,
    subtitle: say.subtitle(unit),
    note: leftOut(data, lang, all.length - lines.length),
    coverage: null,
    sourceLine: returnsSource(data, look),
    description: spoken(
      title,
      all.map((line) => {
        const back = paybackOf(line.one);
        return say.said(
          `${nameOf(line.one, lang)} ${told(end(line))} ${unit}`,
          back === null ? null : yearsWord(back, lang),
        );
      }),
      lang,
    ),
    isEmpty: lines.length === 0,
    heightPx,
    option: frameOption(
      pen,
      [],
      lines.length === 0
        ? []
        : cashItems(pen, plot, lines, {
            unitId,
            decimals,
            focus,
            heightPx,
            names: column?.names ?? null,
            paybackText: periods === null ? null : yearsWord(periods, lang),
          }),
    ),
    table: {
      columns: [
        { label: heads.year, isNumber: true },
        ...all.flatMap(({ one }) => [
          { label: heads.inUnit(say.inYear(nameOf(one, lang)), unit), isNumber: true },
          { label: heads.inUnit(say.nameSoFar(nameOf(one, lang)), unit), isNumber: true },
        ]),
      ],
      rows: Array.from({ length: Math.max(0, ...all.map((line) => line.sums.length)) }, (_, year) => [
        { text: String(year) },
        ...all.flatMap((line) =>
          [line.flows[year], line.sums[year]].map((sum) => ({
            text: sum === undefined ? "—" : told(sum),
          })),
        ),
      ]),
    },
    records: all.flatMap(({ one, flows, sums: so }) => {
      const subject = one.project.fields.name[lang];
      const back = paybackOf(one);
      return [
        record({
          subject,
          metric: say.payback,
          value: back === null ? "" : String(plainYears(back)),
          unit: say.yearsUnit,
          period: "",
        }),
        ...flows.flatMap((flow, year) =>
          [
            { metric: say.flow, value: flow },
            { metric: say.flowSoFar, value: so[year] ?? 0 },
          ].map(({ metric, value }) =>
            record({
              subject,
              metric,
              value: workedOutNumber(value, unitId),
              unit,
              period: say.modelYear(year),
            }),
          ),
        ),
      ];
    }),
    native: cashNative(lines, { unitId, decimals }, look),
    nativeBeside: [
      {
        labelDecimals: yearsDecimals,
        ...barsByTechnology(
          lines.map(({ one }) => one.project),
          (project) => {
            const line = lines.find(({ one }) => one.project === project);
            const back = line === undefined ? null : paybackOf(line.one);
            return back === null ? null : plainYears(back);
          },
          nameInUnit(say.payback, say.yearsUnit, lang),
          { lang, besideName: ({ fields }) => (neverBack.has(fields.id) ? [say.never] : []) },
        ),
      },
    ],
  };
}

/** Net cash of each project so far, after tax; where a line crosses zero the money is back. */
export const cashFlow = chart({
  id: "cash-flow",
  needs: "returns",
  expectedHeightPx: 250,
  place: 2,
  draw,
});
