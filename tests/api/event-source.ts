type Told = { readonly data: string; readonly lastEventId: string };
type Listener = (event: object) => void;

/** Like a browser's, a stream that ends or fails is asked for again, soon. */
const reconnectMs = 100;

/** What browsers have and Node 20 has not: enough of `EventSource` for tRPC's own client. */
export class EventSource {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSED = 2;
  readyState = 0;
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly stop = new AbortController();

  constructor(url: string) {
    void this.follow(url);
  }

  addEventListener(type: string, listener: Listener): void {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener));
  }

  removeEventListener(type: string, listener: Listener): void {
    this.listeners.get(type)?.delete(listener);
  }

  close(): void {
    this.readyState = this.CLOSED;
    this.stop.abort();
  }

  private tell(type: string, event: object): void {
    for (const listener of this.listeners.get(type) ?? []) listener(event);
  }

  private async follow(url: string): Promise<void> {
    while (this.readyState !== this.CLOSED) {
      try {
        await this.readOnce(url);
      } catch {
        // The end of a connection and the lack of one are the same to a listener.
      }
      if (this.stop.signal.aborted) return;
      this.readyState = this.CONNECTING;
      this.tell("error", new Event("error"));
      await new Promise((resolve) => setTimeout(resolve, reconnectMs));
    }
  }

  private async readOnce(url: string): Promise<void> {
    const answer = await fetch(url, {
      headers: { accept: "text/event-stream" },
      signal: this.stop.signal,
    });
    if (!answer.ok || answer.body === null) throw new Error(`status ${answer.status}`);
    this.readyState = this.OPEN;
    let rest = "";
    for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
      const events = (rest + chunk).split("\n\n");
      rest = events.pop() ?? "";
      for (const event of events) this.tellEvent(event);
    }
  }

  private tellEvent(text: string): void {
    const fields = new Map(
      text.split("\n").map((line): [string, string] => {
        const [name = "", value = ""] = line.split(/: ?(.*)/s);
        return [name, value];
      }),
    );
    const told: Told = { data: fields.get("data") ?? "", lastEventId: fields.get("id") ?? "" };
    if (fields.has("data")) this.tell(fields.get("event") ?? "message", told);
  }
}
