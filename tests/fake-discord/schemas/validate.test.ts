import { describe, expect, it } from "vitest";
import { requestProblems } from "./validate.js";

const CHANNEL = "/channels/123456789012345678/messages";
const CALLBACK = "/interactions/123456789012345678/a-token/callback";
const COMMANDS = "/applications/123456789012345678/commands";
const command = { name: "ask", description: "Ask." };
const button = { type: 2, style: 1, label: "More", custom_id: "more" };
const row = (...components: object[]) => ({ type: 1, components });

describe("a request that Discord takes", () => {
  it.each<[string, string, unknown]>([
    ["POST", CHANNEL, { content: "Hello.", allowed_mentions: { parse: [], replied_user: false }, flags: 4 }],
    ["POST", CHANNEL, { components: [row(button, { ...button, custom_id: "less" })] }],
    ["POST", CALLBACK, { type: 4, data: { content: "Hello.", tts: false, enforce_nonce: false } }],
    ["POST", CALLBACK, { type: 8, data: { choices: [{ name: "one", value: "one" }] } }],
    ["POST", CALLBACK, { type: 8, data: { choices: [] } }],
    [
      "PUT",
      COMMANDS,
      [command, { name: "提问", description: "Ask.", options: [{ type: 3, name: "q", description: "Q." }] }],
    ],
    ["GET", COMMANDS, undefined],
  ])("has no problems: %s %s", (method, path, body) => {
    expect(requestProblems(method, path, body)).toEqual([]);
  });
});

describe("a request that Discord refuses, or passes over in part", () => {
  it.each<[string, string, string, unknown, string]>([
    ["long text", "POST", CHANNEL, { content: "x".repeat(2001) }, "text over 2000 characters"],
    ["long text in an answer", "POST", CALLBACK, { type: 4, data: { content: "x".repeat(2001) } }, "<=2000"],
    [
      "an unknown key",
      "POST",
      CHANNEL,
      { content: "x", allowedMentions: {} },
      "allowedMentions: unknown key",
    ],
    [
      "an unknown key further down",
      "POST",
      CALLBACK,
      { type: 4, data: { content: "x", allowed_mentions: { parse: [], repliedUser: false } } },
      "data.allowed_mentions.repliedUser: unknown key",
    ],
    ["a wrong type", "POST", CHANNEL, { content: 7 }, "content: "],
    ["an empty message", "POST", CHANNEL, { content: "" }, "an empty message"],
    ["a blank message", "POST", CHANNEL, { content: " \n" }, "an empty message"],
    ["an empty answer", "POST", CALLBACK, { type: 4, data: { content: "" } }, "an empty message"],
    [
      "embeds that are too long together",
      "POST",
      CHANNEL,
      { embeds: [{ description: "x".repeat(3001) }, { description: "x".repeat(3000) }] },
      "embeds over 6000 characters",
    ],
    ["a custom id twice", "POST", CHANNEL, { components: [row(button), row(button)] }, "custom id more"],
    [
      "26 choices",
      "POST",
      CALLBACK,
      { type: 8, data: { choices: Array.from({ length: 26 }, () => ({ name: "a", value: "a" })) } },
      "data",
    ],
    [
      "a choice that is too long",
      "POST",
      CALLBACK,
      { type: 8, data: { choices: [{ name: "a", value: "x".repeat(101) }] } },
      "a choice's value over 100",
    ],
    [
      "a choice without a name",
      "POST",
      CALLBACK,
      { type: 8, data: { choices: [{ name: "", value: "a" }] } },
      "data",
    ],
    ["an upper-case command", "PUT", COMMANDS, [{ ...command, name: "Ask" }], "the name Ask"],
    [
      "an upper-case option",
      "PUT",
      COMMANDS,
      [{ ...command, options: [{ type: 3, name: "Q", description: "Q." }] }],
      "the name Q",
    ],
    ["a command without a description", "PUT", COMMANDS, [{ name: "ask" }], "/ask without a description"],
    ["a command twice", "PUT", COMMANDS, [command, command], "a name twice"],
    [
      "a required option after others",
      "PUT",
      COMMANDS,
      [
        {
          ...command,
          options: [
            { type: 3, name: "a", description: "A." },
            { type: 3, name: "b", description: "B.", required: true },
          ],
        },
      ],
      "a required option after others",
    ],
    ["no route", "POST", "/channels/1/nonsense", {}, "no such route"],
    ["no body", "POST", CHANNEL, undefined, "expected object"],
    ["a body that is no JSON", "POST", CHANNEL, "content=x", "expected object"],
    ["a body where there is none", "GET", COMMANDS, {}, "a body where none is expected"],
  ])("is caught: %s", (_, method, path, body, problem) => {
    expect(requestProblems(method, path, body).join("\n")).toContain(problem);
  });
});
