import { ComponentType, MessageFlags, TextInputStyle } from "discord.js";
import { z } from "zod";
import { NEW_CONVERSATION } from "../../answer/conversation.js";
import { answerReply } from "../answering.js";
import { askedIn, throughAnswer } from "../asked-in.js";
import { factsFieldSchema, writeCustomId } from "../custom-id.js";
import { QUESTION_CHARACTERS } from "../present/limits.js";
import { presentWords } from "../present/message.js";
import { button, modal } from "./component.js";

const FIELD = "question";

/** Opens a modal for a follow-up question: the text of a reply to a slash command's answer would not arrive. */
export const followUp = button({
  name: "follow-up",
  pace: "opens",
  fields: z.tuple([factsFieldSchema]),
  execute(interaction, [facts], face) {
    const words = face.words(interaction.locale);
    const input = {
      type: ComponentType.TextInput,
      custom_id: FIELD,
      style: TextInputStyle.Short,
      required: true,
      max_length: QUESTION_CHARACTERS,
    } as const;
    return {
      kind: "modal",
      late: presentWords(words("follow-up.late")),
      modal: {
        title: words("follow-up.title"),
        custom_id: writeCustomId("follow-up-asked", facts.join(",")),
        components: [{ type: ComponentType.Label, label: words("follow-up.question"), component: input }],
      },
    };
  },
});

/** Answers what was asked in the modal. */
export const followUpAsked = modal({
  name: "follow-up-asked",
  pace: "asks",
  fields: z.tuple([factsFieldSchema]),
  async execute(interaction, [facts], face) {
    const { message } = interaction;
    const question = interaction.fields.getTextInputValue(FIELD);
    const asked = message === null ? undefined : await askedIn(message, face);
    const before =
      message === null || asked === undefined ? NEW_CONVERSATION : throughAnswer(asked, facts, message, face);
    const isPrivate = message?.flags.has(MessageFlags.Ephemeral) === true;
    return answerReply({ question, before, isPrivate, interaction }, face);
  },
});
