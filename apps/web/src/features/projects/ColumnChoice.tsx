import { IconChevronDown, IconColumns3 } from "@tabler/icons-react";
import { usePage, useSetPage } from "../../address/use-page.ts";
import { projectsWords } from "../../locales/projects.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { PanelButton } from "../../parts/PanelButton.tsx";
import popup from "../../parts/Popup.module.css";
import { chosenColumns, columnsWith, optionalColumns } from "./columns.ts";
import { useColumnName } from "./use-column-name.ts";

export function ColumnChoice() {
  const say = useWords(projectsWords);
  return (
    <PanelButton label={say.columns} panel={<Columns />}>
      <IconColumns3 aria-hidden="true" />
      {say.columns}
      <IconChevronDown aria-hidden="true" />
    </PanelButton>
  );
}

function Columns() {
  const say = useWords(projectsWords);
  const { columns } = usePage();
  const setPage = useSetPage();
  const nameOf = useColumnName();
  const shown = chosenColumns(columns);
  return (
    <>
      <fieldset className={popup.choices}>
        <legend className="unseen">{say.columns}</legend>
        {optionalColumns.map((id) => (
          <label key={id} className={popup.choice}>
            <input
              type="checkbox"
              checked={shown.includes(id)}
              onChange={() => setPage({ columns: columnsWith(columns, id) }, "replace")}
            />
            {nameOf(id)}
          </label>
        ))}
      </fieldset>
      <Button disabled={columns === undefined} onClick={() => setPage({ columns: undefined }, "replace")}>
        {say.columnsDefault}
      </Button>
    </>
  );
}
