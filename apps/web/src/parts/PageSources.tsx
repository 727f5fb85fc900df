import { sourceLine } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { usePage } from "../address/use-page.ts";
import { overviewWords } from "../locales/overview.ts";
import { useWords } from "../locales/use-words.ts";

/** The documents that the page rests on, and the day up to which it counts. */
export function PageSources({ overview }: { readonly overview: Overview | undefined }) {
  const { lang } = usePage();
  const say = useWords(overviewWords);
  const [first] = overview?.sources ?? [];
  if (overview === undefined || first === undefined) return null;
  const line = sourceLine(first.fields, lang);
  const count = overview.sources.length;
  return say.sourceLine(count === 1 ? line : say.severalSources(line, String(count)), overview.asOf);
}
