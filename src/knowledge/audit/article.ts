import { paragraphsOf } from "../draft-text.js";
import type { Source } from "../schema.js";

/** The text of a source, which stays outside the pack. */
export interface Article {
  readonly source: Source;
  /** Paragraph n of a citation is `paragraphs[n - 1]`; white space is collapsed. */
  readonly paragraphs: readonly string[];
}

/** What a fact is held against, and as much of its surroundings as the rules of derivation need. */
export interface Passage {
  readonly source: Source;
  /** `paragraph 8 of irish-times` */
  readonly label: string;
  readonly text: string;
  /** The paragraph before; empty for the first. */
  readonly before: string;
}

/** Reads an article as `draft` does: blank lines part its paragraphs. */
export function readArticle(source: Source, text: string): Article {
  const paragraphs = paragraphsOf(text).map(({ sentences }) => sentences.join(" ").replace(/\s+/gu, " "));
  return { source, paragraphs };
}

/** Undefined where the article has no such paragraph. */
export function passageOf({ source, paragraphs }: Article, number: number): Passage | undefined {
  const text = paragraphs[number - 1];
  if (text === undefined) return undefined;
  return {
    source,
    label: `paragraph ${number} of ${source.id}`,
    text,
    before: paragraphs[number - 2] ?? "",
  };
}
