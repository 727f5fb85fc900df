import { randomUUID } from "node:crypto";
import { createWriteStream, rmSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Problem } from "@lianchi/domain";
import type { FastifyRequest } from "fastify";
import type { Inbox } from "../use-cases/imports/inbox.ts";

class TooLarge extends Error {}

const isFull = (error: unknown) =>
  error instanceof Error && "code" in error && ["ENOSPC", "EDQUOT", "EFBIG"].includes(String(error.code));

export type TakenFile =
  | { readonly kind: "taken"; readonly file: string }
  | { readonly kind: "refused"; readonly problem: Problem };

/** A name as it may stand in messages and in the history. */
export const fileNameOf = (name: string): string => name.replace(/[\p{C}/\\]/gu, "_");

/** Takes the body of a request straight to disk; whoever calls removes the file. */
export async function takeFile({ raw }: FastifyRequest, inbox: Inbox, mostBytes: number): Promise<TakenFile> {
  let file = "";
  let bytes = 0;
  try {
    file = join(inbox.folder(), randomUUID());
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
    if (file !== "") rmSync(file, { force: true });
    if (isFull(error)) return { kind: "refused", problem: { code: "temp-full" } };
    if (!(error instanceof TooLarge)) throw error;
    const limit = `${mostBytes / 1024 / 1024} MB`;
    return { kind: "refused", problem: { code: "body-too-large", value: `> ${limit}`, expected: limit } };
  }
}
