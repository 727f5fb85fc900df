import type { Basis, Reading } from "@lianchi/domain";
import type { EChartsOption } from "echarts";
import type { Words } from "../words/index.ts";
import type { NativeChart } from "./native-chart.ts";

/** The charts that there are: each has a title in the words. */
export type AnyChartId = keyof Words["titles"];

/** How a picture is to look. `print` is the light palette with patterns, for paper and for black-and-white; `screen` leaves
 *  the colours to the page's style sheet. */
export type Look = Reading & {
  readonly theme: "light" | "dark" | "print" | "screen";
  /** phone: fewer marks of unit; big: the big screen's type sizes; file: Noto Sans SC, for SVG and PNG. */
  readonly size: "phone" | "page" | "big" | "file";
  /** Width of the chart area [px]. */
  readonly widthPx: number;
  /** Height that the chart area must not exceed [px]: rows for which there is no room are named together in the last one. Without
   *  it a picture takes what its rows need. */
  readonly heightLimitPx?: number;
};

/** Names a number whose provenance can be opened: a figure `heping-wind.capacity`, a measure `heping-wind.unitCost`,
 *  a total `total.capacity`. */
export type NumberKey = string;

/** A cell of the table behind a chart. */
export type Cell = {
  readonly text: string;
  readonly unit?: string;
  readonly basis?: Basis;
  readonly opens?: NumberKey;
};

export type ChartTable = {
  readonly columns: readonly { readonly label: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
};

/** A line of the CSV: plain words and numbers in the reader's language and units. `value` is empty when missing. */
export type ChartRecord = {
  readonly subject: string;
  readonly metric: string;
  readonly value: string;
  readonly unit: string;
  readonly period: string;
  readonly basis: string;
  readonly source: string;
};

/** A chart with all that stands around it, from one function's data. The host writes title, subtitle, note, coverage and source line. */
export type Picture = {
  readonly chart: AnyChartId;
  /** States the finding; falls back to `plainTitle` when its rule does not hold. */
  readonly title: string;
  readonly plainTitle: string;
  /** Quantity, unit, what the bars are. */
  readonly subtitle: string;
  /** A caveat that must be read with the picture, or null. */
  readonly note: string | null;
  readonly coverage: { readonly known: number; readonly of: number; readonly text: string } | null;
  readonly sourceLine: string;
  /** What a screen reader says in place of the drawing. */
  readonly description: string;
  readonly isEmpty: boolean;
  /** Height of the chart area [px]. */
  readonly heightPx: number;
  readonly option: EChartsOption;
  readonly table: ChartTable;
  readonly records: readonly ChartRecord[];
  /** The same numbers for the charts of office programs. */
  readonly native: NativeChart;
  /** What stands in the picture beside the drawing, or on scales of its own: office programs have one axis of values, so each
   *  is a chart of its own. */
  readonly nativeBeside?: readonly NativeChart[];
};

/** What a chart draws and says; its entry in the catalogue adds who it is. */
export type Drawing = Omit<Picture, "chart" | "plainTitle">;

/** All native charts of a picture, the drawing itself first. */
export function nativesOf({ native, nativeBeside = [] }: Picture): readonly NativeChart[] {
  const isKnown = ({ series }: NativeChart) =>
    series.some(({ values }) => values.some((value) => value !== null));
  return [native, ...nativeBeside.filter(isKnown)];
}
