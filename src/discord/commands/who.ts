import { ApplicationCommandOptionType } from "discord.js";
import { profileOf } from "../../answer/overview/who.js";
import type { Entity, Fact } from "../../knowledge/schema.js";
import type { Face } from "../face.js";
import { presentNamedChoices } from "../present/choices.js";
import { clip } from "../present/clip.js";
import { escapeText } from "../present/escape.js";
import { CHOICE_CHARACTERS, CHOICES, SELECT_OPTION_CHARACTERS } from "../present/limits.js";
import { presentList, type List } from "../present/list-panel.js";
import type { ListItem } from "../present/list.js";
import { presentWords } from "../present/message.js";
import { described } from "../words/described.js";
import type { Words } from "../words/words.js";
import { EVERYWHERE, isPrivate, privateOption } from "./declared.js";
import type { ListCommand } from "./list-command.js";

const NAME = "name";

/** `/who`: who somebody is, what they said, and what else is said of them, each with its source. */
export const who = {
  data: {
    name: "who",
    ...described("who.description"),
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: NAME,
        ...described("who.name"),
        required: true,
        autocomplete: true,
        max_length: CHOICE_CHARACTERS,
      },
      privateOption,
    ],
  },

  execute(interaction, face) {
    const words = face.words(interaction.locale);
    const name = interaction.options.getString(NAME, true);
    const entity = face.knowledge.entities.get(name) ?? face.findNames(name, 1)[0];
    return entity === undefined
      ? { kind: "reply", message: presentWords(words("who.unknown", { name })), private: true }
      : {
          kind: "reply",
          message: presentList(listOf(entity, face, words), 1, words, face.knowledge),
          private: isPrivate(interaction),
        };
  },

  autocomplete(interaction, face) {
    return presentNamedChoices(
      face
        .findNames(interaction.options.getFocused(), CHOICES)
        .map(({ name, role, id }) => ({ name: role === undefined ? name : `${name}, ${role}`, value: id })),
    );
  },

  list({ of: id, face, words }) {
    const entity = face.knowledge.entities.get(id);
    return entity && listOf(entity, face, words);
  },
} satisfies ListCommand;

function listOf(entity: Entity, { knowledge }: Face, words: Words): List {
  const { described: is, said, named } = profileOf(entity, knowledge);
  const section = (facts: readonly Fact[], heading?: string): ListItem[] =>
    facts.map((fact) => ({
      ...(heading !== undefined && { heading }),
      text: `- ${escapeText(fact.statement)}`,
      facts: [fact],
    }));
  return {
    title: escapeText(clip(entity.name, SELECT_OPTION_CHARACTERS)),
    items: [
      ...section(is),
      ...section(said, words(entity.kind === "publication" ? "who.reported" : "who.said")),
      ...section(named, words("who.named")),
    ],
    empty: words("who.nothing"),
    found: ["who", entity.id],
  };
}
