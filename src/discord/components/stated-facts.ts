import type { ButtonInteraction } from "discord.js";
import { MessageFlags } from "discord.js";
import type { Fact } from "../../knowledge/schema.js";
import type { Face } from "../face.js";

/** The facts that a button carries; undefined where one of them is no longer known. */
export function factsOf(ids: readonly string[], { knowledge }: Face): readonly Fact[] | undefined {
  const facts = ids.flatMap((id) => knowledge.facts.get(id) ?? []);
  return facts.length === ids.length ? facts : undefined;
}

/** What goes on from a message that one person alone sees is for that person alone. */
export function isUnderPrivate({ message }: ButtonInteraction): boolean {
  return message.flags.has(MessageFlags.Ephemeral);
}
