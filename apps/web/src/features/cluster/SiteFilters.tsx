import { siteStageName, siteStages } from "@lianchi/domain";
import { usePage, useSetPage } from "../../address/use-page.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { useWords } from "../../locales/use-words.ts";
import { Choices } from "../../parts/Choices.tsx";
import { FindBox } from "../../parts/FindBox.tsx";
import { SiteStageSquare } from "../../parts/SiteStageChip.tsx";
import css from "./SiteTable.module.css";

/** No name of a batch can be taken for "all", nor the empty one of no batch. */
const optionOf = (batch: string | null) => `=${batch ?? ""}`;

export function SiteFilters({ batches }: { readonly batches: readonly (string | null)[] }) {
  const say = useWords(clusterWords);
  const { lang, batch } = usePage();
  const setPage = useSetPage();
  return (
    <div className={css.filters}>
      <FindBox label={say.find} />
      <Choices legend={say.stages} word="stage" options={siteStages}>
        {(one) => (
          <>
            <SiteStageSquare stage={one} />
            {siteStageName[one][lang]}
          </>
        )}
      </Choices>
      {batches.some((one) => one !== null) && (
        <label className={css.batch}>
          <span className="unseen">{say.batches}</span>
          <select
            value={batch === undefined ? "" : optionOf(batch)}
            onChange={({ target }) =>
              setPage({ batch: target.value === "" ? undefined : target.value.slice(1) }, "replace")
            }
          >
            <option value="">{say.batches}</option>
            {batches.map((one) => (
              <option key={optionOf(one)} value={optionOf(one)}>
                {one ?? say.noBatch}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
