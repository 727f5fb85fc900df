import { basisName, type Lang } from "@lianchi/domain";
import type { Slide, SlideItem } from "@lianchi/office";
import type { KeyFigure, ReportDocument } from "@lianchi/reports";
import { colours } from "../native/office-colours.ts";
import { dayText, reportWords } from "../reports/report-words.ts";
import {
  area,
  contentSlide,
  fittingSize,
  layoutNames,
  margin,
  roomWidth,
  textIn,
  titleItem,
} from "./slide-frame.ts";

export function titleSlide(document: ReportDocument): Slide {
  const { title, periodText, chosen, asOf, isDemo, version, shortLink, settings } = document;
  const { lang, classification, issuer } = settings;
  const words = reportWords[lang];
  const day = `${words.asOf} ${dayText(asOf, lang)}`;
  const at = (y: number, h: number) => ({ x: 0.95, y, w: 11.7, h });
  const { ink, ink2, ink3, warn } = colours;
  return {
    layout: layoutNames.cover,
    notes: [title, periodText, chosen, isDemo ? words.demo : "", day]
      .filter((line) => line !== "")
      .join("\n"),
    items: [
      titleItem(title, fittingSize(title, [38, 30, 24, 18, 14], 2, 11.4)),
      ...textIn({ x: margin, y: 0.5, w: 5, h: 0.4 }, classification ?? "", {
        pt: 16,
        isBold: true,
        colour: ink,
      }),
      ...textIn(at(3.8, 0.45), periodText, { pt: 20, colour: ink2 }),
      ...textIn(at(4.3, 0.6), chosen, { pt: fittingSize(chosen, [14, 11], 2), colour: ink2 }),
      ...(isDemo ? textIn(at(5, 0.36), words.demo, { pt: 14, colour: warn, isBold: true }) : []),
      ...textIn(at(5.75, 0.36), issuer ?? "", { pt: 16, colour: ink }),
      ...textIn(at(6.15, 0.3), `${day} · ${words.dataVersion} ${version}`, { pt: 12, colour: ink2 }),
      ...textIn(at(6.5, 0.3), shortLink === "" ? "" : `${words.link}${shortLink}`, { pt: 11, colour: ink3 }),
    ],
  };
}

const mostTiles = 9;

/** The figures that matter, each with its basis and how much of it is known. */
export function keyFigureSlides({ keyFigures, settings }: ReportDocument): readonly Slide[] {
  const { lang } = settings;
  const pages = Array.from({ length: Math.ceil(keyFigures.length / mostTiles) }, (_, page) =>
    keyFigures.slice(page * mostTiles, (page + 1) * mostTiles),
  );
  return pages.map((tiles) => {
    const notes = tiles.map((one) => reportWords[lang].keyFigure(one.label, one.text, one.coverage));
    const perRow = tiles.length === 4 || tiles.length < 3 ? 2 : 3;
    return contentSlide({
      title: reportWords[lang].keyFigures,
      sub: "",
      notes: notes.join("\n"),
      items: tiles.flatMap((figure, at) => tile(figure, { at, perRow, lang })),
    });
  });
}

type TilePlace = { readonly at: number; readonly perRow: number; readonly lang: Lang };

function tile(figure: KeyFigure, { at, perRow, lang }: TilePlace): readonly SlideItem[] {
  const { label, text, basis, coverage, isMissing = false } = figure;
  const w = roomWidth / perRow - 0.3;
  const x = margin + (at % perRow) * (roomWidth / perRow);
  const y = area.top + Math.floor(at / perRow) * 1.72;
  const under = [isMissing ? "" : basisName[basis][lang], coverage].filter((part) => part !== "").join(" · ");
  const { ink, ink2, ink3, rule, line } = colours;
  return [
    { kind: "line", box: { x, y, w, h: 0 }, colour: at < perRow ? rule : line, widthPt: 0.75 },
    ...textIn({ x, y: y + 0.12, w, h: 0.3 }, label, {
      pt: fittingSize(label, [14, 11, 8], 1, w),
      colour: ink2,
    }),
    ...textIn({ x, y: y + 0.44, w, h: 0.55 }, text, {
      pt: fittingSize(text, [28, 22, 16, 12], 1, w),
      isBold: !isMissing,
      colour: isMissing ? ink3 : ink,
    }),
    ...textIn({ x, y: y + 1.02, w, h: 0.5 }, under, {
      pt: fittingSize(under, [12, 10, 8], 2, w),
      colour: ink3,
    }),
  ];
}
