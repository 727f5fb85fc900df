import { expect, it } from "vitest";
import { namedFirst } from "./named-first.ts";

const items = ["a", "b", "c"].map((id) => ({ id }));
const ordered = (...ids: readonly string[]) =>
  namedFirst(items, ids)
    .map(({ id }) => id)
    .join("");

it("puts what is named first, and leaves the others as they stood", () => {
  expect(ordered("c")).toBe("cab");
  expect(ordered("c", "b", "a")).toBe("cba");
  expect(ordered()).toBe("abc");
});

it("passes over names of nothing and names that come again", () => {
  expect(ordered("x", "c", "c", "x", "b")).toBe("cba");
});
