import { inUnit, type UnitId, unitFor, units } from "@lianchi/domain";
import { type ClusterOutlook, forecastMethod } from "@lianchi/returns";
import { chart } from "../chart.ts";
import { frameOption } from "../engine/frame.ts";
import { penFor } from "../engine/pen.ts";
import type { Drawing, Look } from "../engine/picture.ts";
import { spoken, withoutStop } from "../engine/sentences.ts";
import { words } from "../words/index.ts";
import { countsSource, joined, planNote, powerText, undatedNote, unratedNote } from "./cluster-words.ts";
import { sCurveNative } from "./s-curve-native.ts";
import { rangeOf } from "./s-curve-range.ts";
import { sCurveRecords, sCurveTable } from "./s-curve-records.ts";
import { dayShare, roundGap, sCurveItems } from "./s-curve-shapes.ts";
import { timePlot, xOfMonth, yOf } from "./time-plot.ts";

/** Heights of the pictures [px]. */
const heights = { page: 208, phone: 200, big: 280, file: 320 } as const;

function draw(outlook: ClusterOutlook, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { lang } = look;
  const say = words[lang].sCurve;
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
  const title = titleOf(outlook, unitId, look, plainTitle);
  const today = {
    x: xOfMonth(plot, counts.on.slice(0, 7), dayShare(counts.on)),
    y: yOf(plot, value(connected.capacityKw)),
  };
  return {
    title,
    subtitle: say.subtitle(unit),
    note: joined(
      [
        forecast.kind === "forecast" ? withoutStop(forecastMethod(forecast, lang), lang) : null,
        reference === null ? say.noPlan : planNote(outlook, reference, lang),
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
        say.connectedSaid(powerText(connected.capacityKw, unitId, lang)),
        ...(gapKw === null ? [] : [say.gapSaid(powerText(Math.sign(gapKw) * roundGap(gapKw), unitId, lang))]),
        ...(forecast.kind === "forecast" ? [say.endSaid(forecast.central)] : []),
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
  const say = words[lang].sCurve;
  const { connected, standing, gapKw } = outlook;
  if (standing.sites > 0 && connected.sites === standing.sites) return say.allConnected;
  const now = powerText(connected.capacityKw, unitId, lang);
  if (gapKw === null) return connected.sites === 0 ? plain : say.connected(now);
  const gap = powerText(roundGap(gapKw), unitId, lang);
  if (roundGap(gapKw) === 0) return say.asPlanned(now);
  return gapKw < 0 ? say.behind(now, gap) : say.ahead(now, gap);
}

/** Cumulative grid-connected capacity: what is, what was planned, and what follows from the pace. */
export const sCurve = chart({
  id: "s-curve",
  needs: "outlook",
  expectedHeightPx: 208,
  emptyFor: "dates",
  draw,
});
