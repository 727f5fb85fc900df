import type { ReportTemplate, Text } from "@lianchi/domain";
import type { ChapterContext } from "./chapter-context.ts";
import type { KeyFigure, ReportTable } from "./document.ts";
import type { Part } from "./parts.ts";

export type TemplateChapter = {
  readonly id: string;
  readonly title: Text;
  /** What its title is over this data, where that is another. */
  readonly titleOf?: (context: ChapterContext) => Text;
  readonly isUnnumbered?: boolean;
  readonly write: (context: ChapterContext) => readonly Part[];
};

/** What a report says and in which order. All templates are made in this mould. */
export type Template = {
  readonly id: ReportTemplate;
  readonly name: Text;
  /** Of the report, where the settings give it none. */
  readonly titleOf: (context: ChapterContext) => Text;
  readonly keyFigures: (context: ChapterContext) => readonly KeyFigure[];
  readonly chapters: readonly TemplateChapter[];
  readonly provenance: (context: ChapterContext) => ReportTable["rows"];
};

/** Chapters that are not written by a template: each report may have an appendix. */
export const appendix = {
  id: "appendix",
  title: { zh: "各数值的出处", en: "Where each figure comes from" },
} as const;
