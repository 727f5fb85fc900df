import { resolve } from "node:path";
import { z } from "zod";

const Env = z.object({
  LIANCHI_DATA: z.string().min(1).default("./data"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4614),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  LIANCHI_LOG: z.enum(["silent", "error", "warn", "info", "debug"]).default("warn"),
});

export type Settings = {
  readonly dataFolder: string;
  readonly port: number;
  readonly host: string;
  /** null: the embedded database in `dataFolder`. */
  readonly databaseUrl: string | null;
  readonly logLevel: z.infer<typeof Env>["LIANCHI_LOG"];
};

export type ReadSettings =
  | { readonly kind: "read"; readonly settings: Settings }
  | { readonly kind: "wrong"; readonly variable: string; readonly value: string };

/** The environment, parsed once at the start. An empty variable counts as unset. A wrong value is told without a password. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): ReadSettings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = Env.safeParse(set);
  if (!parsed.success) {
    const variable = String(parsed.error.issues[0]?.path[0] ?? "");
    return { kind: "wrong", variable, value: (set[variable] ?? "").replace(/:[^:@/]*@/, ":***@") };
  }
  const { LIANCHI_DATA, PORT, HOST, DATABASE_URL, LIANCHI_LOG } = parsed.data;
  return {
    kind: "read",
    settings: {
      dataFolder: resolve(LIANCHI_DATA),
      port: PORT,
      host: HOST,
      databaseUrl: DATABASE_URL ?? null,
      logLevel: LIANCHI_LOG,
    },
  };
}
