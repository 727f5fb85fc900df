import type * as zh from "../zh/batches.ts";
import { plural } from "./grammar.ts";

const ago = (months: number) =>
  months === 0 ? "less than a month ago" : `${months} ${plural(months, "month")} ago`;

export const batches: typeof zh.batches = {
  sentence: (count, done, { late, lateCount }, place) => {
    const named = late.map(({ name, plannedEnd, months }) => `${name} (due ${plannedEnd}, ${ago(months)})`);
    const over =
      lateCount === 0
        ? ""
        : ` ${lateCount} ${plural(lateCount, "is", "are")} past the planned end and not all on the grid: ${named.join(", ")}${lateCount > late.length ? " and others" : ""}.`;
    return `The sites are in ${count} ${plural(count, "batch", "batches")}${done === 0 ? "" : `, ${done} of them done`}${place}.${over}`;
  },
  sites: "Sites",
  batch: "Batch",
  noBatch: "No batch",
  share: "On the grid",
  status: "Planned end, status",
  check: ({ capacity, dropped, withoutRating }) => [
    ...(capacity === null
      ? []
      : [
          capacity.kind === "same"
            ? "the sum is the planned capacity"
            : `the sum is ${capacity.size} ${capacity.kind} than planned`,
        ]),
    ...(dropped === null
      ? []
      : [`${dropped.text} dropped ${plural(dropped.sites, "site is", "sites are")} not counted`]),
    ...(withoutRating === null ? [] : [`${withoutRating} sites have no rating and are not in the capacity`]),
  ],
  none: "The sites are in no batches yet, so nothing can be told by batch.",
  lacksBatches: "batches",
  figure: "Sites and stages of each batch",
  noFigure: "There are no sites to draw by batch.",
  table: "Progress by batch",
  gantt: "Planned batches and milestones",
  noPlan: "There is no reference plan, so no times of batches and no milestones are drawn.",
  noTimes: "The reference plan has neither times of batches nor milestones, so there is no figure of it.",
  lacksPlans: "planned batches",
};
