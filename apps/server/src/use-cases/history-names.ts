import { type Change, type Lang, type Names, type Text, untranslated } from "@lianchi/domain";
import type { ReadingProduct } from "../product.ts";

/** How a thing of the history is called now; null where nobody gave it a name. @param key as `project:heping-wind` */
function nameOf({ model }: Pick<ReadingProduct, "model">, key: string): Text | null {
  const [kind = "", id = ""] = key.split(":");
  const newest = model.newest(`${kind === "project" ? "subject" : kind}:${id}`);
  if (newest?.kind === "subject") return newest.fields.shortName;
  if (newest?.kind === "source") return untranslated(newest.fields.title);
  if (newest?.kind === "report") return newest.fields.name === null ? null : untranslated(newest.fields.name);
  return null;
}

/** Keys of all that a change names. */
function keysOf({ kind, fields }: Change): readonly string[] {
  const project =
    kind === "subject"
      ? fields.id
      : "subjectId" in fields
        ? fields.subjectId
        : "projectId" in fields
          ? fields.projectId
          : null;
  const source = "sourceId" in fields ? fields.sourceId : null;
  const report = "reportId" in fields ? fields.reportId : null;
  return [
    ...(project === null ? [] : [`project:${project}`]),
    ...(source === null ? [] : [`source:${source}`]),
    ...(report === null ? [] : [`report:${report}`]),
  ];
}

/** The names of all that some changes speak of, by `project:`, `source:` or `report:` and id. */
export function namesIn(
  product: Pick<ReadingProduct, "model">,
  changes: readonly Change[],
): Readonly<Record<string, Text>> {
  const keys = new Set(changes.flatMap(keysOf));
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const name = nameOf(product, key);
      return name === null ? [] : [[key, name]];
    }),
  );
}

export function historyNames(product: Pick<ReadingProduct, "model">, lang: Lang): Names {
  const named = (kind: string) => (id: string) => nameOf(product, `${kind}:${id}`)?.[lang] ?? id;
  return { project: named("project"), source: named("source"), report: named("report") };
}
