import { optionFields } from "@lianchi/documents";
import { Actor, changeKinds, Day, defaultReading, Lang, SubjectId, UnitStyle } from "@lianchi/domain";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { problemsFromZod } from "../problems-from-zod.ts";
import type { Product } from "../product.ts";
import { changesFormats, exportChanges } from "../use-cases/export-changes.ts";
import { answerProblem } from "./problem-answer.ts";

/** The page's own query string. */
const Query = z.object({
  lang: Lang.default(defaultReading.lang),
  units: UnitStyle.default(defaultReading.units),
  asOf: Day.optional(),
  about: SubjectId.optional(),
  kind: z
    .string()
    .transform((list) => list.split(","))
    .pipe(z.array(z.enum(changeKinds)))
    .optional(),
  who: Actor.optional(),
  from: Day.optional(),
  until: Day.optional(),
  separator: optionFields.separator,
});

type ChangesRequest = {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly format: string;
};

/** `/export/changes.csv`, `.xlsx`: the history as it is filtered. */
export async function answerChanges(product: Product, { request, reply, format }: ChangesRequest) {
  const known = changesFormats.find((one) => one === format);
  if (known === undefined)
    return answerProblem(reply, {
      code: "unknown-format",
      value: format.slice(0, 80),
      expected: changesFormats.join(", "),
    });
  const query = Query.safeParse(request.query);
  if (!query.success) {
    const told = problemsFromZod(query.error, request.query);
    return answerProblem(reply, told[0] ?? { code: "invalid-field" }, told);
  }
  const { about, kind, who, ...rest } = query.data;
  const made = await exportChanges(product, {
    ...rest,
    format: known,
    subjectId: about,
    kinds: kind,
    actor: who,
  });
  if (made.kind === "refused") return answerProblem(reply, made.problems[0] ?? { code: "internal" });
  const { bytes, mediaType, fileName } = made.value;
  return reply
    .type(mediaType)
    .header("cache-control", "no-store")
    .header(
      "content-disposition",
      `attachment; filename="changes.${known}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    )
    .send(Buffer.from(bytes));
}
