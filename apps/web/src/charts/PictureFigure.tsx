import type { Look, Picture } from "@lianchi/charts";
import { useMemo } from "react";
import { useTheme } from "../address/theme.ts";
import { usePage, useReading } from "../address/use-page.ts";
import { chartWords } from "../locales/charts.ts";
import { partsWords } from "../locales/parts.ts";
import { useWords } from "../locales/use-words.ts";
import { Coverage } from "../parts/Coverage.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { Figure } from "../parts/Figure.tsx";
import { ChartArea } from "./ChartArea.tsx";
import css from "./ChartFigure.module.css";
import { ChartMenu } from "./ChartMenu.tsx";
import { ChartTableView } from "./ChartTableView.tsx";
import type { Share } from "./first-room.ts";
import { useIsPrinting } from "./printing.ts";
import { useAwake } from "./use-awake.ts";
import { useRoom } from "./use-room.ts";

type PictureFigureProps = {
  readonly chart: Picture["chart"];
  /** Stands before the data is there, and in menus. */
  readonly plainTitle: string;
  /** Height of the area until the picture knows better [px]. */
  readonly expectedHeightPx: number;
  /** Draws with what there is to draw; null while that is on its way. Changes only with the data. */
  readonly draw: ((look: Look) => Picture) | null;
  readonly size: Look["size"];
  readonly look?: "ruled" | "bare";
  /** The big screen has no menus. */
  readonly hasMenu?: boolean;
  /** What an empty picture says instead. */
  readonly nothing?: string;
  /** The picture keeps within the height that its figure is given. */
  readonly isBounded?: boolean;
  /** A height of its own that it keeps within [px]. */
  readonly heightLimitPx?: number | undefined;
  /** What it takes of the page's width; without it the page's first picture leaves its place empty. */
  readonly share?: Share;
};

/** A picture in its frame: finding, menu, sub-line, drawing or table, coverage and source. */
export function PictureFigure({
  chart,
  plainTitle,
  expectedHeightPx,
  draw,
  size,
  look = "ruled",
  hasMenu = true,
  nothing,
  isBounded = false,
  heightLimitPx,
  share,
}: PictureFigureProps) {
  const say = useWords(chartWords);
  const parts = useWords(partsWords);
  const reading = useReading();
  const { table } = usePage();
  const screenTheme = useTheme();
  const isPrinting = useIsPrinting();
  const [place, room] = useRoom(isBounded, share);
  const [isAwake, wake] = useAwake(draw, room);
  // A still picture takes its colours from the style sheet: it is the same for every reader.
  const theme = isPrinting ? "print" : isAwake ? screenTheme : "screen";
  const widthPx = room?.widthPx ?? 0;
  const limitPx = room?.heightPx ?? heightLimitPx ?? null;
  const picture = useMemo(() => {
    if (draw === null || widthPx === 0) return null;
    const limit = limitPx === null ? {} : { heightLimitPx: limitPx };
    return draw({ ...reading, theme, size, widthPx, ...limit });
  }, [draw, reading, theme, size, widthPx, limitPx]);
  const title = picture?.title ?? plainTitle;
  const heightPx = picture?.heightPx ?? expectedHeightPx;
  const isTable = table === chart && picture !== null;
  return (
    <Figure
      id={chart}
      look={look}
      isBounded={isBounded}
      title={title}
      subtitle={picture?.subtitle ?? ""}
      action={hasMenu ? <ChartMenu chart={chart} title={plainTitle} /> : undefined}
      foot={picture !== null && <ChartFoot picture={picture} hasSources={!isBounded} />}
    >
      <div
        ref={place}
        className={isBounded ? css.bounded : css.area}
        style={isBounded ? {} : { [isTable ? "minHeight" : "height"]: `${heightPx / 10}rem` }}
      >
        {picture !== null && room !== null && isTable && (
          <ChartTableView table={picture.table} label={parts.dataTable(title)} />
        )}
        {picture !== null && room !== null && !isTable && picture.isEmpty && (
          <EmptyState sentence={nothing ?? say.nothingKnown} />
        )}
        {picture !== null && room !== null && !isTable && !picture.isEmpty && (
          <ChartArea picture={picture} room={room} isAwake={isAwake} onTouch={wake} />
        )}
      </div>
    </Figure>
  );
}

type ChartFootProps = { readonly picture: Picture; readonly hasSources: boolean };

/** Coverage, caveat and source, as far as there are any. Where height is short, the page names the sources once for all. */
function ChartFoot({ picture: { coverage, note, sourceLine }, hasSources }: ChartFootProps) {
  const words = [note, hasSources ? sourceLine : ""]
    .flatMap((part) => (part === null || part === "" ? [] : [part]))
    .join(" · ");
  return (
    <p>
      {coverage !== null && <Coverage {...coverage} />}
      {coverage !== null && words !== "" && <span aria-hidden="true"> · </span>}
      <span>{words}</span>
    </p>
  );
}
