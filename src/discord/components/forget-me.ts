import { z } from "zod";
import { FORGET_ME } from "../commands/privacy.js";
import { presentWords } from "../present/message.js";
import { button } from "./component.js";

/** Deletes at once all that is tied to whoever presses it, and says so when it is gone. */
export const forgetMe = button({
  name: FORGET_ME,
  fields: z.tuple([]),
  async execute(interaction, _, face) {
    const { user, locale } = interaction;
    await face.storage.forgetPerson(user.id);
    face.conversations.forgetPerson(user.id);
    face.replies.forgetPerson(user.id);
    return { kind: "reply", message: presentWords(face.words(locale)("privacy.forgotten")), private: true };
  },
});
