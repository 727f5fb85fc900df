import { CustomChart } from "echarts/charts";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type ChartId, drawChart, type Look } from "../../packages/charts/src/index.ts";
import type { Overview } from "../../packages/returns/src/index.ts";

use([CustomChart, SVGRenderer]);

/** In a page: draws a picture of the report in place of the one before. */
Object.assign(globalThis, {
  drawPicture: (chart: ChartId, overview: Overview, look: Look) => {
    const host = document.createElement("div");
    const picture = drawChart(chart, overview, look);
    host.id = "chart";
    host.style.cssText = `width:${look.widthPx}px;height:${picture.heightPx}px`;
    document.body.replaceChildren(host);
    init(host, null, { renderer: "svg", width: look.widthPx, height: picture.heightPx }).setOption(
      picture.option,
    );
  },
});
