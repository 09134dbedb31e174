import { describe, expect, it } from "vitest";
import { isSlashCommand } from "../../../src/discord/commands/command.js";
import { ask } from "../../../src/discord/commands/ask.js";
import { createHelp } from "../../../src/discord/commands/help.js";
import { commands } from "../../../src/discord/handlers.js";
import { startBot } from "../harness.js";
import { realParts } from "../real-parts.js";

describe("/help", () => {
  it("tells how to ask, and of every other command", async () => {
    const { discord } = await startBot(realParts);
    discord.slash("help");
    const { content } = await discord.reply();
    expect(content).toContain("IBM's 2014 partnership with Inspur");
    for (const { data } of commands.filter(isSlashCommand).filter(({ data: { name } }) => name !== "help"))
      expect(content).toContain(`**/${data.name}**: ${data.description}`);
  });

  it("fits, however many commands there are", async () => {
    const many = Array.from({ length: 99 }, (_, index) => ({
      ...ask,
      data: { ...ask.data, name: `ask-${index}`, description: "浪".repeat(100) },
    }));
    const { discord } = await startBot({ commands: [createHelp(many)] });
    discord.slash("help");
    expect((await discord.reply()).content.length).toBeGreaterThan(1800);
  });

  it("has working examples as buttons: each is answered when it is pressed", async () => {
    const { discord } = await startBot(realParts);
    discord.slash("help");
    const { id, components } = await discord.reply();
    const examples = components.filter(({ customId }) => customId.startsWith("1:ask:"));
    expect(examples).toHaveLength(5);
    for (const { label = "" } of examples) {
      discord.press(id, label);
      expect((await discord.reply()).content).toMatch(/^> .*\n.*¹.*\n-# ¹ /);
    }
  });

  it("is shown to the person alone on request, and works where nothing is known", async () => {
    const { discord } = await startBot();
    discord.slash("help", { name: "private", value: true }, { direct: true });
    expect(await discord.reply()).toMatchObject({
      onlyFor: discord.world.person.id,
      components: [{ label: "Remove" }],
    });
  });
});
