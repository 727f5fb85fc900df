import {
  absenceName,
  absenceOf,
  basisName,
  coverageText,
  domainWords,
  type Figure,
  type Lang,
  type Metric,
  metrics,
  numberText,
  type Precision,
  periodText,
  placeText,
  type Reading,
  type Revision,
  type SourceFields,
  type SubjectState,
  sourceLine,
  type UnitId,
  units,
} from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import type { ChartRecord, Look, Picture } from "../engine/picture.ts";
import { withCommas, withSemicolons } from "../engine/sentences.ts";
import { words } from "../words/index.ts";
import { notCounted } from "./stage-rows.ts";

const sourceOf = (overview: Overview, figure: Figure): Revision<SourceFields> | undefined =>
  overview.sources.find(({ fields }) => fields.id === figure.fields.sourceId);

/** Document and place of a figure, in full. */
export function citation(overview: Overview, figure: Figure, lang: Lang): string {
  const source = sourceOf(overview, figure);
  const place = figure.fields.place === null ? "" : placeText(figure.fields.place, lang);
  return withCommas(
    [source === undefined ? figure.fields.sourceId : sourceLine(source.fields, lang), place],
    lang,
  );
}

function paragraphsOf(figures: readonly Figure[], lang: Lang): string {
  const spans = figures.flatMap(({ fields }) => (fields.place?.kind === "paragraph" ? [fields.place] : []));
  if (spans.length === 0) return "";
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  return placeText({ kind: "paragraph", from, to }, lang);
}

/** More documents than this are counted, not named. */
const namedDocuments = 3;

/** The source line under a chart: short on screen, where the page names the document; in full in a file. */
export function chartSourceLine(overview: Overview, figures: readonly Figure[], look: Look): string {
  const { lang } = look;
  const isFile = look.size === "file";
  const sources = overview.sources.filter(({ fields }) =>
    figures.some((figure) => figure.fields.sourceId === fields.id),
  );
  const lines = sources.slice(0, isFile ? namedDocuments : 1).map(({ fields }) => {
    const name = isFile ? sourceLine(fields, lang) : (fields.author ?? fields.title);
    const where = paragraphsOf(
      figures.filter((figure) => figure.fields.sourceId === fields.id),
      lang,
    );
    return withCommas([name, where], lang);
  });
  return lines.length === 0 ? "" : words[lang].provenance.source(lines, sources.length - lines.length);
}

export function coverage(known: number, of: number, lang: Lang): Picture["coverage"] {
  return of === 0 ? null : { known, of, text: coverageText(known, of, lang) };
}

export function absenceText(subject: SubjectState, metric: Metric, lang: Lang): string {
  return absenceName[absenceOf(subject, metrics[metric].isOperating)][lang];
}

/** Digits without grouping, for programs that read the file. */
export const plainNumber = (value: number, unitId: UnitId, decimals?: number) =>
  numberText(value, unitId, decimals).replaceAll(",", "").replace("−", "-");

/** The same of what a model worked out: rounded to the decimals of its unit, however many it happens to have. */
export const workedOutNumber = (value: number, unitId: UnitId) =>
  plainNumber(value, unitId, units[unitId].decimals);

/** How a number is worded, behind its basis in a record: programs that read it want the value without a word. */
export function roughly(precision: Precision, lang: Lang): string {
  if (precision === "exact") return "";
  return domainWords[lang].text.inBrackets(words[lang].provenance.roughness[precision]);
}

/** One metric of one subject as a line of the CSV; a missing value stays empty and says why. */
export function recordOf(
  overview: Overview,
  subject: SubjectState,
  metric: Metric,
  unitId: UnitId,
  { lang }: Reading,
): ChartRecord {
  const figure = subject.figures[metric];
  const value = figure?.fields.value ?? null;
  const named = { subject: subject.fields.name[lang], metric: metrics[metric].name[lang] };
  if (figure === undefined || value === null)
    return {
      ...named,
      value: "",
      unit: units[unitId].label[lang],
      period: "",
      basis: absenceText(subject, metric, lang),
      source: "",
    };
  return {
    ...named,
    value: plainNumber(value, unitId),
    unit: units[unitId].label[lang],
    period: periodText(figure.fields.period, lang),
    basis: withSemicolons(
      [
        `${basisName[figure.basis][lang]}${roughly(figure.fields.precision, lang)}`,
        notCounted(subject, lang),
      ],
      lang,
    ),
    source: citation(overview, figure, lang),
  };
}
