import type { Metric } from "@lianchi/domain";
import type { ProjectPage } from "@lianchi/server/api";
import { Link } from "@tanstack/react-router";
import { useReading } from "../../address/use-page.ts";
import { useOverview } from "../../api/use-overview.ts";
import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import { Figure } from "../../parts/Figure.tsx";
import { NumberButton } from "../../parts/NumberButton.tsx";
import css from "./UsedIn.module.css";
import { type Use, usesOf } from "./used-in.ts";

type UsedInProps = { readonly page: ProjectPage; readonly metric: Metric };

/** Where the marked figure shows up, so that whoever corrects it knows what else moves. */
export function UsedIn({ page, metric }: UsedInProps) {
  const say = useWords(projectWords);
  const reading = useReading();
  const uses = usesOf(metric, page, useOverview().data, reading);
  return (
    <Figure title={say.usedIn}>
      <ul className={css.uses}>
        {uses.map((use) => (
          <li key={use.key} className={css.use}>
            <Place use={use} />
            <span className={css.what}>
              {use.opens === undefined ? use.what : <NumberButton opens={use.opens}>{use.what}</NumberButton>}
            </span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

/** Totals and charts stand on the overview; the rest is on this very page. */
function Place({ use: { key, where } }: { readonly use: Use }) {
  return key.includes(".") ? <span>{where}</span> : <Link to="/">{where}</Link>;
}
