import { expect, it } from "vitest";
import { presupposed } from "../../../src/answer/decision/presupposition.js";
import { analyse } from "../../../src/search/analyse.js";
import { knowledge, said } from "../said.js";

it.each([
  ["Since Inspur comes from South Korea, why would Beijing favour it?", "Jinan"],
  ["D.C. Chien leads Inspur, so what did he say about the banks?", "IBM China group"],
  ["Inspur's offices are in Shenzhen; who works there?", "Jinan"],
  ["The ten-year China Telecom deal: what is it about?", "three years"],
  ["Gartner put IBM's share at 45%, so who came second?", "not 45%"],
  ["What does the five-year agreement with China Telecom offer small firms?", "3 years"],
  ["What profit goals does Inspur's CEO Ginni Rometty have?", "chief executive of IBM"],
  [
    "Why did IBM CEO Ginni Rometty and Inspur chairman Sun Pishu sign a deal, given that IBM's sales in China rose in the second quarter?",
    "fell 11%",
  ],
  ["What did D.C. Chien, the chairman of Inspur, tell China Daily?", "IBM China group"],
])("%s is put right before it is gone into", (question, fact) => {
  expect(said(question)).toMatch(/^corrected: /);
  expect(said(question)).toMatch(new RegExp(fact));
});

it.each([
  ["IBM and Inspur were rivals, so why did they join forces?"],
  ["I read that IBM's sales in China fell 20% in the first quarter. How much was it in the second?"],
  ["Given that almost half of IBM's China revenue is from hardware, what about software?"],
  ["Who leads the IBM China group?"],
])("%s takes nothing for granted that the sources contradict", (question) => {
  expect(presupposed(analyse(question, knowledge), knowledge).falsely).toEqual([]);
  expect(said(question)).toMatch(/^answered: /);
});
