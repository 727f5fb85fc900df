import { endOfDay } from "@lianchi/domain";
import { type Product, today } from "./product.ts";

/** Names the state that answers show: version of the portfolio, day of the county, this start of the server. Asked at
 *  every request, so the text is made anew only when the version or the day is another.
 *  @param start differs from start to start: another folder or build may stand behind the same version number */
export function stateTagOf(product: Pick<Product, "model" | "now">, start: string): () => string {
  let tag = "";
  let version = -1;
  let fromMs = 0;
  let untilMs = 0;
  return () => {
    const nowMs = product.now().getTime();
    if (product.model.version() !== version || nowMs < fromMs || nowMs >= untilMs) {
      const day = today(product);
      version = product.model.version();
      fromMs = nowMs;
      untilMs = Date.parse(endOfDay(day));
      tag = `"${version}-${day}-${start}"`;
    }
    return tag;
  };
}
