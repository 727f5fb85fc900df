import { type Lang, numberText, shareText, type UnitId, units } from "@lianchi/domain";
import { type BatchOutlook, batchStatusText } from "@lianchi/returns";
import type { Run } from "../engine/drawing.ts";
import { words } from "../words/index.ts";
import { tallyPower } from "./cluster-words.ts";

/** A column of the table of batches: one cell for each row. */
export type Column = {
  readonly label: string;
  readonly align: "left" | "right";
  readonly cells: readonly Run[];
};

/** Share on the grid as text; a dash where it is not known. */
export const ownShare = ({ shareConnected }: Pick<BatchOutlook, "shareConnected">) =>
  shareConnected === null ? "—" : shareText(shareConnected);

function statusRun({ status }: BatchOutlook, lang: Lang): Run {
  const text = batchStatusText(status, lang);
  if (status.kind === "late") return { text, tone: status.months > 6 ? "bad" : "warn", isBold: true };
  return { text, tone: status.kind === "unknown" ? "ink3" : "ink2" };
}

type Table = {
  readonly unitId: UnitId;
  readonly lang: Lang;
  /** No room for the plan and the state. */
  readonly isNarrow: boolean;
  /** Dropped sites, told in the row of the total. */
  readonly dropped: number;
};

/** Sites and capacity. */
export function leadingColumns(rows: readonly BatchOutlook[], { unitId, lang }: Table): readonly Column[] {
  return [
    {
      label: words[lang].heads.sites,
      align: "right",
      cells: rows.map(({ standing: sum }) => ({ text: numberText(sum.sites, "piece") })),
    },
    {
      label: units[unitId].label[lang],
      align: "right",
      cells: rows.map(({ standing: sum }) => ({ text: tallyPower(sum, unitId) })),
    },
  ];
}

/** What is on the grid, when each is due and how it stands. @param rows the last one is the total */
export function trailingColumns(
  rows: readonly BatchOutlook[],
  { lang, isNarrow, dropped }: Table,
): readonly Column[] {
  const say = words[lang].stageByBatch;
  const connected: Column = {
    label: say.connected,
    align: "right",
    cells: rows.map((row) => ({ text: ownShare(row), tone: row.shareConnected === 0 ? "ink3" : "ink" })),
  };
  if (isNarrow) return [connected];
  return [
    connected,
    {
      label: say.planned,
      align: "right",
      cells: rows.map(({ plannedEnd }) => ({
        text: plannedEnd ?? "—",
        tone: plannedEnd === null ? "ink3" : "ink",
      })),
    },
    {
      label: say.status,
      align: "right",
      cells: [
        ...rows.slice(0, -1).map((row) => statusRun(row, lang)),
        { text: dropped === 0 ? "" : say.dropped(dropped), tone: "ink2" },
      ],
    },
  ];
}
