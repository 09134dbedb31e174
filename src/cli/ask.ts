import type { Command } from "commander";
import type { Answer } from "../answer/answer.js";
import type { Conversation } from "../answer/conversation.js";
import type { Io } from "./io.js";
import { packOption } from "./pack-option.js";

interface AskOptions {
  readonly pack: readonly string[];
  readonly json?: boolean;
  readonly why?: boolean;
}

/** `footnote ask`: one question, a batch from standard input, or a chat at a terminal. */
export function addAsk(program: Command, io: Io): void {
  program
    .command("ask")
    .description(
      "answer a question with its sources; without one, chat, or read questions from standard input",
    )
    .argument("[question...]", "the question, in quotes or not")
    .addOption(packOption())
    .option("--json", "one JSON object a line")
    .option("--why", "also why it is answered so: what was understood, what was considered")
    .action((words: readonly string[], options: AskOptions) =>
      ask(words.length === 0 ? undefined : words.join(" "), options, io),
    );
}

/** Asks what is given, or whatever comes in. */
export async function ask(
  question: string | undefined,
  { pack, json = false, why = false }: AskOptions,
  io: Io,
): Promise<void> {
  const [
    { openKnowledge },
    { answer },
    { NEW_CONVERSATION, withAnswer },
    { answerRow, rounded },
    { terminalText, whyText },
  ] = await Promise.all([
    import("../open-knowledge.js"),
    import("../answer/answer-question.js"),
    import("../answer/conversation.js"),
    import("./rows.js"),
    import("./terminal.js"),
  ]);
  const explained = why ? await import("../answer/explain.js") : undefined;
  const knowledge = await openKnowledge(pack, io.config);
  const conversations = new Map<string, Conversation>();
  const reply = (id: string, text: string, conversation?: string): Answer => {
    const before = conversations.get(conversation ?? "") ?? NEW_CONVERSATION;
    const start = performance.now();
    const given = answer(text, before, knowledge);
    const took = rounded(performance.now() - start);
    if (conversation !== undefined) conversations.set(conversation, withAnswer(before, given));
    const reasons = explained?.explain(text, before, knowledge);
    if (json) io.out(JSON.stringify({ ...answerRow(id, given, took), ...(reasons && { why: reasons }) }));
    else {
      io.out(terminalText(given));
      for (const one of reasons ?? []) io.out(whyText(one));
    }
    return given;
  };

  if (question !== undefined) {
    reply("1", question);
    return;
  }
  if (io.isTerminal) {
    const [{ chat }, { introduction }] = await Promise.all([
      import("./chat.js"),
      import("../answer/compose.js"),
    ]);
    await chat(introduction(knowledge), (text) => reply("1", text, "chat"), io);
    return;
  }
  const { eachLine } = await import("./batch.js");
  await eachLine(io, ["question", "query"], json, reply);
}
