import { type ChartId, drawChart, type Look, type Picture } from "@lianchi/charts";
import type { Overview } from "@lianchi/returns";
import { useMemo } from "react";
import { useTheme } from "../address/theme.ts";
import { usePage, useReading } from "../address/use-page.ts";
import { chartWords, plainTitles } from "../locales/charts.ts";
import { partsWords } from "../locales/parts.ts";
import { useWords } from "../locales/use-words.ts";
import { Coverage } from "../parts/Coverage.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { Figure } from "../parts/Figure.tsx";
import { ChartArea } from "./ChartArea.tsx";
import css from "./ChartFigure.module.css";
import { ChartMenu } from "./ChartMenu.tsx";
import { ChartTableView } from "./ChartTableView.tsx";
import { expectedHeightPx } from "./expected-height.ts";
import { useIsPrinting } from "./printing.ts";
import { useRoom } from "./use-room.ts";

type ChartFigureProps = {
  readonly chart: ChartId;
  /** undefined while it is on its way: rule and plain title stand already, the area has its final height. */
  readonly overview: Overview | undefined;
  readonly size: Look["size"];
  readonly look?: "ruled" | "bare";
  /** The big screen has no menus. */
  readonly hasMenu?: boolean;
};

/** A chart in its frame: finding, menu, sub-line, drawing or table, coverage and source. */
export function ChartFigure({ chart, overview, size, look = "ruled", hasMenu = true }: ChartFigureProps) {
  const say = useWords(chartWords);
  const parts = useWords(partsWords);
  const reading = useReading();
  const { lang, table } = usePage();
  const screenTheme = useTheme();
  const theme = useIsPrinting() ? "print" : screenTheme;
  const [place, room] = useRoom();
  const widthPx = room?.widthPx ?? 0;
  const picture = useMemo(
    () =>
      overview === undefined || widthPx === 0
        ? null
        : drawChart(chart, overview, { ...reading, theme, size, widthPx }),
    [chart, overview, reading, theme, size, widthPx],
  );
  const plainTitle = plainTitles[chart][lang];
  const title = picture?.title ?? plainTitle;
  const heightPx = picture?.heightPx ?? expectedHeightPx[size][chart];
  const isTable = table === chart && picture !== null;
  return (
    <Figure
      id={chart}
      look={look}
      title={title}
      subtitle={picture?.subtitle ?? ""}
      action={hasMenu ? <ChartMenu chart={chart} title={plainTitle} /> : undefined}
      foot={picture !== null && <ChartFoot picture={picture} />}
    >
      <div
        ref={place}
        className={css.area}
        style={{ [isTable ? "minHeight" : "height"]: `${heightPx / 10}rem` }}
      >
        {picture !== null && room !== null && isTable && (
          <ChartTableView table={picture.table} label={parts.dataTable(title)} />
        )}
        {picture !== null && room !== null && !isTable && picture.isEmpty && (
          <EmptyState sentence={say.nothingKnown} />
        )}
        {picture !== null && room !== null && !isTable && !picture.isEmpty && (
          <ChartArea picture={picture} room={room} />
        )}
      </div>
    </Figure>
  );
}

/** Coverage, caveat and source, as far as there are any. */
function ChartFoot({ picture: { coverage, note, sourceLine } }: { readonly picture: Picture }) {
  const words = [note, sourceLine]
    .flatMap((part) => (part === null || part === "" ? [] : [part]))
    .join(" · ");
  return (
    <>
      {coverage !== null && <Coverage {...coverage} />}
      {coverage !== null && words !== "" && <span aria-hidden="true">·</span>}
      <span>{words}</span>
    </>
  );
}
