import type { Server } from "node:http";
import { ChannelType, MessageFlags, MessageType, type APIMessage } from "discord.js";
import { FakeGateway, type GatewayOptions } from "./gateway.js";
import { close, listen, portOf, serve } from "./http.js";
import { interactionOf, type TextOption } from "./interaction.js";
import { Pending } from "./pending.js";
import type { Choice, SentMessage } from "./records.js";
import { FakeRest } from "./rest.js";
import { messageOf, replying, type Said } from "./said.js";
import { hears, visibleTo } from "./visible.js";
import { newId, World } from "./world.js";

const EPHEMERAL: number = MessageFlags.Ephemeral;

/** A Discord of our own, on loopback: one bot, one server, and people who say what a test makes them say. */
export class FakeDiscord {
  readonly world = new World();
  /** A direct-message channel of which the bot has not heard before. */
  readonly directChannelId = newId();
  /** All that the bot has sent. */
  readonly sent: SentMessage[] = [];
  readonly rest: FakeRest;
  readonly gateway: FakeGateway;
  readonly #server: Server;
  readonly #messages = new Map<string, APIMessage & { readonly pingable: boolean }>();
  readonly #replies = new Pending<SentMessage>("a message from the bot");
  readonly #choices = new Pending<readonly Choice[]>("choices from the bot");

  private constructor(server: Server, options: GatewayOptions) {
    this.#server = server;
    this.gateway = new FakeGateway(server, this.world, options);
    this.rest = new FakeRest(this.world, {
      gatewayUrl: () => `ws://127.0.0.1:${portOf(server)}`,
      messageSent: (message) => this.#receive(message),
      choicesOffered: (choices) => {
        this.#choices.arrived(choices);
      },
    });
    serve(server, this.rest);
  }

  static async start(options: Partial<GatewayOptions> = {}): Promise<FakeDiscord> {
    const defaults = { heartbeatInterval: 41_250, enabledIntents: 0, refuseIdentify: undefined };
    return new FakeDiscord(await listen(), { ...defaults, ...options });
  }

  /** As in the environment: without the version. */
  get apiBase(): string {
    return `http://127.0.0.1:${portOf(this.#server)}/api`;
  }

  /** Somebody writes in the server's channel. Gives back the message's id. */
  say(said: Said): string {
    return this.#write(said, this.world.channelId);
  }

  /** Somebody writes to the bot in private. */
  sayDirectly(said: Said): string {
    return this.#write(said, this.directChannelId);
  }

  /** Somebody gives a slash command; what comes of it is a message. */
  slash(command: string, option: TextOption, { direct = false } = {}): void {
    this.#interact(command, option, direct, false);
  }

  /** Somebody types into a slash command's option. */
  async choicesFor(command: string, option: TextOption): Promise<readonly Choice[]> {
    this.#interact(command, option, false, true);
    return this.#choices.next();
  }

  /** The next message from the bot that no test has waited for yet. */
  async reply(): Promise<SentMessage> {
    return this.#replies.next();
  }

  /** Closes everything. Fails if the bot sent anything that Discord would not have taken. */
  async stop(): Promise<void> {
    await this.gateway.stop();
    await close(this.#server);
    if (this.rest.problems.length > 0)
      throw new Error(`Discord would refuse: ${this.rest.problems.join("\n")}`);
  }

  #write(said: Said, channelId: string): string {
    const original = said.replyTo === undefined ? undefined : this.#messages.get(said.replyTo);
    const message = messageOf(this.world, channelId, said, original);
    this.#announce(message, true);
    return message.id;
  }

  #receive(sent: SentMessage): APIMessage {
    const { id, channelId, content, flags, replyTo, via } = sent;
    const original = replyTo === undefined ? undefined : this.#messages.get(replyTo);
    const slash = via !== "channel";
    const type = slash ? MessageType.ChatInputCommand : original ? MessageType.Reply : MessageType.Default;
    const answers = original === undefined ? {} : replying(channelId, original);
    const author = this.world.bot;
    const message = this.world.message({ id, author, channel_id: channelId, content, type, ...answers });
    if ((flags & EPHEMERAL) === 0) this.#announce(message, !slash);
    this.sent.push(sent);
    this.#replies.arrived(sent);
    return message;
  }

  #announce(message: APIMessage, pingable: boolean): void {
    const direct = message.channel_id === this.directChannelId;
    const { intents } = this.gateway;
    this.#messages.set(message.id, { ...message, pingable });
    if (!hears(intents, direct)) return;
    const where = direct
      ? { channel_type: ChannelType.DM }
      : { channel_type: ChannelType.GuildText, guild_id: this.world.guildId };
    const seen = visibleTo({ botId: this.world.bot.id, intents }, message, direct);
    this.gateway.dispatch("MESSAGE_CREATE", { ...seen, ...where });
  }

  #interact(command: string, option: TextOption, direct: boolean, typing: boolean): void {
    const channelId = direct ? this.directChannelId : this.world.channelId;
    const token = `interaction-token-${newId()}`;
    this.rest.pending.set(token, channelId);
    const given = { command, option, token, channelId, direct, typing };
    this.gateway.dispatch("INTERACTION_CREATE", interactionOf(this.world, given));
  }
}
