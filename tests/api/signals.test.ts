import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";

const runToEnd = new URL("../../scripts/run-to-end.mjs", import.meta.url).href;

/** A server that says its number and port, and takes a moment to stop. */
const server = `
  const { createServer } = require("node:http");
  const listening = createServer().listen(0, "127.0.0.1", () => console.log(process.pid, listening.address().port));
  process.on("SIGTERM", () => setTimeout(() => process.exit(7), 50));`;

it("SIGTERM to the script that started the server ends the server, frees its port, and tells its code", async () => {
  const script = `import { runToEnd } from ${JSON.stringify(runToEnd)}; runToEnd(["-e", ${JSON.stringify(server)}], {});`;
  const started = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => started.once("exit", resolve));
  const line = await new Promise<string>((resolve) =>
    createInterface({ input: started.stdout }).once("line", resolve),
  );
  const [pid = 0, port] = line.split(" ").map(Number);
  started.kill("SIGTERM");
  expect(await ended).toBe(7);
  expect(() => process.kill(pid, 0)).toThrow("ESRCH");
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});
