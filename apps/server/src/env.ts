import { resolve } from "node:path";
import { inEach, type Text } from "@lianchi/domain";
import { z } from "zod";
import { isLoopback } from "./http/host-names.ts";
import { problemResponse } from "./problem-response.ts";
import { words } from "./words/index.ts";

const Env = z.object({
  LIANCHI_DATA: z.string().min(1).default("./data"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().max(65_535))
    .default(4614),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default("127.0.0.1"),
  LIANCHI_HOSTS: z
    .string()
    .transform((list) =>
      list
        .toLowerCase()
        .split(",")
        .map((name) => name.trim()),
    )
    .pipe(
      z
        .array(
          z
            .string()
            .regex(/^([\w-]+(\.[\w-]+)*|[\da-f:]*:[\da-f:.]*)$/)
            .max(253),
        )
        .max(50),
    )
    .default([]),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  LIANCHI_PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => URL.canParse(url) && new URL(url).pathname === "/" && new URL(url).search === "", {
      params: { rule: "web-address" },
    })
    .transform((url) => new URL(url).origin)
    .optional(),
  LIANCHI_LOG: z.enum(["silent", "error", "warn", "info", "debug"]).default("warn"),
});

export type Settings = {
  readonly dataFolder: string;
  readonly port: number;
  readonly host: string;
  /** Names that allow an address which other machines reach (`LIANCHI_HOSTS`), in lower case; without any the server
   *  listens to this machine alone. */
  readonly hosts: readonly string[];
  /** Names by which others may ask for this server: those, and the host of the public address, which opens nothing. */
  readonly names: readonly string[];
  /** null: the embedded database in `dataFolder`. */
  readonly databaseUrl: string | null;
  /** Simulated progress, in a folder of its own. */
  readonly isDemo: boolean;
  /** Address by which others reach this server, without a path; null: nobody has said. */
  readonly publicUrl: string | null;
  /** Port of the real data's server, where this one shows the demonstration beside it; null where there is none. */
  readonly realPort: number | null;
  readonly logLevel: z.infer<typeof Env>["LIANCHI_LOG"];
};

export type ReadSettings =
  | { readonly kind: "read"; readonly settings: Settings }
  | { readonly kind: "wrong"; readonly messages: readonly Text[] };

type Variable = keyof z.infer<typeof Env>;

const isKnown = (name: PropertyKey | undefined): name is Variable =>
  typeof name === "string" && Object.hasOwn(Env.shape, name);

/** A wrong value in words, without the password that may stand in it. */
function messageOf(variable: Variable, written: string): Text {
  const value = written.replace(/:[^:@/]*@/, ":***@").slice(0, 200);
  const problem = { code: "invalid-field", field: variable, value } as const;
  const inLanguages = inEach((lang) => ({ ...problem, expected: words[lang].settings[variable] }));
  return problemResponse(problem, inLanguages).message;
}

/** The host of the public address, as a Host header has it; none where it is this machine's own. */
function publicNames(publicUrl: string | undefined): readonly string[] {
  if (publicUrl === undefined) return [];
  const name = new URL(publicUrl).hostname.replace(/^\[|\]$/g, "");
  return name === "localhost" || isLoopback(name) ? [] : [name];
}

/** The environment, parsed once at the start. An empty variable counts as unset. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): ReadSettings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = Env.safeParse(set);
  if (!parsed.success) {
    const variables = parsed.error.issues.map(({ path }) => path[0]).filter(isKnown);
    return {
      kind: "wrong",
      messages: [...new Set(variables)].map((variable) => messageOf(variable, set[variable] ?? "")),
    };
  }
  const { LIANCHI_DATA, PORT, HOST, LIANCHI_HOSTS, DATABASE_URL, LIANCHI_PUBLIC_URL, LIANCHI_LOG } =
    parsed.data;
  return {
    kind: "read",
    settings: {
      dataFolder: resolve(LIANCHI_DATA),
      port: PORT,
      host: HOST,
      hosts: LIANCHI_HOSTS,
      names: [...new Set([...LIANCHI_HOSTS, ...publicNames(LIANCHI_PUBLIC_URL)])],
      databaseUrl: DATABASE_URL ?? null,
      isDemo: false,
      publicUrl: LIANCHI_PUBLIC_URL ?? null,
      realPort: null,
      logLevel: LIANCHI_LOG,
    },
  };
}

/** The same with simulated progress: beside the real folder, which stays untouched. */
export function demoSettings(settings: Settings): Settings {
  return { ...settings, dataFolder: `${settings.dataFolder}-demo`, databaseUrl: null, isDemo: true };
}
