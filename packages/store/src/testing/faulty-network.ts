import { connect, createServer, type Socket } from "node:net";

/** A way to a server that can be cut and mended. */
export type FaultyNetwork = {
  readonly url: string;
  /** Breaks what is connected and every new connection; resolves after so many of these were tried. */
  cut(untilTries: number): Promise<void>;
  /** Keeps what is connected and passes nothing on: no answer, no end. */
  swallow(): void;
  mend(): void;
  close(): void;
};

export async function faultyNetwork(serverUrl: string): Promise<FaultyNetwork> {
  const server = new URL(serverUrl);
  const sockets = new Set<Socket>();
  let isCut = false;
  let onTry = () => {};
  const proxy = createServer((near) => {
    if (isCut) {
      near.destroy();
      onTry();
      return;
    }
    const far = connect(Number(server.port), server.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.pipe(to);
      from.on("error", () => to.destroy());
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const address = proxy.address();
  const url = new URL(serverUrl);
  url.port = String(typeof address === "object" ? address?.port : "");
  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    cut: (untilTries) => {
      isCut = true;
      const tried = new Promise<void>((resolve) => {
        let tries = 0;
        onTry = () => {
          tries += 1;
          if (tries === untilTries) resolve();
        };
      });
      breakAll();
      return tried;
    },
    swallow: () => {
      for (const socket of sockets) socket.unpipe().pause();
    },
    mend: () => {
      isCut = false;
    },
    close: () => {
      breakAll();
      proxy.close();
    },
  };
}
