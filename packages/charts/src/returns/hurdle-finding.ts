import type { Lang } from "@lianchi/domain";
import { computedOf, nameOf, type ReturnsData } from "./returns-data.ts";
import { hurdleText } from "./returns-words.ts";

type Rated = { readonly name: string; readonly gap: number };

function joined(some: readonly Rated[], lang: Lang): string {
  const names = some.map(({ name }) => name);
  if (names.length > 3) return lang === "zh" ? `${names.length} 个项目` : `${names.length} projects`;
  const [last = ""] = names.slice(-1);
  if (names.length < 2) return last;
  return lang === "zh"
    ? `${names.slice(0, -1).join("、")}与${last}`
    : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** Sentence over the returns after tax: who is above the hurdle and who is not. */
export function hurdleFinding(data: ReturnsData, lang: Lang): string {
  const zh = lang === "zh";
  const hurdle = hurdleText(data);
  const all = computedOf(data).map((one) => {
    const { projectIrr } = one.outcome.results;
    return {
      name: nameOf(one, lang),
      gap: projectIrr.kind === "solved" ? projectIrr.rate - data.hurdle : null,
    };
  });
  if (all.length === 0) return zh ? "还没有可以测算收益的项目" : "No project can be reckoned yet";
  const rated = all.flatMap(({ name, gap }) => (gap === null ? [] : [{ name, gap }]));
  const without = all.flatMap(({ name, gap }) => (gap === null ? [{ name, gap: 0 }] : []));
  const [above, below] = [rated.filter(({ gap }) => gap >= 0), rated.filter(({ gap }) => gap < 0)];
  const plural = (some: readonly Rated[], one: string, many: string) => (some.length === 1 ? one : many);
  const over = zh
    ? `${joined(above, lang)}高于 ${hurdle} 门槛`
    : `${joined(above, lang)} ${plural(above, "is", "are")} above the hurdle of ${hurdle}`;
  const [only] = below;
  const points = ((only === undefined ? 0 : -only.gap) * 100).toFixed(1);
  const [ofHurdle, ofHurdleEn] =
    above.length === 0 ? [`于 ${hurdle} 门槛`, ` of the hurdle of ${hurdle}`] : ["", ""];
  const under =
    below.length === 1
      ? zh
        ? `${joined(below, lang)}低${ofHurdle} ${points} 个百分点`
        : `${joined(below, lang)} is ${points} points short${ofHurdleEn}`
      : zh
        ? `${joined(below, lang)}低于${above.length === 0 ? ` ${hurdle} ` : ""}门槛`
        : `${joined(below, lang)} are below ${above.length === 0 ? `the hurdle of ${hurdle}` : "it"}`;
  const parts = [
    ...(above.length === 0 ? [] : [over]),
    ...(below.length === 0 ? [] : [under]),
    ...(without.length === 0
      ? []
      : [
          zh
            ? `${joined(without, lang)}没有内部收益率`
            : `${joined(without, lang)} ${plural(without, "has", "have")} no IRR`,
        ]),
  ];
  return parts.join(zh ? "；" : "; ");
}
