import { basisName, inUnit, planBasis, type UnitId, unitFor, units } from "@lianchi/domain";
import { type ClusterOutlook, forecastMethod } from "@lianchi/returns";
import { frameOption } from "../engine/frame.ts";
import { penFor } from "../engine/pen.ts";
import type { Look, Picture } from "../engine/picture.ts";
import { spoken } from "../engine/sentences.ts";
import { countsSource, joined, powerText, undatedNote, unratedNote } from "./cluster-words.ts";
import { sCurveNative } from "./s-curve-native.ts";
import { rangeOf } from "./s-curve-range.ts";
import { sCurveRecords, sCurveTable } from "./s-curve-records.ts";
import { dayShare, roundGap, sCurveItems } from "./s-curve-shapes.ts";
import { timePlot, xOfMonth, yOf } from "./time-plot.ts";

/** Heights of the pictures [px]. */
const heights = { page: 208, phone: 200, big: 280, file: 320 } as const;

/** Cumulative grid-connected capacity: what is, what was planned, and what follows from the pace. */
export function sCurve(outlook: ClusterOutlook, look: Look): Picture {
  const pen = penFor(look);
  const { lang } = look;
  const zh = lang === "zh";
  const { counts, connected, standing, reference, gapKw, forecast } = outlook;
  const unitId = unitFor("power", Math.max(standing.capacityKw, counts.planned.capacityKw ?? 0), look);
  const unit = units[unitId].label[lang];
  const value = (kw: number) => inUnit(kw, unitId);
  const isEmpty = counts.months.length === 0 && counts.baselines.length === 0;
  const { first, last } = rangeOf(outlook);
  const heightPx = heights[look.size];
  const plot = timePlot(pen, {
    firstMonth: first,
    lastMonth: last,
    largest: value(
      Math.max(standing.capacityKw, ...counts.baselines.map((plan) => plan.points.at(-1)?.capacityKw ?? 0)),
    ),
    widthPx: look.widthPx,
    heightPx,
  });
  const plainTitle = zh ? "并网进度：实际与计划" : "Grid connection: actual and planned";
  const title = titleOf(outlook, unitId, look, plainTitle);
  const today = {
    x: xOfMonth(plot, counts.on.slice(0, 7), dayShare(counts.on)),
    y: yOf(plot, value(connected.capacityKw)),
  };
  return {
    chart: "s-curve",
    title,
    plainTitle,
    subtitle: zh ? `累计并网装机，${unit}` : `Cumulative capacity on the grid, ${unit}`,
    note: joined(
      [
        forecast.kind === "forecast" ? forecastMethod(forecast, lang).replace(/[。.]$/, "") : null,
        reference === null
          ? zh
            ? "还没有参照计划"
            : "no reference plan yet"
          : zh
            ? `计划为“${reference.name}”（${basisName[planBasis(counts, reference)].zh}）`
            : `the plan is “${reference.name}” (${basisName[planBasis(counts, reference)].en})`,
        unratedNote(connected.sitesWithoutRating, lang),
        undatedNote(outlook, lang),
      ],
      lang,
    ),
    coverage: null,
    sourceLine: countsSource(outlook, look),
    description: spoken(
      title,
      [
        `${zh ? "已并网" : "on the grid"} ${powerText(connected.capacityKw, unitId, lang)}`,
        ...(gapKw === null
          ? []
          : [
              `${zh ? "与计划之差" : "difference from the plan"} ${powerText(Math.sign(gapKw) * roundGap(gapKw), unitId, lang)}`,
            ]),
        ...(forecast.kind === "forecast" ? [`${zh ? "预测建成" : "forecast end"} ${forecast.central}`] : []),
      ],
      lang,
    ),
    isEmpty,
    heightPx,
    option: frameOption(
      pen,
      [],
      isEmpty ? [] : sCurveItems(pen, plot, outlook, { value, unitId, today, heightPx }),
    ),
    table: sCurveTable(outlook, unitId, look),
    records: sCurveRecords(outlook, unitId, look),
    native: sCurveNative(outlook, unitId, look),
  };
}

function titleOf(outlook: ClusterOutlook, unitId: UnitId, { lang }: Look, plain: string): string {
  const zh = lang === "zh";
  const { connected, standing, gapKw } = outlook;
  if (standing.sites > 0 && connected.sites === standing.sites)
    return zh ? "全部点位已并网" : "All sites are on the grid";
  const now = powerText(connected.capacityKw, unitId, lang);
  if (gapKw === null) return connected.sites === 0 ? plain : zh ? `已并网 ${now}` : `${now} are on the grid`;
  const gap = powerText(roundGap(gapKw), unitId, lang);
  if (roundGap(gapKw) === 0) return zh ? `已并网 ${now}，与计划一致` : `${now} on the grid, as planned`;
  return zh
    ? `已并网 ${now}，比计划${gapKw < 0 ? "少" : "多"} ${gap}`
    : `${now} on the grid, ${gap} ${gapKw < 0 ? "behind" : "ahead of"} plan`;
}
