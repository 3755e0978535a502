"""Signatures as other people's programs make them: whichever languages this machine has."""

from __future__ import annotations

import shutil
import subprocess

from tests.e2e.texts import SIGNATURE, signed

_NODE = """
const hmac = require('crypto').createHmac('sha256', process.argv[1]);
hmac.update(require('fs').readFileSync(0));
console.log(hmac.digest('hex'));
"""
_PERL = """
use Digest::SHA; binmode STDIN; local $/; print Digest::SHA::hmac_sha256_hex(<STDIN>, $ARGV[0]);
"""
_PHP = "echo hash_hmac('sha256', file_get_contents('php://stdin'), $argv[1]);"
_RUBY = "require 'openssl'; print OpenSSL::HMAC.hexdigest('SHA256', ARGV[0], STDIN.binmode.read)"

_COMMANDS = {
    "openssl": ("dgst", "-sha256", "-hex", "-hmac"),
    "node": ("-e", _NODE),
    "perl": ("-e", _PERL),
    "php": ("-r", _PHP),
    "ruby": ("-e", _RUBY),
}
SIGNERS = ("python", *(program for program in _COMMANDS if shutil.which(program)))


def signature_by(program: str, secret: str, body: bytes) -> str:
    """The header's value as this program works it out."""
    if program == "python":
        return signed(body, secret)[SIGNATURE]
    told = subprocess.run(
        [program, *_COMMANDS[program], secret], input=body, capture_output=True, check=True
    )
    # openssl puts a name in front.
    return f"sha256={told.stdout.decode().split()[-1]}"
