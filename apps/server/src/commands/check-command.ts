import { openStore } from "@lianchi/store";
import type { Settings } from "../env.ts";
import { type Parts, placeOf } from "../open-product.ts";
import { inAll } from "../words/in-all.ts";
import { complain } from "./complain.ts";

/** Reading and comparing every row takes longer than any request may. */
const checkTimeoutMs = 120_000;

/** `lianchi check`: 0 when the store is sound, 1 when something is wrong in it, 2 when it cannot be opened. */
export async function checkCommand(settings: Settings, parts: Parts): Promise<number> {
  const opened = await openStore(placeOf(settings, parts), {
    now: () => new Date(),
    statementTimeoutMs: checkTimeoutMs,
  });
  if (opened.kind === "refused") return complain(opened.problem);
  try {
    const faults = await opened.store.check();
    for (const { kind, detail } of faults) process.stdout.write(`${kind}: ${detail}\n`);
    if (faults.length > 0) {
      process.stdout.write(`${inAll(({ command }) => command.faults(faults.length))}\n`);
      return 1;
    }
    const count = (await opened.store.readChanges()).length;
    process.stdout.write(`${inAll(({ command }) => command.sound(count))}\n`);
    return 0;
  } finally {
    await opened.store.close();
  }
}
