/** Text that somebody wrote in the place of a generated sentence, with references to the numbers of that sentence. A
 *  reference is written `{n=text}`: the n-th number of the sentence, and how it read last. When the same sentence is told
 *  with other numbers, the references follow. */

const unit =
  "亿千瓦时|万千瓦时|千瓦时|万千瓦|千瓦|兆瓦|亿元|万元|元|(?:k|M|G|T)Wh?|(?:million|billion) yuan|yuan|%|％";
const plain = "\\d[\\d,]*(?:\\.\\d+)?";
const room = "[ \\u00a0\\u202f\\u2060]*";
const month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
/** A day, month or year is one number; a quantity goes with its unit. */
const number = new RegExp(
  [
    `\\d{4}${room}年(?:[一二三四]季度|${room}\\d{1,2}${room}月(?:${room}\\d{1,2}${room}日)?)?`,
    "Q[1-4] \\d{4}",
    "[二三四五]分之[一二三四]",
    `(?:\\d{1,2} )?${month} \\d{4}`,
    "\\d{4}-\\d{2}(?:-\\d{2})?",
    `−?${plain}(?:${room}(?:${unit})(?![A-Za-z]))?`,
  ].join("|"),
  "g",
);
/** References to figures, tables and numbers. */
const braced = /\{[^{}]*\}/g;
const field = /\{(\d{1,3})=([^{}]*)\}/g;

type Piece = { readonly isNumber: boolean; readonly text: string };

function cutAt(text: string, pattern: RegExp, isNumber: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index, 0: found } of text.matchAll(pattern)) {
    pieces.push({ isNumber: false, text: text.slice(from, index) }, { isNumber, text: found });
    from = index + found.length;
  }
  return [...pieces, { isNumber: false, text: text.slice(from) }];
}

/** A text as words and numbers by turns; what stands in braces is a word. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index, 0: found } of text.matchAll(braced)) {
    pieces.push(...cutAt(text.slice(from, index), number, true), { isNumber: false, text: found });
    from = index + found.length;
  }
  return [...pieces, ...cutAt(text.slice(from), number, true)].filter((piece) => piece.text !== "");
}

/** The numbers of a text, each with its unit, in their order. Those of references are not among them: what a written text
 *  has here, nothing keeps up to date. */
export function numbersIn(sentence: string): readonly string[] {
  return piecesOf(sentence).flatMap(({ isNumber, text }) => (isNumber ? [text] : []));
}

/** Whether two sentences say the same of possibly other numbers. */
export function isSameSentence(one: string, other: string): boolean {
  const words = (text: string) =>
    piecesOf(text)
      .map((piece) => (piece.isNumber ? "\u0000" : piece.text))
      .join("");
  return words(one) === words(other);
}

/** A sentence as its editor begins: each number a reference.
 *  @example withReferences("合计 18 万千瓦。") // "合计 {1=18 万千瓦}。" */
export function withReferences(sentence: string): string {
  let at = 0;
  return piecesOf(sentence)
    .map(({ isNumber, text }) => {
      if (!isNumber) return text;
      at += 1;
      return `{${at}=${text}}`;
    })
    .join("");
}

/** A written text with its references as the sentence has their numbers now. One without a number there stays as it was. */
export function refreshed(text: string, sentence: string): string {
  const numbers = numbersIn(sentence);
  return text.replace(field, (whole, at: string) => {
    const now = numbers[Number(at) - 1];
    return now === undefined ? whole : `{${at}=${now}}`;
  });
}

/** A written text as it is read. @example withoutReferences("共 {1=18 万千瓦}。") // "共 18 万千瓦。" */
export function withoutReferences(text: string): string {
  return text.replace(field, (_, _at: string, told: string) => told);
}

/** The text with a reference in place of each number that the sentence has, and has but once: which of two equal ones is
 *  meant, nobody can tell. */
export function tied(text: string, sentence: string): string {
  const numbers = numbersIn(sentence);
  return piecesOf(text)
    .map(({ isNumber, text: one }) => {
      const at = numbers.indexOf(one);
      return isNumber && at !== -1 && numbers.lastIndexOf(one) === at ? `{${at + 1}=${one}}` : one;
    })
    .join("");
}

/** Whether a text still holds that was written over one sentence, now that the data tells another: the sentence is the
 *  same, and of the numbers that changed the text has none without a reference. */
export function stillHolds(text: string, was: string, is: string): boolean {
  if (was === is) return true;
  if (!isSameSentence(was, is)) return false;
  const now = numbersIn(is);
  // A quantity may stand in other words than the sentence's; of a day all parts together count.
  const bare = (one: string) => new RegExp(`^−?(${plain})(?!.*\\d)`).exec(one)?.[1] ?? one;
  const changed = new Set(
    numbersIn(was)
      .filter((one, at) => one !== now[at])
      .map(bare),
  );
  return !numbersIn(text).some((one) => changed.has(bare(one)));
}
