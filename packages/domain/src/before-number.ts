/** A name before its number: a space parts Han from digits, and none parts Han from “约”.
 *  @example beforeNumber("已知装机", "约 70 万千瓦") // "已知装机约 70 万千瓦" */
export const beforeNumber = (name: string, line: string): string =>
  /\p{Script=Han}$/u.test(name) && /^\p{Script=Han}/u.test(line) ? `${name}${line}` : `${name} ${line}`;
