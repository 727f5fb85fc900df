import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { createRefresh } from "./refresh.ts";

/** A page's question over a line that answers when it is told to. */
function slowLine(options: { readonly patienceMs?: number } = {}) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const asked: { readonly answer: (text: string) => void; readonly signal: AbortSignal }[] = [];
  const observer = new QueryObserver(queries, {
    queryKey: ["overview"],
    queryFn: ({ signal }) => new Promise<string>((resolve) => asked.push({ answer: resolve, signal })),
  });
  const stop = observer.subscribe(() => {});
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve));
  return {
    refresh: createRefresh(queries, options),
    asked,
    shown: () => observer.getCurrentResult().data,
    settle,
    stop,
  };
}

describe("what is on screen", () => {
  it("comes over a slow line although news keeps coming: own writes were seen after 13.6 s", async () => {
    const { refresh, asked, shown, settle, stop } = slowLine();
    asked[0]?.answer("first");
    await settle();
    void refresh.afterWrite();
    await settle();
    for (let news = 0; news < 5; news++) {
      refresh.onNews();
      await settle();
    }
    expect(asked).toHaveLength(2);
    expect(asked[1]?.signal.aborted).toBe(false);
    asked[1]?.answer("with my write");
    await settle();
    await settle();
    expect(shown()).toBe("with my write");
    // All the news that came meanwhile is one more question.
    expect(asked).toHaveLength(3);
    asked[2]?.answer("with theirs");
    await settle();
    await settle();
    expect(shown()).toBe("with theirs");
    expect(asked).toHaveLength(3);
    stop();
  });

  it("is asked anew after a write, whatever was asked before it", async () => {
    const { refresh, asked, shown, settle, stop } = slowLine();
    asked[0]?.answer("first");
    await settle();
    refresh.onNews();
    await settle();
    void refresh.afterWrite();
    await settle();
    expect(asked).toHaveLength(3);
    asked[2]?.answer("with my write");
    asked[1]?.answer("before it");
    await settle();
    await settle();
    expect(shown()).toBe("with my write");
    stop();
  });

  it("is what a write waits for: a form that opened sooner stood on the values of before", async () => {
    const { refresh, asked, settle, stop } = slowLine();
    asked[0]?.answer("first");
    await settle();
    let isShown = false;
    const ended = refresh.afterWrite().then(() => {
      isShown = true;
    });
    await settle();
    expect(isShown).toBe(false);
    asked[1]?.answer("with my write");
    await ended;
    stop();
  });

  it("keeps nobody waiting for ever over a line that does not answer", async () => {
    const { refresh, asked, settle, stop } = slowLine({ patienceMs: 1 });
    asked[0]?.answer("first");
    await settle();
    await refresh.afterWrite();
    expect(asked).toHaveLength(2);
    stop();
  });
});
