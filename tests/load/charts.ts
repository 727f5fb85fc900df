import { setTimeout as after } from "node:timers/promises";
import { chartIds } from "../../packages/charts/src/index.ts";
import { atMost, type Measured, median } from "./measured.ts";
import { newFolder, startProduct } from "./product.ts";

const charts = chartIds;
/** Different pictures, so that each one is drawn and none comes from the shelf. */
const looks = ["zh&units=wan", "zh&units=si", "en&units=si"].flatMap((words) =>
  ["light", "dark", "print"].map((theme) => `lang=${words}&theme=${theme}`),
);

async function draw(url: string): Promise<number> {
  const began = performance.now();
  const answer = await fetch(url);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return performance.now() - began;
}

async function drawAll(url: string, format: string): Promise<readonly number[]> {
  // The first use loads the drawing parts; it is a start, not a drawing.
  await draw(`${url}/export/charts/${charts[0]}.${format}?width=1000`);
  const tookMs: number[] = [];
  for (const look of looks)
    for (const chart of charts) {
      tookMs.push(await draw(`${url}/export/charts/${chart}.${format}?${look}`));
      // One address may not export faster than this.
      await after(50);
    }
  return tookMs;
}

/** Every chart in every language, unit style and theme as SVG and as PNG of 1,800 px, one after another. */
export async function run(): Promise<readonly Measured[]> {
  const { folder, remove } = newFolder();
  const product = await startProduct(folder);
  const svgMs = await drawAll(product.url, "svg");
  const pngMs = await drawAll(product.url, "png");
  await product.stop();
  remove();
  return [
    atMost(`chart as SVG, median of ${svgMs.length}`, median(svgMs), "ms", 60),
    atMost(`chart as PNG of 1,800 px, median of ${pngMs.length}`, median(pngMs), "ms", 400),
  ];
}
