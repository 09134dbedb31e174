import PQueue from "p-queue";

/** Discord takes about five messages in five seconds per channel: what waits behind more of them would come late. */
const MOST_IN_CHANNEL = 10;
/** discord.js sends fifty requests a second in all. */
const MOST_IN_ALL = 100;

export interface BacklogLimits {
  readonly inChannel: number;
  readonly inAll: number;
}

/** Work that waits for its turn: one after the other within a channel, and never more than can be done in time. */
export class Backlog {
  readonly #limits: BacklogLimits;
  readonly #byChannel = new Map<string, PQueue>();
  #waiting = 0;

  constructor(limits: BacklogLimits = { inChannel: MOST_IN_CHANNEL, inAll: MOST_IN_ALL }) {
    this.#limits = limits;
  }

  /** Does the work in its turn; undefined, and nothing is done, where too much waits already. */
  add<T>(channel: string, work: () => Promise<T>): Promise<T> | undefined {
    const queue = this.#byChannel.get(channel) ?? new PQueue({ concurrency: 1 });
    if (queue.size + queue.pending >= this.#limits.inChannel || this.#waiting >= this.#limits.inAll)
      return undefined;
    this.#byChannel.set(channel, queue);
    this.#waiting += 1;
    return queue.add(work).finally(() => {
      this.#waiting -= 1;
      if (queue.size + queue.pending === 0) this.#byChannel.delete(channel);
    });
  }
}
