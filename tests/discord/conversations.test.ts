import { expect, it } from "vitest";
import { NEW_CONVERSATION, type Conversation } from "../../src/answer/conversation.js";
import { Conversations } from "../../src/discord/conversations.js";

const about = (question: string): Conversation => ({ turns: [{ question, facts: [] }] });

it("gives the conversation of the first id that has one, or else a new one", () => {
  const conversations = new Conversations();
  conversations.remember("b", about("sales"), "mara");
  expect(conversations.continued(undefined, "a", "b")).toEqual(about("sales"));
  expect(conversations.continued("c", undefined)).toEqual(NEW_CONVERSATION);
});

it("forgets the one that was not used for longest", () => {
  const conversations = new Conversations(2);
  conversations.remember("a", about("a"), "mara");
  conversations.remember("b", about("b"), "mara");
  conversations.continued("a");
  conversations.remember("c", about("c"), "mara");
  expect(["a", "b", "c"].filter((id) => conversations.has(id))).toEqual(["a", "c"]);
});

it("forgets the conversations in which a person spoke, also before others, and none else", () => {
  const conversations = new Conversations();
  conversations.remember("a", about("a"), "mara");
  conversations.remember("b", about("b"), "tom");
  const { turns } = conversations.continued("a");
  conversations.remember("d", { turns: [...turns, { question: "d", facts: [] }] }, "tom");
  conversations.forgetPerson("mara");
  expect(["a", "b", "d"].filter((id) => conversations.has(id))).toEqual(["b"]);
});
