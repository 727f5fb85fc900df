import { describe, expect, it } from "vitest";
import { gateProblem, isOwnName } from "./gatekeeper.ts";

const asked = (more: object) => ({
  method: "POST",
  url: "/trpc/projects.save",
  headers: { host: "localhost:4614", "content-type": "application/json", ...more },
});
const codeOf = (request: ReturnType<typeof asked>, host = "127.0.0.1") => gateProblem(request, host)?.code;

describe("the gate", () => {
  it("knows its own names on a loopback address, whatever the port", () => {
    for (const name of ["localhost", "localhost:80", "127.0.0.1:4614", "[::1]:4614", "LOCALHOST:1"])
      expect(isOwnName(name, "127.0.0.1"), name).toBe(true);
    for (const name of ["evil.example", "localhost.evil.example", "127.0.0.1.nip.io", "evil@localhost", ""])
      expect(isOwnName(name, "127.0.0.1"), name).toBe(false);
    expect(isOwnName(undefined, "127.0.0.1")).toBe(false);
  });

  it("answers to any name when it is told to listen to the network", () => {
    expect(isOwnName("energy.example.cn", "0.0.0.0")).toBe(true);
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

  it("counts calls in the path, not in what follows it", () => {
    const url = `/trpc/${"a,".repeat(19)}a`;
    expect(codeOf({ ...asked({}), url })).toBeUndefined();
    expect(codeOf({ ...asked({}), url: `${url}?input=${",".repeat(50)}` })).toBeUndefined();
    expect(codeOf({ ...asked({}), url: `${url},a` })).toBe("batch-too-large");
    expect(codeOf({ ...asked({}), url: `${url}%2ca` })).toBe("batch-too-large");
  });
});
