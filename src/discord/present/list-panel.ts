import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
  type APIComponentInContainer,
} from "discord.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { writeCustomId } from "../custom-id.js";
import type { Words } from "../words/words.js";
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

/** @param asked counts from 1; one past the end, as of a list that has become shorter, is the last */
export function presentList(
  { title, items, empty, found, rows = [] }: List,
  asked: number,
  words: Words,
  knowledge: IndexedKnowledge,
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
    ...(pages.length > 1 ? [turning(found, number, pages.length, words)] : []),
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

function turning(found: readonly string[], number: number, pages: number, words: Words): Row {
  const button = (label: string, to: number): Row["components"][number] => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: writeCustomId(PAGE, ...found, String(to)),
    disabled: to < 1 || to > pages,
  });
  return {
    type: ComponentType.ActionRow,
    components: [button(words("list.previous"), number - 1), button(words("list.next"), number + 1)],
  };
}
