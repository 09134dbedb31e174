import { describe, expect, test } from "vitest";
import { negates } from "../../src/language/polarity.js";
import { answerType } from "../../src/language/questions.js";
import { simplified } from "../../src/language/scripts.js";
import { isGrammar } from "../../src/language/unspaced-grammar.js";

describe("what a question asks for", () => {
  test.each([
    ["灯塔是谁建造的", "person"],
    ["港口什么时候开放", "time"],
    ["港口哪一年开放", "time"],
    ["建造花了多长时间", "duration"],
    ["渡轮运送了多少乘客", "amount"],
    ["桥有多长", "amount"],
    ["桥梁在哪里", "place"],
    ["港口为什么关闭", "reason"],
    ["港口怎么关闭", "manner"],
    ["灯塔是什么", "thing"],
    ["灯塔是不是渔民建造的", "yes_no"],
    ["灯塔是渔民建造的吗", "yes_no"],
    ["灯塔是渔民建造的", "any"],
    ["灯台を建てたのは誰ですか", "person"],
    ["港はいつ開港しましたか", "time"],
    ["何年間続きましたか", "duration"],
    ["何人の乗客を運びましたか", "amount"],
    ["駅はどこにありますか", "place"],
    ["なぜ閉まりましたか", "reason"],
    ["灯台は高いですか", "yes_no"],
    ["ใครสร้างประภาคาร", "person"],
    ["ท่าเรือเปิดเมื่อไร", "time"],
    ["สร้างนานเท่าไร", "duration"],
    ["มีผู้โดยสารกี่คน", "amount"],
    ["สะพานอยู่ที่ไหน", "place"],
    ["ทำไมท่าเรือปิด", "reason"],
    ["ประภาคารสร้างโดยชาวประมงหรือไม่", "yes_no"],
    ["who works for 浪潮", "person"],
  ])("%s: %s", (question, type) => {
    expect(answerType(simplified(question))).toBe(type);
  });
});

describe("what is denied", () => {
  test.each([
    "灯塔不是渔民建造的",
    "灯塔没有建成",
    "灯塔并非渔民建造",
    "灯塔未由渔民建造",
    "灯台は漁師が建てたのではない",
    "灯台は建てなかった",
    "市長ではありません",
    "ประภาคารไม่ได้สร้างโดยชาวประมง",
  ])("%s denies", (text) => {
    expect(negates([text])).toBe(true);
  });

  test.each([
    "灯塔是渔民建造的",
    "灯塔是不是渔民建造的",
    "有没有桥梁",
    "这非常不同",
    "未来的港口",
    "乗客は少ない",
    "ประภาคารสร้างโดยชาวประมงหรือไม่",
  ])("%s does not", (text) => {
    expect(negates([text])).toBe(false);
  });

  test("it is the same where the words were parted before", () => {
    expect(negates(["灯塔", "不是", "渔民", "建造", "的"])).toBe(true);
    expect(negates(["有", "没有", "桥梁"])).toBe(false);
  });
});

test.each([
  ["什么时候", true],
  ["です", true],
  ["た", true],
  ["ที่ไหน", true],
  ["灯塔", false],
  ["フェリー", false],
  ["りんご", false],
  ["ประภาคาร", false],
  ["harbour", false],
])("%s holds a sentence together: %s", (word, is) => {
  expect(isGrammar(word)).toBe(is);
});
