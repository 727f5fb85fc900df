import { IconChevronDown, IconFilter } from "@tabler/icons-react";
import { shellWords } from "../locales/shell.ts";
import { useWords } from "../locales/use-words.ts";
import { PanelButton } from "../parts/PanelButton.tsx";
import { ProjectChoices, useProjectChoices } from "./ProjectChoices.tsx";

export function ProjectFilter() {
  const say = useWords(shellWords);
  const { all, chosen } = useProjectChoices();
  const name =
    chosen === null
      ? all.length === 0
        ? say.chooseAll
        : say.allProjects(String(all.length))
      : say.someProjects(String(chosen.length), String(all.length));
  return (
    <PanelButton label={say.chooseProjects} panel={<ProjectChoices />}>
      <IconFilter aria-hidden="true" />
      {name}
      <IconChevronDown aria-hidden="true" />
    </PanelButton>
  );
}
