import { Day, Lang, reportTemplates, UnitStyle } from "@lianchi/domain";
import { z } from "zod";

const ThemeChoice = z.enum(["auto", "light", "dark"]);

const idList = z.string().regex(/^[a-z0-9-]{1,64}(,[a-z0-9-]{1,64}){0,99}$/);
const numberKey = z.string().regex(/^[a-z0-9-]{1,64}\.[A-Za-z0-9]{1,40}$/);
const subjectId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const word = z.string().regex(/^-?[A-Za-z0-9.]{1,80}$/);
const wordList = z.string().regex(/^[A-Za-z0-9]{1,40}(,[A-Za-z0-9]{1,40}){0,39}$/);
const share = z.string().regex(/^(0(\.\d{1,6})?|1)$/);
const digits = z.string().regex(/^\d{1,9}$/);
const chartId = z.string().regex(/^[a-z-]{1,40}$/);

/** What a link carries on every page. A value that cannot be read falls back, so that no link ever crashes a page. */
export const PageState = z.object({
  lang: Lang.catch("zh"),
  units: UnitStyle.catch("wan"),
  theme: ThemeChoice.catch("auto"),
  /** Day up to whose end changes are counted; absent means today. */
  asOf: Day.optional().catch(undefined),
  /** Ids of the chosen projects with commas between; absent means all. */
  projects: idList.optional().catch(undefined),
  /** Number whose provenance is open. */
  open: numberKey.optional().catch(undefined),
  /** Chart whose data table is shown in place of the drawing. */
  table: chartId.optional().catch(undefined),
  /** Of single pages: they fall away on the way to another page. */
  /** Metric that is being edited on a project's page; `stage` for its stage, `new` for an added figure. */
  edit: word.optional().catch(undefined),
  /** Subject whose changes or findings are listed. */
  about: subjectId.optional().catch(undefined),
  /** Column that sorts a table, with a minus for descending. */
  sort: word.optional().catch(undefined),
  /** Words that rows must contain. */
  find: z.string().max(100).optional().catch(undefined),
  technology: wordList.optional().catch(undefined),
  stage: wordList.optional().catch(undefined),
  /** The batch whose sites are listed; an empty name is that of no batch. */
  batch: z.string().max(400).optional().catch(undefined),
  /** Day with which another is compared, or from which changes are listed. */
  from: Day.optional().catch(undefined),
  /** Of the history: last day, kind of thing, and who changed it. */
  until: Day.optional().catch(undefined),
  kind: word.optional().catch(undefined),
  who: z.string().min(1).max(80).optional().catch(undefined),
  columns: wordList.optional().catch(undefined),
  /** Of the returns: assumptions, values set over them, what they are held against, and the project looked at alone. */
  scenario: subjectId.optional().catch(undefined),
  set: z
    .string()
    .regex(/^[a-zA-Z0-9*.:,+-]{1,8000}$/)
    .optional()
    .catch(undefined),
  against: subjectId.optional().catch(undefined),
  focus: subjectId.optional().catch(undefined),
  hurdle: share.optional().catch(undefined),
  target: word.optional().catch(undefined),
  seed: digits.optional().catch(undefined),
  /** Ids of the projects that are compared. */
  compare: idList.optional().catch(undefined),
  /** Of the reports: a named one or else a template, and what stands in the place of its pages. */
  report: subjectId.optional().catch(undefined),
  template: z.enum(reportTemplates).optional().catch(undefined),
  part: z.enum(["files"]).optional().catch(undefined),
  /** What is set on a report and nobody saved. */
  draft: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,12000}$/)
    .optional()
    .catch(undefined),
});
export type PageState = Readonly<z.infer<typeof PageState>>;

/** What a link to another page of the product keeps. */
export const keptKeys = ["lang", "units", "theme", "asOf", "projects"] as const;

const nothing = Object.fromEntries(Object.keys(PageState.shape).map((key) => [key, undefined]));
const defaults: Readonly<Record<string, string>> = { lang: "zh", units: "wan", theme: "auto" };

export function readPageState(search: Readonly<Record<string, unknown>>): PageState {
  // Every key is set even when undefined: the router would else keep an unreadable value of the address.
  return { ...nothing, ...PageState.parse(search) };
}

/** Every value of the address is text: `1` stays "1" and no quotes appear, so the server reads the same query. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Keys whose empty value says something of its own: no batch is a batch to filter by. */
const meantWhenEmpty: ReadonlySet<string> = new Set(["batch"]);

/** The query of an address, `""` when everything has its default. Commas stay readable. */
export function formatSearch(search: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (value === undefined || value === null || value === defaults[key]) continue;
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
