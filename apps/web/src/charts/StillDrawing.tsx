import { type MeasureText, type StillItem, screenFontFamily, stillItems, textWidth } from "@lianchi/charts";
import type { EChartsOption } from "echarts";
import { createElement, useMemo } from "react";
import css from "./StillDrawing.module.css";

/** The library's widths are a browser's; before it is there the charts' own estimates stand in. */
const estimate: MeasureText = (text, fontSizePx, isBold) => textWidth(text, fontSizePx) * (isBold ? 1.04 : 1);

// Children in a row instead of a list: the marks of a drawing have no names to keep them apart.
const group = ({ opens, marks }: StillItem) =>
  createElement(
    "g",
    opens === null ? {} : { "data-datum": opens },
    ...marks.map(({ tag, attributes, text }) => createElement(tag, attributes, text)),
  );

type StillDrawingProps = {
  readonly option: EChartsOption;
  readonly widthPx: number;
  readonly heightPx: number;
};

/** A picture as plain SVG, as large as its place: it stands until somebody wants more of it than to look at it. */
export function StillDrawing({ option, widthPx, heightPx }: StillDrawingProps) {
  const items = useMemo(() => stillItems(option, estimate), [option]);
  return createElement(
    "svg",
    {
      className: css.still,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      preserveAspectRatio: "xMinYMin meet",
      fontFamily: screenFontFamily,
      "aria-hidden": true,
    },
    ...items.map(group),
  );
}
