import {
  ApplicationCommandType,
  ComponentType,
  MessageFlags,
  TextInputStyle,
  type ButtonInteraction,
} from "discord.js";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { z } from "zod";
import type { MessageCommand, SlashCommand } from "../../src/discord/commands/command.js";
import { button, modal, select, type Component } from "../../src/discord/components/component.js";
import { writeCustomId } from "../../src/discord/custom-id.js";
import type { Face } from "../../src/discord/face.js";
import { presentWords } from "../../src/discord/present/message.js";
import type { PresentedText } from "../../src/discord/present/presented.js";
import type { Response } from "../../src/discord/response.js";
import { en } from "../../src/discord/words/en.js";
import { DEFAULT_SETTINGS } from "../../src/storage/storage.js";
import { FakeDiscord } from "../fake-discord/server.js";
import { startBot, temporaryStorage, type Bot } from "./harness.js";
import { held } from "./held.js";

const EPHEMERAL = 64;
const primary = (label: string, custom_id: string) =>
  ({ type: ComponentType.Button, style: 1, label, custom_id }) as const;
const page = (n: number): PresentedText => ({
  ...presentWords(`Page ${n}`),
  components: [
    {
      type: ComponentType.ActionRow,
      components: [
        primary("Next", writeCustomId("page", String(n + 1))),
        primary("Note", writeCustomId("note")),
        primary("Gone", writeCustomId("gone")),
        primary("Write", writeCustomId("write")),
      ],
    },
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: writeCustomId("pick"),
          options: [{ label: "Seven", value: "7" }],
        },
      ],
    },
  ],
});

const book: SlashCommand = {
  data: { name: "book", description: "A book." },
  execute: () => ({ kind: "reply", message: page(1) }),
};
const echo: MessageCommand = {
  data: { type: ApplicationCommandType.Message, name: "Echo this" },
  execute: ({ targetMessage }) => ({
    kind: "reply",
    private: true,
    message: presentWords(targetMessage.content),
  }),
};
const none = z.tuple([]);
const components: readonly Component[] = [
  button({
    name: "page",
    fields: z.tuple([z.string().regex(/^\d+$/).transform(Number)]),
    execute: (_, [n]) => ({ kind: "update", message: page(n) }),
  }),
  button({
    name: "note",
    fields: none,
    execute: () => ({ kind: "reply", private: true, message: presentWords("A note") }),
  }),
  button({ name: "gone", fields: none, execute: () => ({ kind: "remove" }) }),
  button({
    name: "write",
    fields: none,
    execute: () => ({
      kind: "modal",
      late: presentWords("Too late"),
      modal: {
        title: "Write",
        custom_id: writeCustomId("written"),
        components: [
          {
            type: ComponentType.Label,
            label: "Line",
            component: { type: ComponentType.TextInput, custom_id: "line", style: TextInputStyle.Short },
          },
        ],
      },
    }),
  }),
  select({
    name: "pick",
    fields: none,
    execute: ({ values }) => ({ kind: "update", message: page(Number(values[0])) }),
  }),
  modal({
    name: "written",
    fields: none,
    execute: ({ fields }) => ({ kind: "reply", message: presentWords(fields.getTextInputValue("line")) }),
  }),
];

const start = (changes: Parameters<typeof startBot>[0] = {}): Promise<Bot> =>
  startBot({ commands: [book, echo], components, ...changes });

async function opened({ discord }: Bot): Promise<string> {
  discord.slash("book");
  return (await discord.reply()).id;
}

describe("a component", () => {
  it("that is a button changes its message, and finds its fields in the custom id", async () => {
    const bot = await start();
    const id = await opened(bot);
    bot.discord.press(id, "Next");
    expect(await bot.discord.edited()).toMatchObject({ id, content: "Page 2" });
    bot.discord.press(id, "Next");
    expect(await bot.discord.edited()).toMatchObject({ id, content: "Page 3" });
  });

  it("that is a button may answer in private", async () => {
    const bot = await start();
    bot.discord.press(await opened(bot), "Note", { by: bot.discord.world.other });
    expect(await bot.discord.reply()).toMatchObject({
      content: "A note",
      onlyFor: bot.discord.world.other.id,
    });
  });

  it("may take its message away", async () => {
    const bot = await start();
    const id = await opened(bot);
    bot.discord.press(id, "Gone");
    await expect.poll(() => bot.discord.messages.deleted).toEqual([id]);
  });

  it("that is a select menu is told what was selected", async () => {
    const bot = await start();
    bot.discord.select(await opened(bot), ["7"]);
    expect((await bot.discord.edited()).content).toBe("Page 7");
  });

  it("may open a modal, which is told what was written", async () => {
    const bot = await start();
    bot.discord.press(await opened(bot), "Write");
    const shown = await bot.discord.modal();
    bot.discord.submit(shown, { line: "So it is" });
    expect((await bot.discord.reply()).content).toBe("So it is");
  });

  it("works after a restart, in a process that never saw its message", async () => {
    const discord = await FakeDiscord.start();
    const first = await start({ discord });
    const id = await opened(first);
    await first.running.stop();
    await start({ discord });
    discord.press(id, "Next");
    expect((await discord.edited()).content).toBe("Page 2");
  });

  it.each([
    ["of an earlier version", "0:page:2"],
    ["of a component that there no longer is", "1:former:2"],
    ["with fields that it never has", "1:page:x"],
    ["with too many fields", "1:page:2:3"],
    ["that is not ours", "<@1>"],
    ["of a menu, used as a button", "1:pick"],
  ])("%s gets a friendly line in private", async (_, customId) => {
    const bot = await start();
    const id = await opened(bot);
    bot.discord.press(id, { customId });
    expect(await bot.discord.reply()).toMatchObject({
      content: en["error.stale"],
      onlyFor: bot.discord.world.person.id,
    });
    expect(bot.discord.messages.edited).toEqual([]);
  });
});

describe("an entry of a message's menu", () => {
  it("is told the message", async () => {
    const bot = await start();
    bot.discord.choose("Echo this", bot.discord.say({ content: "sales rose" }));
    expect(await bot.discord.reply()).toMatchObject({
      content: "sales rose",
      onlyFor: bot.discord.world.person.id,
    });
  });

  it("that this version does not have is answered in private", async () => {
    const bot = await start();
    bot.discord.choose("Former", bot.discord.say({ content: "x" }));
    expect((await bot.discord.reply()).content).toContain("does not know /Former");
  });
});

describe("a handler that takes long", () => {
  const later = (response: Response): Promise<Response> =>
    new Promise((resolve) => {
      setTimeout(resolve, 60, response);
    });
  const slow = (response: Response): SlashCommand => ({ ...book, execute: () => later(response) });
  const callbacks = ({ discord }: Bot) =>
    discord.rest.requests
      .filter(({ path }) => path.endsWith("/callback"))
      .map(({ body }) => z.object({ type: z.number() }).parse(body).type);

  it.each([
    [true, EPHEMERAL],
    [false, 0],
  ])("is announced, and then answered (in private: %s)", async (isPrivate, flag) => {
    const response = { kind: "reply", private: isPrivate, message: presentWords("At last") } as const;
    const bot = await start({ commands: [slow(response)], patienceMs: 10 });
    bot.discord.slash("book");
    const reply = await bot.discord.reply();
    expect(reply).toMatchObject({ content: "At last", via: "follow-up" });
    expect(reply.flags & EPHEMERAL).toBe(flag);
    expect(reply.onlyFor).toBe(isPrivate ? bot.discord.world.person.id : undefined);
    expect(callbacks(bot)).toEqual([5]);
  });

  it.each<[string, SlashCommand["isPrivate"], boolean | undefined, boolean]>([
    ["where the person wants that", undefined, true, true],
    ["where the command always does", true, undefined, true],
    ["but not where the person wants it otherwise", true, false, false],
  ])("is announced in private %s", async (_, always, chosen, expected) => {
    const command = { ...slow({ kind: "reply", private: expected, message: presentWords("At last") }) };
    const bot = await start({
      commands: [{ ...command, ...(always && { isPrivate: always }) }],
      patienceMs: 10,
    });
    bot.discord.slash("book", chosen === undefined ? [] : { name: "private", value: chosen });
    const reply = await bot.discord.reply();
    expect(reply).toMatchObject({ content: "At last", via: "follow-up" });
    expect(reply.onlyFor).toBe(expected ? bot.discord.world.person.id : undefined);
    const announced = bot.discord.rest.requests.find(({ path }) => path.endsWith("/callback"))?.body;
    expect(announced).toEqual({ type: 5, data: { flags: expected ? EPHEMERAL : 0 } });
    expect(bot.discord.rest.requests.filter(({ method }) => method === "DELETE")).toEqual([]);
  });

  it("is announced by default before Discord's three seconds are over", async () => {
    const { command, finish } = held();
    const bot = await start({ commands: [command] });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    bot.discord.slash("held");
    await expect.poll(() => vi.getTimerCount()).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(2500);
    await expect.poll(() => callbacks(bot)).toEqual([5]);
    finish();
    expect((await bot.discord.reply()).via).toBe("follow-up");
  });

  it("is announced, too, where it is the settings that take long", async () => {
    const storage = temporaryStorage();
    vi.spyOn(storage, "settings").mockImplementation(async () => {
      await later({ kind: "stale" });
      return DEFAULT_SETTINGS;
    });
    const bot = await start({ storage, patienceMs: 10 });
    bot.discord.slash("book");
    expect((await bot.discord.reply()).via).toBe("follow-up");
    expect(callbacks(bot)).toEqual([5]);
  });

  it("is not announced while it is in time", async () => {
    const response = { kind: "reply", message: presentWords("Soon") } as const;
    const bot = await start({ commands: [slow(response)] });
    bot.discord.slash("book");
    expect(await bot.discord.reply()).toMatchObject({ content: "Soon", via: "interaction" });
    expect(callbacks(bot)).toEqual([4]);
  });

  it.each(["Next", "Note", "Gone"])("works under a message, too: %s", async (label) => {
    const delayed = components.map((one): Component =>
      one.kind === "button"
        ? {
            ...one,
            execute: async (interaction: ButtonInteraction, fields: readonly string[], face: Face) =>
              later(await one.execute(interaction, fields, face)),
          }
        : one,
    );
    const bot = await start({ components: delayed, patienceMs: 10 });
    const id = await opened(bot);
    bot.discord.press(id, label);
    const { messages } = bot.discord;
    await expect
      .poll(() => messages.edited.length + messages.deleted.length + messages.sent.length - 1)
      .toBe(1);
    expect(callbacks(bot)).toEqual([4, 6]);
  });

  it("opens no modal any more, and the person is told so", async () => {
    const storage = temporaryStorage();
    const bot = await start({ storage, patienceMs: 10 });
    const id = await opened(bot);
    vi.spyOn(storage, "settings").mockImplementation(async () => {
      await later({ kind: "stale" });
      return DEFAULT_SETTINGS;
    });
    bot.discord.press(id, "Write");
    expect(await bot.discord.reply()).toMatchObject({
      content: "Too late",
      onlyFor: bot.discord.world.person.id,
    });
    expect(callbacks(bot)).toEqual([4, 6]);
  });

  it("that fails then apologises in private", async () => {
    const failing: SlashCommand = {
      ...book,
      execute: async () => {
        await later({ kind: "stale" });
        throw new Error("the secret cause");
      },
    };
    const bot = await start({ commands: [failing], patienceMs: 10, failing: true });
    bot.discord.slash("book");
    expect(await bot.discord.reply()).toMatchObject({
      content: expect.stringContaining("Sorry") as unknown,
      onlyFor: bot.discord.world.person.id,
    });
  });
});

it("an interaction that arrives too late is not apologised for, and is in the log", async () => {
  const bot = await start();
  bot.discord.slash("book", [], { late: true });
  await expect
    .poll(() => bot.log())
    .toContainEqual(
      expect.objectContaining({ reason: "the answer came too late, or another process gave it" }),
    );
  expect(bot.discord.sent).toEqual([]);
});

it("suppresses embeds in what it changes, too", async () => {
  const bot = await start();
  const id = await opened(bot);
  bot.discord.press(id, "Next");
  expect((await bot.discord.edited()).flags).toBe(MessageFlags.SuppressEmbeds);
});
