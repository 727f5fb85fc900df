import { SetText, type SetValue, textOfSet } from "@lianchi/domain";
import { type Target, targets } from "@lianchi/returns";
import { useEffect, useMemo, useRef, useState } from "react";
import { usePage, useSetPage } from "../../address/use-page.ts";

const usualHurdle = 0.08;
export const usualSeed = 4614;

/** What the address says about the page of returns, with what holds where it says nothing. */
export function useReturnsAddress() {
  const { scenario, against, focus, hurdle, target, seed } = usePage();
  return useMemo(
    () => ({
      scenarioId: scenario ?? "base",
      against,
      focus: focus ?? null,
      hurdle: hurdle === undefined ? usualHurdle : Number(hurdle),
      target: targets.find((one): one is Target => one === target) ?? "projectIrr",
      seed: seed === undefined ? usualSeed : Number(seed),
    }),
    [scenario, against, focus, hurdle, target, seed],
  );
}

function readSet(text: string): readonly SetValue[] {
  if (text === "") return [];
  const read = SetText.safeParse(text);
  return read.success ? read.data : [];
}

/** How long a hand rests before the address follows it [ms]: a browser takes only so many addresses a second. */
const restMs = 250;

/** Values set over the scenario's: at once on the page, a moment later in the address. */
export function useSetValues(): readonly [
  readonly SetValue[],
  (change: (values: readonly SetValue[]) => readonly SetValue[]) => void,
] {
  const { set = "" } = usePage();
  const setPage = useSetPage();
  const [values, setValues] = useState(() => readSet(set));
  const written = useRef(set);
  // The address was changed by somebody else: a link, the browser's way back
  useEffect(() => {
    if (set === written.current) return;
    written.current = set;
    setValues(readSet(set));
  }, [set]);
  useEffect(() => {
    // What was typed and is no number yet stays on the page.
    const text = textOfSet(values.filter(({ value }) => Number.isFinite(value)));
    if (text === written.current) return undefined;
    const timer = setTimeout(() => {
      written.current = text;
      setPage({ set: text === "" ? undefined : text }, "replace");
    }, restMs);
    return () => clearTimeout(timer);
  }, [values, setPage]);
  return [values, setValues];
}

const isAbout = (value: SetValue, projectId: SetValue["projectId"], parameter: string) =>
  value.projectId === projectId && value.parameter === parameter;

/** The values with one put in the place of its like; without it where `value` is null. */
export function withValue(
  values: readonly SetValue[],
  projectId: SetValue["projectId"],
  parameter: string,
  value: number | null,
): readonly SetValue[] {
  const others = values.filter((one) => !isAbout(one, projectId, parameter));
  return value === null ? others : [...others, { projectId, parameter, value }];
}
