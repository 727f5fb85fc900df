import type { EChartsOption } from "echarts";
import { CustomChart } from "echarts/charts";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import ReactEChartsCore from "echarts-for-react/esm/core";
import { useLayoutEffect, useMemo, useRef } from "react";
import { z } from "zod";

echarts.use([CustomChart, SVGRenderer]);

const opts = { renderer: "svg" } as const;

/** The host would draw an empty trial instance first, to learn a size that is known here. */
class Host extends ReactEChartsCore {
  override initEchartsInstance() {
    return Promise.resolve(echarts.init(this.ele, null, opts));
  }
}

const Click = z.object({
  data: z.object({ opens: z.string() }),
  event: z.object({ event: z.object({ clientX: z.number(), clientY: z.number() }) }),
});

type DrawingProps = {
  readonly option: EChartsOption;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly onOpen: (key: string, spot: DOMRect) => void;
  /** Everything is on screen for the first time. */
  readonly onDrawn: () => void;
};

/** The one place where ECharts draws. Loaded when a picture is touched or changes. */
export function Drawing({ option, widthPx, heightPx, onOpen, onDrawn }: DrawingProps) {
  const host = useRef<Host>(null);
  const style = useMemo(() => ({ width: widthPx, height: heightPx }), [widthPx, heightPx]);
  const onEvents = useMemo(
    () => ({
      click: (event: unknown) => {
        const read = Click.safeParse(event);
        if (!read.success) return;
        const { clientX, clientY } = read.data.event.event;
        onOpen(read.data.data.opens, new DOMRect(clientX - 4, clientY - 8, 8, 16));
      },
    }),
    [onOpen],
  );
  // Each new option and size is drawn at once, paper does not wait for a frame
  useLayoutEffect(() => {
    const chart = host.current?.getEchartsInstance();
    if (chart === undefined) return;
    chart.resize({ width: widthPx, height: heightPx });
    chart.getZr().flush();
  }, [option, widthPx, heightPx]);
  return (
    <Host
      ref={host}
      echarts={echarts}
      option={option}
      opts={opts}
      style={style}
      onEvents={onEvents}
      onChartReady={(chart: echarts.ECharts) => {
        chart.getZr().flush();
        onDrawn();
      }}
      autoResize={false}
      notMerge
    />
  );
}
