/** The address without its password, for messages and logs. */
export function redacted(url: string): string {
  if (!URL.canParse(url)) return "DATABASE_URL";
  const parsed = new URL(url);
  if (parsed.password !== "") parsed.password = "***";
  parsed.searchParams.delete("password");
  return parsed.toString();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Every way in which the address spells its password. Read by pattern: an address may be wrong and still hold one. */
function passwordsIn(url: string): readonly string[] {
  const written = [/:\/\/[^:@/]*:(.+)@/.exec(url)?.[1], /[?&]password=([^&#]*)/.exec(url)?.[1]];
  return written
    .flatMap((password) => (password === undefined ? [] : [password, decoded(password)]))
    .filter((password) => password !== "");
}

/** What a failure says of itself, without the address's password. */
export function failureText(error: unknown, url: string): string {
  const parts: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
  const message = parts.map((part) => (part instanceof Error ? part.message : String(part))).join("; ");
  return passwordsIn(url).reduce((text, password) => text.replaceAll(password, "***"), message);
}
