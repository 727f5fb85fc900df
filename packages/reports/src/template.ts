import type { ReportTemplate, Text } from "@lianchi/domain";
import type { KeyFigure, ReportTable } from "./document.ts";
import type { Part } from "./parts.ts";
import type { Telling } from "./telling.ts";

export type TemplateChapter = {
  readonly id: string;
  readonly title: Text;
  /** What its title is over this data, where that is another. */
  readonly titleOf?: (telling: Telling) => Text;
  readonly isUnnumbered?: boolean;
  readonly write: (telling: Telling) => readonly Part[];
};

/** What a report says and in which order. All templates are made in this mould. */
export type Template = {
  readonly id: ReportTemplate;
  readonly name: Text;
  /** Of the report, where the settings give it none. */
  readonly titleOf: (telling: Telling) => Text;
  readonly keyFigures: (telling: Telling) => readonly KeyFigure[];
  readonly chapters: readonly TemplateChapter[];
  readonly provenance: (telling: Telling) => ReportTable["rows"];
};

/** Chapters that are not written by a template: each report may have an appendix. */
export const appendix = {
  id: "appendix",
  title: { zh: "各数值的出处", en: "Where each figure comes from" },
} as const;
