import { expect, it } from "vitest";
import { NEW_CONVERSATION, type Conversation } from "../../src/answer/conversation.js";
import { Conversations } from "../../src/discord/conversations.js";

const about = (question: string): Conversation => ({ turns: [{ question, facts: [] }] });

it("gives the conversation of the first id that has one, or else a new one", () => {
  const conversations = new Conversations();
  conversations.remember("b", about("sales"));
  expect(conversations.continued(undefined, "a", "b")).toEqual(about("sales"));
  expect(conversations.continued("c", undefined)).toEqual(NEW_CONVERSATION);
});

it("forgets the one that was not used for longest", () => {
  const conversations = new Conversations(2);
  conversations.remember("a", about("a"));
  conversations.remember("b", about("b"));
  conversations.continued("a");
  conversations.remember("c", about("c"));
  expect(["a", "b", "c"].filter((id) => conversations.has(id))).toEqual(["a", "c"]);
});
