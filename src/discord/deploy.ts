import { ApplicationCommandType, REST, Routes } from "discord.js";
import { z } from "zod";
import { ConfigError } from "../errors.js";
import type { Command } from "./commands/command.js";
import { connectionError, serverRefused } from "./connection.js";
import { commands as allCommands } from "./handlers.js";
import { createRegistry } from "./registry.js";
import { isRegistered, registeredSchema } from "./registered.js";

export interface DeployOptions {
  readonly token: string;
  /** Without the version: `https://discord.com/api`. */
  readonly apiBase: string;
  /** A server's id, to register there only; without it, everywhere. */
  readonly guild?: string | undefined;
  /** All commands, unless a test says otherwise. */
  readonly commands?: readonly Command[];
}

/** What changed, by the commands' names. */
export interface Deployed {
  /** `global`, or `guild 1234`. */
  readonly scope: string;
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly deleted: readonly string[];
  readonly unchanged: readonly string[];
}

/**
 * Makes the commands that Discord lists those that are declared; writes nothing where they already are.
 *
 * @throws ConfigError where the token, the server's id or the address is at fault; never with the token.
 */
export async function deploy({
  token,
  apiBase,
  guild,
  commands = allCommands,
}: DeployOptions): Promise<Deployed> {
  createRegistry(commands, []);
  const declared = commands.map(({ data }) => declaredFor(guild, data));
  if (guild !== undefined) checkGuildId(guild);
  const rest = new REST({ api: apiBase }).setToken(token);
  try {
    const application = z.object({ id: z.string() }).parse(await rest.get(Routes.currentApplication()));
    const route =
      guild === undefined
        ? Routes.applicationCommands(application.id)
        : Routes.applicationGuildCommands(application.id, guild);
    const query = new URLSearchParams({ with_localizations: "true" });
    const registered = z.array(registeredSchema).parse(await rest.get(route, { query }));
    const changes = compare(declared, registered);
    if (changes.created.length + changes.updated.length + changes.deleted.length > 0) {
      await rest.put(route, { body: declared.map(asSent) });
    }
    return { scope: guild === undefined ? "global" : `guild ${guild}`, ...changes };
  } catch (error) {
    throw connectionError(guild === undefined ? error : serverRefused(error, guild), apiBase);
  }
}

function compare(
  declared: readonly Command["data"][],
  registered: readonly z.infer<typeof registeredSchema>[],
): Omit<Deployed, "scope"> {
  const known = new Map(registered.map((one) => [key(one), one]));
  const created: string[] = [];
  const updated: string[] = [];
  const unchanged: string[] = [];
  for (const data of declared) {
    const one = known.get(key(data));
    if (one === undefined) created.push(data.name);
    else (isRegistered(data, one) ? unchanged : updated).push(data.name);
  }
  const deleted = registered
    .filter((one) => !declared.some((data) => key(data) === key(one)))
    .map(({ name }) => name);
  return { created, updated, deleted, unchanged };
}

/** Commands of different types may share a name. */
function key({ type = ApplicationCommandType.ChatInput, name }: Keyed): string {
  return `${type} ${name}`;
}

interface Keyed {
  readonly type?: number | undefined;
  readonly name: string;
}

/** Discord's own schema has permissions as a number in what is sent to it; what comes back has them as a text. */
function asSent({ default_member_permissions: permissions, ...data }: Command["data"]): object {
  return permissions === undefined || permissions === null
    ? data
    : { ...data, default_member_permissions: Number(permissions) };
}

/** Where a command can be used is said of global commands only; a server's are used in that server. */
function declaredFor(guild: string | undefined, data: Command["data"]): Command["data"] {
  if (guild === undefined) return data;
  return { ...data, contexts: undefined, integration_types: undefined };
}

function checkGuildId(guild: string): void {
  if (/^\d{17,20}$/.test(guild)) return;
  throw new ConfigError({
    code: "discord-server",
    where: "--guild",
    expected: "a server's id, 17 to 20 digits",
    found: JSON.stringify(guild),
    next: "Switch on developer mode in Discord's settings, then right-click the server and copy its id.",
  });
}
