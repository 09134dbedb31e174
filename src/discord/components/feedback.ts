import type { ButtonInteraction } from "discord.js";
import { z } from "zod";
import type { Feedback, Verdict } from "../../storage/storage.js";
import { askedIn } from "../asked-in.js";
import { factsFieldSchema } from "../custom-id.js";
import { keptOr } from "../kept-or.js";
import { HELPFUL, NOT_ASKED, questionButtons, row, suggestedFacts } from "../present/answer-rows.js";
import { presentWords } from "../present/message.js";
import { button } from "./component.js";

/** Keeps whether an answer was helpful, and says that it did. */
export const helpful = button({
  name: HELPFUL,
  fields: z.tuple([z.enum(["yes", "no"]), factsFieldSchema]),
  async execute(interaction, [said, facts], face) {
    const verdict = said === "yes" ? "helpful" : "not_helpful";
    await face.storage.addFeedback(feedbackOf(interaction, verdict, facts));
    const thanks = face.words(interaction.locale)("feedback.thanks");
    return { kind: "reply", message: presentWords(thanks), private: true };
  },
});

/** Keeps that an answer is not what was asked, and offers what else could have been meant. */
export const notAsked = button({
  name: NOT_ASKED,
  fields: z.tuple([factsFieldSchema]),
  async execute(interaction, [facts], face) {
    const feedback = feedbackOf(interaction, "not_asked", facts);
    await keptOr(face, undefined, (storage) => storage.addFeedback(feedback));
    const asked = await askedIn(interaction.message, face);
    if (asked === undefined) return { kind: "stale" };
    const { suggestions } = face.ask(asked.question, asked.before);
    const others = suggestedFacts(suggestions, face.knowledge).filter(({ id }) => !facts.includes(id));
    const words = face.words(interaction.locale);
    return others.length === 0
      ? { kind: "reply", message: presentWords(words("feedback.no-alternatives")), private: true }
      : {
          kind: "reply",
          message: {
            ...presentWords(words("feedback.alternatives")),
            components: [row(questionButtons(others))],
          },
          private: true,
        };
  },
});

function feedbackOf(
  { guildId, message, user }: ButtonInteraction,
  verdict: Verdict,
  facts: readonly string[],
): Feedback {
  return { server: guildId, reply: message.id, person: user.id, verdict, facts };
}
