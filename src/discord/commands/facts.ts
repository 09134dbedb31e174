import { ComponentType } from "discord.js";
import { topics, type Topic } from "../../answer/overview/topics.js";
import { writeCustomId } from "../custom-id.js";
import type { Fact } from "../../knowledge/schema.js";
import type { Face } from "../face.js";
import { presentNamedChoices } from "../present/choices.js";
import { clip } from "../present/clip.js";
import { escapeText } from "../present/escape.js";
import { SELECT_OPTION_CHARACTERS, SELECT_OPTIONS } from "../present/limits.js";
import type { List } from "../present/list-panel.js";
import { presentWords } from "../present/message.js";
import type { Row } from "../present/presented.js";
import { described } from "../words/described.js";
import type { Words } from "../words/words.js";
import { EVERYWHERE, isPrivate, privateOption, typedOption } from "./declared.js";
import { firstPage, type ListCommand } from "./list-command.js";

const TOPIC = "topic";
/** The name of the select menus that change the topic. */
export const TOPIC_MENU = "topic";
/** As many menus as leave room for the buttons below a list. */
const MOST_MENUS = 4;

/** `/facts`: the topics, or the facts on one, with menus to change it. A topic is known by the id of its first fact. */
export const facts = {
  data: {
    name: "facts",
    ...described("facts.description"),
    ...EVERYWHERE,
    options: [typedOption(TOPIC, "facts.topic", false), privateOption],
  },

  execute(interaction, face) {
    const words = face.words(interaction.locale);
    const typed = interaction.options.getString(TOPIC) ?? "";
    const topic = typed === "" ? undefined : topicsOf(face.facts.find(typed), typed, face)[0];
    if (typed !== "" && topic === undefined)
      return { kind: "reply", message: presentWords(words("fact.none", { typed })), private: true };
    return {
      kind: "reply",
      message: firstPage(listOf(topic, face, words), interaction, face),
      private: isPrivate(interaction),
    };
  },

  autocomplete(interaction, face) {
    const typed = interaction.options.getFocused();
    const found = face.facts.offer(typed, face.knowledge.facts.size);
    return presentNamedChoices(
      topicsOf(found, typed, face).map(({ name, facts: [first] }) => ({
        name,
        value: first.id,
      })),
    );
  },

  list({ of: id, face, words }) {
    const topic = topics(face.knowledge).find(({ facts: [first] }) => first.id === id);
    return topic === undefined && id !== "" ? undefined : listOf(topic, face, words);
  },
} satisfies ListCommand;

/** The topic that is chosen by id or written in full, or else those of the facts that were found. */
function topicsOf(found: readonly Fact[], typed: string, { knowledge }: Face): Topic[] {
  const all = topics(knowledge);
  const chosen = all.find(({ name, facts: [first] }) => first.id === typed || name === typed.trim());
  if (chosen !== undefined) return [chosen];
  const names = new Set(found.map(({ topic }) => topic));
  return [...names].flatMap((name) => all.find((topic) => topic.name === name) ?? []);
}

function listOf(topic: Topic | undefined, { knowledge }: Face, words: Words): List {
  const all = topics(knowledge);
  const id = topic?.facts[0].id ?? "";
  const common = { empty: words("facts.none"), found: ["facts", id], rows: menus(all, id, words) };
  return topic === undefined
    ? {
        ...common,
        title: words("facts.title"),
        items: all.map(({ name, facts: on }) => ({
          text: `- **${escapeText(name)}**: ${words("facts.count", { count: on.length })}`,
          facts: [],
        })),
      }
    : {
        ...common,
        title: escapeText(clip(topic.name, SELECT_OPTION_CHARACTERS)),
        items: topic.facts.map((fact) => ({ text: `- ${escapeText(fact.statement)}`, facts: [fact] })),
      };
}

function menus(all: readonly Topic[], chosen: string, words: Words): readonly Row[] {
  const starts = all.map((_, at) => at).filter((at) => at % SELECT_OPTIONS === 0);
  return starts.slice(0, MOST_MENUS).map((start, menu) => ({
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: writeCustomId(TOPIC_MENU, String(menu)),
        placeholder: words("facts.choose"),
        options: all.slice(start, start + SELECT_OPTIONS).map(({ name, facts: [first] }) => ({
          label: clip(name, SELECT_OPTION_CHARACTERS),
          value: first.id,
          default: first.id === chosen,
        })),
      },
    ],
  }));
}
