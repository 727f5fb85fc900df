import { expect } from "vitest";
import type { Refusal } from "./running-server.ts";

export type Expected = {
  readonly code: string;
  readonly status: number;
  /** What the message must name: field, value and remedy, in each language. */
  readonly zh: readonly string[];
  readonly en: readonly string[];
};

export function expectRefusal({ httpStatus, problems }: Refusal, { code, status, zh, en }: Expected): void {
  const [problem] = problems;
  expect([problem?.code, httpStatus]).toEqual([code, status]);
  for (const words of zh) expect(problem?.message.zh).toContain(words);
  for (const words of en) expect(problem?.message.en).toContain(words);
}
