import { setImmediate as nextTurn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type ChartId, chartIds, type Look } from "../../packages/charts/src/index.ts";
import { figureWidthPx } from "../../packages/documents/src/pdf/figure-data.ts";
import { reportPages } from "../../packages/documents/src/pdf/report-pages.ts";
import { reportPdf } from "../../packages/documents/src/pdf/report-pdf.ts";
import { paragraph, sampleDocument } from "../../packages/documents/src/pdf/testing/sample-document.ts";
import { opening, overviewFrom } from "../../packages/documents/src/testing/overviews.ts";
import { openingChanges } from "../../packages/domain/src/index.ts";
import type { Overview } from "../../packages/returns/src/index.ts";
import { median } from "./measured.ts";

export const charts = 12;
export const reports = 200;
/** By then the heap has been full once, and each picture has been drawn. */
const warmUp = 120;

const projects = ["shankou-hydro", "erlongshan-biomass", "heping-wind", "lingyun-pv"];
/** Every choice of projects, so that pictures differ too. */
const overviews = Array.from({ length: 15 }, (_, at) =>
  overviewFrom(
    openingChanges,
    projects.filter((_, project) => ((at + 1) >> project) % 2 === 1),
  ),
);

function partsOf(at: number) {
  const isChinese = at % 2 === 0;
  return {
    overview: overviews[at % overviews.length] ?? opening,
    lang: isChinese ? ("zh" as const) : ("en" as const),
    units: isChinese ? ("wan" as const) : ("si" as const),
    hasPatterns: at % 3 > 0,
  };
}

/** The pictures of a report: chart, data and look. */
export function picturesOf(at: number): readonly (readonly [ChartId, Overview, Look])[] {
  const { overview, lang, units, hasPatterns } = partsOf(at);
  const theme = hasPatterns ? "print" : "light";
  return Array.from({ length: charts }, (_, picture) => [
    chartIds[picture % chartIds.length] ?? "capacity-by-stage",
    overview,
    { lang, units, theme, size: "file", widthPx: figureWidthPx },
  ]);
}

/** No two are alike in pictures, language and text together. */
function documentOf(at: number) {
  const { overview, ...settings } = partsOf(at);
  const document = sampleDocument({ ...settings, issuer: `第 ${at} 版` }, { charts, overview });
  const text = paragraph("of.its.own", `这是第 ${at} 份报告，与其他各份都不相同。`.repeat(20));
  const chapters = document.chapters.map((chapter) => ({ ...chapter, blocks: [...chapter.blocks, text] }));
  return { ...document, chapters };
}

async function timed(work: () => void): Promise<number> {
  // Pages that are no longer needed are freed between turns, as they are where each report comes with a request.
  await nextTurn();
  const began = performance.now();
  work();
  return performance.now() - began;
}

async function timedAll(count: number, work: (at: number) => void): Promise<readonly number[]> {
  const tookMs: number[] = [];
  for (let at = 0; at < count; at++) tookMs.push(await timed(() => work(at)));
  return tookMs;
}

/** A process that makes reports one after another and tells how long each took, and what it holds before and after. */
export async function makeReports(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const gc: unknown = runInNewContext("gc");
  /** Memory of this process after a sweep [MB]. */
  const residentMb = async () => {
    for (let sweep = 0; sweep < 2; sweep++) {
      if (typeof gc === "function") gc();
      await nextTurn();
    }
    return process.memoryUsage().rss / 1e6;
  };
  const make = (at: number) => reportPdf(documentOf(at));
  const coldMs = await timed(() => make(0));
  await timedAll(warmUp, (at) => make(at + 1));
  let made = warmUp + 1;
  const makeMore = async (count: number) => {
    const tookMs = await timedAll(count, (at) => make(made + at));
    made += count;
    return tookMs;
  };
  // Single readings fall in the dips between sweeps of the typesetter's own memory.
  const steadyMb = async () => {
    const readings: number[] = [];
    for (let reading = 0; reading < 5; reading++) {
      await makeMore(20);
      readings.push(await residentMb());
    }
    return median(readings);
  };
  const beforeMb = await steadyMb();
  const warmMs = await makeMore(reports);
  const afterMb = await steadyMb();
  const pagesMs = await timedAll(10, (at) => reportPages({ ...documentOf(0), version: at + 1 }));
  process.send?.({ coldMs, warmMs, pagesMs, beforeMb, afterMb });
}
