-- From version 2 to 3: why an article failed that was read before; what the registers are made of is kept, and they are made anew with it.
ALTER TABLE "articles" ADD COLUMN "failed" TEXT;
DROP TABLE quote_fingerprints;
DELETE FROM quote_groups;
DELETE FROM people;
DELETE FROM court_register;
DELETE FROM case_register;
DELETE FROM docket_register;
CREATE TABLE people_evidence (
  key INTEGER NOT NULL, article INTEGER NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (key, article, entry)
) WITHOUT ROWID;
CREATE INDEX people_evidence_by_article ON people_evidence (article, entry);
CREATE TABLE court_register_evidence (
  key INTEGER NOT NULL, article INTEGER NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (key, article, entry)
) WITHOUT ROWID;
CREATE INDEX court_register_evidence_by_article ON court_register_evidence (article, entry);
CREATE TABLE case_register_evidence (
  key INTEGER NOT NULL, article INTEGER NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (key, article, entry)
) WITHOUT ROWID;
CREATE INDEX case_register_evidence_by_article ON case_register_evidence (article, entry);
CREATE TABLE docket_register_evidence (
  key INTEGER NOT NULL, article INTEGER NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (key, article, entry)
) WITHOUT ROWID;
CREATE INDEX docket_register_evidence_by_article ON docket_register_evidence (article, entry);
CREATE TABLE quote_fingerprints (
  fingerprint INTEGER NOT NULL, item INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (fingerprint, item)
) WITHOUT ROWID;
CREATE INDEX quote_fingerprints_by_article ON quote_fingerprints (article, item);
CREATE INDEX merges_by_article ON merges (article);
CREATE INDEX merges_refused ON merges (register, evidence) WHERE accepted = 0;
CREATE TABLE merges_edited (register TEXT, evidence TEXT, article INTEGER);
CREATE TRIGGER merges_added AFTER INSERT ON merges WHEN new.why IS NULL OR NOT new.accepted BEGIN
  INSERT INTO merges_edited SELECT new.register, new.evidence, new.article;
END;
CREATE TRIGGER merges_changed AFTER UPDATE ON merges BEGIN
  INSERT INTO merges_edited SELECT old.register, old.evidence, old.article UNION SELECT new.register, new.evidence, new.article;
END;
CREATE TRIGGER merges_dropped AFTER DELETE ON merges BEGIN INSERT INTO merges_edited SELECT old.register, old.evidence, old.article; END;
INSERT OR IGNORE INTO unregistered SELECT article FROM articles;
