"""Calls a function in a Python process of its own, so that no cache and no memory is left from the call before."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def fresh(function: str, *args: str) -> Any:
    """What `function` ("tests.bench.scale:measure") returns for `args`, as JSON can carry it."""
    command = [sys.executable, "-m", "tests.bench.fresh", function, *args]
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    return json.loads(done.stdout)


def settled() -> int:
    """The memory that this process holds, in bytes; `peak` starts anew. Only Linux can: elsewhere, the peak so far."""
    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # forgets the peak
    except OSError:
        return peak()
    return _status("VmRSS")


def peak() -> int:
    """The most memory that this process has held since `settled`, in bytes; 0 where the system does not tell."""
    if Path("/proc/self/status").exists():
        return _status("VmHWM")
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _status(name: str) -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith(name)).split()[1]) * 1024


if __name__ == "__main__":
    module, name = sys.argv[1].split(":")
    json.dump(getattr(import_module(module), name)(*sys.argv[2:]), sys.stdout)
