import { describe, expect, it } from "vitest";
import { startBot } from "../harness.js";
import { panelTexts } from "../panel-texts.js";
import { realParts } from "../real-parts.js";

const named = (value: string) => ({ name: "name", value });

describe("/who", () => {
  it.each(["chien", "D.C. Chien", "DC Chein", "钱大群"])(
    "says who a person is and where it is said: %s",
    async (name) => {
      const { discord } = await startBot(realParts);
      discord.slash("who", named(name));
      const [title, body, sources] = panelTexts((await discord.reply()).body);
      expect(title).toBe("## D.C. Chien");
      expect(body).toMatch(/^- .*chief executive.*\.¹\u2009²\n### What is said of them\n- /);
      expect(sources).toMatch(/^-# ¹ \[The Irish Times, 22 Aug 2014, paragraph 6\]/);
    },
  );

  it("says what an organisation said, and goes on over pages", async () => {
    const { discord } = await startBot(realParts);
    discord.slash("who", named("big blue"));
    const { id, body } = await discord.reply();
    expect(panelTexts(body)[1]).toContain("### What they said\n- IBM said");
    discord.press(id, "Next");
    expect(panelTexts((await discord.edited()).body)[0]).toBe("## IBM");
  });

  it("says what a paper or an agency reported", async () => {
    const { discord } = await startBot(realParts);
    discord.slash("who", named("Reuters"));
    expect(panelTexts((await discord.reply()).body)[1]).toContain("### What they reported\n- ");
  });

  it("offers people and organisations while a name is typed, misspelt too, and no products", async () => {
    const { discord } = await startBot(realParts);
    expect(await discord.choicesFor("who", named("romety"))).toEqual([
      { name: "Ginni Rometty, chief executive of IBM", value: "rometty" },
    ]);
    const all = await discord.choicesFor("who", named(""));
    expect(all.map(({ value }) => value)).not.toContain("websphere");
  });

  it.each(["zzzz", "apple", "Tim Cook"])(
    "says so, in private, when it knows nobody of the name %s",
    async (name) => {
      const { discord } = await startBot(realParts);
      discord.slash("who", [named(name), { name: "private", value: false }]);
      expect(await discord.reply()).toMatchObject({
        content: `I know nobody of the name “${name}”.`,
        onlyFor: discord.world.person.id,
      });
    },
  );
});
