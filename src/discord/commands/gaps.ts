import type { UnansweredQuestion } from "../../storage/storage.js";
import { escapeText } from "../present/escape.js";
import { presentList, type List } from "../present/list-panel.js";
import type { ListItem } from "../present/list.js";
import { presentWords } from "../present/message.js";
import { described } from "../words/described.js";
import type { Words } from "../words/words.js";
import type { Face } from "../face.js";
import { FOR_MANAGERS, isPrivate, managedServer, privateOption } from "./declared.js";
import type { ListCommand } from "./list-command.js";

/** More than anybody reads. */
const MOST_SHOWN = 200;

/** `/gaps`: what was asked in a server and not answered, most asked first, for those who may manage it. */
export const gaps = {
  data: { name: "gaps", ...described("gaps.description"), ...FOR_MANAGERS, options: [privateOption] },
  pace: "presses",
  isPrivate: true,

  async execute(interaction, face) {
    const words = face.words(interaction.locale);
    const server = managedServer(interaction);
    if (server === null)
      return { kind: "reply", message: presentWords(words("settings.not-allowed")), private: true };
    return {
      kind: "reply",
      message: presentList(await listOf(server, face, words), 1, {
        words,
        knowledge: face.knowledge,
        asker: interaction.user.id,
      }),
      private: isPrivate(interaction, true),
    };
  },

  async list({ face, words, interaction }) {
    const server = managedServer(interaction);
    return server === null ? undefined : listOf(server, face, words);
  },
} satisfies ListCommand;

async function listOf(server: string, { storage }: Face, words: Words): Promise<List> {
  const questions = await storage.unanswered(server, MOST_SHOWN);
  return {
    title: words("gaps.title"),
    items: questions.map((one) => item(one, words)),
    empty: words("gaps.none"),
    found: ["gaps", ""],
  };
}

function item({ question, times, lastAsked }: UnansweredQuestion, words: Words): ListItem {
  // Discord shows a time in the reader's own language and zone.
  const when = `<t:${Math.floor(lastAsked.getTime() / 1000)}:R>`;
  return { text: `- ${escapeText(question)}`, note: words("gaps.asked", { count: times, when }), facts: [] };
}
