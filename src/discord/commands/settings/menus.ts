import {
  PermissionFlagsBits,
  type BaseInteraction,
  type ChannelSelectMenuInteraction,
  type StringSelectMenuInteraction,
} from "discord.js";
import { z } from "zod";
import type { ServerSettings } from "../../../storage/storage.js";
import { channelSelect, select } from "../../components/component.js";
import type { Face } from "../../face.js";
import { presentWords } from "../../present/message.js";
import type { Response } from "../../response.js";
import { managedServer } from "../declared.js";
import { CHANNELS, COOLDOWN, COOLDOWNS, PACKS, presentSettings, PRIVACY, QUESTION_CHANNEL } from "./form.js";

const NEEDED = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.ReadMessageHistory,
];

export const setChannels = channelSelect({
  name: CHANNELS,
  fields: z.tuple([]),
  execute: (interaction, _, face) => changed(interaction, { channels: interaction.values }, face),
});

export const setQuestionChannel = channelSelect({
  name: QUESTION_CHANNEL,
  fields: z.tuple([]),
  execute: (interaction, _, face) =>
    changed(interaction, { questionChannel: interaction.values[0] ?? null }, face),
});

export const setPrivacy = select({
  name: PRIVACY,
  fields: z.tuple([]),
  execute: (interaction, _, face) =>
    changed(interaction, { isPrivate: interaction.values[0] === "private" }, face),
});

export const setCooldown = select({
  name: COOLDOWN,
  fields: z.tuple([]),
  execute(interaction, _, face) {
    const cooldownSeconds = Number(interaction.values[0]);
    if (!COOLDOWNS.includes(cooldownSeconds)) return { kind: "stale" };
    return changed(interaction, { cooldownSeconds }, face);
  },
});

export const setPacks = select({
  name: PACKS,
  fields: z.tuple([]),
  execute(interaction, _, face) {
    const packs = face.packs.map(({ id }) => id).filter((id) => interaction.values.includes(id));
    return changed(interaction, { packs }, face);
  },
});

/** Whether the bot may not read or write in the question channel, as far as the client knows it. */
export function mutedIn(
  { guild, client }: Pick<BaseInteraction, "guild" | "client">,
  { questionChannel }: ServerSettings,
): boolean {
  const channel = guild?.channels.cache.get(questionChannel ?? "");
  return channel?.permissionsFor(client.user)?.has(NEEDED) === false;
}

/** Saves what was chosen, and shows the settings as they are then. */
async function changed(
  interaction: ChannelSelectMenuInteraction | StringSelectMenuInteraction,
  change: Partial<ServerSettings>,
  face: Face,
): Promise<Response> {
  const words = face.words(interaction.locale);
  const server = managedServer(interaction);
  if (server === null)
    return { kind: "reply", message: presentWords(words("settings.not-allowed")), private: true };
  const settings = await face.storage.changeSettings(server, change);
  return {
    kind: "update",
    message: presentSettings(settings, face.packs, words, mutedIn(interaction, settings)),
  };
}
