import { ComponentType, MessageFlags, type ButtonInteraction } from "discord.js";
import { z } from "zod";
import { askedIn } from "../asked-in.js";
import { TELL_CURATORS } from "../present/answer-rows.js";
import type { PresentedText, Row } from "../present/presented.js";
import { button } from "./component.js";

/** Counts a question that is not covered once more for the curators, and can be pressed once. */
export const tellCurators = button({
  name: TELL_CURATORS,
  fields: z.tuple([]),
  async execute(interaction, _, face) {
    const asked = await askedIn(interaction.message, face);
    if (asked === undefined) return { kind: "stale" };
    await face.storage.addUnanswered(interaction.guildId ?? "", asked.question);
    const told = face.words(interaction.locale)("answer.told-curators");
    return { kind: "update", message: spent(interaction, told) };
  },
});

/** The message as it is, with the button pressed for good. */
function spent({ message, customId }: ButtonInteraction, label: string): PresentedText {
  const rows = message.components.flatMap((one): Row[] =>
    one.type === ComponentType.ActionRow ? [one.toJSON()] : [],
  );
  return {
    content: message.content,
    flags: MessageFlags.SuppressEmbeds,
    components: rows.map((one) => ({
      ...one,
      components: one.components.map((component) =>
        "custom_id" in component &&
        component.custom_id === customId &&
        component.type === ComponentType.Button
          ? { ...component, label, disabled: true }
          : component,
      ),
    })),
  };
}
