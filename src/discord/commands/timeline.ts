import { timeline as eventsIn, type TimelineEvent } from "../../answer/overview/timeline.js";
import { escapeText } from "../present/escape.js";
import type { ListItem } from "../present/list.js";
import type { Words } from "../words/words.js";
import { listCommand } from "./list-command.js";

/** `/timeline`: what happened, the earliest first, and what is only approximately dated. */
export const timeline = listCommand("timeline", ({ knowledge }, words) => ({
  title: words("timeline.title"),
  items: eventsIn(knowledge).map((event) => item(event, words)),
  empty: words("timeline.none"),
}));

function item({ fact, when, exact, note }: TimelineEvent, words: Words): ListItem {
  const date = escapeText(when);
  return {
    heading: exact ? date : words("timeline.inexact", { date }),
    text: escapeText(fact.statement),
    note: note === undefined ? undefined : escapeText(note),
    facts: [fact],
  };
}
