import type { BaseInteraction, MessageComponentInteraction } from "discord.js";
import type { Face } from "../face.js";
import { presentList, type List } from "../present/list-panel.js";
import type { PresentedPanel } from "../present/presented.js";
import type { Words } from "../words/words.js";
import { described } from "../words/described.js";
import type { SlashCommand } from "./command.js";
import { EVERYWHERE, isPrivate, privateOption } from "./declared.js";

/** A command that shows a list, which the buttons below it find again. */
export interface ListCommand extends SlashCommand {
  /** The list as it is now; undefined where there is no such thing. */
  readonly list: (request: ListRequest) => Listed | Promise<Listed>;
}

type Listed = List | "not allowed" | undefined;

/** A list's first page, for whoever asked for it. */
export function firstPage(
  list: List,
  { locale, user }: Pick<BaseInteraction, "locale" | "user">,
  { words, knowledge }: Face,
): PresentedPanel {
  return presentList(list, 1, { words: words(locale), knowledge, asker: user.id });
}

/** A page that is asked for by a button. */
export interface ListRequest {
  /** An id of what the list is about, or nothing. */
  readonly of: string;
  readonly face: Face;
  readonly words: Words;
  readonly interaction: MessageComponentInteraction;
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
    list: ({ face, words }) => found(face, words),
    execute(interaction, face) {
      return {
        kind: "reply",
        message: firstPage(found(face, face.words(interaction.locale)), interaction, face),
        private: isPrivate(interaction),
      };
    },
  };
}
