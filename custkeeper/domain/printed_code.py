"""Secrets as people read and type them: Crockford base 32 in groups of four, with two check characters at the end.

Crockford's alphabet leaves out I, L, O and U; typed back, I and L count as 1 and O as 0, and case, spaces and
hyphens do not matter.
"""

import hashlib

from custkeeper.domain.errors import BadInput
from custkeeper.domain.text import QT_TRANSLATE_NOOP

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {letter: number for number, letter in enumerate(_ALPHABET)} | {"I": 1, "L": 1, "O": 0}
_CHECK_LETTERS = 2  # ten bits: one mistyped code in 1,024 slips through to the cryptographic check


class PrintedCodeMistyped(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "This code has a typing error. Compare it with the paper, group by group, and type it again."
    )


def encode_printed(secret: bytes) -> str:
    """`secret` as groups of four letters joined by hyphens: 16 bytes give 26 + 2 letters, 20 bytes give 32 + 2."""
    letters = _letters(secret) + _check(secret)
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))


def decode_printed(typed: str, size: int) -> bytes:
    """The `size` bytes that were printed. Raises PrintedCodeMistyped for anything else."""
    letters = [_VALUES.get(letter) for letter in typed.upper() if letter not in " -\t\r\n\u2010\u2011\u2013\u2014\u00a0"]
    body_length = -(-size * 8 // 5)
    if len(letters) != body_length + _CHECK_LETTERS or None in letters:
        raise PrintedCodeMistyped
    number = 0
    for value in letters[:body_length]:
        number = number << 5 | (value or 0)
    spare = body_length * 5 - size * 8
    secret = (number >> spare).to_bytes(size, "big")
    plain = "".join(_ALPHABET[value or 0] for value in letters)
    if plain != _letters(secret) + _check(secret):
        raise PrintedCodeMistyped
    return secret


def _letters(secret: bytes) -> str:
    length = -(-len(secret) * 8 // 5)
    number = int.from_bytes(secret, "big") << (length * 5 - len(secret) * 8)
    return "".join(_ALPHABET[number >> (5 * (length - 1 - place)) & 31] for place in range(length))


def _check(secret: bytes) -> str:
    digest = hashlib.sha256(b"ck/printed" + secret).digest()
    return _ALPHABET[digest[0] & 31] + _ALPHABET[digest[1] & 31]
