import { describe, expect, it } from "vitest";
import { createRateLimits } from "./rate-limits.ts";

describe("rate limits", () => {
  it("takes a burst at once, then says how long to wait, then refills", () => {
    let nowMs = 0;
    const secondsToWait = createRateLimits(() => nowMs);
    const takenNow = (times: number) =>
      Array.from({ length: times }, () => secondsToWait("write", "a")).filter((wait) => wait === 0).length;
    expect(takenNow(100)).toBe(60);
    expect(secondsToWait("write", "a")).toBe(1);
    nowMs = 1_000;
    expect(takenNow(100)).toBe(20);
    nowMs = 3_600_000;
    expect(takenNow(100)).toBe(60);
  });

  it("counts each address and each kind of request by itself", () => {
    const secondsToWait = createRateLimits(() => 0);
    for (let times = 0; times < 60; times++) secondsToWait("write", "a");
    expect(secondsToWait("write", "a")).toBe(1);
    expect(secondsToWait("write", "b")).toBe(0);
    expect(secondsToWait("export", "a")).toBe(0);
    expect(secondsToWait("read", "a")).toBe(0);
  });

  it("remembers no more addresses than it can hold", () => {
    const secondsToWait = createRateLimits(() => 0);
    for (let times = 0; times < 61; times++) secondsToWait("write", "first");
    for (let other = 0; other < 10_000; other++) secondsToWait("write", `other ${other}`);
    expect(secondsToWait("write", "first")).toBe(0);
  });
});
