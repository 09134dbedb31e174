import { PermissionFlagsBits } from "discord.js";
import { z } from "zod";
import { snowflakeSchema } from "../custom-id.js";
import { presentWords } from "../present/message.js";
import { button } from "./component.js";

/** Takes an answer away, for whoever asked and for moderators. */
export const remove = button({
  name: "remove",
  fields: z.tuple([snowflakeSchema]),
  async execute(interaction, [asker], face) {
    const mayRemove =
      interaction.user.id === asker ||
      interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) === true;
    if (!mayRemove) {
      const words = face.words(interaction.locale);
      return { kind: "reply", private: true, message: presentWords(words("remove.not-yours")) };
    }
    const question = interaction.message.reference?.messageId;
    if (question !== undefined) await face.events.add(question, () => face.replies.forget(question));
    return { kind: "remove" };
  },
});
