import { z } from "zod";
import { firstQuestionOf } from "../../knowledge/questions-of.js";
import { answerReply } from "../answering.js";
import { ASK } from "../present/answer-rows.js";
import { button } from "./component.js";
import { isUnderPrivate } from "./stated-facts.js";

/** Asks the question that the button says: the first one of the fact whose id it carries. */
export const askFact = button({
  name: ASK,
  pace: "asks",
  fields: z.tuple([z.string()]),
  execute(interaction, [id], face) {
    const fact = face.knowledge.facts.get(id);
    const question = fact && firstQuestionOf(fact);
    if (question === undefined) return { kind: "stale" };
    return answerReply({ question, isPrivate: isUnderPrivate(interaction), interaction }, face);
  },
});
