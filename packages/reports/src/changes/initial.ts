import { type Change, isOpeningActor } from "@lianchi/domain";

/** Whether a record came with the product: an initial entry, and no change of the time in which it was installed. */
export const isInitial = ({ actor }: Pick<Change, "actor">): boolean => isOpeningActor(actor);
