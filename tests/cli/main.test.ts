import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStorage } from "../../src/storage/open.js";
import { FakeDiscord } from "../fake-discord/server.js";
import { FACTS_TEXT, MANIFEST_TEXT } from "../knowledge/sound-pack.js";
import { captureProgram, type Ended, type Program } from "./capture.js";

type Run = Partial<Program>;

const TOKEN = "secret.token.of-the-bot";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "footnote-main-"));
  for (const [name, facts] of [
    ["bridge", FACTS_TEXT],
    ["broken", FACTS_TEXT.replace("press_report", "gossip")],
  ] as const) {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, "pack.yaml"), MANIFEST_TEXT);
    writeFileSync(join(root, name, "facts.yaml"), facts);
  }
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Runs it in a folder without `.env`, its knowledge being the bridge's. */
const run = (args: readonly string[], { env, ...more }: Run = {}): Promise<Ended> =>
  captureProgram(args, { cwd: root, env: { KNOWLEDGE_DIR: "bridge", ...env }, ...more });

const oneLine = /^[^\n]+\n$/;
const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);

describe.concurrent("the program", { timeout: 60_000 }, () => {
  it("shows on --help what it can do, and that is no error", async () => {
    const { out, err, code } = await run(["--help"]);
    for (const name of ["ask", "search", "check", "draft", "schema", "deploy", "gaps", "start"]) {
      expect(out).toMatch(new RegExp(`^ {2}${name} `, "m"));
    }
    expect({ err, code }).toEqual({ err: "", code: 0 });
  });

  it.each<[string, string[], string]>([
    ["an unknown subcommand", ["answer"], "unknown command 'answer'"],
    ["an unknown option", ["ask", "--loud", "who?"], "unknown option '--loud'"],
    ["a value that an option does not take", ["search", "--limit", "0", "x"], "from 1 to 999999"],
  ])("says that %s is wrong usage", async (_, args, words) => {
    const { out, err, code } = await run(args);
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err).toContain(words);
    expect(err).toContain("--help");
  });

  it.each<[string, string[], RegExp]>([
    ["a folder is missing", ["check", "--pack", "none"], /^none: expected a folder, found /],
    [
      "a pack is broken",
      ["ask", "--pack", "broken", "who?"],
      /^broken\/facts\.yaml:5:11: expected .*"gossip"/,
    ],
  ])("says in one line, without a stack, that %s", async (_, args, words) => {
    const { out, err, code } = await run(args);
    expect({ out, code }).toEqual({ out: "", code: 1 });
    expect(err).toMatch(words);
    expect(err).toMatch(oneLine);
  });

  it("answers a file of questions, a row each, and ends with 1 where a line is broken", async () => {
    const input = 'who opened it?\n\n{"id":"x","question":"what did the bridge cost?"}\n{"id"';
    const { out, err, code } = await run(["ask", "--json"], { input });
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line): unknown => JSON.parse(line)),
    ).toMatchObject([
      { id: "1", status: "answered", facts: ["opening"] },
      { id: "x", status: "not_covered", citations: [] },
      { id: "4", error: like(/broken JSON/) },
    ]);
    expect({ err, code }).toEqual({ err: "", code: 1 });
  });

  it("ends quietly when its reader has seen enough", async () => {
    const { out, err, code } = await run(["ask", "--json"], {
      input: "who opened it?\n".repeat(2_000),
      onOutput: ({ stdout }) => stdout.destroy(),
    });
    expect(out).toMatch(/^\{"id":"1",/);
    expect({ err, code }).toEqual({ err: "", code: 0 });
  });

  it("names a bad environment variable, and never shows the token", async () => {
    const { out, err, code } = await run(["start"], { env: { DISCORD_TOKEN: TOKEN, LOG_LEVEL: "loud" } });
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err).toMatch(/^LOG_LEVEL: expected one of .*info.*, found "loud"\. See \.env\.example/);
    expect(err).toMatch(oneLine);
    expect(err).not.toContain(TOKEN);
  });

  it("chats when it is started without a token, and says so in one line", async () => {
    const { out, err, code } = await run(["start"], { input: "who opened it?\n" });
    expect(err).toMatch(/^DISCORD_TOKEN is not set, so here is the chat/);
    expect(err).toMatch(oneLine);
    expect(out).toContain("opened by Anna Muster");
    expect(code).toBe(0);
  });

  it("lists what was asked and not answered, by what storage has kept", async () => {
    const url = `file:${join(root, "asked", "footnote.db")}`;
    const storage = openStorage(url);
    await storage.addUnanswered("100000000000000001", "what did the bridge cost?");
    await storage.addUnanswered("100000000000000002", "who painted it?");
    await storage.close();
    const env = { DATABASE_URL: url };
    const [all, one] = await Promise.all([
      run(["gaps", "--json"], { env }),
      run(["gaps", "--guild", "100000000000000002"], { env }),
    ]);
    expect(all).toMatchObject({ err: "", code: 0 });
    expect(all.out.trimEnd().split("\n")).toHaveLength(2);
    expect(one).toEqual({ out: like(/^ {5}1 {2}\d{4}-\d\d-\d\d {2}who painted it\?\n$/), err: "", code: 0 });
  });

  it("says in one line that the database cannot be read, and whose doing that is", async () => {
    const { out, err, code } = await run(["gaps"], { env: { DATABASE_URL: `file:${root}` } });
    expect({ out, code }).toEqual({ out: "", code: 1 });
    expect(err).toMatch(/^DATABASE_URL: expected a database that can be read and written, found /);
    expect(err).toMatch(oneLine);
  });

  it("does not deploy without a token", async () => {
    const { out, err, code } = await run(["deploy"]);
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err).toMatch(/^DISCORD_TOKEN: expected the bot's token, found nothing\./);
  });
});

describe.concurrent("with Discord, the program", { timeout: 60_000 }, () => {
  it("runs the bot until it is told to stop", async ({ onTestFinished }) => {
    const discord = await FakeDiscord.start();
    onTestFinished(() => discord.stop());
    const { token } = discord.world;
    let asked = false;
    const { out, err, code } = await run(["start"], {
      env: { DISCORD_TOKEN: token, DISCORD_API_BASE: discord.apiBase },
      onOutput: (child, log) => {
        if (asked || !log.includes("connected to Discord")) return;
        asked = true;
        discord.say({ content: `<@${discord.world.bot.id}> who opened the bridge?` });
        const stop = () => child.kill("SIGTERM");
        discord.reply().then(stop, stop);
      },
    });
    expect(discord.sent.map(({ content }) => content)).toEqual([expect.stringMatching(/Anna Muster/)]);
    expect({ out, code }).toEqual({ out: "", code: 0 });
    expect(err).not.toContain(token);
    const storage = openStorage(`file:${join(root, "data", "footnote.db")}`);
    const [{ id, replyTo = "" } = {}] = discord.sent;
    expect(await storage.replyTo(replyTo)).toMatchObject({ reply: id });
    await storage.close();
  });

  it("says in one line that Discord refuses the message-content intent", async ({ onTestFinished }) => {
    const discord = await FakeDiscord.start();
    onTestFinished(() => discord.stop());
    const { err, code } = await run(["start"], {
      env: {
        DISCORD_TOKEN: discord.world.token,
        DISCORD_API_BASE: discord.apiBase,
        DISCORD_MESSAGE_CONTENT: "on",
        LOG_LEVEL: "silent",
      },
    });
    expect({ err, code }).toEqual({
      err: like(/^DISCORD_MESSAGE_CONTENT: expected the message-content intent to be enabled [^\n]+\n$/),
      code: 2,
    });
  });

  it("deploys the commands, and without showing the token says that it is refused", async ({
    onTestFinished,
  }) => {
    const discord = await FakeDiscord.start();
    onTestFinished(() => discord.stop());
    const env = { DISCORD_API_BASE: discord.apiBase };
    const [good, bad] = await Promise.all([
      run(["deploy"], { env: { ...env, DISCORD_TOKEN: discord.world.token } }),
      run(["deploy"], { env: { ...env, DISCORD_TOKEN: TOKEN } }),
    ]);
    expect(good).toEqual({ out: like(/^global:\n {2}created: \/ask/), err: "", code: 0 });
    expect(bad).toMatchObject({ out: "", code: 2, err: like(oneLine) });
    expect(bad.err).not.toContain(TOKEN);
  });
});
