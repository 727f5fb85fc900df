import { setTimeout as after } from "node:timers/promises";

/** Asks as often as the product's limiter wants: one that says “later” is asked again when it says so. */
export async function politely(url: string, request?: RequestInit): Promise<Response> {
  for (;;) {
    const answer = await fetch(url, request);
    if (answer.status !== 429) return answer;
    await answer.arrayBuffer();
    await after(1_000 * Math.max(1, Number(answer.headers.get("retry-after")) || 1));
  }
}
