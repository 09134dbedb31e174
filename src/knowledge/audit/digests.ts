import type { Placed } from "../entries.js";
import type { Source } from "../schema.js";
import type { Article } from "./article.js";
import { finding, type Finding } from "./finding.js";

/** A short fingerprint of a text, in hexadecimal digits. */
export type Digest = (text: string) => string;

/** The `digests` of a source, to be pasted into its entry in `pack.yaml`. */
export function digestLines({ paragraphs }: Article, digest: Digest): string[] {
  return ["    digests:", ...paragraphs.map((text) => `      - "${digest(text)}"`)];
}

/** Where a source's paragraphs are not those that its facts were written from. */
export function digestFaults({ value, at }: Placed<Source>, article: Article, digest: Digest): Finding[] {
  const { id, paragraphs, digests } = value;
  const count = String(article.paragraphs.length);
  const miscounted =
    paragraphs === undefined || String(paragraphs) === count
      ? []
      : [finding(at("paragraphs"), "the number of paragraphs differs", `${paragraphs} in ${id}`, count)];
  if (digests === undefined) {
    const wrong = "an edit of the article would not be noticed";
    const found = "none: paste what footnote audit --digests prints";
    return [...miscounted, finding(at(), wrong, `digests of the paragraphs of ${id}`, found)];
  }
  const edited = article.paragraphs.flatMap((text, index): Finding[] => {
    const [expected = "none", found] = [digests[index], digest(text)];
    if (expected === found) return [];
    const wrong = `paragraph ${index + 1} of ${id} has been edited since its facts were written`;
    return [finding(at("digests", index), wrong, `the digest ${expected}`, found)];
  });
  return [...miscounted, ...edited];
}
