import { describe, expect, it } from "vitest";
import { readSettings } from "./env.ts";

const wrong = (env: Record<string, string>) => {
  const read = readSettings(env);
  if (read.kind === "read") throw new Error(`taken: ${JSON.stringify(read.settings)}`);
  return read.messages.map(({ zh, en }) => `${zh} ${en}`).join("\n");
};

describe("the environment", () => {
  it("has a default for everything, also where a variable is empty", () => {
    for (const env of [{}, { PORT: "", HOST: "", DATABASE_URL: "", LIANCHI_DATA: "" }])
      expect(readSettings(env)).toMatchObject({
        settings: { port: 4614, host: "127.0.0.1", databaseUrl: null, logLevel: "warn" },
      });
  });

  it("names the variable, its value and what is expected, in both languages", () => {
    for (const port of ["http", "-1", "70000", "4614.5", "0x10"])
      expect(wrong({ PORT: port })).toContain(port);
    expect(wrong({ PORT: "http" })).toMatch(/PORT.*65535.*PORT.*65535/s);
    expect(wrong({ LIANCHI_LOG: "loud" })).toMatch(/LIANCHI_LOG.*loud.*choose one of/s);
    expect(wrong({ HOST: "no host" })).toContain("no host");
  });

  it("answers to the host of the public address, unless that is this machine's own, and opens nothing by it", () => {
    const told = (LIANCHI_PUBLIC_URL: string) => {
      const read = readSettings({ LIANCHI_PUBLIC_URL, LIANCHI_HOSTS: "b.cn" });
      return read.kind === "read" ? [read.settings.hosts, read.settings.names] : [];
    };
    expect(told("http://A.cn:4614")).toEqual([["b.cn"], ["b.cn", "a.cn"]]);
    expect(told("http://b.cn")).toEqual([["b.cn"], ["b.cn"]]);
    expect(told("http://[fd00::1]:80")).toEqual([["b.cn"], ["b.cn", "fd00::1"]]);
    for (const own of ["http://localhost:4614", "http://127.0.0.1:4614", "http://[::1]"])
      expect(told(own)).toEqual([["b.cn"], ["b.cn"]]);
  });

  it("tells all faults at once", () => {
    expect(wrong({ PORT: "x", LIANCHI_LOG: "y" }).split("\n").length).toBe(2);
  });

  it("repeats no password", () => {
    const told = wrong({ DATABASE_URL: "mysql://lianchi:s3cret@db/x" });
    expect(told).toContain("mysql://lianchi:***@db/x");
    expect(told).not.toContain("s3cret");
  });
});
