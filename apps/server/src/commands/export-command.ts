import { renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { chartIds } from "@lianchi/charts";
import { Day, Lang, type Problem, SubjectId, UnitStyle } from "@lianchi/domain";
import { readLockHolder } from "@lianchi/store";
import { z } from "zod";
import type { Settings } from "../env.ts";
import { problemsFromZod } from "../problems-from-zod.ts";
import { openProduct, type Parts } from "../serve.ts";
import { type ExportRequest, exportChart, formats } from "../use-cases/export-chart.ts";
import { complain } from "./complain.ts";

const Options = z.object({
  chart: z.string(),
  format: z.string(),
  out: z.string().min(1),
  lang: Lang.default("zh"),
  units: UnitStyle.default("wan"),
  theme: z.enum(["light", "dark", "print"]).default("light"),
  "as-of": Day.optional(),
  projects: z
    .string()
    .transform((list) => list.split(","))
    .pipe(z.array(SubjectId))
    .optional(),
});

type Made =
  | { readonly kind: "made"; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly problem: Problem };

const FarProblem = z.object({
  error: z.object({
    data: z.object({
      problems: z.array(z.object({ message: z.object({ zh: z.string(), en: z.string() }) })),
    }),
  }),
});

/** The folder is in use, so the server that uses it makes the file. */
async function fromServer(url: string, request: ExportRequest): Promise<Made | null> {
  const query = new URLSearchParams({ ...request.reading, theme: request.theme });
  if (request.asOf !== undefined) query.set("asOf", request.asOf);
  if (request.projects !== undefined) query.set("projects", request.projects.join(","));
  const answer = await fetch(`${url}/export/charts/${request.chart}.${request.format}?${query}`).catch(
    () => null,
  );
  if (answer === null) return null;
  if (answer.ok) return { kind: "made", bytes: new Uint8Array(await answer.arrayBuffer()) };
  const told = FarProblem.safeParse(await answer.json());
  const [first] = told.success ? told.data.error.data.problems : [];
  return {
    kind: "refused",
    problem: {
      code: "invalid-field",
      field: "export",
      value: request.chart,
      expected: first?.message.zh ?? String(answer.status),
    },
  };
}

async function make(settings: Settings, parts: Parts, request: ExportRequest): Promise<Made> {
  const opened = await openProduct(settings, parts, () => new Date());
  if (opened.kind === "refused") {
    const url = opened.problem.code === "folder-locked" ? readLockHolder(settings.dataFolder)?.url : null;
    const far = url === null || url === undefined ? null : await fromServer(url, request);
    return far ?? opened;
  }
  const { product } = opened;
  try {
    const made = await exportChart(product, request);
    if (made.kind === "done") return { kind: "made", bytes: made.value.bytes };
    return { kind: "refused", problem: made.problems[0] ?? { code: "internal" } };
  } finally {
    await product.store.close();
  }
}

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  names.some((one) => one === name);

/** `lianchi export`: writes a chart to a file, whole or not at all. */
export async function exportCommand(settings: Settings, parts: Parts, values: object): Promise<number> {
  const refuse = (problem: Problem) => {
    complain(problem);
    return 2;
  };
  const options = Options.safeParse(values);
  if (!options.success) {
    for (const problem of problemsFromZod(options.error, values))
      process.stderr.write(`${problem.message.zh}\n${problem.message.en}\n`);
    return 2;
  }
  const { chart, format, out, lang, units, theme, projects } = options.data;
  if (!isOneOf(chartIds, chart))
    return refuse({ code: "unknown-chart", value: chart, expected: chartIds.join(", ") });
  if (!isOneOf(formats, format))
    return refuse({ code: "unknown-format", value: format, expected: formats.join(", ") });
  const made = await make(settings, parts, {
    chart,
    format,
    reading: { lang, units },
    theme,
    asOf: options.data["as-of"],
    projects,
  });
  if (made.kind === "refused") return refuse(made.problem);
  const target = resolve(out);
  const fresh = `${target}.${process.pid}.part`;
  try {
    writeFileSync(fresh, made.bytes);
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { force: true });
    return refuse({
      code: "invalid-field",
      field: "out",
      value: target,
      expected: error instanceof Error ? error.message : "—",
    });
  }
  process.stdout.write(`${target}\n`);
  return 0;
}
