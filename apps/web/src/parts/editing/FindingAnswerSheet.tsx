import type { FindingAnswer, FindingAnswerFields } from "@lianchi/domain";
import type { AnsweredFinding } from "@lianchi/returns";
import { useState } from "react";
import { client } from "../../api/client.ts";
import { editingWords } from "../../locales/editing.ts";
import { findingWords } from "../../locales/finding.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../Button.tsx";
import { copyText } from "../clipboard.ts";
import { useNotify } from "../notice.tsx";
import { ActorField } from "./ActorField.tsx";
import { rememberedActor } from "./actor.ts";
import { TextField } from "./Field.tsx";
import { Sheet } from "./Sheet.tsx";
import { useSave } from "./use-save.ts";

type FindingAnswerSheetProps = {
  readonly answer: FindingAnswer;
  readonly finding: AnsweredFinding;
  /** The numbers as the reader sees them: the answer is to these. */
  readonly numbers: Pick<FindingAnswerFields, "value" | "inputs">;
  /** A letter's worth of words to whoever published the figures. */
  readonly question: string;
  readonly onClose: () => void;
};

const fieldNames = ["note", "actor"];

/** Records one answer to a finding. The figures stay as they are. */
export function FindingAnswerSheet({ answer, finding, numbers, question, onClose }: FindingAnswerSheetProps) {
  const say = useWords(findingWords);
  const edit = useWords(editingWords);
  const notify = useNotify();
  // What was there when the form opened: news that arrive meanwhile must not be answered unseen.
  const [seen] = useState({ numbers, version: finding.answer?.version ?? 0 });
  const [note, setNote] = useState("");
  const [actor, setActor] = useState(rememberedActor);
  const saving = useSave(fieldNames);
  const words = {
    accepted: { title: say.accept, hint: say.acceptHint, state: say.accepted },
    explained: { title: say.explain, hint: say.explainHint, state: say.explained },
    asked: { title: say.ask, hint: say.askHint, state: say.asked },
    reopened: { title: say.reopen, hint: say.reopenHint, state: say.open },
  }[answer];

  const save = async () => {
    const errors = {
      ...(answer === "explained" && note.trim() === "" ? { note: say.noteNeeded } : {}),
      ...(actor.trim() === "" ? { actor: edit.fillIn } : {}),
    };
    if (Object.keys(errors).length > 0) return saving.refuse(errors);
    const saved = await saving.run(async () => {
      await client.projects.answerFinding.mutate({
        actor,
        expectedVersion: seen.version,
        fields: {
          id: finding.id,
          subjectId: finding.subjectId,
          answer,
          note: note.trim() === "" ? null : note.trim(),
          ...seen.numbers,
          inputs: [...seen.numbers.inputs],
        },
      });
    }, actor);
    if (saved === null) return undefined;
    notify(say.answerSaved(words.state));
    return onClose();
  };
  const copy = async () => notify((await copyText(question)) ? say.questionCopied : say.questionNotCopied);
  return (
    <Sheet
      title={words.title}
      hint={words.hint}
      isBusy={saving.isBusy}
      errors={saving.errors}
      submit={say.save}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {answer === "asked" && (
        <>
          <p>{question}</p>
          <Button onClick={() => void copy()}>{say.copyQuestion}</Button>
        </>
      )}
      <TextField
        label={say.answerNote}
        isLong
        isFirst
        isRequired={answer === "explained"}
        error={saving.errors.note}
        value={note}
        onChange={setNote}
      />
      <ActorField value={actor} error={saving.errors.actor} onChange={setActor} />
    </Sheet>
  );
}
