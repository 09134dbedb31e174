import { StorageError } from "../errors.js";
import type { Storage } from "../storage/storage.js";
import type { DiscordDependencies } from "./face.js";

/**
 * What storage gives; where it fails, the fallback, and a line in the log. For what questions must not depend on. Where
 * a person wants something kept or deleted, let the failure through instead, so that they hear of it.
 */
export async function keptOr<T>(
  { storage, log }: Pick<DiscordDependencies, "storage" | "log">,
  fallback: T,
  work: (storage: Storage) => Promise<T>,
): Promise<T> {
  try {
    return await work(storage);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    log.warn({ reason: error.message }, "storage failed; going on without");
    return fallback;
  }
}
