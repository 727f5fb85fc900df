import { useState } from "react";
import { editingWords } from "../../locales/editing.ts";
import { useWords } from "../../locales/use-words.ts";
import type { FieldErrors } from "./field-errors.ts";
import { type SourceChoice, type SourceToWrite, useSourceChoice } from "./use-source-choice.ts";

/** What a person has typed about the entry before: whether it was a slip, and why. */
export type SlipDraft = { readonly isSlip: boolean; readonly reason: string };

/** What to send with an entry: its document, or the reason in the place of one. */
export type WantedGround = {
  readonly sourceId: string | null;
  readonly reason?: string;
  readonly newSource?: SourceToWrite;
};

export type GroundChoice = {
  readonly source: SourceChoice;
  readonly canBeSlip: boolean;
  readonly slip: SlipDraft;
  readonly change: (part: Partial<SlipDraft>) => void;
  readonly errors: FieldErrors;
  readonly wanted: WantedGround;
};

/** A source for what is entered; or a reason, where it puts right a slip.
 *  @param canBeSlip there is an entry to put right */
export function useGround(initial: string, canBeSlip: boolean): GroundChoice {
  const say = useWords(editingWords);
  const source = useSourceChoice(initial);
  const [slip, setSlip] = useState<SlipDraft>({ isSlip: false, reason: "" });
  const isSlip = canBeSlip && slip.isSlip;
  const reason = slip.reason.trim();
  return {
    source,
    canBeSlip,
    slip,
    change: (part) => setSlip({ ...slip, ...part }),
    errors: isSlip ? (reason === "" ? { reason: say.reasonNeeded } : {}) : source.errors,
    wanted: isSlip ? { sourceId: null, reason } : source.wanted,
  };
}
