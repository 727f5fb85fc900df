import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const mainFile = fileURLToPath(new URL("../../apps/server/dist/main.js", import.meta.url));

export type RunningProduct = {
  readonly url: string;
  readonly folder: string;
  stop(): Promise<void>;
  kill(): Promise<void>;
};

/** The built product on a free port, with a data folder of its own, as `npm start` runs it. */
export async function startProduct(
  folder = mkdtempSync(join(tmpdir(), "lianchi-e2e-")),
  port = 0,
  more: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Promise<RunningProduct> {
  if (!existsSync(mainFile)) throw new Error("the product is not built: run npm test, or pnpm build first");
  const env = {
    ...process.env,
    NODE_ENV: "production",
    LIANCHI_DATA: folder,
    PORT: String(port),
    HOST: "127.0.0.1",
    DATABASE_URL: "",
    ...more,
  };
  const child = spawn(process.execPath, [mainFile, "serve", ...args], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (bytes: Buffer) => {
      said += bytes.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found !== null) resolve(found[0]);
    });
    child.once("exit", (code) => reject(new Error(`the product ended with ${code}: ${said}`)));
  });
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    await ended;
  };
  return {
    url,
    folder,
    kill: end("SIGKILL"),
    stop: async () => {
      await end("SIGTERM")();
      rmSync(folder, { recursive: true, force: true });
      rmSync(`${folder}-demo`, { recursive: true, force: true });
    },
  };
}

const browserFiles = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? browserFiles.find((file) => existsSync(file));
  if (executablePath === undefined)
    throw new Error("Chromium is not installed: run npm test as root, or set CHROMIUM");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export type Visit = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What no page may ever do: requests to other origins, policy violations, errors. */
  readonly faults: string[];
};

type Screen = { readonly width: number; readonly height: number; readonly hasTouch?: boolean };

/** A visitor with a fresh profile. */
export async function visit(
  browser: Browser,
  url: string,
  { hasTouch = false, ...size }: Screen = { width: 1440, height: 900 },
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: size,
    hasTouch,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    acceptDownloads: true,
  });
  // Only what hangs is given up: on busy cores a good page may take minutes.
  context.setDefaultTimeout(240_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(url).origin });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== new URL(url).origin)
      faults.push(`request to ${request.url()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) faults.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(url);
  return { page, context, faults };
}

/** Waits until a page is as it stays: nothing in it has changed for a while. The network is never idle, a line for live
 *  changes stays open.
 *  @param quietMs how long nothing may change [ms] */
export async function settled(page: Page, quietMs = 700): Promise<void> {
  await page.evaluate(
    ({ quietMs, mostMs }) =>
      new Promise<void>((resolve) => {
        const end = setTimeout(done, mostMs);
        let quiet = setTimeout(done, quietMs);
        const observer = new MutationObserver(() => {
          clearTimeout(quiet);
          quiet = setTimeout(done, quietMs);
        });
        function done() {
          observer.disconnect();
          clearTimeout(end);
          clearTimeout(quiet);
          resolve();
        }
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    { quietMs, mostMs: 60_000 },
  );
}
