import { basename, dirname, extname, join, resolve } from "node:path";
import type { Command } from "commander";
import { KnowledgeError } from "../errors.js";
import type { Io } from "./io.js";

interface DraftOptions {
  readonly out: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
}

/** An article, not a book; in bytes. */
const LARGEST_ARTICLE = 1024 * 1024;

/** `footnote draft`: an article as a new pack to work on. */
export function addDraft(program: Command, io: Io): void {
  program
    .command("draft")
    .description("turn an article into a pack to work on: a draft fact per sentence, verbatim")
    .argument("<article>", "a text file, its paragraphs separated by blank lines")
    .requiredOption("--out <dir>", "the new pack's folder")
    .option("--title <text>", "the article's title (default: the file's name)")
    .option("--publisher <name>", "who published it")
    .option("--published <date>", "when, as in 2014-08-22")
    .option("--url <url>", "its https address")
    .action((article: string, options: DraftOptions) => draft(article, options, io));
}

async function draft(article: string, options: DraftOptions, io: Io): Promise<void> {
  const [
    { existsSync },
    { LARGEST_PACK_FILE, shownFolder },
    { readText },
    { draftPack },
    { writeNewFolder },
  ] = await Promise.all([
    import("node:fs"),
    import("../packs.js"),
    import("../text-file.js"),
    import("../knowledge/draft.js"),
    import("./new-folder.js"),
  ]);
  const { out, ...known } = options;
  const hasSchemas = existsSync(join(dirname(resolve(out)), "pack.schema.json"));
  const drafted = draftPack({
    ...known,
    name: basename(article, extname(article)),
    text: readText(article, { shown: article, largest: LARGEST_ARTICLE }),
    ...(hasSchemas ? { schemas: ".." } : {}),
  });
  const largest = Math.max(...drafted.files.map(({ text }) => Buffer.byteLength(text)));
  if (largest > LARGEST_PACK_FILE) {
    throw new KnowledgeError({
      code: "article-too-long",
      where: article,
      expected: "an article whose facts fit into 5 MB",
      found: `${drafted.facts} facts`,
      next: "Draft it in parts.",
    });
  }
  writeNewFolder(out, drafted.files);
  const shown = shownFolder(out);
  for (const { name } of drafted.files) io.out(`wrote ${shown}/${name}`);
  io.out(
    `${drafted.facts} draft facts from ${drafted.paragraphs} paragraphs, word for word: a working copy, not to be published.`,
  );
  io.out("Next: put each fact into your own words, add figures and questions, and take out draft: true.");
  io.out(`What is still missing: footnote check --pack ${shown}`);
}
