import type { Fact, Gap, Pack } from "../knowledge/schema.js";
import { questionsOf } from "../knowledge/questions-of.js";
import { askedNoun } from "../language/asked-noun.js";
import { contains, periodsIn, type Period } from "../language/dates.js";
import { findFigures, type FoundFigure } from "../language/figures.js";
import type { WordCounts } from "../language/information.js";
import { directionOf } from "../language/polarity.js";
import { answerType } from "../language/questions.js";
import { normalise } from "../language/tokens.js";
import { matchAliases, type AliasMatcher } from "./aliases.js";
import { countNames } from "./name-counts.js";
import type { PreparedEntry, PreparedPack, PreparedPhrasing } from "./prepared-pack.js";
import { countTerms, type Telling } from "./term-counts.js";
import { termsOf } from "./terms.js";
import { outside, wordsOf } from "./words.js";

/** Analyses every text of a pack. */
export function preparePack(pack: Pack, counts: WordCounts): PreparedPack {
  const reader = createReader(matchAliases(pack.entities), publicationYear(pack), counts);
  return {
    pack,
    facts: pack.facts.map((fact) => reader.fact(fact)),
    gaps: pack.gaps.map((gap) => reader.gap(gap)),
    keys: [...reader.keys.keys()],
    telling: reader.telling(),
    names: reader.names(),
    uses: Object.fromEntries(reader.uses),
  };
}

/** The questions of a fact; one that nobody has put any to yet, a draft, is asked for with its own words. */
export function phrasingsOf(fact: Fact): readonly string[] {
  const questions = questionsOf(fact);
  return questions.length > 0 ? questions : [fact.statement];
}

/** The year that a pack's sources mean by `this year`. */
export function publicationYear(pack: Pack): number | undefined {
  const published = pack.sources[0]?.published;
  return published === undefined ? undefined : Number(published.slice(0, 4));
}

interface Reader {
  fact(fact: Fact): PreparedEntry;
  gap(gap: Gap): PreparedEntry;
  telling(): Telling;
  /** The place of each key. */
  readonly keys: ReadonlyMap<string, number>;
  readonly uses: ReadonlyMap<string, number>;
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
}

function createReader(aliases: AliasMatcher, year: number | undefined, counts: WordCounts): Reader {
  const termCounts = countTerms(counts);
  const places = new Map<string, number>();
  const placeOf = (key: string): number => {
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  };
  const uses = new Map<string, number>();
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
    return {
      keys: terms.map(({ key }) => key),
      asked,
      figures,
      words: words.map(({ text: word }) => word),
      periods: periods.map(({ period }) => period),
    };
  };
  const phrasing = ({ keys, words, periods, figures }: Reading): PreparedPhrasing => ({
    terms: Array.from(new Set(keys), placeOf),
    type: answerType(words.join(" ")),
    ...(periods.length > 0 ? { periods } : {}),
    ...(figures.length > 0 ? { figures } : {}),
  });
  const entry = (
    id: string,
    texts: readonly string[],
    questions: readonly string[],
    refutes: readonly string[],
  ): PreparedEntry => {
    const whole = texts.join(". ");
    const stated = read(whole);
    const { keys, words } = stated;
    // A draft is asked for with its own words, and they are read once.
    const readQuestions = questions.map((question) => (question === whole ? stated : read(question)));
    const isOneText = texts.length === 1;
    return {
      id,
      statement: keys,
      questions: readQuestions.map(phrasing),
      refutes: refutes.map((text) => phrasing(read(text))),
      asked: [...new Set(readQuestions.flatMap(({ asked }) => asked))],
      periods: isOneText
        ? stated.periods
        : texts.flatMap((text) => periodsIn(text, year).map(({ period }) => period)),
      figures: isOneText ? stated.figures : texts.flatMap((text) => findFigures(normalise(text))),
      directions: [...new Set(words.flatMap((word) => directionOf(word) ?? []))],
    };
  };

  return {
    uses,
    keys: places,
    telling: () => termCounts.telling(),
    names: () => nameCounts.names(),
    gap: ({ id, statement, questions }) => entry(id, [statement], questions, []),
    fact(fact) {
      const { id, statement, short = "", topic, refutes, date = "", figures } = fact;
      // What a draft is about is its place in the article as yet.
      const texts = fact.draft ? [statement] : [statement, short, topic];
      const prepared = entry(id, texts, phrasingsOf(fact), refutes);
      const dated = [date, ...figures.map(({ period = "" }) => period)].flatMap((text) =>
        periodsIn(text).map(({ period }) => period),
      );
      return { ...prepared, periods: [...prepared.periods, ...dated].map((period) => inYear(period, dated)) };
    },
  };
}
