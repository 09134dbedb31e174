import { ApplicationCommandOptionType } from "discord.js";
import { quickFact } from "../../answer/overview/quick-fact.js";
import { presentNamedChoices } from "../present/choices.js";
import { CHOICE_CHARACTERS, CHOICES } from "../present/limits.js";
import { presentWords } from "../present/message.js";
import { presentReply } from "../present/reply.js";
import { described } from "../words/described.js";
import type { SlashCommand } from "./command.js";
import { EVERYWHERE, isPrivate, privateOption } from "./declared.js";

const TOPIC = "topic";

/** `/fact`: the fact nearest to a few words, or the one that was chosen while they were typed. */
export const fact = {
  data: {
    name: "fact",
    ...described("fact.description"),
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: TOPIC,
        ...described("fact.topic"),
        required: true,
        autocomplete: true,
        max_length: CHOICE_CHARACTERS,
      },
      privateOption,
    ],
  },

  execute(interaction, face) {
    const words = face.words(interaction.locale);
    const topic = interaction.options.getString(TOPIC, true);
    const found = face.knowledge.facts.get(topic) ?? face.findFacts(topic, 1)[0];
    return found === undefined
      ? { kind: "reply", message: presentWords(words("fact.none", { topic })), private: true }
      : {
          kind: "reply",
          message: presentReply(quickFact(found, face.knowledge), {
            words,
            knowledge: face.knowledge,
            asker: interaction.user.id,
            under: "command",
          }),
          private: isPrivate(interaction),
        };
  },

  autocomplete(interaction, face) {
    return presentNamedChoices(
      face
        .findFacts(interaction.options.getFocused(), CHOICES)
        .map(({ id, topic, short, statement }) => ({ name: `${topic}: ${short ?? statement}`, value: id })),
    );
  },
} satisfies SlashCommand;
