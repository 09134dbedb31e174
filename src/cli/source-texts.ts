import { KnowledgeError, UserError } from "../errors.js";
import { readText } from "../text-file.js";

/** Far above any article, far below what would hang. */
const LARGEST_TEXT = 5 * 1024 * 1024;

/**
 * The texts that `--source ID=FILE` names, by the source's id.
 *
 * @param known the ids of the packs' sources
 * @throws UserError where it is not of that form, no pack has the source, or the file cannot be read
 */
export function readSourceTexts(
  given: readonly string[],
  known: readonly string[],
): ReadonlyMap<string, string> {
  const wrong = (expected: string, found: string, next: string, cause?: unknown): UserError =>
    new UserError({ code: "bad-source", where: "--source", expected, found, next, cause });
  const next = "Write it as in --source irish-times=article.txt.";
  if (given.length === 0) throw wrong("a source and its file", "none", next);

  const texts = new Map<string, string>();
  for (const option of given) {
    const [id = "", file = ""] = option.split(/=(.*)/s);
    if (id === "" || file === "") throw wrong("ID=FILE", JSON.stringify(option), next);
    if (!known.includes(id)) {
      throw wrong("a source of the packs", `"${id}"`, `The packs have ${known.join(", ")}.`);
    }
    if (texts.has(id)) throw wrong("each source once", `"${id}" again`, next);
    texts.set(id, read(file, wrong));
  }
  return texts;
}

function read(
  file: string,
  wrong: (expected: string, found: string, next: string, cause: unknown) => UserError,
): string {
  try {
    return readText(file, { shown: file, largest: LARGEST_TEXT });
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    const { expected, found } = error.detail;
    throw wrong(`${expected} in ${file}`, found, "Name the file with the article's text.", error);
  }
}
