import type { Interaction } from "discord.js";
import { readCustomId } from "./custom-id.js";
import type { Face } from "./face.js";
import { presentWords } from "./present/message.js";
import type { Registry } from "./registry.js";
import { respond } from "./respond.js";
import type { Responding, Response } from "./response.js";

/** Hands an interaction to its handler, and says in time what comes of it. Errors are the caller's. */
export async function handleInteraction(
  interaction: Interaction,
  registry: Registry,
  face: Face,
): Promise<void> {
  if (interaction.isAutocomplete()) {
    const { autocomplete } = registry.slash.get(interaction.commandName) ?? {};
    await interaction.respond((await autocomplete?.(interaction, face)) ?? []);
  } else if (interaction.isRepliable()) {
    const words = face.words(interaction.locale);
    const unknown = (): Response =>
      notice(
        interaction.isCommand()
          ? words("error.unknown-command", { name: interaction.commandName })
          : words("error.stale"),
      );
    const handled = (): Responding => execute(interaction, registry, face) ?? { kind: "stale" };
    await respond(interaction, face.patienceMs, handled, unknown);
  }
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
