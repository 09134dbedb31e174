import { ApplicationCommandOptionType, InteractionContextType } from "discord.js";
import { askIn } from "../face.js";
import { presentChoices } from "../present/choices.js";
import { CHOICES } from "../present/limits.js";
import { presentAnswer } from "../present/message.js";
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
        max_length: 1000,
      },
      privateOption,
    ],
  },

  execute(interaction, face) {
    const channel = interaction.context === InteractionContextType.BotDM ? interaction.channelId : undefined;
    const question = interaction.options.getString(QUESTION, true);
    const { answer, continued } = askIn(face, question, face.conversations.continued(channel));
    if (channel !== undefined) face.conversations.remember(channel, continued);
    return {
      kind: "reply",
      message: presentAnswer(answer, { words: face.words(interaction.locale), withQuestion: true }),
      private: isPrivate(interaction),
      sent: (reply) => {
        face.conversations.remember(reply, continued);
      },
    };
  },

  autocomplete(interaction, face) {
    return presentChoices(face.suggest(interaction.options.getFocused(), CHOICES));
  },
} satisfies SlashCommand;
