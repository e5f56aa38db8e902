-- From version 3 to 4: the list rulings, and decisions, which are its reports over all articles.
CREATE TABLE "rulings" (
  "item" INTEGER PRIMARY KEY,
  "article" INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "action" TEXT NOT NULL,
  "actor" TEXT,
  "actor_start" INTEGER,
  "actor_end" INTEGER,
  "court_id" TEXT,
  "judge_ids" TEXT NOT NULL,
  "object" TEXT,
  "object_start" INTEGER,
  "object_end" INTEGER,
  "vote" TEXT,
  "dissent_ids" TEXT NOT NULL,
  "date" TEXT,
  "case_id" TEXT,
  "same_as" TEXT,
  "rule" TEXT NOT NULL,
  "explain" TEXT,
  UNIQUE ("article", "id"),
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE,
  FOREIGN KEY ("article", "court_id") REFERENCES "courts" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("article", "case_id") REFERENCES "cases" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("article", "same_as") REFERENCES "rulings" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "rulings_by_action" ON "rulings" ("action");
CREATE TABLE "ruling_judges" (
  "place" INTEGER PRIMARY KEY,
  "article" INTEGER NOT NULL,
  "ruling_id" TEXT NOT NULL,
  "judge_id" TEXT NOT NULL,
  "dissents" BOOLEAN NOT NULL,
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE,
  FOREIGN KEY ("article", "ruling_id") REFERENCES "rulings" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("article", "judge_id") REFERENCES "judges" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ruling_judges_by_article_ruling_id" ON "ruling_judges" ("article", "ruling_id");
CREATE INDEX "ruling_judges_by_article_judge_id" ON "ruling_judges" ("article", "judge_id");
CREATE TABLE "decisions" (
  "decision" INTEGER PRIMARY KEY,
  "day" TEXT,
  "earliest" TEXT,
  "latest" TEXT,
  "court" INTEGER,
  "judges" TEXT NOT NULL,
  "action" TEXT NOT NULL,
  "object" TEXT,
  "vote" TEXT,
  "dissents" TEXT NOT NULL,
  "caption" TEXT,
  "dockets" TEXT NOT NULL,
  "reports" INTEGER NOT NULL,
  "disagreements" TEXT NOT NULL,
  "articles" INTEGER NOT NULL,
  "first_published" TEXT,
  "last_published" TEXT
);
CREATE INDEX "decisions_by_day" ON "decisions" ("day");
CREATE INDEX "decisions_by_court" ON "decisions" ("court");
CREATE TABLE "decisions_in_articles" (
  "place" INTEGER PRIMARY KEY,
  "decision" INTEGER NOT NULL,
  "article" INTEGER NOT NULL,
  "ruling_id" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  FOREIGN KEY ("decision") REFERENCES "decisions" ("decision") ON DELETE CASCADE,
  FOREIGN KEY ("article") REFERENCES "articles" ("article") ON DELETE CASCADE,
  FOREIGN KEY ("article", "ruling_id") REFERENCES "rulings" ("article", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "decisions_in_articles_by_decision" ON "decisions_in_articles" ("decision");
CREATE INDEX "decisions_in_articles_by_article" ON "decisions_in_articles" ("article");
CREATE TABLE decisions_evidence (
  key INTEGER NOT NULL, article INTEGER NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (key, article, entry)
) WITHOUT ROWID;
CREATE INDEX decisions_evidence_by_article ON decisions_evidence (article, entry);
CREATE VIEW "ruling_reports" AS
SELECT d.decision, d.day, r.action, r.text, r.actor, r.object, c.name AS court, r.vote, r.date,
  substr(a.text, max(1, r.start - 79), min(r.start, 80) + (r."end" - r.start) + 80) AS words_round_it,
  r.start, r."end", r.id AS ruling_id, r.same_as, a.published, a.publisher, a.title, a.path, a.article
FROM decisions d
JOIN decisions_in_articles p USING (decision)
JOIN rulings r ON r.article = p.article AND r.id = p.ruling_id
JOIN articles a ON a.article = r.article
LEFT JOIN courts c ON c.article = r.article AND c.id = r.court_id;
CREATE VIEW "ruling_disagreements" AS
SELECT DISTINCT d.decision, w.value AS what,
  CASE w.value
    WHEN 'vote' THEN r.vote
    WHEN 'day' THEN r.date
    WHEN 'action' THEN r.action
    ELSE (SELECT group_concat(j.name, '; ') FROM ruling_judges x
      JOIN judges j ON j.article = x.article AND j.id = x.judge_id
      WHERE x.article = r.article AND x.ruling_id = r.id AND NOT x.dissents)
  END AS said,
  d.object, a.published, a.publisher, a.title, a.path, a.article
FROM decisions d
JOIN decisions_in_articles p USING (decision)
JOIN rulings r ON r.article = p.article AND r.id = p.ruling_id
JOIN articles a ON a.article = r.article
JOIN json_each(d.disagreements) w
WHERE said IS NOT NULL AND NOT (what = 'action' AND said IN ('find', 'rule'));
CREATE VIEW "judge_record" AS
SELECT n.person, coalesce(n.name, j.name) AS name, max(x.dissents) AS dissents, d.decision, d.day, c.name AS court, d.action, d.object, d.vote, d.caption,
  count(DISTINCT p.article) AS articles
FROM decisions d
JOIN decisions_in_articles p USING (decision)
JOIN ruling_judges x ON x.article = p.article AND x.ruling_id = p.ruling_id
JOIN judges j ON j.article = x.article AND j.id = x.judge_id
LEFT JOIN (SELECT DISTINCT article, judge_id, person FROM people_in_articles) q
  ON q.article = x.article AND q.judge_id = x.judge_id
LEFT JOIN people n USING (person)
LEFT JOIN court_register c ON c.court = d.court
WHERE NOT EXISTS (
  SELECT 1 FROM decisions_in_articles s
  JOIN ruling_judges y ON y.article = s.article AND y.ruling_id = s.ruling_id
  JOIN judges k ON k.article = y.article AND k.id = y.judge_id
  WHERE s.decision = d.decision AND k.name LIKE '% ' || j.name
)
GROUP BY coalesce(n.person, j.name), d.decision;
CREATE VIEW "how_they_voted" AS
SELECT d.decision, d.day, c.name AS court, d.action, d.object, d.vote, d.caption, n.person, coalesce(n.name, j.name) AS name,
  CASE WHEN max(x.dissents) THEN 'against' ELSE 'for' END AS side
FROM decisions d
JOIN decisions_in_articles p USING (decision)
JOIN ruling_judges x ON x.article = p.article AND x.ruling_id = p.ruling_id
JOIN judges j ON j.article = x.article AND j.id = x.judge_id
LEFT JOIN (SELECT DISTINCT article, judge_id, person FROM people_in_articles) q
  ON q.article = x.article AND q.judge_id = x.judge_id
LEFT JOIN people n USING (person)
LEFT JOIN court_register c ON c.court = d.court
WHERE NOT EXISTS (
  SELECT 1 FROM decisions_in_articles s
  JOIN ruling_judges y ON y.article = s.article AND y.ruling_id = s.ruling_id
  JOIN judges k ON k.article = y.article AND k.id = y.judge_id
  WHERE s.decision = d.decision AND k.name LIKE '% ' || j.name
) AND (d.vote IS NOT NULL OR d.dissents <> '[]')
GROUP BY d.decision, coalesce(n.person, j.name);
-- And what a record held beside its article.
ALTER TABLE "articles" ADD COLUMN "extra" TEXT;
