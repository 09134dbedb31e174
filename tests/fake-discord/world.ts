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

interface Thread {
  readonly id: string;
  readonly name: string;
}

/** Who and what there is: a bot, a person, a server with a channel and a role, and what the bot may do there. */
export class World {
  readonly token = "fake.token.of-the-bot";
  readonly bot = newUser("Footnote", true);
  readonly person = newUser("reader");
  readonly other = newUser("second-reader");
  readonly guildId = newId();
  readonly channelId = newId();
  readonly roleId = newId();
  /** A direct-message channel of which the bot has not heard before. */
  readonly directChannelId = newId();
  /** A channel that the bot is not in, where people use it as their own app. */
  readonly elsewhereId = newId();
  readonly threads: Thread[] = [];
  readonly application = { id: this.bot.id, flags: ApplicationFlags.GatewayMessageContentLimited };
  /** What `@everyone` may do in the channel, and so what the bot may. */
  permissions =
    PermissionFlagsBits.ViewChannel |
    PermissionFlagsBits.SendMessages |
    PermissionFlagsBits.SendMessagesInThreads |
    PermissionFlagsBits.AddReactions |
    PermissionFlagsBits.ReadMessageHistory;

  inServer(channelId: string): boolean {
    return channelId === this.channelId || this.threads.some(({ id }) => id === channelId);
  }

  /** Whether the bot hears what is said in the server. */
  botSees(): boolean {
    return (this.permissions & PermissionFlagsBits.ViewChannel) !== 0n;
  }

  channelOf(where: "server" | "direct" | "elsewhere"): string {
    if (where === "server") return this.channelId;
    return where === "direct" ? this.directChannelId : this.elsewhereId;
  }

  openThread(name: string, id = newId()): Thread {
    const thread = {
      id,
      name,
      type: ChannelType.PublicThread as const,
      guild_id: this.guildId,
      parent_id: this.channelId,
      owner_id: this.person.id,
      member_count: 1,
      message_count: 0,
      thread_metadata: {
        archived: false,
        auto_archive_duration: 60,
        archive_timestamp: "2024-01-01T00:00:00.000Z",
        locked: false,
      },
    };
    this.threads.push(thread);
    return thread;
  }

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
      threads: this.threads,
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
