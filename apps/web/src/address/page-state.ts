import { isDay, langs, reportTemplates, unitStyles } from "@lianchi/domain";

/** Reads one value of an address; undefined where it is none. */
type Read<Value extends string> = (text: string) => Value | undefined;

const matching =
  (pattern: RegExp): Read<string> =>
  (text) =>
    pattern.test(text) ? text : undefined;
const oneOf =
  <Value extends string>(values: readonly Value[]): Read<Value> =>
  (text) =>
    values.find((value) => value === text);

const day: Read<string> = (text) => (isDay(text) ? text : undefined);
const idList = matching(/^[a-z0-9-]{1,64}(,[a-z0-9-]{1,64}){0,99}$/);
const subjectId = matching(/^[a-z0-9-]{1,64}$/);
const word = matching(/^-?[A-Za-z0-9.]{1,80}$/);
const wordList = matching(/^[A-Za-z0-9]{1,40}(,[A-Za-z0-9]{1,40}){0,39}$/);

/** What every link says, also where the address leaves it out. */
const always = {
  lang: oneOf(langs),
  units: oneOf(unitStyles),
  theme: oneOf(["auto", "light", "dark"] as const),
};
const defaults = { lang: "zh", units: "wan", theme: "auto" } as const;

/** What a link may say. Patterns rather than schemas: the address is read before the first paint, and zod would have to
 *  travel before it. */
const sometimes = {
  /** Day up to whose end changes are counted; absent means today. */
  asOf: day,
  /** Ids of the chosen projects with commas between; absent means all. */
  projects: idList,
  /** Number whose provenance is open. */
  open: matching(/^[a-z0-9-]{1,64}\.[A-Za-z0-9]{1,40}$/),
  /** Chart whose data table is shown in place of the drawing. */
  table: matching(/^[a-z-]{1,40}$/),
  /** Of single pages: they fall away on the way to another page. */
  /** Metric that is being edited on a project's page; `stage` for its stage, `new` for an added figure. */
  edit: word,
  /** Subject whose changes or findings are listed. */
  about: subjectId,
  /** Column that sorts a table, with a minus for descending. */
  sort: word,
  /** Words that rows must contain. */
  find: matching(/^[\s\S]{0,100}$/),
  technology: wordList,
  stage: wordList,
  /** The batch whose sites are listed; an empty name is that of no batch. */
  batch: matching(/^[\s\S]{0,400}$/),
  /** Day with which another is compared, or from which changes are listed. */
  from: day,
  /** Of the history: last day, kind of thing, and who changed it. */
  until: day,
  kind: word,
  who: matching(/^[\s\S]{1,80}$/),
  columns: wordList,
  /** Of the returns: assumptions, values set over them, what they are held against, and the project looked at alone. */
  scenario: subjectId,
  set: matching(/^[a-zA-Z0-9*.:,+-]{1,8000}$/),
  against: subjectId,
  focus: subjectId,
  hurdle: matching(/^(0(\.\d{1,6})?|1)$/),
  target: word,
  seed: matching(/^\d{1,9}$/),
  /** Ids of the projects that are compared. */
  compare: idList,
  /** Of the reports: a named one or else a template, and what stands in the place of its pages. */
  report: subjectId,
  template: oneOf(reportTemplates),
  part: oneOf(["files"] as const),
  /** What is set on a report and nobody saved. */
  draft: matching(/^[A-Za-z0-9_-]{1,12000}$/),
};

type Always = typeof always;
type Sometimes = typeof sometimes;

/** What a link carries on every page. A value that cannot be read falls back, so that no link ever crashes a page. */
export type PageState = {
  readonly [Key in keyof Always]: NonNullable<ReturnType<Always[Key]>>;
} & { readonly [Key in keyof Sometimes]?: ReturnType<Sometimes[Key]> };

/** What a link to another page of the product keeps. */
export const keptKeys = ["lang", "units", "theme", "asOf", "projects"] as const;

/** One value of the address; undefined where there is none or it cannot be read. */
const readValue = <Value extends string>(read: Read<Value>, value: unknown) =>
  typeof value === "string" ? read(value) : undefined;

export function readPageState(search: Readonly<Record<string, unknown>>): PageState {
  const { lang, units, theme } = search;
  return {
    lang: readValue(always.lang, lang) ?? defaults.lang,
    units: readValue(always.units, units) ?? defaults.units,
    theme: readValue(always.theme, theme) ?? defaults.theme,
    // Every key is set even when undefined: the router would else keep an unreadable value of the address.
    ...Object.fromEntries(
      Object.entries(sometimes).map(([key, read]) => [key, readValue<string>(read, search[key])]),
    ),
  };
}

/** Every value of the address is text: `1` stays "1" and no quotes appear, so the server reads the same query. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

const defaultOf: ReadonlyMap<string, string> = new Map(Object.entries(defaults));

/** Keys whose empty value says something of its own: no batch is a batch to filter by. */
const meantWhenEmpty: ReadonlySet<string> = new Set(["batch"]);

/** The query of an address, `""` when everything has its default. Commas stay readable. */
export function formatSearch(search: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (value === undefined || value === null || value === defaultOf.get(key)) continue;
    if (value === "" && !meantWhenEmpty.has(key)) continue;
    query.set(key, String(value));
  }
  const text = query.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}

export function chosenIds(state: Pick<PageState, "projects">): readonly string[] | null {
  return state.projects === undefined ? null : state.projects.split(",");
}

/** What reads of the portfolio take: the day and the chosen projects. */
export type Scope = { readonly asOf?: string; readonly projects?: string[] };

export function scopeOf({ asOf, projects }: Pick<PageState, "asOf" | "projects">): Scope {
  const chosen = chosenIds({ projects });
  return { ...(asOf === undefined ? {} : { asOf }), ...(chosen === null ? {} : { projects: [...chosen] }) };
}
