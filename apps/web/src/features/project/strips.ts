import {
  figureId,
  figureValue,
  numberText,
  type Precision,
  precisionWord,
  type Quantity,
  type Reading,
  type SubjectState,
  unitFor,
  units,
} from "@lianchi/domain";
import {
  type Band,
  bands,
  findingPrecision,
  hoursPerYear,
  type MeasureId,
  measureOf,
  measures,
  scaleBand,
  testPrice,
  type Verdict,
  verdictOf,
} from "@lianchi/returns";
import { projectWords } from "../../locales/project.ts";
import { textWords } from "../../locales/text.ts";
import type { StripBand } from "../../parts/strip-band.ts";

/** One value against its band. */
export type Strip = StripBand & {
  readonly key: string;
  readonly value: string;
  readonly at: number;
  readonly verdict: Verdict;
};

type Case = {
  readonly key: string;
  readonly name: string;
  readonly quantity: Quantity;
  readonly value: number;
  readonly precision: Precision;
  readonly band: Band;
};

/** Room beyond the last end, so that no dot sits on the edge. */
const beyond = 1.08;

function stripOf({ key, name, quantity, value, precision, band }: Case, reading: Reading): Strip {
  const unitId = unitFor(quantity, Math.max(value, band.common[1]), reading);
  const decimals = quantity === "share" ? 1 : units[unitId].decimals;
  const text = (amount: number) => numberText(amount, unitId, decimals);
  // The ends of a price band are told in 分.
  const end = (amount: number) => (quantity === "moneyPerEnergy" ? amount.toFixed(2) : text(amount));
  const whole = Math.max(band.doubtful[1], value) * beyond;
  const share = (amount: number) => Math.min(1, Math.max(0, amount / whole));
  return {
    key,
    name,
    unit: units[unitId].label[reading.lang],
    value: `${precisionWord[precision][reading.lang]}${text(value)}`,
    at: share(value),
    common: [share(band.common[0]), share(band.common[1])],
    doubtful: [share(band.doubtful[0]), share(band.doubtful[1])],
    ends: [end(band.common[0]), end(band.common[1])],
    verdict: verdictOf(value, band),
  };
}

const measuredBands = ["unitCost", "fullLoadHours", "unitRevenue"] as const satisfies readonly MeasureId[];

/** The strips that a project's figures allow, in the order in which money, energy and price are asked about. */
export function stripsOf(project: SubjectState, reading: Reading): readonly Strip[] {
  const { technology } = project.fields;
  if (technology === null || project.fields.kind !== "project") return [];
  const own = bands[technology];
  const bandOf = (measure: (typeof measuredBands)[number]): Band =>
    measure === "fullLoadHours" ? scaleBand(own.capacityFactor, hoursPerYear) : own[measure];
  const measured = measuredBands.flatMap((measure): readonly Case[] => {
    const known = measureOf(project, measure);
    const { name, quantity } = measures[measure];
    return known === undefined
      ? []
      : [
          {
            value: known.value,
            precision: known.precision,
            key: measure,
            name: name[reading.lang],
            quantity,
            band: bandOf(measure),
          },
        ];
  });
  const taxYuan = figureValue(project, "tax");
  const generationKwh = figureValue(project, "generation");
  const share: readonly Case[] =
    taxYuan === undefined || !generationKwh
      ? []
      : [
          {
            key: "taxShare",
            name: projectWords[reading.lang].taxShare,
            quantity: "share",
            value: taxYuan / (generationKwh * testPrice[technology].value),
            precision: findingPrecision(
              { inputs: [figureId(project.fields.id, "tax"), figureId(project.fields.id, "generation")] },
              project,
            ),
            band: own.taxShare,
          },
        ];
  return [...measured, ...share].map((one) => stripOf(one, reading));
}

/** The strips in one sentence: what is common first, what is not after it. */
export function stripsTitle(strips: readonly Strip[], { lang }: Reading): string {
  const say = projectWords[lang];
  if (strips.length === 0) return say.stripsName;
  const listed = (names: readonly string[]) => {
    const last = names.at(-1) ?? "";
    const before = textWords[lang].all(names.slice(0, -1));
    return before === "" ? last : `${before}${say.and}${last}`;
  };
  const named = (isWithin: boolean) =>
    strips.filter(({ verdict }) => (verdict === "common") === isWithin).map(({ name }) => name);
  // A letter that has no small form stays as it is.
  const lowered = (text: string, isFirst: boolean) =>
    isFirst ? text : text.charAt(0).toLowerCase() + text.slice(1);
  const within = named(true);
  const outside = named(false);
  const parts = [
    ...(within.length === 0
      ? []
      : [within.length === 1 ? say.oneWithin(listed(within)) : say.allWithin(listed(within))]),
    ...(outside.length === 0
      ? []
      : [outside.length === 1 ? say.oneOutside(listed(outside)) : say.allOutside(listed(outside))]),
  ];
  return parts.map((part, at) => lowered(part, at === 0)).join(say.but);
}
