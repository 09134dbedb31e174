import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createSettings } from "../../src/discord/settings.js";
import { openStorage } from "../../src/storage/open.js";
import { DEFAULT_SETTINGS } from "../../src/storage/storage.js";
import { memoryLog } from "./harness.js";

const SERVER = "100000000000000001";

function inFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "footnote-settings-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, "footnote.db");
}

it("are the defaults while the file is corrupt, with a line in the log", async () => {
  const path = inFolder();
  writeFileSync(path, "this is no database ".repeat(500));
  const { log, lines } = memoryLog();
  const settings = createSettings({ storage: openStorage(`file:${path}`), log, told: new WeakSet() });
  expect(await settings(SERVER)).toEqual(DEFAULT_SETTINGS);
  expect(lines()).toMatchObject([{ level: 40, msg: "storage failed; going on without" }]);
});

it("are those that were read last when the file breaks", async () => {
  const path = inFolder();
  const storage = openStorage(`file:${path}`);
  const saved = { ...DEFAULT_SETTINGS, questionChannel: "7" };
  await storage.changeSettings(SERVER, saved);
  const settings = createSettings({ storage, log: memoryLog().log, told: new WeakSet() });
  expect(await settings(SERVER)).toEqual(saved);
  expect(await settings(SERVER)).toEqual(saved);
  await storage.close();
  for (const name of readdirSync(dirname(path))) rmSync(join(dirname(path), name));
  writeFileSync(path, "this is no database ".repeat(500));
  expect(await settings(SERVER)).toEqual(saved);
});

it("are the defaults where there is no server", async () => {
  const settings = createSettings({
    storage: openStorage(`file:${inFolder()}`),
    log: memoryLog().log,
    told: new WeakSet(),
  });
  expect(await settings(null)).toEqual(DEFAULT_SETTINGS);
});
