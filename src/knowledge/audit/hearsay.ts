import type { Entries } from "../entries.js";
import type { Passage } from "./article.js";
import type { Claim } from "./claim.js";

/**
 * What the pack says elsewhere on the word of those sources of a fact that have no text. A fact that cites a
 * paragraph beside such a source may take from the source what facts of its topic take from it alone, and no more:
 * otherwise whatever the paragraph does not say could hide behind the other citation.
 */
export function hearsayOf(
  { fact, cited }: Claim,
  { facts }: Entries,
  audited: ReadonlySet<string>,
): Passage[] {
  return cited
    .filter(({ id }) => !audited.has(id))
    .flatMap((source) =>
      facts
        .filter(({ value }) => {
          const sources = value.citations.map((citation) => citation.source);
          const isOfSource = sources.includes(source.id) && !sources.some((id) => audited.has(id));
          return isOfSource && value.topic === fact.value.topic;
        })
        .map(({ value }) => ({
          source,
          label: value.id,
          text: `${value.statement} ${value.date ?? ""}`,
          before: "",
        })),
    );
}
