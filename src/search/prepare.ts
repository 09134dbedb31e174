import type { Fact, Gap, Pack } from "../knowledge/schema.js";
import { answerTo, questionsOf } from "../knowledge/questions-of.js";
import { askedNoun } from "../language/asked-noun.js";
import { contains, periodsIn, type Period } from "../language/dates.js";
import { findFigures, type FoundFigure } from "../language/figures.js";
import type { WordCounts } from "../language/information.js";
import { directionOf } from "../language/polarity.js";
import { answerType, type AnswerType } from "../language/questions.js";
import { normalise } from "../language/tokens.js";
import { matchAliases, type AliasMatcher } from "./aliases.js";
import { refutedClass } from "./classifier.js";
import { hashedFeatures, type Understood } from "./classifier-features.js";
import { countNames } from "./name-counts.js";
import type { PreparedEntry, PreparedPack, PreparedPhrasing } from "./prepared-pack.js";
import { countTerms, type Telling } from "./term-counts.js";
import { withoutSlips } from "./slips.js";
import { termsOf, type Term } from "./terms.js";
import { trainClassifier, type Example, type TrainedClassifier } from "./train-classifier.js";
import { outside, wordsOf } from "./words.js";

/** Analyses every text of a pack. */
export function preparePack(pack: Pack, counts: WordCounts): PreparedPack {
  const learns = isPhrased(pack);
  const reader = createReader(matchAliases(pack.entities), publicationYear(pack), counts, learns);
  const facts = pack.facts.map((fact) => reader.fact(fact));
  const gaps = pack.gaps.map((gap) => reader.gap(gap));
  const telling = reader.telling();
  return {
    pack,
    facts,
    gaps,
    keys: [...reader.keys.keys()],
    telling,
    ...(learns ? { classifier: trainOn(reader.texts, telling) } : {}),
    names: reader.names(),
    uses: Object.fromEntries(withoutSlips(reader.uses, reader.stated, counts)),
  };
}

/** The questions of a fact; one that nobody has put any to yet, a draft, is asked for with its own words. */
export function phrasingsOf(fact: Fact): readonly string[] {
  const questions = questionsOf(fact);
  return questions.length > 0 ? questions : [fact.statement];
}

const NOTHING_FALSE = { refutes: [], false_premises: [] };

/** A draft has no questions to learn from yet. */
function isPhrased({ facts }: Pack): boolean {
  return facts.some((fact) => questionsOf(fact).length > 0);
}

function trainOn(texts: readonly LearnedText[], { informs }: Telling): TrainedClassifier {
  const isTelling = (key: string): boolean => (informs[key] ?? 0) > 0;
  return trainClassifier(
    texts.map(({ of, understood }): Example => ({
      class: of,
      features: hashedFeatures(understood, isTelling),
    })),
  );
}

/** The year that a pack's sources mean by `this year`. */
export function publicationYear(pack: Pack): number | undefined {
  const published = pack.sources[0]?.published;
  return published === undefined ? undefined : Number(published.slice(0, 4));
}

/** A text that asks for an entry, or claims what it refutes. */
interface LearnedText {
  /** Of which class it is, for the classifier. */
  readonly of: string;
  readonly understood: Understood;
}

interface Reader {
  fact(fact: Fact): PreparedEntry;
  gap(gap: Gap): PreparedEntry;
  telling(): Telling;
  /** The place of each key. */
  readonly keys: ReadonlyMap<string, number>;
  readonly uses: ReadonlyMap<string, number>;
  /** The words of the statements and names. */
  readonly stated: ReadonlySet<string>;
  readonly texts: readonly LearnedText[];
  names(): string[];
}

/** A quarter or month that a fact names without its year is of the year of the same one among its dates. */
function inYear(period: Period, dated: readonly Period[]): Period {
  const same = dated.find(
    (other) => period.year === undefined && other.year !== undefined && contains(other, period),
  );
  return same?.year === undefined ? period : { ...period, year: same.year };
}

interface Reading {
  readonly keys: readonly string[];
  readonly asked: readonly string[];
  readonly words: readonly string[];
  readonly periods: readonly Period[];
  readonly figures: readonly FoundFigure[];
  readonly type: AnswerType;
  readonly understood: () => Understood;
}

function createReader(
  aliases: AliasMatcher,
  year: number | undefined,
  counts: WordCounts,
  learns: boolean,
): Reader {
  const termCounts = countTerms(counts);
  const places = new Map<string, number>();
  const placeOf = (key: string): number => {
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  };
  const uses = new Map<string, number>();
  const learned: LearnedText[] = [];
  const statedWords = new Set(Object.keys(aliases.uses));
  const nameCounts = countNames(Object.keys(aliases.uses));

  const read = (text: string): Reading => {
    const normalised = normalise(text);
    const words = aliases.parted(wordsOf(normalised));
    for (const { text: word } of words) uses.set(word, (uses.get(word) ?? 0) + 1);
    // Figures and periods are compared as what they mean, not as words.
    const periods = periodsIn(normalised, year);
    const figures = findFigures(normalised);
    const others = outside(words, [...periods, ...figures]);
    const nouns = new Set(askedNoun(words.map(({ text: word }) => word)).map((place) => words[place]?.start));
    const terms = termsOf(others, aliases, true);
    const asked = terms.filter(({ start }) => nouns.has(start)).map(({ key }) => key);
    for (const term of terms) {
      termCounts.add(term);
      nameCounts.add(term, normalised);
    }
    const found = { figures, periods: periods.map(({ period }) => period) };
    const type = answerType(words.map(({ text: word }) => word).join(" "));
    return {
      ...found,
      keys: terms.map(({ key }) => key),
      asked,
      words: words.map(({ text: word }) => word),
      type,
      understood: () => ({ ...found, type, terms: eachOnce(termsOf(others, aliases)) }),
    };
  };
  const phrasing = ({ keys, type, periods, figures }: Reading): PreparedPhrasing => ({
    terms: Array.from(new Set(keys), placeOf),
    type,
    ...(periods.length > 0 ? { periods } : {}),
    ...(figures.length > 0 ? { figures } : {}),
  });
  const entry = (of: Fact | Gap, texts: readonly string[], questions: readonly string[]): PreparedEntry => {
    const { id, claims, refutes, false_premises: falsePremises } = { ...NOTHING_FALSE, ...of };
    const whole = texts.join(". ");
    const stated = read(whole);
    for (const word of stated.words) statedWords.add(word);
    // A draft is asked for with its own words, and they are read once.
    const readQuestions = questions.map((question) => (question === whole ? stated : read(question)));
    const isOneText = texts.length === 1;
    const readClaims = claims.map(read);
    const readRefuted = refutes.map(read);
    const readPremises = falsePremises.map(read);
    const learn = (of: string, { understood }: Reading): void => {
      if (learns) learned.push({ of, understood: understood() });
    };
    // A claim asks for nothing, and yet is not put as keywords are.
    const learnSaid = (of: string, { understood }: Reading): void => {
      if (learns) learned.push({ of, understood: { ...understood(), type: undefined } });
    };
    for (const one of [stated, ...readQuestions]) learn(id, one);
    for (const one of readPremises) learn(refutedClass(id), one);
    for (const one of readClaims) learnSaid(id, one);
    for (const one of readRefuted) learnSaid(refutedClass(id), one);
    // What is asked to be told whether it is so could be said as well.
    readQuestions.forEach((one, place) => {
      if (one.type === "yes_no") learnSaid(answerTo(place, of) === "no" ? refutedClass(id) : id, one);
    });
    return {
      id,
      statement: stated.keys,
      questions: readQuestions.map(phrasing),
      claims: readClaims.map(phrasing),
      refutes: readRefuted.map(phrasing),
      falsePremises: readPremises.map(phrasing),
      asked: [...new Set(readQuestions.flatMap(({ asked }) => asked))],
      periods: isOneText
        ? stated.periods
        : texts.flatMap((text) => periodsIn(text, year).map(({ period }) => period)),
      figures: isOneText ? stated.figures : texts.flatMap((text) => findFigures(normalise(text))),
      directions: [...new Set(stated.words.flatMap((word) => directionOf(word) ?? []))],
    };
  };

  return {
    uses,
    texts: learned,
    stated: statedWords,
    keys: places,
    telling: () => termCounts.telling(),
    names: () => nameCounts.names(),
    gap: (gap) => entry(gap, [gap.statement], gap.questions),
    fact(fact) {
      const { statement, short = "", topic, date = "", figures } = fact;
      // What a draft is about is its place in the article as yet.
      const texts = fact.draft ? [statement] : [statement, short, topic];
      const prepared = entry(fact, texts, phrasingsOf(fact));
      const dated = [date, ...figures.map(({ period = "" }) => period)].flatMap((text) =>
        periodsIn(text).map(({ period }) => period),
      );
      return { ...prepared, periods: [...prepared.periods, ...dated].map((period) => inYear(period, dated)) };
    },
  };
}

function eachOnce(terms: readonly Term[]): Term[] {
  const byKey = new Map<string, Term>();
  for (const term of terms) if (!byKey.has(term.key)) byKey.set(term.key, term);
  return [...byKey.values()];
}
