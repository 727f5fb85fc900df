import { fileNameOf, inFileName } from "../file-name.ts";
import type { WorkbookOrder } from "../returns-workbook/order.ts";
import { writeReturnsWorkbook } from "../returns-workbook/write-returns-workbook.ts";
import { csvOf } from "../tables/csv.ts";
import { words } from "../words/index.ts";
import type { ReturnsFormat } from "./returns-formats.ts";
import { returnsJson } from "./returns-json.ts";
import { returnsRecords } from "./returns-records.ts";

export type ReturnsFile = {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
};

const mediaTypes: Readonly<Record<ReturnsFormat, string>> = {
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function bytesOf(order: WorkbookOrder, format: ReturnsFormat): Uint8Array | Promise<Uint8Array> {
  if (format === "xlsx") return writeReturnsWorkbook(order);
  if (format === "json") return Buffer.from(returnsJson(order));
  const { report, reading, separator, asOfNote } = order;
  return Buffer.from(
    csvOf(returnsRecords(report, reading), {
      lang: reading.lang,
      separator,
      asOfNote: asOfNote === "" ? "" : `${report.asOf} ${asOfNote}`,
    }),
  );
}

/** Returns of the chosen projects as a file that can stand alone. */
export async function writeReturnsFile(order: WorkbookOrder, format: ReturnsFormat): Promise<ReturnsFile> {
  const { report, reading } = order;
  const { lang } = reading;
  const parts = [words[lang].fileNames.returns, inFileName(report.scenario.name)];
  return {
    bytes: await bytesOf(order, format),
    mediaType: mediaTypes[format],
    fileName: fileNameOf(parts, { lang, isDemo: report.isDemo, asOf: report.asOf, format }),
  };
}
