import { create, insertMultiple, search } from "@orama/orama";
import { MOST_HITS, type System } from "../system.js";

/** 3.1.18, with its English stemmer as it comes. */
export const orama: System = {
  name: "Orama 3.1.18, stemming",
  async index({ facts }) {
    const index = create({
      schema: { text: "string" },
      components: { tokenizer: { language: "english", stemming: true } },
    });
    await insertMultiple(
      index,
      facts.map(({ text }, id) => ({ id: String(id), text })),
    );
    return {
      async search(question) {
        const { hits } = await search(index, { term: question, limit: MOST_HITS });
        return hits.map(({ id, score }) => ({ place: Number(id), score }));
      },
    };
  },
};
