import { createHash } from "node:crypto";
import { ComponentType } from "discord.js";
import { z } from "zod";
import type { FactFeedback, UnansweredQuestion } from "../../storage/storage.js";
import { select } from "../components/component.js";
import { writeCustomId } from "../custom-id.js";
import type { Face } from "../face.js";
import { clip } from "../present/clip.js";
import { escapeText } from "../present/escape.js";
import { SELECT_OPTION_CHARACTERS, SELECT_OPTIONS } from "../present/limits.js";
import type { List } from "../present/list-panel.js";
import type { ListItem } from "../present/list.js";
import { presentWords } from "../present/message.js";
import type { Row } from "../present/presented.js";
import { described } from "../words/described.js";
import type { Words } from "../words/words.js";
import { FOR_MANAGERS, isPrivate, managedServer, privateOption } from "./declared.js";
import { firstPage, type ListCommand } from "./list-command.js";

/** More than anybody reads. */
const MOST_SHOWN = 200;
const CLEAR = "clear-gaps";
/** In the place of one question. */
const ALL = "all";

/**
 * `/gaps`: what was asked in a server and not answered, most asked first, and which answers were found wanting; for those
 * who may manage the server.
 */
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
      message: firstPage(await listOf(server, face, words), interaction, face),
      private: isPrivate(interaction, true),
    };
  },

  async list({ face, words, interaction }) {
    const server = managedServer(interaction);
    return server === null ? "not allowed" : listOf(server, face, words);
  },
} satisfies ListCommand;

/** Deletes what was chosen: one question, or all of the server's. */
export const clearGaps = select({
  name: CLEAR,
  fields: z.tuple([]),
  async execute(interaction, _, face) {
    const words = face.words(interaction.locale);
    const server = managedServer(interaction);
    if (server === null)
      return { kind: "reply", message: presentWords(words("settings.not-allowed")), private: true };
    const [chosen] = interaction.values;
    const questions = await face.storage.unanswered(server, MOST_SHOWN);
    const one = questions.find(({ question }) => idOf(question) === chosen);
    if (chosen === ALL) await face.storage.clearUnanswered(server);
    else if (one !== undefined) await face.storage.clearUnanswered(server, one.question);
    return { kind: "update", message: firstPage(await listOf(server, face, words), interaction, face) };
  },
});

async function listOf(server: string, { storage, knowledge }: Face, words: Words): Promise<List> {
  const questions = await storage.unanswered(server, MOST_SHOWN);
  const wanting = (await storage.feedback(server)).filter((one) => one.not_helpful + one.not_asked > 0);
  return {
    title: words("gaps.title"),
    items: [
      ...questions.map((one) => asked(one, words)),
      ...wanting.map((one) => voted(one, knowledge.facts.get(one.fact)?.statement ?? one.fact, words)),
    ],
    empty: words("gaps.none"),
    found: ["gaps", ""],
    rows: questions.length === 0 ? [] : [clearing(questions, words)],
  };
}

function asked({ question, times, lastAsked }: UnansweredQuestion, words: Words): ListItem {
  // Discord shows a time in the reader's own language and zone.
  const when = `<t:${Math.floor(lastAsked.getTime() / 1000)}:R>`;
  return { text: `- ${escapeText(question)}`, note: words("gaps.asked", { count: times, when }), facts: [] };
}

function voted({ not_helpful, not_asked }: FactFeedback, statement: string, words: Words): ListItem {
  return {
    heading: words("gaps.wanting"),
    text: `- ${escapeText(statement)}`,
    note: [
      ...(not_helpful === 0 ? [] : [words("gaps.not-helpful", { count: not_helpful })]),
      ...(not_asked === 0 ? [] : [words("gaps.not-asked", { count: not_asked })]),
    ].join(" · "),
    facts: [],
  };
}

function clearing(questions: readonly UnansweredQuestion[], words: Words): Row {
  const options = questions.slice(0, SELECT_OPTIONS - 1).map(({ question }) => ({
    label: clip(question, SELECT_OPTION_CHARACTERS),
    value: idOf(question),
  }));
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: writeCustomId(CLEAR),
        placeholder: words("gaps.clear"),
        options: [{ label: words("gaps.clear-all"), value: ALL }, ...options],
      },
    ],
  };
}

/** A question can be longer than an option's value. */
function idOf(question: string): string {
  return createHash("sha256").update(question).digest("hex");
}
