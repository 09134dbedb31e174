import { keyFigures, type KeyFigure } from "../../answer/overview/key-figures.js";
import { figureText } from "../../answer/correction.js";
import { periodInWords } from "../../answer/period-in-words.js";
import { escapeText } from "../present/escape.js";
import type { ListItem } from "../present/list.js";
import type { Words } from "../words/words.js";
import { listCommand } from "./list-command.js";

/** `/figures`: every figure with its unit, what it measures, its period and basis. */
export const figures = listCommand("figures", ({ knowledge }, words) => ({
  title: words("figures.title"),
  items: keyFigures(knowledge).map((one) => item(one, words)),
  empty: words("figures.none"),
}));

function item({ figure, facts }: KeyFigure, words: Words): ListItem {
  const amount = escapeText(figureText(figure));
  const moved = figure.direction === undefined ? amount : words(`figures.${figure.direction}`, { amount });
  const details = [
    ...(figure.period === undefined ? [] : [periodInWords(figure.period)]),
    ...(figure.basis === undefined ? [] : [figure.basis]),
  ];
  return {
    text: `**${moved}**: ${escapeText(figure.of)}`,
    note: details.length === 0 ? undefined : details.map(escapeText).join(" · "),
    facts,
  };
}
