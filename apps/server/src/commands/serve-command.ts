import { defaultReading, domainWords } from "@lianchi/domain";
import type { Settings } from "../env.ts";
import type { Parts } from "../open-product.ts";
import { serve } from "../serve.ts";
import { warmExports } from "../use-cases/export-chart.ts";
import { allOf, inAll } from "../words/in-all.ts";
import { complain } from "./complain.ts";
import { productNames } from "./product-names.ts";

const { inBrackets } = domainWords[defaultReading.lang].text;

/** The first page is served before anything else is loaded. */
const warmAfterMs = 3_000;

/** `lianchi serve`: runs until told to stop. */
export async function serveCommand(settings: Settings, parts: Parts): Promise<number> {
  // Heard from the first moment on: a stop during the start is a stop, too.
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => resolve());
  });
  const serving = await serve(settings, parts, () => new Date());
  if (serving.kind === "refused") return complain(serving.problem);
  const kept = settings.databaseUrl === null ? settings.dataFolder : "DATABASE_URL";
  process.stdout.write(
    `${allOf(productNames)}: ${serving.server.url}  ${inBrackets(`${inAll(({ command }) => command.data)}: ${kept}`)}\n`,
  );
  const warming = setTimeout(() => void warmExports().catch(() => {}), warmAfterMs);
  await stopped;
  clearTimeout(warming);
  await serving.server.stop();
  return 0;
}
