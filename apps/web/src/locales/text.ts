import { domainWords, inEach } from "@lianchi/domain";

/** How parts of a text are put together in each language. */
export const textWords = inEach((lang) => domainWords[lang].text);
