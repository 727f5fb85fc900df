import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { z } from "zod";

/** What single pages add to the address, beside what every page carries. */
const OwnSearch = z.object({
  /** Marked rows: ids of projects, or the metric of one figure. */
  marked: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}(,[A-Za-z0-9-]{1,64}){0,5}$/)
    .optional()
    .catch(undefined),
  severity: z.enum(["red", "amber"]).optional().catch(undefined),
  answered: z.enum(["open", "explained", "accepted"]).optional().catch(undefined),
});
type OwnSearch = Readonly<z.infer<typeof OwnSearch>>;

export function readOwnSearch(search: Readonly<Record<string, unknown>>): OwnSearch {
  return OwnSearch.parse(search);
}

export function useOwnSearch(): OwnSearch {
  const search = useSearch({ strict: false });
  return useMemo(() => readOwnSearch(search), [search]);
}

/** A form that closes takes its own word out of the address in the same step. */
type Part = Partial<OwnSearch> & { readonly edit?: undefined };

export function useSetOwnSearch(): (part: Part) => void {
  const navigate = useNavigate();
  return useCallback(
    (part) => {
      void navigate({
        to: ".",
        search: (before: Record<string, unknown>): Record<string, unknown> => ({ ...before, ...part }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
}

export function listOf(text: string | undefined): readonly string[] {
  return text === undefined || text === "" ? [] : text.split(",");
}

/** The list with one entry put in or taken out; undefined when none is left, so that it leaves the address. */
export function toggled(text: string | undefined, entry: string): string | undefined {
  const list = listOf(text);
  const next = list.includes(entry) ? list.filter((one) => one !== entry) : [...list, entry];
  return next.length === 0 ? undefined : next.join(",");
}
