import { describe, expect, it } from "vitest";
import { ofEachName, statementsIn } from "../../src/language/statements.js";

describe("a sentence of several statements", () => {
  it.each([
    [
      "Inspur is based in Jinan, and Sun Pishu is its chairman",
      "Inspur is based in Jinan | Sun Pishu is Inspur's chairman",
    ],
    [
      "Inspur is based in Jinan and was floated in 2000",
      "Inspur is based in Jinan | Inspur was floated in 2000",
    ],
    [
      "The deal is for three years, and it is with China Unicom",
      "The deal is for three years | The deal is with China Unicom",
    ],
    [
      "Inspur will use Power8 chips, and these will be made in China",
      "Inspur will use Power8 chips | Power8 chips will be made in China",
    ],
    [
      "Power8 chips will help Inspur, and they cost a million",
      "Power8 chips will help Inspur | Power8 chips cost a million",
    ],
    [
      "The shares jumped in late May and then doubled in August",
      "The shares jumped in late May | The shares doubled in August",
    ],
    [
      "Sales fell 20% in the first quarter and 11% in the second",
      "Sales fell 20% in the first quarter | Sales fell 11% in the second quarter",
    ],
    [
      "Sales fell 20% in the first quarter, 11% in the second.",
      "Sales fell 20% in the first quarter | Sales fell 11% in the second quarter.",
    ],
    ["Sales in China: -20% in Q1, -11% in Q2", "Sales in China: -20% in Q1 | Sales in China: -11% in Q2"],
    ["Ginni Rometty runs IBM while Sun Pishu runs Inspur", "Ginni Rometty runs IBM | Sun Pishu runs Inspur"],
    [
      "IBM knew of no policy; a week later Beijing said the same",
      "IBM knew of no policy | Beijing said the same",
    ],
  ])("is parted, each with a subject of its own: %s", (sentence, statements) => {
    expect(statementsIn(sentence).join(" | ")).toBe(statements);
  });

  it.each([
    "IBM and Inspur announced a partnership",
    "The servers were developed and made by a Chinese company",
    "DC Chien is chairman and chief executive of the IBM China group",
    "Bloomberg said that IBM and Inspur will work together",
    "It was Ginni Rometty and Sun Pishu who promised more",
    "Nobody sold more infrastructure and middleware than IBM did",
    "It is a choice for the customer and not a must",
    "Smaller firms gain from what IBM and China Telecom agreed",
    "The heads of Inspur and IBM vowed to cooperate",
  ])("is none where only words are joined: %s", (sentence) => {
    expect(statementsIn(sentence)).toEqual([sentence]);
  });
});

describe("what is said of two names", () => {
  it.each([
    ["The K1 gets DB2, plus Tivoli.", "The K1 gets DB2 | The K1 gets Tivoli."],
    [
      "WebSphere and Lotus Notes will both run on it.",
      "WebSphere will both run on it. | Lotus Notes will both run on it.",
    ],
  ])("is said of each: %s", (sentence, each) => {
    expect(ofEachName(sentence).join(" | ")).toBe(each);
  });

  it.each(["The agreement between IBM and China Telecom is for three years.", "Inspur uses Power8 chips."])(
    "is not where something is between them, or there is one: %s",
    (sentence) => {
      expect(ofEachName(sentence)).toEqual([sentence]);
    },
  );
});
