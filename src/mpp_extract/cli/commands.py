"""The commands beside extraction, each a module here of the same name with a Typer ``app``."""

COMMANDS = {
    "show": "Print articles with what was found marked in them.",
    "text": "Print the text that is read of a file.",
    "check": "Tell what an editor wants to hear of articles before they are printed.",
    "schema": "Print the JSON Schema of the output.",
    "rules": "List the rules that find items.",
    "why": "Tell what was found or refused at a place of an article.",
    "find": "Search a database that -o FILE.db has made.",
    "rulings": "List what courts decided, each decision once, out of articles or a database.",
    "registers": "Resolve a database's people, courts, cases, dockets and decisions across articles anew.",
    "score": "Score output against gold annotations.",
    "doctor": "Check that everything is in place.",
    "judges": "Import and look up federal judges.",
}
