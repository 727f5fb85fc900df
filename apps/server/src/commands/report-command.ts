import { z } from "zod";
import type { Settings } from "../env.ts";
import type { Parts } from "../open-product.ts";
import { problemsFromZod } from "../problems-from-zod.ts";
import { openReportWorker } from "../report-worker/open-workers.ts";
import { makeReport } from "../use-cases/reports/make-report.ts";
import { ReportOptions, reportRequestOf } from "../use-cases/reports/report-request.ts";
import { say } from "./complain.ts";
import { deliver, type Made } from "./deliver.ts";
import { makeOrAsk } from "./make-or-ask.ts";

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

function make(settings: Settings, parts: Parts, wanted: Wanted): Promise<Made> {
  return makeOrAsk(settings, parts, {
    make: async (product) => {
      const reportWorker = openReportWorker(parts.reportThreadUrl);
      try {
        const asked = reportRequestOf(product, wanted.report, wanted.format, wanted.options);
        return asked.kind === "refused"
          ? asked
          : await makeReport(product, reportWorker, "command", asked.value);
      } finally {
        await reportWorker.stop();
      }
    },
    addressOf: (url) => addressOf(url, wanted),
  });
}

/** `lianchi report`: a whole report as a file. */
export async function reportCommand(settings: Settings, parts: Parts, values: object): Promise<number> {
  const named = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      // Names of options have hyphens where those of the address have capitals.
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
  const [wanted, options] = [Options.safeParse(values), ReportOptions.safeParse(named)];
  if (!wanted.success || !options.success) {
    for (const { error } of [wanted, options])
      if (error !== undefined) for (const { message } of problemsFromZod(error, named)) say(message);
    return 2;
  }
  return deliver(await make(settings, parts, { ...wanted.data, options: options.data }), wanted.data.out);
}
