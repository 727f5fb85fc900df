import { createServer } from "node:http";
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyRequest,
  LogController,
} from "fastify";
import { z } from "zod";
import { failureProblem } from "../failure-problem.ts";
import type { Product } from "../product.ts";
import type { Imports } from "../use-cases/imports/import-jobs.ts";
import type { ReportWorker } from "../use-cases/reports/make-report.ts";
import type { ReportJobs } from "../use-cases/reports/report-jobs.ts";
import type { Schedules } from "../use-cases/reports/run-schedules.ts";
import { createByteCache, type StateTag } from "./byte-cache.ts";
import { addExportRoute } from "./export-route.ts";
import { createFirstPictures } from "./first-pictures.ts";
import { type GateRequest, gateProblem, largestBodyBytes, largestHeadBytes } from "./gatekeeper.ts";
import { securityHeaders } from "./headers.ts";
import { isOwnName } from "./host-names.ts";
import { addImportRoute } from "./import-route.ts";
import { isTooDeep, mostDepth } from "./json-depth.ts";
import { answerProblem } from "./problem-answer.ts";
import { addQueryAnswers } from "./query-answers.ts";
import { createRateLimits, type RequestKind } from "./rate-limits.ts";
import { addReportFiles } from "./report-files.ts";
import { answerMethod, answerUnreadable, requestProblem } from "./request-problem.ts";
import { addStaticFiles } from "./static-files.ts";

export type AppParts = {
  readonly product: Product;
  readonly stateTag: StateTag;
  /** Names that the administrator has given this server, besides the loopback ones. */
  readonly hosts: readonly string[];
  readonly webRoot: string;
  readonly pageUrl: URL | null;
  readonly log: FastifyBaseLogger;
  readonly imports: Imports;
  readonly reportWorker: ReportWorker;
  readonly reports: ReportJobs;
  readonly schedules: Schedules;
  /** Registers what answers under `/trpc`, behind the same gate as everything else. */
  readonly addApi: FastifyPluginAsync;
};

/** Longer than proxies keep theirs, so that none sends into a connection that is just being closed [ms]. */
const keepAliveTimeout = 72_000;
/** The largest file over a slow line: 128 MB at 1 Mbit/s [ms]. */
const requestTimeout = 1_200_000;

const Input = z.object({ input: z.string().optional() });

/** What any address here answers to; the web server below knows no answer of ours to the others. */
const methods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "OPTIONS"]);

const Called = z.object({ path: z.string() });

function gateRequestOf({ method, headers, params, routeOptions }: FastifyRequest): GateRequest {
  const route = routeOptions.url;
  const { data } = Called.safeParse(params);
  return { method, headers, route, calls: route?.startsWith("/trpc/") === true ? (data?.path ?? "") : "" };
}

/** null: not counted. */
function kindOf({ method, route = "" }: GateRequest): RequestKind | null {
  if (route === "/healthz" || route === "/readyz") return null;
  if (method !== "GET" && method !== "HEAD") return "write";
  return route.startsWith("/export/") ? "export" : "read";
}

function addProbes(app: FastifyInstance, { store, model }: Product): void {
  app.get("/healthz", async (_, reply) => reply.header("cache-control", "no-store").send({ status: "up" }));
  app.get("/readyz", async (_, reply) => {
    const isReady = await store.ping().then(
      () => true,
      () => false,
    );
    return reply
      .code(isReady ? 200 : 503)
      .header("cache-control", "no-store")
      .send({ status: isReady ? "ready" : "not-ready", version: model.version() });
  });
}

/** The web server: what the outside sees, and what it is kept from. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const {
    product,
    stateTag,
    hosts,
    webRoot,
    pageUrl,
    log,
    addApi,
    imports,
    reportWorker,
    reports,
    schedules,
  } = parts;
  const cache = createByteCache(stateTag);
  const secondsToWait = createRateLimits(() => performance.now());
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBodyBytes,
    // Who is connected when the server stops is still answered; the store closes after the last of them.
    return503OnClosing: false,
    // As long as a whole address may be: the gate says what is wrong with a long one.
    routerOptions: { maxParamLength: largestHeadBytes },
    clientErrorHandler: answerUnreadable,
    frameworkErrors: (error, request, reply) =>
      void answerProblem(
        reply.headers(securityHeaders),
        requestProblem(error, request.url) ?? { code: "internal", value: request.id },
      ),
    serverFactory: (handler) =>
      createServer(
        { maxHeaderSize: largestHeadBytes, keepAliveTimeout, requestTimeout },
        (request, response) => {
          if (!methods.has(request.method ?? "")) return answerMethod(request.method ?? "", response);
          // Known bytes leave before the router wakes, but not to a foreign name.
          const handOn = () => handler(request, response);
          if (isOwnName(request.headers.host, hosts)) cache.answer(request, response, handOn);
          else handOn();
          return undefined;
        },
      ),
  });

  app.addHook("onRequest", async (request, reply) => {
    reply.headers(securityHeaders);
    const asked = gateRequestOf(request);
    const problem = gateProblem(asked, hosts);
    if (problem !== null) return answerProblem(reply, problem);
    const kind = kindOf(asked);
    const seconds = kind === null ? 0 : secondsToWait(kind, request.ip);
    if (seconds > 0) return answerProblem(reply, { code: "too-many-requests", expected: String(seconds) });
  });
  app.setErrorHandler((error, request, reply) => {
    const known = requestProblem(error, request.url);
    if (known !== null) return answerProblem(reply, known);
    const { url, method } = request;
    return answerProblem(
      reply,
      failureProblem(error, (err, id) => log.error({ err, id, method, url }, "unexpected failure")),
    );
  });

  await app.register(async (api) => {
    api.addHook("preHandler", async (request, reply) => {
      const { input } = Input.catch({}).parse(request.query);
      if ([request.body, input].some((text) => typeof text === "string" && isTooDeep(text)))
        return answerProblem(reply, { code: "json-too-deep", expected: String(mostDepth) });
    });
    addQueryAnswers(api, cache, stateTag);
    await api.register(addApi);
  });
  addImportRoute(app, product, imports);
  addExportRoute(app, product, stateTag);
  addReportFiles(app, { product, reportWorker, reports, schedules });
  addProbes(app, product);
  const firstPicture = createFirstPictures({
    app,
    webRoot,
    pageUrl,
    stateTag,
    host: hosts[0] ?? "localhost",
    logError: (err, url) => log.error({ err, url }, "a page's first picture could not be made"),
  });
  await addStaticFiles(app, webRoot, firstPicture);
  return app;
}
