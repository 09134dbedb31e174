import { asClaim } from "../../src/answer/claim/as-claim.js";
import { weighFacts, type Weighed } from "../../src/answer/claim/judge.js";
import type { Citation, Pack } from "../../src/knowledge/schema.js";
import { answerType } from "../../src/language/questions.js";
import { splitSentences } from "../../src/language/sentences.js";
import { indexKnowledge, type IndexedKnowledge } from "../../src/search/knowledge-index.js";
import { preparePack } from "../../src/search/prepare.js";
import { rank } from "../../src/search/rank.js";
import { openWordCounts } from "../../src/word-counts.js";
import { loadKnowledge } from "../knowledge.js";
import { readClaims } from "./claims.js";
import { fitLogistic, type Example } from "./logistic.js";
import { halfOf, readQuestions, SINGLE } from "./questions.js";

/**
 * Fits the two tables of weights in `answer/claim/claim-weights.ts`, and prints them.
 *
 * The data: what curators say is so, is not so, or is left open, an eighth of it asked of a pack that lacks it; the
 * working half of the evaluation questions; and the working half of the claims. The reporting half is never read.
 */
interface Sample {
  readonly verdict: string;
  readonly weighed: readonly Weighed[];
  /** Whether a fact is the one that decides. */
  readonly decides: (one: Weighed) => boolean;
  readonly weight: number;
}

/** A pack's own list is asked one in so many. */
const ONE_IN = 8;
/** What a claim that somebody wrote as one counts beside a question. */
const FROM_CLAIMS = 3;
/** Facts further down hardly move the fit. */
const MOST_OTHERS = 2;
const VERDICTS: Readonly<Record<string, string>> = {
  answered: "supported",
  corrected: "contradicted",
  not_covered: "not_covered",
};
const counts = openWordCounts();
const knowledge = loadKnowledge();

function fromLists(): Sample[] {
  const held: { text: string; verdict: string; id: string }[] = [];
  const keep = (id: string, verdict: string, texts: readonly string[]): string[] =>
    texts.filter((text, place) => {
      if (place % ONE_IN !== 0) return true;
      held.push({ id, text, verdict });
      return false;
    });
  // Of questions those that would be claims if they were said.
  const keepAsked = (id: string, verdict: string, texts: readonly string[]): string[] => {
    const isClaim = (text: string): boolean => answerType(text.toLowerCase()) === "yes_no";
    return [...texts.filter((one) => !isClaim(one)), ...keep(id, verdict, texts.filter(isClaim))];
  };
  const packs = knowledge.packs.map((pack): Pack => ({
    ...pack,
    facts: pack.facts.map((fact) => ({
      ...fact,
      answered_yes: keepAsked(fact.id, "supported", fact.answered_yes),
      answered_no: keepAsked(fact.id, "contradicted", fact.answered_no),
      claims: keep(fact.id, "supported", fact.claims),
      refutes: keep(fact.id, "contradicted", fact.refutes),
    })),
    gaps: pack.gaps.map((gap) => ({
      ...gap,
      questions: keepAsked(gap.id, "not_covered", gap.questions),
      claims: keep(gap.id, "not_covered", gap.claims),
    })),
  }));
  const without = indexKnowledge(
    packs.map((pack) => preparePack(pack, counts)),
    counts,
  );
  return held.map(({ id, text, verdict }) => ({
    verdict,
    weighed: weighedFor(text, without),
    decides: ({ candidate }) => candidate.entry.id === id,
    weight: 1,
  }));
}

function fromWorkingHalf(): Sample[] {
  const questions = readQuestions()
    .filter((one) => one.set === SINGLE && one.kind !== "yes_no" && halfOf(one) === "working")
    .map(({ q, status, where }) => ({ text: q, verdict: VERDICTS[status], where, weight: 1 }));
  const claims = readClaims()
    .filter(({ claim, verdict }) => verdict !== "partly" && halfOf({ q: claim }) === "working")
    .map(({ claim, verdict, where }) => ({ text: claim, verdict, where, weight: FROM_CLAIMS }));
  return [...questions, ...claims].flatMap(({ text, verdict, where, weight }) => {
    if (verdict === undefined || splitSentences(text).length !== 1) return [];
    const weighed = weighedFor(text, knowledge);
    const cites = ({ source, paragraph }: Citation): boolean =>
      where.includes(source) || where.includes(`${source}:${paragraph ?? ""}`);
    const own = weighed.find(
      ({ candidate: { entry } }) => entry.of.kind === "fact" && entry.of.fact.citations.some(cites),
    );
    return [{ verdict, weighed, decides: (one: Weighed) => one === own, weight }];
  });
}

function weighedFor(text: string, over: IndexedKnowledge): readonly Weighed[] {
  const claim = asClaim(text, over);
  return weighFacts(claim, rank(claim, over), over).weighed;
}

const samples = [...fromLists(), ...fromWorkingHalf()];

/** The fact that decides is an example of the verdict, and the nearest others are none. */
function examples(of: "supported" | "contradicted"): Example[] {
  return samples.flatMap(({ verdict, weighed, decides, weight }) =>
    weighed.flatMap((one, place): Example[] => {
      const isOwn = decides(one);
      if (!isOwn && place >= MOST_OTHERS) return [];
      // Another fact than the one that decides may yet say the same.
      if (!isOwn && verdict === of) return [];
      return [
        { features: one.features, right: isOwn && verdict === of, weight: isOwn ? weight : weight / 2 },
      ];
    }),
  );
}

for (const of of ["supported", "contradicted"] as const) {
  const weights = fitLogistic(examples(of), { rounds: 600, rate: 0.1, ridge: 0.002, signs: "free" });
  process.stdout.write(`${of} ${JSON.stringify(weights, undefined, 2)}\n`);
}
