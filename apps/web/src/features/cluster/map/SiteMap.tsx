import {
  approvalText,
  illustrativeOutside,
  type MapGround,
  outsideNote,
  palettes,
  siteAt,
  sitesInside,
} from "@lianchi/charts";
import { numberText, placesCredit, quantityLine, siteStageName, siteStages, unitFor } from "@lianchi/domain";
import type { SiteColumnsAnswer } from "@lianchi/server/api";
import {
  IconFocusCentered,
  IconHandStop,
  IconLasso,
  IconMarquee2,
  IconMinus,
  IconPlus,
} from "@tabler/icons-react";
import { type KeyboardEvent, useLayoutEffect, useMemo, useState } from "react";
import { useTheme } from "../../../address/theme.ts";
import { usePage, useReading } from "../../../address/use-page.ts";
import { useRoom } from "../../../charts/use-room.ts";
import { mapWords } from "../../../locales/map.ts";
import { useWords } from "../../../locales/use-words.ts";
import { BasisMark } from "../../../parts/BasisMark.tsx";
import { SiteStageSquare } from "../../../parts/SiteStageChip.tsx";
import type { Selection } from "../use-selection.ts";
import { isBlot, paintCells, paintGround, paintGroups, paintPlaces, paintScale } from "./paint-ground.ts";
import { paintSites } from "./paint-sites.ts";
import css from "./SiteMap.module.css";
import { SiteTip } from "./SiteTip.tsx";
import { frameOfAll, noColumns, useField } from "./use-field.ts";
import { type Tool, useGestures } from "./use-gestures.ts";
import { useView } from "./use-view.ts";
import { wordsOnMap } from "./words-on-map.ts";

type SiteMapProps = {
  readonly sites: SiteColumnsAnswer;
  /** Stage codes on the day that is shown, of all sites; where they are too many, that day. */
  readonly shown: { readonly stages: ArrayLike<number>; readonly day: string | undefined };
  readonly ground: MapGround;
  readonly selection: Selection;
  readonly heightPx: number;
};

/** All sites on the ground, by stage: drag to move, wheel to zoom, box and lasso to mark. The table beside it is the same
 *  selection, for whoever cannot use a pointer. */
export function SiteMap({ sites, shown, ground, selection, heightPx }: SiteMapProps) {
  const say = useWords(mapWords);
  const reading = useReading();
  const { lang } = usePage();
  const palette = palettes[useTheme()];
  const [frame, room] = useRoom();
  const widthPx = room?.widthPx ?? 0;
  const whole = useMemo(() => frameOfAll(sites), [sites]);
  const control = useView(whole.extent, Math.max(1, widthPx), heightPx);
  const { view } = control;
  const { columns, stages, cells, groups, placed, counts, inView } = useField(
    sites,
    { ...shown, left: whole.left },
    view,
  );
  const [tool, setTool] = useState<Tool>("pan");
  const [hovered, setHovered] = useState(-1);
  const [tapped, setTapped] = useState<string | null>(null);
  const outside = useMemo(
    () => (sites.kind === "sites" ? outsideNote(illustrativeOutside(sites, ground.rings), lang) : null),
    [sites, ground.rings, lang],
  );
  const { ids } = selection;
  const marked = useMemo(() => {
    const mask = new Uint8Array(columns.ids.length);
    if (ids.size > 0) for (const [at, id] of columns.ids.entries()) mask[at] = ids.has(id) ? 1 : 0;
    return mask;
  }, [columns.ids, ids]);
  const idsOf = (sites: readonly number[]) => sites.flatMap((site) => columns.ids[site] ?? []);
  const { place, line, handlers } = useGestures({
    control,
    tool,
    onLine: (drawn, isAdding) => {
      const found = idsOf(sitesInside(columns, view, drawn));
      if (isAdding) selection.set(found, true);
      else selection.replace(found);
    },
    onHover: (spot) => setHovered(spot === null ? -1 : siteAt(columns, view, spot, 10)),
    onTap: (spot) => {
      const id = columns.ids[siteAt(columns, view, spot, 14)];
      setTapped(id ?? null);
      if (id !== undefined) selection.toggle(id);
    },
  });
  useLayoutEffect(() => {
    const canvas = place.current;
    if (canvas === null || widthPx === 0) return undefined;
    const due = requestAnimationFrame(() => {
      const density = Math.min(2, window.devicePixelRatio * (room?.scale ?? 1));
      const [width, height] = [Math.round(widthPx * density), Math.round(heightPx * density)];
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
      }
      const context = canvas.getContext("2d");
      if (context === null) return;
      context.setTransform(density, 0, 0, density, 0, 0);
      context.fillStyle = palette.ground;
      context.fillRect(0, 0, widthPx, heightPx);
      const font = getComputedStyle(canvas).fontFamily;
      const part = { view, ground, palette, font, lang };
      paintGround(context, part);
      const isFar = groups !== null && isBlot(view, groups.all);
      if (!isFar) paintSites(context, { view, columns, stages, palette, marked, hovered, density, font });
      const unit = unitFor("power", groups?.all.capacityKw ?? inView.capacityKw, reading);
      const capacityText = (kw: number | null) => (kw === null ? "—" : numberText(kw, unit));
      const { labels, places } = wordsOnMap({
        view,
        ground,
        far: whole.far,
        columns: isFar ? noColumns : columns,
        batches: isFar ? [] : (groups?.batches ?? []),
        capacityText,
      });
      if (groups !== null) paintGroups(context, { ...part, groups, labels, capacityText });
      if (cells !== null) paintCells(context, { ...part, cells, capacityText });
      paintPlaces(context, { ...part, places });
      paintScale(context, part);
      if (line.length > 1) {
        context.beginPath();
        for (const [at, { x, y }] of line.entries()) {
          if (at === 0) context.moveTo(x, y);
          else context.lineTo(x, y);
        }
        context.closePath();
        context.strokeStyle = palette.accent;
        context.lineWidth = 1.5;
        context.setLineDash([4, 3]);
        context.stroke();
        context.setLineDash([]);
      }
    });
    return () => cancelAnimationFrame(due);
  });
  const keys = (event: KeyboardEvent) => {
    const step = 60;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => control.move(step, 0),
      ArrowRight: () => control.move(-step, 0),
      ArrowUp: () => control.move(0, step),
      ArrowDown: () => control.move(0, -step),
      "+": () => control.zoom(1.4),
      "=": () => control.zoom(1.4),
      "-": () => control.zoom(1 / 1.4),
      "0": control.reset,
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
  const tappedAt = tapped === null ? -1 : columns.ids.indexOf(tapped);
  const tipped = [hovered, tappedAt].find((site) => site >= 0);
  const isIllustrative =
    sites.kind === "many" ? sites.illustrative > 0 : sites.isIllustrative.some((one) => one === 1);
  const tools = [
    { name: "pan", icon: IconHandStop, word: say.pan },
    { name: "box", icon: IconMarquee2, word: say.box },
    { name: "lasso", icon: IconLasso, word: say.lasso },
  ] as const;
  return (
    <div className={css.frame} ref={frame} style={{ height: `${heightPx / 10}rem` }}>
      <div
        className={css.field}
        role="application"
        aria-label={say.label}
        aria-describedby="map-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved by keys
        tabIndex={0}
        onKeyDown={keys}
      >
        <canvas ref={place} className={css.canvas} data-tool={tool} {...handlers} />
      </div>
      <p id="map-keys" className="unseen">
        {say.keys}
      </p>
      <fieldset className={css.tools} aria-label={say.tools}>
        <button type="button" aria-label={say.closer} title={say.closer} onClick={() => control.zoom(1.5)}>
          <IconPlus aria-hidden="true" />
        </button>
        <button
          type="button"
          aria-label={say.farther}
          title={say.farther}
          onClick={() => control.zoom(1 / 1.5)}
        >
          <IconMinus aria-hidden="true" />
        </button>
        {tools.map(({ name, icon: Icon, word }) => (
          <button
            key={name}
            type="button"
            aria-label={word}
            title={word}
            aria-pressed={tool === name}
            onClick={() => setTool(name)}
          >
            <Icon aria-hidden="true" />
          </button>
        ))}
        <button type="button" aria-label={say.all} title={say.all} onClick={control.reset}>
          <IconFocusCentered aria-hidden="true" />
        </button>
      </fieldset>
      {isIllustrative && (
        <div className={css.layout}>
          <div>
            <BasisMark basis="illustrative" /> <b>{say.illustrative}</b>
          </div>
          <div className={css.system}>{say.system}</div>
          {outside !== null && <div className={css.outside}>{outside}</div>}
        </div>
      )}
      <ul className={css.key}>
        {siteStages.toReversed().map((stage) => {
          const count = counts[siteStages.indexOf(stage)] ?? 0;
          if (count === 0) return null;
          return (
            <li key={stage}>
              <SiteStageSquare stage={stage} isDot />
              {siteStageName[stage][lang]} <span>{count.toLocaleString("en")}</span>
            </li>
          );
        })}
      </ul>
      <div className={css.credit}>
        {placesCredit[lang]}
        <br />
        {approvalText(ground, lang)}
      </div>
      <output className={css.sums}>
        {ids.size > 0 && `${say.marked(ids.size.toLocaleString("en"))} `}
        {inView.count < placed &&
          say.inView(inView.count.toLocaleString("en"), quantityLine("power", inView.capacityKw, reading))}
        {cells !== null && ` ${say.closerToMark}`}
      </output>
      {tipped !== undefined && (
        <SiteTip
          key={columns.ids[tipped]}
          columns={columns}
          site={tipped}
          stage={siteStages[stages[tipped] ?? 255]}
          view={view}
          hasLink={hovered !== tipped || columns.ids[tipped] === tapped}
        />
      )}
    </div>
  );
}
