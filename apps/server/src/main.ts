import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkCommand } from "./commands/check-command.ts";
import { complain } from "./commands/complain.ts";
import { exportCommand } from "./commands/export-command.ts";
import { help } from "./commands/help.ts";
import { serveCommand } from "./commands/serve-command.ts";
import { readSettings } from "./env.ts";
import type { Parts } from "./serve.ts";

const optionNames = ["chart", "format", "out", "lang", "units", "theme", "as-of", "projects"] as const;

/** The built parts lie beside this file. */
function builtParts(): Parts {
  const template = fileURLToPath(new URL("./store-template.tar", import.meta.url));
  return {
    workerUrl: new URL("./engine-worker.js", import.meta.url),
    templateArchive: existsSync(template) ? template : null,
    webRoot: fileURLToPath(new URL("../../web/dist", import.meta.url)),
  };
}

function readArguments() {
  const text = { type: "string" } as const;
  const options = {
    ...Object.fromEntries(optionNames.map((name) => [name, text])),
    help: { type: "boolean", short: "h" },
  } as const;
  return parseArgs({ args: process.argv.slice(2), options, allowPositionals: true });
}

async function run(): Promise<number> {
  const { values, positionals } = readArguments();
  const [command = "serve", ...rest] = positionals;
  if (values.help === true || command === "help") {
    process.stdout.write(help);
    return 0;
  }
  const read = readSettings(process.env);
  if (read.kind === "wrong") {
    complain({ code: "invalid-field", field: read.variable, value: read.value, expected: "lianchi help" });
    return 2;
  }
  if (rest.length === 0 && command === "serve") return serveCommand(read.settings, builtParts());
  if (rest.length === 0 && command === "check") return checkCommand(read.settings, builtParts());
  if (rest.length === 0 && command === "export") return exportCommand(read.settings, builtParts(), values);
  process.stderr.write(`没有“${positionals.join(" ")}”这个命令 / unknown command\n\n${help}`);
  return 2;
}

run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  },
);
