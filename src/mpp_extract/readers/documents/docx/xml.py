"""Elements of WordprocessingML by their names without namespace: the strict variant of the format has other ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree


def local_name(element: etree._Element) -> str:
    """An element's name without its namespace; empty for what is no element."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def first(parent: etree._Element | None, name: str) -> etree._Element | None:
    """The first child of that name."""
    return next((child for child in parent if local_name(child) == name), None) if parent is not None else None


def value(element: etree._Element | None) -> str:
    """The element's ``val``; empty where there is none."""
    return attribute(element, "val") if element is not None else ""


def attribute(element: etree._Element, name: str) -> str:
    """The value of the attribute of that name without its namespace; empty where there is none."""
    return next((str(found) for key, found in element.attrib.items() if str(key).rpartition("}")[2] == name), "")


def is_on(switch: etree._Element | None) -> bool:
    """Whether an element that is a switch is there, and not off."""
    return switch is not None and value(switch) not in ("0", "false", "off")
