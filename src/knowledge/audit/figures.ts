import { findFigures, type FoundFigure } from "../../language/figures.js";
import { isSameFigure } from "../rules/figures.js";
import type { Figure } from "../schema.js";
import type { Passage } from "./article.js";
import { type Claim, FOUND, type Found, inAny, missing, type Part, wordingsOf } from "./claim.js";
import { qualifierBefore } from "./qualifiers.js";
import { SAME_FIGURE } from "./rules.js";

/** The figures of a fact's words and of its list, each with its "almost" or "more than". */
export function figureParts(claim: Claim): Part[] {
  const { value, at } = claim.fact;
  const worded = wordingsOf(claim).flatMap(({ text, place }) =>
    findFigures(text).map((figure): Part => {
      const same = (found: FoundFigure): boolean =>
        found.value === figure.value && found.unit === figure.unit;
      const qualifier = qualifierBefore(text, figure.start);
      const shown = [qualifier, figure.text].filter((word) => word !== undefined).join(" ");
      return {
        place,
        what: `the figure "${shown}"`,
        look: (passages) => inAny(passages, (passage) => look(passage, same, qualifier, figure.text)),
      };
    }),
  );
  const listed = value.figures.map((figure, index): Part => {
    const same = (found: FoundFigure): boolean => isSameFigure(figure, found);
    return {
      place: at("figures", index, "value"),
      what: `the figure ${listedText(figure)}`,
      look: (passages) => inAny(passages, (passage) => look(passage, same, figure.approximately)),
    };
  });
  return [...worded, ...listed];
}

function look(
  { text }: Passage,
  same: (found: FoundFigure) => boolean,
  qualifier: string | undefined,
  written?: string,
): Found {
  const figures = findFigures(text);
  const match = figures.find((figure) => same(figure) && qualifierBefore(text, figure.start) === qualifier);
  if (match === undefined) {
    return missing(
      figures.map((figure) => [qualifierBefore(text, figure.start), figure.text].filter(Boolean).join(" ")),
    );
  }
  const isVerbatim = written === undefined || match.text.toLowerCase() === written.toLowerCase();
  return isVerbatim ? FOUND : { kind: "derived", rule: SAME_FIGURE };
}

function listedText({ value, unit, approximately }: Figure): string {
  return [approximately, value, unit].filter((part) => part !== undefined).join(" ");
}
