import { MessageFlags, type Interaction, type RepliableInteraction } from "discord.js";
import type { ServerSettings } from "../storage/storage.js";
import { PRIVATE } from "./commands/declared.js";
import { readCustomId } from "./custom-id.js";
import type { Face } from "./face.js";
import { waitOf, type Pace } from "./pace.js";
import { presentWords } from "./present/message.js";
import type { Registry } from "./registry.js";
import { respond } from "./respond.js";
import type { Responding, Response } from "./response.js";
import { isWanted, placeOf } from "./wanted.js";
import type { Words } from "./words/words.js";

/**
 * Hands an interaction to its handler, and says in time what comes of it. Errors are the caller's.
 *
 * @param faceThere gives the face for where it happened; waiting for that counts, too
 */
export async function handleInteraction(
  interaction: Interaction,
  registry: Registry,
  { patienceMs, interactions, words: wordsOf }: Face,
  faceThere: () => Promise<Face>,
): Promise<void> {
  if (interaction.isAutocomplete()) {
    const { autocomplete } = registry.slash.get(interaction.commandName) ?? {};
    await interaction.respond((await autocomplete?.(interaction, await faceThere())) ?? []);
  } else if (interaction.isRepliable()) {
    const words = wordsOf(interaction.locale);
    const isPrivate = isSurelyPrivate(interaction, registry);
    const handled = interactions.add(interaction.user.id, () =>
      respond(interaction, patienceMs, isPrivate, async () =>
        handle(interaction, registry, words, await faceThere()),
      ),
    );
    const shed = () => notice(words("interaction.too-much"));
    await (handled ?? respond(interaction, patienceMs, isPrivate, shed));
  }
}

async function handle(
  interaction: Interaction,
  registry: Registry,
  words: Words,
  face: Face,
): Promise<Response> {
  const settings = await face.settings(interaction.guildId);
  const { pace, execute } = handlerOf(interaction, registry);
  const wait = waitOf(interaction.user.id, pace, settings.cooldownSeconds, face.paces);
  if (wait > 0) return notice(words("interaction.too-soon", { count: wait }));
  const response = await execute(face);
  return response.kind === "stale" ? stale(interaction, words) : asWanted(interaction, response, settings);
}

/** Whether the answer is for the person alone, as far as that can be told before anything is read from storage. */
function isSurelyPrivate(interaction: RepliableInteraction, { slash }: Registry): boolean {
  if (interaction.isModalSubmit()) return interaction.message?.flags.has(MessageFlags.Ephemeral) === true;
  if (!interaction.isChatInputCommand()) return false;
  return interaction.options.getBoolean(PRIVATE) ?? slash.get(interaction.commandName)?.isPrivate ?? false;
}

/** A command answers in public where neither the person nor the server's managers want it otherwise. */
function asWanted(interaction: Interaction, response: Response, settings: ServerSettings): Response {
  if (response.kind !== "reply" || response.private === true || !interaction.inGuild()) return response;
  const chosen = interaction.isChatInputCommand() ? interaction.options.getBoolean(PRIVATE) : null;
  const isPrivate = interaction.isCommand() && (chosen ?? settings.isPrivate);
  return { ...response, private: isPrivate || !isWanted(placeOf(interaction), settings) };
}

/** There is nothing, or nothing any more, that the interaction could be handed to. */
function stale(interaction: Interaction, words: Words): Response {
  return notice(
    interaction.isCommand()
      ? words("error.unknown-command", { name: interaction.commandName })
      : words("error.stale"),
  );
}

/** What answers one interaction, and what a person waits for before it. */
interface Handler {
  readonly pace: Pace;
  readonly execute: (face: Face) => Responding;
}

const NONE: Handler = { pace: "presses", execute: () => ({ kind: "stale" }) };

function handlerOf(interaction: Interaction, registry: Registry): Handler {
  if (interaction.isChatInputCommand()) {
    const command = registry.slash.get(interaction.commandName);
    return command
      ? { pace: command.pace ?? "asks", execute: (face) => command.execute(interaction, face) }
      : NONE;
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = registry.menu.get(interaction.commandName);
    return command ? { pace: "asks", execute: (face) => command.execute(interaction, face) } : NONE;
  }
  if (!interaction.isMessageComponent() && !interaction.isModalSubmit()) return NONE;
  const { name = "", fields = [] } = readCustomId(interaction.customId) ?? {};
  const component = registry.components.get(name);
  if (component?.kind === "button" && interaction.isButton())
    return { ...component, execute: (face) => component.execute(interaction, fields, face) };
  if (component?.kind === "select" && interaction.isStringSelectMenu())
    return { ...component, execute: (face) => component.execute(interaction, fields, face) };
  if (component?.kind === "channelSelect" && interaction.isChannelSelectMenu())
    return { ...component, execute: (face) => component.execute(interaction, fields, face) };
  if (component?.kind === "modal" && interaction.isModalSubmit())
    return { ...component, execute: (face) => component.execute(interaction, fields, face) };
  return NONE;
}

/** What an interaction is called in the log: `/ask`, `Answer this`, `button more`. */
export function nameOf(interaction: Interaction): string {
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) return `/${interaction.commandName}`;
  if (interaction.isCommand()) return interaction.commandName;
  return `component ${readCustomId(interaction.customId)?.name ?? "unreadable"}`;
}

function notice(words: string): Response {
  return { kind: "reply", message: presentWords(words), private: true };
}
