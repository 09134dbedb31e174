import { describe, expect, test } from "vitest";
import { answer } from "../../src/answer/answer-question.js";
import type { Answer } from "../../src/answer/answer.js";
import { NEW_CONVERSATION } from "../../src/answer/conversation.js";
import { verify } from "../../src/answer/verify.js";
import { drafted } from "../drafted.js";

const DRAFTS = {
  Chinese: drafted(
    "灯塔是渔民建造的。\n\n桥梁在河上。\n\n医院在城里，学校在村里。\n\n渡轮去年运送了四万名乘客。",
  ),
  Japanese: drafted(
    "港は1911年に開港した。灯台は漁師たちが建てた。\n\nフェリーは昨年四万人の乗客を運んだ。\n\n新しい所長は井田さんだ。",
  ),
  Thai: drafted("ท่าเรือเปิดในปี 1911\n\nประภาคารสร้างโดยชาวประมง\n\nเรือข้ามฟากขนผู้โดยสารสี่หมื่นคนเมื่อปีที่แล้ว"),
  English: drafted(
    "The lighthouse was built by fishermen. The hospital is in the city, the school in the village.",
  ),
};
type Language = keyof typeof DRAFTS;

function ask(question: string, language: Language = "Chinese"): Pick<Answer, "status"> & { said: string[] } {
  const { status, sentences } = answer(question, NEW_CONVERSATION, DRAFTS[language]);
  return { status, said: sentences.map(({ text }) => text) };
}

test.each<[Language, string, string]>([
  ["Chinese", "灯塔是谁建造的？", "灯塔是渔民建造的。"],
  ["Chinese", "燈塔是誰建造的？", "灯塔是渔民建造的。"],
  ["Chinese", "桥梁在哪里？", "桥梁在河上。"],
  ["Chinese", "学校在哪里？", "医院在城里，学校在村里。"],
  ["Chinese", "渡轮运送了多少乘客？", "渡轮去年运送了四万名乘客。"],
  ["Chinese", "灯塔是渔民建造的", "灯塔是渔民建造的。"],
  ["Japanese", "灯台を建てたのは誰ですか？", "灯台は漁師たちが建てた。"],
  ["Japanese", "港はいつ開港しましたか？", "港は1911年に開港した。"],
  ["Japanese", "フェリーは何人の乗客を運びましたか？", "フェリーは昨年四万人の乗客を運んだ。"],
  ["Japanese", "新しい所長は誰ですか？", "新しい所長は井田さんだ。"],
  ["Thai", "ใครสร้างประภาคาร", "ประภาคารสร้างโดยชาวประมง"],
  ["Thai", "ท่าเรือเปิดเมื่อไร", "ท่าเรือเปิดในปี 1911"],
  ["Thai", "เรือข้ามฟากขนผู้โดยสารกี่คน", "เรือข้ามฟากขนผู้โดยสารสี่หมื่นคนเมื่อปีที่แล้ว"],
])("a draft in %s answers: %s", (language, question, statement) => {
  expect(ask(question, language)).toEqual({ status: "answered", said: [statement] });
});

test.each<[Language, string]>([
  ["Chinese", "谁发明了电话？"],
  ["Chinese", "桥梁的市长是谁？"],
  ["Chinese", "机场在哪里？"],
  ["Japanese", "市長は誰ですか？"],
  ["Japanese", "東京の人口は？"],
  ["Japanese", "駅はどこにありますか？"],
  ["Thai", "นายกเทศมนตรีคือใคร"],
  ["Thai", "สนามบินอยู่ที่ไหน"],
])("a draft in %s declines what it does not say: %s", (language, question) => {
  expect(ask(question, language).status).toMatch(/^(?:off_topic|not_covered)$/);
});

describe("what denies a fact", () => {
  test.each<[Language, string, string]>([
    ["Chinese", "灯塔不是渔民建造的", "灯塔是渔民建造的。"],
    ["Chinese", "灯塔没有渔民建造", "灯塔是渔民建造的。"],
    ["Chinese", "灯塔为什么不是渔民建造的？", "灯塔是渔民建造的。"],
    ["Japanese", "灯台は漁師たちが建てたのではない", "灯台は漁師たちが建てた。"],
    ["Thai", "ประภาคารไม่ได้สร้างโดยชาวประมง", "ประภาคารสร้างโดยชาวประมง"],
    ["English", "the lighthouse was not built by fishermen", "The lighthouse was built by fishermen."],
  ])("is corrected in %s: %s", (language, question, statement) => {
    expect(ask(question, language)).toEqual({
      status: "corrected",
      said: ["The sources say otherwise.", statement],
    });
  });

  test("is answered with the fact, and neither yes nor no, where it asks whether", () => {
    expect(ask("灯塔不是渔民建造的吗？")).toEqual({ status: "answered", said: ["灯塔是渔民建造的。"] });
  });

  test("is not answered by it where it asks who or where else", () => {
    expect(ask("谁没有建造灯塔？").status).toBe("not_covered");
  });

  test("is a claim that the sources contradict", () => {
    expect(verify("灯塔不是渔民建造的", DRAFTS.Chinese).verdict).toBe("contradicted");
    expect(verify("灯塔是渔民建造的", DRAFTS.Chinese).verdict).toBe("supported");
  });
});

test("yes is said where one clause says all, and not where it takes words from two", () => {
  expect(ask("桥梁在河上吗？").said).toEqual(["Yes.", "桥梁在河上。"]);
  expect(ask("医院在村里吗？").said).toEqual(["医院在城里，学校在村里。"]);
  expect(ask("is the hospital in the village?", "English").said).not.toContain("Yes.");
});
