import type { ColumnSort } from "@tanstack/react-table";

/** `-capacity` is descending. */
export function sortOf(sort: string | undefined): readonly ColumnSort[] {
  if (sort === undefined || sort === "" || sort === "-") return [];
  return [sort.startsWith("-") ? { id: sort.slice(1), desc: true } : { id: sort, desc: false }];
}

/** What a click on a column's head makes of the order: numbers begin with the largest, words with the first; the third
 *  click gives the portfolio's own order back. */
export function nextSort(sort: string | undefined, id: string, isNumber: boolean): string | undefined {
  const [now] = sortOf(sort);
  const descending = `-${id}`;
  if (now?.id !== id) return isNumber ? descending : id;
  const isFirst = now.desc === isNumber;
  if (!isFirst) return undefined;
  return isNumber ? id : descending;
}
