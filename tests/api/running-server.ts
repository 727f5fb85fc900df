import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AppRouter } from "@lianchi/server/api";
import {
  createTRPCClient,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
  TRPCClientError,
} from "@trpc/client";
import { readSettings } from "../../apps/server/src/env.ts";
import { builtIntakeUrl } from "../../apps/server/src/intake/testing/global-setup.ts";
import type { Parts } from "../../apps/server/src/open-product.ts";
import { serve } from "../../apps/server/src/serve.ts";
import { builtWorkerUrl } from "../../packages/store/src/embedded/build-worker.ts";
import { testTemplate } from "../../packages/store/src/testing/embedded-place.ts";
import { EventSource } from "./event-source.ts";
import { folderOpenedOnce, newFolder } from "./opened-folder.ts";

export { newFolder } from "./opened-folder.ts";

const builtChartThreadUrl = new URL("../../apps/server/dist/chart-thread.js", import.meta.url);
const builtPageUrl = new URL("../../apps/server/dist/page/render-page.js", import.meta.url);
const builtReportThreadUrl = new URL("../../apps/server/dist/report-thread.js", import.meta.url);

export type RunningServer = {
  readonly url: string;
  readonly folder: string;
  readonly client: TRPCClient<AppRouter>;
  stop(): Promise<void>;
  /** Stops, and removes the folder. */
  [Symbol.asyncDispose](): Promise<void>;
};

export type Wishes = {
  /** A folder to open again; absent makes a new one. */
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: () => Date;
  /** The built web app; absent takes the one in the workspace, with the first pictures of its pages. */
  readonly webRoot?: string;
};

export function clientOf(serverUrl: string): TRPCClient<AppRouter> {
  const url = `${serverUrl}/trpc`;
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === "subscription",
        true: httpSubscriptionLink({ url, EventSource }),
        false: httpLink({ url }),
      }),
    ],
  });
}

/** Who brings a clock or a database begins from nothing: what a first start writes bears its time. */
async function folderFor({ now, env }: Wishes): Promise<string> {
  if (now !== undefined || env?.DATABASE_URL !== undefined) return newFolder();
  return folderOpenedOnce(async (folder) => (await runningServer({ folder })).stop());
}

/** The real server with a real store in a temporary folder, on a free port: `await using server = await runningServer()`. */
export async function runningServer(wishes: Wishes = {}): Promise<RunningServer> {
  const folder = wishes.folder ?? (await folderFor(wishes));
  const read = readSettings({ LIANCHI_DATA: folder, PORT: "0", LIANCHI_LOG: "error", ...wishes.env });
  if (read.kind === "wrong") throw new Error(JSON.stringify(read.messages));
  const parts: Parts = {
    workerUrl: builtWorkerUrl,
    intakeUrl: builtIntakeUrl,
    reportThreadUrl: builtReportThreadUrl,
    chartThreadUrl: builtChartThreadUrl,
    templateArchive: fileURLToPath(testTemplate),
    pageUrl: wishes.webRoot === undefined ? builtPageUrl : null,
    webRoot: wishes.webRoot ?? fileURLToPath(new URL("../../apps/web/dist", import.meta.url)),
  };
  const serving = await serve(read.settings, parts, wishes.now ?? (() => new Date()));
  if (serving.kind === "refused") throw new Error(JSON.stringify(serving.problem));
  const { server } = serving;
  return {
    url: server.url,
    folder,
    client: clientOf(server.url),
    stop: server.stop,
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a refused call says, in the API's own words. */
export type Refusal = NonNullable<TRPCClientError<AppRouter>["data"]>;

const isRefused = (error: unknown): error is TRPCClientError<AppRouter> => error instanceof TRPCClientError;

/** What a call was refused with. @throws when it was not */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  const answer = await call.then(
    (value: unknown) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ("value" in answer) throw new Error(`not refused: ${JSON.stringify(answer.value)}`);
  if (!isRefused(answer.error) || answer.error.data == null) throw answer.error;
  return answer.error.data;
}

/** The same of an answer that no tRPC client asked for. */
export async function refusalIn(answer: Response): Promise<Refusal> {
  const body: { readonly error: { readonly data: Refusal } } = await answer.json();
  return body.error.data;
}
