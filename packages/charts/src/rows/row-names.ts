import { domainWords, isCounted, type Lang, type SubjectState } from "@lianchi/domain";
import { fitTexts, textWidth } from "../engine/text-width.ts";
import { words } from "../words/index.ts";
import { stageOf, stageText } from "./stage-rows.ts";

/** The stage of a project that is in no total, as it stands in its name; empty for those that are in it. */
export function stageInName(project: SubjectState, lang: Lang): string {
  if (project.fields.kind !== "project" || isCounted(project)) return "";
  return words[lang].rows.stageBehind(stageText(stageOf(project))[lang]);
}

/** What stands behind the name of a project in a row. */
function tailOf(project: SubjectState, lang: Lang): string {
  const stage = stageInName(project, lang);
  return stage === "" ? "" : domainWords[lang].text.inBrackets(stage);
}

/** Less of a name than this beside its whole stage would tell nobody which project it is. */
const leastHeadLetters = 5;

/** The names of rows cut to their room, each with its stage whole behind it. */
export function fitRowNames(
  projects: readonly SubjectState[],
  lang: Lang,
  fontSizePx: number,
  roomPx: number,
): readonly string[] {
  const full = projects.map((project) => rowName(project, lang));
  const tails = projects.map((project) => tailOf(project, lang));
  const fits = (at: number) => textWidth(full[at] ?? "", fontSizePx) <= roomPx;
  const widestTail = Math.max(0, ...tails.map((tail, at) => (fits(at) ? 0 : textWidth(tail, fontSizePx))));
  if (roomPx - widestTail < leastHeadLetters * fontSizePx) return fitTexts(full, fontSizePx, roomPx);
  const heads = fitTexts(
    projects.map((project) => project.fields.shortName[lang]),
    fontSizePx,
    roomPx - widestTail,
  );
  return full.map((name, at) => (fits(at) ? name : `${heads[at] ?? ""}${tails[at] ?? ""}`));
}

/** A project's name in a row: one that is in no total says its stage, and is fitted with it. */
export function rowName(project: SubjectState, lang: Lang): string {
  return `${project.fields.shortName[lang]}${tailOf(project, lang)}`;
}
