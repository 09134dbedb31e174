import { conceptOf } from "./synonyms.js";
import { stem } from "./stems.js";

/** Words that cannot both be said of one thing, a pair of groups a line. General English only. */
const PAIRS = `
small medium smaller : big large giant huge multinational conglomerate
separate own : same single common
adjusted adjust adjustment : raw unadjusted gross
remote cloud : local onsite premise premises building
biggest first lead : second third trailing last smallest
entirely wholly itself : partly abroad foreign foreigner
help persuade boost : harm hinder hurt harder deter
choose : unable forbidden
pledge : refuse reject decline
tension rivalry : harmony friendly
together : alone
never : once
banned : allowed
`;

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = build();

function build(): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const line of PAIRS.trim().split("\n")) {
    const [one = [], other = []] = line.split(" : ").map((group) =>
      group
        .trim()
        .split(" ")
        .map((word) => conceptOf(stem(word))),
    );
    for (const [these, those] of [
      [one, other],
      [other, one],
    ] as const)
      for (const key of these) all.set(key, new Set([...(all.get(key) ?? []), ...those]));
  }
  return all;
}

/** The keys under which what cannot also be so is indexed, where a key is. */
export function oppositesOf(key: string): ReadonlySet<string> {
  return OPPOSITES.get(key) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
