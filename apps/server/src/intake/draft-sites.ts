import type { Position, Problem, SiteStage } from "@lianchi/domain";
import type { Mapping, SiteColumn } from "./mapping.ts";
import { positionBasisIn } from "./position/position-basis.ts";
import { toWgs84 } from "./position/to-wgs84.ts";
import { dateIn, numberIn, oneLine } from "./read-cell.ts";
import type { RowProblem, Table } from "./table.ts";

/** What one row says of a site; what it does not say is absent. */
export type SiteDraft = {
  readonly row: number;
  readonly id: string;
  readonly fields: {
    readonly name?: string;
    readonly ratingKw?: number;
    readonly model?: string;
    readonly hubHeightM?: number;
    readonly rotorDiameterM?: number;
    readonly position?: Position;
    readonly batch?: string;
    readonly note?: string;
  };
  /** The file itself says on what the position rests. */
  readonly saysBasis: boolean;
  readonly step: { readonly stage: SiteStage; readonly on: string | null } | null;
};

/** Box in which the county lies: a site outside is told, not refused. */
export type County = {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  readonly name: string;
};

export type Drafted = {
  readonly drafts: readonly SiteDraft[];
  readonly errors: readonly RowProblem[];
  readonly warnings: readonly RowProblem[];
  /** Errors and warnings beyond those that are listed. */
  readonly unlisted: number;
};

/** Problems that are listed one by one; more are counted. */
const mostListed = 10_000;

const longest: Readonly<Partial<Record<SiteColumn, number>>> = {
  id: 64,
  name: 120,
  model: 120,
  batch: 40,
  note: 500,
};

/** Turns rows into drafts of sites; everything that is wrong with any of them is told at once.
 *  @param today the county's day */
export function draftSites(
  table: Table,
  mapping: Mapping,
  { county, today }: { readonly county: County; readonly today: string },
): Drafted {
  const errors: RowProblem[] = [];
  const warnings: RowProblem[] = [...table.warnings];
  let unlisted = 0;
  const drafts: SiteDraft[] = [];
  const at = (column: SiteColumn) => {
    const name = mapping.columns[column];
    return name === undefined ? -1 : table.columns.indexOf(name);
  };
  const places = {
    id: at("id"),
    name: at("name"),
    rating: at("rating"),
    model: at("model"),
    hubHeightM: at("hubHeightM"),
    rotorDiameterM: at("rotorDiameterM"),
    x: at("x"),
    y: at("y"),
    positionBasis: at("positionBasis"),
    batch: at("batch"),
    stage: at("stage"),
    stageOn: at("stageOn"),
    note: at("note"),
  };
  const seen = new Map<string, number>();
  table.rows.forEach((cells, index) => {
    const row = table.numbers[index] ?? index + 1;
    let isWrong = false;
    const tell = (list: RowProblem[], column: SiteColumn | null, value: string | null, problem: Problem) => {
      if (list === errors) isWrong = true;
      if (list.length >= mostListed) unlisted += 1;
      else
        list.push({
          row,
          column: column === null ? null : (mapping.columns[column] ?? null),
          value,
          problem,
        });
    };
    const cell = (column: SiteColumn): string | null => cells[places[column]] ?? null;
    const words = (column: SiteColumn): string | null => {
      const text = cell(column);
      if (text === null) return null;
      const line = oneLine(text);
      const most = longest[column] ?? 200;
      if (line.length > most) {
        tell(errors, column, `${line.slice(0, 40)}…`, {
          code: "text-too-long",
          field: mapping.columns[column] ?? column,
          value: String(line.length),
          expected: String(most),
        });
        return null;
      }
      return line === "" ? null : line;
    };
    const number = (column: SiteColumn, most: number, factor = 1): number | undefined => {
      const text = cell(column);
      if (text === null) return undefined;
      const value = numberIn(text);
      const field = mapping.columns[column] ?? column;
      if (value === undefined) tell(errors, column, text, { code: "number-unreadable", field, value: text });
      else if (value < 0) tell(errors, column, text, { code: "negative-value", field, value: text });
      else if (value * factor > most)
        tell(errors, column, text, {
          code: "value-too-large",
          field,
          value: text,
          expected: String(most / factor),
        });
      // Registers write 0 where nobody knows.
      else if (value > 0) return Math.round(value * factor * 1_000) / 1_000;
      return undefined;
    };
    const id = words("id");
    if (id === null) {
      tell(errors, "id", null, { code: "id-missing" });
      return;
    }
    const before = seen.get(id);
    if (before !== undefined) {
      tell(errors, "id", id, { code: "id-twice", value: id, expected: String(before) });
      return;
    }
    seen.set(id, row);
    const position = positionOf();
    const step = stepOf();
    const named = {
      name: words("name"),
      model: words("model"),
      batch: words("batch") ?? mapping.batch,
      note: words("note"),
    };
    const ratingKw = number("rating", 50_000, mapping.ratingUnit === "MW" ? 1_000 : 1);
    const hubHeightM = number("hubHeightM", 400);
    const rotorDiameterM = number("rotorDiameterM", 400);
    if (isWrong) return;
    drafts.push({
      row,
      id,
      fields: {
        ...(named.name === null ? {} : { name: named.name }),
        ...(named.model === null ? {} : { model: named.model }),
        ...(named.batch === null ? {} : { batch: named.batch }),
        ...(named.note === null ? {} : { note: named.note }),
        ...(ratingKw === undefined ? {} : { ratingKw }),
        ...(hubHeightM === undefined ? {} : { hubHeightM }),
        ...(rotorDiameterM === undefined ? {} : { rotorDiameterM }),
        ...(position === null ? {} : { position }),
      },
      saysBasis: saidBasis() !== null,
      step,
    });

    function positionOf(): Position | null {
      const [textX, textY] = [cell("x"), cell("y")];
      if (textX === null && textY === null) return null;
      const [x, y] = [numberIn(textX ?? ""), numberIn(textY ?? "")];
      if (x === undefined || y === undefined) {
        const column = x === undefined ? "x" : "y";
        const text = (x === undefined ? textX : textY) ?? "—";
        tell(errors, column, text, {
          code: "number-unreadable",
          field: mapping.columns[column] ?? column,
          value: text,
        });
        return null;
      }
      const { system, centralMeridianDeg } = mapping;
      const placed = toWgs84({ x, y, system, centralMeridianDeg });
      if (placed.kind === "refused") {
        tell(errors, "x", `${x}, ${y}`, placed.problem);
        return null;
      }
      const { lon, lat } = placed;
      if (lon < county.west || lon > county.east || lat < county.south || lat > county.north)
        tell(warnings, "x", `${x}, ${y}`, {
          code: "position-outside-county",
          value: `${lat.toFixed(4)}°N ${lon.toFixed(4)}°E`,
          expected: county.name,
        });
      const isAsGiven = system === "WGS84" && lon === x && lat === y;
      return { lon, lat, system, given: isAsGiven ? null : [x, y], basis: saidBasis() ?? "reported" };
    }

    function saidBasis() {
      return positionBasisIn(cell("positionBasis"));
    }

    function stepOf(): SiteDraft["step"] {
      const word = cell("stage");
      if (word === null) return null;
      const stage = Object.hasOwn(mapping.stages, word) ? (mapping.stages[word] ?? null) : null;
      if (stage === null) {
        tell(errors, "stage", word, { code: "stage-unknown", value: word });
        return null;
      }
      const text = cell("stageOn");
      if (text === null) return { stage, on: null };
      const on = dateIn(text);
      if (on === undefined) {
        tell(errors, "stageOn", text, {
          code: "date-unreadable",
          field: mapping.columns.stageOn ?? "stageOn",
          value: text,
        });
        return null;
      }
      if (on > today) {
        tell(errors, "stageOn", text, {
          code: "day-not-come",
          field: mapping.columns.stageOn ?? "stageOn",
          value: on,
          expected: today,
        });
        return null;
      }
      return { stage, on };
    }
  });
  return { drafts, errors, warnings, unlisted };
}
