import { z } from "zod";
import { explain } from "../../answer/explain.js";
import { askedIn } from "../asked-in.js";
import { factsFieldSchema } from "../custom-id.js";
import { WHY } from "../present/answer-rows.js";
import { presentExplanations } from "../present/explanation.js";
import { button } from "./component.js";

/** Explains an answer to whoever asks, and to them alone. */
export const why = button({
  name: WHY,
  fields: z.tuple([factsFieldSchema]),
  async execute(interaction, [ids], face) {
    const asked = await askedIn(interaction.message, face);
    if (asked === undefined) return { kind: "stale" };
    const explanations = explain(asked.question, asked.before, face.knowledge);
    const stated = explanations.flatMap((one) => one.stated);
    // What was answered otherwise then cannot be explained now.
    if (!ids.every((id) => stated.includes(id))) return { kind: "stale" };
    return { kind: "reply", message: presentExplanations(explanations), private: true };
  },
});
