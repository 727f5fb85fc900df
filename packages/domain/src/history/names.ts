/** How the things that a history speaks of are called now; an id stands in where nobody gave a name. */
export type Names = {
  readonly source: (id: string) => string;
  /** A project, cluster or bundle of agreements. */
  readonly project: (id: string) => string;
  readonly report: (id: string) => string;
};
