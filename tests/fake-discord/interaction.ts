import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  type APIMessage,
  type APIUser,
} from "discord.js";
import type { SentComponent, SentModal } from "./records.js";
import { newId, type World } from "./world.js";

const CHANNEL_SELECT: number = ComponentType.ChannelSelect;

/** A slash command's option, filled in or being typed. */
export interface GivenOption {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** In the server, in a direct message to the bot, or where the person brought the bot along as their own app. */
export type Where = "server" | "direct" | "elsewhere";

/** Who does it, and where. */
export interface Acting {
  readonly by: APIUser;
  readonly where: Where;
  readonly channelId: string;
  /** What the person may do in the server. */
  readonly permissions: bigint;
  readonly locale: string;
}

/** What is done: the part of an interaction that differs from kind to kind. */
export interface Deed {
  readonly type: InteractionType;
  readonly data: object;
  readonly message?: APIMessage;
}

export function slashDeed(command: string, options: readonly GivenOption[], typing: boolean): Deed {
  return {
    type: typing ? InteractionType.ApplicationCommandAutocomplete : InteractionType.ApplicationCommand,
    data: {
      id: newId(),
      name: command,
      type: ApplicationCommandType.ChatInput,
      options: options.map((option, index) => ({
        type: optionType(option.value),
        ...option,
        ...(typing && index === options.length - 1 && { focused: true }),
      })),
    },
  };
}

/** An entry of the menu of a message. */
export function menuDeed(command: string, message: APIMessage): Deed {
  const resolved = { messages: { [message.id]: message } };
  return {
    type: InteractionType.ApplicationCommand,
    data: {
      id: newId(),
      name: command,
      type: ApplicationCommandType.Message,
      target_id: message.id,
      resolved,
    },
  };
}

/** A button pressed. */
export function buttonDeed(message: APIMessage, customId: string): Deed {
  const data = { id: 1, custom_id: customId, component_type: ComponentType.Button };
  return { type: InteractionType.MessageComponent, data, message };
}

/** Options, or channels, selected from a menu. */
export function selectDeed(
  message: APIMessage,
  { customId, type }: Pick<SentComponent, "customId" | "type">,
  values: readonly string[],
): Deed {
  const ofChannels = type === CHANNEL_SELECT;
  const channels = values.map((id) => [id, { id, type: ChannelType.GuildText, name: "c", permissions: "0" }]);
  const resolved = ofChannels ? { resolved: { channels: Object.fromEntries(channels) as object } } : {};
  const data = { id: 1, custom_id: customId, component_type: type, values, ...resolved };
  return { type: InteractionType.MessageComponent, data, message };
}

export function modalDeed(
  modal: SentModal,
  values: Readonly<Record<string, string>>,
  message: APIMessage | undefined,
): Deed {
  const components = modal.components.map(({ customId }, index) => ({
    type: ComponentType.Label,
    id: index,
    component: {
      type: ComponentType.TextInput,
      id: index,
      custom_id: customId,
      value: values[customId] ?? "",
    },
  }));
  return {
    type: InteractionType.ModalSubmit,
    data: { custom_id: modal.customId, components },
    ...(message && { message }),
  };
}

/** What a message says of the interaction that it came of. */
export type Metadata = NonNullable<APIMessage["interaction_metadata"]>;

/** @param opening what opened the modal, where one was sent off */
export function metadataOf({ by }: Acting, deed: Deed, opening: Metadata | undefined): Metadata {
  const common = {
    id: newId(),
    user: by,
    authorizing_integration_owners: { [ApplicationIntegrationType.UserInstall]: by.id },
  };
  if (opening !== undefined && opening.type !== InteractionType.ModalSubmit)
    return { ...common, type: InteractionType.ModalSubmit, triggering_interaction_metadata: opening };
  return deed.message === undefined
    ? { ...common, type: InteractionType.ApplicationCommand }
    : { ...common, type: InteractionType.MessageComponent, interacted_message_id: deed.message.id };
}

/** INTERACTION_CREATE. */
export function interactionOf(world: World, acting: Acting, deed: Deed, token: string, id: string): object {
  return {
    id,
    application_id: world.application.id,
    token,
    version: 1,
    locale: acting.locale,
    entitlements: [],
    authorizing_integration_owners: { [ApplicationIntegrationType.UserInstall]: acting.by.id },
    app_permissions: "0",
    attachment_size_limit: 10_485_760,
    channel_id: acting.channelId,
    ...place(world, acting),
    ...deed,
  };
}

function place({ guildId, bot }: World, { by, where, channelId, permissions }: Acting): object {
  if (where !== "server") {
    const context = where === "direct" ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
    const channel = { id: channelId, type: ChannelType.DM, recipients: [bot] };
    return { context, user: by, channel };
  }
  const joined = "2024-01-01T00:00:00.000Z";
  const member = { roles: [], joined_at: joined, flags: 0, deaf: false, mute: false };
  return {
    context: InteractionContextType.Guild,
    member: { ...member, user: by, permissions: String(permissions) },
    guild_id: guildId,
    guild_locale: "en-GB",
    channel: { id: channelId, type: ChannelType.GuildText, name: "news", permissions: "0" },
  };
}

function optionType(value: GivenOption["value"]): ApplicationCommandOptionType {
  if (typeof value === "string") return ApplicationCommandOptionType.String;
  return typeof value === "boolean"
    ? ApplicationCommandOptionType.Boolean
    : ApplicationCommandOptionType.Integer;
}
