import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import field from "../../parts/editing/Field.module.css";
import { ChoiceField, Pair, TextField } from "../../parts/editing/Field.tsx";
import type { PeriodDraft } from "./figure-draft.ts";

type PeriodInputsProps = {
  readonly period: PeriodDraft;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<PeriodDraft>) => void;
};

/** What time a value covers. A dated one asks for its year, and whether that is printed or inferred. */
export function PeriodInputs({ period, error, onChange }: PeriodInputsProps) {
  const say = useWords(projectWords);
  const isDated = period.kind === "year" || period.kind === "halfYear" || period.kind === "month";
  return (
    <>
      <ChoiceField
        label={say.period}
        hint={say.periodHint}
        isRequired
        error={isDated ? undefined : error}
        value={period.kind}
        choices={[
          { value: "unstated", text: say.periodUnstated },
          { value: "annual", text: say.periodAnnual },
          { value: "averageYear", text: say.periodAverage },
          { value: "sinceConnection", text: say.periodSince },
          { value: "year", text: say.periodYear },
          { value: "halfYear", text: say.periodHalf },
          { value: "month", text: say.periodMonth },
        ]}
        onChange={(kind) => onChange({ kind })}
      />
      {isDated && (
        <Pair>
          <TextField
            label={say.year}
            isRequired
            inputMode="numeric"
            placeholder="2023"
            error={error}
            value={period.year}
            onChange={(year) => onChange({ year })}
          />
          {period.kind === "halfYear" && (
            <ChoiceField
              label={say.half}
              isRequired
              value={period.half}
              choices={[
                { value: "1", text: say.firstHalf },
                { value: "2", text: say.secondHalf },
              ]}
              onChange={(half) => onChange({ half })}
            />
          )}
          {period.kind === "month" && (
            <ChoiceField
              label={say.month}
              isRequired
              value={period.month}
              choices={Array.from({ length: 12 }, (_, at) => ({
                value: String(at + 1),
                text: String(at + 1),
              }))}
              onChange={(month) => onChange({ month })}
            />
          )}
          <label className={field.check}>
            <input
              type="checkbox"
              checked={period.isInferred}
              onChange={({ target }) => onChange({ isInferred: target.checked })}
            />
            {say.yearInferred}
          </label>
        </Pair>
      )}
    </>
  );
}
