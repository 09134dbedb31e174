import PQueue from "p-queue";

/** How much may wait before more is turned away. */
export interface BacklogLimits {
  /** Of what comes in one line: of a channel, say, or a person. */
  readonly inLine: number;
  readonly inAll: number;
  /** How much of a line is done at once; one after the other where it is 1. */
  readonly atOnce: number;
}

/**
 * Of messages. Discord takes about five replies in five seconds per channel, and discord.js sends fifty requests a
 * second in all: what waits behind more would come late.
 */
export const MESSAGE_LIMITS: BacklogLimits = { inLine: 10, inAll: 100, atOnce: 1 };

/**
 * Of interactions, in one line per person. Discord takes their answers at any rate, but wants each within three
 * seconds, so none waits for another.
 */
export const INTERACTION_LIMITS: BacklogLimits = { inLine: 5, inAll: 100, atOnce: Infinity };

/** Of what happens to a message: done in the order in which it happens, and none of it is turned away. */
export const EVENT_LIMITS: BacklogLimits = { inLine: Infinity, inAll: Infinity, atOnce: 1 };

/** Work that waits for its turn, in lines of its own, and never more of it than can be done in time. */
export class Backlog {
  readonly #limits: BacklogLimits;
  readonly #lines = new Map<string, PQueue>();
  #waiting = 0;

  constructor(limits: BacklogLimits) {
    this.#limits = limits;
  }

  /** Does the work in its turn; undefined, and nothing is done, where too much waits already. */
  add<T>(line: string, work: () => Promise<T>): Promise<T> | undefined {
    const { inLine, inAll, atOnce } = this.#limits;
    const queue = this.#lines.get(line) ?? new PQueue({ concurrency: atOnce });
    if (queue.size + queue.pending >= inLine || this.#waiting >= inAll) return undefined;
    this.#lines.set(line, queue);
    this.#waiting += 1;
    return queue.add(work).finally(() => {
      this.#waiting -= 1;
      if (queue.size + queue.pending === 0) this.#lines.delete(line);
    });
  }
}
