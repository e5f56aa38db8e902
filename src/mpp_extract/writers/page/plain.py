"""A record as plain values that a page may show: file numbers of persons masked, no NUL in any string."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from mpp_extract.reading import mask
from mpp_extract.writers.masking import as_json

if TYPE_CHECKING:
    from mpp_extract.record import Article

Json = dict[str, Any]
_NUL, _SHOWN = "\x00", "\ufffd"  # a browser shows the one as the other


def plain(article: Article) -> Json:
    """The record as JSON has it. The text is masked like every other string, since a page is made to be passed on."""
    encoded = as_json(article)
    record: Json = json.loads(encoded)
    if "\\u0000" in encoded:
        record = _without_nul(record)
    record["article"]["text"] = mask(record["article"]["text"] or "")
    return record


def shown(words: str) -> str:
    """Words as a page may show them."""
    return mask(words).replace(_NUL, _SHOWN)


def _without_nul(value: Any) -> Any:
    if isinstance(value, str):
        return value.replace(_NUL, _SHOWN)
    if isinstance(value, dict):
        return {key: _without_nul(entry) for key, entry in value.items()}
    return [_without_nul(entry) for entry in value] if isinstance(value, list) else value


def for_script(value: Any) -> str:
    """JSON that may stand in a script: nothing in it ends one.

    >>> for_script(["</script>", "a\\r"])
    '["\\\\u003c/script>","a\\\\r"]'
    """
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
