"""Names that Windows keeps for itself: a file or folder called so is a device there, whatever its extension."""

import re

_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(\.|$)", re.IGNORECASE)


def is_device_name(name: str) -> bool:
    """Whether Windows takes a name for a device ("Naming Files, Paths, and Namespaces", Microsoft)."""
    return _DEVICES.match(name) is not None
