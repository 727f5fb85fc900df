import { setTimeout as after } from "node:timers/promises";
import { atMost, type Measured, median, quantile } from "./measured.ts";
import { openPages, pageCount } from "./open-pages.ts";
import { newFolder, startProduct } from "./product.ts";
import { read } from "./readers.ts";

const seconds = 25;
/** Just below what one address may write [ms]. */
const pauseMs = 55;

const figure = (value: number) => ({
  subjectId: "heping-wind",
  metric: "capacity",
  value,
  precision: "exact",
  period: { kind: "none" },
  basis: "reported",
  sourceId: "three-moves-report",
  place: null,
  note: null,
});

/** Records one figure. @returns how long it took [ms] */
export async function write(url: string, expectedVersion: number): Promise<number> {
  const began = performance.now();
  const answer = await fetch(`${url}/trpc/projects.recordFigure`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ actor: "bench", expectedVersion, fields: figure(200_000 + expectedVersion) }),
  });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`a write was refused with ${answer.status}`);
  return performance.now() - began;
}

async function writeFor(url: string, firstVersion: number): Promise<readonly number[]> {
  const tookMs: number[] = [];
  const endsAt = performance.now() + seconds * 1_000;
  while (performance.now() < endsAt) {
    tookMs.push(await write(url, firstVersion + tookMs.length));
    await after(pauseMs);
  }
  return tookMs;
}

/** Durable writes of one figure each: before 200 open pages that hear of each and read again, then before 200
 *  connections that read without any pause. */
export async function run(): Promise<readonly Measured[]> {
  const { folder, remove } = newFolder();
  const product = await startProduct(folder);
  const pages = await openPages(product.url);
  const beforePages = await writeFor(product.url, 1);
  const { reads, failed } = await pages.stop();
  const overview = `${product.url}/trpc/portfolio.overview`;
  const reading = read({ url: overview, connections: pageCount, seconds: seconds + 4 });
  await after(2_000);
  const beforeStorm = await writeFor(product.url, beforePages.length + 1);
  const storm = await reading;
  await product.stop();
  remove();
  if (failed + storm.failed > 0) throw new Error(`${failed + storm.failed} reads failed`);
  const about = (tookMs: readonly number[], perSecond: number) =>
    `${tookMs.length} writes, median ${median(tookMs).toFixed(1)} ms, ${pageCount} readers at ${Math.round(perSecond)}/s`;
  return [
    atMost(
      `durable write before open pages, p99 (${about(beforePages, reads / seconds)})`,
      quantile(beforePages, 0.99),
      "ms",
      50,
    ),
    atMost(
      `durable write before readers without pause, p99 (${about(beforeStorm, storm.perSecond)})`,
      quantile(beforeStorm, 0.99),
      "ms",
      50,
    ),
  ];
}
