import { readLockHolder } from "@lianchi/store";
import { z } from "zod";
import type { Settings } from "../env.ts";
import { openProduct, type Parts } from "../open-product.ts";
import { problemsFromZod } from "../problems-from-zod.ts";
import { openPress } from "../report/press/open-press.ts";
import { toldProblem } from "../told-problem.ts";
import { askedReport, ReportOptions } from "../use-cases/reports/asked-report.ts";
import { makeReport } from "../use-cases/reports/make-report.ts";
import { say } from "./complain.ts";
import { askServer, deliver, type Made } from "./deliver.ts";

const Options = z.object({
  report: z.string().min(1),
  format: z.string().default("pdf"),
  out: z.string().min(1),
});

type Wanted = z.infer<typeof Options> & { readonly options: ReportOptions };

function addressOf(url: string, { report, format, options }: Wanted): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options))
    if (value !== undefined) query.set(name, Array.isArray(value) ? value.join(",") : String(value));
  return `${url}/export/reports/${encodeURIComponent(report)}.${encodeURIComponent(format)}?${query}`;
}

async function make(settings: Settings, parts: Parts, wanted: Wanted): Promise<Made> {
  const opened = await openProduct(
    settings,
    parts,
    () => new Date(),
    () => {},
  );
  if (opened.kind === "refused") {
    const holder = opened.problem.code === "folder-locked" ? readLockHolder(settings.dataFolder) : null;
    const far = typeof holder?.url === "string" ? await askServer(addressOf(holder.url, wanted)) : null;
    return far ?? { kind: "refused", messages: [toldProblem(opened.problem).message] };
  }
  const { product } = opened;
  const press = openPress(parts.pressUrl);
  try {
    const asked = askedReport(product, wanted.report, wanted.format, wanted.options);
    const made = asked.kind === "refused" ? asked : await makeReport(product, press, "command", asked.value);
    return made.kind === "done"
      ? { kind: "made", bytes: made.value.bytes }
      : { kind: "refused", messages: made.problems.map((problem) => toldProblem(problem).message) };
  } finally {
    await press.stop();
    await product.store.close();
  }
}

/** `lianchi report`: a whole report as a file. */
export async function reportCommand(settings: Settings, parts: Parts, values: object): Promise<number> {
  const named = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name === "as-of" ? "asOf" : name, value]),
  );
  const [wanted, options] = [Options.safeParse(values), ReportOptions.safeParse(named)];
  if (!wanted.success || !options.success) {
    for (const { error } of [wanted, options])
      if (error !== undefined) for (const { message } of problemsFromZod(error, named)) say(message);
    return 2;
  }
  return deliver(await make(settings, parts, { ...wanted.data, options: options.data }), wanted.data.out);
}
