import { Client, Events, GatewayIntentBits, Partials } from "discord.js";
import { ConfigError } from "../errors.js";
import type { Command } from "./commands/command.js";
import type { Component } from "./components/component.js";
import { closedForGood, connectionError } from "./connection.js";
import { createFace, type FaceOptions } from "./create-face.js";
import { dispatch } from "./dispatch.js";
import type { DiscordDependencies } from "./face.js";
import * as all from "./handlers.js";
import { loggable } from "./loggable.js";
import { createRegistry } from "./registry.js";

export interface DiscordOptions extends DiscordDependencies, FaceOptions {
  readonly token: string;
  /** Without the version: `https://discord.com/api`. The gateway's address comes from there, too. */
  readonly apiBase: string;
  /** Whether to ask for the text of all messages, which the bot's owner has to have enabled. */
  readonly messageContent: boolean;
  /** All commands, unless a test says otherwise. */
  readonly commands?: readonly Command[];
  readonly components?: readonly Component[];
}

export interface RunningDiscord {
  /** The bot's name, as Discord shows it. */
  readonly name: string;
  /** Comes true only if Discord closes the connection for good: when the token is withdrawn, say. */
  readonly ended: Promise<ConfigError>;
  readonly stop: () => Promise<void>;
}

/**
 * Connects to Discord and answers there until it is stopped. Reconnects by itself.
 *
 * @throws ConfigError where Discord refuses the token or the intents, or cannot be reached; never with the token.
 */
export async function startDiscord(options: DiscordOptions): Promise<RunningDiscord> {
  const {
    token,
    apiBase,
    commands = all.commands,
    components = all.components,
    messageContent,
    ...dependencies
  } = options;
  const registry = createRegistry(commands, components);
  const client = createClient(apiBase, messageContent);
  const ended = new Promise<ConfigError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      resolve(closedForGood(code));
    });
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, (connected) => {
      dispatch(connected, registry, createFace(dependencies, options));
      resolve(connected);
    });
  });
  report(client, dependencies.log);

  try {
    const first = await Promise.race([client.login(token).then(() => ready), ended]);
    if (first instanceof ConfigError) throw first;
    const { user, guilds } = first;
    dependencies.log.info({ bot: user.tag, servers: guilds.cache.size }, "connected to Discord");
    return { name: user.tag, ended, stop: () => client.destroy() };
  } catch (error) {
    await client.destroy();
    throw connectionError(error, apiBase);
  }
}

/** The client with everything that holds for all that it sends and receives. */
function createClient(apiBase: string, messageContent: boolean): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Without them nothing is heard from a direct-message channel that the client does not know yet, nor of the edit
    // or the end of a message that it no longer remembers.
    partials: [Partials.Channel, Partials.Message],
    // The one place that keeps any message, whatever its text, from notifying anybody.
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: apiBase },
  });
}

function report(client: Client, log: DiscordDependencies["log"]): void {
  client.on(Events.Error, (error) => {
    log.error({ error: loggable(error) }, "the Discord client failed");
  });
  client.on(Events.Warn, (warning) => {
    log.warn({ warning }, "the Discord client warns");
  });
  client.on(Events.ShardError, (error) => {
    log.warn({ error: loggable(error) }, "the connection to Discord failed");
  });
  client.on(Events.ShardResume, (_, missed) => {
    log.info({ missed }, "connected to Discord again");
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    log.error({ code }, "Discord closed the connection for good");
  });
}
