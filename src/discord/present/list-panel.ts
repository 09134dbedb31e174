import {
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
  type APIButtonComponentWithCustomId as Button,
  type APIComponentInContainer,
} from "discord.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { writeCustomId } from "../custom-id.js";
import type { Words } from "../words/words.js";
import { button, removeButton, row } from "./answer-rows.js";
import { PANEL_CHARACTERS } from "./limits.js";
import { listPages, type ListItem } from "./list.js";
import type { PresentedPanel, Row } from "./presented.js";

/** A list of any length, of which one page is shown. */
export interface List {
  /** Markdown of one line. */
  readonly title: string;
  readonly items: readonly ListItem[];
  /** What stands there when it has no items. */
  readonly empty: string;
  /** The fields by which the buttons find the list again, before the page's number. */
  readonly found: readonly string[];
  /** Select menus below it. */
  readonly rows?: readonly Row[];
}

/** The name of the buttons that turn pages. */
export const PAGE = "page";
/** Below the sources: the page's number, in any language. */
const PAGE_LINE_CHARACTERS = 100;

export interface ListOptions {
  readonly words: Words;
  /** What the items' sources are of. */
  readonly knowledge: IndexedKnowledge;
  /** The id of whoever asked for it, who may take it away again. */
  readonly asker: string;
}

/** @param asked counts from 1; one past the end, as of a list that has become shorter, is the last */
export function presentList(
  { title, items, empty, found, rows = [] }: List,
  asked: number,
  { words, knowledge, asker }: ListOptions,
): PresentedPanel {
  const heading = `## ${title}`;
  const room = PANEL_CHARACTERS - heading.length - PAGE_LINE_CHARACTERS;
  const pages = listPages(items, room, words("list.too-long"), knowledge);
  const number = Math.min(asked, Math.max(1, pages.length));
  const { body, sources } = pages[number - 1] ?? { body: empty, sources: "" };
  const small = [
    ...(sources === "" ? [] : [sources]),
    ...(pages.length > 1 ? [`-# ${words("list.page", { number, pages: pages.length })}`] : []),
  ];
  const components: APIComponentInContainer[] = [
    text(heading),
    text(body),
    ...(small.length === 0 ? [] : [SEPARATOR, text(small.join("\n"))]),
    row([
      ...(pages.length > 1 ? turning(found, number, pages.length, words) : []),
      removeButton(asker, words),
    ]),
    ...rows,
  ];
  return {
    components: [{ type: ComponentType.Container, components }],
    flags: [MessageFlags.SuppressEmbeds, MessageFlags.IsComponentsV2],
  };
}

const SEPARATOR: APIComponentInContainer = {
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
};

function text(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}

function turning(found: readonly string[], number: number, pages: number, words: Words): Button[] {
  const to = (page: number, label: string): Button => ({
    ...button(writeCustomId(PAGE, ...found, String(page)), label),
    disabled: page < 1 || page > pages,
  });
  return [to(number - 1, words("list.previous")), to(number + 1, words("list.next"))];
}
