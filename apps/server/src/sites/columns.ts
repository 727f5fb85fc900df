/** A column of numbers that grows. Reading past its end is undefined's business of nobody: indexes come from the model. */
export type Column<Values extends Float64Array | Int32Array | Uint8Array> = {
  push(value: number): void;
  at(index: number): number;
  set(index: number, value: number): void;
  /** The rows so far; good until the next `push`. */
  values(): Values;
  length(): number;
};

function growing<Values extends Float64Array | Int32Array | Uint8Array>(
  make: (length: number) => Values,
): Column<Values> {
  let values = make(1_024);
  let length = 0;
  return {
    push: (value) => {
      if (length === values.length) {
        const wider = make(length * 2);
        wider.set(values);
        values = wider;
      }
      values[length] = value;
      length += 1;
    },
    at: (index) => values[index] ?? Number.NaN,
    set: (index, value) => {
      values[index] = value;
    },
    values: () => values,
    length: () => length,
  };
}

export const realColumn = (): Column<Float64Array> => growing((length) => new Float64Array(length));
export const indexColumn = (): Column<Int32Array> => growing((length) => new Int32Array(length));
export const codeColumn = (): Column<Uint8Array> => growing((length) => new Uint8Array(length));

/** Words kept once, by a number; 0 is none. */
export type Dictionary = {
  codeOf(word: string | null): number;
  wordOf(code: number): string | null;
  words(): readonly string[];
};

export function dictionary(): Dictionary {
  const codes = new Map<string, number>();
  const words: string[] = [];
  return {
    codeOf: (word) => {
      if (word === null) return 0;
      const known = codes.get(word);
      if (known !== undefined) return known;
      words.push(word);
      codes.set(word, words.length);
      return words.length;
    },
    wordOf: (code) => (code === 0 ? null : (words[code - 1] ?? null)),
    words: () => words,
  };
}
