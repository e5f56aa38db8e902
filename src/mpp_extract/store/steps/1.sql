-- From version 1 to 2: registers across articles, and views.
CREATE TABLE "court_register" (
  "court" INTEGER PRIMARY KEY,
  "name" TEXT NOT NULL,
  "courtlistener_id" TEXT,
  "level" TEXT,
  "articles" INTEGER NOT NULL,
  "first_published" TEXT,
  "last_published" TEXT
);
CREATE INDEX "court_register_by_courtlistener_id" ON "court_register" ("courtlistener_id");
CREATE TABLE "people" (
  "person" INTEGER PRIMARY KEY,
  "name" TEXT NOT NULL,
  "fjc_id" TEXT,
  "role" TEXT,
  "affiliation" TEXT,
  "court" INTEGER,
  "appointed_by" TEXT,
  "is_judge" BOOLEAN NOT NULL,
  "quotes" INTEGER NOT NULL,
  "articles" INTEGER NOT NULL,
  "first_published" TEXT,
  "last_published" TEXT
);
CREATE INDEX "people_by_name" ON "people" ("name");
CREATE INDEX "people_by_fjc_id" ON "people" ("fjc_id");
CREATE TABLE "case_register" (
  "proceeding" INTEGER PRIMARY KEY,
  "name" TEXT NOT NULL,
  "plaintiff" TEXT,
  "defendant" TEXT,
  "court" INTEGER,
  "dockets" TEXT NOT NULL,
  "articles" INTEGER NOT NULL,
  "first_published" TEXT,
  "last_published" TEXT
);
CREATE INDEX "case_register_by_name" ON "case_register" ("name");
CREATE TABLE "docket_register" (
  "docket" INTEGER PRIMARY KEY,
  "normalized" TEXT NOT NULL,
  "court" INTEGER,
  "name" TEXT,
  "articles" INTEGER NOT NULL,
  "first_published" TEXT,
  "last_published" TEXT
);
CREATE INDEX "docket_register_by_normalized" ON "docket_register" ("normalized");
CREATE TABLE "courts_in_articles" (
  "place" INTEGER PRIMARY KEY,
  "court" INTEGER NOT NULL,
  "article" INTEGER NOT NULL,
  "court_id" TEXT NOT NULL,
  FOREIGN KEY ("court") REFERENCES "court_register" ("court") ON DELETE CASCADE,
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE,
  FOREIGN KEY ("article", "court_id") REFERENCES "courts" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "courts_in_articles_by_court" ON "courts_in_articles" ("court");
CREATE INDEX "courts_in_articles_by_article" ON "courts_in_articles" ("article");
CREATE TABLE "people_in_articles" (
  "place" INTEGER PRIMARY KEY,
  "person" INTEGER NOT NULL,
  "article" INTEGER NOT NULL,
  "judge_id" TEXT,
  "speaker_id" TEXT,
  FOREIGN KEY ("person") REFERENCES "people" ("person") ON DELETE CASCADE,
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE,
  FOREIGN KEY ("article", "judge_id") REFERENCES "judges" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("article", "speaker_id") REFERENCES "speakers" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "people_in_articles_by_person" ON "people_in_articles" ("person");
CREATE INDEX "people_in_articles_by_article" ON "people_in_articles" ("article");
CREATE TABLE "cases_in_articles" (
  "place" INTEGER PRIMARY KEY,
  "proceeding" INTEGER NOT NULL,
  "article" INTEGER NOT NULL,
  "case_id" TEXT NOT NULL,
  FOREIGN KEY ("proceeding") REFERENCES "case_register" ("proceeding") ON DELETE CASCADE,
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE,
  FOREIGN KEY ("article", "case_id") REFERENCES "cases" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "cases_in_articles_by_proceeding" ON "cases_in_articles" ("proceeding");
CREATE INDEX "cases_in_articles_by_article" ON "cases_in_articles" ("article");
CREATE TABLE "dockets_in_articles" (
  "place" INTEGER PRIMARY KEY,
  "docket" INTEGER NOT NULL,
  "article" INTEGER NOT NULL,
  "start" INTEGER NOT NULL,
  FOREIGN KEY ("docket") REFERENCES "docket_register" ("docket") ON DELETE CASCADE,
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE
);
CREATE INDEX "dockets_in_articles_by_docket" ON "dockets_in_articles" ("docket");
CREATE INDEX "dockets_in_articles_by_article" ON "dockets_in_articles" ("article");
CREATE TABLE "merges" (
  "merge" INTEGER PRIMARY KEY,
  "register" TEXT NOT NULL,
  "evidence" TEXT NOT NULL,
  "article" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "why" TEXT,
  "accepted" BOOLEAN NOT NULL,
  UNIQUE ("register", "evidence", "article", "name")
);
CREATE TABLE "quote_groups" (
  "item" INTEGER PRIMARY KEY,
  "quotation" INTEGER NOT NULL,
  FOREIGN KEY ("item") REFERENCES "quotes" ("item") ON DELETE CASCADE
);
CREATE INDEX "quote_groups_by_quotation" ON "quote_groups" ("quotation");
CREATE TABLE unregistered (article INTEGER PRIMARY KEY);
CREATE TABLE quote_fingerprints (
  fingerprint INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES quotes (item) ON DELETE CASCADE,
  PRIMARY KEY (fingerprint, item)
) WITHOUT ROWID;
CREATE INDEX quote_fingerprints_by_item ON quote_fingerprints (item);
CREATE VIEW "who_said" AS
SELECT s.name AS speaker, s.kind AS speaker_kind, s.role, s.affiliation, q.kind, q.text, p.person,
  q.start, q."end", q.id AS quote_id, a.published, a.publisher, a.title, a.path, a.article
FROM quotes q
JOIN articles a USING (article)
LEFT JOIN speakers s ON s.article = q.article AND s.id = q.speaker_id
LEFT JOIN people_in_articles p ON p.article = q.article AND p.speaker_id = q.speaker_id;
CREATE VIEW "quotes_by_person" AS
SELECT r.person, r.name, s.role, s.affiliation, q.kind, q.text, q.start, q."end", a.published, a.publisher, a.title, a.path, a.article
FROM people r
JOIN people_in_articles p USING (person)
JOIN quotes q ON q.article = p.article AND q.speaker_id = p.speaker_id
JOIN speakers s ON s.article = p.article AND s.id = p.speaker_id
JOIN articles a ON a.article = q.article;
CREATE VIEW "judges_by_article" AS
SELECT j.name, j.title AS judge_title, c.name AS court, c.courtlistener_id, j.appointed_by, j.fjc_id,
  p.person,
  (SELECT count(*) FROM judge_mentions m WHERE m.article = j.article AND m.judge_id = j.id) AS mentions, a.published, a.publisher, a.title, a.path, a.article
FROM judges j
JOIN articles a USING (article)
LEFT JOIN courts c ON c.article = j.article AND c.id = j.court_id
LEFT JOIN (SELECT DISTINCT article, judge_id, person FROM people_in_articles) p
  ON p.article = j.article AND p.judge_id = j.id;
CREATE VIEW "court_activity" AS
SELECT r.court, r.name, r.courtlistener_id, r.level, substr(a.published, 1, 7) AS month,
  count(DISTINCT a.article) AS articles,
  count(DISTINCT j.name) AS judges,
  count(DISTINCT k.name) AS cases
FROM court_register r
JOIN courts_in_articles p USING (court)
JOIN articles a USING (article)
LEFT JOIN judges j ON j.article = p.article AND j.court_id = p.court_id
LEFT JOIN cases k ON k.article = p.article AND k.court_id = p.court_id
GROUP BY r.court, month;
CREATE VIEW "figures" AS
SELECT s.kind, s.value, s.value_max, s.unit, s.qualifier, s."change", s.subject, s.text,
  substr(a.text, max(1, s.start - 79), min(s.start, 80) + (s."end" - s.start) + 80) AS words_round_it,
  s.start, s."end", a.published, a.publisher, a.title, a.path, a.article
FROM statistics s JOIN articles a USING (article);
CREATE VIEW "same_quote" AS
SELECT g.quotation, n.articles, q.text, s.name AS speaker, q.kind, q.start, q."end", a.published, a.publisher, a.title, a.path, a.article
FROM quote_groups g
JOIN (
  SELECT g.quotation, count(DISTINCT q.article) AS articles
  FROM quote_groups g JOIN quotes q USING (item) GROUP BY g.quotation
) n ON n.quotation = g.quotation
JOIN quotes q ON q.item = g.item
JOIN articles a ON a.article = q.article
LEFT JOIN speakers s ON s.article = q.article AND s.id = q.speaker_id;
CREATE VIEW "figures_that_disagree" AS
SELECT s.subject, s.unit, s.kind, s.value, t.value AS other_value, s.text, t.text AS other_text,
  a.published, b.published AS other_published, a.publisher, b.publisher AS other_publisher,
  a.path, b.path AS other_path, a.article, b.article AS other_article
FROM statistics s
JOIN statistics t ON t.subject = s.subject COLLATE NOCASE AND t.kind = s.kind AND t.unit IS s.unit
  AND t."change" IS s."change" AND t.article > s.article AND t.value <> s.value
JOIN articles a ON a.article = s.article
JOIN articles b ON b.article = t.article
WHERE s.kind IN ('count', 'percent', 'money', 'measure')
  AND s.qualifier = 'exact' AND t.qualifier = 'exact' AND s.value_max IS NULL AND t.value_max IS NULL
  AND instr(s.subject, ' ') > 0
  AND abs(julianday(a.published) - julianday(b.published)) <= 7
  AND NOT EXISTS (SELECT 1 FROM statistics u WHERE u.article = s.article AND u.subject = s.subject COLLATE NOCASE
    AND u.kind = s.kind AND u.unit IS s.unit AND u.value = t.value)
  AND NOT EXISTS (SELECT 1 FROM statistics u WHERE u.article = t.article AND u.subject = s.subject COLLATE NOCASE
    AND u.kind = s.kind AND u.unit IS s.unit AND u.value = s.value);
INSERT INTO unregistered SELECT article FROM articles;
