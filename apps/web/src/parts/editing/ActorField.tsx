import { editingWords } from "../../locales/editing.ts";
import { useWords } from "../../locales/use-words.ts";
import { TextField } from "./Field.tsx";

type ActorFieldProps = {
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
};

/** Who writes: asked on every form, remembered on this computer. */
export function ActorField({ value, error, onChange }: ActorFieldProps) {
  const say = useWords(editingWords);
  return (
    <TextField
      label={say.actor}
      hint={say.actorHint}
      isRequired
      error={error}
      value={value}
      onChange={onChange}
    />
  );
}
