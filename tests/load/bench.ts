import { serveBare } from "./bare-server.ts";
import { run as charts } from "./charts.ts";
import type { Measured } from "./measured.ts";
import { run as million } from "./million.ts";
import { run as office } from "./office.ts";
import { keepPagesOpen } from "./open-pages.ts";
import { run as overview } from "./overview.ts";
import { run as pdf } from "./pdf.ts";
import { makeReports } from "./pdf-reports.ts";
import { run as reports } from "./reports.ts";
import { run as returns } from "./returns.ts";
import { run as sites } from "./sites.ts";
import { run as slider } from "./slider.ts";
import { run as start } from "./start.ts";
import { run as web } from "./web.ts";
import { run as write } from "./write.ts";

const benches: Readonly<Record<string, () => Promise<readonly Measured[]>>> = {
  start,
  overview,
  write,
  charts,
  web,
  slider,
  sites,
  returns,
  million,
  pdf,
  office,
  reports,
};

function line({ name, figure, unit, budget, isMet }: Measured): string {
  const shown = figure < 10 ? figure.toFixed(2) : String(Math.round(figure));
  return `${isMet ? "met   " : "MISSED"}  ${shown} ${unit} (budget ${budget})  ${name}`;
}

/** Runs the named benches, or all, one after another; the exit code says whether every budget is met. */
async function main([first, ...rest]: readonly string[]): Promise<void> {
  const [copied] = rest;
  if (first === "bare-server" && copied !== undefined) return serveBare(copied);
  if (first === "open-pages" && copied !== undefined) return keepPagesOpen(copied);
  if (first === "pdf-reports") return makeReports();
  const names = first === undefined ? Object.keys(benches) : [first, ...rest];
  for (const name of names) {
    const bench = benches[name];
    if (bench === undefined)
      throw new Error(`no bench “${name}”; there are: ${Object.keys(benches).join(", ")}`);
    for (const measured of await bench()) {
      process.stdout.write(`${line(measured)}\n`);
      if (!measured.isMet) process.exitCode = 1;
    }
  }
}

await main(process.argv.slice(2));
