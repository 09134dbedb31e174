import { z } from "zod";
import { rememberHere } from "../interaction-conversation.js";
import { askedIn, throughAnswer } from "../asked-in.js";
import { factsFieldSchema } from "../custom-id.js";
import { askIn, type Face } from "../face.js";
import { ALL, MORE } from "../present/answer-rows.js";
import { presentReply } from "../present/reply.js";
import type { Response } from "../response.js";
import { button } from "./component.js";
import { factsOf, isUnderPrivate } from "./stated-facts.js";

/** How a person would ask for it. */
const TELL_ME_MORE = "tell me more";

const shownSchema = z.union([
  z.literal(ALL),
  z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number),
]);

/** Tells the rest of an answer that did not fit, and then more of the same matter. */
export const more = button({
  name: MORE,
  pace: "asks",
  fields: z.tuple([shownSchema, factsFieldSchema]),
  async execute(interaction, [shown, ids], face) {
    const asked = await askedIn(interaction.message, face);
    if (asked === undefined || factsOf(ids, face) === undefined) return { kind: "stale" };
    const { answer, continued } =
      shown === ALL
        ? askIn(face, TELL_ME_MORE, throughAnswer(asked, ids, interaction.message, face))
        : askIn(face, asked.question, asked.before);
    if (shown !== ALL && !isOfFacts(answer, ids)) return { kind: "stale" };
    return {
      kind: "reply",
      message: presentReply(
        { ...answer, question: asked.question },
        {
          words: face.words(interaction.locale),
          asker: interaction.user.id,
          under: "command",
          knowledge: face.knowledge,
          ...(shown === ALL ? { told: ids } : { from: shown }),
        },
      ),
      private: isUnderPrivate(interaction),
      sending: (isPrivate) => {
        rememberHere(face, interaction, answer, isPrivate);
      },
      sent: (id) => {
        face.conversations.remember(id, continued, interaction.user.id);
      },
    } satisfies Response;
  },
});

/** Whether an answer states the facts that it stated when the button was made. */
function isOfFacts(answer: ReturnType<Face["ask"]>, ids: readonly string[]): boolean {
  return "facts" in answer && ids.every((id, place) => answer.facts[place]?.id === id);
}
