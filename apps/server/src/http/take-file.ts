import { randomUUID } from "node:crypto";
import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Problem } from "@lianchi/domain";
import type { FastifyRequest } from "fastify";

class TooLarge extends Error {}

export type TakenFile =
  | { readonly kind: "taken"; readonly file: string }
  | { readonly kind: "refused"; readonly problem: Problem };

/** A name as it may stand in messages and in the history. */
export const fileNameOf = (name: string): string => name.replace(/[\p{C}/\\]/gu, "_");

/** Takes the body of a request straight to disk; whoever calls removes the file. */
export async function takeFile({ raw }: FastifyRequest, mostBytes: number): Promise<TakenFile> {
  const folder = join(tmpdir(), `lianchi-import-${process.pid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, randomUUID());
  let bytes = 0;
  try {
    await pipeline(
      raw,
      async function* (source: AsyncIterable<Buffer>) {
        for await (const chunk of source) {
          bytes += chunk.length;
          if (bytes > mostBytes) throw new TooLarge();
          yield chunk;
        }
      },
      createWriteStream(file, { mode: 0o600 }),
    );
    return { kind: "taken", file };
  } catch (error) {
    rmSync(file, { force: true });
    if (!(error instanceof TooLarge)) throw error;
    const limit = `${mostBytes / 1024 / 1024} MB`;
    return { kind: "refused", problem: { code: "body-too-large", value: `> ${limit}`, expected: limit } };
  }
}
