import { fill } from "../chart/chart-letters.ts";
import { escapeXml } from "../xml-text.ts";
import type { SlideAnchor, SlideLetters, SlideParagraph, SlideRun } from "./presentation.ts";

const alignments = { left: "l", center: "ctr", right: "r" } as const;
export const anchors = { top: "t", middle: "ctr", bottom: "b" } as const;

/** How letters look, as an element of that name. */
export function lettersXml(tag: string, { pt, colour, isBold }: SlideLetters, lang: string): string {
  const size = pt === undefined ? "" : ` sz="${Math.round(pt * 100)}"`;
  const bold = isBold === undefined ? "" : ` b="${isBold ? 1 : 0}"`;
  return `<${tag} lang="${lang}"${size}${bold}>${colour === undefined ? "" : fill(colour)}</${tag}>`;
}

/** A run; where its text has line ends, a line each. */
function runXml(run: SlideRun, lang: string): string {
  const look = lettersXml("a:rPr", run, lang);
  return run.text
    .split(/\r?\n/)
    .map((line) => (line === "" ? "" : `<a:r>${look}<a:t>${escapeXml(line)}</a:t></a:r>`))
    .join(`<a:br>${look}</a:br>`);
}

/** The last run says how tall a paragraph without letters is. */
function paragraphXml({ runs, align, afterPt, leading }: SlideParagraph, lang: string): string {
  const aligned = align === undefined ? "" : ` algn="${alignments[align]}"`;
  const lines =
    leading === undefined ? "" : `<a:lnSpc><a:spcPct val="${Math.round(leading * 100_000)}"/></a:lnSpc>`;
  const after =
    afterPt === undefined ? "" : `<a:spcAft><a:spcPts val="${Math.round(afterPt * 100)}"/></a:spcAft>`;
  const written = runs.map((run) => runXml(run, lang)).join("");
  return `<a:p><a:pPr${aligned}>${lines}${after}</a:pPr>${written}${lettersXml("a:endParaRPr", runs.at(-1) ?? {}, lang)}</a:p>`;
}

/** Paragraphs in order; a body has at least one. */
export const paragraphsXml = (paragraphs: readonly SlideParagraph[], lang: string): string =>
  (paragraphs.length === 0 ? [{ runs: [] }] : paragraphs)
    .map((paragraph) => paragraphXml(paragraph, lang))
    .join("");

type Frame = { readonly anchor?: SlideAnchor; readonly shrinks?: boolean };

/** A text begins at the edges of its box. */
export const bodyXml = ({ anchor = "top", shrinks = false }: Frame): string =>
  `<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchors[anchor]}">${shrinks ? "<a:normAutofit/>" : "<a:noAutofit/>"}</a:bodyPr>`;
