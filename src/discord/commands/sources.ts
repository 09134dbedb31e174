import { sourcesUsed, type SourceUsed } from "../../answer/overview/sources-used.js";
import { periodInWords } from "../../answer/period-in-words.js";
import { escapeText } from "../present/escape.js";
import type { ListItem } from "../present/list.js";
import { linked } from "../present/source-line.js";
import type { Words } from "../words/words.js";
import { listCommand } from "./list-command.js";

/** `/sources`: the articles, how many facts rest on each, and when it was last audited. */
export const sources = listCommand("sources", ({ knowledge }, words) => ({
  title: words("sources.title"),
  items: sourcesUsed(knowledge).map((one) => item(one, words)),
  empty: words("sources.none"),
}));

function item({ source, label, facts, alone }: SourceUsed, words: Words): ListItem {
  const { title, url = null, audited, agency } = source;
  const details = [
    ...(agency === undefined ? [] : [words("sources.agency", { agency: escapeText(agency) })]),
    words("sources.facts", { count: facts }),
    ...(alone === 0 ? [] : [words("sources.alone", { count: alone })]),
    audited === undefined
      ? words("sources.unaudited")
      : words("sources.audited", { day: periodInWords(audited) }),
  ];
  return { text: `**${linked(label, url)}**: ${escapeText(title)}`, note: details.join(" · "), facts: [] };
}
