import type { ReportTemplate, Text } from "@lianchi/domain";
import { appendix, type Template } from "./template.ts";
import { cluster } from "./templates/cluster.ts";
import { project } from "./templates/project.ts";
import { quarterly } from "./templates/quarterly.ts";
import { returns } from "./templates/returns.ts";

const all: Readonly<Record<ReportTemplate, Template>> = { quarterly, cluster, returns, project };

export const templateOf = (id: ReportTemplate): Template => all[id];

/** A report that can be made, for whoever offers the choice. */
export type OfferedTemplate = {
  readonly id: ReportTemplate;
  readonly name: Text;
  readonly chapters: readonly { readonly id: string; readonly title: Text }[];
};

/** Every template with the chapters that it offers, in their order. */
export const templates: readonly OfferedTemplate[] = [quarterly, cluster, returns, project].map(
  ({ id, name, chapters }) => ({
    id,
    name,
    chapters: [...chapters, appendix].map((chapter) => ({ id: chapter.id, title: chapter.title })),
  }),
);
