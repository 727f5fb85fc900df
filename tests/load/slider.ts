import type { Page } from "playwright-core";
import { startBrowser, startProduct } from "../e2e/product.ts";
import { atMost, type Measured, median, quantile } from "./measured.ts";

const moves = 60;
/** What stands in a window of 1440 x 900. */
const visible = ["sensitivity", "cash-flow"];
const figures = [
  "sensitivity",
  "cash-flow",
  "sensitivity-grid",
  "returns-capacity",
  "lcoe-stack",
  "tax-by-year",
];

/** Runs in the page: moves a slider and waits until table and pictures have changed and the frame is painted. */
async function moveOnce({
  charts,
  step,
}: {
  readonly charts: readonly string[];
  readonly step: number;
}): Promise<number> {
  const slider = document.querySelector<HTMLInputElement>("aside input[type=range]");
  const table = document.querySelector("main table");
  if (slider === null || table === null) throw new Error("there is no slider, or no table");
  const places = [
    table,
    ...charts.flatMap((id) => document.querySelector(`section[id="${id}"] [role=img]`) ?? []),
  ];
  if (places.length !== charts.length + 1) throw new Error("a picture is not there");
  const changed = places.map(
    (place) =>
      new Promise<void>((resolve) => {
        const watcher = new MutationObserver(() => {
          watcher.disconnect();
          resolve();
        });
        watcher.observe(place, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
  );
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  const began = performance.now();
  write?.call(slider, String(Number(slider.value) + Number(slider.step) * step));
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  await Promise.all(changed);
  // What was written is painted with the next frame; what follows that frame's callbacks is after it.
  await new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    }),
  );
  return performance.now() - began;
}

async function timesOf(url: string, page: Page, charts: readonly string[]): Promise<readonly number[]> {
  await page.goto(`${url}/returns`);
  for (const id of charts) await page.waitForSelector(`section[id="${id}"] svg text`);
  // Draws and the address follow a rest; they are no part of a move.
  await page.waitForTimeout(3_000);
  const tookMs: number[] = [];
  for (let at = 0; at < moves; at++) {
    tookMs.push(await page.evaluate(moveOnce, { charts, step: at % 2 === 0 ? 3 : -2 }));
    await page.waitForTimeout(40);
  }
  return tookMs;
}

/** A slider of the page of returns, from the move to the repainted table and pictures: those in an ordinary window, and all
 *  of them in one so tall that nothing is out of sight. */
export async function run(): Promise<readonly Measured[]> {
  const product = await startProduct();
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const seen = await timesOf(product.url, page, visible);
    await page.setViewportSize({ width: 1440, height: 2_400 });
    const all = await timesOf(product.url, page, figures);
    const name = (count: number) => `a slider moved until table and ${count} pictures are repainted`;
    return [
      atMost(`${name(visible.length)}, median of ${moves}`, median(seen), "ms", 50),
      atMost(`${name(visible.length)}, 90 %`, quantile(seen, 0.9), "ms", 50),
      atMost(`${name(figures.length)} in a tall window, median of ${moves}`, median(all), "ms", 50),
    ];
  } finally {
    await browser.close();
    await product.stop();
  }
}
