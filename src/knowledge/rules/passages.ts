import { hasQuoteMark, MOST_ANCHOR_WORDS, wordsOf } from "../anchor.js";
import type { Entries } from "../entries.js";
import { fault, type Place, type Problem } from "../problem.js";

/** A citation names its passage where the source's paragraphs are known, and none where they are not. */
export function citedPassages(entries: Entries): Problem[] {
  const sources = new Map(entries.sources.map(({ value }) => [value.id, value]));
  return entries.facts.flatMap(({ value, at }) =>
    value.citations.flatMap(({ source, paragraph, anchor }, index): Problem[] => {
      const known = sources.get(source);
      if (known === undefined || value.draft) return [];
      if (known.paragraphs === undefined) {
        if (paragraph === undefined) return [];
        const found = `paragraph ${paragraph}, though ${source} does not say how many it has`;
        return [fault(at("citations", index, "paragraph"), "no paragraph", found)];
      }
      const lacks = (expected: string): Problem => fault(at("citations", index), expected, "none");
      return [
        ...(paragraph === undefined ? [lacks("a paragraph")] : []),
        ...(anchor === undefined ? [lacks("an anchor")] : []),
      ];
    }),
  );
}

/** Anchors are a few words that every version of a page writes the same way. */
export function anchorWords(entries: Entries): Problem[] {
  return entries.facts.flatMap(({ value, at }) =>
    value.citations.flatMap(({ anchor }, index) => [
      ...wrongAnchor(anchor?.start, at("citations", index, "anchor", "start")),
      ...wrongAnchor(anchor?.end, at("citations", index, "anchor", "end")),
    ]),
  );
}

function wrongAnchor(text: string | undefined, place: Place): Problem[] {
  if (text === undefined) return [];
  const words = wordsOf(text).length;
  return [
    ...(words > MOST_ANCHOR_WORDS ? [fault(place, `at most ${MOST_ANCHOR_WORDS} words`, String(words))] : []),
    ...(hasQuoteMark(text) ? [fault(place, "no apostrophe or quotation mark", JSON.stringify(text))] : []),
  ];
}
