// pnpm dev: the server and the page, each made anew as its sources change. Arguments go to the server.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer as createProbe } from "node:net";
import { join } from "node:path";
import { build, createServer } from "vite";
import { build as buildAll, install, root } from "./prepare.mjs";

const configFile = join(root, "vite.config.ts");
const main = join(root, "apps/server/dist/main.js");
/** What the server answers, not Vite. */
const served = ["/trpc", "/export/", "/import/", "/healthz", "/readyz"];

async function freePort() {
  const probe = createProbe().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

install();
// The first build also makes what no watcher makes: the template of a new data folder.
buildAll();
const port = await freePort();
const url = `http://127.0.0.1:${port}`;

let child = null;
let isEnding = false;
async function restart() {
  const before = child;
  if (before !== null && before.exitCode === null) {
    before.kill("SIGTERM");
    await once(before, "exit");
  }
  if (isEnding) return;
  const env = { ...process.env, PORT: String(port), NODE_OPTIONS: "--enable-source-maps" };
  child = spawn(process.execPath, [main, "serve", ...process.argv.slice(2)], {
    cwd: root,
    env,
    stdio: "inherit",
  });
}

const watcher = await build({
  configFile,
  mode: "server",
  logLevel: "warn",
  build: { watch: {}, emptyOutDir: false },
});
let turn = Promise.resolve();
watcher.on("event", ({ code, error, result }) => {
  void result?.close();
  if (code === "ERROR") console.error(error);
  if (code === "END") turn = turn.then(restart);
});

const page = await createServer({
  configFile,
  server: {
    host: "127.0.0.1",
    port: Number(process.env.PORT ?? 4614),
    strictPort: true,
    proxy: Object.fromEntries(served.map((path) => [path, { target: url }])),
  },
});
await page.listen();
console.log(`pnpm dev: ${page.resolvedUrls.local[0]} (server on ${url})`);

async function end() {
  isEnding = true;
  await Promise.all([page.close(), watcher.close()]);
  child?.kill("SIGTERM");
}
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void end());
