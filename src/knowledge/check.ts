import type { Entries } from "./entries.js";
import type { LoadedPack } from "./load.js";
import { type Problem, sortProblems } from "./problem.js";
import { missingParts, noFacts } from "./rules/completeness.js";
import { datedEvents } from "./rules/events.js";
import { listedFigures } from "./rules/figures.js";
import { idsSharedByPacks, repeatedIds } from "./rules/ids.js";
import { unmentionedEntities } from "./rules/mentions.js";
import { anchorWords, citedPassages } from "./rules/passages.js";
import { sharedQuestions } from "./rules/questions.js";
import { brokenReferences } from "./rules/references.js";
import { sourceLinks } from "./rules/sources.js";

type Rule = (entries: Entries) => Problem[];

/** Without these an answer could cite nothing, or the wrong thing: no face speaks from a pack that breaks them. */
const INTEGRITY: readonly Rule[] = [repeatedIds, brokenReferences];

/** What else makes a pack fit to be published. */
const EDITORIAL: readonly Rule[] = [
  sourceLinks,
  citedPassages,
  anchorWords,
  unmentionedEntities,
  sharedQuestions,
  listedFigures,
  datedEvents,
  missingParts,
  noFacts,
];

/** Everything that is wrong with a pack, and what its drafts lack, by file and position. */
export function checkPack(loaded: LoadedPack): Problem[] {
  return apply([...INTEGRITY, ...EDITORIAL], loaded);
}

/** Only what makes a pack unusable: faults of syntax and shape, repeated ids, broken references. */
export function checkIntegrity(loaded: LoadedPack): Problem[] {
  return apply(INTEGRITY, loaded);
}

/** What keeps packs from being loaded together: the id of a fact or a source that two of them use. */
export function checkTogether(packs: readonly LoadedPack[]): Problem[] {
  return sortProblems(idsSharedByPacks(packs.map(({ entries }) => entries)));
}

function apply(rules: readonly Rule[], { problems, entries }: LoadedPack): Problem[] {
  return sortProblems([...problems, ...rules.flatMap((rule) => rule(entries))]);
}
