import { setTimeout as after } from "node:timers/promises";
import { atMost, type Measured, median } from "./measured.ts";
import { newFolder, startProduct } from "./product.ts";
import { write } from "./write.ts";

const idleSeconds = 5;
/** Writes before each kill: fewer than a checkpoint follows, so that each start has a log to read. */
const writesBeforeKill = 30;

/** Starts that follow a kill in the middle of writing [ms]. */
async function afterKills(folder: string): Promise<readonly number[]> {
  const readyMs: number[] = [];
  let product = await startProduct(folder);
  for (let round = 0; round < 5; round++) {
    for (let at = 0; at < writesBeforeKill; at++) await write(product.url, round * writesBeforeKill + at + 1);
    await product.kill();
    product = await startProduct(folder);
    readyMs.push(product.readyMs);
  }
  await product.stop();
  return readyMs;
}

/** First start of an installed product, warm start, start after a kill, memory at rest. */
export async function run(): Promise<readonly Measured[]> {
  const firstMs: number[] = [];
  for (let round = 0; round < 3; round++) {
    const { folder, remove } = newFolder();
    const product = await startProduct(folder);
    firstMs.push(product.readyMs);
    await product.stop();
    remove();
  }
  const { folder, remove } = newFolder();
  await (await startProduct(folder)).stop();
  const warmMs: number[] = [];
  for (let round = 0; round < 5; round++) {
    const product = await startProduct(folder);
    warmMs.push(product.readyMs);
    await product.stop();
  }
  const killedMs = await afterKills(folder);
  const product = await startProduct(folder);
  await fetch(`${product.url}/trpc/portfolio.overview`);
  await after(idleSeconds * 1_000);
  const restMb = product.residentMb();
  await fetch(`${product.url}/export/charts/capacity-by-stage.png`);
  await after(idleSeconds * 1_000);
  const afterExportMb = product.residentMb();
  await product.stop();
  remove();
  return [
    atMost("first start to /readyz (median of 3)", median(firstMs), "ms", 3_000),
    atMost("warm start to /readyz (median of 5)", median(warmMs), "ms", 1_500),
    atMost("start after a kill in the middle of writing (slowest of 5)", Math.max(...killedMs), "ms", 3_000),
    atMost("memory at rest", restMb, "MB", 400),
    atMost("memory at rest after a PNG was drawn", afterExportMb, "MB", 400),
  ];
}
