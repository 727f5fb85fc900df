import { spawnSync } from "node:child_process";
import type { ReportFormat, ReportSettings } from "@lianchi/domain";
import { strFromU8, unzipSync } from "fflate";
import { defaultSettings } from "../../apps/server/src/use-cases/reports/default-settings.ts";
import type { Refusal, RunningServer } from "./running-server.ts";
import { decoded } from "./xml-text.ts";

/** Where the system has no reader of PDFs, their text is not looked at. */
export const canReadPdf = spawnSync("pdftotext", ["-v"]).status === 0;

/** Each part of an office file as its XML. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return new Map(parts.map(([name, part]) => [name, strFromU8(part)]));
}

/** All that a report says, without any white space: lines are broken where they fit. */
export function reportText(format: ReportFormat, bytes: Uint8Array): string {
  const text =
    format === "pdf"
      ? spawnSync("pdftotext", ["-raw", "-", "-"], { input: bytes, maxBuffer: 1e8 }).stdout.toString()
      : [...partsOf(bytes).values()].map((xml) => decoded(xml.replace(/<[^>]*>/g, ""))).join("\n");
  return text.replace(/\s+/g, "");
}

/** Which of some words a text lacks; the text itself is too long to be shown. */
export const lacking = (text: string, words: readonly string[]) =>
  words.filter((word) => !text.includes(word));

export type Taken = {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  /** Of a refusal. */
  problem(): Refusal["problems"][number] | undefined;
};

export async function take({ url }: Pick<RunningServer, "url">, path: string): Promise<Taken> {
  const answer = await fetch(`${url}${path}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return {
    status: answer.status,
    headers: answer.headers,
    bytes,
    problem: () => {
      const told: { readonly error: { readonly data: Refusal } } = JSON.parse(bytes.toString());
      return told.error.data.problems[0];
    },
  };
}

/** Settings as an editor sends them. */
export const settingsOf = (more: Partial<ReportSettings> = {}): ReportSettings => ({
  ...defaultSettings("quarterly", { lang: "zh", units: "wan" }),
  ...more,
});

/** A clock that is put on by hand. */
export function steppedClock(startAt: string) {
  let at = startAt;
  return {
    now: () => new Date(at),
    set: (later: string) => {
      at = later;
    },
  };
}

export const magicOf = (format: ReportFormat) => (format === "pdf" ? "%PDF-" : "PK\u0003\u0004");

/** Asks again and again until an answer is as it should be; gives up loudly. */
export async function seen<Value>(
  ask: () => Promise<Value>,
  isEnough: (value: Value) => boolean,
  limitMs = 600_000,
): Promise<Value> {
  for (const end = performance.now() + limitMs; performance.now() < end; ) {
    const value = await ask();
    if (isEnough(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`not seen within ${limitMs} ms`);
}
