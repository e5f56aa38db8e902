-- A database of version 1 with one article, as the tool of that version made it.
CREATE TABLE "articles" (
  "article" INTEGER PRIMARY KEY,
  "path" TEXT NOT NULL,
  "id" TEXT,
  "format" TEXT,
  "sha256" TEXT,
  "encoding" TEXT,
  "characters" INTEGER,
  "title" TEXT,
  "published" TEXT,
  "published_from" TEXT,
  "authors" TEXT,
  "url" TEXT,
  "publisher" TEXT,
  "language" TEXT,
  "text" TEXT,
  "warnings" TEXT NOT NULL,
  "schema_version" TEXT NOT NULL,
  "version" TEXT NOT NULL,
  "pipeline" TEXT,
  "lists" TEXT NOT NULL
);
CREATE INDEX "articles_by_path" ON "articles" ("path");
CREATE INDEX "articles_by_sha256" ON "articles" ("sha256");
CREATE INDEX "articles_by_published" ON "articles" ("published");
CREATE TABLE "judges" (
  "item" INTEGER PRIMARY KEY,
  "article" INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "title" TEXT,
  "court_id" TEXT,
  "appointed_by" TEXT,
  "fjc_id" TEXT,
  "rule" TEXT NOT NULL,
  "explain" TEXT,
  UNIQUE ("article", "id"),
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE,
  FOREIGN KEY ("article", "court_id") REFERENCES "courts" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "judges_by_name" ON "judges" ("name");
CREATE TABLE "courts" (
  "item" INTEGER PRIMARY KEY,
  "article" INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "courtlistener_id" TEXT,
  "level" TEXT NOT NULL,
  "rule" TEXT NOT NULL,
  "explain" TEXT,
  UNIQUE ("article", "id"),
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE
);
CREATE INDEX "courts_by_courtlistener_id" ON "courts" ("courtlistener_id");
CREATE TABLE "dates" (
  "item" INTEGER PRIMARY KEY,
  "article" INTEGER NOT NULL,
  "text" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "type" TEXT NOT NULL,
  "value" TEXT,
  "earliest" TEXT,
  "latest" TEXT,
  "anchored" BOOLEAN NOT NULL,
  "rule" TEXT NOT NULL,
  "explain" TEXT,
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE
);
CREATE INDEX "dates_by_article" ON "dates" ("article");
CREATE TABLE "case_numbers" (
  "item" INTEGER PRIMARY KEY,
  "article" INTEGER NOT NULL,
  "text" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "normalized" TEXT,
  "court_id" TEXT,
  "case_id" TEXT,
  "rule" TEXT NOT NULL,
  "explain" TEXT,
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE,
  FOREIGN KEY ("article", "court_id") REFERENCES "courts" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("article", "case_id") REFERENCES "cases" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "case_numbers_by_article" ON "case_numbers" ("article");
CREATE INDEX "case_numbers_by_normalized" ON "case_numbers" ("normalized");
CREATE TABLE "cases" (
  "item" INTEGER PRIMARY KEY,
  "article" INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "plaintiff" TEXT,
  "defendant" TEXT,
  "court_id" TEXT,
  "rule" TEXT NOT NULL,
  "explain" TEXT,
  UNIQUE ("article", "id"),
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE,
  FOREIGN KEY ("article", "court_id") REFERENCES "courts" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "statistics" (
  "item" INTEGER PRIMARY KEY,
  "article" INTEGER NOT NULL,
  "text" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "value",
  "value_max",
  "unit" TEXT,
  "qualifier" TEXT NOT NULL,
  "change" TEXT,
  "subject" TEXT,
  "rule" TEXT NOT NULL,
  "explain" TEXT,
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE
);
CREATE INDEX "statistics_by_article" ON "statistics" ("article");
CREATE TABLE "quotes" (
  "item" INTEGER PRIMARY KEY,
  "article" INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "speaker_id" TEXT,
  "cue" TEXT,
  "cue_start" INTEGER,
  "cue_end" INTEGER,
  "continues" TEXT,
  "rule" TEXT NOT NULL,
  "explain" TEXT,
  UNIQUE ("article", "id"),
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE,
  FOREIGN KEY ("article", "speaker_id") REFERENCES "speakers" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("article", "continues") REFERENCES "quotes" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "speakers" (
  "item" INTEGER PRIMARY KEY,
  "article" INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "role" TEXT,
  "affiliation" TEXT,
  "judge_id" TEXT,
  "rule" TEXT NOT NULL,
  "explain" TEXT,
  UNIQUE ("article", "id"),
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE,
  FOREIGN KEY ("article", "judge_id") REFERENCES "judges" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "speakers_by_name" ON "speakers" ("name");
CREATE TABLE "judge_mentions" (
  "mention" INTEGER PRIMARY KEY,
  "article" INTEGER NOT NULL,
  "judge_id" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE,
  FOREIGN KEY ("article", "judge_id") REFERENCES "judges" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "judge_mentions_by_article_judge_id" ON "judge_mentions" ("article", "judge_id");
CREATE TABLE "court_mentions" (
  "mention" INTEGER PRIMARY KEY,
  "article" INTEGER NOT NULL,
  "court_id" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "generic" BOOLEAN,
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE,
  FOREIGN KEY ("article", "court_id") REFERENCES "courts" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "court_mentions_by_article_court_id" ON "court_mentions" ("article", "court_id");
CREATE TABLE "case_mentions" (
  "mention" INTEGER PRIMARY KEY,
  "article" INTEGER NOT NULL,
  "case_id" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE,
  FOREIGN KEY ("article", "case_id") REFERENCES "cases" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "case_mentions_by_article_case_id" ON "case_mentions" ("article", "case_id");
CREATE TABLE "speaker_mentions" (
  "mention" INTEGER PRIMARY KEY,
  "article" INTEGER NOT NULL,
  "speaker_id" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE,
  FOREIGN KEY ("article", "speaker_id") REFERENCES "speakers" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "speaker_mentions_by_article_speaker_id" ON "speaker_mentions" ("article", "speaker_id");
CREATE VIRTUAL TABLE article_search USING fts5(
  title, text, content = 'articles', content_rowid = 'article', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER article_search_add AFTER INSERT ON articles BEGIN
  INSERT INTO article_search (rowid, title, text) VALUES (new.article, new.title, new.text);
END;
CREATE TRIGGER article_search_drop AFTER DELETE ON articles BEGIN
  INSERT INTO article_search (article_search, rowid, title, text) VALUES ('delete', old.article, old.title, old.text);
END;
CREATE TRIGGER article_search_change AFTER UPDATE OF title, text ON articles BEGIN
  INSERT INTO article_search (article_search, rowid, title, text) VALUES ('delete', old.article, old.title, old.text);
  INSERT INTO article_search (rowid, title, text) VALUES (new.article, new.title, new.text);
END;
CREATE VIRTUAL TABLE quote_search USING fts5(text, speaker, tokenize = 'porter unicode61 remove_diacritics 2');
CREATE TRIGGER quote_search_add AFTER INSERT ON quotes BEGIN
  INSERT INTO quote_search (rowid, text, speaker) VALUES (
    new.item, new.text, (SELECT name FROM speakers WHERE article = new.article AND id = new.speaker_id)
  );
END;
CREATE TRIGGER quote_search_drop AFTER DELETE ON quotes BEGIN
  DELETE FROM quote_search WHERE rowid = old.item;
END;
INSERT INTO "articles" VALUES (1, 'copy/story.txt', NULL, 'text', '0000000000000000000000000000000000000000000000000000000000000000', 'utf-8', 187, 'A [red]title', '2025-05-05', 'text', '[]', NULL, NULL, NULL, 'SEATTLE, May 5, 2025 — Judge Ana 山田 [bold]ruled[/bold] in Ruiz v. Doe, No. 2:25-cv-01234, that some 1,500 people may stay.

“We won 🎉 today,” said Lee Park, a lawyer for file A123456789.
', '["a warning \u001b[31m in red"]', '1.1', '0.0.1', 'en_core_web_md 3.7.1', '["judges", "courts", "dates", "case_numbers", "cases", "statistics", "quotes", "speakers"]');
INSERT INTO "judges" VALUES (1, 1, 'judge-1', 'Ana 山田', 'Judge', 'court-1', 'Barack Obama', '1394151', 'judges.title', NULL);
INSERT INTO "courts" VALUES (1, 1, 'court-1', 'United States District Court for the Western District of Washington', 'wawd', 'trial', 'courts.district', NULL);
INSERT INTO "dates" VALUES (1, 1, 'May 5, 2025', 9, 20, 'date', '2025-05-05', '2025-05-05', '2025-05-05', 0, 'dates.full', NULL);
INSERT INTO "case_numbers" VALUES (1, 1, '2:25-cv-01234', 75, 88, 'docket', '2:25-cv-01234', 'court-1', 'case-1', 'case_numbers.district', NULL);
INSERT INTO "cases" VALUES (1, 1, 'case-1', 'Ruiz v. Doe', 'Ruiz', 'Doe', 'court-1', 'cases.versus', NULL);
INSERT INTO "statistics" VALUES (1, 1, 'some 1,500 people', 95, 112, 'count', 1500, NULL, 'person', 'approximate', NULL, 'people', 'statistics.count', NULL);
INSERT INTO "speakers" VALUES (1, 1, 'speaker-1', 'Lee Park', 'person', 'a lawyer for file A123456789', NULL, NULL, 'speakers.cue', NULL);
INSERT INTO "judge_mentions" VALUES (1, 1, 'judge-1', 'Ana 山田', 29, 35);
INSERT INTO "court_mentions" VALUES (1, 1, 'court-1', 'SEATTLE', 0, 7, 1);
INSERT INTO "case_mentions" VALUES (1, 1, 'case-1', 'Ruiz v. Doe', 58, 69);
INSERT INTO "speaker_mentions" VALUES (1, 1, 'speaker-1', 'Lee Park', 147, 155);
INSERT INTO "quotes" VALUES (1, 1, 'quote-1', 'We won 🎉 today,', 125, 140, 'direct', 'speaker-1', 'said', 142, 146, NULL, 'quotes.direct', NULL);
PRAGMA application_id = 1836085368;
PRAGMA user_version = 1;
