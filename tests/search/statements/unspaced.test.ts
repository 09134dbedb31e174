import { expect, test } from "vitest";
import { search } from "../../../src/search/rank.js";
import { drafted } from "../../drafted.js";

const knowledge = drafted(`林默港口于1911年开放。冬天港口关闭。灯塔是渔民建造的。

港は1911年に開港した。灯台は漁師たちが建てた。フェリーは四万人の乗客を運んだ。

ท่าเรือเปิดในปี 1911

ประภาคารสร้างโดยชาวประมง`);

test.each([
  ["Chinese", "灯塔是谁建造的?", "灯塔是渔民建造的。"],
  ["traditional Chinese", "燈塔是誰建造的？", "灯塔是渔民建造的。"],
  ["Japanese", "灯台を建てたのは誰ですか", "灯台は漁師たちが建てた。"],
  ["Japanese in half-width letters", "ﾌｪﾘｰは何人の乗客を運んだか", "フェリーは四万人の乗客を運んだ。"],
  ["Thai", "ใครสร้างประภาคาร", "ประภาคารสร้างโดยชาวประมง"],
  ["figures in full width", "港口在１９１１年怎么样?", "林默港口于1911年开放。"],
])("%s finds its statement", (_, question, statement) => {
  const [best] = search(question, knowledge);
  expect(best?.entry.of.kind === "fact" && best.entry.of.fact.statement).toBe(statement);
});
