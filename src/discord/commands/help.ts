import { examples } from "../../answer/overview/examples.js";
import { questionButtons, row } from "../present/answer-rows.js";
import { escapeText } from "../present/escape.js";
import { BUTTONS_IN_A_ROW } from "../present/limits.js";
import { message } from "../present/message.js";
import { described } from "../words/described.js";
import type { SlashCommand } from "./command.js";
import { EVERYWHERE, isPrivate, privateOption } from "./declared.js";

/** Those that `/help` tells of, in its order. */
const TOLD = [
  "ask",
  "fact",
  "facts",
  "figures",
  "timeline",
  "who",
  "verify",
  "sources",
  "privacy",
  "settings",
  "gaps",
] as const;

/** `/help`: how to ask, with examples that are answered when they are pressed. */
export const help = {
  data: { name: "help", ...described("help.description"), ...EVERYWHERE, options: [privateOption] },

  execute(interaction, face) {
    const words = face.words(interaction.locale);
    const buttons = questionButtons(examples(face.knowledge, BUTTONS_IN_A_ROW));
    const content = [
      escapeText(face.introduction),
      words("help.ways"),
      ...TOLD.map((name) => `- **/${name}**: ${words(`${name}.description`)}`),
      ...(buttons.length === 0 ? [] : [words("help.examples")]),
    ];
    return {
      kind: "reply",
      message: { ...message(content.join("\n")), ...(buttons.length > 0 && { components: [row(buttons)] }) },
      private: isPrivate(interaction),
    };
  },
} satisfies SlashCommand;
