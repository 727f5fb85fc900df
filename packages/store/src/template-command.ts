import { makeStoreTemplate } from "./make-store-template.ts";

const [, , outFile] = process.argv;
if (outFile === undefined) throw new Error("usage: make-template FILE");
await makeStoreTemplate(outFile);
