import { Events, MessageFlags, type Client, type Interaction } from "discord.js";
import { contain, type Happening } from "./contain.js";
import type { Face } from "./face.js";
import { handleInteraction, nameOf } from "./interactions.js";
import { handleMessage, localeOf } from "./messages.js";
import type { Registry } from "./registry.js";

/** Lets the handlers hear what happens. */
export function dispatch(client: Client<true>, registry: Registry, face: Face): void {
  client.on(Events.InteractionCreate, (interaction) => {
    const { channelId, guildId, locale } = interaction;
    const what = nameOf(interaction);
    const happening = { what, channelId, guildId, locale, tell: tellPrivately(interaction) };
    void contain(client, face, happening, () => handleInteraction(interaction, registry, face));
  });
  client.on(Events.MessageCreate, (message) => {
    const { channelId, guildId } = message;
    const tell: Happening["tell"] = (words) => message.reply(words);
    const happening = { what: "message", channelId, guildId, locale: localeOf(message), tell };
    void contain(client, face, happening, () => handleMessage(message, client.user.id, face));
  });
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
