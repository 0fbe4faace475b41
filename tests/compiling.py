"""A statement is compiled once in one test process, for all the vaults that are opened in it.

SQLAlchemy keeps what it compiled with an engine, and the product makes an engine for each connection, so that nothing of a vault
outlives its lock: with the text it keeps the values of the statement's first run (tests/vault/test_compiling.py). The tests open
some thousand vaults, each of which asks for the same hundred statements: to compile them anew took a fifth of the processor time.
Each run binds its own values, as ever; programs that tests start share nothing. Who measures time takes `compiled_each_time`.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import create_engine
from sqlalchemy.engine import Engine

from custkeeper.vault import connection


class CompiledOnce:
    """Stands where the product takes `create_engine` from the library."""

    def __init__(self) -> None:
        self._first = create_engine("sqlite://", module=connection.driver, hide_parameters=True)
        self._first.connect().close()  # the dialect learns from its first connection what it talks to
        self._first.dispose()

    def __call__(self, *arguments: Any, **options: Any) -> Engine:
        engine = create_engine(*arguments, **options)
        engine.dialect = self._first.dialect  # a part of the question under which a compiled statement is kept
        engine._compiled_cache = self._first._compiled_cache
        return engine


@pytest.fixture(scope="session", autouse=True)
def _compiled_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "create_engine", CompiledOnce())
        yield


@pytest.fixture
def compiled_each_time(_compiled_once: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """For a test that measures how long something takes, or looks for what is left in memory."""
    monkeypatch.setattr(connection, "create_engine", create_engine)
