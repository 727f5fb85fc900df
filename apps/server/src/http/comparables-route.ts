import { rmSync } from "node:fs";
import { Actor, SourceId } from "@lianchi/domain";
import { compareRows } from "@lianchi/returns";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { problemsFromZod } from "../problems-from-zod.ts";
import type { Product } from "../product.ts";
import type { Imports } from "../use-cases/imports/import-jobs.ts";
import { tableProblems } from "../use-cases/imports/table-problems.ts";
import { type ComparablesTableResponse, keepComparables } from "../use-cases/keep-comparables.ts";
import { answerProblem } from "./problem-answer.ts";
import { fileNameOf, takeFile } from "./take-file.ts";
import { untilLeft } from "./until-left.ts";

/** The longest table of comparables that is taken [bytes]. */
const largestTableBytes = 5 * 1024 * 1024;

const name = z.string().trim().min(1).max(200).default("file").transform(fileNameOf);
const Look = z.strictObject({ name, keep: z.literal("0").default("0") });
const Keep = z.strictObject({
  name,
  keep: z.literal("1"),
  actor: Actor,
  expectedVersion: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  sourceId: SourceId.optional(),
});
const asksToKeep = (query: unknown) => typeof query === "object" && query !== null && "keep" in query;

/** Answers a table of comparables at once: with what it says, and with `keep=1` once it is kept.
 *  @param scope hands bodies on as they come */
export function addComparablesRoute(
  scope: FastifyInstance,
  product: Product,
  imports: Imports,
  bodyLimit: number,
): void {
  scope.post("/import/comparables", { bodyLimit }, async (request, reply) => {
    reply.header("cache-control", "no-store");
    imports.prepare();
    const left = untilLeft(reply);
    const taken = await takeFile(request, imports.inbox, largestTableBytes);
    if (taken.kind === "refused") return answerProblem(reply, taken.problem);
    try {
      const query = (asksToKeep(request.query) ? Keep : Look).safeParse(request.query);
      if (!query.success) {
        const told = problemsFromZod(query.error, request.query);
        return answerProblem(reply, told[0] ?? { code: "invalid-field" }, told);
      }
      const read = await imports.readComparables(taken.file, left);
      if (read.kind === "refused") return answerProblem(reply, read.problems[0] ?? { code: "internal" });
      const { rows, errors, unused, encoding } = read.value;
      if (errors.length > 0) {
        const told = tableProblems(read.value);
        return answerProblem(reply, told[0] ?? { code: "internal" }, told);
      }
      const answer: ComparablesTableResponse = {
        rows: compareRows(rows),
        unused,
        encoding,
        keptVersion: null,
      };
      if (query.data.keep === "0") return reply.send(answer);
      const { actor, expectedVersion, sourceId = null, name: fileName } = query.data;
      const kept = await keepComparables(product, { actor, expectedVersion, name: fileName, rows, sourceId });
      if (kept.kind === "refused") return answerProblem(reply, kept.problems[0] ?? { code: "internal" });
      return reply.send({ ...answer, keptVersion: kept.value.version });
    } finally {
      rmSync(taken.file, { force: true });
    }
  });
}
