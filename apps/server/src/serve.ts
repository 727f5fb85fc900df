import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Problem } from "@lianchi/domain";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { demoSettings, type Settings } from "./env.ts";
import { type AppParts, createApp } from "./http/app.ts";
import { largestBatch } from "./http/gatekeeper.ts";
import { isHeardHereAlone } from "./http/host-names.ts";
import { openProduct, type Parts } from "./open-product.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { openReportWorker } from "./report-worker/open-workers.ts";
import { stateTagOf } from "./state-tag.ts";
import { trpcPlugin } from "./trpc/trpc-plugin.ts";
import { createImports } from "./use-cases/imports/import-jobs.ts";
import { createReportJobs } from "./use-cases/reports/report-jobs.ts";
import { createSchedules } from "./use-cases/reports/run-schedules.ts";

export type RunningServer = { readonly url: string; stop(): Promise<void> };
export type Serving =
  | { readonly kind: "serving"; readonly server: RunningServer }
  | { readonly kind: "refused"; readonly problem: Problem };

/** How long requests under way may take to end when the server stops [ms]. */
const patienceMs = 3_000;
/** How often the clock is looked at for reports that are due [ms]. */
const scheduleEveryMs = 60_000;

type AppOf = Omit<AppParts, "hosts" | "stateTag">;

function appOf(parts: AppOf, { names }: Settings) {
  const stateTag = stateTagOf(parts.product, randomBytes(4).toString("hex"));
  return createApp({ ...parts, hosts: names, stateTag });
}

/** A second product with simulated progress, in this process but in a folder and on a port of its own. */
function demoBeside(settings: Settings, parts: Parts, now: () => Date, ownPort: () => number) {
  let serving: Promise<Serving> | null = null;
  return {
    open: async (): Promise<Outcome<string>> => {
      if (settings.isDemo) return done("/");
      serving ??= serve(
        // On a port of its own nobody knows the public address of the demonstration.
        { ...demoSettings(settings), port: 0, publicUrl: null, realPort: ownPort() },
        parts,
        now,
      );
      try {
        const told = await serving;
        if (told.kind === "serving") return done(told.server.url);
        serving = null;
        return refused(told.problem);
      } catch (error) {
        // The next to ask tries again.
        serving = null;
        throw error;
      }
    },
    stop: async () => {
      // What did not start was told to whoever asked for it.
      const told = await serving?.catch(() => null);
      if (told?.kind === "serving") await told.server.stop();
    },
  };
}

const badHost = (host: string): Problem => ({
  code: "invalid-field",
  field: "HOST",
  value: host,
  expected: "127.0.0.1, 0.0.0.0, ::1, ::",
});

/** Whether other machines will reach the server; refused where nobody has said under which names. */
async function opening({ host, hosts, names }: Settings): Promise<Outcome<{ readonly isOpen: boolean }>> {
  let isOpen: boolean;
  try {
    isOpen = !(await isHeardHereAlone(host));
  } catch {
    return refused(badHost(host));
  }
  if (isOpen && hosts.length === 0) return refused({ code: "host-open", field: "HOST", value: host });
  // Behind a proxy others reach it, too.
  return done({ isOpen: isOpen || names.length > 0 });
}

async function listen(app: FastifyInstance, { port, host }: Settings): Promise<Problem | null> {
  try {
    await app.listen({ port, host });
    return null;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "EADDRINUSE" || code === "EACCES") return { code: "port-taken", value: String(port) };
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EINVAL") return badHost(host);
    throw error;
  }
}

/** The address under which this machine reaches the server. */
function urlOf(app: FastifyInstance, { host, port }: Settings): string {
  const bound = app.server.address();
  if (bound === null || typeof bound === "string") return `http://${host}:${port}`;
  const { address } = bound;
  const name = address === "0.0.0.0" ? "127.0.0.1" : address === "::" ? "::1" : address;
  return `http://${name.includes(":") ? `[${name}]` : name}:${bound.port}`;
}

/** Takes no new request and ends those under way; what does not end in time is cut. */
async function closeApp(app: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => app.server.closeIdleConnections(), 20);
  const cut = setTimeout(() => app.server.closeAllConnections(), patienceMs);
  await app.close();
  clearInterval(sweep);
  clearTimeout(cut);
}

/** Serves the product until `stop`. Says why when it cannot. */
export async function serve(settings: Settings, parts: Parts, now: () => Date): Promise<Serving> {
  const log = pino({ level: settings.logLevel });
  const heard = await opening(settings);
  if (heard.kind === "refused")
    return { kind: "refused", problem: heard.problems[0] ?? { code: "internal" } };
  const { isOpen } = heard.value;
  const opened = await openProduct(settings, parts, now, (error) =>
    log.error({ err: error }, "changes of another process could not be read"),
  );
  if (opened.kind === "refused") return opened;
  const { product } = opened;
  const ahead = await product.store.timeAhead();
  if (ahead !== null) log.warn(ahead);
  const stopping = new AbortController();
  try {
    let ownPort = settings.port;
    const demo = demoBeside(settings, parts, now, () => ownPort);
    const imports = createImports(product, parts.intakeUrl, (err, id) =>
      log.error({ err, id }, "an import failed"),
    );
    const reportWorker = openReportWorker(parts.reportThreadUrl);
    const reports = createReportJobs(product, reportWorker);
    const schedules = createSchedules(product, reportWorker, join(settings.dataFolder, "reports"), (error) =>
      log.error({ err: error }, "a scheduled report could not be made"),
    );
    const app = await appOf(
      {
        product,
        webRoot: parts.webRoot,
        pageUrl: parts.pageUrl,
        log,
        addApi: trpcPlugin(
          {
            product,
            reports,
            schedules,
            stopping: stopping.signal,
            openDemo: demo.open,
            isOpen,
            imports,
            logError: (err, id) => log.error({ err, id }, "unexpected failure"),
          },
          largestBatch,
        ),
        imports,
        reportWorker,
        reports,
        schedules,
      },
      settings,
    );
    const problem = await listen(app, settings);
    if (problem !== null) {
      await product.store.close();
      return { kind: "refused", problem };
    }
    const url = urlOf(app, settings);
    ownPort = Number(new URL(url).port);
    if (isOpen)
      log.warn(
        { host: settings.host, hosts: settings.hosts },
        "other machines can reach this server, and nobody signs in: whoever reaches it can read and change everything",
      );
    product.store.announce(url);
    // What was missed while nobody served is made up for once; then the clock is looked at again and again.
    void schedules.runDue();
    const clock = setInterval(() => void schedules.runDue(), scheduleEveryMs);
    clock.unref();
    const end = async () => {
      stopping.abort();
      imports.stop();
      clearInterval(clock);
      // A report under way is given up: it is made at the next start.
      const schedulesEnd = schedules.stop();
      await reportWorker.stop();
      await product.chartWorker.stop();
      await schedulesEnd;
      await closeApp(app);
      await demo.stop();
      // A write under way is finished and acknowledged, or not begun.
      await product.inTurn(async () => {});
      await product.store.close();
    };
    let ended: Promise<void> | undefined;
    const stop = () => {
      ended ??= end();
      return ended;
    };
    return { kind: "serving", server: { url, stop } };
  } catch (error) {
    await product.store.close();
    throw error;
  }
}
