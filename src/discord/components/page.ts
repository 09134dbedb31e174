import type { MessageComponentInteraction } from "discord.js";
import { z } from "zod";
import { facts, TOPIC_MENU } from "../commands/facts.js";
import { figures } from "../commands/figures.js";
import { gaps } from "../commands/gaps.js";
import type { ListCommand } from "../commands/list-command.js";
import { sources } from "../commands/sources.js";
import { timeline } from "../commands/timeline.js";
import { who } from "../commands/who.js";
import type { Face } from "../face.js";
import { PAGE, presentList } from "../present/list-panel.js";
import { presentWords } from "../present/message.js";
import type { Response } from "../response.js";
import { button, select } from "./component.js";

/** The lists whose pages can be turned. */
const LISTS: readonly ListCommand[] = [figures, timeline, facts, who, sources, gaps];

const pageSchema = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number);

/** Turns a list's pages: its name, what it is about, and the page to show. */
export const page = button({
  name: PAGE,
  fields: z.tuple([z.string(), z.string(), pageSchema]),
  execute: (interaction, [name, of, number], face) => shown(name, of, number, interaction, face),
});

/** Changes the topic whose facts are shown. */
export const topic = select({
  name: TOPIC_MENU,
  fields: z.tuple([z.string()]),
  execute: (interaction, _, face) => shown("facts", interaction.values[0] ?? "", 1, interaction, face),
});

async function shown(
  name: string,
  of: string,
  number: number,
  interaction: MessageComponentInteraction,
  face: Face,
): Promise<Response> {
  const words = face.words(interaction.locale);
  const command = LISTS.find(({ data }) => data.name === name);
  const list = await command?.list({ of, face, words, interaction });
  if (list === undefined) return { kind: "stale" };
  if (list === "not allowed")
    return { kind: "reply", message: presentWords(words("settings.not-allowed")), private: true };
  // Whoever turns the page, the list stays that of whoever asked for it.
  const asker = interaction.message.interactionMetadata?.user.id ?? interaction.user.id;
  const { knowledge } = face;
  return { kind: "update", message: presentList(list, number, { words, knowledge, asker }) };
}
