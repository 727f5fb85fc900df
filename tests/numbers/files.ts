import { unzipSync } from "fflate";
import { expect } from "vitest";
import { charts } from "../api/demo-charts.ts";

export type Chart = (typeof charts)[number];
export type Files = ReadonlyMap<Chart, Buffer>;

async function fetched(address: string): Promise<Buffer> {
  const answer = await fetch(address);
  // The product lets a reader take so many files a second.
  if (answer.status === 429) {
    await answer.arrayBuffer();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return fetched(address);
  }
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect({ address, status: answer.status, told: answer.ok ? "" : bytes.toString().slice(0, 300) }).toEqual({
    address,
    status: 200,
    told: "",
  });
  return bytes;
}

/** Charts in one format, by the door that gives several in one archive; each file is what its own address gives. */
export async function chartFiles(
  url: string,
  format: string,
  lang: string,
  wanted: readonly Chart[] = charts,
): Promise<Files> {
  const bytes = await fetched(
    `${url}/export/charts.zip?charts=${wanted.join(",")}&format=${format}&lang=${lang}`,
  );
  const entries = Object.entries(unzipSync(new Uint8Array(bytes)));
  return new Map(
    entries.flatMap(([name, part]) => {
      const chart = wanted[Number(name.slice(0, 2)) - 1];
      return chart === undefined ? [] : [[chart, Buffer.from(part)] as const];
    }),
  );
}

export const fileAt = (url: string, address: string): Promise<Buffer> => fetched(`${url}${address}`);

export function fileOf(files: Files, chart: Chart): Buffer {
  const found = files.get(chart);
  if (found === undefined) throw new Error(`no file of ${chart}`);
  return found;
}
