import type { Server } from "node:http";
import { ComponentType, type APIMessage, type APIUser } from "discord.js";
import { ChannelRest } from "./channel-rest.js";
import { FakeGateway, type GatewayOptions } from "./gateway.js";
import { close, listen, portOf, serve } from "./http.js";
import {
  buttonDeed,
  interactionOf,
  metadataOf,
  menuDeed,
  modalDeed,
  selectDeed,
  slashDeed,
  type Acting,
  type Deed,
  type GivenOption,
  type Metadata,
  type Where,
} from "./interaction.js";
import { MessageStore } from "./message-store.js";
import { Pending } from "./pending.js";
import type { Choice, EditedMessage, SentModal, SentMessage } from "./records.js";
import { FakeRest } from "./rest.js";
import { messageOf, type Said } from "./said.js";
import { sentComponents } from "./sent-components.js";
import { InteractionTokens } from "./tokens.js";
import { newId, World } from "./world.js";

const STRING_SELECT: number = ComponentType.StringSelect;
const SELECTS: readonly number[] = [STRING_SELECT, ComponentType.ChannelSelect];

/** How somebody does something; the person in the server's channel, unless told otherwise. */
export interface Doing {
  readonly by?: APIUser;
  readonly direct?: boolean;
  readonly where?: Where;
  /** A thread of the server. */
  readonly channelId?: string;
  /** What the person may do in the server. */
  readonly permissions?: bigint;
  readonly locale?: string;
  /** The interaction arrives when Discord no longer waits for an answer. */
  readonly late?: boolean;
}

/** A Discord of our own, on loopback: one bot, one server, and people who say what a test makes them say. */
export class FakeDiscord {
  readonly world = new World();
  readonly rest: FakeRest;
  readonly gateway: FakeGateway;
  readonly messages: MessageStore;
  readonly tokens: InteractionTokens;
  readonly #server: Server;
  readonly #choices = new Pending<readonly Choice[]>("choices from the bot");
  readonly #modals = new Pending<SentModal>("a modal from the bot");
  #running = true;

  private constructor(server: Server, options: GatewayOptions) {
    this.#server = server;
    this.gateway = new FakeGateway(server, this.world, options);
    this.messages = new MessageStore(this.world, this.gateway);
    const { messages } = this;
    this.tokens = new InteractionTokens({
      send: (...given) => messages.send(...given),
      edit: (id, body) => messages.edit(id, body),
      remove: (id) => messages.remove(id),
      find: (id) => messages.find(id),
      choicesOffered: (choices) => {
        this.#choices.arrived(choices);
      },
      modalShown: (modal) => {
        this.#modals.arrived(modal);
      },
    });
    const url = () => `ws://127.0.0.1:${portOf(server)}`;
    this.rest = new FakeRest(this.world, url, new ChannelRest(this.world, messages), this.tokens);
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

  get directChannelId(): string {
    return this.world.directChannelId;
  }

  /** All that the bot has sent. */
  get sent(): readonly SentMessage[] {
    return this.messages.sent;
  }

  /** Somebody writes in the server's channel, or in another one. Gives back the message's id. */
  say(said: Said): string {
    const channelId = said.channelId ?? this.world.channelId;
    const original = said.replyTo === undefined ? undefined : this.messages.find(said.replyTo);
    const message = messageOf(this.world, channelId, said, original);
    this.messages.announce(message, true);
    return message.id;
  }

  /** Somebody writes to the bot in private. */
  sayDirectly(said: Said): string {
    return this.say({ ...said, channelId: this.directChannelId });
  }

  /** Somebody edits what they wrote. */
  edit(id: string, content: string): void {
    const { channel_id, author } = this.messages.find(id) ?? {};
    if (channel_id === undefined || author === undefined) throw new Error(`there is no message ${id}`);
    const { mentions } = messageOf(this.world, channel_id, { content, author }, undefined);
    this.messages.rewrite(id, { content, mentions });
  }

  /** Somebody deletes what they wrote. */
  delete(id: string): void {
    this.messages.erase(id);
  }

  /** A moderator deletes several messages at once. */
  deleteMany(ids: readonly string[]): void {
    this.messages.eraseMany(ids);
  }

  /** A thread, or a post of a forum, is opened in the server, perhaps on a message. Gives back its id. */
  openThread(name: string, onMessage?: string): string {
    const thread = this.world.openThread(name, onMessage);
    this.gateway.dispatch("THREAD_CREATE", thread);
    return thread.id;
  }

  /** Somebody gives a slash command; what comes of it is a message. */
  slash(command: string, options: GivenOption | readonly GivenOption[] = [], doing: Doing = {}): void {
    this.#interact(slashDeed(command, [options].flat(), false), doing);
  }

  /** Somebody types into a slash command's option, the last of those given. */
  async choicesFor(
    command: string,
    options: GivenOption | readonly GivenOption[],
  ): Promise<readonly Choice[]> {
    this.#interact(slashDeed(command, [options].flat(), true), {});
    return this.#choices.next();
  }

  /** Somebody chooses an entry of the menu of a message. */
  choose(command: string, messageId: string, doing: Doing = {}): void {
    this.#interact(menuDeed(command, this.#known(messageId)), doing);
  }

  /** Somebody presses a button under a message, named by its label; or one that is made up, by its custom id. */
  press(messageId: string, button: string | { readonly customId: string }, doing: Doing = {}): void {
    const message = this.#known(messageId);
    const customId = typeof button === "string" ? this.#customId(messageId, button) : button.customId;
    this.#interact(buttonDeed(message, customId), doing);
  }

  /** Somebody selects from the menu under a message, the first one unless its custom id is given. */
  select(
    messageId: string,
    values: readonly string[],
    doing: Doing & { readonly customId?: string } = {},
  ): void {
    const menus = this.componentsOf(messageId).filter(({ type }) => SELECTS.includes(type));
    const given = doing.customId;
    const found = given === undefined ? menus[0] : menus.find(({ customId }) => customId === given);
    const menu = found ?? (given === undefined ? undefined : { customId: given, type: STRING_SELECT });
    if (menu === undefined) throw new Error("there is no select menu under the message");
    this.#interact(selectDeed(this.#known(messageId), menu, values), doing);
  }

  /** Somebody fills a modal in, by the custom ids of its fields, and sends it off. */
  submit(modal: SentModal, values: Readonly<Record<string, string>>, doing: Doing = {}): void {
    const source = this.tokens.of(modal.token)?.source;
    const message = source === undefined ? undefined : this.messages.find(source);
    this.#interact(modalDeed(modal, values, message), doing, this.tokens.of(modal.token)?.metadata);
  }

  /** The buttons and menus that stand under a message now. */
  componentsOf(messageId: string): SentMessage["components"] {
    return sentComponents(this.#known(messageId).components);
  }

  /** The next message from the bot that no test has waited for yet. */
  async reply(): Promise<SentMessage> {
    return this.messages.replies.next();
  }

  /** The next edit by the bot that no test has waited for yet. */
  async edited(): Promise<EditedMessage> {
    return this.messages.edits.next();
  }

  async modal(): Promise<SentModal> {
    return this.#modals.next();
  }

  /** Closes everything. Fails if the bot sent anything that Discord would not have taken. */
  async stop(): Promise<void> {
    if (!this.#running) return;
    this.#running = false;
    await this.gateway.stop();
    await close(this.#server);
    if (this.rest.problems.length > 0)
      throw new Error(`Discord would refuse: ${this.rest.problems.join("\n")}`);
  }

  #interact(deed: Deed, doing: Doing, opening?: Metadata): void {
    const {
      by = this.world.person,
      direct = false,
      permissions = 0n,
      locale = "en-GB",
      late = false,
    } = doing;
    const onlyFor = deed.message && this.messages.find(deed.message.id)?.onlyFor;
    if (onlyFor !== undefined && onlyFor !== by.id)
      throw new Error(`${by.username} does not see the message`);
    const where = doing.where ?? (direct ? "direct" : "server");
    const channelId = deed.message?.channel_id ?? doing.channelId ?? this.world.channelOf(where);
    const acting: Acting = { by, where, channelId, permissions, locale };
    const metadata = metadataOf(acting, deed, opening);
    const { id } = metadata;
    const token = late ? `late-${newId()}` : this.tokens.issue(acting, deed.message?.id, metadata);
    this.gateway.dispatch("INTERACTION_CREATE", interactionOf(this.world, acting, deed, token, id));
  }

  #known(messageId: string): APIMessage {
    const message = this.messages.find(messageId);
    if (message === undefined) throw new Error(`there is no message ${messageId}`);
    return message;
  }

  #customId(messageId: string, label: string): string {
    const here = this.componentsOf(messageId);
    const found = here.find((one) => one.label === label);
    if (found === undefined || found.disabled)
      throw new Error(`no button ${label} to press; there are ${here.map((one) => one.label).join(", ")}`);
    return found.customId;
  }
}
