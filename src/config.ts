import { z } from "zod";
import { ConfigError } from "./errors.js";

const LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const SWITCH = ["on", "off"] as const;

const environmentSchema = z.object({
  DISCORD_TOKEN: z.string().trim().optional(),
  DISCORD_API_BASE: z
    .url({ protocol: /^https?$/, error: "an http or https URL, without the version" })
    .default("https://discord.com/api"),
  DISCORD_MESSAGE_CONTENT: z.enum(SWITCH, `one of ${SWITCH.join(", ")}`).default("off"),
  DATABASE_URL: z.string().trim().default("file:data/footnote.db"),
  KNOWLEDGE_DIR: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(LEVELS, `one of ${LEVELS.join(", ")}`).default("info"),
});

export interface Config {
  readonly discordToken: string | undefined;
  readonly discordApiBase: string;
  /** Whether to ask Discord for the text of all messages. */
  readonly discordMessageContent: boolean;
  /** `file:PATH`. Whoever opens it says what it expects. */
  readonly databaseUrl: string;
  /** The folder of packs; undefined means the packs that come with Footnote. */
  readonly knowledgeDir: string | undefined;
  readonly logLevel: z.infer<typeof environmentSchema>["LOG_LEVEL"];
}

/**
 * Reads the environment, after adding the `.env` file of the working directory where there is one.
 * A blank variable counts as unset, so that `KEY=` in `.env` keeps the default.
 *
 * @throws ConfigError naming the variable, what was expected and what to do; any token is accepted here, so none is shown.
 */
export function readConfig(): Config {
  loadDotEnv();
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value?.trim() !== ""));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0]);
    throw new ConfigError({
      code: "bad-environment",
      where: name,
      expected: issue?.message ?? "a valid value",
      found: JSON.stringify(given[name]),
      next: "See .env.example for every variable and its default.",
      cause: parsed.error,
    });
  }
  return {
    discordToken: parsed.data.DISCORD_TOKEN,
    discordApiBase: parsed.data.DISCORD_API_BASE.replace(/\/+$/, ""),
    discordMessageContent: parsed.data.DISCORD_MESSAGE_CONTENT === "on",
    databaseUrl: parsed.data.DATABASE_URL,
    knowledgeDir: parsed.data.KNOWLEDGE_DIR,
    logLevel: parsed.data.LOG_LEVEL,
  };
}

function loadDotEnv(): void {
  try {
    process.loadEnvFile();
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return;
    throw new ConfigError({
      code: "bad-env-file",
      where: ".env",
      expected: "a readable file",
      found: String(cause),
      cause,
    });
  }
}
