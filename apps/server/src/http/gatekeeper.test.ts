import { describe, expect, it } from "vitest";
import { gateProblem } from "./gatekeeper.ts";
import { isHeardHereAlone, isOwnName } from "./host-names.ts";

const asked = (more: object) => ({
  method: "POST",
  route: "/trpc/:path",
  calls: "projects.save",
  headers: { host: "localhost:4614", "content-type": "application/json", ...more },
});
const codeOf = (request: Parameters<typeof gateProblem>[0], hosts: readonly string[] = []) =>
  gateProblem(request, hosts)?.code;

describe("the gate", () => {
  it("knows its loopback names, whatever the port, and no other that points here", () => {
    const own = ["localhost", "localhost:80", "127.0.0.1:4614", "127.0.0.2:1", "[::1]:4614", "LOCALHOST:1"];
    for (const name of [...own, "[::ffff:127.0.0.1]:80"]) expect(isOwnName(name, []), name).toBe(true);
    const foreign = [
      "evil.example",
      "localhost.evil.example",
      "127.0.0.1.nip.io",
      "evil@localhost",
      "",
      "10.0.0.5",
    ];
    for (const name of foreign) expect(isOwnName(name, []), name).toBe(false);
    expect(isOwnName(undefined, [])).toBe(false);
  });

  it("answers to the names that it is given, and to no other", () => {
    const hosts = ["energy.example.cn", "10.0.0.5"];
    for (const name of ["energy.example.cn:8080", "ENERGY.example.cn", "10.0.0.5", "localhost:4614"])
      expect(isOwnName(name, hosts), name).toBe(true);
    for (const name of ["evil.example", "xenergy.example.cn", "10.0.0.6"])
      expect(isOwnName(name, hosts), name).toBe(false);
  });

  it("lets no other site's picture, form or link write, nor take a report, which is noted", () => {
    const from = (site: string) => ({ headers: { host: "localhost:4614", "sec-fetch-site": site } });
    for (const site of ["cross-site", "same-site"])
      for (const [method, route] of [
        ["GET", "/export/reports/:file"],
        ["HEAD", "/export/jobs/:id"],
        ["GET", "/export/files/:id"],
        ["POST", "/import/sites"],
        ["POST", "/trpc/:path"],
      ] as const)
        expect(codeOf({ method, route, calls: "", ...from(site) }), `${site} ${method} ${route}`).toBe(
          "foreign-origin",
        );
    for (const site of ["same-origin", "none"])
      expect(
        codeOf({ method: "GET", route: "/export/reports/:file", calls: "", ...from(site) }),
      ).toBeUndefined();
    expect(codeOf({ method: "GET", route: undefined, calls: "", ...from("cross-site") })).toBeUndefined();
  });

  it("tells a loopback address from one that others reach, however it is written", async () => {
    for (const host of ["127.0.0.1", "127.0.0.2", "127.1", "::1", "::ffff:127.0.0.1", "localhost"])
      expect(await isHeardHereAlone(host), host).toBe(true);
    for (const host of ["0.0.0.0", "0", "::", "::ffff:0.0.0.0", "192.0.2.1"])
      expect(await isHeardHereAlone(host), host).toBe(false);
  });

  it("takes writes from its own pages and from programs, not from other sites", () => {
    expect(codeOf(asked({}))).toBeUndefined();
    expect(codeOf(asked({ origin: "http://localhost:4614" }))).toBeUndefined();
    for (const origin of ["https://evil.example", "http://localhost:4615", "null"])
      expect(codeOf(asked({ origin })), origin).toBe("foreign-origin");
  });

  it("takes JSON alone, which no form of another site can send unasked", () => {
    expect(codeOf(asked({ "content-type": "application/json; charset=utf-8" }))).toBeUndefined();
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp"])
      expect(codeOf(asked({ "content-type": type })), type).toBe("wrong-media-type");
  });

  it("counts calls in the path", () => {
    const calls = `${"a,".repeat(19)}a`;
    expect(codeOf({ ...asked({}), calls })).toBeUndefined();
    expect(codeOf({ ...asked({}), calls: `${calls},a` })).toBe("batch-too-large");
  });
});
