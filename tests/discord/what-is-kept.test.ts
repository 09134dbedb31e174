import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { expect, it, onTestFinished } from "vitest";
import { openStorage } from "../../src/storage/open.js";
import { answered, EVERY_STATUS } from "./answers.js";
import { startBot } from "./harness.js";

/** Every row of every table, as text. */
function rowsOf(path: string): readonly string[] {
  const database = new Database(path);
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all() as {
    readonly name: string;
  }[];
  const rows = tables.flatMap(({ name }) => database.prepare(`select * from "${name}"`).all());
  database.close();
  return rows.map((row) => JSON.stringify(row));
}

it("no name and no text is kept but that of unanswered questions, without who asked; and a person can be forgotten", async () => {
  const folder = mkdtempSync(join(tmpdir(), "footnote-kept-"));
  const path = join(folder, "footnote.db");
  const storage = openStorage(`file:${path}`);
  onTestFinished(async () => {
    await storage.close();
    rmSync(folder, { recursive: true });
  });
  const { discord } = await startBot({
    storage,
    ask: (question) =>
      question.includes("cost") ? { ...EVERY_STATUS.not_covered, question } : answered({ question }),
  });
  const { person, bot, guildId } = discord.world;
  const mention = `<@${bot.id}>`;
  const question = discord.say({ content: `${mention} how did sales do?` });
  const { id } = await discord.reply();
  discord.press(id, "Helpful");
  await discord.reply();
  discord.say({ content: `${mention} what did it cost?` });
  await discord.reply();
  discord.sayDirectly({ content: "what did the bridge cost?" });
  await discord.reply();
  await expect.poll(() => storage.unanswered(guildId, 9)).toHaveLength(1);
  await expect.poll(() => rowsOf(path).filter((row) => row.includes(person.id)).length).toBe(4);

  const rows = rowsOf(path);
  expect(rows.join("\n")).not.toContain(person.username);
  expect(rows.join("\n")).not.toMatch(/sales do|bridge/);
  expect(rows.filter((row) => row.includes("what did it cost"))).toEqual([
    expect.not.stringContaining(person.id),
  ]);
  expect(rows.filter((row) => row.includes(question))).toEqual([expect.stringContaining(id)]);

  await storage.forgetPerson(person.id);
  expect(rowsOf(path).filter((row) => row.includes(person.id))).toEqual([]);
  expect(await storage.unanswered(guildId, 9)).toHaveLength(1);
});
