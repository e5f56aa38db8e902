"""Views: what a journalist would ask first, ready to be read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class View:
    """A view: its name, what a row of it is, and the query that it stands for."""

    name: str
    meaning: str
    query: str

    def sql(self) -> str:
        """The statement that makes it."""
        return f'CREATE VIEW "{self.name}" AS\n{self.query}'


_ARTICLE = "a.published, a.publisher, a.title, a.path, a.article"
# In one line, whatever lines the text has.
_WORDS = """replace(replace(
    substr(a.text, max(1, {0}.start - 79), min({0}.start, 80) + ({0}."end" - {0}.start) + 80),
    char(10), ' '), '  ', ' ')"""
_REPORTS = """decisions d
JOIN decisions_in_articles p USING (decision)
JOIN rulings r ON r.article = p.article AND r.id = p.ruling_id
JOIN articles a ON a.article = r.article"""
_OF_DECISION = "d.decision, d.day, c.name AS court, d.action, d.object, d.vote, d.caption"
# A judge whom one article calls by last name alone is the one whom another calls by the full name.
_JUDGES = """decisions d
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
)"""
NEAR = 7  # days between two articles whose figures are held against each other

VIEWS = (
    View(
        "who_said",
        "Each quote with who says it, as its article tells.",
        f"""SELECT s.name AS speaker, s.kind AS speaker_kind, s.role, s.affiliation, q.kind, q.text, p.person,
  q.start, q."end", q.id AS quote_id, {_ARTICLE}
FROM quotes q
JOIN articles a USING (article)
LEFT JOIN speakers s ON s.article = q.article AND s.id = q.speaker_id
LEFT JOIN people_in_articles p ON p.article = q.article AND p.speaker_id = q.speaker_id""",
    ),
    View(
        "quotes_by_person",
        "Each quote of each person of the register, over all articles.",
        f"""SELECT r.person, r.name, s.role, s.affiliation, q.kind, q.text, q.start, q."end", {_ARTICLE}
FROM people r
JOIN people_in_articles p USING (person)
JOIN quotes q ON q.article = p.article AND q.speaker_id = p.speaker_id
JOIN speakers s ON s.article = p.article AND s.id = p.speaker_id
JOIN articles a ON a.article = q.article""",
    ),
    View(
        "judges_by_article",
        "Each judge of each article, with court and appointment.",
        f"""SELECT j.name, j.title AS judge_title, c.name AS court, c.courtlistener_id, j.appointed_by, j.fjc_id,
  p.person,
  (SELECT count(*) FROM judge_mentions m WHERE m.article = j.article AND m.judge_id = j.id) AS mentions, {_ARTICLE}
FROM judges j
JOIN articles a USING (article)
LEFT JOIN courts c ON c.article = j.article AND c.id = j.court_id
LEFT JOIN (SELECT DISTINCT article, judge_id, person FROM people_in_articles) p
  ON p.article = j.article AND p.judge_id = j.id""",
    ),
    View(
        "court_activity",
        "For each court and month of publication: articles that name it, and how many judges and cases are given to it "
        "there. Articles whose day is unknown have a row without a month.",
        """SELECT r.court, r.name, r.courtlistener_id, r.level, substr(a.published, 1, 7) AS month,
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
GROUP BY r.court, month""",
    ),
    View(
        "figures",
        "Each statistic with its article, and the words round it.",
        f"""SELECT s.kind, s.value, s.value_max, s.unit, s.qualifier, s."change", s.subject, s.text,
  {_WORDS.format("s")} AS words_round_it,
  s.start, s."end", {_ARTICLE}
FROM statistics s JOIN articles a USING (article)""",
    ),
    View(
        "same_quote",
        "Quotations that two articles or more have, with each place where they stand.",
        f"""SELECT g.quotation, n.articles, q.text, s.name AS speaker, q.kind, q.start, q."end", {_ARTICLE}
FROM quote_groups g
JOIN (
  SELECT g.quotation, count(DISTINCT q.article) AS articles
  FROM quote_groups g JOIN quotes q USING (item) GROUP BY g.quotation
) n ON n.quotation = g.quotation
JOIN quotes q ON q.item = g.item
JOIN articles a ON a.article = q.article
LEFT JOIN speakers s ON s.article = q.article AND s.id = q.speaker_id""",
    ),
    View(
        "figures_that_disagree",
        f"Two exact numbers of the same kind and unit that two articles, published within {NEAR} days, give for the "
        "same subject, and that differ. To be read with both articles: a subject's words can mean two things.",
        f"""SELECT s.subject, s.unit, s.kind, s.value, t.value AS other_value, s.text, t.text AS other_text,
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
  AND abs(julianday(a.published) - julianday(b.published)) <= {NEAR}
  AND NOT EXISTS (SELECT 1 FROM statistics u WHERE u.article = s.article AND u.subject = s.subject COLLATE NOCASE
    AND u.kind = s.kind AND u.unit IS s.unit AND u.value = t.value)
  AND NOT EXISTS (SELECT 1 FROM statistics u WHERE u.article = t.article AND u.subject = s.subject COLLATE NOCASE
    AND u.kind = s.kind AND u.unit IS s.unit AND u.value = s.value)""",
    ),
    View(
        "ruling_reports",
        "Each report of each decision, over all articles, with the words round it.",
        f"""SELECT d.decision, d.day, r.action, r.text, r.actor, r.object, c.name AS court, r.vote, r.date,
  {_WORDS.format("r")} AS words_round_it,
  r.start, r."end", r.id AS ruling_id, r.same_as, {_ARTICLE}
FROM {_REPORTS}
LEFT JOIN courts c ON c.article = r.article AND c.id = r.court_id""",
    ),
    View(
        "ruling_disagreements",
        "For each decision whose articles disagree in its vote, day, judge or action: what each of them says.",
        f"""SELECT DISTINCT d.decision, w.value AS what,
  CASE w.value
    WHEN 'vote' THEN r.vote
    WHEN 'day' THEN r.date
    WHEN 'action' THEN r.action
    ELSE (SELECT group_concat(j.name, '; ') FROM ruling_judges x
      JOIN judges j ON j.article = x.article AND j.id = x.judge_id
      WHERE x.article = r.article AND x.ruling_id = r.id AND NOT x.dissents)
  END AS said,
  d.object, {_ARTICLE}
FROM {_REPORTS}
JOIN json_each(d.disagreements) w
WHERE said IS NOT NULL AND NOT (what = 'action' AND said IN ('find', 'rule'))""",
    ),
    View(
        "judge_record",
        "Each judge's decisions, over all articles: decided alone or with a majority, or dissented from.",
        f"""SELECT n.person, coalesce(n.name, j.name) AS name, max(x.dissents) AS dissents, {_OF_DECISION},
  count(DISTINCT p.article) AS articles
FROM {_JUDGES}
GROUP BY coalesce(n.person, j.name), d.decision""",
    ),
    View(
        "how_they_voted",
        "For each decision with a vote or a dissent: which side each judge was on whom the articles name.",
        f"""SELECT {_OF_DECISION}, n.person, coalesce(n.name, j.name) AS name,
  CASE WHEN max(x.dissents) THEN 'against' ELSE 'for' END AS side
FROM {_JUDGES} AND (d.vote IS NOT NULL OR d.dissents <> '[]')
GROUP BY d.decision, coalesce(n.person, j.name)""",
    ),
)
