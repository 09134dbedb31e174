import { profileOf } from "../../answer/overview/who.js";
import type { Entity, Fact } from "../../knowledge/schema.js";
import type { Face } from "../face.js";
import { clip } from "../present/clip.js";
import { escapeText } from "../present/escape.js";
import { SELECT_OPTION_CHARACTERS } from "../present/limits.js";
import type { List } from "../present/list-panel.js";
import type { ListItem } from "../present/list.js";
import type { Words } from "../words/words.js";
import { typedOption } from "./declared.js";
import { firstPage, type ListCommand } from "./list-command.js";
import { lookupCommand } from "./lookup-command.js";

/** `/who`: who somebody is, what they said, and what else is said of them, each with its source. */
export const who: ListCommand = {
  ...lookupCommand({
    name: "who",
    option: typedOption("name", "who.name"),
    none: "who.unknown",
    byId: ({ knowledge }) => knowledge.entities,
    finder: ({ names }) => names,
    choice: ({ name, role, id }) => ({ name: role === undefined ? name : `${name}, ${role}`, value: id }),
    present: (entity, { face, interaction }) =>
      firstPage(listOf(entity, face, face.words(interaction.locale)), interaction, face),
  }),

  list({ of: id, face, words }) {
    const entity = face.knowledge.entities.get(id);
    return entity && listOf(entity, face, words);
  },
};

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
