import type { Revision, SourceFields } from "@lianchi/domain";

/** Title of a source by its id; the id itself when it is not among them. */
export function sourceTitle(sources: readonly Revision<SourceFields>[], id: string): string {
  return sources.find(({ fields }) => fields.id === id)?.fields.title ?? id;
}
