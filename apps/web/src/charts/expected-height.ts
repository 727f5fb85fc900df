import type { ChartId, Look } from "@lianchi/charts";

/** Height of a chart area before its data is there [px]: that of the portfolio the product opens with, so that the page
 *  seldom moves when the drawing comes. */
export const expectedHeightPx: Readonly<Record<Look["size"], Readonly<Record<ChartId, number>>>> = {
  page: heights(72, 133, 149, 150),
  phone: heights(73, 137, 157, 158),
  big: heights(55, 160, 200, 202),
  file: heights(86, 160, 200, 202),
};

function heights(cluster: number, capacity: number, bars: number, money: number) {
  return {
    "cluster-progress": cluster,
    "capacity-by-stage": capacity,
    "investment-by-project": bars,
    "generation-by-project": bars,
    "money-by-project": money,
  };
}
