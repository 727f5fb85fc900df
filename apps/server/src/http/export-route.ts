import { chartIds } from "@lianchi/charts";
import { Day, Lang, type Problem, SubjectId, UnitStyle } from "@lianchi/domain";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { problemsFromZod } from "../problems-from-zod.ts";
import type { Product } from "../product.ts";
import { exportChart, formats } from "../use-cases/export-chart.ts";
import type { StateTag } from "./byte-cache.ts";
import { revalidate } from "./headers.ts";
import { answerProblem } from "./problem-answer.ts";

const ids = z
  .string()
  .transform((list) => list.split(",").filter((id) => id !== ""))
  .pipe(z.array(SubjectId).max(500));

/** The page's own query string; what concerns the page alone is passed over. */
const Query = z.object({
  lang: Lang.default("zh"),
  units: UnitStyle.default("wan"),
  theme: z.enum(["light", "dark", "print"]).catch("light"),
  asOf: Day.optional(),
  projects: ids.optional(),
  width: z.coerce.number().int().min(400).max(6_000).optional(),
});

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  names.some((one) => one === name);

export function addExportRoute(app: FastifyInstance, product: Product, stateTag: StateTag): void {
  app.get<{ Params: { file: string } }>("/export/charts/:file", async (request, reply) => {
    const [, chart = "", format = ""] = /^([^.]*)\.?(.*)$/.exec(request.params.file) ?? [];
    const unknown = (code: Problem["code"], value: string, expected: readonly string[]) =>
      answerProblem(reply, { code, value: value.slice(0, 80), expected: expected.join(", ") });
    if (!isOneOf(chartIds, chart)) return unknown("unknown-chart", chart, chartIds);
    if (!isOneOf(formats, format)) return unknown("unknown-format", format, formats);
    const query = Query.safeParse(request.query);
    if (!query.success) {
      const [problem] = problemsFromZod(query.error, request.query);
      return answerProblem(reply, problem ?? { code: "invalid-field" });
    }
    const tag = stateTag();
    reply.header("etag", tag).header("cache-control", revalidate);
    if (request.headers["if-none-match"] === tag) return reply.code(304).send();
    const { lang, units, theme, asOf, projects, width } = query.data;
    const made = await exportChart(product, {
      chart,
      format,
      reading: { lang, units },
      theme,
      asOf,
      projects,
      widthPx: width,
    });
    if (made.kind === "refused") {
      const [problem] = made.problems;
      return answerProblem(reply.removeHeader("etag"), problem ?? { code: "internal" });
    }
    const { bytes, mediaType, fileName } = made.value;
    return reply
      .type(mediaType)
      .header(
        "content-disposition",
        `attachment; filename="${chart}.${format}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      )
      .send(bytes);
  });
}
