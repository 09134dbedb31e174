#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { addAsk, ask } from "./cli/ask.js";
import { addAudit } from "./cli/audit.js";
import { addCheck } from "./cli/check.js";
import { addDeploy } from "./cli/deploy.js";
import { addDraft } from "./cli/draft.js";
import { addGaps, type Gaps } from "./cli/gaps.js";
import type { Io } from "./cli/io.js";
import { addSchema } from "./cli/schema.js";
import { addSearch } from "./cli/search.js";
import { addVerify } from "./cli/verify.js";
import { readConfig, type Config } from "./config.js";
import type { Library } from "./discord/face.js";
import { ConfigError, KnowledgeError, StorageError, UserError } from "./errors.js";

/** The composition root. What is heavy is imported by the subcommand that needs it, so that the others start fast. */
const io: Io = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  stdin: process.stdin,
  isTerminal: process.stdin.isTTY && process.stdout.isTTY,
  exitCode: 0,
  config: readConfig,
};

const program = new Command("footnote")
  .description(
    "Answers questions about a deal in the news from a curated knowledge base, and footnotes every answer.",
  )
  .exitOverride()
  .showHelpAfterError("Run it with --help for what it takes.");

addAsk(program, io);
addSearch(program, io);
addVerify(program, io);
addCheck(program, io);
addAudit(program, io);
addDraft(program, io);
addSchema(program, io);
addDeploy(program, io, deploy);
addGaps(program, io, gaps);
program
  .command("start")
  .description("run the Discord bot; without DISCORD_TOKEN, open the chat in this terminal")
  .action(start);

async function start(): Promise<void> {
  const config = readConfig();
  if (config.discordToken === undefined) {
    io.err(
      "DISCORD_TOKEN is not set, so here is the chat in this terminal; see .env.example to run the bot.",
    );
    await ask(undefined, { pack: [] }, io);
    return;
  }
  await runBot(config, config.discordToken);
}

async function runBot(config: Config, token: string): Promise<void> {
  const [
    { openPrepared },
    { openWordCounts },
    { indexKnowledge },
    { answer },
    { introduction },
    { createSuggest },
    { startDiscord },
    { openStorage },
    { pino },
  ] = await Promise.all([
    import("./open-knowledge.js"),
    import("./word-counts.js"),
    import("./search/knowledge-index.js"),
    import("./answer/answer-question.js"),
    import("./answer/compose.js"),
    import("./search/suggest.js"),
    import("./discord/client.js"),
    import("./storage/open.js"),
    import("pino"),
  ]);
  const storage = openStorage(config.databaseUrl);
  const packs = await openPrepared([], () => config);
  const counts = openWordCounts();
  const library = (of: typeof packs): Library => {
    const knowledge = indexKnowledge(of, counts);
    return {
      ask: (question, conversation) => answer(question, conversation, knowledge),
      suggest: createSuggest(knowledge),
      knowledge,
      introduction: introduction(knowledge),
    };
  };
  const log = pino({ level: config.logLevel }, pino.destination(process.stderr.fd));
  const bot = await startDiscord({
    token,
    apiBase: config.discordApiBase,
    messageContent: config.discordMessageContent,
    ...library(packs),
    among: (ids) => library(packs.filter(({ pack }) => ids.includes(pack.id))),
    storage,
    log,
  });
  const stopped = new Promise<undefined>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        resolve(undefined);
      });
  });
  const error = await Promise.race([bot.ended, stopped]);
  await bot.stop();
  await storage.close();
  if (error !== undefined) throw error;
}

async function deploy(
  guild: string | undefined,
): Promise<Awaited<ReturnType<typeof import("./discord/deploy.js").deploy>>> {
  const config = readConfig();
  if (config.discordToken === undefined) {
    throw new ConfigError({
      code: "no-token",
      where: "DISCORD_TOKEN",
      expected: "the bot's token",
      found: "nothing",
      next: "Copy .env.example to .env and fill it in.",
    });
  }
  const discord = await import("./discord/deploy.js");
  return discord.deploy({ token: config.discordToken, apiBase: config.discordApiBase, guild });
}

async function gaps(guild: string | undefined, limit: number): Promise<Gaps> {
  const { openStorage } = await import("./storage/open.js");
  const storage = openStorage(readConfig().databaseUrl);
  try {
    const unanswered =
      guild === undefined ? storage.unansweredAnywhere(limit) : storage.unanswered(guild, limit);
    return { unanswered: await unanswered, feedback: await storage.feedback(guild) };
  } finally {
    await storage.close();
  }
}

/** Not the person's doing: Discord cannot be reached, or has closed the connection for good. */
const DISCORDS_DOING = new Set(["discord-unreachable", "discord-closed"]);

/** The exit code for an error, once its words are shown; an unexpected one keeps its stack. */
function fail(error: unknown): number {
  // Commander has shown its own words; asking for help or the version is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const works = error instanceof KnowledgeError || error instanceof StorageError;
  if (!works && !(error instanceof UserError) && !(error instanceof ConfigError)) throw error;
  io.err(error.message);
  return works || DISCORDS_DOING.has(error.detail.code) ? 1 : 2;
}

// A reader that has seen enough (`footnote ask < questions | head`) ends the program quietly.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
  process.exitCode = io.exitCode;
} catch (error) {
  process.exitCode = fail(error);
}
