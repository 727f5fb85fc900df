/** Answers asked for before the program that wants them runs, by address; each is taken once. */
const underWay = new Map<string, Promise<Response>>();

/** Asks at once. What goes wrong is told to whoever takes the answer. */
export function askEarly(url: string): void {
  const answer = fetch(url);
  answer.catch(() => {});
  underWay.set(url, answer);
}

export function takeEarly(url: string): Promise<Response> | undefined {
  const answer = underWay.get(url);
  underWay.delete(url);
  return answer;
}
