import { type Look, type Picture, withoutKeyMarks } from "@lianchi/charts";
import { plainText } from "@lianchi/office";
import { CustomChart } from "echarts/charts";
import { init, setPlatformAPI, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { setWidth } from "../fonts/font.ts";

use([CustomChart, SVGRenderer]);

// Without a canvas ECharts guesses widths; the files' font is known, so they can be told.
setPlatformAPI({
  measureText: (text, font) => {
    const size = Number(/([\d.]+)px/.exec(font ?? "")?.[1] ?? 12);
    return { width: setWidth(text, size, /\b(600|700|bold)\b/.test(font ?? "") ? "semiBold" : "regular") };
  },
});

/** ECharts escapes texts but neither colours nor addresses: only what a chart of ours can hold may pass. */
const forbidden =
  /<(script|foreignObject|image|use|a|iframe|object)\b|(href|on\w+)\s*=|url\((?!#)|javascript:/i;
const colour = /^(#[0-9a-f]{6}|none|transparent|rgb\(\d{1,3},\s?\d{1,3},\s?\d{1,3}\))$/i;

/** @throws when the drawing holds anything that could load or run something, or a colour that is none */
function refuseForeign(svg: string): void {
  const tags = svg.replace(/>[^<]*</g, "><");
  if (forbidden.test(tags)) throw new Error("a chart's drawing holds what no chart may hold");
  for (const [, value = ""] of tags.matchAll(/\s(?:fill|stroke|stop-color)="([^"]*)"/g))
    if (!colour.test(value)) throw new Error(`a chart's drawing holds a colour that is none: ${value}`);
}

/** The chart alone, as the inside of an SVG element. Its texts have the font family of what they stand in. */
export function chartSvg({ option, heightPx }: Picture, { widthPx }: Look): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: widthPx, height: heightPx });
  try {
    chart.setOption(option);
    const inside = withoutKeyMarks(plainText(chart.renderToSVGString()))
      .replace(/^<svg[^>]*>/, "")
      .replace(/<\/svg>\s*$/, "")
      .replace(/<style[\s\S]*?<\/style>/g, "")
      .replace(/ (class|ecmeta_[a-z_]+)="[^"]*"/g, "")
      .replace(/font-family:[^;"]*;/g, "");
    refuseForeign(inside);
    return inside;
  } finally {
    chart.dispose();
  }
}
