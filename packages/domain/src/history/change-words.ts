import type { Change } from "../change.ts";
import type { FigureFields } from "../figure.ts";
import { metrics } from "../metric.ts";
import { periodText } from "../period.ts";
import { placeText } from "../source.ts";
import { stageName } from "../stage.ts";
import { words } from "../words/index.ts";
import { isOpeningActor } from "../wudalianchi/index.ts";
import { figureText, type Revised, type RevisionRow, revisionRows, type Wording } from "./revision-rows.ts";

/** What a change is a revision of: `发电量`, `阶段`, `项目信息`, `来源`. */
export function changedThing({ fields }: Revised, { reading: { lang } }: Pick<Wording, "reading">): string {
  const say = words[lang].revision;
  if ("metric" in fields) return metrics[fields.metric].name[lang];
  if ("stage" in fields) return say.stage;
  return "title" in fields ? say.source : say.projectItself;
}

/** Who made it; the opening facts name the product in the reader's language. */
export function actorName(actor: string, { reading: { lang } }: Pick<Wording, "reading">): string {
  return isOpeningActor(actor) ? words[lang].revision.shipped : actor;
}

export function isOpening({ actor }: Pick<Change, "actor">): boolean {
  return isOpeningActor(actor);
}

/** The fields that two revisions of one thing say differently. */
export function differences(
  before: Revised,
  after: Revised,
  wording: Wording,
): readonly { readonly before: RevisionRow; readonly after: RevisionRow }[] {
  const earlier = revisionRows(before, wording);
  return revisionRows(after, wording).flatMap((row) => {
    const old = earlier.find(({ key }) => key === row.key);
    return old === undefined || old.text === row.text ? [] : [{ before: old, after: row }];
  });
}

function firstWords({ fields }: Revised, { reading }: Wording): string {
  const { lang } = reading;
  const say = words[lang].revision;
  if ("metric" in fields) {
    const period = fields.period.kind === "none" ? [] : [periodText(fields.period, lang)];
    const place = fields.place === null ? [] : [placeText(fields.place, lang)];
    return say.entered([figureText(fields, reading), ...period, ...place].join(words[lang].text.comma));
  }
  if ("stage" in fields) return say.stageSet(stageName[fields.stage][lang], fields.on ?? say.onUnknown);
  return "title" in fields ? say.registeredSource(fields.title) : say.registered(fields.name[lang]);
}

/** What happened to a figure's value; an unchanged one is said too, because a reader of the history asks for it. */
function valueWords(before: FigureFields, after: FigureFields, { reading }: Wording): readonly string[] {
  const say = words[reading.lang].revision;
  const [was, is] = [figureText(before, reading), figureText(after, reading)];
  if (was === is) return after.value === null ? [] : [say.valueKept(is)];
  if (after.value === null) return [say.valueWithdrawn(was)];
  return [before.value === null ? say.valueAgain(is) : say.valueChanged(was, is)];
}

const isReasoned = ({ fields }: Revised) => "sourceId" in fields && fields.sourceId === null;

/** What a change did, a phrase for each field: `期间由“年度”改为“并网以来累计”`, `数值 2,605 万千瓦时 未变`.
 *  @param previous the revision it replaced, null for the first one */
export function changeWords(change: Revised, previous: Revised | null, wording: Wording): readonly string[] {
  if (previous === null) return [firstWords(change, wording)];
  const say = words[wording.reading.lang].revision;
  const changed = differences(previous, change, wording);
  const slip = "reason" in change.fields ? change.fields.reason : undefined;
  const reason = slip === undefined ? [] : [say.slip(slip)];
  if (changed.length === 0) return [say.nothingChanged, ...reason];
  const isNewValue = changed.some(({ after }) => after.key === "value");
  const others = changed
    .filter(({ after }) => after.key !== "value")
    // A reason in the place of the source is told at the end, also where it is that of the revision before.
    .filter(({ after: { key } }) => !isReasoned(change) || (key !== "source" && key !== "place"))
    .map(({ before, after }) => say.changed(after.label, before.text, after.text));
  if (!("metric" in change.fields) || !("metric" in previous.fields)) return [...others, ...reason];
  const value = valueWords(previous.fields, change.fields, wording);
  return [...(isNewValue ? [...value, ...others] : [...others, ...value]), ...reason];
}
