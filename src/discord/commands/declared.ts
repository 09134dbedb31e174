import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandBasicOption,
  type ChatInputCommandInteraction,
} from "discord.js";
import { described } from "../words/described.js";

/** Where a command can be used that needs no server: there, in direct messages, and wherever the person has the app. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** The name of the option by which people choose. */
export const PRIVATE = "private";

/** The option by which people choose who sees the answer. */
export const privateOption: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: PRIVATE,
  ...described("option.private"),
};

export function isPrivate(interaction: ChatInputCommandInteraction): boolean {
  return interaction.options.getBoolean(PRIVATE) ?? false;
}
