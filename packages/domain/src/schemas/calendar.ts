import { z } from "zod";
import { dayPattern, isRealDay, monthPattern } from "../calendar.ts";

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const Day = z.string().regex(dayPattern).refine(isRealDay);

/** A month, `YYYY-MM`. */
export const Month = z.string().regex(monthPattern);

/** A calendar day or, when only that is known, a month `YYYY-MM`. */
export const DayOrMonth = z.union([Day, Month]);

export const Instant = z.iso.datetime();
