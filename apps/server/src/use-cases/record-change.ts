import {
  type Change,
  type ChangeRequest,
  changeKey,
  figureProblem,
  type Portfolio,
  type Problem,
  type SourceFields,
  stageProblem,
  subjectById,
} from "@lianchi/domain";
import { answersNumbers, findingsOf } from "@lianchi/returns";
import { done, type Outcome, refused } from "../outcome.ts";
import { type Product, today } from "../product.ts";
import { sourceProblem, sourceRequest } from "./new-source.ts";

/** An answer is to a finding that stands, with the numbers that the writer saw. */
function answerProblem(
  portfolio: Portfolio,
  { fields }: ChangeRequest & { kind: "findingAnswer" },
): Problem | null {
  const subject = subjectById(portfolio, fields.subjectId);
  if (subject === undefined) return { code: "unknown-project", field: "subjectId", value: fields.subjectId };
  const finding = findingsOf(subject).find(({ id }) => id === fields.id);
  if (finding === undefined) return { code: "unknown-finding", field: "id", value: fields.id };
  return answersNumbers(fields, finding, subject)
    ? null
    : {
        code: "finding-changed",
        field: "value",
        value: String(fields.value),
        expected: String(finding.value),
      };
}

function problemOf(
  product: Product,
  request: ChangeRequest,
  newSource: SourceFields | undefined,
): Problem | null {
  const portfolio = product.model.portfolioAsOf(today(product));
  const { fields } = request;
  const unfounded = sourceProblem(product, "sourceId" in fields ? fields.sourceId : null, newSource);
  if (unfounded !== null) return unfounded;
  if (request.kind === "figure") return figureProblem(portfolio, request.fields);
  if (request.kind === "findingAnswer") return answerProblem(portfolio, request);
  // What a plan rests on first is a document; a reason puts right what is there.
  if (request.kind === "baseline" && request.fields.sourceId === null && request.expectedVersion === 0)
    return { code: "ground-needed", field: "sourceId", value: "" };
  if (request.kind === "stage") return stageProblem(portfolio, request.fields, today(product));
  if (request.kind === "subject") {
    const standing = product.model.newest(changeKey(request));
    const kind = standing?.kind === "subject" ? standing.fields.kind : "project";
    if (request.fields.kind !== kind)
      return { code: "invalid-field", field: "kind", value: request.fields.kind, expected: kind };
  }
  return null;
}

/** Records one change: judged on what stands, written durably, applied to the read model, then acknowledged. */
export function recordChange(
  product: Product,
  request: ChangeRequest,
  newSource?: SourceFields,
): Promise<Outcome<Change>> {
  return recordTogether(product, () => done([request]), newSource);
}

/** Records a change with what follows from it, all or none.
 *  @param wished called when it is this writer's turn; the change itself comes first
 *  @param newSource a document that is registered with it, because the change rests on it */
export function recordTogether(
  product: Product,
  wished: () => Outcome<readonly [ChangeRequest, ...ChangeRequest[]]>,
  newSource?: SourceFields,
): Promise<Outcome<Change>> {
  return product.inTurn(async () => {
    const wish = wished();
    if (wish.kind === "refused") return wish;
    const [request] = wish.value;
    const problem =
      problemOf(product, request, newSource) ??
      wish.value
        .slice(1)
        .map((one) => problemOf(product, one, undefined))
        .find((one) => one !== null) ??
      null;
    if (problem !== null) return refused(problem);
    // What a change rests on is there before it.
    const before = newSource === undefined ? [] : [sourceRequest(request.actor, newSource)];
    const told = await product.store.append([...before, ...wish.value]);
    if (told.kind === "refused") return refused(told.problem);
    if (told.kind === "stale") {
      // Another process may have written what this one has not heard of yet.
      if ((told.current?.seq ?? 0) > product.model.version())
        product.model.replaceAll(await product.store.readChanges());
      if (told.request === before[0])
        return refused({ code: "source-id-taken", field: "sourceId", value: told.request.fields.id });
      return refused(
        {
          code: "stale-version",
          field: "expectedVersion",
          value: String(request.expectedVersion),
          expected: String(told.currentVersion),
        },
        told.current,
      );
    }
    const [first] = told.changes;
    const change = told.changes[before.length];
    if (first === undefined || change === undefined) throw new Error("a request leaves a change");
    // A gap before it: another process wrote what this one has not heard of yet.
    if (first.seq === product.model.version() + 1) product.model.apply(told.changes);
    else product.model.replaceAll(await product.store.readChanges());
    return done(change);
  });
}
