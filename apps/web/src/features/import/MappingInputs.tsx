import { coordinateSystemName, coordinateSystems, siteStageName, siteStages } from "@lianchi/domain";
import type { Looked, Mapping } from "@lianchi/server/api";
import { usePage } from "../../address/use-page.ts";
import { importWords } from "../../locales/import.ts";
import { useWords } from "../../locales/use-words.ts";
import { ChoiceField, TextField } from "../../parts/editing/Field.tsx";
import css from "./ImportPage.module.css";

const fields = [
  "id",
  "name",
  "rating",
  "model",
  "hubHeightM",
  "rotorDiameterM",
  "x",
  "y",
  "positionBasis",
  "batch",
  "stage",
  "stageOn",
  "note",
] as const;

type MappingInputsProps = {
  readonly looked: Looked;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
};

/** What each column of the file is; guessed already, to be looked over. */
export function MappingInputs({ looked, mapping, onChange }: MappingInputsProps) {
  const say = useWords(importWords);
  const { lang } = usePage();
  const choices = [
    { value: "", text: say.notMapped },
    ...looked.columns.map((name) => ({ value: name, text: name })),
  ];
  const setColumn = (field: (typeof fields)[number], name: string) => {
    const { [field]: _, ...others } = mapping.columns;
    onChange({ ...mapping, columns: name === "" ? others : { ...others, [field]: name } });
  };
  return (
    <>
      <div className={css.mapping}>
        {fields.map((field) => (
          <ChoiceField
            key={field}
            label={field === "name" ? say.nameOf : say[field]}
            isRequired
            value={mapping.columns[field] ?? ""}
            choices={choices}
            onChange={(name) => setColumn(field, name)}
          />
        ))}
        <ChoiceField
          label={say.unit}
          isRequired
          value={mapping.ratingUnit}
          choices={[
            { value: "MW", text: "MW" },
            { value: "kW", text: say.kilowatt },
          ]}
          onChange={(ratingUnit) => onChange({ ...mapping, ratingUnit })}
        />
        <ChoiceField
          label={say.system}
          isRequired
          value={mapping.system}
          choices={coordinateSystems.map((value) => ({ value, text: coordinateSystemName[value] }))}
          onChange={(system) => onChange({ ...mapping, system })}
        />
        {mapping.system === "CGCS2000-3deg" && (
          <TextField
            label={say.meridian}
            hint={say.meridianHint}
            inputMode="decimal"
            value={mapping.centralMeridianDeg === null ? "" : String(mapping.centralMeridianDeg)}
            onChange={(text) =>
              onChange({ ...mapping, centralMeridianDeg: /^\d{2,3}$/.test(text) ? Number(text) : null })
            }
          />
        )}
        <TextField
          label={say.fixedBatch}
          hint={say.fixedBatchHint}
          value={mapping.batch ?? ""}
          onChange={(batch) => onChange({ ...mapping, batch: batch === "" ? null : batch })}
        />
      </div>
      {mapping.columns.stage !== undefined && Object.keys(mapping.stages).length > 0 && (
        <fieldset className={css.words}>
          <legend>{say.stageWords}</legend>
          {Object.entries(mapping.stages).map(([word, stage]) => (
            <ChoiceField
              key={word}
              label={word}
              isRequired
              value={stage ?? ""}
              choices={[
                { value: "", text: say.stageAsk },
                ...siteStages.map((value) => ({
                  value: String(value),
                  text: siteStageName[value][lang],
                })),
              ]}
              onChange={(value) => {
                const chosen = siteStages.find((one) => one === value) ?? null;
                onChange({ ...mapping, stages: { ...mapping.stages, [word]: chosen } });
              }}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
