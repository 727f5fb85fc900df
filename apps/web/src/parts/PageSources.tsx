import type { Overview } from "@lianchi/returns";
import { usePage } from "../address/use-page.ts";
import { overviewWords } from "../locales/overview.ts";
import { useWords } from "../locales/use-words.ts";
import { sourcesText } from "./sources-text.ts";

/** The documents that the page rests on, and the day up to which it counts. */
export function PageSources({ overview }: { readonly overview: Overview | undefined }) {
  const { lang } = usePage();
  const say = useWords(overviewWords);
  if (overview === undefined || overview.sources.length === 0) return null;
  return say.sourceLine(sourcesText(overview.sources, lang), overview.asOf);
}
