import type { Entity } from "../knowledge/schema.js";
import { analyse, type AnalysedQuestion, type WeighedTerm } from "../search/analyse.js";
import { entitiesIn } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Conversation } from "./conversation.js";
import { resolve, type Turned } from "./resolve.js";
import { naming } from "./naming.js";

/** How many turns back a follow-up may point, by way of those between. */
const POINTED_TO = 5;

/** The turns of a conversation, the last first, without words that the facts stated do not bear out. */
export function turnsOf({ turns }: Conversation, knowledge: IndexedKnowledge): Turned[] {
  return turns.slice(-POINTED_TO).reduce<Turned[]>((before, { question, facts }) => {
    const asked = resolve(analyseAfter(before, question, knowledge), before);
    const entries = knowledge.entries.filter(({ id }) => facts.includes(id));
    const isBorneOut = ({ key }: WeighedTerm): boolean => entries.some(({ bag }) => bag.has(key));
    const terms = entries.length === 0 ? asked.terms : asked.terms.filter(isBorneOut);
    const person =
      personIn([...asked.entities, ...entries.flatMap(entitiesIn)], knowledge) ?? before[0]?.person;
    return [{ asked: { ...asked, terms }, facts, person }, ...before];
  }, []);
}

/** A question understood after what was said: he or she is whoever was spoken of. */
export function analyseAfter(
  [last]: readonly Turned[],
  text: string,
  knowledge: IndexedKnowledge,
): AnalysedQuestion {
  const asked = analyse(text, knowledge);
  const person = last?.person;
  if (person === undefined || asked.entities.includes(person.id)) return asked;
  const named = naming(text, person.name);
  return named === text ? asked : analyse(named, knowledge);
}

/** The first person among entities. */
function personIn(ids: readonly string[], { entities }: IndexedKnowledge): Entity | undefined {
  return ids.flatMap((id) => entities.get(id) ?? []).find(({ kind }) => kind === "person");
}
