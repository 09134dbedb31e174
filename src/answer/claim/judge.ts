import { normalise } from "../../language/tokens.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { rank, type Candidate } from "../../search/rank.js";
import { wordsOf } from "../../search/words.js";
import { isAnothers } from "../belongings.js";
import { asserted } from "./asserted.js";
import { findAgainst, sureBy, type Against } from "./against.js";
import { claimFeatures, type ClaimFeatures } from "./claim-features.js";
import { probabilities } from "./probabilities.js";

/** What becomes of one claim, by the fact that decides it. */
export interface Judgement {
  readonly verdict: "supported" | "contradicted" | "not_covered";
  /** Estimated probability of the verdict, 0 to 1. */
  readonly confidence: number;
  /** The fact that decides; where none does, the one that comes nearest. */
  readonly candidate: Candidate | undefined;
  readonly against: Against;
  readonly ranked: readonly Candidate[];
}

/** Facts that are looked at closely, and how alike a false thing must be for its fact to be one of them. */
const LOOKED_AT = 5;
const ALIKE = 0.5;
/** From this probability on a verdict is given. */
const GIVEN_FROM = 0.6;
/** So much higher must a fact rank to outweigh another that is surer. */
const NEARER = 2;
/** A fact that the claim may be about, with the probabilities that it bears it out or contradicts it. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly features: ClaimFeatures;
  readonly supports: number;
  readonly contradicts: number;
}

/** Holds a claim against the facts that it may be about. */
export function judge(claim: AnalysedQuestion, knowledge: IndexedKnowledge): Judgement {
  const ranked = rank(claim, knowledge);
  const { against, weighed } = weighFacts(claim, ranked, knowledge);
  const best = (of: "supports" | "contradicts"): Weighed | undefined =>
    weighed.reduce<Weighed | undefined>((top, one) => (one[of] > (top?.[of] ?? 0) ? one : top), undefined);
  const [pro, con] = [best("supports"), best("contradicts")];
  const [supports, contradicts] = [pro?.supports ?? 0, con?.contradicts ?? 0];
  const common = { against, ranked };
  if (supports >= GIVEN_FROM && (supports >= contradicts || isNearer(pro, con)))
    return { ...common, verdict: "supported", confidence: supports, candidate: pro?.candidate };
  if (contradicts >= GIVEN_FROM)
    return { ...common, verdict: "contradicted", confidence: contradicts, candidate: con?.candidate };
  return {
    ...common,
    verdict: "not_covered",
    confidence: 1 - Math.max(supports, contradicts),
    candidate: weighed[0]?.candidate,
  };
}

/** Whether the fact that bears a claim out is clearly nearer to it than another that contradicts it. */
function isNearer(pro: Weighed | undefined, con: Weighed | undefined): boolean {
  return pro !== undefined && con !== undefined && pro.candidate.score >= con.candidate.score + NEARER;
}

/** Each fact that the claim may be about, with what speaks for and against. */
export function weighFacts(
  claim: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): { readonly against: Against; readonly weighed: readonly Weighed[] } {
  const facts = ranked.filter(({ entry }) => entry.of.kind === "fact");
  const near = facts.filter(({ evidence }, place) => place < LOOKED_AT || evidence.refutes >= ALIKE);
  const against = findAgainst(asserted(claim), near, ranked, knowledge);
  const named = facts.filter((fact) =>
    [against.figure, against.direction, against.speaker].some((one) => sureBy(one, fact) > 0),
  );
  const weighed = [...new Set([...near, ...named])].map((candidate): Weighed => {
    const features = claimFeatures(claim, candidate, ranked, against, knowledge);
    if (repeats(claim.text, candidate)) return { candidate, features, supports: 1, contradicts: 0 };
    const { supports, contradicts } = probabilities(candidate, features, against);
    // What is one's is not the other's, however much of the rest is said.
    const isTurned =
      candidate.entry.of.kind === "fact" &&
      isAnothers(claim.text, candidate.entry.of.fact.statement, knowledge);
    return isTurned
      ? { candidate, features, supports: 0, contradicts: Math.max(supports, contradicts) }
      : { candidate, features, supports, contradicts };
  });
  return { against, weighed };
}

/** Whether the claim is the fact's own statement, word for word. */
function repeats(text: string, { entry: { of } }: Candidate): boolean {
  const words = (one: string): string =>
    wordsOf(normalise(one))
      .map((word) => word.text)
      .join(" ");
  return of.kind === "fact" && words(text) === words(of.fact.statement);
}
