import { openStore } from "@lianchi/store";
import type { Settings } from "../env.ts";
import { type Parts, placeOf } from "../serve.ts";
import { complain } from "./complain.ts";

/** `lianchi check`: 0 when the store is sound, 1 when something is wrong in it, 2 when it cannot be opened. */
export async function checkCommand(settings: Settings, parts: Parts): Promise<number> {
  const opened = await openStore(placeOf(settings, parts), {
    now: () => new Date(),
    statementTimeoutMs: 120_000,
  });
  if (opened.kind === "refused") {
    complain(opened.problem);
    return 2;
  }
  const faults = await opened.store.check();
  const count = (await opened.store.readChanges()).length;
  await opened.store.close();
  for (const { kind, detail } of faults) process.stdout.write(`${kind}: ${detail}\n`);
  process.stdout.write(
    faults.length === 0
      ? `数据完好：${count} 条变更，引用与版本无误 / sound: ${count} changes, references and versions in order\n`
      : `发现 ${faults.length} 处问题 / ${faults.length} faults\n`,
  );
  return faults.length === 0 ? 0 : 1;
}
