import {
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  type APIChannelSelectComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
} from "discord.js";
import type { Pack } from "../../../knowledge/schema.js";
import type { ServerSettings } from "../../../storage/storage.js";
import { writeCustomId } from "../../custom-id.js";
import { clip } from "../../present/clip.js";
import { escapeText } from "../../present/escape.js";
import { SELECT_OPTION_CHARACTERS, SELECT_OPTIONS } from "../../present/limits.js";
import { message } from "../../present/message.js";
import type { PresentedText, Row } from "../../present/presented.js";
import { wantedChannels } from "../../wanted.js";
import type { Words } from "../../words/words.js";

/** The names of the menus, in custom ids. */
export const CHANNELS = "set-channels";
export const QUESTION_CHANNEL = "set-question-channel";
export const PRIVACY = "set-privacy";
export const COOLDOWN = "set-cooldown";
export const PACKS = "set-packs";

/** The cooldowns that can be chosen, in seconds. */
export const COOLDOWNS = [0, 2, 5, 10, 30, 60, 300];

/** Where people write. */
const WRITTEN_IN = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum];

/**
 * A server's settings in words, and a menu to change each.
 *
 * @param isMuted whether the bot may not read or write in the question channel
 */
export function presentSettings(
  settings: ServerSettings,
  packs: readonly Pick<Pack, "id" | "title">[],
  words: Words,
  isMuted: boolean,
): PresentedText {
  const { channels, questionChannel, isPrivate, cooldownSeconds } = settings;
  const chosen = packs.filter(({ id }) => settings.packs.includes(id));
  const listed = (texts: readonly string[]): string =>
    texts.length === 0 ? words("settings.all") : texts.join(", ");
  const lines = [
    words("settings.channels", { channels: listed(wantedChannels(settings).map(mention)) }),
    words("settings.question-channel", {
      channel: questionChannel === null ? words("settings.none") : mention(questionChannel),
    }),
    words("settings.privacy", { privacy: words(isPrivate ? "settings.in-private" : "settings.in-public") }),
    words("settings.cooldown", { count: cooldownSeconds }),
    words("settings.packs", {
      packs: listed(chosen.map(({ title }) => escapeText(clip(title, SELECT_OPTION_CHARACTERS)))),
    }),
  ];
  const warning = isMuted ? [words("settings.muted")] : [];
  const content = [`**${words("settings.title")}**`, ...lines.map((line) => `- ${line}`), ...warning].join(
    "\n",
  );
  return {
    ...message(content),
    components: [
      channelMenu(CHANNELS, words("settings.choose-channels"), channels, SELECT_OPTIONS),
      channelMenu(
        QUESTION_CHANNEL,
        words("settings.choose-question-channel"),
        questionChannel === null ? [] : [questionChannel],
        1,
      ),
      menu(PRIVACY, words("settings.choose-privacy"), [
        { label: words("settings.in-public"), value: "public", default: !isPrivate },
        { label: words("settings.in-private"), value: "private", default: isPrivate },
      ]),
      menu(
        COOLDOWN,
        words("settings.choose-cooldown"),
        COOLDOWNS.map((seconds) => ({
          label: words("settings.seconds", { count: seconds }),
          value: String(seconds),
          default: seconds === cooldownSeconds,
        })),
      ),
      ...packMenu(packs, settings, words),
    ],
  };
}

function packMenu(
  packs: readonly Pick<Pack, "id" | "title">[],
  settings: ServerSettings,
  words: Words,
): readonly Row[] {
  const options = packs.slice(0, SELECT_OPTIONS).map(({ id, title }) => ({
    label: clip(title, SELECT_OPTION_CHARACTERS),
    value: id,
    default: settings.packs.includes(id),
  }));
  return options.length === 0
    ? []
    : [menu(PACKS, words("settings.choose-packs"), options, { min_values: 0, max_values: options.length })];
}

function mention(channel: string): string {
  return `<#${channel}>`;
}

function menu(
  name: string,
  placeholder: string,
  options: APISelectMenuOption[],
  some: Pick<APIStringSelectComponent, "min_values" | "max_values"> = {},
): Row {
  const component: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: writeCustomId(name),
    placeholder,
    options,
    ...some,
  };
  return { type: ComponentType.ActionRow, components: [component] };
}

function channelMenu(name: string, placeholder: string, chosen: readonly string[], most: number): Row {
  const component: APIChannelSelectComponent = {
    type: ComponentType.ChannelSelect,
    custom_id: writeCustomId(name),
    placeholder,
    channel_types: WRITTEN_IN,
    min_values: 0,
    max_values: most,
    default_values: chosen.slice(0, most).map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
  };
  return { type: ComponentType.ActionRow, components: [component] };
}
