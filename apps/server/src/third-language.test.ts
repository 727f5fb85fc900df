import { Lang } from "@lianchi/domain";
import { escapedFrom, thirdLang } from "@lianchi/domain/third-language";
import { expect, it } from "vitest";
import { z } from "zod";
import { readSettings } from "./env.ts";
import { problemResponse } from "./problem-response.ts";
import { problemsFromZod } from "./problems-from-zod.ts";
import { fieldText, stageText } from "./use-cases/imports/change-text.ts";

const lang = Lang.parse(thirdLang);

it("says what is wrong in words alone, whatever came in", () => {
  const shape = z.strictObject({
    year: z.number().max(5),
    name: z.string().min(3),
    stage: z.enum(["1", "2"]),
    on: z.iso.date(),
    note: z.string().refine(() => false, { params: { rule: "twice" } }),
  });
  const input = { year: 7, name: "", stage: "3", on: "4", note: "5", "6": 6 };
  const read = shape.safeParse(input);
  const wrong = readSettings({ PORT: "7", HOST: "1 1", LIANCHI_LOG: "8" });
  const messages = [
    ...(read.success ? [] : problemsFromZod(read.error, input)).map(({ message }) => message),
    ...(wrong.kind === "wrong" ? wrong.messages : []),
    problemResponse({ code: "too-many-requests", expected: "7" }).message,
  ];
  expect(messages.length).toBe(9);
  expect(messages.map((message) => escapedFrom(message[lang])).filter((rest) => rest !== null)).toEqual([]);
});

it("tells what an import changes in words alone, but for units", () => {
  const position = { lon: 126.1, lat: 48.5, system: "WGS84", given: null, basis: "illustrative" } as const;
  expect(escapedFrom(fieldText("position", position)[lang])).toBeNull();
  expect(escapedFrom(stageText({ stage: "permitted", on: null })[lang])).toBeNull();
});
