import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lianchi, type Ran } from "./built-command.ts";
import { newFolder, runningServer } from "./running-server.ts";
import { type Disk, mountDisk } from "./small-disk.ts";

const folders: string[] = [];
const disks: Disk[] = [];
const folder = () => {
  const made = newFolder();
  folders.push(made);
  return made;
};
const disk = (options: string) => {
  const made = mountDisk(options);
  if (made !== null) disks.push(made);
  return made;
};
afterAll(() => {
  for (const made of disks) made.remove();
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

/** Refused with two lines for people, in two languages, and no stack. */
function expectComplaint({ code, out, err }: Ran, zh: readonly string[], en: readonly string[]): void {
  const [first = "", second = "", ...more] = err.trimEnd().split("\n");
  expect([code, out, more]).toEqual([2, "", []]);
  for (const words of zh) expect(first).toContain(words);
  for (const words of en) expect(second).toContain(words);
}

describe("a start that cannot succeed", () => {
  it("names the port that is taken, and leaves the folder free for the next", async () => {
    const blocker = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => blocker.once("listening", resolve));
    const address = blocker.address();
    const port = String(typeof address === "object" ? address?.port : "");
    const LIANCHI_DATA = folder();
    const ran = await lianchi(["serve"], { LIANCHI_DATA, PORT: port });
    expectComplaint(ran, [`端口 ${port}`, "PORT"], [`Port ${port}`, "PORT"]);
    blocker.close();
    expect((await lianchi(["check"], { LIANCHI_DATA })).code).toBe(0);
  });

  it("names the folder that another server uses, and where that one is", async () => {
    await using server = await runningServer();
    const ran = await lianchi(["serve"], { LIANCHI_DATA: server.folder });
    expectComplaint(ran, [server.folder, server.url, "停止"], [server.folder, server.url, "Stop it first"]);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it("names a folder that is a file", async () => {
    const file = join(folder(), "data");
    writeFileSync(file, "mine");
    const ran = await lianchi(["serve"], { LIANCHI_DATA: file });
    expectComplaint(ran, [file, "不可写"], [file, "cannot be written"]);
    expect(readFileSync(file, "utf8")).toBe("mine");
  });

  it("names a folder that may only be read", async (context) => {
    const readOnly = disk("ro");
    if (readOnly === null) return context.skip("this process may not mount: the read-only disk did not run");
    const ran = await lianchi(["serve"], { LIANCHI_DATA: readOnly.folder });
    expectComplaint(ran, [readOnly.folder, "不可写"], [readOnly.folder, "cannot be written"]);
  });

  it("names a full disk, and makes nothing that counts", async (context) => {
    const full = disk("size=12m");
    if (full === null) return context.skip("this process may not mount: the full disk did not run");
    const LIANCHI_DATA = join(full.folder, "data");
    const ran = await lianchi(["serve"], { LIANCHI_DATA });
    expectComplaint(ran, [LIANCHI_DATA, "已满"], [LIANCHI_DATA, "is full"]);
    expect(existsSync(join(LIANCHI_DATA, "format.json"))).toBe(false);
  });

  it("leaves the folder of a newer version untouched", async () => {
    const data = folder();
    mkdirSync(join(data, "pg"));
    writeFileSync(join(data, "format.json"), '{"format":99}');
    const ran = await lianchi(["serve"], { LIANCHI_DATA: data });
    expectComplaint(ran, [data, "升级"], [data, "newer version"]);
    expect(readFileSync(join(data, "format.json"), "utf8")).toBe('{"format":99}');
    expect(readdirSync(join(data, "pg"))).toEqual([]);
  });

  it("names a database that cannot be reached, without its password", async () => {
    const DATABASE_URL = "postgres://lianchi:s3cret@127.0.0.1:1/none";
    const ran = await lianchi(["serve"], { DATABASE_URL, LIANCHI_DATA: folder() });
    expectComplaint(ran, ["DATABASE_URL", "127.0.0.1:1"], ["DATABASE_URL", "cannot be reached"]);
    expect(ran.err).not.toContain("s3cret");
  });

  it("names an address of a database that is none", async () => {
    const ran = await lianchi(["serve"], { DATABASE_URL: "mysql://a:s3cret@b/c", LIANCHI_DATA: folder() });
    expectComplaint(ran, ["DATABASE_URL", "postgres://"], ["DATABASE_URL", "postgres://"]);
    expect(ran.err).not.toContain("s3cret");
  });

  it.each(["0.0.0.0", "0", "::", "::ffff:0.0.0.0"])(
    "does not let other machines in by HOST=%s unless it is told under which names, since nobody signs in",
    async (HOST) => {
      // The public address says what links look like; it does not open the door.
      const env = { HOST, LIANCHI_PUBLIC_URL: "http://10.1.2.3:4614", LIANCHI_DATA: folder() };
      const ran = await lianchi(["serve"], env);
      expectComplaint(ran, [`HOST=${HOST}`, "LIANCHI_HOSTS"], [`HOST=${HOST}`, "LIANCHI_HOSTS"]);
    },
  );

  it("names host names that are none", async () => {
    const ran = await lianchi(["serve"], { LIANCHI_HOSTS: "https://a/", LIANCHI_DATA: folder() });
    expectComplaint(ran, ["LIANCHI_HOSTS", "https://a/"], ["LIANCHI_HOSTS", "https://a/"]);
  });

  it("names a wrong port and an address that is not this machine's", async () => {
    const wrongPort = await lianchi(["serve"], { PORT: "seven", LIANCHI_DATA: folder() });
    expectComplaint(wrongPort, ["PORT", "seven"], ["PORT", "seven"]);
    const wrongHost = await lianchi(["serve"], { HOST: "192.0.2.1", LIANCHI_DATA: folder() });
    expectComplaint(wrongHost, ["HOST", "192.0.2.1"], ["HOST", "192.0.2.1"]);
  });
});
