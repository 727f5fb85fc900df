import { type Basis, basisName, domainWords, type Lang, type Precision } from "@lianchi/domain";
import { type Computed, type Evaluation, isComputed, missingNames } from "@lianchi/returns";
import type { ChartRecord, Look } from "../engine/picture.ts";
import { sentence, withCommas, withSemicolons } from "../engine/sentences.ts";
import { roughly } from "../rows/provenance-words.ts";
import { words } from "../words/index.ts";
import { computedOf, nameOf, type ReturnsData } from "./returns-data.ts";

export const hurdleText = ({ hurdle }: ReturnsData) => `${Math.round(hurdle * 10_000) / 100}%`;

/** How the capacity or the investment that was used came to be known. */
export function basisOf({ project, assembled }: Computed, id: "capacity" | "investment"): Basis {
  const isReported = assembled.origins[id]?.kind === "reported";
  return isReported ? (project.figures[id]?.basis ?? "assumed") : "assumed";
}

/** How the source words it; a value that somebody set is exact. */
export function precisionOf({ project, assembled }: Computed, id: "capacity" | "investment"): Precision {
  const isReported = assembled.origins[id]?.kind === "reported";
  return isReported ? (project.figures[id]?.fields.precision ?? "exact") : "exact";
}

/** Where capacity and investment come from, in a few words. */
function ownFigures(data: ReturnsData, lang: Lang): string {
  const say = words[lang].returns;
  const all = computedOf(data);
  const isSet = ({ assembled: { origins } }: Computed) =>
    origins.capacity?.kind === "set" || origins.investment?.kind === "set";
  const set = all.filter(isSet);
  const bases = new Set(
    all.filter((one) => !isSet(one)).flatMap((one) => [basisOf(one, "capacity"), basisOf(one, "investment")]),
  );
  const figures = say.ownFigures([...bases].map((basis) => basisName[basis][lang]));
  const [only] = set;
  if (only === undefined) return figures;
  const who = set.length === 1 ? nameOf(only, lang) : say.projects(set.length);
  return withCommas([bases.size === 0 ? null : figures, say.setFigures(who)], lang);
}

/** On what all returns rest. */
function restsOn(data: ReturnsData, lang: Lang): string {
  const { asOf, changes } = data;
  const say = words[lang].returns;
  const isBase = data.scenario === domainWords.zh.ownNames.baseScenario;
  return say.restsOn(isBase ? say.baseScenario : data.scenario, {
    changes,
    figures: ownFigures(data, lang),
    asOf,
  });
}

/** The same under every picture of them. */
export const returnsSource = (data: ReturnsData, { lang }: Look): string =>
  words[lang].returns.source(restsOn(data, lang));

/** More than this are counted, not named. */
const namedProjects = 3;

function whyNot({ project, outcome }: Evaluation, lang: Lang): string {
  const say = words[lang].returns;
  if (outcome.kind === "dropped") return say.isDropped;
  if (outcome.kind !== "incomplete") return say.outOfRange;
  const names = missingNames(project, outcome.missing, lang);
  return names.length > namedProjects ? say.lacksMany : say.lacks(names);
}

/** Says of projects that were given up why they are not there. */
export function droppedWords(dropped: readonly Evaluation[], lang: Lang): string {
  const some = dropped.slice(0, namedProjects).map((one) => nameOf(one, lang));
  return words[lang].returns.dropped(some, dropped.length);
}

/** Projects that cannot be evaluated and why, and how many had no room; null where all are drawn. */
export function leftOut(data: ReturnsData, lang: Lang, withoutRoom = 0): string | null {
  const say = words[lang].returns;
  const dropped = data.evaluations.filter(({ outcome }) => outcome.kind === "dropped");
  const not = data.evaluations.filter((one) => !isComputed(one) && one.outcome.kind !== "dropped");
  const named = not
    .slice(0, namedProjects)
    .map((one) => ({ name: nameOf(one, lang), why: whyNot(one, lang) }));
  const parts = [
    not.length === 0 ? null : say.notEvaluated(named, not.length),
    dropped.length === 0 ? null : droppedWords(dropped, lang),
    withoutRoom === 0 ? null : say.withoutRoom(withoutRoom),
  ];
  return parts.every((part) => part === null) ? null : sentence(withSemicolons(parts, lang), lang);
}

/** Why a picture that looks at one project is not of the one asked for; null where it is. */
export function focusNote(data: ReturnsData, lang: Lang): string | null {
  const asked = data.evaluations.find(({ project }) => project.fields.id === data.focus);
  if (asked === undefined || isComputed(asked)) return null;
  if (asked.outcome.kind === "dropped") return sentence(droppedWords([asked], lang), lang);
  return words[lang].returns.oneNotEvaluated(nameOf(asked, lang), whyNot(asked, lang));
}

type Told = Pick<ChartRecord, "subject" | "metric" | "value" | "unit"> & {
  readonly period: string;
  readonly basis?: Basis;
  readonly precision?: Precision;
};

/** Makes the lines of a picture's CSV, which share their source. */
export function recorder(data: ReturnsData, look: Look): (told: Told) => ChartRecord {
  const source = restsOn(data, look.lang);
  return ({ basis = "derived", precision = "exact", ...told }) => ({
    ...told,
    basis: `${basisName[basis][look.lang]}${roughly(precision, look.lang)}`,
    source,
  });
}
