import { expect, test } from "vitest";
import { isSmallTalk } from "../../src/language/small-talk.js";

test.each([
  "hi",
  "Hello!",
  "hey there",
  "good morning",
  "Thanks a lot.",
  "THX",
  "thank you, that was all",
  "bye :)",
  "lol",
  "great, cheers",
  "ok",
  "how are you?",
  "are you single",
  "Hey, do you ever sleep?",
  "what is your name?",
  "will it rain tomorrow?",
  "thanks, you're a star",
  "Cheers mate, have a good weekend!",
])("%j is small talk", (text) => {
  expect(isSmallTalk(text)).toBe(true);
});

test.each([
  "",
  "who runs IBM?",
  "can you tell me who runs IBM?",
  "did they ever stop selling to the banks lol",
  "thanks, that is clear, and how long is it?",
  "do you know where Inspur is based?",
  "hide the highest",
  "this is about Inspur",
  "the thankless byelaw",
  "浪潮",
  "123 🙂 ?!",
  "constructor",
])("%j is not", (text) => {
  expect(isSmallTalk(text)).toBe(false);
});
