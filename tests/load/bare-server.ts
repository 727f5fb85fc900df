import { createServer } from "node:http";
import { startChild, toldBy } from "./child.ts";

/** Runs in a process of its own: a server that does nothing but send the bytes that an address gave. */
export async function serveBare(copied: string): Promise<void> {
  const original = await fetch(copied, { headers: { "accept-encoding": "identity" } });
  const body = Buffer.from(await original.arrayBuffer());
  const etag = original.headers.get("etag") ?? "";
  const head = { "content-type": "application/json", "content-length": body.length };
  const server = createServer((request, response) => {
    if (request.headers["if-none-match"] === undefined) response.writeHead(200, head).end(body);
    else response.writeHead(304, { etag }).end();
  });
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    process.send?.(typeof address === "object" ? address?.port : null);
  });
}

export async function startBare(copied: string): Promise<{ readonly url: string; stop(): void }> {
  const child = startChild("bare-server", copied);
  const port = await toldBy(child);
  return { url: `http://127.0.0.1:${port}/`, stop: () => child.kill() };
}
