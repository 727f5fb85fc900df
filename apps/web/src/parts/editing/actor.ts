const key = "lianchi.actor";

/** The name under which this computer's reader writes; empty when none was given or the browser keeps nothing. */
export function rememberedActor(): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** Who is written down where nobody is asked: the remembered name, or plainly that none was given. */
export function actorToWrite(): string {
  return rememberedActor() || "未署名";
}

export function rememberActor(actor: string): void {
  try {
    localStorage.setItem(key, actor);
  } catch {
    // A browser that keeps nothing asks again next time; the write itself is unharmed.
  }
}
