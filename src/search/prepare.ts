import { claimsOf, phrasingsOf, questionsOf } from "../knowledge/questions-of.js";
import type { Fact, Gap, Pack } from "../knowledge/schema.js";
import { contains, periodsIn, type Period } from "../language/dates.js";
import { findFigures } from "../language/figures.js";
import type { WordCounts } from "../language/information.js";
import { directionsIn } from "../language/polarity.js";
import { normalise } from "../language/tokens.js";
import { matchAliases } from "./aliases.js";
import { createLessons, type EntryReadings } from "./lessons.js";
import type { PreparedEntry, PreparedPack, PreparedPhrasing } from "./prepared-pack.js";
import { withoutSlips } from "./slips.js";
import { createTextReader, type Reading } from "./text-reader.js";

/** Analyses every text of a pack, and trains its classifier. */
export function preparePack(pack: Pack, counts: WordCounts): PreparedPack {
  const aliases = matchAliases(pack.entities);
  const year = publicationYear(pack);
  const reader = createTextReader(aliases, year, counts);
  const read = (text: string): Reading => reader.read(text);
  const lessons = isPhrased(pack) ? createLessons() : undefined;
  const keys = new Map<string, number>();
  const statedWords = new Set(Object.keys(aliases.uses));

  const prepare = (entry: Fact | Gap): PreparedEntry => {
    const texts = textsOf(entry);
    const readings = readingsOf(entry, texts, read);
    for (const word of readings.stated.words) statedWords.add(word);
    lessons?.add(entry, readings);
    return prepared(entry, texts, readings, keys, year);
  };
  const facts = pack.facts.map(prepare);
  const gaps = pack.gaps.map(prepare);
  const telling = reader.telling();
  return {
    pack,
    facts,
    gaps,
    keys: [...keys.keys()],
    telling,
    ...(lessons === undefined ? {} : { classifier: lessons.train(telling) }),
    names: reader.names(),
    uses: Object.fromEntries(withoutSlips(reader.uses, statedWords, counts)),
  };
}

/** The year that a pack's sources mean by `this year`. */
export function publicationYear(pack: Pack): number | undefined {
  const published = pack.sources[0]?.published;
  return published === undefined ? undefined : Number(published.slice(0, 4));
}

/** A draft has no questions to learn from yet. */
function isPhrased({ facts }: Pack): boolean {
  return facts.some((fact) => questionsOf(fact).length > 0);
}

/** What an entry states. What a draft is about is its place in the article as yet. */
function textsOf(entry: Fact | Gap): readonly string[] {
  if (!("topic" in entry) || entry.draft) return [entry.statement];
  return [entry.statement, entry.short ?? "", entry.topic];
}

function readingsOf(
  entry: Fact | Gap,
  texts: readonly string[],
  read: (text: string) => Reading,
): EntryReadings {
  const whole = texts.join(". ");
  const stated = read(whole);
  const { claims, refutes, false_premises: falsePremises } = claimsOf(entry);
  return {
    stated,
    // A draft is asked for with its own words, and they are read once.
    questions: phrasingsOf(entry).map((question) => (question === whole ? stated : read(question))),
    claims: claims.map(read),
    refutes: refutes.map(read),
    falsePremises: falsePremises.map(read),
  };
}

function prepared(
  entry: Fact | Gap,
  texts: readonly string[],
  { stated, ...readings }: EntryReadings,
  keys: Map<string, number>,
  year: number | undefined,
): PreparedEntry {
  const phrasing = (reading: Reading): PreparedPhrasing => preparedPhrasing(reading, keys);
  const isOneText = texts.length === 1;
  const periods = isOneText
    ? stated.periods
    : texts.flatMap((text) => periodsIn(text, year).map(({ period }) => period));
  const dated = "topic" in entry ? datesOf(entry) : [];
  return {
    id: entry.id,
    statement: stated.keys,
    questions: readings.questions.map(phrasing),
    claims: readings.claims.map(phrasing),
    refutes: readings.refutes.map(phrasing),
    falsePremises: readings.falsePremises.map(phrasing),
    asked: [...new Set(readings.questions.flatMap(({ asked }) => asked))],
    periods: [...periods, ...dated].map((period) => inYear(period, dated)),
    figures: isOneText ? stated.figures : texts.flatMap((text) => findFigures(normalise(text))),
    directions: [...new Set(directionsIn(stated.words).map(({ direction }) => direction))],
  };
}

/** @param keys the place of each key, which those that are new are added to */
function preparedPhrasing(reading: Reading, keys: Map<string, number>): PreparedPhrasing {
  const placeOf = (key: string): number => {
    const place = keys.get(key) ?? keys.size;
    keys.set(key, place);
    return place;
  };
  const { type, periods, figures } = reading;
  return {
    terms: Array.from(new Set(reading.keys), placeOf),
    type,
    ...(periods.length > 0 ? { periods } : {}),
    ...(figures.length > 0 ? { figures } : {}),
  };
}

/** The periods of a fact's date and figures. */
function datesOf({ date = "", figures }: Fact): Period[] {
  const texts = [date, ...figures.map(({ period = "" }) => period)];
  return texts.flatMap((text) => periodsIn(text).map(({ period }) => period));
}

/** A quarter or month that a fact names without its year is of the year of the same one among its dates. */
function inYear(period: Period, dated: readonly Period[]): Period {
  const same = dated.find(
    (other) => period.year === undefined && other.year !== undefined && contains(other, period),
  );
  return same?.year === undefined ? period : { ...period, year: same.year };
}
