import { answer } from "../../src/answer/answer-question.js";
import { introduction } from "../../src/answer/compose.js";
import type { DiscordDependencies } from "../../src/discord/face.js";
import { createSuggest } from "../../src/search/suggest.js";
import { loadKnowledge } from "../knowledge.js";

export const knowledge = loadKnowledge();

/** What the program hands to the Discord face: the real core with the real pack. */
export const realParts = {
  ask: (question, conversation) => answer(question, conversation, knowledge),
  suggest: createSuggest(knowledge),
  knowledge,
  introduction: introduction(knowledge),
} satisfies Partial<DiscordDependencies>;
