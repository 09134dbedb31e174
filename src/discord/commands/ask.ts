import { ApplicationCommandOptionType } from "discord.js";
import { answerReply } from "../answering.js";
import { conversationIn } from "../interaction-conversation.js";
import { presentChoices } from "../present/choices.js";
import { CHOICES, QUESTION_CHARACTERS } from "../present/limits.js";
import { described } from "../words/described.js";
import type { SlashCommand } from "./command.js";
import { EVERYWHERE, isPrivate, privateOption } from "./declared.js";

const QUESTION = "question";

export const ask = {
  data: {
    name: "ask",
    ...described("ask.description"),
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: QUESTION,
        ...described("ask.question"),
        required: true,
        autocomplete: true,
        max_length: QUESTION_CHARACTERS,
      },
      privateOption,
    ],
  },

  execute(interaction, face) {
    const question = interaction.options.getString(QUESTION, true);
    const before = face.conversations.continued(conversationIn(interaction));
    return answerReply({ question, before, isPrivate: isPrivate(interaction), interaction }, face);
  },

  autocomplete(interaction, face) {
    return presentChoices(face.suggest(interaction.options.getFocused(), CHOICES));
  },
} satisfies SlashCommand;
