import { describe, expect, it } from "vitest";
import { reportNotice } from "./notice.ts";
import { reportOf } from "./report-of.ts";
import { settingsProblem } from "./settings-problem.ts";
import { dataOf, openingWorld, settingsOf } from "./testing/data.ts";

const data = dataOf(openingWorld());

describe("a report of a day before its figures were recorded", () => {
  it("says that it has nothing to tell, and which day to choose", () => {
    const before = { ...data, recordedLater: { figures: 18, corrected: 0, firstOn: "2026-11-29" } };
    expect(reportOf(before, settingsOf()).notice).toBe(
      "数值按录入日期取舍，最早录入于 2026 年 11 月 29 日；截至 2026 年 11 月 20 日台账尚无数值，本报告没有可列的内容。请把截至日期改为 2026 年 11 月 29 日或以后。点位按实际日计：显示这一天现场的状态，含之后补录的记录。",
    );
    expect(reportNotice(before, settingsOf({ lang: "en", units: "si" }))).toContain(
      "Choose 29 November 2026 or a later day.",
    );
  });

  it("says how many figures it leaves out, and nothing where it has all of them", () => {
    const some = { ...data, recordedLater: { figures: 3, corrected: 0, firstOn: "2026-05-04" } };
    expect(reportNotice(some, settingsOf())).toContain(
      "3 项数值录入于 2026 年 11 月 20 日之后，未列入本报告",
    );
    expect(reportNotice(data, settingsOf())).toBeNull();
  });

  it("says apart which figures in it were corrected later: those were told to be left out", () => {
    const one = { ...data, recordedLater: { figures: 0, corrected: 1, firstOn: "2026-05-04" } };
    const told = reportNotice(one, settingsOf());
    expect(told).toContain("1 项数值于 2026 年 11 月 20 日之后有更正或撤回，本报告列更正前的数值");
    expect(told).not.toContain("未列入");
    expect(reportNotice(one, settingsOf({ lang: "en", units: "si" }))).toContain(
      "1 figure was corrected or withdrawn after 20 November 2026 and stands here as before",
    );
  });
});

it("is no official document in English, and says so", () => {
  expect(settingsProblem(settingsOf({ style: "official", lang: "en" }), data)?.code).toBe(
    "official-is-chinese",
  );
  expect(settingsProblem(settingsOf({ style: "official" }), data)).toBeNull();
});
