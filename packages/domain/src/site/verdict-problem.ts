import { inEach, logLang, type Text, untranslated } from "../language.ts";
import type { Problem } from "../problem.ts";
import { type SiteStage, siteStageName } from "./site-stage.ts";
import type { StepVerdict } from "./step-problem.ts";

type Wish = { readonly stage: SiteStage; readonly on: string | null };

/** What a verdict means to whoever wishes it for a site; null when nothing stands against it. */
export function verdictProblem(
  verdict: StepVerdict,
  ids: string | Text,
  wish: Wish,
  today: string,
): Problem | null {
  const named = typeof ids === "string" ? untranslated(ids) : ids;
  switch (verdict.kind) {
    case "fits":
    case "nothing-new":
      return null;
    case "in-future":
      return { code: "day-not-come", field: "on", value: wish.on ?? "—", expected: today };
    case "reason-missing":
      return { code: "reason-missing", field: "note" };
    case "goes-back": {
      const name = siteStageName[verdict.present];
      return {
        code: "stage-goes-back",
        field: "stage",
        value: named[logLang],
        expected: verdict.present,
        words: inEach((lang) => ({ value: named[lang], expected: name[lang] })),
      };
    }
    case "out-of-order": {
      const { other } = verdict;
      return {
        code: "stage-before-earlier",
        field: "on",
        value: `${named[logLang]} ${wish.on}`,
        expected: `${other.stage} ${other.on}`,
        words: inEach((lang) => ({
          value: `${named[lang]} ${siteStageName[wish.stage][lang]} ${wish.on}`,
          expected: `${siteStageName[other.stage][lang]} ${other.on}`,
        })),
      };
    }
  }
}
