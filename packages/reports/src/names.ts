import { isOpeningActor, Lang, openingActorText, type Text } from "@lianchi/domain";
import { plainWords } from "./plain-words.ts";
import { words } from "./words/index.ts";

type Named = { readonly fields: { readonly name: Text; readonly shortName: Text } };

export const shortName = ({ fields }: Named, lang: Lang): string => plainWords(fields.shortName[lang]);
export const fullName = ({ fields }: Named, lang: Lang): string => plainWords(fields.name[lang]);

/** Actors of ours write their name in each language, in the order of the languages. */
export function actorWords(actor: string, lang: Lang): string {
  if (isOpeningActor(actor)) return openingActorText(lang);
  const name = plainWords(actor);
  const names = name.split(" / ");
  return names.length === Lang.options.length ? (names[Lang.options.indexOf(lang)] ?? name) : name;
}

const namedAtOnce = 4;

/** Projects by name; where there are many, some of them and how many there are. */
export function projectNames(projects: readonly Named[], lang: Lang): string {
  const names = projects.map((project) => shortName(project, lang));
  const { sentences } = words[lang];
  if (names.length <= namedAtOnce) return sentences.listed(names);
  return sentences.someProjects(names.slice(0, namedAtOnce - 1), names.length);
}
