"""Names that Windows keeps for itself: a file or folder called so is a device there, whatever its extension."""

import re

_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(\.|$)", re.IGNORECASE)


def is_device_name(name: str) -> bool:
    """Whether Windows takes a name for a device ("Naming Files, Paths, and Namespaces", Microsoft)."""
    return _DEVICES.match(name) is not None


def leads_to_device(path: str) -> bool:
    """Whether Windows would take any part of a path for a device: what is saved there would go to it, and be nowhere."""
    return any(is_device_name(part) for part in re.split(r"[\\/]", path))
