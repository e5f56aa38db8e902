"""docs/page-*.png and docs/pages/: the page of samples in a real browser, which ``make screenshots`` takes.

In docs/pages/ it is at three widths, in light and dark, to be looked at when the page was changed.

Pixels differ with the fonts of a machine: no test compares them. Take them anew when the page looks otherwise.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
ARTICLE = ["samples/wire-brief.txt", "--date", "2023-09-19"]
MANY = ["samples", "--include", "*.txt"]


def made(folder: Path, name: str, *arguments: str) -> Path:
    """The page that the command makes of the arguments."""
    page = folder / name
    subprocess.run([sys.executable, "-m", "mpp_extract", *arguments, "--quiet", "-o", str(page)], cwd=ROOT, check=True)
    return page


def shoot(browser: Browser, page: Path, name: str, scheme: str, width: int = 1100, height: int = 760) -> None:
    """Take the picture of a page's top."""
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme="dark" if scheme == "dark" else "light"
    )
    window = context.new_page()
    window.goto(page.as_uri())
    window.screenshot(path=str(ROOT / "docs" / name))
    context.close()


WIDTHS = {"wide": 1280, "middle": 768, "narrow": 390}


def main() -> None:
    """Take all pictures."""
    if CHROMIUM is None:
        sys.exit("no Chromium here: apt-get install chromium, or name it in CHROMIUM")
    with tempfile.TemporaryDirectory() as name, sync_playwright() as running:
        browser = running.chromium.launch(executable_path=CHROMIUM)
        article, many = made(Path(name), "article.html", *ARTICLE), made(Path(name), "many.html", *MANY)
        shoot(browser, article, "page-article.png", "light")
        shoot(browser, many, "page-many.png", "dark")
        for called, width in WIDTHS.items():
            for scheme in ("light", "dark"):
                shoot(browser, article, f"pages/article-{called}-{scheme}.png", scheme, width)
                shoot(browser, many, f"pages/many-{called}-{scheme}.png", scheme, width)
        browser.close()


if __name__ == "__main__":
    main()
