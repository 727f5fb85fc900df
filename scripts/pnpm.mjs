// Runs pnpm in the version that package.json pins: the one on PATH when it matches, else npm's copy of it.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const { packageManager } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const wanted = packageManager.replace("pnpm@", "");
const shell = process.platform === "win32";
const plainEnv = { ...process.env, COREPACK_ENABLE_STRICT: "0", npm_config_loglevel: "error" };

function hasOwn() {
  const told = spawnSync("pnpm", ["--version"], {
    cwd: root,
    encoding: "utf8",
    shell,
    env: plainEnv,
    timeout: 20_000,
  });
  return told.status === 0 && told.stdout.trim() === wanted;
}

let command;
function pnpmCommand() {
  command ??= hasOwn() ? ["pnpm"] : ["npx", "--yes", `pnpm@${wanted}`];
  return command;
}

/** @param {string[]} args @param {Record<string, string>} env settings beside the machine's own @returns exit code */
export function pnpm(args, env = {}) {
  const [program, ...first] = pnpmCommand();
  const ran = spawnSync(program, [...first, ...args], {
    cwd: root,
    stdio: "inherit",
    shell,
    env: { ...plainEnv, ...env },
  });
  return ran.status ?? 1;
}
