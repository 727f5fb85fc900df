import { type Change, changeKindFacts, isFieldChange } from "../change.ts";
import type { Reading } from "../language.ts";
import { words } from "../words/index.ts";
import { actorName, changedThing, changeWords } from "./change-words.ts";
import type { Names } from "./names.ts";
import { siteChangeWords } from "./site-change-words.ts";

/** A line of the history in words. */
export type HistoryLine = {
  readonly actor: string;
  /** What was changed: a project's name, a document's title, the cluster. */
  readonly about: string;
  readonly thing: string;
  readonly what: string;
};

const things = {
  sites: "sites",
  baseline: "plan",
  baseMap: "map",
  scenario: "scenario",
  comparables: "comparables",
  report: "report",
  schedule: "schedule",
  findingAnswer: "finding",
} as const;

/** One change as a reader is told of it.
 *  @param previous the revision that it replaced, null for the first one */
export function historyLine(
  change: Change,
  previous: Change | null,
  { reading, names }: { readonly reading: Reading; readonly names: Names },
): HistoryLine {
  const { lang } = reading;
  const actor = actorName(change.actor, { reading });
  if (!isFieldChange(change)) {
    const say = words[lang].siteAction;
    const { kind } = change;
    const about =
      kind === "findingAnswer" ? names.project(change.fields.subjectId) : say[changeKindFacts[kind].page];
    return { actor, about, thing: say[things[kind]], what: siteChangeWords(change, lang, names) };
  }
  const wording = { reading, titleOf: names.source };
  const said = changeWords(change, previous !== null && isFieldChange(previous) ? previous : null, wording);
  const about =
    change.kind === "source"
      ? `《${change.fields.title}》`
      : names.project(change.kind === "subject" ? change.fields.id : change.fields.subjectId);
  return {
    actor,
    about,
    thing: changedThing(change, { reading }),
    what: said.join(words[lang].revision.join),
  };
}
