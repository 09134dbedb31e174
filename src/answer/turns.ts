import type { Entity } from "../knowledge/schema.js";
import { periodsIn, type Period } from "../language/dates.js";
import { relativeQuarter } from "../language/relative-periods.js";
import { analyse, type AnalysedQuestion, type WeighedTerm } from "../search/analyse.js";
import { entitiesIn } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Conversation } from "./conversation.js";
import { resolve, type Turned } from "./resolve.js";
import { naming } from "./naming.js";
import { putFor } from "./put-for.js";

/** How many turns back a follow-up may point, by way of those between. */
const POINTED_TO = 5;

/** The turns of a conversation, the last first. */
export function turnsOf({ turns }: Conversation, knowledge: IndexedKnowledge): Turned[] {
  return turns.slice(-POINTED_TO).reduce<Turned[]>((before, { question, facts }) => {
    const asked = resolve(analyseAfter(before, question, knowledge), before);
    const entries = knowledge.entries.filter(({ id }) => facts.includes(id));
    const isBorneOut = ({ key }: WeighedTerm): boolean => entries.some(({ bag }) => bag.has(key));
    const terms = entries.length === 0 ? asked.terms : asked.terms.filter(isBorneOut);
    const directions = asked.directions.filter(
      (one) => entries.length === 0 || entries.some((entry) => entry.directions.has(one)),
    );
    const person =
      personIn([...asked.entities, ...entries.flatMap(entitiesIn)], knowledge) ?? before[0]?.person;
    const period = asked.periods[0] ?? periodOf(facts, knowledge) ?? before[0]?.period;
    return [{ asked, borneOut: { ...asked, terms, directions }, facts, person, period }, ...before];
  }, []);
}

/**
 * A question understood after what was said: he or she is whoever was spoken of, the quarter before the one before it,
 * and who alone names another asks the same of it.
 */
export function analyseAfter(
  [last]: readonly Turned[],
  text: string,
  knowledge: IndexedKnowledge,
): AnalysedQuestion {
  const asked = analyse(text, knowledge);
  const quarter = last?.period && relativeQuarter(text, last.period);
  if (quarter !== undefined) return { ...asked, periods: [quarter] };
  const ofAnother = last && putFor(asked, last.asked, knowledge);
  if (ofAnother !== undefined) return ofAnother;
  const person = last?.person;
  if (person === undefined || asked.entities.includes(person.id)) return asked;
  const named = naming(text, person.name);
  return named === text ? asked : analyse(named, knowledge);
}

/** The period of the first figure that was told. */
function periodOf(ids: readonly string[], { facts }: IndexedKnowledge): Period | undefined {
  const [figure] = ids.flatMap((id) => facts.get(id)?.figures ?? []);
  return figure?.period === undefined ? undefined : periodsIn(figure.period)[0]?.period;
}

/** The first person among entities. */
function personIn(ids: readonly string[], { entities }: IndexedKnowledge): Entity | undefined {
  return ids.flatMap((id) => entities.get(id) ?? []).find(({ kind }) => kind === "person");
}
