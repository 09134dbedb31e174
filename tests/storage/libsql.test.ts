import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SqliteDialect } from "kysely";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError, StorageError } from "../../src/errors.js";
import { openFile } from "../../src/storage/libsql.js";
import { openStorage } from "../../src/storage/open.js";
import { SqlStorage } from "../../src/storage/sql-storage.js";
import { DEFAULT_SETTINGS } from "../../src/storage/storage.js";
import { keepsTheContract } from "./contract.js";

keepsTheContract("libsql", () => {
  const folder = mkdtempSync(join(tmpdir(), "footnote-storage-"));
  return {
    open: (now) => openStorage(`file:${join(folder, "new", "footnote.db")}`, now),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
});

const SERVER = "100000000000000001";

describe("a database file that is at fault", () => {
  let folder: string;
  let path: string;
  let time = 0;
  const open = () => openStorage(`file:${path}`, () => new Date(time));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "footnote-storage-"));
    path = join(folder, "footnote.db");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("because it is corrupt stops no start, says so at each use, and is left as it is", async () => {
    writeFileSync(path, "this is no database ".repeat(500));
    const storage = open();
    const failure = await storage.settings(SERVER).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StorageError);
    expect(String(failure)).toMatch(/DATABASE_URL: expected a database .*, found .*not a database/);
    await expect(storage.addUnanswered(SERVER, "why?")).rejects.toThrow(StorageError);
    await storage.close();
    expect(readFileSync(path, "utf8")).toContain("this is no database");
  });

  it("because it is locked fails, soon, and works again once it is not", async () => {
    const storage = open();
    await storage.changeSettings(SERVER, DEFAULT_SETTINGS);
    const locking = openFile(path);
    locking.exec("begin exclusive");
    await expect(storage.addUnanswered(SERVER, "why?")).rejects.toThrow(/found .*locked/);
    locking.exec("rollback");
    locking.close();
    time += 5001;
    await storage.addUnanswered(SERVER, "why?");
    expect(await storage.unanswered(SERVER, 9)).toHaveLength(1);
    await storage.close();
  });

  it("is none that is being read: it can be written meanwhile", async () => {
    const storage = open();
    await storage.changeSettings(SERVER, DEFAULT_SETTINGS);
    const reading = new Database(path);
    reading.exec("begin");
    reading.prepare("select * from settings").all();
    await storage.changeSettings(SERVER, { ...DEFAULT_SETTINGS, cooldownSeconds: 7 });
    reading.exec("commit");
    reading.close();
    expect((await storage.settings(SERVER)).cooldownSeconds).toBe(7);
    await storage.close();
  });

  it("because it was locked from the start is opened later", async () => {
    const locking = new Database(path);
    locking.exec("begin exclusive; create table another (x)");
    const storage = open();
    await expect(storage.settings(SERVER)).rejects.toThrow(StorageError);
    locking.exec("commit");
    locking.close();
    time += 5001;
    expect(await storage.settings(SERVER)).toEqual(DEFAULT_SETTINGS);
    await storage.close();
  });

  it("is left alone for a while after it failed", async () => {
    writeFileSync(path, "this is no database ".repeat(500));
    const storage = open();
    await expect(storage.settings(SERVER)).rejects.toThrow(StorageError);
    rmSync(path);
    await expect(storage.settings(SERVER)).rejects.toThrow(StorageError);
    time += 5001;
    expect(await storage.settings(SERVER)).toEqual(DEFAULT_SETTINGS);
    await storage.close();
  });

  it.each(["no JSON", '{"channels":7}'])(
    "in the settings of one server (%s) is an error that says where, and hurts no other read",
    async (value) => {
      const storage = open();
      await storage.changeSettings(SERVER, DEFAULT_SETTINGS);
      await storage.changeSettings("elsewhere", { ...DEFAULT_SETTINGS, cooldownSeconds: 7 });
      const file = openFile(path);
      file.prepare("update settings set value = ? where server = ?").run(value, SERVER);
      const failure = await storage.settings(SERVER).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(StorageError);
      expect(String(failure)).toContain(`table settings, server ${SERVER}: expected settings`);
      expect((await storage.settings("elsewhere")).cooldownSeconds).toBe(7);
      expect(await storage.unanswered(SERVER, 9)).toEqual([]);
      file.exec(`delete from settings where server = '${SERVER}'`);
      file.close();
      expect(await storage.settings(SERVER)).toEqual(DEFAULT_SETTINGS);
      await storage.close();
    },
  );

  it("because the disk is full fails, and can still be read", async () => {
    const full = () => {
      const file = openFile(path);
      file.pragma("max_page_count = 30");
      return Promise.resolve(file);
    };
    const dialect = () => new SqliteDialect({ database: full });
    const storage = new SqlStorage({ dialect, where: "DATABASE_URL", now: () => new Date(time) });
    await storage.changeSettings(SERVER, { ...DEFAULT_SETTINGS, cooldownSeconds: 7 });
    const fill = async (): Promise<void> => {
      for (let n = 0; n < 1000; n++) await storage.addUnanswered(SERVER, `${n} ${"x".repeat(290)}`);
    };
    await expect(fill()).rejects.toThrow(/found .*full/);
    expect((await storage.settings(SERVER)).cooldownSeconds).toBe(7);
    await storage.close();
  });
});

it.each(["postgres://me:secret@db.example/footnote", "data/footnote.db", "file:"])(
  "an address that no engine is for is an error without what it holds: %s",
  (url) => {
    expect(() => openStorage(url)).toThrow(ConfigError);
    expect(() => openStorage(url)).toThrow(/^DATABASE_URL: expected file: and a path, found (?!.*secret)/);
  },
);
