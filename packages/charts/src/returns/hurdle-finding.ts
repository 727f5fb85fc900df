import type { Lang } from "@lianchi/domain";
import { withSemicolons } from "../engine/sentences.ts";
import { words } from "../words/index.ts";
import { computedOf, nameOf, type ReturnsData } from "./returns-data.ts";
import { hurdleText } from "./returns-words.ts";

type Rated = { readonly name: string; readonly gap: number };

const namesOf = (some: readonly Rated[]) => some.map(({ name }) => name);

/** Who is below the hurdle, and by how much where it is one alone; null for nobody. */
function belowText(below: readonly Rated[], hurdle: string | null, lang: Lang): string | null {
  const say = words[lang].hurdle;
  const [only, ...others] = below;
  if (only === undefined) return null;
  if (others.length > 0) return say.below(namesOf(below), hurdle);
  return say.oneBelow(only.name, (-only.gap * 100).toFixed(1), hurdle);
}

/** Sentence over the returns after tax: who is above the hurdle and who is not. */
export function hurdleFinding(data: ReturnsData, lang: Lang): string {
  const say = words[lang].hurdle;
  const hurdle = hurdleText(data);
  const all = computedOf(data).map((one) => {
    const { projectIrr } = one.outcome.results;
    return {
      name: nameOf(one, lang),
      gap: projectIrr.kind === "solved" ? projectIrr.rate - data.hurdle : null,
    };
  });
  if (all.length === 0) return say.none;
  const rated = all.flatMap(({ name, gap }) => (gap === null ? [] : [{ name, gap }]));
  const without = all.flatMap(({ name, gap }) => (gap === null ? [name] : []));
  const [above, below] = [rated.filter(({ gap }) => gap >= 0), rated.filter(({ gap }) => gap < 0)];
  return withSemicolons(
    [
      above.length === 0 ? null : say.above(namesOf(above), hurdle),
      belowText(below, above.length === 0 ? hurdle : null, lang),
      without.length === 0 ? null : say.withoutIrr(without),
    ],
    lang,
  );
}
