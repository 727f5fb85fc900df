export { inBoth } from "@lianchi/domain";
