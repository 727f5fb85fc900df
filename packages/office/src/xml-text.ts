const isUnwanted = (code: number) =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) ||
  (code >= 0x7f && code <= 0x9f) ||
  // Marks that turn the direction of all that follows.
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  (code & 0xfffe) === 0xfffe;

/** What may be unwanted: only then is each character looked at. */
const doubtful = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** Text that may stand in an XML file: what has no place there is left out. */
export function plainText(text: string): string {
  if (!doubtful.test(text)) return text;
  return [...text].filter((char) => !isUnwanted(char.codePointAt(0) ?? 0)).join("");
}

export function escapeXml(text: string): string {
  return plainText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
