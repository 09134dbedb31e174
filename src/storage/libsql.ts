import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { SqliteDialect, type Dialect } from "kysely";
import Database from "libsql";

/** A call of this engine holds everything up, so one that finds the file locked does not wait for long. */
const BUSY_MS = 50;

/** The embedded engine: one file, and two beside it while it is in use. Makes its folder. */
export function libsqlDialect(path: string): Dialect {
  return new SqliteDialect({ database: () => Promise.resolve(openFile(path)) });
}

/** @throws where the file is no database, or cannot be opened */
export function openFile(path: string): Database.Database {
  mkdirSync(dirname(path), { recursive: true });
  const file = new Database(path);
  try {
    file.pragma(`busy_timeout = ${BUSY_MS}`);
    // Readers do not wait for a writer, nor a writer for readers.
    file.pragma("journal_mode = WAL");
    file.pragma("synchronous = NORMAL");
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
}
