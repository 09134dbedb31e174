import { quickFact } from "../../answer/overview/quick-fact.js";
import { presentReply } from "../present/reply.js";
import { typedOption } from "./declared.js";
import { lookupCommand } from "./lookup-command.js";

/** `/fact`: the fact nearest to a few words, below these; or the one that was chosen, below a question that it answers. */
export const fact = lookupCommand({
  name: "fact",
  option: typedOption("topic", "fact.topic"),
  none: "fact.none",
  byId: ({ knowledge }) => knowledge.facts,
  finder: ({ facts }) => facts,
  choice: ({ id, topic, short, statement }) => ({ name: `${topic}: ${short ?? statement}`, value: id }),
  present(found, { face: { knowledge, words }, interaction: { locale, user }, typed }) {
    const told = quickFact(found, knowledge);
    const answer = typed === found.id ? told : { ...told, question: typed };
    return presentReply(answer, { words: words(locale), knowledge, asker: user.id, under: "command" });
  },
});
