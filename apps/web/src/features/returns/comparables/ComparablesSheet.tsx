import type { ComparablesTableResponse } from "@lianchi/server/api";
import { useId, useRef, useState } from "react";
import { usePage } from "../../../address/use-page.ts";
import { client, refresh } from "../../../api/client.ts";
import { errorText } from "../../../api/problem.ts";
import { comparablesWords } from "../../../locales/comparables.ts";
import { editingWords } from "../../../locales/editing.ts";
import { textWords } from "../../../locales/text.ts";
import { useWords } from "../../../locales/use-words.ts";
import { ActorField } from "../../../parts/editing/ActorField.tsx";
import { rememberActor, rememberedActor } from "../../../parts/editing/actor.ts";
import { CheckField, TextField } from "../../../parts/editing/Field.tsx";
import type { FieldErrors } from "../../../parts/editing/field-errors.ts";
import { Sheet } from "../../../parts/editing/Sheet.tsx";
import { useNotify } from "../../../parts/notice.tsx";
import css from "./ComparablesSheet.module.css";
import { type SentTable, sendTable } from "./send-table.ts";

type ComparablesSheetProps = {
  readonly version: number;
  readonly isLoaded: boolean;
  readonly onClose: () => void;
};

/** Loads a table of comparables, looked at before it is kept; or takes the present one away. */
export function ComparablesSheet({ isLoaded, onClose, ...opened }: ComparablesSheetProps) {
  // As it was when the form opened: what others write meanwhile must not slip under it.
  const [version] = useState(opened.version);
  const say = useWords(comparablesWords);
  const named = useWords(editingWords);
  const { lang } = usePage();
  const notify = useNotify();
  const fileId = useId();
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState<SentTable | null>(null);
  const [isRemoving, setRemoving] = useState(false);
  const [reason, setReason] = useState("");
  const [actor, setActor] = useState(rememberedActor);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isBusy, setBusy] = useState(false);
  // State arrives a render late; a second click may come before that.
  const isRunning = useRef(false);

  const run = async (work: () => Promise<void>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    setErrors({});
    try {
      await work();
    } catch (error) {
      setErrors({ form: errorText(error, lang) });
    } finally {
      isRunning.current = false;
      setBusy(false);
    }
  };
  const look = (chosen: File) =>
    run(async () => {
      setFile(chosen);
      setSent(null);
      setSent(await sendTable(chosen, null));
    });
  const finish = async (text: string) => {
    rememberActor(actor);
    await refresh.afterWrite();
    notify(text);
    onClose();
  };
  const submit = () => {
    const wrong = {
      ...(!isRemoving && (file === null || sent?.kind !== "answered") ? { form: say.needsFile } : {}),
      ...(actor.trim() === "" ? { actor: named.fillIn } : {}),
    };
    if (Object.keys(wrong).length > 0) return setErrors(wrong);
    void run(async () => {
      if (isRemoving) {
        const because = reason.trim() === "" ? {} : { reason: reason.trim() };
        await client.comparables.withdraw.mutate({ actor, expectedVersion: version, ...because });
        return finish(say.removed);
      }
      if (file === null) return;
      const told = await sendTable(file, { actor, expectedVersion: version });
      if (told.kind === "answered") return finish(say.kept(String(told.answer.rows.length)));
      // Somebody else may have written first: what stands is asked for, and the form shows why.
      await refresh.afterWrite();
      setErrors({ form: told.messages.map((message) => message[lang]).join(" ") });
    });
  };
  return (
    <Sheet
      title={say.sheetTitle}
      hint={say.sheetHint}
      isBusy={isBusy}
      errors={errors}
      submit={isRemoving ? named.save : say.keep}
      onSubmit={submit}
      onClose={onClose}
    >
      {isLoaded && <CheckField label={say.remove} isChecked={isRemoving} onChange={setRemoving} />}
      {isRemoving && (
        <TextField
          label={named.reason}
          hint={named.reasonInPlaceHint}
          error={errors.reason}
          value={reason}
          onChange={setReason}
        />
      )}
      {!isRemoving && (
        <div>
          <label className={css.label} htmlFor={fileId}>
            {say.file}
          </label>
          <input
            id={fileId}
            className={css.file}
            type="file"
            accept=".csv,.txt,.tsv,.xlsx"
            data-first=""
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen !== undefined) void look(chosen);
            }}
          />
          <div role="status">
            {isBusy && sent === null && <p className={css.told}>{say.reading}</p>}
            {sent?.kind === "answered" && <Told answer={sent.answer} />}
          </div>
          {sent?.kind === "refused" && (
            <ul className={css.wrong} role="alert">
              {sent.messages.map((message, at) => (
                <li key={at}>{message[lang]}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      <ActorField value={actor} error={errors.actor} onChange={setActor} />
    </Sheet>
  );
}

const mostNamed = 8;

/** What the file would bring. */
function Told({ answer: { rows, unused } }: { readonly answer: ComparablesTableResponse }) {
  const say = useWords(comparablesWords);
  const { lang } = usePage();
  const doubtful = rows.filter(({ findings }) => findings.length > 0).length;
  const columns = textWords[lang].all(unused.slice(0, mostNamed));
  return (
    <>
      <p className={css.told}>{say.found(String(rows.length), String(doubtful))}</p>
      {unused.length > 0 && (
        <p className={css.quiet}>
          {unused.length > mostNamed ? say.unusedMany(columns, String(unused.length)) : say.unused(columns)}
        </p>
      )}
      <p className={css.quiet}>{say.unverified}</p>
    </>
  );
}
