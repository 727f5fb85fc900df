import { randomUUID } from "node:crypto";
import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Imports } from "../intake/import-jobs.ts";
import { answerProblem } from "./problem-answer.ts";

/** The longest file that is taken [bytes]. */
export const largestFileBytes = 128 * 1024 * 1024;

const Query = z.object({ name: z.string().min(1).max(200).default("file") });

class TooLarge extends Error {}

/** Takes a file as the body of a request, straight to disk; its content is looked at in a thread of its own. */
export function addImportRoute(app: FastifyInstance, imports: Imports): void {
  void app.register(async (scope) => {
    scope.addContentTypeParser("*", (_, payload, done) => done(null, payload));
    scope.post("/import/sites", { bodyLimit: largestFileBytes }, async (request, reply) => {
      const query = Query.safeParse(request.query);
      const name = query.success ? query.data.name.replace(/[\p{C}/\\]/gu, "_") : "file";
      const folder = join(tmpdir(), `lianchi-import-${process.pid}`);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, randomUUID());
      let bytes = 0;
      try {
        await pipeline(
          request.raw,
          async function* (source: AsyncIterable<Buffer>) {
            for await (const chunk of source) {
              bytes += chunk.length;
              if (bytes > largestFileBytes) throw new TooLarge();
              yield chunk;
            }
          },
          createWriteStream(file, { mode: 0o600 }),
        );
      } catch (error) {
        rmSync(file, { force: true });
        if (!(error instanceof TooLarge)) throw error;
        return answerProblem(reply, {
          code: "body-too-large",
          value: `> ${largestFileBytes / 1024 / 1024} MB`,
          expected: `${largestFileBytes / 1024 / 1024} MB`,
        });
      }
      const added = await imports.add(file, name);
      reply.header("cache-control", "no-store");
      if (added.kind === "done") return reply.send(added.value);
      rmSync(file, { force: true });
      return answerProblem(reply, added.problems[0] ?? { code: "internal" });
    });
  });
}
