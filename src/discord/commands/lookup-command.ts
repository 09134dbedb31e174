import type { APIApplicationCommandStringOption, ChatInputCommandInteraction } from "discord.js";
import type { Finder } from "../../search/find-alike.js";
import type { Face } from "../face.js";
import { presentNamedChoices, type Choice } from "../present/choices.js";
import { CHOICES } from "../present/limits.js";
import { presentWords } from "../present/message.js";
import type { Presented } from "../present/presented.js";
import { described } from "../words/described.js";
import type { SlashCommand } from "./command.js";
import { EVERYWHERE, isPrivate, privateOption } from "./declared.js";

/** What a command looks up by a few words, and how it shows the one thing found. */
interface Lookup<T> {
  readonly name: "fact" | "who";
  /** The option in which the words are typed. */
  readonly option: APIApplicationCommandStringOption;
  /** What is said, in private, where nothing is found. */
  readonly none: "fact.none" | "who.unknown";
  /** The things by their ids, as they are chosen while they are typed. */
  readonly byId: (face: Face) => ReadonlyMap<string, T>;
  readonly finder: (face: Face) => Finder<T>;
  /** By its id. */
  readonly choice: (one: T) => Choice;
  readonly present: (found: T, shown: Shown) => Presented;
}

/** For whom something is shown. */
interface Shown {
  readonly face: Face;
  readonly interaction: ChatInputCommandInteraction;
  /** What they typed, or the id of what they chose. */
  readonly typed: string;
}

/** A command that shows the one thing that was chosen while it was typed, or is nearest to what was. */
export function lookupCommand<T>({
  name,
  option,
  none,
  byId,
  finder,
  choice,
  present,
}: Lookup<T>): SlashCommand {
  return {
    data: { name, ...described(`${name}.description`), ...EVERYWHERE, options: [option, privateOption] },

    execute(interaction, face) {
      const words = face.words(interaction.locale);
      const typed = interaction.options.getString(option.name, true);
      const found = byId(face).get(typed) ?? finder(face).find(typed)[0];
      return found === undefined
        ? { kind: "reply", message: presentWords(words(none, { typed })), private: true }
        : {
            kind: "reply",
            message: present(found, { face, interaction, typed }),
            private: isPrivate(interaction),
          };
    },

    autocomplete(interaction, face) {
      const found = finder(face).offer(interaction.options.getFocused(), CHOICES);
      return presentNamedChoices(found.map(choice));
    },
  };
}
