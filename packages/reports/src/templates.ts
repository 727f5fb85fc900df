import type { ReportTemplate, Text } from "@lianchi/domain";
import { appendix, type ChapterNeed, type Template } from "./template.ts";
import { cluster } from "./templates/cluster.ts";
import { project } from "./templates/project.ts";
import { quarterly } from "./templates/quarterly.ts";
import { returns } from "./templates/returns.ts";

const all: Readonly<Record<ReportTemplate, Template>> = { quarterly, cluster, returns, project };

export const templateOf = (id: ReportTemplate): Template => all[id];

/** Whether one of a template's chapters tells of this: else it need not be made ready. */
export const templateNeeds = (id: ReportTemplate, need: ChapterNeed): boolean =>
  all[id].chapters.some(({ needs }) => needs.includes(need));

/** A report that can be made, for whoever offers the choice. */
export type OfferedTemplate = {
  readonly id: ReportTemplate;
  readonly name: Text;
  readonly chapters: readonly { readonly id: string; readonly title: Text }[];
};

/** Every template with the chapters that it offers, in their order. */
export const templates: readonly OfferedTemplate[] = Object.values(all).map(({ id, name, chapters }) => ({
  id,
  name,
  chapters: [...chapters, appendix].map((chapter) => ({ id: chapter.id, title: chapter.title })),
}));
