import { examples } from "../../answer/overview/examples.js";
import { questionButtons, removable, row } from "../present/answer-rows.js";
import { escapeText } from "../present/escape.js";
import { fittingLines } from "../present/fitting-lines.js";
import { BUTTONS_IN_A_ROW } from "../present/limits.js";
import { message } from "../present/message.js";
import { described } from "../words/described.js";
import { isSlashCommand, type Command, type SlashCommand } from "./command.js";
import { EVERYWHERE, isPrivate, privateOption } from "./declared.js";

/** `/help`: how to ask, the commands that there are, and examples that are answered when they are pressed. */
export function createHelp(commands: readonly Command[]): SlashCommand {
  return {
    data: { name: "help", ...described("help.description"), ...EVERYWHERE, options: [privateOption] },
    pace: "presses",

    execute(interaction, face) {
      const { locale } = interaction;
      const words = face.words(locale);
      const told = commands
        .filter(isSlashCommand)
        .map(({ data: { name, description, description_localizations: others } }) => {
          return `- **/${name}**: ${others?.[locale] ?? description}`;
        });
      const buttons = questionButtons(examples(face.knowledge, BUTTONS_IN_A_ROW));
      const shown = buttons.length === 0 ? [] : [words("help.examples")];
      const lines = [escapeText(face.introduction), words("help.ways"), ...told, ...shown];
      return {
        kind: "reply",
        message: removable(
          {
            ...message(fittingLines(lines)),
            ...(buttons.length > 0 && { components: [row(buttons)] }),
          },
          interaction.user.id,
          words,
        ),
        private: isPrivate(interaction),
      };
    },
  };
}
