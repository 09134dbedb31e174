import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  RESTJSONErrorCodes,
} from "discord.js";
import { ConfigError } from "../errors.js";

const AUTHENTICATION_FAILED: number = GatewayCloseCodes.AuthenticationFailed;
const DISALLOWED_INTENTS: number = GatewayCloseCodes.DisallowedIntents;

/** The gateway closed the connection for a reason that connecting again does not mend. */
export function closedForGood(code: number): ConfigError {
  if (code === AUTHENTICATION_FAILED) return tokenRefused();
  if (code === DISALLOWED_INTENTS) {
    return new ConfigError({
      code: "discord-intents",
      where: "DISCORD_MESSAGE_CONTENT",
      expected: "the message-content intent to be enabled for the bot",
      found: `that Discord refuses it (${code})`,
      next: "Enable it on the Bot page of the application in Discord's developer portal, or set the variable to off.",
    });
  }
  return new ConfigError({
    code: "discord-closed",
    expected: "Discord to keep the connection",
    found: `that it closed it for good (${code} ${GatewayCloseCodes[code] ?? "unknown"})`,
  });
}

/** What a failure to start or to deploy means for whoever set the environment; any other error as it is. */
export function connectionError(error: unknown, apiBase: string): unknown {
  const invalid = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  if (invalid || (error instanceof DiscordAPIError && error.status === 401)) return tokenRefused();
  const unreachable = networkCode(error);
  if (unreachable === undefined) return error;
  return new ConfigError({
    code: "discord-unreachable",
    where: "DISCORD_API_BASE",
    expected: `Discord's API at ${apiBase}`,
    found: unreachable,
    cause: error,
  });
}

/** The bot is not in the server that it is to register commands in, or may not. */
export function serverRefused(error: unknown, guild: string): unknown {
  if (!(error instanceof DiscordAPIError)) return error;
  if (error.code !== RESTJSONErrorCodes.MissingAccess && error.code !== RESTJSONErrorCodes.UnknownGuild)
    return error;
  return new ConfigError({
    code: "discord-server",
    where: "--guild",
    expected: "the id of a server that the bot was added to",
    found: guild,
    cause: error,
  });
}

/** Says nothing of the token itself. */
function tokenRefused(): ConfigError {
  return new ConfigError({
    code: "discord-token",
    where: "DISCORD_TOKEN",
    expected: "a token that Discord accepts",
    found: "one that it refuses",
    next: "Copy it again from the Bot page of the application in Discord's developer portal.",
  });
}

/** `ECONNREFUSED` and the like, wherever in the chain of causes it stands. */
function networkCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const own = "code" in error && typeof error.code === "string" ? error.code : undefined;
  if (own !== undefined && /^(?:E[A-Z]+|UND_ERR_\w+)$/.test(own)) return own;
  return networkCode(error.cause);
}
