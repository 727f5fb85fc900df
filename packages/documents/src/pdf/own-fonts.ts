import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fontFiles } from "../fonts/font.ts";

/** The faces that files are set in: the only ones the typesetter is given. */
export function ownFonts(): Buffer[] {
  return fontFiles.map((file) => readFileSync(file));
}

/** A list of font folders that names one folder which cannot be: a list without any would mean the usual ones. */
const nowhere = `<?xml version="1.0"?><fontconfig><dir>/dev/null/none</dir></fontconfig>`;
const variable = "FONTCONFIG_FILE";

/** Runs `open` while the system's list of fonts is out of sight. The typesetter looks through it when it is made, cannot
 *  be told not to, and needs it for nothing: no face but ours may appear in a file. Linux alone reads the list from where
 *  the environment says; elsewhere the system's fonts are looked at and not used. In a worker the environment must be
 *  the process's own (`env: SHARE_ENV`). */
export function withoutSystemFonts<T>(open: () => T): T {
  const before = process.env[variable];
  const folder = mkdtempSync(join(tmpdir(), "lianchi-fonts-"));
  try {
    const list = join(folder, "fonts.conf");
    writeFileSync(list, nowhere);
    process.env[variable] = list;
    return open();
  } finally {
    if (before === undefined) delete process.env[variable];
    else process.env[variable] = before;
    rmSync(folder, { recursive: true, force: true });
  }
}
