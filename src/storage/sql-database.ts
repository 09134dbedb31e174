import { Kysely, Migrator, type Dialect } from "kysely";
import { StorageError } from "../errors.js";
import { migrations } from "./migrations.js";
import type { Tables } from "./tables.js";

/** An engine that has failed is left alone for so long: each attempt can hold everything up. */
const REST_MS = 5000;

/** What is full, or locked by another, can often still be read. */
type Doing = "read" | "write";

export interface SqlDatabaseOptions {
  /** Opens the engine; may throw. Called again, later, where that or the first use of it fails. */
  readonly dialect: () => Dialect;
  /** What an error names as the place: `DATABASE_URL`. */
  readonly where: string;
  readonly now: () => Date;
}

/** A database that is opened and brought up to date when it is first used, and that may be out of order for a while. */
export class SqlDatabase {
  readonly #options: SqlDatabaseOptions;
  #open: Promise<Kysely<Tables>> | undefined;
  readonly #failed = new Map<Doing, { readonly error: StorageError; readonly until: number }>();

  constructor(options: SqlDatabaseOptions) {
    this.#options = options;
  }

  /** @throws StorageError whatever fails, with its cause; the same one again until the engine has had a rest */
  async use<T>(doing: Doing, work: (database: Kysely<Tables>) => Promise<T>): Promise<T> {
    const time = this.#options.now().getTime();
    const failed = this.#failed.get(doing);
    if (failed !== undefined && time < failed.until) throw failed.error;
    try {
      this.#open ??= this.#opened();
      const result = await work(await this.#open);
      this.#failed.delete(doing);
      return result;
    } catch (cause) {
      // Of one row, which is no reason to leave the others alone.
      if (cause instanceof StorageError) throw cause;
      const error = new StorageError({
        code: "storage-failed",
        where: this.#options.where,
        expected: "a database that can be read and written",
        found: asError(cause).message,
        cause,
      });
      this.#failed.set(doing, { error, until: time + REST_MS });
      throw error;
    }
  }

  async close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await (await open)?.destroy();
  }

  async #opened(): Promise<Kysely<Tables>> {
    const database = new Kysely<Tables>({ dialect: this.#options.dialect() });
    const provider = { getMigrations: () => Promise.resolve(migrations) };
    try {
      const { error } = await new Migrator({ db: database, provider }).migrateToLatest();
      if (error !== undefined) throw asError(error);
      return database;
    } catch (error) {
      this.#open = undefined;
      // What could not be opened cannot be closed either; that it could not be opened is what matters.
      await database.destroy().catch(() => undefined);
      throw error;
    }
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
