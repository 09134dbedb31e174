import { setImmediate } from "node:timers/promises";

/** Does work that takes long step by step, and lets what happens meanwhile be dealt with after each. */
export async function stepByStep<T>(work: Generator<unknown, T>): Promise<T> {
  let step = work.next();
  while (step.done !== true) {
    await setImmediate();
    step = work.next();
  }
  return step.value;
}
