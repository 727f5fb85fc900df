import { describe, expect, it } from "vitest";
import { unfitness } from "./postgres.ts";

describe("a PostgreSQL server's version", () => {
  it("must be 15 or newer", () => {
    expect(unfitness(140_013, "UTF8", "postgres://x")).toEqual({
      code: "database-too-old",
      value: "14",
      expected: "15",
    });
    expect(unfitness(150_000, "UTF8", "postgres://x")).toBeNull();
  });
});
