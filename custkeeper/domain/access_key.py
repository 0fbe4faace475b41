"""Which access keys there are, by their ids: one for each upper level, one for each transfer with an insider list.

What must not be here: the keys themselves (`vault.access_keys`).
"""

_TRANSFER = "transfer:"


def transfer_key(transfer: str) -> str:
    """The id of the access key that the insiders of a transfer hold."""
    return _TRANSFER + transfer


def transfer_of(key_id: object) -> str:
    """The id of the transfer an access key belongs to; "" for the key of a level, and for what is no key's id."""
    return key_id.removeprefix(_TRANSFER) if isinstance(key_id, str) and key_id.startswith(_TRANSFER) else ""
