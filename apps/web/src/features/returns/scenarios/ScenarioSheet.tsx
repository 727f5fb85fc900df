import type { ScenarioState } from "@lianchi/domain";
import { type SetValue, scenarioName } from "@lianchi/domain";
import type { Evaluation } from "@lianchi/returns";
import { useState } from "react";
import { usePage, useSetPage } from "../../../address/use-page.ts";
import { client } from "../../../api/client.ts";
import { editingWords } from "../../../locales/editing.ts";
import { returnsWords } from "../../../locales/returns.ts";
import { useWords } from "../../../locales/use-words.ts";
import { ActorField } from "../../../parts/editing/ActorField.tsx";
import { rememberedActor } from "../../../parts/editing/actor.ts";
import { TextField } from "../../../parts/editing/Field.tsx";
import { Sheet } from "../../../parts/editing/Sheet.tsx";
import { newSuffix, slugOf } from "../../../parts/editing/slug.ts";
import { useSave } from "../../../parts/editing/use-save.ts";
import { useNotify } from "../../../parts/notice.tsx";
import { mergedSettings } from "./merged-settings.ts";

export type ScenarioWish = "save" | "save-as" | "rename" | "lock" | "unlock" | "withdraw";

type ScenarioSheetProps = {
  readonly wish: ScenarioWish;
  readonly scenario: ScenarioState;
  readonly set: readonly SetValue[];
  readonly evaluations: readonly Evaluation[];
  readonly onSaved: () => void;
  readonly onClose: () => void;
};

/** Keeps a scenario: what was set, its name, its lock. Every one of these adds a version. */
export function ScenarioSheet({ wish, set, evaluations, onSaved, onClose, ...opened }: ScenarioSheetProps) {
  // As it was when the form opened: what others write meanwhile must not slip under it.
  const [scenario] = useState(opened.scenario);
  const say = useWords(returnsWords);
  const named = useWords(editingWords);
  const { lang } = usePage();
  const setPage = useSetPage();
  const notify = useNotify();
  const [suffix] = useState(newSuffix);
  const [first] = useState(() => (wish === "save-as" ? "" : scenarioName(scenario, lang)));
  const [name, setName] = useState(first);
  const [reason, setReason] = useState("");
  const [day, setDay] = useState("");
  const [actor, setActor] = useState(rememberedActor);
  const saving = useSave(["name", "reason", "asOf", "actor"]);
  const keepsValues = wish === "save" || wish === "save-as";
  const hasName = wish === "save-as" || wish === "rename";
  const title = {
    save: say.saveTitle,
    "save-as": say.saveAsTitle,
    rename: say.renameTitle,
    lock: say.lock,
    unlock: say.unlock,
    withdraw: say.withdraw,
  }[wish];
  const story = {
    reason: reason.trim() === "" ? null : reason.trim(),
    asOf: day === "" ? null : day,
    sourceId: null,
  };
  const settings = mergedSettings(scenario.settings, keepsValues ? set : [], evaluations, story);
  const submit = async () => {
    const wrong = {
      ...(hasName && name.trim() === "" ? { name: named.fillIn } : {}),
      ...(actor.trim() === "" ? { actor: named.fillIn } : {}),
    };
    if (Object.keys(wrong).length > 0) return saving.refuse(wrong);
    const id = wish === "save-as" ? slugOf(name, "scenario", suffix) : scenario.id;
    const saved = await saving.run(async () => {
      const fields = {
        id,
        // The base keeps the name that every language has for it until somebody names it.
        name: hasName ? name.trim() : scenario.name,
        settings: [...settings],
        isLocked: wish === "lock" || (wish !== "unlock" && wish !== "save-as" && scenario.isLocked),
        isWithdrawn: wish === "withdraw",
      };
      const expectedVersion = wish === "save-as" ? 0 : scenario.version;
      await client.returns.saveScenario.mutate({ actor, expectedVersion, fields });
    }, actor);
    if (saved === null) return undefined;
    const told = {
      lock: say.scenarioLocked,
      unlock: say.scenarioUnlocked,
      withdraw: say.scenarioWithdrawn,
      save: say.scenarioSaved,
      "save-as": say.scenarioSaved,
      rename: say.scenarioSaved,
    }[wish];
    notify(told);
    if (keepsValues) onSaved();
    if (wish === "save-as") setPage({ scenario: id, set: undefined });
    if (wish === "withdraw") setPage({ scenario: undefined });
    return onClose();
  };
  const { errors } = saving;
  return (
    <Sheet
      title={title}
      hint={keepsValues ? say.saveHint(String(settings.length)) : undefined}
      isBusy={saving.isBusy}
      errors={errors}
      submit={named.save}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {hasName && (
        <TextField
          label={say.scenarioName}
          isRequired
          isFirst
          error={errors.name}
          value={name}
          onChange={setName}
        />
      )}
      {keepsValues && (
        <TextField
          label={say.reason}
          hint={say.reasonHint}
          error={errors.reason}
          value={reason}
          onChange={setReason}
        />
      )}
      {keepsValues && (
        <TextField
          type="date"
          label={say.holdsOn}
          hint={say.holdsOnHint}
          error={errors.asOf}
          value={day}
          onChange={setDay}
        />
      )}
      <ActorField value={actor} error={errors.actor} onChange={setActor} />
    </Sheet>
  );
}
