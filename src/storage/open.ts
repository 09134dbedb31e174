import { ConfigError } from "../errors.js";
import { libsqlDialect } from "./libsql.js";
import { SqlStorage } from "./sql-storage.js";
import type { Storage } from "./storage.js";

const FILE = /^file:(?<path>.+)$/s;

/**
 * The storage at an address. Opens nothing yet: a database that is locked or broken stops no start.
 *
 * @param url `file:data/footnote.db`
 * @throws ConfigError for an address of another engine
 */
export function openStorage(url: string, now = (): Date => new Date()): Storage {
  const path = FILE.exec(url)?.groups?.path;
  if (path === undefined) {
    throw new ConfigError({
      code: "bad-database",
      where: "DATABASE_URL",
      expected: "file: and a path",
      // An address of another kind can hold a password.
      found: JSON.stringify(url.slice(0, url.indexOf(":") + 1)),
      next: "Leave it empty for file:data/footnote.db.",
    });
  }
  return new SqlStorage({ dialect: () => libsqlDialect(path), where: "DATABASE_URL", now });
}
