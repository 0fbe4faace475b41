"""Links, where the system makes them and says where they lead; elsewhere the test is skipped, with the reason."""

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


def link_to_nothing(link: Path) -> None:
    """A link whose folder is not there, which is there all the same."""
    try:
        link.symlink_to(link.with_name("nowhere"))
    except OSError:
        pytest.skip("this system lets nobody make links")
    if not link.is_symlink():
        pytest.skip("this system does not say that such a link is there")
