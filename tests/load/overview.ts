import { startBare } from "./bare-server.ts";
import { atLeast, type Measured, median } from "./measured.ts";
import { newFolder, startProduct } from "./product.ts";
import { read } from "./readers.ts";

const rounds = 4;
const load = { connections: 50, seconds: 4 };

/** The overview against a bare server that sends the same bytes, turn by turn in one run; the same for a 304. */
export async function run(): Promise<readonly Measured[]> {
  const { folder, remove } = newFolder();
  const product = await startProduct(folder);
  const url = `${product.url}/trpc/portfolio.overview`;
  const etag = (await fetch(url)).headers.get("etag") ?? "";
  const bare = await startBare(url);
  const held = { "if-none-match": etag };
  const rates: Record<"own" | "bare" | "own304" | "bare304", number[]> = {
    own: [],
    bare: [],
    own304: [],
    bare304: [],
  };
  for (let round = 0; round < rounds; round++) {
    for (const [name, target, headers] of [
      ["bare", bare.url, {}],
      ["own", url, {}],
      ["bare304", bare.url, held],
      ["own304", url, held],
    ] as const) {
      const told = await read({ ...load, url: target, headers });
      if (told.failed > 0) throw new Error(`${name}: ${told.failed} requests failed`);
      // The first round warms the compiler up.
      if (round > 0) rates[name].push(told.perSecond);
    }
  }
  bare.stop();
  await product.stop();
  remove();
  const perSecond = (name: keyof typeof rates) => Math.round(median(rates[name]));
  const ratio = (own: keyof typeof rates, of: keyof typeof rates) => median(rates[own]) / median(rates[of]);
  return [
    atLeast(
      `overview ${perSecond("own")}/s, bare ${perSecond("bare")}/s`,
      ratio("own", "bare"),
      "of bare",
      0.5,
    ),
    atLeast(
      `304 ${perSecond("own304")}/s, bare ${perSecond("bare304")}/s`,
      ratio("own304", "bare304"),
      "of bare",
      0.7,
    ),
  ];
}
