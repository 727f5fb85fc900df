import { domainWords, inEach } from "@lianchi/domain";

/** What the product is called. */
export const productNames = inEach((lang) => domainWords[lang].ownNames.product);
