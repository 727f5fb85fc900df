import { type MapView, type SiteColumns, toPixel } from "@lianchi/charts";
import { quantityLine, type SiteStage, siteStageName } from "@lianchi/domain";
import { Link } from "@tanstack/react-router";
import { usePage, useReading } from "../../../address/use-page.ts";
import { mapWords } from "../../../locales/map.ts";
import { useWords } from "../../../locales/use-words.ts";
import css from "./SiteTip.module.css";

type SiteTipProps = {
  readonly columns: SiteColumns;
  readonly site: number;
  readonly stage: SiteStage | undefined;
  readonly view: MapView;
  /** A site that was tapped keeps its tip, with the way to its page. */
  readonly hasLink: boolean;
};

/** Between the site and its tip [px]. */
const offPx = 12;

/** What a site is, beside it: above where there is room, and never beyond the map's edge. */
export function SiteTip({ columns, site, stage, view, hasLink }: SiteTipProps) {
  const say = useWords(mapWords);
  const reading = useReading();
  const { lang } = usePage();
  const id = columns.ids[site] ?? "";
  const rating = columns.ratingKw[site] ?? null;
  const { x, y } = toPixel(view, columns.lon[site] ?? 0, columns.lat[site] ?? 0);
  const isRight = x > view.widthPx / 2;
  const isLow = y > view.heightPx / 2;
  const across = isRight ? { right: (view.widthPx - x + offPx) / 10 } : { left: (x + offPx) / 10 };
  const up = isLow ? { bottom: (view.heightPx - y + offPx / 2) / 10 } : { top: (y + offPx / 2) / 10 };
  const style = Object.fromEntries(
    Object.entries({ ...across, ...up }).map(([side, rem]) => [side, `${rem}rem`]),
  );
  return (
    <div className={css.tip} data-link={hasLink || undefined} style={style}>
      <b>{id}</b>
      {stage !== undefined && ` · ${siteStageName[stage][lang]}`}
      {rating !== null && ` · ${quantityLine("power", rating, reading)}`}
      {` · ${columns.batchNames[columns.batch[site] ?? -1] ?? say.noBatch}`}
      {columns.isIllustrative[site] === 1 && ` · ${say.illustrativeShort}`}
      {hasLink && (
        <>
          {" "}
          <Link to="/sites/$id" params={{ id }}>
            {say.toSite}
          </Link>
        </>
      )}
    </div>
  );
}
