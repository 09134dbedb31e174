import type { SqlDatabase } from "./sql-database.js";
import type { UnansweredQuestion } from "./storage.js";

const MOST_KEPT = 1000;
const QUESTION_CHARACTERS = 300;

/** The questions that could not be answered, of each server the latest so many, without who asked. */
export class UnansweredQuestions {
  readonly #database: SqlDatabase;
  readonly #now: () => Date;

  constructor(database: SqlDatabase, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  async add(server: string, asked: string): Promise<void> {
    const question = asKept(asked);
    const last_asked = this.#now().toISOString();
    await this.#database.use("write", async (database) => {
      await database
        .insertInto("unanswered")
        .values({ server, question, times: 1, last_asked })
        .onConflict((conflict) =>
          conflict
            .columns(["server", "question"])
            .doUpdateSet(({ eb }) => ({ times: eb("unanswered.times", "+", 1), last_asked })),
        )
        .execute();
      const oldest = await database
        .selectFrom("unanswered")
        .select("last_asked")
        .where("server", "=", server)
        .orderBy("last_asked", "desc")
        .limit(1)
        .offset(MOST_KEPT)
        .executeTakeFirst();
      if (oldest === undefined) return;
      await database
        .deleteFrom("unanswered")
        .where("server", "=", server)
        .where("last_asked", "<=", oldest.last_asked)
        .execute();
    });
  }

  async takeBack(server: string, asked: string): Promise<void> {
    await this.#database.use("write", async (database) => {
      await database
        .updateTable("unanswered")
        .set(({ eb }) => ({ times: eb("times", "-", 1) }))
        .where("server", "=", server)
        .where("question", "=", asKept(asked))
        .execute();
      await database.deleteFrom("unanswered").where("server", "=", server).where("times", "<=", 0).execute();
    });
  }

  async clear(server: string, question?: string): Promise<void> {
    await this.#database.use("write", (database) => {
      const all = database.deleteFrom("unanswered").where("server", "=", server);
      return (question === undefined ? all : all.where("question", "=", question)).execute();
    });
  }

  async of(server: string, limit: number): Promise<readonly UnansweredQuestion[]> {
    return this.#database.use("read", async (database) => {
      const rows = await database
        .selectFrom("unanswered")
        .select(["question", "times", "last_asked"])
        .where("server", "=", server)
        .orderBy("times", "desc")
        .orderBy("last_asked", "desc")
        .limit(limit)
        .execute();
      return rows.map(unansweredOf);
    });
  }

  async anywhere(limit: number): Promise<readonly UnansweredQuestion[]> {
    return this.#database.use("read", async (database) => {
      const rows = await database
        .selectFrom("unanswered")
        .select(({ fn }) => ["question", fn.sum("times").as("times"), fn.max("last_asked").as("last_asked")])
        .groupBy("question")
        .orderBy("times", "desc")
        .orderBy("last_asked", "desc")
        .limit(limit)
        .execute();
      return rows.map(unansweredOf);
    });
  }
}

/** Questions that differ in case and blanks only are one. */
function asKept(question: string): string {
  return question.toLowerCase().replace(/\s+/g, " ").trim().slice(0, QUESTION_CHARACTERS);
}

/** Engines give sums as numbers, as texts or as big integers. */
function unansweredOf(row: {
  readonly question: string;
  readonly times: number | string | bigint;
  readonly last_asked: string;
}): UnansweredQuestion {
  return { question: row.question, times: Number(row.times), lastAsked: new Date(row.last_asked) };
}
