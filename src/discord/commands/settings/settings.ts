import { presentWords } from "../../present/message.js";
import { described } from "../../words/described.js";
import type { SlashCommand } from "../command.js";
import { FOR_MANAGERS, managedServer } from "../declared.js";
import { presentSettings } from "./form.js";
import { mutedIn } from "./menus.js";

/** `/settings`: how the bot behaves in a server, with menus to change it, for those who may manage it. */
export const settings = {
  data: { name: "settings", ...described("settings.description"), ...FOR_MANAGERS },
  pace: "presses",
  isPrivate: true,

  async execute(interaction, face) {
    const words = face.words(interaction.locale);
    const server = managedServer(interaction);
    if (server === null)
      return { kind: "reply", message: presentWords(words("settings.not-allowed")), private: true };
    const settings = await face.storage.settings(server);
    return {
      kind: "reply",
      message: presentSettings(settings, face.packs, words, mutedIn(interaction, settings)),
      private: true,
    };
  },
} satisfies SlashCommand;
