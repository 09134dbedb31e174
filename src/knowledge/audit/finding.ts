import { type Place, placeText } from "../problem.js";

/** What an audit has to say about a place in a pack. */
export interface Finding extends Place {
  readonly wrong: string;
  /** What was looked for, and where. */
  readonly lookedFor: string;
  /** What is there instead. */
  readonly found: string;
}

export function finding(place: Place, wrong: string, lookedFor: string, found: string): Finding {
  return { ...place, wrong, lookedFor, found };
}

/** `facts.yaml:3:14: the fact says more …; looked for the figure "12%" in paragraph 8 of …; found 11 per cent` */
export function findingText(found: Finding): string {
  return `${placeText(found)}: ${found.wrong}; looked for ${found.lookedFor}; found ${found.found}`;
}
