import { type ReactNode, useId } from "react";
import { editingWords } from "../../locales/editing.ts";
import { useWords } from "../../locales/use-words.ts";
import css from "./Field.module.css";

/** What ties a control to its label, its hint and its error. */
type Tied = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
  readonly "aria-required": true | undefined;
};

type FieldProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly children: (tied: Tied) => ReactNode;
};

/** Label, control, and beneath it the hint or what is wrong. */
function Field({ label, hint, error, isRequired = false, children }: FieldProps) {
  const say = useWords(editingWords);
  const id = useId();
  const below = [error === undefined ? "" : `${id}-error`, hint === undefined ? "" : `${id}-hint`];
  const describedBy = below.filter((one) => one !== "").join(" ");
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
        {!isRequired && <span className={css.optional}>{say.optional}</span>}
      </label>
      {children({
        id,
        "aria-describedby": describedBy === "" ? undefined : describedBy,
        "aria-invalid": error === undefined ? undefined : true,
        "aria-required": isRequired ? true : undefined,
      })}
      {error !== undefined && (
        <p className={css.error} id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint !== undefined && (
        <div className={css.hint} id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}

type TextFieldProps = Omit<FieldProps, "children"> & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: "text" | "date" | "url";
  readonly placeholder?: string;
  readonly isFirst?: boolean;
  readonly inputMode?: "numeric" | "decimal" | "text";
  readonly isLong?: boolean;
};

/** A list that was pasted is seen, and does not push the rest of the form away. */
const mostRows = 8;

export function TextField(props: TextFieldProps) {
  const { value, onChange, type = "text", placeholder, isFirst, inputMode, isLong, ...field } = props;
  return (
    <Field {...field}>
      {(tied) =>
        isLong === true ? (
          <textarea
            {...tied}
            className={css.long}
            rows={Math.min(mostRows, Math.max(2, value.split("\n").length))}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        ) : (
          <input
            {...tied}
            className={css.input}
            type={type}
            autoComplete="off"
            value={value}
            placeholder={placeholder}
            inputMode={inputMode}
            data-first={isFirst === true ? "" : undefined}
            onChange={({ target }) => onChange(target.value)}
          />
        )
      }
    </Field>
  );
}

type ChoiceFieldProps<Value extends string> = Omit<FieldProps, "children"> & {
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (value: Value) => void;
  readonly isFirst?: boolean;
};

export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { value, choices, onChange, isFirst, ...field } = props;
  return (
    <Field {...field}>
      {(tied) => (
        <select
          {...tied}
          className={css.input}
          value={value}
          data-first={isFirst === true ? "" : undefined}
          onChange={({ target }) => {
            const chosen = choices.find((choice) => choice.value === target.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type CheckFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
};

export function CheckField({ label, hint, isChecked, onChange }: CheckFieldProps) {
  const id = useId();
  return (
    <div className={css.field}>
      <label className={css.tick}>
        <input
          type="checkbox"
          checked={isChecked}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={({ target }) => onChange(target.checked)}
        />
        {label}
      </label>
      {hint !== undefined && (
        <div className={css.hint} id={id}>
          {hint}
        </div>
      )}
    </div>
  );
}

/** Two fields side by side, one under the other on a phone. */
export function Pair({ children }: { readonly children: ReactNode }) {
  return <div className={css.pair}>{children}</div>;
}
