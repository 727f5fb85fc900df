import { type Look, type Picture, palettes } from "@lianchi/charts";
import { Basis, basisName, domainWords, Lang, languages } from "@lianchi/domain";
import { type Block, numbered, type ReportDocument } from "@lianchi/reports";
import { setWidth } from "../fonts/font.ts";
import { imprintOf, officialNotes, signerOf } from "../reports/official-words.ts";
import { asOfText, captionText, dayText, reportWords } from "../reports/report-words.ts";
import { words } from "../words/index.ts";
import { type ChartTexts, type FigureData, figureData, figureWidthPx, tallestPx } from "./figure-data.ts";
import { breakable, printable } from "./print-text.ts";
import { runsOf } from "./runs.ts";
import { basisSentence } from "./table-basis.ts";
import { measurePt, tableData, tableParts } from "./table-data.ts";
import { coverNote, templateWords } from "./template-words.ts";

const lookOf = ({ settings }: ReportDocument): Look => ({
  lang: settings.lang,
  units: settings.units,
  theme: settings.hasPatterns ? "print" : "light",
  size: "file",
  widthPx: figureWidthPx,
});

/** The picture as a page can hold it in its own size: of very many projects the first ones, the others named together. */
function onePage(draw: (look: Look) => Picture, look: Look): Picture {
  const whole = draw(look);
  return whole.heightPx <= tallestPx ? whole : draw({ ...look, heightLimitPx: tallestPx });
}

function blockData(
  block: Block,
  document: ReportDocument,
  labels: ReadonlyMap<string, string>,
  texts: ChartTexts,
) {
  const { lang, hasMarks } = document.settings;
  const { kind, id } = block;
  if (kind === "paragraph" || kind === "gap")
    return { kind, id, paragraphs: runsOf(block.text, labels, lang) };
  const caption = breakable(printable(captionText(labels.get(id) ?? "", block.caption, lang)));
  if (kind === "figure") {
    const look = lookOf(document);
    return { kind, id, caption, ...figureData(onePage(block.draw, look), look, document.asOf, texts) };
  }
  const notes = [
    hasMarks ? "" : basisSentence(block.table, lang),
    ...runsOf(block.note ?? "", labels, lang).map((runs) =>
      runs.map((run) => (typeof run === "string" ? run : run.text)).join(""),
    ),
    block.source,
  ];
  return {
    kind,
    id,
    caption,
    notes: notes.filter((note) => note !== "").map((note) => breakable(printable(note))),
    parts: tableParts(block.table, hasMarks, lang),
  };
}

/** Draws a figure of a report again, with so many rows as a height holds; null where it has no lower form. */
export function lowerFigures(document: ReportDocument, texts: ChartTexts = "text") {
  const look = lookOf(document);
  const figures = new Map(
    document.chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "figure" ? [[block.id, block] as const] : [])),
    ),
  );
  return (id: string, heightPt: number): FigureData | null => {
    const heightLimitPx = Math.floor((heightPt * look.widthPx) / measurePt);
    const picture = figures.get(id)?.draw({ ...look, heightLimitPx });
    if (picture === undefined || picture.isEmpty || picture.heightPx > heightLimitPx) return null;
    return figureData(picture, look, document.asOf, texts);
  };
}

/** More than this is too long for one line of the cover [em]. */
const titleEms = 12;

const titleEndings = Lang.options.flatMap((lang) => words[lang].report.titleEndings);
const shortestSubject = 4;

/** A title too long for one line breaks before the name of the kind of report, where it ends in one. */
function titleLines(title: string): readonly string[] {
  if (setWidth(title, 1, "semiBold") <= titleEms) return [title];
  const kind = titleEndings.find((ending) => title.endsWith(ending));
  const subject = title.slice(0, -(kind?.length ?? 0));
  return kind === undefined || [...subject].length < shortestSubject ? [title] : [subject, kind];
}

function keyFigureTable({ keyFigures, settings }: ReportDocument) {
  const { hasMarks, lang } = settings;
  const { columns, ...rest } = tableData(
    {
      columns: [
        { label: "", unit: "", isNumber: false },
        { label: "", unit: "", isNumber: true },
        { label: "", unit: "", isNumber: false },
      ],
      rows: keyFigures.map(({ label, text, basis, coverage, isMissing = false }) => {
        // Without marks the basis stands in words.
        const notes = [hasMarks || isMissing ? "" : basisName[basis][lang], coverage];
        return {
          cells: [
            { text: label },
            isMissing ? { text } : { text, basis },
            { text: notes.filter((note) => note !== "").join(domainWords[lang].text.semicolon) },
          ],
        };
      }),
    },
    hasMarks,
    lang,
  );
  return {
    ...rest,
    columns: columns.map((column, at) => ({
      ...column,
      isStrong: at === 1,
      isNumber: at > 0,
      widthPt: measurePt * ([0.3, 0.3, 0.4][at] ?? 0),
    })),
  };
}

/** What an official document says beside its text. */
function officialData(document: ReportDocument) {
  const { lang, official, classification } = document.settings;
  const say = words[lang].official;
  const optional = (text: string | null) => (text === null ? null : printable(text));
  const agency = optional(official.agency);
  return {
    classification: optional(classification),
    agency,
    agencyEms: agency === null ? 0 : setWidth(agency, 1, "semiBold"),
    number: optional(official.number),
    addressee: optional(official.addressee)?.replace(/[:：]$/, "") ?? null,
    signer: agency === null ? null : signerOf(agency, lang),
    signedText: official.signedOn === null ? null : dayText(official.signedOn, lang),
    remark: optional(official.remark)?.replace(/^[（(]|[）)]$/g, "") ?? null,
    attachmentWord: say.attachment,
    keyFiguresName: reportWords[lang].keyFigures,
    notes: officialNotes(document, say.standInFaces).map(printable),
    imprint: imprintOf(document).map((row) => row.map(printable)),
  };
}

/** All that the template prints, as plain data. */
export function reportData(document: ReportDocument, texts: ChartTexts = "text") {
  const { settings, asOf, provenanceOnPaper: provenance = document.provenance } = document;
  const { lang } = settings;
  const isOfficial = settings.style === "official" && languages[lang].hasOfficialStyle;
  const { labels, headings, appendixHeading } = numbered(document);
  const { ink, ink2, ink3, line, outline, warn, warnTint, accent } = palettes.light;
  const title = printable(document.title);
  const period = printable(document.periodText);
  const [year = 0, month = 1, day = 1] = asOf.split("-").map(Number);
  const watermark = settings.watermark === null ? null : printable(settings.watermark);
  const used = new Set(
    document.keyFigures.filter(({ isMissing }) => isMissing !== true).map(({ basis }) => basis),
  );
  // Only an address with a host leads anywhere from paper.
  const link = /^https?:\/\//.test(document.shortLink) ? printable(document.shortLink) : null;
  return {
    words: templateWords(lang),
    palette: { ink, ink2, ink3, hairline: line, outline, warn, warnTint, accent },
    title,
    titleLines: titleLines(title).map(breakable),
    runningTitle: breakable([title, period].filter((part) => part !== "").join(" · ")),
    periodText: period,
    date: { year, month, day },
    asOfText: asOfText(asOf, lang),
    dateText: dayText(asOf, lang),
    isDemo: document.isDemo,
    notice: document.notice === undefined ? null : printable(document.notice),
    classification: settings.classification === null ? null : printable(settings.classification),
    watermark,
    watermarkEms: watermark === null ? 0 : setWidth(watermark, 1, "semiBold"),
    issuer: settings.issuer === null ? null : breakable(printable(settings.issuer)),
    chosen: breakable(printable(document.chosen)),
    colophon: words[lang].report.colophon(document.version),
    link: link === null ? null : { to: link, text: breakable(link) },
    keyFigures: keyFigureTable(document),
    coverNote: coverNote(
      Basis.options.filter((basis) => used.has(basis)),
      settings.hasMarks,
      lang,
    ),
    chapters: document.chapters.map(({ id, title: name, blocks, isUnnumbered }) => ({
      id,
      isNumbered: isUnnumbered !== true,
      title: breakable(printable(headings.get(id) ?? name)),
      blocks: blocks.map((block) => blockData(block, document, labels, texts)),
    })),
    appendixHeading,
    provenanceTitle: printable(appendixHeading.replace(words[lang].report.appendixPrefix, "")),
    official: isOfficial ? officialData(document) : null,
    provenance: provenance.rows.length === 0 ? null : tableParts(provenance, settings.hasMarks, lang),
  };
}
