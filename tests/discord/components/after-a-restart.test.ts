import { PermissionFlagsBits } from "discord.js";
import { expect, it } from "vitest";
import { startBot, temporaryStorage, type Bot } from "../harness.js";
import { panelTexts } from "../panel-texts.js";
import { realParts } from "../real-parts.js";

const MANAGER = { permissions: PermissionFlagsBits.ManageGuild };

interface Pressed {
  /** What is pressed, or chosen. */
  readonly label?: string;
  readonly values?: readonly string[];
  /** The command under whose answer it stands, and what it is asked. */
  readonly under: readonly [command: string, option?: { readonly name: string; readonly value: string }];
  /** What comes of it: a message, or a change of the one it stands under. */
  readonly says?: RegExp;
  readonly changes?: RegExp;
}

const answer = ["ask", { name: "question", value: "How far did IBM's sales in China fall?" }] as const;
const open = ["ask", { name: "question", value: "how much is the deal worth?" }] as const;

const PRESSED: readonly Pressed[] = [
  { label: "More", under: answer, says: /^> How far .*\n.*¹/ },
  { label: "Why this answer?", under: answer, says: /^- Nearest: fact china-sales/m },
  { label: "Not what I asked", under: answer, says: /Did you mean one of these/ },
  { label: "Helpful", under: answer, says: /^Thank you/ },
  { label: "Not helpful", under: answer, says: /^Thank you/ },
  { label: "Tell the curators", under: open, changes: /give no value/ },
  { label: "who is Ginni Rometty?", under: ["help"], says: /^> who is Ginni Rometty\?\n.*¹/ },
  { label: "Delete what is mine", under: ["privacy"], says: /is deleted/ },
  { label: "Next", under: ["timeline"], changes: /Page 2 of 2/ },
  { values: ["rometty-role"], under: ["facts"], changes: /## the people/ },
  { values: ["private"], under: ["settings"], changes: /to the asker alone/ },
];

const textOf = (body: unknown, content: string): string => [content, ...panelTexts(body)].join("\n");

function press({ discord }: Bot, id: string, { label, values = [] }: Pressed): void {
  if (label !== undefined) discord.press(id, label, MANAGER);
  else {
    const menu = discord
      .componentsOf(id)
      .find(({ options }) => options.some(({ value }) => value === values[0]));
    discord.select(id, values, { ...MANAGER, customId: menu?.customId ?? "" });
  }
}

it.each(PRESSED)("$label $values works in a process that never saw its message", async (pressed) => {
  const storage = temporaryStorage();
  const first = await startBot({ ...realParts, storage });
  const { discord } = first;
  const [command, option] = pressed.under;
  discord.slash(command, option, MANAGER);
  const { id } = await discord.reply();
  await first.running.stop();
  const again = await startBot({ ...realParts, storage, discord });
  press(again, id, pressed);
  if (pressed.says !== undefined) {
    const { content, body } = await discord.reply();
    expect(textOf(body, content)).toMatch(pressed.says);
  } else {
    const { content, body } = await discord.edited();
    expect(textOf(body, content)).toMatch(pressed.changes ?? "");
  }
});
