from __future__ import annotations

import subprocess
import sys


def test_no_password_is_hashed_before_one_is_asked_for() -> None:
    program = """
import argon2
argon2.PasswordHasher.hash = lambda *_: exit("hashed at import")
import sync.store.identity.passwords
"""
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
