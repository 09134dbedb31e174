import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  statedConfidenceFeatures,
  type StatedConfidenceFeatures,
} from "../../src/answer/stated-confidence.js";
import { analyse } from "../../src/search/analyse.js";
import { weighted } from "../../src/search/features.js";
import { indexKnowledge } from "../../src/search/knowledge-index.js";
import { preparePack } from "../../src/search/prepare.js";
import { statementsFor, type ComparedStatement } from "../../src/search/statements/rank-statements.js";
import type { StatementFeatures } from "../../src/search/statements/statement-features.js";
import { openWordCounts } from "../../src/word-counts.js";
import { withoutAParagraph, type Collection } from "../benchmarks/collection.js";
import { auroc, mean } from "../benchmarks/metrics.js";
import { ownPack } from "../benchmarks/own-pack.js";
import { readSquad } from "../benchmarks/squad.js";
import { draftOf } from "../benchmarks/systems/footnote.js";
import { fitLogistic, fitRanking, type Numbers, type Sign } from "./logistic.js";

/**
 * Fits the weights by which facts without phrasings are found, `search/statements/statement-weights.ts`, and those of their
 * confidence, `answer/stated-confidence.ts`, and prints them, with what they reach on articles that they were not fitted
 * on: each article in turn is left out.
 *
 * Outside these folds are what is compared at all, and the constants that were set by hand beside it: how many statements
 * are looked at closely, and with those beside them (`rank-statements.ts`); the mixture and the floor of the likelihood
 * (`statement-likelihood.ts`, `statement-features.ts`); how little a common word tells, and from where on a rare one is a
 * name (`statement-words.ts`).
 *
 * The data: the articles in `articles/`, which were written for it, with each paragraph of one left out once for what
 * nothing answers; or other files in the format of SQuAD, named on the command line. And, counting a tenth, the working
 * half of the evaluation questions to the pack's statements.
 *
 * `--without FEATURE`, which may come more than once, leaves features of a statement out: what one is worth is what is lost.
 */
interface Sample {
  readonly article: string;
  readonly found: readonly ComparedStatement[];
  readonly right: readonly boolean[];
  readonly isAnswered: boolean;
  readonly weight: number;
}

interface Fitted {
  readonly ranking: Numbers;
  readonly confidence: Numbers;
}

const FROM_PACK = 0.1;
/** All that a statement has of a question can only speak for it. */
const RANKING: Readonly<Record<keyof StatementFeatures, Sign>> = {
  coverage: "for",
  before: "for",
  likelihood: "for",
  letters: "for",
  hasName: "for",
  hasDate: "for",
  hasPlace: "for",
  hasNumber: "for",
  hasDuration: "for",
};
const CONFIDENCE: Readonly<Record<keyof StatedConfidenceFeatures, Sign>> = {
  score: "for",
  letters: "for",
  asked: "for",
  found: "for",
  lacksWords: "against",
  lacksName: "against",
  lacksKind: "against",
};
const counts = openWordCounts();
const { positionals: named, values: given } = parseArgs({
  allowPositionals: true,
  options: { without: { type: "string", multiple: true, default: [] } },
});
const unknown = given.without.filter((name) => !(name in RANKING));
if (unknown.length > 0)
  throw new Error(
    `--without needs one of ${Object.keys(RANKING).join(", ")}, and got ${unknown.join(", ")}.`,
  );
const nothing: Partial<StatementFeatures> = Object.fromEntries(given.without.map((name) => [name, 0]));

function samplesOf(collection: Collection, weight: number): Sample[] {
  const knowledge = indexKnowledge([preparePack(draftOf(collection), counts)], counts);
  const placeOf = new Map(knowledge.entries.map(({ id }, place) => [id, place]));
  return collection.questions.map(({ text, right }) => {
    // All of them: the weights in force, which were fitted on every article, put none forward here.
    const { found: all } = statementsFor(analyse(text, knowledge), knowledge, () => true);
    const found = all.map((one) => ({ ...one, features: { ...one.features, ...nothing } }));
    return {
      article: collection.title,
      found,
      right: found.map(({ entry }) => right.includes(placeOf.get(entry.id) ?? -1)),
      isAnswered: right.length > 0,
      weight,
    };
  });
}

function fit(whole: readonly Sample[], leftOut: readonly Sample[]): Fitted {
  const ranking = fitRanking(
    whole
      .filter(({ right }) => right.includes(true))
      .map(({ found, right, weight }) => ({
        options: found.map((one) => ({ ...one.features })),
        right,
        weight,
      })),
    { signs: RANKING },
  );
  const confidence = fitLogistic(
    leftOut.flatMap((sample) => {
      const { best, isRight } = bestOf(sample, ranking);
      if (best === undefined) return [];
      // A question is answered in four of an article's five packs; of people's questions a third has no answer.
      return {
        features: statedConfidenceFeatures(best),
        right: isRight,
        weight: sample.isAnswered ? 0.5 : 1,
      };
    }),
    { signs: CONFIDENCE },
  );
  return { ranking, confidence };
}

/** The best statement by other weights than those in force, with its score by them. */
function bestOf({ found, right }: Sample, ranking: Numbers): { best?: ComparedStatement; isRight: boolean } {
  const scored = found.map((one, at) => ({
    best: { ...one, score: weighted(ranking, { ...one.features }) },
    isRight: right[at] === true,
  }));
  return scored.sort((a, b) => b.best.score - a.best.score)[0] ?? { isRight: false };
}

function sure(sample: Sample, { ranking, confidence }: Fitted): number {
  const { best } = bestOf(sample, ranking);
  if (best === undefined) return -Infinity;
  return weighted(confidence, { ...statedConfidenceFeatures(best), intercept: 1 });
}

const ARTICLES = ["articles", "articles-typed"].map((name) =>
  fileURLToPath(new URL(`./articles/${name}.json`, import.meta.url)),
);
const files = (named.length > 0 ? named : ARTICLES).map(readSquad);
const whole = files.flat().flatMap((one) => samplesOf(one, 1));
const leftOut = files
  .flat()
  .flatMap(withoutAParagraph)
  .flatMap((one) => samplesOf(one, 1));
const own = samplesOf(ownPack("working"), FROM_PACK);

const articles = [...new Set(whole.map(({ article }) => article))];
const right: number[] = [];
const answered: number[] = [];
const unanswered: number[] = [];
for (const held of articles) {
  const others = ({ article }: Sample): boolean => article !== held;
  const fitted = fit([...whole.filter(others), ...own], leftOut.filter(others));
  const heldOut = (sample: Sample): boolean => !others(sample);
  right.push(...whole.filter(heldOut).map((one) => Number(bestOf(one, fitted.ranking).isRight)));
  for (const sample of leftOut.filter(heldOut))
    (sample.isAnswered ? answered : unanswered).push(sure(sample, fitted));
}
process.stdout.write(
  `${articles.length} articles, each fitted without: P@1 ${mean(right).toFixed(3)}, AUROC ${auroc(answered, unanswered).toFixed(3)}\n`,
);

const fitted = fit([...whole, ...own], leftOut);
/** How sure the ranking's own score is: where the best score stands for it, and none is an option of its own. */
const none = fitRanking(
  leftOut.flatMap((sample) => {
    const { best, isRight } = bestOf(sample, fitted.ranking);
    return best === undefined
      ? []
      : { options: [{ score: best.score }, { none: 1 }], right: [isRight, !isRight], weight: sample.weight };
  }),
);
process.stdout.write(
  `${JSON.stringify({ ...fitted, none: (none.none ?? 0) / (none.score ?? 1) }, undefined, 2)}\n`,
);
