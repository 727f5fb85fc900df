import { z } from "zod";
import { startChild, toldBy } from "./child.ts";
import { atLeast, atMost, type Measured, median } from "./measured.ts";
import { charts, reports } from "./pdf-reports.ts";
import { screenshots } from "./screenshots.ts";

const Told = z.object({
  coldMs: z.number(),
  warmMs: z.array(z.number()),
  pagesMs: z.array(z.number()),
  beforeMb: z.number(),
  afterMb: z.number(),
});

/** Reports of twelve charts as PDF, one after another in a process of their own. */
export async function run(): Promise<readonly Measured[]> {
  const { coldMs, warmMs, pagesMs, beforeMb, afterMb } = Told.parse(
    await toldBy(startChild("pdf-reports", "")),
  );
  const warm = median(warmMs);
  const { pageEachMs, onePageMs } = await screenshots();
  const told = (ms: number) => ` (${Math.round(ms)} ms)`;
  const grown = (afterMb / beforeMb - 1) * 100;
  return [
    atMost(`first PDF of a process, ${charts} charts, fonts read`, coldMs / 1_000, "s", 2),
    atMost(`PDF of ${charts} charts, median of ${reports}`, warm / 1_000, "s", 2),
    atMost("pages of the same report after a change, median", median(pagesMs), "ms", 300),
    atMost(`memory after ${reports} reports (${Math.round(afterMb)} MB), growth`, grown, "%", 5),
    atLeast(
      `times as fast as Chromium with a page for each of the same charts${told(pageEachMs)}`,
      pageEachMs / warm,
      "×",
      10,
    ),
    atLeast(
      `times as fast as Chromium with all in one page kept open${told(onePageMs)}`,
      onePageMs / warm,
      "×",
      10,
    ),
  ];
}
