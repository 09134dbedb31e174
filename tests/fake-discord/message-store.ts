import { ChannelType, MessageFlags, MessageType, type APIMessage } from "discord.js";
import { z } from "zod";
import type { FakeGateway } from "./gateway.js";
import type { Metadata } from "./interaction.js";
import { Pending } from "./pending.js";
import type { EditedMessage, SentMessage } from "./records.js";
import { replying, withoutOriginal } from "./said.js";
import { sentComponents } from "./sent-components.js";
import { hears, visibleTo } from "./visible.js";
import type { World } from "./world.js";

const EPHEMERAL: number = MessageFlags.Ephemeral;

const sentSchema = z.object({
  content: z.string().nullish(),
  flags: z.number().default(0),
  allowed_mentions: z.unknown().optional(),
  message_reference: z.object({ message_id: z.string() }).optional(),
  components: z.array(z.looseObject({ type: z.number() })).optional(),
});

/** A message, whether a reply to it can notify its author, and who sees it where not everybody does. */
type Stored = APIMessage & { readonly pingable: boolean; readonly onlyFor?: string | undefined };

/** All messages, and what the bot is told of them. */
export class MessageStore {
  readonly sent: SentMessage[] = [];
  readonly edited: EditedMessage[] = [];
  /** The ids of messages that the bot deleted. */
  readonly deleted: string[] = [];
  readonly reactions: { readonly message: string; readonly emoji: string }[] = [];
  readonly replies = new Pending<SentMessage>("a message from the bot");
  readonly edits = new Pending<EditedMessage>("an edit by the bot");
  readonly #messages = new Map<string, Stored>();
  readonly #world: World;
  readonly #gateway: FakeGateway;

  constructor(world: World, gateway: FakeGateway) {
    this.#world = world;
    this.#gateway = gateway;
  }

  find(id: string): Stored | undefined {
    return this.#messages.get(id);
  }

  /** The message as the bot is shown it. */
  seen(id: string): APIMessage | undefined {
    const message = this.find(id);
    return message === undefined
      ? undefined
      : visibleTo(this.#viewer(), message, !this.#world.inServer(message.channel_id));
  }

  /** Keeps a message and lets the bot hear of it. */
  announce(message: APIMessage, pingable: boolean): void {
    this.#messages.set(message.id, { ...message, pingable });
    this.#tell("MESSAGE_CREATE", message);
  }

  /** A person edits a message. */
  rewrite(id: string, changes: Partial<APIMessage>): void {
    const message = this.#known(id);
    const changed = { ...message, edited_timestamp: "2024-01-01T00:01:00.000Z", ...changes };
    this.#messages.set(id, changed);
    this.#inReplies(id, changed);
    this.#tell("MESSAGE_UPDATE", changed);
  }

  /** A message goes, whoever deletes it. */
  erase(id: string): void {
    const { channel_id } = this.#known(id);
    this.#messages.delete(id);
    this.#inReplies(id, null);
    const guild = this.#world.inServer(channel_id) ? { guild_id: this.#world.guildId } : {};
    if (hears(this.#gateway.intents, guild.guild_id === undefined))
      this.#gateway.dispatch("MESSAGE_DELETE", { id, channel_id, ...guild });
  }

  /** Messages of the server's channel go at once. */
  eraseMany(ids: readonly string[]): void {
    for (const id of ids) this.#messages.delete(id);
    const { channelId: channel_id, guildId: guild_id } = this.#world;
    this.#gateway.dispatch("MESSAGE_DELETE_BULK", { ids, channel_id, guild_id });
  }

  /** The bot deletes a message. */
  remove(id: string): boolean {
    if (!this.#messages.has(id)) return false;
    this.deleted.push(id);
    this.erase(id);
    return true;
  }

  /** The bot sends a message. */
  send(
    via: SentMessage["via"],
    channelId: string,
    onlyFor: string | undefined,
    body: unknown,
    metadata?: Metadata,
  ): APIMessage {
    const { content, flags, allowed_mentions, message_reference, components = [] } = sentSchema.parse(body);
    const replyTo = message_reference?.message_id;
    const original = replyTo === undefined ? undefined : this.find(replyTo);
    const slash = via !== "channel";
    const plain = this.#world.message({
      author: this.#world.bot,
      channel_id: channelId,
      content: content ?? "",
      type: slash ? MessageType.ChatInputCommand : original ? MessageType.Reply : MessageType.Default,
      components: asReceived(components),
      ...(original === undefined ? {} : replying(channelId, original)),
      ...(metadata === undefined ? {} : { interaction_metadata: metadata }),
    });
    const message = Object.assign(plain, { flags });
    if ((flags & EPHEMERAL) !== 0 || onlyFor !== undefined)
      this.#messages.set(message.id, { ...message, pingable: false, onlyFor });
    else this.announce(message, !slash);
    const sent: SentMessage = {
      id: message.id,
      via,
      channelId,
      content: message.content,
      flags,
      allowedMentions: allowed_mentions,
      replyTo,
      components: sentComponents(components),
      onlyFor,
      body,
    };
    this.sent.push(sent);
    this.replies.arrived(sent);
    return message;
  }

  /** The bot changes a message of its own. */
  edit(id: string, body: unknown): APIMessage {
    const before = this.#known(id);
    const { content, flags, allowed_mentions, components } = sentSchema.parse(body);
    const message: Stored = {
      ...before,
      edited_timestamp: "2024-01-01T00:01:00.000Z",
      ...(content === undefined ? {} : { content: content ?? "" }),
      ...(components === undefined ? {} : { components: asReceived(components) }),
    };
    this.#messages.set(id, message);
    if (before.onlyFor === undefined) this.#tell("MESSAGE_UPDATE", message);
    const edit = {
      id,
      content: message.content,
      flags,
      components: sentComponents(message.components),
      allowedMentions: allowed_mentions,
      body,
    };
    this.edited.push(edit);
    this.edits.arrived(edit);
    return message;
  }

  /** Replies show the original as it is now. */
  #inReplies(id: string, original: APIMessage | null): void {
    for (const reply of this.#messages.values())
      if (reply.referenced_message?.id === id)
        this.#messages.set(reply.id, {
          ...reply,
          referenced_message: original && withoutOriginal(original),
        });
  }

  #known(id: string): Stored {
    const message = this.find(id);
    if (message === undefined) throw new Error(`there is no message ${id}`);
    return message;
  }

  #tell(event: "MESSAGE_CREATE" | "MESSAGE_UPDATE", message: APIMessage): void {
    const direct = !this.#world.inServer(message.channel_id);
    if (!hears(this.#gateway.intents, direct) || (!direct && !this.#world.botSees())) return;
    const where = direct
      ? { channel_type: ChannelType.DM }
      : { channel_type: ChannelType.GuildText, guild_id: this.#world.guildId };
    this.#gateway.dispatch(event, { ...visibleTo(this.#viewer(), message, direct), ...where });
  }

  #viewer(): { botId: string; intents: number } {
    return { botId: this.#world.bot.id, intents: this.#gateway.intents };
  }
}

/** Discord numbers the components of a message. */
function asReceived(components: readonly object[]): NonNullable<APIMessage["components"]> {
  return JSON.parse(JSON.stringify(components)) as NonNullable<APIMessage["components"]>;
}
