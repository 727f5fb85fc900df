import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

/** Texts that the server sends as they lie; pictures and fonts are compressed in themselves. */
const isText = /\.(js|css|svg|json)$/;
/** Below this a compressed copy saves less than its own headers [bytes]. */
const worthFromBytes = 1_024;
/** Files under this folder bear a hash of what they hold: a copy that is there is still right. */
const hashed = "assets";

/** Endings of the copies, as the server's static route looks for them. */
export const copyEndings = [".br", ".gz"] as const;

const smallest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
const makers = {
  ".br": (bytes: Buffer) => promisify(brotliCompress)(bytes, smallest),
  ".gz": (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
} as const;

async function copyOf(file: string, ending: (typeof copyEndings)[number], isHashed: boolean): Promise<void> {
  const copy = `${file}${ending}`;
  if (isHashed && existsSync(copy)) return;
  const bytes = readFileSync(file);
  const made = bytes.length < worthFromBytes ? bytes : await makers[ending](bytes);
  if (made.length < bytes.length) writeFileSync(copy, made);
  else rmSync(copy, { force: true });
}

/** Lays a brotli and a gzip copy beside each text of the built web app, once for all readers and as small as can be. */
export function compressBuild(): Plugin {
  return {
    name: "compress-build",
    apply: "build",
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir = "" }) {
        const folders = [
          { folder: dir, isHashed: false },
          { folder: join(dir, hashed), isHashed: true },
        ].filter(({ folder }) => existsSync(folder));
        const copies = folders.flatMap(({ folder, isHashed }) =>
          readdirSync(folder)
            .filter((name) => isText.test(name))
            .flatMap((name) => copyEndings.map((ending) => copyOf(join(folder, name), ending, isHashed))),
        );
        await Promise.all(copies);
      },
    },
  };
}
