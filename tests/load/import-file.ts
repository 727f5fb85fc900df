import { setTimeout as after } from "node:timers/promises";
import type { RunningProduct } from "./product.ts";

export async function call<Value>(url: string, body?: unknown): Promise<Value> {
  const answer = await fetch(url, {
    ...(body === undefined
      ? {}
      : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  const told: { readonly result?: { readonly data: Value }; readonly error?: unknown } = await answer.json();
  if (told.result === undefined) throw new Error(JSON.stringify(told.error).slice(0, 500));
  return told.result.data;
}

type Import = {
  readonly phase: string;
  readonly errorCount: number;
  readonly counts: { readonly added: number };
};

/** Sites in a rectangle, in forty batches and four stages. @param first number of the first one */
export function csvOf(count: number, first = 0): string {
  const rows = Array.from({ length: count }, (_, row) => {
    const at = first + row;
    const lon = (125.6 + ((at * 7919) % 100_003) / 90_000).toFixed(6);
    const lat = (48.2 + ((at * 104_729) % 100_019) / 120_000).toFixed(6);
    return `L${at},${lon},${lat},6.25,批${at % 40},${["规划", "核准", "吊装", "并网"][at % 4]},2026-0${(at % 8) + 1}`;
  });
  return `编号,经度,纬度,单机容量(MW),批次,阶段,阶段日期\n${rows.join("\n")}\n`;
}

/** A file of new sites, checked and written. @returns milliseconds until checked and until written */
export async function importFile(
  { url }: RunningProduct,
  name: string,
  text: string,
): Promise<{ readonly added: number; readonly checkedMs: number; readonly tookMs: number }> {
  const began = performance.now();
  const posted = await fetch(`${url}/import/sites?name=${name}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: text,
  });
  const file: { readonly id: string; readonly looked: { readonly mapping: object } } = await posted.json();
  const settled = async (): Promise<Import> => {
    for (;;) {
      const input = encodeURIComponent(JSON.stringify({ id: file.id }));
      const status = await call<Import>(`${url}/trpc/imports.status?input=${input}`);
      if (status.phase !== "reading" && status.phase !== "writing") return status;
      await after(100);
    }
  };
  await call(`${url}/trpc/imports.check`, {
    id: file.id,
    mapping: file.looked.mapping,
    sourceId: "three-moves-report",
    layout: { kind: "add" },
  });
  const checked = await settled();
  const checkedMs = performance.now() - began;
  if (checked.errorCount > 0) throw new Error(JSON.stringify(checked).slice(0, 400));
  await call(`${url}/trpc/imports.write`, { id: file.id, actor: "bench" });
  const written = await settled();
  if (written.phase !== "written") throw new Error(JSON.stringify(written).slice(0, 400));
  return { added: checked.counts.added, checkedMs, tookMs: performance.now() - began };
}
