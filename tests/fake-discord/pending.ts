/** Long enough for a busy machine; whoever waits so long has failed. */
const PATIENCE_MS = 15_000;

/** Things that arrive one after the other, each of them waited for at most once. */
export class Pending<T> {
  readonly #what: string;
  readonly #here: T[] = [];
  readonly #waiting: ((item: T) => void)[] = [];

  constructor(what: string) {
    this.#what = what;
  }

  arrived(item: T): void {
    const waiter = this.#waiting.shift();
    if (waiter === undefined) this.#here.push(item);
    else waiter(item);
  }

  async next(): Promise<T> {
    const [item] = this.#here.splice(0, 1);
    if (item !== undefined) return item;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`waited ${PATIENCE_MS} ms for ${this.#what}`));
      }, PATIENCE_MS);
      this.#waiting.push((arrived) => {
        clearTimeout(timer);
        resolve(arrived);
      });
    });
  }
}
