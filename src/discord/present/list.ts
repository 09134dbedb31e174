import { createFootnotes } from "../../answer/footnotes.js";
import { superscript } from "../../answer/marks.js";
import type { Fact } from "../../knowledge/schema.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { sourceLine } from "./source-line.js";

/** One thing in a list. Its texts are Discord's markdown, with what is not ours escaped. */
export interface ListItem {
  /** Stands above it, and is not repeated where the item before has the same. */
  readonly heading?: string;
  readonly text: string;
  /** A line of small print under it. */
  readonly note?: string | undefined;
  /** What bears it out; none where it is no statement from a source. */
  readonly facts: readonly Fact[];
}

/** A part of a list that fits into a message: the items, and the lines of their sources. */
export interface ListPage {
  readonly body: string;
  readonly sources: string;
}

/** More are hard to take in at once. */
const ITEMS_ON_A_PAGE = 8;

/**
 * Cuts a list into pages, an item never parted from its footnotes; they count from 1 on each page.
 *
 * @param room characters for items and sources together
 * @param tooLong stands for an item that fits into no page, even with short links
 */
export function listPages(
  items: readonly ListItem[],
  room: number,
  tooLong: string,
  knowledge: IndexedKnowledge,
): ListPage[] {
  const pages: ListPage[] = [];
  let onPage: readonly ListItem[] = [];
  let page: ListPage | undefined;
  const fits = (one: ListPage): boolean => one.body.length + one.sources.length <= room;
  for (const item of items) {
    const longer = composed([...onPage, item], "url", knowledge);
    if (onPage.length < ITEMS_ON_A_PAGE && fits(longer)) {
      [onPage, page] = [[...onPage, item], longer];
      continue;
    }
    if (page !== undefined) pages.push(page);
    const forms = [
      composed([item], "url", knowledge),
      composed([item], "page", knowledge),
      { body: tooLong, sources: "" },
    ];
    [onPage, page] = [[item], forms.find(fits)];
  }
  return page === undefined ? pages : [...pages, page];
}

function composed(items: readonly ListItem[], link: "url" | "page", knowledge: IndexedKnowledge): ListPage {
  const notes = createFootnotes(knowledge);
  const body = items.map(({ heading, text, note, facts }, place) => {
    const marks = [...new Set(facts.flatMap((fact) => notes.cite(fact)))].map(superscript).join("\u2009");
    return [
      ...(heading === undefined || heading === items[place - 1]?.heading ? [] : [`### ${heading}`]),
      text + marks,
      ...(note === undefined ? [] : [`-# ${note}`]),
    ].join("\n");
  });
  return { body: body.join("\n"), sources: notes.all.map((note) => sourceLine(note, link)).join("\n") };
}
