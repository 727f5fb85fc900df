import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  pointOf,
  pointsOfFile,
  readLines,
  textOfFile,
} from "../../apps/web/src/features/cluster/plan-lines.ts";

const data = "../shared/data/found/plan";
const isThere = existsSync(data);
if (!isThere) console.log("The sample data is not there: its suites did not run.");

/** Months and what is on the grid by their ends [MW], or what of the first bad line cannot be read. */
function readOf(name: string) {
  const bytes = new Uint8Array(readFileSync(`${data}/${name}`));
  const { ones, bad } = readLines(pointsOfFile(textOfFile(bytes.buffer)), pointOf);
  return bad?.part ?? ones.map(({ month, capacityKw }) => [month, capacityKw / 1_000]);
}

describe.skipIf(!isThere)("plans that offices have as files", () => {
  it.each([
    [
      "thousands-min.txt",
      [
        ["2027-06", 1_000],
        ["2027-12", 1_250.5],
        ["2028-06", 2_100],
        ["2028-12", 3_837.5],
      ],
    ],
    [
      "unit-word-min.txt",
      [
        ["2027-06", 1_000],
        ["2027-12", 2_000],
        ["2028-12", 3_837.5],
      ],
    ],
    ...["crlf-quotes.csv", "fullwidth.txt", "header-and-slash.txt", "zh-month.txt"].map(
      (name) =>
        [
          name,
          [
            ["2027-06", 1_000],
            ["2027-12", 1_250],
          ],
        ] as const,
    ),
    ["negative.txt", "capacity"],
    // A plan is by months: a day is asked about.
    ["days.txt", "line"],
  ] as const)("%s", (name, expected) => {
    expect(readOf(name)).toEqual(expected);
  });

  it.each(["200-months-tab.txt", "200-months-thousands.txt"])("%s, every month of it", (name) => {
    const points = readOf(name);
    expect(points).toHaveLength(200);
    expect(points.at(-1)).toEqual(["2042-08", 3_837.5]);
  });
});
