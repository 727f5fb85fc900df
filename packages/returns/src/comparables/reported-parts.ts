const kwOf: Readonly<Record<string, number>> = {
  kw: 1,
  千瓦: 1,
  mw: 1e3,
  兆瓦: 1e3,
  万千瓦: 1e4,
  gw: 1e6,
};

/** Not the plant's own capacity: what stores, transforms or was there before. */
const aside = /储能|升压|变压|主变|原有|已有|storage|substation|existing/i;
const unit = "(万千瓦|千瓦|兆瓦|kW|MW|GW)(?![h时])";
const amount = new RegExp(`(\\d+(?:\\.\\d+)?)\\s*${unit}`, "i");
const several = new RegExp(`(\\d+)\\s*(?:[×x*]|(?:台|套)\\s*[×x*]?)\\s*(\\d+(?:\\.\\d+)?)\\s*${unit}`, "gi");
const phase = /^(?:第?[一二三四五六七八九十\d]+期|phases?\s*[\divx]+)/i;

/** What the parts of a project come to, as its description lists them. */
export type ReportedParts = { readonly kind: "phases" | "units"; readonly partsKw: readonly number[] };

/** Reads phases (`一期38MW; 二期79.2MW`) or units (`27×7.15MW+1×6.95MW`) out of a description; null when it lists none.
 *  What stands in brackets, or is storage, a substation or an older plant, is left aside. */
export function reportedParts(text: string): ReportedParts | null {
  const segments = text
    .normalize("NFKC")
    .replace(/\([^()]*\)/g, "")
    .split(/[;。\n]|,(?!\d{3}(?!\d))/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "" && !aside.test(segment));
  const phases = segments.filter((segment) => phase.test(segment));
  if (phases.length > 0) {
    const told = phases.map((segment) => kwIn(segment.replace(phase, "").split("=")[0] ?? ""));
    const partsKw = told.flatMap((kw) => kw ?? []);
    // A phase without a capacity leaves the sum open.
    return partsKw.length > 1 && partsKw.length === told.length ? { kind: "phases", partsKw } : null;
  }
  const partsKw = segments.flatMap((segment) =>
    [...segment.matchAll(several)].flatMap(([, count, size, name]) => {
      const unitKw = kwOf[(name ?? "").toLowerCase()];
      return unitKw === undefined ? [] : [Number(count) * Number(size) * unitKw];
    }),
  );
  return partsKw.length === 0 ? null : { kind: "units", partsKw };
}

function kwIn(text: string): number | null {
  const [, size, name] = amount.exec(text) ?? [];
  const unitKw = kwOf[(name ?? "").toLowerCase()];
  return size === undefined || unitKw === undefined ? null : Number(size) * unitKw;
}
