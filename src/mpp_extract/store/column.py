"""What a table of the database is: its columns, what they mean, and the SQL that makes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# ``any`` has no type in SQL, so that a number stays the whole number or the fraction that it was.
Kind = Literal["text", "integer", "boolean", "json", "any"]
_TYPES = {"text": " TEXT", "integer": " INTEGER", "boolean": " BOOLEAN", "json": " TEXT", "any": ""}


@dataclass(frozen=True, slots=True)
class Column:
    """A column.

    meaning   what it holds; empty where it is a record's key of the same name, which says it itself
    needed    never null
    leads_to  the list whose ids it holds, of the same article
    """

    name: str
    kind: Kind = "text"
    meaning: str = ""
    needed: bool = False
    leads_to: str = ""

    def sql(self) -> str:
        """Its part of CREATE TABLE."""
        return f'"{self.name}"{_TYPES[self.kind]}{" NOT NULL" if self.needed else ""}'


@dataclass(frozen=True, slots=True)
class Table:
    """A table.

    key      the column that numbers its rows      unique  columns that together stand once
    indexes  columns that rows are looked up by    owners  columns, and the tables whose rows it goes with
    """

    name: str
    meaning: str
    key: str
    columns: tuple[Column, ...]
    unique: tuple[str, ...] = ()
    indexes: tuple[tuple[str, ...], ...] = ()
    owners: tuple[tuple[str, str], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The columns' names, without the key's."""
        return tuple(column.name for column in self.columns)

    def sql(self) -> tuple[str, ...]:
        """The statements that make it."""
        parts = [f'"{self.key}" INTEGER PRIMARY KEY', *(column.sql() for column in self.columns)]
        if self.unique:
            parts.append(f"UNIQUE ({_listed(self.unique)})")
        for column, table in self.owners:
            parts.append(f'FOREIGN KEY ("{column}") REFERENCES "{table}" ("{column}") ON DELETE CASCADE')
        # Deferred, since lists lead to one another: they are checked when the whole article is there.
        parts += [
            f'FOREIGN KEY ("article", "{column.name}") REFERENCES "{column.leads_to}" ("article", "id") '
            "ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"
            for column in self.columns
            if column.leads_to
        ]
        lines = ",\n  ".join(parts)
        made = [f'CREATE TABLE "{self.name}" (\n  {lines}\n)']
        for columns in self.indexes:
            made.append(f'CREATE INDEX "{self.name}_by_{"_".join(columns)}" ON "{self.name}" ({_listed(columns)})')
        return tuple(made)

    def insert(self) -> str:
        """The statement that puts a row in, its values in the columns' order; the database numbers it."""
        marks = ", ".join("?" * len(self.columns))
        return f'INSERT INTO "{self.name}" ({_listed(self.names)}) VALUES ({marks})'


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)
