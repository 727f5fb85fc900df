/** Takes questions to a worker, one at a time; of those that come while it works only the newest is kept. Where a worker
 *  cannot be had, the answer is made in the page. */
export type Courier<Ask, Answer> = { readonly ask: (ask: Ask, take: (answer: Answer) => void) => void };

type Errand<Ask, Answer> = { readonly ask: Ask; readonly take: (answer: Answer) => void };

export function createCourier<Ask, Answer>(
  kind: string,
  start: () => Worker,
  here: (ask: Ask) => Answer,
): Courier<Ask, Answer> {
  let worker: Worker | null = null;
  let running: Errand<Ask, Answer> | null = null;
  let waiting: Errand<Ask, Answer> | null = null;
  let isLost = false;
  const finish = (answer: Answer) => {
    running?.take(answer);
    running = null;
    const next = waiting;
    waiting = null;
    if (next !== null) run(next);
  };
  const lose = () => {
    isLost = true;
    worker?.terminate();
    if (running !== null) finish(here(running.ask));
  };
  const run = (errand: Errand<Ask, Answer>) => {
    running = errand;
    if (isLost) return finish(here(errand.ask));
    if (worker === null) {
      worker = start();
      worker.onmessage = ({ data }: MessageEvent<Answer>) => finish(data);
      worker.onerror = lose;
    }
    return worker.postMessage({ kind, ask: errand.ask });
  };
  return {
    ask: (ask, take) => {
      if (running === null) run({ ask, take });
      else waiting = { ask, take };
    },
  };
}
