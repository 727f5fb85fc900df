import { describe, expect, it } from "vitest";
import { fieldErrors, fieldOf } from "./field-errors.ts";

const known = ["value", "period", "sourceId", "place", "actor"];
const told = (code: string, field?: string) => ({ code, field, message: { zh: `${code} 中`, en: code } });

describe("the server's problems", () => {
  it("stand beside the field they are about, whatever the server calls it", () => {
    expect(fieldOf(told("negative-value", "capacity"), known)).toBe("value");
    expect(fieldOf(told("period-needed", "generation"), known)).toBe("period");
    expect(fieldOf(told("invalid-field", "fields.place.from"), known)).toBe("place");
    expect(fieldOf(told("invalid-field", "actor"), known)).toBe("actor");
  });

  it("stand under the form when no field is theirs, and the first one of a field counts", () => {
    const problems = [told("internal"), told("value-too-large", "tax"), told("whole-number-needed", "tax")];
    expect(fieldErrors(problems, known, "zh")).toEqual({ form: "internal 中", value: "value-too-large 中" });
  });
});
