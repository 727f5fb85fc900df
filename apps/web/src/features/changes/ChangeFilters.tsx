import type { SubjectState } from "@lianchi/domain";
import { actorName } from "@lianchi/domain";
import type { ChangesPage } from "@lianchi/server/api";
import { usePage, useReading, useSetPage } from "../../address/use-page.ts";
import { changesWords } from "../../locales/changes.ts";
import { useWords } from "../../locales/use-words.ts";
import css from "./ChangesPage.module.css";
import { useChangesFile } from "./use-changes-file.ts";

type ChangeFiltersProps = {
  readonly subjects: readonly SubjectState[];
  readonly facets: Pick<ChangesPage, "actors" | "kinds">;
};

/** By object, kind, person and time of recording; what is found leaves as a file. */
export function ChangeFilters({ subjects, facets }: ChangeFiltersProps) {
  const say = useWords(changesWords);
  const reading = useReading();
  const { about, kind, who, from, until, lang } = usePage();
  const setPage = useSetPage();
  const fileOf = useChangesFile();
  const orNone = (value: string) => (value === "" ? undefined : value);
  return (
    <div className={css.filters}>
      <label>
        {say.about}
        <select value={about ?? ""} onChange={({ target }) => setPage({ about: orNone(target.value) })}>
          <option value="">{say.everything}</option>
          {subjects.map(({ fields }) => (
            <option key={fields.id} value={fields.id}>
              {fields.name[lang]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.kind}
        <select value={kind ?? ""} onChange={({ target }) => setPage({ kind: orNone(target.value) })}>
          <option value="">{say.everything}</option>
          {facets.kinds.map((one) => (
            <option key={one} value={one}>
              {say[`${one}Kind`]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.actor}
        <select value={who ?? ""} onChange={({ target }) => setPage({ who: orNone(target.value) })}>
          <option value="">{say.everybody}</option>
          {facets.actors.map((one) => (
            <option key={one} value={one}>
              {actorName(one, { reading })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.from}
        <input
          type="date"
          value={from ?? ""}
          onChange={({ target }) => setPage({ from: orNone(target.value) }, "replace")}
        />
      </label>
      <label>
        {say.until}
        <input
          type="date"
          value={until ?? ""}
          onChange={({ target }) => setPage({ until: orNone(target.value) }, "replace")}
        />
      </label>
      <span className={css.files}>
        {say.exportAs}
        {(["csv", "xlsx"] as const).map((format) => (
          <a key={format} href={fileOf(format)} download>
            {format.toUpperCase()}
          </a>
        ))}
        <a href={fileOf("csv", { separator: "semicolon" })} download>
          {say.csvSemicolon}
        </a>
      </span>
    </div>
  );
}
