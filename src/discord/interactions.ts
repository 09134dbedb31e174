import type { Interaction } from "discord.js";
import type { ServerSettings } from "../storage/storage.js";
import { PRIVATE } from "./commands/declared.js";
import { readCustomId } from "./custom-id.js";
import type { Face } from "./face.js";
import { presentWords } from "./present/message.js";
import type { Registry } from "./registry.js";
import { respond } from "./respond.js";
import type { Responding, Response } from "./response.js";
import { isWanted } from "./wanted.js";
import type { Words } from "./words/words.js";

/**
 * Hands an interaction to its handler, and says in time what comes of it. Errors are the caller's.
 *
 * @param faceThere gives the face for where it happened; waiting for that counts, too
 */
export async function handleInteraction(
  interaction: Interaction,
  registry: Registry,
  patienceMs: number,
  faceThere: () => Promise<Face>,
): Promise<void> {
  if (interaction.isAutocomplete()) {
    const { autocomplete } = registry.slash.get(interaction.commandName) ?? {};
    await interaction.respond((await autocomplete?.(interaction, await faceThere())) ?? []);
  } else if (interaction.isRepliable()) {
    const handled = async (): Promise<Response> => {
      const face = await faceThere();
      const settings = await face.settings(interaction.guildId);
      const wait = asks(interaction) ? face.cooldowns.take(interaction.user.id, settings.cooldownSeconds) : 0;
      const words = face.words(interaction.locale);
      if (wait > 0) return notice(words("interaction.too-soon", { count: wait }));
      const response = (await execute(interaction, registry, face)) ?? { kind: "stale" };
      return response.kind === "stale"
        ? stale(interaction, words)
        : asWanted(interaction, response, settings);
    };
    await respond(interaction, patienceMs, handled);
  }
}

/** What a person may do again and again without waiting is to press buttons. */
function asks(interaction: Interaction): boolean {
  return interaction.isCommand() || interaction.isModalSubmit();
}

/** A command answers in public where neither the person nor the server's managers want it otherwise. */
function asWanted(interaction: Interaction, response: Response, settings: ServerSettings): Response {
  if (response.kind !== "reply" || response.private === true || !interaction.inGuild()) return response;
  const { channel, channelId } = interaction;
  const place = { channelId, parentId: channel?.isThread() === true ? channel.parentId : null };
  const chosen = interaction.isChatInputCommand() ? interaction.options.getBoolean(PRIVATE) : null;
  const isPrivate = interaction.isCommand() && (chosen ?? settings.isPrivate);
  return { ...response, private: isPrivate || !isWanted(place, settings) };
}

/** There is nothing, or nothing any more, that the interaction could be handed to. */
function stale(interaction: Interaction, words: Words): Response {
  return notice(
    interaction.isCommand()
      ? words("error.unknown-command", { name: interaction.commandName })
      : words("error.stale"),
  );
}

/** Starts the handler of an interaction; undefined where there is none. */
function execute(interaction: Interaction, registry: Registry, face: Face): Responding | undefined {
  if (interaction.isChatInputCommand())
    return registry.slash.get(interaction.commandName)?.execute(interaction, face);
  if (interaction.isMessageContextMenuCommand())
    return registry.menu.get(interaction.commandName)?.execute(interaction, face);
  if (!interaction.isMessageComponent() && !interaction.isModalSubmit()) return undefined;
  const { name = "", fields = [] } = readCustomId(interaction.customId) ?? {};
  const component = registry.components.get(name);
  if (component?.kind === "button" && interaction.isButton())
    return component.execute(interaction, fields, face);
  if (component?.kind === "select" && interaction.isStringSelectMenu())
    return component.execute(interaction, fields, face);
  if (component?.kind === "channelSelect" && interaction.isChannelSelectMenu())
    return component.execute(interaction, fields, face);
  if (component?.kind === "modal" && interaction.isModalSubmit())
    return component.execute(interaction, fields, face);
  return undefined;
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
