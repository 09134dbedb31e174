import { PermissionFlagsBits } from "discord.js";
import { describe, expect, it, vi } from "vitest";
import { QUESTION_CHARACTERS } from "../../../src/discord/present/limits.js";
import { escapeText } from "../../../src/discord/present/escape.js";
import { openStorage } from "../../../src/storage/open.js";
import { answered, fact, long } from "../answers.js";
import { startBot, temporaryStorage, type Bot } from "../harness.js";
import { realParts } from "../real-parts.js";

const ASKED = "How far did IBM's sales in China fall?";
const NOT_COVERED = "how much is the deal worth?";
const SEVERAL = "who is Inspur's chairman? how long is the China Telecom deal? what is the deal about?";
const STALE = "That was from an earlier version of me, or of what I know. Please ask again.";

const ask = ({ discord }: Bot, value: string, isPrivate = false) => {
  discord.slash("ask", [
    { name: "question", value },
    { name: "private", value: isPrivate },
  ]);
  return discord.reply();
};
const mention = ({ discord }: Bot, text: string) => {
  const question = discord.say({ content: `<@${discord.world.bot.id}> ${text}` });
  return discord.reply().then((reply) => ({ ...reply, question }));
};
const labels = ({ discord }: Bot, id: string) => discord.componentsOf(id).map(({ label }) => label);

describe("under an answer", () => {
  it("there are buttons for more, why, not what I asked, helpful or not, whichever way it was asked", async () => {
    const bot = await startBot(realParts);
    for (const { id } of [await ask(bot, ASKED), await mention(bot, ASKED)]) {
      expect(labels(bot, id)).toEqual(
        expect.arrayContaining(["More", "Why this answer?", "Not what I asked", "Helpful", "Not helpful"]),
      );
    }
  });

  it("they carry a version and fact ids, within Discord's limit", async () => {
    const bot = await startBot(realParts);
    const { id } = await ask(bot, ASKED);
    const ids = bot.discord.componentsOf(id).map(({ customId }) => customId);
    expect(ids).toContain("1:why:china-sales-both-quarters");
    const facts = Array.from({ length: 20 }, (_, index) => fact(`${"long-".repeat(10)}${index}`));
    const lengthy = await startBot({ ask: (question) => answered({ question, facts }) });
    const reply = await ask(lengthy, ASKED);
    for (const { customId } of reply.components) expect(customId.length).toBeLessThanOrEqual(100);
  });

  it.each([
    "0:why:china-sales-both-quarters",
    "1:why:no-such-fact",
    "1:more:all:no-such-fact",
    "1:more:-1:",
    "1:helpful:maybe:",
    "1:ask:no-such-fact",
    "nonsense",
  ])("one that is too old or tampered with gets a friendly private line: %s", async (customId) => {
    const bot = await startBot(realParts);
    const { id } = await ask(bot, ASKED);
    bot.discord.press(id, { customId });
    expect(await bot.discord.reply()).toMatchObject({ content: STALE, onlyFor: bot.discord.world.person.id });
  });
});

describe("More", () => {
  it("tells the sentences that did not fit, each with its footnote, and leaves none out", async () => {
    const facts = [...realParts.knowledge.facts.values()].slice(0, 3);
    const bot = await startBot({
      ...realParts,
      ask: (question) => ({ ...long(30, "Sales fell, as they had before. ".repeat(3), question), facts }),
    });
    const told = [await ask(bot, ASKED)];
    while (told.at(-1)?.content.includes("did not fit here") === true) {
      bot.discord.press(told.at(-1)?.id ?? "", "More");
      told.push(await bot.discord.reply());
    }
    expect(told.length).toBeGreaterThan(2);
    const marksIn = (text: string) => text.match(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g) ?? [];
    expect(told.flatMap(({ content }) => marksIn(content.split("\n")[1] ?? ""))).toHaveLength(30);
    for (const { content } of told) {
      expect(content.startsWith(`> ${ASKED}\n`)).toBe(true);
      const [, text = "", ...sources] = content.split("\n");
      const noted = sources.flatMap((line) => /^-# ([⁰¹²³⁴⁵⁶⁷⁸⁹]+) \[/.exec(line)?.[1] ?? []);
      expect(noted).toEqual(marksIn(text));
    }
  });

  it("goes on with the same matter, and says nothing twice", async () => {
    const bot = await startBot(realParts);
    const told = [await ask(bot, ASKED)];
    for (let times = 0; times < 2; times += 1) {
      bot.discord.press(told.at(-1)?.id ?? "", "More");
      told.push(await bot.discord.reply());
    }
    const said = told.map(({ content }) => content.split("\n")[1]);
    expect(new Set(said).size).toBe(3);
    expect(labels(bot, told.at(-1)?.id ?? "")).not.toContain("Why this answer?");
    for (const { content } of told)
      expect(content).toMatch(/^> How far did IBM's sales in China fall\?\n.*¹.*\n-# ¹ /);
  });

  it("works after a restart", async () => {
    const bot = await startBot(realParts);
    const { id } = await mention(bot, ASKED);
    await bot.running.stop();
    const again = await startBot({ ...realParts, discord: bot.discord });
    again.discord.press(id, "More");
    const { content } = await again.discord.reply();
    expect(content).toMatch(/^> How far did IBM's sales in China fall\?\n/);
    expect(content).not.toMatch(/fell 11%/);
  });
});

describe("Why this answer?", () => {
  it("is explained to whoever asks alone: the words, corrections, evidence, runner-up and confidence", async () => {
    const bot = await startBot(realParts);
    const { id } = await ask(bot, "how far did IBMs saels in China fall?");
    bot.discord.press(id, "Why this answer?");
    const { content, onlyFor } = await bot.discord.reply();
    expect(onlyFor).toBe(bot.discord.world.person.id);
    expect(content).toMatch(/^- Understood: .*sales/m);
    expect(content).toMatch(/^- Corrected: “saels” to “sales”$/m);
    expect(content).toMatch(/^- Decided: .* \(confidence 0\.\d\d\)$/m);
    expect(content).toMatch(/^- Nearest: fact .*has .*/m);
    expect(content).toMatch(/^- Runner-up: /m);
  });

  it("reads the question from the message that was replied to, after a restart, too", async () => {
    const bot = await startBot(realParts);
    const { id } = await mention(bot, ASKED);
    await bot.running.stop();
    const again = await startBot({ ...realParts, discord: bot.discord });
    again.discord.press(id, "Why this answer?");
    expect((await again.discord.reply()).content).toMatch(/^- Nearest: fact china-sales/m);
  });

  it("explains a follow-up by the replies that lead up to it, after a restart", async () => {
    const bot = await startBot(realParts);
    const { id } = await mention(bot, ASKED);
    bot.discord.say({ content: "and in the first quarter?", replyTo: id });
    const reply = await bot.discord.reply();
    await bot.running.stop();
    const again = await startBot({ ...realParts, discord: bot.discord });
    again.discord.press(reply.id, "Why this answer?");
    const { content } = await again.discord.reply();
    expect(content).toContain("filled in from what was said before");
    expect(content).toMatch(/^- Nearest: fact china-sales-first-quarter/m);
  });

  it("explains the follow-up of a modal by the answers that lead up to it, after a restart", async () => {
    const bot = await startBot(realParts);
    let { id } = await ask(bot, ASKED);
    for (const question of ["and in the first quarter?", "who reported that?"]) {
      bot.discord.press(id, "Follow up");
      bot.discord.submit(await bot.discord.modal(), { question });
      ({ id } = await bot.discord.reply());
    }
    bot.discord.press(id, "Why this answer?");
    const { content } = await bot.discord.reply();
    expect(content).toContain("filled in from what was said before");
    await bot.running.stop();
    const again = await startBot({ ...realParts, discord: bot.discord });
    again.discord.press(id, "Why this answer?");
    expect((await again.discord.reply()).content).toBe(content);
    again.discord.press(id, "More");
    expect((await again.discord.reply()).content).toMatch(/^> who reported that\?\n.*¹/);
  });

  it("explains the longest question that a form takes, shown in full, after a restart", async () => {
    const bot = await startBot(realParts);
    const question = ` ${ASKED}`.padStart(QUESTION_CHARACTERS, "*@_ ");
    const { id, content } = await ask(bot, question);
    expect(content).toMatch(/^> .*fall\?\n.*¹/);
    bot.discord.press(id, "Why this answer?");
    const why = (await bot.discord.reply()).content;
    expect(why).toMatch(/^- Nearest: fact china-sales/m);
    await bot.running.stop();
    const again = await startBot({ ...realParts, discord: bot.discord });
    again.discord.press(id, "Why this answer?");
    expect((await again.discord.reply()).content).toBe(why);
    again.discord.press(id, "More");
    expect((await again.discord.reply()).content).toMatch(/^> .*fall\?\n.*¹/);
  });

  it("explains a longer message, answered from its menu, of which not all is shown", async () => {
    const bot = await startBot(realParts);
    const content = `${"Please, ".repeat(100)}how far did IBM's sales in China fall?`;
    const said = bot.discord.sayDirectly({ content });
    await bot.discord.reply();
    bot.discord.choose("Answer this", said, { direct: true });
    const { id, content: answer } = await bot.discord.reply();
    expect(answer).toMatch(/^> .*…\n.*¹/);
    // The bot hears a moment later than the test that its answer is there.
    await vi.waitFor(async () => {
      bot.discord.press(id, "Why this answer?", { direct: true });
      expect((await bot.discord.reply()).content).toMatch(/^- Nearest: fact china-sales/m);
    });
  });

  it("is a friendly line where the question was deleted", async () => {
    const bot = await startBot(realParts);
    const { id, question } = await mention(bot, ASKED);
    await bot.running.stop();
    bot.discord.delete(question);
    const again = await startBot({ ...realParts, discord: bot.discord });
    again.discord.press(id, "Why this answer?");
    expect(await again.discord.reply()).toMatchObject({ content: STALE });
  });

  it("says in the log which permission is missing where what was said before may not be read", async () => {
    const bot = await startBot(realParts);
    const first = await mention(bot, ASKED);
    bot.discord.say({ content: "and in the first quarter?", replyTo: first.id });
    const { id } = await bot.discord.reply();
    await bot.running.stop();
    bot.discord.world.permissions &= ~PermissionFlagsBits.ReadMessageHistory;
    const again = await startBot({ ...realParts, discord: bot.discord });
    again.discord.press(id, "Why this answer?");
    await again.discord.reply();
    expect(again.log()).toContainEqual(
      expect.objectContaining({
        msg: "Discord did not let me read a message",
        permissions: ["ReadMessageHistory"],
        channel: bot.discord.world.channelId,
        server: bot.discord.world.guildId,
      }),
    );
  });

  it("explains a follow-up by what was said before", async () => {
    const bot = await startBot(realParts);
    const { id } = await mention(bot, ASKED);
    bot.discord.say({ content: "and in the first quarter?", replyTo: id });
    const reply = await bot.discord.reply();
    bot.discord.press(reply.id, "Why this answer?");
    expect((await bot.discord.reply()).content).toContain("filled in from what was said before");
  });

  it("fits, however many questions there were", async () => {
    const bot = await startBot(realParts);
    const { id } = await ask(bot, SEVERAL);
    bot.discord.press(id, "Why this answer?");
    expect((await bot.discord.reply()).content.length).toBeLessThanOrEqual(2000);
  });
});

describe("Not what I asked", () => {
  it("offers alternatives to the person alone, and is kept", async () => {
    const storage = temporaryStorage();
    const bot = await startBot({ ...realParts, storage });
    const { id } = await ask(bot, ASKED);
    bot.discord.press(id, "Not what I asked");
    const { content, onlyFor, id: offer, components } = await bot.discord.reply();
    expect(content).toBe("Noted, thank you. Did you mean one of these?");
    expect(onlyFor).toBe(bot.discord.world.person.id);
    expect(await storage.feedback(bot.discord.world.guildId)).toMatchObject([{ helpful: 0, not_asked: 1 }]);
    bot.discord.press(offer, components[0]?.label ?? "");
    const answer = await bot.discord.reply();
    expect(answer.onlyFor).toBe(bot.discord.world.person.id);
    expect(answer.content).toMatch(/^> .*\n.*¹/);
  });
});

describe("Helpful or not", () => {
  it("is kept, the last word of each person on each answer, and thanked for in private", async () => {
    const storage = temporaryStorage();
    const bot = await startBot({ ...realParts, storage });
    const { id } = await ask(bot, ASKED);
    for (const label of ["Helpful", "Helpful", "Not helpful"]) {
      bot.discord.press(id, label);
      expect(await bot.discord.reply()).toMatchObject({
        content: "Thank you. I keep your vote with the facts of this answer; /privacy deletes it.",
        onlyFor: bot.discord.world.person.id,
      });
    }
    expect(await storage.feedback(bot.discord.world.guildId)).toMatchObject([
      { helpful: 0, not_helpful: 1, not_asked: 0 },
    ]);
  });
});

describe("while nothing can be kept", () => {
  const broken = () => ({ ...realParts, storage: openStorage(`file:${import.meta.dirname}`), failing: true });

  it("Not what I asked offers alternatives all the same", async () => {
    const bot = await startBot(broken());
    const { id } = await ask(bot, ASKED);
    bot.discord.press(id, "Not what I asked");
    expect((await bot.discord.reply()).content).toContain("Did you mean one of these?");
  });

  it("who says that an answer was helpful hears that it was not kept", async () => {
    const bot = await startBot(broken());
    const { id } = await ask(bot, ASKED);
    bot.discord.press(id, "Helpful");
    const { content, onlyFor } = await bot.discord.reply();
    expect(content).toMatch(/^Sorry, .* in the log under /);
    expect(onlyFor).toBe(bot.discord.world.person.id);
  });
});

describe("after an answer that is not covered", () => {
  it("the nearest questions are buttons, and each is answered when it is pressed", async () => {
    const bot = await startBot(realParts);
    const { id, content } = await ask(bot, NOT_COVERED);
    expect(content).toBe(`> ${NOT_COVERED}\nThe sources give no value for the deal between IBM and Inspur.`);
    const questions = bot.discord.componentsOf(id).filter(({ customId }) => customId.startsWith("1:ask:"));
    expect(questions.length).toBeGreaterThan(1);
    for (const { label = "" } of questions) {
      bot.discord.press(id, label);
      expect((await bot.discord.reply()).content).toMatch(/\n-# ¹ /);
    }
  });

  it("it is counted for the curators, and once more by Tell the curators, which can be pressed once", async () => {
    const storage = temporaryStorage();
    const bot = await startBot({ ...realParts, storage });
    const { id } = await ask(bot, NOT_COVERED);
    bot.discord.press(id, "Tell the curators");
    const { content } = await bot.discord.edited();
    expect(content).toContain("The sources give no value");
    expect(await storage.unanswered(bot.discord.world.guildId, 9)).toMatchObject([
      { question: NOT_COVERED, times: 2 },
    ]);
    expect(() => {
      bot.discord.press(id, "The curators know");
    }).toThrow("no button");
    expect(labels(bot, id)).toContain("Why this answer?");
  });

  it("what was answered is not counted, nor what was asked in private messages", async () => {
    const storage = temporaryStorage();
    const bot = await startBot({ ...realParts, storage });
    await ask(bot, ASKED);
    bot.discord.sayDirectly({ content: NOT_COVERED });
    await bot.discord.reply();
    expect(await storage.unanswered(bot.discord.world.guildId, 9)).toEqual([]);
  });
});

describe("after an answer that leaves open what was meant, or is on another subject", () => {
  it.each(["IBM", "what's the weather like?"])(
    "what can be asked is there as buttons: %s",
    async (question) => {
      const bot = await startBot(realParts);
      const { id, content } = await ask(bot, question);
      expect(content).not.toContain("You could ask");
      const [label = ""] = labels(bot, id);
      bot.discord.press(id, label);
      const answer = await bot.discord.reply();
      expect(answer.content.startsWith(`> ${escapeText(label)}\n`)).toBe(true);
      expect(answer.content).toContain("\n-# ¹ ");
    },
  );
});

describe("what goes on from an answer that one person alone sees", () => {
  it.each(["More", "Why this answer?", "Not what I asked"])("stays with them: %s", async (label) => {
    const bot = await startBot(realParts);
    const { id } = await ask(bot, ASKED, true);
    bot.discord.press(id, label);
    expect((await bot.discord.reply()).onlyFor).toBe(bot.discord.world.person.id);
  });
});
