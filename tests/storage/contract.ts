import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, type ReplyLink, type Storage } from "../../src/storage/storage.js";

const SERVER = "100000000000000001";
const ELSEWHERE = "100000000000000002";
const PERSON = "200000000000000001";
const OTHER = "200000000000000002";
const DAY = 86_400_000;
const link = (question: string, person = PERSON): ReplyLink => ({
  question,
  reply: `${question}-reply`,
  person,
});

/** A new storage of the engine, and again the same one as after a restart. */
export interface Engine {
  readonly open: (now: () => Date) => Storage;
  readonly remove: () => void | Promise<void>;
}

/** What every engine has to do. */
export function keepsTheContract(name: string, create: () => Engine): void {
  describe(`storage in ${name}`, () => {
    let engine: Engine;
    let storage: Storage;
    let time: number;
    const now = (): Date => new Date(time);

    beforeEach(() => {
      time = Date.parse("2026-11-27T12:00:00Z");
      engine = create();
      storage = engine.open(now);
    });
    afterEach(async () => {
      await storage.close();
      await engine.remove();
    });

    it("gives the default settings of a server that has none, and else those that were saved last", async () => {
      expect(await storage.settings(SERVER)).toEqual(DEFAULT_SETTINGS);
      const settings = {
        channels: ["1", "2"],
        questionChannel: "2",
        isPrivate: true,
        cooldownSeconds: 9,
        packs: ["ibm-inspur"],
      };
      await storage.changeSettings(SERVER, { ...settings, questionChannel: null });
      await storage.changeSettings(SERVER, settings);
      expect(await storage.settings(SERVER)).toEqual(settings);
      expect(await storage.settings(ELSEWHERE)).toEqual(DEFAULT_SETTINGS);
    });

    it("keeps everything over a restart", async () => {
      await storage.changeSettings(SERVER, { ...DEFAULT_SETTINGS, cooldownSeconds: 7 });
      await storage.addUnanswered(SERVER, "why?");
      await storage.linkReply(link("1"));
      await storage.close();
      storage = engine.open(now);
      expect((await storage.settings(SERVER)).cooldownSeconds).toBe(7);
      expect(await storage.unanswered(SERVER, 9)).toHaveLength(1);
      expect(await storage.replyTo("1")).toEqual(link("1"));
    });

    it("changes settings that are changed at once, each of them", async () => {
      await Promise.all([
        storage.changeSettings(SERVER, { isPrivate: true }),
        storage.changeSettings(SERVER, { cooldownSeconds: 9 }),
        storage.changeSettings(SERVER, { channels: ["1"] }),
      ]);
      const changed = { ...DEFAULT_SETTINGS, isPrivate: true, cooldownSeconds: 9, channels: ["1"] };
      expect(await storage.settings(SERVER)).toEqual(changed);
      expect(await storage.changeSettings(SERVER, { channels: [] })).toEqual({ ...changed, channels: [] });
    });

    it("counts feedback by fact, those found wanting first; of one person on one reply the last counts", async () => {
      const feedback = { server: SERVER, reply: "1", person: PERSON, facts: ["c"] };
      const none = { helpful: 0, not_helpful: 0, not_asked: 0 };
      await storage.addFeedback({ ...feedback, verdict: "helpful" });
      await storage.addFeedback({ ...feedback, facts: ["a", "b"], verdict: "not_helpful" });
      await storage.addFeedback({ ...feedback, person: OTHER, facts: ["a"], verdict: "helpful" });
      await storage.addFeedback({ ...feedback, reply: "2", facts: ["b"], verdict: "not_asked" });
      await storage.addFeedback({ ...feedback, server: null, reply: "3", verdict: "helpful" });
      const there = [
        { ...none, fact: "b", not_helpful: 1, not_asked: 1 },
        { ...none, fact: "a", helpful: 1, not_helpful: 1 },
      ];
      expect(await storage.feedback(SERVER)).toEqual(there);
      expect(await storage.feedback()).toEqual([...there, { ...none, fact: "c", helpful: 1 }]);
      expect(await storage.feedback(ELSEWHERE)).toEqual([]);
    });

    it("lists a server's unanswered questions, most asked first, then the latest", async () => {
      for (const question of ["what did it cost?", "Who paid?", "who  PAID? ", "and when?"]) {
        time += 1000;
        await storage.addUnanswered(SERVER, question);
      }
      await storage.addUnanswered(ELSEWHERE, "elsewhere?");
      const listed = await storage.unanswered(SERVER, 9);
      expect(listed.map(({ question, times }) => `${times} ${question}`)).toEqual([
        "2 who paid?",
        "1 and when?",
        "1 what did it cost?",
      ]);
      expect(listed[0]?.lastAsked).toEqual(new Date("2026-11-27T12:00:03Z"));
      expect(await storage.unanswered(SERVER, 1)).toHaveLength(1);
    });

    it("takes back a question that was asked in other words, and clears one or all of a server's", async () => {
      for (const question of ["Who paid?", "who paid?", "and when?", "and where?"])
        await storage.addUnanswered(SERVER, question);
      await storage.addUnanswered(ELSEWHERE, "and when?");
      await storage.takeBackUnanswered(SERVER, "Who paid?");
      await storage.takeBackUnanswered(SERVER, "AND when?");
      await storage.takeBackUnanswered(SERVER, "never asked?");
      const left = async () =>
        (await storage.unanswered(SERVER, 9)).map(({ question, times }) => `${times} ${question}`);
      expect((await left()).sort()).toEqual(["1 and where?", "1 who paid?"]);
      await storage.clearUnanswered(SERVER, "who paid?");
      expect(await left()).toEqual(["1 and where?"]);
      await storage.clearUnanswered(SERVER);
      expect(await left()).toEqual([]);
      expect(await storage.unanswered(ELSEWHERE, 9)).toHaveLength(1);
    });

    it("lists those of all servers and of direct messages together, each question once", async () => {
      for (const [server, question] of [
        [SERVER, "Who paid?"],
        ["", "what did it cost?"],
        [ELSEWHERE, "who paid?"],
        [ELSEWHERE, "and when?"],
      ] as const) {
        time += 1000;
        await storage.addUnanswered(server, question);
      }
      expect(await storage.unansweredAnywhere(9)).toEqual([
        { question: "who paid?", times: 2, lastAsked: new Date("2026-11-27T12:00:03Z") },
        { question: "and when?", times: 1, lastAsked: new Date("2026-11-27T12:00:04Z") },
        { question: "what did it cost?", times: 1, lastAsked: new Date("2026-11-27T12:00:02Z") },
      ]);
      expect(await storage.unansweredAnywhere(1)).toHaveLength(1);
    });

    it("keeps any text of an unanswered question, up to a length", async () => {
      const hostile = `'; drop table settings; -- " ${"\u0301".repeat(2000)}`;
      await storage.addUnanswered(SERVER, hostile);
      const [kept] = await storage.unanswered(SERVER, 1);
      expect(kept?.question).toBe(hostile.slice(0, 300));
      expect(await storage.settings(SERVER)).toEqual(DEFAULT_SETTINGS);
    });

    it("keeps a thousand unanswered questions of a server, and lets the longest unasked go", async () => {
      for (let n = 0; n <= 1000; n++) {
        time += 1;
        await storage.addUnanswered(SERVER, `question ${n}?`);
      }
      const kept = await storage.unanswered(SERVER, 2000);
      expect(kept).toHaveLength(1000);
      expect(kept.map(({ question }) => question)).not.toContain("question 0?");
    });

    it("finds the reply to a question, until it is unlinked or thirty days old", async () => {
      await storage.linkReply(link("1"));
      await storage.linkReply({ ...link("1"), reply: "another" });
      expect(await storage.replyTo("1")).toEqual({ ...link("1"), reply: "another" });
      await storage.unlinkReply("1");
      expect(await storage.replyTo("1")).toBeUndefined();
      await storage.linkReply(link("2"));
      time += 31 * DAY;
      expect(await storage.replyTo("2")).toBeUndefined();
      await storage.linkReply(link("3"));
      expect(await storage.replyTo("2")).toBeUndefined();
      expect(await storage.replyTo("3")).toEqual(link("3"));
    });

    it("forgets all that is tied to a person at once, and nothing else", async () => {
      const feedback = { server: SERVER, reply: "1", facts: ["a"], verdict: "helpful" } as const;
      await storage.addFeedback({ ...feedback, person: PERSON });
      await storage.addFeedback({ ...feedback, person: OTHER });
      await storage.linkReply(link("1"));
      await storage.linkReply(link("2", OTHER));
      await storage.addUnanswered(SERVER, "why?");
      await storage.forgetPerson(PERSON);
      expect(await storage.feedback(SERVER)).toMatchObject([{ fact: "a", helpful: 1 }]);
      expect(await storage.replyTo("1")).toBeUndefined();
      expect(await storage.replyTo("2")).toEqual(link("2", OTHER));
      expect(await storage.unanswered(SERVER, 9)).toHaveLength(1);
    });

    it("takes what comes at the same time, also the first of all", async () => {
      await Promise.all(Array.from({ length: 20 }, () => storage.addUnanswered(SERVER, "why?")));
      expect(await storage.unanswered(SERVER, 9)).toMatchObject([{ question: "why?", times: 20 }]);
    });
  });
}
