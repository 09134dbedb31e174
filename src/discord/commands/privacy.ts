import { ButtonStyle } from "discord.js";
import { writeCustomId } from "../custom-id.js";
import { button, removable, row } from "../present/answer-rows.js";
import { message } from "../present/message.js";
import { described } from "../words/described.js";
import type { SlashCommand } from "./command.js";
import { EVERYWHERE, isPrivate, privateOption } from "./declared.js";

/** The name of the button that deletes what is tied to whoever presses it. */
export const FORGET_ME = "forget-me";

/** `/privacy`: what is kept, and a button to delete one's own. */
export const privacy = {
  data: { name: "privacy", ...described("privacy.description"), ...EVERYWHERE, options: [privateOption] },

  execute(interaction, face) {
    const words = face.words(interaction.locale);
    const forget = button(writeCustomId(FORGET_ME), words("privacy.forget"), ButtonStyle.Danger);
    return {
      kind: "reply",
      message: removable(
        { ...message(words("privacy.kept")), components: [row([forget])] },
        interaction.user.id,
        words,
      ),
      private: isPrivate(interaction),
    };
  },
} satisfies SlashCommand;
