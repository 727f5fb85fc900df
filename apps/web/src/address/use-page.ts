import { dayAt, type Reading } from "@lianchi/domain";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { type PageState, readPageState, type Scope, scopeOf } from "./page-state.ts";

/** What the address says, the same on every page. */
export function usePage(): PageState {
  const search = useSearch({ strict: false });
  return useMemo(() => readPageState(search), [search]);
}

/** Changes part of the address and keeps the rest, this page's own parameters too. */
export function useSetPage(): (part: Partial<PageState>, how?: "push" | "replace") => void {
  const navigate = useNavigate();
  return useCallback(
    (part, how = "push") => {
      void navigate({
        to: ".",
        search: (before: Record<string, unknown>) => ({ ...before, ...part }),
        replace: how === "replace",
        resetScroll: false,
      });
    },
    [navigate],
  );
}

/** Language and unit style, as the text functions of the domain take them. */
export function useReading(): Reading {
  const { lang, units } = usePage();
  return useMemo(() => ({ lang, units }), [lang, units]);
}

/** What reads of the portfolio take: the day and the chosen projects. */
export function useScope(): Scope {
  const { asOf, projects } = usePage();
  return useMemo(() => scopeOf({ asOf, projects }), [asOf, projects]);
}

/** Whether what is shown is the present, which alone can be edited: no day is chosen, or today is. */
export function useIsPresent(): boolean {
  const { asOf } = usePage();
  return asOf === undefined || asOf === dayAt(new Date().toISOString());
}
