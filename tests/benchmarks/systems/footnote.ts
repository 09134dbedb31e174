import { answer } from "../../../src/answer/answer-question.js";
import { NEW_CONVERSATION } from "../../../src/answer/conversation.js";
import { factSchema, type Pack } from "../../../src/knowledge/schema.js";
import { indexKnowledge } from "../../../src/search/knowledge-index.js";
import { preparePack } from "../../../src/search/prepare.js";
import { search } from "../../../src/search/rank.js";
import { openWordCounts } from "../../../src/word-counts.js";
import type { Collection } from "../collection.js";
import { MOST_HITS, type System } from "../system.js";

const counts = openWordCounts();
// They are read when first asked, and are no collection's: neither its time nor its memory.
counts.has("the");

/** A pack of draft facts, as `footnote draft` makes it: no phrasings, no entities. */
export function draftOf({ title, facts }: Collection): Pack {
  const source = { id: "article", publisher: "Unknown publisher", title, paragraphs: facts.length };
  const plain = factSchema.parse({
    id: "s",
    topic: "article",
    statement: "s",
    status: "press_report",
    citations: [{ source: source.id }],
    draft: true,
  });
  return {
    id: "article",
    title,
    about: title,
    sources: [source],
    entities: [],
    gaps: [],
    facts: facts.map(({ text, paragraph }, place) => ({
      ...plain,
      id: `s${place}`,
      statement: text,
      citations: [{ source: source.id, paragraph }],
    })),
  };
}

export const footnote: System = {
  name: "Footnote",
  index(collection) {
    const knowledge = indexKnowledge([preparePack(draftOf(collection), counts)], counts);
    const places = new Map(knowledge.entries.map(({ id }, place) => [id, place]));
    return {
      search: (question) =>
        search(question, knowledge)
          .slice(0, MOST_HITS)
          .map(({ entry, score }) => ({ place: places.get(entry.id) ?? -1, score })),
      confidence: (question) => answer(question, NEW_CONVERSATION, knowledge).confidence,
    };
  },
};
