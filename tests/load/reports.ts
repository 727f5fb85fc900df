import { rmSync } from "node:fs";
import { setTimeout as after } from "node:timers/promises";
import { pageFills } from "../../packages/documents/src/pdf/testing/page-fill.ts";
import { enterProjects } from "./county.ts";
import { atMost, type Measured, median, quantile } from "./measured.ts";
import { politely } from "./politely.ts";
import { newFolder, startProduct } from "./product.ts";

const formats = ["pdf", "docx", "pptx", "xlsx"] as const;
const budgetsS = { pdf: 2, docx: 3, pptx: 3, xlsx: 3 } as const;
const timesEach = 9;
const reports = 200;
/** By then every writer has been read, and the shelves for kept bytes, which have their bounds, are full. */
const warmUp = 120;
/** More answers than the cache of 32 MB holds. */
const addresses = 4_000;
/** Memory rises while a thread prints and falls when the next takes its place, so whole lives of threads are compared: the last
 *  before the 200 reports and the last of them. */
const perThread = 100;
/** How long the readers rest between two of their questions [ms]. */
const restMs = 50;
/** The limit on exports of one address [ms]. */
const politeMs = 60;

/** @returns how long the answer took that was given: a quick machine asks for more than one address may, and waits [ms] */
async function fetched(url: string): Promise<number> {
  for (;;) {
    const began = performance.now();
    const answer = await fetch(url);
    await answer.arrayBuffer();
    if (answer.ok) return performance.now() - began;
    if (answer.status !== 429) throw new Error(`${url} was answered with ${answer.status}`);
    await after(1_000 * Math.max(1, Number(answer.headers.get("retry-after")) || 1));
  }
}

const countyProjects = 60;
const countyBudgetS = 3;

/** A report of 60 projects as PDF, with how full each of its pages is. */
async function ofCounty(): Promise<readonly Measured[]> {
  const data = newFolder();
  const product = await startProduct(data.folder);
  try {
    await enterProjects(product.url, countyProjects - 4);
    const address = `${product.url}/export/reports/quarterly.pdf?period=${new Date().getUTCFullYear()}`;
    const firstMs = await fetched(address);
    const tookMs: number[] = [];
    for (let at = 0; at < timesEach; at++) tookMs.push(await fetched(address));
    const fills = pageFills(new Uint8Array(await (await politely(address)).arrayBuffer()));
    const shown = fills.map((fill) => `${Math.round(fill * 100)}`).join(" ");
    process.stdout.write(`pages of a report of ${countyProjects} projects, fill in %: ${shown}\n`);
    const name = `report of ${countyProjects} projects as PDF, ${fills.length} pages, first ${Math.round(firstMs)} ms; median`;
    return [atMost(name, median(tookMs) / 1_000, "s", countyBudgetS)];
  } finally {
    await product.stop();
    data.remove();
  }
}

const formatOf = (at: number) => formats[at % formats.length] ?? "pdf";

/** Reports over the built product with the demonstration's data, by address. */
export async function run(): Promise<readonly Measured[]> {
  const data = newFolder();
  const product = await startProduct(data.folder, { isDemo: true });
  const report = (format: string, lang = "zh") =>
    fetched(`${product.url}/export/reports/quarterly.${format}?lang=${lang}`);
  try {
    const each: Measured[] = [];
    for (const format of formats) {
      const firstMs = await report(format);
      const tookMs: number[] = [];
      for (let at = 0; at < timesEach; at++) tookMs.push(await report(format));
      const name = `quarterly report as ${format.toUpperCase()}, first ${Math.round(firstMs)} ms; median`;
      each.push(
        atMost(`first ${format.toUpperCase()} of the product`, firstMs / 1_000, "s", budgetsS[format]),
        atMost(name, median(tookMs) / 1_000, "s", budgetsS[format]),
      );
    }
    /** @returns the memory after each [MB] */
    const printAll = async (count: number) => {
      const residentMb: number[] = [];
      for (let at = 0; at < count; at++) {
        await report(formatOf(at), at % 8 < 4 ? "zh" : "en");
        residentMb.push(product.residentMb());
        await after(politeMs);
      }
      return residentMb;
    };
    // The cache of answers is full before anything is compared: it has its bound, and each address of the readers takes room.
    for (let at = 0; at < addresses; at++) await fetched(`${product.url}/trpc/portfolio.overview?full=${at}`);
    let isOver = false;
    const waitedMs: number[] = [];
    const others = (async () => {
      for (let at = 0; !isOver; at++) {
        // An address of its own each time, so that no kept bytes answer.
        waitedMs.push(await fetched(`${product.url}/trpc/portfolio.overview?asked=${at}`));
        waitedMs.push(
          await fetched(`${product.url}/export/charts/capacity-by-stage.svg?width=${600 + (at % 400)}`),
        );
        await after(restMs);
      }
    })();
    const warming = await printAll(warmUp);
    const beforeMb = median(warming.slice(-perThread));
    const afterMb = median((await printAll(reports)).slice(-perThread));
    isOver = true;
    await others;
    const growth = (afterMb / beforeMb - 1) * 100;
    return [
      ...each,
      ...(await ofCounty()),
      atMost(`p99 of ${waitedMs.length} other requests meanwhile`, quantile(waitedMs, 0.99), "ms", 200),
      atMost(`memory growth over ${reports} reports, ${Math.round(beforeMb)} MB before`, growth, "%", 5),
    ];
  } finally {
    await product.stop();
    data.remove();
    rmSync(`${data.folder}-demo`, { recursive: true, force: true });
  }
}
