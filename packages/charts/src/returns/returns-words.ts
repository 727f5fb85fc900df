import { type Basis, basisName, type Lang, type Precision } from "@lianchi/domain";
import { type Computed, isComputed, missingNames, type Reckoned } from "@lianchi/returns";
import type { ChartRecord, Look } from "../engine/picture.ts";
import { roughly } from "../rows/provenance-words.ts";
import { computedOf, nameOf, type ReturnsData } from "./returns-data.ts";

export const hurdleText = ({ hurdle }: ReturnsData) => `${Math.round(hurdle * 10_000) / 100}%`;

/** How the capacity or the investment that was reckoned with came to be known. */
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
  const zh = lang === "zh";
  const all = computedOf(data);
  const isSet = ({ assembled: { origins } }: Computed) =>
    origins.capacity?.kind === "set" || origins.investment?.kind === "set";
  const set = all.filter(isSet);
  const bases = new Set(
    all.filter((one) => !isSet(one)).flatMap((one) => [basisOf(one, "capacity"), basisOf(one, "investment")]),
  );
  const found = [...bases].map((basis) => basisName[basis][lang]).join(zh ? "、" : ", ");
  const words = zh ? `装机与总投资为${found}值` : `capacity and investment ${found.toLowerCase()}`;
  if (set.length === 0) return words;
  const [only] = set;
  const who =
    set.length === 1 && only !== undefined
      ? nameOf(only, lang)
      : zh
        ? `${set.length} 个项目`
        : `${set.length} projects`;
  const changed = zh ? `${who}的装机或总投资为设定值` : `those of ${who} as set`;
  return bases.size === 0 ? changed : `${words}${zh ? "，" : ", "}${changed}`;
}

/** The scenario that is there from the beginning has a name in both languages. */
const scenarioName = (scenario: string, lang: Lang) =>
  lang === "en" && scenario === "基准" ? "base" : scenario;

/** On what all returns rest, under every picture of them. */
export function returnsSource(data: ReturnsData, { lang }: Look): string {
  const { scenario, asOf, changes } = data;
  const zh = lang === "zh";
  const more =
    changes === 0
      ? ""
      : zh
        ? `，另有 ${changes} 项临时改动`
        : `, ${changes} value${changes === 1 ? "" : "s"} changed over it`;
  return zh
    ? `来源：情景“${scenario}”${more}；${ownFigures(data, lang)}，其余参数为假设，收益为推算；截至 ${asOf}`
    : `Source: scenario “${scenarioName(scenario, lang)}”${more}; ${ownFigures(data, lang)}, all else assumed, returns derived; as of ${asOf}`;
}

/** More than this are counted, not named. */
const namedProjects = 3;

function whyNot({ project, outcome }: Reckoned, lang: Lang): string {
  const zh = lang === "zh";
  if (outcome.kind === "dropped") return zh ? "已取消" : "dropped";
  if (outcome.kind === "incomplete") {
    const names = missingNames(project, outcome.missing, lang);
    if (names.length > namedProjects) return zh ? "缺多项数据" : "many figures are missing";
    return zh ? `缺${names.join("、")}` : `no ${names.join(", ").toLowerCase()}`;
  }
  return zh ? "参数超出范围" : "values out of range";
}

/** Says of projects that were given up why they are not there. */
export function droppedWords(dropped: readonly Reckoned[], lang: Lang): string {
  const some = dropped.slice(0, namedProjects).map((one) => nameOf(one, lang));
  const rest = dropped.length - some.length;
  if (lang === "zh")
    return `${some.join("、")}${rest === 0 ? "" : `等 ${dropped.length} 个项目`}已取消，不参与测算和比选`;
  const names = `${some.join(", ")}${rest === 0 ? "" : ` and ${rest} more`}`;
  return `${names} ${dropped.length === 1 ? "was" : "were"} dropped and ${dropped.length === 1 ? "takes" : "take"} no part in the comparison`;
}

/** Projects that cannot be reckoned and why, and how many had no room; null where all are drawn. */
export function leftOut(data: ReturnsData, lang: Lang, withoutRoom = 0): string | null {
  const zh = lang === "zh";
  const dropped = data.reckoned.filter(({ outcome }) => outcome.kind === "dropped");
  const not = data.reckoned.filter((one) => !isComputed(one) && one.outcome.kind !== "dropped");
  const named = not.slice(0, namedProjects).map((one) => {
    const [name, why] = [nameOf(one, lang), whyNot(one, lang)];
    return zh ? `${name}${why}` : `${name} (${why})`;
  });
  const rest = not.length - named.length;
  const parts = [
    ...(not.length === 0
      ? []
      : [
          zh
            ? `${named.join("，")}${rest === 0 ? "" : `，等 ${not.length} 个项目`}，不可计算`
            : `${named.join(", ")}${rest === 0 ? "" : ` and ${rest} more`} cannot be reckoned`,
        ]),
    ...(dropped.length === 0 ? [] : [droppedWords(dropped, lang)]),
    ...(withoutRoom === 0
      ? []
      : [
          zh
            ? `其余 ${withoutRoom} 个项目未单独画出，见数据表`
            : `${withoutRoom} more ${withoutRoom === 1 ? "project is" : "projects are"} in the table only`,
        ]),
  ];
  if (parts.length === 0) return null;
  return `${parts.join(zh ? "；" : "; ")}${zh ? "。" : "."}`;
}

/** Why a picture that looks at one project is not of the one asked for; null where it is. */
export function focusNote(data: ReturnsData, lang: Lang): string | null {
  const asked = data.reckoned.find(({ project }) => project.fields.id === data.focus);
  if (asked === undefined || isComputed(asked)) return null;
  if (asked.outcome.kind === "dropped") return `${droppedWords([asked], lang)}${lang === "zh" ? "。" : "."}`;
  const [name, why] = [nameOf(asked, lang), whyNot(asked, lang)];
  return lang === "zh" ? `${name}${why}，不可计算。` : `${name} cannot be reckoned (${why}).`;
}

type Told = Pick<ChartRecord, "subject" | "metric" | "value" | "unit"> & {
  readonly period: string;
  readonly basis?: Basis;
  readonly precision?: Precision;
};

/** Makes the lines of a picture's CSV, which share their source. */
export function recorder(data: ReturnsData, look: Look): (told: Told) => ChartRecord {
  const source = returnsSource(data, look).replace(/^[^：:]*[：:]\s*/, "");
  return ({ basis = "derived", precision = "exact", ...told }) => ({
    ...told,
    basis: `${basisName[basis][look.lang]}${roughly(precision, look.lang)}`,
    source,
  });
}
