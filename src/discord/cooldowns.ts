/** Only people who asked within the last minute or so can still have to wait. */
const MOST_PEOPLE = 10_000;

/** How long each person waits until they may ask again. Kept in memory only. */
export class Cooldowns {
  readonly #now: () => number;
  readonly #asked = new Map<string, number>();

  /** @param now in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** The whole seconds that a person still has to wait; 0 where they may ask. */
  left(person: string, seconds: number): number {
    const last = this.#asked.get(person);
    return last === undefined ? 0 : Math.max(0, Math.ceil((last + seconds * 1000 - this.#now()) / 1000));
  }

  /** Lets a person ask, who then waits; or gives the whole seconds, 1 or more, that they still have to wait. */
  take(person: string, seconds: number): number {
    const left = this.left(person, seconds);
    if (left > 0) return left;
    this.#asked.delete(person);
    this.#asked.set(person, this.#now());
    const [longestAgo] = this.#asked.keys();
    if (this.#asked.size > MOST_PEOPLE && longestAgo !== undefined) this.#asked.delete(longestAgo);
    return 0;
  }
}
