import type { Lang } from "@lianchi/domain";
import type { WordDocument, WordLetters, WordLook, WordStyle } from "@lianchi/office";
import { colours } from "../native/office-colours.ts";
import { type Words, words } from "../words/index.ts";
import { faces } from "./fonts.ts";
import { typeWidth } from "./page-measures.ts";

/** Ids of the styles that we add. */
export type OwnStyle = Exclude<keyof Words["wordStyles"], "BasisMark">;

type Styles = Pick<WordDocument, "defaults" | "styles">;

/** Every format of the document stands in a named style: an official who wants another face changes it once. */
export function stylesOf(lang: Lang): Styles {
  const { page, wordStyles } = words[lang];
  const size = page.word;
  const isBold = size.hasBoldHeads;
  const exact = (line: number) => ({ line, rule: "exact" }) as const;
  const body = exact(size.leading);
  const small = exact(size.smallLeading);
  /** As far in from the edge as the language begins its paragraphs. */
  const begun = (halfPoints: number): WordLook =>
    page.indentEm === 0
      ? {}
      : { indent: { firstLineChars: page.indentEm * 100, firstLine: halfPoints * page.indentEm * 10 } };
  const style = (id: string, name: string, letters: WordLetters, look: WordLook = {}): WordStyle => ({
    kind: "paragraph",
    id,
    name,
    basedOn: "Normal",
    letters,
    look,
  });
  /** A style that stands in the list which programs offer first. */
  const offered = (...parts: Parameters<typeof style>): WordStyle => ({
    ...style(...parts),
    isOffered: true,
  });
  const beforeText = (...parts: Parameters<typeof style>): WordStyle => ({
    ...offered(...parts),
    next: "BodyText",
  });
  const heading = (level: number, face: (typeof faces)["heading"], isStrong: boolean) =>
    beforeText(
      `Heading${level}`,
      `heading ${level}`,
      { face, halfPoints: size.heading, isBold: isStrong, colour: colours.ink },
      {
        spacing: { ...body, before: level === 1 ? 240 : 120, after: 60 },
        keepNext: true,
        keepLines: true,
        outlineLevel: level - 1,
        ...begun(size.heading),
      },
    );
  const own = (id: OwnStyle, letters: WordLetters, look: WordLook) =>
    offered(id, wordStyles[id], letters, look);
  const quiet = { face: faces.small, halfPoints: size.small, colour: colours.ink3 };
  const centred = { alignment: "center" } as const;
  const kept = { keepNext: true, keepLines: true } as const;
  const around = (before: number, after: number) => ({ spacing: { before, after } });
  return {
    defaults: {
      letters: { face: faces.body, halfPoints: size.body, colour: colours.ink },
      look: { spacing: { line: 240, rule: "auto" } },
    },
    styles: [
      beforeText(
        "Title",
        "Title",
        { face: faces.title, halfPoints: size.title, colour: colours.ink, isBold },
        { ...centred, ...around(240, 240) },
      ),
      heading(1, faces.heading, isBold),
      heading(2, faces.subheading, isBold),
      heading(3, faces.body, true),
      beforeText(
        "Caption",
        "caption",
        { face: faces.heading, halfPoints: size.table, colour: colours.ink, isBold },
        { ...centred, ...around(80, 160), keepLines: true },
      ),
      offered(
        "BodyText",
        "Body Text",
        {},
        {
          spacing: { ...body, after: size.apart },
          alignment: page.breaksAnywhere ? "both" : "left",
          ...begun(size.body),
        },
      ),
      style("Header", "header", quiet, {
        tabs: [{ at: typeWidth }],
        lines: { bottom: { eighthsOfPoint: 6, apartPt: 4, colour: colours.rule } },
      }),
      style("Footer", "footer", { face: faces.small, halfPoints: 28 }, centred),
      ...[1, 2].map((level) =>
        style(
          `TOC${level}`,
          `toc ${level}`,
          { face: level === 1 ? faces.heading : faces.body, halfPoints: size.body - 2 },
          { spacing: body, indent: { left: (level - 1) * 420 } },
        ),
      ),
      own("Cover", { halfPoints: size.body }, { ...centred, ...around(120, 120) }),
      own("Classification", { face: faces.heading, halfPoints: size.body }, around(0, 0)),
      own(
        "ContentsTitle",
        { face: faces.heading, halfPoints: size.heading, isBold },
        { ...centred, ...around(120, 240) },
      ),
      own(
        "Finding",
        { face: faces.heading, halfPoints: size.table + 2, isBold },
        {
          ...kept,
          ...around(280, 20),
          lines: { top: { eighthsOfPoint: 8, apartPt: 6, colour: colours.rule } },
        },
      ),
      own("UnitLine", { ...quiet, colour: colours.ink2 }, { ...kept, spacing: { after: 60 } }),
      // Pictures need a line as tall as they are.
      own("Picture", {}, { keepNext: true, alignment: "left", ...around(40, 40) }),
      own("TableText", { face: faces.small, halfPoints: size.table }, around(40, 40)),
      own(
        "TableHead",
        { face: faces.heading, halfPoints: size.table, isBold },
        { keepNext: true, ...around(50, 50) },
      ),
      own("TableSmall", { face: faces.small, halfPoints: size.small }, around(30, 30)),
      own(
        "TableSmallHead",
        { face: faces.heading, halfPoints: size.small, isBold },
        { keepNext: true, ...around(40, 40) },
      ),
      own("SourceLine", quiet, { keepLines: true, spacing: { ...small, after: 60 } }),
      own("Note", { ...quiet, colour: colours.ink2 }, { keepLines: true, spacing: small }),
      own(
        "Gap",
        { colour: colours.ink2 },
        {
          spacing: { ...body, before: 60, after: 60 },
          indent: { left: 210 },
          lines: { left: { eighthsOfPoint: 18, apartPt: 8, colour: colours.ink3 } },
        },
      ),
      {
        kind: "character",
        id: "BasisMark",
        name: wordStyles.BasisMark,
        letters: { face: faces.heading, halfPoints: size.small - 4, colour: colours.ink2 },
      },
    ],
  };
}
