import type { ChartSheet } from "@lianchi/documents";
import { dayAt } from "@lianchi/domain";
import type { Store } from "@lianchi/store";
import type { ReadModel } from "./read-model.ts";
import type { PrintWorker } from "./report-worker/print-worker.ts";
import type { SiteModel } from "./sites/site-model.ts";

/** What the use-cases work with. Effects come in here and nowhere else. */
export type Product = {
  readonly store: Store;
  readonly model: ReadModel;
  /** Turbine sites; brought up to the read model's version before that is told. */
  readonly sites: SiteModel;
  readonly now: () => Date;
  /** Sets charts as PDF in a thread of its own: no name can hold up the server. */
  readonly chartWorker: PrintWorker<readonly ChartSheet[]>;
  /** Address by which others reach this server, without a path; null: nobody has said. */
  readonly publicUrl: string | null;
  /** Port of the real data's server beside a demonstration; null where there is none. */
  readonly realPort: number | null;
  /** Runs writes one after another, so that each is judged on what the one before left. */
  readonly inTurn: <Value>(write: () => Promise<Value>) => Promise<Value>;
};

/** What is enough to read. */
export type ReadingProduct = Pick<Product, "model" | "now">;

export function turnTaking(): Product["inTurn"] {
  let last: Promise<unknown> = Promise.resolve();
  return (write) => {
    const mine = last.then(write, write);
    last = mine.catch(() => {});
    return mine;
  };
}

/** The county's calendar day now. */
export function today({ now }: Pick<Product, "now">): string {
  return dayAt(now().toISOString());
}
