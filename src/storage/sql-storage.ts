import { feedbackByFact } from "./feedback-by-fact.js";
import { readSettings } from "./read-settings.js";
import { SqlDatabase, type SqlDatabaseOptions } from "./sql-database.js";
import {
  DEFAULT_SETTINGS,
  type FactFeedback,
  type Feedback,
  type ReplyLink,
  type ServerSettings,
  type Storage,
  type UnansweredQuestion,
} from "./storage.js";
import { UnansweredQuestions } from "./unanswered-questions.js";

const LINK_DAYS = 30;
const DAY_MS = 86_400_000;

/** Storage in an SQL database, of whatever engine. */
export class SqlStorage implements Storage {
  readonly #database: SqlDatabase;
  readonly #unanswered: UnansweredQuestions;
  readonly #now: () => Date;

  constructor(options: SqlDatabaseOptions) {
    this.#database = new SqlDatabase(options);
    this.#unanswered = new UnansweredQuestions(this.#database, options.now);
    this.#now = options.now;
  }

  async settings(server: string): Promise<ServerSettings> {
    const row = await this.#database.use("read", (database) =>
      database.selectFrom("settings").select("value").where("server", "=", server).executeTakeFirst(),
    );
    // Out here, for what is wrong with one row is no reason to leave the others alone.
    return row === undefined ? DEFAULT_SETTINGS : readSettings(server, row.value);
  }

  async changeSettings(server: string, change: Partial<ServerSettings>): Promise<ServerSettings> {
    return this.#database.use("write", (database) =>
      database.transaction().execute(async (together) => {
        const row = await together
          .selectFrom("settings")
          .select("value")
          .where("server", "=", server)
          .executeTakeFirst();
        const before = row === undefined ? DEFAULT_SETTINGS : readSettings(server, row.value);
        const settings = { ...before, ...change };
        const value = JSON.stringify(settings);
        await together
          .insertInto("settings")
          .values({ server, value })
          .onConflict((conflict) => conflict.column("server").doUpdateSet({ value }))
          .execute();
        return settings;
      }),
    );
  }

  async addFeedback({ server, reply, person, verdict, facts }: Feedback): Promise<void> {
    const said = { verdict, facts: facts.join(" ") };
    await this.#database.use("write", (database) =>
      database
        .insertInto("feedback")
        .values({ server: server ?? "", reply, person, ...said })
        .onConflict((conflict) => conflict.columns(["reply", "person"]).doUpdateSet(said))
        .execute(),
    );
  }

  async feedback(server?: string): Promise<readonly FactFeedback[]> {
    return this.#database.use("read", async (database) => {
      const votes = database
        .selectFrom("feedback")
        .select(["facts", "verdict", ({ fn }) => fn.countAll().as("times")])
        .groupBy(["facts", "verdict"]);
      return feedbackByFact(
        await (server === undefined ? votes : votes.where("server", "=", server)).execute(),
      );
    });
  }

  async addUnanswered(server: string, question: string): Promise<void> {
    await this.#unanswered.add(server, question);
  }

  async takeBackUnanswered(server: string, question: string): Promise<void> {
    await this.#unanswered.takeBack(server, question);
  }

  async clearUnanswered(server: string, question?: string): Promise<void> {
    await this.#unanswered.clear(server, question);
  }

  async unanswered(server: string, limit: number): Promise<readonly UnansweredQuestion[]> {
    return this.#unanswered.of(server, limit);
  }

  async unansweredAnywhere(limit: number): Promise<readonly UnansweredQuestion[]> {
    return this.#unanswered.anywhere(limit);
  }

  async linkReply(link: ReplyLink): Promise<void> {
    const linked = this.#now().toISOString();
    await this.#database.use("write", async (database) => {
      await database
        .insertInto("reply_links")
        .values({ ...link, linked })
        .onConflict((conflict) => conflict.column("question").doUpdateSet({ reply: link.reply, linked }))
        .execute();
      await database.deleteFrom("reply_links").where("linked", "<", this.#tooOld()).execute();
    });
  }

  async replyTo(question: string): Promise<ReplyLink | undefined> {
    return this.#database.use("read", (database) =>
      database
        .selectFrom("reply_links")
        .select(["question", "reply", "person"])
        .where("question", "=", question)
        .where("linked", ">=", this.#tooOld())
        .executeTakeFirst(),
    );
  }

  async unlinkReply(question: string): Promise<void> {
    await this.#database.use("write", (database) =>
      database.deleteFrom("reply_links").where("question", "=", question).execute(),
    );
  }

  async forgetPerson(person: string): Promise<void> {
    await this.#database.use("write", (database) =>
      database.transaction().execute(async (together) => {
        await together.deleteFrom("feedback").where("person", "=", person).execute();
        await together.deleteFrom("reply_links").where("person", "=", person).execute();
      }),
    );
  }

  async close(): Promise<void> {
    await this.#database.close();
  }

  /** What was linked before then counts no longer, and goes with the next that is. */
  #tooOld(): string {
    return new Date(this.#now().getTime() - LINK_DAYS * DAY_MS).toISOString();
  }
}
