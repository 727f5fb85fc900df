import { type FigureId, type Lang, precisionWord } from "@lianchi/domain";
import {
  findingPrecision,
  type ParameterId,
  parameterSpecs,
  shownFactor,
  shownValue,
} from "@lianchi/returns";
import { memo, useId, useState } from "react";
import { usePage, useReading } from "../../../address/use-page.ts";
import { returnsWords } from "../../../locales/returns.ts";
import { useWords } from "../../../locales/use-words.ts";
import { BasisMark } from "../../../parts/BasisMark.tsx";
import { findingTitle } from "../../../parts/finding-words.ts";
import { ConfidenceMark } from "./Confidence.tsx";
import { ParameterDetails } from "./ParameterDetails.tsx";
import css from "./ParameterRow.module.css";
import { readShown, sliderRange } from "./parameter-list.ts";
import { isSameRow, type ParameterRowProps } from "./parameter-row-props.ts";

/** Name over default and source; the value in its box; how far it can be trusted. A changed value has an edge and says so. */
export const ParameterRow = memo(function ParameterRow(props: ParameterRowProps) {
  const { id, one, kept, temporary, problem, hasSlider, onSet } = props;
  const say = useWords(returnsWords);
  const reading = useReading();
  const { lang } = reading;
  const inputId = useId();
  const [isOpen, setOpen] = useState(false);
  const spec = parameterSpecs[id];
  const name = spec.name[lang];
  const value = temporary?.value ?? (one === null ? kept?.value : one.assembled.values[id]);
  const unset = one?.assembled.unset[id];
  const origin = one?.assembled.origins[id];
  const notAdopted = one?.assembled.notAdopted.find(({ parameter }) => parameter === id);
  const isChanged = temporary !== undefined || kept !== undefined;
  const under = useUnder(props);
  const [typed, setTyped] = useState<string | null>(null);
  const isNone = value !== undefined && Number.isNaN(value);
  const error = isNone ? say.notNumber(typed?.trim() ?? "") : problem;
  return (
    <div className={css.row}>
      <div className={css.words}>
        <button
          type="button"
          className={css.name}
          aria-expanded={isOpen}
          aria-label={say.details(name)}
          onClick={() => setOpen(!isOpen)}
        >
          {name}
          {!isShort(spec.unit[lang]) && unset === undefined && (
            <span className={css.longUnit}> {spec.unit[lang]}</span>
          )}
        </button>
        <span className={isChanged ? css.changed : css.under} title={under}>
          {under}
        </span>
      </div>
      <span className={`${css.box} ${isChanged ? css.edge : ""} ${error === undefined ? "" : css.wrong}`}>
        {spec.choices === undefined ? (
          <NumberBox
            {...{ id, inputId, name, value, typed, setTyped, onSet }}
            placeholder={one === null ? say.eachDefault : "—"}
            describedBy={error === undefined ? undefined : `${inputId}-error`}
          />
        ) : (
          <select
            id={inputId}
            className={css.select}
            aria-label={name}
            value={String(value ?? 0)}
            onChange={({ target }) => onSet(id, Number(target.value))}
          >
            {spec.choices.map((choice, at) => (
              <option key={choice.en} value={at}>
                {choice[lang]}
              </option>
            ))}
          </select>
        )}
      </span>
      <span className={css.mark}>
        {isChanged ? (
          <BasisMark basis="assumed" />
        ) : origin?.kind === "default" ? (
          <ConfidenceMark confidence={origin.from.confidence} />
        ) : origin?.kind === "reported" || origin?.kind === "derived" ? (
          <BasisMark basis={origin.kind} />
        ) : null}
      </span>
      {notAdopted !== undefined && (
        <p className={css.beside}>
          {say.reportedBeside(
            `${roughWord(one, notAdopted.figures, lang)}${shownValue(id, notAdopted.value, lang)} ${spec.unit[lang]}`,
            findingTitle(notAdopted.finding, reading),
          )}
        </p>
      )}
      {hasSlider && value !== undefined && Number.isFinite(value) && spec.choices === undefined && (
        <Slider id={id} name={name} value={value} usual={unset ?? value} onSet={onSet} />
      )}
      {error !== undefined && (
        <p className={css.error} id={`${inputId}-error`} role="alert">
          {error}
        </p>
      )}
      {isOpen && <ParameterDetails {...props} />}
    </div>
  );
}, isSameRow);

/** What stands under the name: the default with its source, or that it was changed, and by whom. */
function useUnder({ id, one, kept, temporary }: ParameterRowProps): string {
  const say = useWords(returnsWords);
  const { lang } = usePage();
  const unset = one?.assembled.unset[id];
  const origin = one?.assembled.origins[id];
  const unit = parameterSpecs[id].unit[lang];
  const withUnit = (value: number) => `${shownValue(id, value, lang)} ${unit}`.trim();
  if (temporary !== undefined || kept !== undefined) {
    const who = temporary !== undefined ? say.unsaved : (kept?.actor ?? "");
    return unset === undefined ? say.changedFromNothing(who) : say.changedFrom(withUnit(unset), who);
  }
  if (origin?.kind === "default")
    return say.defaultFrom(withUnit(origin.from.value), origin.from.source[lang]);
  if (origin?.kind === "derived" && unset !== undefined)
    return say.derivedValue(roughWord(one, origin.figures, lang) + withUnit(unset));
  if (origin?.kind === "reported" && unset !== undefined)
    return say.reportedValue(roughWord(one, [origin.figure], lang) + withUnit(unset));
  return one === null ? say.eachDefault : say.noDefault;
}

/** “约” or “≥” before a value that comes from reported figures. */
const roughWord = (one: ParameterRowProps["one"], inputs: readonly FigureId[], lang: Lang) =>
  one === null ? "" : precisionWord[findingPrecision({ inputs }, one.project)][lang];

/** A unit that leaves room for its number in the box; a longer one stands beside the name. */
const isShort = (unit: string) => unit.length <= 2 || unit === "years";

type NumberBoxProps = {
  readonly id: ParameterId;
  readonly inputId: string;
  readonly name: string;
  readonly value: number | undefined;
  /** What stands in the box while it is being typed. */
  readonly typed: string | null;
  readonly setTyped: (typed: string | null) => void;
  readonly placeholder: string;
  readonly describedBy: string | undefined;
  readonly onSet: ParameterRowProps["onSet"];
};

/** A number as it is shown; what is typed counts at once, and stays as typed until the box is left. */
function NumberBox(props: NumberBoxProps) {
  const { id, inputId, name, value, typed, setTyped, placeholder, describedBy, onSet } = props;
  const { lang } = usePage();
  const factor = shownFactor(id, lang);
  const shown = value === undefined || Number.isNaN(value) ? "" : shownValue(id, value, lang);
  return (
    <>
      <input
        id={inputId}
        className={css.input}
        aria-label={`${name} ${parameterSpecs[id].unit[lang]}`.trim()}
        aria-invalid={describedBy === undefined ? undefined : true}
        aria-describedby={describedBy}
        inputMode="decimal"
        autoComplete="off"
        placeholder={placeholder}
        value={typed ?? shown}
        onChange={({ target }) => {
          setTyped(target.value);
          onSet(id, readShown(target.value, factor));
        }}
        onBlur={() => {
          if (typed?.trim() === "") onSet(id, null);
          if (typed === null || typed.trim() === "" || !Number.isNaN(readShown(typed, factor)))
            setTyped(null);
        }}
      />
      {isShort(parameterSpecs[id].unit[lang]) && (
        <span className={css.unit} aria-hidden="true">
          {parameterSpecs[id].unit[lang]}
        </span>
      )}
    </>
  );
}

type SliderProps = {
  readonly id: ParameterId;
  readonly name: string;
  readonly value: number;
  readonly usual: number;
  readonly onSet: ParameterRowProps["onSet"];
};

function Slider({ id, name, value, usual, onSet }: SliderProps) {
  const say = useWords(returnsWords);
  const { lang } = usePage();
  const { low, high, step } = sliderRange(id, usual);
  const [least, most] = [Math.min(low, value), Math.max(high, value)];
  const share = most === least ? 0 : (value - least) / (most - least);
  return (
    <input
      type="range"
      className={css.slider}
      aria-label={say.slider(name)}
      aria-valuetext={`${shownValue(id, value, lang)} ${parameterSpecs[id].unit[lang]}`.trim()}
      min={least}
      max={most}
      style={{ backgroundSize: `${(share * 100).toFixed(1)}% 2px, 100% 2px` }}
      step={step}
      value={value}
      onChange={({ target }) => onSet(id, Number(Number(target.value).toPrecision(10)))}
    />
  );
}
