// Builds when anything that the build reads has changed since the last one.
import { build } from "./prepare.mjs";

build();
