import type { Fact } from "../knowledge/schema.js";
import { questionKey } from "../knowledge/same-words.js";
import type { AnswerType } from "../language/questions.js";
import { isAboutTheBot, isSmallTalk } from "../language/small-talk.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { Phrasing } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";
import { affirms } from "./affirms.js";
import { confidence, confidenceFeatures, saysTheSame } from "./confidence.js";
import { findContradiction, type Contradiction } from "./contradiction.js";
import type { Verdict } from "./verdict.js";

/**
 * A wrong answer costs as much as five missed ones: by the estimate alone answering pays from 5/6 on, and measured
 * on the working half the cost is least here (`npm run evaluate` prints it as the mean cost).
 */
const ANSWER_FROM = 3 / 4;
/** A contradiction is itself a sign that the fact is what the question is about, so less is asked of the rest. */
const CORRECT_FROM = 0.65;
/** Without a name from the story, a question is about it if the best candidate dwells on its words this much. */
const ON_STORY = 0.33;
/** Facts whose score is this close behind the best are meant about equally. */
const ABOUT_EQUAL = 0.3;
/** As many as can be told apart at a glance. */
const MOST_CHOICES = 4;
/** A fact of the same paragraph whose score is this close is told as well. */
const AS_GOOD = 0.7;
const WORTH_OFFERING = 0.4;
/** The cosine from which on a phrasing may be the question itself: parts of names count in phrasings alone. */
const MAYBE_SAME = 0.4;
/** How much longer or shorter it may be, for other spaces and punctuation. */
const SAME_LENGTH = 8;
/** The confidence in a question that is put in a curator's own words. */
const CERTAIN = 0.99;

/** Does the evidence bear the question out? */
export function weigh(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Verdict {
  const facts = ranked.filter(({ entry }) => entry.of.kind === "fact");
  const [best] = facts;
  const gap = ranked.find(({ entry }) => entry.of.kind === "gap");
  const sure = best === undefined ? 0 : confidence(confidenceFeatures(best, ranked));
  const common = { confidence: sure, ranked };
  // What was said before is no part of the wording, and was put right already.
  const inOwnWords = question.followsUp ? undefined : asPhrased(question, ranked);
  if (inOwnWords !== undefined) return inOwnWords;

  if (!hasUsableWords(question, knowledge))
    return { ...common, kind: isSmallTalk(question.text) ? "offTopic" : "noWords" };
  if (isForTheBot(question)) return { ...common, kind: "offTopic" };

  const contradiction = question.followsUp ? undefined : findContradiction(question, ranked, knowledge);
  if (
    contradiction !== undefined &&
    contradiction.confidence >= CORRECT_FROM &&
    !isAnsweredByAnother(contradiction, best, sure)
  ) {
    const { fact, wrong } = contradiction;
    const verdict = { ...common, confidence: contradiction.confidence, fact };
    return question.type === "yes_no"
      ? { ...verdict, kind: "borneOut", says: "no" }
      : { ...verdict, kind: "contradicted", wrong };
  }
  if (best?.entry.of.kind === "fact" && sure >= ANSWER_FROM && canAnswer(question, best)) {
    const second = nearlyAsGood(facts);
    return {
      ...borneOut(question, best, best.entry.of.fact, common),
      ...(second === undefined ? {} : { with: second }),
    };
  }
  if (isBareTopic(question, best))
    return { ...common, kind: "severalMeant", facts: factsOf(facts.slice(0, MOST_CHOICES)) };
  if (gap?.entry.of.kind === "gap" && gap.score > (best?.score ?? -Infinity) && isOnStory(question, gap)) {
    return { ...common, kind: "gap", gap: gap.entry.of.gap };
  }
  const close = facts.filter(({ score }) => score >= (best?.score ?? 0) - ABOUT_EQUAL).slice(0, MOST_CHOICES);
  if (sure >= WORTH_OFFERING && close.length > 1) {
    return {
      ...common,
      kind: "severalMeant",
      facts: factsOf(close),
    };
  }
  return best !== undefined && isOnStory(question, best)
    ? { ...common, kind: "silent", best }
    : { ...common, kind: "offTopic" };
}

function borneOut(
  question: AnalysedQuestion,
  candidate: Pick<Candidate, "entry" | "evidence">,
  fact: Fact,
  common: Pick<Verdict, "confidence" | "ranked">,
): Verdict {
  return {
    ...common,
    kind: "borneOut",
    fact,
    ...(affirms(question, candidate) ? { says: "yes" as const } : {}),
  };
}

/** A second fact from the same paragraph that is about as likely to be meant, and says something more. */
function nearlyAsGood([best, second]: readonly Candidate[]): Fact | undefined {
  if (best === undefined || second?.entry.of.kind !== "fact" || second.score < best.score - AS_GOOD)
    return undefined;
  const { figures } = second.entry;
  const saysMore =
    figures.length === 0 ||
    figures.some(({ value }) => best.entry.figures.every((one) => one.value !== value));
  return saysMore && saysTheSame(best.entry, second.entry) ? second.entry.of.fact : undefined;
}

/** A question to the bot itself, or a greeting that happens to have a word or a day of the story: happy Friday. */
function isForTheBot({ text, type, terms, entities }: AnalysedQuestion): boolean {
  if (entities.length > 0) return false;
  const greets = type === "any" && isSmallTalk(text) && terms.every(({ weight }) => weight < USABLE_KNOWN);
  return greets || isAboutTheBot(text);
}

/** Whether another fact than the one that refutes a claim answers the question at least as surely. */
function isAnsweredByAnother(
  { fact, wrong, confidence: claimed }: Contradiction,
  best: Candidate | undefined,
  sure: number,
): boolean {
  const other = best?.entry.of.kind === "fact" && best.entry.of.fact !== fact;
  return wrong.kind === "claim" && other && sure >= claimed;
}

/** Kinds of answer that a fact has or has not, however alike the rest. */
const MUST_HAVE: ReadonlySet<AnswerType> = new Set<AnswerType>(["time", "amount", "duration", "place"]);

/** Another period's figures are no answer, nor is a fact without a date one to a question with when. */
function canAnswer({ type }: AnalysedQuestion, { entry, evidence }: Candidate): boolean {
  const isGiven = evidence.givesType || !entry.phrased || !MUST_HAVE.has(type);
  return evidence.period !== "differs" && isGiven;
}

/** Whether there is nothing but a name or two of the story, and no telling what of it is asked. */
function isBareTopic({ type, terms }: AnalysedQuestion, best: Candidate | undefined): boolean {
  return (
    type === "any" &&
    terms.length > 0 &&
    terms.length <= 2 &&
    terms.every(({ key }) => best?.entry.statement.has(key) === true)
  );
}

function factsOf(candidates: readonly Candidate[]): Fact[] {
  return candidates.flatMap(({ entry }) => (entry.of.kind === "fact" ? entry.of.fact : []));
}

/** The verdict on a question in a curator's own words: they say what answers it, or what it gets wrong. */
function asPhrased(question: AnalysedQuestion, ranked: readonly Candidate[]): Verdict | undefined {
  const key = questionKey(question.text);
  const same = ({ text }: Phrasing): boolean =>
    Math.abs(text.length - question.text.length) <= SAME_LENGTH && questionKey(text) === key;
  for (const { entry, evidence } of ranked) {
    const isAsked = evidence.phrasing > MAYBE_SAME && entry.questions.some(same);
    if (isAsked && entry.of.kind === "gap")
      return { confidence: 1 - CERTAIN, ranked, kind: "gap", gap: entry.of.gap };
    if (entry.of.kind === "gap") continue;
    const { fact } = entry.of;
    if (isAsked) return borneOut(question, { entry, evidence }, fact, { confidence: CERTAIN, ranked });
    const claim = evidence.refutes > MAYBE_SAME ? entry.refutes.find(same) : undefined;
    if (claim !== undefined)
      return {
        confidence: CERTAIN,
        ranked,
        fact,
        kind: "contradicted",
        wrong: { kind: "claim", claim: claim.text },
      };
  }
  return undefined;
}

/** What a word must weigh to be something to go by: one of the packs', and any other of English. */
const USABLE_KNOWN = 0.3;
const USABLE_ENGLISH = 2;
/** One letter is a slip of the hand; one Chinese character may be a word. */
const LETTER = /^\p{Script=Latin}$/u;

function hasUsableWords({ terms, periods }: AnalysedQuestion, knowledge: IndexedKnowledge): boolean {
  const usable = terms.some(
    ({ weight, known, surface }) =>
      !LETTER.test(surface) &&
      (known
        ? weight >= USABLE_KNOWN
        : weight >= USABLE_ENGLISH && knowledge.counts.has(surface.toLowerCase())),
  );
  return usable || periods.length > 0;
}

function isOnStory({ entities, text }: AnalysedQuestion, { entry, evidence }: Candidate): boolean {
  // Any word of a draft is the article's own; among phrasings there are idioms and asides.
  const shares = entry.phrased ? evidence.dwells : evidence.inEntry;
  return entities.length > 0 || (shares >= ON_STORY && !isSmallTalk(text));
}
