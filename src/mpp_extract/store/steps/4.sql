-- From version 4 to 5: words round a figure in one line, judges and cases counted once; registers are made anew, by other rules.
DROP VIEW "court_activity";
DROP VIEW "figures";
DROP VIEW "ruling_reports";
CREATE VIEW "court_activity" AS
SELECT r.court, r.name, r.courtlistener_id, r.level, substr(a.published, 1, 7) AS month,
  count(DISTINCT a.article) AS articles,
  count(DISTINCT q.person) AS judges,
  count(DISTINCT c.proceeding) AS cases
FROM court_register r
JOIN courts_in_articles p USING (court)
JOIN articles a USING (article)
LEFT JOIN judges j ON j.article = p.article AND j.court_id = p.court_id
LEFT JOIN people_in_articles q ON q.article = j.article AND q.judge_id = j.id
LEFT JOIN cases k ON k.article = p.article AND k.court_id = p.court_id
LEFT JOIN cases_in_articles c ON c.article = k.article AND c.case_id = k.id
GROUP BY r.court, month;
CREATE VIEW "figures" AS
SELECT s.kind, s.value, s.value_max, s.unit, s.qualifier, s."change", s.subject, s.text,
  replace(replace(
    substr(a.text, max(1, s.start - 79), min(s.start, 80) + (s."end" - s.start) + 80),
    char(10), ' '), '  ', ' ') AS words_round_it,
  s.start, s."end", a.published, a.publisher, a.title, a.path, a.article
FROM statistics s JOIN articles a USING (article);
CREATE VIEW "ruling_reports" AS
SELECT d.decision, d.day, r.action, r.text, r.actor, r.object, c.name AS court, r.vote, r.date,
  replace(replace(
    substr(a.text, max(1, r.start - 79), min(r.start, 80) + (r."end" - r.start) + 80),
    char(10), ' '), '  ', ' ') AS words_round_it,
  r.start, r."end", r.id AS ruling_id, r.same_as, a.published, a.publisher, a.title, a.path, a.article
FROM decisions d
JOIN decisions_in_articles p USING (decision)
JOIN rulings r ON r.article = p.article AND r.id = p.ruling_id
JOIN articles a ON a.article = r.article
LEFT JOIN courts c ON c.article = r.article AND c.id = r.court_id;
DELETE FROM people_evidence;
DELETE FROM court_register_evidence;
DELETE FROM case_register_evidence;
DELETE FROM docket_register_evidence;
INSERT OR IGNORE INTO unregistered SELECT article FROM articles;
-- What people refused stays refused, by the evidence's new name.
UPDATE OR IGNORE merges SET evidence = substr(evidence, 1, length(evidence) - length('judge')) || 'judge or justice'
WHERE register = 'people' AND NOT accepted AND evidence LIKE '%role: %, judge';
UPDATE OR IGNORE merges SET evidence = substr(evidence, 1, length(evidence) - length('justice')) || 'judge or justice'
WHERE register = 'people' AND NOT accepted AND evidence LIKE '%role: %, justice';
UPDATE OR IGNORE merges SET evidence = substr(evidence, 1, length(evidence) - length(' of'))
WHERE register = 'people' AND NOT accepted AND evidence LIKE '%role: % of';
