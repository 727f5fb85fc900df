/** A text with its full-width letters, digits and marks as their plain ones. Other forms of digits stay what they are: a
 *  raised 3 is no 3. @example halfWidth("１２.３") // "12.3" */
export const halfWidth = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ");
