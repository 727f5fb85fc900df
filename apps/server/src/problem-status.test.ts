import type { ProblemCode } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { statusOf } from "./http/problem-answer.ts";
import { trpcCodeOf } from "./problem-status.ts";

const isCode = (name: string): name is ProblemCode => Object.hasOwn(trpcCodeOf, name);
const statusByCode = Object.fromEntries(
  Object.keys(trpcCodeOf)
    .filter(isCode)
    .map((code) => [code, statusOf({ code })]),
);

describe("the status of a problem", () => {
  it("is the sender's fault unless the server or its store is to blame", () => {
    const ours = Object.entries(statusByCode).filter(([, status]) => status >= 500);
    expect(ours.map(([code]) => code).toSorted()).toEqual([
      "database-too-old",
      "database-unreachable",
      "folder-damaged",
      "folder-foreign-file",
      "folder-full",
      "folder-gone",
      "folder-locked",
      "folder-newer",
      "folder-read-only",
      "host-open",
      "internal",
      "port-taken",
      "query-timeout",
      "report-failed",
      "temp-full",
    ]);
  });

  it("is the one that HTTP has for it", () => {
    expect(statusByCode).toMatchObject({
      "stale-version": 409,
      "unknown-project": 404,
      "body-too-large": 413,
      "wrong-media-type": 415,
      "too-many-requests": 429,
      "foreign-origin": 403,
      "negative-value": 400,
      "query-timeout": 504,
      internal: 500,
    });
  });
});
