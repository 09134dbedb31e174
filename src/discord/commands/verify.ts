import { ApplicationCommandOptionType } from "discord.js";
import { verifying } from "../../answer/verify.js";
import { QUESTION_CHARACTERS } from "../present/limits.js";
import { presentVerification } from "../present/verification.js";
import { stepByStep } from "../step-by-step.js";
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

  async execute(interaction, face) {
    const words = face.words(interaction.locale);
    const claim = interaction.options.getString(CLAIM, true);
    const verification = await stepByStep(verifying(claim, face.knowledge));
    return {
      kind: "reply",
      message: presentVerification(verification, { words, asker: interaction.user.id }),
      private: isPrivate(interaction),
    };
  },
} satisfies SlashCommand;
