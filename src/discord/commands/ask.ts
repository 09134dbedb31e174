import { ApplicationCommandOptionType, ApplicationIntegrationType, InteractionContextType } from "discord.js";
import { askIn } from "../face.js";
import { CHOICE_CHARACTERS, CHOICES } from "../present/limits.js";
import { presentAnswer } from "../present/message.js";
import type { Command } from "./command.js";

const QUESTION = "question";

export const ask = {
  data: {
    name: "ask",
    description: "Ask about the story; every sentence of the answer has its source.",
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: QUESTION,
        description: "What you would like to know, in your own words.",
        required: true,
        autocomplete: true,
        max_length: 1000,
      },
    ],
  },

  async execute(interaction, face) {
    const channel = interaction.context === InteractionContextType.BotDM ? interaction.channelId : undefined;
    const question = interaction.options.getString(QUESTION, true);
    const { answer, continued } = askIn(face, question, face.conversations.continued(channel));
    if (channel !== undefined) face.conversations.remember(channel, continued);
    const response = await interaction.reply({
      ...presentAnswer(answer, { withQuestion: true }),
      withResponse: true,
    });
    const reply = response.resource?.message?.id;
    if (reply !== undefined) face.conversations.remember(reply, continued);
  },

  async autocomplete(interaction, face) {
    const suggestions = face.suggest(interaction.options.getFocused(), CHOICES);
    // A choice's value is the question itself, so one that is too long cannot be offered: cut, it would be another.
    const offered = suggestions.filter(({ length }) => length > 0 && length <= CHOICE_CHARACTERS);
    await interaction.respond(
      [...new Set(offered)].slice(0, CHOICES).map((question) => ({ name: question, value: question })),
    );
  },
} satisfies Command;
