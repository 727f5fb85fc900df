import type { ReturnsFile } from "@lianchi/documents";
import { optionFields, type ReturnsFormat, returnsFormats } from "@lianchi/documents";
import { Day, defaultReading, Lang, ScenarioId, SetText, SubjectId, UnitStyle } from "@lianchi/domain";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { problemsFromZod } from "../problems-from-zod.ts";
import type { Product } from "../product.ts";
import { exportReturns } from "../use-cases/export-returns.ts";
import { answerFromCache } from "./answer-from-cache.ts";
import type { StateTag } from "./byte-cache.ts";
import type { ExportCache } from "./export-cache.ts";
import { answerProblem } from "./problem-answer.ts";

/** The page's own query string; what concerns the page alone is passed over. */
const Query = z.object({
  lang: Lang.default(defaultReading.lang),
  units: UnitStyle.default(defaultReading.units),
  asOf: Day.optional(),
  scenario: ScenarioId.optional(),
  set: SetText.optional(),
  hurdle: z.coerce.number().min(0).max(1).optional(),
  separator: optionFields.separator,
  projects: z
    .string()
    .transform((list) => list.split(",").filter((id) => id !== ""))
    .pipe(z.array(SubjectId).max(100))
    .optional(),
});

type Parts = {
  readonly product: Product;
  readonly stateTag: StateTag;
  readonly cachedFile: ExportCache<ReturnsFile>;
};

const isFormat = (name: string): name is ReturnsFormat => returnsFormats.some((one) => one === name);

/** `/export/returns.<format>` */
export async function answerReturns(
  { product, ...cache }: Parts,
  asked: { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly format: string },
): Promise<FastifyReply> {
  const { request, reply, format } = asked;
  if (!isFormat(format))
    return answerProblem(reply, {
      code: "unknown-format",
      value: format.slice(0, 80),
      expected: returnsFormats.join(", "),
    });
  const query = Query.safeParse(request.query);
  if (!query.success) {
    const told = problemsFromZod(query.error, request.query);
    return answerProblem(reply, told[0] ?? { code: "invalid-field" }, told);
  }
  const { lang, units, ...chosen } = query.data;
  const order = { ...chosen, format, reading: { lang, units } };
  return answerFromCache({ request, reply }, cache, {
    order,
    plainName: `returns.${format}`,
    make: () => exportReturns(product, order),
  });
}
