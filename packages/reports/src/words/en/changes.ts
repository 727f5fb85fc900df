import type * as zh from "../zh/changes.ts";
import { listed, plural } from "./grammar.ts";

type SitesMove = Parameters<typeof zh.changes.sites>[1]["moves"][number];

function wayOf({ from, to }: SitesMove): string {
  if (from === null) return `newly ${to ?? "—"}`;
  return to === null ? `no longer ${from}` : `from ${from} to ${to}`;
}

const figures = (count: number) => plural(count, "figure");

export const changes: typeof zh.changes = {
  sinceExport: (from, to) => `Between the last export (data as of ${from}) and ${to}`,
  over: (period, from, to) => `In ${period} (${from} to ${to})`,
  soFar: (period, from, to) => `In ${period} (${from} to ${to})`,
  counts: (span, counts, place) => {
    const { entered, added, changed, withdrawn, firstStages, movedStages, others } = counts;
    const parts = [
      ...(entered === 0 ? [] : [`${entered} new ${plural(entered, "entry", "entries")}`]),
      ...(added === 0 ? [] : [`${added} new ${figures(added)}`]),
      ...(changed === 0 ? [] : [`${changed} changed ${figures(changed)}`]),
      ...(withdrawn === 0 ? [] : [`${withdrawn} withdrawn ${figures(withdrawn)}`]),
      ...(firstStages === 0 ? [] : [`${firstStages} first ${plural(firstStages, "stage")}`]),
      ...(movedStages === 0 ? [] : [`${movedStages} ${plural(movedStages, "change")} of stage`]),
      ...(others === 0 ? [] : [`${others} other ${plural(others, "record")}`]),
    ];
    return `${span} the register saw ${listed(parts)}${place}.`;
  },
  nothing: (span) => `${span} no figure was added, changed or withdrawn, and no project changed its stage.`,
  totals: (moves) =>
    `This moves ${listed(moves.map(({ name, was, is }) => `${name.toLowerCase()} from ${was} to ${is}`))}.`,
  noSites: "No turbine site changed its stage in that time.",
  sites: (moved, { moves, rest }, place) => {
    const parts = [
      ...moves.map((move) => `${move.sites} ${wayOf(move)}${move.size === null ? "" : ` (${move.size})`}`),
      ...(rest === 0 ? [] : [`${rest} others`]),
    ];
    return `By the dates of their stages ${moved} turbine ${plural(moved, "site")} moved in that time: ${listed(parts)}${place}.`;
  },
  simulated: "The progress of the sites is simulated, for demonstration.",
  figure: "Turbine sites by stage, before and after",
  noFigure: "There is no change of sites to draw.",
  lacksMoves: "changes of sites",
  initial: (count) =>
    `The register’s initial entry (${count} ${figures(count)}) falls in that time and counts as no change.`,
  noPeriod:
    "No period is chosen and the report was never exported before, so there is nothing to compare with.",
  toCome: (day, period) => `As of ${day}, ${period} has not begun: there are no changes to tell.`,
  noEarlier: (period) => `There is no data from before ${period} to compare with.`,
  lacksEarlier: "earlier data",
  table: "Changes of figures, stages and other records",
  note: "dates are those of recording; a figure changed several times is told once",
};
