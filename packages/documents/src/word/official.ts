import { domainWords } from "@lianchi/domain";
import type { WordBlock, WordFace, WordLine, WordLook, WordParagraph, WordRun } from "@lianchi/office";
import type { ReportDocument } from "@lianchi/reports";
import { imprintOf, officialNotes, signerOf } from "../reports/official-words.ts";
import { dayText, reportWords } from "../reports/report-words.ts";
import { words } from "../words/index.ts";
import { figuresTable } from "./cover.ts";
import { faces } from "./fonts.ts";
import { pageNumber } from "./page-frame.ts";
import { twips, typeWidth } from "./page-measures.ts";
import { paragraph, run } from "./runs.ts";

const red = "D7000F";
/** A line of the standard's grid [twip], its text of 3 号 [half points], and a character of that [twip]. */
const linePitch = 570;
const bodySize = 32;
const character = 316;

const faceRun = (text: string, face: WordFace, halfPoints: number, colour?: string): WordRun => ({
  kind: "run",
  text,
  face,
  halfPoints,
  ...(colour === undefined ? {} : { colour }),
});

const plain = (children: WordParagraph["children"], look: WordLook): WordParagraph => ({
  kind: "paragraph",
  children,
  ...look,
});

const flush = (text: string) =>
  paragraph("BodyText", [run(text)], { indent: { firstLine: 0, firstLineChars: 0 } });

const redLine: WordLine = { eighthsOfPoint: 12, apartPt: 11, colour: red };

/** Head of an official document: 密级, 发文机关标志, 发文字号 and the red line, title, 主送机关. What was not entered leaves its room. */
export function officialHead(document: ReportDocument): readonly WordBlock[] {
  const { title, periodText, isDemo, settings } = document;
  const { lang, classification, official } = settings;
  const { agency, number, addressee } = official;
  const hasLine = agency !== null || number !== null;
  const agencySize = Math.min(72, Math.floor(880 / Math.max(1, (agency ?? "").length)));
  return [
    paragraph("Classification", [run(classification ?? "")]),
    plain([faceRun(agency ?? "", faces.title, agencySize, red)], {
      alignment: "center",
      spacing: { before: twips(30), after: 2 * linePitch },
    }),
    plain([run(number ?? "")], {
      alignment: "center",
      spacing: { after: 2 * linePitch },
      ...(hasLine ? { lines: { bottom: redLine } } : {}),
    }),
    paragraph("Title", [run(title)]),
    ...(periodText === ""
      ? []
      : [
          plain([faceRun(domainWords[lang].text.inBrackets(periodText), faces.subheading, bodySize)], {
            alignment: "center",
            spacing: { after: linePitch },
          }),
        ]),
    ...(isDemo ? [flush(reportWords[lang].demo)] : []),
    ...(addressee === null ? [] : [flush(words[lang].official.addressee(addressee.replace(/[:：]$/, "")))]),
  ];
}

/** The figures that matter, after the opening text. */
export const officialKeyFigures = (document: ReportDocument): readonly WordBlock[] =>
  document.keyFigures.length === 0
    ? []
    : [
        plain([faceRun(reportWords[document.settings.lang].keyFigures, faces.subheading, 24)], {
          alignment: "center",
          keepNext: true,
          spacing: { before: 200, after: 80 },
        }),
        figuresTable(document.keyFigures, document),
      ];

/** What stands under the text: 附件说明, who signs and when, 附注, and what is said of the document itself. */
export function officialEnd(document: ReportDocument, attachment: string | null): readonly WordBlock[] {
  const { lang, official } = document.settings;
  const signed = [
    official.agency === null ? undefined : signerOf(official.agency, lang),
    official.signedOn === null ? undefined : dayText(official.signedOn, lang),
  ].filter((line) => line !== undefined);
  const notes = officialNotes(document, null);
  const { remark } = official;
  // It stays in one piece.
  return [
    ...(attachment === null
      ? []
      : [
          paragraph("BodyText", [run(words[lang].official.attachmentIs(attachment))], {
            keepNext: signed.length + notes.length > 0 || remark !== null,
            spacing: { before: linePitch },
          }),
        ]),
    ...signed.map((line, at) =>
      plain([run(line)], {
        alignment: "right",
        indent: { right: 4 * character },
        keepNext: at + 1 < signed.length || remark !== null || notes.length > 0,
        spacing: { before: at === 0 ? 2 * linePitch : 0 },
      }),
    ),
    ...(remark === null
      ? []
      : [
          paragraph("BodyText", [run(domainWords[lang].text.inBrackets(remark))], {
            keepNext: notes.length > 0,
          }),
        ]),
    ...notes.map((note, at) => paragraph("Note", [run(note)], { keepNext: at + 1 < notes.length })),
  ];
}

/** 版记, at the end of the document. */
export function officialImprint(document: ReportDocument): readonly WordBlock[] {
  const rows = imprintOf(document);
  const line = (eighthsOfPoint: number): WordLine => ({ eighthsOfPoint, apartPt: 3, colour: "000000" });
  return rows.map(([left, right], at) =>
    plain([faceRun(left, faces.body, 28), { kind: "tab" }, faceRun(right, faces.body, 28)], {
      keepNext: at + 1 < rows.length,
      spacing: { before: at === 0 ? 2 * linePitch : 0 },
      indent: { left: 280, right: 280 },
      tabs: [{ at: typeWidth - 280 }],
      lines: {
        top: line(at === 0 ? 8 : 6),
        ...(at + 1 === rows.length ? { bottom: line(8) } : {}),
      },
    }),
  );
}

/** “— n —”, a character in from the outer edge: right on odd pages, left on even ones. */
export const officialFooter = (side: "odd" | "even"): readonly WordParagraph[] => [
  paragraph("Footer", pageNumber, {
    alignment: side === "odd" ? "right" : "left",
    indent: side === "odd" ? { right: character } : { left: character },
  }),
];
