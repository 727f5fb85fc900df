import { presentStage, type SubjectState } from "@lianchi/domain";
import { listOf } from "../../parts/own-search.ts";

export type Filter = {
  readonly find?: string | undefined;
  readonly technology?: string | undefined;
  readonly stage?: string | undefined;
};

/** The projects that contain each of the words and have one of the technologies and one of the stages. */
export function filtered(projects: readonly SubjectState[], filter: Filter): readonly SubjectState[] {
  const words = (filter.find ?? "")
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const technologies = listOf(filter.technology);
  const stages = listOf(filter.stage);
  return projects.filter((project) => {
    const { name, shortName, location, note, technology } = project.fields;
    const text = [name, shortName, location, note]
      .flatMap((one) => (one === null ? [] : [one.zh, one.en]))
      .join("\n")
      .toLowerCase();
    const stage = presentStage(project)?.fields.stage ?? "";
    return (
      words.every((word) => text.includes(word)) &&
      (technologies.length === 0 || technologies.includes(technology ?? "")) &&
      (stages.length === 0 || stages.includes(stage))
    );
  });
}

export function isFiltering({ find, technology, stage }: Filter): boolean {
  return [find, technology, stage].some((part) => part !== undefined && part.trim() !== "");
}
