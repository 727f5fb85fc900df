import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkCommand } from "./commands/check-command.ts";
import { say } from "./commands/complain.ts";
import { exportCommand } from "./commands/export-command.ts";
import { importCommand } from "./commands/import-command.ts";
import { reportCommand } from "./commands/report-command.ts";
import { returnsCommand } from "./commands/returns-command.ts";
import { serveCommand } from "./commands/serve-command.ts";
import { demoSettings, readSettings, type Settings } from "./env.ts";
import type { Parts } from "./open-product.ts";
import { inAll } from "./words/in-all.ts";

const optionNames = [
  "chart",
  "kind",
  "format",
  "out",
  "lang",
  "units",
  "theme",
  "as-of",
  "style",
  "agency",
  "number",
  "addressee",
  "signed-on",
  "remark",
  "copies-to",
  "printed-by",
  "printed-on",
  "from",
  "scenario",
  "focus",
  "set",
  "hurdle",
  "target",
  "seed",
  "projects",
  "width",
  "scale",
  "size",
  "bw",
  "outlined",
  "separator",
  "mapping",
  "system",
  "source",
  "layout",
  "actor",
  "report",
  "period",
  "outdated",
] as const;

/** The built parts lie beside this file. */
function builtParts(): Parts {
  const template = fileURLToPath(new URL("./store-template.tar", import.meta.url));
  return {
    workerUrl: new URL("./engine-worker.js", import.meta.url),
    intakeUrl: new URL("./intake-worker.js", import.meta.url),
    reportThreadUrl: new URL("./report-thread.js", import.meta.url),
    chartThreadUrl: new URL("./chart-thread.js", import.meta.url),
    templateArchive: existsSync(template) ? template : null,
    webRoot: fileURLToPath(new URL("../../web/dist", import.meta.url)),
    pageUrl: new URL("./page/render-page.js", import.meta.url),
  };
}

type Values = Readonly<Record<string, string | boolean | undefined>>;
const commands: Readonly<
  Record<string, (settings: Settings, parts: Parts, values: Values) => Promise<number>>
> = {
  serve: serveCommand,
  check: checkCommand,
  export: exportCommand,
  import: importCommand,
  returns: returnsCommand,
  report: reportCommand,
};

/** The help names every chart: its list loads only when somebody asks. */
async function help(): Promise<string> {
  const [{ helpText }, { exportedCharts }] = await Promise.all([
    import("./commands/help.ts"),
    import("./use-cases/export-chart.ts"),
  ]);
  return helpText(exportedCharts);
}

async function readArguments() {
  const text = { type: "string" } as const;
  const options = {
    ...Object.fromEntries(optionNames.map((name) => [name, text])),
    help: { type: "boolean", short: "h" },
    demo: { type: "boolean" },
    "dry-run": { type: "boolean" },
  } as const;
  try {
    return parseArgs({ args: process.argv.slice(2), options, allowPositionals: true });
  } catch (error) {
    const detail = error instanceof Error ? error.message : "";
    process.stderr.write(`${inAll(({ command }) => command.badArguments(detail))}\n${await help()}\n`);
    return null;
  }
}

async function run(): Promise<number> {
  const read = await readArguments();
  if (read === null) return 2;
  const { values, positionals } = read;
  const [name = "serve", ...rest] = positionals;
  if (values.help === true || name === "help") {
    process.stdout.write(await help());
    return 0;
  }
  // Only an import takes something without a name: its file.
  const [file, ...more] = rest;
  const isFit = name === "import" ? more.length === 0 : rest.length === 0;
  const command = Object.hasOwn(commands, name) && isFit ? commands[name] : undefined;
  if (command === undefined) {
    process.stderr.write(
      `${inAll(({ command }) => command.unknown(positionals.join(" ")))}\n${await help()}\n`,
    );
    return 2;
  }
  const env = readSettings(process.env);
  if (env.kind === "read")
    return command(values.demo === true ? demoSettings(env.settings) : env.settings, builtParts(), {
      ...values,
      ...(file === undefined ? {} : { file }),
    });
  for (const message of env.messages) say(message);
  return 2;
}

// What this product writes is its owner's alone: data, exports and temporary files.
process.umask(0o077);

run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  },
);
