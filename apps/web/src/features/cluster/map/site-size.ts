/** Half the size of a dot: 4 px until single sites can be told apart, then growing with the map to 9 px.
 *  @param pxPerDegree pixels of a degree of longitude
 *  @example siteRadius(500) // 4 */
export function siteRadius(pxPerDegree: number): number {
  const [smallest, largest, grownFrom] = [4, 9, 1_500];
  return Math.min(largest, Math.max(smallest, smallest * Math.sqrt(pxPerDegree / grownFrom)));
}

/** Dots of this size have their ids beside them, up to so many in view: a scale bar of about 2 km. */
export const namedRadius = 5.5;
export const mostNamed = 400;

type Name = { readonly x: number; readonly y: number; readonly widthPx: number };

const lineHeightPx = 13;

/** The names that lie on none before them. @param names with their left end and middle [px] */
export function freeNames<One extends Name>(names: readonly One[]): readonly One[] {
  const taken: Name[] = [];
  return names.filter((name) => {
    const isFree = taken.every(
      (other) =>
        Math.abs(other.y - name.y) >= lineHeightPx ||
        name.x >= other.x + other.widthPx ||
        other.x >= name.x + name.widthPx,
    );
    if (isFree) taken.push(name);
    return isFree;
  });
}
