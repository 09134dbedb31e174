import {
  ApplicationFlags,
  ChannelType,
  GuildMemberFlags,
  MessageType,
  PermissionFlagsBits,
  type APIMessage,
  type APIUser,
} from "discord.js";

let issued = 0n;

/** A new id, younger than all before it. */
export function newId(): string {
  issued += 1n;
  return String(1_200_000_000_000_000_000n + issued);
}

export function newUser(username: string, bot = false): APIUser {
  return { id: newId(), username, discriminator: "0", global_name: null, avatar: null, bot };
}

/** Who and what there is: a bot, a person, a server with a channel and a role, and what the bot may do there. */
export class World {
  readonly token = "fake.token.of-the-bot";
  readonly bot = newUser("Footnote", true);
  readonly person = newUser("reader");
  readonly guildId = newId();
  readonly channelId = newId();
  readonly roleId = newId();
  readonly application = { id: this.bot.id, flags: ApplicationFlags.GatewayMessageContentLimited };
  /** What `@everyone` may do in the channel, and so what the bot may. */
  permissions =
    PermissionFlagsBits.ViewChannel |
    PermissionFlagsBits.SendMessages |
    PermissionFlagsBits.ReadMessageHistory;

  /** GUILD_CREATE, with what discord.js reads of it. */
  guild(): object {
    const joined = "2024-01-01T00:00:00.000Z";
    const member = {
      user: this.bot,
      roles: [this.roleId],
      joined_at: joined,
      flags: GuildMemberFlags.DidRejoin,
    };
    const everyone = { id: this.guildId, name: "@everyone", permissions: String(this.permissions) };
    const role = { id: this.roleId, name: "bots", permissions: "0" };
    const channel = {
      id: this.channelId,
      name: "news",
      type: ChannelType.GuildText,
      permission_overwrites: [],
    };
    return {
      id: this.guildId,
      name: "A server",
      owner_id: this.person.id,
      unavailable: false,
      large: false,
      joined_at: joined,
      member_count: 2,
      members: [{ ...member, deaf: false, mute: false }],
      roles: [everyone, role].map((one, position) => ({
        ...one,
        position,
        color: 0,
        hoist: false,
        managed: false,
      })),
      channels: [{ ...channel, position: 0, guild_id: this.guildId }],
      threads: [],
      presences: [],
      voice_states: [],
      stage_instances: [],
      guild_scheduled_events: [],
      emojis: [],
      stickers: [],
      features: [],
    };
  }

  message(fields: Pick<APIMessage, "author" | "channel_id" | "content"> & Partial<APIMessage>): APIMessage {
    return {
      id: newId(),
      type: MessageType.Default,
      timestamp: "2024-01-01T00:00:00.000Z",
      edited_timestamp: null,
      tts: false,
      pinned: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      ...fields,
    };
  }
}
