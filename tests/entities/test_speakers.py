"""Speakers: whose words a quotation gives, which names, pronouns and descriptions are one voice, and what it is."""

from __future__ import annotations

import pytest

from mpp_extract.entities.quotes.voices.names import cluster, nickname_of, same_organization
from mpp_extract.extractor import Extractor
from mpp_extract.record import Article, Speaker


def speakers(article: Article) -> dict[str, Speaker]:
    assert article.speakers is not None
    return {speaker.id: speaker for speaker in article.speakers}


def said_by(article: Article) -> list[str | None]:
    """The name of each quotation's speaker."""
    voices = speakers(article)
    return [voices[quote.speaker_id].name if quote.speaker_id else None for quote in article.quotes or []]


# why: (text, speaker of each quotation)
SAID_BY = {
    "a letter from somebody": (
        "A letter from Karl Amsel to the board said the weir was “a heap of rust.”",
        ["Karl Amsel"],
    ),
    "a message that somebody sent": (
        "The board met. The message, which Karl Amsel sent on Monday, said: “Do not open the lock.”",
        ["Karl Amsel"],
    ),
    "her letter": ("Nora Lindqvist lost. Her letter called the weir “a heap of rust.”", ["Nora Lindqvist"]),
    "a letter from nobody": ("The letter called the weir “a heap of rust.”", ["letter"]),
    "the witness": (
        "Giving evidence, Karl Amsel said he saw the weir in May. “Did it leak?” asked Ada Strand, prosecuting.\n\n“It "
        "did not,” replied the witness.",
        ["Ada Strand", "Karl Amsel"],
    ),
    "a witness whom nobody asks": (
        "Agent Karl Amsel wrote that the weir was shut. The witness said it was “a heap of rust.”",
        ["witness"],
    ),
    "a name given in passing": (
        "“The weir is dry,” said a farmer who gave his name only as Old Karl. “It was wet,” he said.",
        ["Old Karl", "Old Karl"],
    ),
    "a name by which somebody wants to be called": (
        "“The weir is dry,” said a woman who asked to be called only Ada.",
        ["Ada"],
    ),
    "what somebody is known as and by whom": (
        "“The weir is dry,” said a farmer who gave Karl Amsel his name.",
        ["farmer"],
    ),
    "a reply from somebody": (
        "Judge Ben Olin closed the mill. The order brought a rebuke from Karl Amsel, the town's lawyer. “It is a sad "
        "day,” he said.",
        ["Karl Amsel"],
    ),
    "testimony by somebody that": (
        "The board pointed to testimony by the diver, Karl Amsel, that the weir was “a heap of rust.”",
        ["Karl Amsel"],
    ),
    "a maker that the recogniser takes for a place": (
        "The weir's maker, Amsel Meridian Offshore, said in a statement that it had “never sold a better one.”",
        ["Amsel Meridian Offshore"],
    ),
    "a word that opens a sentence and stands in small letters elsewhere": (
        "Ask Ada Strand about demand. Demand, she knows, goes home at dusk. “It is quiet then,” she said.",
        ["Ada Strand"],
    ),
    "whom a later paragraph introduces": (
        "Coach Karl Amsel was glad. “We won,” Amsel said. “It was close,” he said.\n\nIt was the week of the locks, "
        "and captain Ben Olin was tired of them. “I fell twice,” he said.",
        ["Karl Amsel", "Karl Amsel", "Ben Olin"],
    ),
    "who was asked": (
        "“We won,” coach Karl Amsel said. “It was close.”\n\nHis captain, Ben Olin, was asked whether he had slept. "
        "“Not at all,” he said.",
        ["Karl Amsel", "Karl Amsel", "Ben Olin"],
    ),
    "a colleague with a title and no comma": (
        "Judge Ada Strand upheld the fee. Her colleague U.S. Circuit Judge Karl Amsel dissented, calling it “mud on a "
        "clean floor.”",
        ["Karl Amsel"],
    ),
    "who is asked by a judge": (
        "Prosecutor Ada Strand rose. Karl Amsel stood, too. The judge asked Amsel if he understood. “Yes, ma'am,” he "
        "replied.",
        ["Karl Amsel"],
    ),
    "who is remembered saying it": (
        "Ada Strand last heard from her son, Karl, at noon. “Mom, are you there?” she recalled him asking.",
        ["Karl"],
    ),
    "a series called something": (
        "Karl Amsel was the star of a popular series called “Weirs,” and he said it was “a very wet year.”",
        ["Karl Amsel"],
    ),
    "the company that told of another body": (
        "Apex Corp. said the Tenants Union had set the doors too low. “It was a mistake,” said the company.",
        ["Apex Corp."],
    ),
    "a judge whom the lead holds back": (
        "A federal judge on Monday halted the sale of the mill, calling it “a swindle with a stamp on it.”\n\nThe town "
        "had asked for more time.\n\nU.S. District Judge Ada Strand said the clerk “never opened the bids.”",
        ["Ada Strand", "Ada Strand"],
    ),
    "a judge of the lead, and two who are named": (
        "A federal judge on Monday halted the sale of the mill, calling it “a swindle with a stamp on it.”\n\nU.S. "
        "District Judge Ada Strand had let it go on, and U.S. District Judge Karl Amsel had not.",
        ["federal judge"],
    ),
    "a relative whom the article names": (
        "The mill fell on Monday, said his daughter, Ada Strand. Karl Amsel left it in 1990.\n\n“He never missed it,” "
        "his daughter said. “I did,” her daughter said.",
        ["Ada Strand", "her daughter"],
    ),
    "one of two relatives of a kind": (
        "Karl Amsel came with his son, Otto, and his son, Piet. “We are late,” his son said.",
        ["his son"],
    ),
    "whom the words address": (
        "Gov. Karl Amsel refused to leave the mill. Otto Lind came to see him there.\n\n“Do you know what it cost, "
        "Governor?” he asked.",
        ["Otto Lind"],
    ),
    "who tells of another's words": (
        "Karl Amsel once complained that “the mill makes more noise than flour,” Ada Strand noted.",
        ["Karl Amsel"],
    ),
    "an answer, and how it was given": (
        "I wrote to Nora Lindqvist, a weaver at the mill. Her reply, in full: “The mill is shut. Come on Monday.”",
        ["Nora Lindqvist"],
    ),
    "a short post behind a colon": (
        "Mayor Karl Amsel lost. He sent a one-word post: “Appealing.” His first book: “Weirs.”",
        ["Karl Amsel"],
    ),
    "what somebody read": (
        "In his dissent Judge Karl Amsel said the town had read the clause “as though it were written by a miller.”",
        ["Karl Amsel"],
    ),
    "a post with words on it": (
        "Karl Amsel said it hurt. One post featured a picture of the mill with the words, “The mill is cruel and "
        "unlawful.”",
        ["One post"],
    ),
    "what a document has money for": (
        "Karl Amsel said it hurt. Most mills have only as much coal as they need for “staying warm at night,” he said.",
        ["Karl Amsel"],
    ),
    "several people who spoke last": (
        "Tenants said the vote was late. The paper is “a study of how nine towns came to sell their mills.”",
        [None],
    ),
    "a caption with a name": (
        "The board met. Player needs a newer browser Media caption Democratic congresswoman Marta Lind: “I have waited "
        "at this lock for a very long time” Her words were condemned.",
        ["Marta Lind"],
    ),
    "words on a line of their own, and who said them on two": (
        "“The lock must stay shut for years,”\nsaid Mayor Karl Amsel, of Elmira\n. “Nobody has asked for it.”",
        ["Karl Amsel", "Karl Amsel"],
    ),
    "two nouns for one person before the name": (
        "“I never saw it,” said town strategist and map maker Karl Amsel. Lawyer and activist Ada Strand said it was "
        "“a very bad idea.”",
        ["Karl Amsel", "Ada Strand"],
    ),
    "a document that is clear": (
        "Karl Amsel spoke. The ethics rules are clear: “A clerk reads every letter.” The old policy was, “Send a "
        "letter to the clerk, and wait.”",
        ["ethics rules", "old policy"],
    ),
    "an answer that was": (
        "Ada Strand was asked to leave. Karl Amsel’s answer was: “Not before the vote is over.”",
        ["Karl Amsel"],
    ),
    "the other of two": (
        "“We won,” one tenant said. “It hurts,” the other tenant said. “Not me,” the first tenant said.",
        ["one tenant", "other tenant", "one tenant"],
    ),
    "a participle behind a clause of time": (
        "When the board announced more fees, Karl Amsel lost his temper, tweeting “Who is the clerk here?”",
        ["Karl Amsel"],
    ),
    "a claim that somebody else dismisses": (
        "Ada Strand dismissed Karl Amsel’s complaint that the suits against the mill are a “very old trick.”",
        ["Karl Amsel"],
    ),
    "officers whose noun has its adjective behind": (
        "Strand said that attorneys general of both parties have asked how to “copy our work.”",
        ["attorneys general of both parties"],
    ),
    "a last name that the recogniser cuts off": (
        "“We are ready,” remarked Mill Guard Special Agent in Charge Patrick Amon\nof the Elmira Field Division.",
        ["Patrick Amon"],
    ),
    "a first name that is another word, too": (
        "“This is about the base,” said Republican strategist and mill owner Will Rittner. It rained.",
        ["Will Rittner"],
    ),
    "a name in full, then a namesake with a suffix": (
        "Otto Amsel met the owners of the mill in June.\n\nOtto Amsel Jr. went on television the day after.\n\n"
        "Amsel tweeted: “The mill had nothing to do with it.” Amsel said it was “a witch hunt” in the end.",
        ["Otto Amsel", "Otto Amsel"],
    ),
    "a headline without the suffix": (
        "Mill fined, Otto Amsel asked to pay\n\nOtto Amsel Jr. lost a suit Monday. Amsel said it was “a witch hunt.”",
        ["Otto Amsel Jr."],
    ),
    "a description whose comma lacks": (
        "“Buyers are out in force,” Nora Lindqvist, chief economist for Larkfield Securities said in an email.",
        ["Nora Lindqvist"],
    ),
    "a programme before called": (
        "Mayor Amsel, in an interview that aired on “Dawn & Friends,” called the bureau's mill case “a big hoax.”",
        ["Amsel"],
    ),
    "lines that sign what stands above them": (
        "Both sides took note of the vote:\n\n“For months the members spoke of a quiet few. It has now ended.”\n\n"
        "Nora Lindqvist, The Elmira Clerk\n\n“The mayor has a problem.\n\n“People have made it clear how they stand.”"
        "\n\nKarl Amsel and Ada Strand, Elmira Examiner",
        ["Nora Lindqvist", "Karl Amsel", "Karl Amsel"],
    ),
    "lines that head what stands below them": (
        "They spoke of the vote.\n\nNora Lindqvist, Elmira\n\n“I never saw a worse one in this town,” she said.\n\n"
        "“It hurts to see this happen here.”\n\nKarl Amsel, Dayton\n\n“I like how it ended,” he said.",
        ["Nora Lindqvist", "Nora Lindqvist", "Karl Amsel"],
    ),
    "a credit below the words": (
        "“It hurts to see this happen here,” Nora Lindqvist said.\n\n“It should never have come to this.”\n\n"
        "Karl Amsel, Getty Images\n\nThe town is small.",
        ["Nora Lindqvist", "Nora Lindqvist"],
    ),
    "a report that opens the sentence": (
        "Director Ada Strand kept a file, calling it “unverified.”\n\nSaid Lindqvist, “It was so bad they used it” to "
        "spy on the town. Lawyer Nora Lindqvist spoke for an hour.",
        ["Ada Strand", "Nora Lindqvist"],
    ),
    "comments on what somebody said": (
        "The station brought up Karl Amsel's comments on the “plain stupidity of the voter” again.",
        ["Karl Amsel"],
    ),
    "a report that a record retells": (
        "Karl Amsel said the town was “run by a pack of fools,” according to a transcript.",
        ["Karl Amsel"],
    ),
    "a question that others retell": (
        "After Karl Amsel asked about it, the owners became “agitated and rude,” according to a source at the mill.",
        ["source at the mill"],
    ),
    "a company with the symbol of its share": (
        "Larkfield Corp. LKF, +1%, and Strand Inc. STR, -0.2%, fell. Larkfield said in a filing: “We are heard.”",
        ["Larkfield Corp."],
    ),
    "an acronym with one capital": (
        "The Federal Fire Management Agency (Ffma) said its teams had “saved them all in time.” Ffma also said that "
        "people were “being cheated of it.”",
        ["Federal Fire Management Agency", "Federal Fire Management Agency"],
    ),
    "words in a bracket behind a name": (
        "Nora Lindqvist (“I would call myself a plain clerk”) and Karl Amsel (“I’m a strong baker”) took action.",
        ["Nora Lindqvist", "Karl Amsel"],
    ),
    "a predecessor in a post": (
        "Strand's predecessor as speaker, Karl Amsel, said that Strand was “trying to shape the plan.”",
        ["Karl Amsel"],
    ),
    "the party of a politician just named": (
        "Senate Minority Leader Karl Amsel spoke. “He's doing his job,” said the Nevada Democrat.",
        ["Karl Amsel"],
    ),
    "the party of one of two": (
        "Sen. Karl Amsel met Gov. Rob Strand. “He's doing his job,” said the Nevada Democrat.",
        ["Nevada Democrat"],
    ),
    "the attorney is the defender": (
        "Olaf Trent, chief public defender, called him “ill.” “The county lost sight of him,” the attorney said.",
        ["Olaf Trent", "Olaf Trent"],
    ),
    "it is the statement": (
        "A statement by the tenants said they “plainly reject” it. “This mill is too late for us,” it said.",
        ["statement by the tenants", "statement by the tenants"],
    ),
    "a leader who was scathing": (
        "The joint leader of the Garden Party, Karl Amsel, was scathing.\n\n“Only self-praise and no view at all.”",
        ["Karl Amsel"],
    ),
    "a title behind a body's name": (
        "“We shut at six,” Office of Planning and Budget Director Nora Lindqvist said, when asked on Sunday.",
        ["Nora Lindqvist"],
    ),
    "a title behind a programme": ("Fox & Friends co-host Brian Strand said “we won.”", ["Brian Strand"]),
    "a title behind a campus": (
        "University of Elmira at Dayton law professor Karl Amsel said “we will not do that again.”",
        ["Karl Amsel"],
    ),
    "a name that is a common word, behind a description": (
        "Duke's spokesman Carl House said on Monday that it was “a fine day for all.”",
        ["Carl House"],
    ),
    "a child of an age then": (
        "Lessons ended in spring after Karl, then 14, told his mother, “I hate it.”",
        ["Karl"],
    ),
    "Y agreed with X saying": (
        "Dayton lawyer Nora Lindqvist agreed with Amsel saying the mills were “late and cold all year.”",
        ["Nora Lindqvist"],
    ),
    "X, rather than mind what Y passed, is caught up, sneering": (
        "Lindqvist, rather than carry out what Congress has ordered, is caught up in theories, "
        "sneering at “blue city bailouts” and pushing remedies.",
        ["Lindqvist"],
    ),
    "a thing signals, somebody speaks": (
        "The plumber found a valve whose rust might signal a leak: “When I looked in, I took a lamp.”",
        ["plumber"],
    ),
    "hyphens bind a name's words": ("The work-from-home dads felt a duty to “our street.”", ["work-from-home dads"]),
    "According to X, Y said": (
        "According to the Daily Post, the board said the order was “late and cold.”",
        ["board"],
    ),
    "X quoted Y as saying": ("The Post quoted Karl Amsel as saying “it is late and cold.”", ["Karl Amsel"]),
    "“…,” X quoted Y as saying": ("“It is late,” the Post quoted Karl Amsel, a nurse, as saying.", ["Karl Amsel"]),
    "X led Y to call it": ("The fire led Nora Lindqvist to call the mill a “death trap.”", ["Nora Lindqvist"]),
    "that X did it, calling her": (
        "The suit claims that Karl Amsel bullied her, calling her “a pest.”",
        ["Karl Amsel"],
    ),
    "X noted that a thing added": (
        "Nora Lindqvist noted that the fences added “no safety at all.”",
        ["Nora Lindqvist"],
    ),
    "X reminded Y that it must find": (
        "Nora Lindqvist told the jury again that it has to see that “any fool would run.”",
        ["Nora Lindqvist"],
    ),
    "X wrote, when a driver says": (
        "Nora Lindqvist wrote that it is a breach when a driver says what is “plainly untrue.”",
        ["Nora Lindqvist"],
    ),
    "While X stressed, Y said": (
        "While Nora Lindqvist stressed “calm and unity,” Karl Amsel said the board had failed.",
        ["Nora Lindqvist"],
    ),
    "Though X waved it off, others laugh": (
        "Nora Lindqvist spoke. Though she waved off the letter as “a silly joke,” her rivals are laughing.",
        ["Nora Lindqvist"],
    ),
    "X, who calls things, as": (
        "Nora Lindqvist referred to those feeding birds to cats as “sick people.”",
        ["Nora Lindqvist"],
    ),
    "the report, Y wrote, may reveal": (
        "The letter, Nora Lindqvist wrote, may reveal “useful records” of rents.",
        ["Nora Lindqvist"],
    ),
    "a statement saying": ("Friday’s report followed a board statement saying “rents stay high.”", ["board statement"]),
    "X issued a statement saying": ("Nora Lindqvist issued a statement saying “rents stay high.”", ["Nora Lindqvist"]),
    "two posts of one person": (
        "Freedom Institute fellow and Elmira University professor Nora Lindqvist says it is “late and cold.”",
        ["Nora Lindqvist"],
    ),
    "two of one party": (
        "“It is late,” the Ohio Democrat said. “It is not,” the Utah Democrat said.",
        ["Ohio Democrat", "Utah Democrat"],
    ),
    "a party in a bracket": (
        "On Monday, with a map and a red star likened to a wheel, Rep. Karl Amsel (R-WI), said “it is late.”",
        ["Karl Amsel"],
    ),
    "a state in a bracket": ("The mayor of Olin (Ohio) said “it is late.”", ["mayor of Olin"]),
    "somebody else and a name": ("A lawyer and Nora Lindqvist said it was “late and cold.”", ["lawyer"]),
    "an airport is nobody": (
        "Nora Lindqvist landed at Karl Amsel International Airport. It rained. “It is late,” he said.",
        [None],
    ),
    "a bridge is nobody": ("Karl Amsel Memorial Bridge closed. “It is late,” he said.", [None]),
    "initials with a suffix": ("R.D. Amsel Sr. left. R.D. Sr. said, “It is late.”", ["R.D. Amsel Sr."]),
    "a first name with another suffix": (
        "Karl Amsel Jr. left. Karl Jr. said, “It is late.” Karl Sr. said, “It is not.”",
        ["Karl Amsel Jr.", "Karl Sr."],
    ),
    "a title with of": (
        "They blame Apex, whose “fires hide the theft,” Secretary of Housing Nora Lindqvist said.",
        ["Nora Lindqvist"],
    ),
    "a smiling X": ("“We lost,” a smiling Nora Lindqvist said.", ["Nora Lindqvist"]),
    "a posting said": ("“Rents stay high,” a Friday posting on its page said.", ["posting on its page"]),
    "More from X": ("It rained.\n\nMore from Nora Lindqvist:\n\n“We lost the house.”", ["Nora Lindqvist"]),
    "X put out this statement": (
        "Nora Lindqvist put out this statement on Monday:\n\n“We lost the house.”",
        ["Nora Lindqvist"],
    ),
    "a transcript is announced": ("Nora Lindqvist spoke.\n\nTranscript:\n\n“We lost the house.”", [None]),
    "That was how X put it": (
        "“It was a house without a roof.”\n\nThat was how Karl Amsel, a nurse, described the deal.",
        ["Karl Amsel"],
    ),
    "That is X": ("“I was never so cold.”\n\nThat’s Nora Lindqvist, a nurse, in a talk on Monday.", ["Nora Lindqvist"]),
    "words pulled out of the story": (
        "“We lost this house twice,” Nora Lindqvist said. Karl Amsel left.\n\n“We lost this house twice.”",
        ["Nora Lindqvist", "Nora Lindqvist"],
    ),
    "X praised it": ("Nora Lindqvist praised the order.\n\n– “It puts a roof over all.”", ["Nora Lindqvist"]),
    "of a round-up": ("Karl Amsel, The Daily Post: “Both sides slept.”", ["Karl Amsel"]),
    "on lines of its own": ("“We lost the house,”\nTenant leader\nNora Lindqvist said.", ["Nora Lindqvist"]),
    "an adviser who": (
        "“It is dry,” said Nora Lindqvist, an adviser at Apex who calls the scheme “a slow drought.”",
        ["Nora Lindqvist", "Nora Lindqvist"],
    ),
    "said X": ("“We lost,” said Nora Lindqvist, who sued.", ["Nora Lindqvist"]),
    "X said, with an aside": ("“We lost,” Nora Lindqvist, a nurse from Ohio, said.", ["Nora Lindqvist"]),
    "X, who": ("Nora Lindqvist, who represents the tenants, called it “absurd.”", ["Nora Lindqvist"]),
    "X told somebody": ("“We lost,” Nora Lindqvist told The Tribune.", ["Nora Lindqvist"]),
    "X, aside, told somebody": ("“We lost,” Nora Lindqvist, a nurse, told Reuters.", ["Nora Lindqvist"]),
    "X on a day said": ("“We lost,” Nora Lindqvist on Tuesday told reporters.", ["Nora Lindqvist"]),
    "a time after said": ("Nora Lindqvist said Tuesday the order was “absurd.”", ["Nora Lindqvist"]),
    "description, then name": ("The firm's lawyer, Nora Lindqvist, called it “absurd.”", ["Nora Lindqvist"]),
    "with X declaring": ("The fight dragged on, with Nora Lindqvist calling it “absurd.”", ["Nora Lindqvist"]),
    "in the words of X": ("It was, in the words of Nora Lindqvist, “a bandage on a broken leg.”", ["Nora Lindqvist"]),
    "last name": ("Nora Lindqvist sued. “We lost,” Lindqvist said.", ["Nora Lindqvist"]),
    "last name first, full name later": ("“We lost,” Lindqvist said. Nora Lindqvist sued in May.", ["Nora Lindqvist"]),
    "last name that looks like a plural": (
        "“We lost,” said Karl Parsons, a nurse.\n\n“Most people know it,” Parsons said.",
        ["Karl Parsons", "Karl Parsons"],
    ),
    "first name that the recogniser misses": (
        "“We lost,” Odeline Vargo, a nurse, said. “It hurts,” Vargo added.",
        ["Odeline Vargo", "Odeline Vargo"],
    ),
    "owner of the words": ("Nora Lindqvist sued. It was, in Lindqvist’s words, “absurd.”", ["Nora Lindqvist"]),
    "pronoun": ("Nora Lindqvist sued the city. “We lost,” she said.", ["Nora Lindqvist"]),
    "pronoun by gender": (
        "Nora Lindqvist sued Karl Amsel, the mayor. “We lost,” she said. “She never had a case,” he said.",
        ["Nora Lindqvist", "Karl Amsel"],
    ),
    "chain of pronouns": (
        "Nora Lindqvist sued the city in May. She had waited for years. She was tired, and she was broke. "
        "“It was time,” she said.",
        ["Nora Lindqvist"],
    ),
    "a title before a short name": (
        "Apex Corp. sued the city. The clerk left.\n\nPRES. APEX: “It hurts.”",
        ["Apex Corp."],
    ),
    "group, then its name": (
        "An environmental group, the Olin Valley Union, called it “a bad rewrite.”",
        ["Olin Valley Union"],
    ),
    "friend and boss": ("Her friend and boss Nora Lindqvist called it “absurd.”", ["Nora Lindqvist"]),
    "somebody named X": ("A carpenter named Karl Amsel wrote it. “Nobody reads it,” he joked.", ["Karl Amsel"]),
    "a title with a preposition": (
        "“We lost,” said former envoy to Norway Karl Amsel. “It hurts,” said Amsel.",
        ["Karl Amsel", "Karl Amsel"],
    ),
    "whose spokesman is not the mayor": (
        "“We lost,” said a spokesman for Mayor Karl Amsel.",
        ["spokesman for Mayor Karl Amsel"],
    ),
    "how a source knows": (
        "“We lost,” said a person familiar with the talks, who would not be named.",
        ["person familiar with the talks"],
    ),
    "the deputy attorney general is another": (
        "Attorney General Karl Amsel met Deputy Attorney General Otto Poe. “It hurts,” the attorney general said.",
        ["Karl Amsel"],
    ),
    "a body whose name begins another's": (
        "The White House called it “a bad bill.” The White House Writers Union left.",
        ["White House"],
    ),
    "a shirt with words": ("He had on a T-shirt that read “Bakers feed this town.”", ["T-shirt"]),
    "a chief of staff": ("“We lost,” said the mayor’s chief of staff, Karl Amsel.", ["Karl Amsel"]),
    "a family that is told of": (
        "Nora Lindqvist said the family had moved out in May and added: “I saw them leave.”",
        ["Nora Lindqvist"],
    ),
    "groups of two numbers": (
        "“We lost,” four tenants said. “We won,” nine landlords said. “It hurts,” seven tenants said.",
        ["four tenants", "nine landlords", "seven tenants"],
    ),
    "role noun": ("Gov. Karl Amsel vetoed it. “It is a bad bill,” the governor said.", ["Karl Amsel"]),
    "role noun before the name": ("“It is a bad bill,” the governor said. Gov. Karl Amsel vetoed it.", ["Karl Amsel"]),
    "two of one last name, by title": (
        "Nora Lindqvist and her husband, Olaf Lindqvist, sued. “We lost,” Mr. Lindqvist said. "
        "“It hurts,” Ms. Lindqvist said.",
        ["Olaf Lindqvist", "Nora Lindqvist"],
    ),
    "carried through the paragraph": ("“We lost,” Nora Lindqvist said. “It hurts.”", ["Nora Lindqvist"] * 2),
    "carried into the next paragraph": (
        "Nora Lindqvist was blunt about the order on Monday, and said so.\n\n“It puts people out on the street.”",
        ["Nora Lindqvist"],
    ),
    "over paragraphs": ("Nora Lindqvist said: “We lost.\n\n“It hurts.”", ["Nora Lindqvist"] * 2),
    "one clause each": (
        "Karl Amsel told The Times the police “did their job,” but Nora Lindqvist said they “lost control.”",
        ["Karl Amsel", "Nora Lindqvist"],
    ),
    "report in the middle": ("The agents, Karl Amsel said, were “tired and angry.”", ["Karl Amsel"]),
    "who says it that X called": ("Nora Lindqvist said Karl Amsel called her “a menace.”", ["Karl Amsel"]),
    "adding": ("Nora Lindqvist said the vote was close, adding, “I counted.”", ["Nora Lindqvist"]),
    "relative pronoun": ("The suit was filed by Nora Lindqvist, who said it was “overdue.”", ["Nora Lindqvist"]),
    "acronym in brackets": (
        "The American Tenants Union (ATU) sued. “This is a disgrace,” ATU said.",
        ["American Tenants Union"],
    ),
    "shortened name": ("Marlin Deepwater LLC lost. Marlin said it was “disappointed.”", ["Marlin Deepwater LLC"]),
    "a statement read aloud": (
        "Nora Lindqvist read a short statement. “We were never told,” it said.",
        ["short statement"],
    ),
    "an answering description": (
        "The judge, clearly annoyed, stood up. “Counsel,” he said, “sit down.”",
        ["judge", "judge"],
    ),
    "labels": ("MS. LINDQVIST: “Did you sign it?”\nTHE WITNESS: “I did not.”", ["LINDQVIST", "WITNESS"]),
    "testimony": (
        "The witness is Karl Amsel, a guard.\n\nQ. What did you say?\n\nA. I said, “Open it.” He said, “Wait.”",
        ["Karl Amsel", None],
    ),
    "a military rank": ("“We go at dawn,” said Army Capt. Karl Amsel. “Be ready.”", ["Karl Amsel", "Karl Amsel"]),
    "the spokeswoman, not the mayor": (
        "A spokeswoman for the mayor, Karl Amsel, called it “absurd.”",
        ["spokeswoman for the mayor"],
    ),
    "by age": ("Nora Lindqvist wept. The 61-year-old retired nurse said it was “over.”", ["Nora Lindqvist"]),
    "spelt with and without accents": ("François Lind left. Francois Lind said it was “over.”", ["François Lind"]),
    "a body with a title in its name": ("“We disagree,” the Justice Department said.", ["Justice Department"]),
    "Q. and A. name nobody": ("Q. “Did you sign it?”\nA. “I did not.”", [None, None]),
    "one of them, described": ("“It is hard,” said one of them, a welder from Ohio.", ["welder from Ohio"]),
    "dateline": ("TULSA, Okla. (AP) — Karl Amsel visited on Monday and said the bridge was “a wreck.”", ["Karl Amsel"]),
    "the sentence before, in the paragraph": (
        "“We lost,” Nora Lindqvist said.\n\nA fire marshal waved her off. “We did our work,” he said.",
        ["Nora Lindqvist", "fire marshal"],
    ),
    "the sentence before, without a report": (
        "“Is it safe?” said Karl Amsel.\n\nNora Lindqvist shrugged. “I never saw the steel.”",
        ["Karl Amsel", "Nora Lindqvist"],
    ),
    "the sentence before, a kinsman": (
        "“We lost,” said Karl Amsel, 60. His sister, Ulla, shook her head. “We never had a chance.”",
        ["Karl Amsel", "Ulla"],
    ),
    "the sentence before is of a thing": (
        "“We lost,” said Karl Amsel. The bridge shook. “We never had a chance.”",
        ["Karl Amsel", "Karl Amsel"],
    ),
    "nobody names himself": (
        "Olaf Brandt waited. Karl Amsel snapped on Friday.\n\n“Poor Olaf is lost,” he wrote. “Poor Olaf.”",
        ["Karl Amsel", "Karl Amsel"],
    ),
    "he after she of one of no known gender": (
        "“It began as a bet,” Dana Holm said. Eli Holm, her brother, keeps the books. “He tore my coat,” she said. "
        "“Did not,” he said.",
        ["Dana Holm", "Dana Holm", "Eli Holm"],
    ),
    "who spoke adds": (
        "Karl Amsel won. The runner-up, in a note, called Amsel “a fine loser.”\n\n“I can wait,” Amsel added.",
        ["runner-up", "Karl Amsel"],
    ),
    "description with a title, then name": (
        "Amsel's foe, former Attorney General Nora Lindqvist, said it was “over.”",
        ["Nora Lindqvist"],
    ),
    "description, the Rev. X": ("A church spokesman, the Rev. Karl Amsel, said it “hurt.”", ["Karl Amsel"]),
    "one of them, name": ("One of her tenants, Nora Lindqvist, said Amsel “lied.”", ["Nora Lindqvist"]),
    "another, name": ("“Never late,” said another, Karl Amsel.", ["Karl Amsel"]),
    "a third, name": ("“I have not seen it,” said a third, Sen. Karl Amsel.", ["Karl Amsel"]),
    "the eldest, name": ("“I cried,” said the eldest, Nora Lindqvist.", ["Nora Lindqvist"]),
    "counsel for a body, name of a firm": (
        "Counsel for Marlin Deepwater, Nora Lindqvist of Brandt & Holm, told reporters it was “over.”",
        ["Nora Lindqvist"],
    ),
    "a body's X": (
        "The Tenants Union of Ohio's Nora Lindqvist, who represents the family, called it “absurd.”",
        ["Nora Lindqvist"],
    ),
    "X, chief of a place, who said": (
        "“It is late,” said Karl Amsel, chief of the Long Valley sector, who said the guards “cannot sleep.”",
        ["Karl Amsel", "Karl Amsel"],
    ),
    "blamed for saying": (
        "Olaf Brandt had faulted Mayor Nora Lindqvist for saying the tenants should “get angry.”",
        ["Nora Lindqvist"],
    ),
    "apologized for saying": ("Nora Lindqvist apologized for saying the tenants were “pests.”", ["Nora Lindqvist"]),
    "a bare last name and she": (
        "Lindqvist, in a long speech, said Amsel would let the bridge “fall down.” “Are you ready?” she asked.",
        ["Lindqvist", "Lindqvist"],
    ),
    "an office and a name": (
        "RNC Chairman Karl Amsel countered that the party was “broke.” “They spent it,” he said.",
        ["Karl Amsel", "Karl Amsel"],
    ),
    "a rank of two words": (
        "U.N. spokesman Lt. Col. Piers Amsel denied it. He called the report “absurd.”",
        ["Piers Amsel"],
    ),
    "the first lady": ("First lady Nora Lindqvist came. “Read books,” the first lady said.", ["Nora Lindqvist"]),
    "the superintendent, named before": (
        "The city's police superintendent, Karl Amsel, agreed. “We are done,” the superintendent said.",
        ["Karl Amsel"],
    ),
    "a synonym of the title": (
        "Press secretary Karl Amsel told reporters no. Asked again, the spokesman said: “I have answered.”",
        ["Karl Amsel"],
    ),
    "the president is not the vice president": (
        "President Karl Amsel called it “a step.” Vice President Nora Lindqvist said it “will not do.” "
        "The president added: “It was wrong.”",
        ["Karl Amsel", "Nora Lindqvist", "Karl Amsel"],
    ),
    "of long service": (
        "Officer Karl Amsel testified for two hours. “I was scared,” the 12-year veteran told jurors.",
        ["Karl Amsel"],
    ),
    "the son's words are not his father's": (
        "President Karl Amsel’s son, Karl Amsel Jr., left. “I love it,” Amsel Jr. said. “So do I,” Amsel said.",
        ["Karl Amsel Jr.", "Karl Amsel"],
    ),
    "a first name with a suffix": (
        "President Karl Amsel won. “I love it,” Karl Jr. said.",
        ["Karl Jr."],
    ),
    "where somebody speaks is no part of him": (
        "“No,” wrote a Strand spokeswoman in an email to reporters.",
        ["Strand spokeswoman"],
    ),
    "seen as somebody speaks": (
        "Mayor Karl Amsel spoke of Otto Brand. A guard overheard Brand loudly shouting “Let me in!”",
        ["Otto Brand"],
    ),
    "the owner of an objection, in a response": (
        "Karl Amsel left. In reply to the ACLU’s complaint that it is “far too costly,” the panel met.",
        ["ACLU"],
    ),
    "a company that a name looks like": (
        "Tarbell Inc. grew. Tarbell, for example, admitted: “We sell too few pumps.”",
        ["Tarbell Inc."],
    ),
    "a headline's verb is no last name": (
        "Brandel Said The Ferry Is “Too Slow For Us.” “Nobody rides it,” he told the harbor board.",
        ["Brandel", "Brandel"],
    ),
    "a number of things is nobody": (
        "Nora Lindqvist is a writer. A large number of the posts named her. “I was scared,” she said.",
        ["Nora Lindqvist"],
    ),
    "a noun phrase behind another": ("On Facebook the singer said it was “a joke.”", ["singer"]),
    "an age without a name": ("“I was scared,” said the 23-year-old, who asked not to be named.", ["23-year-old"]),
    "the company": (
        "Marlin Deepwater LLC said it was “disappointed.” “We build the best pumps,” the company said.",
        ["Marlin Deepwater LLC", "Marlin Deepwater LLC"],
    ),
    "the company is no court": (
        "The Ninth Circuit said the rule “cannot stand.” “We build the best pumps,” the company said.",
        ["Ninth Circuit", "company"],
    ),
    "dateline with a day": (
        "TOKYO, March 3 (UPI) - Nora Lindqvist warned Tuesday of “grave risks.”",
        ["Nora Lindqvist"],
    ),
    "dateline with a colon": ("NEW DELHI: “We cannot sit still,” Nora Lindqvist said.", ["Nora Lindqvist"]),
    "a label with a bracket": ("AMSEL (interrupting): “No. It is not safe.”", ["AMSEL"]),
    "a column of a fact check is no voice": ("THE CLAIM: “We lost 5 million jobs.” — Amsel", ["Amsel"]),
    "somebody's response": ("The campaign's response: “Get used to it.”", ["campaign"]),
    "credit behind a dash": ("“I am not a robot.” — Sen. Karl Amsel, at a town hall", ["Karl Amsel"]),
    "an office as subject": (
        "The Taoiseach said Deputy Amsel was “playing games.” “It is a disgrace,” he said.",
        ["Taoiseach", "Taoiseach"],
    ),
    "her remark": ("Nora Lindqvist was sorry. Her “pack of fools” remark hurt.", ["Nora Lindqvist"]),
    "nobody named": ("“It is what it is,” he said with a shrug.", [None]),
    "passive": ("The bridge was said to be “a wreck” by then.", [None]),
    "a report behind a question, with an aside": (
        "“Who pays for it?” Nora Lindqvist, a third-generation miller, asked the board.",
        ["Nora Lindqvist"],
    ),
    "a line below with a dash": (
        "“The lock was built by my aunt, and I will not see it filled.”\n\n— Nora Lindqvist, lock keeper\n\nIt rained.",
        ["Nora Lindqvist"],
    ),
    "the words of": ("“No lock, no town.”\n\nThose were the words of Sen. Karl Amsel, a miller.", ["Karl Amsel"]),
    "so said": ("“No lock, no town.”\n\nSo said Karl Amsel, who built it.", ["Karl Amsel"]),
    "by the name of": (
        "A miller by the name of Karl Amsel saw it.\n\n“It looked like a boat,” he said.",
        ["Karl Amsel"],
    ),
    "who of the body that somebody is with": (
        "Few trust Karl Amsel, a lawyer with the Mill Society, who has called the lock “a hole with a gate.”",
        ["Karl Amsel"],
    ),
    "who of the body that is named by what it is": (
        "Few trust Karl Amsel, a chemist at the lab Northmill, who has called the lock “a hole with a gate.”",
        ["Karl Amsel"],
    ),
    "a subject behind a name, and no description of it": (
        "Pressed by Rep. Karl Amsel, the witness said the lock was “a hole.”",
        ["witness"],
    ),
    "a description told by the name": (
        "The first arresting officer was Karl Amsel. In a talk with Nora Lindqvist, the officer said it was “a hole.”",
        ["Karl Amsel"],
    ),
    "words closed by a full stop, and when it was said": (
        "“The lock will hold until Lent.” Mill engineer Karl Amsel said Friday. “Then we pray.”",
        ["Karl Amsel", "Karl Amsel"],
    ),
    "no blank behind commas": ("The miller,Karl Amsel,answered:“No boat has come by since Lent.”", ["Karl Amsel"]),
    "a paper with a part of the day in its name": (
        "What they wrote\n\nKarl Amsel of The Evening Lock: “I left before the end of it.”",
        ["Karl Amsel"],
    ),
    "a last name that is a month": (
        "Virginia March, who keeps a mill, came. “It broke,” March said.",
        ["Virginia March"],
    ),
    "a month before a last name": ("In August Amsel, who is a miller, fell. “It broke,” Amsel said.", ["Amsel"]),
    "a last name that is a title, behind a name nobody knows": (
        "Tyrone Speaker, a miller, came first.\n\n“Count the boats,” Speaker told them.",
        ["Tyrone Speaker"],
    ),
    "two nouns for who is named behind a body": (
        "“It broke,” said retired Army Corps of Engineers surveyor and river historian Karl Amsel.",
        ["Karl Amsel"],
    ),
    "a name somebody was born with": (
        "Born Piet Rudd in Elmira, the singer known as Karl Amsel came west. “I walked,” he said. “I ran,” Amsel said.",
        ["Karl Amsel", "Karl Amsel"],
    ),
    "a name somebody had before": ("Nora Lindqvist, née Rudd-Amsel, left. “I walked,” she said.", ["Nora Lindqvist"]),
    "first person": ("“Who goes there?” I said.", [None]),
}


@pytest.mark.parametrize(("text", "names"), SAID_BY.values(), ids=SAID_BY)
def test_said_by(extractor: Extractor, text: str, names: list[str | None]) -> None:
    assert said_by(extractor.extract(text)) == names


# why: (text, kind, role, affiliation) of the first speaker
WHAT = {
    "a department's name with a title in it": (
        "“No,” said Department of Justice spokesman Karl Amsel.",
        "person",
        "spokesman",
        "Department of Justice",
    ),
    "whom a county employs": (
        "“No,” said Elmira County health officer Dr. Karl Amsel.",
        "person",
        "health officer",
        "Elmira County",
    ),
    "a trade that is none of the commonest": (
        "“No,” said its chief actuary, Karl Amsel.",
        "person",
        "chief actuary",
        None,
    ),
    "whose officer somebody is": (
        "“No,” said Karl Amsel, Republican President Otto Lind's newly appointed chief justice.",
        "person",
        "chief justice",
        None,
    ),
    "who is only imagined to hold an office": (
        "Lindqvist asked what a President Amsel would do. “No,” said Amsel.",
        "person",
        None,
        None,
    ),
    "a place of another before a committee": (
        "Leader Ada Strand of Kentucky and Budget Committee Chairman Karl Amsel spoke. “No,” Amsel said.",
        "person",
        "Chairman",
        "Budget Committee",
    ),
    "a former officer of a body with an and": (
        "“No,” Karl Amsel, former Food and Drug Administration commissioner, said on Tuesday.",
        "person",
        "former Food and Drug Administration commissioner",
        "Food and Drug Administration",
    ),
    "a kind of company before its name": (
        "“No,” said Karl Amsel, chief executive of solar developer Larkfield Power, which builds three plants.",
        "person",
        "chief executive",
        "Larkfield Power",
    ),
    "a field and the body behind it": (
        "“No,” said Karl Amsel, Vice President of Sustainability at Apex Corp., on Monday.",
        "person",
        "Vice President of Sustainability",
        "Apex Corp.",
    ),
    "whom a body is for": (
        "“No,” said Nora Lindqvist, executive director of Weavers for Life, on Monday.",
        "person",
        "executive director",
        "Weavers for Life",
    ),
    "a minister before a form of address": (
        "In May the floods minister, Dame Nora Lindqvist, conceded that “not every mill can stay”.",
        "person",
        "floods minister",
        None,
    ),
    "title": ("“No,” said Sen. Nora Lindqvist.", "person", "Sen.", None),
    "agency's lawyer": ("“No,” said ACLU lawyer Nora Lindqvist.", "person", "lawyer", "ACLU"),
    "title round a body": (
        "“No,” said Acting Customs and Border Protection Commissioner Karl Amsel.",
        "person",
        "Acting Customs and Border Protection Commissioner",
        "Customs and Border Protection",
    ),
    "apposition": (
        "“No,” said Nora Lindqvist, senior attorney at the Cascade Justice Center.",
        "person",
        "senior attorney",
        "Cascade Justice Center",
    ),
    "description before a comma": ("The firm's lawyer, Nora Lindqvist, called it “absurd.”", "person", "lawyer", None),
    "of a body": (
        "“No,” said a lawyer, Nora Lindqvist of the Harbor Law Lab.",
        "person",
        "lawyer",
        "Harbor Law Lab",
    ),
    "a nurse from Ohio": ("“No,” said Nora Lindqvist, a nurse from Ohio.", "person", "nurse", None),
    "a number in two words": ("“No,” said thirty-one city officials.", "group", "city officials", None),
    "a group's own noun": ("“No,” said thirty-one tenants.", "group", None, None),
    "a group's own noun, with what it wants": ("“No,” advocates of U.S. withdrawal said.", "group", None, None),
    "an adjective of an ethnic group": (
        "“No,” said Nora Lindqvist, a Latino activist.",
        "person",
        "Latino activist",
        None,
    ),
    "a county before the office": (
        "“No,” said Olin County District Attorney Karl Amsel.",
        "person",
        "District Attorney",
        "Olin County",
    ),
    "a state's attorney": (
        "“No,” said Olin County State’s Attorney Karl Amsel.",
        "person",
        "State’s Attorney",
        "Olin County",
    ),
    "a state before the office": (
        "“No,” said Ohio Solicitor General Karl Amsel.",
        "person",
        "Solicitor General",
        "Ohio",
    ),
    "an office before a party": (
        "“No,” said Council member Nora Lindqvist, a Democrat.",
        "person",
        "Council member",
        None,
    ),
    "a body before the office": (
        "“No,” said Republican House Speaker Karl Amsel.",
        "person",
        "Republican House Speaker",
        "House",
    ),
    "a portfolio": ("“No,” said Defense Secretary Karl Amsel.", "person", "Defense Secretary", None),
    "what is only charged": (
        "“No,” said accused arsonist Officer Karl Amsel.",
        "person",
        "accused arsonist Officer",
        None,
    ),
    "a country before a lower-case title": (
        "“No,” said Nora Lindqvist, the US district judge.",
        "person",
        "US district judge",
        None,
    ),
    "a possessive inside a body's name": (
        "“No,” said King’s College professor Karl Amsel.",
        "person",
        "professor",
        "King’s College",
    ),
    "what is over": ("“No,” said then-spokeswoman Nora Lindqvist.", "person", "then-spokeswoman", None),
    "a hyphen inside": (
        "“No,” said Nora Lindqvist, co-director of the Elmira Bank.",
        "person",
        "co-director",
        "Elmira Bank",
    ),
    "an age": ("“No,” said his 61-year-old brother, Karl Amsel.", "person", "brother", None),
    "a plural for two": ("“No,” said Senators Nora Lindqvist and Karl Amsel.", "person", "Senator", None),
    "a field before the body": (
        "“No,” said Nora Lindqvist, a professor of education at Elmira University.",
        "person",
        "professor of education",
        "Elmira University",
    ),
    "head of": (
        "“No,” said Nora Lindqvist, head of research at Strand Partners.",
        "person",
        "head of research",
        "Strand Partners",
    ),
    "a description with a preposition": (
        "Former British envoy to Norway Karl Amsel left. “No,” Amsel said.",
        "person",
        "Former British envoy",
        None,
    ),
    "what somebody is": (
        "Nora Lindqvist is a nurse at Elmira Hospital. “No,” she said.",
        "person",
        "nurse",
        "Elmira Hospital",
    ),
    "how somebody is": ("Nora Lindqvist is a good leader. “No,” she said.", "person", None, None),
    "a body's own": ("“No,” said the Elmira Bank’s director, Nora Lindqvist.", "person", "director", "Elmira Bank"),
    "somebody's own": ("“No,” said Karl Amsel’s lawyer, Nora Lindqvist.", "person", "lawyer", None),
    "a body alone": ("“No,” said Nora Lindqvist of the Elmira Law Center.", "person", None, "Elmira Law Center"),
    "named": ("A former judge named Karl Amsel ran. “No,” Amsel said.", "person", "former judge", None),
    "a thing before a name": ("In the letter Karl Amsel said he had sold “a boat to her.”", "person", None, None),
    "a place from which": ("“No,” said Nora Lindqvist, an Elmira-based lawyer.", "person", "lawyer", None),
    "of nationality": ("“No,” said Nora Lindqvist, a Canadian citizen.", "person", None, None),
    "a former marine": ("“No,” said Karl Amsel, a former Marine.", "person", "former Marine", None),
    "an outlook": ("“No,” said the Communist Karl Amsel.", "person", None, None),
    "a party before a title": ("“No,” said Democratic Sen. Nora Lindqvist.", "person", "Democratic Sen.", None),
    "others in a list": (
        "Supporters of President Karl Amsel, anti-dam advocates, farmers and bikers met. “No,” said Amsel.",
        "person",
        "President",
        None,
    ),
    "two of a kind": (
        "“No,” said Karl Amsel and Nora Lindqvist, lawyers for the tenants.",
        "person",
        "lawyer",
        None,
    ),
    "a number that is part of it": ("“No,” said a 30-year veteran.", "unnamed", "30-year veteran", None),
    "a party before a name": ("“No,” said Republican Karl Amsel, who lost.", "person", "Republican", None),
    "no role": ("“No,” said Mr. Karl Amsel.", "person", None, None),
    "unnamed official": ("“No,” a DHS official said.", "unnamed", "official", "DHS"),
    "lawyers": ("“No,” Justice Department lawyers said.", "group", "lawyers", "Justice Department"),
    "of defense": (
        "“No,” said Karl Amsel, a former deputy secretary of defense.",
        "person",
        "former deputy secretary of defense",
        None,
    ),
    "what a body is before its name": (
        "“No,” said Karl Amsel of the law firm Amsel Strand.",
        "person",
        None,
        "Amsel Strand",
    ),
    "a body with two fields": (
        "“No,” said Karl Amsel, head of the Institutes for Trade and Labor Studies.",
        "person",
        "head",
        "Institutes for Trade and Labor Studies",
    ),
    "one of several": ("“No,” said Karl Amsel, one of the town’s lead attorneys.", "person", "lead attorney", None),
    "one of several says less than a title": (
        "“No,” said Gov. Karl Amsel, one of the candidates at the debate.",
        "person",
        "Gov.",
        None,
    ),
    "behind an origin": (
        "“No,” said Rep. Karl Amsel of Ohio, the chairman of the Elmira Commission.",
        "person",
        "chairman",
        "Elmira Commission",
    ),
    "others that are included": (
        "They thanked Nora Lindqvist, including Ohio’s former governor, Karl Amsel. “No,” said Lindqvist.",
        "person",
        None,
        None,
    ),
    "what would be": (
        "All will change if Nora Lindqvist is president. “No,” said Lindqvist.",
        "person",
        None,
        None,
    ),
    "what was": ("“No,” said Nora Lindqvist, who was the mayor of Elmira until May.", "person", None, None),
    "what is": ("“No,” said Nora Lindqvist, who’s the mayor of Elmira.", "person", "mayor of Elmira", None),
    "a rank": (
        "“No,” said Nora Lindqvist, the No. 2 Republican leader.",
        "person",
        "No. 2 Republican leader",
        None,
    ),
    "an office sought": (
        "“No,” said Nora Lindqvist, a candidate for governor of Ohio.",
        "person",
        "candidate for governor of Ohio",
        None,
    ),
    "a seat sought": ("“No,” said Supreme Court nominee Nora Lindqvist.", "person", "Supreme Court nominee", None),
    "a campaign": (
        "“No,” said Nora Lindqvist, an adviser to the Amsel campaign. Karl Amsel won.",
        "person",
        "adviser",
        "Amsel campaign",
    ),
    "a campaign of two": (
        "“No,” said an Amsel-Strand transition spokeswoman, Nora Lindqvist.",
        "person",
        "spokeswoman",
        "Amsel-Strand transition",
    ),
    "special agent in charge": (
        "“No,” said FBI Special Agent in Charge Nora Lindqvist.",
        "person",
        "Special Agent in Charge",
        "FBI",
    ),
    "one of two with one title": ("“No,” said Sens. Karl Amsel of Ohio.", "person", "Sen.", "Ohio"),
    "the second of two, with a state each": (
        "Sens. Karl Amsel of Ohio and Nora Lindqvist of Utah left. “No,” Lindqvist said.",
        "person",
        "Sen.",
        "Utah",
    ),
    "who sat for a state": ("“No,” said former Sen. Nora Lindqvist of Ohio.", "person", "former Sen.", "Ohio"),
    "a state behind a comma": ("“No,” said Sen. Nora Lindqvist, of Ohio.", "person", "Sen.", "Ohio"),
    "a state behind a party": ("“No,” said Senator Nora Lindqvist, Republican of Ohio.", "person", "Senator", "Ohio"),
    "a partisan from a state": ("“No,” said Rep. Karl Amsel, a Democrat from Utah.", "person", "Rep.", "Utah"),
    "a state before a party": ("“No,” said Ohio Democrat Karl Amsel.", "person", "Democrat", "Ohio"),
    "a teacher lives in a state": ("“No,” said Nora Lindqvist, a teacher from Ohio.", "person", "teacher", None),
    "a committee's member": (
        "“No,” said Ohio Republican National Committeeman Karl Amsel.",
        "person",
        "Republican National Committeeman",
        "Ohio",
    ),
    "a delegate": ("“No,” said Nora Lindqvist, a delegate from Utah.", "person", "delegate", "Utah"),
    "a lawyer of a town is not the town's": (
        "“No,” said Nora Lindqvist, a Dayton attorney who sued.",
        "person",
        "attorney",
        None,
    ),
    "an endowed post": (
        "“No,” said Nora Lindqvist, the Karl Amsel Professor of Law at the University of Elmira.",
        "person",
        "Karl Amsel Professor of Law",
        "University of Elmira",
    ),
    "an endowed post, of a family": (
        "“No,” said Nora Lindqvist, the Amsel Family Chair in Energy Policy at Elmira University.",
        "person",
        "Amsel Family Chair in Energy Policy",
        "Elmira University",
    ),
    "a university before a post": (
        "“No,” said Elmira University Professor Nora Lindqvist.",
        "person",
        "Professor",
        "Elmira University",
    ),
    "a description with a body before a comma": (
        "A board member of the Garden Club of Elmira, Nora Lindqvist, said “no.”",
        "person",
        "board member",
        "Garden Club of Elmira",
    ),
    "a letter to somebody else": (
        "In a letter to the director of the Garden Club, Nora Lindqvist called it “a joke.”",
        "person",
        None,
        None,
    ),
    "whose wife is not told": (
        "The wife of the mayor, Nora Lindqvist, left. “No,” Lindqvist said.",
        "person",
        None,
        None,
    ),
    "a title round a house": ("“No,” said Speaker of the House Nora Lindqvist.", "person", "Speaker", "House"),
    "the first lady": ("“No,” said former first lady Nora Lindqvist.", "person", "former first lady", None),
    "a programme's host": ("“The Late Hour” host Nora Lindqvist said “no.”", "person", "host", "The Late Hour"),
    "a programme's host before": (
        "The former “Dawn & Friends” co-host Nora Lindqvist said “no.”",
        "person",
        "former “Dawn & Friends” co-host",
        "Dawn & Friends",
    ),
    "the host of a programme": (
        "“No,” said Karl Amsel, host of “The Morning Show,” on Friday.",
        "person",
        "host",
        "The Morning Show",
    ),
    "who hosts a programme": (
        "“No,” said Nora Lindqvist, who hosts “The Evening Hour” on Friday.",
        "person",
        None,
        "The Evening Hour",
    ),
    "a host's words are no programme": ("It was “late and cold,” host Nora Lindqvist said.", "person", "host", None),
    "a sentence is no programme": (
        "“The city is tired of the Mayor,” host Nora Lindqvist said.",
        "person",
        "host",
        None,
    ),
    "spoken to in a quotation": (
        "“Well, Martha, a trip of a mile begins with a step,” Amsel said. “No,” Martha Quill said.",
        "person",
        None,
        None,
    ),
    "a predecessor's post": (
        "Strand's predecessor as speaker, Karl Amsel, said that Strand was “trying to shape the plan.”",
        "person",
        None,
        None,
    ),
    "a community is no body": ("“No,” said Nora Lindqvist, an LGBTQ activist.", "person", "activist", None),
    "a public defender": (
        "“No,” said Assistant Public Defender Nora Lindqvist.",
        "person",
        "Assistant Public Defender",
        None,
    ),
    "a hopeful": (
        "Democratic presidential hopeful Nora Lindqvist, who came on Saturday, said it was “late and cold.”",
        "person",
        "Democratic presidential hopeful",
        None,
    ),
    "an author who is more": (
        "“No,” said Nora Lindqvist, a co-author of that paper and a research fellow at the Elmira Institute.",
        "person",
        "research fellow",
        "Elmira Institute",
    ),
    "a court for a district of a state": (
        "Judge Karl Amsel of the U.S. District Court for the Eastern District of Kentucky said “no.”",
        "person",
        "Judge",
        "U.S. District Court for the Eastern District of Kentucky",
    ),
    "an acronym in a bracket": (
        "“No,” said American Farm Workers Union (AFWU) lawyer Nora Lindqvist.",
        "person",
        "lawyer",
        "American Farm Workers Union",
    ),
    "behind a home": ("“No,” said Nora Lindqvist, 44, of Dayton, a teacher.", "person", "teacher", None),
    "behind a home and its state": (
        "“No,” said Nora Lindqvist, of Dayton, Ohio, an engineer with Apex Corp.",
        "person",
        "engineer",
        "Apex Corp.",
    ),
    "a part of a body": (
        "“No,” said Karl Amsel, dean of the law school at Elmira University.",
        "person",
        "dean of the law school",
        "Elmira University",
    ),
    "a state's attorney general": (
        "“No,” said Nora Lindqvist, the state's attorney general.",
        "person",
        "attorney general",
        None,
    ),
    "another's wife": (
        "Like Nora Lindqvist, wife of the mayor's former aide Rob Strand, Carla Fenn said it was “late and cold.”",
        "person",
        None,
        None,
    ),
    "a title of two words": (
        "“No,” said former National Security Adviser Nora Lindqvist.",
        "person",
        "former National Security Adviser",
        None,
    ),
    "a department of two words": (
        "“No,” said Homeland Security spokeswoman Nora Lindqvist.",
        "person",
        "spokeswoman",
        "Homeland Security",
    ),
    "a party and a state": ("“No,” said Sen. Nora Lindqvist, R-N.Y., who left.", "person", "Sen.", "N.Y."),
    "a party and a state in a bracket": ("“No,” said Rep. Karl Amsel (D-Calif.).", "person", "Rep.", "Calif."),
    "a party and a town that ends a sentence": (
        "“No,” said state Rep. Karl Amsel, D-San Olmo. He left.",
        "person",
        "state Rep.",
        "San Olmo",
    ),
    "a party and a state without a title": ("“No,” said Nora Lindqvist (R-Ohio).", "person", None, "Ohio"),
    "a party behind a leader": (
        "“No,” said House Speaker Karl Amsel, R-Wis., on Monday.",
        "person",
        "Speaker",
        "House",
    ),
    "a town and its state before a title": (
        "Dayton, Ohio, Mayor Nora Lindqvist said “we will not do that again.”",
        "person",
        "Mayor",
        "Dayton, Ohio",
    ),
    "where a mayor speaks": (
        "In Dayton, Ohio, Mayor Nora Lindqvist said “we will not do that again.”",
        "person",
        "Mayor",
        None,
    ),
    "a campus": (
        "“No,” said University of Elmira at Dayton professor Nora Lindqvist.",
        "person",
        "professor",
        "University of Elmira at Dayton",
    ),
    "a lady": ("“No,” said Lady Nora Lindqvist.", "person", None, None),
    "an adviser to a body elsewhere": (
        "“No,” said Nora Lindqvist, a senior adviser to the Dayton, Ohio-based Amsel Group.",
        "person",
        "senior adviser",
        "Amsel Group",
    ),
    "an envoy to a body is none of it": (
        "“No,” said Nora Lindqvist, the ambassador to the United Nations.",
        "person",
        "ambassador",
        None,
    ),
    "a law firm of": (
        "“No,” said Nora Lindqvist, a partner at the Dayton law firm of Brandt & Holm.",
        "person",
        "partner",
        "Brandt & Holm",
    ),
    "a rank with its stop": ("“No,” said Dayton police Sgt. Nora Lindqvist.", "person", "police Sgt.", "Dayton"),
    "a rank of a service": ("“No,” said Army Capt. Nora Lindqvist.", "person", "Capt.", "Army"),
    "a rank behind a role": (
        "“No,” said Pentagon spokesman Navy Capt. Karl Amsel.",
        "person",
        "spokesman",
        "Pentagon",
    ),
    "a stop that ends a sentence": (
        "They met the mayor. Nora Lindqvist said it was “a joke.”",
        "person",
        None,
        None,
    ),
    "a sheriff's department": (
        "“No,” said Olin County Sheriff’s Department spokesman Karl Amsel.",
        "person",
        "spokesman",
        "Olin County Sheriff’s Department",
    ),
    "a body behind a comma": (
        "“No,” said Nora Lindqvist, of the Elmira Institute.",
        "person",
        None,
        "Elmira Institute",
    ),
    "where somebody teaches": (
        "“No,” said Nora Lindqvist, who teaches law at Elmira University.",
        "person",
        None,
        "Elmira University",
    ),
    "what an expert is on": (
        "“No,” said Nora Lindqvist, a Supreme Court expert at Elmira University.",
        "person",
        "Supreme Court expert",
        "Elmira University",
    ),
    "a group with a hyphen": (
        "“No,” said Nora Lindqvist, a lawyer with left-leaning consumer group Strand Watch.",
        "person",
        "lawyer",
        "Strand Watch",
    ),
    "two descriptions, one a role": (
        "“No,” said Nora Lindqvist, a tax attorney and only woman on the panel.",
        "person",
        "tax attorney",
        None,
    ),
    "a husband and more": (
        "“No,” said Karl Amsel, her husband and an economics professor at Elmira University.",
        "person",
        "economics professor",
        "Elmira University",
    ),
    "a role with a participle": (
        "“No,” said Nora Lindqvist, a lobbyist focused on patents.",
        "person",
        "lobbyist",
        None,
    ),
    "where a bureau is": (
        "“No,” said Nora Lindqvist, Ohio bureau chief for the Elmira Gazette.",
        "person",
        "Ohio bureau chief",
        "Elmira Gazette",
    ),
    "for a part of the world": (
        "“No,” said Nora Lindqvist, vice chairman for Europe at Strand Bank.",
        "person",
        "vice chairman for Europe",
        "Strand Bank",
    ),
    "a city's officer": ("“No,” said Dayton City Attorney Nora Lindqvist.", "person", "City Attorney", "Dayton"),
    "a City's officer": ("“No,” said Kansas City Attorney Nora Lindqvist.", "person", "Attorney", "Kansas City"),
    "an office of common nouns": (
        "“No,” said Nora Lindqvist, a lieutenant at the sheriff’s department.",
        "person",
        "lieutenant",
        "sheriff’s department",
    ),
    "a family is no body": ("“No,” said Nora Lindqvist, a lawyer for the victim’s family.", "person", "lawyer", None),
    "whose chief somebody was": (
        "“No,” said Nora Lindqvist, Karl Amsel’s former EPA chief.",
        "person",
        "former EPA chief",
        "EPA",
    ),
    "a police of a place": (
        "“No,” said Nora Lindqvist, a former chief of the Dayton police.",
        "person",
        "former chief",
        "Dayton police",
    ),
    "a nationality is no body": ("“No,” said a Saudi spokeswoman.", "unnamed", "Saudi spokeswoman", None),
    "a body with an adjective": (
        "“No,” said Nora Lindqvist, chairman of the conservative Elmira Policy Center.",
        "person",
        "chairman",
        "Elmira Policy Center",
    ),
    "a verb that looks like a noun": (
        "Judge unseals Karl Amsel’s letter. “No,” Amsel said.",
        "person",
        None,
        None,
    ),
    "as what somebody spoke": ("As president, Karl Amsel said it was “a joke.”", "person", "president", None),
    "whom somebody met": ("They met the mayor, Nora Lindqvist said. “No,” she said.", "person", None, None),
    "where somebody lives": ("“No,” said Nora Lindqvist, of Elmira.", "person", None, None),
    "a voter of a state": ("“No,” said Republican voter Karl Amsel of Ohio.", "person", "Republican voter", None),
    "a degree between": (
        "“No,” said Nora Lindqvist, Ph.D., a physicist at Elmira University.",
        "person",
        "physicist",
        "Elmira University",
    ),
    "where somebody taught": (
        "“No,” said Nora Lindqvist, who taught law at Elmira University.",
        "person",
        None,
        None,
    ),
    "a country is nobody's employer": (
        "“No,” a senior U.S. health official said.",
        "unnamed",
        "senior U.S. health official",
        None,
    ),
    "an organizer of a city": ("“No,” said Nora Lindqvist, a Chicago organizer.", "person", "organizer", None),
    "a title shared, behind a party": (
        "Reps. Karl Amsel, R-Ohio, and Nora Lindqvist, D-Utah, wrote it. “No,” Lindqvist said.",
        "person",
        "Rep.",
        "Utah",
    ),
    "retiring": ("Retiring Sen. Karl Amsel said “no.”", "person", "Retiring Sen.", None),
    "partisans": ("Republicans on Monday called it “a joke.”", "group", None, None),
    "a newspaper of one word": ("Politico said the plan was “a joke.”", "organization", None, None),
    "court": ("The Ninth Circuit said the rule “cannot stand.”", "organization", None, None),
    "ruling": ("The ruling said the rule “cannot stand.”", "document", None, None),
    "act": (
        "The Administrative Procedure Act says courts “shall decide all relevant questions.”",
        "document",
        None,
        None,
    ),
}


@pytest.mark.parametrize(("text", "kind", "role", "affiliation"), WHAT.values(), ids=WHAT)
def test_what_a_speaker_is(
    extractor: Extractor, text: str, kind: str, role: str | None, affiliation: str | None
) -> None:
    speaker = speakers(extractor.extract(text))["speaker-1"]
    assert (speaker.kind, speaker.role, speaker.affiliation) == (kind, role, affiliation)


def test_a_judge_is_linked(extractor: Extractor) -> None:
    article = extractor.extract("U.S. District Judge Nora Lindqvist ruled. “The order stands,” Lindqvist wrote.")
    assert article.judges is not None
    assert speakers(article)["speaker-1"].judge_id == article.judges[0].id


def test_unnamed_voices_stay_apart(extractor: Extractor) -> None:
    article = extractor.extract("One judge said it was “odd.” Another said it was “flatly wrong.”")
    assert len(speakers(article)) == 2
    assert {speaker.kind for speaker in speakers(article).values()} == {"unnamed"}


def test_an_unnamed_voice_stays_one(extractor: Extractor) -> None:
    article = extractor.extract("“No,” a city official said. “Never,” the official said later in the day.")
    assert said_by(article) == ["city official", "city official"]


def test_mentions_hold_names_and_pronouns(extractor: Extractor) -> None:
    text = "Nora Lindqvist sued. Lindqvist’s suit failed. “We lost,” she said. The Lindqvist administration moved on."
    mentions = speakers(extractor.extract(text))["speaker-1"].mentions
    assert [mention.text for mention in mentions] == ["Nora Lindqvist", "Lindqvist", "she"]


def test_only_who_is_quoted_is_listed(extractor: Extractor) -> None:
    article = extractor.extract("Karl Amsel said that the bridge was safe. “It is not,” said Nora Lindqvist.")
    assert [speaker.name for speaker in speakers(article).values()] == ["Nora Lindqvist"]


def test_reported_statements_bring_their_speakers() -> None:
    extractor = Extractor(only=["quotes", "speakers"], indirect=True)
    article = extractor.extract("Karl Amsel said that the bridge was safe. “It is not,” said Nora Lindqvist.")
    assert said_by(article) == ["Karl Amsel", "Nora Lindqvist"]


def test_quotes_bring_their_speakers() -> None:
    article = Extractor(only=["quotes"]).extract("“We lost,” said Nora Lindqvist.")
    assert said_by(article) == ["Nora Lindqvist"]


ORGANIZATIONS = [
    ("the ACLU", "American Civil Liberties Union", True),
    ("DHS", "Department of Homeland Security", True),
    ("US Department of Justice", "Department of Justice", True),
    ("Marlin", "Marlin Deepwater LLC", True),
    ("Marlin’s", "Marlin", True),
    ("National", "National Rifle Fund", False),
    ("Mill Aid", "Mill Aid Nurses’ Guild", False),
    ("Mill Aid", "Mill Aid Society", True),
    ("University", "University of Ohio", False),
    ("Acme", "Apex Corp.", False),
    ("DOE", "Department of Justice", False),
]


@pytest.mark.parametrize(("one", "other", "same"), ORGANIZATIONS)
def test_one_organization(one: str, other: str, same: bool) -> None:
    assert same_organization(one, other) is same
    assert same_organization(other, one) is same


def test_nicknames_run_together() -> None:
    assert nickname_of("MedAid", "Medical Aid Society")
    assert not nickname_of("MedAid", "Aid Society")
    assert not nickname_of("Medaid", "Medical Aid Society")


def test_what_a_maker_makes_is_another_name() -> None:
    acme = [("Acme", 0, 4), ("Acme", 10, 14), ("Acme Lumo", 20, 29), ("Acme", 40, 44)]
    assert [item.name for item in cluster(acme)] == ["Acme", "Acme Lumo"]
    company = [("Acme", 0, 4), ("Acme", 10, 14), ("Acme Corp.", 20, 30)]
    assert [item.name for item in cluster(company)] == ["Acme Corp."]


def test_organizations_cluster_in_reading_order() -> None:
    names = [("ATU", 0, 3), ("Apex Corp.", 10, 20), ("American Tenants Union", 30, 52)]
    found = cluster(names)
    assert [(item.name, item.mentions) for item in found] == [
        ("American Tenants Union", [(0, 3), (30, 52)]),
        ("Apex Corp.", [(10, 20)]),
    ]


def test_text_broken_at_a_fixed_width() -> None:
    text = (
        "The city lost its suit over the bridge on Monday, and the mayor was not\n"
        "pleased. “We were never told that the steel was bad and brittle, and no\n"
        "board or inspector ever asked us,” said the lawyer of the city, Nora\n"
        "Lindqvist, who has worked for the city since the bridge was opened to\n"
        "traffic.\n\n"
        "She would not say whether the city would appeal.\n"
    )
    article = Extractor(only=["quotes", "speakers"]).extract(text)
    assert [quote.text.split()[-1] for quote in article.quotes or []] == ["us,"]
    assert said_by(article) == ["Nora Lindqvist"]


@pytest.mark.parametrize("text", ["X, who", "a body's X"])
def test_explaining_changes_nothing_that_is_found(text: str) -> None:
    explained = Extractor(only=["quotes", "speakers"], explain=True).extract(SAID_BY[text][0])
    plain = Extractor(only=["quotes", "speakers"]).extract(SAID_BY[text][0])
    assert [speaker.mentions for speaker in explained.speakers or []] == [
        speaker.mentions for speaker in plain.speakers or []
    ]
