import type { Text } from "./schemas/text.ts";

export const langs = ["zh", "en"] as const;
export type Lang = (typeof langs)[number];

/** What a language asks of texts and numbers beside its words. */
export type LanguageFacts = {
  /** As `Intl` and files name it. */
  readonly tag: `${string}-${string}`;
  /** Numbers are told in ten thousands and hundred millions (万, 亿), unless the reader asks for SI. */
  readonly countsInWan: boolean;
  /** As pages name it. */
  readonly pageTag: string;
  /** The form of official documents, GB/T 9704-2012, exists in it. */
  readonly hasOfficialStyle: boolean;
  /** A sign of per cent stands as far from its number as a unit does. */
  readonly isPercentApart: boolean;
  /** A space parts Han characters from letters and digits beside them. */
  readonly isHanApart: boolean;
};

export const languages: InEach<LanguageFacts> = {
  zh: {
    tag: "zh-CN",
    countsInWan: true,
    pageTag: "zh-CN",
    hasOfficialStyle: true,
    isPercentApart: true,
    isHanApart: true,
  },
  en: {
    tag: "en-US",
    countsInWan: false,
    pageTag: "en",
    hasOfficialStyle: false,
    isPercentApart: false,
    isHanApart: false,
  },
};

/** Something in each language of the product. */
export type InEach<Value> = Readonly<Record<Lang, Value>>;

/** @example inEach((lang) => problemText(problem, lang)) */
export const inEach = <Value>(make: (lang: Lang) => Value): InEach<Value> => ({
  zh: make("zh"),
  en: make("en"),
});

export type { Text };

/** Which units a reader sees: Chinese official ones (万千瓦, 亿千瓦时) or SI multiples (MW, GWh). English always uses SI. */
export const unitStyles = ["wan", "si"] as const;
export type UnitStyle = (typeof unitStyles)[number];

export type Reading = { readonly lang: Lang; readonly units: UnitStyle };

/** How the product reads to somebody who has chosen nothing. */
export const defaultReading: Reading = { lang: "zh", units: "wan" };

/** The language of logs, and of what programs read beside the words for people. */
export const logLang: Lang = "en";

/** A language with the units in which it counts by itself. @example readingIn("en") // { lang: "en", units: "si" } */
export const readingIn = (lang: Lang): Reading => ({
  lang,
  units: languages[lang].countsInWan ? "wan" : "si",
});

/** A text that is the same in every language: a name that nobody translated, a sign, an id. */
export const untranslated = (text: string): Text => inEach(() => text);
