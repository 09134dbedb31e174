import type { Logger } from "pino";
import { StorageError } from "../errors.js";
import type { Storage } from "../storage/storage.js";

/** Storage, and where it is said when it fails. */
export interface Kept {
  readonly storage: Storage;
  readonly log: Logger;
  /** The failures that were said already: storage gives the same one again while it is left alone. */
  readonly told: WeakSet<StorageError>;
}

/**
 * What storage gives; where it fails, the fallback, and a line in the log. For what questions must not depend on. Where
 * a person wants something kept or deleted, let the failure through instead, so that they hear of it.
 */
export async function keptOr<T>(
  { storage, log, told }: Kept,
  fallback: T,
  work: (storage: Storage) => Promise<T>,
): Promise<T> {
  try {
    return await work(storage);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    if (!told.has(error)) log.warn({ reason: error.message }, "storage failed; going on without");
    told.add(error);
    return fallback;
  }
}
