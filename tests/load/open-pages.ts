import { Agent, get, type IncomingMessage } from "node:http";
import { startChild, toldBy } from "./child.ts";

export const pageCount = 200;

const agent = new Agent({ keepAlive: true, maxSockets: pageCount * 2 });

/** One open page: hears of each version and then asks for the figures again, with the tag of what it has. */
function openPage(url: string, onOpen: () => void, onRead: (status: number) => void): void {
  let etag = "";
  const read = () =>
    get(`${url}/trpc/portfolio.overview`, { agent, headers: { "if-none-match": etag } }, (answer) => {
      etag = answer.headers.etag ?? etag;
      answer.resume().once("end", () => onRead(answer.statusCode ?? 0));
    }).once("error", () => onRead(0));
  get(`${url}/trpc/changes.live`, { agent }, (stream: IncomingMessage) => {
    let isOpen = false;
    stream.setEncoding("utf8").on("data", (text: string) => {
      if (!text.includes("version")) return;
      if (!isOpen) onOpen();
      isOpen = true;
      read();
    });
  });
}

/** Runs in a process of its own until it is told to end, then tells how often the pages read. */
export async function keepPagesOpen(url: string): Promise<void> {
  const told = { reads: 0, failed: 0 };
  let open = 0;
  for (let page = 0; page < pageCount; page++)
    openPage(
      url,
      () => {
        open += 1;
        if (open === pageCount) process.send?.("open");
      },
      (status) => {
        told.reads += 1;
        if (status !== 200 && status !== 304) told.failed += 1;
      },
    );
  process.once("message", () => process.send?.(told, () => process.exit()));
}

export type OpenPages = { stop(): Promise<{ readonly reads: number; readonly failed: number }> };

/** Opens the pages and waits until each has heard the present version. */
export async function openPages(url: string): Promise<OpenPages> {
  const child = startChild("open-pages", url);
  await toldBy(child);
  return {
    stop: async () => {
      const answer = toldBy(child);
      child.send("end");
      const told = await answer;
      const isTold = (value: unknown): value is { reads: number; failed: number } =>
        typeof value === "object" && value !== null && "reads" in value;
      if (!isTold(told)) throw new Error("the open pages told nothing");
      return told;
    },
  };
}
