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
import { keptOr } from "./kept-or.js";
import { handleDelete, handleEdit } from "./messages/change.js";
import { handleMessage } from "./messages/create.js";
import { incomingOf, localeOf, type ChannelMessage } from "./messages/incoming.js";
import { nonceOf } from "./messages/nonce.js";
import { handleUnheard, unheardIn } from "./messages/unheard.js";
import { removable } from "./present/answer-rows.js";
import type { PresentedText } from "./present/presented.js";
import type { Registry } from "./registry.js";
import { undoPublicDeferral } from "./respond.js";
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
  const inOrder = (id: string, happening: Happening, work: () => Promise<void>): void => {
    void face.events.add(id, () => contain(client, face, happening, work));
  };
  client.on(Events.MessageCreate, (message) => {
    const tell = (words: PresentedText): Promise<void> => apologise(message, words, face);
    const incoming = incomingOf(message, ourId, face);
    inOrder(message.id, { ...placed("message", message), tell }, async () =>
      handleMessage(message, incoming, await faceFor(message.guildId)),
    );
  });
  client.on(Events.MessageUpdate, (before, message) => {
    // Discord also says so when a link's preview appears, or a message is pinned.
    if (message.editedTimestamp === null || before.content === message.content) return;
    const incoming = incomingOf(message, ourId, face);
    inOrder(message.id, placed("edit", message), async () =>
      handleEdit(message, incoming, await faceFor(message.guildId)),
    );
  });
  const deleted = (message: ChannelMessage | OmitPartialGroupDMChannel<PartialMessage>): void => {
    inOrder(message.id, placed("delete", message), () => handleDelete(message, face));
  };
  client.on(Events.MessageDelete, deleted);
  client.on(Events.Raw, (packet: unknown) => {
    const unheard = unheardIn(packet, client);
    if (unheard === undefined) return;
    const { what, id, channelId } = unheard;
    const happening = { what, channelId, guildId: null, locale: "en", tell: undefined };
    inOrder(id, happening, () => handleUnheard(unheard, client, face));
  });
  // Not where a server is merely out of reach for a while.
  client.on(Events.GuildDelete, ({ id }) => {
    void keptOr(face, undefined, (storage) => storage.clearUnanswered(id));
  });
  client.on(Events.MessageBulkDelete, (messages) => {
    messages.forEach(deleted);
  });
}

/** Says in a reply to a message that it could not be handled. */
async function apologise(message: ChannelMessage, words: PresentedText, face: Face): Promise<void> {
  const apology = removable(words, message.author.id, face.words(localeOf(message)));
  // Under the same nonce as a reply: where that did arrive after all, nobody gets an apology beside it.
  const { id } = await message.reply({ ...apology, ...nonceOf(message) });
  await face.replies.note(message, { reply: id });
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
  return async ({ content }) => {
    const words = { content, flags: [MessageFlags.SuppressEmbeds, MessageFlags.Ephemeral] as const };
    await undoPublicDeferral(interaction);
    return interaction.replied || interaction.deferred
      ? interaction.followUp(words)
      : interaction.reply(words);
  };
}
