import type { Kysely, Migration } from "kysely";

/** Every change of the tables, in the order of their names; one that was released is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  "2026-11-27-first-tables": {
    async up(database: Kysely<never>) {
      const { schema } = database;
      await schema
        .createTable("settings")
        .addColumn("server", "text", (column) => column.primaryKey())
        .addColumn("value", "text", (column) => column.notNull())
        .execute();
      await schema
        .createTable("feedback")
        .addColumn("server", "text", (column) => column.notNull())
        .addColumn("reply", "text", (column) => column.notNull())
        .addColumn("person", "text", (column) => column.notNull())
        .addColumn("verdict", "text", (column) => column.notNull())
        .addColumn("facts", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("feedback_key", ["reply", "person"])
        .execute();
      await schema.createIndex("feedback_person").on("feedback").column("person").execute();
      await schema
        .createTable("unanswered")
        .addColumn("server", "text", (column) => column.notNull())
        .addColumn("question", "text", (column) => column.notNull())
        .addColumn("times", "integer", (column) => column.notNull())
        .addColumn("last_asked", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("unanswered_key", ["server", "question"])
        .execute();
      await schema
        .createTable("reply_links")
        .addColumn("question", "text", (column) => column.primaryKey())
        .addColumn("reply", "text", (column) => column.notNull())
        .addColumn("channel", "text", (column) => column.notNull())
        .addColumn("person", "text", (column) => column.notNull())
        .addColumn("linked", "text", (column) => column.notNull())
        .execute();
      await schema.createIndex("reply_links_person").on("reply_links").column("person").execute();
      await schema.createIndex("reply_links_linked").on("reply_links").column("linked").execute();
    },
  },
  "2026-11-28-no-channels": {
    async up({ schema }: Kysely<never>) {
      await schema.alterTable("reply_links").dropColumn("channel").execute();
    },
  },
};
