import {
  presentStage,
  type SubjectState,
  stageName,
  stagePath,
  technologies,
  technologyName,
} from "@lianchi/domain";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { usePage, useSetPage } from "../../address/use-page.ts";
import { projectsWords } from "../../locales/projects.ts";
import { useWords } from "../../locales/use-words.ts";
import { listOf, toggled } from "../../parts/own-search.ts";
import { StageSquare } from "../../parts/StageChip.tsx";
import { TechnologySquare } from "../../parts/TechnologySquare.tsx";
import { ColumnChoice } from "./ColumnChoice.tsx";
import { MarkedBar } from "./MarkedBar.tsx";
import css from "./Toolbar.module.css";

/** What narrows the table, what it shows, and what is marked in it. */
export function Toolbar({ projects }: { readonly projects: readonly SubjectState[] }) {
  const say = useWords(projectsWords);
  const { lang, technology, stage } = usePage();
  const setPage = useSetPage();
  const owned = new Set(projects.map(({ fields }) => fields.technology));
  const reached = new Set(projects.map((project) => presentStage(project)?.fields.stage));
  return (
    <div className={css.bar}>
      <FindBox />
      <fieldset className={css.choices}>
        <legend className="unseen">{say.technologies}</legend>
        {technologies
          .filter((one) => owned.has(one))
          .map((one) => (
            <button
              key={one}
              type="button"
              className={css.choice}
              aria-pressed={listOf(technology).includes(one)}
              onClick={() => setPage({ technology: toggled(technology, one) }, "replace")}
            >
              <TechnologySquare technology={one} />
              {technologyName[one][lang]}
            </button>
          ))}
      </fieldset>
      <fieldset className={css.choices}>
        <legend className="unseen">{say.stages}</legend>
        {[...stagePath, "dropped" as const]
          .filter((one) => reached.has(one))
          .map((one) => (
            <button
              key={one}
              type="button"
              className={css.choice}
              aria-pressed={listOf(stage).includes(one)}
              onClick={() => setPage({ stage: toggled(stage, one) }, "replace")}
            >
              <StageSquare stage={one} />
              {stageName[one][lang]}
            </button>
          ))}
      </fieldset>
      <ColumnChoice />
      <MarkedBar />
    </div>
  );
}

/** What is typed stands at once; the address follows, and may also change by itself when somebody goes back. */
function FindBox() {
  const say = useWords(projectsWords);
  const { find = "" } = usePage();
  const setPage = useSetPage();
  const [typed, setTyped] = useState(find);
  const sent = useRef(find);
  useEffect(() => {
    if (find === sent.current) return;
    sent.current = find;
    setTyped(find);
  }, [find]);
  const change = (text: string) => {
    setTyped(text);
    sent.current = text;
    setPage({ find: text === "" ? undefined : text }, "replace");
  };
  return (
    <label className={css.find}>
      <IconSearch aria-hidden="true" />
      <span className="unseen">{say.find}</span>
      <input
        type="search"
        value={typed}
        maxLength={100}
        placeholder={say.find}
        onChange={({ target }) => change(target.value)}
      />
    </label>
  );
}
