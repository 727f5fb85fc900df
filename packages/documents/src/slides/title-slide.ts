import { basisName, type Lang } from "@lianchi/domain";
import { plainText } from "@lianchi/office";
import type { KeyFigure, ReportDocument } from "@lianchi/reports";
import type PptxGenJS from "pptxgenjs";
import { colours } from "../native/office-colours.ts";
import { dayText, reportWords } from "../reports/report-words.ts";
import { addText, area, contentSlide, fittingSize, margin, roomWidth } from "./slide-frame.ts";

export function addTitleSlide(presentation: PptxGenJS, document: ReportDocument): void {
  const { title, periodText, chosen, asOf, isDemo, version, shortLink, settings } = document;
  const { lang, classification, issuer } = settings;
  const words = reportWords[lang];
  const slide = presentation.addSlide({ masterName: "COVER" });
  const text = plainText(title);
  slide.addText(text, { placeholder: "title", fontSize: fittingSize(text, [38, 30, 24, 18, 14], 2, 11.4) });
  const at = { x: 0.95, w: 11.7 } as const;
  addText(slide, classification ?? "", {
    x: margin,
    y: 0.5,
    w: 5,
    h: 0.4,
    fontSize: 16,
    bold: true,
    color: colours.ink,
  });
  addText(slide, periodText, { ...at, y: 3.8, h: 0.45, fontSize: 20, color: colours.ink2 });
  addText(slide, chosen, {
    ...at,
    y: 4.3,
    h: 0.6,
    fontSize: fittingSize(chosen, [14, 11], 2),
    color: colours.ink2,
  });
  if (isDemo)
    addText(slide, words.demo, { ...at, y: 5, h: 0.36, fontSize: 14, color: colours.warn, bold: true });
  addText(slide, issuer ?? "", { ...at, y: 5.75, h: 0.36, fontSize: 16, color: colours.ink });
  const day = `${words.asOf} ${dayText(asOf, lang)}`;
  addText(slide, `${day} · ${words.dataVersion} ${version}`, {
    ...at,
    y: 6.15,
    h: 0.3,
    fontSize: 12,
    color: colours.ink2,
  });
  addText(slide, shortLink === "" ? "" : `${words.link}${shortLink}`, {
    ...at,
    y: 6.5,
    h: 0.3,
    fontSize: 11,
    color: colours.ink3,
  });
  slide.addNotes(
    plainText(
      [title, periodText, chosen, isDemo ? words.demo : "", day].filter((line) => line !== "").join("\n"),
    ),
  );
}

const mostTiles = 9;

/** The figures that matter, each with its basis and how much of it is known. */
export function addKeyFigures(presentation: PptxGenJS, { keyFigures, settings }: ReportDocument): void {
  const { lang } = settings;
  for (let from = 0; from < keyFigures.length; from += mostTiles) {
    const tiles = keyFigures.slice(from, from + mostTiles);
    const notes = tiles.map(
      (one) => `${one.label}${lang === "zh" ? "：" : ": "}${one.text}（${one.coverage}）`,
    );
    const slide = contentSlide(presentation, {
      title: reportWords[lang].keyFigures,
      sub: "",
      notes: notes.join("\n"),
    });
    const perRow = tiles.length === 4 || tiles.length < 3 ? 2 : 3;
    for (const [at, figure] of tiles.entries()) addTile(slide, figure, { at, perRow, lang });
  }
}

type TilePlace = { readonly at: number; readonly perRow: number; readonly lang: Lang };

function addTile(slide: PptxGenJS.Slide, figure: KeyFigure, { at, perRow, lang }: TilePlace): void {
  const { label, text, basis, coverage, isMissing = false } = figure;
  const w = roomWidth / perRow - 0.3;
  const x = margin + (at % perRow) * (roomWidth / perRow);
  const y = area.top + Math.floor(at / perRow) * 1.72;
  slide.addShape("line", {
    x,
    y,
    w,
    h: 0,
    line: { color: at < perRow ? colours.rule : colours.line, width: 0.75 },
  });
  addText(slide, label, {
    x,
    y: y + 0.12,
    w,
    h: 0.3,
    fontSize: fittingSize(label, [14, 11, 8], 1, w),
    color: colours.ink2,
  });
  addText(slide, text, {
    x,
    y: y + 0.44,
    w,
    h: 0.55,
    fontSize: fittingSize(text, [28, 22, 16, 12], 1, w),
    bold: !isMissing,
    color: isMissing ? colours.ink3 : colours.ink,
  });
  const under = [isMissing ? "" : basisName[basis][lang], coverage].filter((part) => part !== "").join(" · ");
  addText(slide, under, {
    x,
    y: y + 1.02,
    w,
    h: 0.5,
    fontSize: fittingSize(under, [12, 10, 8], 2, w),
    color: colours.ink3,
  });
}
