import type { ReportTemplate, Text } from "@lianchi/domain";
import type { ChapterContext } from "./chapter-context.ts";
import type { KeyFigure, ReportTable } from "./document.ts";
import type { Part } from "./parts.ts";
import { namesOf } from "./words/index.ts";

/** What a chapter tells of beside the portfolio itself. Without it the chapter says that it is missing, so that data need be
 *  made ready only for the chapters that need it. `draws` are the simulation of the returns, `history` all records of the
 *  project of a brief, `changes` what was recorded over the period. */
export type ChapterNeed = "changes" | "draws" | "history" | "map" | "returns" | "sites";

export type TemplateChapter = {
  readonly id: string;
  readonly title: Text;
  /** What its title is over this data, where that is another. */
  readonly titleOf?: (context: ChapterContext) => string;
  readonly isUnnumbered?: boolean;
  readonly needs: readonly ChapterNeed[];
  readonly build: (context: ChapterContext) => readonly Part[];
};

/** What a report says and in which order. All templates are made in this mould. */
export type Template = {
  readonly id: ReportTemplate;
  readonly name: Text;
  /** It is about exactly one project. */
  readonly isBrief?: boolean;
  /** Of the report, where the settings give it none. */
  readonly titleOf: (context: ChapterContext) => string;
  readonly keyFigures: (context: ChapterContext) => readonly KeyFigure[];
  readonly chapters: readonly TemplateChapter[];
  readonly provenance: (context: ChapterContext) => ReportTable["rows"];
};

export const templateNames: Readonly<Record<ReportTemplate, Text>> = namesOf((own) => own.templateNames);
export const chapterTitles = namesOf((own) => own.chapterTitles);

/** Chapters that are not built by a template: each report may have an appendix. */
export const appendix = { id: "appendix", title: chapterTitles.appendix } as const;
