import type { Fact, Source } from "../../knowledge/schema.js";
import { compatible, periodsIn } from "../../language/dates.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { factsOf, rank } from "../../search/rank.js";
import { rangeInWords, rangeOf } from "./calendar.js";
import type { Event } from "./event.js";

/** The article that is talked about, with no name: the one that the first pack is mainly built from. */
const THE_ARTICLE =
  /^\W*(?:(?:the )?(?:date|day|month|year|publication) of )?(?:the|this) (?:newspaper )?(?:article|piece|story)\b/i;

/** The day on which the publication named came out, if the part names one and not another date. */
export function published(asked: AnalysedQuestion, knowledge: IndexedKnowledge): Event | undefined {
  const named = asked.entities.map((id) => sourceOf(id, knowledge));
  const main = THE_ARTICLE.test(asked.text) ? knowledge.packs[0]?.sources[0] : undefined;
  for (const source of [...named, main]) {
    const [period] = source?.published === undefined ? [] : periodsIn(source.published);
    if (source === undefined || period === undefined) continue;
    if (!asked.periods.every((one) => compatible(one, period.period))) continue;
    const range = rangeOf(period.period);
    const fact = nearestFrom(source, asked, knowledge);
    if (range === undefined || fact === undefined) continue;
    return {
      range,
      text: `${rangeInWords(range)} (${source.publisher}'s report)`,
      facts: [fact],
      isSure: true,
      isReport: true,
      isPlain: false,
      isOtherDate: false,
    };
  }
  return undefined;
}

function sourceOf(entity: string, { entities, sources }: IndexedKnowledge): Source | undefined {
  const named = entities.get(entity);
  if (named?.kind !== "publication") return undefined;
  return [...sources.values()].find(({ id, publisher }) => id === entity || publisher === named.name);
}

/** The fact from a source that is nearest to what is asked, with as few other citations as can be. */
function nearestFrom(source: Source, asked: AnalysedQuestion, knowledge: IndexedKnowledge): Fact | undefined {
  const citing = rank(
    asked,
    knowledge,
    ({ of }) => of.kind === "fact" && of.fact.citations.some((one) => one.source === source.id),
  );
  return factsOf(citing).toSorted((a, b) => a.citations.length - b.citations.length)[0];
}
