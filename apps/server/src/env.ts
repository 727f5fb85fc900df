import { resolve } from "node:path";
import type { Text } from "@lianchi/domain";
import { z } from "zod";
import { isLoopback } from "./http/host-names.ts";
import { toldProblem } from "./told-problem.ts";

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

const expectations: Readonly<Record<keyof z.infer<typeof Env>, Text>> = {
  LIANCHI_DATA: { zh: "应为一个目录的路径", en: "the path of a folder is expected" },
  PORT: { zh: "应为 0 到 65535 的整数", en: "a whole number from 0 to 65535 is expected" },
  HOST: {
    zh: "应为本机地址，如 127.0.0.1 或 0.0.0.0",
    en: "an address of this machine is expected, like 127.0.0.1 or 0.0.0.0",
  },
  LIANCHI_HOSTS: {
    zh: "应为用逗号隔开的主机名，不含协议和端口，如 energy.example.cn,10.0.0.5",
    en: "host names with commas between them, without protocol and port, like energy.example.cn,10.0.0.5",
  },
  DATABASE_URL: {
    zh: "应形如 postgres://用户:密码@主机:5432/数据库",
    en: "it has the form postgres://user:password@host:5432/database",
  },
  LIANCHI_PUBLIC_URL: {
    zh: "应为别人打开本产品所用的地址，不带路径，如 http://10.1.2.3:4614",
    en: "the address by which others open this product is expected, without a path, like http://10.1.2.3:4614",
  },
  LIANCHI_LOG: {
    zh: "可选值为 silent、error、warn、info、debug",
    en: "choose one of silent, error, warn, info, debug",
  },
};

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

const isKnown = (name: PropertyKey | undefined): name is keyof typeof expectations =>
  typeof name === "string" && Object.hasOwn(expectations, name);

/** A wrong value in words, without the password that may stand in it. */
function messageOf(variable: keyof typeof expectations, written: string): Text {
  const value = written.replace(/:[^:@/]*@/, ":***@").slice(0, 200);
  const expected = expectations[variable];
  const problem = { code: "invalid-field", field: variable, value } as const;
  return toldProblem(problem, {
    zh: { ...problem, expected: expected.zh },
    en: { ...problem, expected: expected.en },
  }).message;
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
