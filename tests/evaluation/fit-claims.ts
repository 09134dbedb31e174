import type { ClaimFeatures } from "../../src/answer/claim/claim-features.js";
import { understood } from "../../src/answer/claim/held.js";
import { factsFor } from "../../src/answer/claim/judge.js";
import { cannotSupport } from "../../src/answer/claim/probabilities.js";
import type { Fact } from "../../src/knowledge/schema.js";
import type { Candidate } from "../../src/search/rank.js";
import { splitSentences } from "../../src/language/sentences.js";
import { rank } from "../../src/search/rank.js";
import { loadKnowledge } from "../knowledge.js";
import { readClaims, readFittingClaims, type EvaluationClaim } from "./claims.js";
import { fitRanking, type Choice, type Numbers } from "./logistic.js";
import { halfOf } from "./questions.js";

/**
 * Fits the two tables of weights in `answer/claim/claim-weights.ts`, and prints them.
 *
 * The data: the claims of `fitting/claims.jsonl`, which were written for it, the working half of the evaluation's, and each
 * fact's statement, which the fact bears out. The reporting half is never read.
 */
const knowledge = loadKnowledge();
const OPTIONS = { rounds: 800, rate: 0.05, ridge: 0.003 } as const;

/** What is judged of a claim that something is not so is whether it is so. */
const DENIED: Readonly<Record<string, string>> = { supported: "contradicted", contradicted: "supported" };

/** Each fact as the one that bears the claim out, and as the one that contradicts it; and that none does. */
function choiceOf(text: string, given: string, decides: (fact: Fact) => boolean): Choice {
  const { claim, isDenied } = understood(text, undefined, knowledge);
  const verdict = isDenied ? (DENIED[given] ?? given) : given;
  const { facts } = factsFor(claim, rank(claim, knowledge), knowledge);
  const isOwn = ({ entry: { of } }: Candidate): boolean => of.kind === "fact" && decides(of.fact);
  const supporting = facts.filter(({ features }) => !cannotSupport(features));
  return {
    options: [
      ...supporting.map(({ features }) => named("supports", features)),
      ...facts.map(({ features }) => named("contradicts", features)),
      {},
    ],
    right: [
      ...supporting.map(({ candidate }) => verdict === "supported" && isOwn(candidate)),
      ...facts.map(({ candidate }) => verdict === "contradicted" && isOwn(candidate)),
      verdict === "not_covered",
    ],
    weight: 1,
  };
}

function isCited({ where }: EvaluationClaim, { citations }: Fact): boolean {
  return citations.some(
    ({ source, paragraph }) => where.includes(source) || where.includes(`${source}:${paragraph ?? ""}`),
  );
}

function named(as: string, features: ClaimFeatures): Numbers {
  return Object.fromEntries(
    Object.entries({ intercept: 1, ...features }).map(([name, value]) => [`${as} ${name}`, value]),
  );
}

const working = readClaims().filter(({ claim }) => halfOf({ q: claim }) === "working");
const written = [...readFittingClaims(), ...working]
  .filter(({ claim, verdict }) => verdict !== "partly" && splitSentences(claim).length === 1)
  .map((one) => choiceOf(one.claim, one.verdict, (fact) => isCited(one, fact)));
const stated = [...knowledge.facts.values()].map((fact) =>
  choiceOf(fact.statement, "supported", ({ id }) => id === fact.id),
);
const choices = [...written, ...stated].filter(({ right }) => right.includes(true));
process.stdout.write(`${JSON.stringify(fitRanking(choices, OPTIONS), undefined, 2)}\n`);
