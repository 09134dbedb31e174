import type { Reply } from "./records.js";

interface Planned {
  readonly path: RegExp;
  readonly reply: Reply;
  /** Whether what was asked for is done all the same, and only the reply is another. */
  readonly done: boolean;
}

/** What Discord will say to requests to come, other than what it would have said. */
export class Refusals {
  readonly #planned: Planned[] = [];

  /** Refuses the next request that changes something and whose path matches. */
  next(path: RegExp, status: number, code: number, message: string, errors?: object): void {
    this.#planned.push({
      path,
      done: false,
      reply: { status, body: { code, message, ...(errors && { errors }) } },
    });
  }

  /** Does what is asked for next, and then fails to say so. */
  nextAfterwards(path: RegExp, status: number): void {
    this.#planned.push({ path, done: true, reply: { status, body: { code: 0, message: `${status}` } } });
  }

  /** Says to the next request that there were too many, and after how many seconds it may be made again. */
  nextTooMany(path: RegExp, seconds: number, scope: "user" | "global" | "shared" = "user"): void {
    const isGlobal = scope === "global";
    const reply = {
      status: 429,
      body: { message: "You are being rate limited.", retry_after: seconds, global: isGlobal },
      headers: {
        "retry-after": String(Math.ceil(seconds)),
        "x-ratelimit-scope": scope,
        "x-ratelimit-reset-after": String(seconds),
        ...(isGlobal ? { "x-ratelimit-global": "true" } : {}),
      },
    };
    this.#planned.push({ path, done: false, reply });
  }

  /** The reply that is planned for a request, if one is. */
  take(method: string, path: string): Planned | undefined {
    const index = method === "GET" ? -1 : this.#planned.findIndex((one) => one.path.test(path));
    return index === -1 ? undefined : this.#planned.splice(index, 1)[0];
  }
}
