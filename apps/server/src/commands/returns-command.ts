import { optionFields, type ReturnsFormat, returnsFormats } from "@lianchi/documents";
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
import { z } from "zod";
import type { Settings } from "../env.ts";
import type { Parts } from "../open-product.ts";
import { problemsFromZod } from "../problems-from-zod.ts";
import { type ExportReturnsRequest, exportReturns } from "../use-cases/export-returns.ts";
import { complain, say } from "./complain.ts";
import { deliver } from "./deliver.ts";
import { makeOrAsk } from "./make-or-ask.ts";

const Options = z.object({
  format: z.string().default("json"),
  out: z.string().min(1).optional(),
  lang: Lang.default(defaultReading.lang),
  units: UnitStyle.default(defaultReading.units),
  "as-of": Day.optional(),
  scenario: ScenarioId.optional(),
  set: SetText.optional(),
  hurdle: z.coerce.number().min(0).max(1).optional(),
  separator: optionFields.separator,
  projects: z
    .string()
    .transform((list) => list.split(","))
    .pipe(z.array(SubjectId))
    .optional(),
});

const isFormat = (name: string): name is ReturnsFormat => returnsFormats.some((one) => one === name);

function addressOf(url: string, request: ExportReturnsRequest): string {
  const { reading, asOf, scenario, set, hurdle, projects, format, separator } = request;
  const query = new URLSearchParams({ ...reading });
  if (asOf !== undefined) query.set("asOf", asOf);
  if (scenario !== undefined) query.set("scenario", scenario);
  if (set !== undefined) query.set("set", textOfSet(set));
  if (hurdle !== undefined) query.set("hurdle", String(hurdle));
  if (separator !== undefined) query.set("separator", separator);
  if (projects !== undefined) query.set("projects", projects.join(","));
  return `${url}/export/returns.${format}?${query}`;
}

/** The whole file to whoever reads the terminal; one who stopped reading is none of our business. */
function print(bytes: Uint8Array): Promise<number> {
  return new Promise((resolve) => {
    process.stdout.on("error", () => resolve(0));
    process.stdout.write(bytes, () => resolve(0));
  });
}

/** `lianchi returns`: what projects come to, as a file or on the terminal. */
export async function returnsCommand(settings: Settings, parts: Parts, values: object): Promise<number> {
  const options = Options.safeParse(values);
  if (!options.success) {
    for (const { message } of problemsFromZod(options.error, values)) say(message);
    return 2;
  }
  const { format, out, lang, units, "as-of": asOf, ...chosen } = options.data;
  if (!isFormat(format))
    return complain({ code: "unknown-format", value: format, expected: returnsFormats.join(", ") });
  if (out === undefined && format === "xlsx")
    return complain({ code: "invalid-field", field: "out", value: "—", expected: "--out FILE.xlsx" });
  const request: ExportReturnsRequest = { ...chosen, format, reading: { lang, units }, asOf };
  const made = await makeOrAsk(settings, parts, {
    make: (product) => exportReturns(product, request),
    addressOf: (url) => addressOf(url, request),
  });
  return out === undefined && made.kind === "made" ? print(made.bytes) : deliver(made, out ?? "");
}
