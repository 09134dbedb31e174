import { DiscordAPIError } from "discord.js";

/**
 * An error as it may be written to a log. discord.js's own errors carry the request: people's words, and in its
 * address an interaction's token, with which anybody could speak for the bot.
 */
export function loggable(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const api = error instanceof DiscordAPIError ? { code: error.code, status: error.status } : {};
  const rest = cause === undefined ? {} : { cause: loggable(cause) };
  return { type: name, message, stack, ...api, ...rest };
}
