import type { Names } from "@lianchi/domain";
import type { ChangesPage } from "@lianchi/server/api";

/** Names of all that the loaded pages speak of, in the reader's language. */
export function namesFrom(pages: readonly Pick<ChangesPage, "names">[], lang: "zh" | "en"): Names {
  const all = new Map(pages.flatMap(({ names }) => Object.entries(names)));
  const named = (kind: string) => (id: string) => all.get(`${kind}:${id}`)?.[lang] ?? id;
  return { project: named("project"), source: named("source"), report: named("report") };
}
