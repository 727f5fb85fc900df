import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Product } from "../product.ts";
import type { Imports } from "../use-cases/imports/import-jobs.ts";
import { addComparablesRoute } from "./comparables-route.ts";
import { answerProblem } from "./problem-answer.ts";
import { fileNameOf, takeFile } from "./take-file.ts";
import { untilLeft } from "./until-left.ts";

/** The longest file that is taken [bytes]. */
export const largestFileBytes = 128 * 1024 * 1024;

const Query = z.object({ name: z.string().min(1).max(200).default("file") });

/** Takes files as bodies of requests, straight to disk; their content is looked at in a process of its own. */
export function addImportRoute(app: FastifyInstance, product: Product, imports: Imports): void {
  void app.register(async (scope) => {
    scope.addContentTypeParser("*", (_, payload, done) => done(null, payload));
    scope.post("/import/sites", { bodyLimit: largestFileBytes }, async (request, reply) => {
      const query = Query.safeParse(request.query);
      const name = query.success ? fileNameOf(query.data.name) : "file";
      imports.prepare();
      const left = untilLeft(reply);
      const taken = await takeFile(request, imports.inbox, largestFileBytes);
      if (taken.kind === "refused") return answerProblem(reply, taken.problem);
      const added = await imports.add(taken.file, name, left);
      reply.header("cache-control", "no-store");
      if (added.kind === "done") return reply.send(added.value);
      return answerProblem(reply, added.problems[0] ?? { code: "internal" });
    });
    addComparablesRoute(scope, product, imports, largestFileBytes);
  });
}
