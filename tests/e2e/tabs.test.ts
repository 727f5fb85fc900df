import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type RunningProduct, startBrowser, startProduct, visit } from "./product.ts";

/** The product behind a door that counts who listens for changes at this moment. */
type CountedDoor = { readonly url: string; readonly listeners: () => number; close(): Promise<void> };

async function openCountedDoor(target: string): Promise<CountedDoor> {
  let listeners = 0;
  const server = createServer((incoming, answer) => {
    const isLive = (incoming.url ?? "").startsWith("/trpc/changes.live");
    const onward = request(
      `${target}${incoming.url ?? "/"}`,
      { method: incoming.method, headers: { ...incoming.headers, host: new URL(target).host } },
      (reply) => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        answer.flushHeaders();
        reply.pipe(answer);
      },
    );
    if (isLive) listeners += 1;
    answer.once("close", () => {
      if (isLive) listeners -= 1;
      onward.destroy();
    });
    onward.once("error", () => answer.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    listeners: () => listeners,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

let product: RunningProduct;
let browser: Browser;
let door: CountedDoor;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  door = await openCountedDoor(product.url);
});
afterAll(async () => {
  await browser.close();
  await door.close();
  await product.stop();
});

/** What the browser does when another tab comes to the front. Headless pages are all visible, so it is said to the page. */
const setVisible = (page: Page, isVisible: boolean) =>
  page.evaluate(
    (state) => {
      Object.defineProperty(document, "visibilityState", { configurable: true, get: () => state });
      document.dispatchEvent(new Event("visibilitychange"));
    },
    isVisible ? "visible" : "hidden",
  );

const inSync = (page: Page) => page.getByText("与服务器同步").first().waitFor();

/** A source that somebody else registers, in the shape of the one that the product opens with. */
async function registerSource(title: string): Promise<void> {
  const Listed = z.object({
    result: z.object({ data: z.array(z.object({ fields: z.looseObject({ title: z.string() }) })).min(1) }),
  });
  const listed = Listed.parse(await (await fetch(`${product.url}/trpc/sources.list`)).json());
  const answer = await fetch(`${product.url}/trpc/sources.save`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      actor: "王",
      expectedVersion: 0,
      fields: { ...listed.result.data[0]?.fields, id: "missed", title },
    }),
  });
  expect(answer.status).toBe(200);
}

describe("many tabs of one browser", () => {
  it("stay usable when there are more of them than connections: six open tabs froze the product", async () => {
    const { page, context, faults } = await visit(browser, `${door.url}/sources`);
    const tabs = [page];
    for (let more = 0; more < 7; more++) {
      const tab = await context.newPage();
      await tab.goto(`${door.url}/sources`);
      tabs.push(tab);
    }
    for (const tab of tabs) await inSync(tab);
    expect(door.listeners()).toBe(1);
    const last = tabs.at(-1);
    await last?.getByRole("link", { name: "项目", exact: true }).first().click();
    await last?.getByRole("heading", { level: 1 }).first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it("hear of a change in every tab, and of one they missed when they come to the front again", async () => {
    const { page, context } = await visit(browser, `${door.url}/changes`);
    const other = await context.newPage();
    await other.goto(`${door.url}/changes`);
    await Promise.all([inSync(page), inSync(other)]);
    await setVisible(page, false);
    await setVisible(other, false);
    await expect.poll(() => door.listeners()).toBe(0);
    await registerSource("标签页之外登记的文件");
    await setVisible(page, true);
    await page.getByText("标签页之外登记的文件").first().waitFor();
    expect(door.listeners()).toBe(1);
    await setVisible(other, true);
    await other.getByText("标签页之外登记的文件").first().waitFor();
    expect(door.listeners()).toBe(1);
    await context.close();
  });
});
