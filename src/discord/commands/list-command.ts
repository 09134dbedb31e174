import type { Face } from "../face.js";
import { presentList, type List } from "../present/list-panel.js";
import type { Words } from "../words/words.js";
import { described } from "../words/described.js";
import type { SlashCommand } from "./command.js";
import { EVERYWHERE, isPrivate, privateOption } from "./declared.js";

/** A command that shows a list, which the buttons below it find again. */
export interface ListCommand extends SlashCommand {
  /**
   * The list as it is now.
   *
   * @param of an id of what the list is about, or nothing
   * @returns undefined where there is no such thing
   */
  readonly list: (of: string, face: Face, words: Words) => List | undefined;
}

type Name = "figures" | "timeline" | "sources";

/** A command that shows one list, and is told nothing. */
export function listCommand(
  name: Name,
  list: (face: Face, words: Words) => Omit<List, "found">,
): ListCommand {
  const found = (face: Face, words: Words): List => ({ ...list(face, words), found: [name, ""] });
  return {
    data: { name, ...described(`${name}.description`), ...EVERYWHERE, options: [privateOption] },
    list: (_, face, words) => found(face, words),
    execute(interaction, face) {
      const words = face.words(interaction.locale);
      return {
        kind: "reply",
        message: presentList(found(face, words), 1, words, face.knowledge),
        private: isPrivate(interaction),
      };
    },
  };
}
