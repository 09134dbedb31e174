import { ApplicationCommandType, type MessageContextMenuCommandInteraction } from "discord.js";
import { verifying } from "../../answer/verify.js";
import { answerReply } from "../answering.js";
import type { Face } from "../face.js";
import { withoutMention } from "../messages/read.js";
import { presentWords } from "../present/message.js";
import { presentVerification } from "../present/verification.js";
import type { Response } from "../response.js";
import { stepByStep } from "../step-by-step.js";
import { named } from "../words/described.js";
import type { MessageCommand } from "./command.js";
import { EVERYWHERE } from "./declared.js";

/** Answers what a message asks, whoever wrote it. */
export const answerThis = {
  data: { type: ApplicationCommandType.Message, ...named("menu.answer"), ...EVERYWHERE },
  execute(interaction, face) {
    const question = textOf(interaction);
    if (question === "") return noText(interaction, face);
    return answerReply({ question, isPrivate: false, interaction }, face);
  },
} satisfies MessageCommand;

/** Holds what a message claims against the sources. */
export const checkThisClaim = {
  data: { type: ApplicationCommandType.Message, ...named("menu.check"), ...EVERYWHERE },
  async execute(interaction, face) {
    const claim = textOf(interaction);
    if (claim === "") return noText(interaction, face);
    const verification = await stepByStep(verifying(claim, face.knowledge));
    const words = face.words(interaction.locale);
    const { user, targetId: of } = interaction;
    return { kind: "reply", message: presentVerification(verification, { words, asker: user.id, of }) };
  },
} satisfies MessageCommand;

function textOf({ targetMessage, client }: MessageContextMenuCommandInteraction): string {
  return withoutMention(targetMessage.content, client.user.id);
}

function noText({ locale }: MessageContextMenuCommandInteraction, face: Face): Response {
  return { kind: "reply", message: presentWords(face.words(locale)("menu.no-text")), private: true };
}
