import { TRPCClientError } from "@trpc/client";
import { expect, it } from "vitest";
import { errorText } from "./problem.ts";

it("says that the page failed where it did, and never that the server could not be reached (S13)", () => {
  expect(errorText(new RangeError("value must be finite, got Infinity"), "zh")).toContain("这一页出错了");
  expect(errorText(new RangeError("Maximum call stack size exceeded"), "en")).toContain("This page failed");
});

it("says that the server could not be reached where nothing came back", () => {
  expect(errorText(new TypeError("Failed to fetch"), "zh")).toBe("没有连上服务器。");
  expect(errorText(new TRPCClientError("fetch failed"), "zh")).toBe("没有连上服务器。");
  expect(errorText(new TypeError("Failed to fetch dynamically imported module: x"), "en")).toBe(
    "The server could not be reached.",
  );
});
