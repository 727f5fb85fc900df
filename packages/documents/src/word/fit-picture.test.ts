import { drawChart } from "@lianchi/charts";
import { type ChangeRequest, openingChanges, SubjectId } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { renderChartFile } from "../charts/chart-file.ts";
import { overviewFrom, zh } from "../testing/overviews.ts";
import { openOffice } from "../testing/read-office.ts";
import { fittedPicture, mostHeightMm, sizeOnPage } from "./fit-picture.ts";

/** The opening facts of one project, for so many of them. */
const overviewOfMany = (count: number) =>
  overviewFrom(
    Array.from({ length: count }, (_, at): readonly ChangeRequest[] =>
      openingChanges.flatMap((request): readonly ChangeRequest[] => {
        const id = SubjectId.parse(`p-${at}`);
        const name = { zh: `第${at}风电场`, en: `Wind farm ${at}` };
        if (request.kind === "subject" && request.fields.id === "heping-wind")
          return [{ ...request, fields: { ...request.fields, id, name, shortName: name } }];
        if (request.kind === "figure" && request.fields.subjectId === "heping-wind")
          return [{ ...request, fields: { ...request.fields, subjectId: id } }];
        return at === 0 && request.kind === "source" ? [request] : [];
      }),
    ).flat(),
  );
const look = { ...zh, theme: "light", size: "file", widthPx: 700 } as const;

describe("a picture on a page of Word", () => {
  it.each([4, 23, 44, 60])("is no higher than the page lets it for %i projects", (count) => {
    for (const chart of ["investment-by-project", "money-by-project"] as const) {
      const overview = overviewOfMany(count);
      const { picture, look: own } = fittedPicture((as) => drawChart(chart, overview, as), look);
      const { widthMm, heightMm } = sizeOnPage(picture, own);
      expect(heightMm).toBeLessThanOrEqual(mostHeightMm + 0.01);
      expect(widthMm).toBeGreaterThan(156 * 0.75);
    }
  });

  it("ends on its page in a snippet: 40 projects stood 28.5 cm high where 22.5 are", async () => {
    const { bytes } = await renderChartFile({
      overview: overviewOfMany(40),
      chart: "investment-by-project",
      format: "docx",
      reading: zh,
      theme: "light",
    });
    const document = openOffice(bytes);
    const [extent] = document.elements("word/document.xml", "wp:extent");
    expect(Number(extent?.attributes.cy) / 36_000).toBeLessThanOrEqual(mostHeightMm + 0.1);
    expect(document.xml("word/document.xml")).toContain("<w:tblHeader/>");
    expect(document.xml("word/document.xml")).toContain("<w:cantSplit/>");
  });
});
