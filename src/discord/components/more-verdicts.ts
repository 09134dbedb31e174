import type { ButtonInteraction } from "discord.js";
import { z } from "zod";
import { verifying } from "../../answer/verify.js";
import { snowflakeSchema } from "../custom-id.js";
import type { Face } from "../face.js";
import { fetched } from "../fetched.js";
import { withoutMention } from "../messages/read.js";
import { MORE_VERDICTS, presentVerification } from "../present/verification.js";
import { questionUnder } from "../question-under.js";
import { stepByStep } from "../step-by-step.js";
import { button } from "./component.js";
import { isUnderPrivate } from "./stated-facts.js";

const shownSchema = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number);

/** Tells what did not fit of what the sources say to a claim. */
export const moreVerdicts = button({
  name: MORE_VERDICTS,
  pace: "asks",
  fields: z.tuple([shownSchema, z.union([z.literal(""), snowflakeSchema])]),
  async execute(interaction, [from, of], face) {
    const claim = await claimOf(interaction, of, face);
    const verification = claim && (await stepByStep(verifying(claim, face.knowledge)));
    if (verification === undefined || verification === "" || from >= verification.sentences.length)
      return { kind: "stale" };
    const words = face.words(interaction.locale);
    return {
      kind: "reply",
      message: presentVerification(verification, { words, asker: interaction.user.id, from, of }),
      private: isUnderPrivate(interaction),
    };
  },
});

/** From the message that makes it, where that is not quoted in full. */
async function claimOf({ message }: ButtonInteraction, of: string, face: Face): Promise<string | undefined> {
  if (of === "") return questionUnder(message, face);
  const original = await fetched(message, face, () => message.channel.messages.fetch(of));
  return original && withoutMention(original.content, message.client.user.id);
}
