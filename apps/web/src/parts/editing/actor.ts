const key = "lianchi.actor";

/** The name under which this computer's reader writes; empty when none was given or the browser keeps nothing. */
export function rememberedActor(): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

export function rememberActor(actor: string): void {
  try {
    localStorage.setItem(key, actor);
  } catch {
    // A browser that keeps nothing asks again next time; the write itself is unharmed.
  }
}
