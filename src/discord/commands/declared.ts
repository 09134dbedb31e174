import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandStringOption,
  type BaseInteraction,
  type ChatInputCommandInteraction,
} from "discord.js";
import { CHOICE_CHARACTERS } from "../present/limits.js";
import { described } from "../words/described.js";
import type { MessageId } from "../words/languages.js";

/** Where a command can be used that needs no server: there, in direct messages, and wherever the person has the app. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** Where a command can be used that is about a server, and to whom Discord shows it. */
export const FOR_MANAGERS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
};

/**
 * The server of an interaction whose person may manage it; null for anybody else. A server can show a command to
 * whom it likes, and anybody can make an interaction up.
 */
export function managedServer({
  guildId,
  memberPermissions,
}: Pick<BaseInteraction, "guildId" | "memberPermissions">): string | null {
  return memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true ? guildId : null;
}

/** An option of which the possible values are offered while it is typed. */
export function typedOption(
  name: string,
  description: MessageId,
  required = true,
): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    ...described(description),
    required,
    autocomplete: true,
    max_length: CHOICE_CHARACTERS,
  };
}

/** The name of the option by which people choose. */
export const PRIVATE = "private";

/** The option by which people choose who sees the answer. */
export const privateOption: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: PRIVATE,
  ...described("option.private"),
};

/** @param otherwise where the person does not say */
export function isPrivate(interaction: ChatInputCommandInteraction, otherwise = false): boolean {
  return interaction.options.getBoolean(PRIVATE) ?? otherwise;
}
