import type { Mapping } from "@lianchi/server/api";
import { z } from "zod";

const key = "lianchi.mappings";
const most = 20;

/** Kept in this browser; what another version wrote is passed over. */
const Kept = z.array(z.object({ head: z.string(), mapping: z.unknown() }));

function read(): z.infer<typeof Kept> {
  try {
    const told = Kept.safeParse(JSON.parse(localStorage.getItem(key) ?? "[]"));
    return told.success ? told.data : [];
  } catch {
    return [];
  }
}

const headOf = (columns: readonly string[]) => columns.join("\u001f");

/** The columns of a mapping as somebody confirmed them for the same header; what is no mapping any more is left out. */
export function rememberedColumns(columns: readonly string[]): Readonly<Record<string, string>> | null {
  const found = read().find(({ head }) => head === headOf(columns));
  const told = z.object({ columns: z.record(z.string(), z.string()) }).safeParse(found?.mapping);
  return told.success ? told.data.columns : null;
}

export function rememberMapping(columns: readonly string[], mapping: Mapping): void {
  const head = headOf(columns);
  const others = read().filter((one) => one.head !== head);
  try {
    localStorage.setItem(key, JSON.stringify([{ head, mapping }, ...others].slice(0, most)));
  } catch {
    // A browser that keeps nothing guesses again next time.
  }
}
