import {
  Events,
  MessageFlags,
  type Client,
  type Interaction,
  type OmitPartialGroupDMChannel,
  type PartialMessage,
} from "discord.js";
import { contain, type Happening } from "./contain.js";
import type { Face } from "./face.js";
import { handleInteraction, nameOf } from "./interactions.js";
import { handleDelete, handleEdit } from "./messages/change.js";
import { handleMessage } from "./messages/create.js";
import { localeOf, type ChannelMessage } from "./messages/incoming.js";
import { handleUnheard, unheardIn } from "./messages/unheard.js";
import { removable } from "./present/answer-rows.js";
import type { PresentedText } from "./present/presented.js";
import type { Registry } from "./registry.js";
import { createServerFaces } from "./server-faces.js";

/** Lets the handlers hear what happens. */
export function dispatch(client: Client<true>, registry: Registry, face: Face): void {
  const faceFor = createServerFaces(face);
  client.on(Events.InteractionCreate, (interaction) => {
    const { channelId, guildId, locale } = interaction;
    const what = nameOf(interaction);
    const happening = { what, channelId, guildId, locale, tell: tellPrivately(interaction) };
    void contain(client, face, happening, () =>
      handleInteraction(interaction, registry, face, () => faceFor(guildId)),
    );
  });
  const ourId = client.user.id;
  client.on(Events.MessageCreate, (message) => {
    // Under the same nonce as a reply: where that did arrive after all, nobody gets an apology beside it.
    const once = { nonce: message.id, enforceNonce: true };
    const tell = (words: PresentedText): Promise<unknown> =>
      message.reply({ ...removable(words, message.author.id, face.words(localeOf(message))), ...once });
    const happening = { ...placed("message", message), tell };
    void contain(client, face, happening, async () =>
      handleMessage(message, ourId, await faceFor(message.guildId)),
    );
  });
  client.on(Events.MessageUpdate, (before, message) => {
    // Discord also says so when a link's preview appears, or a message is pinned.
    if (message.editedTimestamp === null || before.content === message.content) return;
    void contain(client, face, placed("edit", message), async () =>
      handleEdit(message, ourId, await faceFor(message.guildId)),
    );
  });
  const deleted = (message: ChannelMessage | OmitPartialGroupDMChannel<PartialMessage>): void => {
    void contain(client, face, placed("delete", message), () => handleDelete(message, face));
  };
  client.on(Events.MessageDelete, deleted);
  client.on(Events.Raw, (packet: unknown) => {
    const unheard = unheardIn(packet, client);
    if (unheard === undefined) return;
    const { what, channelId } = unheard;
    const happening = { what, channelId, guildId: null, locale: "en", tell: undefined };
    void contain(client, face, happening, () => handleUnheard(unheard, client, face));
  });
  client.on(Events.MessageBulkDelete, (messages) => {
    messages.forEach(deleted);
  });
}

function placed(
  what: string,
  message: ChannelMessage | OmitPartialGroupDMChannel<PartialMessage>,
): Happening {
  const { channelId, guildId } = message;
  return { what, channelId, guildId, locale: localeOf(message), tell: undefined };
}

function tellPrivately(interaction: Interaction): Happening["tell"] {
  if (!interaction.isRepliable()) return undefined;
  return ({ content }) => {
    const words = { content, flags: [MessageFlags.SuppressEmbeds, MessageFlags.Ephemeral] as const };
    return interaction.replied || interaction.deferred
      ? interaction.followUp(words)
      : interaction.reply(words);
  };
}
