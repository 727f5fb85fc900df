import { joined } from "../../spacing.ts";

/** How many things changed, of each kind. */
export type ChangeCounts = {
  readonly entered: number;
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
  readonly firstStages: number;
  readonly movedStages: number;
  readonly others: number;
};

type TotalMove = { readonly name: string; readonly was: string; readonly is: string };

/** Names of two stages: null where the sites were not recorded yet, or no longer are. */
type SitesMove = {
  readonly from: string | null;
  readonly to: string | null;
  readonly sites: number;
  /** Null where none is known. */
  readonly size: string | null;
};

function wayOf({ from, to }: SitesMove): string {
  if (from === null) return `新登记为“${to ?? "—"}”`;
  return to === null ? `由“${from}”撤下` : `由“${from}”到“${to}”`;
}

/** What changed over a time. `span` is that time, as a sentence begins with it. */
export const changes = {
  sinceExport: (from: string, to: string) => `自上次导出（数据截至 ${from}）至 ${to}`,
  over: (period: string, from: string, to: string) => `${period}（${from}至 ${to}）`,
  soFar: (period: string, from: string, to: string) => `${period}以来（${from}至 ${to}）`,
  counts: (span: string, counts: ChangeCounts, place: string) => {
    const parts = [
      ...(counts.entered === 0 ? [] : [`新列入对象 ${counts.entered} 个`]),
      ...(counts.added === 0 ? [] : [`新增数值 ${counts.added} 项`]),
      ...(counts.changed === 0 ? [] : [`修改数值 ${counts.changed} 项`]),
      ...(counts.withdrawn === 0 ? [] : [`撤回数值 ${counts.withdrawn} 项`]),
      ...(counts.firstStages === 0 ? [] : [`登记阶段 ${counts.firstStages} 项`]),
      ...(counts.movedStages === 0 ? [] : [`阶段变化 ${counts.movedStages} 项`]),
      ...(counts.others === 0 ? [] : [`其他记录 ${counts.others} 项`]),
    ];
    return `${span}，台账变动如下：${parts.join("、")}${place}。`;
  },
  nothing: (span: string) => `${span}，台账没有新增、修改或撤回的数值，项目阶段没有变化。`,
  totals: (moves: readonly TotalMove[]) =>
    `${moves.map(({ name, was, is }) => joined(`${name}由`, was, "变为", is)).join("，")}。`,
  noSites: "同期风机点位的阶段没有变动。",
  /** @param moves the largest; @param rest sites of the other moves */
  sites: (
    moved: number,
    { moves, rest }: { readonly moves: readonly SitesMove[]; readonly rest: number },
    place: string,
  ) => {
    const parts = [
      ...moves.map(
        (move) => `${wayOf(move)} ${move.sites} 个${move.size === null ? "" : `（${move.size}）`}`,
      ),
      ...(rest === 0 ? [] : [`其他变动 ${rest} 个`]),
    ];
    return `按点位阶段的日期，同期 ${moved} 个风机点位有变动：${parts.join("，")}${place}。`;
  },
  simulated: "点位进度为演示用的模拟数据。",
  figure: "风机点位阶段变化",
  noFigure: "没有点位变动可画。",
  lacksMoves: "点位变动",
  initial: (figures: number) => `台账的初始录入（数值 ${figures} 项）在此期间之内，不作为变化列示。`,
  noPeriod: "本报告未选定期间，也没有上次导出，没有可以比较的早先数据。",
  toCome: (day: string, period: string) => `截至 ${day}，${period}尚未开始，没有可列的变化。`,
  noEarlier: (period: string) => `没有${period}之前的数据，暂无法比较。`,
  lacksEarlier: "可比的早先数据",
  table: "数值、阶段与其他记录的变化",
  note: "日期为录入日期；多次修改的数值只列最后一次",
};
