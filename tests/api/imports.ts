import { readFileSync } from "node:fs";
import type { RunningServer } from "./running-server.ts";

export type Added = { readonly id: string; readonly looked: Looked };
type Looked = Awaited<ReturnType<RunningServer["client"]["imports"]["look"]["mutate"]>>;
export type Status = Awaited<ReturnType<RunningServer["client"]["imports"]["status"]["query"]>>;

export async function upload(
  server: RunningServer,
  bytes: Uint8Array | string,
  name = "sites.csv",
): Promise<Response> {
  return fetch(`${server.url}/import/sites?name=${encodeURIComponent(name)}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: typeof bytes === "string" ? bytes : Buffer.from(bytes),
  });
}

export async function added(
  server: RunningServer,
  bytes: Uint8Array | string,
  name?: string,
): Promise<Added> {
  const answer = await upload(server, bytes, name);
  if (!answer.ok) throw new Error(await answer.text());
  const body: Added = await answer.json();
  return body;
}

export const fileBytes = (path: string) => new Uint8Array(readFileSync(path));

/** Waits until nothing is under way. */
export async function settled(server: RunningServer, id: string): Promise<Status> {
  for (;;) {
    const status = await server.client.imports.status.query({ id });
    if (status.phase !== "reading" && status.phase !== "writing") return status;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

type Check = Parameters<RunningServer["client"]["imports"]["check"]["mutate"]>[0];

/** Checks a file with its own suggested mapping, or another.
 *  @param layout what becomes of the illustrative sites: they stay, unless a test is about them */
export async function checked(
  server: RunningServer,
  { id, looked }: Added,
  change: Partial<Check["mapping"]> = {},
  layout: Check["layout"] = { kind: "add" },
): Promise<Status> {
  await server.client.imports.check.mutate({
    id,
    mapping: { ...looked.mapping, ...change },
    sourceId: "three-moves-report",
    layout,
  });
  return settled(server, id);
}

export async function applied(server: RunningServer, id: string): Promise<Status> {
  await server.client.imports.write.mutate({ id, actor: "李工" });
  return settled(server, id);
}
