import { Popover } from "@mantine/core";
import { IconChevronDown, IconFilter } from "@tabler/icons-react";
import { shellWords } from "../locales/shell.ts";
import { useWords } from "../locales/use-words.ts";
import { Button } from "../parts/Button.tsx";
import popup from "../parts/Popup.module.css";
import { ProjectChoices, useProjectChoices } from "./ProjectChoices.tsx";

export function ProjectFilter() {
  const say = useWords(shellWords);
  const { all, chosen } = useProjectChoices();
  const name =
    chosen === null
      ? say.allProjects(all.length === 0 ? "" : String(all.length))
      : say.someProjects(String(chosen.length), String(all.length));
  return (
    <Popover
      position="bottom-end"
      offset={6}
      trapFocus
      returnFocus
      classNames={{ dropdown: popup.dropdown ?? "" }}
    >
      <Popover.Target>
        <Button>
          <IconFilter aria-hidden="true" />
          {name}
          <IconChevronDown aria-hidden="true" />
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say.chooseProjects}>
        <ProjectChoices />
      </Popover.Dropdown>
    </Popover>
  );
}
