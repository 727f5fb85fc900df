import type { ReactNode } from "react";
import { editingWords } from "../../locales/editing.ts";
import { useWords } from "../../locales/use-words.ts";
import { Segments } from "../Segments.tsx";
import { TextField } from "./Field.tsx";
import type { SlipDraft } from "./use-ground.ts";

type GroundInputsProps = {
  /** There is an entry that can have been a slip. */
  readonly canBeSlip: boolean;
  readonly slip: SlipDraft;
  readonly onChange: (part: Partial<SlipDraft>) => void;
  readonly hint: string;
  readonly error: string | undefined;
  /** The fields of the source. */
  readonly children: ReactNode;
};

/** On what an entry rests: a document; or the reason why the entry before was a slip. */
export function GroundInputs({ canBeSlip, slip, onChange, hint, error, children }: GroundInputsProps) {
  const say = useWords(editingWords);
  return (
    <>
      {canBeSlip && (
        <div>
          <Segments
            label={say.ground}
            value={slip.isSlip ? "reason" : "source"}
            choices={[
              { value: "source", text: say.bySource },
              { value: "reason", text: say.byReason },
            ]}
            onChoose={(ground) => onChange({ isSlip: ground === "reason" })}
          />
        </div>
      )}
      {canBeSlip && slip.isSlip ? (
        <TextField
          label={say.reason}
          hint={hint}
          isRequired
          error={error}
          value={slip.reason}
          onChange={(reason) => onChange({ reason })}
        />
      ) : (
        children
      )}
    </>
  );
}
