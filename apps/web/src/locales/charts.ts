import { inBoth } from "./words.ts";

export const chartWords = inBoth(
  {
    nothingKnown: "所选项目和日期之内，没有一个项目报道这一项。",
  },
  {
    nothingKnown: "None of the chosen projects had reported this by the chosen date.",
  },
);
