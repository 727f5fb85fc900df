import pg from "pg";
import { changeChannel } from "./append-change.ts";

const retryMs = 1_000;

/** Hears on a connection of its own what any process commits. `hear` gets the writer's name, or null when the connection
 *  was lost and is found again: then anything may have been written meanwhile.
 *  @returns stops listening
 *  @throws when the first connection fails; later ones are tried again until they hold */
export async function listenForChanges(
  settings: pg.ClientConfig,
  hear: (writer: string | null) => void,
): Promise<() => Promise<void>> {
  let isStopped = false;
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const fresh = new pg.Client(settings);
    const lose = () => {
      if (client !== fresh) return;
      client = undefined;
      connectLater();
    };
    fresh.on("notification", ({ payload }) => hear(payload ?? null));
    fresh.on("error", lose);
    fresh.on("end", lose);
    try {
      await fresh.connect();
      await fresh.query(`listen ${changeChannel}`);
    } catch (error) {
      fresh.end().catch(() => {});
      throw error;
    }
    if (isStopped) await fresh.end();
    else client = fresh;
  }

  function connectLater(): void {
    if (isStopped) return;
    retry = setTimeout(() => void connect().then(() => hear(null), connectLater), retryMs).unref();
  }

  await connect();
  return async () => {
    isStopped = true;
    clearTimeout(retry);
    await client?.end();
  };
}
