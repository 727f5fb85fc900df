/** An id made of the Latin letters and digits of a name, or a stem and a suffix when it has too few.
 *  @example slugOf("Heping wind farm, phase 2", "project", "k3f9") // "heping-wind-farm-phase-2" */
export function slugOf(name: string, stem: string, suffix: string): string {
  const words = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{Diacritic}/gu, "")
    .match(/[a-z0-9]+/g);
  const slug = (words ?? [])
    .join("-")
    .replace(/^[^a-z]+/, "")
    .slice(0, 64)
    .replace(/-+$/, "");
  return slug.length >= 3 ? slug : `${stem}-${suffix}`;
}

/** A few characters that no other new id is likely to end in. */
export function newSuffix(): string {
  return Math.random().toString(36).slice(2, 8);
}
