import { quantityText, revisionWords } from "@lianchi/domain";
import { useReading } from "../../address/use-page.ts";
import { useWords } from "../../locales/use-words.ts";
import { BasisMark } from "../../parts/BasisMark.tsx";
import { NumberButton } from "../../parts/NumberButton.tsx";
import css from "./FigureTable.module.css";
import type { DerivedRow } from "./figure-rows.ts";

export function DerivedLine({ row }: { readonly row: DerivedRow }) {
  const worded = useWords(revisionWords);
  const { number, unit } = quantityText(row.quantity, row.value, useReading(), "listed");
  return (
    <tr>
      <th scope="row" className={css.name}>
        {row.name}
      </th>
      <td className={`${css.number} ${row.severity === null ? "" : css[row.severity]}`}>
        {row.precision !== "exact" && <span className={css.before}>{worded[row.precision]}</span>}
        {row.opens === null ? number : <NumberButton opens={row.opens}>{number}</NumberButton>}
      </td>
      <td className={css.unit}>
        <span>{unit}</span>
        <BasisMark basis="derived" />
      </td>
      <td className={`${css.period} ${row.period === "—" ? css.none : ""}`}>{row.period}</td>
      <td className={css.where}>{row.formula}</td>
      <td className={css.end} />
    </tr>
  );
}
