import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const has = (command: string, argument: string) =>
  spawnSync(command, [argument], { stdio: "ignore" }).status === 0;

/** Why nothing can be converted here; null where it can. */
export const cannotConvert: string | null = !has("soffice", "--version")
  ? "LibreOffice is not installed (Debian: libreoffice-writer, libreoffice-impress)"
  : !has("pdftotext", "-v")
    ? "pdftotext is not installed (Debian: poppler-utils)"
    : null;

/** Pages of an Office file as LibreOffice sets them, each as the text that can be read on it.
 *  @throws where it cannot open the file */
export function pagesByLibreOffice(file: Uint8Array, extension: "docx" | "pptx"): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "lianchi-office-"));
  try {
    const source = join(folder, `file.${extension}`);
    writeFileSync(source, file);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const made = spawnSync(
      "soffice",
      [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, source],
      {
        encoding: "utf8",
        timeout: 500_000,
      },
    );
    if (made.status !== 0) throw new Error(`LibreOffice did not convert the file: ${made.stderr}`);
    const read = spawnSync("pdftotext", ["-layout", join(folder, "file.pdf"), join(folder, "file.txt")]);
    if (read.status !== 0) throw new Error("pdftotext did not read what LibreOffice made");
    return readFileSync(join(folder, "file.txt"), "utf8").split("\f").slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
