export * from "./chart-file.ts";
export * from "./picture-file.ts";
