import { ButtonStyle } from "discord.js";
import { z } from "zod";
import { button } from "../components/component.js";
import { writeCustomId } from "../custom-id.js";
import { button as buttonLabelled, removable, row } from "../present/answer-rows.js";
import { message, presentWords } from "../present/message.js";
import { described } from "../words/described.js";
import type { SlashCommand } from "./command.js";
import { EVERYWHERE, isPrivate, privateOption } from "./declared.js";

const FORGET_ME = "forget-me";

/** `/privacy`: what is kept, and a button to delete one's own. */
export const privacy = {
  data: { name: "privacy", ...described("privacy.description"), ...EVERYWHERE, options: [privateOption] },
  pace: "presses",

  execute(interaction, face) {
    const words = face.words(interaction.locale);
    const forget = buttonLabelled(writeCustomId(FORGET_ME), words("privacy.forget"), ButtonStyle.Danger);
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

/** Deletes at once all that is tied to whoever presses it, and says so when it is gone. */
export const forgetMe = button({
  name: FORGET_ME,
  fields: z.tuple([]),
  async execute({ user, locale }, _, face) {
    // The replies first: by what is remembered of the conversations they are known.
    face.replies.forgetPerson(user.id, (conversation) => face.conversations.isOf(user.id, conversation));
    face.conversations.forgetPerson(user.id);
    await face.storage.forgetPerson(user.id);
    return { kind: "reply", message: presentWords(face.words(locale)("privacy.forgotten")), private: true };
  },
});
