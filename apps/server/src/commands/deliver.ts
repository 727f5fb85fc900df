import { renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Lang, type Text } from "@lianchi/domain";
import { folderProblem } from "@lianchi/store";
import { z } from "zod";
import { complain, say } from "./complain.ts";

/** A file, or why there is none. */
export type Made =
  | { readonly kind: "made"; readonly bytes: Uint8Array; readonly notice?: string }
  | { readonly kind: "refused"; readonly messages: readonly Text[] };

const FarProblem = z.object({
  error: z.object({
    data: z.object({
      problems: z.array(z.object({ message: z.record(Lang, z.string()) })),
    }),
  }),
});

/** Asks the server that holds the folder for a file; null when it does not answer. */
export async function askServer(address: string): Promise<Made | null> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(60_000) });
    if (answer.ok) {
      const notice = answer.headers.get("x-lianchi-notice");
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return { kind: "made", bytes, ...(notice === null ? {} : { notice: decodeURIComponent(notice) }) };
    }
    const told = FarProblem.parse(await answer.json());
    return { kind: "refused", messages: told.error.data.problems.map(({ message }) => message) };
  } catch {
    return null;
  }
}

/** Writes beside the target and renames, so that a file of that name is whole or as it was. */
function writeWhole(target: string, bytes: Uint8Array): void {
  const fresh = `${target}.${process.pid}.part`;
  try {
    writeFileSync(fresh, bytes);
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** Puts a file where it was wanted and names it; or tells why there is none. @returns the exit code */
export function deliver(made: Made, out: string): number {
  if (made.kind === "refused") {
    for (const message of made.messages) say(message);
    return 2;
  }
  if (made.notice !== undefined) process.stderr.write(`${made.notice}\n`);
  const target = resolve(out);
  try {
    writeWhole(target, made.bytes);
  } catch (error) {
    const { code } = folderProblem(error, target);
    const expected = error instanceof Error ? error.message : "—";
    return complain(
      code === "folder-full"
        ? { code, value: target }
        : { code: "invalid-field", field: "out", value: target, expected },
    );
  }
  process.stdout.write(`${target}\n`);
  return 0;
}
