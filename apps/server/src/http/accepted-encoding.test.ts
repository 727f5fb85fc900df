import { describe, expect, it } from "vitest";
import { acceptedEncodings } from "./accepted-encoding.ts";

describe("what a client can read", () => {
  it.each([
    [undefined, []],
    ["", []],
    ["identity", []],
    ["gzip, deflate, br, zstd", ["br", "gzip"]],
    ["gzip", ["gzip"]],
    ["GZIP", ["gzip"]],
    ["gzip;q=1.0, br;q=0.5", ["gzip", "br"]],
    ["br;q=0, gzip", ["gzip"]],
    ["br;q=0,gzip;q=0", []],
    ["*", ["br", "gzip"]],
    ["*;q=0", []],
    ["gzip;q=0, *", ["br"]],
    ["br ; q=0.8 , gzip ; q=nonsense", ["br"]],
    ["x-gzip, brotli", []],
  ] as const)("%s", (header, names) => {
    expect(acceptedEncodings(header)).toEqual(names);
  });

  it("answers the same however many headers it has seen", () => {
    for (let at = 0; at < 300; at++) acceptedEncodings(`gzip;q=0.${at}1`);
    expect(acceptedEncodings("gzip;q=0.2991, br")).toEqual(["br", "gzip"]);
  });
});
