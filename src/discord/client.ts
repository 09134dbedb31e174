import { Client, Events, GatewayIntentBits, Partials } from "discord.js";
import { ConfigError } from "../errors.js";
import type { Command } from "./commands/command.js";
import type { Component } from "./components/component.js";
import { closedForGood, connectionError } from "./connection.js";
import { Conversations } from "./conversations.js";
import { dispatch } from "./dispatch.js";
import type { DiscordDependencies } from "./face.js";
import * as all from "./handlers.js";
import { createFindEntities } from "../search/find-entities.js";
import { createFindFacts } from "../search/find-facts.js";
import { loggable } from "./loggable.js";
import { createRegistry } from "./registry.js";
import { createSettings } from "./settings.js";
import { createWords } from "./words/words.js";

/** Discord gives three seconds for a first response; the way there and back takes some of them. */
const PATIENCE_MS = 2000;

export interface DiscordOptions extends DiscordDependencies {
  readonly token: string;
  /** Without the version: `https://discord.com/api`. The gateway's address comes from there, too. */
  readonly apiBase: string;
  /** All commands, unless a test says otherwise. */
  readonly commands?: readonly Command[];
  readonly components?: readonly Component[];
  readonly patienceMs?: number;
}

export interface RunningDiscord {
  /** The bot's name, as Discord shows it. */
  readonly name: string;
  /** Comes true only if Discord closes the connection for good: when the token is withdrawn, say. */
  readonly ended: Promise<ConfigError>;
  readonly stop: () => Promise<void>;
}

/** Who can be asked for by name. */
const NAMED = ["person", "company", "organisation", "government", "publication"] as const;

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
    patienceMs = PATIENCE_MS,
    ...dependencies
  } = options;
  const registry = createRegistry(commands, components);
  const client = createClient(apiBase);
  const ended = new Promise<ConfigError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      resolve(closedForGood(code));
    });
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, (connected) => {
      dispatch(connected, registry, {
        ...dependencies,
        patienceMs,
        settings: createSettings(dependencies),
        conversations: new Conversations(),
        findFacts: createFindFacts(dependencies.knowledge),
        findNames: createFindEntities(dependencies.knowledge, NAMED),
        words: createWords(),
      });
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
function createClient(apiBase: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without it nothing is heard from a direct-message channel that the client does not know yet.
    partials: [Partials.Channel],
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
