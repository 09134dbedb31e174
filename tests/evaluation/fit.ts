import { confidenceFeatures, type ConfidenceFeatures } from "../../src/answer/confidence.js";
import { likeliestContradicted, premiseFeatures } from "../../src/answer/false-premise.js";
import type { Pack } from "../../src/knowledge/schema.js";
import { analyse, type AnalysedQuestion } from "../../src/search/analyse.js";
import { indexKnowledge, type IndexedKnowledge } from "../../src/search/knowledge-index.js";
import { weighted, type Features } from "../../src/search/features.js";
import { preparePack } from "../../src/search/prepare.js";
import { NONE_SCORE, OTHER_PERIOD, rank, type Candidate } from "../../src/search/rank.js";
import { openWordCounts } from "../../src/word-counts.js";
import { loadKnowledge } from "../knowledge.js";
import { fitLogistic, fitRanking, type Sign } from "./logistic.js";
import { halfOf, readQuestions, SINGLE } from "./questions.js";
import { bearsOut } from "./score.js";

/**
 * Fits the three tables of weights, in `search/rank.ts`, `answer/confidence.ts` and `answer/false-premise.ts`, and prints
 * them.
 *
 * The data: phrasings of the pack, false premises among them, asked of a pack that lacks them and a quarter of the others;
 * phrasings of gaps, asked of a pack that lacks the gap, to which nothing is an answer; and the working half of the
 * evaluation questions. The reporting half is never read.
 */
interface Sample {
  readonly question: AnalysedQuestion;
  readonly candidates: readonly Candidate[];
  /** Whether a candidate is a right answer. */
  readonly right: (candidate: Candidate) => boolean;
  /** Whether the question takes for granted what a candidate contradicts. */
  readonly contradicts: (candidate: Candidate) => boolean;
  readonly weight: number;
}

const RANKING: Readonly<Record<keyof Features, Sign>> = {
  margin: "for",
  phrasing: "for",
  same: "for",
  likelihood: "for",
  inStatement: "for",
  dwells: "for",
  periodAgrees: "for",
  periodDiffers: "against",
  periodLacks: "against",
  figureDiffers: "against",
  figureLacks: "against",
  lacksType: "against",
  lacksName: "against",
  lacksAsked: "against",
};
const CONFIDENCE: Readonly<Record<keyof ConfidenceFeatures, Sign>> = {
  ...RANKING,
  lead: "for",
  odds: "for",
  posterior: "for",
};

const FOLDS = 4;
/** What a phrasing counts beside a question that somebody else wrote. */
const FROM_PACK = 0.1;
/** Candidates further down hardly move the fit. */
const MOST_CANDIDATES = 15;
const counts = openWordCounts();
const knowledge = loadKnowledge();

function fromPhrasings(): Sample[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const held: Held[] = [];
    const unknown: string[] = [];
    const keep = (id: string, texts: readonly string[], isFalse = false): string[] =>
      texts.filter((text, index) => {
        const out = index % FOLDS === fold;
        if (out) held.push({ id, text, isFalse });
        return !out;
      });
    const packs = knowledge.packs.map((pack): Pack => ({
      ...pack,
      facts: pack.facts.map((fact) => ({
        ...fact,
        questions: keep(fact.id, fact.questions),
        answered_yes: keep(fact.id, fact.answered_yes),
        answered_no: keep(fact.id, fact.answered_no),
        false_premises: keep(fact.id, fact.false_premises, true),
      })),
      gaps: pack.gaps.flatMap((gap, place) => {
        if (place % FOLDS !== fold) return { ...gap, questions: keep(gap.id, gap.questions) };
        unknown.push(...gap.questions);
        return [];
      }),
    }));
    const without = indexKnowledge(
      packs.map((pack) => preparePack(pack, counts)),
      counts,
    );
    return [
      ...held
        .filter(({ isFalse }, place) => place % (isFalse ? 3 : 12) === 0)
        .map((one) => sample(one.text, without, one, FROM_PACK)),
      ...unknown
        .filter((_, place) => place % 12 === 0)
        .map((text) => sample(text, without, undefined, FROM_PACK / 4)),
    ];
  });
}

/** Phrasings asked as they stand: an exact match must be as good as certain. */
function fromPhrasingsThemselves(): Sample[] {
  const asked = knowledge.packs.flatMap(({ facts, gaps }) =>
    [...facts, ...gaps].flatMap(({ id, questions }) => questions.map((text) => ({ id, text }))),
  );
  return asked
    .filter((_, place) => place % 80 === 0)
    .map(({ id, text }) => sample(text, knowledge, { id, text, isFalse: false }, FROM_PACK));
}

function fromWorkingHalf(): Sample[] {
  return readQuestions()
    .filter(
      (question) =>
        question.set === SINGLE && halfOf(question) === "working" && question.status !== "unclear",
    )
    .map((question): Sample => {
      const analysed = analyse(question.q, knowledge);
      const isFalse = question.status === "corrected";
      const isAnswer = ({ entry: { of } }: Candidate): boolean =>
        of.kind === "fact" ? bearsOut(question, of.fact) : question.status === "not_covered";
      return {
        question: analysed,
        candidates: rank(analysed, knowledge),
        right: (candidate) => !isFalse && isAnswer(candidate),
        contradicts: (candidate) => isFalse && isAnswer(candidate),
        weight: 1,
      };
    });
}

/** A phrasing that was taken out, and of which entry. */
interface Held {
  readonly id: string;
  readonly text: string;
  /** Whether it takes for granted what the entry contradicts. */
  readonly isFalse: boolean;
}

function sample(text: string, over: IndexedKnowledge, of: Held | undefined, weight: number): Sample {
  const isOf = ({ entry }: Candidate): boolean => entry.id === of?.id;
  const question = analyse(text, over);
  return {
    question,
    candidates: rank(question, over),
    right: (candidate) => of?.isFalse === false && isOf(candidate),
    contradicts: (candidate) => of?.isFalse === true && isOf(candidate),
    weight,
  };
}

/** The score of the ranking with newly fitted weights. */
function rescored(features: Features): number {
  return weighted(weights, { ...features }) - OTHER_PERIOD * features.periodDiffers;
}

const all = [...fromPhrasings(), ...fromPhrasingsThemselves(), ...fromWorkingHalf()].filter(
  ({ candidates }) => candidates.length > 0,
);

const premises = all.flatMap(({ question, candidates, contradicts, weight }) => {
  const likeliest = likeliestContradicted(candidates);
  return likeliest === undefined
    ? []
    : { features: premiseFeatures(question, likeliest, candidates), right: contradicts(likeliest), weight };
});
process.stdout.write(`false premises ${JSON.stringify(fitLogistic(premises), undefined, 2)}\n`);

/** Questions that take nothing false for granted: what answers them is ranked. */
const samples = all
  .filter(({ candidates, contradicts }) => !candidates.some(contradicts))
  .map((one) => ({
    ...one,
    candidates: one.candidates.filter((candidate, place) => place < MOST_CANDIDATES || one.right(candidate)),
  }));
/** Where no candidate is right, none is: an option of its own. */
const ranking = fitRanking(
  samples.map(({ candidates, right, weight }) => {
    const judged = candidates.map(right);
    return {
      options: [...candidates.map((one) => ({ ...one.features })), { none: 1 }],
      right: [...judged, !judged.includes(true)],
      weight,
    };
  }),
  { signs: RANKING },
);
process.stdout.write(`ranking ${JSON.stringify(ranking, undefined, 2)}\n`);

const { none = 0, ...weights } = ranking;

const best = samples.flatMap(({ candidates: old, right, weight }) => {
  const candidates = old
    .map((one) => ({ ...one, score: rescored(one.features) }))
    .sort((a, b) => b.score - a.score);
  const shifted = candidates.map((one) => ({ ...one, score: one.score - none + NONE_SCORE }));
  const fact = shifted.find(({ entry }) => entry.of.kind === "fact");
  return fact === undefined
    ? []
    : { features: confidenceFeatures(fact, shifted), right: right(fact), weight };
});
process.stdout.write(
  `confidence ${JSON.stringify(fitLogistic(best, { signs: CONFIDENCE }), undefined, 2)}\n`,
);
