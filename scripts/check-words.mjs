// pnpm check:words: no language is compared outside of words/. Logic chooses what is said; how it is said is the language's.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./prepare.mjs";

const compared = /[!=]==\s*"(zh|en)"|"(zh|en)"\s*[!=]==|case "(zh|en)":/;
const apart = /\.(test|contract)\.tsx?$|[/\\](words|testing)[/\\]/;
const rooms = ["apps", "packages"].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => join(root, folder, name, "src")),
);
const files = rooms
  .flatMap((room) => readdirSync(room, { recursive: true }).map((file) => join(room, file)))
  .filter((file) => /\.tsx?$/.test(file) && !apart.test(file));
const found = files.flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) =>
      compared.test(line) ? [`${file.slice(root.length)}:${index + 1}: ${line.trim()}`] : [],
    ),
);
for (const line of found) console.log(line);
console.log(`words: a language is compared ${found.length} times outside of words/ (${files.length} files)`);
process.exit(found.length === 0 ? 0 : 1);
