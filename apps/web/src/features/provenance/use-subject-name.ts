import type { Provenance } from "@lianchi/server/api";
import { usePage } from "../../address/use-page.ts";
import { provenanceWords } from "../../locales/provenance.ts";
import { useWords } from "../../locales/use-words.ts";

/** `已知发电量 · 全部项目`, `装机容量 · 中广核五大连池和平风电` */
export function useSubjectName({ name, subject }: Provenance): string {
  const say = useWords(provenanceWords);
  const { lang, projects } = usePage();
  const about = subject?.name[lang] ?? (projects === undefined ? say.allProjects : say.chosenProjects);
  return `${name[lang]} · ${about}`;
}
