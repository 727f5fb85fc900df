import {
  absenceOf,
  basisName,
  type Figure,
  glossary,
  type Lang,
  type Metric,
  metrics,
  numberText,
  periodText,
  placeText,
  precisionWord,
  type Reading,
  type Revision,
  type SourceFields,
  type SubjectState,
  sourceLine,
  type UnitId,
  units,
} from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import type { ChartRecord, Look, Picture } from "./picture.ts";

const sourceOf = (overview: Overview, figure: Figure): Revision<SourceFields> | undefined =>
  overview.sources.find(({ fields }) => fields.id === figure.fields.sourceId);

/** Document and place of a figure, in full. */
export function citation(overview: Overview, figure: Figure, lang: Lang): string {
  const source = sourceOf(overview, figure);
  const place = figure.fields.place === null ? "" : placeText(figure.fields.place, lang);
  return [source === undefined ? figure.fields.sourceId : sourceLine(source.fields, lang), place]
    .filter((part) => part !== "")
    .join(lang === "zh" ? "，" : ", ");
}

function paragraphsOf(figures: readonly Figure[], lang: Lang): string {
  const spans = figures.flatMap(({ fields }) => (fields.place?.kind === "paragraph" ? [fields.place] : []));
  if (spans.length === 0) return "";
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  return placeText({ kind: "paragraph", from, to }, lang);
}

/** The source line under a chart: short on screen, where the page names the document; in full in a file. */
export function chartSourceLine(overview: Overview, figures: readonly Figure[], look: Look): string {
  const { lang } = look;
  const label = lang === "zh" ? "来源：" : "Source: ";
  const ids = [...new Set(figures.map(({ fields }) => fields.sourceId))];
  const [only] = overview.sources.filter(({ fields }) => ids.includes(fields.id));
  if (only === undefined) return "";
  const named =
    look.size === "file" ? sourceLine(only.fields, lang) : (only.fields.author ?? only.fields.title);
  if (ids.length > 1)
    return lang === "zh"
      ? `${label}${named}等 ${ids.length} 份文件`
      : `${label}${named} and ${ids.length - 1} more`;
  const where = paragraphsOf(figures, lang);
  return `${label}${named}${where === "" ? "" : `${lang === "zh" ? "，" : ", "}${where}`}`;
}

export function coverageText(known: number, of: number, lang: Lang): string {
  return lang === "zh" ? `${known}/${of} 个项目已报告` : `${known} of ${of} projects report this`;
}

export function coverage(known: number, of: number, lang: Lang): Picture["coverage"] {
  return of === 0 ? null : { known, of, text: coverageText(known, of, lang) };
}

export function absenceText(subject: SubjectState, metric: Metric, lang: Lang): string {
  const absence = absenceOf(subject, metrics[metric].isOperating);
  return (absence === "not-reported" ? glossary.notReported : glossary.notYetOperating)[lang];
}

/** Digits without grouping, for programs that read the file. */
export const plainNumber = (value: number, unitId: UnitId) =>
  numberText(value, unitId).replaceAll(",", "").replace("−", "-");

function roughly({ fields }: Figure, lang: Lang): string {
  const word = precisionWord[fields.precision][lang].trim();
  if (word === "") return "";
  return lang === "zh"
    ? `（${fields.precision === "about" ? "约数" : "不少于"}）`
    : ` (${fields.precision === "about" ? "about" : "at least"})`;
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
    basis: `${basisName[figure.fields.basis][lang]}${roughly(figure, lang)}`,
    source: citation(overview, figure, lang),
  };
}
