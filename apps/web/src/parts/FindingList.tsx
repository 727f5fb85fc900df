import { isToCheck, type Overview } from "@lianchi/returns";
import { Link } from "@tanstack/react-router";
import { overviewWords } from "../locales/overview.ts";
import { partsWords } from "../locales/parts.ts";
import { useWords } from "../locales/use-words.ts";
import { EmptyState } from "./EmptyState.tsx";
import { Figure } from "./Figure.tsx";
import css from "./FindingList.module.css";
import { FindingRow } from "./FindingRow.tsx";
import { useFitting } from "./use-fitting.ts";

/** More stand on their own page. */
const mostShown = 4;

type FindingListProps = {
  readonly overview: Overview | undefined;
  readonly hasLink?: boolean;
  /** Shows as many as the height has room for. */
  readonly isBounded?: boolean;
};

/** The values that do not agree, worst first. */
export function FindingList({ overview, hasLink = true, isBounded = false }: FindingListProps) {
  const say = useWords(overviewWords);
  const parts = useWords(partsWords);
  const findings = (overview?.findings ?? []).filter(isToCheck);
  const [place, fitting] = useFitting(isBounded, Math.min(mostShown, findings.length));
  const title = findings.length === 0 ? say.toCheckNone : say.toCheckTitle(String(findings.length));
  return (
    <Figure
      isBounded={isBounded}
      title={overview === undefined ? say.toCheck : title}
      subtitle={say.toCheckSubtitle}
      action={
        hasLink && findings.length > 0 ? (
          <Link to="/findings" className={css.all}>
            {parts.all}
          </Link>
        ) : undefined
      }
    >
      {overview !== undefined && findings.length === 0 && <EmptyState sentence={say.toCheckNothing} />}
      <ul ref={place} className={isBounded ? css.bounded : undefined}>
        {findings.slice(0, fitting).map((finding) => {
          const subject = overview?.projects.find(({ fields }) => fields.id === finding.subjectId);
          return subject === undefined ? null : (
            <FindingRow key={finding.id} finding={finding} subject={subject} />
          );
        })}
      </ul>
    </Figure>
  );
}
