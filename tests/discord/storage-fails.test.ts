import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SqliteDialect } from "kysely";
import Database from "libsql";
import { describe, expect, it, onTestFinished } from "vitest";
import { openFile } from "../../src/storage/libsql.js";
import { openStorage } from "../../src/storage/open.js";
import { SqlStorage } from "../../src/storage/sql-storage.js";
import { DEFAULT_SETTINGS } from "../../src/storage/storage.js";
import { FakeDiscord } from "../fake-discord/server.js";
import { startBot, type Bot } from "./harness.js";

function inFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "footnote-broken-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, "footnote.db");
}

/** Asks in every way, and expects every answer. */
async function answersAll({ discord, log }: Bot): Promise<void> {
  discord.say({ content: `<@${discord.world.bot.id}> sales?` });
  const first = await discord.reply();
  discord.say({ content: "and then?", replyTo: first.id });
  expect((await discord.reply()).content).toContain("Sales");
  discord.slash("ask", { name: "question", value: "sales?" });
  const { id } = await discord.reply();
  discord.press(id, "Remove");
  await expect.poll(() => discord.messages.deleted).toEqual([id]);
  // One line for reading and one for writing, however often both are tried before the file has had its rest.
  const said = log().filter(({ msg }) => msg === "storage failed; going on without");
  expect(said.length).toBeGreaterThanOrEqual(1);
  expect(said.length).toBeLessThanOrEqual(2);
  expect(said[0]).toMatchObject({ level: 40 });
}

describe("questions are answered", () => {
  it("when the database file is corrupt", async () => {
    const path = inFolder();
    writeFileSync(path, "this is no database ".repeat(500));
    await answersAll(await startBot({ storage: openStorage(`file:${path}`) }));
  });

  it("when a server's settings cannot be read, there by the defaults and elsewhere by those that were saved", async () => {
    const path = inFolder();
    const storage = openStorage(`file:${path}`);
    const discord = await FakeDiscord.start();
    const { guildId } = discord.world;
    await storage.changeSettings(guildId, { ...DEFAULT_SETTINGS, isPrivate: true });
    const file = openFile(path);
    file.exec("update settings set value = 'no JSON'");
    file.close();
    const bot = await startBot({ discord, storage });
    const question = discord.say({ content: `<@${discord.world.bot.id}> sales?` });
    await discord.reply();
    await expect.poll(() => storage.replyTo(question)).toBeDefined();
    discord.slash("ask", { name: "question", value: "sales?" });
    expect((await discord.reply()).onlyFor).toBeUndefined();
    expect(bot.log()).toContainEqual(
      expect.objectContaining({
        level: 40,
        reason: expect.stringContaining(`table settings, server ${guildId}`) as unknown,
      }),
    );
    await storage.close();
  });

  it("when the disk is full, as the server's settings have it", async () => {
    const path = inFolder();
    const full = () => {
      const file = openFile(path);
      file.pragma("max_page_count = 30");
      return Promise.resolve(file);
    };
    const storage = new SqlStorage({
      dialect: () => new SqliteDialect({ database: full }),
      where: "DATABASE_URL",
      now: () => new Date(0),
    });
    const discord = await FakeDiscord.start();
    await storage.changeSettings(discord.world.guildId, { ...DEFAULT_SETTINGS, isPrivate: true });
    const fill = async (): Promise<void> => {
      for (let n = 0; n < 1000; n++) await storage.addUnanswered("elsewhere", `${n} ${"x".repeat(290)}`);
    };
    await expect(fill()).rejects.toThrow(/full/);
    await startBot({ discord, storage });
    discord.say({ content: `<@${discord.world.bot.id}> sales?` });
    expect((await discord.reply()).content).toContain("Sales");
    discord.slash("ask", { name: "question", value: "sales?" });
    expect(await discord.reply()).toMatchObject({ onlyFor: discord.world.person.id });
    await storage.close();
  });

  it("when it is locked, and all is kept again once it is not", async () => {
    const path = inFolder();
    const locking = new Database(path);
    locking.exec("begin exclusive; create table another (x)");
    let now = 0;
    const storage = openStorage(`file:${path}`, () => new Date(now));
    const bot = await startBot({ storage });
    await answersAll(bot);
    locking.exec("commit");
    locking.close();
    now += 10_000;
    const question = bot.discord.say({ content: `<@${bot.discord.world.bot.id}> sales?` });
    const { id } = await bot.discord.reply();
    await expect.poll(async () => (await storage.replyTo(question))?.reply).toBe(id);
    await storage.close();
  });
});
