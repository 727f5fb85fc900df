import type { ReturnsFile } from "@lianchi/documents";
import { optionFields, siteFormats } from "@lianchi/documents";
import {
  Day,
  defaultReading,
  Lang,
  type Problem,
  ScenarioId,
  SetText,
  SubjectId,
  UnitStyle,
} from "@lianchi/domain";
import { targets } from "@lianchi/returns";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { problemsFromZod } from "../problems-from-zod.ts";
import type { Product } from "../product.ts";
import { type ChartFile, exportChart, exportedCharts, formats } from "../use-cases/export-chart.ts";
import {
  exportCharts,
  exportChartsTogether,
  mostChartsAtOnce,
  togetherFormats,
} from "../use-cases/export-charts.ts";
import { exportSites } from "../use-cases/export-sites.ts";
import { answerChanges } from "./answer-changes.ts";
import { answerFromCache } from "./answer-from-cache.ts";
import { answerReturns } from "./answer-returns.ts";
import type { StateTag } from "./byte-cache.ts";
import { createExportCache } from "./export-cache.ts";
import { answerProblem } from "./problem-answer.ts";

const ids = z
  .string()
  .transform((list) => list.split(",").filter((id) => id !== ""))
  .pipe(z.array(SubjectId).max(100));

/** The page's own query string; what concerns the page alone is passed over. */
const Query = z.object({
  lang: Lang.default(defaultReading.lang),
  units: UnitStyle.default(defaultReading.units),
  theme: z.enum(["light", "dark", "print"]).catch("light"),
  asOf: Day.optional(),
  from: Day.optional(),
  scenario: ScenarioId.optional(),
  focus: SubjectId.optional(),
  set: SetText.optional(),
  hurdle: z.coerce.number().min(0).max(1).optional(),
  target: z.enum(targets).optional(),
  seed: z.coerce.number().int().min(0).max(4_294_967_295).optional(),
  projects: ids.optional(),
  ...optionFields,
});

const SeveralQuery = Query.extend({
  charts: z
    .string()
    .transform((list) => list.split(",").filter((id) => id !== ""))
    .pipe(z.array(z.string()).min(1).max(mostChartsAtOnce)),
  format: z.enum(formats).default("png"),
});

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  names.some((one) => one === name);

export function addExportRoute(app: FastifyInstance, product: Product, stateTag: StateTag): void {
  const cache = { stateTag, cachedFile: createExportCache<ChartFile>(stateTag) };
  const returnsCache = { stateTag, cachedFile: createExportCache<ReturnsFile>(stateTag) };
  app.get<{ Params: { file: string } }>("/export/charts/:file", async (request, reply) => {
    const [, chart = "", format = ""] = /^([^.]*)\.?(.*)$/s.exec(request.params.file) ?? [];
    const unknown = (code: Problem["code"], value: string, expected: readonly string[]) =>
      answerProblem(reply, { code, value: value.slice(0, 80), expected: expected.join(", ") });
    if (!isOneOf(exportedCharts, chart)) return unknown("unknown-chart", chart, exportedCharts);
    if (!isOneOf(formats, format)) return unknown("unknown-format", format, formats);
    const query = Query.safeParse(request.query);
    if (!query.success) {
      const told = problemsFromZod(query.error, request.query);
      return answerProblem(reply, told[0] ?? { code: "invalid-field" }, told);
    }
    const { lang, units, width: widthPx, ...chosen } = query.data;
    const order = { ...chosen, chart, format, reading: { lang, units }, widthPx };
    return answerFromCache({ request, reply }, cache, {
      order,
      plainName: `${chart}.${format}`,
      make: () => exportChart(product, order),
    });
  });
  /** `/export/charts.pptx?charts=pace,s-curve`: several charts in one document;
   *  `/export/charts.zip?charts=pace,s-curve&format=png`: in one archive. */
  const answerCharts = async (
    { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
    kind: (typeof togetherFormats)[number] | "zip",
  ): Promise<FastifyReply> => {
    const query = SeveralQuery.safeParse(request.query);
    if (!query.success) {
      const told = problemsFromZod(query.error, request.query);
      return answerProblem(reply, told[0] ?? { code: "invalid-field" }, told);
    }
    const { lang, units, width: widthPx, charts, format, ...chosen } = query.data;
    const known = charts.flatMap((chart) => (isOneOf(exportedCharts, chart) ? [chart] : []));
    const unknown = charts.find((chart) => !isOneOf(exportedCharts, chart));
    if (unknown !== undefined)
      return answerProblem(reply, {
        code: "unknown-chart",
        value: unknown.slice(0, 80),
        expected: exportedCharts.join(", "),
      });
    const order = { ...chosen, reading: { lang, units }, widthPx };
    return answerFromCache({ request, reply }, cache, {
      order: { ...order, charts: known, format: kind === "zip" ? format : kind, kind },
      plainName: `charts.${kind}`,
      make: () =>
        kind === "zip"
          ? exportCharts(product, known, { ...order, format })
          : exportChartsTogether(product, known, { ...order, format: kind }),
    });
  };
  app.get<{ Params: { file: string } }>("/export/:file", async (request, reply) => {
    const [, name = "", format = ""] = /^([^.]*)\.?(.*)$/s.exec(request.params.file) ?? [];
    if (name === "returns") return answerReturns({ product, ...returnsCache }, { request, reply, format });
    if (name === "charts") {
      const kinds = [...togetherFormats, "zip"] as const;
      if (isOneOf(kinds, format)) return answerCharts({ request, reply }, format);
      const told = { value: format.slice(0, 80), expected: kinds.join(", ") };
      return answerProblem(reply, { code: "unknown-format", ...told });
    }
    if (name === "changes") return answerChanges(product, { request, reply, format });
    if (name !== "sites")
      return answerProblem(reply, { code: "unknown-address", value: request.url.slice(0, 200) });
    if (!isOneOf(siteFormats, format))
      return answerProblem(reply, {
        code: "unknown-format",
        value: format.slice(0, 80),
        expected: siteFormats.join(", "),
      });
    const query = Query.safeParse(request.query);
    if (!query.success) {
      const told = problemsFromZod(query.error, request.query);
      return answerProblem(reply, told[0] ?? { code: "invalid-field" }, told);
    }
    const { lang, asOf, separator } = query.data;
    const made = await exportSites(product, { format, lang, asOf, separator });
    if (made.kind === "refused") return answerProblem(reply, made.problems[0] ?? { code: "internal" });
    const { bytes, mediaType, fileName } = made.value;
    return reply
      .type(mediaType)
      .header("cache-control", "no-store")
      .header(
        "content-disposition",
        `attachment; filename="sites.${format}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      )
      .send(Buffer.from(bytes));
  });
}
