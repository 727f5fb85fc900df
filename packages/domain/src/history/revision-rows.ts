import { recordedBasisName } from "../basis.ts";
import type { FigureFields } from "../figure.ts";
import { groundText } from "../ground.ts";
import type { Reading } from "../language.ts";
import { metrics } from "../metric.ts";
import { periodText } from "../period.ts";
import { quantityText, unitLine } from "../quantity.ts";
import { placeText, type SourceFields } from "../source.ts";
import { sourceKindName } from "../source-kind.ts";
import { stageName } from "../stage.ts";
import type { StageFields, SubjectFields } from "../subject.ts";
import { technologyName } from "../technology.ts";
import { words } from "../words/index.ts";

/** One field of a revision as a reader sees it. */
export type RevisionRow = { readonly key: string; readonly label: string; readonly text: string };

/** A revision of something that has fields to compare. */
export type Revised = { readonly fields: FigureFields | StageFields | SubjectFields | SourceFields };

/** `titleOf` names a source by its id. */
export type Wording = { readonly reading: Reading; readonly titleOf: (sourceId: string) => string };

/** A figure's value in words, with all digits that are known: `约 3,400 万千瓦时`. Withdrawn values say so. */
export function figureText(
  { metric, value, precision }: Pick<FigureFields, "metric" | "value" | "precision">,
  reading: Reading,
): string {
  const say = words[reading.lang].revision;
  if (value === null) return say.withdrawn;
  const before = precision === "exact" ? "" : `${precision === "about" ? say.about : say.atLeast} `;
  return `${before}${unitLine(quantityText(metrics[metric].quantity, value, reading, "listed"))}`;
}

function figureRows(fields: FigureFields, { reading, titleOf }: Wording): readonly RevisionRow[] {
  const { lang } = reading;
  const say = words[lang].revision;
  return [
    { key: "value", label: say.value, text: figureText(fields, reading) },
    { key: "period", label: say.period, text: periodText(fields.period, lang) },
    { key: "basis", label: say.basis, text: recordedBasisName[fields.basis][lang] },
    { key: "source", label: say.source, text: titleOf(fields.sourceId) },
    {
      key: "place",
      label: say.place,
      text: fields.place === null ? say.none : placeText(fields.place, lang),
    },
    { key: "note", label: say.note, text: fields.note?.[lang] ?? say.none },
    ...(fields.reason === undefined ? [] : [{ key: "reason", label: say.reason, text: fields.reason }]),
  ];
}

function stageRows(fields: StageFields, { reading, titleOf }: Wording): readonly RevisionRow[] {
  const { lang } = reading;
  const say = words[lang].revision;
  return [
    { key: "stage", label: say.stage, text: stageName[fields.stage][lang] },
    { key: "on", label: say.on, text: fields.on ?? say.notReported },
    { key: "source", label: say.source, text: groundText(fields, titleOf, lang) },
    {
      key: "place",
      label: say.place,
      text: fields.place === null ? say.none : placeText(fields.place, lang),
    },
    { key: "note", label: say.note, text: fields.note?.[lang] ?? say.none },
  ];
}

function subjectRows(fields: SubjectFields, { reading: { lang } }: Wording): readonly RevisionRow[] {
  const say = words[lang].revision;
  const technology = fields.technology === null ? say.none : technologyName[fields.technology][lang];
  return [
    { key: "name", label: say.name, text: fields.name[lang] },
    { key: "shortName", label: say.shortName, text: fields.shortName[lang] },
    { key: "technology", label: say.technology, text: technology },
    { key: "location", label: say.location, text: fields.location?.[lang] ?? say.none },
    { key: "note", label: say.note, text: fields.note?.[lang] ?? say.none },
  ];
}

function sourceRows(fields: SourceFields, { reading: { lang } }: Wording): readonly RevisionRow[] {
  const say = words[lang].revision;
  const year = fields.year === null ? say.none : `${fields.year}${fields.isYearInferred ? say.inferred : ""}`;
  return [
    { key: "title", label: say.title, text: fields.title },
    { key: "kind", label: say.sourceKind, text: sourceKindName[fields.kind][lang] },
    { key: "titleEn", label: say.titleEn, text: fields.titleEn ?? say.none },
    { key: "author", label: say.author, text: fields.author ?? say.none },
    { key: "publisher", label: say.publisher, text: fields.publisher ?? say.none },
    { key: "publishedOn", label: say.publishedOn, text: fields.publishedOn ?? say.none },
    { key: "year", label: say.year, text: year },
    { key: "yearReason", label: say.yearReason, text: fields.yearReason?.[lang] ?? say.none },
    { key: "url", label: say.url, text: fields.url ?? say.none },
  ];
}

/** What a revision says, field by field. */
export function revisionRows({ fields }: Revised, wording: Wording): readonly RevisionRow[] {
  if ("metric" in fields) return figureRows(fields, wording);
  if ("stage" in fields) return stageRows(fields, wording);
  return "title" in fields ? sourceRows(fields, wording) : subjectRows(fields, wording);
}
