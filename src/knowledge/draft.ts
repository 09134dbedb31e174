import { stringify } from "yaml";
import { KnowledgeError, UserError } from "../errors.js";
import { anchorFor, paragraphsOf } from "./draft-text.js";
import type { PackFile } from "./files.js";
import { sourceSchema } from "./schema.js";

/** What is known of an article besides its text. */
export interface DraftOptions {
  /** The article's name, as of its file: the title where none is given. */
  readonly name: string;
  readonly text: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** `2014-08-22` */
  readonly published?: string | undefined;
  /** An https URL. */
  readonly url?: string | undefined;
  /** Where the JSON Schemas are, seen from the new folder (`..`); without it the files name none. */
  readonly schemas?: string | undefined;
}

/** Long ids are hard to type and to read. */
const LONGEST_SLUG = 48;

/**
 * Turns an article into a pack to work on: one fact per sentence, verbatim, citing its paragraph, marked as a draft.
 *
 * @throws KnowledgeError where the article says nothing; UserError where what is known of it has the wrong form.
 */
export function draftPack(options: DraftOptions): { files: PackFile[]; facts: number; paragraphs: number } {
  const paragraphs = paragraphsOf(options.text);
  const title = firstSaid(options.title, options.name) ?? "Article";
  const id = slugOf(title);
  const facts = paragraphs.flatMap(({ number, sentences }) =>
    sentences.map((statement, index) => draftFact(id, number, index + 1, statement)),
  );
  if (facts.length === 0) {
    throw new KnowledgeError({
      code: "empty-article",
      where: options.name,
      expected: "an article with sentences in it",
      found: options.text.trim() === "" ? "no text" : "no letters",
    });
  }
  const source = checkedSource({
    id,
    publisher: firstSaid(options.publisher) ?? "Unknown publisher",
    title,
    ...(options.published === undefined ? {} : { published: options.published }),
    ...(options.url === undefined ? {} : { url: options.url }),
    paragraphs: paragraphs.length,
  });
  const manifest = {
    id,
    title,
    about: `the article ${JSON.stringify(title)}`,
    sources: [source],
    entities: [],
    gaps: [],
  };
  return {
    files: [
      { name: "pack.yaml", text: yamlText(manifest, "pack.schema.json", options.schemas) },
      { name: "facts.yaml", text: yamlText(facts, "facts.schema.json", options.schemas) },
    ],
    facts: facts.length,
    paragraphs: paragraphs.length,
  };
}

function draftFact(source: string, paragraph: number, sentence: number, statement: string): object {
  const anchor = anchorFor(statement);
  return {
    id: `${source}-p${paragraph}-s${sentence}`,
    topic: `Paragraph ${paragraph}`,
    statement,
    status: "press_report",
    citations: [{ source, paragraph, ...(anchor === undefined ? {} : { anchor }) }],
    questions: [],
    draft: true,
  };
}

function firstSaid(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.map((text) => text?.trim()).find((text) => text !== undefined && text !== "");
}

/** The options come from the command line, so their faults are told in its words. */
function checkedSource(source: object): object {
  const parsed = sourceSchema.safeParse(source);
  const wrong = (option: string, expected: string, found: unknown): UserError =>
    new UserError({ code: "bad-option", where: `--${option}`, expected, found: JSON.stringify(found) });
  const issue = parsed.error?.issues[0];
  if (!parsed.success) {
    const option = String(issue?.path[0]);
    throw wrong(option, issue?.message ?? "a valid value", Reflect.get(source, option));
  }
  const { url } = parsed.data;
  if (url !== undefined && new URL(url).protocol !== "https:") throw wrong("url", "an https URL", url);
  return parsed.data;
}

/** `ibm-announces-partnership`; titles without a Latin letter become `article`. */
function slugOf(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let slug = "";
  for (const word of words ?? []) {
    const longer = slug === "" ? word.slice(0, LONGEST_SLUG) : `${slug}-${word}`;
    if (longer.length > LONGEST_SLUG) break;
    slug = longer;
  }
  return slug === "" ? "article" : slug;
}

function yamlText(value: unknown, schema: string, schemas: string | undefined): string {
  const header = schemas === undefined ? "" : `# yaml-language-server: $schema=${schemas}/${schema}\n`;
  return header + stringify(value, { lineWidth: 110, minContentWidth: 40, aliasDuplicateObjects: false });
}
