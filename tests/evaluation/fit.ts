import { confidenceFeatures, type ConfidenceFeatures } from "../../src/answer/confidence.js";
import { analyse } from "../../src/search/analyse.js";
import type { IndexedKnowledge } from "../../src/search/knowledge-index.js";
import { weighted, type Features } from "../../src/search/features.js";
import { NONE_SCORE, OTHER_PERIOD, rank, type Candidate } from "../../src/search/rank.js";
import { openWordCounts } from "../../src/word-counts.js";
import { loadKnowledge } from "../knowledge.js";
import { folds } from "./held-out.js";
import { fitLogistic, fitRanking, type Sign } from "./logistic.js";
import { halfOf, readQuestions, SINGLE } from "./questions.js";
import { bearsOut } from "./score.js";

/**
 * Fits the tables of weights in `search/rank.ts` and `answer/confidence.ts`, and prints them.
 *
 * The data: phrasings of the pack, asked of a pack that lacks them and a quarter of the others;
 * phrasings of gaps, asked of a pack that lacks the gap, to which nothing is an answer; and the working half of the
 * evaluation questions. The reporting half is never read.
 */
interface Sample {
  readonly candidates: readonly Candidate[];
  /** Whether a candidate is a right answer. */
  readonly right: (candidate: Candidate) => boolean;
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

/** One of so many phrasings is asked. */
const ONE_OF = 12;

function fromPhrasings(): Sample[] {
  return [...folds(knowledge.packs, FOLDS, counts)].flatMap(({ without, held }) =>
    held
      .filter(({ is }, place) => is !== "falsePremise" && place % ONE_OF === 0)
      .map(({ text, id, is }) =>
        is === "ofUnknown"
          ? sample(text, without, undefined, FROM_PACK / 4)
          : sample(text, without, id, FROM_PACK),
      ),
  );
}

/** Phrasings asked as they stand: an exact match must be as good as certain. */
function fromPhrasingsThemselves(): Sample[] {
  const asked = knowledge.packs.flatMap(({ facts, gaps }) =>
    [...facts, ...gaps].flatMap(({ id, questions }) => questions.map((text) => ({ id, text }))),
  );
  return asked
    .filter((_, place) => place % 80 === 0)
    .map(({ id, text }) => sample(text, knowledge, id, FROM_PACK));
}

/** Questions that take nothing false for granted: what answers them is ranked. */
function fromWorkingHalf(): Sample[] {
  return readQuestions()
    .filter(
      ({ set, status, ...question }) =>
        set === SINGLE && halfOf(question) === "working" && status !== "unclear" && status !== "corrected",
    )
    .map((question): Sample => ({
      candidates: rank(analyse(question.q, knowledge), knowledge),
      right: ({ entry: { of } }) =>
        of.kind === "fact" ? bearsOut(question, of.fact) : question.status === "not_covered",
      weight: 1,
    }));
}

/** @param id of the entry that is asked for, if it is known */
function sample(text: string, over: IndexedKnowledge, id: string | undefined, weight: number): Sample {
  return { candidates: rank(analyse(text, over), over), right: ({ entry }) => entry.id === id, weight };
}

/** The score of the ranking with newly fitted weights. */
function rescored(features: Features): number {
  return weighted(weights, { ...features }) - OTHER_PERIOD * features.periodDiffers;
}

const samples = [...fromPhrasings(), ...fromPhrasingsThemselves(), ...fromWorkingHalf()]
  .filter(({ candidates }) => candidates.length > 0)
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
