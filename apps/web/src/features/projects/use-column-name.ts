import { usePage } from "../../address/use-page.ts";
import { projectsWords } from "../../locales/projects.ts";
import { numberColumns } from "./columns.ts";

export function useColumnName(): (id: string) => string {
  const { lang } = usePage();
  const say = projectsWords[lang];
  return (id) => {
    if (id === "technology") return say.technology;
    if (id === "stage") return say.stage;
    if (id === "findings") return say.findings;
    return numberColumns.find((column) => column.id === id)?.name[lang] ?? say.project;
  };
}
