import type { Lang, Text } from "@lianchi/domain";
import { TRPCClientError } from "@trpc/client";
import { textWords } from "../locales/text.ts";

export type ProblemResponse = {
  readonly code: string;
  /** What the sender called it: `fields.value`, `expectedVersion`. */
  readonly field?: string | undefined;
  readonly message: Text;
};
type Refusal = { readonly httpStatus: number; readonly problems: readonly ProblemResponse[] };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

// Read by hand: whether to ask again is known before the first paint, and zod would have to travel before it.
const isText = (value: unknown): value is Text =>
  isRecord(value) && typeof value.zh === "string" && typeof value.en === "string";

const isToldProblem = (value: unknown): value is ProblemResponse =>
  isRecord(value) &&
  typeof value.code === "string" &&
  (value.field === undefined || typeof value.field === "string") &&
  isText(value.message);

const isRefusalData = (value: unknown): value is Refusal =>
  isRecord(value) &&
  typeof value.httpStatus === "number" &&
  Array.isArray(value.problems) &&
  value.problems.every(isToldProblem);

function refusalOf(error: unknown): Refusal | null {
  return error instanceof TRPCClientError && isRefusalData(error.data) ? error.data : null;
}

/** What the server refused, problem by problem; empty when it could not be reached or said nothing readable. */
export function problemsOf(error: unknown): readonly ProblemResponse[] {
  return refusalOf(error)?.problems ?? [];
}

/** The server answered and said no: asking again would give the same. */
export function isRefusal(error: unknown): boolean {
  const status = refusalOf(error)?.httpStatus ?? 0;
  return status >= 400 && status < 500;
}

const unreachable: Text = { zh: "没有连上服务器。", en: "The server could not be reached." };

const pageFault: Text = {
  zh: "这一页出错了，已录入的数据不受影响。请重新载入；仍不行时，请记下刚才的操作告知管理员。",
  en: "This page failed; what is recorded is unharmed. Load it again; if it fails again, note what you did and tell the administrator.",
};

/** A fault of the page itself: nothing was asked of the server, nor was a part of the program. */
const isPageFault = (error: unknown) =>
  error instanceof Error &&
  !(error instanceof TRPCClientError) &&
  !/fetch|network|load|import/iu.test(`${error.name} ${error.message}`);

/** An error in the reader's words. */
export function errorText(error: unknown, lang: Lang): string {
  const problems = problemsOf(error);
  if (problems.length === 0) return (isPageFault(error) ? pageFault : unreachable)[lang];
  return problems.map(({ message }) => message[lang]).join(textWords[lang].sentenceGap);
}
