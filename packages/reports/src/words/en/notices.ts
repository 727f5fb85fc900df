import type * as zh from "../zh/notices.ts";
import { plural } from "./grammar.ts";

export const notices: typeof zh.notices = {
  empty: (first, day) =>
    `Figures count from the day on which they were recorded, the first on ${first}: by ${day} there were none, so this report has nothing to tell. Choose ${first} or a later day.`,
  recordedLater: (later, corrected, day) => {
    const parts = [
      ...(later === 0
        ? []
        : [
            `${later} ${plural(later, "figure was", "figures were")} recorded after ${day} and ${plural(later, "is", "are")} not in this report`,
          ]),
      ...(corrected === 0
        ? []
        : [
            `${corrected} ${plural(corrected, "figure was", "figures were")} corrected or withdrawn after ${day} and ${plural(corrected, "stands", "stand")} here as before`,
          ]),
    ];
    return `Figures count from the day on which they were recorded: ${parts.join("; ")}.`;
  },
};
