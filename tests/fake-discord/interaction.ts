import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  InteractionContextType,
  InteractionType,
} from "discord.js";
import { newId, type World } from "./world.js";

/** A slash command's option, filled in or being typed. */
export interface TextOption {
  readonly name: string;
  readonly value: string;
}

interface Given {
  readonly command: string;
  readonly option: TextOption;
  readonly token: string;
  readonly channelId: string;
  readonly direct: boolean;
  /** Whether the option is still being typed. */
  readonly typing: boolean;
}

/** INTERACTION_CREATE for a slash command. */
export function interactionOf(world: World, given: Given): object {
  const { command, option, token, channelId, direct, typing } = given;
  return {
    id: newId(),
    application_id: world.application.id,
    type: typing ? InteractionType.ApplicationCommandAutocomplete : InteractionType.ApplicationCommand,
    token,
    version: 1,
    locale: "en-GB",
    entitlements: [],
    authorizing_integration_owners: {},
    app_permissions: "0",
    attachment_size_limit: 10_485_760,
    channel_id: channelId,
    ...(direct ? inPrivate(world, channelId) : inServer(world, channelId)),
    data: {
      id: newId(),
      name: command,
      type: ApplicationCommandType.ChatInput,
      options: [{ type: ApplicationCommandOptionType.String, ...option, ...(typing && { focused: true }) }],
    },
  };
}

function inServer({ person, guildId }: World, channelId: string): object {
  const joined = "2024-01-01T00:00:00.000Z";
  return {
    context: InteractionContextType.Guild,
    member: {
      user: person,
      roles: [],
      joined_at: joined,
      permissions: "0",
      flags: 0,
      deaf: false,
      mute: false,
    },
    guild_id: guildId,
    guild_locale: "en-GB",
    channel: { id: channelId, type: ChannelType.GuildText, name: "news", permissions: "0" },
  };
}

function inPrivate({ person, bot }: World, channelId: string): object {
  return {
    context: InteractionContextType.BotDM,
    user: person,
    channel: { id: channelId, type: ChannelType.DM, recipients: [bot] },
  };
}
