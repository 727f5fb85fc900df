import { endedQuarter, plainReport, ReportSettings, type ReportTemplate, SubjectId } from "@lianchi/domain";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { usePage, useSetPage } from "../../address/use-page.ts";
import { differing, draftText, readDraft, settingsOf } from "./draft-address.ts";
import type { NamedReport } from "./told-reports.ts";

type Start = {
  readonly named: NamedReport | undefined;
  readonly template: ReportTemplate;
  /** Projects that there are. */
  readonly choices: readonly { readonly id: string }[];
  readonly today: string;
};

type Kept = { readonly settings: ReportSettings; readonly version: number };

/** Settings that nobody saved yet, by report or template, with the version that they began from: they are there again when
 *  the reader comes back to the page. */
const drafts = new Map<string, Kept>();

/** How long a hand rests before the address follows [ms]. */
const restMs = 300;

const isSame = (one: ReportSettings, other: ReportSettings) => JSON.stringify(one) === JSON.stringify(other);

export type Draft = {
  readonly settings: ReportSettings;
  readonly isChanged: boolean;
  /** The version of the named report that the reader opened; 0 where there is none. */
  readonly openedVersion: number;
  readonly change: (part: Partial<ReportSettings>) => void;
  /** Back to what is saved, or to what the template has. */
  readonly revert: () => void;
};

/** What is set on the page: that of the named report or the template, and over it what the reader changed. */
export function useDraft({ named, template, choices, today }: Start): Draft {
  const { lang, units, asOf, projects, draft } = usePage();
  const setPage = useSetPage();
  const key = named?.fields.id ?? `template:${template}`;
  const base = useMemo((): ReportSettings => {
    if (named !== undefined) return { ...named.fields.settings, asOf: asOf ?? named.fields.settings.asOf };
    const chosen = projects?.split(",").map((id) => SubjectId.parse(id)) ?? null;
    const [first] = chosen ?? choices.slice(0, 1).map(({ id }) => SubjectId.parse(id));
    // In the order of the schema, as settings that were saved come: they are compared as texts.
    return ReportSettings.parse({
      ...plainReport,
      template,
      period: template === "quarterly" ? endedQuarter(asOf ?? today) : null,
      asOf: asOf ?? null,
      projects: template === "project" && first !== undefined ? [first] : chosen,
      lang,
      units,
    });
  }, [named, template, choices, today, lang, units, asOf, projects]);
  const [, setRound] = useState(0);
  const present = named?.version ?? 0;
  const write = useCallback(
    (next: Kept | null) => {
      if (next === null) drafts.delete(key);
      else drafts.set(key, next);
      setRound((round) => round + 1);
    },
    [key],
  );
  // The address was changed by somebody else: a link, a reload, the browser's way back
  const followed = useRef<string | undefined>(undefined);
  if (draft !== undefined && draft !== followed.current) {
    followed.current = draft;
    const read = readDraft(draft);
    if (read?.of === key)
      drafts.set(key, { settings: settingsOf(read, base), version: Math.min(read.version, present) });
  }
  const kept = drafts.get(key);
  const settings = kept?.settings ?? base;
  const openedVersion = kept?.version ?? present;
  const [seenAsOf, setSeenAsOf] = useState(asOf);
  useEffect(() => {
    if (asOf === seenAsOf) return;
    setSeenAsOf(asOf);
    const own = drafts.get(key);
    if (own !== undefined && asOf !== undefined && own.settings.asOf !== asOf)
      write({ ...own, settings: { ...own.settings, asOf } });
  }, [asOf, seenAsOf, key, write]);
  const text = draftText({ of: key, version: openedVersion, settings: differing(settings, base) });
  useEffect(() => {
    if (text === draft) return undefined;
    const timer = setTimeout(() => {
      followed.current = text;
      setPage({ draft: text }, "replace");
    }, restMs);
    return () => clearTimeout(timer);
  }, [text, draft, setPage]);
  return {
    settings,
    openedVersion,
    isChanged: !isSame(settings, base) || (named !== undefined && !isSame(settings, named.fields.settings)),
    change: (part) => {
      const own = drafts.get(key) ?? { settings: base, version: present };
      write({ ...own, settings: { ...own.settings, ...part } });
      if (part.asOf !== undefined) setPage({ asOf: part.asOf ?? undefined }, "replace");
    },
    revert: () => {
      write(null);
      setPage({ asOf: undefined }, "replace");
    },
  };
}
