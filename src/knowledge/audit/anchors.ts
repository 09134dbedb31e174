import type { Citation } from "../schema.js";
import type { Article } from "./article.js";
import type { Claim } from "./claim.js";
import { finding, type Finding } from "./finding.js";
import { wordsIn } from "./names.js";

/** What keeps a citation's link from opening at its paragraph. */
export function anchorFaults(
  { fact }: Claim,
  index: number,
  citation: Citation,
  article: Article,
): Finding[] {
  const { anchor, paragraph = 0 } = citation;
  const { source, paragraphs } = article;
  const home = `paragraph ${paragraph} of ${source.id}`;
  if (anchor === undefined) {
    return [finding(fact.at("citations", index), "the citation has no anchor", `words of ${home}`, "none")];
  }
  const parts = (["start", "end"] as const).flatMap((part) =>
    anchor[part] === undefined
      ? []
      : [{ words: anchor[part], place: fact.at("citations", index, "anchor", part) }],
  );
  const misplaced = parts.flatMap(({ words, place }): Finding[] => {
    const pages = [source.title, ...paragraphs].flatMap((text, number) =>
      placesOf(words, text).map(() => number),
    );
    if (pages.length === 1 && pages[0] === paragraph) return [];
    const found = pages.map((number) => (number === 0 ? "the title" : `paragraph ${number}`)).join(", ");
    const wrong = "the anchor is not on the page exactly once, in the paragraph that is cited";
    return [finding(place, wrong, `"${words}" in ${home}`, found === "" ? "it nowhere" : `it in ${found}`)];
  });
  if (misplaced.length > 0 || anchor.end === undefined) return misplaced;

  const [start = 0, end = 0] = [anchor.start, anchor.end].flatMap((words) =>
    placesOf(words, paragraphs[paragraph - 1] ?? ""),
  );
  const place = fact.at("citations", index, "anchor", "end");
  const wrong = "the anchor ends before it starts";
  return end >= start ? [] : [finding(place, wrong, `"${anchor.end}" after "${anchor.start}"`, "it before")];
}

/** Where a row of words stands, as a browser looks for it: whole words, small and capital letters alike. */
function placesOf(words: string, text: string): number[] {
  const own = wordsIn(words).map(({ surface }) => surface.toLowerCase());
  const others = wordsIn(text).map(({ surface }) => surface.toLowerCase());
  return [...others.keys()].filter((at) => own.every((word, index) => others[at + index] === word));
}
