import { formatSearch } from "../../address/page-state.ts";
import { usePage } from "../../address/use-page.ts";

/** Address of the history as a file, with the filters of the page. */
export function useChangesFile(): (
  format: "csv" | "xlsx",
  more?: { readonly separator?: "semicolon" },
) => string {
  const { lang, units, asOf, about, kind, who, from, until } = usePage();
  const query = { lang, units, asOf, about, kind, who, from, until };
  return (format, more = {}) => `/export/changes.${format}${formatSearch({ ...query, ...more })}`;
}
