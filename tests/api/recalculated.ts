import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice, where it is installed. */
export const hasOffice = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
if (!hasOffice)
  console.log("LibreOffice Calc is not installed: workbooks are not recalculated. Install libreoffice-calc.");

/** Files as LibreOffice saves them after computing every formula, in one start of it and with a profile of its own. */
export function recalculated(
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), "lianchi-office-"));
  try {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, `${name}.xlsx`), files[name] ?? new Uint8Array());
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        join(folder, "out"),
        ...names.map((name) => join(folder, `${name}.xlsx`)),
      ],
      { stdio: "pipe", timeout: 500_000 },
    );
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, "out", `${name}.xlsx`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
