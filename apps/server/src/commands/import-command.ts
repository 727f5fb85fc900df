import { copyFileSync, existsSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { Actor, CoordinateSystem, defaultReading, domainWords, inEach, SourceId } from "@lianchi/domain";
import { z } from "zod";
import type { Settings } from "../env.ts";
import type { Looked } from "../intake/intake-worker.ts";
import { Mapping } from "../intake/mapping.ts";
import type { Parts } from "../open-product.ts";
import { problemResponse } from "../problem-response.ts";
import { problemsFromZod } from "../problems-from-zod.ts";
import type { ImportStatus } from "../use-cases/imports/import-job.ts";
import { createImports } from "../use-cases/imports/import-jobs.ts";
import { layoutChoiceIn } from "../use-cases/imports/layout-choice.ts";
import type { SitesSum } from "../use-cases/imports/plan-layout.ts";
import { allOf, inAll } from "../words/in-all.ts";
import { words } from "../words/index.ts";
import { complain, say } from "./complain.ts";
import { openOrFindServer } from "./open-or-find-server.ts";

const Options = z.object({
  kind: z.literal("sites"),
  file: z.string().min(1),
  "dry-run": z.boolean().default(false),
  /** A JSON file that says more of the mapping than the header does. */
  mapping: z.string().optional(),
  system: CoordinateSystem.optional(),
  source: SourceId.optional(),
  /** What becomes of an illustrative layout: replace, add, nearest:KM. */
  layout: z
    .string()
    .transform((text, context) => {
      const choice = layoutChoiceIn(text);
      if (choice === null)
        context.addIssue({ code: "custom", params: { expected: "replace, add, nearest:KM" } });
      return choice;
    })
    .optional(),
  actor: Actor.default("lianchi import"),
});
type Options = z.infer<typeof Options>;

const Own = Mapping.partial();

function mappingOf(looked: Looked, options: Options): Mapping {
  const own =
    options.mapping === undefined
      ? {}
      : Own.parse(JSON.parse(readFileSync(resolve(options.mapping), "utf8")));
  return Mapping.parse({
    ...looked.mapping,
    ...own,
    columns: { ...looked.mapping.columns, ...own.columns },
    stages: { ...looked.mapping.stages, ...own.stages },
    ...(options.system === undefined ? {} : { system: options.system }),
  });
}

function report(status: ImportStatus): void {
  const { counts, errorGroups, warningGroups, layout } = status;
  process.stdout.write(
    `${inAll(({ command }) => command.counts(counts.added, counts.changed, counts.unchanged))}\n`,
  );
  if (layout !== null && layout.illustrative > 0 && layout.added > 0) {
    const sum = ({ sites, capacityKw }: SitesSum) =>
      `${sites} ${inAll(({ command }) => command.sites)}, ${capacityKw / 1_000} MW`;
    const parts = [
      `${inAll(({ command }) => command.illustrative)}: ${layout.illustrative}`,
      `${inAll(({ command }) => command.added)} → ${sum(layout.ifAdded)}`,
      `${inAll(({ command }) => command.replaced)} → ${sum(layout.ifReplaced)}`,
      ...(layout.matched > 0 ? [`${inAll(({ command }) => command.matched)} ${layout.matched}`] : []),
    ];
    process.stdout.write(`${parts.join(domainWords[defaultReading.lang].text.semicolon)}\n`);
  }
  for (const [name, list] of [
    [inAll(({ command }) => command.error), errorGroups],
    [inAll(({ command }) => command.warning), warningGroups],
  ] as const)
    for (const { rows, moreRows, column, count, problem } of list) {
      const message = allOf(problemResponse(problem).message);
      const where = [...rows, ...(moreRows > 0 ? [`+${moreRows}`] : [])].join(", ");
      const times = count > 1 ? ` ×${count}` : "";
      process.stderr.write(`${name} ${where === "" ? "—" : where} ${column ?? ""}${times}: ${message}\n`);
    }
}

/** `lianchi import --kind sites FILE [--dry-run]`: 0 when written or when a dry run found no error, 1 when rows are wrong,
 *  2 when it could not be done. */
export async function importCommand(settings: Settings, parts: Parts, values: object): Promise<number> {
  const options = Options.safeParse(values);
  if (!options.success) {
    for (const { message } of problemsFromZod(options.error, values)) say(message);
    return 2;
  }
  const { source, "dry-run": isDry } = options.data;
  const path = resolve(options.data.file);
  if (!existsSync(path) || !statSync(path).isFile())
    return complain({
      code: "invalid-field",
      field: "FILE",
      value: path,
      expected: "CSV, XLSX, GeoJSON, KML, KMZ",
    });
  const opened = await openOrFindServer(settings, parts);
  if (opened.kind === "held") {
    const { serverUrl } = opened;
    say(inEach((lang) => words[lang].command.serverRuns(serverUrl)));
    return 2;
  }
  if (opened.kind === "refused") return complain(opened.problem);
  const { product } = opened;
  const imports = createImports(product, parts.intakeUrl, (error, id) =>
    process.stderr.write(
      `${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    ),
  );
  try {
    const copy = join(imports.inbox.folder(), "file");
    copyFileSync(path, copy);
    const added = await imports.add(copy, basename(path));
    if (added.kind === "refused") return complain(added.problems[0] ?? { code: "internal" });
    const { id, looked } = added.value;
    let mapping: Mapping;
    try {
      mapping = mappingOf(looked, options.data);
    } catch (error) {
      return complain({
        code: "invalid-field",
        field: "mapping",
        value: options.data.mapping ?? "—",
        expected: error instanceof Error ? error.message.slice(0, 200) : "JSON",
      });
    }
    const known = [
      ...new Map(
        product.model
          .changes()
          .flatMap((change) => (change.kind === "source" ? [[change.fields.id, change.fields.title]] : [])),
      ),
    ];
    // What is only looked at rests on nothing yet; what is written rests on what its writer names.
    const sourceId = source ?? (isDry ? known[0]?.[0] : undefined);
    if (sourceId === undefined) {
      const list = known.map(([id, title]) => `  --source ${id}  ${title}\n`);
      const code = complain({ code: "source-missing", field: "source" });
      process.stderr.write(list.join(""));
      return code;
    }
    const { sheet, encoding } = looked;
    const begun = imports.check({
      id,
      mapping,
      sheet,
      encoding,
      sourceId,
      layout: options.data.layout ?? null,
    });
    if (begun.kind === "refused") return complain(begun.problems[0] ?? { code: "internal" });
    await imports.settled(id);
    const checked = imports.status(id);
    if (checked.kind === "refused") return complain(checked.problems[0] ?? { code: "internal" });
    if (checked.value.problem !== null) return complain(checked.value.problem);
    report(checked.value);
    if (checked.value.errorCount > 0) return 1;
    if (isDry) return 0;
    const writing = imports.apply(id, options.data.actor);
    if (writing.kind === "refused") return complain(writing.problems[0] ?? { code: "internal" });
    await imports.settled(id);
    const written = imports.status(id);
    if (written.kind === "refused") return complain(written.problems[0] ?? { code: "internal" });
    if (written.value.problem !== null) return complain(written.value.problem);
    const sites = written.value.change?.fields.sites ?? 0;
    process.stdout.write(`${inAll(({ command }) => command.written(sites))}\n`);
    return 0;
  } finally {
    imports.stop();
    await product.store.close();
  }
}
