/** How deep anything that the product takes is nested, with room to spare. */
export const mostDepth = 64;

/** Whether a text of JSON is nested deeper than that; told without building it, which takes as deep a call stack. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (isText) {
      if (char === "\\") at += 1;
      else if (char === '"') isText = false;
    } else if (char === '"') isText = true;
    else if (char === "[" || char === "{") {
      depth += 1;
      if (depth > mostDepth) return true;
    } else if (char === "]" || char === "}") depth -= 1;
  }
  return false;
}
