import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createServer } from "vite";
import { atMost, type Measured, median } from "./measured.ts";

type Writer = () => Promise<Uint8Array>;

/** The writers of reports as they stand in the source, over a quarterly report of twelve pictures. */
async function writers(): Promise<{ readonly docx: Writer; readonly pptx: Writer; close(): Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: resolve("."),
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const part = async (file: string, name: string) => {
    const module: Readonly<Record<string, unknown>> = await server.ssrLoadModule(
      `/packages/documents/src/${file}`,
    );
    const found = module[name];
    if (typeof found !== "function") throw new Error(`${file} has no ${name}`);
    return (argument: unknown): unknown => Reflect.apply(found, null, [argument]);
  };
  const sample = await part("testing/report-document.ts", "sampleDocument");
  const native = await part("testing/native-charts.ts", "sampleNative");
  const writer = async (file: string, name: string): Promise<Writer> => {
    const write = await part(file, name);
    return async () => {
      const bytes = await write(sample({ lang: "zh", native }));
      if (!(bytes instanceof Uint8Array) || bytes.length < 50_000) throw new Error(`${name} wrote no report`);
      return bytes;
    };
  };
  return {
    docx: await writer("word/report-docx.ts", "reportDocx"),
    pptx: await writer("slides/report-pptx.ts", "reportPptx"),
    close: () => server.close(),
  };
}

async function timed(write: Writer): Promise<number> {
  const began = performance.now();
  await write();
  return performance.now() - began;
}

/** Memory that is really held, shared pages with it [MB]. */
function heldMb(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") for (let round = 0; round < 3; round++) Reflect.apply(collect, null, []);
  return process.memoryUsage().rss / 1024 ** 2;
}

const settled = 30;
const reports = 200;

/** A quarterly report of twelve pictures as Word document and as slides, one after another. */
export async function run(): Promise<readonly Measured[]> {
  const { docx, pptx, close } = await writers();
  const tookMs: { readonly docx: number[]; readonly pptx: number[] } = { docx: [], pptx: [] };
  const both = async (count: number) => {
    for (let at = 0; at < count / 2; at++) {
      tookMs.docx.push(await timed(docx));
      tookMs.pptx.push(await timed(pptx));
    }
  };
  await both(settled);
  const beforeMb = heldMb();
  await both(reports);
  const growth = (heldMb() / beforeMb - 1) * 100;
  await close();
  return [
    atMost(`report of 12 charts as DOCX, median of ${tookMs.docx.length}`, median(tookMs.docx), "ms", 3_000),
    atMost(`report of 12 charts as PPTX, median of ${tookMs.pptx.length}`, median(tookMs.pptx), "ms", 3_000),
    atMost(`memory growth over ${reports} reports, ${Math.round(beforeMb)} MB before`, growth, "%", 5),
  ];
}
