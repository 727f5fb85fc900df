import type { Change, ChangeRequest } from "./change.ts";

/** Name of the thing that a change is a revision of; revisions of one key are numbered 1, 2, 3 … Something done to sites
 *  is a thing of its own each time. */
export function changeKey(change: Change | ChangeRequest): string {
  switch (change.kind) {
    case "figure":
      return `figure:${change.fields.subjectId}.${change.fields.metric}`;
    case "stage":
      return `stage:${change.fields.subjectId}`;
    case "sites":
      return `sites:${change.seq}`;
    default:
      return `${change.kind}:${change.fields.id}`;
  }
}
