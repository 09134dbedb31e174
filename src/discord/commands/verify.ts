import { ApplicationCommandOptionType } from "discord.js";
import { verify as held } from "../../answer/verify.js";
import { QUESTION_CHARACTERS } from "../present/limits.js";
import { presentVerification } from "../present/verification.js";
import { described } from "../words/described.js";
import type { SlashCommand } from "./command.js";
import { EVERYWHERE, isPrivate, privateOption } from "./declared.js";

const CLAIM = "claim";

/** `/verify`: what the sources say to a claim. */
export const verify = {
  data: {
    name: "verify",
    ...described("verify.description"),
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: CLAIM,
        ...described("verify.claim"),
        required: true,
        max_length: QUESTION_CHARACTERS,
      },
      privateOption,
    ],
  },

  execute(interaction, face) {
    const words = face.words(interaction.locale);
    const verification = held(interaction.options.getString(CLAIM, true), face.knowledge);
    return {
      kind: "reply",
      message: presentVerification(verification, words, interaction.user.id),
      private: isPrivate(interaction),
    };
  },
} satisfies SlashCommand;
