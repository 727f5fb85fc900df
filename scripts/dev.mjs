// pnpm dev: page and server from their sources, each anew when one changes. Arguments: --demo.
import { once } from "node:events";
import { createServer as createProbe } from "node:net";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { createRunnableDevEnvironment, createServer } from "vite";
import { build, install, root } from "./prepare.mjs";

/** What the server answers, not Vite. */
const served = ["/trpc", "/export/", "/import/", "/healthz", "/readyz"];
const dist = pathToFileURL(join(root, "apps/server/dist/"));
const source = (path) => join(root, "apps/server/src", path);

async function freePort() {
  const probe = createProbe().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

install();
// Threads and processes run as they were built: whoever changes one starts anew.
build();
const port = await freePort();
const vite = await createServer({
  configFile: join(root, "vite.config.ts"),
  environments: {
    // The server starts anew as a whole: what is in memory is read back from the disk.
    ssr: {
      dev: {
        createEnvironment: (name, config) =>
          createRunnableDevEnvironment(name, config, { hot: false, runnerOptions: { hmr: false } }),
      },
    },
  },
  server: {
    host: "127.0.0.1",
    port: Number(process.env.PORT ?? 4614),
    strictPort: true,
    proxy: Object.fromEntries(served.map((path) => [path, { target: `http://127.0.0.1:${port}` }])),
  },
});
const { moduleGraph, runner } = vite.environments.ssr;

let serving = null;
async function start() {
  try {
    const [{ serve }, { demoSettings, readSettings }] = await Promise.all([
      runner.import(source("serve.ts")),
      runner.import(source("env.ts")),
    ]);
    const env = readSettings({ ...process.env, HOST: "127.0.0.1", PORT: String(port) });
    if (env.kind !== "read") throw new Error(env.messages.map(({ en }) => en).join("\n"));
    const settings = process.argv.includes("--demo") ? demoSettings(env.settings) : env.settings;
    const parts = {
      workerUrl: new URL("engine-worker.js", dist),
      intakeUrl: new URL("intake-worker.js", dist),
      reportThreadUrl: new URL("report-thread.js", dist),
      chartThreadUrl: new URL("chart-thread.js", dist),
      templateArchive: join(root, "apps/server/dist/store-template.tar"),
      webRoot: join(root, "apps/web/dist"),
    };
    const outcome = await serve({ ...settings, port, realPort: port }, parts, () => new Date());
    if (outcome.kind === "refused") console.error(JSON.stringify(outcome.problem));
    else serving = outcome.server;
  } catch (error) {
    console.error(error);
  }
}

async function restart() {
  const from = performance.now();
  await serving?.stop();
  serving = null;
  runner.clearCache();
  await start();
  console.log(`server: anew in ${Math.round(performance.now() - from)} ms`);
}

let turn = start();
let isWaiting = false;
vite.watcher.on("change", (file) => {
  const isServer = (moduleGraph.getModulesByFile(file.split(sep).join("/"))?.size ?? 0) > 0;
  if (!isServer || isWaiting) return;
  // Several files of one save are one change.
  isWaiting = true;
  setTimeout(() => {
    isWaiting = false;
    turn = turn.then(restart);
  }, 30);
});
await turn;
await vite.listen();
console.log(`pnpm dev: ${vite.resolvedUrls.local[0]}`);

async function end() {
  await vite.close();
  await turn;
  await serving?.stop();
  process.exit(0);
}
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void end());
