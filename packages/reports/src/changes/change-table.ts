import { type Change, dayAt, stageName } from "@lianchi/domain";
import { cell, words } from "../columns.ts";
import type { ReportTable } from "../document.ts";
import type { Telling } from "../telling.ts";
import { actorWords, fullName } from "../words.ts";
import type { FigureMove } from "./figure-changes.ts";
import type { OtherChange } from "./other-changes.ts";
import type { StageMove } from "./stage-changes.ts";

export type Moves = {
  readonly figures: readonly FigureMove[];
  readonly stages: readonly StageMove[];
  readonly others: readonly OtherChange[];
};

type Line = {
  readonly change: Change;
  readonly about: string;
  readonly what: string;
  readonly was: string;
  readonly is: string;
};

/** What changed, a line each: when it was recorded, what, from what to what, and by whom. */
export function changeTable({ figures, stages, others }: Moves, { lang, zh }: Telling): ReportTable {
  const did = {
    new: zh ? "新增" : "new",
    changed: zh ? "修改" : "changed",
    withdrawn: zh ? "撤回" : "withdrawn",
  };
  const lines: readonly Line[] = [
    ...figures.map(({ kind, subject, name, was, is, last }) => ({
      change: last,
      about: fullName(subject, lang),
      what: zh ? `${name}（${did[kind]}）` : `${name} (${did[kind]})`,
      was: was ?? "—",
      is: is ?? "—",
    })),
    ...stages.map(({ subject, from, to, last }) => ({
      change: last,
      about: fullName(subject, lang),
      what: zh ? "阶段" : "Stage",
      was: from === null ? "—" : stageName[from][lang],
      is: stageName[to][lang],
    })),
    ...others.map(({ about, what, change }) => ({ change, about, what, was: "", is: "" })),
  ];
  const labels = zh
    ? ["日期", "对象", "事项", "原来", "现在", "录入人"]
    : ["Date", "About", "What", "Was", "Is", "By"];
  return {
    columns: labels.map(words),
    rows: lines
      .toSorted((a, b) => a.change.seq - b.change.seq)
      .map(({ change, about, what, was, is }) => ({
        cells: [dayAt(change.at), about, what, was, is, actorWords(change.actor, lang)].map(cell),
      })),
  };
}
