import { type ReportFormat, reportFormats, type ScheduleFields } from "@lianchi/domain";
import { useState } from "react";
import { client, queryClient, trpc } from "../../../api/client.ts";
import { editingWords } from "../../../locales/editing.ts";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { ActorField } from "../../../parts/editing/ActorField.tsx";
import { rememberedActor } from "../../../parts/editing/actor.ts";
import { CheckField, ChoiceField, Pair, TextField } from "../../../parts/editing/Field.tsx";
import { Sheet } from "../../../parts/editing/Sheet.tsx";
import { newSuffix } from "../../../parts/editing/slug.ts";
import { useSave } from "../../../parts/editing/use-save.ts";
import { useNotify } from "../../../parts/notice.tsx";
import type { NamedReport } from "../told-reports.ts";
import css from "./FilesView.module.css";

type ScheduleSheetProps = { readonly named: NamedReport; readonly onClose: () => void };

const isWhole = (text: string, most: number) => /^\d{1,2}$/.test(text.trim()) && Number(text) <= most;

/** Sets when a report is to be made. */
export function ScheduleSheet({ named, onClose }: ScheduleSheetProps) {
  const say = useWords(reportsWords);
  const editing = useWords(editingWords);
  const notify = useNotify();
  const [suffix] = useState(newSuffix);
  const [every, setEvery] = useState<ScheduleFields["every"]>("quarter");
  const [daysLater, setDaysLater] = useState("4");
  const [hour, setHour] = useState("8");
  const [formats, setFormats] = useState<readonly ReportFormat[]>(["pdf"]);
  const [actor, setActor] = useState(rememberedActor);
  const saving = useSave(["daysLater", "hour", "formats", "actor"]);
  const submit = async () => {
    const wrong = {
      ...(isWhole(daysLater, 27) ? {} : { daysLater: say.daysLaterBad }),
      ...(isWhole(hour, 23) ? {} : { hour: say.hourBad }),
      ...(formats.length === 0 ? { formats: say.formatsBad } : {}),
      ...(actor.trim() === "" ? { actor: editing.fillIn } : {}),
    };
    if (Object.keys(wrong).length > 0) return saving.refuse(wrong);
    const saved = await saving.run(async () => {
      const fields = {
        id: `schedule-${suffix}`,
        reportId: named.fields.id,
        formats: [...formats],
        every,
        daysLater: Number(daysLater),
        hour: Number(hour),
        isWithdrawn: false,
      };
      await client.reports.saveSchedule.mutate({ actor, expectedVersion: 0, fields });
      await queryClient.invalidateQueries({ queryKey: trpc.reports.list.queryKey() });
    }, actor);
    if (saved === null) return undefined;
    notify(say.scheduleSaved);
    return onClose();
  };
  const { errors } = saving;
  return (
    <Sheet
      title={say.addSchedule}
      hint={say.addScheduleHint}
      isBusy={saving.isBusy}
      errors={errors}
      submit={editing.save}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ChoiceField
        label={say.every}
        isRequired
        isFirst
        value={every}
        choices={(["week", "month", "quarter"] as const).map((value) => ({ value, text: say[value] }))}
        onChange={setEvery}
      />
      <Pair>
        <TextField
          label={say.daysLater}
          hint={say.daysLaterHint}
          isRequired
          inputMode="numeric"
          error={errors.daysLater}
          value={daysLater}
          onChange={setDaysLater}
        />
        <TextField
          label={say.hour}
          hint={say.hourHint}
          isRequired
          inputMode="numeric"
          error={errors.hour}
          value={hour}
          onChange={setHour}
        />
      </Pair>
      <fieldset className={css.formats}>
        <legend className={css.legend}>{say.formats}</legend>
        {reportFormats.map((one) => (
          <CheckField
            key={one}
            label={one.toUpperCase()}
            isChecked={formats.includes(one)}
            onChange={(isChecked) =>
              setFormats(
                reportFormats.filter((format) => (format === one ? isChecked : formats.includes(format))),
              )
            }
          />
        ))}
      </fieldset>
      {errors.formats !== undefined && (
        <p className={`${css.note} ${css.failed}`} role="alert">
          {errors.formats}
        </p>
      )}
      <ActorField value={actor} error={errors.actor} onChange={setActor} />
    </Sheet>
  );
}
