import { join } from "node:path";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { z } from "zod";
import { fontFamilies } from "../fonts/font.ts";
import type { Fit } from "./fit.ts";
import { officialFonts } from "./official-fonts.ts";
import { ownFonts, withoutSystemFonts } from "./own-fonts.ts";
import blocks from "./template/blocks.typ?raw";
import chart from "./template/chart.typ?raw";
import official from "./template/official.typ?raw";
import page from "./template/page.typ?raw";
import report from "./template/report.typ?raw";

const templates = {
  "blocks.typ": blocks,
  "chart.typ": chart,
  "official.typ": official,
  "page.typ": page,
  "report.typ": report,
} as const;
export type Template = "report.typ" | "official.typ" | "chart.typ";

/** Under a file no folder can stand: a name that a template would read is found nowhere but among the templates. */
const room = join(process.execPath, "room");

/** Results that this many later runs did not use are forgotten. */
const keptRuns = 3;

const opened = new Map<"own" | "official", NodeCompiler>();

/** One for each thread: opening it reads 20 MB of fonts, and 40 MB more for official documents. */
function typesetter(faces: "own" | "official"): NodeCompiler {
  const known = opened.get(faces);
  if (known !== undefined) return known;
  const fontBlobs = faces === "own" ? ownFonts() : [...ownFonts(), ...officialFonts()];
  const compiler = withoutSystemFonts(() =>
    NodeCompiler.create({ workspace: room, fontArgs: [{ fontBlobs }] }),
  );
  for (const [name, source] of Object.entries(templates)) compiler.addSource(join(room, name), source);
  opened.set(faces, compiler);
  return compiler;
}

const Diagnostics = z.array(z.object({ message: z.string(), path: z.string().optional() }));

function saidBy(error: { readonly shortDiagnostics: unknown } | null): string {
  return Diagnostics.parse(error?.shortDiagnostics ?? [])
    .map(({ message }) => message)
    .join("; ");
}

/** Sets a template over data and hands the pages to `use`. All data enters as one string, and the template reads it as
 *  JSON: no text can become markup.
 *  @throws when the template cannot be set, or warns: a warning means that a face or a glyph is missing */
export function typeset<T>(
  template: Template,
  data: Readonly<Record<string, unknown>>,
  fit: Fit,
  use: (compiler: NodeCompiler, pages: NodeTypstDocument) => T,
): T {
  const compiler = typesetter(template === "official.typ" ? "official" : "own");
  const run = compiler.compile({
    mainFilePath: join(room, template),
    inputs: { report: JSON.stringify({ ...data, faces: fontFamilies }), fit: JSON.stringify(fit) },
  });
  const pages = run.result;
  if (pages === null) throw new Error(`${template} cannot be set: ${saidBy(run.takeError())}`);
  const warning = saidBy(run.takeWarnings());
  if (warning !== "") throw new Error(`${template} is set with a warning: ${warning}`);
  try {
    return use(compiler, pages);
  } finally {
    compiler.evictCache(keptRuns);
  }
}
