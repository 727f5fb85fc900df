import type { Lang } from "@lianchi/domain";
import type { ReportDocument } from "@lianchi/reports";
import { words } from "../words/index.ts";
import { dayText } from "./report-words.ts";

const say = ({ settings }: ReportDocument) => words[settings.lang].official;

/** What nobody entered: it stays blank, and is said to be. */
export function blankTexts(document: ReportDocument): readonly string[] {
  const names: Readonly<Record<string, string>> = say(document).texts;
  return Object.entries(document.settings.official).flatMap(([name, text]) =>
    text === null ? (names[name] ?? []) : [],
  );
}

/** Who signs: the authority, whose documents have a word more at their head. */
export function signerOf(agency: string, lang: Lang): string {
  const { headEnding } = words[lang].official;
  return headEnding !== "" && agency.endsWith(headEnding) ? agency.slice(0, -headEnding.length) : agency;
}

/** The lines of the 版记, each with its left and its right part. */
export function imprintOf(document: ReportDocument): readonly (readonly [string, string])[] {
  const { lang, official } = document.settings;
  const { copiesTo, printedBy, printedOn } = official;
  return [
    ...(copiesTo === null ? [] : [[say(document).copiesTo(copiesTo), ""] as const]),
    ...(printedBy === null && printedOn === null
      ? []
      : [
          [
            printedBy ?? "",
            printedOn === null ? "" : say(document).printedOn(dayText(printedOn, lang)),
          ] as const,
        ]),
  ];
}

/** What is said of the document itself, at its end. @param faces which faces stand in, for a file that carries them */
export function officialNotes(document: ReportDocument, faces: string | null): readonly string[] {
  const blank = blankTexts(document);
  const { madeFrom, demo, blank: leftBlank } = say(document);
  return [
    madeFrom(dayText(document.asOf, document.settings.lang), document.version),
    ...(document.notice === undefined ? [] : [document.notice]),
    ...(document.isDemo ? [demo] : []),
    ...(blank.length === 0 ? [] : [leftBlank(blank)]),
    ...(faces === null ? [] : [faces]),
  ];
}
