/** Waits for both, also when one fails: a statement that is still under way must not run into the rollback.
 *  @throws the first one's failure before the second's, which may only follow from it */
export async function bothOf<First, Second>(
  first: Promise<First>,
  second: Promise<Second>,
): Promise<readonly [First, Second]> {
  const [one, other] = await Promise.allSettled([first, second]);
  if (one.status === "rejected") throw one.reason;
  if (other.status === "rejected") throw other.reason;
  return [one.value, other.value];
}
