import { type AnsweredFinding, type Finding, isToCheck, type Overview } from "@lianchi/returns";
import { usePage, useSetPage } from "../../address/use-page.ts";
import { useOverview } from "../../api/use-overview.ts";
import { findingsWords } from "../../locales/findings.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { ErrorState } from "../../parts/ErrorState.tsx";
import { InTopBar } from "../../parts/in-top-bar.tsx";
import { useOwnSearch, useSetOwnSearch } from "../../parts/own-search.ts";
import { PageHead } from "../../parts/PageHead.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { SourceLine } from "../../parts/SourceLine.tsx";
import { sourcesText } from "../../parts/sources-text.ts";
import { FindingSection } from "./FindingSection.tsx";
import css from "./FindingsPage.module.css";

/** Every value that does not agree with others or with what is common, worked out. Nothing is altered here. */
export function FindingsPage() {
  const say = useWords(findingsWords);
  const { data: overview, error, refetch } = useOverview();
  const findings = overview?.findings ?? [];
  const count = findings.filter(isToCheck).length;
  const title =
    findings.length === 0 ? say.titleNone : count === 0 ? say.titleSettled : say.title(String(count));
  return (
    <>
      <InTopBar slot="title">{say.name}</InTopBar>
      <PageHead title={overview !== undefined ? title : error === null ? say.loading : say.name}>
        {overview !== undefined && say.under}
        {findings.length > count && (
          <> {say.settled(countOf(findings, "explained"), countOf(findings, "accepted"))}</>
        )}
        {findings.some(({ state }) => state === "asked") && <> {say.asked(countOf(findings, "asked"))}</>}
      </PageHead>
      {overview === undefined && error !== null && (
        <ErrorState error={error} stillHolds={say.stillHolds} onRetry={() => void refetch()} />
      )}
      {overview !== undefined && <Findings overview={overview} />}
    </>
  );
}

const countOf = (findings: readonly AnsweredFinding[], state: AnsweredFinding["state"]) =>
  String(findings.filter((finding) => finding.state === state).length);

function Findings({ overview }: { readonly overview: Overview }) {
  const say = useWords(findingsWords);
  const { about, lang } = usePage();
  const { severity, answered } = useOwnSearch();
  const setPage = useSetPage();
  const setOwn = useSetOwnSearch();
  const ofSubject = overview.findings.filter(({ subjectId }) => about === undefined || subjectId === about);
  const shown = ofSubject.filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) &&
      (answered === undefined || (answered === "open" ? isToCheck(finding) : finding.state === answered)),
  );
  const count = (one: Finding["severity"]) =>
    String(ofSubject.filter((finding) => finding.severity === one).length);
  const doubted = overview.projects.filter(({ fields }) =>
    overview.findings.some(({ subjectId }) => subjectId === fields.id),
  );
  const inputs = new Set<string>(shown.flatMap((finding) => finding.inputs));
  const rested = overview.projects
    .flatMap(({ figures }) => Object.values(figures))
    .filter(({ id }) => inputs.has(id));
  const sources = overview.sources.filter(({ fields }) =>
    rested.some((figure) => figure.fields.sourceId === fields.id),
  );
  if (overview.findings.length === 0) return <EmptyState sentence={say.none} />;
  return (
    <div className={css.page}>
      <div className={css.bar}>
        <Segments
          label={say.severity}
          value={severity ?? "all"}
          choices={[
            { value: "all", text: say.all(String(ofSubject.length)) },
            { value: "red", text: say.red(count("red")) },
            { value: "amber", text: say.amber(count("amber")) },
          ]}
          onChoose={(value) => setOwn({ severity: value === "all" ? undefined : value })}
        />
        <Segments
          label={say.stateFilter}
          value={answered ?? "all"}
          choices={[
            { value: "all", text: say.anyState(String(ofSubject.length)) },
            { value: "open", text: say.toCheckState(String(ofSubject.filter(isToCheck).length)) },
            { value: "explained", text: say.explainedState(countOf(ofSubject, "explained")) },
            { value: "accepted", text: say.acceptedState(countOf(ofSubject, "accepted")) },
          ]}
          onChoose={(value) => setOwn({ answered: value === "all" ? undefined : value })}
        />
        <label className={css.about}>
          {say.about}
          <select
            value={about ?? ""}
            onChange={({ target }) =>
              setPage({ about: target.value === "" ? undefined : target.value }, "replace")
            }
          >
            <option value="">{say.allProjects}</option>
            {doubted.map(({ fields }) => (
              <option key={fields.id} value={fields.id}>
                {fields.shortName[lang]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {shown.length === 0 && (
        <EmptyState
          sentence={say.noneOfThese}
          action={
            <Button
              onClick={() => {
                setPage({ about: undefined }, "replace");
                setOwn({ severity: undefined, answered: undefined });
              }}
            >
              {say.back}
            </Button>
          }
        />
      )}
      <div className={css.findings}>
        {shown.map((finding) => {
          const subject = overview.projects.find(({ fields }) => fields.id === finding.subjectId);
          return subject === undefined ? null : (
            <FindingSection key={finding.id} finding={finding} subject={subject} />
          );
        })}
      </div>
      <div className={css.fill} />
      {sources.length > 0 && <SourceLine>{say.sourceLine(sourcesText(sources, lang))}</SourceLine>}
    </div>
  );
}
