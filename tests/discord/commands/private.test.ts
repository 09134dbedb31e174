import { describe, expect, it } from "vitest";
import { startBot } from "../harness.js";
import { realParts } from "../real-parts.js";

const EPHEMERAL = 64;

describe.each([
  ["ask", { name: "question", value: "who is Inspur's chairman?" }],
  ["fact", { name: "topic", value: "power8-chips" }],
  ["facts", undefined],
  ["figures", undefined],
  ["timeline", undefined],
  ["who", { name: "name", value: "chien" }],
  ["verify", { name: "claim", value: "IBM's sales in China fell 11% in the second quarter of 2014." }],
  ["sources", undefined],
  ["help", undefined],
  ["privacy", undefined],
])("/%s", (command, option) => {
  it.each(["server", "direct", "elsewhere"] as const)(
    "answers in public, or on request to the person alone: %s",
    async (where) => {
      const { discord } = await startBot(realParts);
      const options = option === undefined ? [] : [option];
      discord.slash(command, options, { where });
      expect((await discord.reply()).flags & EPHEMERAL).toBe(0);
      discord.slash(command, [...options, { name: "private", value: true }], { where });
      expect((await discord.reply()).onlyFor).toBe(discord.world.person.id);
    },
  );
});
