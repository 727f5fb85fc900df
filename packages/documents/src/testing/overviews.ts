import { type ChangeRequest, openingChanges, portfolioOf, recordAll } from "@lianchi/domain";
import { type Overview, overviewOf } from "@lianchi/returns";

export const zh = { lang: "zh", units: "wan" } as const;
export const en = { lang: "en", units: "si" } as const;

export function overviewFrom(
  requests: readonly ChangeRequest[],
  chosen: readonly string[] | null = null,
): Overview {
  const changes = recordAll(requests, "2026-11-23T00:00:00.000Z");
  return overviewOf(portfolioOf(changes), "2026-11-23", chosen === null ? null : new Set(chosen), null);
}

/** The facts that the product opens with. */
export const opening = overviewFrom(openingChanges);

/** A name that tries to be mark-up, a formula, a run of rich text, a turn of direction and a missing glyph. */
const hostile = `<script>alert(1)</script>"&'=1+1\u0000\u0007\u202E\uFFFE{x|y}</svg>🌪`;

/** The opening facts about subjects that are called by the names in turn. */
export function overviewNamed(names: readonly string[]): Overview {
  return overviewFrom(
    openingChanges.map((request, at) => {
      if (request.kind !== "subject") return request;
      const name = names[at % names.length] ?? "";
      const both = { zh: name, en: name };
      return { ...request, fields: { ...request.fields, name: both, shortName: both } };
    }),
  );
}

export const withHostileName = overviewNamed([hostile]);
