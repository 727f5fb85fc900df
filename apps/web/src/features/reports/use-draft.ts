import { type ReportSettings, type ReportTemplate, SubjectId } from "@lianchi/domain";
import { useCallback, useEffect, useMemo, useState } from "react";
import { usePage, useSetPage } from "../../address/use-page.ts";
import { endedQuarter } from "./periods.ts";
import type { NamedReport } from "./told-reports.ts";

type Start = {
  readonly named: NamedReport | undefined;
  readonly template: ReportTemplate;
  /** Projects that there are. */
  readonly choices: readonly { readonly id: string }[];
  readonly today: string;
};

/** Settings that nobody saved yet, by report or template: they are there again when the reader comes back to the page. */
const drafts = new Map<string, ReportSettings>();

const isSame = (one: ReportSettings, other: ReportSettings) => JSON.stringify(one) === JSON.stringify(other);

export type Draft = {
  readonly settings: ReportSettings;
  readonly isChanged: boolean;
  readonly change: (part: Partial<ReportSettings>) => void;
  /** Back to what is saved, or to what the template has. */
  readonly revert: () => void;
};

/** What is set on the page: that of the named report or the template, and over it what the reader changed. */
export function useDraft({ named, template, choices, today }: Start): Draft {
  const { lang, units, asOf, projects } = usePage();
  const setPage = useSetPage();
  const key = named?.fields.id ?? `template:${template}`;
  const base = useMemo((): ReportSettings => {
    if (named !== undefined) return { ...named.fields.settings, asOf: asOf ?? named.fields.settings.asOf };
    const chosen = projects?.split(",").map((id) => SubjectId.parse(id)) ?? null;
    const [first] = chosen ?? choices.slice(0, 1).map(({ id }) => SubjectId.parse(id));
    return {
      template,
      title: null,
      issuer: null,
      period: template === "quarterly" ? endedQuarter(asOf ?? today) : null,
      asOf: asOf ?? null,
      projects: template === "project" && first !== undefined ? [first] : chosen,
      scenario: null,
      chapters: null,
      edited: [],
      leftOut: [],
      blockOrder: [],
      classification: null,
      watermark: null,
      hasPatterns: true,
      hasMarks: true,
      lang,
      units,
    };
  }, [named, template, choices, today, lang, units, asOf, projects]);
  const [, setRound] = useState(0);
  const settings = drafts.get(key) ?? base;
  const write = useCallback(
    (next: ReportSettings | null) => {
      if (next === null) drafts.delete(key);
      else drafts.set(key, next);
      setRound((round) => round + 1);
    },
    [key],
  );
  // The address was changed by somebody else: a link, the browser's way back
  const [seenAsOf, setSeenAsOf] = useState(asOf);
  useEffect(() => {
    if (asOf === seenAsOf) return;
    setSeenAsOf(asOf);
    const draft = drafts.get(key);
    if (draft !== undefined && asOf !== undefined && draft.asOf !== asOf) write({ ...draft, asOf });
  }, [asOf, seenAsOf, key, write]);
  return {
    settings,
    isChanged: !isSame(settings, base) || (named !== undefined && !isSame(settings, named.fields.settings)),
    change: (part) => {
      write({ ...(drafts.get(key) ?? base), ...part });
      if (part.asOf !== undefined) setPage({ asOf: part.asOf ?? undefined }, "replace");
    },
    revert: () => {
      write(null);
      setPage({ asOf: undefined }, "replace");
    },
  };
}
