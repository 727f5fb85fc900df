import {
  figureText,
  type Metric,
  metricIds,
  metrics,
  recordedBases,
  recordedBasisName,
} from "@lianchi/domain";
import type { ProjectPage } from "@lianchi/server/api";
import { useReading } from "../../address/use-page.ts";
import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import { ActorField } from "../../parts/editing/ActorField.tsx";
import { ChoiceField, TextField } from "../../parts/editing/Field.tsx";
import type { FieldErrors } from "../../parts/editing/field-errors.ts";
import { GroundInputs } from "../../parts/editing/GroundInputs.tsx";
import type { SourceChoice } from "../../parts/editing/use-source-choice.ts";
import { Segments } from "../../parts/Segments.tsx";
import { AmountInputs } from "./AmountInputs.tsx";
import type { FigureDraft } from "./figure-draft.ts";
import { PeriodInputs } from "./PeriodInputs.tsx";
import css from "./Sheets.module.css";
import { SourceChoiceInputs } from "./SourceChoiceInputs.tsx";

type FigureInputsProps = {
  readonly page: ProjectPage;
  readonly metric: Metric;
  readonly onMetric: ((metric: Metric) => void) | undefined;
  readonly canWithdraw: boolean;
  /** There is an entry that can have been a slip. */
  readonly canBeSlip: boolean;
  readonly draft: FigureDraft;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<FigureDraft>) => void;
  readonly choice: SourceChoice;
  readonly actor: string;
  readonly onActor: (actor: string) => void;
};

export function FigureInputs(props: FigureInputsProps) {
  const { page, metric, onMetric, canWithdraw, canBeSlip, draft, errors, onChange, choice, actor, onActor } =
    props;
  const say = useWords(projectWords);
  const { lang } = useReading();
  return (
    <>
      {onMetric !== undefined && <MetricChoice page={page} metric={metric} onMetric={onMetric} />}
      {canWithdraw && (
        <div>
          <Segments
            label={say.what}
            value={draft.isWithdrawal ? "withdraw" : "give"}
            choices={[
              { value: "give", text: say.giveValue },
              { value: "withdraw", text: say.withdraw },
            ]}
            onChoose={(what) => onChange({ isWithdrawal: what === "withdraw" })}
          />
        </div>
      )}
      {draft.isWithdrawal ? (
        <p className={css.standing}>{say.withdrawHint}</p>
      ) : (
        <>
          <AmountInputs metric={metric} draft={draft} error={errors.value} onChange={onChange} />
          {metrics[metric].hasPeriod && (
            <PeriodInputs
              period={draft.period}
              error={errors.period}
              onChange={(part) => onChange({ period: { ...draft.period, ...part } })}
            />
          )}
          <ChoiceField
            label={say.basis}
            hint={say.basisHint}
            isRequired
            error={errors.basis}
            value={draft.basis}
            choices={recordedBases.map((value) => ({ value, text: recordedBasisName[value][lang] }))}
            onChange={(basis) => onChange({ basis })}
          />
        </>
      )}
      <GroundInputs
        canBeSlip={canBeSlip}
        slip={draft}
        onChange={onChange}
        hint={say.reasonHint}
        error={errors.reason}
      >
        <SourceChoiceInputs
          sources={page.sources}
          choice={choice}
          place={draft.place}
          onPlace={(part) => onChange({ place: { ...draft.place, ...part } })}
          errors={errors}
        />
      </GroundInputs>
      <TextField
        label={say.note}
        hint={say.noteHint}
        isLong
        error={errors.note}
        value={draft.note}
        onChange={(note) => onChange({ note })}
      />
      <ActorField value={actor} error={errors.actor} onChange={onActor} />
    </>
  );
}

type MetricChoiceProps = Pick<FigureInputsProps, "page" | "metric"> & {
  readonly onMetric: (metric: Metric) => void;
};

function MetricChoice({ page: { project }, metric, onMetric }: MetricChoiceProps) {
  const say = useWords(projectWords);
  const reading = useReading();
  const own = metricIds.filter((one) => metrics[one].about === project.fields.kind);
  return (
    <ChoiceField
      label={say.metric}
      isRequired
      value={metric}
      choices={own.map((value) => {
        const name = metrics[value].name[reading.lang];
        const figure = project.figures[value];
        return {
          value,
          text: figure === undefined ? name : say.hasValue(name, figureText(figure.fields, reading)),
        };
      })}
      onChange={onMetric}
    />
  );
}
