import { optionFields, siteFormats } from "@lianchi/documents";
import {
  Day,
  defaultReading,
  Lang,
  ScenarioId,
  SetText,
  SubjectId,
  textOfSet,
  UnitStyle,
} from "@lianchi/domain";
import { targets } from "@lianchi/returns";
import { z } from "zod";
import type { Settings } from "../env.ts";
import type { Parts } from "../open-product.ts";
import { problemsFromZod } from "../problems-from-zod.ts";
import { type ExportRequest, exportChart, exportedCharts, formats } from "../use-cases/export-chart.ts";
import { exportSites } from "../use-cases/export-sites.ts";
import { complain, say } from "./complain.ts";
import { deliver } from "./deliver.ts";
import { makeOrAsk } from "./make-or-ask.ts";

const Options = z.object({
  chart: z.string(),
  format: z.string(),
  out: z.string().min(1),
  lang: Lang.default(defaultReading.lang),
  units: UnitStyle.default(defaultReading.units),
  theme: z.enum(["light", "dark", "print"]).default("light"),
  "as-of": Day.optional(),
  from: Day.optional(),
  scenario: ScenarioId.optional(),
  focus: SubjectId.optional(),
  set: SetText.optional(),
  hurdle: z.coerce.number().min(0).max(1).optional(),
  target: z.enum(targets).optional(),
  seed: z.coerce.number().int().min(0).max(4_294_967_295).optional(),
  ...optionFields,
  projects: z
    .string()
    .transform((list) => list.split(","))
    .pipe(z.array(SubjectId))
    .optional(),
});

function addressOf(url: string, request: ExportRequest): string {
  const query = new URLSearchParams({ ...request.reading, theme: request.theme });
  if (request.asOf !== undefined) query.set("asOf", request.asOf);
  for (const name of ["from", "scenario", "focus", "hurdle", "target", "seed"] as const) {
    const value = request[name];
    if (value !== undefined) query.set(name, String(value));
  }
  for (const name of ["scale", "size", "separator"] as const) {
    const value = request[name];
    if (value !== undefined) query.set(name, String(value));
  }
  if (request.widthPx !== undefined) query.set("width", String(request.widthPx));
  for (const name of ["bw", "outlined"] as const) if (request[name] === true) query.set(name, "1");
  if (request.set !== undefined) query.set("set", textOfSet(request.set));
  if (request.projects !== undefined) query.set("projects", request.projects.join(","));
  return `${url}/export/charts/${request.chart}.${request.format}?${query}`;
}

const SiteOptions = z.object({
  kind: z.literal("sites"),
  format: z.enum(siteFormats),
  out: z.string().min(1),
  lang: Lang.default(defaultReading.lang),
  "as-of": Day.optional(),
  separator: optionFields.separator,
});

/** `lianchi export --kind sites`: all sites as a file. */
async function exportSitesCommand(settings: Settings, parts: Parts, values: object): Promise<number> {
  const options = SiteOptions.safeParse(values);
  if (!options.success) {
    for (const { message } of problemsFromZod(options.error, values)) say(message);
    return 2;
  }
  const { format, out, lang, separator, "as-of": asOf } = options.data;
  const query = new URLSearchParams({
    lang,
    ...(asOf === undefined ? {} : { asOf }),
    ...(separator === undefined ? {} : { separator }),
  });
  const made = await makeOrAsk(settings, parts, {
    make: (product) => exportSites(product, { format, lang, asOf, separator }),
    addressOf: (url) => `${url}/export/sites.${format}?${query}`,
  });
  return deliver(made, out);
}

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  names.some((one) => one === name);

/** `lianchi export`: writes a chart to a file, whole or not at all. */
export async function exportCommand(settings: Settings, parts: Parts, values: object): Promise<number> {
  if ("kind" in values) return exportSitesCommand(settings, parts, values);
  const options = Options.safeParse(values);
  if (!options.success) {
    for (const { message } of problemsFromZod(options.error, values)) say(message);
    return 2;
  }
  const { chart, format, out, lang, units, width: widthPx, "as-of": asOf, ...chosen } = options.data;
  if (!isOneOf(exportedCharts, chart))
    return complain({ code: "unknown-chart", value: chart, expected: exportedCharts.join(", ") });
  if (!isOneOf(formats, format))
    return complain({ code: "unknown-format", value: format, expected: formats.join(", ") });
  const request = { ...chosen, chart, format, reading: { lang, units }, asOf, widthPx };
  return deliver(
    await makeOrAsk(settings, parts, {
      make: (product) => exportChart(product, request),
      addressOf: (url) => addressOf(url, request),
    }),
    out,
  );
}
