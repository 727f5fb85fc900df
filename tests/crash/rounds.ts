/** `pnpm soak` asks for the full counts; the suites of each commit take a sample of them. */
export const isSoak = process.env.LIANCHI_SOAK === "1";

/** How often a crash is tried: of each kind of moment some in the sample, many in the soak. */
export const rounds = (sample: number, full: number): number => (isSoak ? full : sample);

/** What a starved machine has not done by then it will not do. */
export const patienceMs = isSoak ? 6 * 3_600_000 : 1_800_000;
