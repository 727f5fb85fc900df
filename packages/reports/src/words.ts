import type { Figure } from "@lianchi/domain";
import {
  isOpeningActor,
  type Lang,
  metrics,
  openingActorText,
  periodText,
  precisionOfSum,
  precisionWord,
  type Quantity,
  quantityText,
  type SubjectState,
  type Text,
  unitLine,
} from "@lianchi/domain";
import { type MeasureId, measureOf, measures } from "@lianchi/returns";
import type { ChapterContext } from "./chapter-context.ts";
import { plainWords } from "./plain-words.ts";

type Named = { readonly fields: { readonly name: Text; readonly shortName: Text } };

export const shortName = ({ fields }: Named, lang: Lang): string => plainWords(fields.shortName[lang]);
export const fullName = ({ fields }: Named, lang: Lang): string => plainWords(fields.name[lang]);

/** Actors of ours write their name in both languages. */
export function actorWords(actor: string, lang: Lang): string {
  if (isOpeningActor(actor)) return openingActorText(lang);
  const [zh, en, ...others] = plainWords(actor).split(" / ");
  return zh !== undefined && en !== undefined && others.length === 0
    ? lang === "zh"
      ? zh
      : en
    : plainWords(actor);
}

/** Things in a row. @example listed(["A", "B", "C"], "en") // "A, B and C" */
export function listed(items: readonly string[], lang: Lang): string {
  if (lang === "zh") return items.join("、");
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

const namedAtOnce = 4;

/** Projects by name; where there are many, some of them and how many there are. */
export function projectNames(projects: readonly Named[], lang: Lang): string {
  const names = projects.map((project) => shortName(project, lang));
  if (names.length <= namedAtOnce) return listed(names, lang);
  const some = names.slice(0, namedAtOnce - 1);
  return lang === "zh"
    ? `${some.join("、")}等 ${names.length} 个项目`
    : `${some.join(", ")} and ${names.length - some.length} other projects`;
}

/** A word after a number with its unit: Chinese text leaves a space after letters and digits.
 *  @example joined("200 MW", "以上") // "200 MW 以上" */
export function joined(...parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    const isLatinThenHan = /[A-Za-z0-9%]$/.test(text) && /^\p{Script=Han}/u.test(part);
    const isHanThenLatin = /\p{Script=Han}$/u.test(text) && /^[A-Za-z0-9<>≥−]/.test(part);
    return `${text}${isLatinThenHan || isHanThenLatin ? " " : ""}${part}`;
  }, "");
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day or a month in words. @example dayWords("2026-11-20", "zh") // "2026 年 11 月 20 日" */
export function dayWords(dayOrMonth: string, lang: Lang): string {
  const [year = "", month = "", day] = dayOrMonth.split("-");
  const name = months[Number(month) - 1] ?? month;
  if (lang === "en") return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
  return `${year} 年 ${Number(month)} 月${day === undefined ? "" : ` ${Number(day)} 日`}`;
}

/** @example counted(2, "project", "en") */
export const plural = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many);

/** What a list of figures makes of a number beside them, as everywhere: its roughest word alone, “约” before “以上”. */
export type Roughness = { readonly isAbout: boolean; readonly isAtLeast: boolean };

export function roughnessOf(figures: readonly Pick<Figure, "fields">[]): Roughness {
  const precision = precisionOfSum(figures);
  return { isAbout: precision === "about", isAtLeast: precision === "atLeast" };
}

export function roughly(text: string, { isAbout, isAtLeast }: Roughness, lang: Lang): string {
  if (lang === "en")
    return [isAtLeast ? "at least" : "", isAbout ? "about" : "", text]
      .filter((word) => word !== "")
      .join(" ");
  return joined(`${isAbout ? "约 " : ""}${text}`, isAtLeast ? "以上" : "");
}

/** A figure's value in words. @example 约 1,100 亿元 */
export function figureWords(figure: Figure, quantity: Quantity, context: ChapterContext): string {
  const { value, precision } = figure.fields;
  const line = unitLine(quantityText(quantity, value ?? 0, context, "said", precision));
  return roughly(line, roughnessOf([figure]), context.lang);
}

/** What stands before a measure in a table. */
export function measureMark(measure: MeasureId, subject: SubjectState, { lang }: ChapterContext): string {
  return precisionWord[measureOf(subject, measure)?.precision ?? "exact"][lang];
}

/** The time that a measure covers, by its inputs; “—” where they cover none. */
export function measurePeriod(
  measure: MeasureId,
  { figures }: SubjectState,
  { lang, zh }: ChapterContext,
): string {
  const periods = measures[measure].over.flatMap((metric) => {
    const found = figures[metric];
    return found === undefined || !metrics[metric].hasPeriod ? [] : [periodText(found.fields.period, lang)];
  });
  const [first = "—", ...others] = new Set(periods);
  return others.length === 0 ? first : zh ? "各项不同" : "unlike";
}

/** A measure in words, as roughly as it is known. */
export function measureWords(
  measure: MeasureId,
  value: number,
  subject: SubjectState,
  context: ChapterContext,
): string {
  const { quantity } = measures[measure];
  const precision = measureOf(subject, measure)?.precision ?? "exact";
  const line = unitLine(quantityText(quantity, value, context, "said", precision));
  return roughly(line, { isAbout: precision === "about", isAtLeast: precision === "atLeast" }, context.lang);
}

/** What stands before the number in a table. */
export const precisionMark = (figure: Figure, lang: Lang): string =>
  precisionWord[figure.fields.precision][lang];

/** The figures by these ids, wherever they are. */
export function figuresById(subjects: readonly SubjectState[], ids: readonly string[]): readonly Figure[] {
  const wanted = new Set(ids);
  return subjects.flatMap(({ figures }) => Object.values(figures).filter(({ id }) => wanted.has(id)));
}
