"""Links to folders, where the system makes them and says where they lead; elsewhere the test is skipped, with the reason."""

from pathlib import Path

import pytest


def link_to(folder: Path, link: Path) -> Path:
    """`link`, which now leads to `folder`."""
    try:
        link.symlink_to(folder, target_is_directory=True)
    except OSError:
        pytest.skip("this system lets nobody make links")
    if link.resolve() != folder.resolve():
        pytest.skip("this system does not say where a link leads")
    return link
