import { quantityLine, technologyName, units } from "@lianchi/domain";
import {
  type ComparableMeasureId,
  type Compared,
  comparableFindingText,
  comparableMeasureIds,
  comparableMeasures,
  comparableNumberText,
} from "@lianchi/returns";
import { useReading } from "../../../address/use-page.ts";
import { comparablesWords } from "../../../locales/comparables.ts";
import { useWords } from "../../../locales/use-words.ts";
import { FindingChip } from "../../../parts/FindingChip.tsx";
import { TechnologySquare } from "../../../parts/TechnologySquare.tsx";
import css from "./ComparablesTable.module.css";

/** A row with its index among all rows, by which findings name it. */
export type Listed = { readonly at: number; readonly compared: Compared };

type ComparablesTableProps = {
  readonly listed: readonly Listed[];
  /** All rows of the table, listed or not. */
  readonly rows: readonly Compared[];
  readonly hasTechnology: boolean;
};

const unitOf = {
  unitCost: "yuanPerKw",
  fullLoadHours: "hour",
  unitRevenue: "yuanPerKwh",
  taxShare: "percent",
} as const satisfies Record<ComparableMeasureId, keyof typeof units>;

/** Every reported row with what it comes to, whence it is and what is doubtful about it. */
export function ComparablesTable({ listed, rows, hasTechnology }: ComparablesTableProps) {
  const say = useWords(comparablesWords);
  const { lang } = useReading();
  return (
    <section className={css.scroll} aria-label={say.name} tabIndex={-1}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col" className={css.first}>
              {say.project}
            </th>
            {hasTechnology && <th scope="col">{say.technology}</th>}
            <th scope="col" className={css.number}>
              {say.capacity}
            </th>
            {comparableMeasureIds.map((measure) => (
              <th key={measure} scope="col" className={css.number}>
                {comparableMeasures[measure].name[lang]}
                <span className={css.unit}>{units[unitOf[measure]].label[lang]}</span>
              </th>
            ))}
            <th scope="col">{say.source}</th>
            <th scope="col">{say.caveat}</th>
            <th scope="col">{say.findings}</th>
          </tr>
        </thead>
        {listed.map((one) => (
          <ComparableRows key={one.at} compared={one.compared} rows={rows} hasTechnology={hasTechnology} />
        ))}
      </table>
    </section>
  );
}

type ComparableRowsProps = Omit<ComparablesTableProps, "listed"> & { readonly compared: Compared };

function ComparableRows({ compared, rows, hasTechnology }: ComparableRowsProps) {
  const say = useWords(comparablesWords);
  const reading = useReading();
  const { row, measures, findings } = compared;
  const severityOf = (measure: ComparableMeasureId) =>
    findings.find((finding) => finding.kind === "measure" && finding.measure === measure)?.severity;
  const technology =
    row.technology === null ? row.technologyWord : technologyName[row.technology][reading.lang];
  const columns = comparableMeasureIds.length + (hasTechnology ? 5 : 4);
  return (
    <tbody>
      <tr className={findings.length > 0 ? css.followed : undefined}>
        <th scope="row" className={css.first}>
          {row.ref !== null && <span className={css.ref}>{row.ref}</span>} {row.name}
          <span className={css.place}>{row.place ?? "—"}</span>
        </th>
        {hasTechnology && (
          <td>
            <TechnologySquare technology={row.technology} /> {technology ?? "—"}
          </td>
        )}
        <td className={css.number}>
          {row.capacityKw === null ? <None /> : quantityLine("power", row.capacityKw, reading)}
        </td>
        {comparableMeasureIds.map((measure) => {
          const value = measures[measure];
          return (
            <td
              key={measure}
              className={`${css.number} ${css.value} ${css[severityOf(measure) ?? "common"]}`}
            >
              {value === null ? <None /> : comparableNumberText(measure, value, reading)}
            </td>
          );
        })}
        <td className={css.words}>
          {row.status !== null && `${row.status} · `}
          <span className={css.date}>{row.articleOn ?? say.noDate}</span>
          <span className={css.link}>
            {row.url === null ? (
              say.noLink
            ) : (
              <a href={row.url} target="_blank" rel="noopener noreferrer">
                {row.url.replace(/^https?:\/\//, "")}
                <span className="unseen">{say.opens}</span>
              </a>
            )}
          </span>
        </td>
        <td className={css.words}>
          {row.caveat ?? <span className={css.quiet}>{say.noCaveat}</span>}
          {row.unitsText !== null && <span className={css.note}>{say.asReported(row.unitsText)}</span>}
          {row.note !== null && <span className={css.note}>{row.note}</span>}
        </td>
        <td>
          {findings[0] === undefined ? (
            <None />
          ) : (
            <FindingChip count={findings.length} severity={findings[0].severity} />
          )}
        </td>
      </tr>
      {findings.length > 0 && (
        <tr>
          <td className={css.findings} colSpan={columns + 1}>
            <ul>
              {findings.map((finding, at) => (
                <li key={at} className={css[finding.severity]}>
                  {comparableFindingText(finding, row, rows, reading)}
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** Not reported: never a zero. */
function None() {
  return <span className={css.quiet}>—</span>;
}
