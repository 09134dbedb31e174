import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { expect, onTestFinished } from "vitest";
import { z } from "zod";
import type { Conversation } from "../../src/answer/conversation.js";
import { startDiscord, type DiscordOptions, type RunningDiscord } from "../../src/discord/client.js";
import { openStorage } from "../../src/storage/open.js";
import type { Storage } from "../../src/storage/storage.js";
import { FakeDiscord } from "../fake-discord/server.js";
import { answered } from "./answers.js";
import { NO_KNOWLEDGE } from "./no-knowledge.js";

const SUPPRESS_EMBEDS = 4;
/** pino's number for it. */
const ERROR = 50;

export interface Bot {
  readonly discord: FakeDiscord;
  readonly running: RunningDiscord;
  /** What the bot was asked, with what came before. */
  readonly asked: { readonly question: string; readonly conversation: Conversation }[];
  /** The lines of the log, oldest first. */
  readonly log: () => readonly Record<string, unknown>[];
}

type Changes = Partial<Omit<DiscordOptions, "log">> & {
  readonly discord?: FakeDiscord;
  /** Whether the test makes something fail; otherwise an error in the log fails the test. */
  readonly failing?: boolean;
};

/** A discord.js client that is connected to a fake Discord. Both are closed after the test. */
export async function startBot({ discord: given, failing = false, ...changes }: Changes = {}): Promise<Bot> {
  const discord = given ?? (await FakeDiscord.start());
  const asked: Bot["asked"] = [];
  let minute = 0;
  const { log, lines } = memoryLog();
  const running = await startDiscord({
    token: discord.world.token,
    apiBase: discord.apiBase,
    ask: (question, conversation) => {
      asked.push({ question, conversation });
      return answered({ question });
    },
    suggest: () => [],
    knowledge: NO_KNOWLEDGE,
    introduction: "Ask me about the partnership of 2014.",
    storage: temporaryStorage(),
    messageContent: false,
    // Nobody has to wait, unless that is what a test is about.
    now: () => (minute += 60_000),
    ...changes,
    log,
  });
  onTestFinished(async () => {
    await running.stop();
    await discord.stop();
    if (!failing) expect(lines().filter(({ level }) => Number(level) >= ERROR)).toEqual([]);
    // What holds for every message that the bot ever sends, whatever the test is about.
    for (const { allowedMentions, flags } of [...discord.sent, ...discord.messages.edited]) {
      expect(allowedMentions).toEqual({ parse: [], replied_user: false });
      expect(flags & SUPPRESS_EMBEDS).toBe(SUPPRESS_EMBEDS);
    }
  });
  return { discord, running, asked, log: lines };
}

/** Storage in a file of its own, which goes after the test. */
export function temporaryStorage(): Storage {
  const folder = mkdtempSync(join(tmpdir(), "footnote-discord-"));
  const storage = openStorage(`file:${join(folder, "footnote.db")}`);
  onTestFinished(async () => {
    await storage.close();
    rmSync(folder, { recursive: true });
  });
  return storage;
}

/** A log that is kept, for a test to read. */
export function memoryLog(): { log: DiscordOptions["log"]; lines: () => readonly Record<string, unknown>[] } {
  const lines: string[] = [];
  const log = pino({ level: "trace" }, { write: (line: string) => void lines.push(line) });
  return { log, lines: () => lines.map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line))) };
}
