"""The Chromium of the browser tests: one that is installed, else Debian's, else Playwright's own. Run by `make test`."""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome")


def find() -> str | None:
    """The path of an installed Chromium; None when there is none (Playwright then uses its own)."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def main() -> None:
    """Install one if there is none."""
    if find():
        return
    print("installing Chromium for the browser tests")
    if os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-qq"], check=True)
        install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"]
        subprocess.run(install, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, check=True)
    else:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True)


if __name__ == "__main__":
    main()
