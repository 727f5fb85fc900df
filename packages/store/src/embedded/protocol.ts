/** What main thread and engine worker say to each other. Values travel as PostgreSQL text or null. */
export type WorkerSettings = { readonly folder: string; readonly templateArchive: string | null };

export type Ask =
  | {
      readonly id: number;
      readonly kind: "query";
      readonly sql: string;
      readonly params: readonly (string | null)[];
    }
  | { readonly id: number; readonly kind: "exec"; readonly sql: string }
  | { readonly id: number; readonly kind: "close" };

export type TextRows = {
  readonly fields: readonly { readonly name: string; readonly oid: number }[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly affectedRows: number;
};

/** What PostgreSQL, or the file system below it, says of a failure. `code` is its SQLSTATE or errno name. */
export type ToldError = {
  readonly message: string;
  readonly code: string | null;
  readonly constraint: string | null;
};

export type Answer =
  | { readonly kind: "ready" }
  | { readonly kind: "failed-to-open"; readonly error: ToldError }
  /** The last word of a worker that ends because its disk failed. */
  | { readonly kind: "disk-failed"; readonly error: ToldError }
  | { readonly id: number; readonly kind: "rows"; readonly result: TextRows }
  | { readonly id: number; readonly kind: "done" }
  | { readonly id: number; readonly kind: "error"; readonly error: ToldError };
