import { type ReactNode, useId } from "react";
import css from "./SettingsPanel.module.css";

type Tied = { readonly id: string; readonly className: string | undefined };
type SettingRowProps = { readonly label: string; readonly children: (tied: Tied) => ReactNode };

/** A label at the left, its control at the right. */
export function SettingRow({ label, children }: SettingRowProps) {
  const id = useId();
  return (
    <div className={css.row}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, className: css.input })}
    </div>
  );
}

type SelectRowProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (value: Value) => void;
};

export function SelectRow<Value extends string>({ label, value, choices, onChange }: SelectRowProps<Value>) {
  return (
    <SettingRow label={label}>
      {(tied) => (
        <select
          {...tied}
          value={value}
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
    </SettingRow>
  );
}

type TextRowProps = {
  readonly label: string;
  readonly value: string | null;
  readonly placeholder: string;
  readonly most: number;
  /** What is often written. */
  readonly usual?: readonly string[];
  readonly onChange: (value: string | null) => void;
};

/** One line; left empty it is none. */
export function TextRow({ label, value, placeholder, most, usual = [], onChange }: TextRowProps) {
  const listId = useId();
  return (
    <SettingRow label={label}>
      {(tied) => (
        <>
          <input
            {...tied}
            autoComplete="off"
            list={usual.length === 0 ? undefined : listId}
            value={value ?? ""}
            maxLength={most}
            placeholder={placeholder}
            onChange={({ target }) => onChange(target.value.trim() === "" ? null : target.value)}
          />
          {usual.length > 0 && (
            <datalist id={listId}>
              {usual.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
          )}
        </>
      )}
    </SettingRow>
  );
}
