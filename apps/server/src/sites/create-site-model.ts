import { isTimed, RecordedBasis, type SiteFields, type SiteStep, siteStageRank } from "@lianchi/domain";
import { codeColumn, dictionary, indexColumn, realColumn } from "./columns.ts";
import { ranksOf } from "./compare-names.ts";
import { effectiveNumber, endlessNumber } from "./day-number.ts";
import {
  type KnownStep,
  noBasis,
  noStage,
  type SiteModel,
  type SiteRevision,
  type VisitTransition,
} from "./site-model.ts";
import { keptTransitions, type Transitions } from "./stage-transitions.ts";

const bases = RecordedBasis.options;

/** Days whose stages are remembered between two changes. */
const mostDaysKept = 8;

/** @param today day of the county as `dayNumber`: a step recorded by a clock that ran ahead counts from today */
export function createSiteModel(today: () => number = () => endlessNumber): SiteModel {
  const ids: string[] = [];
  const indexes = new Map<string, number>();
  const batches = dictionary();
  const clusters = dictionary();
  const projects = dictionary();
  const sources = dictionary();
  // A row is what one action said of one site.
  const rowFields: SiteFields[] = [];
  const rowSeq = indexColumn();
  const rowBefore = indexColumn();
  const newestRow = indexColumn();
  const stepBody: SiteStep[] = [];
  const stepSeq = indexColumn();
  const stepDay = indexColumn();
  const stepStage = codeColumn();
  const stepFlag = codeColumn();
  const stepTimed = codeColumn();
  const stepBefore = indexColumn();
  const newestStep = indexColumn();
  const touched = new Map<number, Set<number>>();
  const stepSources = new Set<string>();
  const reasonedSites = new Set<number>();
  const retiredBy = new Map<number, number[]>();
  const columns = {
    exists: codeColumn(),
    ratingKw: realColumn(),
    lon: realColumn(),
    lat: realColumn(),
    batch: indexColumn(),
    cluster: indexColumn(),
    project: indexColumn(),
    source: indexColumn(),
    positionBasis: codeColumn(),
    stage: codeColumn(),
  };
  let withdrawn: ReadonlySet<number> = new Set();
  let ranks: Int32Array = new Int32Array();
  let daysKeptOn = today();
  const stagesByDay = new Map<number, Uint8Array>();
  const transitions = new Map<"all" | "timed", Transitions>();

  /** What is remembered of days holds until the day ends: a step recorded by a clock that ran ahead moves with it. */
  function keepToToday(): void {
    if (daysKeptOn !== today()) forgetDays();
    daysKeptOn = today();
  }

  function indexFor(id: string): number {
    const known = indexes.get(id);
    if (known !== undefined) return known;
    const index = ids.length;
    ids.push(id);
    indexes.set(id, index);
    newestRow.push(-1);
    newestStep.push(-1);
    columns.exists.push(0);
    for (const name of ["ratingKw", "lon", "lat"] as const) columns[name].push(Number.NaN);
    for (const name of ["batch", "cluster", "project", "source"] as const) columns[name].push(0);
    columns.positionBasis.push(noBasis);
    columns.stage.push(noStage);
    return index;
  }

  function touch(seq: number, index: number): void {
    const sites = touched.get(seq) ?? new Set();
    sites.add(index);
    touched.set(seq, sites);
  }

  /** `seq` of the newest action that counts and retired the site; 0 for none. */
  function retiredSeq(index: number): number {
    if (retiredBy.size === 0) return 0;
    return Math.max(0, ...(retiredBy.get(index) ?? []).filter((seq) => !withdrawn.has(seq)));
  }

  function liveRow(index: number): number {
    let row = newestRow.at(index);
    while (row >= 0 && withdrawn.has(rowSeq.at(row))) row = rowBefore.at(row);
    return row >= 0 && rowSeq.at(row) < retiredSeq(index) ? -1 : row;
  }

  /** From the newest step back: a correction ends the hearing of later days and stages, the newest day wins. */
  function stepAt(index: number, day: number, isTimedOnly: boolean): number {
    let best = -1;
    let bestDay = Number.NEGATIVE_INFINITY;
    let cutDay = Number.POSITIVE_INFINITY;
    let cutRank = Number.POSITIVE_INFINITY;
    const latest = today();
    for (let step = newestStep.at(index); step >= 0; step = stepBefore.at(step)) {
      if (withdrawn.has(stepSeq.at(step))) continue;
      const own = Math.min(stepDay.at(step), latest);
      const rank = stepStage.at(step);
      const isHeard = !isTimedOnly || stepTimed.at(step) === 1;
      if (isHeard && own < cutDay && rank < cutRank && own <= day && own > bestDay) {
        best = step;
        bestDay = own;
      }
      if (stepFlag.at(step) === 1) {
        cutDay = Math.min(cutDay, own);
        cutRank = Math.min(cutRank, rank);
      }
    }
    return best;
  }

  function stageAt(index: number, day: number, isTimedOnly = false): number {
    const step = stepAt(index, day, isTimedOnly);
    return step < 0 ? noStage : stepStage.at(step);
  }

  function refresh(index: number): void {
    const row = liveRow(index);
    const fields = row < 0 ? undefined : rowFields[row];
    columns.exists.set(index, fields === undefined ? 0 : 1);
    if (fields === undefined) return;
    columns.ratingKw.set(index, fields.ratingKw ?? Number.NaN);
    columns.lon.set(index, fields.position?.lon ?? Number.NaN);
    columns.lat.set(index, fields.position?.lat ?? Number.NaN);
    columns.batch.set(index, batches.codeOf(fields.batch));
    columns.cluster.set(index, clusters.codeOf(fields.clusterId));
    columns.project.set(index, projects.codeOf(fields.projectId));
    columns.source.set(index, sources.codeOf(fields.sourceId));
    columns.positionBasis.set(
      index,
      fields.position === null ? noBasis : bases.indexOf(fields.position.basis),
    );
    columns.stage.set(index, stageAt(index, endlessNumber));
  }

  function stepsBack(index: number, isAll: boolean): readonly KnownStep[] {
    const found: KnownStep[] = [];
    for (let at = newestStep.at(index); at >= 0; at = stepBefore.at(at)) {
      const seq = stepSeq.at(at);
      const step = stepBody[at];
      if (step !== undefined && (isAll || !withdrawn.has(seq))) found.push({ seq, step });
    }
    return found.reverse();
  }

  function forgetDays(): void {
    stagesByDay.clear();
    transitions.clear();
  }

  /** Days of the steps that count; none where the site does not. */
  function daysOfSteps(site: number): readonly number[] {
    const days: number[] = [];
    if (columns.exists.at(site) === 0) return days;
    for (let step = newestStep.at(site); step >= 0; step = stepBefore.at(step))
      if (!withdrawn.has(stepSeq.at(step))) days.push(Math.min(stepDay.at(step), today()));
    return days;
  }

  function eachTransition(visit: VisitTransition, which: "all" | "timed" = "all"): void {
    keepToToday();
    const stageOn = (site: number, day: number) => stageAt(site, day, which === "timed");
    const kept = transitions.get(which) ?? keptTransitions(ids.length, { daysOfSteps, stageOn });
    transitions.set(which, kept);
    kept.each(visit);
  }

  return {
    count: () => ids.length,
    indexOf: (id) => indexes.get(id),
    idOf: (index) => ids[index] ?? "",
    ranks: () => {
      // Ids are only ever added.
      if (ranks.length !== ids.length) ranks = ranksOf(ids);
      return ranks;
    },
    fieldsOf: (index) => rowFields[liveRow(index)],
    rowsOf: (index) => {
      const rows: SiteRevision[] = [];
      const retired = retiredSeq(index);
      for (let row = liveRow(index); row >= 0; row = rowBefore.at(row)) {
        const fields = rowFields[row];
        const seq = rowSeq.at(row);
        if (fields !== undefined && !withdrawn.has(seq) && seq > retired) rows.push({ seq, fields });
      }
      return rows.reverse();
    },
    stepSources: () => stepSources,
    stepOn: (index, day) => stepBody[stepAt(index, day, false)],
    reasonedSites: () => reasonedSites,
    eachStep: (visit) => {
      for (let site = 0; site < ids.length; site++) {
        if (columns.exists.at(site) === 0) continue;
        for (let at = newestStep.at(site); at >= 0; at = stepBefore.at(at)) {
          const step = stepBody[at];
          if (step !== undefined && !withdrawn.has(stepSeq.at(at))) visit(site, step);
        }
      }
    },
    fieldsSeqOf: (index) => {
      const row = liveRow(index);
      return row < 0 ? 0 : rowSeq.at(row);
    },
    newestSeqOf: (index) => {
      const row = liveRow(index);
      let step = newestStep.at(index);
      while (step >= 0 && withdrawn.has(stepSeq.at(step))) step = stepBefore.at(step);
      return Math.max(row < 0 ? 0 : rowSeq.at(row), step < 0 ? 0 : stepSeq.at(step), retiredSeq(index));
    },
    endOf: (index) => {
      if (liveRow(index) >= 0) return undefined;
      const row = newestRow.at(index);
      const retired = retiredSeq(index);
      if (retired > 0) return { kind: "retired", seq: retired };
      return row < 0 ? undefined : { kind: "taken-back", seq: rowSeq.at(row) };
    },
    stepsOf: (index) => stepsBack(index, false),
    allStepsOf: (index) => stepsBack(index, true),
    sitesOf: (seq) => [...(touched.get(seq) ?? [])],
    present: () => ({
      count: ids.length,
      exists: columns.exists.values(),
      ratingKw: columns.ratingKw.values(),
      lon: columns.lon.values(),
      lat: columns.lat.values(),
      batch: columns.batch.values(),
      cluster: columns.cluster.values(),
      project: columns.project.values(),
      source: columns.source.values(),
      positionBasis: columns.positionBasis.values(),
      stage: columns.stage.values(),
      batchNames: batches.words(),
      clusterNames: clusters.words(),
      projectNames: projects.words(),
      sourceNames: sources.words(),
    }),
    stagesOn: (day) => {
      keepToToday();
      const known = stagesByDay.get(day);
      if (known !== undefined) return known;
      if (stagesByDay.size >= mostDaysKept) stagesByDay.clear();
      const stages = new Uint8Array(ids.length);
      for (let index = 0; index < ids.length; index++)
        stages[index] = columns.exists.at(index) === 0 ? noStage : stageAt(index, day);
      stagesByDay.set(day, stages);
      return stages;
    },
    eachTransition,
    add: (addedSites, addedSteps, atOf) => {
      const changed = new Set<number>();
      for (const { seq, fields } of addedSites) {
        const index = indexFor(fields.id);
        rowFields.push(fields);
        rowSeq.push(seq);
        rowBefore.push(newestRow.at(index));
        newestRow.set(index, rowFields.length - 1);
        touch(seq, index);
        changed.add(index);
      }
      for (const { seq, step } of addedSteps) {
        const index = indexFor(step.siteId);
        stepBody.push(step);
        if (step.sourceId === null) reasonedSites.add(index);
        else stepSources.add(step.sourceId);
        stepSeq.push(seq);
        stepDay.push(effectiveNumber({ ...step, at: atOf(seq) }));
        stepStage.push(siteStageRank(step.stage));
        stepFlag.push(step.isCorrection ? 1 : 0);
        stepTimed.push(isTimed(step) ? 1 : 0);
        stepBefore.push(newestStep.at(index));
        newestStep.set(index, stepBody.length - 1);
        touch(seq, index);
        changed.add(index);
      }
      for (const index of changed) refresh(index);
      forgetDays();
    },
    retire: (seq, gone) => {
      for (const id of gone) {
        const index = indexes.get(id);
        if (index === undefined) continue;
        retiredBy.set(index, [...(retiredBy.get(index) ?? []), seq]);
        touch(seq, index);
        refresh(index);
      }
      forgetDays();
    },
    withdraw: (seqs) => {
      forgetDays();
      const other = [...seqs].filter((seq) => !withdrawn.has(seq));
      const back = [...withdrawn].filter((seq) => !seqs.has(seq));
      withdrawn = new Set(seqs);
      for (const seq of [...other, ...back]) for (const index of touched.get(seq) ?? []) refresh(index);
    },
  };
}
