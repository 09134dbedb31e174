import { quickFact } from "../../answer/overview/quick-fact.js";
import { presentReply } from "../present/reply.js";
import { typedOption } from "./declared.js";
import { lookupCommand } from "./lookup-command.js";

/** `/fact`: the fact nearest to a few words, or the one that was chosen while they were typed. */
export const fact = lookupCommand({
  name: "fact",
  option: typedOption("topic", "fact.topic"),
  none: "fact.none",
  byId: ({ knowledge }) => knowledge.facts,
  finder: ({ findFacts }) => findFacts,
  choice: ({ id, topic, short, statement }) => ({ name: `${topic}: ${short ?? statement}`, value: id }),
  present: (found, { face: { knowledge }, words, asker }) =>
    presentReply(quickFact(found, knowledge), { words, knowledge, asker, under: "command" }),
});
