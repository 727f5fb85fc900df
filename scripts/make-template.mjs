// Part of the build: makes the archive from which a new data folder is opened.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const maker = fileURLToPath(new URL("../apps/server/dist/make-template.js", import.meta.url));
const archive = fileURLToPath(new URL("../apps/server/dist/store-template.tar", import.meta.url));
process.exit(spawnSync(process.execPath, [maker, archive], { stdio: "inherit" }).status ?? 1);
